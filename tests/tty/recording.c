/*
 * See recording.h. Each line of the screen has versions, each version the spans of time
 * in which it stands. A version is a group that CSS shows in these spans; versions with
 * the same spans share one animation.
 */
#include "recording.h"

#include <string.h>

#include "harness_private.h"

#define CELL_WIDTH  8
#define CELL_HEIGHT 16
#define BASELINE    13
#define MARGIN	    12
#define TITLE	    30 /* height of the bar above the screen */
#define GAP	    3  /* blanks that end a run of text */
#define GROUND	    0x16181d
#define INK	    0xd4d8e0

typedef struct {
	char *markup;
	GString *keys; /* keyframes, as far as they have come */
	int since;     /* ms; -1: it does not stand now */
	gboolean poster;
} Version;

/* A line of the screen, or the caption. */
typedef struct {
	GPtrArray *versions;
	Version *now;
} Strip;

struct Recording {
	int width, height; /* of the screen */
	GPtrArray *strips; /* Strip; the last one is the caption */
	GPtrArray *colours;
	int time;
	guint frames;
	gboolean held;
};

static void
version_free(gpointer data)
{
	Version *version = data;

	g_free(version->markup);
	g_string_free(version->keys, TRUE);
	g_free(version);
}

static void
strip_free(gpointer data)
{
	Strip *strip = data;

	g_ptr_array_unref(strip->versions);
	g_free(strip);
}

Recording *
recording_new(void)
{
	Recording *recording = g_new0(Recording, 1);

	recording->strips = g_ptr_array_new_with_free_func(strip_free);
	recording->colours = g_ptr_array_new();
	return recording;
}

void
recording_free(Recording *recording)
{
	if (!recording)
		return;
	g_ptr_array_unref(recording->strips);
	g_ptr_array_unref(recording->colours);
	g_free(recording);
}

/* The number of a colour, in the order of their coming. */
static guint
colour_number(Recording *recording, guint32 colour)
{
	guint at;

	if (!g_ptr_array_find(recording->colours, GUINT_TO_POINTER(colour), &at)) {
		at = recording->colours->len;
		g_ptr_array_add(recording->colours, GUINT_TO_POINTER(colour));
	}
	return at;
}

static gboolean
is_blank(const TtyCell *cell)
{
	return *cell->text == '\0' || strcmp(cell->text, " ") == 0;
}

static guint32
ground_of(const TtyCell *cell)
{
	guint32 colour = cell->reverse ? cell->fg : cell->bg;

	if (colour != TTY_DEFAULT)
		return colour;
	return cell->reverse ? INK : GROUND;
}

static guint32
ink_of(const TtyCell *cell)
{
	guint32 colour = cell->reverse ? cell->bg : cell->fg;

	if (colour != TTY_DEFAULT)
		return colour;
	return cell->reverse ? GROUND : INK;
}

static gboolean
looks_same(const TtyCell *a, const TtyCell *b)
{
	return ink_of(a) == ink_of(b) && a->bold == b->bold && a->under == b->under &&
	       a->italic == b->italic;
}

static void
append_grounds(Recording *recording, const TtyCell *cells, GString *out)
{
	for (int x = 0, from; x < recording->width;) {
		guint32 colour = ground_of(&cells[from = x]);

		while (x < recording->width && ground_of(&cells[x]) == colour)
			x++;
		if (colour == GROUND)
			continue;
		g_string_append_printf(out,
			"<rect x=\"%d\" y=\"-%d\" width=\"%d\" height=\"%d\" "
			"class=\"c%u\"/>",
			from * CELL_WIDTH, BASELINE, (x - from) * CELL_WIDTH, CELL_HEIGHT,
			colour_number(recording, colour));
	}
}

/* Where the run that begins at `from` ends: at another look, or before a gap. */
static int
run_end(const Recording *recording, const TtyCell *cells, int from)
{
	int end = from + 1;

	for (int x = end; x < recording->width && x - end < GAP; x++) {
		if (cells[x].width != 0 && is_blank(&cells[x]))
			continue;
		if (cells[x].width != 0 && !looks_same(&cells[from], &cells[x]))
			break;
		end = x + 1;
	}
	return end;
}

