/*
 * Loading of modules through GModule. A module is never unloaded: libraries such as ICU
 * do not survive it.
 */
#include "module.h"

#include <gmodule.h>

#include "krug/error.h"
#include "krug/i18n.h"

gconstpointer
module_symbol(const char *name, const char *symbol, GError **error)
{
	const char *told = g_getenv("KRUG_MODULEDIR");
	const char *folder = told && *told ? told : KRUG_MODULEDIR;
	g_autofree char *file = g_strconcat(name, "." G_MODULE_SUFFIX, NULL);
	g_autofree char *path = g_build_filename(folder, file, NULL);
	GModule *module = g_module_open(path, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);
	gpointer found = NULL;

	if (module && g_module_symbol(module, symbol, &found) && found) {
		g_module_make_resident(module);
		return found;
	}
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("The module %s cannot be loaded (%s). Install krug completely, or set "
		  "KRUG_MODULEDIR to the folder it lies in."),
		name, g_module_error());
	if (module)
		g_module_close(module);
	return NULL;
}
