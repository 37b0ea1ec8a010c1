/*
 * From bytes to lines with keys, and back. Invariant: the lines of a text, one behind the
 * other, are its bytes; a patch leaves out and puts in whole lines.
 */
#include "vdir_lines.h"

#include <stdlib.h>
#include <string.h>

#define LINES_MOST 20000 /* beyond it is no item of a calendar or an address book */
#define FOREIGN	   (-1)
#define STAMP	   (-2)
#define HASH	   10 /* hexadecimal digits of a state */
#define LABEL	   "X-ABLABEL"

typedef struct {
	gsize from, size; /* with its folds and its end */
	char *group;	  /* upper case; "" without */
	char *head;	  /* without the group, with parameters */
	char *name;
	char *value; /* without escapes */
	guint depth; /* of the component it stands in */
	int owner;   /* number of the event; -1: none */
	int key;
	gboolean silent; /* goes with its key, and says nothing of its own */
} Line;

struct VdirText {
	VdirForm form;
	char *bytes;
	gsize size;
	gboolean crlf;
	GArray *lines; /* Line */
	int owner;
	guint first; /* of its lines */
	const char *uid;
	guint groups; /* the highest N of itemN. */
};

typedef struct {
	const char *name;
	VdirForm form;
	int key;
} Row;

static const Row rows[];
static const char *const words[VDIR_KEYS];

static void
line_clear(gpointer data)
{
	Line *line = data;

	g_free(line->group);
	g_free(line->head);
	g_free(line->name);
	g_free(line->value);
}

static Line *
line_at(const VdirText *text, guint i)
{
	return &g_array_index(text->lines, Line, i);
}

void
vdir_text_free(VdirText *text)
{
	if (!text)
		return;
	g_array_unref(text->lines);
	g_free(text->bytes);
	g_free(text);
}

/* --- reading --- */

/* Behind the end of the line, with what is folded into it. */
static gsize
line_end(const char *bytes, gsize size, gsize from)
{
	do {
		const char *end = memchr(bytes + from, '\n', size - from);

		if (!end)
			return size;
		from = (gsize)(end - bytes) + 1;
	} while (from < size && (bytes[from] == ' ' || bytes[from] == '\t'));
	return from;
}

static char *
unfolded(const char *bytes, gsize size)
{
	GString *out = g_string_sized_new(size);

	for (gsize i = 0; i < size; i++) {
		if (bytes[i] == '\n' && i + 1 < size)
			i++; /* the blank of the fold */
		else if (bytes[i] != '\r' && bytes[i] != '\n')
			g_string_append_c(out, bytes[i]);
	}
	return g_string_free(out, FALSE);
}

/* The colon before the value; NULL where the line has none. */
static char *
find_colon(char *line)
{
	gboolean quoted = FALSE;

	for (char *p = line; *p; p++) {
		if (*p == '"')
			quoted = !quoted;
		else if (*p == ':' && !quoted)
			return p;
	}
	return NULL;
}

static char *
unescaped(const char *value)
{
	GString *out = g_string_new(NULL);

	for (const char *p = value; *p; p++) {
		if (*p == '\\' && p[1]) {
			p++;
			g_string_append_c(out, *p == 'n' || *p == 'N' ? '\n' : *p);
		} else {
			g_string_append_c(out, *p);
		}
	}
	return g_strchomp(g_string_free(out, FALSE));
}

static void
read_content(Line *line, const char *bytes)
{
	g_autofree char *whole = unfolded(bytes, line->size);
	char *colon = find_colon(whole);
	char *dot;

	if (colon)
		*colon = '\0';
	line->value = unescaped(colon ? colon + 1 : "");
	line->head = g_strdup(whole);
	line->name = g_ascii_strup(whole, (gssize)strcspn(whole, ";"));
	dot = strchr(line->name, '.');
	line->group =
		dot ? g_strndup(line->name, (gsize)(dot - line->name)) : g_strdup("");
	if (dot) {
		memmove(line->head, line->head + (dot - line->name) + 1,
			strlen(line->head + (dot - line->name)));
		memmove(line->name, dot + 1, strlen(dot));
	}
}

