/*
 * The channel an entry goes by where none is named: the one that reaches the person.
 */
#ifndef KRUG_MODEL_PREFERRED_H
#define KRUG_MODEL_PREFERRED_H

#include "krug/book.h"
#include "krug/vocab.h"

/* CHANNEL_OTHER where nothing is known. */
Channel preferred_channel(Book *book, gint64 contact);
Reach preferred_reach(Book *book, gint64 contact); /* REACH_NONE */

#endif
