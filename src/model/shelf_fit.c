/*
 * Whom an item fits. The search index gives for each topic a bounded number of people in
 * whose documents its words stand; these are then held against interests, present
 * positions and tags alone, by the stems of words, as the index has them. The other way
 * round the shelf is short and is read whole.
 */
#include <string.h>

#include "krug/text.h"
#include "model/contact_private.h"
#include "model/find_query.h"
#include "model/ids.h"
#include "model/shelf_private.h"
#include "store/tokenizer.h"

#define TOPICS	   12  /* of an item that are looked at */
#define CANDIDATES 200 /* people looked at, of a topic */

void
shelf_fit_free(ShelfFit *fit)
{
	if (!fit)
		return;
	g_free(fit->name);
	g_free(fit->why);
	g_free(fit);
}

void
shelf_for_free(ShelfFor *one)
{
	if (!one)
		return;
	g_free(one->line);
	g_free(one->why);
	g_free(one);
}

/* Every word of the topic stands in the text. */
static gboolean
topic_fits(const char *topic, GHashTable *text)
{
	g_autoptr(GHashTable) words = tokenizer_stems(topic);
	GHashTableIter iter;
	gpointer word;

	g_hash_table_iter_init(&iter, words);
	while (g_hash_table_iter_next(&iter, &word, NULL))
		if (!g_hash_table_contains(text, word))
			return FALSE;
	return g_hash_table_size(words) > 0;
}

/* The topics that fit the text, as they are shown; NULL for none. */
static char *
common(char **topics, GHashTable *text, int *n)
{
	g_autoptr(GString) why = g_string_new(NULL);

	*n = 0;
	for (guint i = 0; topics[i] && i < TOPICS; i++) {
		if (!topic_fits(topics[i], text))
			continue;
		g_string_append_printf(why, "%s%s", why->len ? ", " : "", topics[i]);
		(*n)++;
	}
	return *n ? g_strdup(why->str) : NULL;
}

static GArray *
candidates(Book *book, char **topics, GError **error)
{
	g_autoptr(GArray) ids = ids_new();

	for (guint i = 0; topics[i] && i < TOPICS; i++) {
		g_autoptr(GArray) found =
			find_people_saying(book, topics[i], CANDIDATES, error);

		if (!found)
			return NULL;
		if (found->len)
			g_array_append_vals(ids, found->data, found->len);
	}
	ids_sort(ids);
	return g_steal_pointer(&ids);
}

/* What a person is interested in, does and is tagged by; behind the columns of the name
 * and the id. */
#define SAYING                                                                         \
	"SELECT c.family, c.given, c.patronymic, c.nickname, c.alt, c.id,"             \
	" c.interests || char(10) || coalesce((SELECT group_concat(p.title, char(10))" \
	"  FROM position p WHERE p.contact = c.id AND p.ended IS NULL), '')"           \
	" || char(10) || coalesce((SELECT group_concat(t.name, char(10))"              \
	"  FROM contact_tag w JOIN tag t ON t.id = w.tag WHERE w.contact = c.id), '')"

static ShelfFit *
read_fit(Stmt *q, char **topics)
{
	g_autoptr(GHashTable) text = tokenizer_stems(stmt_get_text(q, 6));
	int n;
	char *why = common(topics, text, &n);
	ShelfFit *fit;

	if (!why)
		return NULL;
	fit = g_new0(ShelfFit, 1);
	fit->contact = stmt_get_int(q, 5);
	fit->name = contact_display_row(q);
	fit->why = why;
	fit->topics = n;
	fit->had_on = stmt_get_day(q, 7);
	return fit;
}

static int
compare(gconstpointer a, gconstpointer b)
{
	const ShelfFit *one = *(const ShelfFit *const *)a;
	const ShelfFit *other = *(const ShelfFit *const *)b;
	gboolean had = one->had_on != DAY_NONE, other_had = other->had_on != DAY_NONE;

	if (had != other_had)
		return had ? 1 : -1;
	if (one->topics != other->topics)
		return other->topics - one->topics;
	return one->contact < other->contact ? -1 : 1;
}

