/*
 * A card as a person: names, positions, channels, dates, tags, notes, photo; every line
 * that says something the book has no place for is kept as it was (krug/kept.h).
 */
#ifndef EXCHANGE_CARD_H
#define EXCHANGE_CARD_H

#include "krug/import.h"
#include "vcard/vcard.h"

/* Never NULL; its `why` tells where the card is no person. file is borrowed for the life
 * of the record. */
ImportRecord *card_record(const Vcard *card, const char *file);

#endif
