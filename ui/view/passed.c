/* The earliest of the planned interviews that have passed is asked about. */
#include "view/passed.h"

#include "krug/i18n.h"
#include "krug/interview.h"

void
passed_renew(View *view, char **question)
{
	g_autoptr(GPtrArray) passed = interview_passed(shell_book(view->shell), 1, NULL);
	g_autoptr(GString) text = g_string_new(NULL);
	const Interview *interview;

	g_clear_pointer(question, g_free);
	if (!passed || passed->len == 0)
		return;
	interview = passed->pdata[0];
	g_string_append_printf(text, _("How was it with %s? "), interview->organization);
	keymap_label(shell_keymap(view->shell), "global", ACT_INTERVIEW, text);
	*question = g_strdup(text->str);
}

int
passed_draw(Canvas canvas, int x, int y, const char *question)
{
	return question
		       ? canvas_text(canvas, x, y, -1, ROLE_ACCENT | STYLE_BOLD, question)
		       : 0;
}
