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

/* What the line begins with; what is typed comes before it. */
void log_line_begin(View *line, const char *text);

#endif
