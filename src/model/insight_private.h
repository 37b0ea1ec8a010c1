/*
 * What the measures share: rows of an insight, tallies by person, and a pass over all
 * entries of a stretch of days, person by person.
 */
#ifndef KRUG_MODEL_INSIGHT_PRIVATE_H
#define KRUG_MODEL_INSIGHT_PRIVATE_H

#include "krug/cadence.h"
#include "krug/insight.h"
#include "model/book_private.h"

#define INSIGHT_ALL    "all"
#define INSIGHT_OTHERS "others" /* beyond INSIGHT_ROWS */

typedef gboolean InsightLoad(Book *book, Insight *insight, GError **error);
typedef gboolean InsightBehind(Book *book, const Insight *insight, const InsightRow *row,
	int column, GArray *people, GError **error);

InsightLoad insight_load_active, insight_load_coverage, insight_load_weeks,
	insight_load_days, insight_load_channels, insight_load_kinds,
	insight_load_answers, insight_load_results, insight_load_balance,
	insight_load_reviews, insight_load_new, insight_load_depth;
InsightBehind insight_behind_active, insight_behind_coverage, insight_behind_touches,
	insight_behind_kinds, insight_behind_answers, insight_behind_results,
	insight_behind_balance, insight_behind_new, insight_behind_depth;

/* A row at the end, or the one of the whole; both strings are taken. */
InsightRow *insight_add(Insight *insight, char *id, char *label);
InsightRow *insight_add_all(Insight *insight);
/* One a word of the list, by its number; `first` stands for those of unknown words. */
void insight_add_words(Insight *insight, const Vocab *vocab);
/* Leaves out rows without any figure but nothing. */
void insight_drop_idle(Insight *insight);

/* n of `of` in percent, rounded half up; INSIGHT_NONE of nothing. */
gint64 insight_share(gint64 n, gint64 of);

/* Counts of people, in no order; free with g_hash_table_unref(). */
typedef struct {
	gint64 contact;
	gint64 n[INSIGHT_COLUMNS];
	Day last;
} Tally;
GHashTable *tally_new(void);
Tally *tally_of(GHashTable *tallies, gint64 contact);
/* All of them, the highest sum of the first `columns` first, then by number; borrowed
 * from the table. */
GPtrArray *tally_sorted(GHashTable *tallies, int columns);

/* One more that is behind a figure, where there is any. */
void insight_behind(GArray *people, gint64 contact, gint64 value, Day last);

/* The kind of everybody. */
typedef struct {
	GHashTable *kinds;
} KindTable;
gboolean kinds_load(Book *book, KindTable *table, GError **error);
Kind kinds_of(const KindTable *table, gint64 contact);
void kinds_clear(KindTable *table);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KindTable, kinds_clear)

#endif
