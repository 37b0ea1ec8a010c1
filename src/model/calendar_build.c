/*
 * Building one item. Nothing in it depends on today or on the language, as far as its
 * hash goes: the hash is taken over dates, names and texts of the book, so that a day
 * that passes or another language raises no SEQUENCE.
 */
#include <string.h>

#include "krug/channel.h"
#include "krug/config.h"
#include "krug/contact.h"
#include "krug/date.h"
#include "krug/i18n.h"
#include "krug/reminder.h"
#include "krug/setting.h"
#include "krug/working_days.h"
#include "model/cadence_table.h"
#include "model/calendar_item.h"
#include "model/contact_private.h"
#include "model/preferred.h"
#include "model/step_reach.h"
#include "model/step_words.h"

#define REMINDER_MINUTES 15
#define TALK_DAYS	 14 /* of what comes later nobody asks yet what to say */

static const char *const titles[REMINDER_COUNT];
static const CalendarAlarms usual;

void
calendar_built_clear(CalendarBuilt *built)
{
	g_clear_pointer(&built->uid, g_free);
	g_clear_pointer(&built->summary, g_free);
	g_clear_pointer(&built->description, g_free);
	g_clear_pointer(&built->location, g_free);
	g_clear_pointer(&built->facts, g_free);
}

/* What changes an item, as one text. The instant is not in it, so that a check in another
 * zone finds no fault; a start that differs counts by itself (calendar_table.c). An alarm
 * counts where it is not that of the defaults. */
void
calendar_hash(const CalendarLook *look, const CalendarBuilt *built, char hash[HASH_TEXT])
{
	int alarm = calendar_alarm(&look->alarms, built);
	g_autofree char *rings = alarm == calendar_alarm(&usual, built)
					 ? g_strdup("")
					 : g_strdup_printf("|rings %d", alarm);
	g_autofree char *until = built->last_day != DAY_NONE
					 ? g_strdup_printf("|%d", built->last_day)
					 : g_strdup("");
	g_autofree char *all = g_strdup_printf("%d%s|%d|%d|%d|%s|%s%s", built->day, until,
		built->minutes, built->yearly, built->busy, built->location, built->facts,
		rings);
	g_autofree char *sum = g_compute_checksum_for_string(G_CHECKSUM_SHA256, all, -1);

	g_strlcpy(hash, sum, HASH_TEXT);
}

/* Dates and what lasts all day ring on a day before, reminders when they begin. */
int
calendar_alarm(const CalendarAlarms *alarms, const CalendarBuilt *built)
{
	if (alarms->quiet)
		return CALENDAR_NO_ALARM;
	if (built->day != DAY_NONE)
		return (alarms->date_minute - alarms->date_days * 24 * 60) * 60;
	return built->busy ? -alarms->meeting * 60 : 0;
}

static void
look_up_words(CalendarLook *look)
{
	look->days = i18n_day_words();
	look->window = _("From %s to %s.");
	look->window_day = _("On %s.");
	look->window_hours = _("By %s, %02d:%02d.");
	look->window_again = _("In touch last on %s; from %s to %s again.");
	look->overdue = _("Overdue since %s.");
	look->words = _("Last words, %s: %s");
	look->bring_up = _("To bring up: %s");
	for (int kind = 0; kind < REMINDER_COUNT; kind++)
		look->titles[kind] = _(titles[kind] ? titles[kind] : titles[0]);
	for (int reach = 0; reach < REACH_COUNT; reach++)
		look->reaches[reach] = vocab_label(&vocab_reach, reach);
}

CalendarLook
calendar_look(Book *book, CalendarPurpose purpose)
{
	g_autofree char *names = setting_get(book, "calendar.names");
	g_autofree char *windows = setting_get(book, "calendar.windows");
	CalendarLook look = {
		.purpose = purpose,
		.neutral = g_str_equal(names, "neutral"),
		.whole_days = g_str_equal(windows, "day"),
		.alarms = calendar_alarms(book),
		.roll = level_roll(book),
		.until = DAY_NONE,
	};

	if (purpose == CALENDAR_TO_SHOW)
		look_up_words(&look);
	return look;
}

