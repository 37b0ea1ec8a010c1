/*
 * The page of a company. Everything about it is a line that can be opened: somebody in
 * the list of people, an application or its feedback in the work view.
 */
#include "view/company_view.h"

#include "krug/application.h"
#include "krug/feedback.h"
#include "krug/i18n.h"
#include "krug/organization.h"
#include "krug/people.h"
#include "view/board.h"
#include "view/say.h"
#include "widget/dialog.h"
#include "widget/list_view.h"

#define PEOPLE_MOST 200
#define HEAD	    3 /* lines above the list */

typedef enum { ABOUT_PERSON, ABOUT_APPLICATION, ABOUT_FEEDBACK, ABOUT_COUNT } About;

typedef struct {
	About about;
	gint64 id;   /* of the contact, application, feedback */
	gint64 open; /* the contact or application it opens */
	char *text, *right;
	Style style;
} CompanyRow;

typedef struct {
	ListView base;
	gint64 id;
	Organization *organization;
	char *record;	 /* "gave feedback 1 of 3, after 4 days" */
	GPtrArray *rows; /* CompanyRow in rc boxes */
	CompanyChoice choice;
} CompanyView;

static CompanyView *
company_of(View *view)
{
	return (CompanyView *)view;
}

static void
row_clear(gpointer data)
{
	CompanyRow *row = data;

	g_free(row->text);
	g_free(row->right);
}

static void
row_free(gpointer row)
{
	g_rc_box_release_full(row, row_clear);
}

static gint64
row_id(gconstpointer data)
{
	const CompanyRow *row = data;

	return row->id * ABOUT_COUNT + row->about;
}

static int
row_group(gconstpointer data)
{
	return (int)((const CompanyRow *)data)->about;
}

/* Takes the texts. */
static void
add(CompanyView *self, About about, gint64 id, gint64 open, char *text, char *right,
	Style style)
{
	CompanyRow *row = g_rc_box_new(CompanyRow);

	*row = (CompanyRow){ about, id, open, text, right, style };
	g_ptr_array_add(self->rows, row);
}

static gboolean
add_people(CompanyView *self, Book *book, GError **error)
{
	g_autofree char *name =
		g_strdelimit(g_strdup(self->organization->name), "\"", ' ');
	g_autofree char *text = g_strdup_printf("org:\"=%s\"", name);
	g_autoptr(Query) query = query_parse(text, QUERY_TYPING, NULL, error);
	g_autoptr(PeopleList) people =
		query ? people_new(book, ORDER_LAST, query, error) : NULL;
	g_autoptr(GPtrArray) rows =
		people ? people_page(people, NULL, FALSE, PEOPLE_MOST, error) : NULL;
	Day today = book_today(book);

	for (guint i = 0; rows && i < rows->len; i++) {
		const PeopleRow *row = rows->pdata[i];
		Day last = row->now.row.last_day;
		g_autofree char *day =
			last == DAY_NONE ? NULL : i18n_day_short(last, today);

		add(self, ABOUT_PERSON, row->id, row->id,
			g_strdup_printf("%s%s%s", row->name, *row->title ? " · " : "",
				row->title),
			day ? g_strdup_printf(_("last %s"), day)
			    : g_strdup(_("never in touch")),
			ROLE_DIM);
	}
	return rows != NULL;
}

static gboolean
add_applications(CompanyView *self, Book *book, GError **error)
{
	g_autoptr(GPtrArray) rows = application_list_of(book, self->id, error);

	for (guint i = 0; rows && i < rows->len; i++) {
		const ApplicationRow *row = rows->pdata[i];
		Style style;
		g_autofree char *next = board_next(book, row, &style);

		add(self, ABOUT_APPLICATION, row->id, row->id,
			g_strdup_printf("%s%s%s",
				vocab_label(&vocab_stage, (int)row->stage),
				*row->position ? " · " : "", row->position),
			g_steal_pointer(&next), style);
	}
	return rows != NULL;
}

static gboolean
add_feedback(CompanyView *self, Book *book, GError **error)
{
	g_autoptr(GPtrArray) rows = feedback_of_organization(book, self->id, error);

	for (guint i = 0; rows && i < rows->len; i++) {
		const Feedback *feedback = rows->pdata[i];
		const char *what = feedback_gist(feedback);

		add(self, ABOUT_FEEDBACK, feedback->id, feedback->application,
			g_strdup_printf("%s%s%s",
				vocab_label(&vocab_quality, (int)feedback->quality),
				*what ? " · " : "", what),
			i18n_day_short(feedback->day, book_today(book)), ROLE_DIM);
	}
	return rows != NULL;
}

static gboolean
read_rows(CompanyView *self, Book *book, GError **error)
{
	FeedbackRecord record;

	g_ptr_array_set_size(self->rows, 0);
	g_clear_pointer(&self->organization, organization_free);
	g_clear_pointer(&self->record, g_free);
	self->organization = organization_load(book, self->id, error);
	if (!self->organization || !feedback_record(book, self->id, &record, error))
		return FALSE;
	self->record = feedback_record_words(&record);
	return add_people(self, book, error) && add_applications(self, book, error) &&
	       add_feedback(self, book, error);
}

