/*
 * Actions of the whole program. Undo and redo say what they took back or did again, in
 * the words of the history.
 */
#include "view/global.h"

#include "krug/history.h"
#include "krug/i18n.h"
#include "krug/journal.h"
#include "krug/people.h"
#include "view/events_view.h"
#include "view/export_ask.h"
#include "view/greet_view.h"
#include "view/growth_view.h"
#include "view/history_view.h"
#include "view/import_view.h"
#include "view/inbox_view.h"
#include "view/interview_form.h"
#include "view/letters_view.h"
#include "view/period_view.h"
#include "view/say.h"
#include "view/settings.h"
#include "view/shelf_view.h"
#include "view/sync_view.h"
#include "view/turn.h"

typedef void (*Say)(Shell *shell, const char *text);

static void
say_turned(View *view, const JournalEntry *entry, const char *format, Say say)
{
	g_autofree char *what = history_sentence(entry->action, entry->args);
	g_autofree char *said = g_strconcat(format, " ", what, NULL);

	say(view->shell, said);
	if (view->class->turned)
		view->class->turned(view, history_contact(entry->args));
}

static void
undone(View *view, const JournalEntry *entry)
{
	say_turned(view, entry, _("Undone:"), say_undone);
}

static void
undo(View *view)
{
	GError *error = NULL;
	BookTurn *turn = book_turn_begin(shell_book(view->shell), FALSE, &error);

	turn_run(view, turn, error, _("Undoing"), undone);
}

static void
say_redone(Shell *shell, const char *text)
{
	say_done(shell, "%s", text);
}

static void
redone(View *view, const JournalEntry *entry)
{
	say_turned(view, entry, _("Done again:"), say_redone);
}

static void
redo(View *view)
{
	GError *error = NULL;
	BookTurn *turn = book_turn_begin(shell_book(view->shell), TRUE, &error);

	turn_run(view, turn, error, _("Doing again"), redone);
}

/* Not over itself. */
static void
open_other(View *view, const ViewClass *class)
{
	if (view->class != class)
		shell_open(view->shell, class, NULL);
}

static void
history(View *view)
{
	open_other(view, &history_view);
}

static void
growth(View *view)
{
	open_other(view, &growth_view);
}

static void
periods(View *view)
{
	if (view->class != &period_view)
		period_view_open(view->shell, NULL);
}

static void
settings(View *view)
{
	open_other(view, &settings_view);
}

static void
interview_picked(View *opener, gint64 choice)
{
	interview_form_picked(opener->shell, choice);
}

static void
interview(View *view)
{
	interview_form_ask(view->shell, 0, interview_picked);
}

static void
events(View *view)
{
	open_other(view, &events_view);
}

static void
shelf(View *view)
{
	open_other(view, &shelf_view);
}

const Handler global_handlers[] = {
	{ ACT_INTERVIEW, interview },
	{ ACT_EVENTS, events },
	{ ACT_SHELF, shelf },
	{ ACT_LETTERS, letters_view_show },
	{ ACT_GREETINGS, greet_view_show },
	{ ACT_UNDO, undo },
	{ ACT_REDO, redo },
	{ ACT_EXPORT, export_ask },
	{ ACT_IMPORT, import_ask },
	{ ACT_INBOX, inbox_view_show },
	{ ACT_SYNC, sync_view_run },
	{ ACT_HISTORY, history },
	{ ACT_GROWTH, growth },
	{ ACT_PERIODS, periods },
	{ ACT_SETTINGS, settings },
	{ 0 },
};

char *
global_corner(Shell *shell)
{
	Book *book = shell_book(shell);
	Day today = book_today(book);
	g_autofree char *day = i18n_day_short(today, today);
	GString *text = g_string_new(i18n_weekday_short(day_weekday(today)));
	guint counts[STANDING_COUNT] = { 0 };

	g_string_append_printf(text, " %s", day);
	if ((shell_top(shell)->ticking && !people_counted(book)) ||
		!people_count_all(book, counts, NULL))
		return g_string_free(text, FALSE);
	if (counts[STANDING_OVERDUE])
		g_string_append_printf(
			text, _(" · %u overdue"), counts[STANDING_OVERDUE]);
	if (counts[STANDING_OWED])
		g_string_append_printf(text, _(" · %u owed"), counts[STANDING_OWED]);
	return g_string_free(text, FALSE);
}
