/*
 * Reading key files and looking keys up. Sections are few and short, so a section is an
 * array in the order of the file: the foot and the help show keys in that order, and the
 * first keys of an action are its shown ones. Of the bindings linked in, a section is
 * read when it is first wanted.
 */
#include "shell/keymap.h"

#include <string.h>

#include "krug/embed.h"
#include "krug/error.h"
#include "term/scan.h"

extern const EmbeddedFile krug_keys[];

typedef struct {
	const char *unread; /* its lines in the file linked in; NULL once read */
	GArray *rows;	    /* of Binding */
} Section;

struct Keymap {
	GHashTable *sections; /* name → Section */
};

static void
free_section(gpointer data)
{
	Section *section = data;

	g_array_unref(section->rows);
	g_free(section);
}

/* Takes the name. */
static Section *
add_section(Keymap *keymap, char *name)
{
	Section *section = g_new0(Section, 1);

	section->rows = g_array_new(FALSE, TRUE, sizeof(Binding));
	g_hash_table_insert(keymap->sections, name, section);
	return section;
}

/* "[people]"; of the key "[" a blank follows. */
static gboolean
begins_section(const char *line)
{
	return line[0] == '[' && !g_ascii_isspace(line[1]);
}

typedef void (*EachSection)(char *name, const char *lines, gpointer data);

/* Hands over the name. */
static void
each_section(EachSection each, gpointer data)
{
	for (const EmbeddedFile *file = krug_keys; file->name; file++) {
		const char *text = (const char *)file->data;

		for (; text; text = scan_next_line(text))
			if (begins_section(text))
				each(g_strndup(text + 1, strcspn(text + 1, "]")),
					scan_next_line(text), data);
	}
}

static void
add_unread(char *name, const char *lines, gpointer keymap)
{
	add_section(keymap, name)->unread = lines;
}

Keymap *
keymap_new(void)
{
	Keymap *keymap = g_new0(Keymap, 1);

	keymap->sections =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_section);
	each_section(add_unread, keymap);
	return keymap;
}

static void
add_name(char *name, G_GNUC_UNUSED const char *lines, gpointer names)
{
	g_ptr_array_add(names, name);
}

GPtrArray *
keymap_sections(void)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	each_section(add_name, names);
	return names;
}

void
keymap_free(Keymap *keymap)
{
	if (!keymap)
		return;
	g_hash_table_destroy(keymap->sections);
	g_free(keymap);
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
unbind(GArray *rows, const Binding *binding)
{
	int n = count_keys(binding);

	for (guint i = rows->len; i-- > 0;) {
		const Binding *old = &g_array_index(rows, Binding, i);
		int common = MIN(n, count_keys(old));

		if (begins_with(old, binding->keys, common))
			g_array_remove_index(rows, i);
	}
}

static gboolean
read_binding(const char *line, Binding *binding)
{
	char word[SCAN_WORD], next[SCAN_WORD];
	int n = 0;

	*binding = (Binding){ .action = ACT_NONE };
	scan_word(&line, word);
	while (scan_word(&line, next)) {
		if (n == KEYMAP_LENGTH ||
			(binding->keys[n++] = key_parse(word)) == K_NONE)
			return FALSE;
		memcpy(word, next, sizeof(word));
	}
	binding->action = action_by_name(word);
	return n > 0 && (binding->action != ACT_NONE || strcmp(word, "none") == 0);
}

static gboolean
fail_line(const char *line, GError **error)
{
	g_autofree char *shown = g_strndup(line, strcspn(line, "\r\n"));

	g_strstrip(shown);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("The key line “%s” cannot be read. It is KEYS ACTION, below a "
		  "[section]."),
		shown);
	return FALSE;
}

static gboolean
read_line(Section *section, const char *line, GError **error)
{
	gsize blank = strspn(line, " \t\r");
	Binding binding;

	line += blank;
	if (*line == '\n' || *line == '\0' || (*line == '#' && strchr(" \r\n", line[1])))
		return TRUE;
	if (!section || !read_binding(line, &binding))
		return fail_line(line, error);
	unbind(section->rows, &binding);
	if (binding.action != ACT_NONE)
		g_array_append_val(section->rows, binding);
	return TRUE;
}

/* NULL where there is no such section. */
static Section *
find_section(const Keymap *keymap, const char *name)
{
	Section *section = g_hash_table_lookup(keymap->sections, name);
	const char *line;
	g_autoptr(GError) error = NULL;

	if (!section || !section->unread)
		return section;
	line = section->unread;
	section->unread = NULL;
	for (; line && !begins_section(line); line = scan_next_line(line)) {
		if (!read_line(section, line, &error))
			g_error("%s", error->message);
	}
	return section;
}

/* The name in a line "[name]", owned; NULL where it is another line. */
static char *
section_name(const char *line)
{
	gsize n;

	line += strspn(line, " \t");
	n = strcspn(line, "\r\n");
	while (n > 0 && g_ascii_isspace(line[n - 1]))
		n--;
	return n > 2 && line[0] == '[' && line[n - 1] == ']' ? g_strndup(line + 1, n - 2)
							     : NULL;
}

gboolean
keymap_read(Keymap *keymap, const char *text, GError **error)
{
	g_autofree char *valid = g_utf8_make_valid(text, -1);
	Section *section = NULL;
	gboolean fine = TRUE;

	for (const char *line = valid; line; line = scan_next_line(line)) {
		g_autofree char *name = section_name(line);

		if (name) {
			section = find_section(keymap, name);
			if (!section)
				section = add_section(keymap, g_steal_pointer(&name));
		} else if (!read_line(section, line, fine ? error : NULL)) {
			fine = FALSE;
		}
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
	const Section *found = find_section(keymap, section);

	*n = found ? found->rows->len : 0;
	return found ? (const Binding *)(gpointer)found->rows->data : NULL;
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
