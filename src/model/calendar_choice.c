/*
 * What of the calendar is chosen, and when it rings: read from words, and as a sieve that
 * judges an item by its row alone, before anything is built for it.
 */
#include <stdlib.h>
#include <string.h>

#include "krug/config.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/people.h"
#include "krug/setting.h"
#include "model/calendar_item.h"
#include "model/ids.h"

/* What is no reminder. */
enum { OTHER_NONE, OTHER_DATE, OTHER_MEETING, OTHER_INTERVIEW, OTHER_EVENT, OTHER_COUNT };

static const VocabWord other_words[OTHER_COUNT];
static const Vocab others;

/* --- alarms --- */

static int
number_setting(Book *book, const char *name)
{
	g_autofree char *value = setting_get(book, name);

	return config_int(value);
}

static int
minute_setting(Book *book, const char *name)
{
	g_autofree char *value = setting_get(book, name);

	return config_minute(value);
}

CalendarAlarms
calendar_alarms(Book *book)
{
	return (CalendarAlarms){
		.meeting = number_setting(book, "calendar.alarm"),
		.date_days = number_setting(book, "calendar.date_alarm"),
		.date_minute = minute_setting(book, "calendar.date_hour"),
		.minute = minute_setting(book, "calendar.hour"),
	};
}

/* By the row of the setting that says the same, so that both have one range. */
static gboolean
read_by(const char *setting, const char *text, int *number)
{
	const ConfigRow *row = config_find(setting);
	g_autofree char *value = config_check(row, text, NULL);

	if (value)
		*number = row->type == CONFIG_TIME ? config_minute(value)
						   : config_int(value);
	return value != NULL;
}

static gboolean
read_alarm(CalendarAlarms *alarms, const char *word)
{
	g_autofree char *number = g_strdup(word);
	gsize length = strlen(word);

	if (length == 0)
		return FALSE;
	if (strcmp(word, "none") == 0) {
		alarms->quiet = TRUE;
		return TRUE;
	}
	if (strchr(word, ':'))
		return read_by("calendar.hour", word, &alarms->minute);
	number[length - 1] = '\0';
	if (word[length - 1] == 'm')
		return read_by("calendar.alarm", number, &alarms->meeting);
	return word[length - 1] == 'd' &&
	       read_by("calendar.date_alarm", number, &alarms->date_days);
}

gboolean
calendar_alarms_read(CalendarAlarms *alarms, const char *text, GError **error)
{
	g_auto(GStrv) words = g_strsplit(*text ? text : " ", ",", -1);

	for (char **word = words; *word; word++) {
		if (read_alarm(alarms, g_strstrip(*word)))
			continue;
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("“%s” is no alarm: 30m before meetings (at most 1440m), 2d "
			  "before dates (1d to 28d), 09:00 for reminders, or none."),
			*word);
		return FALSE;
	}
	return TRUE;
}

/* --- kinds --- */

static guint64
bit_of(const char *word)
{
	int kind = vocab_match(&vocab_reminder, word, -1);
	int other = kind ? 0 : vocab_match(&others, word, -1);

	if (kind)
		return G_GUINT64_CONSTANT(1) << kind;
	return other ? G_GUINT64_CONSTANT(1) << (REMINDER_COUNT + other) : 0;
}

gboolean
calendar_kinds_read(const char *text, guint64 *kinds, GError **error)
{
	g_auto(GStrv) words = g_strsplit(*text ? text : " ", ",", -1);

	for (char **word = words; *word; word++) {
		guint64 bit = bit_of(g_strstrip(*word));

		if (bit == 0) {
			g_autofree char *known = calendar_kinds_words();

			g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
				_("“%s” is nothing a calendar holds. It holds: %s."),
				*word, known);
			return FALSE;
		}
		*kinds |= bit;
	}
	return TRUE;
}

char *
calendar_kinds_words(void)
{
	g_autofree char *first = vocab_ids(&vocab_reminder);
	g_autofree char *then = vocab_ids(&others);

	return g_strdup_printf("%s, %s", first, then);
}

/* --- the sieve --- */

struct CalendarSieve {
	GArray *people;	  /* sorted; NULL: everybody, and nobody */
	guint64 kinds;	  /* 0: all */
	Day today, until; /* DAY_NONE: no end */
	gint64 from_at, until_at;
};

static GArray *
people_of(Book *book, const Query *query, GError **error)
{
	g_autoptr(PeopleList) list = people_new(book, ORDER_NAME, query, error);
	GArray *ids = list ? people_ids(list, error) : NULL;

	if (ids)
		ids_sort(ids);
	return ids;
}

CalendarSieve *
calendar_sieve_new(Book *book, const CalendarChoice *choice, GError **error)
{
	g_autoptr(CalendarSieve) sieve = g_new0(CalendarSieve, 1);
	const Clock *clock = book_clock(book);

	sieve->until = DAY_NONE;
	if (!choice)
		return g_steal_pointer(&sieve);
	if (choice->query && !query_is_empty(choice->query)) {
		sieve->people = people_of(book, choice->query, error);
		if (!sieve->people)
			return NULL;
	}
	sieve->kinds = choice->kinds;
	sieve->today = book_today(book);
	if (choice->weeks > 0) {
		sieve->until = sieve->today + choice->weeks * 7;
		sieve->from_at = clock_instant(clock, NULL, sieve->today, 0);
		sieve->until_at = clock_instant(clock, NULL, sieve->until, 0);
	}
	return g_steal_pointer(&sieve);
}

