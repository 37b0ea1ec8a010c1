/* The earliest of the planned interviews that have passed is asked about; where there is
 * none, the meetings of calendars. */
#include "view/passed.h"

#include "krug/i18n.h"
#include "krug/inbox.h"
#include "krug/interview.h"

/* "How was it with Яндекс? " */
static gboolean
ask_interview(Book *book, GString *text)
{
	g_autoptr(GPtrArray) passed = interview_passed(book, 1, NULL);
	const Interview *interview;

	if (!passed || passed->len == 0)
		return FALSE;
	interview = passed->pdata[0];
	g_string_append_printf(text, _("How was it with %s? "), interview->organization);
	return TRUE;
}

static gboolean
ask_inbox(Book *book, GString *text)
{
	int n = inbox_count(book, NULL);

	if (n <= 0)
		return FALSE;
	g_string_append_printf(text,
		ngettext("%d meeting to log? ", "%d meetings to log? ", (gulong)n), n);
	return TRUE;
}

static gboolean
ask_conflicts(Book *book, GString *text)
{
	int n = inbox_count_of(book, INBOX_CONFLICT, NULL);

	if (n <= 0)
		return FALSE;
	g_string_append_printf(text,
		ngettext("%d conflict with the phone: ", "%d conflicts with the phone: ",
			(gulong)n),
		n);
	return TRUE;
}

void
passed_renew(View *view, char **question)
{
	Book *book = shell_book(view->shell);
	g_autoptr(GString) text = g_string_new(NULL);
	Action action = ask_interview(book, text)   ? ACT_INTERVIEW
			: ask_conflicts(book, text) ? ACT_INBOX
			: ask_inbox(book, text)	    ? ACT_INBOX
						    : ACT_NONE;

	g_clear_pointer(question, g_free);
	if (action == ACT_NONE)
		return;
	keymap_label(shell_keymap(view->shell), "global", action, text);
	*question = g_strdup(text->str);
}

int
passed_draw(Canvas canvas, int x, int y, const char *question)
{
	return question
		       ? canvas_text(canvas, x, y, -1, ROLE_ACCENT | STYLE_BOLD, question)
		       : 0;
}
