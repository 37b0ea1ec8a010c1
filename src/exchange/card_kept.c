/*
 * Kept lines have the one form card.c gives them; whatever else the book holds is no line
 * that any reader knows.
 */
#include "card_kept.h"

#include <string.h>

#include "card_private.h"

struct CardKeptLines {
	Vcard card;
	GHashTable *labels, *spent;
	GArray *kept; /* CardKept */
};

static void
kept_clear(gpointer data)
{
	CardKept *kept = data;

	person_free(kept->says);
	g_free(kept->shown);
}

static const char *
keep(CardKeptLines *lines, const char *text, gsize size)
{
	return g_string_chunk_insert_len(lines->card.text, text, (gssize)size);
}

/* The end of a parameter: what stands in quotation marks ends none. */
static gsize
param_length(const char *text)
{
	gboolean quoted = FALSE;
	gsize i = 0;

	for (; text[i] && (quoted || (text[i] != ';' && text[i] != ':')); i++)
		if (text[i] == '"')
			quoted = !quoted;
	return i;
}

static void
add_param(CardKeptLines *lines, VcardLine *line, const char *text, gsize size)
{
	const char *equals = memchr(text, '=', size);
	gsize name = equals ? (gsize)(equals - text) : 0;
	gsize length = equals ? size - name - 1 : 0;
	const char *value = equals ? equals + 1 : text;
	VcardParam param;

	if (!equals)
		return;
	if (length >= 2 && value[0] == '"' && value[length - 1] == '"') {
		value++;
		length -= 2;
	}
	param = (VcardParam){ keep(lines, text, name), keep(lines, value, length) };
	if (strcmp(param.name, "ENCODING") == 0) {
		line->binary = TRUE;
		return;
	}
	g_array_append_val(lines->card.params, param);
	line->n_params++;
}

static VcardLine
take_apart(CardKeptLines *lines, const char *text)
{
	gsize head = strcspn(text, ";:");
	const char *dot = memchr(text, '.', head);
	const char *name = dot ? dot + 1 : text;
	const char *p = text + head;
	VcardLine line = {
		.group = keep(lines, text, dot ? (gsize)(dot - text) : 0),
		.name = keep(lines, name, head - (gsize)(name - text)),
		.params = lines->card.params->len,
	};

	while (*p == ';') {
		gsize size = param_length(++p);

		add_param(lines, &line, p, size);
		p += size;
	}
	line.value = *p ? p + 1 : p;
	return line;
}

static void
read_line(CardKeptLines *lines, const VcardLine *line, CardKept *kept)
{
	CardReader read = line->binary ? NULL : card_reader(line->name);
	g_autoptr(GPtrArray) units =
		g_ptr_array_new_with_free_func((GDestroyNotify)position_free);
	ImportRecord record = { 0 };
	Card card = {
		.card = &lines->card,
		.record = &record,
		.labels = lines->labels,
		.spent = lines->spent,
		.units = units,
	};

	if (!read)
		return;
	record.person = card.person = kept->says = person_new();
	read(&card, line);
	for (guint i = 0; i < units->len; i++)
		g_ptr_array_add(kept->says->positions, position_copy(units->pdata[i]));
	kept->shown = card.shown;
	g_free(card.titles);
	g_free(record.why);
	g_clear_pointer(&record.photo, g_bytes_unref);
}

CardKeptLines *
card_kept_read(const GPtrArray *kept)
{
	CardKeptLines *lines = g_new0(CardKeptLines, 1);

	lines->card.text = g_string_chunk_new(1024);
	lines->card.lines = g_array_new(FALSE, FALSE, sizeof(VcardLine));
	lines->card.params = g_array_new(FALSE, FALSE, sizeof(VcardParam));
	lines->spent = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	lines->kept = g_array_new(FALSE, TRUE, sizeof(CardKept));
	g_array_set_clear_func(lines->kept, kept_clear);
	for (guint i = 0; kept && i < kept->len; i++) {
		VcardLine line = take_apart(lines, kept->pdata[i]);

		g_array_append_val(lines->card.lines, line);
	}
	lines->labels = card_labels(&lines->card);
	g_array_set_size(lines->kept, lines->card.lines->len);
	for (guint i = 0; i < lines->kept->len; i++) {
		const VcardLine *line = &g_array_index(lines->card.lines, VcardLine, i);
		g_autofree char *group = g_ascii_strdown(line->group, -1);
		CardKept *one = card_kept_at(lines, i);

		one->line = kept->pdata[i];
		one->group = keep(lines, group, strlen(group));
		one->name = line->name;
		one->value = line->value;
		read_line(lines, line, one);
	}
	return lines;
}

void
card_kept_free(CardKeptLines *lines)
{
	if (!lines)
		return;
	g_array_unref(lines->kept);
	g_hash_table_unref(lines->labels);
	g_hash_table_unref(lines->spent);
	g_array_unref(lines->card.lines);
	g_array_unref(lines->card.params);
	g_string_chunk_free(lines->card.text);
	g_free(lines);
}

guint
card_kept_len(const CardKeptLines *lines)
{
	return lines->kept->len;
}

CardKept *
card_kept_at(const CardKeptLines *lines, guint i)
{
	return &g_array_index(lines->kept, CardKept, i);
}
