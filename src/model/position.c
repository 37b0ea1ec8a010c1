/*
 * Positions are a history: what the book knows of earlier work is never lost by a change
 * of job.
 */
#include "krug/position.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/organization.h"
#include "model/book_private.h"
#include "model/input.h"
#include "model/owned.h"
#include "model/rows.h"

Position *
position_new(const char *organization, const char *title)
{
	Position *position = g_new0(Position, 1);

	position->name = g_strdup(organization ? organization : "");
	position->title = g_strdup(title ? title : "");
	position->started = g_strdup("");
	return position;
}

Position *
position_copy(const Position *position)
{
	Position *copy = g_memdup2(position, sizeof *position);

	copy->name = g_strdup(position->name);
	copy->title = g_strdup(position->title);
	copy->started = g_strdup(position->started);
	copy->ended = g_strdup(position->ended);
	return copy;
}

void
position_free(Position *position)
{
	if (!position)
		return;
	g_free(position->name);
	g_free(position->title);
	g_free(position->started);
	g_free(position->ended);
	g_free(position);
}

#define SELECT                                                                \
	"SELECT p.contact, p.id, p.organization, o.name, p.title, p.started," \
	" p.ended FROM position p LEFT JOIN organization o ON o.id = p.organization"

static gpointer
read_row(Stmt *q)
{
	Position *position = g_new0(Position, 1);
	const char *name = stmt_get_text(q, 3);

	position->id = stmt_get_int(q, 1);
	position->organization = stmt_get_int(q, 2);
	position->name = g_strdup(name ? name : "");
	position->title = stmt_dup_text(q, 4);
	position->started = stmt_dup_text(q, 5);
	position->ended = stmt_dup_text(q, 6);
	return position;
}

/* Those that last first, then the latest. */
static int
compare_rows(const void *a, const void *b)
{
	const Position *x = *(Position *const *)a, *y = *(Position *const *)b;
	int order = (x->ended != NULL) - (y->ended != NULL);

	if (order == 0)
		order = g_strcmp0(y->ended, x->ended);
	if (order == 0)
		order = strcmp(y->started, x->started);
	return order != 0 ? order : (y->id > x->id) - (y->id < x->id);
}

GPtrArray *
position_list(Book *book, gint64 contact, GError **error)
{
	return person_rows_list(book, &position_rows, contact, error);
}

const Position *
position_current(const GPtrArray *positions)
{
	for (guint i = 0; i < positions->len; i++) {
		const Position *position = g_ptr_array_index(positions, i);

		if (!position->ended)
			return position;
	}
	return NULL;
}

char *
position_display(const Position *position)
{
	if (*position->title && *position->name)
		return g_strdup_printf("%s, %s", position->title, position->name);
	return g_strdup(*position->title ? position->title : position->name);
}

static gboolean
set_organization(Book *book, Position *position, GError **error)
{
	if (!*position->name) {
		position->organization = 0;
		return TRUE;
	}
	position->organization = organization_need(book, position->name, error);
	return position->organization != 0;
}

static gboolean
insert_row(
	Book *book, gint64 contact, gpointer row, int place G_GNUC_UNUSED, GError **error)
{
	Position *position = row;
	Stmt *q;

	if (!set_organization(book, position, error))
		return FALSE;
	q = book_stmt(book,
		"INSERT INTO position (contact, organization, title, started, ended)"
		" VALUES (:contact, :organization, :title, :started, :ended)");
	stmt_int(q, ":contact", contact);
	stmt_id(q, ":organization", position->organization);
	stmt_text(q, ":title", position->title);
	stmt_text(q, ":started", position->started);
	stmt_text(q, ":ended", position->ended);
	if (!stmt_done(q, error))
		return FALSE;
	position->id = book_last_id(book);
	return TRUE;
}

static gboolean
update_row(Book *book, gpointer row, int place G_GNUC_UNUSED, GError **error)
{
	Position *position = row;
	Stmt *q;

	if (!set_organization(book, position, error))
		return FALSE;
	q = book_stmt(book,
		"UPDATE position SET organization = :organization, title = :title,"
		" started = :started, ended = :ended WHERE id = :id");
	stmt_id(q, ":organization", position->organization);
	stmt_text(q, ":title", position->title);
	stmt_text(q, ":started", position->started);
	stmt_text(q, ":ended", position->ended);
	stmt_int(q, ":id", position->id);
	return stmt_done(q, error);
}

static gpointer
copy_row(gconstpointer row)
{
	return position_copy(row);
}

static void
free_row(gpointer row)
{
	position_free(row);
}

static char *
show_row(gconstpointer row)
{
	return position_display(row);
}

static gboolean
same_rows(gconstpointer one, gconstpointer other)
{
	const Position *a = one;
	const Position *b = other;

	return strcmp(a->name, b->name) == 0 && strcmp(a->title, b->title) == 0 &&
	       strcmp(a->started, b->started) == 0 && g_strcmp0(a->ended, b->ended) == 0;
}

static gboolean
in_order(const char *started, const char *ended, GError **error)
{
	gsize both = MIN(strlen(started), strlen(ended));

	if (strncmp(started, ended, both) <= 0)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("A position cannot end (%s) before it began (%s)."), ended, started);
	return FALSE;
}

static gboolean
normalize(gpointer row, GError **error)
{
	Position *position = row;
	g_autofree char *started = position_day_check(position->started, error);
	g_autofree char *ended = NULL;

	if (!started)
		return FALSE;
	if (position->ended && !(ended = position_day_check(position->ended, error)))
		return FALSE;
	if (ended && !in_order(started, ended, error))
		return FALSE;
	input_tidy(&position->name);
	input_tidy(&position->title);
	g_free(position->started);
	g_free(position->ended);
	position->started = g_steal_pointer(&started);
	position->ended = g_steal_pointer(&ended);
	return TRUE;
}

const PersonRows position_rows = {
	.label = N_("Position"),
	.verifies = TRUE,
	.remove = "DELETE FROM position WHERE id = :id",
	.one = SELECT " WHERE p.contact = :contact ORDER BY p.id",
	.many = SELECT " WHERE p.contact IN " OWNER_IDS " ORDER BY p.contact, p.id",
	.read = read_row,
	.compare = compare_rows,
	.copy = copy_row,
	.free = free_row,
	.normalize = normalize,
	.same = same_rows,
	.show = show_row,
	.insert = insert_row,
	.update = update_row,
};
