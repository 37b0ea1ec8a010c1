/*
 * A QR code on a canvas: black on white whatever the theme, with its quiet zone. Where it
 * does not fit nothing of it is drawn but how large the window must be, since part of a
 * code is no code.
 */
#ifndef UI_WIDGET_QRCODE_H
#define UI_WIDGET_QRCODE_H

#include "krug/qr.h"
#include "term/canvas.h"

/* In the middle of the canvas. FALSE where there was no room. */
gboolean qr_draw(Canvas canvas, const QrCode *code);

#endif
