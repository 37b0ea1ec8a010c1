/* What makes a letter a message, what is refused, and where drafts lie. What a message
 * says is read back by others (tests/oracle/letters.py). */
#include "krug/mail.h"

#include <string.h>
#include <sys/stat.h>

#include <glib/gstdio.h>

#include "exchange/mail/message.h"
#include "exchange/maildrop.h"
#include "krug/error.h"

typedef struct {
	Clock *clock;
	UuidSource *uuids;
	Book *book;
	char *folder;
} Fixture;

static const MailLetter good = {
	.from_name = "Пётр Смирнов",
	.from = "petr@example.ru",
	.to_name = "Анна Петрова",
	.to = "anna@example.ru",
	.subject = "Привет",
	.body = "Здравствуйте!\n",
};

static void
set_up(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	fixture->clock = clock_new_frozen("2026-11-21T18:00:00+03:00", NULL, NULL);
	fixture->uuids = uuid_source_new_seeded(1);
	fixture->book =
		book_open(NULL, BOOK_MEMORY, fixture->clock, fixture->uuids, NULL);
	fixture->folder = g_dir_make_tmp("krug-mail-XXXXXX", NULL);
	g_assert_nonnull(fixture->folder);
}

/* Two levels are all that tests make. */
static void
remove_tree(const char *folder)
{
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	const char *name;

	while (dir && (name = g_dir_read_name(dir))) {
		g_autofree char *path = g_build_filename(folder, name, NULL);

		if (g_remove(path) != 0)
			remove_tree(path);
	}
	g_rmdir(folder);
}

static void
tear_down(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	remove_tree(fixture->folder);
	g_free(fixture->folder);
	book_close(fixture->book);
	uuid_source_free(fixture->uuids);
	clock_free(fixture->clock);
}

static void
make_maildir(const char *folder, const char *name)
{
	static const char *const parts[] = { "cur", "new", "tmp" };

	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
		g_autofree char *path = g_build_filename(folder, name, parts[i], NULL);

		g_assert_cmpint(g_mkdir_with_parents(path, 0700), ==, 0);
	}
}

static guint
count_files(const char *folder, const char *name)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);
	g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
	guint n = 0;

	g_assert_nonnull(dir);
	while (g_dir_read_name(dir))
		n++;
	return n;
}

static void
test_text(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *text = mail_text(fixture->book, &good, NULL);

	g_assert_nonnull(text);
	g_assert_nonnull(strstr(text, "Date: Sat, 21 Nov 2026 18:00:00 +0300\n"));
	g_assert_nonnull(strstr(text, "<anna@example.ru>\n"));
	g_assert_nonnull(strstr(text, "\nContent-Transfer-Encoding: 8bit\n"));
	g_assert_true(g_str_has_suffix(text, "\n\nЗдравствуйте!\n"));
	g_assert_null(strstr(text, "X-Unsent"));
	g_assert_null(strchr(text, '\r'));
}

static void
test_without_my_address(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	MailLetter letter = good;
	g_autofree char *text = NULL;

	letter.from = NULL;
	text = mail_text(fixture->book, &letter, NULL);
	g_assert_nonnull(text);
	g_assert_null(strstr(text, "From:"));
	g_assert_nonnull(strstr(text, "@krug.invalid>"));
}

/* An address in another script leaves in ASCII. */
static void
test_idn(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	MailLetter letter = good;
	g_autofree char *text = NULL;

	letter.to = "anna@пример.рф";
	text = mail_text(fixture->book, &letter, NULL);
	g_assert_nonnull(strstr(text, "<anna@xn--e1afmkfd.xn--p1ai>"));
}

static void
test_refused(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	static const struct {
		const char *to, *to_name, *from_name, *subject, *body;
		KrugErrorCode code;
	} cases[] = {
		{ NULL, "A", "P", "s", "b", KRUG_ERROR_NOT_FOUND },
		{ "", "A", "P", "s", "b", KRUG_ERROR_NOT_FOUND },
		{ "anna", "A", "P", "s", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru\r\nBcc: eve@b.ru", "A", "P", "s", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru,eve@b.ru", "A", "P", "s", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru?attach=/etc/passwd", "A", "P", "s", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru", "A\r\nBcc: eve@b.ru", "P", "s", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru", "A\nB", "P", "s", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru", "A\rB", "P", "s", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru", "A\xe2\x80\xa8z", "P", "s", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru", "A\x1b[2J", "P", "s", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru", "A", "P\nQ", "s", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru", "A", "P", "s\r\nBcc: eve@b.ru", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru", "A", "P", "s\n\nbody", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru", "A", "P", "s\xc2\x85z", "b", KRUG_ERROR_INPUT },
		{ "a@b.ru", "A", "P", "s", "\xff", KRUG_ERROR_INPUT },
		{ "a@b.ru", "\xff", "P", "s", "b", KRUG_ERROR_INPUT },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		const MailLetter letter = { cases[i].from_name, "petr@example.ru",
			cases[i].to_name, cases[i].to, cases[i].subject, cases[i].body };
		g_autoptr(GError) error = NULL;

		g_assert_null(mail_text(fixture->book, &letter, &error));
		g_assert_error(error, KRUG_ERROR, cases[i].code);
		g_clear_error(&error);
		g_assert_false(mail_draft(
			fixture->book, &letter, fixture->folder, NULL, &error));
		g_assert_error(error, KRUG_ERROR, cases[i].code);
	}
	g_assert_cmpuint(count_files(fixture->folder, "."), ==, 0);
}

