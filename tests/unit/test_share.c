/*
 * The page that gives one file once, asked by a client of our own on 127.0.0.1: what is
 * given, to whom it is refused and when it ends. Client and server take turns in one
 * process, so nothing waits for anything else.
 */
#include "krug/share.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "people_fixture.h"

#define LONG (60 * G_USEC_PER_SEC) /* for a slow machine */

static const SharePlace here = { .address = "127.0.0.1" };

static SharedFile *
calendar(People *p)
{
	g_autoptr(GError) error = NULL;
	SharedFile *file = share_calendar(p->book, &error);

	g_assert_no_error(error);
	return file;
}

static Share *
opened(People *p, const SharedFile *file, const SharePlace *place)
{
	g_autoptr(GError) error = NULL;
	Share *share = share_open(p->book, file, place, &error);

	g_assert_no_error(error);
	return share;
}

/* --- a client --- */

static int
connected(const char *url)
{
	g_autoptr(GUri) uri = g_uri_parse(url, G_URI_FLAGS_NONE, NULL);
	struct sockaddr_in to = { .sin_family = AF_INET };
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	g_assert_nonnull(uri);
	inet_pton(AF_INET, g_uri_get_host(uri), &to.sin_addr);
	to.sin_port = htons((guint16)g_uri_get_port(uri));
	if (connect(fd, (struct sockaddr *)&to, sizeof(to)) != 0) {
		close(fd);
		return -1;
	}
	fcntl(fd, F_SETFL, O_NONBLOCK);
	return fd;
}

static void
say(int fd, const char *text)
{
	gssize n = (gssize)strlen(text);

	g_assert_cmpint(send(fd, text, (gsize)n, MSG_NOSIGNAL), ==, n);
}

/* All that comes until the server closes, which gets its turns meanwhile. */
static char *
heard(Share *share, int fd)
{
	gint64 end = g_get_monotonic_time() + LONG;
	GString *all = g_string_new(NULL);
	char bytes[4096];

	for (;;) {
		struct pollfd fds[] = { { .fd = fd, .events = POLLIN },
			{ .fd = share_fd(share), .events = POLLIN } };
		gssize n;

		g_assert_cmpint(g_get_monotonic_time(), <, end);
		poll(fds, 2, share_wait(share));
		share_turn(share);
		n = recv(fd, bytes, sizeof(bytes), 0);
		if (n > 0)
			g_string_append_len(all, bytes, n);
		else if (n == 0 || (errno != EAGAIN && errno != EINTR))
			break;
	}
	close(fd);
	return g_string_free(all, FALSE);
}

static char *
asked(Share *share, const char *url, const char *method, const char *path)
{
	g_autofree char *request =
		g_strdup_printf("%s %s HTTP/1.1\r\nHost: krug\r\n\r\n", method, path);
	int fd = connected(url);

	g_assert_cmpint(fd, >=, 0);
	say(fd, request);
	return heard(share, fd);
}

static const char *
path_of(const char *url)
{
	return strchr(url + strlen("http://"), '/');
}

static const char *
body_of(const char *answer)
{
	const char *end = strstr(answer, "\r\n\r\n");

	if (!end)
		g_error("no end of the head in: %s", answer);
	return end + 4;
}

static void
assert_has(const char *text, const char *part)
{
	if (!strstr(text, part))
		g_error("no “%s” in: %s", part, text);
}

/* 404, and nothing that tells anything. */
static void
assert_nothing(const char *answer)
{
	g_assert_true(g_str_has_prefix(answer, "HTTP/1.1 404 "));
	g_assert_cmpstr(body_of(answer), ==, "");
	g_assert_null(strstr(answer, "text/"));
	g_assert_null(strstr(answer, "krug"));
}

/* --- the page --- */

static void
test_once(People *p, gconstpointer data G_GNUC_UNUSED)
{
	add(p, "Anna", "Petrova");
	g_autoptr(SharedFile) file = calendar(p);
	g_autoptr(Share) share = opened(p, file, &here);
	g_autofree char *url = g_strdup(share_url(share));
	g_autofree char *answer = asked(share, url, "GET", path_of(url));
	gsize size;
	const char *bytes = g_bytes_get_data(file->bytes, &size);

	g_assert_true(g_str_has_prefix(answer, "HTTP/1.1 200 "));
	assert_has(answer, "Content-Type: text/calendar; charset=utf-8\r\n");
	assert_has(answer, "Content-Disposition: inline; filename=\"krug.ics\"; "
			   "filename*=UTF-8''krug.ics\r\n");
	g_assert_cmpuint(strlen(body_of(answer)), ==, size);
	g_assert_true(memcmp(body_of(answer), bytes, size) == 0);
	g_assert_cmpint(share_turn(share), ==, SHARE_TAKEN);
	g_assert_cmpint(share_fd(share), ==, -1);
	g_assert_cmpint(connected(url), ==, -1); /* nobody listens any more */
	g_assert_cmpint(share_turn(share), ==, SHARE_TAKEN);
}

