/*
 * People who should meet: they share a tag, are both in touch with me, and were never in
 * one entry. A tag that everybody has says nothing, and is passed over.
 */
#include "krug/contact.h"
#include "krug/i18n.h"
#include "model/suggestions_private.h"

#define TAG_MOST    30 /* people; a larger one is no reason to meet */
#define MEET_MONTHS 12 /* both in touch within these */

/* The size of a tag is looked at before its people are. */
static gboolean
find_other(Gather *gather, gint64 *other, char **tag, GError **error)
{
	Stmt *q = book_stmt(gather->book,
		"SELECT o.contact, t.name FROM contact_tag m"
		" CROSS JOIN tag t ON t.id = m.tag"
		" CROSS JOIN contact_tag o ON o.tag = m.tag AND o.contact <> m.contact"
		" CROSS JOIN cadence d ON d.contact = o.contact"
		" WHERE m.contact = :contact AND d.archived = 0 AND d.last_day >= :since"
		" AND d.last_day <> '-'"
		" AND (SELECT count(*) FROM (SELECT 1 FROM contact_tag c"
		"  WHERE c.tag = m.tag LIMIT :most)) < :most"
		" AND NOT EXISTS (SELECT 1 FROM participant a JOIN participant b"
		"  ON b.interaction = a.interaction AND b.contact = o.contact"
		"  WHERE a.contact = m.contact)"
		" AND NOT EXISTS (SELECT 1 FROM position a JOIN position b"
		"  ON b.organization = a.organization AND b.contact = o.contact"
		"  WHERE a.contact = m.contact)"
		" AND NOT EXISTS (SELECT 1 FROM contact c WHERE"
		"  (c.id = m.contact AND c.introduced_by = o.contact)"
		"  OR (c.id = o.contact AND c.introduced_by = m.contact))"
		" ORDER BY d.last_day DESC, o.contact LIMIT 1");

	stmt_int(q, ":contact", gather->contact);
	stmt_day(q, ":since", day_add_months(gather->today, -MEET_MONTHS));
	stmt_int(q, ":most", TAG_MOST);
	if (stmt_step(q)) {
		*other = stmt_get_int(q, 0);
		*tag = stmt_dup_text(q, 1);
	}
	return stmt_done(q, error);
}

static gboolean
in_touch(Gather *gather, gboolean *yes, GError **error)
{
	gint64 n = 0;
	Stmt *q = book_stmt(gather->book, "SELECT 1 FROM cadence"
					  " WHERE contact = :contact"
					  " AND last_day >= :since AND last_day <> '-'");

	stmt_int(q, ":contact", gather->contact);
	stmt_day(q, ":since", day_add_months(gather->today, -MEET_MONTHS));
	if (!stmt_one_int(q, &n, error))
		return FALSE;
	*yes = n != 0;
	return TRUE;
}

gboolean
gather_people(Gather *gather, GError **error)
{
	gboolean yes = FALSE;
	gint64 other = 0;
	g_autofree char *tag = NULL;
	g_autofree char *name = NULL;
	Suggestion *suggestion;

	if (!in_touch(gather, &yes, error))
		return FALSE;
	if (!yes)
		return TRUE;
	if (!find_other(gather, &other, &tag, error))
		return FALSE;
	if (other == 0)
		return TRUE;
	name = contact_display_id(gather->book, other, error);
	if (!name)
		return FALSE;
	suggestion = gather_add(gather, SUGGEST_MEET, g_steal_pointer(&name),
		g_strdup_printf(_("both have the tag #%s"), tag));
	suggestion->contact = other;
	return TRUE;
}