static void
test_encodings(void)
{
	g_autofree char *longest = g_strnfill(998, 'a');
	g_autofree char *too_long = g_strnfill(999, 'a');
	const struct {
		const char *body, *wanted;
	} cases[] = {
		{ "ascii", "\nContent-Transfer-Encoding: 7bit\n" },
		{ "й", "\nContent-Transfer-Encoding: 8bit\n" },
		{ longest, "\nContent-Transfer-Encoding: 7bit\n" },
		{ too_long, "\nContent-Transfer-Encoding: quoted-printable\n" },
		{ "a\n.\nb", "\nContent-Transfer-Encoding: base64\n" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		const Message message = { "", "", "", "a@b.ru", "", cases[i].body,
			.id = "1@b.ru" };
		g_autofree char *text = krug_mail.text(&message);

		g_assert_nonnull(strstr(text, cases[i].wanted));
	}
}

static void
test_folder(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	static const char *const names[] = { "2026-11-21 Анна Петрова.eml",
		"2026-11-21 Анна Петрова 2.eml", "2026-11-21 Анна Петрова 3.eml" };

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *path = NULL;
		g_autofree char *name = NULL;
		g_autofree char *text = NULL;
		GStatBuf info;

		g_assert_true(
			mail_draft(fixture->book, &good, fixture->folder, &path, NULL));
		name = g_path_get_basename(path);
		g_assert_cmpstr(name, ==, names[i]);
		g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
		g_assert_nonnull(strstr(text, "X-Unsent: 1\r\n"));
		g_assert_true(g_str_has_suffix(text, "\r\n\r\nЗдравствуйте!\r\n"));
		g_assert_cmpint(g_stat(path, &info), ==, 0);
		g_assert_cmpint(info.st_mode & 0777, ==, 0600);
	}
	g_assert_cmpuint(count_files(fixture->folder, "."), ==, 3);
}

static void
test_file_names(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *endless = g_strnfill(1000, 'x');
	g_autofree char *cut = g_strnfill(120, 'x');
	const struct {
		const char *name, *wanted;
	} cases[] = {
		{ "../../etc/passwd", "etc passwd" },
		{ ".hidden", "hidden" },
		{ "a:b*c?d\"e<f>g|h\\i", "a b c d e f g h i" },
		{ "ends. . ", "ends" },
		{ endless, cut },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = NULL;
		g_autofree char *name = NULL;
		g_autofree char *wanted = g_strconcat(cases[i].wanted, ".eml", NULL);

		g_assert_true(maildrop_file(
			fixture->folder, cases[i].name, "text", &path, NULL));
		name = g_path_get_basename(path);
		g_assert_cmpstr(name, ==, wanted);
	}
}

static void
test_maildir(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *drafts = g_build_filename(fixture->folder, ".Drafts", NULL);
	g_autofree char *first = NULL;
	g_autofree char *second = NULL;
	g_autofree char *text = NULL;

	make_maildir(fixture->folder, ".");
	g_assert_true(mail_draft(fixture->book, &good, fixture->folder, &first, NULL));
	g_assert_cmpuint(count_files(fixture->folder, "cur"), ==, 1);
	make_maildir(fixture->folder, ".Drafts");
	g_assert_true(mail_draft(fixture->book, &good, fixture->folder, &second, NULL));
	g_assert_cmpuint(count_files(drafts, "cur"), ==, 1);
	g_assert_cmpuint(count_files(drafts, "new"), ==, 0);
	g_assert_cmpuint(count_files(drafts, "tmp"), ==, 0);
	g_assert_true(g_str_has_prefix(second, drafts));
	g_assert_true(g_str_has_suffix(second, ":2,D"));
	g_assert_true(g_file_get_contents(second, &text, NULL, NULL));
	g_assert_null(strchr(text, '\r'));
}

static void
test_no_place(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *gone = g_build_filename(fixture->folder, "gone", NULL);
	g_autofree char *half = g_build_filename(fixture->folder, "half", NULL);
	g_autofree char *cur = g_build_filename(half, "cur", NULL);
	g_autoptr(GError) error = NULL;

	g_assert_false(mail_draft(fixture->book, &good, gone, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
	g_assert_nonnull(strstr(error->message, gone));
	g_clear_error(&error);
	g_assert_cmpint(g_mkdir_with_parents(cur, 0700), ==, 0);
	g_assert_false(mail_draft(fixture->book, &good, half, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_nonnull(strstr(error->message, "Maildir"));
}

/* A second message of the same name is never laid over the first. */
static void
test_maildir_name_taken(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *path = NULL;
	g_autofree char *text = NULL;
	g_autoptr(GError) error = NULL;

	make_maildir(fixture->folder, ".");
	g_assert_true(
		maildrop_deliver(fixture->folder, 1, "same@x", "first", &path, NULL));
	g_assert_false(
		maildrop_deliver(fixture->folder, 1, "same@x", "second", NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_FAILED);
	g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
	g_assert_cmpstr(text, ==, "first");
	g_assert_cmpuint(count_files(fixture->folder, "tmp"), ==, 0);
}

#define ADD(path, function) g_test_add(path, Fixture, NULL, set_up, function, tear_down)

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	ADD("/mail/text", test_text);
	ADD("/mail/without-my-address", test_without_my_address);
	ADD("/mail/idn", test_idn);
	ADD("/mail/refused", test_refused);
	g_test_add_func("/mail/encodings", test_encodings);
	ADD("/mail/folder", test_folder);
	ADD("/mail/file-names", test_file_names);
	ADD("/mail/maildir", test_maildir);
	ADD("/mail/maildir/name-taken", test_maildir_name_taken);
	ADD("/mail/no-place", test_no_place);
	return g_test_run();
}
