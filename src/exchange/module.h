/*
 * Formats with heavy libraries are modules, loaded at first use and kept resident, so
 * that starting krug does not pay for them. They lie in KRUG_MODULEDIR of the
 * environment, else where krug was installed.
 */
#ifndef EXCHANGE_MODULE_H
#define EXCHANGE_MODULE_H

#include <glib.h>

/* The symbol of a module ("krug-ical", "krug_ical"). KRUG_ERROR_NOT_FOUND where the
 * module is not there or cannot be loaded; the message says what to install. */
gconstpointer module_symbol(const char *name, const char *symbol, GError **error);

#endif
