/*
 * The list pane over people_page(). A folded group keeps one row, its first, which stands
 * for the group; paging over it skips the others.
 */
#include "view/roll.h"

#include <string.h>

#include "krug/i18n.h"
#include "view/words.h"
#include "widget/list.h"

#define WIDE 56 /* columns from which the organization has its own */

struct Roll {
	Book *book; /* borrowed */
	Day today;
	PeopleOrder order;
	char *filter;
	guint32 folded;	   /* bit 1 << standing */
	gboolean on_group; /* the cursor stands on a folded group */
	PeopleList *people;
	List *list;
	gboolean counted;
	guint counts[STANDING_COUNT];
	const GArray *marked; /* gint64; borrowed */
	int height;
};

static gboolean
is_folded(const Roll *roll, const PeopleRow *row)
{
	return roll->order == ORDER_URGENCY && !*roll->filter &&
	       (roll->folded & (1u << row->now.standing));
}

/* Whether `row` is hidden in a folded group that `before`, its neighbour in the order of
 * the list, belongs to as well. */
static gboolean
is_hidden(const Roll *roll, const PeopleRow *before, const PeopleRow *row)
{
	return before && before->now.standing == row->now.standing &&
	       is_folded(roll, row);
}

static void
row_free(gpointer row)
{
	people_row_free(row);
}

static gint64
row_id(gconstpointer data)
{
	const PeopleRow *row = data;

	return row->id;
}

static int
row_group(gconstpointer data)
{
	const PeopleRow *row = data;

	return (int)row->now.standing;
}

static int
row_organization(gconstpointer data)
{
	const PeopleRow *row = data;

	return (int)g_str_hash(row->organization);
}

/* The first row of the group that `row` belongs to. */
static PeopleRow *
group_head(Roll *roll, const PeopleRow *row, GError **error)
{
	g_autoptr(PeopleRow) head = people_row_copy(row);

	for (;;) {
		g_autoptr(GPtrArray) before =
			people_page(roll->people, head, TRUE, 1, error);

		if (!before)
			return NULL;
		PeopleRow *one = before->len ? before->pdata[0] : NULL;

		if (!one || one->now.standing != row->now.standing)
			return g_steal_pointer(&head);
		people_row_free(head);
		head = people_row_copy(one);
	}
}

/* Adds the rows of one page that are to be seen; `last` is the row paged from. */
static gboolean
take(Roll *roll, GPtrArray *rows, gboolean backwards, guint n, const PeopleRow *last,
	GPtrArray *out, GError **error)
{
	for (guint i = 0; i < rows->len && out->len < n; i++) {
		PeopleRow *row = rows->pdata[i];

		if (is_hidden(roll, i ? rows->pdata[i - 1] : last, row))
			continue;
		if (!backwards || !is_folded(roll, row)) {
			g_ptr_array_add(out, people_row_copy(row));
			continue;
		}
		PeopleRow *head = group_head(roll, row, error);

		if (!head)
			return FALSE;
		g_ptr_array_add(out, head);
	}
	return TRUE;
}

/* Rows beside `from`, the nearest first: the model gives them in the list's order. */
static GPtrArray *
nearest(Roll *roll, const PeopleRow *from, gboolean backwards, guint n, GError **error)
{
	GPtrArray *rows = people_page(roll->people, from, backwards, n, error);

	for (guint i = 0; rows && backwards && i < rows->len / 2; i++) {
		gpointer row = rows->pdata[i];

		rows->pdata[i] = rows->pdata[rows->len - 1 - i];
		rows->pdata[rows->len - 1 - i] = row;
	}
	return rows;
}

/* Pages on until n rows are there or the list ends. */
static gboolean
fill(Roll *roll, const PeopleRow *from, gboolean backwards, guint n, GPtrArray *out,
	GError **error)
{
	g_autoptr(PeopleRow) last = from ? people_row_copy(from) : NULL;

	while (out->len < n) {
		g_autoptr(GPtrArray) rows =
			nearest(roll, last, backwards, n - out->len + 1, error);

		if (!rows)
			return FALSE;
		if (!rows->len)
			break;
		if (!take(roll, rows, backwards, n, last, out, error))
			return FALSE;
		people_row_free(last);
		last = people_row_copy(rows->pdata[rows->len - 1]);
	}
	return TRUE;
}

