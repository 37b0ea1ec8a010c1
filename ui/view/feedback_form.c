/*
 * The feedback form. How good it was is proposed from what is filled in; the reactions
 * that help stand as ticks, and what makes one doubt the entry is asked once.
 */
#include "view/feedback_form.h"

#include "krug/application.h"
#include "krug/feedback.h"
#include "krug/i18n.h"
#include "view/fields.h"
#include "view/names.h"
#include "view/namesakes.h"
#include "view/say.h"
#include "view/steps_view.h"
#include "widget/dialog.h"

#define WIDE 26

typedef struct {
	FormData base;	 /* first, for the checks of fields.h */
	Feedback *was;	 /* NULL: new */
	Feedback *first; /* what the form begins with */
	Feedback *now;	 /* while it is asked about */
	StepPlan *plan;	 /* what follows from it; NULL: nothing is asked */
} FeedbackForm;

static const Field fields[] = {
	{
		.name = "from",
		.label = N_("From"),
		.placeholder = N_("nobody known"),
		.check = fields_check_people,
		.complete = fields_complete_people,
	},
	{
		.kind = FIELD_DATE,
		.name = "when",
		.label = N_("When"),
		.placeholder = N_("today"),
		.width = WIDE,
		.check = fields_check_past,
		.echo = fields_echo_past,
	},
	{
		.kind = FIELD_CHOICE,
		.name = "channel",
		.label = N_("By"),
		.vocab = &vocab_channel,
		.none = N_("the preferred channel"),
		.width = WIDE,
	},
	{
		.kind = FIELD_LINES,
		.name = "strengths",
		.label = N_("Strengths"),
		.placeholder = N_("one a line: skill: what was said"),
	},
	{
		.kind = FIELD_LINES,
		.name = "weaknesses",
		.label = N_("Weaknesses"),
		.placeholder = N_("one a line: skill: what was said"),
	},
	{ .kind = FIELD_LINES, .name = "examples", .label = N_("Examples") },
	{ .name = "reason", .label = N_("Reason of refusal") },
	{ .kind = FIELD_LINES, .name = "advice", .label = N_("Advice") },
	{
		.kind = FIELD_CHOICE,
		.name = "quality",
		.label = N_("How good"),
		.vocab = &vocab_quality,
		.none = N_("as filled in"),
		.width = WIDE,
	},
	{
		.kind = FIELD_CHOICE,
		.name = "excuse",
		.label = N_("Why so little"),
		.vocab = &vocab_excuse,
		.none = N_("not set"),
		.width = WIDE,
	},
	{
		.kind = FIELD_DATE,
		.name = "again-from",
		.label = N_("Apply again from"),
		.width = WIDE,
		.check = fields_check_future,
		.echo = fields_echo_future,
	},
	{ .kind = FIELD_HEADING, .label = N_("How I answered") },
	{ .kind = FIELD_TOGGLE, .name = "thanked", .label = N_("Thanked") },
	{ .kind = FIELD_TOGGLE,
		.name = "clarified",
		.label = N_("Asked what was unclear") },
	{ .kind = FIELD_TOGGLE,
		.name = "examples-asked",
		.label = N_("Asked for examples") },
	{ .kind = FIELD_TOGGLE, .name = "disputed", .label = N_("Disputed") },
	{ .kind = FIELD_TOGGLE, .name = "emotional", .label = N_("Got emotional") },
	{ .kind = FIELD_TOGGLE, .name = "persuaded", .label = N_("Tried to persuade") },
	{ 0 },
};

static const struct {
	const char *field;
	Reaction reaction;
} reactions[] = {
	{ "thanked", REACTION_THANKED },
	{ "clarified", REACTION_CLARIFIED },
	{ "examples-asked", REACTION_EXAMPLES },
	{ "disputed", REACTION_DISPUTED },
	{ "emotional", REACTION_EMOTIONAL },
	{ "persuaded", REACTION_PERSUADED },
};

static void
free_data(gpointer data)
{
	FeedbackForm *self = data;

	feedback_free(self->was);
	feedback_free(self->first);
	feedback_free(self->now);
	step_plan_free(self->plan);
	g_free(self);
}

static Feedback *
read_form(FeedbackForm *self, Form *form, GError **error)
{
	Book *book = self->base.book;
	g_autoptr(Feedback) now = feedback_copy(self->was ? self->was : self->first);
	g_autoptr(GArray) people = names_read(book, form_text(form, "from"), error);

	if (!people ||
		!fields_take_day(form, book, "when", WHEN_PAST, &now->day, error) ||
		!fields_take_day(
			form, book, "again-from", WHEN_FUTURE, &now->again_from, error))
		return NULL;
	if (now->day == DAY_NONE)
		now->day = book_today(book);
	now->contact = people->len ? g_array_index(people, gint64, 0) : 0;
	now->channel = (Channel)vocab_from_id(&vocab_channel, form_text(form, "channel"));
	now->quality = (Quality)vocab_from_id(&vocab_quality, form_text(form, "quality"));
	now->excuse = (Excuse)vocab_from_id(&vocab_excuse, form_text(form, "excuse"));
	fields_take(form, "strengths", &now->strengths);
	fields_take(form, "weaknesses", &now->weaknesses);
	fields_take(form, "examples", &now->examples);
	fields_take(form, "reason", &now->reason);
	fields_take(form, "advice", &now->advice);
	now->reaction = 0;
	for (gsize i = 0; i < G_N_ELEMENTS(reactions); i++)
		if (*form_text(form, reactions[i].field))
			now->reaction |= 1u << reactions[i].reaction;
	return g_steal_pointer(&now);
}