CalendarLook
calendar_look_chosen(Book *book, const CalendarChoice *choice)
{
	CalendarLook look = calendar_look(book, CALENDAR_TO_SHOW);

	if (choice && choice->names != CALENDAR_NAMES)
		look.neutral = choice->names == CALENDAR_NAMES_NEUTRAL;
	if (choice && choice->windows != CALENDAR_WINDOWS)
		look.whole_days = choice->windows == CALENDAR_WINDOWS_DAY;
	if (choice && choice->alarms)
		look.alarms = *choice->alarms;
	look.until = book_today(book) + TALK_DAYS;
	return look;
}

static Stmt *
call_statement(Book *book, gint64 id)
{
	Stmt *q = book_stmt(book,
		"SELECT " CALENDAR_NAME ", " CALENDAR_CALL
		" FROM reminder r LEFT JOIN level l ON l.reminder = r.id"
		" JOIN contact c ON c.id = r.contact"
		" JOIN cadence d ON d.contact = r.contact"
		" LEFT JOIN channel h ON h.id = " PREFERRED(
			"id", "r.contact") " WHERE r.id = :id AND r.state = 'open'");

	stmt_int(q, ":id", id);
	return q;
}

/* The regular reminder has the dates of the cadence. */
static void
read_call(Stmt *q, int column, CalendarCall *call)
{
	Reminder *reminder = &call->reminder;
	gboolean regular;

	cadence_get(q, column + 12, &call->row);
	call->name = contact_display_row(q);
	call->address = stmt_get_text(q, column + 10);
	if (call->address)
		call->reach = vocab_from_id(&vocab_reach, stmt_get_text(q, column + 9));
	reminder->id = stmt_get_int(q, column + 1);
	reminder->contact = stmt_get_int(q, column + 2);
	reminder->kind = vocab_from_id(&vocab_reminder, stmt_get_text(q, column + 3));
	regular = reminder->kind == REMINDER_REGULAR;
	reminder->reason = (char *)(guintptr)stmt_get_text(q, column + 4);
	reminder->opens = regular ? call->row.opens : stmt_get_day(q, column + 5);
	reminder->due = regular ? call->row.opens : stmt_get_day(q, column + 6);
	reminder->closes = regular ? call->row.closes : stmt_get_day(q, column + 7);
	reminder->snoozed_until =
		regular ? call->row.snoozed_until : stmt_get_day(q, column + 8);
	reminder->day = stmt_get_day(q, column + 11);
	column += 12 + CADENCE_COUNT;
	reminder->step = (char *)(guintptr)stmt_get_text(q, column);
	reminder->application = stmt_get_int(q, column + 1);
	reminder->closes_at = stmt_get_at(q, column + 2);
	reminder->alarm_at = stmt_get_at(q, column + 3);
	reminder->planned_day = stmt_get_day(q, column + 4);
}

/* The day on which the reminder shows: not while it is snoozed, hidden, or waits for a
 * free day. */
static Day
shown_day(const CalendarLook *look, const CalendarCall *call)
{
	const Reminder *reminder = &call->reminder;

	if (reminder->due == DAY_NONE || call->row.archived)
		return DAY_NONE;
	if (reminder_keeps_hour(reminder, look->roll.before))
		return reminder->due;
	return level_shown(&look->roll, reminder->kind,
		level_own(reminder->due, reminder->snoozed_until, reminder->planned_day),
		reminder->day);
}

static char *
titled(const char *format, const char *name)
{
	return g_strdup_printf(format, name);
}

/* Where names are not shown, neither are they: what was said changes nothing then. */
static char *
last_words(Book *book, const CalendarLook *look, const Reminder *reminder)
{
	return look->neutral ? g_strdup("")
			     : calendar_last_words(book, reminder->contact, NULL);
}

static char *
call_facts(Book *book, const CalendarLook *look, const CalendarCall *call)
{
	const Reminder *reminder = &call->reminder;
	g_autofree char *words = last_words(book, look, reminder);
	g_autofree char *facts = g_strdup_printf("%d|%d|%s|%s|%d|%d|%d %s|%s",
		(int)reminder->kind, look->neutral, call->name, reminder->reason,
		reminder->opens, reminder->closes, call->reach,
		call->address ? call->address : "", words);

	if (!call->about)
		return g_steal_pointer(&facts);
	return g_strdup_printf("%s|%s|%s|%" G_GINT64_FORMAT, facts, reminder->step,
		call->about, reminder->closes_at);
}

