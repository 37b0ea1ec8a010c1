/*
 * A letter handed over by the user's own means, in the full screen as in commands. What
 * krug is told afterwards decides whether it was sent: nothing is logged here, and
 * nothing of the book is changed.
 */
#ifndef UI_HANDOVER_H
#define UI_HANDOVER_H

#include "krug/config.h"
#include "krug/letter.h"
#include "krug/qr.h"
#include "shell/shell.h"

typedef enum {
	HAND_COPY,     /* the body, to the clipboard */
	HAND_MAIL,     /* to the mail program, which opens it (mailto:) */
	HAND_DRAFT,    /* into a folder or Maildir, for a mail program */
	HAND_SEND,     /* to the command that sends it */
	HAND_TELEGRAM, /* to Telegram, which opens the chat with the text */
} Hand;

typedef struct {
	Book *book;
	Shell *shell;	      /* NULL in commands */
	const Config *config; /* of this machine; NULL: as if nothing were set */
	const char *folder;   /* for drafts; NULL: as configured */
} Handover;

/* said: where it went, a sentence without full stop, owned. KRUG_ERROR_NOT_FOUND where
 * the person has no address of that kind, or nothing is configured that is needed. */
gboolean hand_over(const Handover *means, const Letter *letter, Hand hand, char **said,
	GError **error);
/* By which the letter then goes; CHANNEL_NONE: by whichever. */
Channel hand_channel(Hand hand);

/* The link that opens the letter on a phone: in Telegram, else by mail (mailto:). With as
 * much of the letter as makes a code of so many columns and lines, else with nothing but
 * the address; said tells which, owned. */
QrCode *hand_qr(Book *book, const Letter *letter, int columns, int lines, char **said,
	GError **error);

#endif
