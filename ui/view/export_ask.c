/*
 * One table of formats: the menu, the path proposed and what is said come from its rows.
 * From the menu the calendar has a form of its own; at the end of a review it is one
 * line.
 */
#include "view/export_ask.h"

#include "krug/export.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "view/ask_path.h"
#include "view/export_form.h"
#include "view/share_view.h"
#include "widget/dialog.h"

typedef struct {
	const char *suffix;
	const char *label; /* in the menu */
	const char *path;  /* before the path */
	gboolean (*accept)(View *view, const char *text);
} Format;

/* A "-" is a file here: standard output is the screen. */
static char *
typed_path(const char *text)
{
	g_autofree char *path = g_strstrip(path_expand(text));

	return g_str_equal(path, "-") ? g_strdup("./-") : g_steal_pointer(&path);
}

static gboolean
write_calendar(View *view, const char *text)
{
	g_autofree char *path = typed_path(text);
	GError *error = NULL;
	guint items = 0;

	if (!export_ics(
		    shell_book(view->shell), path, EXPORT_EVENTS, NULL, &items, &error))
		return shell_fail(view->shell, error);
	shell_say(view->shell,
		ngettext("%u entry written to %s. Open it on the phone.",
			"%u entries written to %s. Open it on the phone.", items),
		items, text);
	return TRUE;
}

static gboolean
write_people(View *view, const char *text,
	gboolean (*write)(Book *book, const char *path, const ExportPeople *which,
		guint *people, GError **error))
{
	const ExportPeople everybody = { .version = 3 };
	g_autofree char *path = typed_path(text);
	GError *error = NULL;
	guint people = 0;

	if (!write(shell_book(view->shell), path, &everybody, &people, &error))
		return shell_fail(view->shell, error);
	shell_say(view->shell,
		ngettext("%u person was written to %s.", "%u people were written to %s.",
			people),
		people, text);
	return TRUE;
}

static gboolean
write_cards(View *view, const char *text)
{
	return write_people(view, text, export_vcf);
}

static gboolean
write_table(View *view, const char *text)
{
	return write_people(view, text, export_csv);
}

static gboolean
write_book(View *view, const char *text)
{
	g_autofree char *path = typed_path(text);
	GError *error = NULL;

	if (!export_json(shell_book(view->shell), path, &error))
		return shell_fail(view->shell, error);
	shell_say(view->shell, _("The whole book was written to %s."), text);
	return TRUE;
}

static const Format formats[] = {
	{ "ics", N_("Calendar for the phone"), N_("Calendar file"), write_calendar },
	{ "vcf", N_("People as cards"), N_("File of cards"), write_cards },
	{ "csv", N_("People as a table"), N_("File of the table"), write_table },
	{ "json", N_("The whole book"), N_("File of the book"), write_book },
};

/* Below the formats of files in the menu. */
#define BY_CODE	 ((gint64)G_N_ELEMENTS(formats))
#define CALENDAR 0 /* the first of them: more can be said of it */

static void
ask(View *view, gint64 value)
{
	const Format *format = &formats[value];
	g_autofree char *name = g_strconcat("krug.", format->suffix, NULL);
	g_autofree char *path = g_build_filename("~", name, NULL);

	ask_path(view, _(format->path), path, NULL, format->accept);
}

static void
picked(View *view, gint64 value)
{
	if (value == BY_CODE) {
		share_view_open(view->shell, 0);
		return;
	}
	if (value == CALENDAR) {
		export_form_open(view->shell);
		return;
	}
	ask(view, value);
}

void
export_ask(View *view)
{
	MenuItem items[G_N_ELEMENTS(formats) + 2] = { 0 };

	for (gsize i = 0; i < G_N_ELEMENTS(formats); i++)
		items[i] = (MenuItem){
			.label = _(formats[i].label),
			.note = formats[i].suffix,
			.value = (gint64)i,
		};
	items[BY_CODE] = (MenuItem){
		.label = _("Calendar by a code to scan"),
		.note = "QR",
		.value = BY_CODE,
	};
	menu_open(view->shell, _("Export"), items, 0, picked);
}

void
export_ask_calendar(View *view)
{
	ask(view, CALENDAR);
}
