/*
 * Times. Of a zone that only the calendar knows, the observance counts whose beginning
 * was the last one before the time asked for; beginnings are walked a year back, no
 * further, since a rule of a zone is a yearly one.
 */
#include "ical_time.h"

#include <libical/ical.h>
#include <string.h>

#include "ical_in.h"
#include "ical_rule.h"
#include "ical_zone_names.h"

#define YEAR 366

typedef struct {
	IcalTime start;
	gboolean recurs;
	IcalRule rule;
	int before, offset;
} Observance;

typedef struct {
	char *known;	     /* a name the clock knows; NULL */
	gboolean guessed;    /* its name tells several hours: the first one */
	GPtrArray *observed; /* Observance; NULL where the calendar says nothing */
} Zone;

struct IcalZones {
	const Clock *clock;
	GHashTable *zones;   /* name → Zone, as asked for */
	GHashTable *defined; /* name → Zone, of VTIMEZONE */
	GHashTable *told;    /* names that were not known, a set */
	Zone *last;	     /* defined last */
	gint64 steps;	     /* days that may be walked yet */
};

/* --- values --- */

/* n digits; moves on. */
static gboolean
digits(const char **p, int n, int *value)
{
	*value = 0;
	for (; n > 0; n--, (*p)++) {
		if (!g_ascii_isdigit(**p))
			return FALSE;
		*value = *value * 10 + (**p - '0');
	}
	return TRUE;
}

gboolean
ical_time_read(const char *value, const char *zone, IcalTime *time)
{
	const char *p = value + strspn(value, " ");
	int year, month, day, hour, minute, second;

	*time = (IcalTime){ .day = DAY_NONE, .second = -1, .zone = zone };
	if (!digits(&p, 4, &year) || !digits(&p, 2, &month) || !digits(&p, 2, &day))
		return FALSE;
	time->day = day_from_parts(year, month, day);
	/* Google has written days as 20131210Z. */
	p += *p == 'Z';
	if (time->day == DAY_NONE || *p != 'T')
		return time->day != DAY_NONE && !*(p + strspn(p, " "));
	p++;
	if (!digits(&p, 2, &hour) || !digits(&p, 2, &minute) || !digits(&p, 2, &second))
		return FALSE;
	time->second = hour * 3600 + minute * 60 + MIN(second, 59);
	time->utc = *p == 'Z' || *p == 'z';
	p += time->utc;
	return hour < 24 && minute < 60 && second <= 60 && !*(p + strspn(p, " "));
}

gboolean
ical_duration_read(const char *value, gint64 *seconds)
{
	struct icaldurationtype of = icaldurationtype_from_string(value);

	if (icaldurationtype_is_bad_duration(of))
		return FALSE;
	*seconds = ((gint64)of.weeks * 7 + of.days) * DAY_SECONDS +
		   (gint64)of.hours * 3600 + (gint64)of.minutes * 60 + of.seconds;
	if (of.is_neg)
		*seconds = -*seconds;
	return TRUE;
}

gboolean
ical_offset_read(const char *value, int *seconds)
{
	int sign = *value == '-' ? -1 : 1;
	int hours, minutes, rest = 0;
	const char *p = value + 1;

	if (*value != '+' && *value != '-')
		return FALSE;
	if (!digits(&p, 2, &hours) || !digits(&p, 2, &minutes))
		return FALSE;
	if (*p && !digits(&p, 2, &rest))
		return FALSE;
	*seconds = sign * (hours * 3600 + minutes * 60 + rest);
	return hours < 24 && minutes < 60;
}

/* --- zones --- */

static void
zone_free(gpointer data)
{
	Zone *zone = data;

	g_free(zone->known);
	g_clear_pointer(&zone->observed, g_ptr_array_unref);
	g_free(zone);
}

IcalZones *
ical_zones_new(const Clock *clock)
{
	IcalZones *zones = g_new0(IcalZones, 1);

	zones->clock = clock;
	zones->steps = ICAL_STEPS;
	zones->told = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	zones->zones = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, zone_free);
	zones->defined =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, zone_free);
	return zones;
}

void
ical_zones_free(IcalZones *zones)
{
	if (!zones)
		return;
	g_hash_table_unref(zones->zones);
	g_hash_table_unref(zones->defined);
	g_hash_table_unref(zones->told);
	g_free(zones);
}

