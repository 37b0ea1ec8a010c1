/*
 * Makes one thing of its arguments, for letters.py to read back:
 *	letter qr TEXT                                   a QR code in half blocks
 *	letter mail FROM_NAME FROM NAME TO SUBJECT BODY  a message
 *	letter draft FOLDER FROM_NAME FROM …             a draft; prints its path
 * Status 1 and the error on standard error where it is refused.
 */
#include <stdio.h>
#include <string.h>

#include "krug/book.h"
#include "krug/mail.h"
#include "krug/qr.h"

#define NOW "2026-11-21T18:00:00+03:00"

static gboolean
print_qr(const char *text, GError **error)
{
	g_autoptr(QrCode) code = qr_new(text, error);

	for (int i = 0; code && i < qr_lines(code); i++) {
		g_autofree char *line = qr_line(code, i, FALSE);

		puts(line);
	}
	return code != NULL;
}

static MailLetter
letter_of(char **argv)
{
	return (MailLetter){ argv[0], argv[1], argv[2], argv[3], argv[4], argv[5] };
}

static gboolean
print_mail(Book *book, char **argv, GError **error)
{
	const MailLetter letter = letter_of(argv);
	g_autofree char *text = mail_text(book, &letter, error);

	if (text)
		fputs(text, stdout);
	return text != NULL;
}

static gboolean
print_draft(Book *book, char **argv, GError **error)
{
	const MailLetter letter = letter_of(argv + 1);
	g_autofree char *path = NULL;

	if (!mail_draft(book, &letter, argv[0], &path, error))
		return FALSE;
	puts(path);
	return TRUE;
}

static gboolean
run(int argc, char **argv, GError **error)
{
	g_autoptr(Clock) clock = clock_new_frozen(NOW, NULL, error);
	g_autoptr(UuidSource) uuids = uuid_source_new();
	g_autoptr(Book) book =
		clock ? book_open(NULL, BOOK_MEMORY, clock, uuids, error) : NULL;

	if (!book)
		return FALSE;
	if (argc == 3 && strcmp(argv[1], "qr") == 0)
		return print_qr(argv[2], error);
	if (argc == 8 && strcmp(argv[1], "mail") == 0)
		return print_mail(book, argv + 2, error);
	if (argc == 9 && strcmp(argv[1], "draft") == 0)
		return print_draft(book, argv + 2, error);
	g_set_error_literal(error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "usage");
	return FALSE;
}

int
main(int argc, char **argv)
{
	g_autoptr(GError) error = NULL;

	if (run(argc, argv, &error))
		return 0;
	fprintf(stderr, "%s\n", error->message);
	return 1;
}
