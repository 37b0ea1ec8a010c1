/*
 * First and closing page of the weekly review. Which of them is shown follows from the
 * book alone: a review with undecided cards goes on, one without closes, and without an
 * open review a new one is offered; so it does not matter how krug was left. A review
 * left for longer than a week is closed when the next one begins, which takes in whom it
 * left.
 */
#include "view/review_view.h"

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/interview.h"
#include "krug/people.h"
#include "krug/planned.h"
#include "shell/shell.h"
#include "view/card.h"
#include "view/interview_form.h"
#include "view/review_view_page.h"
#include "view/words.h"
#include "widget/dialog.h"

#define NAMES_MOST  200 /* of those who were left as they are */
#define PASSED_MOST 5

static ReviewView *
review_of(View *view)
{
	return (ReviewView *)view;
}

/* The names of those who were looked at and left, in the order of the cards. */
static gboolean
load_names(ReviewView *self, Book *book, GError **error)
{
	g_autoptr(ReviewClosing) closing = review_closing(book, self->review.id, error);

	for (guint i = 0; closing && i < MIN(closing->left->len, NAMES_MOST); i++) {
		const ReviewLeft *left = closing->left->pdata[i];

		if (left->card.outcome == OUTCOME_PASSED)
			g_ptr_array_add(self->names, g_strdup(left->name));
	}
	return closing != NULL;
}

static gboolean
load_open(ReviewView *self, Book *book, GError **error)
{
	ReviewCard card = { .place = -1 };

	do {
		if (!review_next(book, self->review.id, card.place, &card, error))
			return FALSE;
	} while (card.what.item != 0 && card.what.source != QUEUE_CONTACT);
	self->page = card.what.item ? PAGE_GO_ON : PAGE_CLOSE;
	return card.what.item != 0 || load_names(self, book, error);
}

static gboolean
load_new(ReviewView *self, Book *book, GError **error)
{
	if (!review_preview(book, &self->review, error))
		return FALSE;
	self->page = self->review.cards ? PAGE_BEGIN : PAGE_EMPTY;
	return people_count_all(book, self->counts, error);
}

static gboolean
load_last(ReviewView *self, Book *book, GError **error)
{
	Review last;
	gboolean found = FALSE;

	if (!review_last(book, &last, &found, error))
		return FALSE;
	self->last = found ? clock_day_of(book_clock(book), NULL, last.finished, NULL)
			   : DAY_NONE;
	return TRUE;
}

static gboolean
read_book(ReviewView *self, Book *book, GError **error)
{
	gboolean found = FALSE;

	if (!review_resume(book, &self->review, &found, error) ||
		!load_last(self, book, error))
		return FALSE;
	self->today = book_today(book);
	self->stale = 0;
	if (found) {
		self->started =
			clock_day_of(book_clock(book), NULL, self->review.started, NULL);
		if (!review_is_stale(book, &self->review))
			return load_open(self, book, error);
		self->stale = self->review.id;
	}
	return load_new(self, book, error);
}

/* "thu 19 nov  call  Anna Petrova: about the team"; owned. */
static char *
passed_line(Book *book, const Interaction *entry)
{
	g_autofree char *day = i18n_day_weekday(entry->day, book_today(book));
	g_autofree char *what = words_what(entry);
	GString *line = g_string_new(NULL);

	g_string_append_printf(line, "%s  %s  ", day, what);
	for (guint i = 0; i < entry->contacts->len; i++) {
		g_autofree char *name = contact_display_id(
			book, g_array_index(entry->contacts, gint64, i), NULL);

		g_string_append_printf(line, "%s%s", i ? ", " : "", name ? name : "");
	}
	if (*entry->text)
		g_string_append_printf(line, ": %s", entry->text);
	return g_string_free(line, FALSE);
}

static gboolean
load_passed(ReviewView *self, Book *book, GError **error)
{
	self->passed = planned_passed(book, PASSED_MOST, error);
	for (guint i = 0; self->passed && i < self->passed->len; i++)
		g_ptr_array_add(
			self->passed_lines, passed_line(book, self->passed->pdata[i]));
	return self->passed != NULL;
}

static void
done(View *view)
{
	ReviewView *self = review_of(view);

	g_clear_pointer(&self->names, g_ptr_array_unref);
	g_clear_pointer(&self->passed, g_ptr_array_unref);
	g_clear_pointer(&self->passed_lines, g_ptr_array_unref);
}

