/* Gaps and strengths in words and in JSON. */
#include "cli/gap_out.h"

#include "krug/i18n.h"

#include "cli/rows.h"

static void
fields(JsonWriter *json, Book *book G_GNUC_UNUSED, gconstpointer row)
{
	const Gap *gap = row;

	json_int(json, "id", gap->id);
	json_text(json, "side", vocab_id(&vocab_side, (int)gap->side));
	json_text(json, "name", gap->name);
	json_int(json, "named", gap->named);
	json_int(json, "companies", gap->companies);
	json_int(json, "plans", gap->plans);
	json_day(json, "made_on", gap->made_on);
	json_day(json, "last_on", gap->last_on);
	json_day(json, "closed_on", gap->closed_on);
	json_told(json, "notes", gap->notes);
}

char *
gap_how_often(const Gap *gap)
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

char *
gap_state(Book *book, const Gap *gap)
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
	g_autofree char *often = gap_how_often(gap);
	g_autofree char *state = gap_state(book, gap);
	const char *cells[] = { id, gap->name, vocab_label(&vocab_side, (int)gap->side),
		often, state };

	table_row(table, cells);
}

const VerbRows gap_rows_out = { 5, fields, print_row };

void
gap_page_json(const GapPage *page)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	fields(json, page->book, page->gap);
	json_array_begin(json, "evidence");
	for (guint i = 0; i < page->evidence->len; i++) {
		const GapEvidence *one = page->evidence->pdata[i];

		json_object_begin(json, NULL);
		json_int(json, "feedback", one->feedback);
		json_day(json, "day", one->day);
		json_text(json, "organization", one->organization);
		json_told(json, "who", one->who);
		json_told(json, "quote", one->quote);
		json_object_end(json);
	}
	json_array_end(json);
	json_array_begin(json, "interviews");
	for (guint i = 0; i < page->proofs->len; i++) {
		const GapProof *one = page->proofs->pdata[i];

		json_object_begin(json, NULL);
		json_int(json, "id", one->interview);
		json_day(json, "day", one->day);
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

void
gap_page(const GapPage *page)
{
	g_autofree char *often = gap_how_often(page->gap);
	g_autofree char *state = gap_state(page->book, page->gap);

	out_line("%s (%s)", page->gap->name,
		vocab_label(&vocab_side, (int)page->gap->side));
	out_line("%s%s%s", often, *state ? " · " : "", state);
	out_block("", page->gap->notes);
	for (guint i = 0; i < page->evidence->len; i++)
		show_evidence(page->book, page->evidence->pdata[i]);
	if (page->proofs->len > 0)
		out_line("%s", _("interviews since it was closed:"));
	for (guint i = 0; i < page->proofs->len; i++)
		show_proof(page->book, page->proofs->pdata[i]);
}
