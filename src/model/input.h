/*
 * Text as it comes in from a form, a command or a file, made fit for the book: valid
 * UTF-8, trimmed; a line has no line breaks. Owned by the caller.
 */
#ifndef KRUG_MODEL_INPUT_H
#define KRUG_MODEL_INPUT_H

#include "krug/book.h"

char *input_line(const char *text);
char *input_lines(const char *text);
/* The line in place of what it was. */
void input_tidy(char **line);
/* What came in cannot be: sets KRUG_ERROR_INPUT with this sentence; always FALSE. */
gboolean input_refuse(const char *message, GError **error);
/* The same: an interview of that day would be before its application. */
gboolean input_refuse_before(Book *book, Day interview, Day applied_on, GError **error);

#endif
