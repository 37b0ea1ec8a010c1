/*
 * A book with people in it whose days can pass: the clock is frozen, and life_day() opens
 * the same book on another day, as another process would.
 */
#ifndef KRUG_TESTS_LIFE_FIXTURE_H
#define KRUG_TESTS_LIFE_FIXTURE_H

#include "krug/book.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/journal.h"
#include "krug/log.h"
#include "krug/person.h"
#include "krug/reckon.h"
#include "krug/reminder.h"

#include "folder.h"

typedef struct {
	char *folder, *path;
	Clock *clock;
	UuidSource *uuids;
	Book *book;
} Life;

static inline void
life_open_at(Life *life, const char *now)
{
	g_autoptr(GError) error = NULL;

	life->clock = clock_new_frozen(now, "UTC", &error);
	g_assert_no_error(error);
	life->book = book_open(life->path, BOOK_CREATE, life->clock, life->uuids, &error);
	g_assert_no_error(error);
}

static inline void
life_open(Life *life, const char *day)
{
	g_autofree char *now = g_strconcat(day, "T12:00:00Z", NULL);

	life_open_at(life, now);
}

static inline void
life_close(Life *life)
{
	book_close(life->book);
	clock_free(life->clock);
}

static inline void
life_day(Life *life, const char *day)
{
	life_close(life);
	life_open(life, day);
}

static inline void
life_set_up(Life *life, gconstpointer data)
{
	(void)data;
	life->folder = test_folder_new();
	life->path = g_build_filename(life->folder, "book.krug", NULL);
	life->uuids = uuid_source_new_seeded(1);
	life_open(life, "2026-11-21");
}

static inline void
life_tear_down(Life *life, gconstpointer data)
{
	(void)data;
	life_close(life);
	test_folder_free(life->folder);
	uuid_source_free(life->uuids);
	g_free(life->path);
}

static inline gint64
life_add(Life *life, const char *name, const char *kind)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) person = person_new();

	contact_set(person->contact, contact_field("family"), name, &error);
	g_assert_no_error(error);
	contact_set(person->contact, contact_field("kind"), kind, &error);
	g_assert_no_error(error);
	person_save(life->book, NULL, person, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	return person->contact->id;
}

/* Begins to work there: another line, the lines before end. */
static inline void
life_works(Life *life, gint64 contact, const char *organization, const char *started)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) was = person_load(life->book, contact, &error);
	g_autoptr(Person) now = person_copy(was);
	Position *position = position_new(organization, "engineer");

	for (guint i = 0; i < now->positions->len; i++) {
		Position *before = now->positions->pdata[i];

		if (!before->ended)
			before->ended = g_strdup(started);
	}
	g_free(position->started);
	position->started = g_strdup(started);
	g_ptr_array_add(now->positions, position);
	person_save(life->book, was, now, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
}

/* Logs a quick line with these people; the id of the entry. */
static inline gint64
life_log_all(Life *life, const gint64 *contacts, gsize n, const char *text)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(QuickLog) line = quicklog_parse(text, QUICKLOG_NO_NAMES, life->clock);
	g_autoptr(LogDraft) draft = log_draft_of(life->book, line, contacts, n, &error);

	g_assert_no_error(error);
	log_save(life->book, draft, &error);
	g_assert_no_error(error);
	return draft->entry->id;
}

static inline gint64
life_log(Life *life, gint64 contact, const char *text)
{
	return life_log_all(life, &contact, 1, text);
}

static inline Standing
life_standing(Life *life, gint64 contact)
{
	g_autoptr(GError) error = NULL;
	g_auto(Reckoning) now = { 0 };

	reckon(life->book, contact, &now, &error);
	g_assert_no_error(error);
	return now.standing;
}

#define assert_stands(life, contact, expected)                                        \
	g_assert_cmpstr(vocab_id(&vocab_standing, (int)life_standing(life, contact)), \
		==, vocab_id(&vocab_standing, expected))

static inline void
life_sound(Life *life)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) problems = book_check(life->book, &error);

	g_assert_no_error(error);
	if (problems->len > 0)
		g_error("not sound: %s", (char *)problems->pdata[0]);
}

static inline void
life_undo(Life *life)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(JournalEntry) entry = book_undo(life->book, NULL, NULL, &error);

	g_assert_no_error(error);
	g_assert_nonnull(entry);
}

static inline void
life_redo(Life *life)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(JournalEntry) entry = book_redo(life->book, NULL, NULL, &error);

	g_assert_no_error(error);
	g_assert_nonnull(entry);
}

#define life_test(path, test) \
	g_test_add(path, Life, NULL, life_set_up, test, life_tear_down)

#endif
