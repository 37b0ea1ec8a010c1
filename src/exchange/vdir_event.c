/*
 * Events of a vdir: what krug says of one comes from the calendar module, one event in a
 * calendar of its own, without METHOD, which servers refuse. Of what was changed there
 * the day of a reminder is read back; that of a meeting or a date is not.
 */
#include <string.h>

#include "ical/ical.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/reminder.h"
#include "module.h"
#include "vdir_private.h"

#define HEAD                                                                        \
	"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//krug//krug " KRUG_VERSION "//" \
	"EN\r\n"
#define TAIL "END:VCALENDAR\r\n"

/* One writer for all events: libical is asked for each line once. */
typedef struct {
	const IcalModule *ical;
	IcalWriter *writer;
	GString *text; /* of the event it says */
} Speaker;

static Speaker *
speaker_of(Vdir *vdir, GError **error)
{
	const IcalHead head = { .name = "krug", .stamp = book_now(vdir->book) };
	const IcalModule *ical;
	Speaker *speaker = vdir->state;

	if (speaker)
		return speaker;
	ical = module_symbol("krug-ical", "krug_ical", error);
	if (!ical)
		return NULL;
	speaker = g_new0(Speaker, 1);
	speaker->ical = ical;
	speaker->text = g_string_new(NULL);
	speaker->writer = ical->begin(speaker->text, &head);
	vdir->state = speaker;
	return speaker;
}

static void
end(Vdir *vdir)
{
	Speaker *speaker = vdir->state;

	if (!speaker)
		return;
	speaker->ical->free(speaker->writer);
	g_string_free(speaker->text, TRUE);
	g_free(speaker);
	vdir->state = NULL;
}

typedef struct {
	Speaker *speaker;
	VdirItem *item;
} Say;

static gboolean
say_item(const CalendarItem *calendar, void *data, GError **error)
{
	const Say *say = data;
	Speaker *speaker = say->speaker;

	g_string_truncate(speaker->text, 0);
	if (!speaker->ical->item(speaker->writer, calendar, error))
		return FALSE;
	say->item->ours_bytes = g_strconcat(HEAD, speaker->text->str, TAIL, NULL);
	say->item->revision = calendar->sequence;
	say->item->live = !calendar->cancelled;
	return TRUE;
}

static gboolean
say(Vdir *vdir, VdirItem *item, GError **error)
{
	Say said = { speaker_of(vdir, error), item };

	return said.speaker &&
	       calendar_one(vdir->book, item->uid, say_item, &said, error);
}

static GPtrArray *
changed(Vdir *vdir, GError **error)
{
	return vdir_calendar_changed(vdir->book, vdir->id, vdir->full, error);
}

static gboolean
stored(Vdir *vdir G_GNUC_UNUSED, const char *uid G_GNUC_UNUSED,
	GError **error G_GNUC_UNUSED)
{
	return TRUE;
}

static gboolean
written(Vdir *vdir, GError **error)
{
	return vdir_calendar_written(vdir->book, vdir->id, error);
}

/* --- when --- */

/* "/freeassociation.sourceforge.net/Europe/Moscow" is Europe/Moscow; NULL for a zone
 * nobody knows: then it is mine. Owned. */
static char *
zone_of(const char *head)
{
	g_autofree char *upper = g_ascii_strup(head, -1);
	const char *at = strstr(upper, "TZID=");
	g_autofree char *zone = NULL;

	if (!at)
		return NULL;
	zone = g_strdup(head + (at - upper) + strlen("TZID="));
	g_strdelimit(zone, ";\"", ' ');
	g_strstrip(zone);
	for (const char *p = zone; p; p = strchr(p + 1, '/')) {
		const char *name = *p == '/' ? p + 1 : p;

		if (*name && clock_zone_valid(name))
			return g_strdup(name);
	}
	return NULL;
}

static int
number_of(const char *digits, int count)
{
	int n = 0;

	for (int i = 0; i < count; i++) {
		if (!g_ascii_isdigit(digits[i]))
			return -1;
		n = n * 10 + digits[i] - '0';
	}
	return n;
}

/* YYYYMMDD, and what may follow: THHMMSS, Z. minute: -1 where the whole day is meant. */
static Day
read_start(Book *book, const VdirText *text, int *minute)
{
	const char *head, *value = vdir_text_value(text, "DTSTART", &head);
	g_autofree char *zone = NULL;
	int hour, past;
	char iso[16];
	Day day;

	*minute = -1;
	if (!value || number_of(value, 8) < 0)
		return DAY_NONE;
	g_snprintf(iso, sizeof(iso), "%.4s-%.2s-%.2s", value, value + 4, value + 6);
	day = day_parse(iso);
	if (day == DAY_NONE || value[8] != 'T')
		return day;
	hour = number_of(value + 9, 2);
	past = hour < 0 ? -1 : number_of(value + 11, 2);
	if (hour > 23 || past < 0 || past > 59)
		return DAY_NONE;
	zone = strchr(value, 'Z') ? g_strdup("UTC") : zone_of(head);
	return clock_day_of(book_clock(book), NULL,
		clock_instant(book_clock(book), zone, day, hour * 60 + past), minute);
}