/* Where a line stands among the components. */
typedef struct {
	guint depth;
	int events, owner;
	gboolean alarm;
} Place;

static gboolean
opens(const VdirText *text, const Line *line, const Place *place)
{
	const char *name = text->form == VDIR_EVENT ? "VEVENT" : "VCARD";

	return place->depth == (text->form == VDIR_EVENT ? 1 : 0) &&
	       g_ascii_strcasecmp(line->value, name) == 0;
}

static guint
own_depth(const VdirText *text)
{
	return text->form == VDIR_EVENT ? 2 : 1;
}

static void
place_line(VdirText *text, Line *line, Place *place)
{
	gboolean begin = strcmp(line->name, "BEGIN") == 0;
	gboolean end = strcmp(line->name, "END") == 0;

	if (begin && opens(text, line, place))
		place->owner = place->events++;
	if (begin && place->depth == own_depth(text))
		place->alarm = g_ascii_strcasecmp(line->value, "VALARM") == 0;
	if (begin)
		place->depth++;
	line->depth = place->depth;
	line->owner = place->owner;
	line->key = place->alarm && place->depth > own_depth(text) ? VDIR_ALARM : FOREIGN;
	line->silent = strcmp(line->name, "TRIGGER") != 0;
	if (!end || place->depth == 0)
		return;
	if (place->depth-- == own_depth(text))
		place->owner = -1;
	if (place->depth == own_depth(text))
		place->alarm = FALSE;
}

static gboolean
read_lines(VdirText *text)
{
	Place place = { .owner = -1 };

	for (gsize from = 0; from < text->size;) {
		Line line = { .from = from };

		line.size = line_end(text->bytes, text->size, from) - from;
		read_content(&line, text->bytes + from);
		place_line(text, &line, &place);
		g_array_append_val(text->lines, line);
		from += line.size;
	}
	return text->lines->len <= LINES_MOST;
}

/* Of the event or card whose lines begin at `from`. */
static const Line *
find_from(const VdirText *text, guint from, const char *name)
{
	int owner = line_at(text, from)->owner;

	for (guint i = from; i < text->lines->len; i++) {
		const Line *line = line_at(text, i);

		if (line->owner != owner)
			break;
		if (line->depth == own_depth(text) && strcmp(line->name, name) == 0)
			return line;
	}
	return NULL;
}

static const Line *
find_line(const VdirText *text, const char *name)
{
	return find_from(text, text->first, name);
}

/* One instance of a series that was moved is not the series. */
static gboolean
choose_owner(VdirText *text, const char *uid)
{
	int last = -1;

	for (guint i = 0; i < text->lines->len; i++) {
		int owner = line_at(text, i)->owner;
		const Line *line;

		if (owner <= last)
			continue;
		last = owner;
		line = find_from(text, i, "UID");
		if ((uid && (!line || strcmp(line->value, uid) != 0)) ||
			find_from(text, i, "RECURRENCE-ID"))
			continue;
		text->owner = owner;
		text->first = i;
		text->uid = line ? line->value : "";
		return TRUE;
	}
	return FALSE;
}

static int
key_of(VdirForm form, const char *name)
{
	for (const Row *row = rows; row->name; row++)
		if (row->form == form && strcmp(row->name, name) == 0)
			return row->key;
	return form == VDIR_CARD && g_str_has_prefix(name, "X-KRUG-") ? VDIR_OWN
								      : FOREIGN;
}

/* A label belongs to the line of its group. */
static int
key_of_group(const VdirText *text, const char *group)
{
	for (guint i = 0; *group && i < text->lines->len; i++) {
		const Line *line = line_at(text, i);

		if (line->owner == text->owner && strcmp(line->group, group) == 0 &&
			strcmp(line->name, LABEL) != 0)
			return key_of(text->form, line->name);
	}
	return FOREIGN;
}

