/* Long work whose process died stands in the journal as an entry that is not finished. */
#include "cli/take_back.h"

#include "krug/i18n.h"
#include "krug/journal.h"

#include "cli/output.h"

gboolean
take_back_unfinished(Book *book, GError **error)
{
	GError *why = NULL;
	g_autoptr(JournalEntry) entry = journal_unfinished(book, &why);

	if (!entry) {
		if (!why)
			return TRUE;
		g_propagate_error(error, why);
		return FALSE;
	}
	out_say(_("An earlier change was cut short; it is taken back."));
	return journal_finish(book, entry->id, FALSE, NULL, NULL, error);
}
