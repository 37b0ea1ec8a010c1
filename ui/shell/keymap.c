/*
 * Reading key files and looking keys up. Sections are few and short, so a section is an
 * array in the order of the file: the foot and the help show keys in that order, and the
 * first keys of an action are its shown ones.
 */
#include "shell/keymap.h"

#include <string.h>

#include "krug/embed.h"
#include "krug/error.h"

extern const EmbeddedFile krug_keys[];

struct Keymap {
	GHashTable *sections; /* name → GArray of Binding */
	GArray *reading;      /* the section being read; borrowed */
};

static void
free_section(gpointer section)
{
	g_array_free(section, TRUE);
}

Keymap *
keymap_new(void)
{
	Keymap *keymap = g_new0(Keymap, 1);

	keymap->sections =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_section);
	for (const EmbeddedFile *file = krug_keys; file->name; file++) {
		g_autoptr(GError) error = NULL;

		if (!keymap_read(keymap, (const char *)file->data, &error))
			g_error("%s: %s", file->name, error->message);
	}
	return keymap;
}

void
keymap_free(Keymap *keymap)
{
	if (!keymap)
		return;
	g_hash_table_destroy(keymap->sections);
	g_free(keymap);
}

static GArray *
section_named(Keymap *keymap, const char *name)
{
	GArray *section = g_hash_table_lookup(keymap->sections, name);

	if (!section) {
		section = g_array_new(FALSE, TRUE, sizeof(Binding));
		g_hash_table_insert(keymap->sections, g_strdup(name), section);
	}
	return section;
}

static int
count_keys(const Binding *binding)
{
	int n = 0;

	while (n < KEYMAP_LENGTH && binding->keys[n] != K_NONE)
		n++;
	return n;
}

static gboolean
begins_with(const Binding *binding, const Key *keys, int n)
{
	return count_keys(binding) >= n &&
	       memcmp(binding->keys, keys, (gsize)n * sizeof(Key)) == 0;
}

/* Takes away what the new keys replace: the same keys, a prefix or a longer form. */
static void
unbind(GArray *section, const Binding *binding)
{
	int n = count_keys(binding);

	for (guint i = section->len; i-- > 0;) {
		const Binding *old = &g_array_index(section, Binding, i);
		int common = MIN(n, count_keys(old));

		if (begins_with(old, binding->keys, common))
			g_array_remove_index(section, i);
	}
}

static gboolean
read_binding(Keymap *keymap, const char *line, GError **error)
{
	g_auto(GStrv) words = g_strsplit_set(line, " \t", -1);
	Binding binding = { .action = ACT_NONE };
	const char *action = NULL;
	int n = 0;

	for (char **word = words; *word; word++) {
		if (!**word)
			continue;
		if (action && n < KEYMAP_LENGTH)
			binding.keys[n] = key_parse(action);
		if (action && (n >= KEYMAP_LENGTH || binding.keys[n++] == K_NONE))
			goto bad;
		action = *word;
	}
	if (n == 0 || !keymap->reading)
		goto bad;
	binding.action = action_by_name(action);
	if (binding.action == ACT_NONE && strcmp(action, "none") != 0)
		goto bad;
	unbind(keymap->reading, &binding);
	if (binding.action != ACT_NONE)
		g_array_append_val(keymap->reading, binding);
	return TRUE;
bad:
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("The key line “%s” cannot be read. It is KEYS ACTION, below a "
		  "[section]."),
		line);
	return FALSE;
}

static gboolean
read_line(Keymap *keymap, char *line, GError **error)
{
	gsize n;

	g_strstrip(line);
	n = strlen(line);
	if (n == 0 || (line[0] == '#' && (n == 1 || line[1] == ' ')))
		return TRUE;
	if (n > 2 && line[0] == '[' && line[n - 1] == ']') {
		line[n - 1] = '\0';
		keymap->reading = section_named(keymap, line + 1);
		return TRUE;
	}
	return read_binding(keymap, line, error);
}

gboolean
keymap_read(Keymap *keymap, const char *text, GError **error)
{
	g_autofree char *valid = g_utf8_make_valid(text, -1);
	g_auto(GStrv) lines = g_strsplit(valid, "\n", -1);
	gboolean fine = TRUE;

	keymap->reading = NULL;
	for (char **line = lines; *line; line++) {
		if (!read_line(keymap, *line, fine ? error : NULL))
			fine = FALSE;
	}
	return fine;
}

gboolean
keymap_read_file(Keymap *keymap, const char *path, GError **error)
{
	g_autofree char *text = NULL;
	g_autoptr(GError) local = NULL;

	if (g_file_get_contents(path, &text, NULL, &local))
		return keymap_read(keymap, text, error);
	if (g_error_matches(local, G_FILE_ERROR, G_FILE_ERROR_NOENT) ||
		g_error_matches(local, G_FILE_ERROR, G_FILE_ERROR_NOTDIR))
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&local));
	return FALSE;
}

const Binding *
keymap_section(const Keymap *keymap, const char *section, guint *n)
{
	GArray *rows = g_hash_table_lookup(keymap->sections, section);

	*n = rows ? rows->len : 0;
	return rows ? (const Binding *)(gpointer)rows->data : NULL;
}

KeymapResult
keymap_find(
	const Keymap *keymap, const char *section, const Key *keys, int n, Action *action)
{
	guint rows;
	const Binding *row = keymap_section(keymap, section, &rows);

	for (; rows > 0; rows--, row++) {
		if (!begins_with(row, keys, n))
			continue;
		if (count_keys(row) > n)
			return KEYMAP_PREFIX;
		*action = row->action;
		return KEYMAP_ACTION;
	}
	return KEYMAP_NOTHING;
}

void
keymap_append_keys(GString *out, const Key *keys, int n)
{
	char name[KEY_NAME_SIZE];

	for (int i = 0; i < n && keys[i] != K_NONE; i++)
		g_string_append_printf(
			out, "%s%s", i ? " " : "", key_face(keys[i], name));
}

gboolean
keymap_label(const Keymap *keymap, const char *section, Action action, GString *out)
{
	guint rows;
	const Binding *row = keymap_section(keymap, section, &rows);

	for (; rows > 0; rows--, row++) {
		if (row->action != action)
			continue;
		keymap_append_keys(out, row->keys, KEYMAP_LENGTH);
		return TRUE;
	}
	return FALSE;
}
