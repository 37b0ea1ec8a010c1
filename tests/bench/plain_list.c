/*
 * The list of people as a plain ncurses program: plain_list BOOK FRAMES PAGE. On each
 * key it reads with bare SQLite what krug reads for it (PAGE rows of the list where a
 * page is turned, else 0; the person; the first entries of the timeline) and paints the
 * next of the screens that krug showed (frames.c).
 */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <glib.h>
#include <sqlite3.h>

#define NCURSES_WIDECHAR 1
#include <curses.h>

#define TODAY	"2026-11-21"
#define ENTRIES 12

typedef struct {
	int y, x, attributes, fg, bg;
	char *text;
} Span;

typedef struct {
	GPtrArray *frames; /* GArray of Span */
	sqlite3 *db;
	sqlite3_stmt *list, *person[6], *entries, *entry[4];
	int page;
	char day[16], name[256];
	sqlite3_int64 contact;
	sqlite3_int64 rows[256];
	int at, n;
} Plain;

static const char *const person_sql[] = {
	"SELECT * FROM contact WHERE id = ?",
	"SELECT * FROM cadence WHERE contact = ?",
	"SELECT p.*, o.name FROM position p LEFT JOIN organization o"
	" ON o.id = p.organization WHERE p.contact = ?",
	"SELECT * FROM channel WHERE contact = ? ORDER BY place, id",
	"SELECT t.name FROM contact_tag w JOIN tag t ON t.id = w.tag WHERE w.contact = ?",
	"SELECT * FROM reminder WHERE contact = ? AND state = 'open'",
};

static const char *const entry_sql[] = {
	"SELECT * FROM interaction WHERE id = ?",
	"SELECT c.family, c.given FROM participant p JOIN contact c ON c.id = p.contact"
	" WHERE p.interaction = ?",
	"SELECT name FROM topic WHERE interaction = ?",
	"SELECT * FROM reminder WHERE interaction = ?",
};

static void
fail(const char *what)
{
	endwin();
	fprintf(stderr, "plain_list: %s\n", what);
	exit(1);
}

static sqlite3_stmt *
prepare(Plain *plain, const char *sql)
{
	sqlite3_stmt *q = NULL;

	if (sqlite3_prepare_v2(plain->db, sql, -1, &q, NULL) != SQLITE_OK)
		fail(sqlite3_errmsg(plain->db));
	return q;
}

static void
open_book(Plain *plain, const char *path)
{
	if (sqlite3_open(path, &plain->db) != SQLITE_OK)
		fail(path);
	plain->list = prepare(plain,
		"SELECT d.contact, d.owed_since, d.sort_name, c.family, c.given, o.name,"
		" (SELECT kind FROM channel h WHERE h.contact = c.id LIMIT 1)"
		" FROM cadence d INDEXED BY cadence_owed JOIN contact c ON c.id = "
		"d.contact"
		" LEFT JOIN position p ON p.contact = c.id"
		" LEFT JOIN organization o ON o.id = p.organization WHERE d.archived = 0"
		" AND d.owed_since IS NOT NULL AND d.owed_since <= '" TODAY "'"
		" AND (d.owed_since, d.sort_name, d.contact) > (?, ?, ?)"
		" ORDER BY d.owed_since, d.sort_name, d.contact LIMIT ?");
	for (gsize i = 0; i < G_N_ELEMENTS(person_sql); i++)
		plain->person[i] = prepare(plain, person_sql[i]);
	plain->entries = prepare(plain, "SELECT interaction FROM participant"
					" WHERE contact = ? ORDER BY day DESC LIMIT ?");
	for (gsize i = 0; i < G_N_ELEMENTS(entry_sql); i++)
		plain->entry[i] = prepare(plain, entry_sql[i]);
}

static void
read_all(sqlite3_stmt *q, sqlite3_int64 id)
{
	sqlite3_bind_int64(q, 1, id);
	while (sqlite3_step(q) == SQLITE_ROW)
		for (int i = 0; i < sqlite3_column_count(q); i++)
			sqlite3_column_text(q, i);
	sqlite3_reset(q);
}

