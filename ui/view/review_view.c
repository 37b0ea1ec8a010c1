/*
 * First and closing page of the weekly review. Which of them is shown follows from the
 * book alone: a review with undecided cards goes on, one without closes, and without an
 * open review a new one is offered; so it does not matter how krug was left.
 */
#include "view/review_view.h"

#include <string.h>

#include "krug/greeting.h"
#include "krug/i18n.h"
#include "krug/inbox.h"
#include "krug/letter.h"
#include "krug/people.h"
#include "krug/period_review.h"
#include "krug/planned.h"
#include "krug/when.h"
#include "shell/shell.h"
#include "view/card.h"
#include "view/export_ask.h"
#include "view/letter_view.h"
#include "view/review_view_page.h"
#include "view/say.h"
#include "view/sweep_view.h"
#include "widget/dialog.h"

#define PASSED_MOST 50

static ReviewView *
review_of(View *view)
{
	return (ReviewView *)view;
}

static Book *
book_of(const ReviewView *self)
{
	return shell_book(self->view.shell);
}

static gboolean
load_pile(ReviewView *self, GError **error)
{
	GPtrArray *piled = letter_list(book_of(self), 0, LETTER_PILED, 0, error);

	if (!piled)
		return FALSE;
	g_ptr_array_unref(self->piled);
	self->piled = piled;
	return TRUE;
}

/* The proposed day of the next review stays what the user made of it. */
static gboolean
load_closing(ReviewView *self, GError **error)
{
	gboolean first = self->page != PAGE_CLOSE;

	self->page = PAGE_GO_ON;
	self->closing = review_closing(book_of(self), self->review.id, error);
	if (!self->closing || !load_pile(self, error))
		return FALSE;
	self->page = PAGE_CLOSE;
	if (first || (self->next != DAY_NONE && self->next <= self->today))
		self->next = self->closing->next;
	return TRUE;
}

static gboolean
load_open(ReviewView *self, GError **error)
{
	ReviewCard card;

	if (!review_next(book_of(self), self->review.id, -1, &card, error))
		return FALSE;
	if (card.what.item == 0)
		return load_closing(self, error);
	self->page =
		review_is_stale(book_of(self), &self->review) ? PAGE_STALE : PAGE_GO_ON;
	return review_noted(book_of(self), &self->next, error);
}

static gboolean
is_empty(const guint counts[STANDING_COUNT])
{
	for (int i = 0; i < STANDING_COUNT; i++)
		if (counts[i])
			return FALSE;
	return TRUE;
}

static gboolean
load_new(ReviewView *self, GError **error)
{
	guint counts[STANDING_COUNT] = { 0 };

	if (!review_preview(book_of(self), &self->review, NULL, error) ||
		!people_count_all(book_of(self), counts, error))
		return FALSE;
	self->page = self->review.cards ? PAGE_BEGIN
		     : is_empty(counts) ? PAGE_NOBODY
					: PAGE_EMPTY;
	return review_noted(book_of(self), &self->next, error);
}

static gboolean
load_sweep(ReviewView *self, GError **error)
{
	g_autoptr(GPtrArray) passed = planned_passed(book_of(self), PASSED_MOST, error);
	g_autoptr(GArray) fresh = passed ? review_new_people(book_of(self), error) : NULL;
	g_autoptr(GPtrArray) greetings =
		fresh ? greeting_waiting(book_of(self), error) : NULL;
	int told = greetings ? inbox_count(book_of(self), INBOX_MEETING, error) : -1;

	self->passed = told < 0 ? 0 : passed->len + (guint)told;
	self->fresh = fresh ? fresh->len : 0;
	self->greetings = greetings ? greetings->len : 0;
	return told >= 0;
}

/* The periods that are over and not reviewed. */
static gboolean
load_pending(ReviewView *self, GError **error)
{
	g_autoptr(GArray) pending = period_review_pending(book_of(self), error);

	g_string_truncate(self->pending, 0);
	for (guint i = 0; pending && i < pending->len; i++) {
		g_autofree char *label =
			period_label(&g_array_index(pending, Period, i), self->today);

		g_string_append_printf(self->pending, "%s%s", i ? ", " : "", label);
	}
	return pending != NULL;
}

static gboolean
read_book(ReviewView *self, GError **error)
{
	gboolean found = FALSE, last = FALSE;

	self->today = book_today(book_of(self));
	if (!review_last(book_of(self), &self->last, &last, error) ||
		!load_sweep(self, error) || !load_pending(self, error) ||
		!review_resume(book_of(self), &self->review, &found, error))
		return FALSE;
	return found ? load_open(self, error) : load_new(self, error);
}

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	ReviewView *self = review_of(view);

	self->text = lines_new();
	self->week = lines_new();
	self->pending = g_string_new(NULL);
	self->piled = g_ptr_array_new();
	self->next = DAY_NONE;
	view->move = review_page_move;
	view->mover = self;
}

static void
done(View *view)
{
	ReviewView *self = review_of(view);

	g_clear_pointer(&self->closing, review_closing_free);
	lines_free(self->text);
	lines_free(self->week);
	g_string_free(self->pending, TRUE);
	g_ptr_array_unref(self->piled);
}

static void
set_hints(ReviewView *self)
{
	int n = 0;

	/* What Enter does stands on the page. */
	if (self->page == PAGE_CLOSE) {
		if (self->piled->len)
			self->hints[n++] = ACT_WRITE;
		self->hints[n++] = ACT_NEXT_REVIEW;
		self->hints[n++] = ACT_EXPORT;
		self->hints[n++] = ACT_BACK;
	} else if (self->passed + self->fresh + self->greetings) {
		self->hints[n++] = ACT_LOG;
	}
	if (self->pending->len)
		self->hints[n++] = ACT_PERIODS;
	self->hints[n] = ACT_NONE;
}