static gboolean
page(gpointer data, gconstpointer from, ListWay way, int limit, GPtrArray *out,
	GError **error)
{
	Roll *roll = data;
	guint n = (guint)MAX(limit, 0);

	if (!roll->people)
		return TRUE;
	if (way != LIST_FROM || !from)
		return fill(roll, from, way == LIST_BEFORE, n, out, error);
	g_autoptr(GPtrArray) before = people_page(roll->people, from, TRUE, 1, error);

	if (!before)
		return FALSE;
	return fill(roll, before->len ? before->pdata[0] : NULL, FALSE, n, out, error);
}

/* Somebody who went into a folded group leaves the cursor to the neighbour. */
static gpointer
find(gpointer data, gint64 id)
{
	Roll *roll = data;
	g_autoptr(PeopleRow) row =
		roll->people ? people_row(roll->people, id, NULL) : NULL;

	if (!row)
		return NULL;
	if (!is_folded(roll, row))
		return g_steal_pointer(&row);
	return roll->on_group ? group_head(roll, row, NULL) : NULL;
}

static void
draw_group(gpointer data, gconstpointer row, Canvas line)
{
	const Roll *roll = data;
	const PeopleRow *person = row;
	Standing standing = person->now.standing;
	const char *label = vocab_label(&vocab_standing, (int)standing);

	canvas_text(line, 1, 0, -1, (Style)(words_role(standing) | STYLE_BOLD), label);
	if (!roll->counted)
		return;
	g_autofree char *count = g_strdup_printf("%u", roll->counts[standing]);

	canvas_right(line, line.w - 1, 0, 10, ROLE_DIM, count);
}

static void
draw_organization(gpointer data, gconstpointer row, Canvas line)
{
	const PeopleRow *person = row;

	(void)data;
	canvas_text(line, 1, 0, -1, ROLE_HEADING,
		*person->organization ? person->organization : _("without organization"));
}

static void
draw_folded(const Roll *roll, const PeopleRow *row, Canvas line)
{
	guint count = roll->counts[row->now.standing];
	int x = 1 + canvas_glyph(line, 0, 0, ROLE_DIM, GLYPH_FOLDED);

	if (roll->counted)
		canvas_printf(line, x, 0, -1, ROLE_DIM,
			ngettext("%u person, folded", "%u people, folded", count), count);
	else
		canvas_text(line, x, 0, -1, ROLE_DIM, _("folded"));
}

static gboolean
is_marked(const Roll *roll, gint64 contact)
{
	for (guint i = 0; roll->marked && i < roll->marked->len; i++)
		if (g_array_index(roll->marked, gint64, i) == contact)
			return TRUE;
	return FALSE;
}

/* The reason at the right; returns the first column it takes. */
static int
draw_reason(const Roll *roll, const PeopleRow *row, Canvas line)
{
	g_autofree char *why = reason_short(&row->now.reason, roll->today);
	g_autofree char *text =
		row->now.standing == STANDING_OWED
			? g_strdup_printf("%s %s",
				  vocab_glyph(&vocab_reach, (int)row->reach), why)
			: g_steal_pointer(&why);

	if (!*text)
		return line.w - 1;
	return canvas_right(line, line.w - 1, 0, MAX(line.w / 2, line.w - 13),
		words_role(row->now.standing), text);
}

static void
draw_row(gpointer data, gconstpointer data_row, Canvas line, gboolean selected)
{
	const Roll *roll = data;
	const PeopleRow *row = data_row;

	if (is_folded(roll, row)) {
		draw_folded(roll, row, line);
		return;
	}
	gboolean wide = line.w >= WIDE;
	int end = draw_reason(roll, row, line);
	int room = wide ? (line.w - 2) * 2 / 5 : end - 1;
	int x = is_marked(roll, row->id)
			? 1 + canvas_glyph(line, 0, 0, ROLE_GOOD, GLYPH_CHECK)
			: 0;

	x += canvas_text(line, x, 0, room - x - (row->close ? 2 : 0),
		selected ? ROLE_STRONG : ROLE_TEXT, row->name);
	if (row->close)
		canvas_glyph(line, x + 1, 0, ROLE_ACCENT, GLYPH_CLOSE);
	if (wide)
		canvas_text(
			line, room + 1, 0, end - room - 2, ROLE_DIM, row->organization);
}

static const ListSource by_standing = {
	.page = page,
	.free_row = row_free,
	.id = row_id,
	.group = row_group,
	.draw_group = draw_group,
	.draw_row = draw_row,
	.find = find,
};

static const ListSource by_organization = {
	.page = page,
	.free_row = row_free,
	.id = row_id,
	.group = row_organization,
	.draw_group = draw_organization,
	.draw_row = draw_row,
	.find = find,
};

static const ListSource plain = {
	.page = page,
	.free_row = row_free,
	.id = row_id,
	.draw_row = draw_row,
	.find = find,
};

