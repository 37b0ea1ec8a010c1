/*
 * The inbox view: conflicts and new cards of a phone first, then what is over, the latest
 * on top, each answered by one key; beside it both sides, or what the calendar says, as
 * what it would be logged, and what would follow.
 */
#include "view/inbox_view.h"

#include "krug/i18n.h"
#include "krug/inbox.h"
#include "view/inbox_view_private.h"
#include "view/interview_form.h"
#include "view/log_form.h"
#include "view/names.h"
#include "view/people_view.h"
#include "view/say.h"
#include "view/sides.h"
#include "view/words.h"

typedef enum { GROUP_CONFLICT, GROUP_CARD, GROUP_PASSED, GROUP_COMING, GROUPS } Group;

static const ViewClass inbox_view;
static const char *const groups[GROUPS];

InboxView *
inbox_of(View *view)
{
	return (InboxView *)view;
}

const InboxItem *
inbox_chosen(View *view)
{
	const InboxRow *row = browse_selected(&inbox_of(view)->browse);

	return row ? row->item : NULL;
}

/* --- the list --- */

static void
row_clear(gpointer data)
{
	inbox_item_free(((InboxRow *)data)->item);
}

static void
row_free(gpointer row)
{
	g_rc_box_release_full(row, row_clear);
}

static gint64
row_id(gconstpointer row)
{
	return ((const InboxRow *)row)->item->id;
}

static int
row_group(gconstpointer row)
{
	const InboxItem *item = ((const InboxRow *)row)->item;

	if (item->kind != INBOX_MEETING)
		return item->kind == INBOX_CONFLICT ? GROUP_CONFLICT : GROUP_CARD;
	return item->passed ? GROUP_PASSED : GROUP_COMING;
}

/* Takes the list; FALSE for NULL. */
static gboolean
add_rows(InboxView *self, GPtrArray *rows, GPtrArray *items)
{
	for (guint i = 0; items && i < items->len; i++) {
		InboxRow *row;

		self->n_all++;
		if (!inbox_matches(items->pdata[i], self->filter))
			continue;
		row = g_rc_box_new0(InboxRow);
		row->item = g_steal_pointer(&items->pdata[i]);
		g_ptr_array_add(rows, row);
	}
	if (items)
		g_ptr_array_unref(items);
	return items != NULL;
}

static gboolean
read(View *view, GPtrArray *rows, GError **error)
{
	InboxView *self = inbox_of(view);
	Book *book = shell_book(view->shell);
	guint most = *self->filter ? 0 : INBOX_MOST;
	guint asking;

	self->n_all = 0;
	if (!add_rows(self, rows, inbox_of_kind(book, INBOX_CONFLICT, most, error)) ||
		!add_rows(self, rows, inbox_of_kind(book, INBOX_CARD, most, error)))
		return FALSE;
	asking = rows->len;
	if (!add_rows(self, rows, inbox_passed(book, most, error)))
		return FALSE;
	self->n_passed = rows->len - asking;
	return add_rows(self, rows,
		inbox_coming(book, book_today(book) + INBOX_AHEAD, most, error));
}

static void
draw_group(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line)
{
	canvas_text(line, 1, 0, -1, ROLE_HEADING | STYLE_BOLD, _(groups[row_group(row)]));
}

static void
draw_row(gpointer data, gconstpointer row, Canvas line, gboolean selected)
{
	const Browse *browse = data;
	const InboxItem *item = ((const InboxRow *)row)->item;
	g_autofree char *when =
		words_time_short(shell_book(browse->view->shell), item->day, item->at);
	Style style = selected ? ROLE_STRONG : ROLE_TEXT;
	int end = canvas_right(line, line.w - 1, 0, line.w / 2, ROLE_DIM, when) - 1;
	/* A title that names them says it all. */
	gboolean alone = !item->tentative && words_tell(item->title, item->who);
	int most = alone ? end : end * 2 / 3;
	int x = canvas_text(line, 0, 0, MAX(most, 1), style, item->title);

	if (x + 3 < end && !alone && *item->who)
		canvas_printf(line, x, 0, end - x, ROLE_DIM, " · %s%s%s",
			item->tentative ? _("tentative") : "",
			item->tentative ? " · " : "", item->who);
}

/* --- what it is --- */

static void
add_consequence(Book *book, const InboxItem *item, Lines *lines)
{
	g_autoptr(LogDraft) draft = inbox_draft(item);
	g_autofree char *what = words_what(draft->entry);

	lines_add_heading(
		lines, item->passed ? _("It would be logged as") : _("To come"));
	lines_add_text(lines, ROLE_TEXT, what);
	for (guint i = 0; i < item->contacts->len; i++) {
		gint64 who = g_array_index(item->contacts, gint64, i);
		CadenceRow row;
		g_autofree char *name = names_of(book, who);
		g_autofree char *next = log_preview(book, draft, who, &row, NULL);
		g_autofree char *line = g_strdup_printf(
			"%s%s%s", name, next ? " · " : "", next ? next : "");

		lines_add_text(lines, ROLE_DIM, line);
	}
}

