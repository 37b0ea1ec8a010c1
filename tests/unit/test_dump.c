/*
 * The export of everything: each row is there, and what was not told is null. Nobody is
 * locked out by whoever takes it.
 */
#define _GNU_SOURCE /* fopencookie */

#include "krug/dump.h"

#include <stdio.h>

#include "dump_text.h"
#include "folder.h"
#include "krug/error.h"
#include "krug/interaction.h"
#include "krug/setting.h"
#include "model/book_core.h"
#include "people_fixture.h"

static void
an_empty_book_is_an_object(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *text = dump_text(p->book);

	g_assert_nonnull(strstr(text, "\"contacts\""));
	g_assert_true(g_str_has_suffix(text, "}\n"));
}

static void
everything_is_there(People *p, gconstpointer data G_GNUC_UNUSED)
{
	static const char *const parts[] = { "Петрова", "говорили о переезде",
		"\"переезд\"", "\"article\"", "\"regular\"", "\"window.recruiter\"",
		"\"direction\"", "\"patronymic\"" };
	gint64 id = add(p, "Анна", "Петрова");
	g_autoptr(Interaction) entry = interaction_new(day_parse(TODAY), CHANNEL_CALL);
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;

	g_free(entry->text);
	entry->text = g_strdup("говорили о переезде");
	interaction_add_contact(entry, id);
	interaction_add_topic(entry, "переезд");
	interaction_add_value(entry, FALSE, VALUE_ARTICLE, "");
	interaction_add(p->book, entry, &error);
	setting_set(p->book, "window.recruiter", "1-2", &error);
	g_assert_no_error(error);
	text = dump_text(p->book);
	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
		if (!strstr(text, parts[i]))
			g_error("%s is missing", parts[i]);
}

/* --- many rows --- */

#define ROWS "1200" /* more than are read at once, twice */
#define NUMBERS                                                    \
	"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1" \
	" FROM n WHERE i < " ROWS ") "

/* Of each table whose rows go out as they are, in an order its pages must follow. */
static const char *const fillings[] = {
	NUMBERS "INSERT INTO kept_line (contact, line)"
		" SELECT :contact, printf('X-KEPT:%050d', i * 7919 % 1201) FROM n",
	NUMBERS "INSERT INTO import_key (source, key, hash, contact)"
		" SELECT 'vcard', printf('key-%050d', i), 'hash', :contact FROM n",
	NUMBERS "INSERT INTO uid_alias (old, contact)"
		" SELECT printf('alias-%050d', i), :contact FROM n",
	NUMBERS "INSERT INTO plan_item (uid, goal, made_on)"
		" SELECT 'plan' || i, printf('goal-%050d', i), '2026-11-01' FROM n",
	NULL,
};

static gboolean
fill(Book *book, void *data, GError **error)
{
	const gint64 *contact = data;

	for (const char *const *sql = fillings; *sql; sql++) {
		Stmt *q = book_stmt_once(book, *sql);

		if (strstr(*sql, ":contact"))
			stmt_int(q, ":contact", *contact);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

static void
fill_book(People *p)
{
	gint64 contact = add(p, "Анна", "Петрова");
	g_autoptr(GError) error = NULL;

	book_transact(p->book, fill, &contact, &error);
	g_assert_no_error(error);
}

static guint
occurrences(const char *text, const char *part)
{
	guint n = 0;

	for (; (text = strstr(text, part)); text++)
		n++;
	return n;
}

static void
pages_leave_no_row_out(People *p, gconstpointer data G_GNUC_UNUSED)
{
	static const char *const parts[] = { "X-KEPT:", "\"key-", "\"alias-", "\"goal-" };
	g_autofree char *text = NULL;

	fill_book(p);
	text = dump_text(p->book);
	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
		g_assert_cmpuint(occurrences(text, parts[i]), ==, 1200);
}

/* Another krug, which changes the book whenever a piece of the dump is taken. */
typedef struct {
	Book *book;
	gboolean adds; /* a person with the first piece */
	guint pieces;
} Other;

static ssize_t
take(void *data, const char *bytes, size_t size)
{
	Other *other = data;
	g_autoptr(Person) person = person_new();
	g_autoptr(GError) error = NULL;

	set(person->contact, "family", "Ким");
	(void)bytes;
	if (other->adds && other->pieces == 0)
		person_save(other->book, NULL, person, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	setting_set(other->book, "window.recruiter", other->pieces++ % 2 ? "1-2" : "2-3",
		&error);
	g_assert_no_error(error);
	return (ssize_t)size;
}

static gboolean
dump_shared(People *p, gboolean adds, GError **failure)
{
	char *folder = test_folder_new();
	g_autofree char *path = g_build_filename(folder, "shared.krug", NULL);
	g_autoptr(GError) error = NULL;
	Other other = { .adds = adds };
	People shared = { .clock = p->clock, .uuids = p->uuids };
	FILE *out = fopencookie(&other, "w", (cookie_io_functions_t){ .write = take });
	g_autoptr(JsonWriter) json = json_new_file(out);
	gboolean ok;

	shared.book = book_open(path, BOOK_CREATE, p->clock, p->uuids, &error);
	g_assert_no_error(error);
	fill_book(&shared);
	other.book = book_open(path, BOOK_OPEN, p->clock, p->uuids, &error);
	g_assert_no_error(error);
	setvbuf(out, NULL, _IONBF, 0);
	ok = dump_whole(shared.book, json, failure);
	g_assert_true(!ok || json_end(json));
	g_assert_cmpuint(other.pieces, >, 4);
	fclose(out);
	book_close(other.book);
	book_close(shared.book);
	test_folder_free(folder);
	return ok;
}

static void
nobody_is_locked_out(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;

	g_assert_true(dump_shared(p, FALSE, &error));
	g_assert_no_error(error);
}

/* What names somebody it does not hold could not be brought in again. */
static void
who_came_meanwhile_is_told(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;

	g_assert_false(dump_shared(p, TRUE, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/dump/empty", an_empty_book_is_an_object);
	people_test("/dump/everything", everything_is_there);
	people_test("/dump/pages", pages_leave_no_row_out);
	people_test("/dump/locks-nobody-out", nobody_is_locked_out);
	people_test("/dump/came-meanwhile", who_came_meanwhile_is_told);
	return g_test_run();
}
