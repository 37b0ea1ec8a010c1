/*
 * QR codes. The smallest version is found with the weakest error correction; stronger
 * ones are then taken as long as the code does not grow.
 */
#include "exchange/share/matrix.h"

#include <string.h>

#include <qrencode.h>

static const struct {
	QRecLevel level;
	char letter;
} levels[] = {
	{ QR_ECLEVEL_L, 'L' },
	{ QR_ECLEVEL_M, 'M' },
	{ QR_ECLEVEL_Q, 'Q' },
	{ QR_ECLEVEL_H, 'H' },
};

/* The lowest bit of each byte of libqrencode is the colour, the others are its own. */
static QrCode *
take(const QRcode *made, char letter)
{
	QrCode *code = g_new0(QrCode, 1);
	gsize n = (gsize)made->width * (gsize)made->width;

	code->size = made->width;
	code->level = letter;
	code->module = g_new(guint8, n);
	for (gsize i = 0; i < n; i++)
		code->module[i] = made->data[i] & 1;
	return code;
}

static QrCode *
make(const char *text)
{
	int length = (int)strlen(text), version = 0;
	QrCode *code = NULL;

	for (gsize i = 0; i < G_N_ELEMENTS(levels); i++) {
		QRcode *made = QRcode_encodeData(
			length, (const guchar *)text, version, levels[i].level);

		if (!made || (code && made->version > version)) {
			QRcode_free(made);
			break;
		}
		qr_free(code);
		code = take(made, levels[i].letter);
		version = made->version;
		QRcode_free(made);
	}
	return code;
}

const QrModule krug_qr = {
	.make = make,
};
