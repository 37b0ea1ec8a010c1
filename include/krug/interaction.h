/*
 * Interactions: what happened between me and one or many people, and what is planned. An
 * entry keeps its day as told, never moved by a zone; `at` is its hour where one is
 * known. A planned entry lies ahead, takes time in the calendar and counts for nothing
 * until it is held. An Interaction owns its strings and lists; strings are never NULL,
 * lists never missing. Errors are KRUG_ERROR_INPUT in a sentence that says what would
 * fit, or those of the book.
 */
#ifndef KRUG_INTERACTION_H
#define KRUG_INTERACTION_H

#include "krug/book.h"
#include "krug/cadence.h"
#include "krug/vocab.h"

typedef struct {
	gboolean got; /* else gave */
	Value kind;
	char *note;
} InteractionValue;

typedef struct {
	gint64 id; /* 0: not in the book yet */
	char *uid;
	Day day;
	gint64 at;   /* start, UTC seconds; AT_NONE where the hour is not known */
	int minutes; /* length; 0: not told */
	Channel channel;
	Direction direction;
	Tone tone;
	Type type;
	char *text;
	char *place;	  /* or link */
	gboolean expects; /* an answer, whatever the type */
	gboolean planned;
	gboolean cancelled; /* was planned, will not be held; counts for nothing */
	GArray *contacts;   /* gint64, sorted, each once */
	GPtrArray *topics;  /* char *, sorted, each once */
	GArray *values;	    /* InteractionValue */
} Interaction;

/* An entry of `day`: direction by channel where DIRECTION_NONE is left at saving. */
Interaction *interaction_new(Day day, Channel channel);
Interaction *interaction_copy(const Interaction *entry);
void interaction_free(Interaction *entry);
Interaction *interaction_load(Book *book, gint64 id, GError **error);

/* Its text on one line: the first, of a letter its subject, with "…" where there is more;
 * owned. */
char *interaction_line(const Interaction *entry);

void interaction_add_contact(Interaction *entry, gint64 contact);
void interaction_add_topic(Interaction *entry, const char *name); /* "" is left out */
void interaction_add_value(
	Interaction *entry, gboolean got, Value kind, const char *note);

/* One change, "interaction-add"; sets id and uid. INPUT where nobody took part. */
gboolean interaction_add(Book *book, Interaction *entry, GError **error);
/* One change, "interaction-edit": writes the fields in which `now` differs from `was`,
 * the snapshot the form began with. A field changed underneath to something else is
 * KRUG_ERROR_CONFLICT, with both values in the message. */
gboolean interaction_save(
	Book *book, const Interaction *was, const Interaction *now, GError **error);
/* One change, "interaction-delete", with the reminders that hang from the entry. */
gboolean interaction_delete(Book *book, gint64 id, GError **error);
/* One change, "interaction-hold": a planned entry took place, with this text (NULL keeps
 * it). One that was planned for a day to come is held today. */
gboolean interaction_hold(Book *book, gint64 id, const char *text, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Interaction, interaction_free)

#endif