static const Action *
hinting(const View *view)
{
	return ((const ReviewView *)view)->hints;
}

static void
load(View *view)
{
	ReviewView *self = review_of(view);
	GError *error = NULL;

	g_clear_pointer(&self->closing, review_closing_free);
	if (!read_book(self, &error))
		shell_fail(view->shell, error);
	set_hints(self);
}

static void
through(View *view, gpointer no_card_left G_GNUC_UNUSED)
{
	view_reload(view);
}

static void
deal(View *view, gboolean anew)
{
	GError *error = NULL;
	Review review;

	if (!review_start(book_of(review_of(view)), anew, &review, &error))
		shell_fail(view->shell, error);
	else
		view_then(shell_open(view->shell, &card_view, &review.id), through);
}

static void
swept(View *view, gpointer go_on)
{
	if (go_on)
		deal(view, TRUE);
}

static void
stale_answered(View *opener, Action answer)
{
	if (answer == ACT_YES)
		deal(opener, FALSE);
	else if (answer == ACT_NO)
		view_then(sweep_view_open(opener->shell), swept);
}

static void
ask_stale(View *view)
{
	const ReviewView *self = review_of(view);
	const Answer answers[] = {
		{ ACT_YES, _("go on") },
		{ ACT_NO, _("begin anew") },
		{ 0 },
	};
	g_autofree char *day =
		i18n_day_weekday(review_day(self, self->review.started), self->today);
	g_autofree char *text = g_strdup_printf(_("Go on with the review of %s?"), day);
	const Question question = {
		.text = text,
		.answers = answers,
		.answer = stale_answered,
	};

	question_open(view->shell, &question);
}

static void
finish(View *view)
{
	ReviewView *self = review_of(view);
	g_autofree char *day = i18n_day_weekday(self->next, self->today);
	GError *error = NULL;

	if (!review_finish(book_of(self), self->review.id, self->next, &error)) {
		shell_fail(view->shell, error);
		return;
	}
	view_reload(view);
	if (self->next == DAY_NONE)
		say_done(view->shell, _("The review is finished"));
	else
		say_done(view->shell, _("The review is finished, the next one is on %s"),
			day);
}

static void
enter(View *view)
{
	switch (review_of(view)->page) {
	case PAGE_CLOSE:
		finish(view);
		break;
	case PAGE_NOBODY:
		shell_say(view->shell, _("There is nobody in the book yet."));
		break;
	case PAGE_STALE:
		ask_stale(view);
		break;
	case PAGE_GO_ON:
		deal(view, FALSE);
		break;
	default:
		view_then(sweep_view_open(view->shell), swept);
	}
}

static void
sweep(View *view)
{
	if (review_of(view)->page == PAGE_NOBODY)
		enter(view);
	else
		sweep_view_open(view->shell);
}

static char *
echo_next(View *opener, const char *text)
{
	Book *book = shell_book(opener->shell);
	When when;

	if (strcmp(text, "-") == 0)
		return g_strdup(_("no next review"));
	if (!when_parse_all(text, book_clock(book), WHEN_FUTURE, &when, NULL))
		return NULL;
	return i18n_day_weekday(when.day, book_today(book));
}

static gboolean
accept_next(View *opener, const char *text)
{
	ReviewView *self = review_of(opener);
	GError *error = NULL;
	When when = { .day = DAY_NONE };

	if (strcmp(text, "-") != 0 && !when_parse_all(text, book_clock(book_of(self)),
					      WHEN_FUTURE, &when, &error))
		return shell_fail(opener->shell, error);
	self->next = when.day;
	return TRUE;
}

static void
ask_next(View *view)
{
	const Prompt prompt = {
		.label = _("The next review"),
		.placeholder = _("sun, in two weeks, or - for none"),
		.accept = accept_next,
		.echo = echo_next,
	};

	if (review_of(view)->page == PAGE_CLOSE)
		prompt_open(view->shell, &prompt);
}

/* The pile, from its first letter on. */
static void
write_letters(View *view)
{
	GError *error = NULL;
	g_autoptr(GArray) pile = letter_pile(book_of(review_of(view)), &error);

	if (!pile)
		shell_fail(view->shell, error);
	else
		letter_view_walk(view->shell, pile, 0);
}

/* From the closing page to the last card. */
static void
back(View *view)
{
	ReviewView *self = review_of(view);

	if (self->page != PAGE_CLOSE)
		return;
	view_then(shell_open(view->shell, &card_view, &self->review.id), through);
	card_look_back(shell_top(view->shell));
}

static void export(View *view)
{
	if (review_of(view)->page == PAGE_CLOSE)
		export_ask_calendar(view);
	else
		export_ask(view);
}

static const Handler handlers[] = {
	{ ACT_OPEN, enter },
	{ ACT_LOG, sweep },
	{ ACT_WRITE, write_letters },
	{ ACT_BACK, back },
	{ ACT_NEXT_REVIEW, ask_next },
	{ ACT_EXPORT, export },
	{ 0 },
};

const ViewClass review_view = {
	.name = "review",
	.title = N_("Review"),
	.parent = &moving_parent,
	.size = sizeof(ReviewView),
	.watches = CHANGED_ALL,
	.digit = 4,
	.handlers = handlers,
	.hinting = hinting,
	.open = open,
	.load = load,
	.layout = review_page_layout,
	.draw = review_page_draw,
	.done = done,
};
