/*
 * Time and zones. clock_now() is the only reader of the wall clock in krug; a frozen
 * clock never moves. Zone names come from data, so no name reaches GLib that would make
 * it open anything but a TZif file: it reads outside the zone folder and aborts on other
 * files.
 */
#include "krug/clock.h"

#include <stdio.h>
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"

#define MINUTE 60

struct Clock {
	gboolean frozen;
	gint64 at; /* of a frozen clock */
	gboolean known;
	GTimeZone *zone;
	GHashTable *zones; /* name → GTimeZone or NULL where it is unknown */
};

static gboolean
has_zone_magic(const char *path)
{
	char magic[4] = "";
	FILE *file = fopen(path, "rb");
	size_t n;

	if (!file)
		return FALSE;
	n = fread(magic, 1, sizeof(magic), file);
	fclose(file);
	return n == sizeof(magic) && memcmp(magic, "TZif", sizeof(magic)) == 0;
}

static gboolean
is_zone_file(const char *name)
{
	const char *dir = g_getenv("TZDIR");
	g_autofree char *path = NULL;

	for (const char *p = name; *p; p++)
		if (!g_ascii_isalnum(*p) && !strchr("_+-/", *p))
			return FALSE;
	if (!g_ascii_isalpha(name[0]) || strlen(name) > 64)
		return FALSE;
	path = g_build_filename(dir ? dir : "/usr/share/zoneinfo", name, NULL);
	return has_zone_magic(path);
}

static gboolean
is_offset(const char *name)
{
	return (name[0] == '+' || name[0] == '-') && strlen(name) == 6 &&
	       g_ascii_isdigit(name[1]) && g_ascii_isdigit(name[2]) && name[3] == ':' &&
	       g_ascii_isdigit(name[4]) && g_ascii_isdigit(name[5]);
}

gboolean
clock_zone_valid(const char *name)
{
	if (!name || !*name)
		return FALSE;
	return strcmp(name, "UTC") == 0 || strcmp(name, "Z") == 0 || is_offset(name) ||
	       is_zone_file(name);
}

static GTimeZone *
zone_open(const char *name)
{
	return clock_zone_valid(name) ? g_time_zone_new_identifier(name) : NULL;
}

static void
zone_close(gpointer zone)
{
	if (zone)
		g_time_zone_unref(zone);
}

/* The zone of TZ, else of /etc/localtime. A TZ in POSIX form ("MSK-3") names no file. */
static GTimeZone *
zone_open_system(void)
{
	const char *tz = g_getenv("TZ");

	if (!tz || !*tz)
		return has_zone_magic("/etc/localtime") ? g_time_zone_new_local()
							: g_time_zone_new_utc();
	if (*tz == ':')
		tz++;
	if (*tz == '/')
		return has_zone_magic(tz) ? g_time_zone_new_identifier(tz) : NULL;
	if (clock_zone_valid(tz))
		return g_time_zone_new_identifier(tz);
	/* POSIX forms carry a digit right after three or more letters and no slash. */
	if (strchr(tz, '/') || strchr(tz, '.') || !strpbrk(tz, "0123456789"))
		return NULL;
	return g_time_zone_new_identifier(tz);
}

static Clock *
clock_new(GTimeZone *zone)
{
	Clock *clock = g_new0(Clock, 1);

	clock->known = zone != NULL;
	clock->zone = zone ? zone : g_time_zone_new_utc();
	clock->zones = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, zone_close);
	return clock;
}

Clock *
clock_new_system(const char *zone)
{
	return clock_new(zone ? zone_open(zone) : zone_open_system());
}

/* Two digits below `limit`; moves on. */
static gboolean
take_two(const char **p, int limit, int *value)
{
	const char *s = *p;

	if (!g_ascii_isdigit(s[0]) || !g_ascii_isdigit(s[1]))
		return FALSE;
	*value = (s[0] - '0') * 10 + s[1] - '0';
	*p += 2;
	return *value < limit;
}

/* Z, ±hh:mm, ±hhmm or ±hh up to the end of the text. */
static gboolean
take_offset(const char *p, int *offset)
{
	int hours, minutes = 0, sign = *p == '-' ? -1 : 1;

	*offset = 0;
	if (*p == 'Z' || *p == 'z')
		return p[1] == '\0';
	if (*p != '+' && *p != '-')
		return FALSE;
	p++;
	if (!take_two(&p, 24, &hours))
		return FALSE;
	if (*p == ':')
		p++;
	if (*p && !take_two(&p, 60, &minutes))
		return FALSE;
	*offset = sign * (hours * 60 + minutes) * MINUTE;
	return *p == '\0';
}

typedef struct {
	Day day;
	int second; /* of the day */
	gboolean has_offset;
	int offset; /* seconds east of UTC */
} Iso;