void
ical_zones_define(IcalZones *zones, const char *name, const char *location)
{
	Zone *zone = g_new0(Zone, 1);

	zone->known = clock_zone_valid(location) ? g_strdup(location) : NULL;
	zone->observed = g_ptr_array_new_with_free_func(g_free);
	g_hash_table_replace(zones->defined, g_strdup(name), zone);
	zones->last = zone;
}

void
ical_zones_observe(
	IcalZones *zones, const IcalTime *start, const char *rule, int before, int offset)
{
	Observance *of;
	const char *why;

	if (!zones->last || zones->last->observed->len == ICAL_OBSERVANCES)
		return;
	of = g_new0(Observance, 1);
	of->start = *start;
	of->start.second = MAX(start->second, 0);
	of->before = before;
	of->offset = offset;
	of->recurs = rule && ical_rule_read(rule, &of->rule, &why);
	g_ptr_array_add(zones->last->observed, of);
}

/* "/freeassociation.sourceforge.net/Europe/Moscow" */
static const char *
known_end(const char *name)
{
	for (const char *p = strchr(name, '/'); p; p = strchr(p + 1, '/'))
		if (clock_zone_valid(p + 1) && strchr(p + 1, '/'))
			return p + 1;
	return NULL;
}

/* "(UTC+03:00) Moscow", "GMT+3", "GMT -0330 (Standard)"; owned, NULL for anything else.
 */
static char *
offset_name(const char *name)
{
	const char *p = strstr(name, "UTC");
	int hours = 0, minutes = 0;
	char sign;

	p = p ? p : strstr(name, "GMT");
	if (!p)
		return NULL;
	p += 3;
	p += strspn(p, " ");
	sign = *p++;
	if (sign == '\0' || sign == ')')
		return g_strdup("UTC");
	if ((sign != '+' && sign != '-') || !g_ascii_isdigit(*p))
		return NULL;
	for (int i = 0; i < 2 && g_ascii_isdigit(*p); i++)
		hours = hours * 10 + (*p++ - '0');
	if (*p == ':')
		p++;
	for (int i = 0; i < 2 && g_ascii_isdigit(*p); i++)
		minutes = minutes * 10 + (*p++ - '0');
	return hours < 24 && minutes < 60
		       ? g_strdup_printf("%c%02d:%02d", sign, hours, minutes)
		       : NULL;
}

/* "GMT-05.00/-04.00", "GMT -0500 (Standard):GMT -0400 (Daylight)" */
static gboolean
has_two_offsets(const char *name)
{
	int n = 0;

	for (const char *p = strpbrk(name, "+-"); p; p = strpbrk(p + 1, "+-"))
		n += g_ascii_isdigit(p[1]);
	return n > 1;
}

/* "US-Eastern", as RFC 2445 has it in its examples. */
static char *
with_slash(const char *name)
{
	g_autofree char *path = g_strdelimit(g_strdup(name), "-", '/');

	return clock_zone_valid(path) ? g_steal_pointer(&path) : NULL;
}

static char *
known_name(const char *name)
{
	const char *found = clock_zone_valid(name) ? name : known_end(name);

	if (!found)
		found = ical_zone_of_windows(name);
	if (found && clock_zone_valid(found))
		return g_strdup(found);
	return with_slash(name);
}

static Zone *
zone_make(const IcalZones *zones, const char *name)
{
	Zone *defined = g_hash_table_lookup(zones->defined, name);
	Zone *zone = g_new0(Zone, 1);

	zone->known = known_name(name);
	if (!zone->known && defined && defined->known)
		zone->known = g_strdup(defined->known);
	if (!zone->known && defined && defined->observed->len > 0)
		zone->observed = g_ptr_array_ref(defined->observed);
	if (!zone->known && !zone->observed)
		zone->known = ical_zone_of_cities(name);
	if (!zone->known && !zone->observed) {
		zone->known = offset_name(name);
		zone->guessed = zone->known && has_two_offsets(name);
	}
	return zone;
}