static void
note_group(VdirText *text, const char *group)
{
	if (g_str_has_prefix(group, "ITEM"))
		text->groups = MAX(text->groups,
			(guint)MIN(g_ascii_strtoull(group + 4, NULL, 10), 9999));
}

static void
give_keys(VdirText *text)
{
	for (guint i = 0; i < text->lines->len; i++) {
		Line *line = line_at(text, i);

		note_group(text, line->group);
		if (line->owner != text->owner) {
			line->key = FOREIGN;
		} else if (line->depth == own_depth(text)) {
			line->key = strcmp(line->name, LABEL) == 0
					    ? key_of_group(text, line->group)
					    : key_of(text->form, line->name);
			line->silent = FALSE;
		}
	}
}

VdirText *
vdir_text_new(VdirForm form, const char *bytes, gsize size, const char *uid)
{
	g_autoptr(VdirText) text = NULL;

	if (!g_utf8_validate(bytes, (gssize)size, NULL))
		return NULL;
	text = g_new0(VdirText, 1);
	text->form = form;
	text->bytes = g_strndup(bytes, size);
	text->size = size;
	text->crlf = strstr(text->bytes, "\r\n") != NULL;
	text->lines = g_array_new(FALSE, FALSE, sizeof(Line));
	g_array_set_clear_func(text->lines, line_clear);
	if (!read_lines(text) || !choose_owner(text, uid))
		return NULL;
	give_keys(text);
	return g_steal_pointer(&text);
}

const char *
vdir_text_uid(const VdirText *text)
{
	return text->uid;
}

const char *
vdir_text_value(const VdirText *text, const char *name, const char **head)
{
	const Line *line = find_line(text, name);

	if (head)
		*head = line ? line->head : NULL;
	return line ? line->value : NULL;
}

/* --- states --- */

/* A time says what it is by its parameters as well; empty components at the end of a name
 * or an address come and go with whoever wrote it. */
static char *
normal_value(const Line *line)
{
	char *value = g_strconcat(line->name, ":", line->value, NULL);

	if (line->key == VDIR_WHEN && strstr(line->head, "TZID=")) {
		g_free(value);
		return g_strconcat(line->head, ":", line->value, NULL);
	}
	for (gsize n = strlen(value); n > 0 && value[n - 1] == ';'; n--)
		value[n - 1] = '\0';
	return value;
}

static int
compare_texts(gconstpointer a, gconstpointer b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void
add_state(const VdirText *text, int key, GString *out)
{
	g_autoptr(GPtrArray) values = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);

	for (guint i = 0; i < text->lines->len; i++) {
		const Line *line = line_at(text, i);

		if (line->key == key && !line->silent)
			g_ptr_array_add(values, normal_value(line));
	}
	if (values->len == 0)
		return;
	g_ptr_array_sort(values, compare_texts);
	for (guint i = 0; i < values->len; i++)
		g_checksum_update(
			sum, values->pdata[i], (gssize)strlen(values->pdata[i]) + 1);
	g_string_append_printf(out, "%s%s=%.*s", out->len ? " " : "", words[key], HASH,
		g_checksum_get_string(sum));
}

char *
vdir_text_state(const VdirText *text)
{
	GString *out = g_string_new(NULL);

	for (int key = 0; key < VDIR_KEYS; key++)
		add_state(text, key, out);
	return g_string_free(out, FALSE);
}

