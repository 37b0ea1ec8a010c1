/*
 * Planning a person for a day of the week after the review: each day with how many people
 * stand on it, the emptiest working day first proposed.
 */
#include "krug/i18n.h"
#include "krug/setting.h"
#include "krug/working_days.h"
#include "view/card_private.h"
#include "view/day_row.h"
#include "view/say.h"

/* How many stand on each day; FALSE and error. */
static gboolean
read_loads(Book *book, gint64 review, DayLoad loads[REVIEW_DAYS], GError **error)
{
	g_autoptr(ReviewClosing) closing = review_closing(book, review, error);
	Day today = book_today(book);

	for (int i = 0; closing && i < REVIEW_DAYS; i++) {
		Day day = today + 1 + i;

		loads[i] = (DayLoad){
			.day = day,
			.off = !workday_is(book_workdays(book), day),
		};
	}
	for (guint i = 0; closing && i < closing->days->len; i++) {
		const ReviewDay *day = closing->days->pdata[i];
		Day at = day->day - today - 1;

		if (at >= 0 && at < REVIEW_DAYS)
			loads[at].people = day->guests->len;
	}
	return closing != NULL;
}

static Day
emptiest(const DayLoad loads[REVIEW_DAYS])
{
	const DayLoad *best = NULL;

	for (int i = 0; i < REVIEW_DAYS; i++)
		if (!loads[i].off && (!best || loads[i].people < best->people))
			best = &loads[i];
	return best ? best->day : loads[0].day;
}

static gboolean
picked(View *opener, Day day)
{
	CardView *card = (CardView *)opener;
	Book *book = shell_book(opener->shell);
	g_autofree char *name = person_name(&card->base);
	g_autofree char *when = i18n_day_weekday(day, book_today(book));
	GError *error = NULL;

	if (!review_plan(book, card->review.id, card->base.contact, day, &error))
		return shell_fail(opener->shell, error);
	card->looking_back = FALSE;
	say_done(opener->shell, _("%s: planned for %s"), name, when);
	return TRUE;
}

void
card_plan_ask(CardView *card)
{
	Shell *shell = card->base.view.shell;
	g_autofree char *name = person_name(&card->base);
	g_autofree char *label = g_strdup_printf(_("%s: plan for"), name);
	g_autofree char *limit = NULL;
	DayLoad loads[REVIEW_DAYS];
	GError *error = NULL;
	DayRow row = {
		.label = label,
		.days = loads,
		.n = REVIEW_DAYS,
		.picked = picked,
	};

	if (!read_loads(shell_book(shell), card->review.id, loads, &error)) {
		shell_fail(shell, error);
		return;
	}
	row.selected = card->card.day != DAY_NONE ? card->card.day : emptiest(loads);
	limit = setting_get(shell_book(shell), "limit.day");
	row.limit = (guint)g_ascii_strtoull(limit, NULL, 10);
	day_row_open(shell, &row);
}
