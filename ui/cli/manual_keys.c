/* The keys in the man page, in the form in which one's own file has them. */
#include "cli/manual.h"

#include "krug/i18n.h"
#include "krug/text.h"

#include "cli/paper.h"
#include "shell/keymap.h"

#define KEYS_WIDTH 14

/* All keys of the action: "j  Down". */
static char *
keys_of(const Binding *rows, guint n, Action action)
{
	GString *keys = g_string_new(NULL);

	for (guint i = 0; i < n; i++) {
		if (rows[i].action != action)
			continue;
		g_string_append(keys, keys->len ? "  " : "");
		keymap_append_keys(keys, rows[i].keys, KEYMAP_LENGTH);
	}
	return g_string_free(keys, FALSE);
}

static void
put_section(const Keymap *keymap, const char *name)
{
	gboolean seen[ACT_COUNT] = { FALSE };
	g_autofree char *head = g_strdup_printf("[%s]", name);
	g_autoptr(GString) lines = g_string_new(head);
	guint n;
	const Binding *rows = keymap_section(keymap, name, &n);

	for (guint i = 0; i < n; i++) {
		Action action = rows[i].action;
		g_autofree char *keys = keys_of(rows, n, action);

		g_autofree char *padded = text_pad(keys, KEYS_WIDTH);

		if (!seen[action])
			g_string_append_printf(lines, "\n%s  %-17s %s",
				text_width(keys) < KEYS_WIDTH ? padded : keys,
				action_name(action), action_help(action));
		seen[action] = TRUE;
	}
	paper_lines(lines->str);
}

void
manual_keys(void)
{
	g_autoptr(Keymap) keymap = keymap_new();
	g_autoptr(GPtrArray) sections = keymap_sections();

	paper_section(_("KEYS"));
	paper_more(_(
		"Keys, the name of the action, what it does, by the sections of a file "
		"of keys; [global] is for all views. In your own file a line below a "
		"[section] is KEYS ACTION, where ^R is C-r, Alt is M- and Shift S-; the "
		"action “none” takes a key away."));
	for (guint i = 0; i < sections->len; i++)
		put_section(keymap, sections->pdata[i]);
}
