/*
 * The same people for other programs: peers BOOK FOLDER writes FOLDER/addressbook in the
 * format of abook 0.6 and FOLDER/task/pending.data in that of Taskwarrior 2, a task a
 * person, due when the window closes.
 */
#include <stdio.h>
#include <stdlib.h>

#include <glib/gstdio.h>

#include "krug/i18n.h"
#include "krug/uuid.h"
#include "model/book_private.h"

#define NOW "2026-11-21T12:00:00Z"

static FILE *
open_file(const char *folder, const char *name)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);
	g_autofree char *parent = g_path_get_dirname(path);

	g_mkdir_with_parents(parent, 0700);
	return fopen(path, "w");
}

static void
write_person(Stmt *q, UuidSource *uuids, Book *book, FILE *abook, FILE *tasks)
{
	char uid[UUID_TEXT];
	const Clock *clock = book_clock(book);
	gint64 due = clock_instant(clock, NULL, stmt_get_day(q, 4), 12 * 60);

	fprintf(abook, "[%" G_GINT64_FORMAT "]\nname=%s %s\nemail=%s\nnotes=%s\n\n",
		stmt_get_int(q, 0) - 1, stmt_get_text(q, 1), stmt_get_text(q, 2),
		stmt_get_text(q, 3), stmt_get_text(q, 5));
	fprintf(tasks,
		"[description:\"get in touch with %s %s\" due:\"%" G_GINT64_FORMAT
		"\" entry:\"%" G_GINT64_FORMAT "\" modified:\"%" G_GINT64_FORMAT
		"\" status:\"pending\" uuid:\"%s\"]\n",
		stmt_get_text(q, 1), stmt_get_text(q, 2), due, due - 8000000,
		due - 8000000, uuid_next(uuids, uid));
}

static gboolean
write_people(Book *book, FILE *abook, FILE *tasks, GError **error)
{
	g_autoptr(UuidSource) uuids = uuid_source_new_seeded(3);
	Stmt *q = book_stmt(book,
		"SELECT c.id, c.given, c.family, h.value, d.closes, o.name"
		" FROM contact c /* scan */ JOIN cadence d ON d.contact = c.id"
		" JOIN channel h ON h.contact = c.id AND h.kind = 'email'"
		" JOIN position p ON p.contact = c.id"
		" JOIN organization o ON o.id = p.organization ORDER BY c.id");

	fprintf(abook, "[format]\nprogram=abook\nversion=0.6.1\n\n");
	while (stmt_step(q))
		write_person(q, uuids, book, abook, tasks);
	return stmt_done(q, error);
}

int
main(int argc, char **argv)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Clock) clock = clock_new_frozen(NOW, NULL, NULL);
	g_autoptr(Book) book = NULL;
	FILE *abook = argc == 3 ? open_file(argv[2], "addressbook") : NULL;
	FILE *tasks = argc == 3 ? open_file(argv[2], "task/pending.data") : NULL;

	if (!abook || !tasks) {
		fprintf(stderr, "usage: peers BOOK FOLDER\n");
		return 2;
	}
	i18n_start("en");
	book = book_open(argv[1], BOOK_OPEN, clock, NULL, &error);
	if (!book || !write_people(book, abook, tasks, &error)) {
		fprintf(stderr, "peers: %s\n", error->message);
		return 1;
	}
	return fclose(abook) == 0 && fclose(tasks) == 0 ? 0 : 1;
}
