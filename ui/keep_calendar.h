/*
 * Connects what changes in the book to the calendar file of this machine (setting
 * calendar.path) and to its folders (calendar.vdir, contacts.vdir): a command writes them
 * once before it ends, the full screen once the user rests and on leaving.
 */
#ifndef UI_KEEP_CALENDAR_H
#define UI_KEEP_CALENDAR_H

#include "krug/book.h"
#include "krug/config.h"
#include "shell/shell.h"

/* For a command that changed something; what fails is said on standard error. */
void keep_calendar_once(Book *book, const Config *config);

typedef struct KeepCalendar KeepCalendar;

KeepCalendar *keep_calendar_new(Book *book);
void keep_calendar_free(KeepCalendar *keep);
/* What the shell is to do while nothing happens; valid as long as `keep` lives. */
ShellRest keep_calendar_rest(KeepCalendar *keep);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(KeepCalendar, keep_calendar_free)

#endif
