/*
 * A command: one file that ends in its `const Command`, one row in commands.c. The
 * parser, the help, the man page and the shell completions are made from these rows, so a
 * fact about a command is said once.
 */
#ifndef UI_CLI_COMMAND_H
#define UI_CLI_COMMAND_H

#include <glib.h>

#include "krug/book.h"
#include "krug/vocab.h"

typedef struct Call Call;

typedef enum {
	OPTION_FLAG, /* takes no value */
	OPTION_TEXT, /* the last one given counts */
	OPTION_LIST, /* may be given several times */
	OPTION_FILE, /* a path: any bytes */
} OptionKind;

typedef struct {
	const char *name; /* without dashes */
	char letter;	  /* 0: no short form */
	OptionKind kind;
	const char *value;  /* what the help calls its value; NULL for a flag */
	const char *help;   /* N_(); a phrase without a full stop */
	const Vocab *vocab; /* the value is a word of this list; NULL: any */
} CommandOption;

typedef enum {
	COMMAND_HIDDEN = 1 << 0,  /* for the build: not listed */
	COMMAND_TEXT = 1 << 1,	  /* the last argument is text, whatever it begins with */
	COMMAND_PATHS = 1 << 2,	  /* operands are paths: any bytes */
	COMMAND_CREATES = 1 << 3, /* makes the book where there is none */
	COMMAND_FIELDS = 1 << 4,  /* takes the fields of a contact (fieldoptions.h) */
	COMMAND_SCREEN = 1 << 5,  /* opens the full screen, which can ask */
	COMMAND_SETTINGS = 1 << 6, /* takes the name of a setting */
} CommandFlags;

/* A word behind the name, as in "krug plan add". */
typedef struct {
	const char *name;
	gboolean (*run)(Call *call, Book *book, GError **error);
} Verb;

typedef struct {
	const char *name;
	const char *synopsis; /* what follows the name */
	const char *help;     /* N_(); one sentence, without a full stop */
	const char *notes;    /* N_(); a paragraph for --help and the man page, or NULL */
	const char *examples; /* command lines, one a line */
	const CommandOption *options; /* end with a row without a name; NULL: none */
	int least, most;	      /* operands; most -1: any number */
	guint flags;		      /* CommandFlags */
	/* FALSE with error: exit 1, or 2 where it is USAGE_ERROR; FALSE without error:
	 * the command itself has said why. */
	gboolean (*run)(Call *call, GError **error);
	/* Instead of `run`: one of these runs, the first where none is named. They end
	 * with a row without a name. */
	const Verb *verbs;
} Command;

/* The options of a command: its own rows, then the fields of a contact where it takes
 * them. Ended by a row without a name; owned by the caller, to be freed with g_free(). */
CommandOption *command_options(const Command *command);

#endif