static void
name_reminder(Book *book, CalendarBuilt *built, const CalendarCall *call,
	const CalendarLook *look)
{
	const Reminder *reminder = &call->reminder;

	if (look->purpose == CALENDAR_TO_HASH) {
		built->facts = call_facts(book, look, call);
		return;
	}
	built->summary = look->neutral ? g_strdup(_("krug: a reminder"))
				       : titled(look->titles[reminder->kind], call->name);
	built->description =
		look->neutral ? g_strdup("") : calendar_describe(book, look, call);
}

static void
set_time(Book *book, const CalendarLook *look, const CalendarCall *call,
	CalendarBuilt *built)
{
	gboolean own = reminder_keeps_hour(&call->reminder, look->roll.before);

	built->day = built->last_day = DAY_NONE;
	if (look->whole_days && !own) {
		built->day = call->day;
		return;
	}
	built->minutes = REMINDER_MINUTES;
	built->start = own ? call->reminder.alarm_at
			   : clock_instant(book_clock(book), NULL, call->day,
				     look->alarms.minute);
}

/* What the text of a step is follows from the language; the hash must not. */
static char *
about(Book *book, const CalendarLook *look, const Reminder *reminder)
{
	char *text = NULL;
	Day since;

	if (!*reminder->step)
		return NULL;
	if (look->purpose == CALENDAR_TO_HASH)
		step_facts(book, reminder->id, &text, NULL);
	else
		step_words(book, reminder->id, &text, &since, NULL);
	return text;
}

/* Nobody is called or messaged on a day off, nor asked twice by the same channel. */
static void
choose_channel(Book *book, CalendarCall *call, Day day)
{
	ReminderKind kind = call->reminder.kind;
	Reach reach;

	if (kind == REMINDER_REGULAR || !call->address ||
		(kind != REMINDER_FEEDBACK_RETRY && workday_is(book_workdays(book), day)))
		return;
	if (!step_reach(book, call->reminder.contact, kind, day, CHANNEL_NONE, &reach,
		    &call->own_address, NULL))
		return;
	call->reach = (int)reach;
	call->address = call->own_address;
}

gboolean
calendar_read_call(
	Book *book, const CalendarLook *look, Stmt *q, int column, CalendarBuilt *built)
{
	CalendarCall call = { 0 };

	read_call(q, column, &call);
	call.day = shown_day(look, &call);
	if (call.day != DAY_NONE) {
		built->contact = call.reminder.contact;
		built->uid = stmt_dup_text(q, column);
		call.about = about(book, look, &call.reminder);
		choose_channel(book, &call, call.day);
		set_time(book, look, &call, built);
		built->location = g_strdup("");
		name_reminder(book, built, &call, look);
	}
	g_free(call.name);
	g_free(call.about);
	g_free(call.own_address);
	return call.day != DAY_NONE;
}

static gboolean
build_reminder(Book *book, const CalendarLook *look, gint64 id, CalendarBuilt *built,
	gboolean *found, GError **error)
{
	Stmt *q = call_statement(book, id);

	*found = stmt_step(q) &&
		 calendar_read_call(book, look, q, CALENDAR_NAME_COUNT, built);
	return stmt_done(q, error);
}

static char *
occasion_title(OccasionKind kind, const char *label, const char *name)
{
	switch (kind) {
	case OCCASION_BIRTHDAY:
		return titled(_("%s: birthday"), name);
	case OCCASION_WORK:
		return titled(_("%s: work anniversary"), name);
	case OCCASION_NAME_DAY:
		return titled(_("%s: name day"), name);
	default:
		return g_strdup_printf("%s: %s", name, label);
	}
}

