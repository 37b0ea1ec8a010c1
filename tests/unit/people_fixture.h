/*
 * A book in memory with a frozen clock and seeded UUIDs, and short ways to fill it, for
 * the tests of people.
 */
#ifndef KRUG_TESTS_PEOPLE_FIXTURE_H
#define KRUG_TESTS_PEOPLE_FIXTURE_H

#include <locale.h>
#include <string.h>

#include "krug/book.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/journal.h"
#include "krug/person.h"
#include "krug/uuid.h"
#include "model/book_private.h"

#define TODAY "2026-11-21"

typedef struct {
	Clock *clock;
	UuidSource *uuids;
	Book *book;
} People;

static inline void
people_set_up(People *p, gconstpointer data)
{
	g_autoptr(GError) error = NULL;

	(void)data;
	p->clock = clock_new_frozen(TODAY "T12:00:00Z", "UTC", NULL);
	p->uuids = uuid_source_new_seeded(1);
	p->book = book_open(NULL, BOOK_MEMORY | BOOK_CREATE, p->clock, p->uuids, &error);
	g_assert_no_error(error);
}

static inline void
people_tear_down(People *p, gconstpointer data)
{
	(void)data;
	book_close(p->book);
	uuid_source_free(p->uuids);
	clock_free(p->clock);
}

static inline void
set(Contact *contact, const char *column, const char *text)
{
	g_autoptr(GError) error = NULL;

	contact_set(contact, contact_field(column), text, &error);
	g_assert_no_error(error);
}

static inline gint64
add(People *p, const char *given, const char *family)
{
	g_autoptr(Person) person = person_new();
	g_autoptr(GError) error = NULL;

	set(person->contact, "given", given);
	set(person->contact, "family", family);
	person_save(p->book, NULL, person, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	return person->contact->id;
}

static inline Person *
load(People *p, gint64 id)
{
	g_autoptr(GError) error = NULL;
	Person *person = person_load(p->book, id, &error);

	g_assert_no_error(error);
	return person;
}

static inline void
save(People *p, const Person *was, Person *now)
{
	g_autoptr(GError) error = NULL;

	person_save(p->book, was, now, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
}

static inline void
undo(People *p)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(JournalEntry) entry = book_undo(p->book, NULL, NULL, &error);

	g_assert_no_error(error);
}

static inline void
redo(People *p)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(JournalEntry) entry = book_redo(p->book, NULL, NULL, &error);

	g_assert_no_error(error);
}

static inline gint64
count(People *p, const char *sql)
{
	g_autoptr(GError) error = NULL;
	gint64 n = stmt_done_int(book_stmt(p->book, sql), -1, &error);

	g_assert_no_error(error);
	return n;
}

static inline void
assert_sound(People *p)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) problems = book_check(p->book, &error);

	g_assert_no_error(error);
	if (problems->len > 0)
		g_error("not sound: %s", (char *)problems->pdata[0]);
}

static inline void
start(int *argc, char ***argv)
{
	i18n_start("en");
	g_test_init(argc, argv, NULL);
}

/* How many parts of the journal have the text. */
static inline gint64
journal_holds(People *p, const char *text)
{
	gint64 n = -1;
	Stmt *q = book_stmt(p->book, "SELECT count(*) FROM journal_part /* scan */"
				     " WHERE instr(changeset, CAST(:text AS BLOB)) > 0");

	stmt_text(q, ":text", text);
	g_assert_true(stmt_one_int(q, &n, NULL));
	return n;
}

#define people_test(path, test) \
	g_test_add(path, People, NULL, people_set_up, test, people_tear_down)

#endif
