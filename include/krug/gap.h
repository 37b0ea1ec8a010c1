/*
 * Gaps and strengths: skills as feedback names them, counted across all feedback. Two
 * spellings are one skill where they fold alike; what folds differently is joined by
 * renaming one to the other. A gap is closed by me; what comes afterwards confirms it or
 * does not. Structs own their strings, never NULL. One function is one change.
 */
#ifndef KRUG_GAP_H
#define KRUG_GAP_H

#include "krug/book.h"
#include "krug/vocab.h"

typedef enum { SIDE_NONE, SIDE_GAP, SIDE_STRENGTH, SIDE_COUNT } GapSide;

extern const Vocab vocab_side;

typedef struct {
	gint64 id;
	GapSide side;
	char *name;
	Day made_on;
	Day closed_on; /* DAY_NONE: open */
	char *notes;
	int named;     /* in how many feedbacks */
	int companies; /* of how many organizations */
	Day last_on;   /* when last; DAY_NONE: by me alone */
	int plans;     /* open items of the plan */
} Gap;

void gap_free(Gap *gap);
Gap *gap_load(Book *book, gint64 id, GError **error); /* NOT_FOUND */
/* Open ones first, then by how often, then by name; SIDE_NONE: both sides. */
GPtrArray *gap_list(Book *book, GapSide side, GError **error);
/* By #id, name or its beginning, open gaps before others. NOT_FOUND, or AMBIGUOUS with
 * the candidates. */
gboolean gap_resolve(Book *book, const char *text, gint64 *id, GError **error);

typedef struct {
	gint64 feedback, application;
	Day day;
	char *organization, *who; /* "" not told */
	char *quote;		  /* what was said of it; "" for the bare name */
} GapEvidence;

void gap_evidence_free(GapEvidence *evidence);
/* Newest first; owned, of GapEvidence. */
GPtrArray *gap_evidence(Book *book, gint64 id, GError **error);

typedef enum {
	VERDICT_NONE,	/* no feedback yet */
	VERDICT_SILENT, /* feedback came and does not name it */
	VERDICT_OWN,	/* my own notes say that it went well */
	VERDICT_STRONG, /* they name it as a strength */
	VERDICT_AGAIN,	/* they name it as a gap again */
	VERDICT_COUNT
} GapVerdict;

extern const Vocab vocab_verdict;

/* An interview held after the gap was closed. OWN and STRONG confirm it. */
typedef struct {
	gint64 interview, application;
	Day day;
	char *organization, *stage;
	GapVerdict verdict;
} GapProof;

void gap_proof_free(GapProof *proof);
/* Oldest first; empty for an open one; owned, of GapProof. */
GPtrArray *gap_proofs(Book *book, gint64 id, GError **error);

/* "gap-add": by hand. Answers the one of that name where there is one. 0 and error. */
gint64 gap_add(
	Book *book, GapSide side, const char *name, const char *notes, GError **error);
/* "gap-rename": to a name that is there already, the two become one with all evidence
 * and plans. */
gboolean gap_rename(Book *book, gint64 id, const char *name, GError **error);
gboolean gap_set_notes(Book *book, gint64 id, const char *notes, GError **error);
/* "gap-close" on `day`, not ahead and not before it was made; "gap-reopen". A strength
 * is not closed: INPUT. */
gboolean gap_close(Book *book, gint64 id, Day day, GError **error);
gboolean gap_reopen(Book *book, gint64 id, GError **error);
/* "gap-delete": with its evidence; items of the plan stay, without it. */
gboolean gap_delete(Book *book, gint64 id, GError **error);

/* Over time: at the end of each of `n` months, the last one that of `until`. */
typedef struct {
	Day day;
	int open, closed; /* gaps, in all until then */
	int named;	  /* in feedback of that month */
} GapMonth;

GArray *gap_months(Book *book, Day until, int n, GError **error); /* owned, of GapMonth */

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Gap, gap_free)

#endif
