/* Folders of events and cards: on which day an event stands, and that a run which ended
 * anywhere is taken up by the next one. Edits of both sides are in tests/cli/sync.t. */
#include "krug/vdir.h"

#include <string.h>

#include <glib/gstdio.h>

#include "exchange/vdir_private.h"
#include "krug/sample.h"

typedef struct {
	Clock *clock;
	UuidSource *uuids;
	Book *book;
	char *calendar, *contacts;
	VdirOptions options;
} Fixture;

static void
set_up(Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
	f->clock = clock_new_frozen("2026-11-21T18:00:00+03:00", "Europe/Moscow", NULL);
	f->uuids = uuid_source_new_seeded(1);
	f->book = book_open(NULL, BOOK_MEMORY, f->clock, f->uuids, NULL);
	f->calendar = g_dir_make_tmp("krug-vdir-XXXXXX", NULL);
	f->contacts = g_dir_make_tmp("krug-vdir-XXXXXX", NULL);
	f->options = (VdirOptions){ .calendar = f->calendar, .contacts = f->contacts };
	g_assert_true(sample_fill(f->book, "en", NULL));
}

static void
remove_folder(char *folder)
{
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	const char *name;

	while (dir && (name = g_dir_read_name(dir))) {
		g_autofree char *path = g_build_filename(folder, name, NULL);

		g_remove(path);
	}
	g_rmdir(folder);
	g_free(folder);
}

static void
tear_down(Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
	remove_folder(f->calendar);
	remove_folder(f->contacts);
	book_close(f->book);
	uuid_source_free(f->uuids);
	clock_free(f->clock);
}

static void
test_days(Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
	static const struct {
		const char *line, *day; /* "": none */
	} cases[] = {
		{ "DTSTART;VALUE=DATE:20261208", "2026-12-08" },
		{ "DTSTART:20261208T100000", "2026-12-08" },
		{ "DTSTART:20261208T205959Z", "2026-12-08" },
		{ "DTSTART:20261208T210000Z", "2026-12-09" },
		{ "DTSTART;TZID=Europe/Moscow:20261208T235900", "2026-12-08" },
		{ "DTSTART;TZID=Asia/Vladivostok:20261209T060000", "2026-12-08" },
		{ "DTSTART;TZID=\"America/New_York\":20261208T170000", "2026-12-09" },
		{ "DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Tokyo"
		  ":20261209T000000",
			"2026-12-08" },
		{ "DTSTART;TZID=Nobody knows:20261208T233000", "2026-12-08" },
		{ "DTSTART;VALUE=DATE:20261308", "" },
		{ "DTSTART:20261208T250000", "" },
		{ "DTSTART:20261208T", "" },
		{ "DTSTART:soon", "" },
		{ "DTSTART:", "" },
		{ "DTEND:20261208T100000Z", "" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *bytes =
			g_strconcat("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\n",
				cases[i].line, "\nEND:VEVENT\nEND:VCALENDAR\n", NULL);
		g_autoptr(VdirText) text =
			vdir_text_new(VDIR_EVENT, bytes, strlen(bytes), NULL);
		Day day = vdir_event_day(f->book, text);
		char shown[DAY_TEXT] = "";

		g_test_message("%s", cases[i].line);
		if (day != DAY_NONE)
			day_format(day, shown);
		g_assert_cmpstr(shown, ==, cases[i].day);
	}
}

static VdirReport *
sync_all(Fixture *f)
{
	g_autoptr(GError) error = NULL;
	VdirReport *report = vdir_sync(f->book, &f->options, &error);

	g_assert_no_error(error);
	return report;
}

static gboolean
forget_rows(Book *book, void *data G_GNUC_UNUSED, GError **error)
{
	return stmt_done(book_stmt(book, "DELETE FROM vdir_item /* scan */"
					 " WHERE substr(uid, 1, 1) < '8'"),
		error);
}

/* A kill between files and rows: the files already say it, so nothing is written twice,
 * and nothing is a conflict. */
static void
test_taken_up(Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(VdirReport) first = sync_all(f);
	g_autoptr(VdirReport) second = NULL, third = NULL;

	g_assert_cmpuint(first->counts[VDIR_WRITTEN], >, 100);
	g_assert_true(book_derive(f->book, forget_rows, NULL, NULL));
	second = sync_all(f);
	g_assert_cmpuint(second->counts[VDIR_WRITTEN], ==, 0);
	g_assert_cmpuint(second->entries->len, ==, 0);
	third = sync_all(f);
	g_assert_cmpuint(third->counts[VDIR_WRITTEN], ==, 0);
	g_assert_cmpuint(third->entries->len, ==, 0);
}

/* A book that was never synced with a folder writes nothing into it by itself. */
static void
test_stranger(Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
	guint written = 1;

	g_assert_true(vdir_write(f->book, &f->options, 0, &written, NULL));
	g_assert_cmpuint(written, ==, 0);
	g_assert_cmpint(g_rmdir(f->calendar), ==, 0);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
#define ADD(path, test) g_test_add(path, Fixture, NULL, set_up, test, tear_down)
	ADD("/vdir/days", test_days);
	ADD("/vdir/taken-up", test_taken_up);
	ADD("/vdir/stranger", test_stranger);
	return g_test_run();
}
