/*
 * One call of a command: its options and operands as parsed, and the book, opened when it
 * is first asked for. Everything returned is borrowed and lives as long as the call.
 * Asking for an option the command does not have is a programming error and aborts.
 */
#ifndef UI_CLI_CALL_H
#define UI_CLI_CALL_H

#include "krug/book.h"
#include "krug/clock.h"
#include "krug/config.h"

#include "cli/command.h"

/* Wrong usage: exit 2, and the usage is shown. */
#define USAGE_ERROR (usage_error_quark())
GQuark usage_error_quark(void);

#define CALL_NUMBER_MOST 1000000

/* Parses `args` (the words after "krug", ended by NULL): options for all commands, the
 * command, its options and operands. NULL and error for wrong usage; `command` is then
 * the one meant, or NULL. */
Call *call_parse(char **args, const Command **command, GError **error);
void call_free(Call *call);

/* The value of --lang in `args`, NULL without; before anything is parsed, since the help
 * is translated. */
const char *call_lang(char **args);

const Command *call_command(const Call *call); /* NULL: the full screen */

gboolean call_flag(const Call *call, const char *option);
const char *call_text(const Call *call, const char *option);	    /* NULL: not given */
const char *const *call_list(const Call *call, const char *option); /* never NULL */
int call_word(const Call *call, const char *option); /* of its vocab; 0: not given */

/* A number from 1 to CALL_NUMBER_MOST; stays as it is where the option is not given. */
gboolean call_number(const Call *call, const char *option, guint *number, GError **error);

int call_operands(const Call *call);
const char *call_operand(const Call *call, int i); /* NULL beyond the last */
/* Operands from `from` on, joined by blanks: a QUERY needs no quotes. Owned. */
char *call_words(const Call *call, int from);

const Clock *call_clock(Call *call, GError **error);
Config *call_config(Call *call, GError **error); /* the machine's settings */
Book *call_book(Call *call, GError **error);
/* Where it lies, or would; owned. */
char *call_book_path(Call *call, GError **error);
/* The book, where something in it was changed by this call; else NULL. */
Book *call_changed(const Call *call);
/* Where the book will lie, if there is none yet; owned. NULL where there is one, or with
 * error. */
char *call_missing_book(Call *call, GError **error);

/* Sets a usage error and returns FALSE. */
gboolean call_wrong(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* Options every command takes, for the help; ended by a row without a name. */
extern const CommandOption global_options[];

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Call, call_free)

#endif
