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
#include "krug/interaction.h"
#include "krug/planned.h"
#include "krug/reminder.h"
#include "krug/setting.h"
#include "model/cadence_table.h"
#include "model/calendar_item.h"

#define REMINDER_MINUTES 15

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
 * zone finds no fault; a start that differs counts by itself (calendar_table.c). */
void
calendar_hash(const CalendarBuilt *built, char hash[HASH_TEXT])
{
	g_autofree char *all =
		g_strdup_printf("%d|%d|%d|%d|%s|%s", built->day, built->minutes,
			built->yearly, built->busy, built->location, built->facts);
	g_autofree char *sum = g_compute_checksum_for_string(G_CHECKSUM_SHA256, all, -1);

	g_strlcpy(hash, sum, HASH_TEXT);
}

static gboolean
names_neutral(Book *book)
{
	g_autofree char *names = setting_get(book, "calendar.names");

	return g_str_equal(names, "neutral");
}

static char *
shown_name(Book *book, gint64 contact)
{
	char *name = contact_display_id(book, contact, NULL);

	return name ? name : g_strdup("");
}

/* How to reach the person: the best channel as its owner writes it. */
static char *
reach_line(const ContactChannel *best)
{
	if (!best)
		return g_strdup("");
	return g_strdup_printf(
		"%s: %s", vocab_label(&vocab_reach, (int)best->kind), best->value);
}

/* The day on which the reminder shows: not while it is snoozed or hidden. */
static Day
shown_day(const Reminder *reminder, const CadenceRow *row)
{
	Day day = MAX(reminder->due, reminder->snoozed_until);

	if (reminder->due == DAY_NONE || row->archived)
		return DAY_NONE;
	if (reminder->kind == REMINDER_REGULAR)
		day = MAX(MAX(day, row->paused_until), row->waiting_until);
	return day;
}

static char *
window_line(const CadenceRow *row, const Reminder *reminder)
{
	g_autofree char *opens = i18n_day_long(reminder->opens);
	g_autofree char *closes = i18n_day_long(reminder->closes);
	g_autofree char *last = NULL;

	if (reminder->kind != REMINDER_REGULAR || row->last_day == DAY_NONE)
		return g_strdup_printf(_("From %s to %s."), opens, closes);
	last = i18n_day_long(row->last_day);
	return g_strdup_printf(
		_("In touch last on %s; from %s to %s again."), last, opens, closes);
}

static const char *
reminder_title(ReminderKind kind)
{
	switch (kind) {
	case REMINDER_PROMISE:
		return _("%s: keep my promise");
	case REMINDER_THEIR_PROMISE:
		return _("%s: ask about their promise");
	case REMINDER_ANSWER:
		return _("%s: answer");
	case REMINDER_RETRY:
		return _("%s: try once more");
	case REMINDER_OWN:
		return _("%s: reminder");
	default:
		return _("%s: get in touch");
	}
}

static char *
titled(const char *format, const char *name)
{
	return g_strdup_printf(format, name);
}

static void
name_reminder(
	Book *book, CalendarBuilt *built, const Reminder *reminder, const CadenceRow *row)
{
	g_autofree char *name = shown_name(book, reminder->contact);
	g_autoptr(GPtrArray) channels = channel_list(book, reminder->contact, NULL);
	const ContactChannel *best = channels ? channel_best(channels) : NULL;
	g_autofree char *reach = reach_line(best);
	g_autofree char *window = window_line(row, reminder);
	gboolean neutral = names_neutral(book);

	built->summary = neutral ? g_strdup(_("krug: a reminder"))
				 : titled(reminder_title(reminder->kind), name);
	built->description = neutral ? g_strdup("")
				     : g_strdup_printf("%s%s%s%s%s", reminder->reason,
					       *reminder->reason ? "\n" : "", window,
					       *reach ? "\n" : "", reach);
	built->facts = g_strdup_printf("%d|%d|%s|%s|%d|%d|%d %s", (int)reminder->kind,
		neutral, name, reminder->reason, reminder->opens, reminder->closes,
		best ? (int)best->kind : 0, best ? best->value : "");
}

