/*
 * A scanner without recursion: a stack of what is open, and what may come next.
 */
#include "base/json_scan.h"

#include <string.h>

typedef enum {
	WANT_VALUE,
	WANT_FIRST_VALUE, /* or the end of the array */
	WANT_KEY,
	WANT_FIRST_KEY, /* or the end of the object */
	WANT_COLON,
	WANT_NEXT, /* a comma or an end */
} Want;

typedef struct {
	const char *at;
	Want want;
	guint depth;
	char open[JSON_SCAN_DEPTH];
} Scan;

static const char *
skip_string(const char *p)
{
	for (p++; *p != '"'; p++) {
		if ((guchar)*p < 0x20)
			return NULL;
		if (*p != '\\')
			continue;
		p++;
		if (*p == '\0' || !strchr("\"\\/bfnrtu", *p))
			return NULL;
		if (*p == 'u' && strspn(p + 1, "0123456789abcdefABCDEF") < 4)
			return NULL;
	}
	return p + 1;
}

static const char *
skip_digits(const char *p)
{
	gsize n = strspn(p, "0123456789");

	return n > 0 ? p + n : NULL;
}

static const char *
skip_number(const char *p)
{
	p += *p == '-';
	p = *p == '0' ? p + 1 : skip_digits(p);
	if (p && *p == '.')
		p = skip_digits(p + 1);
	if (p && (*p == 'e' || *p == 'E')) {
		p++;
		p = skip_digits(p + (*p == '+' || *p == '-'));
	}
	return p;
}

static const char *
skip_scalar(const char *p)
{
	static const char *const words[] = { "true", "false", "null" };

	if (*p == '"')
		return skip_string(p);
	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		if (g_str_has_prefix(p, words[i]))
			return p + strlen(words[i]);
	return *p == '-' || g_ascii_isdigit(*p) ? skip_number(p) : NULL;
}

static gboolean
opens(Scan *scan)
{
	if (scan->depth == JSON_SCAN_DEPTH)
		return FALSE;
	scan->open[scan->depth++] = *scan->at;
	scan->want = *scan->at == '{' ? WANT_FIRST_KEY : WANT_FIRST_VALUE;
	scan->at++;
	return TRUE;
}

static gboolean
closes(Scan *scan, char opener)
{
	if (scan->depth == 0 || scan->open[scan->depth - 1] != opener)
		return FALSE;
	scan->depth--;
	scan->want = WANT_NEXT;
	scan->at++;
	return TRUE;
}

/* Takes what scan->at points to; FALSE where it does not belong there. */
static gboolean
take_value(Scan *scan)
{
	const char *end;

	if (*scan->at == '{' || *scan->at == '[')
		return opens(scan);
	end = skip_scalar(scan->at);
	if (!end)
		return FALSE;
	scan->at = end;
	scan->want = WANT_NEXT;
	return TRUE;
}

static gboolean
take_key(Scan *scan)
{
	const char *end = *scan->at == '"' ? skip_string(scan->at) : NULL;

	if (!end)
		return FALSE;
	scan->at = end;
	scan->want = WANT_COLON;
	return TRUE;
}

static gboolean
take_next(Scan *scan)
{
	if (*scan->at == '}')
		return closes(scan, '{');
	if (*scan->at == ']')
		return closes(scan, '[');
	if (*scan->at != ',' || scan->depth == 0)
		return FALSE;
	scan->want = scan->open[scan->depth - 1] == '{' ? WANT_KEY : WANT_VALUE;
	scan->at++;
	return TRUE;
}

static gboolean
take(Scan *scan)
{
	switch (scan->want) {
	case WANT_FIRST_VALUE:
		return *scan->at == ']' ? closes(scan, '[') : take_value(scan);
	case WANT_VALUE:
		return take_value(scan);
	case WANT_FIRST_KEY:
		return *scan->at == '}' ? closes(scan, '{') : take_key(scan);
	case WANT_KEY:
		return take_key(scan);
	case WANT_COLON:
		scan->want = WANT_VALUE;
		return *scan->at++ == ':';
	default:
		return take_next(scan);
	}
}

static guint64
line_of(const char *text, const char *at)
{
	guint64 line = 1;

	for (; text < at; text++)
		line += *text == '\n';
	return line;
}

static void
skip_blanks(Scan *scan)
{
	scan->at += strspn(scan->at, " \t\r\n");
}

guint64
json_scan(const char *text, gboolean *deep)
{
	Scan scan = { .at = text, .want = WANT_VALUE };

	if (deep)
		*deep = FALSE;
	for (;;) {
		const char *from;

		skip_blanks(&scan);
		from = scan.at;
		if (*scan.at == '\0')
			return scan.want == WANT_NEXT && scan.depth == 0
				       ? 0
				       : line_of(text, scan.at);
		if (take(&scan))
			continue;
		if (deep)
			*deep = *from && strchr("[{", *from) &&
				scan.depth == JSON_SCAN_DEPTH;
		return line_of(text, from);
	}
}

static gboolean
is_member(const Scan *scan, const char *member)
{
	gsize size = strlen(member);

	return scan->depth == 1 &&
	       (scan->want == WANT_KEY || scan->want == WANT_FIRST_KEY) &&
	       *scan->at == '"' && strncmp(scan->at + 1, member, size) == 0 &&
	       scan->at[size + 1] == '"';
}

/* At an element of an array that stands in the outermost object. */
static gboolean
is_element(const Scan *scan)
{
	return scan->depth == 2 && scan->open[1] == '[' && *scan->at != ']' &&
	       (scan->want == WANT_VALUE || scan->want == WANT_FIRST_VALUE);
}

guint64
json_scan_line(const char *text, const char *member, gint64 index)
{
	Scan scan = { .at = text, .want = WANT_VALUE };
	gboolean inside = FALSE;

	for (;;) {
		skip_blanks(&scan);
		if (*scan.at == '\0')
			return 0;
		if (inside && scan.depth == 1 && scan.want == WANT_VALUE && index < 0)
			return line_of(text, scan.at);
		if (inside && is_element(&scan) && index-- == 0)
			return line_of(text, scan.at);
		if (scan.depth == 1 && scan.want == WANT_NEXT)
			inside = FALSE;
		inside |= is_member(&scan, member);
		if (!take(&scan))
			return 0;
	}
}
