/*
 * A letter as a message of RFC 5322: MIME, UTF-8, names and subject by RFC 2047; 8bit, or
 * quoted-printable where a line is too long for a message. It is made by the module
 * krug-mail; where that is missing the error says what to install. Line breaks in names
 * and subject, and addresses that could be read as more than one, are KRUG_ERROR_INPUT.
 */
#ifndef KRUG_MAIL_H
#define KRUG_MAIL_H

#include "krug/book.h"

/* All borrowed, NULL as "". Date and Message-ID come from the book. */
typedef struct {
	const char *from_name;
	const char *from; /* "": no From, the mail program adds its own */
	const char *to_name;
	const char *to; /* an address, must be there */
	const char *subject;
	const char *body;
} MailLetter;

/* For the standard input of a send command; owned. Lines end in LF. */
char *mail_text(Book *book, const MailLetter *letter, GError **error);

/* Writes a draft and tells its path, owned (path may be NULL): into a Maildir
 * (`folder`/.Drafts where that is one, else `folder` itself) with the flag D, else into
 * a plain folder as "DAY NAME.eml", with X-Unsent and CRLF. A file is there whole or not
 * at all, and none that is there is ever replaced. "~/" is understood. */
gboolean mail_draft(Book *book, const MailLetter *letter, const char *folder, char **path,
	GError **error);

#endif