Day
vdir_event_day(Book *book, const VdirText *text)
{
	int minute;

	return read_start(book, text, &minute);
}

int
vdir_event_minute(Book *book, const VdirText *text)
{
	int minute;

	return read_start(book, text, &minute) == DAY_NONE ? -1 : minute;
}

/* --- reading back --- */

static gboolean
is_cancelled(const VdirItem *item)
{
	const char *status = vdir_text_value(item->theirs, "STATUS", NULL);

	return status && g_ascii_strcasecmp(status, "CANCELLED") == 0;
}

/* A day that cannot be is a conflict, and no reason to stop. */
static gboolean
move(Vdir *vdir, VdirItem *item, Day day, guint *agreed, GError **error)
{
	g_autoptr(GError) refused = NULL;
	g_autofree char *shown = i18n_day_long(day);
	gint64 reminder;

	if (!vdir_calendar_reminder(vdir->book, item->uid, &reminder, error))
		return FALSE;
	if (reminder == 0)
		return TRUE;
	if (!vdir->dry && !reminder_plan(vdir->book, reminder, day, &refused)) {
		if (refused->code == KRUG_ERROR_INPUT)
			return TRUE;
		g_propagate_error(error, g_steal_pointer(&refused));
		return FALSE;
	}
	vdir_tell_sides(vdir, VDIR_MOVED, item, item->theirs, VDIR_BIT(VDIR_WHEN));
	vdir_explain(vdir, shown);
	*agreed |= VDIR_BIT(VDIR_WHEN);
	return TRUE;
}

/* Another hour of the same day is a matter of the phone. */
static gboolean
read_back(Vdir *vdir, VdirItem *item, const VdirChange *change, guint *agreed,
	GError **error)
{
	guint when = VDIR_BIT(VDIR_WHEN);
	Day day = vdir_event_day(vdir->book, item->theirs);

	if ((change->theirs & VDIR_BIT(VDIR_STATUS)) && is_cancelled(item)) {
		vdir_tell(vdir, VDIR_GONE, item, "");
		*agreed |= VDIR_AGREED_GONE;
		return TRUE;
	}
	if (!((change->theirs | change->both) & when) || day == DAY_NONE)
		return TRUE;
	if (day == vdir_event_day(vdir->book, item->ours)) {
		*agreed |= when;
		return TRUE;
	}
	return (change->both & when) || move(vdir, item, day, agreed, error);
}

/* --- deciding --- */

/* FALSE and no error: that reminder does not move. */
static gboolean
try_plan(Vdir *vdir, gint64 reminder, Day day, GError **error)
{
	g_autoptr(GError) refused = NULL;

	if (reminder_plan(vdir->book, reminder, day, &refused))
		return TRUE;
	if (refused->code != KRUG_ERROR_INPUT)
		g_propagate_error(error, g_steal_pointer(&refused));
	return FALSE;
}

/* A day goes into the book where it has a place there; all else stays in the file, or is
 * written down. */
static gboolean
take(Vdir *vdir, VdirItem *item, guint keys, gboolean both, guint *left, GError **error)
{
	g_autoptr(GError) failed = NULL;
	Day day = vdir_event_day(vdir->book, item->theirs);
	gint64 reminder;

	*left = keys;
	if (both)
		return vdir_note(vdir, item, keys, error);
	if (!(keys & VDIR_BIT(VDIR_WHEN)) || day == DAY_NONE)
		return TRUE;
	if (!vdir_calendar_reminder(vdir->book, item->uid, &reminder, error))
		return FALSE;
	if (reminder != 0 && try_plan(vdir, reminder, day, &failed))
		*left &= ~VDIR_BIT(VDIR_WHEN);
	if (failed)
		g_propagate_error(error, g_steal_pointer(&failed));
	return failed == NULL;
}

/* The day of a reminder alone; meetings and dates have theirs elsewhere. */
static gboolean
place(Vdir *vdir, const char *uid, guint *keys, GError **error)
{
	gint64 reminder;

	*keys &= VDIR_BIT(VDIR_WHEN);
	if (!vdir_calendar_reminder(vdir->book, uid, &reminder, error))
		return FALSE;
	if (reminder == 0)
		*keys = 0;
	return TRUE;
}

static gboolean
contact(Vdir *vdir, const char *uid, gint64 *id, GError **error)
{
	return vdir_calendar_contact(vdir->book, uid, id, error);
}

const VdirKind vdir_events = {
	.form = VDIR_EVENT,
	.ending = ".ics",
	.say = say,
	.changed = changed,
	.stored = stored,
	.written = written,
	.read_back = read_back,
	.take = take,
	.place = place,
	.contact = contact,
	.must = VDIR_BIT(VDIR_WHEN) | VDIR_BIT(VDIR_STATUS),
	.end = end,
};
