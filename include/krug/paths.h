/*
 * Where krug keeps its files: XDG Base Directory Specification 0.8. The environment is
 * read at each call; a relative path in an XDG variable is ignored, as the standard says.
 * Results are owned by the caller.
 */
#ifndef KRUG_PATHS_H
#define KRUG_PATHS_H

#include <glib.h>

char *path_data(void);	 /* $XDG_DATA_HOME/krug */
char *path_config(void); /* $XDG_CONFIG_HOME/krug */
char *path_config_file(void);
char *path_state(void); /* $XDG_STATE_HOME/krug */

/* The book to open: `option` (--book), else KRUG_BOOK, else `setting` (the machine's
 * configuration), else book.krug in the data folder. Empty strings count as absent. */
char *path_book(const char *option, const char *setting);

/* "~/x" as the path in the home folder; anything else as it is. */
char *path_expand(const char *path);

/* The same the other way, as it is shown: what is no UTF-8 is replaced. */
char *path_shown(const char *path);

/* A path that is being typed, with all that is certain of what follows; as it is where
 * nothing is. names: what there is to choose from, of char *, sorted, folders with "/";
 * owned, may be NULL. Hidden files only where the dot is typed. */
char *path_complete(const char *typed, GPtrArray **names);

/* 16 digits that stand for a path in the name of another file: equal for one path alone.
 */
char *path_tag(const char *path);

/* Whether both are one file that is there. */
gboolean path_same_file(const char *one, const char *other);

/* Makes the folder that `path` lies in, 0700, with all its parents. */
gboolean path_make_parent(const char *path, GError **error);

/* Puts the name `path` on the disk: until its folder is there, a power cut loses a file
 * just written or renamed. A lost name is no reason to call the file itself lost. */
void path_sync_parent(const char *path);

#endif
