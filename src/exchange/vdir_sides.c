/*
 * Two texts of one item side by side, as people read them: a field a row, its values
 * without escapes and parameters, a day as a day.
 */
#include <string.h>

#include "krug/date.h"
#include "krug/i18n.h"
#include "vdir_parts.h"
#include "vdir_private.h"

static const char *const labels[VDIR_KEYS];

static void
side_free(gpointer data)
{
	VdirSide *side = data;

	g_free(side->label);
	g_free(side->mine);
	g_free(side->theirs);
	g_free(side);
}

/* Components of a name, an address, an organization; tags. */
static char *
parts_shown(const char *value, const char *at, const char *between)
{
	g_auto(GStrv) parts = g_strsplit(value, at, -1);
	GString *out = g_string_new(NULL);

	for (char **part = parts; *part; part++)
		if (**part)
			g_string_append_printf(
				out, "%s%s", out->len ? between : "", *part);
	return g_string_free(out, FALSE);
}

/* "Family;Given;Patronymic;…" as it is spoken. */
static char *
name_shown(const char *value)
{
	g_auto(GStrv) parts = g_strsplit(value, ";", -1);
	guint n = g_strv_length(parts);
	g_autofree char *spoken =
		n < 2 ? g_strdup(value)
		      : g_strjoin(";", parts[1], n > 2 ? parts[2] : "", parts[0], NULL);

	return parts_shown(spoken, ";", " ");
}

/* "8 December 2026, 13:00"; the hour only where it is told, in my zone. */
static char *
moment_shown(Book *book, const VdirText *text, const char *value)
{
	Day day = vdir_event_day(book, text);
	g_autofree char *shown = day == DAY_NONE ? NULL : i18n_day_long(day);
	int minute = shown ? vdir_event_minute(book, text) : -1;

	if (!shown)
		return g_strdup(value);
	return minute < 0 ? g_steal_pointer(&shown)
			  : g_strdup_printf(
				    "%s, %02d:%02d", shown, minute / 60, minute % 60);
}

/* "19800412" and "--0412" as well, as RFC 6350 has them. */
static char *
born_shown(const char *value)
{
	gsize size = strlen(value);
	OccasionDate on;
	g_autofree char *dashed =
		size == 8 && !strchr(value, '-')
			? g_strdup_printf("%.4s-%.2s-%.2s", value, value + 4, value + 6)
		: size == 6 && g_str_has_prefix(value, "--")
			? g_strdup_printf("%.4s-%s", value, value + 4)
			: g_strdup(value);

	return date_parse(dashed, &on, NULL) ? date_show(on) : g_strdup(value);
}

/* NULL: the line says nothing of its own. */
static char *
line_shown(Book *book, const VdirText *text, const VdirLine *line)
{
	if (strcmp(line->name, "X-ABLABEL") == 0 || strcmp(line->name, "DTEND") == 0 ||
		strcmp(line->name, "DURATION") == 0 ||
		strcmp(line->name, "X-KRUG-STARTED") == 0 ||
		strcmp(line->name, "X-KRUG-POSITION") == 0)
		return NULL;
	if (line->key == VDIR_WHEN)
		return moment_shown(book, text, line->value);
	if (line->key == VDIR_NAME)
		return name_shown(line->value);
	if (line->key == VDIR_ADDRESS || line->key == VDIR_JOB)
		return parts_shown(line->value, ";", ", ");
	if (line->key == VDIR_TAGS)
		return parts_shown(line->value, ",", ", ");
	if (line->key == VDIR_BORN)
		return born_shown(line->value);
	if (line->key == VDIR_PHOTO)
		return g_strdup_printf(_("a photo of %u KB"),
			(guint)(strlen(line->value) * 3 / 4 / 1024 + 1));
	return g_strdup(line->value);
}

static char *
key_shown(Book *book, const VdirText *text, int key)
{
	GString *out = g_string_new(NULL);

	for (guint i = 0; text && i < text->lines->len; i++) {
		const VdirLine *line = vdir_line_at(text, i);
		g_autofree char *shown = line->key == key && !line->silent
						 ? line_shown(book, text, line)
						 : NULL;

		if (shown && *shown)
			g_string_append_printf(out, "%s%s", out->len ? "\n" : "", shown);
	}
	return g_string_free(out, FALSE);
}

GPtrArray *
vdir_sides(Book *book, const VdirText *mine, const VdirText *theirs, guint keys)
{
	GPtrArray *sides = g_ptr_array_new_with_free_func(side_free);

	for (int key = 0; key < VDIR_KEYS; key++) {
		VdirSide *side;

		if (!(keys & VDIR_BIT(key)))
			continue;
		side = g_new0(VdirSide, 1);
		side->field = vdir_word((VdirKey)key);
		side->label = g_strdup(_(labels[key]));
		side->mine = key_shown(book, mine, key);
		side->theirs = key_shown(book, theirs, key);
		g_ptr_array_add(sides, side);
	}
	return sides;
}

char *
vdir_labels(guint keys)
{
	GString *text = g_string_new(NULL);

	for (int key = 0; key < VDIR_KEYS; key++)
		if (keys & VDIR_BIT(key))
			g_string_append_printf(
				text, "%s%s", text->len ? ", " : "", _(labels[key]));
	return g_string_free(text, FALSE);
}

static const char *const labels[VDIR_KEYS] = {
	[VDIR_WHEN] = N_("when"),
	[VDIR_RULE] = N_("repeats"),
	[VDIR_SUMMARY] = N_("title"),
	[VDIR_DESCRIPTION] = N_("text"),
	[VDIR_LOCATION] = N_("place"),
	[VDIR_STATUS] = N_("state"),
	[VDIR_TRANSP] = N_("busy or free"),
	[VDIR_ALARM] = N_("alarm"),
	[VDIR_NAME] = N_("name and surname"),
	[VDIR_SHOWN] = N_("name as shown"),
	[VDIR_NICKNAME] = N_("nickname"),
	[VDIR_JOB] = N_("job"),
	[VDIR_PHONE] = N_("phone"),
	[VDIR_EMAIL] = N_("e-mail"),
	[VDIR_LINK] = N_("link"),
	[VDIR_SERVICE] = N_("messenger"),
	[VDIR_BORN] = N_("birthday"),
	[VDIR_DATES] = N_("date"),
	[VDIR_ADDRESS] = N_("address"),
	[VDIR_ZONE] = N_("time zone"),
	[VDIR_LANGUAGE] = N_("language"),
	[VDIR_GENDER] = N_("gender"),
	[VDIR_RELATED] = N_("introduced by"),
	[VDIR_TAGS] = N_("tags"),
	[VDIR_NOTE] = N_("notes"),
	[VDIR_PHOTO] = N_("photo"),
	[VDIR_OWN] = N_("more"),
};
