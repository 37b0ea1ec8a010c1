/*
 * Names of keys. One table serves both directions, so that what help shows can be typed
 * into a key file as it stands.
 */
#include "term/key.h"

#include <string.h>

#include "krug/text.h"

typedef struct {
	Key key;
	const char *name;
} KeyWord;

static const KeyWord words[];

/* The modifier that "C-", "M-" or "S-" at `name` means, 0 for none. */
static Key
modifier(const char *name)
{
	if (!name[0] || name[1] != '-' || !name[2])
		return 0;
	switch (name[0]) {
	case 'C':
		return K_CTRL;
	case 'M':
		return K_ALT;
	case 'S':
		return K_SHIFT;
	default:
		return 0;
	}
}

static Key
plain_key(const char *name)
{
	for (const KeyWord *word = words; word->name; word++) {
		if (strcmp(word->name, name) == 0)
			return word->key;
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

	while ((mod = modifier(name))) {
		mods |= mod;
		name += 2;
	}
	key = plain_key(name);
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
