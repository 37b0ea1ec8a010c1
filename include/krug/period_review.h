/*
 * The review of a month, quarter, half-year or year: what I answered to the questions of
 * its kind, and my notes. Its figures are insights and are never stored. A review is
 * pending from the day after its period until it was saved or the next period of its kind
 * is over, where the book already had people then. Texts are owned, never NULL.
 */
#ifndef KRUG_PERIOD_REVIEW_H
#define KRUG_PERIOD_REVIEW_H

#include "krug/book.h"
#include "krug/insight.h"
#include "krug/period.h"
#include "krug/vocab.h"

typedef struct {
	const char *id;	  /* of the book and of commands */
	const char *text; /* N_() */
} PeriodQuestion;

/* Those of a calendar kind of period, ended by a row without id; none for weeks. */
const PeriodQuestion *period_questions(PeriodKind kind);
/* "month", "quarter", "half", "year", also monthly, quarterly, half-yearly, yearly; FALSE
 * for any other word. */
gboolean period_review_kind(const char *word, PeriodKind *kind);
const char *period_review_word(PeriodKind kind);  /* "monthly" */
const char *period_review_plain(PeriodKind kind); /* "month", as stored */
const char *period_review_title(PeriodKind kind); /* translated: "Review of the month" */

typedef struct {
	gint64 id; /* 0: not saved yet */
	Period period;
	Day made_on; /* DAY_NONE: not saved yet */
	char *notes;
	GHashTable *answers; /* question id → text */
	char *notes_read;    /* both as they were read: what differs is saved */
	GHashTable *answers_read;
} PeriodReview;

/* What the book has of this period; an unsaved one without answers where it has none. */
PeriodReview *period_review_load(Book *book, const Period *period, GError **error);
void period_review_free(PeriodReview *review);
const char *period_review_answer(const PeriodReview *review, const char *question);
void period_review_set(PeriodReview *review, const char *question, const char *text);
/* One change, "period-review": notes and answers that are other than they were read; what
 * another krug has written of others meanwhile stays, and comes into the review. CONFLICT
 * where it wrote the same. Sets id and made_on. INPUT for a period that is not over. */
gboolean period_review_save(Book *book, PeriodReview *review, GError **error);
/* Owned, of Period: the shortest first. */
GArray *period_review_pending(Book *book, GError **error);
/* Inside a change: the day of the next review of each kind stands in the agenda and the
 * calendar: after the period that runs, or where one is pending after that one. */
gboolean period_review_note(Book *book, GError **error);

/* What one kind of people brought in a quarter is kept, changed or dropped. */
typedef enum {
	STANCE_NONE,
	STANCE_KEEP,
	STANCE_CHANGE,
	STANCE_DROP,
	STANCE_COUNT
} Stance;
extern const Vocab vocab_stance;
Stance period_review_stance(const PeriodReview *review, Kind kind);
void period_review_decide(PeriodReview *review, Kind kind, Stance stance);

/* One figure of the whole, beside that of the period before. */
enum { PERIOD_NOW = 1, PERIOD_BEFORE = 2 };

typedef struct {
	const Measure *measure;
	const char *label; /* N_(): what the figure is, short */
	int column;
	guint known;	    /* which of the two have been read */
	gint64 now, before; /* INSIGHT_NONE: nothing to reckon it from */
} PeriodFigure;

/* Those that a review of this kind is about; owned, of PeriodFigure. */
GArray *period_review_figures(Book *book, const Period *period, GError **error);
/* For who must not wait for all of them: the same unread, and then those of a measure, of
 * the period or of the one before. */
GArray *period_review_wanted(PeriodKind kind);
gboolean period_review_read(Book *book, const Period *period, guint which,
	GArray *figures, const Measure *measure, GError **error);

/* What a period brought, by kind and by source person. Results are those of the measure
 * "results": offers, recommendations, introductions, vacancies, feedback. */
typedef struct {
	gint64 contacts[KIND_COUNT]; /* with people of the kind */
	gint64 results[KIND_COUNT];  /* from them */
	GArray *people;		     /* InsightPerson: from whom, most first */
} PeriodBrought;

gboolean period_brought(
	Book *book, const Period *period, PeriodBrought *out, GError **error);
void period_brought_clear(PeriodBrought *brought);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PeriodBrought, period_brought_clear)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PeriodReview, period_review_free)

#endif
