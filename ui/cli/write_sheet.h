/* What a letter begins with: by the options of krug write, or one of the book by number.
 */
#ifndef UI_CLI_WRITE_SHEET_H
#define UI_CLI_WRITE_SHEET_H

#include "krug/letter.h"

#include "cli/call.h"

/* The letter as it would be; NULL without error where something needed is missing, which
 * was told. Owned. */
Letter *write_begin(Call *call, Book *book, GError **error);

#endif
