/*
 * The end of a review: what was done, who stands on which day of the week, what is left,
 * the one before beside it, and the next one's day, which lies in the book so that the
 * agenda and the calendar have it.
 */
#include "krug/config.h"
#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/period_review.h"
#include "krug/setting.h"
#include "krug/working_days.h"
#include "model/ids.h"
#include "model/noted_review.h"
#include "model/review_private.h"
#include "model/streak.h"

#define LEFT_MOST 200 /* cards that are told as left */

static void
guest_free(ReviewGuest *guest)
{
	g_free(guest->name);
	g_free(guest);
}

static void
day_free(ReviewDay *day)
{
	g_ptr_array_unref(day->guests);
	g_free(day);
}

static void
left_free(ReviewLeft *left)
{
	g_free(left->name);
	g_free(left);
}

void
review_closing_free(ReviewClosing *closing)
{
	if (!closing)
		return;
	g_ptr_array_unref(closing->days);
	g_ptr_array_unref(closing->left);
	g_free(closing);
}

/* --- the week --- */

static ReviewDay *
day_of(GPtrArray *days, Day on)
{
	ReviewDay *day = days->len ? days->pdata[days->len - 1] : NULL;

	if (day && day->day == on)
		return day;
	day = g_new0(ReviewDay, 1);
	day->day = on;
	day->guests = g_ptr_array_new_with_free_func((GDestroyNotify)guest_free);
	g_ptr_array_add(days, day);
	return day;
}

/* Once a day, whatever stands on it. */
static void
add_guest(GPtrArray *days, Day on, gint64 contact, gboolean planned)
{
	ReviewDay *day = day_of(days, on);
	ReviewGuest *guest =
		day->guests->len ? day->guests->pdata[day->guests->len - 1] : NULL;

	if (guest && guest->contact == contact) {
		guest->planned |= planned;
		return;
	}
	guest = g_new0(ReviewGuest, 1);
	guest->contact = contact;
	guest->planned = planned;
	g_ptr_array_add(day->guests, guest);
}

static gboolean
read_week(Book *book, GPtrArray *days, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT l.day, r.contact, r.planned_day IS l.day FROM level l"
		" INDEXED BY level_day JOIN reminder r ON r.id = l.reminder"
		" JOIN cadence d ON d.contact = r.contact"
		" WHERE l.day BETWEEN :from AND :until AND r.state = 'open'"
		" AND d.archived = 0 ORDER BY l.day, d.sort_name, r.contact");

	stmt_day(q, ":from", book_today(book) + 1);
	stmt_day(q, ":until", book_today(book) + REVIEW_DAYS);
	while (stmt_step(q))
		add_guest(days, stmt_get_day(q, 0), stmt_get_int(q, 1),
			stmt_get_int(q, 2) != 0);
	return stmt_done(q, error);
}

static gboolean
name_guests(Book *book, const GPtrArray *days, GError **error)
{
	for (guint i = 0; i < days->len; i++) {
		const ReviewDay *day = days->pdata[i];

		for (guint k = 0; k < day->guests->len; k++) {
			ReviewGuest *guest = day->guests->pdata[k];

			guest->name = contact_display_id(book, guest->contact, error);
			if (!guest->name)
				return FALSE;
		}
	}
	return TRUE;
}

/* --- what is left --- */

static gboolean
is_left(const ReviewCard *card)
{
	return card->outcome == OUTCOME_NONE || card->outcome == OUTCOME_PASSED ||
	       card->outcome == OUTCOME_STUCK;
}

/* Undecided cards that need nothing any more are not left. */
static gboolean
add_left(Book *book, const ReviewCard *card, GPtrArray *list, GError **error)
{
	g_autoptr(GArray) whys = whys_new();
	gboolean there = FALSE;
	ReviewLeft *left;

	if (!review_whys(book, &card->what, whys, &there, error))
		return FALSE;
	if (!there || (card->outcome == OUTCOME_NONE && whys->len == 0))
		return TRUE;
	left = g_new0(ReviewLeft, 1);
	left->card = *card;
	left->name = review_what_name(book, &card->what, error);
	g_ptr_array_add(list, left);
	return left->name != NULL;
}

static gboolean
read_left(Book *book, gint64 review, GPtrArray *list, GError **error)
{
	g_autoptr(GArray) cards = review_cards_stored(book, review, error);

	for (guint i = 0; cards && i < cards->len && list->len < LEFT_MOST; i++) {
		const ReviewCard *card = &g_array_index(cards, ReviewCard, i);

		if (is_left(card) && !add_left(book, card, list, error))
			return FALSE;
	}
	return cards != NULL;
}

/* --- streak --- */

/* Weeks of the calendar in a row, with that of this review. */
static gboolean
count_streak(Book *book, guint *streak, GError **error)
{
	Day today = book_today(book), week = day_monday(today);
	g_autoptr(GArray) weeks = streak_weeks(book, today, error);

	if (!weeks)
		return FALSE;
	if (weeks->len == 0 || g_array_index(weeks, Day, weeks->len - 1) != week)
		g_array_append_val(weeks, week);
	*streak = (guint)streak_to(weeks, weeks->len - 1);
	return TRUE;
}

ReviewClosing *
review_closing(Book *book, gint64 review, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(ReviewClosing) closing = g_new0(ReviewClosing, 1);

	closing->days = g_ptr_array_new_with_free_func((GDestroyNotify)day_free);
	closing->left = g_ptr_array_new_with_free_func((GDestroyNotify)left_free);
	closing->next = review_next_day(book);
	if (!review_load(book, review, &closing->review, error) ||
		!review_before(
			book, review, &closing->before, &closing->compares, error) ||
		!read_week(book, closing->days, error) ||
		!name_guests(book, closing->days, error) ||
		!read_left(book, review, closing->left, error) ||
		!count_streak(book, &closing->streak, error))
		return NULL;
	return g_steal_pointer(&closing);
}

/* --- the next one --- */

Day
review_next_day(Book *book)
{
	g_autofree char *working = setting_get(book, "review.workdays");
	Day day = book_today(book) + REVIEW_DAYS;

	return config_bool(working) ? workdays_next(book_workdays(book), day) : day;
}

typedef struct {
	gint64 review;
	Day next;
} Finish;

static gboolean
end_review(Book *book, gint64 review, GError **error)
{
	Stmt *q = book_stmt(book, "UPDATE review SET finished = :now WHERE id = :id");

	stmt_int(q, ":now", book_now(book));
	stmt_int(q, ":id", review);
	return stmt_done(q, error);
}

static gboolean
run_finish(Book *book, void *data, GError **error)
{
	const Finish *finish = data;

	return end_review(book, finish->review, error) &&
	       review_date_put(book, REVIEW_DATE_WEEKLY, finish->next, error) &&
	       period_review_note(book, error);
}

gboolean
review_finish(Book *book, gint64 review, Day next, GError **error)
{
	Finish finish = { review, next };

	if (next != DAY_NONE && next <= book_today(book)) {
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("That day has come already: choose a later one for the next "
			  "review."));
		return FALSE;
	}
	return book_change(book, "review-finish", NULL, run_finish, &finish, error);
}

gboolean
review_noted(Book *book, Day *day, GError **error)
{
	g_autofree char *text = NULL;
	Stmt *q = book_stmt(book, "SELECT day FROM review_date WHERE kind = 'weekly'"
				  " AND state = 'open' ORDER BY id DESC LIMIT 1"
				  " /* scan */");

	if (!stmt_one_text(q, &text, error))
		return FALSE;
	*day = text ? day_parse(text) : DAY_NONE;
	return TRUE;
}
