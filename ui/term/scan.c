/* A word is what stands between blanks; a line ends in LF, CR LF or with the text. */
#include "term/scan.h"

#include <string.h>

gboolean
scan_word(const char **line, char word[SCAN_WORD])
{
	const char *from = *line + strspn(*line, " \t");
	gsize n = strcspn(from, " \t\r\n"), kept = MIN(n, SCAN_WORD - 1);

	*line = from + n;
	memcpy(word, from, kept);
	word[kept] = '\0';
	return n > 0;
}

const char *
scan_next_line(const char *line)
{
	const char *end = strchr(line, '\n');

	return end ? end + 1 : NULL;
}
