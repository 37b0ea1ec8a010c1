/*
 * Which organization is meant, and who of it is in the book.
 */
#include "krug/introduction.h"

#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/organization.h"
#include "krug/text.h"
#include "model/book_private.h"

#define CANDIDATES    8
#define ORGANIZATIONS 1000000

/* --- which organization --- */

static gboolean
refuse(const char *text, const GPtrArray *candidates, GError **error)
{
	g_autoptr(GString) list = g_string_new(NULL);

	for (guint i = 0; i < candidates->len && i < CANDIDATES; i++) {
		const Organization *one = candidates->pdata[i];

		g_string_append_printf(
			list, "\n  %s  #%" G_GINT64_FORMAT, one->name, one->id);
	}
	if (candidates->len == 0)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no organization “%s”; “krug org” lists them."), text);
	else
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_AMBIGUOUS,
			_("“%s” could be several organizations; tell more of the name, "
			  "or #number:%s"),
			text, list->str);
	return FALSE;
}

/* "Яндекс" as "yandeks", and "Yandex" likewise. */
static char *
latin_key(const char *name)
{
	g_autofree char *key = organization_key(name);
	g_autofree char *latin = text_translit(key);
	g_autofree char *respelt = text_respell(latin);

	return g_strdup(respelt);
}

static GPtrArray *
in_other_script(Book *book, const char *text, GError **error)
{
	g_autofree char *wanted = latin_key(text);
	GPtrArray *all = organization_list(book, "", ORGANIZATIONS, error);

	for (guint i = all ? all->len : 0; i > 0; i--) {
		g_autofree char *key =
			latin_key(((Organization *)all->pdata[i - 1])->name);

		if (!g_str_has_prefix(key, wanted) || !*wanted)
			g_ptr_array_remove_index(all, i - 1);
	}
	return all;
}

static gboolean
resolve_number(Book *book, gint64 number, gint64 *id, GError **error)
{
	g_autoptr(Organization) organization = organization_load(book, number, error);

	*id = number;
	return organization != NULL;
}

gboolean
introduction_resolve(Book *book, const char *text, gint64 *organization, GError **error)
{
	g_autoptr(GPtrArray) list = NULL;
	gboolean marked;
	gint64 number = text_number(text, &marked);

	if (marked)
		return resolve_number(book, number, organization, error);
	*organization = organization_find(book, text, error);
	if (*organization != 0)
		return *organization > 0;
	list = organization_list(book, text, CANDIDATES, error);
	if (list && list->len == 0) {
		g_ptr_array_unref(list);
		list = in_other_script(book, text, error);
	}
	if (!list)
		return FALSE;
	if (list->len == 0 && number)
		return resolve_number(book, number, organization, error);
	if (list->len != 1)
		return refuse(text, list, error);
	*organization = ((Organization *)list->pdata[0])->id;
	return TRUE;
}

/* --- who is there --- */

void
acquaintance_free(Acquaintance *acquaintance)
{
	if (!acquaintance)
		return;
	g_free(acquaintance->name);
	g_free(acquaintance->title);
	g_free(acquaintance->started);
	g_free(acquaintance->ended);
	g_free(acquaintance);
}

static Acquaintance *
read_row(Stmt *q)
{
	Acquaintance *row = g_new0(Acquaintance, 1);

	row->contact = stmt_get_int(q, 0);
	row->title = stmt_dup_text(q, 1);
	row->started = stmt_dup_text(q, 2);
	row->former = !stmt_is_null(q, 3);
	row->ended = row->former ? stmt_dup_text(q, 3) : g_strdup("");
	row->last_day = stmt_get_day(q, 4);
	return row;
}

/* Of several positions there the one that lasts, else the latest. */
static GPtrArray *
read_rows(Book *book, gint64 organization, guint limit, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)acquaintance_free);
	g_autoptr(GHashTable) seen = g_hash_table_new(g_int64_hash, g_int64_equal);
	Stmt *q = book_stmt(book,
		"SELECT p.contact, p.title, p.started, p.ended,"
		" nullif(d.last_day, '-') FROM position p"
		" JOIN cadence d ON d.contact = p.contact"
		" WHERE p.organization = :organization AND d.archived = 0"
		" ORDER BY p.ended IS NOT NULL, d.last_day = '-', d.last_day DESC,"
		" p.ended DESC, p.id");

	stmt_int(q, ":organization", organization);
	while (list->len < limit && stmt_step(q)) {
		Acquaintance *row = read_row(q);

		if (g_hash_table_add(seen, &row->contact))
			g_ptr_array_add(list, row);
		else
			acquaintance_free(row);
	}
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

GPtrArray *
introduction_people(Book *book, gint64 organization, guint limit, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GPtrArray) list = read_rows(book, organization, limit, error);

	for (guint i = 0; list && i < list->len; i++) {
		Acquaintance *row = list->pdata[i];

		row->name = contact_display_id(book, row->contact, error);
		if (!row->name)
			return NULL;
	}
	return g_steal_pointer(&list);
}
