/*
 * One table of formats: the menu, the path proposed and what is said come from its rows.
 * From the menu the calendar has a form of its own; at the end of a review it is one
 * line.
 */
#include "view/export_ask.h"

#include "krug/export.h"
#include "krug/i18n.h"
#include "view/ask_path.h"
#include "view/export_form.h"
#include "view/export_write.h"
#include "view/share_view.h"
#include "view/sync_view.h"
#include "widget/dialog.h"

typedef struct {
	const char *suffix;
	const char *label; /* in the menu */
	const char *path;  /* before the path */
	gboolean (*accept)(View *view, const char *text);
} Format;

/* Whether it went well; else it is said why not. */
static gboolean
said(View *view, gboolean ok, GError *error)
{
	return ok || shell_fail(view->shell, error);
}

static gboolean
write_calendar(View *view, const char *text)
{
	const ExportTodo whole = { .form = EXPORT_EVENTS, .brief = TRUE };
	GError *error = NULL;
	gboolean ok = export_write_calendar(view->shell, text, &whole, &error);

	return said(view, ok, error);
}

static gboolean
write_cards(View *view, const char *text)
{
	GError *error = NULL;
	gboolean ok = export_write_people(view->shell, text, EXPORT_CARDS, &error);

	return said(view, ok, error);
}

static gboolean
write_table(View *view, const char *text)
{
	GError *error = NULL;
	gboolean ok = export_write_people(view->shell, text, EXPORT_TABLE, &error);

	return said(view, ok, error);
}

static gboolean
write_book(View *view, const char *text)
{
	GError *error = NULL;
	gboolean ok = export_write_book(view->shell, text, &error);

	return said(view, ok, error);
}

static const Format formats[] = {
	{ "ics", N_("Calendar for the phone"), N_("Calendar file"), write_calendar },
	{ "vcf", N_("People as cards"), N_("File of cards"), write_cards },
	{ "csv", N_("People as a table"), N_("File of the table"), write_table },
	{ "json", N_("The whole book"), N_("File of the book"), write_book },
};

/* Below the formats of files in the menu. */
#define BY_SYNC	 ((gint64)G_N_ELEMENTS(formats))
#define BY_CODE	 (BY_SYNC + 1)
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
	if (value == BY_SYNC) {
		sync_view_run(view);
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
	MenuItem items[G_N_ELEMENTS(formats) + 3] = { 0 };

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
	items[BY_SYNC] = (MenuItem){
		.label = _("Sync with the folders of a phone"),
		.note = "vdir",
		.value = BY_SYNC,
	};
	menu_open(view->shell, _("Export"), items, 0, picked);
}

void
export_ask_calendar(View *view)
{
	ask(view, CALENDAR);
}
