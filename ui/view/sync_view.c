/*
 * The view of a sync. What it did is the report of that one run; what is to be decided is
 * read from the book and stays here and in the inbox until it is.
 */
#include "view/sync_view.h"

#include "krug/book.h"
#include "krug/i18n.h"
#include "krug/inbox.h"
#include "krug/vdir.h"
#include "view/inbox_view.h"
#include "view/sides.h"
#include "view/sides_many.h"
#include "widget/browse.h"

#define MOST 500 /* rows of each kind */

typedef enum {
	GROUP_CONFLICT,
	GROUP_CARD,
	GROUP_ALONE,
	GROUP_CHANGED,
	GROUP_MOVED,
	GROUP_GONE,
	GROUP_DOUBLED,
	GROUP_NEW,
	GROUP_AWAY,
	GROUPS
} Group;

/* Of the book, or of the report. */
typedef struct {
	Group group;
	gint64 id;
	InboxItem *item;	/* NULL, else owned */
	const VdirEntry *entry; /* NULL, else borrowed from the report */
} SyncRow;

typedef struct {
	View view;
	Browse browse; /* SyncRow */
	VdirReport *report;
} SyncView;

static const ViewClass sync_view;
static const char *const groups[GROUPS];

static SyncView *
sync_of(View *view)
{
	return (SyncView *)view;
}

/* --- the list --- */

static void
row_clear(gpointer data)
{
	inbox_item_free(((SyncRow *)data)->item);
}

static void
row_free(gpointer row)
{
	g_rc_box_release_full(row, row_clear);
}

static gint64
row_id(gconstpointer row)
{
	return ((const SyncRow *)row)->id;
}

static int
row_group(gconstpointer row)
{
	return (int)((const SyncRow *)row)->group;
}

static gboolean
add_open(GPtrArray *rows, Book *book, InboxKind kind, Group group, GError **error)
{
	g_autoptr(GPtrArray) items = inbox_of_kind(book, kind, MOST, error);

	for (guint i = 0; items && i < items->len; i++) {
		SyncRow *row = g_rc_box_new0(SyncRow);

		row->group = group;
		row->item = g_steal_pointer(&items->pdata[i]);
		row->id = row->item->id;
		g_ptr_array_add(rows, row);
	}
	return items != NULL;
}

/* Numbers below those of the inbox, so that both keep the selection. */
static void
add_entries(GPtrArray *rows, const VdirReport *report, VdirFate fate, Group group)
{
	for (guint i = 0; report && i < report->entries->len; i++) {
		const VdirEntry *entry = report->entries->pdata[i];
		SyncRow *row;

		if (entry->fate != fate || (fate == VDIR_NEW && !*entry->why))
			continue;
		row = g_rc_box_new0(SyncRow);
		*row = (SyncRow){ .group = group, .id = -(gint64)i - 1, .entry = entry };
		g_ptr_array_add(rows, row);
	}
}

static gboolean
read(View *view, GPtrArray *rows, GError **error)
{
	static const struct {
		VdirFate fate;
		Group group;
	} told[] = {
		{ VDIR_ALONE, GROUP_ALONE },
		{ VDIR_CHANGED, GROUP_CHANGED },
		{ VDIR_MOVED, GROUP_MOVED },
		{ VDIR_GONE, GROUP_GONE },
		{ VDIR_DOUBLED, GROUP_DOUBLED },
		{ VDIR_NEW, GROUP_NEW },
		{ VDIR_AWAY, GROUP_AWAY },
	};
	Book *book = shell_book(view->shell);

	if (!add_open(rows, book, INBOX_CONFLICT, GROUP_CONFLICT, error) ||
		!add_open(rows, book, INBOX_CARD, GROUP_CARD, error))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(told); i++)
		add_entries(rows, sync_of(view)->report, told[i].fate, told[i].group);
	return TRUE;
}

static void
draw_group(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line)
{
	int group = row_group(row);

	canvas_text(line, 1, 0, -1,
		(group == GROUP_ALONE ? ROLE_WARNING : ROLE_HEADING) | STYLE_BOLD,
		_(groups[group]));
}

/* What was left alone is known by its file. */
static gboolean
is_file(Group group)
{
	return group == GROUP_ALONE || group == GROUP_DOUBLED;
}

static const char *
title_of(const SyncRow *row)
{
	if (row->item)
		return row->item->title;
	if (is_file(row->group) || !*row->entry->title)
		return row->entry->name;
	return row->entry->title;
}

static void
draw_row(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line, gboolean selected)
{
	const SyncRow *of = row;
	Style style = selected ? ROLE_STRONG : ROLE_TEXT;
	int x = canvas_text(line, 0, 0, line.w, style, title_of(of));

	if (of->entry && *of->entry->why && x + 3 < line.w)
		canvas_printf(line, x, 0, line.w - x, ROLE_DIM, " · %s", of->entry->why);
}

/* --- what it is --- */

static void
fill_entry(const VdirEntry *entry, Group group, Lines *lines)
{
	lines_add_text(lines, ROLE_STRONG | STYLE_BOLD,
		*entry->title ? entry->title : entry->name);
	lines_add_text(lines, ROLE_TEXT, _(groups[group]));
	if (is_file(group) && *entry->title)
		lines_add_text(lines, ROLE_DIM, entry->name);
	lines_add_text(lines, ROLE_TEXT, entry->why);
	if (entry->sides) {
		lines_add_heading(lines, _("Read back into the book"));
		sides_add(lines, entry->sides, _("before"), _("now"));
	}
	if (group == GROUP_GONE) {
		lines_add_heading(lines, _("It stays in the book"));
		lines_add_text(lines, ROLE_TEXT,
			_("and is not written there again until you were in touch. Close "
			  "or archive it if it is to go here as well; krug sync "
			  "--restore writes it again."));
	}
	if (group == GROUP_AWAY)
		lines_add_text(lines, ROLE_TEXT,
			_("It is asked about again by undo, and where the folder is set "
			  "once more."));
}

