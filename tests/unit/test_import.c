/*
 * Importing into a book: who is new, who joins, what changes nothing; undone as a whole.
 * Files are read by the module, as in the program.
 */
#include "krug/import.h"

#include <string.h>

#include "import_fixture.h"
#include "krug/blob.h"
#include "krug/kept.h"
#include "krug/upkeep.h"

#define MANY 300 /* cards: several parts */

static void
import(Life *life, const char *cards, const char *expected)
{
	g_autofree char *path = put(life, "people.vcf", cards);
	g_autoptr(GError) error = NULL;
	g_autoptr(ImportReport) done = import_path(life, path, NULL, &error);
	g_autofree char *said = NULL;

	g_assert_no_error(error);
	said = counts(done);
	g_assert_cmpstr(said, ==, expected);
}

static Person *
load(Life *life, gint64 id)
{
	g_autoptr(GError) error = NULL;
	Person *person = person_load(life->book, id, &error);

	g_assert_no_error(error);
	return person;
}

typedef struct {
	const char *name;
	const char *before, *before_counts; /* imported first; NULL nothing */
	const char *cards, *counts;
} Case;

#define ONE_NEW "1 new 0 joined 0 unchanged 0 skipped"
#define JOINED	"0 new 1 joined 0 unchanged 0 skipped"
#define SAME	"0 new 0 joined 1 unchanged 0 skipped"

