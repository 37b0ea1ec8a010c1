/* A prompt that knows the files there are. */
#include "view/ask_path.h"

#include "krug/paths.h"
#include "widget/dialog.h"

#define NAMES_MOST 20 /* more than a line can show */

static char *
complete(const char *text)
{
	return path_complete(text, NULL);
}

/* What may follow, where there is a choice. */
static char *
show_choice(View *opener G_GNUC_UNUSED, const char *text)
{
	g_autoptr(GPtrArray) names = NULL;
	g_autofree char *whole = *text ? path_complete(text, &names) : NULL;
	GString *line = g_string_new(NULL);

	for (guint i = 0; whole && names->len > 1 && i < MIN(names->len, NAMES_MOST); i++)
		g_string_append_printf(
			line, "%s%s", i ? "  " : "", (const char *)names->pdata[i]);
	return g_string_free(line, FALSE);
}

void
ask_path(View *view, const char *label, const char *text, const char *placeholder,
	gboolean (*accept)(View *opener, const char *text))
{
	const Prompt prompt = {
		.label = label,
		.text = text,
		.placeholder = placeholder,
		.accept = accept,
		.echo = show_choice,
		.complete = complete,
	};

	prompt_open(view->shell, &prompt);
}
