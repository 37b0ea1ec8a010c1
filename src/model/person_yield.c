/*
 * Giving way in a conflict: what somebody else wrote stays, in the snapshot a form began
 * with as well as in the one it ended with, so that the two do not differ there any more.
 */
#include "krug/person.h"

#include "model/person_private.h"

/* The row of `rows` with this id becomes a copy of `theirs`; it goes where that is NULL.
 */
static void
replace_row(GPtrArray *rows, const PersonRows *noun, gint64 id, gconstpointer theirs)
{
	guint place = rows->len;
	gpointer mine = person_row_find(rows, id);

	if (mine) {
		g_ptr_array_find(rows, mine, &place);
		g_ptr_array_remove_index(rows, place);
	}
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
	gconstpointer row;

	if (conflict->field) {
		yield_field(was, theirs, conflict->field);
		yield_field(now, theirs, conflict->field);
		return;
	}
	row = person_row_find(*person_list(theirs, list), conflict->row);
	replace_row(*person_list(was, list), list->rows, conflict->row, row);
	replace_row(*person_list(now, list), list->rows, conflict->row, row);
}
