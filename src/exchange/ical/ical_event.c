/*
 * Instances. Each is known by the UID and the time it would have by the rule, as
 * RECURRENCE-ID names it; one that is told apart takes the place of that of the series,
 * and, where it says so, gives what it tells to all that follow.
 */
#include "ical_event.h"

#include <string.h>

#include "ical_rule.h"
#include "krug/i18n.h"

#define NEAR	     2	       /* days a zone can move a time, and one to spare */
#define MINUTES_MOST (24 * 60) /* of an hour on; else days of so many */
#define DAYS_MOST    31
#define TURNS_MOST   100 /* of one series; more are read one by one */

typedef struct {
	const GPtrArray *events;
	IcalZones *zones;
	const IcalSink *sink;
	gint64 *steps;
	guint *left;
	GHashTable *apart;  /* keys of instances told apart, a set */
	GHashTable *newest; /* key → the event told last of those with one key */
	GHashTable
		*turns; /* UID → GPtrArray of IcalEvent, told apart with what follows */
	GHashTable *barred; /* keys a rule leaves out of the series at hand, a set */
} Resolve;

IcalEvent *
ical_event_new(guint64 line)
{
	IcalEvent *event = g_new0(IcalEvent, 1);

	event->line = line;
	event->start.day = event->end.day = event->instance.day = DAY_NONE;
	event->people = g_array_new(FALSE, FALSE, sizeof(IcalPerson));
	return event;
}

void
ical_event_free(gpointer data)
{
	IcalEvent *event = data;

	if (!event)
		return;
	if (event->also)
		g_array_unref(event->also);
	if (event->except)
		g_array_unref(event->except);
	g_array_unref(event->people);
	g_free(event);
}

static void
name_event(IcalEvent *event, GStringChunk *text)
{
	g_autofree char *said = NULL;
	g_autofree char *sum = NULL;

	if (event->uid && *event->uid)
		return;
	said = g_strdup_printf("%d %d %s", event->start.day, event->start.second,
		event->title ? event->title : "");
	sum = g_compute_checksum_for_string(G_CHECKSUM_SHA1, said, -1);
	event->uid = g_string_chunk_insert(text, sum);
}

static gboolean
recurs(const IcalEvent *event)
{
	return event->rule || event->also;
}

/* One told apart from its series takes the place of an instance that may lie anywhere. */
static gboolean
can_be_near(const IcalEvent *event, const IcalSink *sink)
{
	if (event->instance.day != DAY_NONE)
		return TRUE;
	return event->start.day <= sink->until + NEAR &&
	       (recurs(event) || event->start.day >= sink->from - NEAR);
}

void
ical_event_keep(IcalEvent *event, GPtrArray *events, GStringChunk *text,
	const IcalSink *sink, IcalFile *file)
{
	if (file->first == DAY_NONE || event->start.day < file->first)
		file->first = event->start.day;
	if (!can_be_near(event, sink)) {
		ical_event_free(event);
		return;
	}
	name_event(event, text);
	g_ptr_array_add(events, event);
}

/* --- keys --- */

static char *
instance_key(Resolve *resolve, const char *uid, const IcalTime *time)
{
	char day[DAY_TEXT];

	if (time->second < 0)
		return g_strdup_printf("%s/%s", uid, day_format(time->day, day));
	return g_strdup_printf(
		"%s/%" G_GINT64_FORMAT, uid, ical_zones_instant(resolve->zones, time));
}

static char *
key_of(Resolve *resolve, const IcalEvent *event)
{
	return event->instance.day != DAY_NONE
		       ? instance_key(resolve, event->uid, &event->instance)
		       : g_strdup(event->uid);
}

/* --- handing out --- */

/* Of several whole days; one alone is told by having no hour. */
static int
whole_minutes(const IcalEvent *event)
{
	gint64 seconds = 0;
	gint64 days = 0;

	if (event->end.day != DAY_NONE)
		days = event->end.day - event->start.day;
	else if (event->duration && ical_duration_read(event->duration, &seconds))
		days = seconds / (MINUTES_MOST * 60);
	return days > 1 ? (int)MIN(days, DAYS_MOST) * MINUTES_MOST : 0;
}

static int
minutes_of(Resolve *resolve, const IcalEvent *event)
{
	gint64 seconds = 0;

	if (event->start.second < 0)
		return whole_minutes(event);
	if (event->end.day != DAY_NONE && event->end.second >= 0)
		seconds = ical_zones_instant(resolve->zones, &event->end) -
			  ical_zones_instant(resolve->zones, &event->start);
	else if (event->duration)
		ical_duration_read(event->duration, &seconds);
	return (int)(CLAMP(seconds, 0, MINUTES_MOST * 60) / 60);
}

static gboolean
in_window(const Resolve *resolve, Day day)
{
	return day >= resolve->sink->from && day <= resolve->sink->until;
}

/* Where it takes place: a link is worth more than the name of a room in the text. */
static const char *
place_of(const IcalEvent *event)
{
	if (event->place && *event->place)
		return event->place;
	return event->link ? event->link : "";
}

