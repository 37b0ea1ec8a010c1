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

static int
quiet(const QrCode *code)
{
	return code->narrow ? QR_QUIET / 2 : QR_QUIET;
}

int
qr_columns(const QrCode *code)
{
	return code->size + 2 * quiet(code);
}

int
qr_lines(const QrCode *code)
{
	return (qr_columns(code) + 1) / 2;
}

gboolean
qr_fit(QrCode *code, int columns, int lines)
{
	code->narrow = FALSE;
	code->narrow = qr_columns(code) > columns || qr_lines(code) > lines;
	return qr_columns(code) <= columns && qr_lines(code) <= lines;
}

char *
qr_line(const QrCode *code, int line, gboolean light)
{
	static const char *const blocks[] = { " ", "▄", "▀", "█" }; /* upper, lower */
	GString *out = g_string_new(NULL);
	int around = quiet(code), y = 2 * line - around;

	for (int x = -around; x < code->size + around; x++) {
		gboolean upper = qr_is_dark(code, x, y) != light;
		gboolean lower = qr_is_dark(code, x, y + 1) != light;

		g_string_append(out, blocks[2 * upper + lower]);
	}
	return g_string_free(out, FALSE);
}
