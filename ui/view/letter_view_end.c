/*
 * What becomes of a letter: it is put on the pile, was sent, or is deleted. That it was
 * sent is one change with all that follows from it.
 */
#include "krug/draft.h"
#include "krug/i18n.h"
#include "krug/reckon.h"
#include "view/letter_view_private.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "view/steps_view.h"

static LetterView *
letter_of(View *view)
{
	return (LetterView *)view;
}

static Book *
book_of(const LetterView *self)
{
	return self->desk->book;
}

typedef struct {
	Letter *letter;
	const StepPlan *plan;
} LetterAct;

/* By the commit of whom the letter was opened from, where it is still about them. */
static gboolean
commit(LetterView *self, ReviewOutcome outcome, BookAction act, LetterAct *data)
{
	GError *error = NULL;

	if (self->person && self->person->contact == self->desk->about.contact)
		return person_commit(self->person, outcome, act, data);
	return act(book_of(self), data, &error) || shell_fail(self->view.shell, error);
}

/* On to the next one, or back to where the letter was opened. */
static void
leave(LetterView *self)
{
	g_autofree char *place =
		g_strdup_printf("letter-%" G_GINT64_FORMAT, self->desk->about.contact);

	if (book_path(book_of(self)))
		draft_remove(book_path(book_of(self)), place);
	self->desk->unsaved = FALSE;
	if (!letter_view_go_on(self))
		view_close(&self->view, self);
}

static gboolean
act_pile(Book *book, void *data, GError **error)
{
	const LetterAct *act = data;

	return letter_save(book, act->letter, error);
}

void
letter_act_pile(View *view)
{
	LetterView *self = letter_of(view);
	g_autoptr(Letter) letter = letter_copy(self->desk->letter);
	LetterAct act = { .letter = letter };
	g_autofree char *name = g_strdup(self->name);

	if (letter->state == LETTER_PILED) {
		shell_say(view->shell, _("The letter lies on the pile already."));
		return;
	}
	letter->state = LETTER_PILED;
	if (!commit(self, OUTCOME_PILED, act_pile, &act))
		return;
	leave(self);
	say_done(view->shell, _("%s: the letter is on the pile"), name);
}

static gboolean
act_sent(Book *book, void *data, GError **error)
{
	const LetterAct *act = data;

	return letter_sent(book, act->letter, act->plan, error);
}

/* The first step that opens by it; NULL: none does. */
static const PlannedStep *
first_step(const StepPlan *plan)
{
	for (guint i = 0; plan && i < plan->steps->len; i++) {
		const PlannedStep *step = plan->steps->pdata[i];

		if (step->ticked && step->fate == STEP_NEW)
			return step;
	}
	return NULL;
}

/* "; next: ask for feedback again, 28 nov"; owned. */
static char *
step_text(Book *book, const PlannedStep *step)
{
	Day stands = step->day == DAY_NONE ? step->opens : step->day;
	g_autofree char *day = i18n_day_short(stands, book_today(book));

	return g_strdup_printf(_("; next: %s, %s"),
		*step->text ? step->text : vocab_label(&vocab_reminder, (int)step->kind),
		day);
}

/* What comes next with them: a step that opens now or is open, an answer that is waited
 * for, or the next contact; owned. */
static char *
what_next(Book *book, gint64 contact, const StepPlan *plan)
{
	const PlannedStep *step = first_step(plan);
	g_auto(Reckoning) now = { 0 };
	g_autofree char *why = NULL;

	if (step)
		return step_text(book, step);
	if (!reckon(book, contact, &now, NULL))
		return g_strdup("");
	if (standing_by_step(&now.row, book_today(book)) &&
		now.reason.by != REMINDER_NONE) {
		why = reason_short(&now.reason, book_today(book));
		return g_strdup_printf(_("; next: %s"), why);
	}
	if (now.standing != STANDING_WAITING)
		return now.row.opens > book_today(book) ? person_next(book, contact)
							: g_strdup("");
	why = reckoning_why(book, &now);
	return g_strdup_printf(". %s", g_strdelimit(why, "\n", ' '));
}

static void
send_now(LetterView *self, const StepPlan *plan)
{
	g_autoptr(Letter) letter = letter_copy(self->desk->letter);
	LetterAct act = { letter, plan };
	Shell *shell = self->view.shell;
	g_autofree char *name = g_strdup(self->name);
	g_autofree char *next = NULL;

	if (!commit(self, OUTCOME_LOGGED, act_sent, &act))
		return;
	next = what_next(book_of(self), letter->contact, plan);
	leave(self);
	say_done(shell, _("%s: letter logged%s"), name, next);
}

static void
agreed(View *view, gint64 about G_GNUC_UNUSED, const StepPlan *plan)
{
	send_now(letter_of(view), plan);
}

/* What it opens is shown first where there is anything to choose. */
void
letter_act_sent(View *view)
{
	LetterView *self = letter_of(view);
	g_autoptr(StepPlan) plan = NULL;
	GError *error = NULL;

	if (!self->desk->whole) {
		letter_view_ask(self);
		return;
	}
	plan = letter_sent_plan(book_of(self), self->desk->letter, &error);
	if (!plan)
		shell_fail(view->shell, error);
	else if (steps_view_wanted(plan))
		steps_view_take(
			view->shell, self->name, g_steal_pointer(&plan), 0, agreed);
	else
		send_now(self, plan);
}

void
letter_act_delete(View *view)
{
	LetterView *self = letter_of(view);
	GError *error = NULL;

	if (!self->desk->letter->id) {
		leave(self);
		return;
	}
	if (!letter_drop(book_of(self), self->desk->letter->id, &error)) {
		shell_fail(view->shell, error);
		return;
	}
	leave(self);
	say_done(view->shell, _("The letter is deleted"));
}

void
letter_act_next(View *view)
{
	LetterView *self = letter_of(view);

	if (!self->walk)
		shell_say(view->shell, _("No other letter waits behind this one."));
	else if (!letter_view_go_on(self))
		shell_say(view->shell, _("This was the last letter of the pile."));
}
