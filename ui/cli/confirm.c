/* One answer, in either language. A pipe cannot be asked and has to say it before. */
#include "cli/confirm.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static gboolean
is_yes(const char *answer)
{
	static const char *const words[] = { "y", "yes", "д", "да" };
	g_autofree char *word = g_strstrip(g_utf8_strdown(answer, -1));

	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		if (strcmp(word, words[i]) == 0)
			return TRUE;
	return FALSE;
}

gboolean
confirm(const Call *call, const char *question, const char *wrong, gboolean *agreed,
	GError **error)
{
	char answer[64] = "";

	*agreed = call_flag(call, "yes");
	if (*agreed)
		return TRUE;
	if (!isatty(STDIN_FILENO))
		return call_wrong(error, "%s", wrong);
	fputs(question, stderr);
	*agreed = fgets(answer, sizeof answer, stdin) && is_yes(answer);
	return TRUE;
}
