/*
 * The decoder of what terminals send: UTF-8, CSI and SS3 sequences with modifiers, SGR
 * mouse reports, bracketed paste. Invariant: every call either consumes bytes, yields an
 * event or asks for more, so hostile input can neither hang it nor make it grow: an
 * unfinished sequence is at most SEQUENCE_MAX bytes, a paste PASTE_MAX.
 */
#include "term/input.h"

#include <stdlib.h>
#include <string.h>

#include "term/input_osc.h"

#define SEQUENCE_MAX 64
#define PASTE_MAX    (1024 * 1024)
#define PASTE_END    "\033[201~"

typedef struct {
	char *bytes;
	Key key;
} Learned;

struct InputParser {
	GString *pending;
	GString *paste; /* what has come of it so far, NULL outside a paste */
	GString *out;	/* the text of the last paste event */
	GArray *learned;
	gboolean flushing; /* no more bytes come: read what is there key by key */
};

typedef struct {
	char final;
	Key key;
} FinalKey;

static const FinalKey csi_finals[];
static const Key tilde_keys[25];

static void
learned_clear(gpointer row)
{
	g_free(((Learned *)row)->bytes);
}

InputParser *
input_parser_new(void)
{
	InputParser *parser = g_new0(InputParser, 1);

	parser->pending = g_string_new(NULL);
	parser->out = g_string_new(NULL);
	parser->learned = g_array_new(FALSE, FALSE, sizeof(Learned));
	g_array_set_clear_func(parser->learned, learned_clear);
	return parser;
}

void
input_parser_free(InputParser *parser)
{
	if (!parser)
		return;
	g_string_free(parser->pending, TRUE);
	g_string_free(parser->out, TRUE);
	if (parser->paste)
		g_string_free(parser->paste, TRUE);
	g_array_free(parser->learned, TRUE);
	g_free(parser);
}

void
input_parser_learn(InputParser *parser, const char *sequence, Key key)
{
	Learned row = { g_strdup(sequence), key };

	g_array_append_val(parser->learned, row);
}

void
input_parser_feed(InputParser *parser, const char *bytes, gsize n)
{
	g_string_append_len(parser->pending, bytes, (gssize)n);
	parser->flushing = FALSE;
}

gboolean
input_parser_waits(const InputParser *parser)
{
	return parser->pending->len > 0 && !parser->paste;
}

void
input_parser_flush(InputParser *parser)
{
	parser->flushing = TRUE;
}

static InputEvent
key_event(Key key)
{
	return (InputEvent){ .kind = INPUT_KEY, .key = key };
}

static void
consume(InputParser *parser, gsize n)
{
	g_string_erase(parser->pending, 0, (gssize)n);
}

/* xterm's modifier parameter: 1 + (1 shift, 2 alt, 4 ctrl). */
static Key
modifiers(int parameter)
{
	int bits = parameter > 1 ? parameter - 1 : 0;

	return (bits & 1 ? K_SHIFT : 0) | (bits & 2 ? K_ALT : 0) |
	       (bits & 4 ? K_CTRL : 0);
}

static Key
with_modifiers(Key key, int parameter)
{
	return key == K_NONE ? K_NONE : key | modifiers(parameter);
}

static Key
final_key(char final)
{
	for (const FinalKey *row = csi_finals; row->final; row++) {
		if (row->final == final)
			return row->key;
	}
	return K_NONE;
}

/* "<button;x;y" and M or m: SGR mouse report (xterm, private mode 1006). */
static InputEvent
mouse_event(const char *parameters, char final)
{
	InputEvent event = { .kind = INPUT_MOUSE };
	char *end;
	long button = strtol(parameters + 1, &end, 10);
	long x = *end == ';' ? strtol(end + 1, &end, 10) : 0;
	long y = *end == ';' ? strtol(end + 1, &end, 10) : 0;

	if (x < 1 || y < 1 || x > G_MAXINT16 || y > G_MAXINT16)
		return (InputEvent){ 0 };
	event.mouse.x = (int)x - 1;
	event.mouse.y = (int)y - 1;
	if (button == 64)
		event.mouse.kind = MOUSE_WHEEL_UP;
	else if (button == 65)
		event.mouse.kind = MOUSE_WHEEL_DOWN;
	else if (button == 0 && final == 'M')
		event.mouse.kind = MOUSE_PRESS;
	else
		return (InputEvent){ 0 };
	return event;
}

