/*
 * Answers, stances, targets and proposals are saved one by one, each a change of its own:
 * whoever leaves the review half-way loses nothing. What was saved once no longer waits.
 */
#include "view/period_view_act.h"

#include <stdlib.h>

#include "krug/i18n.h"
#include "shell/shell.h"
#include "view/people_view.h"
#include "view/period_view.h"
#include "view/say.h"
#include "widget/dialog.h"
#include "widget/form.h"

typedef struct {
	Shell *shell;
	Period period;
	const char *question; /* NULL: the notes */
} Writing;

/* What the book has of the period now, changed by one thing and saved. */
static gboolean
save_answer(Form *form, gpointer data, GError **error)
{
	const Writing *answer = data;
	Book *book = shell_book(answer->shell);
	const char *text = form_text(form, "text");
	g_autoptr(PeriodReview) now = period_review_load(book, &answer->period, error);

	if (!now)
		return FALSE;
	if (answer->question)
		period_review_set(now, answer->question, text);
	else
		now->notes = (g_free(now->notes), g_strdup(text));
	if (!period_review_save(book, now, error))
		return FALSE;
	say_done(answer->shell, "%s", _("Saved."));
	return TRUE;
}

static void
fill_answer(Form *form, gpointer data)
{
	const Writing *answer = data;
	g_autoptr(PeriodReview) now =
		period_review_load(shell_book(answer->shell), &answer->period, NULL);

	if (now)
		form_set(form, "text",
			answer->question ? period_review_answer(now, answer->question)
					 : now->notes);
}

static void
write_answer(View *view, const char *title, const char *question)
{
	static const Field fields[] = {
		{ .kind = FIELD_LINES, .name = "text", .label = N_("Text") },
		{ 0 },
	};
	Writing *answer = g_new(Writing, 1);
	FormSpec spec = {
		.title = title,
		.fields = fields,
		.fill = fill_answer,
		.save = save_answer,
		.data = answer,
		.free_data = g_free,
	};

	*answer = (Writing){ view->shell, period_view_page(view)->review->period,
		question };
	form_open(view->shell, &spec);
}

static int
target_year_of(const View *view, const PeriodRow *row)
{
	return period_view_page(view)->year[row->group == PERIOD_AHEAD].year;
}

static gboolean
set_target(View *opener, const char *text)
{
	const PeriodRow *row = period_view_row(opener);
	char *rest = NULL;
	long value = *text ? strtol(text, &rest, 10) : TARGET_NONE;
	GError *error = NULL;

	if (!row || (rest && (*rest || rest == text))) {
		shell_warn(opener->shell, _("A target is a number from 0 to 99999."));
		return FALSE;
	}
	if (!target_set(shell_book(opener->shell), target_year_of(opener, row), row->kind,
		    row->measure, (int)CLAMP(value, -2, TARGET_MOST + 1), &error))
		return shell_fail(opener->shell, error);
	say_done(opener->shell, "%s", _("Saved."));
	return TRUE;
}

static void
ask_target(View *view, const PeriodRow *row)
{
	const PeriodPage *page = period_view_page(view);
	const TargetYear *year = &page->year[row->group == PERIOD_AHEAD];
	int was = year->target[row->kind][row->measure];
	g_autofree char *number =
		was == TARGET_NONE ? g_strdup("") : g_strdup_printf("%d", was);
	const Prompt prompt = {
		.label = row->text,
		.text = number,
		.placeholder = _("how many in the year"),
		.accept = set_target,
	};

	prompt_open(view->shell, &prompt);
}

void
period_act_edit(View *view)
{
	const PeriodRow *row = period_view_row(view);
	const PeriodPage *page = period_view_page(view);
	const PeriodQuestion *questions;

	if (!row)
		return;
	questions = period_questions(page->review->period.kind);
	switch (row->group) {
	case PERIOD_QUESTIONS:
		write_answer(
			view, _(questions[row->place].text), questions[row->place].id);
		break;
	case PERIOD_NOTES:
		write_answer(view, _("Notes"), NULL);
		break;
	case PERIOD_TARGETS:
	case PERIOD_AHEAD:
		ask_target(view, row);
		break;
	case PERIOD_KINDS:
		period_act_turn(view);
		break;
	default:
		if (row->contact)
			people_view_show(view->shell, row->contact);
		else
			shell_warn(view->shell,
				_("A figure is what the book says; answers, notes and "
				  "targets are yours to write."));
	}
}

static void
turn_stance(View *view, Kind kind)
{
	Book *book = shell_book(view->shell);
	GError *error = NULL;
	g_autoptr(PeriodReview) now =
		period_review_load(book, &period_view_page(view)->review->period, &error);
	int next;

	if (!now) {
		shell_fail(view->shell, error);
		return;
	}
	next = (int)(period_review_stance(now, kind) + 1) % STANCE_COUNT;
	period_review_decide(now, kind, (Stance)next);
	if (!period_review_save(book, now, &error))
		shell_fail(view->shell, error);
	else
		say_done(view->shell, "%s: %s", vocab_label(&vocab_kind, (int)kind),
			next == STANCE_NONE ? _("undecided")
					    : vocab_label(&vocab_stance, next));
}

static void
apply(View *view, int place)
{
	const WindowChange *change = period_view_page(view)->changes->pdata[place];
	g_autofree char *subject = window_change_subject(change);
	g_autofree char *proposal = window_change_proposal(change);
	GError *error = NULL;

	if (window_change_apply(shell_book(view->shell), change, &error))
		say_done(view->shell, "%s → %s", subject, proposal);
	else
		shell_fail(view->shell, error);
}

void
period_act_turn(View *view)
{
	const PeriodRow *row = period_view_row(view);

	if (row && row->group == PERIOD_KINDS)
		turn_stance(view, row->kind);
	else if (row && row->group == PERIOD_WINDOWS)
		apply(view, row->place);
	else
		shell_warn(view->shell,
			_("Space decides on a kind of people or applies a proposal."));
}

void
period_act_done(View *view)
{
	const PeriodPage *page = period_view_page(view);
	GError *error = NULL;
	g_autoptr(PeriodReview) now = NULL;

	if (!page)
		return;
	now = period_review_load(shell_book(view->shell), &page->review->period, &error);
	if (!now || !period_review_save(shell_book(view->shell), now, &error))
		shell_fail(view->shell, error);
	else
		say_done(view->shell, "%s", _("Reviewed."));
}
