/*
 * The page of the module krug-share: one HTTP server with one file, by libmicrohttpd,
 * without a thread of its own. The program reaches it by the symbol krug_page; tests link
 * it.
 */
#ifndef EXCHANGE_SHARE_PAGE_H
#define EXCHANGE_SHARE_PAGE_H

#include <glib.h>
#include <sys/socket.h>

typedef struct {
	const char *path; /* all that is answered: "/TOKEN/NAME" */
	const char *type;
	const char *disposition; /* Content-Disposition, RFC 6266 */
	GBytes *bytes;
	const struct sockaddr *address; /* IPv4 or IPv6, with its port */
} PageOffer;

typedef struct Page Page;

typedef struct {
	/* offer is needed for this call only. NULL: the address cannot be bound. */
	Page *(*open)(const PageOffer *offer);
	guint (*port)(const Page *page);
	int (*fd)(const Page *page); /* can be read when turn() has something to do */
	int (*wait)(Page *page);     /* ms until turn() is due; -1: nothing is */
	/* Answers who asks, without waiting. TRUE once the file was fetched whole. */
	gboolean (*turn)(Page *page);
	void (*close)(Page *page);
} PageModule;

extern const PageModule krug_page;

#endif