/* One whole CSI sequence: its parameter bytes and its final byte. */
static InputEvent
csi_event(InputParser *parser, const char *parameters, char final)
{
	int first = 0, second = 0;
	const char *semicolon = strchr(parameters, ';');
	Key key;

	if (parameters[0] == '<')
		return mouse_event(parameters, final);
	first = atoi(parameters);
	if (semicolon)
		second = atoi(semicolon + 1);
	if (final == '~' && first == 200) {
		parser->paste = g_string_new(NULL);
		return (InputEvent){ 0 };
	}
	if (final == 'Z')
		return key_event(K_TAB | K_SHIFT);
	if (final == '~' && first > 0 && first < (int)G_N_ELEMENTS(tilde_keys))
		key = tilde_keys[first];
	else if (final == 'u' && first > 0 && first < 0x110000)
		key = (Key)first;
	else
		key = final_key(final);
	key = with_modifiers(key, second);
	return key == K_NONE ? (InputEvent){ 0 } : key_event(key);
}

/* Bytes of the CSI sequence that `text` begins with, 0 while it is unfinished. */
static gsize
csi_length(const char *text, gsize n)
{
	if (n > 3 && text[2] == '[') /* the Linux console: ESC [ [ A is F1 */
		return 4;
	for (gsize i = 2; i < n; i++) {
		guchar c = (guchar)text[i];

		if (i == 2 && c == '[')
			continue;
		if (c < 0x20 || c > 0x3f || i >= SEQUENCE_MAX)
			return i + 1;
	}
	return 0;
}

static InputEvent
take_csi(InputParser *parser)
{
	const char *text = parser->pending->str;
	gsize length = csi_length(text, parser->pending->len);
	g_autofree char *parameters = NULL;
	char final = text[length - 1];

	if (length == 4 && text[2] == '[') {
		consume(parser, length);
		return final >= 'A' && final <= 'E' ? key_event(K_F1 + (Key)(final - 'A'))
						    : (InputEvent){ 0 };
	}
	if (final < 0x40 || final > 0x7e) { /* broken: drop it, keep what broke it */
		consume(parser, length - 1);
		return (InputEvent){ 0 };
	}
	parameters = g_strndup(text + 2, length - 3);
	consume(parser, length);
	return csi_event(parser, parameters, final);
}

/* A control byte as a key. */
static Key
control_key(guchar c)
{
	if (c == '\r' || c == '\t' || c == 0x1b)
		return c;
	if (c == 0x7f || c == 0x08)
		return K_BACKSPACE;
	if (c == 0)
		return ' ' | K_CTRL;
	if (c <= 26)
		return (Key)(c + 'a' - 1) | K_CTRL;
	return (Key)(c + '@') | K_CTRL;
}

/* One character from the front; *need is set where its bytes are not all there. */
static Key
take_char(InputParser *parser, gsize skip, gboolean *need)
{
	const char *text = parser->pending->str + skip;
	gsize n = parser->pending->len - skip;
	guchar c = (guchar)*text;
	gunichar u;

	if (c < 0x20 || c == 0x7f) {
		consume(parser, skip + 1);
		return control_key(c);
	}
	u = g_utf8_get_char_validated(text, (gssize)n);
	if (u == (gunichar)-2 && !parser->flushing) {
		*need = TRUE;
		return K_NONE;
	}
	if (u == (gunichar)-1 || u == (gunichar)-2) {
		consume(parser, skip + 1);
		return 0xfffd;
	}
	consume(parser, skip + (gsize)(g_utf8_next_char(text) - text));
	return u;
}

/* A sequence learned from terminfo. Returns the key, or sets *need on a mere prefix. */
static Key
take_learned(InputParser *parser, gboolean *need)
{
	for (guint i = 0; i < parser->learned->len; i++) {
		const Learned *row = &g_array_index(parser->learned, Learned, i);
		gsize length = strlen(row->bytes);
		gsize common = MIN(length, parser->pending->len);

		if (memcmp(row->bytes, parser->pending->str, common) != 0)
			continue;
		if (common == length) {
			consume(parser, length);
			return row->key;
		}
		*need = TRUE;
	}
	return K_NONE;
}

static InputEvent
take_osc(InputParser *parser, gsize length)
{
	const char *text = parser->pending->str;
	gsize end = text[length - 1] == '\a' ? 1 : 2;
	g_autofree char *answer = g_strndup(text + 2, length - 2 - end);

	consume(parser, length);
	return osc_event(answer);
}

static InputEvent
take_escape(InputParser *parser, gboolean *need)
{
	const char *text = parser->pending->str;
	gsize n = parser->pending->len;
	gboolean more = n == 1;
	Key key;

	if (!more && text[1] == '[')
		more = csi_length(text, n) == 0;
	else if (!more && text[1] == 'O')
		more = n == 2;
	else if (!more && text[1] == ']')
		more = osc_length(text, n, SEQUENCE_MAX) == 0 && n < SEQUENCE_MAX;
	if (more && !parser->flushing) {
		*need = TRUE;
		return (InputEvent){ 0 };
	}
	if (text[1] == ']' && osc_length(text, n, SEQUENCE_MAX) > 0)
		return take_osc(parser, osc_length(text, n, SEQUENCE_MAX));
	if ((more && text[1] != ']') || text[1] == 0x1b) {
		consume(parser, 1);
		return key_event(K_ESC);
	}
	if (text[1] == '[')
		return take_csi(parser);
	if (text[1] == 'O') {
		key = final_key(text[2]);
		consume(parser, 3);
		return key == K_NONE ? (InputEvent){ 0 } : key_event(key);
	}
	key = take_char(parser, 1, need);
	return *need ? (InputEvent){ 0 } : key_event(key | K_ALT);
}

