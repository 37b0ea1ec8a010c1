/*
 * A QR code as a matrix, and the lines of text it is shown by. A character holds two
 * modules, one above the other; what lies outside the code is its quiet zone.
 */
#include "krug/qr.h"

void
qr_free(QrCode *code)
{
	if (!code)
		return;
	g_free(code->module);
	g_free(code);
}

gboolean
qr_is_dark(const QrCode *code, int x, int y)
{
	if (x < 0 || y < 0 || x >= code->size || y >= code->size)
		return FALSE;
	return code->module[y * code->size + x];
}

int
qr_columns(const QrCode *code)
{
	return code->size + 2 * QR_QUIET;
}

int
qr_lines(const QrCode *code)
{
	return (qr_columns(code) + 1) / 2;
}

char *
qr_line(const QrCode *code, int line, gboolean light)
{
	static const char *const blocks[] = { " ", "▄", "▀", "█" }; /* upper, lower */
	GString *out = g_string_new(NULL);
	int y = 2 * line - QR_QUIET;

	for (int x = -QR_QUIET; x < code->size + QR_QUIET; x++) {
		gboolean upper = qr_is_dark(code, x, y) != light;
		gboolean lower = qr_is_dark(code, x, y + 1) != light;

		g_string_append(out, blocks[2 * upper + lower]);
	}
	return g_string_free(out, FALSE);
}
