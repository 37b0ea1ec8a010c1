/*
 * The configuration table: every setting is one row with type, default, range and text,
 * from which `krug config`, its help and its checks are made. What changes a date or a
 * word in an export lies in the book (the model stores it, by these rows); what belongs
 * to the machine lies in $XDG_CONFIG_HOME/krug/config, a key file (glib GKeyFile) whose
 * comments and unknown keys are kept. Values are text in normal form; the parsers below
 * take it.
 */
#ifndef KRUG_CONFIG_H
#define KRUG_CONFIG_H

#include <glib.h>

typedef enum {
	CONFIG_TEXT,   /* any one line */
	CONFIG_PATH,   /* absolute, "~/" allowed when given */
	CONFIG_BOOL,   /* "yes" or "no" */
	CONFIG_INT,    /* min to max */
	CONFIG_CHOICE, /* one of choices */
	CONFIG_WINDOW, /* "2-3": months, min to max, the near end not above; or "none" */
	CONFIG_TIME,   /* "10:00" */
	CONFIG_ZONE,   /* an IANA name, or "" for the system's */
} ConfigType;

typedef enum {
	CONFIG_BOOK,
	CONFIG_MACHINE,
} ConfigPlace;

typedef struct {
	const char *name;
	ConfigType type;
	ConfigPlace place;
	const char *fallback;	    /* the default, in normal form */
	const char *text;	    /* what it does; translate with _() */
	const char *const *choices; /* of a CONFIG_CHOICE, ended by NULL */
	int min, max;
} ConfigRow;

/* All rows in the order of help, ended by one without a name. */
const ConfigRow *config_rows(void);
const ConfigRow *config_find(const char *name); /* NULL where there is none */
/* The same, with an error that says where the names are listed. */
const ConfigRow *config_need(const char *name, GError **error);

/* The value in normal form, owned by the caller; NULL and error where it does not fit. */
char *config_check(const ConfigRow *row, const char *value, GError **error);
/* What fits, in words: "a number from 1 to 50"; owned by the caller. */
char *config_range(const ConfigRow *row);

/* Parsers of values in normal form. A window of "none" is FALSE and leaves 0 and 0. */
gboolean config_window(const char *value, int *near, int *far);
gboolean config_bool(const char *value);
int config_int(const char *value);
int config_minute(const char *value); /* of the day */

/* The machine's settings. A missing file is an empty one; a value that does not fit
 * counts as absent and is told by config_problem(). */
typedef struct Config Config;

Config *config_load(const char *path, GError **error);
void config_free(Config *config);
const char *config_problem(const Config *config); /* NULL: none */
/* The value or the default, borrowed until the next config_set(); a row of the machine.
 */
const char *config_get(const Config *config, const char *name);
/* Checks, keeps and writes atomically with mode 0600; value NULL returns to the default.
 * On failure nothing has changed. */
gboolean config_set(Config *config, const char *name, const char *value, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Config, config_free)

#endif
