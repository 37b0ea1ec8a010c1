/*
 * Their text with lines of ours. Invariant: whole lines are left out and put in, all
 * others stay byte by byte and in their order.
 */
#include <stdlib.h>
#include <string.h>

#include "vdir_parts.h"

typedef struct {
	const VdirText *theirs, *ours;
	GString *out;
	guint keys, done;
} Patch;

/* Groups of ours stand behind theirs, so that none of theirs gets a second line. */
static void
add_line(Patch *patch, const VdirLine *line)
{
	const char *p = patch->ours->bytes + line->from;
	gsize size = line->size;

	if (g_str_has_prefix(line->group, "ITEM")) {
		guint64 n = g_ascii_strtoull(line->group + 4, NULL, 10);

		g_string_append_printf(
			patch->out, "item%" G_GUINT64_FORMAT, n + patch->theirs->groups);
		p += strlen(line->group);
		size -= strlen(line->group);
	}
	for (gsize i = 0; i < size; i++)
		if (p[i] != '\r' || patch->theirs->crlf)
			g_string_append_c(patch->out, p[i]);
}

static void
add_key(Patch *patch, int key)
{
	if (patch->done & VDIR_BIT(key))
		return;
	patch->done |= VDIR_BIT(key);
	for (guint i = 0; i < patch->ours->lines->len; i++) {
		const VdirLine *line = vdir_line_at(patch->ours, i);

		if (line->key == key)
			add_line(patch, line);
	}
}

static void
add_missing(Patch *patch, gboolean alarms)
{
	for (int key = 0; key < VDIR_KEYS; key++)
		if ((patch->keys & VDIR_BIT(key)) && (key == VDIR_ALARM) == alarms)
			add_key(patch, key);
}

static void
add_stamp(Patch *patch, const VdirLine *line)
{
	const VdirLine *ours = vdir_line_find(patch->ours, line->name);
	int n;

	if (!ours)
		return;
	if (strcmp(line->name, "SEQUENCE") != 0) {
		add_line(patch, ours);
		return;
	}
	n = MAX(atoi(ours->value), MIN(atoi(line->value), G_MAXINT - 1) + 1);
	g_string_append_printf(
		patch->out, "SEQUENCE:%d%s\n", n, patch->theirs->crlf ? "\r" : "");
}

static gboolean
is_border(const VdirText *text, const VdirLine *line)
{
	return line->owner == text->owner && line->depth == vdir_own_depth(text) &&
	       strcmp(line->name, "END") == 0;
}

static gboolean
is_sub(const VdirText *text, const VdirLine *line)
{
	return line->owner == text->owner && line->depth > vdir_own_depth(text);
}

static void
patch_line(Patch *patch, const VdirLine *line)
{
	const VdirText *theirs = patch->theirs;

	if (is_sub(theirs, line) || is_border(theirs, line))
		add_missing(patch, FALSE);
	if (is_border(theirs, line))
		add_missing(patch, TRUE);
	if (line->key == VDIR_STAMP && patch->keys != 0)
		add_stamp(patch, line);
	else if (line->key >= 0 && (patch->keys & VDIR_BIT(line->key)))
		add_key(patch, line->key);
	else
		g_string_append_len(
			patch->out, theirs->bytes + line->from, (gssize)line->size);
}

char *
vdir_patch(const VdirText *theirs, const VdirText *ours, guint keys)
{
	Patch patch = { theirs, ours, g_string_sized_new(theirs->size), keys, 0 };

	for (guint i = 0; i < theirs->lines->len; i++)
		patch_line(&patch, vdir_line_at(theirs, i));
	return g_string_free(patch.out, FALSE);
}
