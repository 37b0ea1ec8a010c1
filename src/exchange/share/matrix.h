/*
 * QR codes through libqrencode, part of the module krug-share: the program reaches it by
 * the one symbol krug_qr; tests link it.
 */
#ifndef EXCHANGE_MATRIX_H
#define EXCHANGE_MATRIX_H

#include "krug/qr.h"

typedef struct {
	QrCode *(*make)(const char *text); /* NULL where it does not fit */
} QrModule;

extern const QrModule krug_qr;

#endif