/* Beside it stands what is proposed where nothing was chosen. */
static void
note_quality(FeedbackForm *self, Form *form)
{
	g_autoptr(Feedback) now = read_form(self, form, NULL);
	g_autofree char *note = NULL;

	if (now && now->quality == QUALITY_NONE) {
		AskingAnswer answer = feedback_answer(now);

		note = g_strdup_printf(_("proposed: %s"),
			vocab_label(&vocab_quality, (int)quality_propose(&answer)));
	}
	form_note(form, "quality", note);
}

static void
changed(Form *form, const char *name G_GNUC_UNUSED, gpointer data)
{
	note_quality(data, form);
}

static void
fill(Form *form, gpointer data)
{
	FeedbackForm *self = data;
	const Feedback *from = self->was ? self->was : self->first;
	g_autofree char *name =
		from->contact ? names_of(self->base.book, from->contact) : NULL;

	self->base.form = form;
	form_set(form, "from", name ? name : "");
	if (self->was)
		fields_set_day(form, "when", from->day);
	fields_set_day(form, "again-from", from->again_from);
	fields_set_word(form, "channel", &vocab_channel, (int)from->channel);
	fields_set_word(form, "quality", &vocab_quality, (int)from->quality);
	fields_set_word(form, "excuse", &vocab_excuse, (int)from->excuse);
	form_set(form, "strengths", from->strengths);
	form_set(form, "weaknesses", from->weaknesses);
	form_set(form, "examples", from->examples);
	form_set(form, "reason", from->reason);
	form_set(form, "advice", from->advice);
	for (gsize i = 0; i < G_N_ELEMENTS(reactions); i++)
		form_set(form, reactions[i].field,
			from->reaction & (1u << reactions[i].reaction) ? "1" : "");
	note_quality(self, form);
}

static gboolean
write(gpointer data, GError **error)
{
	FeedbackForm *self = data;
	Book *book = self->base.book;

	if (!(self->was ? feedback_save(book, self->was, self->now, error)
			: feedback_add(book, self->now, self->plan, error)))
		return FALSE;
	say_done(self->base.shell, _("The feedback is saved"));
	return TRUE;
}

static void
accepted(View *opener)
{
	form_finish(opener, write);
}

/* Shows what follows, where that is a chain. FALSE: saving waits for Enter there. */
static gboolean
show_steps(const FeedbackForm *self)
{
	if (self->was || !steps_view_wanted(self->plan))
		return FALSE;
	steps_view_open(self->base.shell, _("Feedback"), self->plan, accepted);
	return TRUE;
}

static void
answered(View *opener, gboolean yes)
{
	if (yes && !show_steps(form_data((Form *)opener)))
		accepted(opener);
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	FeedbackForm *self = data;
	g_autoptr(GPtrArray) doubts = NULL;

	g_clear_pointer(&self->now, feedback_free);
	self->now = read_form(self, form, error);
	if (!self->now)
		return FALSE;
	doubts = self->was ? NULL : feedback_doubts(self->base.book, self->now, error);
	if (!self->was && !doubts)
		return FALSE;
	g_clear_pointer(&self->plan, step_plan_free);
	if (!self->was &&
		!(self->plan = feedback_plan(self->base.book, self->now, error)))
		return FALSE;
	if (!doubts || doubts->len == 0)
		return !show_steps(self) && write(self, error);
	g_ptr_array_add(doubts, NULL);
	g_autofree char *question = g_strjoinv(" ", (char **)doubts->pdata);

	g_ptr_array_set_size(doubts, (int)doubts->len - 1);
	confirm_open(
		self->base.shell, question, _("save it"), _("go on editing"), answered);
	return FALSE;
}

/* Takes `was` or `first`. */
static View *
open_form(Shell *shell, Feedback *was, Feedback *first, const char *title)
{
	FeedbackForm *self = g_new0(FeedbackForm, 1);
	g_autofree char *place = g_strdup_printf(
		was ? "feedback-%" G_GINT64_FORMAT : "feedback-of-%" G_GINT64_FORMAT,
		was ? was->id : first->application);
	const FormSpec spec = {
		.title = title,
		.draft = place,
		.fields = fields,
		.fill = fill,
		.ask = namesakes_ask,
		.save = save,
		.changed = changed,
		.data = self,
		.free_data = free_data,
	};

	self->base = (FormData){
		.shell = shell,
		.book = shell_book(shell),
		.application = was ? was->application : first->application,
	};
	self->was = was;
	self->first = first;
	return form_view(form_open(shell, &spec));
}

View *
feedback_form_open(Shell *shell, gint64 application)
{
	Book *book = shell_book(shell);
	GError *error = NULL;
	g_autoptr(Application) about = application_load(book, application, &error);
	g_autofree char *name = NULL;
	g_autofree char *title = NULL;
	Feedback *first;

	if (!about) {
		shell_fail(shell, error);
		return NULL;
	}
	name = application_title(about);
	title = g_strdup_printf(_("Feedback: %s"), name);
	first = feedback_new(application, book_today(book));
	first->contact = about->outcome_by;
	return open_form(shell, NULL, first, title);
}

View *
feedback_form_edit(Shell *shell, gint64 feedback)
{
	GError *error = NULL;
	Feedback *was = feedback_load(shell_book(shell), feedback, &error);

	if (was)
		return open_form(shell, was, NULL, _("Feedback"));
	shell_fail(shell, error);
	return NULL;
}