static const Case cases[] = {
	{ "the same card again", CARD("UID:u1\n" ANNA), ONE_NEW, CARD("UID:u1\n" ANNA),
		SAME },
	{ "the same card without a UID", CARD(ANNA), ONE_NEW, CARD(ANNA), SAME },
	{ "written anew by another program", CARD("UID:u1\n" ANNA), ONE_NEW,
		CARD("PRODID:x\nUID:u1\n" ANNA "REV:2\n"), SAME },
	{ "the same UID says more", CARD("UID:u1\n" ANNA), ONE_NEW,
		CARD("UID:u1\nN:Иванова;Анна;;;\nNOTE:x\n"), JOINED },
	{ "says nothing that is not known", CARD("UID:u1\n" ANNA "NOTE:abc\n"), ONE_NEW,
		CARD("UID:u1\n" ANNA), SAME },
	{ "a name and a phone, written otherwise", CARD(ANNA "TEL:+7 916 000-00-00\n"),
		ONE_NEW, CARD("UID:u2\nN:ПЕТРОВА;анна;Сергеевна;;\nTEL:89160000000\n"),
		JOINED },
	{ "a name and an e-mail address", CARD(ANNA "EMAIL:a@example.org\n"), ONE_NEW,
		CARD(ANNA "EMAIL:A@Example.org\nTITLE:Lead\n"), JOINED },
	{ "only a name", CARD(ANNA "EMAIL:a@example.org\n"), ONE_NEW,
		CARD(ANNA "EMAIL:b@example.org\n"), ONE_NEW },
	{ "only a phone", CARD(ANNA "TEL:+7 916 000-00-00\n"), ONE_NEW,
		CARD("N:Ли;Иван;;;\nTEL:+7 916 000-00-00\n"), ONE_NEW },
	{ "father and son at one telephone",
		CARD("N:Ли;Иван;Иванович;;\nTEL:+7 495 000-00-00\n"), ONE_NEW,
		CARD("N:Ли;Иван;Петрович;;\nTEL:+7 495 000-00-00\n"), ONE_NEW },
	{ "twice in one file", NULL, NULL,
		CARD(ANNA "TEL:+7 916 000-00-00\n")
			CARD("UID:u2\n" ANNA "TEL:8 916 000 00 00\nNOTE:x\n"),
		"1 new 1 joined 0 unchanged 0 skipped" },
	{ "the same twice in one file", NULL, NULL,
		CARD("UID:u1\n" ANNA) CARD("UID:u1\n" ANNA),
		"1 new 0 joined 1 unchanged 0 skipped" },
	{ "father and son in one file", NULL, NULL,
		CARD("N:Ли;Иван;Иванович;;\nTEL:+7 495 000-00-00\n")
			CARD("N:Ли;Иван;Петрович;;\nTEL:+7 495 000-00-00\n"),
		"2 new 0 joined 0 unchanged 0 skipped" },
	{ "the son again in the same file", CARD("FN:Anna\n"), ONE_NEW,
		CARD("N:Ли;Иван;Иванович;;\nTEL:+7 495 000-00-00\n")
			CARD("N:Ли;Иван;Петрович;;\nTEL:+7 495 000-00-00\n")
				CARD("UID:u\nN:Ли;Иван;Петрович;;\n"
				     "TEL:84950000000\nNOTE:x\n"),
		"2 new 1 joined 0 unchanged 0 skipped" },
	{ "and again without a patronymic", NULL, NULL,
		CARD("N:Ли;Иван;Иванович;;\nTEL:+7 495 000-00-00\n")
			CARD("N:Ли;Иван;Петрович;;\nTEL:+7 495 000-00-00\n")
				CARD("N:Ли;Иван;;;\nTEL:84950000000\nNOTE:x\n"),
		"2 new 1 joined 0 unchanged 0 skipped" },
	{ "one UID thrice, the last as the first", NULL, NULL,
		CARD("UID:u1\n" ANNA) CARD("UID:u1\n" ANNA "NOTE:x\n")
			CARD("UID:u1\n" ANNA),
		"1 new 1 joined 1 unchanged 0 skipped" },
	{ "the same person under another UID in one file", NULL, NULL,
		CARD(ANNA "TEL:+7 916 000-00-00\n")
			CARD("UID:u2\n" ANNA "TEL:8 916 000 00 00\n"),
		"1 new 1 joined 0 unchanged 0 skipped" },
	{ "two that say the same of somebody who is there",
		CARD(ANNA "TEL:+7 916 000-00-00\n"), ONE_NEW,
		CARD("UID:u2\n" ANNA "TEL:8 916 000 00 00\nNOTE:x\n")
			CARD("UID:u3\n" ANNA "TEL:8 916 000 00 00\nNOTE:x\n"),
		"0 new 2 joined 0 unchanged 0 skipped" },
	{ "nobody", NULL, NULL, CARD(ANNA) CARD("NOTE:x\n"),
		"1 new 0 joined 0 unchanged 1 skipped" },
	{ "said before in the same file", CARD("FN:Anna\n"), ONE_NEW,
		CARD("UID:u\nFN:A B\n") CARD("UID:u\nFN:A B\nTITLE:x\n")
			CARD("UID:u\nFN:A B\n"),
		"1 new 1 joined 1 unchanged 0 skipped" },
	{ "said last time, and otherwise in between", CARD("UID:u\nFN:A B\n"), ONE_NEW,
		CARD("UID:u\nFN:A B\n") CARD("UID:u\nFN:A B\nTITLE:x\n")
			CARD("UID:u\nFN:A B\n"),
		"0 new 1 joined 2 unchanged 0 skipped" },
	{ "cut off at the end", NULL, NULL, CARD(ANNA) "BEGIN:VCARD\n",
		"0 new 0 joined 0 unchanged 1 skipped" },
};

static void
test_case(Life *life, gconstpointer data)
{
	const Case *c = data;

	if (c->before)
		import(life, c->before, c->before_counts);
	import(life, c->cards, c->counts);
	assert_sound(life);
}

static void
test_same_file_leaves_no_trace(Life *life, gconstpointer data)
{
	g_autoptr(GPtrArray) history = NULL;

	(void)data;
	import(life, CARD("UID:u1\n" ANNA), ONE_NEW);
	import(life, CARD("UID:u1\n" ANNA), SAME);
	history = book_history(life->book, 0, 10, NULL);
	g_assert_cmpuint(history->len, ==, 1);
}

