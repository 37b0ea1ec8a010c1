/*
 * Channels: how a person is reached. A value is kept in normal form: a Telegram name as
 * @name whatever was pasted, an e-mail address trimmed, a phone number as typed. At most
 * one channel of a person is preferred. Strings are owned and never NULL.
 */
#ifndef KRUG_CHANNEL_H
#define KRUG_CHANNEL_H

#include "krug/book.h"
#include "krug/vocab.h"

typedef struct {
	gint64 id; /* 0: new */
	Reach kind;
	char *value;
	char *label; /* "work", as typed */
	gboolean preferred;
	int place; /* in the book; a list that is saved gives it anew */
} ContactChannel;

ContactChannel *channel_new(Reach kind, const char *value);
ContactChannel *channel_copy(const ContactChannel *channel);
void channel_free(ContactChannel *channel);

/* In the order given by the user; owned, of ContactChannel. */
GPtrArray *channel_list(Book *book, gint64 contact, GError **error);
/* Of such a list: the preferred one, else the first e-mail, Telegram, phone, else the
 * first; NULL where it is empty; borrowed. */
const ContactChannel *channel_best(const GPtrArray *channels);
const ContactChannel *channel_of(const GPtrArray *channels, Reach kind); /* the same */

/* The value in normal form, owned; NULL and error where it is none of that kind. */
char *channel_check(Reach kind, const char *value, GError **error);
/* What a pasted line is: an e-mail address, a phone, @name, a link; REACH_OTHER else. */
Reach channel_guess(const char *value);
/* For search and matching: the digits of a phone from the country code on ("8 916" as
 * "7916"), all else folded; owned. */
char *channel_key(Reach kind, const char *value);
/* "https://t.me/name", "mailto:…", "tel:…"; owned; NULL where there is no such thing. */
char *channel_link(const ContactChannel *channel);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ContactChannel, channel_free)

#endif