/* With the key that adds them. */
static void
add_others(View *view, const InboxItem *item, Lines *lines)
{
	g_auto(GStrv) others = g_strsplit(item->others, "\n", -1);
	g_autoptr(GString) heading = g_string_new(_("Not in the book"));

	if (!*item->others)
		return;
	g_string_append(heading, " · ");
	if (keymap_label(shell_keymap(view->shell), "inbox", ACT_INBOX_ADD, heading))
		g_string_append_printf(heading, " %s", action_hint(ACT_INBOX_ADD));
	lines_add_heading(lines, heading->str);
	for (char **other = others; *other; other++)
		lines_add_text(lines, ROLE_TEXT, *other);
}

static void
fill_meeting(View *view, const InboxItem *item, Lines *lines)
{
	Book *book = shell_book(view->shell);
	g_autofree char *when = words_time(book, item->day, item->at);
	g_autofree char *source = g_filename_display_basename(item->source);
	g_auto(GStrv) rows = g_strsplit(item->text, "\n", -1);

	lines_add_text(lines, ROLE_STRONG | STYLE_BOLD, item->title);
	lines_add_text(lines, ROLE_TEXT, item->who);
	lines_add_text(lines, ROLE_TEXT, when);
	if (item->tentative)
		lines_add_text(lines, ROLE_WARNING, _("tentative"));
	if (*item->place)
		lines_add_text(lines, ROLE_TEXT, item->place);
	add_others(view, item, lines);
	add_consequence(book, item, lines);
	if (*item->text)
		lines_add_heading(lines, _("The calendar says"));
	for (char **text = rows; *item->text && *text; text++)
		lines_add_text(lines, ROLE_TEXT, *text);
	lines_add_text(lines, ROLE_DIM, source);
}

static void
fill(View *view, gconstpointer row, Lines *lines)
{
	const InboxItem *item = ((const InboxRow *)row)->item;

	if (item->kind == INBOX_MEETING)
		fill_meeting(view, item, lines);
	else
		sides_fill(view, item->id, "inbox", lines);
}

static const BrowseKind kind = {
	.source = {
		.free_row = row_free,
		.id = row_id,
		.group = row_group,
		.draw_group = draw_group,
		.draw_row = draw_row,
	},
	.percent = 50,
	.most = 70,
	.read = read,
	.fill = fill,
};

/* --- the view --- */

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	inbox_of(view)->filter = g_strdup("");
	browse_open(&inbox_of(view)->browse, view, &kind);
}

/* "Inbox · 7", "Inbox · /plan 2 of 7" */
static char *
heading_of(const InboxView *self)
{
	guint shown = self->browse.rows->len;

	if (*self->filter)
		return g_strdup_printf(
			_("Inbox · /%s · %u of %u"), self->filter, shown, self->n_all);
	if (shown == 0)
		return g_strdup(_("Inbox"));
	return g_strdup_printf(
		_("Inbox · %u%s"), shown, self->n_passed == INBOX_MOST ? "+" : "");
}

static void
draw(const View *view, Canvas canvas)
{
	const InboxView *self = (const InboxView *)view;
	g_autofree char *heading = heading_of(self);

	browse_draw_under(view, canvas, heading,
		*self->filter
			? _("Nothing here has these words. Esc shows all again.")
			: _("Nothing waits here.\nO brings in a calendar: a file (.ics), "
			    "or the folder of khal or calcurse. Its meetings with people "
			    "you know come here to be logged. = takes what was changed "
			    "on the phone."));
}

static void
done(View *view)
{
	browse_done(view);
	g_free(inbox_of(view)->filter);
}

gboolean
inbox_view_log(Shell *shell, gint64 row)
{
	Book *book = shell_book(shell);
	GError *error = NULL;
	g_autoptr(InboxItem) item = inbox_load(book, row, &error);
	g_autoptr(LogDraft) draft = item ? inbox_draft(item) : NULL;
	g_autofree char *next = NULL;
	CadenceRow after;

	if (draft && item->contacts->len > 0)
		next = log_preview(book, draft, g_array_index(item->contacts, gint64, 0),
			&after, NULL);
	if (!draft || !inbox_log(book, row, draft, &error))
		return shell_fail(shell, error);
	if (next)
		say_done(shell, _("%s: logged, %s"), item->who, next);
	else
		say_done(shell, _("%s: logged"), item->who);
	return TRUE;
}

gboolean
inbox_view_dismiss(Shell *shell, gint64 row)
{
	GError *error = NULL;

	if (!inbox_dismiss(shell_book(shell), row, &error))
		return shell_fail(shell, error);
	say_done(shell, _("Dismissed: it will not be asked about again"));
	return TRUE;
}