static void
test_new_people(Life *life, gconstpointer data)
{
	g_autoptr(GString) cards = g_string_new(NULL);
	g_auto(Reckoning) reckoning = { 0 };
	g_autoptr(GError) error = NULL;

	(void)data;
	for (int i = 0; i < 12; i++)
		g_string_append_printf(cards, CARD("FN:Anna N%c\n"), 'a' + i);
	import(life, cards->str, "12 new 0 joined 0 unchanged 0 skipped");
	/* Saturday: Monday comes first, and at most five a day. */
	g_assert_cmpint(number(life, "SELECT min(first_day) = '2026-11-23' FROM contact"
				     " /* scan */"),
		==, 1);
	g_assert_cmpint(
		number(life, "SELECT max(n) FROM (SELECT count(*) AS n FROM contact"
			     " GROUP BY first_day) /* scan */"),
		<=, 5);
	g_assert_true(reckon(life->book, 1, &reckoning, &error));
	g_assert_cmpint(reckoning.standing, ==, STANDING_NEW);
	g_assert_cmpint(number(life, "SELECT count(*) FROM contact /* scan */"
				     " WHERE kind = 'recruiter' AND verified_on IS NULL"),
		==, 12);
}

static void
test_nothing_is_overwritten(Life *life, gconstpointer data)
{
	g_autoptr(Person) person = NULL;

	(void)data;
	import(life,
		CARD("UID:u1\n" ANNA "BDAY:1980-04-12\nNOTE:mine\nTITLE:Lead\n"
		     "ORG:Acme\n"),
		ONE_NEW);
	import(life,
		CARD("UID:u1\nN:Иванова;Инна;Сергеевна;;\nBDAY:1990-01-01\n"
		     "NOTE:theirs\nORG:Acme\nTEL:+1 202 555 0100\n"
		     "CATEGORIES:work\n"),
		JOINED);
	person = load(life, 1);
	g_assert_cmpstr(person->contact->uid, ==, "u1");
	g_assert_cmpstr(person->contact->family, ==, "Петрова");
	g_assert_cmpstr(person->contact->patronymic, ==, "Сергеевна");
	g_assert_cmpstr(person->contact->notes, ==, "mine\n\ntheirs");
	g_assert_cmpuint(person->dates->len, ==, 1);
	g_assert_cmpint(((ContactDate *)person->dates->pdata[0])->on.year, ==, 1980);
	g_assert_cmpuint(person->positions->len, ==, 1);
	g_assert_cmpuint(person->channels->len, ==, 1);
	g_assert_cmpuint(person->tags->len, ==, 1);
}

static void
test_undone_as_a_whole(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(JournalEntry) undone = NULL;
	g_autoptr(JournalEntry) redone = NULL;

	(void)data;
	import(life, CARD("UID:u1\n" ANNA), ONE_NEW);
	import(life,
		CARD("UID:u1\n" ANNA "X-A:1\nPHOTO;ENCODING=b:AAEC\n")
			CARD("FN:B C\nORG:Acme\nCATEGORIES:x\n"),
		"1 new 1 joined 0 unchanged 0 skipped");
	undone = book_undo(life->book, NULL, NULL, &error);
	g_assert_no_error(error);
	g_assert_cmpstr(undone->action, ==, "import");
	g_assert_cmpint(number(life, "SELECT count(*) FROM contact /* scan */"), ==, 1);
	g_assert_cmpint(number(life, "SELECT count(*) FROM kept_line /* scan */"), ==, 0);
	g_assert_cmpint(
		number(life, "SELECT count(*) FROM import_key /* scan */"), ==, 1);
	assert_sound(life);
	redone = book_redo(life->book, NULL, NULL, &error);
	g_assert_no_error(error);
	g_assert_cmpint(number(life, "SELECT count(*) FROM contact /* scan */"), ==, 2);
	assert_sound(life);
}

static gboolean
stop(gint64 done, gint64 total, void *data)
{
	(void)data;
	g_assert_cmpint(done, <=, total + 1);
	return FALSE;
}

