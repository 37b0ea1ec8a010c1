/*
 * Letters of a day off are proposed by what is read when one likes; the second try for
 * feedback goes by another channel than the first.
 */
#include "model/step_reach.h"

#include "krug/channel.h"
#include "krug/hours.h"
#include "krug/working_days.h"
#include "model/book_private.h"

/* Another way than that channel. */
static void
turn_from(Channel channel, HoursReach *known)
{
	known->other = channel != CHANNEL_NONE;
	for (int reach = 1; known->other && reach < REACH_COUNT; reach++)
		if (reach_channel((Reach)reach) == channel && known->last == REACH_NONE)
			known->last = (Reach)reach;
}

/* By which the last request for feedback went; CHANNEL_NONE where none is known. */
static gboolean
read_last(Book *book, gint64 contact, Channel *channel, GError **error)
{
	Stmt *q =
		book_stmt(book, "SELECT i.channel FROM participant p JOIN interaction i"
				" ON i.id = p.interaction WHERE p.contact = :contact"
				" AND i.type = 'feedback-request' AND i.direction = 'out'"
				" ORDER BY p.day DESC, p.interaction DESC LIMIT 1");

	stmt_int(q, ":contact", contact);
	if (stmt_step(q))
		*channel = (Channel)vocab_from_id(&vocab_channel, stmt_get_text(q, 0));
	return stmt_done(q, error);
}

gboolean
step_reach(Book *book, gint64 contact, ReminderKind kind, Day day, Channel before,
	Reach *reach, char **address, GError **error)
{
	g_autoptr(GPtrArray) channels = channel_list(book, contact, error);
	const ContactChannel *best;
	HoursReach known = { 0 };

	*reach = REACH_NONE;
	*address = NULL;
	if (!channels)
		return FALSE;
	best = channel_best(channels);
	known.preferred = best ? best->kind : REACH_NONE;
	for (guint i = 0; i < channels->len; i++)
		known.known |= 1u << ((const ContactChannel *)channels->pdata[i])->kind;
	if (kind == REMINDER_FEEDBACK_RETRY && before == CHANNEL_NONE &&
		!read_last(book, contact, &before, error))
		return FALSE;
	if (kind == REMINDER_FEEDBACK_RETRY)
		turn_from(before, &known);
	*reach = hours_reach(book_workdays(book), day, kind, &known);
	best = *reach != REACH_NONE ? channel_of(channels, *reach) : NULL;
	if (best)
		*address = g_strdup(best->value);
	return TRUE;
}
