/*
 * One file for one phone, without an account: a page on one address of the local network
 * (HTTP/1.1, RFC 9112, by the module krug-share) that gives the file once. Its path holds
 * 128 random bits; whoever does not know them learns nothing, not even that there is a
 * file. It is gone after one whole download, after SHARE_SECONDS, or with share_free().
 *
 * Nothing here waits: whoever shows the page sleeps on share_fd() for no longer than
 * share_wait() and calls share_turn().
 *
 * Errors: KRUG_ERROR_NOT_FOUND where there is no network, no module or nothing to share;
 * KRUG_ERROR_INPUT for an address that is none; KRUG_ERROR_FAILED where it cannot be
 * bound.
 */
#ifndef KRUG_SHARE_H
#define KRUG_SHARE_H

#include "krug/book.h"

#define SHARE_SECONDS 600

/* --- what is shared --- */

typedef struct {
	char *name;	  /* of the file, as the phone may show it; UTF-8 */
	const char *path; /* the same in the address: ASCII, one word */
	const char *type; /* RFC 6838, with its charset */
	GBytes *bytes;
} SharedFile;

/* small: what a code can hold: no photo; no alarm and no reasons. */

/* The whole calendar, as export_ics() writes it. */
SharedFile *share_calendar(Book *book, GError **error);
/* A card to hand over (vCard 3.0, RFC 2426): name, position, channels, city, birthday; no
 * notes, tags or anything else one thinks of them. */
SharedFile *share_card(Book *book, gint64 contact, gboolean small, GError **error);
/* Their next reminder or meeting, as a calendar of one event. */
SharedFile *share_event(Book *book, gint64 contact, gboolean small, GError **error);
void shared_file_free(SharedFile *file);

/* --- the page --- */

typedef enum {
	SHARE_WAITS, /* nobody has it yet */
	SHARE_TAKEN, /* it was downloaded whole */
	SHARE_OVER,  /* the time is up */
} ShareState;

typedef struct {
	const char *address; /* numeric, of this computer; "" and NULL: share_address() */
	guint port;	     /* 0: any that is free */
	int seconds;	     /* 0: SHARE_SECONDS */
} SharePlace;

typedef struct Share Share;

/* The address this computer has on the interface of the default route. Owned. */
char *share_address(GError **error);

/* file and book are needed for this call only. */
Share *share_open(
	Book *book, const SharedFile *file, const SharePlace *place, GError **error);
void share_free(Share *share);
const char *share_url(const Share *share); /* borrowed */
int share_fd(const Share *share);	   /* to be read; -1 once the page is gone */
int share_wait(const Share *share);	   /* ms until share_turn() is due, at most */
/* Answers who asks; once it is not SHARE_WAITS the page is gone and stays so. */
ShareState share_turn(Share *share);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(SharedFile, shared_file_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Share, share_free)

#endif