static void
hand_out(Resolve *resolve, const IcalEvent *event, const IcalTime *start, const char *key)
{
	const Clock *clock = resolve->sink->clock;
	gboolean whole = start->second < 0;
	IcalMeeting meeting = {
		.line = event->line,
		.uid = event->uid,
		.key = key,
		.day = start->day,
		.at = ICAL_WHOLE_DAY,
		.title = event->title ? event->title : "",
		.text = event->text ? event->text : "",
		.place = place_of(event),
		.note = event->note ? event->note : "",
		.people = event->people,
		.cancelled = event->cancelled,
		.tentative = event->tentative,
		.yearly = event->rule && strstr(event->rule, "FREQ=YEARLY"),
	};

	if (!whole) {
		meeting.at = ical_zones_instant(resolve->zones, start);
		meeting.day = clock_day_of(clock, NULL, meeting.at, NULL);
	}
	meeting.minutes = minutes_of(resolve, event);
	if (!in_window(resolve, meeting.day))
		return;
	if (*resolve->left == 0)
		return;
	if (--*resolve->left == 0)
		resolve->sink->note(event->line,
			_("there are too many meetings: the rest is left out"),
			resolve->sink->data);
	resolve->sink->meeting(&meeting, resolve->sink->data);
}

static gboolean
is_excepted(Resolve *resolve, const IcalEvent *event, const IcalTime *start)
{
	gint64 at = 0;

	if (!event->except)
		return FALSE;
	if (start->second >= 0)
		at = ical_zones_instant(resolve->zones, start);
	for (guint i = 0; i < event->except->len; i++) {
		const IcalTime *not = &g_array_index(event->except, IcalTime, i);

		if (not ->second < 0 || start->second < 0) {
			if (not ->day == start->day)
				return TRUE;
		} else if (ical_zones_instant(resolve->zones, not ) == at) {
			return TRUE;
		}
	}
	return FALSE;
}

/* --- what follows one told apart --- */

/* The last turn the series took before this instance; NULL: none. */
static const IcalEvent *
turn_before(Resolve *resolve, const IcalEvent *event, const IcalTime *start)
{
	const GPtrArray *turns = g_hash_table_lookup(resolve->turns, event->uid);
	const IcalEvent *last = NULL;

	for (guint i = 0; turns && i < turns->len; i++) {
		const IcalEvent *turn = turns->pdata[i];

		if (ical_zones_moment(resolve->zones, &turn->instance) <=
				ical_zones_moment(resolve->zones, start) &&
			(!last || ical_zones_moment(resolve->zones, &turn->instance) >
					  ical_zones_moment(
						  resolve->zones, &last->instance)))
			last = turn;
	}
	return last;
}

/* A zone may move it by a day. */
static gboolean
near_window(const Resolve *resolve, Day day)
{
	return in_window(resolve, day) || in_window(resolve, day - 1) ||
	       in_window(resolve, day + 1);
}

/* One instance of a series. */
static void
hand_out_instance(Resolve *resolve, const IcalEvent *event, const IcalTime *start)
{
	g_autofree char *key = NULL;
	const IcalEvent *turn;
	IcalTime to = *start;

	if (!near_window(resolve, start->day))
		return;
	key = instance_key(resolve, event->uid, start);
	if (is_excepted(resolve, event, start) ||
		g_hash_table_contains(resolve->barred, key) ||
		!g_hash_table_add(resolve->apart, g_strdup(key)))
		return;
	turn = turn_before(resolve, event, start);
	if (turn)
		to = ical_zones_shift(
			resolve->zones, &turn->instance, &turn->start, start);
	if (near_window(resolve, to.day))
		hand_out(resolve, turn ? turn : event, &to, key);
}

/* --- series --- */

static gboolean
is_over(Resolve *resolve, const IcalRule *rule, const IcalTime *start)
{
	IcalTime until = {
		.day = rule->until,
		.second = rule->until_second,
		.utc = rule->until_utc,
		.zone = start->zone,
	};

	if (rule->until == DAY_NONE)
		return FALSE;
	if (until.second < 0 || start->second < 0)
		return start->day > until.day;
	return ical_zones_instant(resolve->zones, start) >
	       ical_zones_instant(resolve->zones, &until);
}

typedef void (*TakeInstance)(
	Resolve *resolve, const IcalEvent *event, const IcalTime *start);

/* always: the start belongs to the series whatever its rule says. */
static void
walk_rule(Resolve *resolve, const IcalEvent *event, const IcalRule *rule, gboolean always,
	TakeInstance take)
{
	g_autoptr(GArray) days = g_array_new(FALSE, FALSE, sizeof(Day));
	const IcalSink *sink = resolve->sink;
	IcalTime start = event->start;

	if (!ical_rule_days(rule, start.day, always, sink->from - NEAR,
		    sink->until + NEAR, resolve->steps, days))
		sink->note(event->line,
			_("the series of this calendar take too long: not all of them "
			  "are read to their end"),
			sink->data);
	for (guint i = 0; i < days->len; i++) {
		start.day = g_array_index(days, Day, i);
		if (rule->second >= 0 && start.second >= 0 &&
			!(always && start.day == event->start.day))
			start.second = rule->second;
		if (!is_over(resolve, rule, &start))
			take(resolve, event, &start);
	}
}

