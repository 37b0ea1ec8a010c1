/*
 * The preview of an import. The view owns the source and the plan; reading and importing
 * are two jobs on one ImportWork each, so Esc always works and the book is then as it
 * was. What needs a look, people skipped and lines left out, stands first.
 */
#include "view/import_view.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/import_book.h"
#include "krug/import_file.h"
#include "krug/inbox_file.h"
#include "krug/paths.h"
#include "view/ask_path.h"
#include "view/inbox_import.h"
#include "view/turn.h"
#include "widget/dialog.h"
#include "widget/list_view.h"

#define HEAD 2 /* lines above the list */

typedef struct {
	ListView base;
	char *path, *name;
	ImportFile *file;
	ImportOptions options;
	ImportWork *work;     /* of the job that runs */
	ImportReport *report; /* the plan; NULL while it is made */
	ImportReport *result;
	gboolean failed; /* the job, not stopped */
	GArray *order;	 /* guint: items as they are shown */
} ImportView;

/* A place in the order, from 1. */
typedef struct {
	gint64 id;
	const ImportItem *item;
} Row;

static const ViewClass import_view;

/* As they are shown. */
static const struct {
	ImportFate fate;
	const char *label;
	Style style;
} groups[] = {
	{ IMPORT_SKIPPED, N_("skipped"), ROLE_WARNING },
	{ IMPORT_LEFT_OUT, N_("lines left out"), ROLE_WARNING },
	{ IMPORT_JOINED, N_("joined"), ROLE_HEADING },
	{ IMPORT_NEW, N_("new"), ROLE_HEADING },
	{ IMPORT_UNCHANGED, N_("unchanged"), ROLE_DIM },
};

static ImportView *
import_of(View *view)
{
	return (ImportView *)view;
}

static const ImportItem *
item_at(const ImportView *self, gint64 id)
{
	guint at = g_array_index(self->order, guint, id - 1);

	return &g_array_index(self->report->items, ImportItem, at);
}

static gint64
row_id(gconstpointer row)
{
	return ((const Row *)row)->id;
}

static void
add_row(const ImportView *self, GPtrArray *out, gint64 id)
{
	Row *row = g_new(Row, 1);

	row->id = id;
	row->item = item_at(self, id);
	g_ptr_array_add(out, row);
}

static gboolean
page(gpointer data, gconstpointer from, ListWay way, int n, GPtrArray *out,
	GError **error G_GNUC_UNUSED)
{
	const ImportView *self = data;
	gint64 last = self->order->len;
	gint64 id = from ? row_id(from) : way == LIST_BEFORE ? last + 1 : 0;

	if (way == LIST_BEFORE) {
		while (n-- > 0 && --id >= 1)
			add_row(self, out, id);
		return TRUE;
	}
	if (way == LIST_AFTER || !from)
		id++;
	for (; n > 0 && id <= last; n--)
		add_row(self, out, id++);
	return TRUE;
}

static int
row_group(gconstpointer row)
{
	int i = 0;

	while (groups[i].fate != ((const Row *)row)->item->fate)
		i++;
	return i;
}

static void
draw_group(gpointer data, gconstpointer row, Canvas line)
{
	const ImportView *self = data;
	int i = row_group(row);

	canvas_text(line, 1, 0, -1, groups[i].style, _(groups[i].label));
	canvas_printf(line, line.w - 8, 0, -1, ROLE_DIM, "%7u",
		self->report->counts[groups[i].fate]);
}

static void
draw_row(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line,
	gboolean selected G_GNUC_UNUSED)
{
	const ImportItem *item = ((const Row *)row)->item;
	g_autofree char *file = g_path_get_basename(item->file);
	g_autofree char *place =
		item->line ? g_strdup_printf("%s:%" G_GUINT64_FORMAT, file, item->line)
			   : g_strdup(file);
	int end = canvas_right(line, line.w - 1, 0, line.w / 3, ROLE_DIM, place) - 1;
	int x = 0;

	if (*item->name)
		x = canvas_text(line, 0, 0, end, ROLE_TEXT, item->name) + 2;
	if (*item->why && x < end)
		canvas_text(line, x, 0, end - x, ROLE_DIM, item->why);
}

static const ListSource source = {
	.page = page,
	.free_row = g_free,
	.id = row_id,
	.group = row_group,
	.draw_group = draw_group,
	.draw_row = draw_row,
};

static void
put_in_order(ImportView *self)
{
	for (gsize g = 0; g < G_N_ELEMENTS(groups); g++)
		for (guint i = 0; i < self->report->items->len; i++)
			if (g_array_index(self->report->items, ImportItem, i).fate ==
				groups[g].fate)
				g_array_append_val(self->order, i);
}

static char *
count_text(const ImportReport *report)
{
	const guint *n = report->counts;

	return g_strdup_printf(_("new %u · joined %u · unchanged %u · skipped %u"),
		n[IMPORT_NEW], n[IMPORT_JOINED], n[IMPORT_UNCHANGED], n[IMPORT_SKIPPED]);
}

static void
open(View *view, gconstpointer args)
{
	ImportView *self = import_of(view);

	self->path = g_strdup(args);
	self->name = g_filename_display_basename(self->path);
	self->options.file = self->name;
	self->order = g_array_new(FALSE, FALSE, sizeof(guint));
	list_view_open(view, &source, HEAD, 0);
}

/* As the book will have it where none is chosen. */
static Kind
kind_of(const ImportView *self)
{
	return self->options.kind ? self->options.kind : KIND_PROFESSIONAL;
}

