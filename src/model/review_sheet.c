/*
 * A card in words: why it is in the queue, what comes in two weeks, what was promised.
 * The words of reminders are those of `krug due`.
 */
#include "krug/application.h"
#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/plan.h"
#include "krug/reason.h"
#include "krug/reckon.h"
#include "krug/warnings.h"
#include "model/due_private.h"
#include "model/review_private.h"

static void
reason_free(ReviewReason *reason)
{
	g_free(reason->brief);
	g_free(reason->why);
	g_free(reason);
}

static void
coming_free(ReviewComing *coming)
{
	g_free(coming->what);
	g_free(coming);
}

void
review_sheet_free(ReviewSheet *sheet)
{
	if (!sheet)
		return;
	g_free(sheet->name);
	g_clear_pointer(&sheet->reasons, g_ptr_array_unref);
	g_clear_pointer(&sheet->coming, g_ptr_array_unref);
	g_clear_pointer(&sheet->promises, g_ptr_array_unref);
	g_free(sheet);
}

char *
review_what_name(Book *book, const QueueWhat *what, GError **error)
{
	if (what->source == QUEUE_CONTACT)
		return contact_display_id(book, what->item, error);
	if (what->source == QUEUE_APPLICATION) {
		g_autoptr(Application) application =
			application_load(book, what->item, error);

		return application ? application_title(application) : NULL;
	}
	g_autoptr(PlanItem) item = plan_load(book, what->item, error);

	return item ? g_strdup(item->goal) : NULL;
}

/* --- why now --- */

static gboolean
reminder_words(Book *book, const Why *why, ReviewReason *reason, GError **error)
{
	g_autoptr(Reminder) reminder = reminder_load(book, why->step.id, error);
	DueRow row = { 0 };

	if (!reminder || !due_words(book, reminder, &row, error))
		return FALSE;
	reason->brief = row.brief;
	reason->why = row.why;
	return TRUE;
}

/* Of what has dates, but no reminder. */
static void
date_words(Book *book, const Why *why, ReminderKind kind, ReviewReason *reason)
{
	Day today = book_today(book);
	gboolean late = why->day < today;
	gboolean ahead = kind == REMINDER_OCCASION && why->day > today;
	const Reason words = {
		.standing = late    ? STANDING_OVERDUE
			    : ahead ? STANDING_RESTING
				    : STANDING_READY,
		.by = kind,
		.date = why->day,
		.days = ABS(why->day - today),
		.since = DAY_NONE,
		.text = why->text,
	};

	reason->brief = reason_short(&words, today);
	reason->why = reason_long(&words, today);
}

static void
left_words(Book *book, const Why *why, ReviewReason *reason)
{
	Day today = book_today(book);
	g_autofree char *day = i18n_day_weekday(why->day, today);
	int late = today - why->day;

	reason->brief = g_strdup_printf(
		ngettext("planned %d d ago", "planned %d d ago", (gulong)late), late);
	reason->why = g_strdup_printf(
		_("You planned this for %s, and were not in touch since."), day);
}

static void
owed_words(Book *book, const Why *why, ReviewReason *reason)
{
	Day today = book_today(book);
	const Reason words = {
		.standing = STANDING_OWED,
		.by = REMINDER_ANSWER,
		.date = why->day,
		.days = today - why->day,
		.since = why->day,
	};

	reason->brief = reason_short(&words, today);
	reason->why = reason_long(&words, today);
}

/* "thu 26 nov 15:00"; owned. */
static char *
moment(Book *book, Day day, gint64 at)
{
	g_autofree char *on = i18n_day_weekday(day, book_today(book));
	int minute;

	if (at == 0)
		return g_steal_pointer(&on);
	clock_day_of(book_clock(book), NULL, at, &minute);
	return g_strdup_printf("%s %02d:%02d", on, minute / 60, minute % 60);
}

static void
entry_words(Book *book, const Why *why, ReviewReason *reason)
{
	g_autofree char *on = moment(book, why->day, why->at);

	reason->brief = i18n_day_short(why->day, book_today(book));
	reason->why = g_strdup_printf(_("Planned for %s: %s."), on, why->text);
}

static gboolean
plan_words(Book *book, const Why *why, ReviewReason *reason, GError **error)
{
	g_autoptr(PlanItem) item = plan_load(book, why->reason.what.item, error);
	Day today = book_today(book);
	GString *words = g_string_new(NULL);

	if (!item) {
		g_string_free(words, TRUE);
		return FALSE;
	}
	reason->brief = g_strdup_printf(_("%d %%"), item->percent);
	if (item->moved_on == DAY_NONE) {
		g_string_append(words, _("Nothing noted of it yet."));
	} else {
		g_autofree char *day = i18n_day_short(item->moved_on, today);

		g_string_append_printf(words, _("%d %% since %s."), item->percent, day);
	}
	if (item->deadline != DAY_NONE) {
		g_autofree char *day = i18n_day_weekday(item->deadline, today);

		g_string_append_c(words, ' ');
		g_string_append_printf(words, _("To be done by %s."), day);
	}
	reason->why = g_string_free(words, FALSE);
	return TRUE;
}

