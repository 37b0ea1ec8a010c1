/* Bytes, words and dates of a quick line, for those who read its parts. */
#include "quicklog_parts.h"

#include <string.h>

#include "krug/text.h"

#define NUMERO "\xe2\x84\x96" /* №: what the key of # gives under ЙЦУКЕН */

gsize
quick_skip_space(const char *line, gsize start, gsize end)
{
	while (start < end && g_ascii_isspace(line[start]))
		start++;
	return start;
}

gsize
quick_word_end(const char *line, gsize start, gsize end)
{
	while (start < end && !g_ascii_isspace(line[start]))
		start++;
	return start;
}

void
quick_trim(const char *line, gsize *start, gsize *end)
{
	*start = quick_skip_space(line, *start, *end);
	while (*end > *start && g_ascii_isspace(line[*end - 1]))
		(*end)--;
}

char *
quick_copy(const char *line, gsize start, gsize end)
{
	return text_repair(line + start, end - start);
}

void
quick_span(QuickLog *log, QuickSpanKind kind, gsize start, gsize end, guint index)
{
	QuickSpan span = { .kind = kind, .start = start, .end = end, .index = index };

	g_array_append_val(log->spans, span);
}

gboolean
quick_when(const char *line, gsize start, gsize end, const Clock *clock,
	WhenDirection direction, When *when, gsize *stop)
{
	char head[QUICK_WHEN_LONGEST + 1];
	gsize len = MIN(end - start, QUICK_WHEN_LONGEST);
	const char *rest = NULL;

	if (len < end - start)
		while (len > 0 && !g_ascii_isspace(line[start + len]))
			len--;
	memcpy(head, line + start, len);
	head[len] = '\0';
	if (!when_parse(head, clock, direction, when, &rest))
		return FALSE;
	*stop = start + (gsize)(rest - head);
	return TRUE;
}

gsize
quick_number_sign(const char *word, gsize len)
{
	if (len > 0 && word[0] == '#')
		return 1;
	if (len >= strlen(NUMERO) && memcmp(word, NUMERO, strlen(NUMERO)) == 0)
		return strlen(NUMERO);
	return 0;
}