static void
draw(const View *view, Canvas canvas)
{
	const ImportView *self = (const ImportView *)view;
	g_autofree char *counts = self->report ? count_text(self->report) : NULL;
	g_autofree char *kind = g_strdup_printf(
		_("kind of the new: %s"), vocab_label(&vocab_kind, (int)kind_of(self)));
	int end = canvas_right(canvas, canvas.w - 1, 0, canvas.w / 2, ROLE_DIM, kind);

	canvas_printf(
		canvas, 1, 0, end - 2, ROLE_HEADING, _("What %s would do"), self->name);
	if (counts)
		canvas_text(canvas, 1, 1, -1, ROLE_TEXT, counts);
	list_view_draw(view, canvas, self->report ? _("Nothing is in it.") : "");
}

static void
done(View *view)
{
	ImportView *self = import_of(view);

	list_view_done(view);
	g_array_unref(self->order);
	import_work_free(self->work);
	import_report_free(self->report);
	import_report_free(self->result);
	import_file_free(self->file);
	g_free(self->path);
	g_free(self->name);
}

static gboolean
job_step(gpointer data, double *part, gboolean *finished, GError **error)
{
	ImportView *self = data;

	self->failed = !import_work_slice(self->work, finished, error);
	if (self->failed)
		return FALSE;
	*part = self->report && self->report->items->len
			? (double)import_work_records(self->work) /
				  self->report->items->len
			: 0.0;
	return TRUE;
}

static void
plan_ended(View *opener, gpointer data, gboolean finished)
{
	ImportView *self = data;

	if (finished)
		self->report = import_work_take(self->work);
	g_clear_pointer(&self->work, import_work_free);
	if (!finished) {
		view_close(opener, NULL);
		return;
	}
	put_in_order(self);
	view_reload(opener);
}

static void
take_back(ImportView *self)
{
	gint64 entry = import_work_leave(self->work);

	g_clear_pointer(&self->work, import_work_free);
	turn_take_back(&self->base.view, entry);
}

static void
run_ended(View *opener, gpointer data, gboolean finished)
{
	ImportView *self = data;
	g_autofree char *counts = NULL;

	shell_changed(opener->shell, CHANGED_ALL);
	if (!finished && !self->failed) {
		take_back(self);
		return;
	}
	if (finished)
		self->result = import_work_take(self->work);
	g_clear_pointer(&self->work, import_work_free);
	if (!finished)
		return;
	counts = count_text(self->result);
	shell_say(opener->shell, _("Imported: %s · u undo"), counts);
	view_close(opener, NULL);
}

static gboolean
start(ImportView *self, const char *title,
	void (*ended)(View *opener, gpointer data, gboolean finished))
{
	Shell *shell = self->base.view.shell;
	GError *error = NULL;
	const Job job = {
		.title = title,
		.step = job_step,
		.ended = ended,
		.data = self,
	};

	self->work = import_work_new(shell_book(shell), import_file_source(self->file),
		&self->options, self->report, &error);
	if (!self->work)
		return shell_fail(shell, error);
	job_open(shell, &job);
	return TRUE;
}

static void
accept(View *view)
{
	ImportView *self = import_of(view);

	if (!self->report)
		return;
	if (self->report->counts[IMPORT_NEW] + self->report->counts[IMPORT_JOINED] == 0) {
		shell_say(view->shell, "%s", _("There is nothing to import."));
		return;
	}
	start(self, _("Importing"), run_ended);
}

static void
kind_picked(View *view, gint64 kind)
{
	import_of(view)->options.kind = (Kind)kind;
}

static void
ask_kind(View *view)
{
	MenuItem items[KIND_COUNT + 1] = { 0 };
	int n = 0;

	for (int kind = KIND_NONE + 1; kind < KIND_COUNT; kind++)
		items[n++] = (MenuItem){
			.label = vocab_label(&vocab_kind, kind),
			.value = kind,
		};
	menu_open(view->shell, _("Kind of those who are new"), items,
		kind_of(import_of(view)), kind_picked);
}

static gboolean
read_path(View *opener, const char *text)
{
	g_autofree char *path = g_strstrip(path_expand(text));
	GError *error = NULL;
	ImportFile *file;
	ImportView *self;

	if (import_book_is(path, NULL)) {
		shell_say(opener->shell, "%s",
			_("A whole book goes into an empty one: krug --book NEW import "
			  "FILE"));
		return FALSE;
	}
	if (inbox_file_is(shell_book(opener->shell), path, NULL))
		return inbox_import_open(opener->shell, path);
	file = import_file_new(shell_book(opener->shell), path, NULL, &error);
	if (!file)
		return shell_fail(opener->shell, error);
	self = import_of(shell_open(opener->shell, &import_view, path));
	self->file = file;
	if (!start(self, _("Reading"), plan_ended))
		view_close(&self->base.view, NULL);
	return TRUE;
}

void
import_ask(View *view)
{
	ask_path(view, _("Import from"), NULL,
		_("cards (.vcf), a calendar (.ics), or a folder; Tab completes"),
		read_path);
}

static const Handler handlers[] = {
	{ ACT_ACCEPT, accept },
	{ ACT_KIND, ask_kind },
	{ 0 },
};

static const ViewClass import_view = {
	.name = "import",
	.title = N_("Import"),
	.parent = &moving_parent,
	.size = sizeof(ImportView),
	.modal = TRUE,
	.handlers = handlers,
	.open = open,
	.load = list_view_load,
	.layout = list_view_layout,
	.draw = draw,
	.done = done,
	.mouse = list_view_mouse,
};
