/*
 * The holidays a book goes by: those shipped, with the user's own file over them, which
 * is `holidays` in the folder of the configuration (data/holidays/default.holidays tells
 * its form). A mistake in it puts the shipped ones in for the whole of it, and is told.
 */
#ifndef KRUG_HOLIDAYS_H
#define KRUG_HOLIDAYS_H

#include "krug/book.h"
#include "krug/holiday.h"

/* Greetings are offered from GREETING_AHEAD days before a holiday until GREETING_AFTER
 * days after it. */
#define GREETING_AHEAD 7
#define GREETING_AFTER 2

/* Read once a book; borrowed. */
const HolidaySet *book_holidays(Book *book);
/* What is wrong with the user's file, with file and key; "" where nothing is. */
const char *book_holidays_problem(Book *book);

#endif
