/*
 * What fits a setting. A value is kept in one normal form, so that equal settings are
 * equal texts.
 */
#include <stdlib.h>
#include <string.h>

#include "krug/clock.h"
#include "krug/config.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "krug/text.h"

#define NONE "none"

char *
config_range(const ConfigRow *row)
{
	g_autofree char *choices = NULL;

	switch (row->type) {
	case CONFIG_PATH:
		return g_strdup(_("a path from / or ~/, or nothing"));
	case CONFIG_BOOL:
		return g_strdup(_("yes or no"));
	case CONFIG_INT:
		return g_strdup_printf(_("a number from %d to %d"), row->min, row->max);
	case CONFIG_CHOICE:
		choices = g_strjoinv(", ", (char **)row->choices);
		return g_strdup_printf(_("one of: %s"), choices);
	case CONFIG_WINDOW:
		return g_strdup_printf(
			_("months as 2-3, from %d to %d, or none"), row->min, row->max);
	case CONFIG_TIME:
		return g_strdup(_("a time from 00:00 to 23:59"));
	case CONFIG_ZONE:
		return g_strdup(_("a time zone like Europe/Moscow, or nothing"));
	case CONFIG_TEXT:
		break;
	}
	return g_strdup(_("one line of text"));
}

/* Each check gives the normal form; NULL for what does not fit. */
static char *
check_text(const ConfigRow *row G_GNUC_UNUSED, const char *value)
{
	return text_valid(value, -1) && !strpbrk(value, "\r\n") ? g_strdup(value) : NULL;
}

/* Without slashes at the end: folders are compared by their paths. */
static char *
check_path(const ConfigRow *row, const char *value)
{
	g_autofree char *path = path_expand(value);

	for (gsize n = strlen(path); n > 1 && path[n - 1] == '/'; n--)
		path[n - 1] = '\0';
	if (!*path)
		return g_strdup("");
	return g_path_is_absolute(path) ? check_text(row, path) : NULL;
}

static char *
check_bool(const ConfigRow *row G_GNUC_UNUSED, const char *value)
{
	static const char *const yes[] = { "yes", "true", "on", "1", "да", NULL };
	static const char *const no[] = { "no", "false", "off", "0", "нет", NULL };
	g_autofree char *folded = text_fold(value);

	if (g_strv_contains(yes, folded))
		return g_strdup("yes");
	return g_strv_contains(no, folded) ? g_strdup("no") : NULL;
}

/* A plain number to its end, of at most four digits; -1 for anything else. */
static int
whole_number(const char *text)
{
	size_t digits = strspn(text, "0123456789");

	return digits && digits <= 4 && !text[digits] ? atoi(text) : -1;
}

static char *
check_int(const ConfigRow *row, const char *value)
{
	int n = whole_number(value);

	return n >= 0 && n >= row->min && n <= row->max ? g_strdup_printf("%d", n) : NULL;
}

static char *
check_choice(const ConfigRow *row, const char *value)
{
	g_autofree char *folded = text_fold(value);

	return g_strv_contains(row->choices, folded) ? g_strdup(folded) : NULL;
}

/* "2-3", "2–3", "2..3", "2 - 3"; one number is both ends. */
static gboolean
read_window(const char *value, int *near, int *far)
{
	g_auto(GStrv) ends = NULL;
	g_autoptr(GString) plain = g_string_new(value);

	g_string_replace(plain, "–", "-", 0);
	g_string_replace(plain, "..", "-", 0);
	ends = g_strsplit(plain->str, "-", 2);
	if (!ends[0])
		return FALSE;
	*near = whole_number(g_strstrip(ends[0]));
	*far = ends[1] ? whole_number(g_strstrip(ends[1])) : *near;
	return *near >= 0 && *far >= *near;
}

static char *
check_window(const ConfigRow *row, const char *value)
{
	g_autofree char *folded = text_fold(value);
	int near, far;

	if (strcmp(folded, NONE) == 0 || strcmp(folded, "нет") == 0)
		return g_strdup(NONE);
	if (!read_window(value, &near, &far) || near < row->min || far > row->max)
		return NULL;
	return g_strdup_printf("%d-%d", near, far);
}

static char *
check_time(const ConfigRow *row G_GNUC_UNUSED, const char *value)
{
	g_auto(GStrv) parts = g_strsplit(value, ":", 2);
	int hour = parts[0] ? whole_number(parts[0]) : -1;
	int minute = hour >= 0 && parts[1] ? whole_number(parts[1]) : 0;

	if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
		return NULL;
	return g_strdup_printf("%02d:%02d", hour, minute);
}

static char *
check_zone(const ConfigRow *row G_GNUC_UNUSED, const char *value)
{
	return !*value || clock_zone_valid(value) ? g_strdup(value) : NULL;
}

static char *(*const checks[])(const ConfigRow *row, const char *value) = {
	[CONFIG_TEXT] = check_text,
	[CONFIG_PATH] = check_path,
	[CONFIG_BOOL] = check_bool,
	[CONFIG_INT] = check_int,
	[CONFIG_CHOICE] = check_choice,
	[CONFIG_WINDOW] = check_window,
	[CONFIG_TIME] = check_time,
	[CONFIG_ZONE] = check_zone,
};

char *
config_check(const ConfigRow *row, const char *value, GError **error)
{
	g_autofree char *trimmed = g_strstrip(g_strdup(value ? value : ""));
	g_autofree char *range = NULL;
	char *normal = checks[row->type](row, trimmed);

	if (normal)
		return normal;
	range = config_range(row);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("“%s” does not fit the setting %s: it takes %s."), trimmed, row->name,
		range);
	return NULL;
}

gboolean
config_window(const char *value, int *near, int *far)
{
	const char *dash = value ? strchr(value, '-') : NULL;

	*near = dash ? atoi(value) : 0;
	*far = dash ? atoi(dash + 1) : 0;
	return dash != NULL;
}

gboolean
config_bool(const char *value)
{
	return g_strcmp0(value, "yes") == 0;
}

int
config_int(const char *value)
{
	return value ? atoi(value) : 0;
}

int
config_minute(const char *value)
{
	const char *colon = value ? strchr(value, ':') : NULL;

	return config_int(value) * 60 + (colon ? atoi(colon + 1) : 0);
}
