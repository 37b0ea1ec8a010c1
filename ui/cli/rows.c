/* Rows of people. Invariant: a day that is not known is null in JSON and empty in words.
 */
#include "cli/rows.h"

#include "krug/contact.h"
#include "krug/vocab.h"

void
row_json(JsonWriter *json, gint64 id, const char *name, Kind kind, const Reckoning *now,
	Day today)
{
	gboolean step = now->step.id != 0;
	gboolean given = now->reminder != 0;
	g_autofree char *why = given ? reason_long(&now->reason, today) : NULL;
	Day opens = step ? now->step.opens : now->row.opens;
	Day closes = step ? now->step.closes : now->row.closes;

	json_int(json, "id", id);
	json_text(json, "name", name);
	json_text(json, "kind", vocab_id(&vocab_kind, kind));
	json_text(json, "standing", vocab_id(&vocab_standing, now->standing));
	out_json_day(json, "opens", given ? opens : DAY_NONE);
	out_json_day(json, "due", !given ? DAY_NONE : step ? now->step.due : opens);
	out_json_day(json, "closes", given ? closes : DAY_NONE);
	out_json_day(json, "last_day", now->row.last_day);
	json_text(json, "why", why);
}

char *
row_id(gint64 id)
{
	return g_strdup_printf("#%" G_GINT64_FORMAT, id);
}

char *
row_why(const Reckoning *now, Day today)
{
	g_autofree char *reason = reason_short(&now->reason, today);
	const char *standing = vocab_label(&vocab_standing, now->standing);

	return *reason ? g_strdup_printf("%s: %s", standing, reason) : g_strdup(standing);
}

void
row_say(Book *book, gint64 contact)
{
	g_auto(Reckoning) now = { 0 };
	g_autofree char *name = contact_display_id(book, contact, NULL);
	g_autofree char *why = NULL;

	if (!name || !reckon(book, contact, &now, NULL))
		return;
	why = row_why(&now, book_today(book));
	out_say("#%" G_GINT64_FORMAT " %s · %s", contact, name, why);
}