static void
bar(Resolve *resolve, const IcalEvent *event, const IcalTime *start)
{
	g_hash_table_add(resolve->barred, instance_key(resolve, event->uid, start));
}

static void
bar_by_rule(Resolve *resolve, const IcalEvent *event)
{
	const char *why = NULL;
	IcalRule rule;

	g_hash_table_remove_all(resolve->barred);
	if (!event->except_rule)
		return;
	if (ical_rule_read(event->except_rule, &rule, &why))
		walk_rule(resolve, event, &rule, FALSE, bar);
	else
		resolve->sink->note(event->line,
			_("what it leaves out by a rule (EXRULE) is not left out"),
			resolve->sink->data);
}

static void
hand_out_rule(Resolve *resolve, const IcalEvent *event)
{
	const char *why = NULL;
	IcalRule rule;

	if (ical_rule_read(event->rule, &rule, &why)) {
		walk_rule(resolve, event, &rule, TRUE, hand_out_instance);
		return;
	}
	resolve->sink->note(event->line, why, resolve->sink->data);
	hand_out_instance(resolve, event, &event->start);
}

static void
walk_series(Resolve *resolve, const IcalEvent *event)
{
	bar_by_rule(resolve, event);
	if (event->rule)
		hand_out_rule(resolve, event);
	else
		hand_out_instance(resolve, event, &event->start);
	for (guint i = 0; event->also && i < event->also->len; i++)
		hand_out_instance(
			resolve, event, &g_array_index(event->also, IcalTime, i));
}

/* --- the calendar --- */

/* An event told twice counts as it was told with the higher number, or later. */
static void
find_newest(Resolve *resolve)
{
	for (guint i = 0; i < resolve->events->len; i++) {
		IcalEvent *event = resolve->events->pdata[i];
		char *key = key_of(resolve, event);
		const IcalEvent *before = g_hash_table_lookup(resolve->newest, key);

		if (event->instance.day != DAY_NONE)
			g_hash_table_add(resolve->apart, g_strdup(key));
		if (before && before->sequence > event->sequence)
			g_free(key);
		else
			g_hash_table_replace(resolve->newest, key, event);
	}
}

static void
find_turns(Resolve *resolve)
{
	for (guint i = 0; i < resolve->events->len; i++) {
		IcalEvent *event = resolve->events->pdata[i];
		g_autofree char *key = NULL;
		GPtrArray *turns;

		if (!event->future || event->instance.day == DAY_NONE)
			continue;
		key = key_of(resolve, event);
		turns = g_hash_table_lookup(resolve->turns, event->uid);
		if (!turns) {
			turns = g_ptr_array_new();
			g_hash_table_insert(resolve->turns, (gpointer)event->uid, turns);
		}
		if (turns->len < TURNS_MOST &&
			g_hash_table_lookup(resolve->newest, key) == event)
			g_ptr_array_add(turns, event);
	}
}

static void
note_zone(Resolve *resolve, const IcalEvent *event)
{
	const char *zone = event->start.zone, *guessed;
	g_autofree char *why = NULL;

	if (!zone || event->start.utc || event->start.second < 0)
		return;
	guessed = ical_zones_guessed(resolve->zones, zone);
	if (guessed)
		why = g_strdup_printf(
			_("the zone “%s” tells several hours: it is read as %s"), zone,
			guessed);
	else if (!ical_zones_known(resolve->zones, zone))
		why = g_strdup_printf(
			_("the zone “%s” is not known: its hours are read as mine"),
			zone);
	if (why)
		resolve->sink->note(event->line, why, resolve->sink->data);
}

static void
resolve_event(Resolve *resolve, const IcalEvent *event)
{
	g_autofree char *key = key_of(resolve, event);

	if (g_hash_table_lookup(resolve->newest, key) != event)
		return;
	note_zone(resolve, event);
	if (event->instance.day == DAY_NONE && recurs(event))
		walk_series(resolve, event);
	else
		hand_out(resolve, event, &event->start, key);
}

void
ical_events_resolve(const GPtrArray *events, IcalZones *zones, const IcalSink *sink,
	gint64 *steps, guint *left)
{
	Resolve resolve = {
		.events = events,
		.zones = zones,
		.sink = sink,
		.steps = steps,
		.left = left,
		.apart = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.newest = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.turns = g_hash_table_new_full(
			g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref),
		.barred = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};

	find_newest(&resolve);
	find_turns(&resolve);
	for (guint i = 0; i < events->len; i++)
		resolve_event(&resolve, events->pdata[i]);
	g_hash_table_unref(resolve.apart);
	g_hash_table_unref(resolve.newest);
	g_hash_table_unref(resolve.turns);
	g_hash_table_unref(resolve.barred);
}
