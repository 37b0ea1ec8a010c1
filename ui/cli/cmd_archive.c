/* krug archive, krug pause, krug forget: people one does not want to hear of now. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "krug/contact.h"
#include "krug/draft.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/scratch.h"
#include "krug/upkeep.h"
#include "krug/when.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/rows.h"

/* The person of the operands; NULL and error. */
static Book *
book_and_who(Call *call, gint64 *who, GError **error)
{
	g_autofree char *text = call_words(call, 0);
	Book *book = call_book(call, error);

	return book && who_resolve(book, text, who, error) ? book : NULL;
}

static gboolean
run_archive(Call *call, GError **error)
{
	gint64 who = 0;
	Book *book = book_and_who(call, &who, error);

	if (!book || !(call_flag(call, "back") ? contact_unarchive(book, who, error)
					       : contact_archive(book, who, error)))
		return FALSE;
	row_say(book, who);
	return TRUE;
}

/* As told, else one full window from today. */
static gboolean
pause_until(Call *call, Book *book, gint64 who, Day *until, GError **error)
{
	const char *text = call_text(call, "until");
	g_autoptr(Contact) contact = NULL;
	When when;

	if (text) {
		if (!when_parse_all(text, book_clock(book), WHEN_FUTURE, &when, error))
			return FALSE;
		*until = when.day;
		return TRUE;
	}
	contact = contact_load(book, who, error);
	if (!contact)
		return FALSE;
	*until = cadence_pause(contact_window(book, contact), book_today(book));
	return *until != DAY_NONE ||
	       call_wrong(error, _("There is no window to go by: tell --until."));
}

static gboolean
run_pause(Call *call, GError **error)
{
	gint64 who = 0;
	Day until = DAY_NONE;
	Book *book = book_and_who(call, &who, error);

	if (!book)
		return FALSE;
	if (call_flag(call, "end")) {
		if (!contact_unpause(book, who, error))
			return FALSE;
	} else if (!pause_until(call, book, who, &until, error) ||
		   !contact_pause(book, who, until, error)) {
		return FALSE;
	}
	row_say(book, who);
	return TRUE;
}

/* Asked only where somebody can answer. */
static gboolean
confirmed(Call *call, const char *name, GError **error)
{
	char answer[8] = "";
	g_autofree char *folded = NULL;

	if (call_flag(call, "yes") || !isatty(STDIN_FILENO))
		return TRUE;
	out_say(_("%s will be forgotten for good, with every change that names them. "
		  "Type "
		  "yes to go on:"),
		name);
	if (fgets(answer, sizeof(answer), stdin)) {
		folded = g_utf8_strdown(g_strchomp(answer), -1);
		if (strcmp(folded, "yes") == 0 || strcmp(folded, _("yes")) == 0)
			return TRUE;
	}
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_CANCELLED, _("Nothing was changed."));
	return FALSE;
}

static gboolean
run_forget(Call *call, GError **error)
{
	gint64 who = 0;
	Book *book = book_and_who(call, &who, error);
	g_autofree char *name = book ? contact_display_id(book, who, error) : NULL;

	if (!name || !confirmed(call, name, error) || !contact_forget(book, who, error))
		return FALSE;
	draft_remove_all(book_path(book));
	scratch_remove_all(book);
	out_say(_("Forgotten: %s. Copies made by “krug backup” still know them."), name);
	return TRUE;
}

static const CommandOption archive_options[] = {
	{ "back", 0, OPTION_FLAG, NULL, N_("take the person back out of the archive"),
		NULL },
	{ 0 },
};

static const CommandOption pause_options[] = {
	{ "until", 0, OPTION_TEXT, "WHEN",
		N_("the first day after; one window without it"), NULL },
	{ "end", 0, OPTION_FLAG, NULL, N_("end the pause"), NULL },
	{ 0 },
};

static const CommandOption forget_options[] = {
	{ "yes", 'y', OPTION_FLAG, NULL, N_("do not ask"), NULL },
	{ 0 },
};

const Command cmd_archive = {
	.name = "archive",
	.synopsis = "[--back] WHO",
	.help = N_("Put a person into the archive: kept and found, never due"),
	.examples = "krug archive Петрова\n"
		    "krug archive --back Петрова",
	.options = archive_options,
	.least = 1,
	.most = -1,
	.run = run_archive,
};

const Command cmd_pause = {
	.name = "pause",
	.synopsis = "[--until WHEN | --end] WHO",
	.help = N_("Let a person rest until a day"),
	.examples = "krug pause Петрова --until \"in 2 months\"\n"
		    "krug pause --end Петрова",
	.options = pause_options,
	.least = 1,
	.most = -1,
	.run = run_pause,
};

const Command cmd_forget = {
	.name = "forget",
	.synopsis = "[--yes] WHO",
	.help = N_("Delete a person for good, with every trace in the history"),
	.notes = N_("This cannot be undone."),
	.examples = "krug forget \"#12\"",
	.options = forget_options,
	.least = 1,
	.most = -1,
	.run = run_forget,
};
