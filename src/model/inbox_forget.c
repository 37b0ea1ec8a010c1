/*
 * Rows of the inbox that name somebody who is forgotten: among the others, in the title
 * or the text, whose meeting it is of other people. What names them goes, line by line,
 * and the row keeps asking; its hash stays, so that the same calendar does not bring it
 * back.
 */
#include <string.h>

#include "krug/person.h"
#include "krug/text.h"
#include "model/ids.h"
#include "model/inbox_private.h"

#define NAMELESS "…" /* in the place of a title */

typedef struct {
	gint64 contact;
	GPtrArray *words; /* folded: their names, and addresses */
	InboxMatch *match;
	GError *error; /* the first of a look-up: whom a line names is not known then */
} Naming;

static void
add_words(Naming *naming, const char *text)
{
	g_autofree char *folded = text_fold(text);

	if (strpbrk(folded, " @"))
		g_ptr_array_add(naming->words, g_steal_pointer(&folded));
}

static gboolean
naming_begin(Naming *naming, Book *book, gint64 contact, GError **error)
{
	g_autoptr(Person) person = person_load(book, contact, error);
	g_autoptr(GPtrArray) nobody = g_ptr_array_new();
	const Contact *of;

	if (!person)
		return FALSE;
	of = person->contact;
	const NameParts parts = contact_name(of);
	g_autofree char *full = name_full(&parts);
	g_autofree char *brief = name_short(&parts);
	g_autofree char *turned = g_strconcat(of->family, " ", of->given, NULL);

	naming->contact = contact;
	naming->words = g_ptr_array_new_with_free_func(g_free);
	add_words(naming, full);
	add_words(naming, brief);
	add_words(naming, of->alt);
	if (*of->family && *of->given)
		add_words(naming, turned);
	for (guint i = 0; i < person->channels->len; i++) {
		const ContactChannel *channel = person->channels->pdata[i];

		if (channel->kind == REACH_EMAIL)
			add_words(naming, channel->value);
	}
	naming->match = inbox_match_new(book, nobody, error);
	return naming->match != NULL;
}

static void
naming_end(Naming *naming)
{
	g_clear_pointer(&naming->words, g_ptr_array_unref);
	g_clear_pointer(&naming->match, inbox_match_free);
	g_clear_error(&naming->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Naming, naming_end)

static gboolean
names(Naming *naming, const char *line)
{
	g_autofree char *folded = text_fold(line);
	g_autoptr(GArray) contacts = ids_new();

	for (guint i = 0; i < naming->words->len; i++)
		if (text_has_word(folded, naming->words->pdata[i]))
			return TRUE;
	if (!naming->error)
		inbox_find_in_title(naming->match, line, contacts, &naming->error);
	for (guint i = 0; i < contacts->len; i++)
		if (g_array_index(contacts, gint64, i) == naming->contact)
			return TRUE;
	return FALSE;
}

/* What of these lines does not; owned. */
static char *
without(Naming *naming, const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	GString *left = g_string_new(NULL);

	for (char **line = lines; *line; line++)
		if (!names(naming, *line))
			g_string_append_printf(
				left, "%s%s", line > lines ? "\n" : "", *line);
	return g_string_free(left, FALSE);
}

/* NULL: it does not name them. */
static InboxItem *
unnamed(Naming *naming, const InboxItem *was)
{
	g_autofree char *title = without(naming, was->title);
	g_autofree char *text = without(naming, was->text);
	g_autofree char *place = without(naming, was->place);
	g_autofree char *others = without(naming, was->others);
	InboxItem *now;

	if (strcmp(title, was->title) == 0 && strcmp(text, was->text) == 0 &&
		strcmp(place, was->place) == 0 && strcmp(others, was->others) == 0)
		return NULL;
	now = record_copy(&inbox_rows, was);
	now->contacts = g_array_copy(was->contacts);
	now->who = g_strdup("");
	record_set_text(&now->title, *title || !*was->title ? title : NAMELESS);
	record_set_text(&now->text, text);
	record_set_text(&now->place, place);
	record_set_text(&now->others, g_strchug(others));
	return now;
}

static gboolean
look_at(Book *book, Naming *naming, gint64 id, gboolean writes, GArray *found,
	GError **error)
{
	g_autoptr(InboxItem) was = inbox_load(book, id, error);
	g_autoptr(InboxItem) now = was ? unnamed(naming, was) : NULL;

	if (naming->error) {
		g_propagate_error(error, g_steal_pointer(&naming->error));
		return FALSE;
	}
	if (!now)
		return was != NULL;
	g_array_append_val(found, id);
	return !writes || inbox_rewrite(book, was, now, error);
}

gboolean
inbox_unname(Book *book, gint64 contact, gboolean writes, GArray *found, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	g_auto(Naming) naming = { 0 };

	if (!ids_read(ids,
		    book_stmt(book, "SELECT id FROM inbox /* scan */"
				    " WHERE kind = 'meeting'"),
		    error))
		return FALSE;
	if (ids->len == 0)
		return TRUE;
	if (!naming_begin(&naming, book, contact, error))
		return FALSE;
	for (guint i = 0; i < ids->len; i++)
		if (!look_at(book, &naming, g_array_index(ids, gint64, i), writes, found,
			    error))
			return FALSE;
	return TRUE;
}
