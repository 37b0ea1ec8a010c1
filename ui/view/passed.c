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

/* Conflicts first: a meeting can be logged later just as well. */
static gboolean
ask_inbox(Book *book, GString *text)
{
	int counts[INBOX_KIND_COUNT];
	int conflicts, meetings;

	if (!inbox_count_all(book, counts, NULL))
		return FALSE;
	conflicts = counts[INBOX_CONFLICT];
	meetings = counts[INBOX_MEETING];
	if (conflicts > 0)
		g_string_append_printf(text,
			ngettext("%d conflict with the phone: ",
				"%d conflicts with the phone: ", (gulong)conflicts),
			conflicts);
	else if (meetings > 0)
		g_string_append_printf(text,
			ngettext("%d meeting to log? ", "%d meetings to log? ",
				(gulong)meetings),
			meetings);
	return conflicts > 0 || meetings > 0;
}

void
passed_renew(View *view, char **question)
{
	Book *book = shell_book(view->shell);
	g_autoptr(GString) text = g_string_new(NULL);
	Action action = ask_interview(book, text) ? ACT_INTERVIEW
			: ask_inbox(book, text)	  ? ACT_INBOX
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
