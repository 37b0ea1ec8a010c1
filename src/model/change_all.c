/*
 * What a key does to everybody marked. The history names the first of them: a line of it
 * is read, not counted.
 */
#include "model/change_all.h"

#include "krug/contact.h"
#include "model/args.h"

#define NAMES_TOLD 5

typedef struct {
	const GArray *people;
	ChangeEach each;
	const void *data;
} All;

static gboolean
run(Book *book, void *data, GError **error)
{
	const All *all = data;

	for (guint i = 0; i < all->people->len; i++)
		if (!all->each(book, g_array_index(all->people, gint64, i), all->data,
			    error))
			return FALSE;
	return TRUE;
}

static char *
names(Book *book, const GArray *people)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (guint i = 0; i < MIN(people->len, NAMES_TOLD); i++) {
		g_autofree char *name =
			contact_display_id(book, g_array_index(people, gint64, i), NULL);

		g_string_append_printf(
			text, "%s%s", text->len ? ", " : "", name ? name : "");
	}
	if (people->len > NAMES_TOLD)
		g_string_append(text, ", …");
	return g_string_free(g_steal_pointer(&text), FALSE);
}

gboolean
change_all(Book *book, const char *action, const GArray *people, const char *name,
	const char *value, ChangeEach each, const void *data, GError **error)
{
	All all = { people, each, data };
	g_autofree char *who = NULL, *args = NULL;

	if (people->len == 1)
		return run(book, &all, error);
	who = names(book, people);
	args = change_args("who", who, name, value, NULL);
	return book_change(book, action, args, run, &all, error);
}