static void
fill(View *view, gconstpointer data, Lines *lines)
{
	const SyncRow *row = data;

	if (row->item)
		sides_fill(view, row->item->id, "sync", lines);
	else
		fill_entry(row->entry, row->group, lines);
}

static const BrowseKind kind = {
	.source = {
		.free_row = row_free,
		.id = row_id,
		.group = row_group,
		.draw_group = draw_group,
		.draw_row = draw_row,
	},
	.percent = 42,
	.most = 60,
	.read = read,
	.fill = fill,
};

/* --- the view --- */

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	browse_open(&sync_of(view)->browse, view, &kind);
}

/* "Sync · written 2 · read back 3" */
static char *
heading_of(const VdirReport *report)
{
	const guint *n = report->counts;
	GString *text = g_string_new(NULL);

	g_string_append_printf(text, _("Sync · written %u"), n[VDIR_WRITTEN]);
	if (n[VDIR_REMOVED] > 0)
		g_string_append_printf(text, _(" · removed %u"), n[VDIR_REMOVED]);
	if (n[VDIR_CHANGED] + n[VDIR_MOVED] > 0)
		g_string_append_printf(
			text, _(" · read back %u"), n[VDIR_CHANGED] + n[VDIR_MOVED]);
	return g_string_free(text, FALSE);
}

static void
draw(const View *view, Canvas canvas)
{
	const SyncView *self = (const SyncView *)view;
	g_autofree char *heading = heading_of(self->report);

	browse_draw_under(view, canvas, heading,
		_("Both sides say the same.\nWhat is changed on the phone comes here "
		  "with the next sync."));
}

static void
done(View *view)
{
	browse_done(view);
	vdir_report_free(sync_of(view)->report);
}

static gint64
chosen(View *view, Group group)
{
	const SyncRow *row = browse_selected(&sync_of(view)->browse);

	return row && row->item && row->group == group ? row->item->id : 0;
}

static void
take_mine(View *view)
{
	sides_decide(view, chosen(view, GROUP_CONFLICT), VDIR_MINE);
}

static void
take_theirs(View *view)
{
	sides_decide(view, chosen(view, GROUP_CONFLICT), VDIR_THEIRS);
}

static void
take_both(View *view)
{
	sides_decide(view, chosen(view, GROUP_CONFLICT), VDIR_BOTH);
}

static void
many_picked(View *view, gint64 value)
{
	sides_many_decide(view, "", value);
}

static void
take_many(View *view)
{
	const SyncRow *row = browse_selected(&sync_of(view)->browse);

	sides_many_open(view, row ? row->item : NULL, "", many_picked);
}

static void
add(View *view)
{
	sides_take_card(view, chosen(view, GROUP_CARD));
}

static void
dismiss(View *view)
{
	gint64 row = chosen(view, GROUP_CARD);

	if (row)
		inbox_view_dismiss(view->shell, row);
}

void
sync_view_show(Shell *shell, VdirReport *report)
{
	View *top = shell_top(shell);
	SyncView *self = sync_of(
		top->class == &sync_view ? top : shell_open(shell, &sync_view, NULL));

	vdir_report_free(self->report);
	self->report = report;
	view_reload(&self->view);
}

static const char *const groups[GROUPS] = {
	[GROUP_CONFLICT] = N_("to be decided"),
	[GROUP_CARD] = N_("new on the phone"),
	[GROUP_ALONE] = N_("left alone"),
	[GROUP_CHANGED] = N_("changed there"),
	[GROUP_MOVED] = N_("moved there"),
	[GROUP_GONE] = N_("deleted there"),
	[GROUP_DOUBLED] = N_("a second file of the same, left alone"),
	[GROUP_NEW] = N_("new there"),
	[GROUP_AWAY] = N_("put away, its folder is not set"),
};

static const Handler handlers[] = {
	{ ACT_TAKE_MINE, take_mine },
	{ ACT_TAKE_THEIRS, take_theirs },
	{ ACT_TAKE_BOTH, take_both },
	{ ACT_TAKE_MANY, take_many },
	{ ACT_INBOX_ADD, add },
	{ ACT_DISMISS, dismiss },
	{ ACT_PANE_NEXT, browse_turn },
	{ ACT_PANE_PREV, browse_turn },
	{ 0 },
};

static const Action hints[] = { ACT_SYNC, ACT_INBOX, ACT_PANE_NEXT, ACT_UNDO, ACT_NONE };
static const Action conflict_hints[] = { ACT_TAKE_MINE, ACT_TAKE_THEIRS, ACT_TAKE_BOTH,
	ACT_TAKE_MANY, ACT_SYNC, ACT_PANE_NEXT, ACT_UNDO, ACT_NONE };
static const Action card_hints[] = { ACT_INBOX_ADD, ACT_DISMISS, ACT_SYNC, ACT_PANE_NEXT,
	ACT_UNDO, ACT_NONE };

static const Action *
hinting(const View *view)
{
	const SyncRow *row = browse_selected(&((const SyncView *)view)->browse);

	if (!row || !row->item)
		return hints;
	return row->group == GROUP_CONFLICT ? conflict_hints : card_hints;
}

static const ViewClass sync_view = {
	.name = "sync",
	.title = N_("Sync"),
	.parent = &moving_parent,
	.size = sizeof(SyncView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.hinting = hinting,
	.open = open,
	.load = browse_load,
	.layout = browse_layout,
	.draw = draw,
	.done = done,
	.mouse = browse_mouse,
};
