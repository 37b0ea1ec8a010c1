/*
 * Meetings of the sample book that wait in the inbox: they come in the way of an import.
 * The file they are said to be from is nowhere, and its path has no folder, so that no
 * import of a real one takes them for its own.
 */
#include <stdlib.h>

#include "krug/inbox.h"
#include "model/sample_private.h"

#define FILE_NAME "work.ics"

/* "Olga Kim <olga@example.org>", or a name alone. */
static InboxPerson *
person_of(const char *text)
{
	g_auto(GStrv) parts = g_strsplit_set(text, "<>", 3);
	InboxPerson *person = g_new0(InboxPerson, 1);

	person->name = g_strdup(g_strstrip(parts[0]));
	person->email = g_strdup(parts[1] ? parts[1] : "");
	return person;
}

/* "15:00 60" of that day; the key is that of an event without a series. */
static gboolean
set_time(Sample *sample, InboxOffer *offer, const char *when, GError **error)
{
	g_auto(GStrv) words = g_strsplit(when, " ", 2);
	char day[DAY_TEXT];

	if (g_strv_length(words) != 2)
		return sample_refuse(when, error);
	if (!sample_instant(sample, offer->day, words[0], &offer->at, error))
		return FALSE;
	offer->minutes = atoi(words[1]);
	offer->uid = g_strdup_printf(
		"%s-%s@example.org", day_format(offer->day, day), words[0]);
	offer->key = g_strdup_printf("%s/%" G_GINT64_FORMAT, offer->uid, offer->at);
	return TRUE;
}

static gboolean
take(Sample *sample, InboxOffer *offer, GError **error)
{
	const InboxSource source = { .path = FILE_NAME, .first = offer->day };
	g_autoptr(GPtrArray) offers = g_ptr_array_new();
	g_autoptr(InboxReport) report = NULL;

	g_ptr_array_add(offers, offer);
	report = inbox_take(sample->book, &source, offers, TRUE, error);
	if (!report)
		return FALSE;
	return report->counts[INBOX_FATE_NEW] == 1 || sample_refuse(offer->title, error);
}

gboolean
sample_calendar(Sample *sample, const char *rest, GError **error)
{
	g_autoptr(InboxOffer) offer = inbox_offer_new(FILE_NAME, 0);
	g_auto(GStrv) parts = NULL;
	g_auto(GStrv) people = NULL;
	Day day;

	if (!sample_day(sample, &rest, &day, error))
		return FALSE;
	parts = sample_parts(rest, 5);
	people = g_strsplit(parts[2], ",", -1);
	offer->day = sample_workday(sample, day);
	if (!set_time(sample, offer, parts[0], error))
		return FALSE;
	offer->title = g_strdup(parts[1]);
	offer->place = g_strdup(parts[3]);
	offer->text = g_strdup(parts[4]);
	for (guint i = 0; people[i]; i++)
		g_ptr_array_add(offer->people, person_of(people[i]));
	return take(sample, offer, error);
}
