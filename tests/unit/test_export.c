/*
 * Whoever takes an export may be slow: as long as it is not taken, others can change the
 * book.
 */
#define _GNU_SOURCE /* F_SETPIPE_SZ */

#include "krug/export.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "folder.h"
#include "krug/setting.h"
#include "people_fixture.h"

#define DATES 500 /* of one person: more than is gathered before it is written */
#define FULL  4096

typedef gboolean (*Write)(Book *book, const char *path, GError **error);

static gboolean
write_ics(Book *book, const char *path, GError **error)
{
	return export_ics(book, path, EXPORT_EVENTS, NULL, NULL, error);
}

static gboolean
write_vcf(Book *book, const char *path, GError **error)
{
	const ExportPeople everybody = { 0 };

	return export_vcf(book, path, &everybody, NULL, error);
}

static gboolean
write_csv(Book *book, const char *path, GError **error)
{
	const ExportPeople everybody = { 0 };

	return export_csv(book, path, &everybody, NULL, error);
}

/* Takes nothing before the pipe is full and the book was changed. */
typedef struct {
	int fd;
	Book *book;
	GError *error;
} Taker;

static gpointer
take(gpointer data)
{
	Taker *taker = data;
	char block[FULL];
	int waiting = 0;

	while (ioctl(taker->fd, FIONREAD, &waiting) == 0 && waiting < FULL)
		g_thread_yield();
	setting_set(taker->book, "window.recruiter", "1-2", &taker->error);
	while (read(taker->fd, block, sizeof(block)) > 0)
		;
	return NULL;
}

static void
add_dates(People *p)
{
	g_autoptr(Person) person = person_new();
	g_autoptr(GError) error = NULL;

	set(person->contact, "given", "Anna");
	for (int i = 0; i < DATES; i++) {
		ContactDate *date = date_new(OCCASION_OWN,
			(OccasionDate){ .month = i % 12 + 1, .day = i % 28 + 1 });

		g_free(date->label);
		date->label = g_strdup_printf("the day on which we met, no. %d", i);
		g_ptr_array_add(person->dates, date);
	}
	person_save(p->book, NULL, person, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
}

static Book *
open_book(const People *p, const char *path, BookFlags flags)
{
	g_autoptr(GError) error = NULL;
	Book *book = book_open(path, flags, p->clock, p->uuids, &error);

	g_assert_no_error(error);
	return book;
}

static void
test_slow(People *p, gconstpointer data)
{
	char *folder = test_folder_new();
	g_autofree char *path = g_build_filename(folder, "shared.krug", NULL);
	g_autofree char *pipe = g_build_filename(folder, "pipe", NULL);
	g_autoptr(GError) error = NULL;
	People shared = { .clock = p->clock, .uuids = p->uuids };
	Taker taker = { 0 };
	GThread *thread;

	shared.book = open_book(p, path, BOOK_CREATE);
	add_dates(&shared);
	taker.book = open_book(p, path, BOOK_OPEN);
	g_assert_cmpint(mkfifo(pipe, 0600), ==, 0);
	taker.fd = open(pipe, O_RDONLY | O_NONBLOCK);
	g_assert_cmpint(fcntl(taker.fd, F_SETPIPE_SZ, FULL), ==, FULL);
	fcntl(taker.fd, F_SETFL, 0);
	thread = g_thread_new("taker", take, &taker);
	(*(const Write *)data)(shared.book, pipe, &error);
	g_assert_no_error(error);
	g_thread_join(thread);
	g_assert_no_error(taker.error);
	book_close(taker.book);
	book_close(shared.book);
	test_folder_free(folder);
}

int
main(int argc, char **argv)
{
	static const struct {
		const char *path;
		Write write;
	} cases[] = {
		{ "/export/slow/ics", write_ics },
		{ "/export/slow/vcf", write_vcf },
		{ "/export/slow/csv", write_csv },
		{ "/export/slow/json", export_json },
	};

	start(&argc, &argv);
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		g_test_add(cases[i].path, People, &cases[i].write, people_set_up,
			test_slow, people_tear_down);
	return g_test_run();
}
