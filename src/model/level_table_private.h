/*
 * What the parts of level_table.c share: reminders as the rule sees them, and how full
 * days are while they are placed.
 */
#ifndef KRUG_MODEL_LEVEL_TABLE_PRIVATE_H
#define KRUG_MODEL_LEVEL_TABLE_PRIVATE_H

#include "krug/level.h"
#include "model/level_count.h"
#include "model/level_roll.h"
#include "model/level_table.h"

/* An open reminder. */
typedef struct {
	gint64 reminder, contact;
	gboolean moves; /* it is levelled */
	LevelSpan span;
	Day day;    /* its row; DAY_NONE: none */
	Day before; /* where it stood before a day was chosen for it; DAY_NONE */
	Day was;    /* the same before all were taken out */
} LevelItem;

/* Those whose time ends first come first. */
gint level_item_compare(gconstpointer one, gconstpointer other);

/* Appends open reminders: of a contact; those that move and stand on a day, or on one
 * before it. */
gboolean level_items_of(Book *book, gint64 contact, GArray *items, GError **error);
gboolean level_items_on(Book *book, Day day, GArray *items, GError **error);
gboolean level_items_before(Book *book, Day day, GArray *items, GError **error);
gboolean level_item(
	Book *book, gint64 reminder, LevelItem *item, gboolean *found, GError **error);
gboolean level_items_all(Book *book, GArray *items, GError **error);

/* The counts of the days that were asked for, kept while reminders are placed. */
typedef struct {
	Book *book;
	LevelRule rule;
	GHashTable *people, *dates; /* Day → count */
	const LevelItem *item;	    /* that is placed now */
	Day week;		    /* its week asked for last, and the answer */
	gboolean taken, companies_known;
	GArray *companies; /* gint64: of its person */
	GArray *moved;	   /* gint64: contacts whose day is another one now */
	GError *error;	   /* the first failure; counts say nothing from then on */
} Levelling;

void levelling_start(Levelling *levelling, Book *book);
void levelling_clear(Levelling *levelling);
/* Counts without `item`. */
LevelLoad levelling_load(Levelling *levelling, const LevelItem *item);
guint levelling_count(Levelling *levelling, Day day);
/* Writes the day of a reminder where it differs; DAY_NONE removes the row. */
gboolean levelling_put(Levelling *levelling, LevelItem *item, Day day);
/* Keeps its day or finds another. */
gboolean levelling_place(Levelling *levelling, LevelItem *item);
/* The error of a count or a write, where there was one. */
gboolean levelling_done(Levelling *levelling, gboolean ok, GError **error);
/* Who stands on a full day and can move makes room. */
gboolean levelling_make_room(Levelling *levelling, Day day);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Levelling, levelling_clear)

LevelMode levelling_mode(const Levelling *levelling, const LevelItem *item);
/* Whose day is another one is renewed in the calendar, but for those touched, who are
 * anyway; NULL: none. */
gboolean levelling_renew_calendar(
	Levelling *levelling, const Touched *touched, GError **error);
/* The rows are those of today; when they last were those of a day. */
gboolean level_set_renewed(Book *book, GError **error);
Day level_renewed(Book *book);
/* Takes all out and gives each a day anew, the one it had where that is still right. */
gboolean levelling_place_all(Levelling *levelling, GError **error);
/* Gives the free ones of the next working days to those who wait, by urgency. */
gboolean level_fill(Levelling *levelling, GError **error);

#endif