static const GPtrArray *
all_rows(gconstpointer data)
{
	return ((const CompanyView *)data)->rows;
}

static void
draw_group(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line)
{
	static const char *const labels[ABOUT_COUNT] = {
		[ABOUT_PERSON] = N_("whom I know there"),
		[ABOUT_APPLICATION] = N_("applications"),
		[ABOUT_FEEDBACK] = N_("feedback"),
	};

	canvas_text(line, 1, 0, -1, ROLE_HEADING, _(labels[row_group(row)]));
}

static void
draw_row(gpointer data G_GNUC_UNUSED, gconstpointer data_row, Canvas line,
	gboolean selected)
{
	const CompanyRow *row = data_row;
	int end =
		canvas_right(line, line.w - 1, 0, line.w / 2, row->style, row->right) - 1;

	canvas_text(line, 0, 0, end, selected ? ROLE_STRONG : ROLE_TEXT, row->text);
}

static const ListSource source = {
	.rows = all_rows,
	.free_row = row_free,
	.id = row_id,
	.group = row_group,
	.draw_group = draw_group,
	.draw_row = draw_row,
};

static void
open(View *view, gconstpointer args)
{
	CompanyView *self = company_of(view);

	self->id = *(const gint64 *)args;
	self->rows = g_ptr_array_new_with_free_func(row_free);
	list_view_open(view, &source, HEAD, 0);
}

static void
load(View *view)
{
	CompanyView *self = company_of(view);
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));
	GError *error = NULL;

	if (!read_rows(self, shell_book(view->shell), &error) ||
		!list_reload(self->base.list, &error))
		shell_fail(view->shell, error);
}

static void
draw(const View *view, Canvas canvas)
{
	const CompanyView *self = (const CompanyView *)view;
	const Organization *organization = self->organization;
	int x;

	if (!organization || !self->record)
		return;
	x = canvas_right(canvas, canvas.w - 1, 0, 20, ROLE_DIM,
		organization->address
			? vocab_label(&vocab_address, (int)organization->address)
			: "");
	canvas_text(canvas, 1, 0, x - 2, ROLE_STRONG | STYLE_BOLD, organization->name);
	canvas_text(canvas, 1, 1, -1, ROLE_DIM,
		*self->record ? self->record : _("was never asked for feedback"));
	list_view_draw(view, canvas, _("Nobody known there, and no application."));
}

static void
done(View *view)
{
	CompanyView *self = company_of(view);

	list_view_done(view);
	g_ptr_array_unref(self->rows);
	organization_free(self->organization);
	g_free(self->record);
}

static void
enter(View *view)
{
	CompanyView *self = company_of(view);
	const CompanyRow *row = list_selected(self->base.list);

	if (!row)
		return;
	if (row->about == ABOUT_PERSON)
		self->choice.contact = row->open;
	else
		self->choice.application = row->open;
	view_close(view, &self->choice);
}

static void
address_chosen(View *view, gint64 value)
{
	CompanyView *self = company_of(view);
	Address address = (Address)(value - 1);
	GError *error = NULL;

	if (!organization_set_address(shell_book(view->shell), self->id, address, &error))
		shell_fail(view->shell, error);
	else
		say_done(view->shell, "%s: %s", self->organization->name,
			address ? vocab_label(&vocab_address, (int)address)
				: _("not set"));
}

/* Of those who work there, until told otherwise; values from 1. */
static void
choose_address(View *view)
{
	const Organization *organization = company_of(view)->organization;
	const MenuItem items[] = {
		{ .label = vocab_label(&vocab_address, ADDRESS_FORMAL),
			.value = ADDRESS_FORMAL + 1 },
		{ .label = vocab_label(&vocab_address, ADDRESS_INFORMAL),
			.value = ADDRESS_INFORMAL + 1 },
		{ .label = _("not set"), .value = ADDRESS_NONE + 1 },
		{ 0 },
	};

	if (organization)
		menu_open(view->shell, organization->name, items,
			organization->address + 1, address_chosen);
}

static gboolean
renamed(View *view, const char *text)
{
	CompanyView *self = company_of(view);
	GError *error = NULL;

	if (!organization_rename(shell_book(view->shell), self->id, text, &error))
		return shell_fail(view->shell, error);
	say_done(view->shell, _("%s: saved"), text);
	return TRUE;
}

static void
edit(View *view)
{
	const Organization *organization = company_of(view)->organization;
	const Prompt prompt = {
		.label = _("Name of the company"),
		.text = organization ? organization->name : "",
		.accept = renamed,
	};

	if (organization)
		prompt_open(view->shell, &prompt);
}

static const Handler handlers[] = {
	{ ACT_OPEN, enter },
	{ ACT_ORG_ADDRESS, choose_address },
	{ ACT_EDIT, edit },
	{ 0 },
};

static const ViewClass company_view = {
	.name = "company",
	.title = N_("The company"),
	.parent = &moving_parent,
	.size = sizeof(CompanyView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.open = open,
	.load = load,
	.layout = list_view_layout,
	.draw = draw,
	.done = done,
	.mouse = list_view_mouse,
};

View *
company_view_open(Shell *shell, gint64 organization)
{
	return shell_open(shell, &company_view, &organization);
}
