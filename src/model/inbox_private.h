/* What the files of the inbox share: rows, and who is meant by an address or a name. */
#ifndef KRUG_MODEL_INBOX_PRIVATE_H
#define KRUG_MODEL_INBOX_PRIVATE_H

#include "krug/inbox.h"
#include "model/record.h"

/* One row of table inbox_contact. */
typedef struct {
	gint64 id, inbox, contact;
} InboxContactRow;

InboxReport *inbox_report_new(void);
InboxItem *inbox_item_new(void);
/* Its people and what is shown of them; FALSE and error. */
gboolean inbox_complete(Book *book, InboxItem *item, GError **error);
/* Of what it says, to be kept with it. Owned. */
char *inbox_hash(const InboxItem *item);
/* The row with its people; inside a change. */
gboolean inbox_insert(Book *book, InboxItem *item, GError **error);
/* Replaces what it says and its people. */
gboolean inbox_rewrite(Book *book, const InboxItem *was, InboxItem *now, GError **error);
gboolean inbox_remove(Book *book, gint64 id, GError **error);
/* The row of a key, whatever its state; 0: there is none. */
gboolean inbox_find(
	Book *book, const char *key, gint64 *id, InboxState *state, GError **error);
/* Inside a change: answers an open row; INPUT where it is not open. contact: who it is
 * about from now on; 0: as before. */
gboolean inbox_answer(
	Book *book, gint64 id, InboxState state, gint64 contact, GError **error);

/* Who people are: answers are kept, so that a calendar with the same colleagues in all
 * its meetings asks the book once a colleague. */
typedef struct InboxMatch InboxMatch;

/* Notes whom a text means, or that it means several; takes the key. */
void inbox_keep(GHashTable *table, char *key, gint64 contact);
/* Keeps the folded addresses of the book that people of the offers (InboxOffer) have. */
gboolean inbox_emails_read(
	Book *book, const GPtrArray *offers, GHashTable *emails, GError **error);
/* For the people of these offers (InboxOffer). */
InboxMatch *inbox_match_new(Book *book, const GPtrArray *offers, GError **error);
void inbox_match_free(InboxMatch *match);
/* An address of mine is known. */
gboolean inbox_match_knows_me(const InboxMatch *match);
/* Somebody of the book has the folded address. */
gboolean inbox_match_knows(const InboxMatch *match, const char *email);
/* What is to be said as long as no address of mine is known; owned, NULL: nothing. */
char *inbox_ask_for_me(const InboxMatch *match, const GPtrArray *offers);
/* Appends who of the book took part, sorted, each once; the others, a line each; *mine is
 * what I answered. Who declined did not take part. */
gboolean inbox_match_people(InboxMatch *match, const InboxOffer *offer, GArray *contacts,
	GString *others, InboxAnswer *mine, GError **error);

#define INBOX_ANYBODY "\x01any" /* patronymic: none was said */

/* Appends who alone is called so: folded, in the nominative; by the second spelling as a
 * whole. */
gboolean inbox_match_name(InboxMatch *match, const char *family, const char *given,
	const char *patronymic, GArray *contacts, GError **error);
void inbox_match_alt(InboxMatch *match, const char *folded, GArray *contacts);
/* Who is named in a text, as they are called; in a title in any case. */
gboolean inbox_find_in(
	InboxMatch *match, const char *text, GArray *contacts, GError **error);
gboolean inbox_find_in_title(
	InboxMatch *match, const char *title, GArray *contacts, GError **error);

/* Who alone is called so, whatever the script ("Alexey Smirnov", Алексей Смирнов); 0:
 * nobody, or several. */
gboolean inbox_by_spelling(Book *book, const char *name, gint64 *contact, GError **error);

/* What the inbox has of these weeks, by what it says. */
typedef struct InboxSaid InboxSaid;

InboxSaid *inbox_said_new(Book *book, GError **error);
void inbox_said_free(InboxSaid *said);
/* Whether it is there under another name; then the keys of those rows are added to
 * `keys`, which owns them. From then on it is there. */
gboolean inbox_said_has(InboxSaid *said, const InboxItem *item, GHashTable *keys);

/* By what the people of a row meet, as its title and place tell it. */
Channel inbox_channel(const InboxItem *item);

/* Appends to `found` the meetings that name somebody beside those who took part. writes:
 * inside a change; what names them goes. */
gboolean inbox_unname(
	Book *book, gint64 contact, gboolean writes, GArray *found, GError **error);

/* What a folded word is in the nominative, itself first. Owned, of char *. */
GPtrArray *inbox_nominatives(const char *word);
/* What it is if it is the genitive of a man's name; not itself. The same. */
GPtrArray *inbox_genitives(const char *word);
/* Whether a given name, folded, is a man's whose genitive no woman is called. */
gboolean inbox_is_man(const char *given);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(InboxMatch, inbox_match_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(InboxSaid, inbox_said_free)

#endif
