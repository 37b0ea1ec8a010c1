/*
 * What the program sends, judged character by character: what curses needs to paint, and
 * text. Anything else is harm: a terminal would obey it, or show other text than it got.
 */
#include <string.h>

#include "harness_private.h"

typedef struct {
	guint32 from, to;
} Range;

/* Beyond these a control is one that curses sends: BS, TAB, LF, CR, SO, SI, ESC. */
static const char fine_controls[] = "\b\t\n\r\016\017\033";

/* Commands behind ESC that are none of painting: OSC, DCS, SOS, PM, APC, reset. */
static const char commands[] = "]PX^_c";

/* The commands that may be sent: the colours as they were, by curses when it ends; the
 * question for the background, by krug. */
static const char *const allowed[] = { "]104\a", "]11;?\a" };

/* Letters of ESC [ that make a terminal answer, print or load: nobody paints with them.
 */
static const char reports[] = "nciqxyz";

static const Range harmful[] = {
	{ 0x7f, 0x9f },	    /* DEL and C1 */
	{ 0xad, 0xad },	    /* soft hyphen */
	{ 0x61c, 0x61c },   /* Arabic letter mark */
	{ 0x200b, 0x200f }, /* zero width, joiners, marks of direction */
	{ 0x2028, 0x202e }, /* line and paragraph, bidi */
	{ 0x2060, 0x206f }, /* word joiner, isolates */
	{ 0xfeff, 0xfeff }, /* byte order mark */
};

static gboolean
is_harmful(guint32 before, guint32 c)
{
	if (before == '\033' && c < 0x80)
		return c == 0 || strchr(commands, (int)c);
	if (c < ' ')
		return c == 0 || !strchr(fine_controls, (int)c);
	for (gsize i = 0; i < G_N_ELEMENTS(harmful); i++) {
		if (c >= harmful[i].from && c <= harmful[i].to)
			return TRUE;
	}
	return FALSE;
}

/* Behind ESC [ come parameters and one letter, which names the command; a "?" makes it
 * one of the screen, as the cursor's shape is. */
static gboolean
is_report(Tty *tty, guint32 c)
{
	if (tty->before == '\033' && c == '[') {
		tty->sequence = TRUE;
		return FALSE;
	}
	if (!tty->sequence || (c >= ' ' && c < '?'))
		return FALSE;
	tty->sequence = FALSE;
	return c < 0x80 && strchr(reports, (int)c) != NULL;
}

/* Whether an allowed command goes on, or begins, with this character. */
static gboolean
is_allowed(Tty *tty, guint32 c)
{
	gsize n = tty->command_length;

	if (n == 0 && (tty->before != '\033' || c != ']'))
		return FALSE;
	tty->command[n] = (char)(c < 0x80 ? c : '?');
	tty->command_length++;
	for (gsize i = 0; i < G_N_ELEMENTS(allowed); i++) {
		if (strncmp(allowed[i], tty->command, n + 1) != 0)
			continue;
		if (allowed[i][n + 1] == '\0')
			tty->command_length = 0;
		return TRUE;
	}
	tty->command_length = 0;
	tty->harm += n > 0;
	return FALSE;
}

static void
weigh(Tty *tty, guint32 c)
{
	if (!is_allowed(tty, c))
		tty->harm += is_harmful(tty->before, c) || is_report(tty, c);
	tty->before = c;
}

/* Half a character is as bad: it would eat the next one. */
static void
weigh_byte(Tty *tty, guint8 byte)
{
	if (tty->missing > 0 && (byte & 0xc0) == 0x80) {
		tty->partial = tty->partial << 6 | (byte & 0x3f);
		if (--tty->missing == 0)
			weigh(tty, tty->partial);
		return;
	}
	tty->harm += tty->missing > 0 || (byte >= 0x80 && byte < 0xc2) || byte > 0xf4;
	tty->missing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
	tty->partial = byte & (0x3f >> tty->missing);
	if (byte < 0x80)
		weigh(tty, byte);
}

void
tty_weigh(Tty *tty, const char *bytes, gsize n)
{
	for (gsize i = 0; i < n; i++)
		weigh_byte(tty, (guint8)bytes[i]);
}

guint
tty_harm(const Tty *tty)
{
	return tty->harm;
}