GPtrArray *
shelf_fits(Book *book, const ShelfItem *item, guint limit, gboolean *more, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_auto(GStrv) topics = shelf_topics(item->topics);
	g_autoptr(GArray) ids = candidates(book, topics, error);
	g_autofree char *list = ids ? ids_json(ids) : NULL;
	g_autoptr(GPtrArray) fits =
		g_ptr_array_new_with_free_func((GDestroyNotify)shelf_fit_free);
	Stmt *q;

	if (!ids)
		return NULL;
	q = book_stmt(book,
		SAYING ", (SELECT max(g.day) FROM shelf_given g WHERE g.item = :item"
		       "  AND g.contact = c.id)"
		       " FROM json_each(:ids) f CROSS JOIN contact c ON c.id = f.value"
		       " WHERE c.archived = 0 AND c.id IS NOT :about");
	stmt_text(q, ":ids", list);
	stmt_int(q, ":item", item->id);
	stmt_id(q, ":about", item->contact);
	while (stmt_step(q)) {
		ShelfFit *fit = read_fit(q, topics);

		if (fit)
			g_ptr_array_add(fits, fit);
	}
	if (!stmt_done(q, error))
		return NULL;
	g_ptr_array_sort(fits, compare);
	if (more)
		*more = fits->len > limit;
	if (fits->len > limit)
		g_ptr_array_set_size(fits, (int)limit);
	return g_steal_pointer(&fits);
}

static GHashTable *
stems_of(Book *book, gint64 contact, GError **error)
{
	g_autoptr(GHashTable) text = NULL;
	Stmt *q = book_stmt(book, SAYING " FROM contact c WHERE c.id = :id");

	stmt_int(q, ":id", contact);
	text = tokenizer_stems(stmt_step(q) ? stmt_get_text(q, 6) : "");
	return stmt_done(q, error) ? g_steal_pointer(&text) : NULL;
}

static int
compare_for(gconstpointer a, gconstpointer b)
{
	const ShelfFor *one = *(const ShelfFor *const *)a;
	const ShelfFor *other = *(const ShelfFor *const *)b;

	if (one->topics != other->topics)
		return other->topics - one->topics;
	return one->item > other->item ? -1 : 1;
}

static void
add_for(GPtrArray *list, Stmt *q, GHashTable *text)
{
	g_auto(GStrv) topics = shelf_topics(stmt_get_text(q, 3));
	int n;
	char *why = common(topics, text, &n);
	ShelfFor *one;

	if (!why)
		return;
	one = g_new0(ShelfFor, 1);
	one->item = stmt_get_int(q, 0);
	one->kind = vocab_from_id(&vocab_shelf, stmt_get_text(q, 1));
	one->line = stmt_dup_text(q, 2);
	one->why = why;
	one->topics = n;
	g_ptr_array_add(list, one);
}

GPtrArray *
shelf_for(Book *book, gint64 contact, guint limit, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GHashTable) text = stems_of(book, contact, error);
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)shelf_for_free);
	Stmt *q;

	if (!text)
		return NULL;
	q = book_stmt(book,
		"SELECT s.id, s.kind, s.line, s.topics FROM shelf_item s"
		" WHERE s.closed_on IS NULL AND s.contact IS NOT :contact"
		" AND NOT EXISTS (SELECT 1 FROM shelf_given g WHERE g.item = s.id"
		"  AND g.contact = :contact) /* scan */");
	stmt_int(q, ":contact", contact);
	while (stmt_step(q))
		add_for(list, q, text);
	if (!stmt_done(q, error))
		return NULL;
	g_ptr_array_sort(list, compare_for);
	if (list->len > limit)
		g_ptr_array_set_size(list, (int)limit);
	return g_steal_pointer(&list);
}