static void
set_hints(ReviewView *self)
{
	int n = 0;

	if (self->page != PAGE_EMPTY)
		self->hints[n++] = ACT_OPEN;
	if (self->passed && self->passed->len)
		self->hints[n++] = ACT_LOG;
	if (self->page == PAGE_CLOSE)
		self->hints[n++] = ACT_EXPORT;
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
	Book *book = shell_book(view->shell);
	GError *error = NULL;

	done(view);
	self->names = g_ptr_array_new_with_free_func(g_free);
	self->passed_lines = g_ptr_array_new_with_free_func(g_free);
	if (!read_book(self, book, &error) || !load_passed(self, book, &error))
		shell_fail(view->shell, error);
	set_hints(self);
}

static void
through(View *view, gpointer no_card_left)
{
	view_reload(view);
	if (no_card_left)
		shell_say(view->shell, _("Every card is decided."));
}

static void
begin(View *view)
{
	ReviewView *self = review_of(view);
	Book *book = shell_book(view->shell);
	GError *error = NULL;
	Review review;

	if (!review_start(book, self->stale != 0, &review, &error)) {
		shell_fail(view->shell, error);
		return;
	}
	view_then(shell_open(view->shell, &card_view, &review.id), through);
}

static void
finish(View *view)
{
	GError *error = NULL;

	Book *book = shell_book(view->shell);

	if (!review_finish(
		    book, review_of(view)->review.id, review_next_day(book), &error)) {
		shell_fail(view->shell, error);
		return;
	}
	view_reload(view);
	shell_say(view->shell, _("The review is finished. Until next week."));
}

static void
enter(View *view)
{
	switch (review_of(view)->page) {
	case PAGE_CLOSE:
		finish(view);
		break;
	case PAGE_EMPTY:
		shell_say(view->shell, _("Nobody waits this week."));
		break;
	default:
		begin(view);
	}
}

static gboolean
hold_passed(View *view, const char *text)
{
	GError *error = NULL;

	if (!interaction_hold(
		    shell_book(view->shell), review_of(view)->asked, text, &error))
		return shell_fail(view->shell, error);
	shell_say(view->shell, _("Logged."));
	return TRUE;
}

enum { PASSED_HELD, PASSED_NOT };

static void
passed_answered(View *view, gint64 answer)
{
	const ReviewView *self = review_of(view);
	g_autoptr(Interaction) entry = NULL;
	g_autofree char *place = g_strdup_printf("held-%" G_GINT64_FORMAT, self->asked);
	GError *error = NULL;

	entry = interaction_load(shell_book(view->shell), self->asked, &error);
	if (entry && answer == PASSED_HELD) {
		const Prompt prompt = {
			.label = _("What was said"),
			.draft = place,
			.text = entry->text,
			.accept = hold_passed,
		};

		prompt_open(view->shell, &prompt);
	} else if (entry &&
		   interaction_delete(shell_book(view->shell), self->asked, &error)) {
		shell_say(view->shell, _("Taken out of the plan."));
	}
	shell_fail(view->shell, error);
}

static void
log_passed(View *view)
{
	const MenuItem items[] = {
		{ .label = _("it took place: log it"), .value = PASSED_HELD },
		{ .label = _("it did not: take it out"), .value = PASSED_NOT },
		{ 0 },
	};
	ReviewView *self = review_of(view);
	gint64 interview;

	if (!self->passed || self->passed->len == 0) {
		shell_say(view->shell, _("No meeting waits to be logged."));
		return;
	}
	self->asked = ((const Interaction *)self->passed->pdata[0])->id;
	interview = interview_of(shell_book(view->shell), self->asked, NULL);
	if (interview > 0) {
		interview_form_hold(view->shell, interview);
		return;
	}
	menu_open(view->shell, self->passed_lines->pdata[0], items, PASSED_HELD,
		passed_answered);
}

static const Handler handlers[] = {
	{ ACT_OPEN, enter },
	{ ACT_LOG, log_passed },
	{ 0 },
};

const ViewClass review_view = {
	.name = "review",
	.title = N_("Review"),
	.size = sizeof(ReviewView),
	.watches = CHANGED_ALL,
	.digit = 4,
	.handlers = handlers,
	.hinting = hinting,
	.load = load,
	.draw = review_page_draw,
	.done = done,
};
