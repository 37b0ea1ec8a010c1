/*
 * QR codes (ISO/IEC 18004) as matrices of modules, made by the module krug-share; where
 * that is missing the error says what to install. The smallest code that holds the text
 * is taken, with the best error correction that fits it.
 */
#ifndef KRUG_QR_H
#define KRUG_QR_H

#include <glib.h>

#define QR_QUIET 4    /* modules of white on each side; half of it where room is scarce */
#define QR_MOST	 2953 /* bytes at most, version 40 with level L */

typedef struct {
	int size;	 /* modules on a side, without the quiet zone */
	char level;	 /* of error correction: L, M, Q, H */
	gboolean narrow; /* of half the quiet zone, see qr_fit() */
	guint8 *module;	 /* size × size, row by row; 1 is dark */
} QrCode;

/* KRUG_ERROR_INPUT where the text is empty or longer than QR_MOST bytes. */
QrCode *qr_new(const char *text, GError **error);
void qr_free(QrCode *code);
/* FALSE as well outside the code, in the quiet zone. */
gboolean qr_is_dark(const QrCode *code, int x, int y);

/* What it takes on a terminal with its quiet zone: two modules are one character high. */
int qr_columns(const QrCode *code);
int qr_lines(const QrCode *code);
/* Takes half of the quiet zone where it does not fit with the whole; phones still read
 * it. FALSE: not even so. */
gboolean qr_fit(QrCode *code, int columns, int lines);
/* One line of these, of half blocks; light: what is light is drawn, for white on black;
 * else what is dark. Owned. */
char *qr_line(const QrCode *code, int line, gboolean light);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(QrCode, qr_free)

#endif
