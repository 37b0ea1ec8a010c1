/*
 * Which of the people of a calendar I am. As long as no address of mine is known, krug
 * cannot see what I declined, and would offer to add me to my own book: so it asks, and
 * names who takes part in most of the meetings.
 */
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/inbox_private.h"

#define LEAST 3 /* meetings that tell something */

static gboolean
has_declined(const InboxOffer *offer)
{
	for (guint i = 0; i < offer->people->len; i++)
		if (((const InboxPerson *)offer->people->pdata[i])->answer ==
			INBOX_DECLINED)
			return TRUE;
	return FALSE;
}

/* Each address once an offer. */
static void
count_people(const InboxMatch *match, const InboxOffer *offer, GHashTable *counts)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < offer->people->len; i++) {
		const InboxPerson *person = offer->people->pdata[i];
		g_autofree char *email = text_fold(person->email);
		guint n;

		if (!*email || inbox_match_knows(match, email) ||
			!g_hash_table_add(seen, person->email))
			continue;
		n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, email));
		g_hash_table_replace(
			counts, g_steal_pointer(&email), GUINT_TO_POINTER(n + 1));
	}
}

/* Who takes part in more than half of the meetings, as nobody else does; NULL. */
static char *
most_frequent(GHashTable *counts, guint meetings)
{
	GHashTableIter each;
	gpointer email, n;
	const char *best = NULL;
	guint most = MAX(LEAST - 1, meetings / 2), as_often = 0;

	g_hash_table_iter_init(&each, counts);
	while (g_hash_table_iter_next(&each, &email, &n)) {
		guint count = GPOINTER_TO_UINT(n);

		as_often = count > most ? 1 : as_often + (count == most && best);
		if (count > most) {
			most = count;
			best = email;
		}
	}
	return as_often == 1 ? g_strdup(best) : NULL;
}

static char *
guess(const InboxMatch *match, const GPtrArray *offers)
{
	g_autoptr(GHashTable) counts =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	guint meetings = 0;

	for (guint i = 0; i < offers->len; i++) {
		const InboxOffer *offer = offers->pdata[i];

		meetings += offer->people->len > 0 ? 1 : 0;
		count_people(match, offer, counts);
	}
	return most_frequent(counts, meetings);
}

char *
inbox_ask_for_me(const InboxMatch *match, const GPtrArray *offers)
{
	g_autofree char *email = NULL;
	guint n = 0;

	if (inbox_match_knows_me(match))
		return NULL;
	email = guess(match, offers);
	if (email)
		return g_strdup_printf(_("%s takes part in most of these meetings: if "
					 "that is you, say krug me email=%s"),
			email, email);
	for (guint i = 0; i < offers->len; i++)
		n += has_declined(offers->pdata[i]) ? 1 : 0;
	if (n == 0)
		return NULL;
	return g_strdup_printf(
		ngettext("somebody declined %u meeting: krug me email=ADDRESS tells "
			 "whether it was you",
			"somebody declined %u meetings: krug me email=ADDRESS tells "
			"whether it was you",
			n),
		n);
}
