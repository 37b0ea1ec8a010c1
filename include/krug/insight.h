/*
 * Figures about the network: a measure is a row of one table (model/insight_table.c),
 * what it finds in a period is an Insight, a table of rows. The view, CSV and JSON show
 * the very same rows. Nothing is kept in the book: figures are counted when asked for, in
 * one reading of it; a clock that was set back finds nothing of days to come.
 *
 * A touch is what went out from me alone; a contact is a meeting, call or video, anything
 * incoming or both ways (krug/cadence.h). A live one counts as contact only, so that the
 * two columns add up to all that was held. Planned and cancelled entries never count.
 */
#ifndef KRUG_INSIGHT_H
#define KRUG_INSIGHT_H

#include "krug/book.h"
#include "krug/depth.h"
#include "krug/period.h"

#define INSIGHT_COLUMNS 7
#define INSIGHT_NONE	G_MININT64 /* no figure: nothing there to reckon it from */
#define INSIGHT_PERIOD	"12m"	   /* unless another is chosen */
#define INSIGHT_ROWS	50 /* people or organizations; the rest is told as one row */

typedef enum {
	UNIT_COUNT,
	UNIT_BALANCE, /* a count that may be below nothing: "+3" */
	UNIT_PERCENT,
	UNIT_DAYS,
	UNIT_WEEKS,
	UNIT_POINTS,
} InsightUnit;

typedef struct {
	const char *id;	   /* of JSON and CSV; never changed */
	const char *title; /* N_() */
	InsightUnit unit;
} InsightColumn;

/* How a view may draw it; the table is right for all. */
typedef enum {
	SHAPE_BARS,    /* a bar a row */
	SHAPE_COLUMNS, /* rows follow each other in time */
	SHAPE_HEAT,    /* a row a day, from the first to the last day of the period */
	SHAPE_BALANCE, /* column 0 against column 1 */
} InsightShape;

typedef struct {
	char *id;    /* "2026-W47", "email", "#12": names the row for ever */
	char *label; /* translated */
	gint64 values[INSIGHT_COLUMNS]; /* INSIGHT_NONE: no figure */
	gint64 contact;			/* who it is; 0: not one person */
	gint64 organization;		/* 0: none */
	Day day;			/* of a day, or the first of a week; DAY_NONE */
} InsightRow;

typedef struct Measure Measure;

typedef struct {
	const Measure *measure;
	Period period;
	Day until;	 /* the last day that was counted: today while the period runs */
	gboolean empty;	 /* nothing to measure: say no_data, show no figure */
	InsightRow *all; /* of the whole, id "all"; NULL where none makes sense */
	GPtrArray *rows; /* of InsightRow, in the order they are shown */
} Insight;

struct Measure {
	const char *id;		/* "active": names it in commands */
	const char *title;	/* N_() */
	const char *definition; /* N_(): what is counted and how, a paragraph */
	const char *no_data;	/* N_(): a sentence, where there is nothing to count */
	InsightShape shape;
	int main;  /* the column that is drawn where only one is */
	int whole; /* the one that stands for the whole; 0: that of `main` */
	int n_columns;
	InsightColumn columns[INSIGHT_COLUMNS];
	/* private */
	gboolean (*load)(Book *book, Insight *insight, GError **error);
	gboolean (*people)(Book *book, const Insight *insight, const InsightRow *row,
		int column, GArray *people, GError **error);
};

/* All of them, in the order they are shown; ended by a row without an id. */
extern const Measure insight_measures[];
const Measure *insight_measure(const char *id); /* NULL: there is none */

Insight *insight_load(
	Book *book, const Measure *measure, const Period *period, GError **error);
void insight_free(Insight *insight);
const InsightRow *insight_row(const Insight *insight, const char *id); /* also "all" */
/* The one figure that stands for all: of the whole, else of the first row (weeks in a
 * row). Where there is nothing to measure a count is 0, all else INSIGHT_NONE. */
gint64 insight_whole(const Insight *insight, int column);

/* Owned. Shown: "–", "42 %", "+3", "5 d". */
char *insight_figure(InsightUnit unit, gint64 value);

/* Who is behind the figure of a row in a column (-1: in any of them): with how much, and
 * the last day of it where there is one; most first, then by number of the contact. */
typedef struct {
	gint64 contact;
	gint64 value;
	Day last; /* DAY_NONE: not of a day */
} InsightPerson;

/* Owned, of InsightPerson. Empty where nobody is behind it (a streak of reviews). */
GArray *insight_people(Book *book, const Insight *insight, const InsightRow *row,
	int column, GError **error);
/* The names of `n` of them from the `first`, or of as many as there are; owned, of char
 * *, in their order. */
GPtrArray *insight_names(
	Book *book, const GArray *people, guint first, guint n, GError **error);

/* Of one person, today. */
gboolean insight_depth(Book *book, gint64 contact, Depth *depth, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Insight, insight_free)

#endif
