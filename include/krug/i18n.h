/*
 * Language of the interface: gettext with English source strings (data/po). The recipe of
 * i18n_start() works where only the C.UTF-8 locale exists. Names of months and days come
 * from this catalogue in each grammatical case, never from the C library.
 */
#ifndef KRUG_I18N_H
#define KRUG_I18N_H

#include <glib.h>
#include <libintl.h>

#include "krug/day.h"

#define _(text)	 gettext(text)
#define N_(text) (text)
/* One and many, for ngettext() later: two members of a table. */
#define NN_(one, many) one, many
/* One English word with several meanings: the context tells them apart (msgctxt). */
#define C_(context, text)  g_dpgettext(NULL, context "\004" text, sizeof(context))
#define NC_(context, text) context "\004" text

/* Message catalogues are looked for in the folder of the environment variable
 * KRUG_LOCALEDIR, else where krug was installed.
 * Call once, before options are parsed and before any thread. lang: "ru", "en", or NULL
 * for LANGUAGE, LC_ALL, LC_MESSAGES, LANG in this order. */
void i18n_start(const char *lang);
void i18n_switch(const char *lang);
/* Switches where it is another one (NULL: it is not), and returns the one before, to be
 * given back the same way. */
const char *i18n_borrow(const char *lang);
const char *i18n_lang(void); /* "ru" or "en" */

/* Borrowed, translated. month 1-12, weekday 1 Monday … 7 Sunday. */
const char *i18n_month(int month);	     /* standalone: "January", "январь" */
const char *i18n_month_of(int month);	     /* in a date: "January", "января" */
const char *i18n_month_short(int month);     /* "jan", "янв" */
const char *i18n_weekday_short(int weekday); /* "mon", "пн" */

/* Owned by the caller. "12 aug"; with the year where it is not `today`'s. */
char *i18n_day_short(Day day, Day today);
/* "21 dec–21 jan 2027", "20 jan–20 feb 2027": a year both share stands once; a single day
 * as i18n_day_short() has it. */
char *i18n_range_short(Day from, Day to, Day today);
char *i18n_day_long(Day day); /* "12 August 2026", "12 августа 2026" */
/* The same for many days: looked up once, for as long as the language stays. */
typedef struct {
	const char *format, *months[12];
} DayWords;
DayWords i18n_day_words(void);
char *i18n_day_by(const DayWords *words, Day day);
char *i18n_day_weekday(Day day, Day today); /* "sat 21 nov", "сб 21 ноя" */

#endif
