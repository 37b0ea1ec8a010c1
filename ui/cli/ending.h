/* An application that ends: by krug reject and by krug application. */
#ifndef UI_CLI_ENDING_H
#define UI_CLI_ENDING_H

#include "krug/application.h"

#include "cli/call.h"

/* Which application is meant: the operand `n`, as #number, else --org and --position. 0
 * and error. */
gint64 ending_target(Call *call, Book *book, int n, GError **error);
/* Shows what follows from the end, asks, saves, prints. --at and --by tell when and by
 * whom. */
gboolean ending_run(Call *call, Book *book, gint64 application, Stage outcome,
	OfferDecision decision, GError **error);

#endif
