/*
 * Columns are the fields of a contact and the lists that hang from it. Quoting is four
 * lines; a library for it would be loaded for nothing.
 */
#include "csv_out.h"

#include <string.h>

#include "filetext.h"

#define JOINT " ::: "

/* "'=1" is text of the user's own: it gets one more. */
static gboolean
wants_apostrophe(const char *text)
{
	while (*text == '\'')
		text++;
	return *text && strchr("=+-@\t\r", *text);
}

char *
csv_cell(const char *text)
{
	gboolean guarded = wants_apostrophe(text);
	g_autofree char *clean = filetext_new(text);
	gboolean quoted = strpbrk(clean, ",\"\n") || g_str_has_prefix(clean, " ");
	GString *cell = g_string_new(quoted ? "\"" : "");

	if (guarded)
		g_string_append_c(cell, '\'');
	for (const char *p = clean; *p; p++) {
		if (*p == '"')
			g_string_append_c(cell, '"');
		if (*p == '\n')
			g_string_append_c(cell, '\r');
		g_string_append_c(cell, *p);
	}
	return g_string_free(g_string_append(cell, quoted ? "\"" : ""), FALSE);
}

static void
put(FILE *out, const char *text)
{
	g_autofree char *cell = csv_cell(text);

	fprintf(out, ",%s", cell);
}

static void
append(GString *joined, const char *text)
{
	if (joined->len > 0)
		g_string_append(joined, JOINT);
	g_string_append(joined, text);
}

static void
put_channels(FILE *out, const Person *person, Reach kind)
{
	g_autoptr(GString) joined = g_string_new(NULL);

	for (guint i = 0; i < person->channels->len; i++) {
		const ContactChannel *channel = person->channels->pdata[i];

		if (channel->kind == kind)
			append(joined, channel->value);
	}
	put(out, joined->str);
}

static void
put_dates(FILE *out, const Person *person, OccasionKind kind)
{
	g_autoptr(GString) joined = g_string_new(NULL);

	for (guint i = 0; i < person->dates->len; i++) {
		const ContactDate *date = person->dates->pdata[i];
		g_autofree char *on = occasion_format(date->on);
		g_autofree char *text =
			kind == OCCASION_OWN ? g_strdup_printf("%s: %s", date->label, on)
					     : g_strdup(on);

		if (date->kind == kind)
			append(joined, text);
	}
	put(out, joined->str);
}

static void
put_positions(FILE *out, const Person *person)
{
	const Position *now = position_current(person->positions);
	g_autoptr(GString) before = g_string_new(NULL);

	put(out, now ? now->name : "");
	put(out, now ? now->title : "");
	for (guint i = 0; i < person->positions->len; i++) {
		g_autofree char *text = position_display(person->positions->pdata[i]);

		if (person->positions->pdata[i] != now)
			append(before, text);
	}
	put(out, before->str);
}

static void
put_tags(FILE *out, const Person *person)
{
	g_autoptr(GString) joined = g_string_new(NULL);

	for (guint i = 0; i < person->tags->len; i++)
		append(joined, person->tags->pdata[i]);
	put(out, joined->str);
}

/* The photo is a name of bytes that stay in the book. */
static gboolean
is_column(const ContactField *field)
{
	return strcmp(field->column, "photo") != 0;
}

void
csv_write_head(FILE *out)
{
	fputs("id,name", out);
	for (const ContactField *field = contact_fields; field->column; field++)
		if (is_column(field))
			put(out, field->column);
	fputs(",organization,title,before", out);
	for (int reach = 1; reach < REACH_COUNT; reach++)
		put(out, vocab_id(&vocab_reach, reach));
	for (int kind = 1; kind < OCCASION_COUNT; kind++)
		put(out, vocab_id(&vocab_occasion, kind));
	fputs(",tags\r\n", out);
}

void
csv_write_person(FILE *out, const Person *person)
{
	g_autofree char *name = contact_display(person->contact);

	fprintf(out, "%" G_GINT64_FORMAT, person->contact->id);
	put(out, name);
	for (const ContactField *field = contact_fields; field->column; field++) {
		g_autofree char *text = contact_get(person->contact, field);

		if (is_column(field))
			put(out, text);
	}
	put_positions(out, person);
	for (int reach = 1; reach < REACH_COUNT; reach++)
		put_channels(out, person, (Reach)reach);
	for (int kind = 1; kind < OCCASION_COUNT; kind++)
		put_dates(out, person, (OccasionKind)kind);
	put_tags(out, person);
	fputs("\r\n", out);
}
