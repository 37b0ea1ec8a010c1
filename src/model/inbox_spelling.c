/*
 * Names in the other script: "Alexey Smirnov" of a mail program is Алексей Смирнов of the
 * book. Search finds who could be meant, in either script; both names are then spelled
 * alike and compared. Two people who are spelled alike are nobody.
 */
#include <string.h>

#include "krug/find.h"
#include "krug/text.h"
#include "model/contact_private.h"
#include "model/inbox_private.h"

#define CANDIDATES 20
#define WORDS	   2 /* a given and a family name */

/* ё is e, as in the book, and not yo: "Artyom", "Pyotr". */
static char *
spell(const char *name)
{
	g_autofree char *latin = text_translit(name);
	g_autofree char *spelled = text_respell(latin);
	g_auto(GStrv) parts = g_strsplit(spelled, "yo", -1);

	return g_strjoinv("e", parts);
}

static gboolean
is_called(const Contact *contact, const char *const *words)
{
	g_autofree char *family = spell(contact->family);
	g_autofree char *given = spell(contact->given);

	return (strcmp(words[0], given) == 0 && strcmp(words[1], family) == 0) ||
	       (strcmp(words[0], family) == 0 && strcmp(words[1], given) == 0);
}

/* The spelled words; NULL where they are not two. */
static char **
words_of(const char *name)
{
	g_autofree char *spelled = spell(name);
	g_auto(GStrv) parts = g_strsplit_set(spelled, " \t,", -1);
	g_autoptr(GStrvBuilder) words = g_strv_builder_new();
	g_auto(GStrv) found = NULL;

	for (char **part = parts; *part; part++)
		if (**part)
			g_strv_builder_add(words, *part);
	found = g_strv_builder_end(words);
	return g_strv_length(found) == WORDS ? g_steal_pointer(&found) : NULL;
}

gboolean
inbox_by_spelling(Book *book, const char *name, gint64 *contact, GError **error)
{
	g_auto(GStrv) words = words_of(name);
	g_autoptr(GArray) ids = NULL;
	g_autofree char *sought = NULL;
	guint n = 0;

	*contact = 0;
	if (!words)
		return TRUE;
	sought = g_strjoinv(" ", words);
	ids = find_match(book, sought, CANDIDATES, error);
	for (guint i = 0; ids && i < ids->len; i++) {
		gint64 id = g_array_index(ids, gint64, i);
		g_autoptr(Contact) of = contact_load(book, id, error);

		if (!of)
			return FALSE;
		if (!is_called(of, (const char *const *)words))
			continue;
		*contact = n++ == 0 ? id : 0;
	}
	return ids != NULL;
}
