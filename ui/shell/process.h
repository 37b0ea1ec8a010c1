/*
 * The one file that starts processes: by argv, never by a shell. Command lines of the
 * user are split as a shell would (quotes), no more. In the full screen the terminal is
 * given away meanwhile and taken back afterwards, however the process ends; commands have
 * no Shell and pass NULL. A Ctrl-C meanwhile is the process's, not krug's.
 */
#ifndef UI_SHELL_PROCESS_H
#define UI_SHELL_PROCESS_H

#include "shell/shell.h"

/* The words of a command line of the user's and then `last`; owned, free with
 * g_strfreev(). */
char **process_words(const char *command, const char *last, GError **error);

/* Runs argv in the foreground and waits. TRUE where it ended with status 0. */
gboolean process_run(Shell *shell, const char *const *argv, GError **error);

typedef struct {
	const char *editor; /* NULL or "": $VISUAL, $EDITOR, vi */
	Book *book;	    /* the text belongs to; NULL for none */
	const char *place;  /* in it, as "notes-12"; see krug/scratch.h */
	const char *suffix; /* of the file, as ".md" */
	const char *text;
	gboolean may_empty; /* an emptied text is meant, else it is an error */
} EditSpec;

typedef struct {
	char *text; /* as edited; NULL: left as it was */
	char *path; /* of the file it still lies in; NULL: none */
} Edited;

/* Lets the user edit a text. The file is kept until the caller says that it has taken the
 * text; FALSE and error where there is nothing to take: the message then tells the path
 * where something was written. */
gboolean process_edit(Shell *shell, const EditSpec *spec, Edited *edited, GError **error);
/* The newest text that an earlier krug left at this place, whose editor or machine died.
 * FALSE without error where there is none. */
gboolean edited_left(Book *book, const char *place, Edited *edited, GError **error);
/* The text is saved elsewhere: the file goes. */
void edited_taken(Edited *edited);
/* It was not: adds to the message of `error` where it is kept. */
void edited_kept(const Edited *edited, GError **error);
void edited_clear(Edited *edited); /* the file stays */

/* Runs a command line in the foreground with this text as its standard input. Where it
 * fails the error tells the last line of what it said. */
gboolean process_feed(
	Shell *shell, const char *command, const char *text, GError **error);
/* The same behind the screen, for at most some seconds. */
gboolean process_feed_quietly(const char *command, const char *text, GError **error);

/* Opens `argument` (a link) with a command line, as its last argument: in the foreground
 * or, where it need not be waited for, apart from krug. */
gboolean process_open(Shell *shell, const char *command, const char *argument,
	gboolean in_terminal, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Edited, edited_clear)

#endif