void
calendar_sieve_free(CalendarSieve *sieve)
{
	if (!sieve)
		return;
	if (sieve->people)
		g_array_unref(sieve->people);
	g_free(sieve);
}

gboolean
calendar_sieve_takes_contact(const CalendarSieve *sieve, gint64 contact)
{
	return !sieve->people || ids_have(sieve->people, contact);
}

gboolean
calendar_sieve_takes_entry(Book *book, const CalendarSieve *sieve, gint64 interaction,
	gboolean *takes, GError **error)
{
	Stmt *q;

	*takes = !sieve->people;
	if (*takes)
		return TRUE;
	q = book_stmt(book, "SELECT contact FROM participant WHERE interaction = :id");
	stmt_int(q, ":id", interaction);
	while (!*takes && stmt_step(q))
		*takes = ids_have(sieve->people, stmt_get_int(q, 0));
	return stmt_done(q, error);
}

static gboolean
takes_person(Book *book, const CalendarSieve *sieve, const CalendarFacts *facts,
	gboolean *takes, GError **error)
{
	*takes = calendar_sieve_takes_contact(sieve, facts->contact);
	if (*takes || facts->source != SOURCE_INTERACTION)
		return TRUE;
	return calendar_sieve_takes_entry(book, sieve, facts->item, takes, error);
}

static gboolean
is_interview(Book *book, gint64 interaction, gboolean *is, GError **error)
{
	gint64 found = 0;
	Stmt *q = book_stmt(book, "SELECT 1 FROM interview WHERE interaction = :id");

	stmt_int(q, ":id", interaction);
	if (!stmt_one_int(q, &found, error))
		return FALSE;
	*is = found != 0;
	return TRUE;
}

static gboolean
read_kind(Book *book, gint64 reminder, int *kind, GError **error)
{
	g_autofree char *id = NULL;
	Stmt *q = book_stmt(book, "SELECT kind FROM reminder WHERE id = :id");

	stmt_int(q, ":id", reminder);
	if (!stmt_one_text(q, &id, error))
		return FALSE;
	*kind = vocab_from_id(&vocab_reminder, id);
	return TRUE;
}

static gboolean
kind_of(Book *book, const CalendarFacts *facts, int *kind, GError **error)
{
	gboolean interview = FALSE;

	switch (facts->source) {
	case SOURCE_REMINDER:
		*kind = vocab_from_id(&vocab_reminder, facts->kind);
		return *kind || read_kind(book, facts->item, kind, error);
	case SOURCE_OCCASION:
		*kind = REMINDER_COUNT + OTHER_DATE;
		return TRUE;
	case SOURCE_INTERACTION:
		if (!is_interview(book, facts->item, &interview, error))
			return FALSE;
		*kind = REMINDER_COUNT + (interview ? OTHER_INTERVIEW : OTHER_MEETING);
		return TRUE;
	case SOURCE_EVENT:
		*kind = REMINDER_COUNT + OTHER_EVENT;
		return TRUE;
	default:
		*kind = facts->source == SOURCE_PLAN ? REMINDER_PLAN : REMINDER_REVIEW;
		return TRUE;
	}
}

/* When the date comes next. */
static Day
next_year(Day day, Day today)
{
	DayParts date = day_parts(day), now = day_parts(today);
	Day next = day_yearly(now.year, date.month, date.day);

	return next >= today ? next : day_yearly(now.year + 1, date.month, date.day);
}

/* What is over and still open (a reminder, an event of several days) is there; a meeting
 * that has passed is not. */
static gboolean
takes_time(const CalendarSieve *sieve, const CalendarFacts *facts)
{
	Day day = day_parse(facts->start);
	gboolean over = facts->source != SOURCE_INTERACTION || facts->cancelled;
	gint64 at;

	if (sieve->until == DAY_NONE)
		return TRUE;
	if (day != DAY_NONE && facts->source == SOURCE_OCCASION)
		return next_year(day, sieve->today) < sieve->until;
	if (day != DAY_NONE)
		return day < sieve->until && (over || day >= sieve->today);
	at = g_ascii_strtoll(facts->start, NULL, 10);
	return at < sieve->until_at && (over || at >= sieve->from_at);
}

gboolean
calendar_sieve_takes(Book *book, const CalendarSieve *sieve, const CalendarFacts *facts,
	gboolean *takes, GError **error)
{
	int kind = 0;

	*takes = takes_time(sieve, facts);
	if (*takes && sieve->kinds) {
		if (!kind_of(book, facts, &kind, error))
			return FALSE;
		*takes = (sieve->kinds >> kind & 1) != 0;
	}
	return !*takes || takes_person(book, sieve, facts, takes, error);
}

static const VocabWord other_words[OTHER_COUNT] = {
	[OTHER_DATE] = { .id = "dates", .label = N_("dates"), .words = "date|дата|даты" },
	[OTHER_MEETING] = { .id = "meetings",
		.label = N_("meetings"),
		.words = "meeting|встреча|встречи" },
	[OTHER_INTERVIEW] = { .id = "interviews",
		.label = N_("interviews"),
		.words = "interview|собеседование|собеседования" },
	[OTHER_EVENT] = { .id = "events",
		.label = N_("events"),
		.words = "event|мероприятие|мероприятия|событие|события" },
};

static const Vocab others = { "calendar", other_words, OTHER_COUNT };