static void
read_list(Plain *plain, int limit)
{
	sqlite3_stmt *q = plain->list;

	sqlite3_bind_text(q, 1, plain->day, -1, SQLITE_STATIC);
	sqlite3_bind_text(q, 2, plain->name, -1, SQLITE_STATIC);
	sqlite3_bind_int64(q, 3, plain->contact);
	sqlite3_bind_int(q, 4, limit);
	plain->n = plain->at = 0;
	while (sqlite3_step(q) == SQLITE_ROW) {
		for (int i = 0; i < sqlite3_column_count(q); i++)
			sqlite3_column_text(q, i);
		plain->rows[plain->n++] = sqlite3_column_int64(q, 0);
		g_strlcpy(plain->day, (const char *)sqlite3_column_text(q, 1),
			sizeof(plain->day));
		g_strlcpy(plain->name, (const char *)sqlite3_column_text(q, 2),
			sizeof(plain->name));
	}
	if (plain->n)
		plain->contact = plain->rows[plain->n - 1];
	sqlite3_reset(q);
}

static void
read_person(Plain *plain, sqlite3_int64 contact)
{
	sqlite3_int64 entries[ENTRIES];
	int n = 0;

	for (gsize i = 0; i < G_N_ELEMENTS(person_sql); i++)
		read_all(plain->person[i], contact);
	sqlite3_bind_int64(plain->entries, 1, contact);
	sqlite3_bind_int(plain->entries, 2, ENTRIES);
	while (sqlite3_step(plain->entries) == SQLITE_ROW)
		entries[n++] = sqlite3_column_int64(plain->entries, 0);
	sqlite3_reset(plain->entries);
	for (int i = 0; i < n; i++)
		for (gsize k = 0; k < G_N_ELEMENTS(entry_sql); k++)
			read_all(plain->entry[k], entries[i]);
}

static void
read_rows(Plain *plain)
{
	sqlite3_exec(plain->db, "BEGIN", NULL, NULL, NULL);
	if (plain->at >= plain->n || plain->page)
		read_list(plain, plain->page ? plain->page : 40);
	if (plain->n)
		read_person(plain, plain->rows[plain->at++]);
	sqlite3_exec(plain->db, "COMMIT", NULL, NULL, NULL);
}

static void
read_frames(Plain *plain, const char *path)
{
	FILE *in = fopen(path, "r");
	char *line = NULL;
	size_t size = 0;

	if (!in)
		fail(path);
	plain->frames = g_ptr_array_new();
	while (getline(&line, &size, in) > 0) {
		Span span;

		line[strcspn(line, "\n")] = '\0';
		if (strcmp(line, "frame") == 0) {
			g_ptr_array_add(
				plain->frames, g_array_new(FALSE, FALSE, sizeof(Span)));
			continue;
		}
		if (sscanf(line, "%d %d %d %d %d", &span.y, &span.x, &span.attributes,
			    &span.fg, &span.bg) != 5)
			fail(line);
		span.text = g_strdup(strchr(line, '\t') + 1);
		g_array_append_val(
			g_ptr_array_index(plain->frames, plain->frames->len - 1), span);
	}
	free(line);
	fclose(in);
}

static int
pair_of(int fg, int bg)
{
	return fg < 0 && bg < 0 ? 0 : alloc_pair(fg, bg);
}

static void
paint(const GArray *frame)
{
	erase();
	for (guint i = 0; i < frame->len; i++) {
		const Span *span = &g_array_index(frame, Span, i);
		int pair = pair_of(span->fg, span->bg);
		attr_t attributes = (span->attributes & 1 ? A_BOLD : 0) |
				    (span->attributes & 2 ? A_UNDERLINE : 0) |
				    (span->attributes & 4 ? A_REVERSE : 0);

		attr_set(attributes, 0, &pair);
		mvaddstr(span->y, span->x, span->text);
	}
	move(LINES - 1, 0);
	refresh();
}

static void
start_screen(void)
{
	setlocale(LC_ALL, "");
	if (!newterm(NULL, stdout, stdin))
		fail("no terminal");
	raw();
	noecho();
	nonl();
	keypad(stdscr, TRUE);
	curs_set(0);
	start_color();
	use_default_colors();
}

int
main(int argc, char **argv)
{
	Plain plain = { 0 };
	int frames = atoi(g_getenv("KRUG_FRAME_FD") ? g_getenv("KRUG_FRAME_FD") : "2");

	if (argc != 4)
		fail("usage: plain_list BOOK FRAMES PAGE");
	read_frames(&plain, argv[2]);
	plain.page = atoi(argv[3]);
	open_book(&plain, argv[1]);
	start_screen();
	for (guint i = 0; i < plain.frames->len; i++) {
		read_rows(&plain);
		paint(g_ptr_array_index(plain.frames, i));
		if (write(frames, "f", 1) < 0)
			break;
		getch();
	}
	endwin();
	return 0;
}
