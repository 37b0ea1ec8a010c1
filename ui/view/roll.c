/*
 * The list pane: an order, a filter and folded groups over pages of people.
 */
#include "view/roll.h"

#include "krug/i18n.h"
#include "view/roll_private.h"

Roll *
roll_new(const GArray *marked)
{
	Roll *roll = g_new0(Roll, 1);

	roll->marked = marked;
	roll->filter = g_strdup("");
	roll->folded = 1u << STANDING_SNOOZED | 1u << STANDING_ARCHIVED;
	roll->list = list_new(roll_source(ORDER_URGENCY), roll);
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

/* Nothing shows where people work. */
static gboolean
is_brief(const Roll *roll)
{
	return roll->order != ORDER_ORGANIZATION && roll->width < ROLL_WIDE;
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
	roll->brief = is_brief(roll);
	people_set_brief(people, roll->brief);
	roll->book = book;
	roll->today = book_today(book);
	roll->counted = FALSE;
	return TRUE;
}

/* Went into a folded group: the cursor must not stand for the group then. */
static gboolean
is_put_away(const Roll *roll, gint64 contact)
{
	g_autoptr(PeopleRow) row =
		contact ? people_row(roll->people, contact, NULL) : NULL;

	return row && roll_is_folded(roll, row);
}

gboolean
roll_load(Roll *roll, Book *book, gboolean past, GError **error)
{
	gint64 selected = roll_selected(roll);

	roll->on_group = list_selected(roll->list) && !selected;
	if (!renew(roll, book, error))
		return FALSE;
	return past || is_put_away(roll, selected) ? list_reload_past(roll->list, error)
						   : list_reload(roll->list, error);
}

gboolean
roll_is_empty(const Roll *roll)
{
	return !list_selected(roll->list);
}

gboolean
roll_layout(Roll *roll, int width, int height, GError **error)
{
	roll->width = width;
	roll->height = height;
	list_resize(roll->list, height);
	if (!roll->brief || is_brief(roll))
		return TRUE;
	roll->brief = FALSE;
	people_set_brief(roll->people, FALSE);
	return list_reload(roll->list, error);
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
	roll->list = list_new(roll_source(order), roll);
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

	return row && !roll_is_folded(roll, row) ? row->id : 0;
}

gboolean
roll_select(Roll *roll, gint64 contact)
{
	g_autoptr(PeopleRow) row =
		roll->people ? people_row(roll->people, contact, NULL) : NULL;

	if (!row)
		return FALSE;
	if (roll_is_folded(roll, row))
		roll->folded &= ~(1u << row->group);
	return list_select(roll->list, contact);
}

gboolean
roll_return(Roll *roll, gint64 contact)
{
	return !is_put_away(roll, contact) && roll_select(roll, contact);
}

gboolean
roll_fold(Roll *roll, GError **error)
{
	const PeopleRow *row = list_selected(roll->list);

	if (!row || roll->order != ORDER_URGENCY)
		return TRUE;
	gint64 id = row->id;

	roll->folded ^= 1u << row->group;
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
		*roll->filter
			? _("Nobody fits: Esc shows all again.")
			: _("Nobody here yet: a adds a person, O brings people in from "
			    "a file, ? shows all keys."));
}
