/*
 * The preview of a calendar. What needs a look stands first: remarks of the reader, then
 * what is added, changed or goes; what is left alone comes last.
 */
#include "view/inbox_import.h"

#include "krug/i18n.h"
#include "krug/inbox_file.h"
#include "view/say.h"
#include "view/words.h"
#include "widget/list_view.h"

#define HEAD 2 /* lines above the list */

typedef struct {
	gint64 id; /* its place in the report, from 1 */
	const InboxFateItem *item;
} FateRow;

typedef struct {
	ListView base;
	char *name;
	InboxFile *file;
	InboxReport *report;
	GPtrArray *rows; /* FateRow in rc boxes */
} InboxImport;

static const ViewClass inbox_import_view;

/* As they are shown. */
static const struct {
	InboxFate fate;
	Style style;
} groups[] = {
	{ INBOX_FATE_SKIPPED, ROLE_WARNING },
	{ INBOX_FATE_NEW, ROLE_HEADING },
	{ INBOX_FATE_CHANGED, ROLE_HEADING },
	{ INBOX_FATE_REMOVED, ROLE_HEADING },
	{ INBOX_FATE_OFF, ROLE_DIM },
	{ INBOX_FATE_KNOWN, ROLE_DIM },
	{ INBOX_FATE_DAY, ROLE_DIM },
	{ INBOX_FATE_NOBODY, ROLE_DIM },
	{ INBOX_FATE_OWN, ROLE_DIM },
};

static InboxImport *
import_of(View *view)
{
	return (InboxImport *)view;
}

static const GPtrArray *
rows_of(gconstpointer data)
{
	return ((const InboxImport *)data)->rows;
}

static gint64
row_id(gconstpointer row)
{
	return ((const FateRow *)row)->id;
}

static int
row_group(gconstpointer row)
{
	int i = 0;

	while (groups[i].fate != ((const FateRow *)row)->item->fate)
		i++;
	return i;
}

static void
draw_group(gpointer data, gconstpointer row, Canvas line)
{
	const InboxImport *self = data;
	int i = row_group(row);

	canvas_text(line, 1, 0, -1, groups[i].style,
		vocab_label(&vocab_inbox_fate, (int)groups[i].fate));
	canvas_printf(line, line.w - 8, 0, -1, ROLE_DIM, "%7u",
		self->report->counts[groups[i].fate]);
}

/* "work.ics:12", or when it is. */
static char *
place_of(Book *book, const InboxFateItem *item)
{
	g_autofree char *file = g_path_get_basename(item->file);

	if (item->day != DAY_NONE)
		return words_time(book, item->day, item->at);
	return item->line ? g_strdup_printf("%s:%" G_GUINT64_FORMAT, file, item->line)
			  : g_strdup(file);
}

static void
draw_row(gpointer data, gconstpointer row, Canvas line, gboolean selected G_GNUC_UNUSED)
{
	const InboxImport *self = data;
	const InboxFateItem *item = ((const FateRow *)row)->item;
	g_autofree char *place = place_of(shell_book(self->base.view.shell), item);
	g_autofree char *was = item->was_day != DAY_NONE
				       ? words_time(shell_book(self->base.view.shell),
						 item->was_day, item->was_at)
				       : NULL;
	int x, end = canvas_right(line, line.w - 1, 0, line.w / 3, ROLE_DIM, place) - 1;

	x = canvas_text(line, 0, 0, end, ROLE_TEXT, *item->name ? item->name : item->why);
	if (was)
		canvas_printf(line, x, 0, end - x, ROLE_DIM, _(", before: %s"), was);
}

static const ListSource source = {
	.rows = rows_of,
	.free_row = g_rc_box_release,
	.id = row_id,
	.group = row_group,
	.draw_group = draw_group,
	.draw_row = draw_row,
};

static void
add_group(InboxImport *self, InboxFate fate)
{
	for (guint i = 0; i < self->report->items->len; i++) {
		const InboxFateItem *item = self->report->items->pdata[i];
		FateRow *row;

		if (item->fate != fate)
			continue;
		row = g_rc_box_new0(FateRow);
		*row = (FateRow){ (gint64)i + 1, item };
		g_ptr_array_add(self->rows, row);
	}
}

static void
open(View *view, gconstpointer args)
{
	InboxImport *self = import_of(view);

	self->name = g_filename_display_basename(args);
	self->rows = g_ptr_array_new_with_free_func(g_rc_box_release);
	list_view_open(view, &source, HEAD, 0);
}

static void
draw(const View *view, Canvas canvas)
{
	const InboxImport *self = (const InboxImport *)view;
	g_autofree char *counts =
		self->report ? inbox_report_words(self->report) : g_strdup("");

	canvas_printf(canvas, 1, 0, -1, ROLE_HEADING, _("What %s would do"), self->name);
	canvas_text(canvas, 1, 1, -1, ROLE_TEXT, counts);
	list_view_draw(view, canvas, _("No meeting of these months is in it."));
}

static void
done(View *view)
{
	InboxImport *self = import_of(view);

	list_view_done(view);
	g_ptr_array_unref(self->rows);
	inbox_report_free(self->report);
	inbox_file_free(self->file);
	g_free(self->name);
}

static void
accept(View *view)
{
	InboxImport *self = import_of(view);
	Shell *shell = view->shell;
	g_autoptr(InboxReport) taken = NULL;
	g_autofree char *counts = NULL;
	GError *error = NULL;

	if (!inbox_report_changes(self->report)) {
		shell_say(shell, "%s", _("There is nothing to import."));
		return;
	}
	taken = inbox_file_take(shell_book(shell), self->file, TRUE, &error);
	if (!taken) {
		shell_fail(shell, error);
		return;
	}
	counts = inbox_report_words(taken);
	say_done(shell, _("In the inbox: %s"), counts);
	view_close(view, NULL);
}

gboolean
inbox_import_open(Shell *shell, const char *path)
{
	GError *error = NULL;
	g_autoptr(InboxFile) file =
		inbox_file_read(shell_book(shell), path, NULL, &error);
	g_autoptr(InboxReport) report =
		file ? inbox_file_take(shell_book(shell), file, FALSE, &error) : NULL;
	InboxImport *self;

	if (!report)
		return shell_fail(shell, error);
	self = import_of(shell_open(shell, &inbox_import_view, path));
	self->file = g_steal_pointer(&file);
	self->report = g_steal_pointer(&report);
	for (gsize i = 0; i < G_N_ELEMENTS(groups); i++)
		add_group(self, groups[i].fate);
	view_reload(&self->base.view);
	return TRUE;
}

static const Handler handlers[] = {
	{ ACT_ACCEPT, accept },
	{ 0 },
};

static const ViewClass inbox_import_view = {
	.name = "import-calendar",
	.title = N_("Import a calendar"),
	.parent = &moving_parent,
	.size = sizeof(InboxImport),
	.modal = TRUE,
	.handlers = handlers,
	.open = open,
	.load = list_view_load,
	.layout = list_view_layout,
	.draw = draw,
	.done = done,
	.mouse = list_view_mouse,
};
