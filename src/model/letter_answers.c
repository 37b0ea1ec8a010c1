/*
 * What the writer answered: put on the sheet of a letter, kept with the letter as a key
 * file, and taken from there when it is gone on with.
 */
#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/letter_private.h"

#define ANSWERS "answers" /* the group of the key file */

const TemplateAsk *
letter_find_ask(const Template *template, const char *name)
{
	gsize n;
	const TemplateAsk *asks = template_asks(template, &n);

	for (gsize i = 0; i < n; i++)
		if (strcmp(asks[i].name, name) == 0)
			return &asks[i];
	return NULL;
}

static gboolean
check_answer(const char *name, const char *text, GError **error)
{
	const TemplateName *row = template_name(name);
	Gender gender = (Gender)vocab_match(&contact_genders, text, -1);

	if (row && row->type == TEMPLATE_GENDER && *text && !gender) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("“%s” is no gender; write male or female."), text);
		return FALSE;
	}
	return TRUE;
}

gboolean
letter_put(LetterSheet *sheet, const char *name, const char *text, GError **error)
{
	g_autofree char *fit = text_repair(text ? text : "", text ? strlen(text) : 0);

	if (!letter_find_ask(sheet->file->template, name) && !template_name(name)) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("The template “%s” has no value “%s”."), sheet->kind, name);
		return FALSE;
	}
	g_strstrip(fit);
	if (!check_answer(name, fit, error))
		return FALSE;
	if (*fit)
		g_hash_table_insert(
			sheet->answers, g_strdup(name), g_steal_pointer(&fit));
	else
		g_hash_table_remove(sheet->answers, name);
	return TRUE;
}

void
letter_answer_free(LetterAnswer *answer)
{
	if (!answer)
		return;
	g_free(answer->name);
	g_free(answer->label);
	g_free(answer->text);
	g_free(answer);
}

static LetterAnswer *
answer_of(const LetterSheet *sheet, const char *name)
{
	const TemplateAsk *ask = letter_find_ask(sheet->file->template, name);
	const TemplateName *known = template_name(name);
	LetterAnswer *answer = g_new0(LetterAnswer, 1);

	answer->name = g_strdup(name);
	answer->label = g_strdup(ask ? ask->label : known ? _(known->label) : name);
	answer->text = g_strdup(g_hash_table_lookup(sheet->answers, name));
	answer->optional = ask ? ask->optional : TRUE;
	return answer;
}

GPtrArray *
letter_answers(const LetterSheet *sheet)
{
	g_autoptr(GList) names =
		g_list_sort(g_hash_table_get_keys(sheet->answers), (GCompareFunc)strcmp);
	GPtrArray *list =
		g_ptr_array_new_with_free_func((GDestroyNotify)letter_answer_free);

	for (const GList *name = names; name; name = name->next)
		g_ptr_array_add(list, answer_of(sheet, name->data));
	return list;
}

/* It went where it is known from (letter_keep.c), and may be said otherwise there. */
static gboolean
is_kept_elsewhere(const char *name)
{
	return g_str_has_prefix(name, "me.") || strcmp(name, TEMPLATE_THEIR_GENDER) == 0;
}

char *
letter_answers_text(const LetterSheet *sheet)
{
	g_autoptr(GPtrArray) list = letter_answers(sheet);
	g_autoptr(GKeyFile) file = g_key_file_new();

	for (guint i = 0; i < list->len; i++) {
		const LetterAnswer *answer = list->pdata[i];

		if (!is_kept_elsewhere(answer->name))
			g_key_file_set_string(file, ANSWERS, answer->name, answer->text);
	}
	return g_key_file_to_data(file, NULL, NULL);
}

void
letter_take_answers(LetterSheet *sheet, const char *answers)
{
	g_autoptr(GKeyFile) file = g_key_file_new();
	g_auto(GStrv) names = NULL;

	if (!g_key_file_load_from_data(
		    file, answers, strlen(answers), G_KEY_FILE_NONE, NULL))
		return;
	names = g_key_file_get_keys(file, ANSWERS, NULL, NULL);
	for (char **name = names; name && *name; name++) {
		g_autofree char *text = g_key_file_get_string(file, ANSWERS, *name, NULL);

		letter_put(sheet, *name, text, NULL);
	}
}
