/*
 * All that was held in a stretch of days, person by person: two scans side by side, one
 * of the entries by day and one of who took part by person, since a statement a person
 * would cost twenty times as much.
 */
#ifndef KRUG_MODEL_ENTRY_PASS_H
#define KRUG_MODEL_ENTRY_PASS_H

#include "krug/cadence.h"
#include "model/book_private.h"

/* Whether an entry is a touch or a contact: one of the two at most. A live one is contact
 * whatever its direction; a plan is neither. */
gboolean entry_is_mine(const Entry *entry); /* a touch */
gboolean entry_is_live(const Entry *entry); /* a contact of itself */

/* The entry of a row whose columns from `column` are direction, channel, type, expects;
 * the words of the row before are remembered, since rows come in runs. */
typedef struct {
	char words[3][24];
	int values[3];
} EntryWords;
void entry_words_read(EntryWords *words, Stmt *q, int column, Entry *entry);

/* What is told of an entry; each costs more than the one before. */
typedef enum {
	ENTRY_SIDE,  /* whether it is a touch: entry_is_mine() and entry_counts() */
	ENTRY_ORDER, /* further its day, and all of a touch; what came between touches is
			told as both ways, by no channel */
	ENTRY_WHOLE, /* everything but `settled` */
} EntryDetail;

/* The held entries of one person from `from` to `to`, but for ENTRY_SIDE in the order of
 * entry_compare(). */
typedef gboolean (*EntryEach)(
	gint64 contact, const Entry *entries, gsize n, void *data, GError **error);
typedef struct {
	Day from, to;
	EntryDetail detail;
	EntryEach each;
	void *data;
	/* With ENTRY_WHOLE: what was held before `from` is told too, by its day alone. */
	gboolean past;
} EntryPass;
gboolean entry_pass(Book *book, const EntryPass *pass, GError **error);
/* Only people whose last contact came after that day. */
gboolean entry_pass_in_touch(
	Book *book, const EntryPass *pass, Day after, GError **error);

#endif
