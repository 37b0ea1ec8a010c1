/*
 * A QR code on a canvas. Dark modules are drawn as text on a ground of ROLE_CODE, which
 * every theme has as black on white; without colours it is shown in reverse.
 */
#include "widget/qrcode.h"

#include "krug/i18n.h"
#include "widget/textbox.h"

static void
say_size(Canvas canvas, const QrCode *code)
{
	g_autofree char *text = g_strdup_printf(
		_("The code needs a window of %d columns and %d lines here; this is %d "
		  "by %d. Enlarge the window, or make its letters smaller."),
		qr_columns(code), qr_lines(code), canvas.w, canvas.h);
	TextBox *box = textbox_new();

	textbox_set(box, text);
	textbox_resize(box, canvas.w, canvas.h);
	textbox_draw(box, canvas);
	textbox_free(box);
}

gboolean
qr_draw(Canvas canvas, const QrCode *code)
{
	int w = qr_columns(code), h = qr_lines(code);

	if (w > canvas.w || h > canvas.h) {
		say_size(canvas, code);
		return FALSE;
	}
	for (int line = 0; line < h; line++) {
		g_autofree char *text = qr_line(code, line, FALSE);

		canvas_text(canvas, (canvas.w - w) / 2, (canvas.h - h) / 2 + line, w,
			ROLE_CODE, text);
	}
	return TRUE;
}
