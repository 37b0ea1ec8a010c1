/* krug gap: gaps and strengths as feedback names them, with evidence and proof. */
#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"

#include "cli/gap_out.h"

static gboolean
tell(Call *call, Book *book, gint64 id, GError **error)
{
	g_autoptr(Gap) gap = gap_load(book, id, error);
	g_autofree char *often = gap ? gap_how_often(gap) : NULL;
	g_autofree char *state = gap ? gap_state(book, gap) : NULL;

	if (!gap)
		return FALSE;
	if (!verb_print_json(call, book, &gap_rows_out, gap))
		out_say("#%" G_GINT64_FORMAT " %s · %s · %s%s%s", gap->id, gap->name,
			vocab_label(&vocab_side, (int)gap->side), often,
			*state ? " · " : "", state);
	return TRUE;
}

/* Leaves those whose name has the words. */
static void
keep_matching(GPtrArray *list, const char *words)
{
	g_autofree char *key = text_fold(words);

	for (guint i = list->len; i > 0; i--) {
		g_autofree char *name = text_fold(((Gap *)list->pdata[i - 1])->name);

		if (!strstr(name, key))
			g_ptr_array_remove_index(list, i - 1);
	}
}

static gboolean
list(Call *call, Book *book, GError **error)
{
	GapSide side = (GapSide)call_word(call, "side");
	g_autofree char *words = call_words(call, 1);
	GPtrArray *all = gap_list(book, side, error);

	if (all)
		keep_matching(all, words);
	return verb_print(call, book, &gap_rows_out, all);
}

static gboolean
find(Call *call, Book *book, gint64 *id, GError **error)
{
	g_autofree char *text = verb_words(call, _("Tell which gap or strength."), error);

	return text && gap_resolve(book, text, id, error);
}

static gboolean
add(Call *call, Book *book, GError **error)
{
	g_autofree char *name = verb_words(call, _("Tell the name of the gap."), error);
	int side = call_word(call, "side");
	gint64 id = 0;

	if (name)
		id = gap_add(book, side ? (GapSide)side : SIDE_GAP, name,
			call_text(call, "note"), error);
	return id != 0 && tell(call, book, id, error);
}

static gboolean
close_gap(Call *call, Book *book, GError **error)
{
	Day day = book_today(book);
	gint64 id = 0;

	return find(call, book, &id, error) &&
	       verb_day(call, "at", WHEN_PAST, &day, error) &&
	       gap_close(book, id, day, error) && tell(call, book, id, error);
}

static gboolean
reopen(Call *call, Book *book, GError **error)
{
	gint64 id = 0;

	return find(call, book, &id, error) && gap_reopen(book, id, error) &&
	       tell(call, book, id, error);
}

static gboolean
rename_gap(Call *call, Book *book, GError **error)
{
	const char *to = call_text(call, "to");
	gint64 id = 0;

	if (!to)
		return call_wrong(error, _("Tell the new name by --to."));
	return find(call, book, &id, error) && gap_rename(book, id, to, error) &&
	       gap_resolve(book, to, &id, error) && tell(call, book, id, error);
}

static gboolean
note(Call *call, Book *book, GError **error)
{
	const char *text = call_text(call, "note");
	gint64 id = 0;

	if (!text)
		return call_wrong(error, _("Tell the notes by --note."));
	return find(call, book, &id, error) && gap_set_notes(book, id, text, error) &&
	       tell(call, book, id, error);
}

static gboolean
remove_gap(Call *call, Book *book, GError **error)
{
	gint64 id = 0;

	return find(call, book, &id, error) && gap_delete(book, id, error);
}

static gboolean
show(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(Gap) gap = NULL;
	g_autoptr(GPtrArray) evidence = NULL;
	g_autoptr(GPtrArray) proofs = NULL;
	GapPage page;

	if (!find(call, book, &id, error))
		return FALSE;
	gap = gap_load(book, id, error);
	evidence = gap ? gap_evidence(book, id, error) : NULL;
	proofs = evidence ? gap_proofs(book, id, error) : NULL;
	if (!proofs)
		return FALSE;
	page = (GapPage){ book, gap, evidence, proofs };
	if (call_flag(call, "json"))
		gap_page_json(&page);
	else
		gap_page(&page);
	return TRUE;
}

static const Verb verbs[] = {
	{ "list", list },
	{ "show", show },
	{ "add", add },
	{ "close", close_gap },
	{ "reopen", reopen },
	{ "rename", rename_gap },
	{ "note", note },
	{ "delete", remove_gap },
	{ 0 },
};

static const CommandOption options[] = {
	{ "side", 's', OPTION_TEXT, "SIDE", N_("only gaps or only strengths"),
		&vocab_side },
	{ "to", 0, OPTION_TEXT, "NAME", N_("the new name; of one there is, they join"),
		NULL },
	{ "at", 0, OPTION_TEXT, "WHEN", N_("the day it was closed; today without it"),
		NULL },
	{ "note", 0, OPTION_TEXT, "TEXT", N_("notes"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

const Command cmd_gap = {
	.name = "gap",
	.synopsis =
		"[list [--side SIDE] [TEXT]] | show|close|reopen|delete GAP | "
		"add NAME [--side SIDE] | rename GAP --to NAME | note GAP --note TEXT",
	.help = N_("Gaps and strengths, how often feedback names them, and by whom"),
	.notes = N_("They are drawn from feedback: each line of strengths and weaknesses "
		    "is one, up to its colon. GAP is #number, a name or a part of it. A "
		    "closed gap shows what the interviews since then say of it."),
	.examples = "krug gap list --side gap\n"
		    "krug gap show \"system design\"\n"
		    "krug gap add architecture\n"
		    "krug gap rename architecture --to \"system design\"\n"
		    "krug gap close \"system design\"",
	.options = options,
	.most = -1,
	.verbs = verbs,
};
