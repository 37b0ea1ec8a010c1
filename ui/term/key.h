/*
 * Keys as numbers and as words. A Key is a Unicode code point or one of the K_ values,
 * with modifier bits; its name is what data/keys/default.keys and the foot use: "j", "G",
 * "Down", "C-d", "M-x", "S-Tab", "Space", "F1".
 */
#ifndef UI_TERM_KEY_H
#define UI_TERM_KEY_H

#include <glib.h>

typedef guint32 Key;

#define K_CTRL	(1u << 24)
#define K_ALT	(1u << 25)
#define K_SHIFT (1u << 26)
#define K_MODS	(K_CTRL | K_ALT | K_SHIFT)

enum {
	K_NONE = 0,
	K_TAB = '\t',
	K_ENTER = '\r',
	K_ESC = 0x1b,
	K_BACKSPACE = 0x7f,
	K_UP = 0x110000,
	K_DOWN,
	K_LEFT,
	K_RIGHT,
	K_HOME,
	K_END,
	K_PAGE_UP,
	K_PAGE_DOWN,
	K_INSERT,
	K_DELETE,
	K_F1, /* K_F1 + n - 1 is Fn, up to F12 */
	K_F12 = K_F1 + 11,
};

#define KEY_NAME_SIZE 24

/* K_NONE for a word that names no key. */
Key key_parse(const char *name);
/* Writes the name into buf and returns it. */
char *key_label(Key key, char buf[KEY_NAME_SIZE]);
/* The same as hints and help show it: "^S", "↓". key_parse() reads it as well. */
char *key_face(Key key, char buf[KEY_NAME_SIZE]);

/* The key as a command: Cyrillic letters stand for the physical key under them. Never
 * use it for text. */
Key key_command(Key key);

/* The character a key types into a text field, 0 where it types none. */
gunichar key_char(Key key);

#endif
