/*
 * Communities: rows found by their folded name, and who belongs to them. Members and
 * events stay when a community goes.
 */
#include "krug/community.h"

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/args.h"
#include "model/input.h"
#include "model/pick.h"
#include "model/record.h"

typedef struct {
	Community community;
	char *name_key;
} CommunityRow;

static void
row_free(CommunityRow *row)
{
	record_free(&community_rows, row);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(CommunityRow, row_free)

static CommunityRow *
row_of(const Community *community)
{
	CommunityRow *row = record_new(&community_rows);
	g_autofree char *name = input_line(community->name);

	row->community.id = community->id;
	record_set_text(&row->community.name, name);
	record_set_text(&row->community.link, community->link);
	record_set_text(&row->community.notes, community->notes);
	g_free(row->name_key);
	row->name_key = text_fold(name);
	return row;
}

Community *
community_new(const char *name)
{
	Community *community = g_new0(Community, 1);

	community->name = g_strdup(name);
	community->link = g_strdup("");
	community->notes = g_strdup("");
	return community;
}

Community *
community_copy(const Community *community)
{
	Community *copy = g_memdup2(community, sizeof *community);

	copy->name = g_strdup(community->name);
	copy->link = g_strdup(community->link);
	copy->notes = g_strdup(community->notes);
	return copy;
}

void
community_free(Community *community)
{
	if (!community)
		return;
	g_free(community->name);
	g_free(community->link);
	g_free(community->notes);
	g_free(community);
}

static Community *
read_row(Stmt *q)
{
	Community *community = g_new0(Community, 1);

	community->id = stmt_get_int(q, 0);
	community->name = stmt_dup_text(q, 1);
	community->link = stmt_dup_text(q, 2);
	community->notes = stmt_dup_text(q, 3);
	community->members = (int)stmt_get_int(q, 4);
	community->events = (int)stmt_get_int(q, 5);
	return community;
}

#define COLUMNS                                                             \
	"c.id, c.name, c.link, c.notes,"                                    \
	" (SELECT count(*) FROM community_contact WHERE community = c.id)," \
	" (SELECT count(*) FROM event WHERE community = c.id)"

Community *
community_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(Community) community = NULL;
	Stmt *q = book_stmt(book, "SELECT " COLUMNS " FROM community c WHERE c.id = :id");

	stmt_int(q, ":id", id);
	if (stmt_step(q))
		community = read_row(q);
	if (!stmt_done(q, error))
		return NULL;
	if (!community)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no community #%ld in the book."), (long)id);
	return g_steal_pointer(&community);
}

GPtrArray *
community_list(Book *book, const char *query, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)community_free);
	g_autofree char *key = text_fold(query ? query : "");
	Stmt *q = book_stmt(book, "SELECT " COLUMNS " FROM community c"
				  " WHERE instr(c.name_key, :key) > 0 OR :key = ''"
				  " ORDER BY c.name_key /* scan */");

	stmt_text(q, ":key", key);
	while (stmt_step(q))
		g_ptr_array_add(list, read_row(q));
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

gboolean
community_resolve(Book *book, const char *text, gint64 *id, GError **error)
{
	g_autoptr(Pick) pick = pick_new(text);
	Stmt *q = book_stmt(
		book, "SELECT id, name FROM community ORDER BY name_key /* scan */");

	while (stmt_step(q))
		pick_offer(pick, stmt_get_int(q, 0), stmt_get_text(q, 1), NULL, 0);
	return stmt_done(q, error) &&
	       pick_end(pick,
		       _("There is no community “%s”; “krug community list” lists "
			 "them."),
		       id, error);
}

static gboolean
refuse(GError **error, const char *format, const char *name)
{
	g_autofree char *message = g_strdup_printf(format, name);

	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT, message);
	return FALSE;
}

/* It has a name that no other one has. */
static gboolean
check_name(Book *book, const CommunityRow *row, GError **error)
{
	Stmt *q;
	gint64 other;

	if (!*row->name_key)
		return refuse(error, "%s", _("A community needs a name."));
	q = book_stmt(book, "SELECT id FROM community WHERE name_key = :key"
			    " AND id <> :id LIMIT 1");
	stmt_text(q, ":key", row->name_key);
	stmt_int(q, ":id", row->community.id);
	if (!stmt_one_int(q, &other, error))
		return FALSE;
	return other == 0 || refuse(error, _("There is a community “%s” already."),
				     row->community.name);
}

static gboolean
run_add(Book *book, void *data, GError **error)
{
	return record_insert(book, &community_rows, data, error);
}

gboolean
community_add(Book *book, Community *community, GError **error)
{
	g_autoptr(CommunityRow) row = row_of(community);
	g_autofree char *args = change_args("name", row->community.name, NULL);

	if (!check_name(book, row, error) ||
		!book_change(book, "community-add", args, run_add, row, error))
		return FALSE;
	community->id = row->community.id;
	return TRUE;
}

typedef struct {
	const CommunityRow *was, *now;
} Edit;

static gboolean
run_edit(Book *book, void *data, GError **error)
{
	const Edit *edit = data;

	return record_update(book, &community_rows, edit->was, edit->now, error);
}

gboolean
community_save(Book *book, const Community *was, const Community *now, GError **error)
{
	g_autoptr(CommunityRow) before = row_of(was);
	g_autoptr(CommunityRow) after = row_of(now);
	g_autofree char *args = change_args("name", was->name, NULL);
	Edit edit = { before, after };

	after->community.id = was->id;
	return check_name(book, after, error) &&
	       book_change(book, "community-edit", args, run_edit, &edit, error);
}

static const char *const hanging[] = {
	"DELETE FROM community_contact WHERE community = :id",
	"UPDATE event SET community = NULL WHERE community = :id",
	"DELETE FROM community WHERE id = :id",
};

static gboolean
run_delete(Book *book, void *data, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(hanging); i++) {
		Stmt *q = book_stmt(book, hanging[i]);

		stmt_int(q, ":id", *(const gint64 *)data);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
community_delete(Book *book, gint64 id, GError **error)
{
	g_autoptr(Community) community = community_load(book, id, error);
	g_autofree char *args = NULL;

	if (!community)
		return FALSE;
	args = change_args("name", community->name, NULL);
	return book_change(book, "community-delete", args, run_delete, &id, error);
}

static const RecordField fields[] = {
	{ "name", N_("name"), RECORD_LINE, G_STRUCT_OFFSET(CommunityRow, community.name),
		NULL },
	{ "name_key", N_("name"), RECORD_LINE, G_STRUCT_OFFSET(CommunityRow, name_key),
		NULL },
	{ "link", N_("link"), RECORD_LINE, G_STRUCT_OFFSET(CommunityRow, community.link),
		NULL },
	{ "notes", N_("notes"), RECORD_LINES,
		G_STRUCT_OFFSET(CommunityRow, community.notes), NULL },
	{ 0 },
};

const Record community_rows = { "community", "communities", sizeof(CommunityRow),
	fields };
