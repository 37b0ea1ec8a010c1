/*
 * The person as one snapshot: the row of the contact and the lists that hang from it.
 */
#include "krug/person.h"

#include "krug/grammar.h"
#include "krug/organization.h"
#include "krug/tag.h"
#include "model/person_private.h"

const PersonList person_lists[] = {
	{ &position_rows, G_STRUCT_OFFSET(Person, positions) },
	{ &channel_rows, G_STRUCT_OFFSET(Person, channels) },
	{ &date_rows, G_STRUCT_OFFSET(Person, dates) },
	{ 0 },
};

GPtrArray **
person_list(const Person *person, const PersonList *list)
{
	return (GPtrArray **)((char *)person + list->offset);
}

gint64
person_row_id(gconstpointer row)
{
	return *(const gint64 *)row;
}

gpointer
person_row_find(const GPtrArray *rows, gint64 id)
{
	for (guint i = 0; i < rows->len; i++)
		if (person_row_id(rows->pdata[i]) == id)
			return rows->pdata[i];
	return NULL;
}

Person *
person_new(void)
{
	Person *person = g_new0(Person, 1);

	person->contact = contact_new();
	person->tags = g_ptr_array_new_with_free_func(g_free);
	for (const PersonList *list = person_lists; list->rows; list++)
		*person_list(person, list) =
			g_ptr_array_new_with_free_func(list->rows->free);
	return person;
}

Person *
person_copy(const Person *person)
{
	Person *copy = person_new();

	contact_free(copy->contact);
	copy->contact = contact_copy(person->contact);
	for (guint i = 0; i < person->tags->len; i++)
		g_ptr_array_add(copy->tags, g_strdup(person->tags->pdata[i]));
	for (const PersonList *list = person_lists; list->rows; list++) {
		GPtrArray *from = *person_list(person, list);

		for (guint i = 0; i < from->len; i++)
			g_ptr_array_add(*person_list(copy, list),
				list->rows->copy(from->pdata[i]));
	}
	return copy;
}

void
person_free(Person *person)
{
	if (!person)
		return;
	contact_free(person->contact);
	g_clear_pointer(&person->tags, g_ptr_array_unref);
	for (const PersonList *list = person_lists; list->rows; list++)
		g_clear_pointer(person_list(person, list), g_ptr_array_unref);
	g_free(person);
}

Person *
person_load(Book *book, gint64 id, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(Person) person = g_new0(Person, 1);

	person->contact = contact_load(book, id, error);
	if (!person->contact)
		return NULL;
	person->tags = tag_names(book, id, error);
	if (!person->tags)
		return NULL;
	for (const PersonList *list = person_lists; list->rows; list++) {
		GPtrArray *rows = person_rows_list(book, list->rows, id, error);

		if (!rows)
			return NULL;
		*person_list(person, list) = rows;
	}
	return g_steal_pointer(&person);
}

gboolean
person_has_date(const Person *person, OccasionKind kind)
{
	for (guint i = 0; i < person->dates->len; i++)
		if (((const ContactDate *)person->dates->pdata[i])->kind == kind)
			return TRUE;
	return FALSE;
}

Seniority
person_seniority(const Person *person)
{
	const Position *position = position_current(person->positions);

	if (person->contact->seniority != SENIORITY_NONE)
		return (Seniority)person->contact->seniority;
	return position ? seniority_guess(position->title) : SENIORITY_NONE;
}

static Address
organization_address(Book *book, const Person *person)
{
	const Position *position = position_current(person->positions);
	g_autoptr(Organization) organization = NULL;

	if (position && position->organization != 0)
		organization = organization_load(book, position->organization, NULL);
	return organization ? organization->address : ADDRESS_NONE;
}

Address
person_address(Book *book, const Person *person)
{
	Address own = (Address)person->contact->address;

	if (own != ADDRESS_NONE)
		return own;
	return address_guess(
		person_seniority(person), organization_address(book, person));
}