/* Nothing for plain text of the terminal's own colour. */
static void
look_class(Recording *recording, const TtyCell *look, GString *out)
{
	if (ink_of(look) != INK)
		g_string_append_printf(
			out, "c%u", colour_number(recording, ink_of(look)));
	if (look->bold)
		g_string_append(out, out->len ? " b" : "b");
	if (look->under)
		g_string_append(out, out->len ? " u" : "u");
	if (look->italic)
		g_string_append(out, out->len ? " i" : "i");
}

static void
append_run(Recording *recording, const TtyCell *cells, int from, int end, GString *out)
{
	const TtyCell *look = &cells[from];
	g_autoptr(GString) text = g_string_new(NULL);
	g_autoptr(GString) class = g_string_new(NULL);
	g_autofree char *escaped = NULL;

	for (int x = from; x < end; x++)
		if (cells[x].width > 0)
			g_string_append(text, *cells[x].text ? cells[x].text : " ");
	escaped = g_markup_escape_text(text->str, -1);
	g_string_append_printf(out, "<text x=\"%d\" textLength=\"%d\"", from * CELL_WIDTH,
		(end - from) * CELL_WIDTH);
	look_class(recording, look, class);
	if (class->len)
		g_string_append_printf(out, " class=\"%s\"", class->str);
	g_string_append_printf(out, ">%s</text>", escaped);
}

static char *
line_markup(Recording *recording, Tty *tty, int y)
{
	g_autofree TtyCell *cells = g_new(TtyCell, (gsize)recording->width);
	GString *out = g_string_new(NULL);

	for (int x = 0; x < recording->width; x++)
		cells[x] = tty_cell(tty, x, y);
	append_grounds(recording, cells, out);
	for (int x = 0; x < recording->width; x++) {
		int end;

		if (cells[x].width == 0 || is_blank(&cells[x]))
			continue;
		end = run_end(recording, cells, x);
		append_run(recording, cells, x, end, out);
		x = end - 1;
	}
	return g_string_free(out, FALSE);
}

static Version *
find_version(Strip *strip, const char *markup)
{
	Version *version;

	for (guint i = 0; i < strip->versions->len; i++) {
		version = strip->versions->pdata[i];
		if (strcmp(version->markup, markup) == 0)
			return version;
	}
	version = g_new0(Version, 1);
	version->markup = g_strdup(markup);
	version->keys = g_string_new(NULL);
	version->since = -1;
	g_ptr_array_add(strip->versions, version);
	return version;
}

/* Instants are noted in ms, in braces until the length of all is known. */
static void
strip_show(Strip *strip, int time, const char *markup)
{
	Version *next = find_version(strip, markup);

	if (next == strip->now)
		return;
	if (strip->now) {
		g_string_append_printf(strip->now->keys, "{%d h}", time);
		strip->now->since = -1;
	}
	next->since = time;
	g_string_append_printf(next->keys, "{%d v}", time);
	strip->now = next;
}

static Strip *
strip_at(Recording *recording, guint i)
{
	while (recording->strips->len <= i) {
		Strip *strip = g_new0(Strip, 1);

		strip->versions = g_ptr_array_new_with_free_func(version_free);
		g_ptr_array_add(recording->strips, strip);
	}
	return recording->strips->pdata[i];
}

void
recording_frame(Recording *recording, Tty *tty, const char *caption, int ms)
{
	g_autofree char *key = g_markup_escape_text(caption, -1);

	tty_drain(tty, 1);
	recording->width = tty->width;
	recording->height = tty->height;
	for (int y = 0; y < tty->height; y++) {
		g_autofree char *markup = line_markup(recording, tty, y);

		strip_show(strip_at(recording, (guint)y), recording->time, markup);
	}
	strip_show(strip_at(recording, (guint)tty->height), recording->time, key);
	recording->time += ms;
	recording->frames++;
}

void
recording_hold(Recording *recording, int ms)
{
	recording->time += ms;
	for (guint i = 0; !recording->held && i < recording->strips->len; i++) {
		const Strip *strip = recording->strips->pdata[i];

		strip->now->poster = TRUE;
	}
	recording->held = TRUE;
}

guint
recording_frames(const Recording *recording)
{
	return recording->frames;
}