static gboolean
set_words(Book *book, const Why *why, ReviewReason *reason, GError **error)
{
	switch (why->reason.section) {
	case QUEUE_LEFT:
		left_words(book, why, reason);
		return TRUE;
	case QUEUE_ADVICE:
		reason->brief = g_strdup(_("worth a look"));
		reason->why = g_strdup(why->text);
		return TRUE;
	case QUEUE_PLAN:
		return plan_words(book, why, reason, error);
	case QUEUE_COMING:
		if (why->entry)
			entry_words(book, why, reason);
		else
			date_words(book, why, REMINDER_OCCASION, reason);
		return TRUE;
	default:
		break;
	}
	if (why->step.id != 0)
		return reminder_words(book, why, reason, error);
	if (why->reason.section == QUEUE_OWED)
		owed_words(book, why, reason);
	else
		date_words(book, why, why->step.kind, reason);
	return TRUE;
}

static gboolean
add_reason(Book *book, ReviewSheet *sheet, const Why *why, GError **error)
{
	ReviewReason *reason = g_new0(ReviewReason, 1);

	reason->section = why->reason.section;
	reason->day = why->day;
	reason->reminder = why->step.id;
	reason->entry = why->entry;
	g_ptr_array_add(sheet->reasons, reason);
	return set_words(book, why, reason, error);
}

static void
add_coming(ReviewSheet *sheet, const Why *why)
{
	ReviewComing *coming = g_new0(ReviewComing, 1);

	coming->day = why->day;
	coming->at = why->at;
	coming->entry = why->entry;
	coming->what = g_strdup(why->text);
	g_ptr_array_add(sheet->coming, coming);
}

/* --- the sheet --- */

/* A step that is told for what it is, whether it is open yet or not. */
static gboolean
is_told(const ReviewReason *reason)
{
	return reason->reminder != 0 &&
	       (reason->section == QUEUE_HOURS || reason->section == QUEUE_OWED ||
		       reason->section == QUEUE_NO_NEWS ||
		       reason->section == QUEUE_PROMISE);
}

static gboolean
is_regular(const GArray *whys, gint64 reminder)
{
	for (guint i = 0; i < whys->len; i++) {
		const Why *why = &g_array_index(whys, Why, i);

		if (why->step.id == reminder && why->step.kind == REMINDER_REGULAR)
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_reason(const GArray *whys, gint64 reminder)
{
	for (guint i = 0; i < whys->len; i++)
		if (g_array_index(whys, Why, i).step.id == reminder)
			return TRUE;
	return FALSE;
}

static gint64
first_reminder(const ReviewSheet *sheet)
{
	for (guint i = 0; i < sheet->reasons->len; i++) {
		const ReviewReason *reason = sheet->reasons->pdata[i];

		if (reason && reason->reminder)
			return reason->reminder;
	}
	return 0;
}

/* A key means what the card says: the round, where it waits and gives the standing, with
 * the step on top; else that step; else what gives the standing, where that is a reason;
 * else what the strongest reason with a reminder is about. */
static void
choose_reminder(ReviewSheet *sheet, const GArray *whys, gint64 current)
{
	const ReviewReason *top = sheet->reasons->len ? sheet->reasons->pdata[0] : NULL;
	gboolean told = top && is_told(top) && top->reminder != current;

	sheet->reminder = current;
	if (told && is_regular(whys, current))
		sheet->also = top->reminder;
	else if (told)
		sheet->reminder = top->reminder;
	else if (!is_reason(whys, current) && first_reminder(sheet))
		sheet->reminder = first_reminder(sheet);
}

static gboolean
fill(Book *book, ReviewSheet *sheet, const GArray *whys, GError **error)
{
	gint64 current;

	for (guint i = 0; i < whys->len; i++) {
		const Why *why = &g_array_index(whys, Why, i);

		if (!add_reason(book, sheet, why, error))
			return FALSE;
		if (why->reason.section == QUEUE_COMING)
			add_coming(sheet, why);
	}
	if (sheet->what.source != QUEUE_CONTACT) {
		sheet->promises = g_ptr_array_new();
		return TRUE;
	}
	sheet->promises = promise_open(book, sheet->what.item, error);
	current = reminder_current(book, sheet->what.item, error);
	if (!sheet->promises || current < 0)
		return FALSE;
	choose_reminder(sheet, whys, current);
	return TRUE;
}

ReviewSheet *
review_sheet(Book *book, const QueueWhat *what, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(ReviewSheet) sheet = g_new0(ReviewSheet, 1);
	g_autoptr(GArray) whys = whys_new();
	gboolean there = FALSE;

	sheet->what = *what;
	sheet->reasons = g_ptr_array_new_with_free_func((GDestroyNotify)reason_free);
	sheet->coming = g_ptr_array_new_with_free_func((GDestroyNotify)coming_free);
	sheet->name = review_what_name(book, what, error);
	if (!sheet->name || !review_whys(book, what, whys, &there, error) ||
		!fill(book, sheet, whys, error))
		return NULL;
	return g_steal_pointer(&sheet);
}
