/*
 * Columns are the fields of a contact and the lists that hang from it. Quoting is four
 * lines; a library for it would be loaded for nothing.
 */
#include "csv_out.h"

#include <string.h>

#include "base/append.h"
#include "filetext.h"

#define JOINT " ::: "

/* "'=1" is text of the user's own: it gets one more. Asked as the text came, and without
 * what was taken out of it, which may have hidden the sign. */
static gboolean
wants_apostrophe(const char *text)
{
	while (*text == '\'')
		text++;
	return *text && strchr("=+-@\t\r", *text);
}

static void
append_cell(GString *out, const char *text)
{
	g_autofree char *made = NULL;
	const char *p = filetext_clean(text, &made);
	gboolean quoted = *p == ' ' || p[strcspn(p, ",\"\n")] != '\0';

	if (quoted)
		append_char(out, '"');
	if (wants_apostrophe(text) || wants_apostrophe(p))
		append_char(out, '\'');
	for (;;) {
		gsize plain = strcspn(p, "\"\n");

		append_bytes(out, p, plain);
		p += plain;
		if (!*p)
			break;
		append_text(out, *p++ == '"' ? "\"\"" : "\r\n");
	}
	if (quoted)
		append_char(out, '"');
}

char *
csv_cell(const char *text)
{
	GString *cell = g_string_new(NULL);

	append_cell(cell, text);
	return g_string_free(cell, FALSE);
}

static void
put(GString *out, const char *text)
{
	append_char(out, ',');
	if (*text)
		append_cell(out, text);
}

/* Most lists are empty: a string is made for the first text. */
static void
join(GString **joined, const char *text)
{
	if (!*joined)
		*joined = g_string_new(NULL);
	else if ((*joined)->len > 0)
		append_text(*joined, JOINT);
	append_text(*joined, text);
}

static void
put_joined(GString *out, const GString *joined)
{
	put(out, joined ? joined->str : "");
}

static void
put_channels(GString *out, const Person *person, Reach kind)
{
	g_autoptr(GString) joined = NULL;

	for (guint i = 0; i < person->channels->len; i++) {
		const ContactChannel *channel = person->channels->pdata[i];

		if (channel->kind == kind)
			join(&joined, channel->value);
	}
	put_joined(out, joined);
}

static void
put_dates(GString *out, const Person *person, OccasionKind kind)
{
	g_autoptr(GString) joined = NULL;

	for (guint i = 0; i < person->dates->len; i++) {
		const ContactDate *date = person->dates->pdata[i];

		if (date->kind != kind)
			continue;
		g_autofree char *on = occasion_format(date->on);
		g_autofree char *text =
			kind == OCCASION_OWN ? g_strdup_printf("%s: %s", date->label, on)
					     : g_strdup(on);

		join(&joined, text);
	}
	put_joined(out, joined);
}

static void
put_positions(GString *out, const Person *person)
{
	const Position *now = position_current(person->positions);
	g_autoptr(GString) before = NULL;

	put(out, now ? now->name : "");
	put(out, now ? now->title : "");
	for (guint i = 0; i < person->positions->len; i++) {
		const Position *position = person->positions->pdata[i];

		if (position == now)
			continue;
		g_autofree char *text = position_display(position);

		join(&before, text);
	}
	put_joined(out, before);
}

static void
put_tags(GString *out, const Person *person)
{
	g_autoptr(GString) joined = NULL;

	for (guint i = 0; i < person->tags->len; i++)
		join(&joined, person->tags->pdata[i]);
	put_joined(out, joined);
}

/* The photo is a name of bytes that stay in the book. */
static gboolean
is_column(const ContactField *field)
{
	return strcmp(field->column, "photo") != 0;
}

void
csv_write_head(GString *out)
{
	append_text(out, "id,name");
	for (const ContactField *field = contact_fields; field->column; field++)
		if (is_column(field))
			put(out, field->column);
	append_text(out, ",organization,title,before");
	for (int reach = 1; reach < REACH_COUNT; reach++)
		put(out, vocab_id(&vocab_reach, reach));
	for (int kind = 1; kind < OCCASION_COUNT; kind++)
		put(out, vocab_id(&vocab_occasion, kind));
	append_text(out, ",tags\r\n");
}

void
csv_write_person(GString *out, const Person *person)
{
	g_autofree char *name = contact_display(person->contact);
	char buf[CONTACT_TEXT];

	g_string_append_printf(out, "%" G_GINT64_FORMAT, person->contact->id);
	put(out, name);
	for (const ContactField *field = contact_fields; field->column; field++)
		if (is_column(field))
			put(out, contact_text(person->contact, field, buf));
	put_positions(out, person);
	for (int reach = 1; reach < REACH_COUNT; reach++)
		put_channels(out, person, (Reach)reach);
	for (int kind = 1; kind < OCCASION_COUNT; kind++)
		put_dates(out, person, (OccasionKind)kind);
	put_tags(out, person);
	append_text(out, "\r\n");
}
