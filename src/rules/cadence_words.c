/* What a window is called, in a sentence and in a column. */
#include "krug/cadence.h"
#include "krug/i18n.h"

char *
window_label(Window window)
{
	if (!window_exists(window))
		return g_strdup(_("no window"));
	if (window.near == window.far)
		return g_strdup_printf(
			ngettext("every %d month", "every %d months", (gulong)window.far),
			window.far);
	return g_strdup_printf(
		ngettext("every %d–%d month", "every %d–%d months", (gulong)window.far),
		window.near, window.far);
}

char *
window_short(Window window)
{
	if (window.near == window.far)
		return g_strdup_printf(_("%d mo"), window.far);
	return g_strdup_printf(_("%d–%d mo"), window.near, window.far);
}
