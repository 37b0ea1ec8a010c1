/*
 * THE table of actions: everything a key, the palette or the mouse can ask for. A row is
 * id, name in a key file, help, and the word of its hint at the foot (empty: never
 * hinted). Help, palette and foot are made from it. To add an action add a row here, a
 * key in data/keys/default.keys and a handler in the view.
 */
#ifndef UI_SHELL_ACTION_H
#define UI_SHELL_ACTION_H

#include <glib.h>

#include "krug/i18n.h"

/* clang-format off */
#define ACTION_LIST(X) \
	/* moving */ \
	X(UP,          "up",          N_("One line up"), "") \
	X(DOWN,        "down",        N_("One line down"), N_("move")) \
	X(PAGE_UP,     "page-up",     N_("One page up"), "") \
	X(PAGE_DOWN,   "page-down",   N_("One page down"), "") \
	X(HALF_UP,     "half-up",     N_("Half a page up"), "") \
	X(HALF_DOWN,   "half-down",   N_("Half a page down"), "") \
	X(FIRST,       "first",       N_("To the first line"), "") \
	X(LAST,        "last",        N_("To the last line"), "") \
	X(LEFT,        "left",        N_("To the left"), "") \
	X(RIGHT,       "right",       N_("To the right"), N_("other answer")) \
	X(PANE_NEXT,   "pane-next",   N_("To the next pane"), N_("pane")) \
	X(PANE_PREV,   "pane-prev",   N_("To the pane before"), "") \
	X(OPEN,        "open",        N_("Open what is selected"), N_("open")) \
	X(FOLD,        "fold",        N_("Fold or unfold"), N_("fold")) \
	X(FOLD_ALL,    "fold-all",    N_("Fold or unfold the whole timeline"), "") \
	X(MARK,        "mark",        N_("Mark for the next action"), N_("mark")) \
	X(UNMARK_ALL,  "unmark-all",  N_("Take all marks away"), "") \
	X(ORDER,       "order",       N_("Choose the order of the list"), N_("order")) \
	X(FILTER,      "filter",      N_("Search: show only what matches"), N_("search")) \
	X(FILTER_CLEAR, "filter-clear", N_("Show everything again"), "") \
	/* people */ \
	X(ADD,         "add",         N_("Add a person"), N_("add")) \
	X(EDIT,        "edit",        N_("Edit what is selected"), N_("edit")) \
	X(WRITE,       "write",       N_("Write a letter"), N_("write")) \
	X(PILE,        "pile",        N_("Put the letter on the pile"), N_("pile")) \
	X(THEIR_LETTERS, "their-letters", N_("The letters to this person"), N_("letters")) \
	X(NOTES,       "notes",       N_("Write the notes in the editor"), N_("notes")) \
	X(LOG,         "log",         N_("Log a contact in one line"), N_("log")) \
	X(LOG_FORM,    "log-form",    N_("Log a contact field by field"), N_("log form")) \
	X(DONE,        "done",        N_("Done: in touch today"), N_("done")) \
	X(DROP,        "drop",        N_("Drop this reminder"), N_("drop")) \
	X(SNOOZE,      "snooze",      N_("Snooze until a day"), N_("snooze")) \
	X(REMIND,      "remind",      N_("Add a reminder"), N_("remind")) \
	X(RESET,       "reset",       N_("Return to the value krug comes with"), N_("default")) \
	X(PAUSE,       "pause",       N_("Pause until a day"), N_("pause")) \
	X(WINDOW,      "window",      N_("Change how often to be in touch"), N_("window")) \
	X(CLOSE_MARK,  "close-mark",  N_("Mark as a close contact, or not"), N_("close")) \
	X(TAG,         "tag",         N_("Change the tags"), N_("tag")) \
	X(TAG_RENAME,  "tag-rename",  N_("Rename a tag, or join it to another"), "") \
	X(ARCHIVE,     "archive",     N_("Archive, or take back from the archive"), N_("archive")) \
	X(VERIFY,      "verify",      N_("The data is still true"), N_("still true")) \
	X(BRIEF,       "brief",       N_("The brief: one page before a talk"), N_("brief")) \
	X(MUTE,        "mute",        N_("Mute a warning, or let it be told again"), N_("mute")) \
	X(DELETE,      "delete",      N_("Delete what is selected"), N_("delete")) \
	X(ME,          "me",          N_("About me: name, channels, signature"), N_("me")) \
	X(EXPORT,      "export",      N_("Export the calendar, people or everything"), N_("export")) \
	X(SHARE,       "share",       N_("Give the card to a phone, by a code to scan"), N_("to a phone")) \
	X(ANOTHER_CODE, "another-code", N_("Another code: address, card, their next event"), N_("another code")) \
	X(IMPORT,      "import",      N_("Bring people in, or meetings, from a file"), N_("import")) \
	X(INBOX,       "inbox",       N_("The inbox: meetings to log, what a phone says"), N_("inbox")) \
	X(DISMISS,     "dismiss",     N_("Ask no more about it"), N_("dismiss")) \
	X(DISMISS_ALL, "dismiss-all", N_("Dismiss all that is over and shown"), N_("dismiss all")) \
	X(INBOX_LOG,   "inbox-log",   N_("Log this meeting as it is shown"), N_("log")) \
	X(INBOX_ADD,   "inbox-add",   N_("Bring into the book who is not in it"), N_("add")) \
	X(SYNC,        "sync",        N_("Sync with the folders a phone is synced with"), N_("sync")) \
	X(TAKE_MINE,   "take-mine",   N_("Of a conflict: what krug says stands"), N_("as in krug")) \
	X(TAKE_THEIRS, "take-theirs", N_("Of a conflict: take what the phone says"), N_("as on the phone")) \
	X(TAKE_BOTH,   "take-both",   N_("Of a conflict: keep both"), N_("keep both")) \
	X(TAKE_MANY,   "take-many",   N_("Decide all conflicts, or all of this person"), N_("decide all")) \
	X(KIND,        "kind",        N_("Choose the kind of those who are new"), N_("kind")) \
	/* the search for work */ \
	X(INTERVIEW,   "interview",   N_("An interview: how it was, or when it will be"), N_("interview")) \
	X(APPLY,       "apply",       N_("Add an application"), N_("add")) \
	X(APPLICATION, "application", N_("Edit the application or the interview"), N_("edit")) \
	X(REJECT,      "reject",      N_("They refused: when, and who told me"), N_("refused")) \
	X(OUTCOME,     "outcome",     N_("How it ended, or goes on"), N_("outcome")) \
	X(FEEDBACK,    "feedback",    N_("Write down what feedback came"), N_("feedback")) \
	X(ASK,         "ask",         N_("Ask for feedback: choose the questions"), N_("ask them")) \
	X(COMPANY,     "company",     N_("All about the company"), N_("company")) \
	X(ORG_ADDRESS, "org-address", N_("Choose how people there are addressed"), N_("address")) \
	X(EVENTS,      "events",      N_("Events and communities"), N_("events")) \
	X(EVENT_ADD,   "event-add",   N_("Add an event"), N_("add")) \
	X(COMMUNITY_ADD, "community-add", N_("Add a community"), N_("community")) \
	X(MET,         "met",         N_("Write down whom I met there, or who belongs to it"), N_("people")) \
	X(WISH,        "wish",        N_("Note whom I want to meet there"), N_("whom to meet")) \
	/* the shelf and my news */ \
	X(SHELF,       "shelf",       N_("The shelf and my news"), N_("shelf")) \
	X(SHELF_ADD,   "shelf-add",   N_("Put on the shelf what is worth sharing"), N_("add")) \
	X(NEWS_ADD,    "news-add",    N_("Record news of mine"), N_("news")) \
	X(GIVE,        "give",        N_("Give it, or tell the news; it is logged"), N_("give")) \
	X(HEARD,       "heard",       N_("Tick who has heard the news"), N_("heard")) \
	X(CONCERN,     "concern",     N_("Name more people whom the news concern"), N_("concerns")) \
	X(TAKE_OFF,    "take-off",    N_("Off the shelf, told enough; or back"), N_("off")) \
	/* letters */ \
	X(LETTERS,     "letters",     N_("Letters: drafts, the pile, what was sent"), N_("letters")) \
	X(LETTER_EDIT, "letter-edit", N_("Write the letter in the editor"), N_("editor")) \
	X(LETTER_FILL, "letter-fill", N_("Fill in what the letter asks for"), N_("fill in")) \
	X(LETTER_COPY, "letter-copy", N_("Copy the letter"), N_("copy")) \
	X(LETTER_MAIL, "letter-mail", N_("Hand it to the mail client"), N_("mail")) \
	X(LETTER_TELEGRAM, "letter-telegram", N_("Open it in Telegram"), N_("Telegram")) \
	X(LETTER_SENT, "letter-sent", N_("It is sent: log it and close the step"), N_("sent")) \
	X(LETTER_TEMPLATE, "letter-template", N_("Choose another template"), N_("template")) \
	X(LETTER_TONE, "letter-tone", N_("Formal or informal"), N_("tone")) \
	X(LETTER_LANG, "letter-language", N_("In Russian or in English"), N_("language")) \
	X(LETTER_CHANNEL, "letter-channel", N_("By which channel it goes"), N_("channel")) \
	X(LETTER_FILE, "letter-file", N_("Write it as a draft for the mail client (.eml)"), N_("file")) \
	X(LETTER_SEND, "letter-send", N_("Send it by the command of the settings"), N_("send")) \
	X(LETTER_QR,   "letter-qr",   N_("Show its link as a QR code"), N_("QR")) \
	X(LETTER_NEXT, "letter-next", N_("The next letter of the pile"), N_("next")) \
	X(GREETINGS,   "greetings",   N_("Holidays, and who is greeted on them"), N_("greetings")) \
	X(GREET,       "greet",       N_("Choose the holidays to greet this person on"), N_("holidays")) \
	/* growth */ \
	X(GROWTH,      "growth",      N_("Gaps, strengths and the plan"), N_("growth")) \
	X(ADD_ITEM,    "add-item",    N_("Add an item to the plan"), N_("plan")) \
	X(ADD_GAP,     "add-gap",     N_("Add a gap or a strength by hand"), N_("gap")) \
	X(LOG_PROGRESS, "log-progress", N_("Log how far an item of the plan is"), N_("progress")) \
	X(END,         "end",         N_("The gap is closed, the item done; or open again"), N_("done")) \
	X(DROP_ITEM,   "drop-item",   N_("Drop the item of the plan"), N_("drop")) \
	X(TICK,        "tick",        N_("Tick or untick the step"), N_("tick")) \
	/* agenda */ \
	X(DAY_PREV,    "day-prev",    N_("The day before"), N_("day")) \
	X(DAY_NEXT,    "day-next",    N_("The day after"), "") \
	X(WEEK_PREV,   "week-prev",   N_("A week earlier"), N_("week")) \
	X(WEEK_NEXT,   "week-next",   N_("A week later"), "") \
	X(TODAY,       "today",       N_("To today"), N_("today")) \
	X(EARLIER,     "earlier",     N_("Move the reminder a day earlier"), N_("move a day")) \
	X(LATER,       "later",       N_("Move the reminder a day later"), "") \
	/* review */ \
	X(PLAN_DAY,    "plan-day",    N_("Choose a day for it, seeing how full each is"), N_("plan")) \
	X(STUCK,       "stuck",       N_("The item of the plan is stuck"), N_("stuck")) \
	X(NOT_HELD,    "not-held",    N_("It did not take place"), N_("did not take place")) \
	X(NEXT_REVIEW, "next-review", N_("Another day for the next review"), N_("next review")) \
	X(NEXT,        "next",        N_("The next undecided card"), N_("next")) \
	X(BACK,        "back",        N_("Back to the card before"), N_("back")) \
	X(PERIODS,     "periods",     N_("Review a month, quarter, half-year or year"), N_("periods")) \
	X(DECIDE,      "decide",      N_("Keep, change or drop; or apply what is proposed"), N_("decide")) \
	X(REVIEWED,    "reviewed",    N_("The period is reviewed"), N_("review done")) \
	/* insights */ \
	X(PERIOD_PREV, "period-prev", N_("The period before"), N_("earlier, later")) \
	X(PERIOD_NEXT, "period-next", N_("The period after"), "") \
	X(PERIOD,      "period",      N_("Choose the period"), N_("period")) \
	X(EXPLAIN,     "explain",     N_("What is counted, and how"), N_("explain")) \
	X(COLUMN,      "column",      N_("Who is behind the next figure of the row"), N_("next figure")) \
	X(EXPORT_BRIEF, "export-brief", N_("Write the page to a file"), N_("export")) \
	X(EXPORT_FIGURES, "export-figures", N_("Write the figures that are shown to a file"), N_("export")) \
	/* forms and prompts */ \
	X(SAVE,        "save",        N_("Save"), N_("save")) \
	X(ACCEPT,      "accept",      N_("Accept"), N_("accept")) \
	X(FIELD_NEXT,  "field-next",  N_("To the next field"), N_("next field")) \
	X(FIELD_PREV,  "field-prev",  N_("To the field before"), "") \
	X(ROW_REMOVE,  "row-remove",  N_("Remove the row"), N_("remove row")) \
	X(COMPLETE,    "complete",    N_("Complete what is typed"), N_("complete")) \
	X(CHOOSE,      "choose",      N_("Choose from the list"), N_("choose")) \
	X(YES,         "yes",         N_("Yes"), N_("yes")) \
	X(NO,          "no",          N_("No"), N_("no")) \
	/* everywhere */ \
	X(TAB,         "tab-by-digit", N_("Go to the view of this number"), "") \
	X(UNDO,        "undo",        N_("Undo the last change"), N_("undo")) \
	X(REDO,        "redo",        N_("Redo what was undone"), N_("redo")) \
	X(HISTORY,     "history",     N_("Show what was changed"), N_("history")) \
	X(SETTINGS,    "settings",    N_("Settings"), N_("settings")) \
	X(PALETTE,     "palette",     N_("Find any action by its name"), N_("actions")) \
	X(HELP,        "help",        N_("Help: all keys of this view"), N_("help")) \
	X(REPAINT,     "repaint",     N_("Paint the screen anew"), "") \
	X(SUSPEND,     "suspend",     N_("Put krug to sleep (fg wakes it)"), "") \
	X(CLOSE,       "close",       N_("Close this view"), N_("back")) \
	X(QUIT,        "quit",        N_("Leave krug"), N_("quit"))
/* clang-format on */

typedef enum {
	ACT_NONE,
#define X(id, name, help, hint) ACT_##id,
	ACTION_LIST(X)
#undef X
		ACT_COUNT,
} Action;

const char *action_name(Action action);
/* Translated; of as many columns as help has beside the keys. */
#define ACTION_HELP_WIDTH 49
const char *action_help(Action action);
const char *action_hint(Action action); /* translated; "" where there is none */
/* ACT_NONE for an unknown name. */
Action action_by_name(const char *name);

#endif
