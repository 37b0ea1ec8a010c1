/*
 * QR codes are made by the module krug-share. What is too long is refused before it is
 * loaded.
 */
#include "krug/qr.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "module.h"
#include "share/matrix.h"

QrCode *
qr_new(const char *text, GError **error)
{
	gsize length = strlen(text);
	const QrModule *module;
	QrCode *code;

	if (length == 0 || length > QR_MOST) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("A QR code holds 1 to %d bytes; this would be %zu. Shorten the "
			  "letter, or copy it."),
			QR_MOST, length);
		return NULL;
	}
	module = module_symbol("krug-share", "krug_qr", error);
	code = module ? module->make(text) : NULL;
	if (module && !code)
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("This text does not fit into a QR code. Copy it instead."));
	return code;
}
