/*
 * The module krug-mail: a letter as a message of RFC 5322 and MIME, through GMime. The
 * program reaches it by the one symbol krug_mail; tests link it.
 */
#ifndef EXCHANGE_MESSAGE_H
#define EXCHANGE_MESSAGE_H

#include <glib.h>

typedef struct {
	/* No string NULL; addresses valid, names and subject one line each. */
	const char *from_name, *from; /* from "": no From */
	const char *to_name, *to;
	const char *subject, *body;
	gint64 at;	/* UTC seconds */
	int offset;	/* of the sender's zone, seconds east */
	const char *id; /* of the message, without angle brackets */
	gboolean draft; /* X-Unsent: programs open it for writing */
	gboolean crlf;	/* as a file for any system; else LF */
} Message;

typedef struct {
	char *(*text)(const Message *message); /* owned */
} MailModule;

extern const MailModule krug_mail;

#endif