static const struct {
	const char *label;
	const ListSource *source;
} orders[ORDER_COUNT] = {
	[ORDER_URGENCY] = { N_("by urgency"), &by_standing },
	[ORDER_NAME] = { N_("by name"), &plain },
	[ORDER_LAST] = { N_("by last contact"), &plain },
	[ORDER_ORGANIZATION] = { N_("by organization"), &by_organization },
};

const char *
roll_order_label(PeopleOrder order)
{
	return _(orders[order].label);
}

Roll *
roll_new(const GArray *marked)
{
	Roll *roll = g_new0(Roll, 1);

	roll->marked = marked;
	roll->filter = g_strdup("");
	roll->folded = 1u << STANDING_SNOOZED | 1u << STANDING_ARCHIVED;
	roll->list = list_new(orders[ORDER_URGENCY].source, roll);
	return roll;
}

void
roll_free(Roll *roll)
{
	if (!roll)
		return;
	list_free(roll->list);
	people_free(roll->people);
	g_free(roll->filter);
	g_free(roll);
}

/* A new window on the book; the list still shows the old rows. */
static gboolean
renew(Roll *roll, Book *book, GError **error)
{
	g_autoptr(Query) query = query_parse(roll->filter, QUERY_TYPING, NULL, error);

	if (!query)
		return FALSE;
	PeopleList *people = people_new(
		book, roll->order, query_is_empty(query) ? NULL : query, error);

	if (!people)
		return FALSE;
	people_free(roll->people);
	roll->people = people;
	roll->book = book;
	roll->today = book_today(book);
	roll->counted = FALSE;
	return TRUE;
}

gboolean
roll_load(Roll *roll, Book *book, GError **error)
{
	roll->on_group = list_selected(roll->list) && !roll_selected(roll);
	return renew(roll, book, error) && list_reload(roll->list, error);
}

void
roll_layout(Roll *roll, int height)
{
	roll->height = height;
	list_resize(roll->list, height);
}

PeopleOrder
roll_order(const Roll *roll)
{
	return roll->order;
}

gboolean
roll_set_order(Roll *roll, Book *book, PeopleOrder order, GError **error)
{
	gint64 selected = roll_selected(roll);

	roll->order = order;
	list_free(roll->list);
	roll->list = list_new(orders[order].source, roll);
	list_resize(roll->list, roll->height);
	if (!renew(roll, book, error) || !list_restart(roll->list, error))
		return FALSE;
	if (selected)
		list_select(roll->list, selected);
	return TRUE;
}

const char *
roll_filter(const Roll *roll)
{
	return roll->filter;
}

gboolean
roll_set_filter(Roll *roll, Book *book, const char *filter, GError **error)
{
	g_free(roll->filter);
	roll->filter = g_strdup(filter);
	return renew(roll, book, error) && list_restart(roll->list, error);
}

gint64
roll_selected(const Roll *roll)
{
	const PeopleRow *row = list_selected(roll->list);

	return row && !is_folded(roll, row) ? row->id : 0;
}

gboolean
roll_select(Roll *roll, gint64 contact)
{
	g_autoptr(PeopleRow) row =
		roll->people ? people_row(roll->people, contact, NULL) : NULL;

	if (!row)
		return FALSE;
	if (is_folded(roll, row))
		roll->folded &= ~(1u << row->now.standing);
	return list_select(roll->list, contact);
}

gboolean
roll_fold(Roll *roll, GError **error)
{
	const PeopleRow *row = list_selected(roll->list);

	if (!row || roll->order != ORDER_URGENCY)
		return TRUE;
	gint64 id = row->id;

	roll->folded ^= 1u << row->now.standing;
	if (!list_reload(roll->list, error))
		return FALSE;
	list_select(roll->list, id);
	return TRUE;
}

gboolean
roll_move(gpointer data, Action action)
{
	Roll *roll = data;

	return list_move(roll->list, action);
}

gboolean
roll_click(Roll *roll, int y)
{
	return list_click(roll->list, y);
}

gboolean
roll_needs_counts(const Roll *roll)
{
	return roll->people && !roll->counted;
}

gboolean
roll_count(Roll *roll, GError **error)
{
	roll->counted = TRUE;
	return people_counts(roll->people, roll->counts, error);
}

void
roll_draw(const Roll *roll, Canvas canvas, gboolean active)
{
	list_draw(roll->list, canvas, active,
		*roll->filter ? _("Nobody fits. Esc shows all again.")
			      : _("Nobody here yet. a adds a person."));
}
