/*
 * What things mean on the screen, not which colour they have. A Style is a Role with
 * flags; data/themes/NAME.theme says how each role looks with 16 million, 256, 8 or no
 * colours. Meaning never rests on colour alone: without it attributes and glyphs carry
 * it.
 */
#ifndef UI_TERM_THEME_H
#define UI_TERM_THEME_H

#include <glib.h>

typedef enum {
	ROLE_TEXT,
	ROLE_DIM,      /* secondary text: dates, counts, places */
	ROLE_STRONG,   /* names and what is looked for first */
	ROLE_ACCENT,   /* the one accent: cursor marks, active tab, keys */
	ROLE_HEADING,  /* titles of panes, groups and boxes */
	ROLE_LABEL,    /* names of fields */
	ROLE_BORDER,   /* rules and boxes */
	ROLE_BAR,      /* the top bar */
	ROLE_TAB,      /* a tab that is not shown */
	ROLE_TAB_ON,   /* the tab that is */
	ROLE_SELECTED, /* the selected line; see STYLE_SELECTED */
	ROLE_MATCH,    /* what a filter found inside a word */
	ROLE_KEY,      /* a key in hints and help */
	ROLE_HINT,     /* what the key does */
	ROLE_MESSAGE,  /* the status line */
	ROLE_ERROR,
	ROLE_WARNING,
	ROLE_GOOD,	     /* done, saved, answered */
	ROLE_FIELD,	     /* a text field */
	ROLE_FIELD_ON,	     /* the field that takes the keys */
	ROLE_PLACEHOLDER,    /* what could stand in an empty field */
	ROLE_PLACEHOLDER_ON, /* in the field in focus */
	ROLE_CHIP,	     /* something understood in a line */
	ROLE_FILL,	     /* the full part of a bar or chart */
	ROLE_OWED,
	ROLE_OVERDUE,
	ROLE_READY,
	ROLE_WAITING,
	ROLE_RESTING,
	ROLE_NEW,
	ROLE_QUIET, /* snoozed, paused, archived */
	ROLE_CODE,  /* a QR code: black on white, whatever the ground */
	ROLE_COUNT,
} Role;

/* A Role with flags, e.g. ROLE_OWED | STYLE_SELECTED. */
typedef guint16 Style;

#define STYLE_ROLE     0xff
#define STYLE_SELECTED 0x100 /* on the background of the selected line */
#define STYLE_BOLD     0x200
#define STYLE_UNDER    0x400
#define STYLE_OFF      0x800 /* with STYLE_SELECTED: the pane does not have the keys */

typedef enum {
	GLYPH_CURSOR, /* ▸ before the selected line */
	GLYPH_ELLIPSIS,
	GLYPH_VLINE,
	GLYPH_HLINE,
	GLYPH_TEE_LEFT, /* ├ */
	GLYPH_CORNER_TL,
	GLYPH_CORNER_TR,
	GLYPH_CORNER_BL,
	GLYPH_CORNER_BR,
	GLYPH_OUT,     /* → */
	GLYPH_IN,      /* ← */
	GLYPH_BOTH,    /* ⇄ */
	GLYPH_STAR,    /* ★ value given or got */
	GLYPH_CLOSE,   /* ♥ the close mark */
	GLYPH_CHECK,   /* ✓ */
	GLYPH_CROSS,   /* ✗ */
	GLYPH_DOT,     /* · between parts */
	GLYPH_BULLET,  /* • */
	GLYPH_FOLDED,  /* + a folded group */
	GLYPH_OPEN,    /* ▾ an open group */
	GLYPH_MORE_UP, /* ↑ more above */
	GLYPH_MORE_DOWN,
	GLYPH_BAR_FULL,
	GLYPH_BAR_EMPTY,
	GLYPH_CLOCK, /* a deadline in hours, a snooze */
	GLYPH_COUNT,
} Glyph;

typedef enum {
	DEPTH_MONO,
	DEPTH_8,
	DEPTH_256,
	DEPTH_TRUE,
} ColourDepth;

/* How one style looks. Colours are RGB at DEPTH_TRUE, else palette numbers; -1 is the
 * terminal's own. */
typedef struct {
	int fg, bg;
	guint bold : 1, dim : 1, under : 1, reverse : 1, italic : 1;
} Look;

typedef struct Theme Theme;

/* name: "dark", "light", "mono" or NULL for what the environment suggests (NO_COLOR,
 * COLORFGBG). solid: on a ground of its own, to be read on any terminal; else on the
 * terminal's. An unknown name or a broken line is an error that names it. */
Theme *theme_new(const char *name, gboolean solid, ColourDepth depth, gboolean ascii,
	GError **error);
void theme_free(Theme *theme);

Look theme_look(const Theme *theme, Style style);
/* One cell wide; the ellipsis "~" and the rest plain ASCII where the theme says so. */
const char *theme_glyph(const Theme *theme, Glyph glyph);

/* Charts may differ from the rest: of ASCII where fonts have neither blocks nor braille.
 * A new theme draws them as everything else. */
void theme_set_plain_charts(Theme *theme, gboolean plain);
gboolean theme_has_plain_charts(const Theme *theme);
/* Whether TERM names a console whose fonts are known to lack braille. */
gboolean theme_wants_plain_charts(void);

/* Whether the environment names a character set that is not UTF-8. */
gboolean theme_wants_ascii(void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Theme, theme_free)

#endif
