/*
 * The quick log line at the foot (krug/quicklog.h): chips of what was understood, the
 * consequence of saving, Tab to complete a name, Enter to save both.
 */
#ifndef UI_VIEW_LOG_LINE_H
#define UI_VIEW_LOG_LINE_H

#include "view/person_view.h"

/* person: whose selected (or marked) people a line without names concerns; NULL: the line
 * itself says who. */
View *log_line_open(Shell *shell, PersonView *person);

/* Other words before the line. */
void log_line_label(View *line, const char *label);
/* Of a result of the view: whether something was logged, or the line was left empty on
 * Enter. The result is NULL where it was left otherwise. */
gboolean log_line_saved(gconstpointer result);

/* What the line begins with; what is typed comes before it. */
void log_line_begin(View *line, const char *text);

#endif
