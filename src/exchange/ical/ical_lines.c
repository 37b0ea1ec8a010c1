/*
 * Lines. Folding is undone byte by byte, since it may stand within a character; UTF-8 is
 * checked when the line is whole.
 */
#include "ical_lines.h"

#include <string.h>

#include "ical_in.h"

void
ical_lines_begin(IcalLines *lines, const char *text, gsize size)
{
	*lines = (IcalLines){
		.at = text,
		.end = text + size,
		.line = g_string_sized_new(256),
	};
}

void
ical_lines_clear(IcalLines *lines)
{
	g_string_free(lines->line, TRUE);
	lines->line = NULL;
}

/* One physical line onto the end of `line`. */
static void
take(IcalLines *lines)
{
	const char *p = lines->at;
	gsize size, room = ICAL_LINE_MOST - lines->line->len;

	while (p < lines->end && *p != '\n' && *p != '\r')
		p++;
	size = (gsize)(p - lines->at);
	lines->cut |= size > room;
	lines->nul |= memchr(lines->at, '\0', size) != NULL;
	g_string_append_len(lines->line, lines->at, (gssize)MIN(size, room));
	if (p < lines->end && *p++ == '\r' && p < lines->end && *p == '\n')
		p++;
	lines->at = p;
	lines->number++;
}

static gboolean
goes_on(const IcalLines *lines)
{
	return lines->at < lines->end && (*lines->at == ' ' || *lines->at == '\t');
}

gboolean
ical_lines_next(IcalLines *lines)
{
	g_string_truncate(lines->line, 0);
	lines->cut = lines->nul = FALSE;
	while (lines->at < lines->end && lines->line->len == 0) {
		lines->first = lines->number + 1;
		take(lines);
		while (lines->line->len > 0 && goes_on(lines)) {
			lines->at++;
			take(lines);
		}
	}
	return lines->line->len > 0;
}

/* --- a line --- */

void
ical_make_utf8(GString *line)
{
	g_autofree char *text = NULL;

	if (g_utf8_validate(line->str, (gssize)line->len, NULL))
		return;
	text = g_convert(
		line->str, (gssize)line->len, "UTF-8", "WINDOWS-1251", NULL, NULL, NULL);
	if (!text)
		text = g_utf8_make_valid(line->str, (gssize)line->len);
	g_string_assign(line, text);
}

/* Up to one of `stops` outside quotation marks. */
static char *
until(char *p, const char *stops)
{
	gboolean quoted = FALSE;

	for (; *p && (quoted || !strchr(stops, *p)); p++)
		if (*p == '"')
			quoted = !quoted;
	return p;
}

static void
upper(char *text)
{
	for (; *text; text++)
		*text = g_ascii_toupper(*text);
}

static char *
unquote(char *value)
{
	gsize length = strlen(value);

	if (length < 2 || value[0] != '"' || value[length - 1] != '"')
		return value;
	value[length - 1] = '\0';
	return value + 1;
}

static void
add_param(IcalProperty *property, char *text)
{
	char *equals = strchr(text, '=');

	if (!equals || property->n_params == ICAL_PARAMS)
		return;
	*equals = '\0';
	upper(text);
	property->params[property->n_params].name = text;
	property->params[property->n_params++].value = unquote(equals + 1);
}

/* Behind the name; where the value begins, NULL where none does. Each parameter ends
 * where its semicolon stood. */
static char *
read_params(IcalProperty *property, char *p)
{
	gboolean more = *p == ';';

	while (more) {
		char *from = p + 1;
		char stop;

		p = until(from, ";:");
		stop = *p;
		*p = '\0';
		add_param(property, from);
		if (stop == ':')
			return p + 1;
		more = stop == ';';
	}
	return NULL;
}

/* TZID=(UTC+05:30) Chennai, Kolkata:20261119T150000: a date has no colon, so the zone
 * goes on to the last one. */
static void
mend_zone(IcalProperty *property)
{
	int last = property->n_params - 1;
	char *value = (char *)property->value;
	char *colon = strrchr(value, ':');
	const char *zone;

	if (!colon || last < 0 || strcmp(property->params[last].name, "TZID") != 0)
		return;
	zone = property->params[last].value;
	if (zone + strlen(zone) + 1 != value)
		return;
	value[-1] = ':';
	*colon = '\0';
	value[strcspn(value, ";")] = '\0';
	property->value = colon + 1;
	property->mended = TRUE;
}

gboolean
ical_property_read(GString *line, IcalProperty *property)
{
	char *name, *end;

	ical_make_utf8(line);
	name = line->str;
	end = until(name, ";:");
	*property = (IcalProperty){ .name = name };
	if (end == name || !*end)
		return FALSE;
	property->value = *end == ':' ? end + 1 : read_params(property, end);
	*end = '\0';
	upper(name);
	if (property->n_params > 0 && property->value)
		mend_zone(property);
	return property->value != NULL;
}

const char *
ical_param(const IcalProperty *property, const char *name)
{
	for (int i = 0; i < property->n_params; i++)
		if (strcmp(property->params[i].name, name) == 0)
			return property->params[i].value;
	return NULL;
}

char *
ical_unescape(const char *value)
{
	GString *text = g_string_sized_new(strlen(value));

	for (const char *p = value; *p; p++) {
		if (*p == '\\' && p[1]) {
			p++;
			g_string_append_c(text, *p == 'n' || *p == 'N' ? '\n' : *p);
		} else {
			g_string_append_c(text, *p);
		}
	}
	return g_string_free(text, FALSE);
}
