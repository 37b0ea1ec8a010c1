/* Choosing by the word after the command, and printing lists. */
#include "cli/verb.h"

#include <string.h>

#include "krug/i18n.h"

static char *
names_of(const Verb *verbs)
{
	GString *names = g_string_new(NULL);

	for (; verbs->name; verbs++)
		g_string_append_printf(
			names, "%s%s", names->len ? ", " : "", verbs->name);
	return g_string_free(names, FALSE);
}

gboolean
verb_run(Call *call, GError **error)
{
	const Verb *verbs = call_command(call)->verbs;
	const char *word = call_operand(call, 0);
	g_autofree char *names = NULL;
	Book *book;

	for (const Verb *verb = verbs; verb->name; verb++) {
		if (word && strcmp(word, verb->name) != 0)
			continue;
		book = call_book(call, error);
		return book && verb->run(call, book, error);
	}
	names = names_of(verbs);
	return call_wrong(error, _("“krug %s” takes one of: %s; not “%s”."),
		call_command(call)->name, names, word);
}

char *
verb_words(const Call *call, const char *what, GError **error)
{
	g_autofree char *words = call_words(call, 1);

	if (*words)
		return g_steal_pointer(&words);
	call_wrong(error, "%s", what);
	return NULL;
}

gboolean
verb_day(
	Call *call, const char *option, WhenDirection direction, Day *day, GError **error)
{
	const char *text = call_text(call, option);
	When when;

	if (!text)
		return TRUE;
	if (!*text) {
		*day = DAY_NONE;
		return TRUE;
	}
	if (!when_parse_all(
		    text, book_clock(call_book(call, NULL)), direction, &when, error))
		return FALSE;
	*day = when.day;
	return TRUE;
}

void
verb_text(const Call *call, const char *option, char **text)
{
	const char *given = call_text(call, option);

	if (!given)
		return;
	g_free(*text);
	*text = g_strdup(given);
}

static void
print_object(JsonWriter *json, Book *book, const VerbRows *rows, gconstpointer row)
{
	json_object_begin(json, NULL);
	rows->fields(json, book, row);
	json_object_end(json);
}

gboolean
verb_print(Call *call, Book *book, const VerbRows *rows, GPtrArray *list)
{
	g_autoptr(GPtrArray) all = list;

	if (!all)
		return FALSE;

	g_autoptr(JsonWriter) json = call_flag(call, "json") ? out_json() : NULL;
	g_autoptr(Table) table = json ? NULL : table_new(rows->columns);

	if (json)
		json_array_begin(json, NULL);
	for (guint i = 0; i < all->len; i++) {
		if (json)
			print_object(json, book, rows, all->pdata[i]);
		else
			rows->row(table, book, all->pdata[i]);
	}
	if (json) {
		json_array_end(json);
		json_end(json);
	}
	return TRUE;
}

gboolean
verb_print_or_say(Call *call, Book *book, const VerbRows *rows, GPtrArray *list,
	const char *nothing)
{
	if (list && list->len == 0)
		out_say("%s", nothing);
	return verb_print(call, book, rows, list);
}

gboolean
verb_print_json(Call *call, Book *book, const VerbRows *rows, gconstpointer row)
{
	g_autoptr(JsonWriter) json = NULL;

	if (!call_flag(call, "json"))
		return FALSE;
	json = out_json();
	print_object(json, book, rows, row);
	json_end(json);
	return TRUE;
}
