/*
 * The days of a position as people write them: to the year, the month or the day.
 */
#include <string.h>

#include "krug/day.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/position.h"
#include "model/input.h"

static gboolean
day_refuse(const char *text, GError **error)
{
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("“%s” is no day: write 2024, 2024-03 or 2024-03-15."), text);
	return FALSE;
}

/* The parts of "15.03.2024" or "2024-03-15" in the order year, month, day. */
static gboolean
read_parts(const char *line, guint64 parts[3], guint *count)
{
	gboolean dotted = strchr(line, '.') != NULL;
	g_auto(GStrv) words = g_strsplit(line, dotted ? "." : "-", 4);
	guint n = g_strv_length(words);

	if (n < 1 || n > 3)
		return FALSE;
	for (guint i = 0; i < n; i++) {
		const char *word = words[dotted ? n - 1 - i : i];
		gsize digits = strlen(word);

		if (digits > 4 || (i == 0 && digits != 4))
			return FALSE;
		if (!g_ascii_string_to_unsigned(word, 10, 1, 9999, &parts[i], NULL))
			return FALSE;
	}
	*count = n;
	return TRUE;
}

char *
position_day_check(const char *text, GError **error)
{
	g_autofree char *line = input_line(text);
	guint64 parts[3] = { 1, 1, 1 };
	guint count = 0;
	char day[DAY_TEXT];
	static const int widths[] = { 0, 4, 7, 10 };
	Day value;

	if (!*line)
		return g_strdup("");
	if (!read_parts(line, parts, &count) || parts[1] > 12 || parts[2] > 31) {
		day_refuse(line, error);
		return NULL;
	}
	value = day_from_parts((int)parts[0], (int)parts[1], (int)parts[2]);
	if (value == DAY_NONE) {
		day_refuse(line, error);
		return NULL;
	}
	return g_strndup(day_format(value, day), (gsize)widths[count]);
}
