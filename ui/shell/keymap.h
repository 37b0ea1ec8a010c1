/*
 * Which keys mean which action. Lines of a key file are "[section]" and "KEYS ACTION",
 * where KEYS is one key or several pressed one after the other; "none" unbinds. Sections
 * are names of views, of their parents ("list", "form", "edit"), and "global". Later
 * lines win, so the user's file needs only what differs.
 */
#ifndef UI_SHELL_KEYMAP_H
#define UI_SHELL_KEYMAP_H

#include "shell/action.h"
#include "term/key.h"

#define KEYMAP_LENGTH 3 /* keys in one binding at most */

typedef struct {
	Key keys[KEYMAP_LENGTH]; /* ends with K_NONE where shorter */
	Action action;
} Binding;

typedef enum {
	KEYMAP_NOTHING,
	KEYMAP_ACTION,
	KEYMAP_PREFIX, /* more keys may follow */
} KeymapResult;

typedef struct Keymap Keymap;

/* The bindings linked in. */
Keymap *keymap_new(void);
void keymap_free(Keymap *keymap);
/* Adds the text of a key file; the error names the line, and good lines still count. */
gboolean keymap_read(Keymap *keymap, const char *text, GError **error);
/* A file that does not exist is no error. */
gboolean keymap_read_file(Keymap *keymap, const char *path, GError **error);

KeymapResult keymap_find(const Keymap *keymap, const char *section, const Key *keys,
	int n, Action *action);
/* Bindings of a section in the order of the file; borrowed. */
const Binding *keymap_section(const Keymap *keymap, const char *section, guint *n);
/* Names of the sections linked in, in the order of the file; owned. */
GPtrArray *keymap_sections(void);
/* The first keys bound to the action in the section, as "g g"; FALSE for none. */
gboolean keymap_label(
	const Keymap *keymap, const char *section, Action action, GString *out);
void keymap_append_keys(GString *out, const Key *keys, int n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Keymap, keymap_free)

#endif
