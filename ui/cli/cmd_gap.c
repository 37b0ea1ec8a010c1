/* krug gap: gaps and strengths as feedback names them, with evidence and proof. */
#include "krug/gap.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"

#include "cli/rows.h"
#include "cli/verb.h"

static void
gap_fields(JsonWriter *json, const Gap *gap)
{
	json_int(json, "id", gap->id);
	json_text(json, "side", vocab_id(&vocab_side, (int)gap->side));
	json_text(json, "name", gap->name);
	json_int(json, "named", gap->named);
	json_int(json, "companies", gap->companies);
	json_int(json, "plans", gap->plans);
	out_json_day(json, "made_on", gap->made_on);
	out_json_day(json, "last_on", gap->last_on);
	out_json_day(json, "closed_on", gap->closed_on);
	json_text(json, "notes", *gap->notes ? gap->notes : NULL);
}

static void
print_json(JsonWriter *json, const char *key, Book *book, gconstpointer row)
{
	(void)book;
	json_object_begin(json, key);
	gap_fields(json, row);
	json_object_end(json);
}

/* "named 3 times at 2 companies"; owned. */
static char *
how_often(const Gap *gap)
{
	g_autofree char *times = NULL;
	g_autofree char *places = NULL;

	if (gap->named == 0)
		return g_strdup(_("by myself"));
	times = g_strdup_printf(
		ngettext("named %d time", "named %d times", (gulong)gap->named),
		gap->named);
	places = g_strdup_printf(
		ngettext("at %d company", "at %d companies", (gulong)gap->companies),
		gap->companies);
	return g_strdup_printf("%s %s", times, places);
}

static char *
state_of(Book *book, const Gap *gap)
{
	g_autofree char *day = NULL;

	if (gap->closed_on == DAY_NONE)
		return g_strdup("");
	day = i18n_day_short(gap->closed_on, book_today(book));
	return g_strdup_printf(_("closed %s"), day);
}

static void
print_row(Table *table, Book *book, gconstpointer row)
{
	const Gap *gap = row;
	g_autofree char *id = row_id(gap->id);
	g_autofree char *often = how_often(gap);
	g_autofree char *state = state_of(book, gap);
	const char *cells[] = { id, gap->name, vocab_label(&vocab_side, (int)gap->side),
		often, state };

	table_row(table, cells);
}

static const VerbRows rows = { 5, print_json, print_row };

static gboolean
tell(Call *call, Book *book, gint64 id, GError **error)
{
	g_autoptr(Gap) gap = gap_load(book, id, error);
	g_autofree char *often = gap ? how_often(gap) : NULL;
	g_autofree char *state = gap ? state_of(book, gap) : NULL;

	if (!gap)
		return FALSE;
	if (!verb_print_json(call, book, &rows, gap))
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
	return verb_print(call, book, &rows, all);
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

/* All that stands behind one. */
typedef struct {
	Gap *gap;
	GPtrArray *evidence, *proofs;
} Page;

static void
show_json(const Page *page)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	gap_fields(json, page->gap);
	json_array_begin(json, "evidence");
	for (guint i = 0; i < page->evidence->len; i++) {
		const GapEvidence *one = page->evidence->pdata[i];

		json_object_begin(json, NULL);
		json_int(json, "feedback", one->feedback);
		out_json_day(json, "day", one->day);
		json_text(json, "organization", one->organization);
		json_text(json, "who", *one->who ? one->who : NULL);
		json_text(json, "quote", *one->quote ? one->quote : NULL);
		json_object_end(json);
	}
	json_array_end(json);
	json_array_begin(json, "interviews");
	for (guint i = 0; i < page->proofs->len; i++) {
		const GapProof *one = page->proofs->pdata[i];

		json_object_begin(json, NULL);
		json_int(json, "id", one->interview);
		out_json_day(json, "day", one->day);
		json_text(json, "organization", one->organization);
		json_text(json, "verdict", vocab_id(&vocab_verdict, (int)one->verdict));
		json_object_end(json);
	}
	json_array_end(json);
	json_object_end(json);
	json_end(json);
}

static void
show_evidence(Book *book, const GapEvidence *one)
{
	g_autofree char *day = i18n_day_short(one->day, book_today(book));

	out_line("%s  %s%s%s%s%s", day, one->organization, *one->who ? ", " : "",
		one->who, *one->quote ? ": " : "", one->quote);
}

static void
show_proof(Book *book, const GapProof *one)
{
	const char *verdict = one->verdict == VERDICT_NONE
				      ? _("no feedback yet")
				      : vocab_label(&vocab_verdict, (int)one->verdict);
	g_autofree char *day = i18n_day_short(one->day, book_today(book));

	out_line("%s  %s: %s", day, one->organization, verdict);
}

static void
show_page(Book *book, const Page *page)
{
	g_autofree char *often = how_often(page->gap);
	g_autofree char *state = state_of(book, page->gap);

	out_line("%s (%s)", page->gap->name,
		vocab_label(&vocab_side, (int)page->gap->side));
	out_line("%s%s%s", often, *state ? " · " : "", state);
	out_block("", page->gap->notes);
	for (guint i = 0; i < page->evidence->len; i++)
		show_evidence(book, page->evidence->pdata[i]);
	if (page->proofs->len > 0)
		out_line("%s", _("interviews since it was closed:"));
	for (guint i = 0; i < page->proofs->len; i++)
		show_proof(book, page->proofs->pdata[i]);
}

static gboolean
show(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(Gap) gap = NULL;
	g_autoptr(GPtrArray) evidence = NULL;
	g_autoptr(GPtrArray) proofs = NULL;
	Page page;

	if (!find(call, book, &id, error))
		return FALSE;
	gap = gap_load(book, id, error);
	evidence = gap ? gap_evidence(book, id, error) : NULL;
	proofs = evidence ? gap_proofs(book, id, error) : NULL;
	if (!proofs)
		return FALSE;
	page = (Page){ gap, evidence, proofs };
	if (call_flag(call, "json"))
		show_json(&page);
	else
		show_page(book, &page);
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

static gboolean
run(Call *call, GError **error)
{
	return verb_run(call, verbs, error);
}

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
		    "krug gap rename architecture --to \"system design\"\n"
		    "krug gap close \"system design\"",
	.options = options,
	.most = -1,
	.run = run,
};
