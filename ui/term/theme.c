/*
 * Reading themes. A theme that cannot be read whole is refused as a whole, so a screen is
 * never half in one theme; the themes linked in are read by the same code as any other.
 */
#include "term/theme.h"

#include <stdlib.h>
#include <string.h>

#include "krug/embed.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "term/scan.h"

extern const EmbeddedFile krug_themes[];

struct Theme {
	Look looks[ROLE_COUNT];
	Look selected_off;
	Look ground; /* what stands for the terminal's own colours, where it is solid */
	gboolean ascii, plain_charts;
};

/* A colour as a theme writes it: what to use at each depth. */
typedef struct {
	int rgb, index, basic; /* -1: the terminal's own, -2: not given */
} Colour;

static const char *const role_names[ROLE_COUNT];
static const char *const basic_names[8];
typedef struct {
	const char *fine, *plain;
} GlyphText;

static const GlyphText glyphs[GLYPH_COUNT];

static gboolean
bad_line(const char *line, GError **error)
{
	g_autofree char *shown = g_strndup(line, strcspn(line, "\r\n"));

	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("The theme line “%s” cannot be read."), shown);
	return FALSE;
}

/* TRUE where the word is part of a colour. */
static gboolean
read_colour_word(const char *word, Colour *colour)
{
	char *end;

	if (word[0] == '#' && strlen(word) == 7) {
		colour->rgb = (int)strtol(word + 1, &end, 16);
		return *end == '\0';
	}
	if (g_ascii_isdigit(word[0])) {
		colour->index = (int)strtol(word, &end, 10);
		return *end == '\0' && colour->index < 256;
	}
	if (strcmp(word, "-") == 0) {
		colour->basic = -1;
		return TRUE;
	}
	for (int i = 0; i < 8; i++) {
		if (strcmp(word, basic_names[i]) == 0) {
			colour->basic = i;
			return TRUE;
		}
	}
	return FALSE;
}

static gboolean
read_attribute(const char *word, Look *look)
{
	if (strcmp(word, "bold") == 0)
		look->bold = 1;
	else if (strcmp(word, "dim") == 0)
		look->dim = 1;
	else if (strcmp(word, "underline") == 0)
		look->under = 1;
	else if (strcmp(word, "reverse") == 0)
		look->reverse = 1;
	else if (strcmp(word, "italic") == 0)
		look->italic = 1;
	else
		return FALSE;
	return TRUE;
}

/* The nearest colour of the 6×6×6 cube of the 256 colours. */
static int
cube_index(int rgb)
{
	int red = (rgb >> 16 & 0xff) * 5 + 127, green = (rgb >> 8 & 0xff) * 5 + 127;
	int blue = (rgb & 0xff) * 5 + 127;

	return 16 + 36 * (red / 255) + 6 * (green / 255) + blue / 255;
}

/* The colour at a depth; what is not given falls to the next coarser one. */
static int
resolve(Colour colour, ColourDepth depth)
{
	int basic = colour.basic == -2 ? -1 : colour.basic;

	if (depth == DEPTH_MONO)
		return -1;
	if (depth == DEPTH_TRUE && colour.rgb != -2)
		return colour.rgb;
	if (depth == DEPTH_256 && colour.index == -2 && colour.rgb != -2)
		return cube_index(colour.rgb);
	if (depth == DEPTH_256 && colour.index != -2)
		return colour.index;
	return basic;
}

static gboolean
read_look(const char *line, ColourDepth depth, Look *look)
{
	Colour colours[2] = { { -2, -2, -2 }, { -2, -2, -2 } };
	char word[SCAN_WORD];
	int ground = 0;

	*look = (Look){ .fg = -1, .bg = -1 };
	while (scan_word(&line, word)) {
		if (strcmp(word, "on") == 0)
			ground = 1;
		else if (!read_colour_word(word, &colours[ground]) &&
			 !read_attribute(word, look))
			return FALSE;
	}
	look->fg = resolve(colours[0], depth);
	look->bg = resolve(colours[1], depth);
	/* A grey of its own is dim enough, and costs the terminal fewer bytes; a ground
	 * of its own shows where a field is. */
	if (depth >= DEPTH_256 && look->fg >= 0)
		look->dim = 0;
	if (depth >= DEPTH_256 && look->bg >= 0)
		look->under = 0;
	return TRUE;
}

