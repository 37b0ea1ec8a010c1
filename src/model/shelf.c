/*
 * The shelf as rows: loading, the list, finding one by its line. What is kept between
 * commas are the topics as they were typed.
 */
#include "krug/shelf.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"
#include "model/contact_private.h"
#include "model/ids.h"
#include "model/pick.h"
#include "model/shelf_private.h"

ShelfItem *
shelf_new(ShelfKind kind, const char *line)
{
	ShelfItem *item = record_new(&shelf_item_rows);

	item->kind = kind;
	item->contact_name = g_strdup("");
	record_set_text(&item->line, line);
	return item;
}

ShelfItem *
shelf_copy(const ShelfItem *item)
{
	ShelfItem *copy = record_copy(&shelf_item_rows, item);

	copy->contact_name = g_strdup(item->contact_name);
	return copy;
}

void
shelf_free(ShelfItem *item)
{
	if (!item)
		return;
	g_free(item->contact_name);
	record_free(&shelf_item_rows, item);
}

static gboolean
complete(Book *book, ShelfItem *item, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT count(DISTINCT contact) FROM shelf_given WHERE item = :item");
	gint64 given;

	stmt_int(q, ":item", item->id);
	if (!stmt_one_int(q, &given, error))
		return FALSE;
	item->given = (int)given;
	item->contact_name = item->contact
				     ? contact_display_id(book, item->contact, error)
				     : g_strdup("");
	return item->contact_name != NULL;
}

ShelfItem *
shelf_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(ShelfItem) item = record_need(book, &shelf_item_rows, id,
		_("There is nothing #%ld on the shelf."), error);

	return item && complete(book, item, error) ? g_steal_pointer(&item) : NULL;
}

static gboolean
fits(const ShelfItem *item, const char *key)
{
	g_autofree char *all = g_strjoin("\n", item->line, item->link, item->topics,
		item->notes, item->contact_name, NULL);
	g_autofree char *folded = text_fold(all);

	return strstr(folded, key) != NULL;
}

GPtrArray *
shelf_list(Book *book, const char *query, gboolean closed, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)shelf_free);
	g_autofree char *key = text_fold(query ? query : "");
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(book,
		"SELECT id FROM shelf_item WHERE closed_on IS NULL OR :closed"
		" ORDER BY closed_on IS NOT NULL, made_on DESC, id DESC /* scan */");

	stmt_int(q, ":closed", closed != 0);
	if (!ids_read(ids, q, error))
		return NULL;
	for (guint i = 0; i < ids->len; i++) {
		g_autoptr(ShelfItem) item =
			shelf_load(book, g_array_index(ids, gint64, i), error);

		if (!item)
			return NULL;
		if (fits(item, key))
			g_ptr_array_add(list, g_steal_pointer(&item));
	}
	return g_steal_pointer(&list);
}

gboolean
shelf_resolve(Book *book, const char *text, gint64 *id, GError **error)
{
	g_autoptr(Pick) pick = pick_new(text);
	Stmt *q = book_stmt(book, "SELECT id, line, kind, closed_on FROM shelf_item"
				  " ORDER BY made_on DESC, id DESC /* scan */");

	while (stmt_step(q)) {
		int kind = vocab_from_id(&vocab_shelf, stmt_get_text(q, 2));

		pick_offer(pick, stmt_get_int(q, 0), stmt_get_text(q, 1),
			vocab_label(&vocab_shelf, kind), stmt_is_null(q, 3) ? 0 : 1);
	}
	return stmt_done(q, error) &&
	       pick_end(pick,
		       _("There is no “%s” on the shelf; “krug shelf list” shows what "
			 "is."),
		       id, error);
}

char **
shelf_topics(const char *text)
{
	g_auto(GStrv) parts = g_strsplit_set(text, ",;#\n", -1);
	g_autoptr(GPtrArray) out = g_ptr_array_new();

	for (guint i = 0; parts[i]; i++) {
		char *topic = g_strstrip(parts[i]);

		if (*topic)
			g_ptr_array_add(out, g_strdup(topic));
	}
	g_ptr_array_add(out, NULL);
	return (char **)g_ptr_array_free(g_steal_pointer(&out), FALSE);
}

Value
shelf_value(ShelfKind kind)
{
	static const Value values[SHELF_COUNT] = {
		[SHELF_NONE] = VALUE_INFORMATION,
		[SHELF_ARTICLE] = VALUE_ARTICLE,
		[SHELF_VACANCY] = VALUE_VACANCY,
		[SHELF_CANDIDATE] = VALUE_CANDIDATE,
		[SHELF_COURSE] = VALUE_RESOURCE,
		[SHELF_BOOK] = VALUE_RESOURCE,
		[SHELF_EVENT] = VALUE_INFORMATION,
	};

	return values[kind];
}

static const VocabWord kinds[SHELF_COUNT] = {
	[SHELF_ARTICLE] = { "article", N_("article"), NULL, "link|статья|ссылка" },
	[SHELF_VACANCY] = { "vacancy", N_("vacancy"), NULL, "job|вакансия" },
	[SHELF_CANDIDATE] = { "candidate", N_("candidate"), NULL, "cv|кандидат|резюме" },
	[SHELF_COURSE] = { "course", N_("course"), NULL, "training|курс|тренинг" },
	[SHELF_BOOK] = { "book", N_("book"), NULL, "книга" },
	[SHELF_EVENT] = { "event", N_("event"), NULL, "событие|мероприятие|митап" },
};

const Vocab vocab_shelf = { "shelf", kinds, SHELF_COUNT };

#define OF(member) G_STRUCT_OFFSET(ShelfItem, member)

static const RecordField fields[] = {
	{ "uid", NULL, RECORD_LINE, OF(uid), NULL },
	{ "kind", N_("kind"), RECORD_WORD, OF(kind), &vocab_shelf },
	{ "line", N_("line"), RECORD_LINE, OF(line), NULL },
	{ "link", N_("link"), RECORD_LINE, OF(link), NULL },
	{ "contact", N_("person"), RECORD_ID, OF(contact), NULL },
	{ "topics", N_("topics"), RECORD_LINE, OF(topics), NULL },
	{ "made_on", NULL, RECORD_DAY, OF(made_on), NULL },
	{ "closed_on", NULL, RECORD_DAY, OF(closed_on), NULL },
	{ "notes", N_("notes"), RECORD_LINES, OF(notes), NULL },
	{ 0 },
};

const Record shelf_item_rows = { "shelf_item", "shelf", sizeof(ShelfItem), fields };