static const struct {
	const char *what, *method, *path; /* "*" stands for the right one */
} refused[] = {
	{ "the root", "GET", "/" },
	{ "the name alone", "GET", "/krug.ics" },
	{ "another token", "GET", "/00000000000000000000000000000000/krug.ics" },
	{ "nothing behind the token", "GET", "/00000000000000000000000000000000/" },
	{ "a way up", "GET", "/../../etc/passwd" },
	{ "the right path and more", "GET", "*x" },
	{ "the right path in a folder", "GET", "/x*" },
	{ "a wrong path by another method", "POST", "/" },
	{ "a wrong path by HEAD", "HEAD", "/krug.ics" },
};

static void
test_refused(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(SharedFile) file = calendar(p);
	g_autoptr(Share) share = opened(p, file, &here);
	g_autofree char *url = g_strdup(share_url(share));

	for (gsize i = 0; i < G_N_ELEMENTS(refused); i++) {
		g_auto(GStrv) parts = g_strsplit(refused[i].path, "*", 2);
		g_autofree char *path = g_strjoinv(path_of(url), parts);
		g_autofree char *answer = asked(share, url, refused[i].method, path);

		g_test_message("%s", refused[i].what);
		assert_nothing(answer);
	}
	g_assert_cmpint(share_turn(share), ==, SHARE_WAITS);
}

/* Looking at it or asking in another way does not use it up. */
static void
test_methods(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(SharedFile) file = calendar(p);
	g_autoptr(Share) share = opened(p, file, &here);
	g_autofree char *url = g_strdup(share_url(share));
	g_autofree char *head = asked(share, url, "HEAD", path_of(url));
	g_autofree char *delete = asked(share, url, "DELETE", path_of(url));
	g_autofree char *get = NULL;

	g_assert_true(g_str_has_prefix(head, "HTTP/1.1 200 "));
	g_assert_cmpstr(body_of(head), ==, "");
	g_assert_true(g_str_has_prefix(delete, "HTTP/1.1 405 "));
	g_assert_cmpstr(body_of(delete), ==, "");
	g_assert_cmpint(share_turn(share), ==, SHARE_WAITS);
	get = asked(share, url, "GET", path_of(url));
	assert_has(get, "BEGIN:VCALENDAR");
	g_assert_cmpint(share_turn(share), ==, SHARE_TAKEN);
}

/* A download that breaks off does not count; a second one beside it gets nothing. */
static void
test_broken_off(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GBytes) large = g_bytes_new_take(g_malloc0(32 << 20), 32 << 20);
	SharedFile file = { (char *)(guintptr) "a", "a", "text/plain", large };
	g_autoptr(Share) share = opened(p, &file, &here);
	g_autofree char *url = g_strdup(share_url(share));
	g_autofree char *request =
		g_strdup_printf("GET %s HTTP/1.1\r\nHost: k\r\n\r\n", path_of(url));
	g_autofree char *beside = NULL;
	g_autofree char *again = NULL;
	char byte;
	int fd = connected(url);

	say(fd, request);
	while (recv(fd, &byte, 1, 0) != 1)
		share_turn(share);
	beside = asked(share, url, "GET", path_of(url));
	assert_nothing(beside);
	close(fd);
	/* Once the broken connection is noticed, the file is there again. */
	do {
		g_free(again);
		again = asked(share, url, "GET", path_of(url));
	} while (!g_str_has_prefix(again, "HTTP/1.1 200 "));
	g_assert_cmpint(share_turn(share), ==, SHARE_TAKEN);
}

static void
test_too_large(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(SharedFile) file = calendar(p);
	g_autoptr(Share) share = opened(p, file, &here);
	g_autofree char *long_path = g_strnfill(64 * 1024, 'a');
	g_autofree char *path = g_strconcat("/", long_path, NULL);
	g_autofree char *answer = asked(share, share_url(share), "GET", path);

	g_assert_true(g_str_has_prefix(answer, "HTTP/1.1 4") || !*answer);
	g_assert_null(strstr(answer, "krug"));
	g_assert_cmpint(share_turn(share), ==, SHARE_WAITS);
}

static void
test_over(People *p, gconstpointer data G_GNUC_UNUSED)
{
	const SharePlace brief = { .address = "127.0.0.1", .seconds = 1 };
	g_autoptr(SharedFile) file = calendar(p);
	g_autoptr(Share) share = opened(p, file, &brief);
	g_autofree char *url = g_strdup(share_url(share));
	gint64 end = g_get_monotonic_time() + LONG;

	while (share_turn(share) == SHARE_WAITS) {
		struct pollfd fd = { .fd = share_fd(share), .events = POLLIN };

		g_assert_cmpint(share_wait(share), <=, 1000);
		g_assert_cmpint(g_get_monotonic_time(), <, end);
		poll(&fd, 1, share_wait(share));
	}
	g_assert_cmpint(share_turn(share), ==, SHARE_OVER);
	g_assert_cmpint(connected(url), ==, -1);
}

