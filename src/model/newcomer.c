/*
 * People typed in one go. A name is looked for before anybody is added, and one typed
 * twice is one person, known or not, so the same line again adds nobody.
 */
#include "krug/newcomer.h"

#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/grammar.h"
#include "krug/i18n.h"
#include "krug/person.h"
#include "krug/text.h"
#include "krug/who.h"
#include "model/contact_private.h"
#include "model/input.h"

#define NAMED 3 /* people in a sentence of the history; the rest is "…" */

void
newcomer_free(Newcomer *newcomer)
{
	if (!newcomer)
		return;
	g_free(newcomer->name);
	g_free(newcomer->organization);
	g_free(newcomer);
}

/* Takes what stands behind the last `mark` off the line; "" where there is none. Owned.
 */
static char *
take_behind(char *line, char mark)
{
	char *at = strrchr(line, mark);
	char *rest;

	if (!at)
		return g_strdup("");
	rest = g_strdup(at + 1);
	*at = '\0';
	g_strchomp(line);
	return g_strstrip(rest);
}

/* Kind or role of one word; a role tells the kind. */
static gboolean
take_kind(Newcomer *newcomer, const char *word, GError **error)
{
	g_autofree char *kinds = NULL;

	if (!*word)
		return TRUE;
	newcomer->kind = vocab_match(&vocab_kind, word, -1);
	if (newcomer->kind == KIND_NONE)
		newcomer->role = vocab_match(&vocab_role, word, -1);
	if (newcomer->kind != KIND_NONE || newcomer->role != WORK_ROLE_NONE)
		return TRUE;
	kinds = vocab_ids(&vocab_kind);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("“%s” is no kind of person; there are %s."), word, kinds);
	return FALSE;
}

static gboolean
find(Book *book, Newcomer *newcomer, GError **error)
{
	if (!who_known(book, newcomer->name, &newcomer->contact, error))
		return FALSE;
	if (newcomer->contact == 0)
		return TRUE;
	g_free(newcomer->name);
	newcomer->name = contact_display_id(book, newcomer->contact, error);
	return newcomer->name != NULL;
}

/* "Анна Петрова:recruiter @Яндекс"; the parts behind may stand in either order. */
static Newcomer *
read_one(Book *book, const char *text, GError **error)
{
	g_autoptr(Newcomer) newcomer = g_new0(Newcomer, 1);
	g_autofree char *line = input_line(text);
	const char *colon = strrchr(line, ':'), *at = strrchr(line, '@');
	gboolean kind_last = colon && (!at || colon > at);
	g_autofree char *last = take_behind(line, kind_last ? ':' : '@');
	g_autofree char *first = take_behind(line, kind_last ? '@' : ':');

	newcomer->organization = g_strdup(kind_last ? first : last);
	newcomer->name = g_strstrip(g_strdup(line + (*line == '+')));
	if (!take_kind(newcomer, kind_last ? last : first, error))
		return NULL;
	if (!*newcomer->name) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("There is no name in “%s”."), text);
		return NULL;
	}
	return *line == '+' || find(book, newcomer, error) ? g_steal_pointer(&newcomer)
							   : NULL;
}

static gboolean
is_same(gconstpointer a, gconstpointer b)
{
	const Newcomer *one = a, *other = b;
	g_autofree char *key = NULL;
	g_autofree char *other_key = NULL;

	if (one->contact != 0 || other->contact != 0)
		return one->contact == other->contact;
	key = text_fold(one->name);
	other_key = text_fold(other->name);
	return strcmp(key, other_key) == 0;
}

GPtrArray *
newcomer_read(Book *book, const char *text, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)newcomer_free);
	g_auto(GStrv) parts = g_strsplit_set(text, ",;\n", -1);

	for (guint i = 0; parts[i]; i++) {
		g_autoptr(Newcomer) newcomer = NULL;

		if (!*g_strstrip(parts[i]))
			continue;
		newcomer = read_one(book, parts[i], error);
		if (!newcomer)
			return NULL;
		if (!g_ptr_array_find_with_equal_func(list, newcomer, is_same, NULL))
			g_ptr_array_add(list, g_steal_pointer(&newcomer));
	}
	return g_steal_pointer(&list);
}

char *
newcomer_names(const GPtrArray *newcomers)
{
	GString *names = g_string_new(NULL);

	for (guint i = 0; i < MIN(newcomers->len, NAMED); i++)
		g_string_append_printf(names, "%s%s", i ? ", " : "",
			((const Newcomer *)newcomers->pdata[i])->name);
	if (newcomers->len > NAMED)
		g_string_append(names, ", …");
	return g_string_free(names, FALSE);
}

static gboolean
set_text(Contact *contact, const char *column, const char *text, GError **error)
{
	return !text || !*text ||
	       contact_set(contact, contact_field(column), text, error);
}

static gboolean
set_words(Contact *contact, const Newcomer *newcomer, const NewcomerDefaults *defaults,
	GError **error)
{
	Kind kind = newcomer->kind;

	if (kind == KIND_NONE)
		kind = kind_of_role(newcomer->role);
	if (kind == KIND_NONE)
		kind = defaults->kind;
	return set_text(contact, "kind", vocab_id(&vocab_kind, (int)kind), error) &&
	       set_text(contact, "role", vocab_id(&vocab_role, (int)newcomer->role),
		       error) &&
	       set_text(contact, "met", defaults->met, error);
}

static gboolean
add(Book *book, Newcomer *newcomer, const NewcomerDefaults *defaults, GError **error)
{
	g_autoptr(Person) person = person_new();
	const char *at =
		*newcomer->organization ? newcomer->organization : defaults->organization;

	if (!contact_set_name(person->contact, newcomer->name, error) ||
		!set_words(person->contact, newcomer, defaults, error))
		return FALSE;
	if (at && *at)
		g_ptr_array_add(person->positions, position_new(at, ""));
	if (!person_save(book, NULL, person, PERSON_SAVE, NULL, error))
		return FALSE;
	newcomer->contact = person->contact->id;
	return TRUE;
}

gboolean
newcomer_need(Book *book, GPtrArray *newcomers, const NewcomerDefaults *defaults,
	GError **error)
{
	static const NewcomerDefaults none = { 0 };

	for (guint i = 0; i < newcomers->len; i++) {
		Newcomer *newcomer = newcomers->pdata[i];

		if (newcomer->contact == 0 &&
			!add(book, newcomer, defaults ? defaults : &none, error))
			return FALSE;
	}
	return TRUE;
}
