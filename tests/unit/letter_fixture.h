/*
 * A book with me in it, people to write to and steps that ask for letters, for the tests
 * of letters.
 */
#ifndef KRUG_TESTS_LETTER_FIXTURE_H
#define KRUG_TESTS_LETTER_FIXTURE_H

#include "krug/letter.h"
#include "krug/me.h"

#include "growth_fixture.h"

static inline void
set_me(People *p)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Me) me = me_load(p->book, &error);

	say(&me->given, "Olga");
	say(&me->family, "Sokolova");
	me->gender = GENDER_FEMALE;
	say(&me->signature, "Olga S.");
	me_save(p->book, me, &error);
	g_assert_no_error(error);
}

static inline gint64
person(People *p, const char *given, const char *family, const char *address)
{
	g_autoptr(Person) one = person_new();
	g_autoptr(GError) error = NULL;

	set(one->contact, "given", given);
	set(one->contact, "family", family);
	set(one->contact, "address", address);
	set(one->contact, "gender", "female");
	person_save(p->book, NULL, one, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	return one->contact->id;
}

static inline LetterSheet *
begin(People *p, gint64 contact, const char *template)
{
	g_autoptr(GError) error = NULL;
	const LetterAbout about = { .contact = contact, .template = template };
	LetterSheet *sheet = letter_begin(p->book, &about, &error);

	g_assert_no_error(error);
	return sheet;
}

static inline void
put(LetterSheet *sheet, const char *name, const char *text)
{
	g_autoptr(GError) error = NULL;

	letter_put(sheet, name, text, &error);
	g_assert_no_error(error);
}

static inline Letter *
filled(People *p, const LetterSheet *sheet)
{
	g_autoptr(GError) error = NULL;
	Letter *letter = letter_fill(p->book, sheet, &error);

	g_assert_no_error(error);
	return letter;
}

/* A letter of this template with an answer to what it needs. */
static inline Letter *
write_one(People *p, gint64 contact, const char *template, const char *detail)
{
	g_autoptr(LetterSheet) sheet = begin(p, contact, template);

	if (detail)
		put(sheet, "detail", detail);
	return filled(p, sheet);
}

static inline void
send_one(People *p, Letter *letter)
{
	g_autoptr(GError) error = NULL;

	letter_sent(p->book, letter, NULL, &error);
	g_assert_no_error(error);
}

/* A step of the chain for that person, open; its id. */
typedef struct {
	gint64 contact, application, id;
	const char *kind, *step;
	const char *closes; /* NULL: on a day that comes */
	gint64 closes_at;   /* an instant; 0: it closes on a day */
} Opened;

static inline gboolean
write_step(Book *book, void *data, GError **error)
{
	Opened *step = data;
	Stmt *q = book_stmt(book,
		"INSERT INTO reminder (uid, contact, kind, step, application, opens, due,"
		" closes, closes_at) VALUES ('step', :contact, :kind, :step,"
		" :application, '2026-11-20', '2026-11-21',"
		" ifnull(:closes, '2026-11-23'), nullif(:closes_at, 0))");

	stmt_int(q, ":contact", step->contact);
	stmt_text(q, ":kind", step->kind);
	stmt_text(q, ":step", step->step);
	stmt_id(q, ":application", step->application);
	stmt_text(q, ":closes", step->closes);
	stmt_int(q, ":closes_at", step->closes_at);
	if (!stmt_done(q, error))
		return FALSE;
	step->id = book_last_id(book);
	return TRUE;
}

static inline gint64
step_of(People *p, gint64 contact, const char *kind, const char *step, gint64 of)
{
	g_autoptr(GError) error = NULL;
	Opened row = { contact, of, 0, kind, step, NULL, 0 };

	book_change(p->book, "test", NULL, write_step, &row, &error);
	g_assert_no_error(error);
	return row.id;
}

static inline void
assert_has(const char *text, const char *part)
{
	if (!strstr(text, part))
		g_error("“%s” is not in: %s", part, text);
}

#endif
