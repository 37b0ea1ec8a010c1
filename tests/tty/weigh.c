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

/* The one command that curses itself sends, when it ends: the colours as they were. */
static const char colours_back[] = "\033]104\a";

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

/* Takes ESC ] for itself: where the rest is another, that was harm. */
static gboolean
is_farewell(Tty *tty, guint32 c)
{
	const char *rest = colours_back + tty->farewell;

	if (*rest && (guint32)*rest == c)
		return ++tty->farewell > 1;
	tty->harm += *rest && tty->farewell > 1;
	tty->farewell = c == '\033';
	return FALSE;
}

static void
weigh(Tty *tty, guint32 c)
{
	if (!is_farewell(tty, c))
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
