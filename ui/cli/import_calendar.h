/* krug import of a calendar: a look, then its meetings go into the inbox. */
#ifndef UI_CLI_IMPORT_CALENDAR_H
#define UI_CLI_IMPORT_CALENDAR_H

#include "cli/call.h"

gboolean import_calendar(Call *call, Book *book, const char *path, GError **error);

#endif
