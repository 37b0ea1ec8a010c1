/* Letters in words and in JSON. What a template asks for is told by name and label. */
#include "cli/letter_out.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/template.h"

#include "cli/rows.h"

/* --- rows --- */

static Day
day_of(const Letter *letter)
{
	return letter->sent_on != DAY_NONE ? letter->sent_on : letter->made_on;
}

static void
fields(JsonWriter *json, Book *book G_GNUC_UNUSED, gconstpointer row)
{
	const Letter *letter = row;

	json_id(json, "id", letter->id);
	json_int(json, "who_id", letter->contact);
	json_text(json, "who", letter->who);
	json_text(json, "state", vocab_id(&vocab_letter, (int)letter->state));
	json_text(json, "template", letter->template);
	json_text(json, "title", letter->title);
	json_text(json, "lang", letter->lang);
	json_text(json, "tone", vocab_id(&vocab_tone, (int)letter->tone));
	json_text(json, "channel", vocab_id(&vocab_channel, (int)letter->channel));
	json_bool(json, "bare", letter->bare);
	json_day(json, "made_on", letter->made_on);
	json_day(json, "sent_on", letter->sent_on);
	json_id(json, "entry", letter->interaction);
	json_told(json, "subject", letter->subject);
	json_text(json, "body", letter->body);
}

static void
print_row(Table *table, Book *book, gconstpointer row)
{
	const Letter *letter = row;
	g_autofree char *id = row_id(letter->id);
	g_autofree char *day = i18n_day_short(day_of(letter), book_today(book));
	const char *cells[] = { id, day, vocab_label(&vocab_letter, (int)letter->state),
		letter->who, letter->title,
		*letter->subject ? letter->subject : letter->body };

	table_row(table, cells);
}

const VerbRows letter_rows_out = { 6, fields, print_row };

/* --- one letter --- */

gboolean
letter_out_json(Book *book, const Letter *letter, GError **error)
{
	g_autoptr(GPtrArray) checks = letter_checks(book, letter, error);
	g_autoptr(JsonWriter) json = NULL;

	if (!checks)
		return FALSE;
	json = out_json();
	json_object_begin(json, NULL);
	fields(json, book, letter);
	json_array_begin(json, "checks");
	for (guint i = 0; i < checks->len; i++) {
		const LetterCheck *check = checks->pdata[i];

		json_object_begin(json, NULL);
		json_text(json, "id", check->id);
		json_bool(json, "ok", check->ok);
		json_text(json, "text", check->text);
		json_object_end(json);
	}
	json_array_end(json);
	json_object_end(json);
	json_end(json);
	return TRUE;
}

gboolean
letter_out_faults(Book *book, const Letter *letter, GError **error)
{
	g_autoptr(GPtrArray) checks = letter_checks(book, letter, error);

	for (guint i = 0; checks && i < checks->len; i++) {
		const LetterCheck *check = checks->pdata[i];

		if (!check->ok)
			out_say("%s", check->text);
	}
	return checks != NULL;
}

/* --- what is missing --- */

gboolean
letter_out_lacks(const LetterSheet *sheet)
{
	g_autoptr(GPtrArray) missing = letter_missing(sheet);

	for (guint i = 0; i < missing->len; i++)
		if (!((const TemplateMissing *)missing->pdata[i])->optional)
			return TRUE;
	return FALSE;
}

static void
missing_json(const LetterSheet *sheet, const GPtrArray *missing)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	json_text(json, "template", letter_sheet_template(sheet));
	json_text(json, "title", letter_sheet_title(sheet));
	json_text(json, "lang", letter_sheet_lang(sheet));
	json_text(json, "tone", vocab_id(&vocab_tone, (int)letter_sheet_tone(sheet)));
	json_array_begin(json, "missing");
	for (guint i = 0; i < missing->len; i++) {
		const TemplateMissing *one = missing->pdata[i];

		json_object_begin(json, NULL);
		json_text(json, "name", one->name);
		json_text(json, "label", one->label);
		json_bool(json, "needed", !one->optional);
		json_object_end(json);
	}
	json_array_end(json);
	json_object_end(json);
	json_end(json);
}

/* Of what may stay out only what the writer alone can know is told. */
void
letter_out_missing(const LetterSheet *sheet, gboolean json)
{
	g_autoptr(GPtrArray) missing = letter_missing(sheet);

	if (json) {
		missing_json(sheet, missing);
		return;
	}
	out_say(_("“%s” needs more; tell it by --set NAME=TEXT:"),
		letter_sheet_title(sheet));
	for (guint i = 0; i < missing->len; i++) {
		const TemplateMissing *one = missing->pdata[i];

		if (!one->optional)
			out_say("  %s: %s", one->name, one->label);
		else if (!template_name(one->name))
			out_say(_("  %s: %s (may stay out)"), one->name, one->label);
	}
}
