/* How events look in the output: a line, a page, an object. */
#ifndef UI_CLI_EVENT_OUT_H
#define UI_CLI_EVENT_OUT_H

#include "krug/event.h"

#include "cli/verb.h"

/* Of Event; the object has its people where they were loaded. */
extern const VerbRows event_rows_out;

void event_page(Book *book, const Event *event);
/* "#3 Highload · conference · thu 26 nov · planned", to standard error. */
void event_say(Book *book, const Event *event);

#endif
