/* A letter handed over by krug write: the options that say how, in the order of their
 * rows. */
#ifndef UI_CLI_WRITE_HAND_H
#define UI_CLI_WRITE_HAND_H

#include "krug/letter.h"

#include "cli/call.h"

/* Rows of the options, for the table of the command. */
#define WRITE_HAND                                                                       \
	{ "copy", 0, OPTION_FLAG, NULL, N_("copy its text"), NULL },                     \
		{ "mail", 0, OPTION_FLAG, NULL, N_("open it in the mail program"),       \
			NULL },                                                          \
		{ "eml", 0, OPTION_FLAG, NULL,                                           \
			N_("write it as a draft for a mail program"), NULL },            \
		{ "folder", 0, OPTION_FILE, "DIR",                                       \
			N_("the folder or Maildir of that draft; else as configured"),   \
			NULL },                                                          \
		{ "send", 0, OPTION_FLAG, NULL,                                          \
			N_("give it to the command that sends mail"), NULL },            \
		{ "telegram", 0, OPTION_FLAG, NULL, N_("open it in Telegram"), NULL },   \
	{                                                                                \
		"qr", 0, OPTION_FLAG, NULL, N_("print a code that opens it on a phone"), \
			NULL                                                             \
	}

/* Whether one of them was given. */
gboolean write_hand_wanted(Call *call);
/* Does so and keeps the letter as a draft, unless it has a place in the book already;
 * also where that fails. */
gboolean write_hand(Call *call, Book *book, Letter *letter, GError **error);

#endif