/* 128 bits, another each time. */
static void
test_token(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(SharedFile) file = calendar(p);
	g_autoptr(Share) one = opened(p, file, &here);
	g_autoptr(Share) two = opened(p, file, &here);

	g_assert_true(g_regex_match_simple("^http://127\\.0\\.0\\.1:[0-9]+/[0-9a-f]{32}/"
					   "krug\\.ics$",
		share_url(one), 0, 0));
	g_assert_cmpstr(path_of(share_url(one)), !=, path_of(share_url(two)));
}

static const struct {
	const char *address;
	guint port;
	int code;
} places[] = {
	{ "0.0.0.0", 0, KRUG_ERROR_INPUT }, { "::", 0, KRUG_ERROR_INPUT },
	{ "224.0.0.1", 0, KRUG_ERROR_INPUT }, { "localhost", 0, KRUG_ERROR_INPUT },
	{ "127.0.0.1", 65536, KRUG_ERROR_INPUT },
	{ "192.0.2.1", 0, KRUG_ERROR_FAILED }, /* of nobody (RFC 5737) */
};

static void
test_places(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(SharedFile) file = calendar(p);

	for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
		const SharePlace place = { places[i].address, places[i].port, 0 };
		g_autoptr(GError) error = NULL;

		g_assert_null(share_open(p->book, file, &place, &error));
		g_assert_error(error, KRUG_ERROR, places[i].code);
	}
}

/* --- what is shared --- */

static char *
text_of(const SharedFile *file)
{
	gsize size;
	const char *bytes = g_bytes_get_data(file->bytes, &size);

	return g_strndup(bytes, size);
}

static void
test_card(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add(p, "Анна", "Петрова");
	g_autoptr(Person) was = load(p, id);
	g_autoptr(Person) now = person_copy(was);
	g_autoptr(GError) error = NULL;
	g_autoptr(SharedFile) file = NULL;
	g_autofree char *text = NULL;
	ContactChannel *phone = channel_new(REACH_PHONE, "+7 900 000-00-00");

	phone->label = (g_free(phone->label), g_strdup("ask for the boss"));
	g_ptr_array_add(now->channels, phone);
	g_ptr_array_add(now->tags, g_strdup("difficult"));
	set(now->contact, "notes", "talks too much");
	set(now->contact, "interests", "gossip");
	set(now->contact, "nickname", "Thunder");
	person_save(p->book, was, now, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	file = share_card(p->book, id, TRUE, &error);
	g_assert_no_error(error);
	text = text_of(file);
	g_assert_cmpstr(text, ==,
		"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Петрова;Анна;;;\r\n"
		"FN:Анна Петрова\r\nTEL:+7 900 000-00-00\r\nEND:VCARD\r\n");
	g_assert_cmpstr(file->name, ==, "Анна Петрова.vcf");
	g_assert_cmpstr(file->type, ==, "text/vcard; charset=utf-8");
}

static void
test_card_name(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add(p, "Анна/..\\", "\"Петрова\"");
	g_autoptr(GError) error = NULL;
	g_autoptr(SharedFile) file = share_card(p->book, id, FALSE, &error);
	g_autoptr(Share) share = opened(p, file, &here);
	g_autofree char *url = g_strdup(share_url(share));
	g_autofree char *answer = asked(share, url, "GET", path_of(url));

	assert_has(answer, "Content-Disposition: inline; filename=\"card.vcf\"; "
			   "filename*=UTF-8''%D0%90%D0%BD%D0%BD%D0%B0-..-%20%22%D0%9F");
	g_assert_null(strchr(file->name, '/'));
}

static void
test_event(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add(p, "Anna", "Petrova");
	g_autoptr(GError) error = NULL;
	g_autoptr(SharedFile) file = share_event(p->book, anna, FALSE, &error);
	g_autoptr(SharedFile) small = NULL;
	g_autofree char *text = NULL;

	g_assert_no_error(error);
	text = text_of(file);
	assert_has(text, "BEGIN:VEVENT");
	assert_has(text, "Anna Petrova");
	g_assert_null(strstr(strstr(text, "BEGIN:VEVENT") + 1, "BEGIN:VEVENT"));
	small = share_event(p->book, anna, TRUE, &error);
	g_assert_no_error(error);
	g_free(text);
	text = text_of(small);
	assert_has(text, "SUMMARY:Anna Petrova");
	assert_has(text, "END:VEVENT\r\nEND:VCALENDAR\r\n");
	g_assert_null(strstr(text, "VALARM"));
	g_assert_null(strstr(text, "METHOD"));
	g_assert_null(share_event(p->book, 999, FALSE, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	people_test("/share/once", test_once);
	people_test("/share/refused", test_refused);
	people_test("/share/methods", test_methods);
	people_test("/share/broken-off", test_broken_off);
	people_test("/share/too-large", test_too_large);
	people_test("/share/over", test_over);
	people_test("/share/token", test_token);
	people_test("/share/places", test_places);
	people_test("/share/card", test_card);
	people_test("/share/card-name", test_card_name);
	people_test("/share/event", test_event);
	return g_test_run();
}