/* Of the selected row, where it is of this kind; 0. */
static gint64
chosen_of(View *view, InboxKind of)
{
	const InboxItem *item = inbox_chosen(view);

	return item && item->kind == of ? item->id : 0;
}

static void
log_it(View *view)
{
	gint64 row = chosen_of(view, INBOX_MEETING);

	if (row)
		inbox_view_log(view->shell, row);
}

static void
take_mine(View *view)
{
	sides_decide(view, chosen_of(view, INBOX_CONFLICT), VDIR_MINE);
}

static void
take_theirs(View *view)
{
	sides_decide(view, chosen_of(view, INBOX_CONFLICT), VDIR_THEIRS);
}

static void
take_both(View *view)
{
	sides_decide(view, chosen_of(view, INBOX_CONFLICT), VDIR_BOTH);
}

static void
dismiss(View *view)
{
	const InboxItem *item = inbox_chosen(view);

	if (item)
		inbox_view_dismiss(view->shell, item->id);
}

/* A meeting: what would be logged; a conflict: whom it is about. */
static void
open_chosen(View *view)
{
	const InboxItem *item = inbox_chosen(view);

	if (!item)
		return;
	if (item->kind == INBOX_MEETING)
		log_form_inbox(view->shell, item->id);
	else if (item->contacts->len > 0)
		people_view_show(view->shell, g_array_index(item->contacts, gint64, 0));
	else
		shell_say(view->shell, "%s", _("It is about nobody in the book yet."));
}

static const char *const groups[GROUPS] = {
	[GROUP_CONFLICT] = N_("changed there as well: what is right?"),
	[GROUP_CARD] = N_("new on the phone"),
	[GROUP_PASSED] = N_("over: log it?"),
	[GROUP_COMING] = N_("to come"),
};

/* One of them: `i` asks after it with all that follows from an interview. */
static void
interview(View *view)
{
	const InboxItem *item = inbox_chosen(view);

	if (item && item->kind == INBOX_MEETING)
		interview_form_inbox(view->shell, item->id);
}

static const Handler handlers[] = {
	{ ACT_INTERVIEW, interview },
	{ ACT_OPEN, open_chosen },
	{ ACT_INBOX_LOG, log_it },
	{ ACT_DISMISS, dismiss },
	{ ACT_TAKE_MINE, take_mine },
	{ ACT_TAKE_THEIRS, take_theirs },
	{ ACT_TAKE_BOTH, take_both },
	{ ACT_TAKE_MANY, inbox_view_take_many },
	{ ACT_DISMISS_ALL, inbox_view_dismiss_all },
	{ ACT_INBOX_ADD, inbox_view_add },
	{ ACT_FILTER, inbox_view_filter },
	{ ACT_FILTER_CLEAR, inbox_view_unfilter },
	{ ACT_PANE_NEXT, browse_turn },
	{ ACT_PANE_PREV, browse_turn },
	{ 0 },
};

static const Action hints[] = { ACT_INBOX_LOG, ACT_DISMISS, ACT_OPEN, ACT_INTERVIEW,
	ACT_FILTER, ACT_DISMISS_ALL, ACT_PANE_NEXT, ACT_UNDO, ACT_NONE };
static const Action hints_others[] = { ACT_INBOX_LOG, ACT_DISMISS, ACT_OPEN,
	ACT_INBOX_ADD, ACT_INTERVIEW, ACT_FILTER, ACT_DISMISS_ALL, ACT_PANE_NEXT,
	ACT_UNDO, ACT_NONE };
static const Action hints_conflict[] = { ACT_TAKE_MINE, ACT_TAKE_THEIRS, ACT_TAKE_BOTH,
	ACT_TAKE_MANY, ACT_PANE_NEXT, ACT_UNDO, ACT_NONE };
static const Action hints_card[] = { ACT_INBOX_ADD, ACT_DISMISS, ACT_PANE_NEXT, ACT_UNDO,
	ACT_NONE };
static const Action no_hints[] = { ACT_IMPORT, ACT_UNDO, ACT_NONE };

static const Action *
hinting(const View *view)
{
	const InboxRow *row = browse_selected(&((const InboxView *)view)->browse);

	if (!row)
		return no_hints;
	if (row->item->kind != INBOX_MEETING)
		return row->item->kind == INBOX_CONFLICT ? hints_conflict : hints_card;
	return *row->item->others ? hints_others : hints;
}

static const ViewClass inbox_view = {
	.name = "inbox",
	.title = N_("Inbox"),
	.parent = &moving_parent,
	.size = sizeof(InboxView),
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

void
inbox_view_show(View *view)
{
	if (view->class != &inbox_view)
		shell_open(view->shell, &inbox_view, NULL);
}
