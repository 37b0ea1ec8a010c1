/*
 * The working days a book goes by: the calendar of its setting calendar.days_off.
 */
#ifndef KRUG_WORKING_DAYS_H
#define KRUG_WORKING_DAYS_H

#include "krug/book.h"
#include "krug/workdays.h"

/* Borrowed, until the setting changes. */
const Workdays *book_workdays(Book *book);

/* "Days off of 2027 are provisional …" where that holds for one of the years from that of
 * `first` to that of `last`; "" where all are decreed. Owned by the caller. */
char *working_days_note(Book *book, Day first, Day last);

#endif
