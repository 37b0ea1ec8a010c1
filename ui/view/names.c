/* People as text that can be read back, and the completion of what is typed so far. */
#include "view/names.h"

#include <string.h>

#include "krug/contact.h"
#include "krug/who.h"

#define OFFERED 9 /* names to choose from */

char *
names_of(Book *book, gint64 contact)
{
	g_autofree char *name = contact_display_id(book, contact, NULL);
	gint64 found = 0;

	if (name && who_resolve(book, name, &found, NULL) && found == contact)
		return g_steal_pointer(&name);
	return g_strdup_printf(
		"%s%s#%" G_GINT64_FORMAT, name ? name : "", name ? " " : "", contact);
}

char *
names_join(Book *book, const GArray *contacts)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < contacts->len; i++) {
		g_autofree char *name =
			names_of(book, g_array_index(contacts, gint64, i));

		g_string_append_printf(text, "%s%s", i > 0 ? ", " : "", name);
	}
	return g_string_free(text, FALSE);
}

void
names_add(GArray *contacts, gint64 contact)
{
	for (guint i = 0; i < contacts->len; i++) {
		if (g_array_index(contacts, gint64, i) == contact)
			return;
	}
	g_array_append_val(contacts, contact);
}

GArray *
names_read(Book *book, const char *text, GError **error)
{
	g_autoptr(GArray) contacts = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_auto(GStrv) parts = g_strsplit(text, ",", -1);

	for (char **part = parts; *part; part++) {
		gint64 contact = 0;

		if (!*g_strstrip(*part))
			continue;
		if (!who_resolve(book, *part, &contact, error))
			return NULL;
		names_add(contacts, contact);
	}
	return g_steal_pointer(&contacts);
}

GPtrArray *
names_complete(Book *book, const char *typed)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) people = NULL;

	people = *typed ? who_complete(book, typed, OFFERED, NULL) : NULL;
	for (guint i = 0; people && i < people->len; i++) {
		const Who *who = people->pdata[i];

		g_ptr_array_add(names, names_of(book, who->id));
	}
	return names;
}

GPtrArray *
names_complete_all(Book *book, const char *text)
{
	const char *comma = strrchr(text, ',');
	g_autofree char *last = g_strstrip(g_strdup(comma ? comma + 1 : text));
	g_autofree char *before = g_strndup(text, comma ? (gsize)(comma - text) : 0);
	GPtrArray *names = names_complete(book, last);

	for (guint i = 0; i < names->len; i++) {
		g_autofree char *name = names->pdata[i];

		names->pdata[i] =
			g_strdup_printf("%s%s%s", before, comma ? ", " : "", name);
	}
	return names;
}

char *
names_place(const char *place, const GArray *contacts)
{
	GString *text = g_string_new(place);

	for (guint i = 0; i < contacts->len; i++)
		g_string_append_printf(
			text, "-%" G_GINT64_FORMAT, g_array_index(contacts, gint64, i));
	return g_string_free(text, FALSE);
}