static Look *
look_named(Theme *theme, const char *name)
{
	if (strcmp(name, "selected-off") == 0)
		return &theme->selected_off;
	if (strcmp(name, "ground") == 0)
		return &theme->ground;
	for (int i = 0; i < ROLE_COUNT; i++) {
		if (strcmp(name, role_names[i]) == 0)
			return &theme->looks[i];
	}
	return NULL;
}

static gboolean
read_line(Theme *theme, const char *line, ColourDepth depth, GError **error)
{
	char name[SCAN_WORD], equals[SCAN_WORD];
	const char *rest = line;
	Look *look;

	if (!scan_word(&rest, name) || name[0] == '#')
		return TRUE;
	look = look_named(theme, name);
	if (!look || !scan_word(&rest, equals) || strcmp(equals, "=") != 0 ||
		!read_look(rest, depth, look))
		return bad_line(line, error);
	return TRUE;
}

static gboolean
read_theme(Theme *theme, const EmbeddedFile *file, ColourDepth depth, GError **error)
{
	const char *line = (const char *)file->data;

	for (; line; line = scan_next_line(line)) {
		if (!read_line(theme, line, depth, error))
			return FALSE;
	}
	return TRUE;
}

/* No colour is left to the terminal. */
static void
make_solid(Theme *theme)
{
	for (int i = 0; i < ROLE_COUNT; i++) {
		Look *look = &theme->looks[i];

		if (look->bg == -1)
			look->bg = theme->ground.bg;
		if (look->fg == -1 && i != ROLE_SELECTED)
			look->fg = theme->ground.fg;
	}
	if (theme->selected_off.bg == -1)
		theme->selected_off.bg = theme->ground.bg;
}

/* COLORFGBG ends with the background's number, 7 and 15 being light (rxvt, konsole). */
static const char *
suggested_name(void)
{
	const char *colours = g_getenv("COLORFGBG");
	const char *last = colours ? strrchr(colours, ';') : NULL;

	if (last && (strcmp(last, ";7") == 0 || strcmp(last, ";15") == 0))
		return "light";
	return "dark";
}

static const EmbeddedFile *
theme_file(const char *name)
{
	g_autofree char *wanted = g_strconcat(name, ".theme", NULL);

	for (const EmbeddedFile *file = krug_themes; file->name; file++) {
		if (strcmp(file->name, wanted) == 0)
			return file;
	}
	return NULL;
}

Theme *
theme_new(const char *name, gboolean solid, ColourDepth depth, gboolean ascii,
	GError **error)
{
	const char *no_colour = g_getenv("NO_COLOR");
	g_autoptr(Theme) theme = g_new0(Theme, 1);
	const EmbeddedFile *file = theme_file(name ? name : suggested_name());

	if (!file) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("There is no theme “%s”. Choose dark, light or mono."), name);
		return NULL;
	}
	if ((no_colour && *no_colour) || depth == DEPTH_MONO)
		file = theme_file("mono");
	theme->ascii = theme->plain_charts = ascii;
	theme->ground = (Look){ .fg = -1, .bg = -1 };
	if (!read_theme(theme, file, depth, error))
		return NULL;
	if (solid)
		make_solid(theme);
	return g_steal_pointer(&theme);
}

void
theme_free(Theme *theme)
{
	g_free(theme);
}

Look
theme_look(const Theme *theme, Style style)
{
	guint role = style & STYLE_ROLE;
	Look look = theme->looks[role < ROLE_COUNT ? role : ROLE_TEXT];

	if (style & STYLE_SELECTED) {
		const Look *over = style & STYLE_OFF ? &theme->selected_off
						     : &theme->looks[ROLE_SELECTED];

		look.bg = over->bg;
		look.reverse |= over->reverse;
		look.under |= over->under;
		look.dim = 0; /* dim text on the selected line would be lost */
		if (over->fg != -1)
			look.fg = over->fg;
	}
	if (style & STYLE_BOLD)
		look.bold = 1;
	if (style & STYLE_UNDER)
		look.under = 1;
	return look;
}

const char *
theme_glyph(const Theme *theme, Glyph glyph)
{
	return theme->ascii ? glyphs[glyph].plain : glyphs[glyph].fine;
}

