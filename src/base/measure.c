/*
 * Fitting text into columns. Every result is made of whole clusters of text_next(), so
 * its width on the screen is the width counted here.
 */
#include <string.h>

#include "krug/text.h"

#define ELLIPSIS "…"

/* Appends clusters while they fit; returns the columns used. */
static int
append_fitting(GString *out, const char *text, int width)
{
	TextCluster cluster;
	int used = 0;

	for (const char *p = text; (p = text_next(p, &cluster));) {
		if (used + cluster.width > width)
			break;
		g_string_append(out, cluster.text);
		used += cluster.width;
	}
	return used;
}

static int
append_ellipsized(GString *out, const char *text, int width)
{
	TextCluster cluster;
	int full = 0, used;

	if (width < 1)
		return 0;
	/* Long texts are measured only as far as it matters. */
	for (const char *p = text; full <= width && (p = text_next(p, &cluster));)
		full += cluster.width;
	if (full <= width)
		return append_fitting(out, text, width);
	used = append_fitting(out, text, width - 1);
	g_string_append(out, ELLIPSIS);
	return used + 1;
}

char *
text_ellipsize(const char *text, int width)
{
	GString *out = g_string_new(NULL);

	append_ellipsized(out, text, width);
	return g_string_free(out, FALSE);
}

char *
text_pad(const char *text, int width)
{
	GString *out = g_string_new(NULL);

	for (int used = append_ellipsized(out, text, width); used < width; used++)
		g_string_append_c(out, ' ');
	return g_string_free(out, FALSE);
}

/* Where to break one line: bytes to show, and bytes to go on at. */
typedef struct {
	size_t show, next;
} Break;

static Break
find_break(const char *line, int width)
{
	TextCluster cluster;
	Break space = { 0 };
	int used = 0;

	for (const char *p = line, *next; (next = text_next(p, &cluster)); p = next) {
		size_t at = (size_t)(p - line);

		if (*p == ' ' && at > 0 && p[-1] != ' ')
			space = (Break){ at, at + strspn(p, " ") };
		if (used + cluster.width > width && space.show)
			return space;
		if (used + cluster.width > width)
			/* At least one cluster a line, or a narrow one would never end.
			 */
			return at ? (Break){ at, at }
				  : (Break){ (size_t)(next - p), (size_t)(next - p) };
		used += cluster.width;
	}
	return (Break){ strlen(line), strlen(line) };
}

static void
wrap_line(GPtrArray *lines, const char *line, int width)
{
	do {
		Break b = find_break(line, width);

		g_ptr_array_add(lines, g_strndup(line, b.show));
		line += b.next;
	} while (*line);
}

char **
text_wrap(const char *text, int width)
{
	g_autofree char *cleaned = text_clean_lines(text);
	g_auto(GStrv) source = g_strsplit(cleaned, "\n", -1);
	GPtrArray *lines = g_ptr_array_new();

	for (char **line = source; *line; line++)
		wrap_line(lines, *line, MAX(width, 1));
	g_ptr_array_add(lines, NULL);
	return (char **)g_ptr_array_free(lines, FALSE);
}