static void
test_stopped(Life *life, gconstpointer data)
{
	g_autoptr(GString) cards = g_string_new(NULL);
	g_autoptr(GError) error = NULL;
	g_autofree char *path = NULL;

	(void)data;
	life->book->parts.part_time = 1; /* each step of long work is a part */
	for (int i = 0; i < MANY; i++)
		g_string_append_printf(cards, CARD("FN:Anna N%d\n"), i);
	path = put(life, "people.vcf", cards->str);
	g_assert_null(import_path(life, path, stop, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CANCELLED);
	g_assert_cmpint(number(life, "SELECT count(*) FROM contact /* scan */"), ==, 0);
	assert_sound(life);
}

/* By a caller with a loop of its own. */
static void
test_left(Life *life, gconstpointer data)
{
	g_autoptr(GString) cards = g_string_new(NULL);
	g_autoptr(GError) error = NULL;
	g_autoptr(ImportFile) file = NULL;
	g_autoptr(ImportReport) plan = NULL;
	g_autoptr(ImportWork) work = NULL;
	g_autofree char *path = NULL;
	gboolean done, more = TRUE;

	(void)data;
	life->book->parts.part_time = 1;
	for (int i = 0; i < MANY; i++)
		g_string_append_printf(cards, CARD("FN:Anna N%d\n"), i);
	path = put(life, "people.vcf", cards->str);
	file = import_file_new(life->book, path, NULL, &error);
	plan = import_plan(
		life->book, import_file_source(file), &options, NULL, NULL, &error);
	g_assert_no_error(error);
	work = import_work_new(
		life->book, import_file_source(file), &options, plan, &error);
	g_assert_no_error(error);
	g_assert_true(import_work_slice(work, &done, &error));
	g_assert_false(done);
	g_assert_cmpint(number(life, "SELECT count(*) FROM contact /* scan */"), >, 0);
	g_autoptr(BookTurn) turn =
		book_turn_finish(life->book, import_work_leave(work), FALSE, &error);

	g_assert_no_error(error);
	while (more && !book_turn_ended(turn))
		g_assert_true(book_turn_slice(turn, &more, &error));
	g_assert_cmpint(number(life, "SELECT count(*) FROM contact /* scan */"), ==, 0);
	g_assert_null(journal_unfinished(life->book, &error));
	g_assert_no_error(error);
	assert_sound(life);
}

static void
test_kept_for_the_way_out(Life *life, gconstpointer data)
{
	g_autofree char *key = g_strnfill(4000, 'A');
	g_autofree char *cards = g_strconcat(
		"BEGIN:VCARD\n" ANNA "item1.X-A;P=q:1\\,2\nKEY;ENCODING=b:", key,
		"\nPHOTO;ENCODING=b:/9j/\nEND:VCARD\n", NULL);
	g_autofree char *line = g_strconcat("KEY;ENCODING=b:", key, NULL);
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) kept = NULL;
	g_autoptr(Person) person = NULL;
	g_autoptr(GBytes) photo = NULL;

	(void)data;
	import(life, cards, ONE_NEW);
	kept = kept_list(life->book, 1, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(kept->len, ==, 2);
	g_assert_cmpstr(kept->pdata[0], ==, "item1.X-A;P=q:1\\,2");
	g_assert_cmpstr(kept->pdata[1], ==, line);
	person = load(life, 1);
	photo = blob_read(life->book, person->contact->photo, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(g_bytes_get_size(photo), ==, 3);
	g_assert_true(memcmp(g_bytes_get_data(photo, NULL), "\xff\xd8\xff", 3) == 0);
	g_assert_true(contact_forget(life->book, 1, &error));
	g_assert_cmpint(number(life, "SELECT count(*) FROM blob /* scan */"), ==, 0);
}

static void
test_deleted_comes_back(Life *life, gconstpointer data)
{
	(void)data;
	import(life, CARD("UID:u1\n" ANNA), ONE_NEW);
	g_assert_true(contact_delete(life->book, 1, NULL));
	import(life, CARD("UID:u1\n" ANNA), ONE_NEW);
	assert_sound(life);
}

#define import_test(path, data, test) \
	g_test_add(path, Life, data, life_set_up, test, life_tear_down)

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = g_strconcat("/import/", cases[i].name, NULL);

		import_test(path, &cases[i], test_case);
	}
	import_test("/import/same-file-leaves-no-trace", NULL,
		test_same_file_leaves_no_trace);
	import_test("/import/new-people", NULL, test_new_people);
	import_test("/import/nothing-is-overwritten", NULL, test_nothing_is_overwritten);
	import_test("/import/undone-as-a-whole", NULL, test_undone_as_a_whole);
	import_test("/import/stopped", NULL, test_stopped);
	import_test("/import/left", NULL, test_left);
	import_test("/import/kept-for-the-way-out", NULL, test_kept_for_the_way_out);
	import_test("/import/deleted-comes-back", NULL, test_deleted_comes_back);
	return g_test_run();
}
