/*
 * Escaping and folding. Invariant: a line that is gathered has no line break and no
 * control character; a fold never parts a character.
 */
#include "vcard_lines.h"

#include <string.h>

#include "filetext.h"

#define LINE_OCTETS 75

void
vcard_lines_init(VcardLines *lines)
{
	*lines = (VcardLines){
		.lines = g_ptr_array_new_with_free_func(g_free),
		.known = g_hash_table_new(g_str_hash, g_str_equal),
	};
}

void
vcard_lines_clear(VcardLines *lines)
{
	g_clear_pointer(&lines->known, g_hash_table_unref);
	g_clear_pointer(&lines->lines, g_ptr_array_unref);
}

/* Takes the line. */
static void
gather(VcardLines *lines, char *line)
{
	if (g_hash_table_contains(lines->known, line)) {
		g_free(line);
		return;
	}
	g_ptr_array_add(lines->lines, line);
	g_hash_table_add(lines->known, line);
}

static void
append_escaped(GString *out, const char *text)
{
	g_autofree char *clean = filetext_new(text);

	for (const char *p = clean; *p; p++) {
		if (*p == '\n') {
			g_string_append(out, "\\n");
			continue;
		}
		if (strchr("\\;,", *p))
			g_string_append_c(out, '\\');
		g_string_append_c(out, *p);
	}
}

void
vcard_add(VcardLines *lines, const char *head, const char *text)
{
	GString *line;

	if (!*text)
		return;
	line = g_string_new(head);
	g_string_append_c(line, ':');
	append_escaped(line, text);
	gather(lines, g_string_free(line, FALSE));
}

void
vcard_add_parts(VcardLines *lines, const char *head, const char *const *parts)
{
	GString *line = g_string_new(head);
	gboolean any = FALSE;

	for (guint i = 0; parts[i]; i++) {
		g_string_append_c(line, i ? ';' : ':');
		append_escaped(line, parts[i]);
		any |= *parts[i] != '\0';
	}
	if (any)
		gather(lines, g_string_free(line, FALSE));
	else
		g_string_free(line, TRUE);
}

void
vcard_add_list(VcardLines *lines, const char *head, const GPtrArray *texts)
{
	GString *line;

	if (texts->len == 0)
		return;
	line = g_string_new(head);
	for (guint i = 0; i < texts->len; i++) {
		g_string_append_c(line, i ? ',' : ':');
		append_escaped(line, texts->pdata[i]);
	}
	gather(lines, g_string_free(line, FALSE));
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
			g_string_append_c(out, *p);
	}
	return g_string_free(out, FALSE);
}

void
vcard_add_labelled(
	VcardLines *lines, const char *head, const char *text, const char *label)
{
	g_autofree char *grouped = NULL, *name = NULL;

	if (!*text)
		return;
	lines->group++;
	grouped = g_strdup_printf("item%u.%s", lines->group, head);
	name = g_strdup_printf("item%u.X-ABLabel", lines->group);
	vcard_add(lines, grouped, text);
	vcard_add(lines, name, label);
}

void
vcard_add_raw(VcardLines *lines, const char *line)
{
	gather(lines, filetext_line(line));
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
write_folded(FILE *out, const char *line)
{
	gsize left = strlen(line);
	gsize n = fitting(line, left, LINE_OCTETS);

	fwrite(line, 1, n, out);
	for (line += n, left -= n; left > 0; line += n, left -= n) {
		n = fitting(line, left, LINE_OCTETS - 1);
		fputs("\r\n ", out);
		fwrite(line, 1, n, out);
	}
	fputs("\r\n", out);
}

void
vcard_lines_write(FILE *out, const VcardLines *lines)
{
	for (guint i = 0; i < lines->lines->len; i++)
		write_folded(out, lines->lines->pdata[i]);
}
