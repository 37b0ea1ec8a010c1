/*
 * A program with one of everything the shell and the widgets can show, without a book:
 * the tests of the terminal run it. Arguments: the number of rows of its list.
 */
#include <stdlib.h>
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "shell/process.h"
#include "shell/shell.h"
#include "widget/dialog.h"
#include "widget/form.h"
#include "widget/leftover.h"
#include "widget/list.h"
#include "widget/panes.h"

#define GROUP 7

typedef struct {
	View view;
	List *list;
	Panes panes;
	Pane focus;
	double part;
} GalleryView;

typedef struct {
	int number;
} Row;

static int row_count = 100;

static const char *const names[] = { "Анна Петрова", "Иван Ли", "Ольга Кузнецова",
	"Paul Smith", "王小明", "e\xcc\x81tude", "ESC \033[31m and \xe2\x80\xae turned" };

static gboolean
page(gpointer data G_GNUC_UNUSED, gconstpointer from, ListWay way, int n, GPtrArray *out,
	GError **error G_GNUC_UNUSED)
{
	const Row *row = from;
	int by = way == LIST_BEFORE ? -1 : 1;
	int at = row ? row->number + (way == LIST_FROM ? 0 : by)
		     : (way == LIST_BEFORE ? row_count - 1 : 0);

	for (; n > 0 && at >= 0 && at < row_count; n--, at += by) {
		Row *new = g_new(Row, 1);

		new->number = at;
		g_ptr_array_add(out, new);
	}
	return TRUE;
}

static gint64
id(gconstpointer row)
{
	return ((const Row *)row)->number + 1;
}

static int
group(gconstpointer row)
{
	return ((const Row *)row)->number / GROUP;
}

static void
draw_group(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line)
{
	canvas_printf(line, 1, 0, -1, ROLE_HEADING, "group %d", group(row));
}

static void
draw_row(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line,
	gboolean selected G_GNUC_UNUSED)
{
	static const Role roles[] = { ROLE_OWED, ROLE_OVERDUE, ROLE_READY, ROLE_WAITING,
		ROLE_RESTING, ROLE_QUIET, ROLE_NEW };
	int number = ((const Row *)row)->number;
	g_autofree char *why = g_strdup_printf("%d d late", number % 90);
	int end = canvas_right(line, line.w - 1, 0, -1, roles[number % 7], why);
	g_autofree char *name = g_strdup_printf(
		"%05d %s", number, names[number % (int)G_N_ELEMENTS(names)]);

	canvas_text(line, 0, 0, end - 1, ROLE_TEXT, name);
}

static const ListSource source = {
	.page = page,
	.free_row = g_free,
	.id = id,
	.group = group,
	.draw_group = draw_group,
	.draw_row = draw_row,
};

static void
open_gallery(View *view, gconstpointer args G_GNUC_UNUSED)
{
	GalleryView *self = (GalleryView *)view;

	self->list = list_new(&source, self);
	view->move = list_move;
	view->mover = self->list;
}

static void
load(View *view)
{
	list_reload(((GalleryView *)view)->list, NULL);
}

static void
layout(View *view)
{
	GalleryView *self = (GalleryView *)view;

	self->panes = panes_layout(view->width, view->height, 8, self->focus);
	list_resize(self->list, self->panes.pane[PANE_LIST].h);
}

static void
draw_detail(const GalleryView *self, Canvas canvas)
{
	canvas_printf(canvas, 1, 0, canvas.w - 2, ROLE_STRONG, "Number %d",
		(int)list_selected_id(self->list));
	canvas_text(canvas, 1, 1, canvas.w - 2, ROLE_DIM,
		"every 2–3 months · last 12 aug (101 d) · closed 9 d ago");
}

