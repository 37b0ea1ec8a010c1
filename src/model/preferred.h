/*
 * The channel an entry goes by where none is named: the one that reaches the person.
 */
#ifndef KRUG_MODEL_PREFERRED_H
#define KRUG_MODEL_PREFERRED_H

#include "krug/book.h"
#include "krug/vocab.h"

/* The order of a person's channels, for a query of the table `channel`. */
#define PREFERRED_FIRST                                                                  \
	" ORDER BY preferred DESC, CASE kind WHEN 'email' THEN 0 WHEN 'telegram' THEN 1" \
	" WHEN 'phone' THEN 2 ELSE 3 END, place, id"

/* CHANNEL_OTHER where nothing is known. */
Channel preferred_channel(Book *book, gint64 contact);
Reach preferred_reach(Book *book, gint64 contact); /* REACH_NONE */

#endif
