/*
 * The end of an application: two fields and a choice on an offer. The hour counts, since
 * deadlines of a rejection run from it.
 */
#include "view/end_form.h"

#include "krug/i18n.h"
#include "krug/interview.h"
#include "view/fields.h"
#include "view/names.h"
#include "view/namesakes.h"
#include "view/say.h"
#include "view/steps_view.h"
#include "widget/dialog.h"

#define WIDE   24
#define REOPEN 100 /* the answer of the menu that is no outcome */

typedef struct {
	FormData base; /* first, for the checks of fields.h */
	Application *application;
	Stage outcome;
	ApplicationEnd end; /* while its steps are shown */
	StepPlan *plan;
} EndForm;

/* clang-format off */
#define FIELDS_OF_END \
	{ \
		.kind = FIELD_DATE, \
		.name = "when", \
		.label = N_("When"), \
		.placeholder = N_("now, today 18:40"), \
		.width = WIDE, \
		.check = fields_check_past, \
		.echo = fields_echo_past, \
	}, \
	{ \
		.name = "by", \
		.label = N_("Told by"), \
		.placeholder = N_("nobody known"), \
		.check = fields_check_people, \
		.complete = fields_complete_people, \
	}
/* clang-format on */

static const Field of_end[] = {
	FIELDS_OF_END,
	{ 0 },
};

static const Field of_offer[] = {
	FIELDS_OF_END,
	{
		.kind = FIELD_CHOICE,
		.name = "decision",
		.label = N_("My decision"),
		.vocab = &vocab_decision,
		.none = N_("not yet"),
		.width = WIDE,
	},
	{ 0 },
};

static void
free_data(gpointer data)
{
	EndForm *self = data;

	application_free(self->application);
	step_plan_free(self->plan);
	g_free(self);
}

/* The recruiter among those met in its interviews; 0: none. */
static gint64
met_recruiter(Book *book, gint64 application)
{
	g_autoptr(GPtrArray) interviews =
		interview_list(book, application, INTERVIEW_NONE, 0, NULL);

	for (guint i = 0; interviews && i < interviews->len; i++) {
		const Interview *interview = interviews->pdata[i];

		for (guint j = 0; j < interview->people->len; j++) {
			const InterviewPerson *person = interview->people->pdata[j];

			if (person->kind == KIND_RECRUITER)
				return person->contact;
		}
	}
	return 0;
}

/* Who tells such things, as far as the book knows: the recruiter. */
static gint64
likely_teller(Book *book, const Application *application)
{
	if (application->outcome_by)
		return application->outcome_by;
	for (guint i = 0; i < application->people->len; i++) {
		const ApplicationPerson *person =
			&g_array_index(application->people, ApplicationPerson, i);

		if (person->seat == SEAT_RECRUITER)
			return person->contact;
	}
	return met_recruiter(book, application->id);
}

static void
fill(Form *form, gpointer data)
{
	EndForm *self = data;
	gint64 by = likely_teller(self->base.book, self->application);
	g_autofree char *name = by ? names_of(self->base.book, by) : NULL;
	const char *decision =
		vocab_id(&vocab_decision, (int)self->application->decision);

	self->base.form = form;
	if (self->outcome != STAGE_WITHDRAWN && self->outcome != STAGE_SILENCE && name)
		form_set(form, "by", name);
	if (self->outcome == STAGE_OFFER && decision)
		form_set(form, "decision", decision);
	if (self->application->outcome == self->outcome)
		fields_set_day(form, "when", self->application->outcome_on);
}

static gboolean
read_end(EndForm *self, Form *form, GError **error)
{
	Book *book = self->base.book;
	const char *text = form_text(form, "when");
	g_autoptr(GArray) people = names_read(book, form_text(form, "by"), error);
	When when = { DAY_NONE, -1 };

	if (!people)
		return FALSE;
	if (*text && !when_parse_all(text, book_clock(book), WHEN_PAST, &when, error))
		return FALSE;
	self->end = (ApplicationEnd){
		.outcome = self->outcome,
		.day = *text ? when.day : book_today(book),
		.at = AT_NONE,
		.by = people->len ? g_array_index(people, gint64, 0) : 0,
		.decided_on = DAY_NONE,
	};
	if (!*text)
		self->end.at = book_now(book);
	else if (when.minute >= 0)
		self->end.at = when_instant(&when, book_clock(book));
	if (self->outcome == STAGE_OFFER)
		self->end.decision = (OfferDecision)vocab_from_id(
			&vocab_decision, form_text(form, "decision"));
	return TRUE;
}