static void
draw(const View *view, Canvas canvas)
{
	const GalleryView *self = (const GalleryView *)view;

	panes_draw_borders(&self->panes, canvas);
	list_draw(self->list, canvas_rect(canvas, self->panes.pane[PANE_LIST]),
		self->focus == PANE_LIST, "nobody yet");
	draw_detail(self, canvas_rect(canvas, self->panes.pane[PANE_DETAIL]));
	canvas_text(canvas_rect(canvas, self->panes.pane[PANE_TIMELINE]), 1, 0, -1,
		ROLE_TEXT, "12 aug ⇄ coffee  talked about the move");
}

static void
done(View *view)
{
	list_free(((GalleryView *)view)->list);
}

static gboolean
mouse(View *view, const Mouse *event)
{
	GalleryView *self = (GalleryView *)view;
	int y = event->y;

	if (event->kind != MOUSE_PRESS ||
		panes_at(&self->panes, event->x, &y) != PANE_LIST)
		return FALSE;
	return list_click(self->list, y);
}

static void
next_pane(View *view)
{
	GalleryView *self = (GalleryView *)view;

	self->focus = (self->focus + 1) % PANE_COUNT;
	layout(view);
}

static gboolean
taken(View *opener, const char *text)
{
	shell_say(opener->shell, "taken: %s", text);
	return strcmp(text, "no") != 0;
}

static char *
echo(View *opener G_GNUC_UNUSED, const char *text)
{
	return g_strdup_printf("%d bytes", (int)strlen(text));
}

static void
open_prompt(View *view)
{
	static const Prompt prompt = {
		.label = "log", .placeholder = "who: what", .accept = taken, .echo = echo
	};

	prompt_open(view->shell, &prompt);
}

static void
picked(View *opener, gint64 value)
{
	shell_say(opener->shell, "picked %d", (int)value);
}

static void
open_menu(View *view)
{
	static const MenuItem items[] = { { "by urgency", "u", 1 }, { "by name", "n", 2 },
		{ "по фамилии", NULL, 3 }, { 0 } };

	menu_open(view->shell, "Order", items, 2, picked);
}

static void
answered(View *opener, gboolean yes)
{
	shell_say(opener->shell, yes ? "yes" : "no");
}

static void
ask(View *view)
{
	confirm_open(view->shell, "Delete this person, with all that was logged?",
		"delete", "keep", answered);
}

static gboolean
step(gpointer data, double *part, gboolean *finished, GError **error G_GNUC_UNUSED)
{
	GalleryView *self = data;

	self->part += 0.25;
	*part = self->part;
	*finished = self->part >= 1;
	return TRUE;
}

static void
job_ended(View *opener, gpointer data G_GNUC_UNUSED, gboolean finished)
{
	shell_say(opener->shell, finished ? "imported" : "undone");
}

static void
run_job(View *view)
{
	GalleryView *self = (GalleryView *)view;
	Job job = {
		.title = "Importing", .step = step, .ended = job_ended, .data = self
	};

	self->part = 0;
	job_open(view->shell, &job);
}

static char *
check_day(const char *value, gpointer data G_GNUC_UNUSED)
{
	return !*value || strcmp(value, "вчера") == 0 ? NULL
						      : g_strdup("This is no day.");
}

static char *
echo_day(const char *value, gpointer data G_GNUC_UNUSED)
{
	return strcmp(value, "вчера") == 0 ? g_strdup("fri 20 nov") : NULL;
}

static void
fill(Form *form, gpointer data G_GNUC_UNUSED)
{
	static const char *const row[] = { "telegram", "@annap", "1" };

	form_set(form, "name", "Анна Петрова");
	form_add_row(form, "channels", 7, row);
}

static gboolean
save(Form *form, gpointer data G_GNUC_UNUSED, GError **error)
{
	if (strcmp(form_text(form, "name"), "full") == 0) {
		g_set_error_literal(
			error, KRUG_ERROR, KRUG_ERROR_FULL, "The disk is full.");
		return FALSE;
	}
	shell_say(form_view(form)->shell, "saved %s, %u channels, name %s",
		form_text(form, "name"), form_rows(form, "channels"),
		form_changed(form, "name") ? "changed" : "as it was");
	return TRUE;
}

