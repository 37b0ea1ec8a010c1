/*
 * A QR code in the middle of the screen, to be read by a phone.
 */
#ifndef UI_VIEW_QR_VIEW_H
#define UI_VIEW_QR_VIEW_H

#include "krug/qr.h"
#include "shell/shell.h"

/* Takes the code. title: translated. */
View *qr_view_open(Shell *shell, const char *title, QrCode *code);

#endif
