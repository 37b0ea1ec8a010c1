/*
 * Giving a file to a phone from the full screen: the code on the terminal leads to the
 * page, which gives the file while the screen goes on, once, and is gone when its view
 * is. The code is read from the cells by zbarimg.
 */
#include <arpa/inet.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "home.h"

#define WIDTH  80
#define HEIGHT 24
#define LONG   60000 /* ms, for a slow machine */
#define SCALE  4     /* pixels of a module */
/* A code of version 4, as an address needs it. */
#define COLUMNS 41
#define LINES	20
#define QUIET	4
#define LIST	"2 meetings to log? U"

/* --- what a camera sees --- */

static gboolean
is_black(guint32 colour)
{
	return (colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff) < 3 * 64;
}

static gboolean
is_white(guint32 colour)
{
	return colour != TTY_DEFAULT && !is_black(colour);
}

/* The upper or lower half of a cell, as brightness; what is not the code is grey. */
static guint8
shade(const TtyCell *cell, gboolean lower)
{
	guint32 fg = cell->reverse ? cell->bg : cell->fg;
	guint32 bg = cell->reverse ? cell->fg : cell->bg;
	gboolean drawn = g_str_equal(cell->text, "█") ||
			 g_str_equal(cell->text, lower ? "▄" : "▀");
	guint32 colour = drawn ? fg : bg;

	if (fg == TTY_DEFAULT || bg == TTY_DEFAULT)
		return 128;
	return is_white(colour) ? 255 : is_black(colour) ? 0 : 128;
}

/* The whole screen as a picture (PGM). */
static void
take_picture(Tty *tty, const char *path)
{
	g_autoptr(GString) picture = g_string_new(NULL);

	g_string_printf(picture, "P5 %d %d 255\n", WIDTH * SCALE, HEIGHT * 2 * SCALE);
	for (int y = 0; y < HEIGHT * 2 * SCALE; y++)
		for (int x = 0; x < WIDTH * SCALE; x++) {
			TtyCell cell = tty_cell(tty, x / SCALE, y / SCALE / 2);

			g_string_append_c(
				picture, (char)shade(&cell, y / SCALE % 2 == 1));
		}
	g_assert_true(
		g_file_set_contents(path, picture->str, (gssize)picture->len, NULL));
}

/* Its lines are black on white from the corner of the screen to beyond its quiet zone,
 * whatever the theme. */
static void
assert_black_on_white(Tty *tty)
{
	TtyCell cell;
	int x = 0;

	for (int y = 1; y < 1 + LINES; y++)
		for (x = 0; x < COLUMNS; x++) {
			cell = tty_cell(tty, x, y);
			g_assert_cmpint(shade(&cell, FALSE), !=, 128);
			g_assert_cmpint(shade(&cell, TRUE), !=, 128);
		}
	for (int y = 1; y < 1 + LINES; y++)
		for (x = 0; x < QUIET; x++) {
			cell = tty_cell(tty, x, y);
			g_assert_cmpint(shade(&cell, FALSE), ==, 255);
			cell = tty_cell(tty, COLUMNS - 1 - x, y);
			g_assert_cmpint(shade(&cell, TRUE), ==, 255);
		}
}

static char *
scanned(Tty *tty)
{
	g_autofree char *path = g_build_filename(tty_folder(tty), "screen.pgm", NULL);
	const char *argv[] = { "zbarimg", "--quiet", "--raw", path, NULL };
	g_autoptr(GError) error = NULL;
	char *text = NULL;

	take_picture(tty, path);
	g_spawn_sync(NULL, (char **)argv, NULL,
		G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &text, NULL,
		NULL, &error);
	g_assert_no_error(error);
	return g_strchomp(text);
}

/* --- a phone --- */

static int
connected(const char *url)
{
	g_autoptr(GUri) uri = g_uri_parse(url, G_URI_FLAGS_NONE, NULL);
	struct sockaddr_in to = { .sin_family = AF_INET };
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (!uri)
		g_error("no address: “%s”", url);
	inet_pton(AF_INET, g_uri_get_host(uri), &to.sin_addr);
	to.sin_port = htons((guint16)g_uri_get_port(uri));
	if (connect(fd, (struct sockaddr *)&to, sizeof(to)) == 0)
		return fd;
	close(fd);
	return -1;
}

/* All that is answered; NULL where nobody listens. */
static char *
fetched(const char *url, const char *path)
{
	g_autofree char *request =
		g_strdup_printf("GET %s HTTP/1.1\r\nHost: krug\r\n\r\n", path);
	GString *all = g_string_new(NULL);
	int fd = connected(url);
	char bytes[4096];
	gssize n;

	g_assert_cmpint(fd, >=, 0);
	g_assert_cmpint(send(fd, request, strlen(request), MSG_NOSIGNAL), ==,
		(gssize)strlen(request));
	while ((n = recv(fd, bytes, sizeof(bytes), 0)) > 0)
		g_string_append_len(all, bytes, n);
	close(fd);
	return g_string_free(all, FALSE);
}

static const char *
path_of(const char *url)
{
	return strchr(url + strlen("http://"), '/');
}

/* --- the tests --- */

static void
test_card(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);
	g_autofree char *url = NULL;
	g_autofree char *wrong = NULL;
	g_autofree char *card = NULL;

	g_assert_true(tty_keys(tty, "Q"));
	assert_shows(tty, "Scan the code");
	assert_shows(tty, "http://127.0.0.1:");
	assert_black_on_white(tty);
	url = scanned(tty);
	wrong = fetched(url, "/");
	g_assert_true(g_str_has_prefix(wrong, "HTTP/1.1 404 "));
	assert_shows(tty, "Scan the code");
	card = fetched(url, path_of(url));
	g_assert_nonnull(strstr(card, "Content-Type: text/vcard; charset=utf-8\r\n"));
	g_assert_nonnull(strstr(card, "\r\n\r\nBEGIN:VCARD\r\n"));
	g_assert_true(tty_shows(tty, "It was taken", LONG));
	g_assert_cmpint(connected(url), ==, -1);
	g_assert_true(tty_keys(tty, "Esc"));
	g_assert_true(tty_shows(tty, LIST, LONG));
	end_clean(tty);
}

/* Esc, and q, take the page away; another view above it does not. */
static void
test_gone(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);

	for (int i = 0; i < 2; i++) {
		g_autofree char *url = NULL;
		g_autofree char *calendar = NULL;

		g_assert_true(tty_keys(tty, "E End Enter"));
		g_assert_true(tty_shows(tty, "krug.ics", LONG));
		url = scanned(tty);
		if (i == 0) {
			int fd = connected(url);

			g_assert_cmpint(fd, >=, 0);
			close(fd);
			g_assert_true(tty_keys(tty, "Esc"));
		} else {
			g_assert_true(tty_keys(tty, "F1"));
			g_assert_true(tty_shows(tty, "Another code", LONG));
			calendar = fetched(url, "/");
			g_assert_true(g_str_has_prefix(calendar, "HTTP/1.1 404 "));
			g_assert_true(tty_keys(tty, "Esc"));
			g_assert_true(tty_shows(tty, "krug.ics", LONG));
			g_assert_true(tty_keys(tty, "q"));
		}
		g_assert_true(tty_shows(tty, LIST, LONG));
		g_assert_cmpint(connected(url), ==, -1);
	}
	end_clean(tty);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/krug/share/card", test_card);
	g_test_add_func("/krug/share/gone", test_gone);
	return g_test_run();
}
