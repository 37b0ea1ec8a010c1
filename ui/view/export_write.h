/*
 * Files written from the screen: what is many in steps, with a bar that Esc stops. Then
 * it is said how much there is, and of a calendar which phones ring.
 */
#ifndef UI_VIEW_EXPORT_WRITE_H
#define UI_VIEW_EXPORT_WRITE_H

#include "krug/export.h"
#include "shell/shell.h"

typedef struct {
	ExportForm form;
	const CalendarChoice *choice; /* NULL: everything */
	gboolean kept;		      /* it is said that it follows each change */
	gboolean brief;		      /* nothing is said of phones */
} ExportTodo;

/* where: as it was typed. */
gboolean export_write_calendar(
	Shell *shell, const char *where, const ExportTodo *todo, GError **error);
/* Everybody. */
gboolean export_write_people(
	Shell *shell, const char *where, ExportTable table, GError **error);

gboolean export_write_book(Shell *shell, const char *where, GError **error);

/* What was typed as a path; owned. */
char *export_path(const char *where);
/* "79 events"; owned. */
char *export_number_words(ExportForm form, guint n);

#endif