/* The hash of a key, and its length; "" where it says nothing. */
static const char *
state_of(const char *state, int key, int *size)
{
	gsize word = strlen(words[key]);

	for (const char *p = state; p && *p; p = strchr(p, ' ')) {
		p += *p == ' ' ? 1 : 0;
		if (strncmp(p, words[key], word) == 0 && p[word] == '=') {
			*size = (int)strcspn(p + word + 1, " ");
			return p + word + 1;
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
	       !is_same(ours_before, theirs_before, key);
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

/* --- writing --- */

typedef struct {
	const VdirText *theirs, *ours;
	GString *out;
	guint keys, done;
} Patch;

/* Groups of ours stand behind theirs, so that none of theirs gets a second line. */
static void
add_line(Patch *patch, const Line *line)
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
		const Line *line = line_at(patch->ours, i);

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
add_stamp(Patch *patch, const Line *line)
{
	const Line *ours = find_line(patch->ours, line->name);
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
is_border(const VdirText *text, const Line *line)
{
	return line->owner == text->owner && line->depth == own_depth(text) &&
	       strcmp(line->name, "END") == 0;
}

static gboolean
is_sub(const VdirText *text, const Line *line)
{
	return line->owner == text->owner && line->depth > own_depth(text);
}

static void
patch_line(Patch *patch, const Line *line)
{
	const VdirText *theirs = patch->theirs;

	if (is_sub(theirs, line) || is_border(theirs, line))
		add_missing(patch, FALSE);
	if (is_border(theirs, line))
		add_missing(patch, TRUE);
	if (line->key == STAMP && patch->keys != 0)
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
		patch_line(&patch, line_at(theirs, i));
	return g_string_free(patch.out, FALSE);
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

/* Properties that krug writes, and those that say when. */
static const Row rows[] = {
	{ "DTSTART", VDIR_EVENT, VDIR_WHEN },
	{ "DTEND", VDIR_EVENT, VDIR_WHEN },
	{ "DURATION", VDIR_EVENT, VDIR_WHEN },
	{ "RRULE", VDIR_EVENT, VDIR_RULE },
	{ "SUMMARY", VDIR_EVENT, VDIR_SUMMARY },
	{ "DESCRIPTION", VDIR_EVENT, VDIR_DESCRIPTION },
	{ "LOCATION", VDIR_EVENT, VDIR_LOCATION },
	{ "STATUS", VDIR_EVENT, VDIR_STATUS },
	{ "TRANSP", VDIR_EVENT, VDIR_TRANSP },
	{ "DTSTAMP", VDIR_EVENT, STAMP },
	{ "LAST-MODIFIED", VDIR_EVENT, STAMP },
	{ "SEQUENCE", VDIR_EVENT, STAMP },
	{ "N", VDIR_CARD, VDIR_NAME },
	{ "FN", VDIR_CARD, VDIR_SHOWN },
	{ "NICKNAME", VDIR_CARD, VDIR_NICKNAME },
	{ "ORG", VDIR_CARD, VDIR_JOB },
	{ "TITLE", VDIR_CARD, VDIR_JOB },
	{ "X-KRUG-STARTED", VDIR_CARD, VDIR_JOB },
	{ "X-KRUG-POSITION", VDIR_CARD, VDIR_JOB },
	{ "TEL", VDIR_CARD, VDIR_PHONE },
	{ "EMAIL", VDIR_CARD, VDIR_EMAIL },
	{ "URL", VDIR_CARD, VDIR_LINK },
	{ "IMPP", VDIR_CARD, VDIR_SERVICE },
	{ "BDAY", VDIR_CARD, VDIR_BORN },
	{ "X-ABDATE", VDIR_CARD, VDIR_DATES },
	{ "ADR", VDIR_CARD, VDIR_ADDRESS },
	{ "TZ", VDIR_CARD, VDIR_ZONE },
	{ "LANG", VDIR_CARD, VDIR_LANGUAGE },
	{ "GENDER", VDIR_CARD, VDIR_GENDER },
	{ "X-ABRELATEDNAMES", VDIR_CARD, VDIR_RELATED },
	{ "CATEGORIES", VDIR_CARD, VDIR_TAGS },
	{ "NOTE", VDIR_CARD, VDIR_NOTE },
	{ "PHOTO", VDIR_CARD, VDIR_PHOTO },
	{ "REV", VDIR_CARD, STAMP },
	{ 0 },
};