static const FieldChoice kinds[] = { { "recruiter", "recruiter" },
	{ "interviewer", "interviewer" }, { "professional", "professional" }, { 0 } };
static const FieldChoice channel_kinds[] = { { "email", "e-mail" },
	{ "telegram", "Telegram" }, { "phone", "phone" }, { 0 } };

static const Field columns[] = {
	{ .kind = FIELD_CHOICE, .label = "kind", .choices = channel_kinds, .width = 12 },
	{ .kind = FIELD_TEXT, .label = "value", .placeholder = "address" },
	{ .kind = FIELD_TOGGLE, .label = "preferred", .width = 4 },
	{ 0 },
};

static const Field fields[] = {
	{ .kind = FIELD_HEADING, .label = "Person" },
	{ .kind = FIELD_TEXT, .name = "name", .label = "Name", .required = TRUE },
	{ .kind = FIELD_CHOICE, .name = "kind", .label = "Kind", .choices = kinds },
	{ .kind = FIELD_TOGGLE, .name = "close", .label = "Close" },
	{ .kind = FIELD_DATE,
		.name = "met",
		.label = "Met",
		.placeholder = "yesterday",
		.check = check_day,
		.echo = echo_day,
		.width = 20 },
	{ .kind = FIELD_ROWS,
		.name = "channels",
		.label = "Channels",
		.columns = columns },
	{ .kind = FIELD_LINES,
		.name = "notes",
		.label = "Notes",
		.placeholder = "Markdown" },
	{ 0 },
};

static void
open_form(View *view)
{
	FormSpec spec = { .title = "Edit", .fields = fields, .fill = fill, .save = save };

	form_open(view->shell, &spec);
}

static void
edit_notes(View *view)
{
	const EditSpec spec = { .place = "notes", .suffix = ".md", .text = "before\n" };
	g_auto(Edited) edited = { 0 };
	GError *error = NULL;

	if (!process_edit(view->shell, &spec, &edited, &error)) {
		leftover_say(view, &edited, error);
		return;
	}
	shell_say(view->shell, edited.text ? "edited" : "left as it was");
	edited_taken(&edited);
}

static const Handler handlers[] = {
	{ ACT_LOG, open_prompt },
	{ ACT_EDIT, open_form },
	{ ACT_ORDER, open_menu },
	{ ACT_DELETE, ask },
	{ ACT_EXPORT, run_job },
	{ ACT_NOTES, edit_notes },
	{ ACT_PANE_NEXT, next_pane },
	{ 0 },
};

/* The keys of what concerns a person are in a section of their own. */
static const ViewClass person_keys = {
	.name = "person",
	.title = N_("The person"),
	.parent = &moving_parent,
};

static const ViewClass gallery_view = {
	.name = "people",
	.title = N_("People"),
	.parent = &person_keys,
	.size = sizeof(GalleryView),
	.digit = 1,
	.handlers = handlers,
	.open = open_gallery,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
	.mouse = mouse,
};

static void
draw_other(const View *view G_GNUC_UNUSED, Canvas canvas)
{
	canvas_text(canvas, 1, 0, -1, ROLE_TEXT, "nothing to review");
}

static const ViewClass other_view = {
	.name = "review",
	.title = N_("Review"),
	.size = sizeof(View),
	.digit = 4,
	.draw = draw_other,
};

static char *
corner(Shell *shell G_GNUC_UNUSED)
{
	return g_strdup("sat 21 nov · 2 overdue");
}

int
main(int argc, char **argv)
{
	static const ViewClass *const tabs[] = { &gallery_view, &other_view, NULL };
	static const ShellOptions options = { .tabs = tabs, .corner = corner };

	if (argc > 1)
		row_count = atoi(argv[1]);
	i18n_start(NULL);
	return shell_run(NULL, &options);
}
