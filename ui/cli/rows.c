/* Rows of people. Invariant: a day that is not known is null in JSON and empty in words.
 */
#include "cli/rows.h"

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/reminder.h"
#include "krug/vocab.h"

#include "cli/moment.h"

/* A step, or the regular reminder where the standing follows from its window; the other
 * standings hide it. */
static gboolean
by_reminder(const Reckoning *now)
{
	switch (now->standing) {
	case STANDING_OVERDUE:
	case STANDING_READY:
	case STANDING_RESTING:
	case STANDING_NEW:
		return now->step.id != 0 || now->row.opens != DAY_NONE;
	default:
		return now->step.id != 0;
	}
}

/* Of a deadline in hours also the instants of its days. */
static void
dates_json(JsonWriter *json, Book *book, const Reckoning *now)
{
	g_autoptr(Reminder) hours =
		now->step.closes_at ? reminder_load(book, now->step.id, NULL) : NULL;
	gboolean step = now->step.id != 0;

	json_day(json, "opens", step ? now->step.opens : now->row.opens);
	moment_json(json, book, "due", reckoning_due(book, now),
		hours ? hours->due_at : AT_NONE);
	moment_json(json, book, "closes", step ? now->step.closes : now->row.closes,
		hours ? hours->closes_at : AT_NONE);
}

static void
no_dates_json(JsonWriter *json)
{
	json_null(json, "opens");
	json_null(json, "due");
	json_null(json, "closes");
}

void
row_json(JsonWriter *json, Book *book, const char *name, Kind kind, const Reckoning *now)
{
	gboolean given = by_reminder(now);
	g_autofree char *why = given ? reckoning_why(book, now) : NULL;

	json_int(json, "id", now->contact);
	json_text(json, "name", name);
	json_text(json, "kind", vocab_id(&vocab_kind, kind));
	json_text(json, "standing", vocab_id(&vocab_standing, now->standing));
	if (given)
		dates_json(json, book, now);
	else
		no_dates_json(json);
	json_day(json, "last_day", now->row.last_day);
	json_text(json, "why", why);
}

char *
row_id(gint64 id)
{
	return g_strdup_printf("#%" G_GINT64_FORMAT, id);
}

const char *
row_standing(Standing standing)
{
	static const char *const words[STANDING_COUNT] = {
		[STANDING_OWED] = NC_("one person", "owed"),
		[STANDING_OVERDUE] = NC_("one person", "overdue"),
		[STANDING_READY] = NC_("one person", "ready"),
		[STANDING_NEW] = NC_("one person", "new"),
		[STANDING_WAITING] = NC_("one person", "waiting"),
		[STANDING_RESTING] = NC_("one person", "resting"),
		[STANDING_SNOOZED] = NC_("one person", "snoozed"),
		[STANDING_PAUSED] = NC_("one person", "paused"),
		[STANDING_ARCHIVED] = NC_("one person", "archived"),
	};
	const char *word = words[standing];

	return word ? g_dpgettext(NULL, word, sizeof("one person")) : "";
}

/* "#12 Anna Petrova · 9 days late"; NULL where it cannot be read. Owned. */
static char *
words_of(Book *book, gint64 contact)
{
	g_auto(BookReading) reading = book_reading(book);
	g_auto(Reckoning) now = { 0 };
	g_autofree char *name = contact_display_id(book, contact, NULL);
	g_autofree char *why = NULL;

	if (!name || !reckon(book, contact, &now, NULL))
		return NULL;
	why = reason_long(&now.reason, book_today(book));
	return g_strdup_printf("#%" G_GINT64_FORMAT " %s · %s", contact, name,
		*why ? why : row_standing(now.standing));
}

void
row_say(Book *book, gint64 contact)
{
	g_autofree char *words = words_of(book, contact);

	if (words)
		out_say("%s", words);
}
