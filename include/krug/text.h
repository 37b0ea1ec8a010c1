/*
 * Text as people see it: valid UTF-8, harmless on a terminal, measured in columns.
 * All text that reaches the screen, or a terminal through stdout, passes text_clean() or
 * text_next(); both show the same clusters. A cluster is one base character and at most
 * four marks, of the width on which utf8proc and wcwidth(3) agree. Emoji sequences (ZWJ,
 * skin tone, VS16; Unicode UTS #51) are reduced to their base, flags to their two
 * letters; control characters become control pictures (U+2400), and what would hide or
 * reorder text (bidi controls, zero-width characters), has no width, or is broken becomes
 * U+FFFD.
 *
 * Widths are columns. All functions take any bytes up to the NUL, NULL meaning "", and
 * never fail; results are owned by the caller. i18n_start() must have run: wcwidth()
 * knows nothing beyond ASCII in the C locale.
 */
#ifndef KRUG_TEXT_H
#define KRUG_TEXT_H

#include <glib.h>

#define TEXT_MARKS 4 /* marks kept on one base */
#define TEXT_CLUSTER                                                       \
	(4 * (TEXT_MARKS + 1) + 1) /* bytes of a cluster, the NUL included \
				    */

typedef struct {
	char text[TEXT_CLUSTER];
	int width; /* 1 or 2 */
} TextCluster;

gboolean text_valid(const char *text, gssize bytes); /* -1: up to the NUL */
/* Any bytes as UTF-8 without NUL: each wrong byte becomes U+FFFD. */
char *text_repair(const char *bytes, gsize size);

/* Whether the character could steer a terminal, or hide or reorder text: controls, line
 * separators, bidi controls, zero-width and invisible ones. */
gboolean text_unsafe(gunichar c);

/* The cluster at `text`; returns where the next one begins, NULL at the end of the text.
 * Line breaks of every kind (CR LF, NEL, U+2028, U+2029) and tabs come as one space.
 *	for (const char *p = text; (p = text_next(p, &cluster));) */
const char *text_next(const char *text, TextCluster *cluster);

/* The text on one line. */
char *text_clean(const char *text);
/* Line breaks of every kind become LF and stay, tabs become four spaces. */
char *text_clean_lines(const char *text);

int text_width(const char *text);
/* Cleaned, at most `width` columns; what is cut ends in "…". */
char *text_ellipsize(const char *text, int width);
/* Cleaned, exactly `width` columns, filled with spaces on the right. */
char *text_pad(const char *text, int width);
/* Cleaned lines of at most `width` columns, broken at spaces, within a word only where it
 * is longer than a line. Empty lines stay; free with g_strfreev(). */
char **text_wrap(const char *text, int width);

/* For comparing: NFC, case-folded, ё as е. Folding twice changes nothing. */
char *text_fold(const char *text);
char *text_nfc(const char *text); /* Unicode NFC of repaired text */
/* For ordering by bytes: the folded text, then the NFC of the original as tie-break. */
char *text_sort_key(const char *text);
/* Cyrillic letters in Latin as people write them: "Щукин Пётр" → "Shchukin Petr". */
char *text_translit(const char *text);
/* Other Latin spellings of Russian names as text_translit() has them, folded: "Alexey",
 * "Yulia" → "aleksey", "yuliya". */
char *text_respell(const char *latin);

/* Whether the word stands in the text by itself, letter by letter: "Ян" is no word of
 * "Январь". It may be several words; "" stands nowhere. */
gboolean text_has_word(const char *text, const char *word);

/* "12", "#12" or "№12" as the number of a row, 0 where it is none. marked: gets whether a
 * sign says that it is a number and no name; may be NULL. */
gint64 text_number(const char *text, gboolean *marked);

/* What the same keys give in the other layout, QWERTY ↔ ЙЦУКЕН: "gtnhjdf" → "петрова".
 * The direction is that of the first letter. */
char *text_flip_layout(const char *text);
/* The QWERTY character on the key that gives `c` under ЙЦУКЕН; `c` itself where it is not
 * of that layout alone: "." and "," are not, so a key map must give "." and "/", and ","
 * and "?", never different meanings. */
gunichar text_key_latin(gunichar c);

#endif