static Zone *
zone_of(IcalZones *zones, const char *name)
{
	Zone *zone = g_hash_table_lookup(zones->zones, name);

	if (zone)
		return zone;
	zone = zone_make(zones, name);
	g_hash_table_insert(zones->zones, g_strdup(name), zone);
	return zone;
}

gint64
ical_zones_moment(IcalZones *zones, const IcalTime *time)
{
	return time->second < 0 ? (gint64)time->day * DAY_SECONDS
				: ical_zones_instant(zones, time);
}

static gboolean
same_zone(const IcalTime *a, const IcalTime *b)
{
	return a->utc == b->utc && g_strcmp0(a->zone, b->zone) == 0;
}

IcalTime
ical_zones_shift(
	IcalZones *zones, const IcalTime *was, const IcalTime *is, const IcalTime *time)
{
	IcalTime to = *time;
	gint64 seconds;

	if (time->second < 0 || was->second < 0 || is->second < 0) {
		to = *is;
		to.day = time->day + is->day - was->day;
		return to;
	}
	seconds = same_zone(was, is) ? (gint64)(is->day - was->day) * DAY_SECONDS +
					       is->second - was->second
				     : ical_zones_instant(zones, is) -
					       ical_zones_instant(zones, was);
	seconds += (gint64)time->day * DAY_SECONDS + time->second;
	to.day = (Day)(seconds / DAY_SECONDS);
	to.second = (int)(seconds % DAY_SECONDS);
	return to;
}

gboolean
ical_zones_known(IcalZones *zones, const char *name)
{
	const Zone *zone = zone_of(zones, name);

	return zone->known || zone->observed ||
	       !g_hash_table_add(zones->told, g_strdup(name));
}

const char *
ical_zones_guessed(IcalZones *zones, const char *name)
{
	const Zone *zone = zone_of(zones, name);

	return zone->guessed && g_hash_table_add(zones->told, g_strdup(name))
		       ? zone->known
		       : NULL;
}

gboolean
ical_zones_tell(IcalZones *zones, const char *name)
{
	return g_hash_table_add(zones->told, g_strconcat(":", name, NULL));
}

void
ical_zones_forget(IcalZones *zones)
{
	g_hash_table_remove_all(zones->zones);
	g_hash_table_remove_all(zones->defined);
	zones->last = NULL;
}

/* The last beginning that is not after `local` (seconds of local time); G_MININT64 where
 * there was none yet. */
static gint64
last_begin(IcalZones *zones, const Observance *of, gint64 local)
{
	g_autoptr(GArray) days = NULL;
	gint64 last = G_MININT64;
	Day day = (Day)(local / DAY_SECONDS);
	gint64 first = (gint64)of->start.day * DAY_SECONDS + of->start.second;

	if (first > local)
		return G_MININT64;
	if (!of->recurs)
		return first;
	days = g_array_new(FALSE, FALSE, sizeof(Day));
	ical_rule_days(&of->rule, of->start.day, TRUE, MAX(of->start.day, day - YEAR),
		day, &zones->steps, days);
	for (guint i = 0; i < days->len; i++) {
		gint64 at = (gint64)g_array_index(days, Day, i) * DAY_SECONDS +
			    of->start.second;

		if (at <= local)
			last = MAX(last, at);
	}
	return MAX(last, first);
}

static int
offset_at(IcalZones *zones, const Zone *zone, gint64 local)
{
	const Observance *first = zone->observed->pdata[0];
	gint64 latest = G_MININT64;
	int offset = first->before;

	for (guint i = 0; i < zone->observed->len; i++) {
		const Observance *of = zone->observed->pdata[i];
		gint64 begin = last_begin(zones, of, local);

		if (begin <= latest)
			continue;
		latest = begin;
		offset = of->offset;
	}
	return offset;
}

gint64
ical_zones_instant(IcalZones *zones, const IcalTime *time)
{
	int second = MAX(time->second, 0);
	gint64 local = (gint64)time->day * DAY_SECONDS + second;
	const Zone *zone = NULL;

	if (time->utc)
		return local;
	if (time->zone)
		zone = zone_of(zones, time->zone);
	if (zone && zone->observed)
		return local - offset_at(zones, zone, local);
	return clock_instant(
		       zones->clock, zone ? zone->known : NULL, time->day, second / 60) +
	       second % 60;
}
