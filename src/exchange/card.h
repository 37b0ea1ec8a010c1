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

/* Could the shown name have been made of these parts? titles: what stands before and
 * behind them, as "Dr."; may be NULL. */
gboolean card_composed(const char *shown, const Contact *contact, const char *titles);
/* Component `i` of N; owned, "" where there is none. */
char *card_name_part(const char *value, guint i);

#endif
