/*
 * Names of keys. One table serves both directions; the faces that help shows are read as
 * well, so that what it shows can be typed into a key file as it stands.
 */
#include "term/key.h"

#include <string.h>

#include "krug/text.h"

typedef struct {
	Key key;
	const char *name;
} KeyWord;

static const KeyWord modifiers[], faces[], words[];

/* The modifier that `*name` begins with, behind which it moves; 0 for none. */
static Key
take_modifier(const char **name)
{
	for (const KeyWord *word = modifiers; word->name; word++) {
		size_t n = strlen(word->name);

		if (strncmp(*name, word->name, n) == 0 && (*name)[n]) {
			*name += n;
			return word->key;
		}
	}
	return 0;
}

static Key
plain_key(const char *name)
{
	const KeyWord *const tables[] = { words, faces };

	for (gsize i = 0; i < G_N_ELEMENTS(tables); i++) {
		for (const KeyWord *word = tables[i]; word->name; word++) {
			if (strcmp(word->name, name) == 0)
				return word->key;
		}
	}
	if (name[0] == 'F' && g_ascii_isdigit(name[1])) {
		guint64 n = g_ascii_strtoull(name + 1, NULL, 10);

		return n >= 1 && n <= 12 ? (Key)(K_F1 + n - 1) : K_NONE;
	}
	if (g_utf8_validate(name, -1, NULL) && g_utf8_strlen(name, -1) == 1)
		return g_utf8_get_char(name);
	return K_NONE;
}

Key
key_parse(const char *name)
{
	Key mods = 0, mod, key;
	gboolean caret = name[0] == '^' && name[1] && !name[2];

	while ((mod = take_modifier(&name)))
		mods |= mod;
	key = plain_key(name);
	if (caret && key < 0x80)
		key = (Key)g_ascii_tolower((char)key);
	return key == K_NONE ? K_NONE : key | mods;
}

char *
key_label(Key key, char buf[KEY_NAME_SIZE])
{
	Key plain = key & ~K_MODS;
	char text[8] = "";

	g_snprintf(buf, KEY_NAME_SIZE, "%s%s%s", key & K_CTRL ? "C-" : "",
		key & K_ALT ? "M-" : "", key & K_SHIFT ? "S-" : "");
	for (const KeyWord *word = words; word->name; word++) {
		if (word->key == plain) {
			g_strlcat(buf, word->name, KEY_NAME_SIZE);
			return buf;
		}
	}
	if (plain >= K_F1 && plain <= K_F12)
		g_snprintf(text, sizeof(text), "F%u", plain - K_F1 + 1);
	else
		text[g_unichar_to_utf8(plain, text)] = '\0';
	g_strlcat(buf, text, KEY_NAME_SIZE);
	return buf;
}

char *
key_face(Key key, char buf[KEY_NAME_SIZE])
{
	Key plain = key & ~K_MODS;

	if ((key & K_MODS) == K_CTRL && plain < 0x80 && g_ascii_isalpha((char)plain)) {
		g_snprintf(buf, KEY_NAME_SIZE, "^%c", g_ascii_toupper((char)plain));
		return buf;
	}
	for (const KeyWord *word = faces; word->name; word++) {
		if (word->key == key) {
			g_strlcpy(buf, word->name, KEY_NAME_SIZE);
			return buf;
		}
	}
	return key_label(key, buf);
}

Key
key_command(Key key)
{
	Key plain = key & ~K_MODS;

	if (plain >= K_UP)
		return key;
	return text_key_latin(plain) | (key & K_MODS);
}

gunichar
key_char(Key key)
{
	if (key & K_MODS || key >= K_UP || key < ' ' || key == K_BACKSPACE)
		return 0;
	return key;
}

static const KeyWord modifiers[] = {
	{ K_CTRL, "C-" },
	{ K_CTRL, "^" },
	{ K_ALT, "M-" },
	{ K_SHIFT, "S-" },
	{ 0 },
};

/* As people write them. */
static const KeyWord faces[] = {
	{ K_UP, "↑" },
	{ K_DOWN, "↓" },
	{ K_LEFT, "←" },
	{ K_RIGHT, "→" },
	{ K_TAB | K_SHIFT, "Shift-Tab" },
	{ 0 },
};

static const KeyWord words[] = {
	{ K_TAB, "Tab" },
	{ K_ENTER, "Enter" },
	{ K_ESC, "Esc" },
	{ K_BACKSPACE, "Backspace" },
	{ ' ', "Space" },
	{ K_UP, "Up" },
	{ K_DOWN, "Down" },
	{ K_LEFT, "Left" },
	{ K_RIGHT, "Right" },
	{ K_HOME, "Home" },
	{ K_END, "End" },
	{ K_PAGE_UP, "PgUp" },
	{ K_PAGE_DOWN, "PgDn" },
	{ K_INSERT, "Ins" },
	{ K_DELETE, "Del" },
	{ 0 },
};
