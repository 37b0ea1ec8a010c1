/*
 * The way to reach somebody: what the rules ask about their channels and hours, from the
 * latest entries.
 */
#include "krug/channel.h"
#include "krug/i18n.h"
#include "krug/reckon.h"
#include "krug/text.h"
#include "model/recent.h"
#include "model/suggestions_private.h"

void
suggested_way_clear(SuggestedWay *way)
{
	g_clear_pointer(&way->address, g_free);
	g_clear_pointer(&way->why, g_free);
	g_clear_pointer(&way->when, g_free);
}

static gboolean
same_city(const Person *person, const Me *me)
{
	g_autofree char *theirs = text_fold(person->contact->city);
	g_autofree char *mine = text_fold(me->city);

	return *theirs && g_str_equal(theirs, mine);
}

static void
read_reach(const Person *person, SuggestReach *facts)
{
	for (guint i = 0; i < person->channels->len; i++) {
		const ContactChannel *channel = person->channels->pdata[i];

		facts->known |= 1u << channel->kind;
		if (channel->preferred)
			facts->preferred = channel->kind;
	}
}

static void
read_entry(const RecentEntry *row, SuggestReach *facts)
{
	const Entry *entry = &row->entry;

	if (entry->channel == CHANNEL_MEETING || entry->channel == CHANNEL_EVENT)
		facts->last_meeting = entry->day;
	if (row->fate.owed)
		facts->theirs = entry->channel;
	if (!entry_is_touch(entry))
		return;
	facts->tried[entry->channel].sent++;
	facts->tried[entry->channel].answered += row->fate.answered_by != 0;
}

/* In which hours of their day they write. */
static void
count_hour(Book *book, const char *zone, const Entry *entry, int counts[24])
{
	int minute = 0;

	if (entry->direction != DIRECTION_IN || entry->at == AT_NONE)
		return;
	clock_day_of(book_clock(book), zone, entry->at, &minute);
	counts[minute / 60]++;
}

static gboolean
read_entries(Book *book, const Person *person, SuggestReach *facts, int counts[24],
	GError **error)
{
	const char *zone = *person->contact->zone ? person->contact->zone : NULL;
	g_autoptr(GArray) recent = recent_load(book, person->contact->id, error);

	for (guint i = 0; recent && i < recent->len; i++) {
		const RecentEntry *row = &g_array_index(recent, RecentEntry, i);

		read_entry(row, facts);
		count_hour(book, zone, &row->entry, counts);
	}
	return recent != NULL;
}

static void
fill(Book *book, const Person *person, const SuggestReach *facts, Purpose purpose,
	const int counts[24], SuggestedWay *way)
{
	SuggestedChannel chosen = suggest_channel(facts, purpose);
	SuggestHours hours = suggest_hours(counts);
	const ContactChannel *channel =
		chosen.reach ? channel_of(person->channels, chosen.reach) : NULL;

	way->channel = chosen.channel;
	way->address = g_strdup(channel ? channel->value : "");
	way->why = suggest_because(facts, purpose, &chosen);
	way->when = suggest_when(
		book_clock(book), person->contact->zone, book_now(book), &hours);
}

gboolean
suggestions_way(
	Book *book, gint64 contact, ReminderKind kind, SuggestedWay *way, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_auto(Reckoning) now = { 0 };
	g_autoptr(Person) person = NULL;
	g_autoptr(Me) me = NULL;
	SuggestReach facts = { .last_meeting = DAY_NONE, .today = book_today(book) };
	int counts[24] = { 0 };

	*way = (SuggestedWay){ 0 };
	if (!reckon(book, contact, &now, error))
		return FALSE;
	person = person_load(book, contact, error);
	me = person ? me_load(book, error) : NULL;
	if (!me || !read_entries(book, person, &facts, counts, error))
		return FALSE;
	read_reach(person, &facts);
	facts.in_touch = now.row.last_day != DAY_NONE;
	facts.same_city = same_city(person, me);
	fill(book, person, &facts, purpose_of(kind ? kind : now.reason.by), counts, way);
	return TRUE;
}

char *
suggested_way_words(const SuggestedWay *way)
{
	const char *label = vocab_label(&vocab_channel, way->channel);

	if (way->channel == CHANNEL_NONE)
		return g_strdup(way->why);
	return g_strdup_printf(
		"%s%s%s: %s", label, *way->address ? " " : "", way->address, way->why);
}
