/*
 * From bytes to lines with keys. Invariant: the lines of a text, one behind the other,
 * are its bytes.
 */
#include "vdir_lines.h"

#include <string.h>

#include "vdir_parts.h"

#define LINES_MOST 20000 /* beyond it is no item of a calendar or an address book */
#define HASH	   10	 /* hexadecimal digits of a state */
#define LABEL	   "X-ABLABEL"

typedef struct {
	const char *name;
	VdirForm form;
	int key;
} Row;

static const Row rows[];

static void
line_clear(gpointer data)
{
	VdirLine *line = data;

	g_free(line->group);
	g_free(line->head);
	g_free(line->name);
	g_free(line->value);
}

VdirLine *
vdir_line_at(const VdirText *text, guint i)
{
	return &g_array_index(text->lines, VdirLine, i);
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
read_content(VdirLine *line, const char *bytes)
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
opens(const VdirText *text, const VdirLine *line, const Place *place)
{
	const char *name = text->form == VDIR_EVENT ? "VEVENT" : "VCARD";

	return place->depth == (text->form == VDIR_EVENT ? 1 : 0) &&
	       g_ascii_strcasecmp(line->value, name) == 0;
}

guint
vdir_own_depth(const VdirText *text)
{
	return text->form == VDIR_EVENT ? 2 : 1;
}

static void
place_line(VdirText *text, VdirLine *line, Place *place)
{
	gboolean begin = strcmp(line->name, "BEGIN") == 0;
	gboolean end = strcmp(line->name, "END") == 0;

	if (begin && opens(text, line, place))
		place->owner = place->events++;
	if (begin && place->depth == vdir_own_depth(text))
		place->alarm = g_ascii_strcasecmp(line->value, "VALARM") == 0;
	if (begin)
		place->depth++;
	line->depth = place->depth;
	line->owner = place->owner;
	line->key = place->alarm && place->depth > vdir_own_depth(text) ? VDIR_ALARM
									: VDIR_FOREIGN;
	line->silent = strcmp(line->name, "TRIGGER") != 0;
	if (!end || place->depth == 0)
		return;
	if (place->depth-- == vdir_own_depth(text))
		place->owner = -1;
	if (place->depth == vdir_own_depth(text))
		place->alarm = FALSE;
}

static gboolean
read_lines(VdirText *text)
{
	Place place = { .owner = -1 };

	for (gsize from = 0; from < text->size;) {
		VdirLine line = { .from = from };

		line.size = line_end(text->bytes, text->size, from) - from;
		read_content(&line, text->bytes + from);
		place_line(text, &line, &place);
		g_array_append_val(text->lines, line);
		from += line.size;
	}
	return text->lines->len <= LINES_MOST;
}

/* Of the event or card whose lines begin at `from`. */
static const VdirLine *
find_from(const VdirText *text, guint from, const char *name)
{
	int owner = vdir_line_at(text, from)->owner;

	for (guint i = from; i < text->lines->len; i++) {
		const VdirLine *line = vdir_line_at(text, i);

		if (line->owner != owner)
			break;
		if (line->depth == vdir_own_depth(text) && strcmp(line->name, name) == 0)
			return line;
	}
	return NULL;
}

const VdirLine *
vdir_line_find(const VdirText *text, const char *name)
{
	return find_from(text, text->first, name);
}

/* One instance of a series that was moved is not the series. */
static gboolean
choose_owner(VdirText *text, const char *uid)
{
	int last = -1;

	for (guint i = 0; i < text->lines->len; i++) {
		int owner = vdir_line_at(text, i)->owner;
		const VdirLine *line;

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
								      : VDIR_FOREIGN;
}

/* A label belongs to the line of its group: group → key, one up, borrowed. */
static GHashTable *
keys_of_groups(const VdirText *text)
{
	GHashTable *keys = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < text->lines->len; i++) {
		const VdirLine *line = vdir_line_at(text, i);
		int key = key_of(text->form, line->name);

		if (*line->group && line->owner == text->owner &&
			strcmp(line->name, LABEL) != 0 &&
			!g_hash_table_contains(keys, line->group))
			g_hash_table_insert(keys, line->group, GINT_TO_POINTER(key + 1));
	}
	return keys;
}

static int
key_of_group(GHashTable *keys, const char *group)
{
	gpointer key;

	return g_hash_table_lookup_extended(keys, group, NULL, &key)
		       ? GPOINTER_TO_INT(key) - 1
		       : VDIR_FOREIGN;
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
	g_autoptr(GHashTable) groups = keys_of_groups(text);

	for (guint i = 0; i < text->lines->len; i++) {
		VdirLine *line = vdir_line_at(text, i);

		note_group(text, line->group);
		if (line->owner != text->owner) {
			line->key = VDIR_FOREIGN;
		} else if (line->depth == vdir_own_depth(text)) {
			line->key = strcmp(line->name, LABEL) == 0
					    ? key_of_group(groups, line->group)
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
	text->lines = g_array_new(FALSE, FALSE, sizeof(VdirLine));
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
	const VdirLine *line = vdir_line_find(text, name);

	if (head)
		*head = line ? line->head : NULL;
	return line ? line->value : NULL;
}

/* --- states --- */

/* A time says what it is by its parameters as well; empty components at the end of a name
 * or an address come and go with whoever wrote it. */
static char *
normal_value(const VdirLine *line)
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
		const VdirLine *line = vdir_line_at(text, i);

		if (line->key == key && !line->silent)
			g_ptr_array_add(values, normal_value(line));
	}
	if (values->len == 0)
		return;
	g_ptr_array_sort(values, compare_texts);
	for (guint i = 0; i < values->len; i++)
		g_checksum_update(
			sum, values->pdata[i], (gssize)strlen(values->pdata[i]) + 1);
	g_string_append_printf(out, "%s%s=%.*s", out->len ? " " : "", vdir_word(key),
		HASH, g_checksum_get_string(sum));
}

gboolean
vdir_text_says(const VdirText *text, VdirKey key)
{
	for (guint i = 0; i < text->lines->len; i++) {
		const VdirLine *line = vdir_line_at(text, i);

		if (line->key == (int)key && !line->silent)
			return TRUE;
	}
	return FALSE;
}

char *
vdir_text_state(const VdirText *text)
{
	GString *out = g_string_new(NULL);

	for (int key = 0; key < VDIR_KEYS; key++)
		add_state(text, key, out);
	return g_string_free(out, FALSE);
}

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
	{ "DTSTAMP", VDIR_EVENT, VDIR_STAMP },
	{ "LAST-MODIFIED", VDIR_EVENT, VDIR_STAMP },
	{ "SEQUENCE", VDIR_EVENT, VDIR_STAMP },
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
	{ "REV", VDIR_CARD, VDIR_STAMP },
	{ 0 },
};