/* Breaks of lines arrive as LF, whatever they were; CR LF is one. */
static void
append_pasted(GString *out, const char *text, gsize n)
{
	g_autofree char *valid = g_utf8_make_valid(text, (gssize)n);

	for (const char *p = valid; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (c == '\r' && p[1] == '\n')
			continue;
		if (c == '\r')
			c = '\n';
		if (c == '\n' || c == '\t' || (c >= 0x20 && !(c >= 0x7f && c < 0xa0)))
			g_string_append_unichar(out, c);
	}
}

/* Where the end mark of a paste begins, NULL where it is not there yet. */
static const char *
paste_end(const GString *pending)
{
	const char *end = pending->str + pending->len;
	gsize length = strlen(PASTE_END);

	for (const char *p = pending->str; end - p >= (gssize)length; p++) {
		if (memcmp(p, PASTE_END, length) == 0)
			return p;
	}
	return NULL;
}

/* Gathers a paste up to its end mark, which may come in pieces; one whose end never
 * comes ends at the next flush. */
static InputEvent
take_paste(InputParser *parser, gboolean *need)
{
	GString *pending = parser->pending;
	const char *end = paste_end(pending);
	gsize keep = strlen(PASTE_END) - 1;
	gsize held = parser->flushing ? 0 : MIN(keep, pending->len);
	gsize n = end ? (gsize)(end - pending->str) : pending->len - held;
	gsize room = PASTE_MAX - MIN(parser->paste->len, PASTE_MAX);

	g_string_append_len(parser->paste, pending->str, (gssize)MIN(n, room));
	consume(parser, end ? n + strlen(PASTE_END) : n);
	if (!end && !parser->flushing) {
		*need = TRUE;
		return (InputEvent){ 0 };
	}
	g_string_truncate(parser->out, 0);
	append_pasted(parser->out, parser->paste->str, parser->paste->len);
	g_string_free(parser->paste, TRUE);
	parser->paste = NULL;
	return (InputEvent){ .kind = INPUT_PASTE, .text = parser->out->str };
}

static InputEvent
take(InputParser *parser, gboolean *need)
{
	Key key;

	if (parser->paste)
		return take_paste(parser, need);
	if (parser->pending->str[0] != 0x1b) {
		key = take_char(parser, 0, need);
		return *need ? (InputEvent){ 0 } : key_event(key);
	}
	key = take_learned(parser, need);
	if (key != K_NONE)
		return key_event(key);
	*need = FALSE;
	return take_escape(parser, need);
}

InputEvent
input_parser_next(InputParser *parser)
{
	while (parser->pending->len > 0 || (parser->paste && parser->flushing)) {
		gboolean need = FALSE;
		InputEvent event = take(parser, &need);

		if (need || event.kind != INPUT_NONE)
			return event;
	}
	return (InputEvent){ 0 };
}

/* Finals of CSI and SS3 alike (xterm; F1-F4 are P Q R S). */
static const FinalKey csi_finals[] = {
	{ 'A', K_UP },
	{ 'B', K_DOWN },
	{ 'C', K_RIGHT },
	{ 'D', K_LEFT },
	{ 'H', K_HOME },
	{ 'F', K_END },
	{ 'M', K_ENTER },
	{ 'P', K_F1 },
	{ 'Q', K_F1 + 1 },
	{ 'R', K_F1 + 2 },
	{ 'S', K_F1 + 3 },
	{ 0 },
};

/* CSI n ~ (VT220, xterm, rxvt). */
static const Key tilde_keys[25] = {
	[1] = K_HOME,
	[2] = K_INSERT,
	[3] = K_DELETE,
	[4] = K_END,
	[5] = K_PAGE_UP,
	[6] = K_PAGE_DOWN,
	[7] = K_HOME,
	[8] = K_END,
	[11] = K_F1,
	[12] = K_F1 + 1,
	[13] = K_F1 + 2,
	[14] = K_F1 + 3,
	[15] = K_F1 + 4,
	[17] = K_F1 + 5,
	[18] = K_F1 + 6,
	[19] = K_F1 + 7,
	[20] = K_F1 + 8,
	[21] = K_F1 + 9,
	[23] = K_F1 + 10,
	[24] = K_F1 + 11,
};
