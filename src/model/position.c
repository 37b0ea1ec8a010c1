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
#include "model/rows.h"
#include "model/sweep.h"

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
#define LATEST "p.ended IS NOT NULL, p.ended DESC, p.started DESC, p.id DESC"

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

/* As LATEST. */
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
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)position_free);
	Stmt *q = book_stmt(book, SELECT " WHERE p.contact = :contact ORDER BY " LATEST);

	stmt_int(q, ":contact", contact);
	while (stmt_step(q))
		g_ptr_array_add(list, read_row(q));
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
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
	char *name, *title;

	if (!started)
		return FALSE;
	if (position->ended && !(ended = position_day_check(position->ended, error)))
		return FALSE;
	if (ended && !in_order(started, ended, error))
		return FALSE;
	name = input_line(position->name);
	title = input_line(position->title);
	g_free(position->name);
	g_free(position->title);
	g_free(position->started);
	g_free(position->ended);
	position->name = name;
	position->title = title;
	position->started = g_steal_pointer(&started);
	position->ended = g_steal_pointer(&ended);
	return TRUE;
}

static gboolean
day_refuse(const char *text, GError **error)
{
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("“%s” is no day: write 2024, 2024-03 or 2024-03-15."), text);
	return FALSE;
}

/* The parts of "15.03.2024" or "2024-03-15" in the order year, month, day. */
static gboolean
read_parts(const char *line, guint64 parts[3], guint *count)
{
	gboolean dotted = strchr(line, '.') != NULL;
	g_auto(GStrv) words = g_strsplit(line, dotted ? "." : "-", 4);
	guint n = g_strv_length(words);

	if (n < 1 || n > 3)
		return FALSE;
	for (guint i = 0; i < n; i++) {
		const char *word = words[dotted ? n - 1 - i : i];
		gsize digits = strlen(word);

		if (digits > 4 || (i == 0 && digits != 4))
			return FALSE;
		if (!g_ascii_string_to_unsigned(word, 10, 1, 9999, &parts[i], NULL))
			return FALSE;
	}
	*count = n;
	return TRUE;
}

char *
position_day_check(const char *text, GError **error)
{
	g_autofree char *line = input_line(text);
	guint64 parts[3] = { 1, 1, 1 };
	guint count = 0;
	char day[DAY_TEXT];
	static const int widths[] = { 0, 4, 7, 10 };
	Day value;

	if (!*line)
		return g_strdup("");
	if (!read_parts(line, parts, &count) || parts[1] > 12 || parts[2] > 31) {
		day_refuse(line, error);
		return NULL;
	}
	value = day_from_parts((int)parts[0], (int)parts[1], (int)parts[2]);
	if (value == DAY_NONE) {
		day_refuse(line, error);
		return NULL;
	}
	return g_strndup(day_format(value, day), (gsize)widths[count]);
}

const PersonRows position_rows = {
	.label = N_("Position"),
	.verifies = TRUE,
	.remove = "DELETE FROM position WHERE id = :id",
	.many = SELECT " WHERE p.contact IN " SWEEP_IDS " ORDER BY p.contact, p.id",
	.read = read_row,
	.compare = compare_rows,
	.list = position_list,
	.copy = copy_row,
	.free = free_row,
	.normalize = normalize,
	.same = same_rows,
	.show = show_row,
	.insert = insert_row,
	.update = update_row,
};
