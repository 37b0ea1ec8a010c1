/*
 * The tabs of the full screen, and what the shell must know of book and machine. The
 * welcome runs without a book, so that nothing is written before it is confirmed.
 */
#include "start.h"

#include <string.h>

#include "keep_calendar.h"
#include "krug/draft.h"
#include "krug/i18n.h"
#include "krug/journal.h"
#include "krug/sample.h"
#include "krug/scratch.h"
#include "krug/uuid.h"
#include "shell/shell.h"
#include "view/agenda_view.h"
#include "view/global.h"
#include "view/insights_view.h"
#include "view/people_view.h"
#include "view/review_view.h"
#include "view/unfinished.h"
#include "view/work_view.h"
#include "widget/offer.h"

static const ViewClass *const tabs[] = { &people_view, &agenda_view, &work_view,
	&review_view, &insights_view, NULL };

/* What lies under the welcome: nothing. */
static const ViewClass blank_view = {
	.name = "blank",
	.title = "",
	.size = sizeof(View),
};

static const ViewClass *const no_tabs[] = { &blank_view, NULL };

static const char *
unless_auto(const char *value)
{
	return strcmp(value, "auto") == 0 ? NULL : value;
}

static ShellOptions
options_of(const Config *config)
{
	return (ShellOptions){
		.theme = unless_auto(config_get(config, "theme")),
		.charts = unless_auto(config_get(config, "charts")),
		.ascii = config_bool(config_get(config, "ascii")),
		.no_mouse = !config_bool(config_get(config, "mouse")),
	};
}

/* What was typed when krug was closed last, first of all in an editor; NULL where nothing
 * was. */
static char *
say_of_draft(Book *book)
{
	g_autoptr(GPtrArray) left = scratch_left(book, NULL);
	g_autoptr(Draft) draft = book_path(book) ? draft_newest(book_path(book)) : NULL;
	g_autofree char *time = draft ? draft_time(book, draft->at) : NULL;

	if (left->len)
		return g_strdup(
			_("Kept from the editor, but not saved: open the notes or the "
			  "letter again."));
	if (!draft)
		return NULL;
	return g_strdup_printf(
		_("Not saved at %s, but kept: %s. Open it again to go on."), time,
		draft->title);
}

gboolean
start_screen(Book *book, const Config *config, StartAt at, GError **error)
{
	ShellOptions options = options_of(config);
	g_autoptr(JournalEntry) unfinished = NULL;
	g_autofree char *message = NULL;
	g_autoptr(KeepCalendar) keep = NULL;
	GError *why = NULL;

	if (!book_is_read_only(book))
		unfinished = journal_unfinished(book, &why);
	if (why) {
		g_propagate_error(error, why);
		return FALSE;
	}
	options.tabs = tabs;
	options.start = at == START_REVIEW ? &review_view : &people_view;
	options.first = unfinished ? &unfinished_view : NULL;
	message = say_of_draft(book);
	options.message = message;
	options.corner = global_corner;
	options.handlers = global_handlers;
	if (!book_is_read_only(book) && book_path(book)) {
		keep = keep_calendar_new(book);
		options.rest = keep_calendar_rest(keep);
	}
	return shell_run(book, &options) == 0;
}

gboolean
start_sample(const Clock *clock, const Config *config, GError **error)
{
	g_autoptr(UuidSource) uuids = uuid_source_new_seeded(SAMPLE_SEED);
	g_autoptr(Book) book = book_open(NULL, BOOK_MEMORY, clock, uuids, error);

	return book && sample_fill(book, i18n_lang(), error) &&
	       start_screen(book, config, START_PEOPLE, error);
}

gboolean
start_welcome(const Config *config, Welcome *welcome)
{
	ShellOptions options = options_of(config);

	options.tabs = no_tabs;
	options.first = &welcome_view;
	options.first_args = &welcome;
	return shell_run(NULL, &options) == 0;
}
