/* The table of settings, which is at the end. */
#include "krug/config.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/workdays.h"

static const ConfigRow rows[];

const ConfigRow *
config_rows(void)
{
	return rows;
}

const ConfigRow *
config_find(const char *name)
{
	for (const ConfigRow *row = rows; row->name && name; row++)
		if (strcmp(row->name, name) == 0)
			return row;
	return NULL;
}

const ConfigRow *
config_need(const char *name, GError **error)
{
	const ConfigRow *row = config_find(name);

	if (!row)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no setting “%s”; krug config lists them all."),
			name ? name : "");
	return row;
}

static const char *const names_shown[] = { "shown", "neutral", NULL };
static const char *const window_looks[] = { "hour", "day", NULL };
static const char *const languages[] = { "auto", "ru", "en", NULL };
static const char *const themes[] = { "auto", "dark", "light", "mono", NULL };
static const char *const mailer_places[] = { "background", "terminal", NULL };
static const char *const chart_looks[] = { "auto", "unicode", "ascii", NULL };

/* From how many on a rule warns; the defaults are those of its row in krug/warning.h. */
#define WARNS(rule, figure, most, words)                                           \
	{                                                                          \
		.name = "warning." rule, .type = CONFIG_INT, .place = CONFIG_BOOK, \
		.fallback = figure, .text = words, .min = 1, .max = most,          \
	}

#define PATH(which, words)                                                   \
	{                                                                    \
		.name = which, .type = CONFIG_PATH, .place = CONFIG_MACHINE, \
		.fallback = "", .text = words,                               \
	}

