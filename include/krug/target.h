/*
 * The plan of the network for a year: targets by kind of people, held against what was.
 * In touch counts people with a contact (krug/cadence.h) in the year, entries all
 * with them, introductions those that I got, new people those who came into the book.
 */
#ifndef KRUG_TARGET_H
#define KRUG_TARGET_H

#include "krug/book.h"
#include "krug/vocab.h"

#define TARGET_NONE (-1) /* no target */
#define TARGET_MOST 99999

typedef enum {
	TARGET_CONTACTS = 1,
	TARGET_ENTRIES,
	TARGET_INTRODUCTIONS,
	TARGET_NEW,
	TARGET_COUNT
} TargetMeasure;

extern const Vocab vocab_target; /* in the order of TargetMeasure */

/* Row KIND_NONE is everybody: its fact is the whole, its target one of its own. */
typedef struct {
	int year;
	int target[KIND_COUNT][TARGET_COUNT]; /* TARGET_NONE where there is none */
	int fact[KIND_COUNT][TARGET_COUNT];   /* up to today */
} TargetYear;

gboolean target_year(Book *book, int year, TargetYear *out, GError **error);
/* The targets alone: the facts stay what they are. */
gboolean target_year_again(Book *book, TargetYear *out, GError **error);
/* One change, "target"; TARGET_NONE takes it away. INPUT where the value cannot be. */
gboolean target_set(Book *book, int year, Kind kind, TargetMeasure measure, int value,
	GError **error);

#endif
