/*
 * The channel an entry goes by where none is named: the one that reaches the person.
 */
#ifndef KRUG_MODEL_PREFERRED_H
#define KRUG_MODEL_PREFERRED_H

#include "krug/book.h"
#include "krug/vocab.h"

/* A column of the channel that reaches a person best, as an expression of a query: the
 * preferred one, else by kind, then place. The row of a lone min() gives the other
 * columns (SQLite, "Bare columns in an aggregate query"); ORDER BY would open a sorter
 * each time. */
#define PREFERRED(column, contact) \
	"(SELECT " column " FROM (" PREFERRED_ROW(column, contact) "))"
/* The same as a query of two columns, of which the first is asked for. */
#define PREFERRED_ROW(column, contact)                                                \
	"SELECT " column ", min(((1 - preferred) * 4"                                 \
	" + CASE kind WHEN 'email' THEN 0 WHEN 'telegram' THEN 1 WHEN 'phone' THEN 2" \
	" ELSE 3 END) * 1000000 + place) FROM channel WHERE contact = " contact

/* CHANNEL_OTHER where nothing is known. */
Channel preferred_channel(Book *book, gint64 contact);
Reach preferred_reach(Book *book, gint64 contact); /* REACH_NONE */

#endif