/* A year nobody told is 2000: it has a 29 February. */
void
calendar_read_date(const CalendarLook *look, Stmt *q, int column, CalendarBuilt *built)
{
	int year = stmt_is_null(q, column + 4) ? 2000 : (int)stmt_get_int(q, column + 4);
	OccasionKind kind = (OccasionKind)vocab_from_id(
		&vocab_occasion, stmt_get_text(q, column + 2));
	const char *label = stmt_get_text(q, column + 3);
	g_autofree char *name = contact_display_row(q);

	built->uid = stmt_dup_text(q, column);
	built->contact = stmt_get_int(q, column + 1);
	built->day = day_yearly(
		year, (int)stmt_get_int(q, column + 5), (int)stmt_get_int(q, column + 6));
	built->yearly = TRUE;
	built->location = g_strdup("");
	if (look->purpose == CALENDAR_TO_HASH) {
		built->facts = g_strdup_printf(
			"%d|%d|%s|%s", (int)kind, look->neutral, name, label);
		return;
	}
	built->summary = look->neutral ? g_strdup(_("krug: a date"))
				       : occasion_title(kind, label, name);
	built->description = g_strdup("");
}

static gboolean
build_occasion(Book *book, const CalendarLook *look, gint64 id, CalendarBuilt *built,
	gboolean *found, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT " CALENDAR_NAME ", " CALENDAR_DATE
				  " FROM occasion o JOIN contact c ON c.id = o.contact"
				  " WHERE o.id = :id AND c.archived = 0");

	stmt_int(q, ":id", id);
	*found = stmt_step(q);
	if (*found)
		calendar_read_date(look, q, CALENDAR_NAME_COUNT, built);
	return stmt_done(q, error);
}

gboolean
calendar_build(Book *book, const CalendarLook *look, CalendarSource source, gint64 item,
	CalendarBuilt *built, gboolean *found, GError **error)
{
	*built = (CalendarBuilt){ .day = DAY_NONE, .last_day = DAY_NONE };
	switch (source) {
	case SOURCE_REMINDER:
		return build_reminder(book, look, item, built, found, error);
	case SOURCE_OCCASION:
		return build_occasion(book, look, item, built, found, error);
	case SOURCE_INTERACTION:
		return calendar_build_meeting(book, look, item, built, found, error);
	default:
		return calendar_build_own(book, look, source, item, built, found, error);
	}
}

/* What a reminder is called in a calendar, with the name of the person; the 0th is that
 * of kinds without words of their own. */
static const char *const titles[REMINDER_COUNT] = {
	[REMINDER_NONE] = N_("%s: get in touch"),
	[REMINDER_PROMISE] = N_("%s: keep my promise"),
	[REMINDER_THEIR_PROMISE] = N_("%s: ask about their promise"),
	[REMINDER_ANSWER] = N_("%s: answer"),
	[REMINDER_RETRY] = N_("%s: try once more"),
	[REMINDER_OWN] = N_("%s: reminder"),
	[REMINDER_THANK_YOU] = N_("%s: thank-you for the interview"),
	[REMINDER_CONNECT] = N_("%s: connect"),
	[REMINDER_FOLLOW_UP] = N_("%s: first follow-up"),
	[REMINDER_ASK_NEWS] = N_("%s: ask for news"),
	[REMINDER_FEEDBACK_REQUEST] = N_("%s: ask for feedback"),
	[REMINDER_FEEDBACK_RETRY] = N_("%s: ask for feedback once more"),
	[REMINDER_THANK_FEEDBACK] = N_("%s: thank for the feedback"),
	[REMINDER_ANALYSE] = N_("%s: go through the feedback"),
	[REMINDER_OFFER_THANKS] = N_("%s: thank, the offer is accepted"),
	[REMINDER_GRATITUDE] = N_("%s: thank for the help"),
	[REMINDER_OCCASION] = N_("%s: congratulate"),
	[REMINDER_EVENT_LINE] = N_("%s: a line after the event"),
	[REMINDER_JOB_CHANGE] = N_("%s: congratulate on the new job"),
	[REMINDER_SUPPORT] = N_("%s: offer support"),
	[REMINDER_NEWS] = N_("%s: tell my news"),
};

/* The defaults of the settings. */
static const CalendarAlarms usual = {
	.meeting = 15,
	.date_days = 1,
	.date_minute = 9 * 60,
	.minute = 10 * 60,
};
