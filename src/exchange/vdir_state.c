/*
 * Who changed what. Invariant: a key stands in one set at most of `ours`, `theirs` and
 * `both`, and in none where both sides say the same.
 */
#include <string.h>

#include "vdir_lines.h"

#define MARK '~' /* before a hash */

static const char *const words[VDIR_KEYS];

const char *
vdir_word(VdirKey key)
{
	return words[key];
}

char *
vdir_words(guint keys)
{
	GString *out = g_string_new(NULL);

	for (int key = 0; key < VDIR_KEYS; key++)
		if (keys & VDIR_BIT(key))
			g_string_append_printf(
				out, "%s%s", out->len ? " " : "", words[key]);
	return g_string_free(out, FALSE);
}

guint
vdir_keys(const char *text)
{
	g_auto(GStrv) told = g_strsplit(text, " ", -1);
	guint keys = 0;

	for (int key = 0; key < VDIR_KEYS; key++)
		if (g_strv_contains((const char *const *)told, words[key]))
			keys |= VDIR_BIT(key);
	return keys;
}

/* The hash of a key, without a mark, and its length; "" where it says nothing. */
static const char *
state_of(const char *state, int key, int *size)
{
	gsize word = strlen(words[key]);

	for (const char *p = state; p && *p; p = strchr(p, ' ')) {
		p += *p == ' ' ? 1 : 0;
		if (strncmp(p, words[key], word) == 0 && p[word] == '=') {
			p += word + 1;
			p += *p == MARK ? 1 : 0;
			*size = (int)strcspn(p, " ");
			return p;
		}
	}
	*size = 0;
	return "";
}

static gboolean
is_same(const char *a, const char *b, int key)
{
	int m, n;
	const char *x = state_of(a, key, &m), *y = state_of(b, key, &n);

	return m == n && strncmp(x, y, (gsize)m) == 0;
}

static gboolean
is_said(const char *state, int key)
{
	int size;

	state_of(state, key, &size);
	return size > 0;
}

/* What they said of their own, and krug let stand, is lost where krug says something else
 * now; of an hour or an alarm nobody minds. */
static gboolean
is_edited(const char *ours_before, const char *theirs_before, int key)
{
	return key != VDIR_WHEN && key != VDIR_ALARM && is_said(theirs_before, key) &&
	       !is_same(ours_before, theirs_before, key) &&
	       !(vdir_state_marked(theirs_before) & VDIR_BIT(key));
}

VdirChange
vdir_compare(const char *ours_before, const char *theirs_before, const char *ours,
	const char *theirs)
{
	VdirChange change = { 0 };

	for (int key = 0; key < VDIR_KEYS; key++) {
		gboolean here = ours_before ? !is_same(ours_before, ours, key)
					    : is_said(ours, key);
		gboolean there = ours_before ? !is_same(theirs_before, theirs, key)
					     : is_said(theirs, key);

		if (is_same(ours, theirs, key))
			continue;
		change.differ |= VDIR_BIT(key);
		if (here && ours_before && !there)
			there = is_edited(ours_before, theirs_before, key);
		if (here && there)
			change.both |= VDIR_BIT(key);
		else if (here)
			change.ours |= VDIR_BIT(key);
		else if (there)
			change.theirs |= VDIR_BIT(key);
	}
	return change;
}

guint
vdir_differ(const VdirText *a, const VdirText *b)
{
	g_autofree char *one = vdir_text_state(a);
	g_autofree char *other = vdir_text_state(b);

	return vdir_compare(NULL, NULL, one, other).differ;
}

char *
vdir_state_mark(const char *state, guint keys)
{
	GString *out = g_string_new(NULL);

	for (int key = 0; key < VDIR_KEYS; key++) {
		int size;
		const char *hash = state_of(state, key, &size);

		if (size > 0)
			g_string_append_printf(out, "%s%s=%s%.*s", out->len ? " " : "",
				words[key], keys & VDIR_BIT(key) ? "~" : "", size, hash);
	}
	return g_string_free(out, FALSE);
}

guint
vdir_state_marked(const char *state)
{
	guint keys = 0;

	for (int key = 0; key < VDIR_KEYS; key++) {
		int size;

		if (*state_of(state, key, &size) &&
			state_of(state, key, &size)[-1] == MARK)
			keys |= VDIR_BIT(key);
	}
	return keys;
}

static const char *const words[VDIR_KEYS] = {
	[VDIR_WHEN] = "when",
	[VDIR_RULE] = "rule",
	[VDIR_SUMMARY] = "summary",
	[VDIR_DESCRIPTION] = "text",
	[VDIR_LOCATION] = "place",
	[VDIR_STATUS] = "status",
	[VDIR_TRANSP] = "busy",
	[VDIR_ALARM] = "alarm",
	[VDIR_NAME] = "name",
	[VDIR_SHOWN] = "shown",
	[VDIR_NICKNAME] = "nick",
	[VDIR_JOB] = "job",
	[VDIR_PHONE] = "tel",
	[VDIR_EMAIL] = "email",
	[VDIR_LINK] = "url",
	[VDIR_SERVICE] = "impp",
	[VDIR_BORN] = "born",
	[VDIR_DATES] = "dates",
	[VDIR_ADDRESS] = "address",
	[VDIR_ZONE] = "zone",
	[VDIR_LANGUAGE] = "lang",
	[VDIR_GENDER] = "gender",
	[VDIR_RELATED] = "related",
	[VDIR_TAGS] = "tags",
	[VDIR_NOTE] = "note",
	[VDIR_PHOTO] = "photo",
	[VDIR_OWN] = "own",
};