/* ISO 8601 extended: date, T or blank, hh:mm[:ss[.fff]], and perhaps an offset. */
static gboolean
iso_parse(const char *text, Iso *iso)
{
	char day[DAY_TEXT];
	const char *p;
	int hour, minute, second = 0;

	g_strlcpy(day, text, sizeof(day));
	iso->day = day_parse(day);
	if (iso->day == DAY_NONE || !text[10] || !strchr("Tt ", text[10]))
		return FALSE;
	p = text + 11;
	if (!take_two(&p, 24, &hour) || *p++ != ':' || !take_two(&p, 60, &minute))
		return FALSE;
	if (*p == ':') {
		p++;
		if (!take_two(&p, 60, &second))
			return FALSE;
		if (*p == '.' || *p == ',')
			p += 1 + strspn(p + 1, "0123456789");
	}
	iso->second = (hour * 60 + minute) * MINUTE + second;
	iso->has_offset = *p != '\0';
	return !iso->has_offset || take_offset(p, &iso->offset);
}

gboolean
clock_parse_instant(const char *text, gint64 *at)
{
	Iso iso;

	if (!text || !iso_parse(text, &iso) || !iso.has_offset)
		return FALSE;
	*at = (gint64)iso.day * DAY_SECONDS + iso.second - iso.offset;
	return TRUE;
}

/* The local zone of a frozen clock: as told, else the offset of its text. */
static GTimeZone *
zone_of_frozen(const char *zone, const Iso *iso)
{
	if (zone)
		return zone_open(zone);
	return iso->has_offset ? g_time_zone_new_offset(iso->offset) : zone_open_system();
}

Clock *
clock_new_frozen(const char *text, const char *zone, GError **error)
{
	Iso iso = { .second = DAY_SECONDS / 2 };
	Clock *clock;

	iso.day = day_parse(text);
	if (!text || (iso.day == DAY_NONE && !iso_parse(text, &iso))) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("“%s” is not a time; write it like 2026-11-21T18:00+03:00."),
			text ? text : "");
		return NULL;
	}
	clock = clock_new(zone_of_frozen(zone, &iso));
	clock->frozen = TRUE;
	if (iso.has_offset)
		clock->at = (gint64)iso.day * DAY_SECONDS + iso.second - iso.offset;
	else
		clock->at = clock_instant(clock, NULL, iso.day, iso.second / MINUTE) +
			    iso.second % MINUTE;
	return clock;
}

void
clock_free(Clock *clock)
{
	if (!clock)
		return;
	g_time_zone_unref(clock->zone);
	g_hash_table_unref(clock->zones);
	g_free(clock);
}

gint64
clock_now(const Clock *clock)
{
	return clock->frozen ? clock->at : g_get_real_time() / G_USEC_PER_SEC;
}

Day
clock_today(const Clock *clock)
{
	return clock_day_of(clock, NULL, clock_now(clock), NULL);
}

gboolean
clock_zone_known(const Clock *clock)
{
	return clock->known;
}

static GTimeZone *
zone_find(const Clock *clock, const char *name)
{
	gpointer zone;

	if (!name || !*name)
		return clock->zone;
	if (!g_hash_table_lookup_extended(clock->zones, name, NULL, &zone)) {
		zone = zone_open(name);
		g_hash_table_insert(clock->zones, g_strdup(name), zone);
	}
	return zone ? zone : clock->zone;
}

int
clock_offset(const Clock *clock, const char *zone, gint64 at)
{
	GTimeZone *tz = zone_find(clock, zone);
	int interval = g_time_zone_find_interval(tz, G_TIME_TYPE_UNIVERSAL, at);

	return g_time_zone_get_offset(tz, interval);
}

Day
clock_day_of(const Clock *clock, const char *zone, gint64 at, int *minute)
{
	gint64 local = at + clock_offset(clock, zone, at);
	gint64 day = local / DAY_SECONDS, second = local % DAY_SECONDS;

	if (second < 0) {
		second += DAY_SECONDS;
		day--;
	}
	if (minute)
		*minute = (int)(second / MINUTE);
	return (Day)day;
}

gint64
clock_instant(const Clock *clock, const char *zone, Day day, int minute)
{
	GTimeZone *tz = zone_find(clock, zone);
	gint64 local = (gint64)day * DAY_SECONDS + (gint64)minute * MINUTE;
	int interval = g_time_zone_adjust_time(tz, G_TIME_TYPE_STANDARD, &local);

	return local - g_time_zone_get_offset(tz, interval);
}

char *
clock_format(const Clock *clock, const char *zone, gint64 at)
{
	int offset = clock_offset(clock, zone, at);
	int minutes = ABS(offset) / MINUTE, second = 0;
	char day[DAY_TEXT];
	gint64 local = at + offset;
	Day date = (Day)(local / DAY_SECONDS);

	second = (int)(local % DAY_SECONDS);
	if (second < 0) {
		second += DAY_SECONDS;
		date--;
	}
	return g_strdup_printf("%sT%02d:%02d:%02d%c%02d:%02d", day_format(date, day),
		second / 3600, second / MINUTE % 60, second % 60, offset < 0 ? '-' : '+',
		minutes / 60, minutes % 60);
}
