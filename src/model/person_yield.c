/*
 * Giving way in a conflict: what somebody else wrote stays, in the snapshot a form began
 * with as well as in the one it ended with, so that the two do not differ there any more.
 */
#include "krug/person.h"

#include "model/person_private.h"

static gint64
row_id(gconstpointer row)
{
	return *(const gint64 *)row;
}

static gboolean
find_row(const GPtrArray *rows, gint64 id, guint *place)
{
	for (*place = 0; *place < rows->len; (*place)++)
		if (row_id(rows->pdata[*place]) == id)
			return TRUE;
	return FALSE;
}

/* The row of `rows` with this id becomes a copy of `theirs`; it goes where that is NULL.
 */
static void
replace_row(GPtrArray *rows, const PersonRows *noun, gint64 id, gconstpointer theirs)
{
	guint place;
	gboolean found = find_row(rows, id, &place);

	if (found)
		g_ptr_array_remove_index(rows, place);
	if (theirs)
		g_ptr_array_insert(rows, (int)place, noun->copy(theirs));
}

static void
yield_field(Person *person, const Person *theirs, const ContactField *field)
{
	g_autofree char *value = contact_get(theirs->contact, field);

	contact_set(person->contact, field, value, NULL);
}

void
person_yield(
	Person *was, Person *now, const Person *theirs, const PersonConflict *conflict)
{
	const PersonList *list = &person_lists[conflict->list];
	const GPtrArray *rows = *person_list(theirs, list);
	gconstpointer row = NULL;
	guint place;

	if (conflict->field) {
		yield_field(was, theirs, conflict->field);
		yield_field(now, theirs, conflict->field);
		return;
	}
	if (find_row(rows, conflict->row, &place))
		row = rows->pdata[place];
	replace_row(*person_list(was, list), list->rows, conflict->row, row);
	replace_row(*person_list(now, list), list->rows, conflict->row, row);
}