static gboolean
build_reminder(
	Book *book, gint64 id, CalendarBuilt *built, gboolean *found, GError **error)
{
	g_autoptr(Reminder) reminder = reminder_load(book, id, error);
	g_autofree char *hour = setting_get(book, "calendar.hour");
	CadenceRow row;
	gboolean known;
	Day day;

	*found = FALSE;
	if (!reminder || !cadence_load(book, reminder->contact, &row, &known, error))
		return FALSE;
	if (!known || reminder->state != STATE_OPEN)
		return TRUE;
	day = shown_day(reminder, &row);
	if (day == DAY_NONE)
		return TRUE;
	*found = TRUE;
	built->contact = reminder->contact;
	built->uid = g_strdup(reminder->uid);
	built->day = DAY_NONE;
	built->start = clock_instant(book_clock(book), NULL, day, config_minute(hour));
	built->minutes = REMINDER_MINUTES;
	built->location = g_strdup("");
	name_reminder(book, built, reminder, &row);
	return TRUE;
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
static void
read_occasion(Book *book, Stmt *q, CalendarBuilt *built)
{
	int year = stmt_is_null(q, 4) ? 2000 : (int)stmt_get_int(q, 4);
	OccasionKind kind =
		(OccasionKind)vocab_from_id(&vocab_occasion, stmt_get_text(q, 2));
	gboolean neutral = names_neutral(book);
	g_autofree char *name = NULL;

	built->contact = stmt_get_int(q, 1);
	built->uid = stmt_dup_text(q, 0);
	built->day = day_yearly(year, (int)stmt_get_int(q, 5), (int)stmt_get_int(q, 6));
	built->yearly = TRUE;
	name = shown_name(book, built->contact);
	built->summary = neutral ? g_strdup(_("krug: a date"))
				 : occasion_title(kind, stmt_get_text(q, 3), name);
	built->description = g_strdup("");
	built->location = g_strdup("");
	built->facts = g_strdup_printf(
		"%d|%d|%s|%s", (int)kind, neutral, name, stmt_get_text(q, 3));
}

static gboolean
build_occasion(
	Book *book, gint64 id, CalendarBuilt *built, gboolean *found, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT o.uid, o.contact, o.kind, o.label, o.year, o.month, o.day"
		" FROM occasion o JOIN contact c ON c.id = o.contact"
		" WHERE o.id = :id AND c.archived = 0");

	stmt_int(q, ":id", id);
	*found = stmt_step(q);
	if (*found)
		read_occasion(book, q, built);
	return stmt_done(q, error);
}

static char *
meeting_title(Book *book, const Interaction *entry)
{
	g_autoptr(GString) names = g_string_new(NULL);

	for (guint i = 0; i < entry->contacts->len; i++) {
		g_autofree char *name =
			shown_name(book, g_array_index(entry->contacts, gint64, i));

		g_string_append_printf(names, "%s%s", i ? ", " : "", name);
	}
	return g_strdup_printf(
		"%s: %s", vocab_label(&vocab_channel, (int)entry->channel), names->str);
}

static void
set_hours(Book *book, const Interaction *entry, CalendarBuilt *built)
{
	built->day = DAY_NONE;
	if (entry->at == ENTRY_NO_TIME) {
		built->day = entry->day;
		return;
	}
	built->start = entry->at;
	built->minutes = (int)((planned_end(book, entry) - entry->at) / 60);
}

static gboolean
build_interaction(
	Book *book, gint64 id, CalendarBuilt *built, gboolean *found, GError **error)
{
	g_autoptr(Interaction) entry = interaction_load(book, id, error);
	gboolean neutral = names_neutral(book);
	g_autofree char *title = NULL;

	*found = FALSE;
	if (!entry)
		return FALSE;
	if (!entry->planned || entry->contacts->len == 0)
		return TRUE;
	*found = TRUE;
	title = meeting_title(book, entry);
	built->contact = g_array_index(entry->contacts, gint64, 0);
	built->uid = g_strdup(entry->uid);
	built->busy = TRUE;
	set_hours(book, entry, built);
	built->summary = neutral ? g_strdup(_("krug: a meeting")) : g_strdup(title);
	built->description = g_strdup(neutral ? "" : entry->text);
	built->location = g_strdup(entry->place);
	built->facts = g_strdup_printf("%d|%d|%s|%s", (int)entry->channel, neutral,
		strchr(title, ':') + 1, entry->text);
	return TRUE;
}

gboolean
calendar_build(Book *book, CalendarSource source, gint64 item, CalendarBuilt *built,
	gboolean *found, GError **error)
{
	*built = (CalendarBuilt){ .day = DAY_NONE };
	switch (source) {
	case SOURCE_REMINDER:
		return build_reminder(book, item, built, found, error);
	case SOURCE_OCCASION:
		return build_occasion(book, item, built, found, error);
	default:
		return build_interaction(book, item, built, found, error);
	}
}