static const ConfigRow rows[] = {
	{
		.name = "window.recruiter",
		.type = CONFIG_WINDOW,
		.place = CONFIG_BOOK,
		.fallback = "2-3",
		.text = N_("Months between contacts with recruiters"),
		.min = 1,
		.max = 60,
	},
	{
		.name = "window.interviewer",
		.type = CONFIG_WINDOW,
		.place = CONFIG_BOOK,
		.fallback = "3-6",
		.text = N_("Months between contacts with interviewers"),
		.min = 1,
		.max = 60,
	},
	{
		.name = "window.professional",
		.type = CONFIG_WINDOW,
		.place = CONFIG_BOOK,
		.fallback = "3-4",
		.text = N_("Months between contacts with people of the field"),
		.min = 1,
		.max = 60,
	},
	{
		.name = "window.close",
		.type = CONFIG_WINDOW,
		.place = CONFIG_BOOK,
		.fallback = "1-2",
		.text = N_("Months between contacts with close people of any kind"),
		.min = 1,
		.max = 60,
	},
	{
		.name = "limit.day",
		.type = CONFIG_INT,
		.place = CONFIG_BOOK,
		.fallback = "5",
		.text = N_("People proposed for one day at most"),
		.min = 1,
		.max = 50,
	},
	{
		.name = "calendar.days_off",
		.type = CONFIG_CHOICE,
		.place = CONFIG_BOOK,
		.fallback = "ru",
		.text = N_("Public holidays that count as days off"),
		.choices = workdays_choices,
	},
	{
		.name = "calendar.hour",
		.type = CONFIG_TIME,
		.place = CONFIG_BOOK,
		.fallback = "10:00",
		.text = N_("When reminders of a day ring in the calendar"),
	},
	{
		.name = "calendar.names",
		.type = CONFIG_CHOICE,
		.place = CONFIG_BOOK,
		.fallback = "shown",
		.text = N_("Names of people in the exported calendar"),
		.choices = names_shown,
	},
	{
		.name = "calendar.windows",
		.type = CONFIG_CHOICE,
		.place = CONFIG_BOOK,
		.fallback = "hour",
		.text = N_("Reminders in the calendar: at their hour or for all day"),
		.choices = window_looks,
	},
	{
		.name = "calendar.alarm",
		.type = CONFIG_INT,
		.place = CONFIG_BOOK,
		.fallback = "15",
		.text = N_("Minutes before a meeting at which it rings"),
		.min = 0,
		.max = 1440,
	},
	{
		.name = "calendar.date_alarm",
		.type = CONFIG_INT,
		.place = CONFIG_BOOK,
		.fallback = "1",
		.text = N_("Days before a date at which it rings"),
		.min = 1,
		.max = 28,
	},
	{
		.name = "calendar.date_hour",
		.type = CONFIG_TIME,
		.place = CONFIG_BOOK,
		.fallback = "09:00",
		.text = N_("Hour at which dates and what lasts all day ring"),
	},
	{
		.name = "review.workdays",
		.type = CONFIG_BOOL,
		.place = CONFIG_BOOK,
		.fallback = "yes",
		.text = N_("Propose the next review for a working day"),
	},
	WARNS("unanswered", "2", 30,
		N_("Working days a message of theirs may wait for an answer")),
	WARNS("date", "7", 31, N_("Days before an important date with nothing planned")),
	WARNS("frequent", "3", 30, N_("Messages of mine in 30 days that are too many")),
	WARNS("waiting", "3", 50,
		N_("People waited for at one company that are too many")),
	WARNS("no-value", "4", 50, N_("Messages of mine in a row with nothing for them")),
	WARNS("one-sided", "5", 100, N_("Values in 24 months, before one side weighs")),
	WARNS("formal", "5", 50, N_("Formal entries in a row that are too many")),
	WARNS("impersonal", "3", 50, N_("Talks after which an interest should be known")),
	WARNS("stale", "6", 120, N_("Months after which data are checked again")),
	{
		.name = "lang",
		.type = CONFIG_CHOICE,
		.place = CONFIG_MACHINE,
		.fallback = "auto",
		.text = N_("Language of the interface"),
		.choices = languages,
	},
	{
		.name = "theme",
		.type = CONFIG_CHOICE,
		.place = CONFIG_MACHINE,
		.fallback = "auto",
		.text = N_("Colours of the screen"),
		.choices = themes,
	},
	{
		.name = "ascii",
		.type = CONFIG_BOOL,
		.place = CONFIG_MACHINE,
		.fallback = "no",
		.text = N_("Draw lines and marks with plain ASCII"),
	},
	{
		.name = "charts",
		.type = CONFIG_CHOICE,
		.place = CONFIG_MACHINE,
		.fallback = "auto",
		.text = N_("What charts are made of"),
		.choices = chart_looks,
	},
	{
		.name = "mouse",
		.type = CONFIG_BOOL,
		.place = CONFIG_MACHINE,
		.fallback = "yes",
		.text = N_("React to the mouse"),
	},
	PATH("calendar.path",
		N_("Calendar file that is written after each change; empty: none")),
	PATH("calendar.vdir",
		N_("Folder of events, one a file, that krug sync keeps; empty: none")),
	PATH("contacts.vdir",
		N_("Folder of cards, one a file, that krug sync keeps; empty: none")),
	{
		.name = "editor",
		.type = CONFIG_TEXT,
		.place = CONFIG_MACHINE,
		.fallback = "",
		.text = N_("Program for notes and letters; empty: VISUAL or EDITOR"),
	},
	{
		.name = "clipboard",
		.type = CONFIG_TEXT,
		.place = CONFIG_MACHINE,
		.fallback = "auto",
		.text = N_("How to copy: auto, osc52 (the terminal) or a command"),
	},
	{
		.name = "letters.mailer",
		.type = CONFIG_TEXT,
		.place = CONFIG_MACHINE,
		.fallback = "xdg-open",
		.text = N_("Command that opens a mailto: link with the letter"),
	},
	{
		.name = "letters.mailer_in",
		.type = CONFIG_CHOICE,
		.place = CONFIG_MACHINE,
		.fallback = "background",
		.text = N_("Where that mail program runs"),
		.choices = mailer_places,
	},
	{
		.name = "letters.links",
		.type = CONFIG_TEXT,
		.place = CONFIG_MACHINE,
		.fallback = "xdg-open",
		.text = N_("Command that opens a link to Telegram"),
	},
	{
		.name = "letters.send",
		.type = CONFIG_TEXT,
		.place = CONFIG_MACHINE,
		.fallback = "",
		.text = N_("Command that sends the letter it reads, such as msmtp -t"),
	},
	PATH("letters.drafts", N_("Folder or Maildir for drafts of letters")),
	{
		.name = "notify.command",
		.type = CONFIG_TEXT,
		.place = CONFIG_MACHINE,
		.fallback = "notify-send -a krug --",
		.text = N_("Command of krug notify: shows a title and a text"),
	},
	{
		.name = "share.address",
		.type = CONFIG_TEXT,
		.place = CONFIG_MACHINE,
		.fallback = "",
		.text = N_("Address at which a phone fetches a file; empty: as routed"),
	},
	PATH("book", N_("The book to open; empty: the data folder's")),
	{ 0 },
};