static gboolean
write(gpointer data, GError **error)
{
	EndForm *self = data;
	g_autofree char *title = application_title(self->application);

	if (!application_end(self->base.book, self->application->id, &self->end,
		    self->plan, error))
		return FALSE;
	say_done(self->base.shell, "%s: %s", title,
		vocab_label(&vocab_stage, (int)self->outcome));
	return TRUE;
}

static void
accepted(View *opener)
{
	form_finish(opener, write);
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	EndForm *self = data;
	g_autofree char *title = NULL;

	if (!read_end(self, form, error))
		return FALSE;
	g_clear_pointer(&self->plan, step_plan_free);
	self->plan = application_end_plan(
		self->base.book, self->application->id, &self->end, error);
	if (!self->plan)
		return FALSE;
	if (!steps_view_wanted(self->plan))
		return write(self, error);
	title = application_title(self->application);
	steps_view_open(self->base.shell, title, self->plan, accepted);
	return FALSE;
}

View *
end_form_open(Shell *shell, gint64 application, Stage outcome)
{
	Book *book = shell_book(shell);
	GError *error = NULL;
	Application *loaded = application_load(book, application, &error);
	g_autofree char *name = NULL;
	g_autofree char *title = NULL;
	EndForm *self;
	FormSpec spec = {
		.fields = outcome == STAGE_OFFER ? of_offer : of_end,
		.fill = fill,
		.ask = namesakes_ask,
		.save = save,
		.free_data = free_data,
	};

	if (!loaded) {
		shell_fail(shell, error);
		return NULL;
	}
	name = application_title(loaded);
	title = g_strdup_printf("%s: %s", name, vocab_label(&vocab_stage, (int)outcome));
	self = g_new0(EndForm, 1);
	self->base = (FormData){
		.shell = shell,
		.book = book,
		.application = application,
	};
	self->application = loaded;
	self->outcome = outcome;
	spec.title = title;
	spec.data = self;
	return form_view(form_open(shell, &spec));
}

static void
write_reopened(View *opener, gint64 application, const StepPlan *plan)
{
	GError *error = NULL;

	if (application_reopen(shell_book(opener->shell), application, plan, &error))
		say_done(opener->shell, _("It goes on"));
	else
		shell_fail(opener->shell, error);
}

/* What the end dropped is offered again. */
static void
reopen(View *opener, gint64 application)
{
	Book *book = shell_book(opener->shell);
	GError *error = NULL;
	g_autoptr(Application) loaded = application_load(book, application, &error);
	g_autoptr(StepPlan) plan =
		loaded ? application_reopen_plan(book, application, &error) : NULL;
	g_autofree char *title = NULL;

	if (!plan) {
		shell_fail(opener->shell, error);
		return;
	}
	if (plan->steps->len == 0) {
		write_reopened(opener, application, plan);
		return;
	}
	title = application_title(loaded);
	steps_view_take(opener->shell, title, g_steal_pointer(&plan), application,
		write_reopened);
}

/* The answer carries the application above the bits of the outcome. */
static void
picked(View *opener, gint64 value)
{
	gint64 application = value / (REOPEN + 1);
	int outcome = (int)(value % (REOPEN + 1));

	if (outcome == REOPEN)
		reopen(opener, application);
	else
		end_form_open(opener->shell, application, (Stage)outcome);
}

void
end_form_ask(Shell *shell, gint64 application)
{
	static const Stage outcomes[] = { STAGE_OFFER, STAGE_REJECTION, STAGE_SILENCE,
		STAGE_WITHDRAWN };
	gint64 base = application * (REOPEN + 1);
	MenuItem items[G_N_ELEMENTS(outcomes) + 2] = { 0 };
	g_autoptr(Application) loaded =
		application_load(shell_book(shell), application, NULL);
	gsize n = 0;

	for (; n < G_N_ELEMENTS(outcomes); n++) {
		items[n].label = vocab_label(&vocab_stage, (int)outcomes[n]);
		items[n].value = base + outcomes[n];
	}
	if (loaded && loaded->outcome) {
		items[n].label = _("it goes on");
		items[n].value = base + REOPEN;
	}
	menu_open(shell, _("How did it end?"), items, base + STAGE_OFFER, picked);
}