void
theme_set_plain_charts(Theme *theme, gboolean plain)
{
	theme->plain_charts = plain;
}

gboolean
theme_has_plain_charts(const Theme *theme)
{
	return theme->plain_charts;
}

gboolean
theme_wants_plain_charts(void)
{
	static const char *const consoles[] = { "linux", "vt", "ansi", "cons", "sun",
		"dumb" };
	const char *term = g_getenv("TERM");

	for (gsize i = 0; term && i < G_N_ELEMENTS(consoles); i++)
		if (g_str_has_prefix(term, consoles[i]))
			return TRUE;
	return FALSE;
}

gboolean
theme_wants_ascii(void)
{
	static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LANG" };

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
		const char *value = g_getenv(names[i]);
		g_autofree char *lower = NULL;

		if (!value || !*value)
			continue;
		lower = g_ascii_strdown(value, -1);
		return !strstr(lower, "utf-8") && !strstr(lower, "utf8");
	}
	return FALSE;
}

static const char *const basic_names[8] = { "black", "red", "green", "yellow", "blue",
	"magenta", "cyan", "white" };

static const char *const role_names[ROLE_COUNT] = {
	[ROLE_TEXT] = "text",
	[ROLE_DIM] = "dim",
	[ROLE_STRONG] = "strong",
	[ROLE_ACCENT] = "accent",
	[ROLE_HEADING] = "heading",
	[ROLE_LABEL] = "label",
	[ROLE_BORDER] = "border",
	[ROLE_BAR] = "bar",
	[ROLE_TAB] = "tab",
	[ROLE_TAB_ON] = "tab-on",
	[ROLE_SELECTED] = "selected",
	[ROLE_MATCH] = "match",
	[ROLE_KEY] = "key",
	[ROLE_HINT] = "hint",
	[ROLE_MESSAGE] = "message",
	[ROLE_ERROR] = "error",
	[ROLE_WARNING] = "warning",
	[ROLE_GOOD] = "good",
	[ROLE_FIELD] = "field",
	[ROLE_FIELD_ON] = "field-on",
	[ROLE_PLACEHOLDER] = "placeholder",
	[ROLE_PLACEHOLDER_ON] = "placeholder-on",
	[ROLE_CHIP] = "chip",
	[ROLE_FILL] = "fill",
	[ROLE_OWED] = "owed",
	[ROLE_OVERDUE] = "overdue",
	[ROLE_READY] = "ready",
	[ROLE_WAITING] = "waiting",
	[ROLE_RESTING] = "resting",
	[ROLE_NEW] = "new",
	[ROLE_QUIET] = "quiet",
	[ROLE_CODE] = "code",
};

static const GlyphText glyphs[GLYPH_COUNT] = {
	[GLYPH_CURSOR] = { "▸", ">" },
	[GLYPH_ELLIPSIS] = { "…", "~" },
	[GLYPH_VLINE] = { "│", "|" },
	[GLYPH_HLINE] = { "─", "-" },
	[GLYPH_TEE_LEFT] = { "├", "+" },
	[GLYPH_CORNER_TL] = { "╭", "+" },
	[GLYPH_CORNER_TR] = { "╮", "+" },
	[GLYPH_CORNER_BL] = { "╰", "+" },
	[GLYPH_CORNER_BR] = { "╯", "+" },
	[GLYPH_OUT] = { "→", ">" },
	[GLYPH_IN] = { "←", "<" },
	[GLYPH_BOTH] = { "⇄", "=" },
	[GLYPH_STAR] = { "★", "*" },
	[GLYPH_CLOSE] = { "♥", "+" },
	[GLYPH_CHECK] = { "✓", "x" },
	[GLYPH_CROSS] = { "✗", "!" },
	[GLYPH_DOT] = { "·", "-" },
	[GLYPH_BULLET] = { "•", "*" },
	[GLYPH_FOLDED] = { "+", "+" },
	[GLYPH_OPEN] = { "▾", "-" },
	[GLYPH_MORE_UP] = { "↑", "^" },
	[GLYPH_MORE_DOWN] = { "↓", "v" },
	[GLYPH_BAR_FULL] = { "█", "#" },
	[GLYPH_BAR_EMPTY] = { "░", "." },
	[GLYPH_CLOCK] = { "◷", "o" },
};