/* "{1200 v}{1900 h}" → "0%{visibility:hidden}4.2%{…}…"; owned. */
static char *
keyframes(const Recording *recording, const char *keys)
{
	g_auto(GStrv) parts = g_strsplit_set(keys, "{}", -1);
	GString *out = g_string_new(NULL);

	if (!g_str_has_prefix(keys, "{0 v}"))
		g_string_append(out, "0%{visibility:hidden}");
	for (char **part = parts; *part; part++) {
		char percent[G_ASCII_DTOSTR_BUF_SIZE];
		double time = g_ascii_strtod(*part, NULL);

		if (!**part)
			continue;
		g_ascii_formatd(percent, sizeof(percent), "%.3f",
			time * 100 / MAX(recording->time, 1));
		g_string_append_printf(out, "%s%%{visibility:%s}", percent,
			g_str_has_suffix(*part, "v") ? "visible" : "hidden");
	}
	return g_string_free(out, FALSE);
}

static void
append_version(const Recording *recording, const Version *version, guint line,
	GHashTable *animations, GString *style, GString *body)
{
	gboolean caption = line == (guint)recording->height;
	guint number =
		GPOINTER_TO_UINT(g_hash_table_lookup(animations, version->keys->str));

	if (!*version->markup)
		return;
	if (number == 0 && strcmp(version->keys->str, "{0 v}") != 0) {
		g_autofree char *frames = keyframes(recording, version->keys->str);

		number = g_hash_table_size(animations) + 1;
		g_hash_table_insert(
			animations, version->keys->str, GUINT_TO_POINTER(number));
		g_string_append_printf(style,
			".k%u{animation-name:k%u}@keyframes k%u{%s}\n", number, number,
			number, frames);
	}
	g_string_append(body, "<g");
	if (number)
		g_string_append_printf(
			body, " class=\"%s k%u\"", version->poster ? "p" : "v", number);
	if (caption)
		g_string_append_printf(body,
			"><text x=\"%d\" y=\"-10\" class=\"key\">%s"
			"</text></g>\n",
			recording->width * CELL_WIDTH, version->markup);
	else
		g_string_append_printf(body, " transform=\"translate(0 %u)\">%s</g>\n",
			line * CELL_HEIGHT + BASELINE, version->markup);
}

static void
append_style(const Recording *recording, GString *out)
{
	g_string_append_printf(out,
		"text{font:13.3px 'DejaVu Sans Mono','Liberation Mono',Menlo,Consolas,"
		"monospace;white-space:pre;fill:#%06x}\n"
		".b{font-weight:700}.u{text-decoration:underline}.i{font-style:italic}\n"
		".title{fill:#9aa0ab}.key{fill:#e8b86d;font-weight:700;text-anchor:end}\n"
		".v{visibility:hidden}.v,.p{animation:%dms step-end infinite}\n"
		"@media(prefers-reduced-motion:reduce){.v,.p{animation:none}}\n",
		INK, recording->time);
	for (guint i = 0; i < recording->colours->len; i++)
		g_string_append_printf(out, ".c%u{fill:#%06x}%s", i,
			GPOINTER_TO_UINT(recording->colours->pdata[i]),
			i + 1 == recording->colours->len ? "\n" : "");
}

char *
recording_svg(const Recording *recording, const char *title)
{
	g_autoptr(GHashTable) animations = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GString) style = g_string_new(NULL);
	g_autoptr(GString) body = g_string_new(NULL);
	g_autofree char *name = g_markup_escape_text(title, -1);
	int width = recording->width * CELL_WIDTH + 2 * MARGIN;
	int height = recording->height * CELL_HEIGHT + TITLE + MARGIN;

	append_style(recording, style);
	for (guint y = 0; y < recording->strips->len; y++) {
		const Strip *strip = recording->strips->pdata[y];

		for (guint i = 0; i < strip->versions->len; i++)
			append_version(recording, strip->versions->pdata[i], y,
				animations, style, body);
	}
	return g_strdup_printf(
		"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" "
		"width=\"%d\" height=\"%d\">\n<title>%s</title>\n<style>\n%s</style>\n"
		"<rect width=\"%d\" height=\"%d\" rx=\"8\" fill=\"#%06x\"/>\n"
		"<g transform=\"translate(%d %d)\">\n"
		"<text y=\"-10\" class=\"title\">%s</text>\n"
		"%s</g>\n</svg>\n",
		width, height, width, height, name, style->str, width, height, GROUND,
		MARGIN, TITLE, name, body->str);
}
