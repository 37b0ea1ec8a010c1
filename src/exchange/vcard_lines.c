/*
 * Escaping and folding. Invariant: a line has no line break of its own and no control
 * character; a fold never parts a character.
 */
#include "vcard_lines.h"

#include <string.h>

#include "base/append.h"
#include "filetext.h"
#include "vcard_label.h"

#define LINE_OCTETS  75
#define NAME_LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."

/* A line that is written, folded, without its end. */
typedef struct {
	gsize from, size;
} Known;

void
vcard_lines_init(VcardLines *lines, GString *out)
{
	*lines = (VcardLines){
		.out = out,
		.known = g_array_sized_new(FALSE, FALSE, sizeof(Known), 32),
	};
}

void
vcard_lines_clear(VcardLines *lines)
{
	g_clear_pointer(&lines->known, g_array_unref);
}

static gboolean
is_known(const VcardLines *lines, const Known *line)
{
	const char *text = lines->out->str;

	for (guint i = 0; i < lines->known->len; i++) {
		const Known *other = &g_array_index(lines->known, Known, i);

		if (other->size == line->size &&
			memcmp(text + other->from, text + line->from, line->size) == 0)
			return TRUE;
	}
	return FALSE;
}

/* The most bytes of `text` that fit and end between characters. */
static gsize
fitting(const char *text, gsize size, gsize room)
{
	if (size <= room)
		return size;
	while (room > 1 && ((guchar)text[room] & 0xc0) == 0x80)
		room--;
	return room;
}

static void
fold(GString *out, gsize from)
{
	gsize left = out->len - from;
	g_autofree char *line = g_strndup(out->str + from, left);
	const char *p = line;
	gsize n = fitting(p, left, LINE_OCTETS);

	g_string_truncate(out, from + n);
	for (p += n, left -= n; left > 0; p += n, left -= n) {
		n = fitting(p, left, LINE_OCTETS - 1);
		append_text(out, "\r\n ");
		append_bytes(out, p, n);
	}
}

/* Ends the line that was begun at `from`; one that is there already is taken back. */
static void
end_line(VcardLines *lines, gsize from)
{
	Known line = { .from = from };

	if (lines->out->len - from > LINE_OCTETS)
		fold(lines->out, from);
	line.size = lines->out->len - from;
	if (is_known(lines, &line)) {
		g_string_truncate(lines->out, from);
		return;
	}
	g_array_append_val(lines->known, line);
	append_text(lines->out, "\r\n");
}

static void
append_escaped(GString *out, const char *text)
{
	g_autofree char *made = NULL;
	const char *p = filetext_clean(text, &made);

	for (;;) {
		gsize plain = strcspn(p, "\\;,\n");

		append_bytes(out, p, plain);
		p += plain;
		if (!*p)
			return;
		append_char(out, '\\');
		append_char(out, *p == '\n' ? 'n' : *p);
		p++;
	}
}

void
vcard_add(VcardLines *lines, const char *head, const char *text)
{
	gsize from = lines->out->len;

	if (!*text)
		return;
	append_text(lines->out, head);
	append_char(lines->out, ':');
	append_escaped(lines->out, text);
	end_line(lines, from);
}

void
vcard_add_parts(VcardLines *lines, const char *head, const char *const *parts)
{
	gsize from = lines->out->len;
	gboolean any = FALSE;

	append_text(lines->out, head);
	for (guint i = 0; parts[i]; i++) {
		append_char(lines->out, i ? ';' : ':');
		append_escaped(lines->out, parts[i]);
		any |= *parts[i] != '\0';
	}
	if (any)
		end_line(lines, from);
	else
		g_string_truncate(lines->out, from);
}

void
vcard_add_list(VcardLines *lines, const char *head, const GPtrArray *texts)
{
	gsize from = lines->out->len;

	if (texts->len == 0)
		return;
	append_text(lines->out, head);
	for (guint i = 0; i < texts->len; i++) {
		append_char(lines->out, i ? ',' : ':');
		append_escaped(lines->out, texts->pdata[i]);
	}
	end_line(lines, from);
}

/* A comma or semicolon in a link would be split by servers. */
char *
vcard_link(const char *link)
{
	g_autofree char *clean = filetext_line(link);
	GString *out = g_string_new(NULL);

	for (const char *p = clean; *p; p++) {
		if (strchr(" ,;\\\"<>", *p))
			g_string_append_printf(out, "%%%02X", (guint)(guchar)*p);
		else
			append_char(out, *p);
	}
	return g_string_free(out, FALSE);
}

void
vcard_add_labelled(
	VcardLines *lines, const char *head, const char *text, const char *label)
{
	g_autofree char *grouped = NULL, *name = NULL, *word = NULL;

	if (!*text)
		return;
	lines->group++;
	grouped = g_strdup_printf("item%u.%s", lines->group, head);
	name = g_strdup_printf("item%u.X-ABLabel", lines->group);
	vcard_add(lines, grouped, text);
	word = vcard_label_apple(label);
	vcard_add(lines, name, word);
}

/* "group.NAME;…:…", and no border of a card. */
static gboolean
is_content(const char *line)
{
	static const char *const borders[] = { "BEGIN", "END", "VERSION" };
	gsize size = strspn(line, NAME_LETTERS);
	const char *dot = memchr(line, '.', size);
	const char *name = dot ? dot + 1 : line;
	gsize length = size - (gsize)(name - line);

	if (length == 0 || (line[size] != ';' && line[size] != ':') ||
		!strchr(line + size, ':') || memchr(name, '.', length))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(borders); i++)
		if (strlen(borders[i]) == length &&
			g_ascii_strncasecmp(name, borders[i], length) == 0)
			return FALSE;
	return TRUE;
}

void
vcard_add_raw(VcardLines *lines, const char *line)
{
	g_autofree char *clean = filetext_line(line);
	gsize from = lines->out->len;

	if (!is_content(clean))
		return;
	append_text(lines->out, clean);
	end_line(lines, from);
}
