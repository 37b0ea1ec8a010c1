/*
 * The door through which text enters the book, so that nothing stored needs repair later.
 */
#include "model/input.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"

char *
input_line(const char *text)
{
	char *line = text_repair(text ? text : "", text ? strlen(text) : 0);

	/* Tab, line feed, vertical tab, form feed, carriage return. */
	for (char *p = line; *p; p++)
		if (*p >= '\t' && *p <= '\r')
			*p = ' ';
	return g_strstrip(line);
}

char *
input_lines(const char *text)
{
	g_autofree char *whole = text_repair(text ? text : "", text ? strlen(text) : 0);
	g_auto(GStrv) lines = g_strsplit(whole, "\r\n", -1);

	return g_strchomp(g_strjoinv("\n", lines));
}

void
input_tidy(char **line)
{
	char *tidy = input_line(*line);

	g_free(*line);
	*line = tidy;
}

gboolean
input_refuse(const char *message, GError **error)
{
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT, message);
	return FALSE;
}

gboolean
input_refuse_before(Book *book, Day interview, Day applied_on, GError **error)
{
	g_autofree char *day = i18n_day_short(interview, book_today(book));
	g_autofree char *applied = i18n_day_short(applied_on, book_today(book));

	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("The interview of %s would be before the application of %s: correct "
		  "one of the two days."),
		day, applied);
	return FALSE;
}
