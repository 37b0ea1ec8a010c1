/*
 * Many people at once: one statement over the contacts, and one over each list that hangs
 * from them.
 */
#include "krug/person.h"

#include <string.h>

#include "model/book_private.h"
#include "model/contact_private.h"
#include "model/owned.h"
#include "model/person_private.h"
#include "model/tag_private.h"

#define LISTS 3

typedef struct {
	Stmt *contacts;
	OwnedRows tags, lists[LISTS];
} People;

static People
people_begin(Book *book)
{
	People people = {
		.contacts = contact_many(book),
		.tags = owned_begin(tag_names_many(book)),
	};

	for (int i = 0; i < LISTS; i++)
		people.lists[i] =
			owned_begin(book_stmt(book, person_lists[i].rows->many));
	return people;
}

/* error NULL: another one stands already. */
static gboolean
people_end(People *people, GError **error)
{
	gboolean ok = stmt_done(people->contacts, error);

	ok = owned_end(&people->tags, ok ? error : NULL) && ok;
	for (int i = 0; i < LISTS; i++)
		ok = owned_end(&people->lists[i], ok ? error : NULL) && ok;
	return ok;
}

static GPtrArray *
read_tags(OwnedRows *tags, gint64 id)
{
	g_autoptr(GPtrArray) keys = NULL;
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	while (owned_next(tags, id)) {
		char *key = stmt_dup_text(tags->q, 2);
		guint at = names->len;

		if (!keys)
			keys = g_ptr_array_new_with_free_func(g_free);
		while (at > 0 && strcmp(keys->pdata[at - 1], key) > 0)
			at--;
		g_ptr_array_insert(keys, (int)at, key);
		g_ptr_array_insert(names, (int)at, stmt_dup_text(tags->q, 1));
	}
	return names;
}

static GPtrArray *
read_list(OwnedRows *owned, const PersonRows *rows, gint64 id)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(rows->free);

	while (owned_next(owned, id))
		g_ptr_array_add(list, rows->read(owned->q));
	if (list->len > 1)
		g_ptr_array_sort(list, rows->compare);
	return list;
}

static Person *
read_person(People *people)
{
	Person *person = g_new0(Person, 1);

	person->contact = contact_read(people->contacts);
	person->tags = read_tags(&people->tags, person->contact->id);
	for (int i = 0; i < LISTS; i++)
		*person_list(person, &person_lists[i]) = read_list(
			&people->lists[i], person_lists[i].rows, person->contact->id);
	return person;
}

gboolean
person_each(Book *book, const GArray *ids, PersonEach fn, void *data, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	People people;
	gboolean ok = TRUE;

	if (!owned_choose(book, ids, error))
		return FALSE;
	people = people_begin(book);
	while (ok && stmt_step(people.contacts)) {
		g_autoptr(Person) person = read_person(&people);

		ok = fn(book, person, data, error);
	}
	return people_end(&people, ok ? error : NULL) && ok;
}
