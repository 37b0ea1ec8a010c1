/*
 * Drawing the list of people, and what belongs to each order of it.
 */
#include "krug/i18n.h"
#include "view/roll_private.h"
#include "view/words.h"

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

	return row->group;
}

static int
row_organization(gconstpointer data)
{
	const PeopleRow *row = data;

	return (int)g_str_hash(row->organization);
}

static void
draw_group(gpointer data, gconstpointer row, Canvas line)
{
	const Roll *roll = data;
	const PeopleRow *person = row;
	gboolean hours = person->group == GROUP_HOURS;
	Style role = words_role(hours ? STANDING_OVERDUE : person->now.standing);
	const char *label = hours ? _("deadline in hours")
				  : vocab_label(&vocab_standing, person->group);

	canvas_text(line, 1, 0, -1, (Style)(role | STYLE_BOLD), label);
	if (!roll->counted)
		return;
	g_autofree char *count = g_strdup_printf("%u", roll->counts[person->group]);

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
	guint count = roll->counts[row->group];
	int x = 1 + canvas_glyph(line, 0, 0, ROLE_DIM, GLYPH_FOLDED);

	if (roll->counted)
		canvas_printf(line, x, 0, -1, ROLE_DIM,
			ngettext("%u person: z unfolds", "%u people: z unfolds", count),
			count);
	else
		canvas_text(line, x, 0, -1, ROLE_DIM, _("folded: z unfolds"));
}

static gboolean
is_marked(const Roll *roll, gint64 contact)
{
	for (guint i = 0; roll->marked && i < roll->marked->len; i++)
		if (g_array_index(roll->marked, gint64, i) == contact)
			return TRUE;
	return FALSE;
}

/* Columns that are left to the name; fewer where the hours that are left must show. */
static int
shortest_name(const PeopleRow *row)
{
	return row->group == GROUP_HOURS ? 11 : 13;
}

/* The reason at the right; returns the first column it takes. */
static int
draw_reason(const Roll *roll, const PeopleRow *row, Canvas line)
{
	g_autofree char *why = reason_short(&row->now.reason, roll->today);
	g_autofree char *text =
		row->now.standing == STANDING_OWED
			? g_strdup_printf(
				  "%s %s", vocab_glyph(&vocab_reach, row->reach), why)
			: g_steal_pointer(&why);

	if (!*text)
		return line.w - 1;
	return canvas_right(line, line.w - 1, 0,
		MAX(line.w / 2, line.w - shortest_name(row)),
		words_role(row->now.standing), text);
}

static int
name_room(int width)
{
	return (width - 2) * 2 / 5;
}

/* A wide row is a table: the name stands for it. */
static int
marked(gpointer data, int width)
{
	(void)data;
	return width >= ROLL_WIDE ? name_room(width) : width;
}

static void
draw_row(gpointer data, gconstpointer data_row, Canvas line, gboolean selected)
{
	const Roll *roll = data;
	const PeopleRow *row = data_row;

	if (roll_is_folded(roll, row)) {
		draw_folded(roll, row, line);
		return;
	}
	gboolean wide = line.w >= ROLL_WIDE;
	int end = draw_reason(roll, row, line);
	int room = wide ? name_room(line.w) : end - 1;
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
	.page = roll_page,
	.free_row = row_free,
	.id = row_id,
	.group = row_group,
	.draw_group = draw_group,
	.draw_row = draw_row,
	.marked = marked,
	.find = roll_find,
};

static const ListSource by_organization = {
	.page = roll_page,
	.free_row = row_free,
	.id = row_id,
	.group = row_organization,
	.draw_group = draw_organization,
	.draw_row = draw_row,
	.marked = marked,
	.find = roll_find,
};

static const ListSource plain = {
	.page = roll_page,
	.free_row = row_free,
	.id = row_id,
	.draw_row = draw_row,
	.marked = marked,
	.find = roll_find,
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

const ListSource *
roll_source(PeopleOrder order)
{
	return orders[order].source;
}
