/* The code as a view of its own: it takes the whole room, since part of it is none. */
#include "view/qr_view.h"

#include "krug/i18n.h"
#include "widget/qrcode.h"

typedef struct {
	View view;
	QrCode *code;
} QrView;

static void
open(View *view, gconstpointer args)
{
	((QrView *)view)->code = *(QrCode *const *)args;
}

static void
draw(const View *view, Canvas canvas)
{
	const QrView *self = (const QrView *)view;

	canvas_text(canvas, 1, 0, -1, ROLE_HEADING, view->title);
	qr_draw(canvas_sub(canvas, 0, 1, canvas.w, canvas.h - 1), self->code);
}

static void
done(View *view)
{
	qr_free(((QrView *)view)->code);
}

static const ViewClass qr_view = {
	.name = "qr",
	.title = N_("QR code"),
	.size = sizeof(QrView),
	.modal = TRUE,
	.open = open,
	.draw = draw,
	.done = done,
};

View *
qr_view_open(Shell *shell, const char *title, QrCode *code)
{
	View *view = shell_open(shell, &qr_view, &code);

	view->title = g_strdup(title);
	return view;
}
