/* My news by fields; what opens for those concerned is shown before it is saved. */
#include "krug/i18n.h"
#include "krug/news.h"
#include "view/fields.h"
#include "view/names.h"
#include "view/news_many.h"
#include "view/say.h"
#include "view/shelf_form.h"
#include "view/steps_view.h"

#define WIDE 26

typedef struct {
	FormData base; /* first, for the checks of fields.h */
	News *was;     /* NULL: a new one */
	News *now;     /* while its steps are shown, with those it concerns */
	GArray *people;
	StepPlan *plan;
} NewsForm;

static char *
check_whom(const char *text, gpointer data)
{
	const FormData *form = data;
	GError *error = NULL;
	g_autoptr(GArray) people = news_whom(form->book, text, &error);

	return fields_problem(people != NULL, &error);
}

/* "12 people". */
static char *
echo_whom(const char *text, gpointer data)
{
	const FormData *form = data;
	g_autoptr(GArray) people = news_whom(form->book, text, NULL);

	if (!people || !*text)
		return NULL;
	return g_strdup_printf(
		ngettext("%u person", "%u people", people->len), people->len);
}

#define WHAT                                                                 \
	{                                                                    \
		.name = "text", .label = N_("What is new"), .required = TRUE \
	}
#define WHEN_FIELD                                                                     \
	{                                                                              \
		.kind = FIELD_DATE, .name = "when", .label = N_("When"),               \
		.placeholder = N_("today"), .width = WIDE, .check = fields_check_past, \
		.echo = fields_echo_past,                                              \
	}

static const Field of_new[] = {
	WHAT,
	WHEN_FIELD,
	{
		.name = "whom",
		.label = N_("Concerns"),
		.placeholder = N_("names, kind:recruiter tag:rust, …"),
		.check = check_whom,
		.echo = echo_whom,
		.complete = fields_complete_people,
	},
	{ 0 },
};

static const Field of_old[] = { WHAT, WHEN_FIELD, { 0 } };

static void
forget(NewsForm *self)
{
	g_clear_pointer(&self->now, news_free);
	g_clear_pointer(&self->people, g_array_unref);
	g_clear_pointer(&self->plan, step_plan_free);
}

static void
free_data(gpointer data)
{
	NewsForm *self = data;

	forget(self);
	news_free(self->was);
	g_free(self);
}

static void
fill(Form *form, gpointer data)
{
	NewsForm *self = data;

	self->base.form = form;
	if (!self->was)
		return;
	form_set(form, "text", self->was->text);
	fields_set_day(form, "when", self->was->day);
}

static gboolean
write(gpointer data, GError **error)
{
	NewsForm *self = data;
	Book *book = self->base.book;

	if (!(self->was ? news_save(book, self->was, self->now, error)
			: news_add(book, self->now, self->people, self->plan, error)))
		return FALSE;
	say_done(self->base.shell, _("%s: saved"), self->now->text);
	return TRUE;
}

static void
accepted(View *opener)
{
	form_finish(opener, write);
}

static gboolean
say_written(gpointer data, GError **error G_GNUC_UNUSED)
{
	const NewsForm *self = data;

	say_done(self->base.shell, _("%s: saved"), self->now->text);
	return TRUE;
}

static void
many_written(View *opener)
{
	form_finish(opener, say_written);
}

static void
many_answered(View *opener, gboolean yes)
{
	const NewsForm *self = form_data((Form *)opener);

	if (yes)
		news_many_write(self->base.shell, self->now, self->people, many_written);
}

static gboolean
read_form(NewsForm *self, const Form *form, GError **error)
{
	Book *book = self->base.book;

	forget(self);
	self->now = self->was ? news_copy(self->was) : news_new("", book_today(book));
	fields_take(form, "text", &self->now->text);
	if (*form_text(form, "when") &&
		!fields_take_day(form, book, "when", WHEN_PAST, &self->now->day, error))
		return FALSE;
	if (self->was)
		return TRUE;
	self->people = news_whom(book, form_text(form, "whom"), error);
	if (self->people && !news_many(self->people))
		self->plan = news_plan(book, self->now, self->people, error);
	return self->people && (self->plan || news_many(self->people));
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	NewsForm *self = data;

	if (!read_form(self, form, error))
		return FALSE;
	if (self->people && news_many(self->people)) {
		news_many_ask(self->base.shell, self->people, many_answered);
		return FALSE;
	}
	if (self->was || !steps_view_wanted(self->plan))
		return write(self, error);
	steps_view_open(self->base.shell, self->now->text, self->plan, accepted);
	return FALSE;
}

View *
news_form_open(Shell *shell, gint64 news)
{
	GError *error = NULL;
	News *was = news ? news_load(shell_book(shell), news, &error) : NULL;
	NewsForm *self;
	FormSpec spec = {
		.title = _("My news"),
		.fields = was ? of_old : of_new,
		.fill = fill,
		.save = save,
		.free_data = free_data,
	};

	if (news && !was) {
		shell_fail(shell, error);
		return NULL;
	}
	self = g_new0(NewsForm, 1);
	self->base = (FormData){ .shell = shell, .book = shell_book(shell) };
	self->was = was;
	spec.data = self;
	return form_view(form_open(shell, &spec));
}
