/*
 * The events view: a list of events and communities, and beside it what is known of the
 * selected one.
 */
#include "view/events_view.h"

#include "krug/community.h"
#include "krug/i18n.h"
#include "view/event_form.h"
#include "view/event_page.h"
#include "view/met_view.h"
#include "view/say.h"
#include "view/words.h"
#include "widget/browse.h"
#include "widget/dialog.h"

#define DATE_WIDTH 14
#define DAY_WIDTH  8
#define ROOMY	   48 /* columns of the list from which the hour stands there too */

typedef enum { HERE_AHEAD, HERE_PAST, HERE_COMMUNITY, HERE_COUNT } Here;

typedef struct {
	Here here;
	gint64 id; /* of the event or community */
	Day day;
	gint64 at;
	char *text, *right;
} EventsRow;

typedef struct {
	MetView base;
	Browse browse; /* EventsRow */
	EventPage *page;
} EventsView;

static EventsView *
events_of(View *view)
{
	return (EventsView *)view;
}

static void
row_clear(gpointer data)
{
	EventsRow *row = data;

	g_free(row->text);
	g_free(row->right);
}

static void
row_free(gpointer row)
{
	g_rc_box_release_full(row, row_clear);
}

static gint64
row_id(gconstpointer data)
{
	const EventsRow *row = data;

	return row->id * 2 + (row->here == HERE_COMMUNITY);
}

static int
row_group(gconstpointer data)
{
	return (int)((const EventsRow *)data)->here;
}

static EventsRow *
add(GPtrArray *rows, Here here, gint64 id, const char *text, char *right)
{
	EventsRow *row = g_rc_box_new0(EventsRow);

	*row = (EventsRow){
		.here = here,
		.id = id,
		.day = DAY_NONE,
		.at = AT_NONE,
		.text = g_strdup(text),
		.right = right,
	};
	g_ptr_array_add(rows, row);
	return row;
}

static void
add_event(GPtrArray *rows, const Event *event, Day today)
{
	Day last = event->last_day == DAY_NONE ? event->day : event->last_day;
	Here here = last >= today ? HERE_AHEAD : HERE_PAST;
	gboolean asked = here == HERE_PAST && event->state == EVENT_PLANNED;
	gboolean plain = here == HERE_AHEAD && event->state == EVENT_PLANNED;
	const char *right = asked   ? _("were you there? o")
			    : plain ? ""
				    : vocab_label(&vocab_event_state, (int)event->state);
	EventsRow *row = add(rows, here, event->id, event->name, g_strdup(right));

	row->day = event->day;
	row->at = event->at;
}

static gboolean
read(View *view, GPtrArray *rows, GError **error)
{
	Book *book = shell_book(view->shell);
	g_autoptr(GPtrArray) events = event_list(book, NULL, error);
	g_autoptr(GPtrArray) communities =
		events ? community_list(book, NULL, error) : NULL;

	if (!communities)
		return FALSE;
	for (guint i = 0; i < events->len; i++)
		add_event(rows, events->pdata[i], book_today(book));
	for (guint i = 0; i < communities->len; i++) {
		const Community *community = communities->pdata[i];
		gulong members = (gulong)community->members;

		add(rows, HERE_COMMUNITY, community->id, community->name,
			g_strdup_printf(ngettext("%d member", "%d members", members),
				community->members));
	}
	return TRUE;
}

static void
draw_group(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line)
{
	static const char *const labels[HERE_COUNT] = {
		[HERE_AHEAD] = N_("ahead"),
		[HERE_PAST] = N_("past"),
		[HERE_COMMUNITY] = N_("communities"),
	};

	canvas_text(line, 1, 0, -1, ROLE_HEADING | STYLE_BOLD, _(labels[row_group(row)]));
}

static void
draw_row(gpointer data, gconstpointer data_row, Canvas line, gboolean selected)
{
	const Browse *browse = data;
	const EventsRow *row = data_row;
	gboolean narrow = line.w < ROOMY;
	int x = row->here == HERE_COMMUNITY ? 0 : narrow ? DAY_WIDTH : DATE_WIDTH;
	int end = canvas_right(line, line.w - 1, 0, line.w / 3, ROLE_DIM, row->right) - 1;

	if (x) {
		g_autofree char *day = words_time_short(shell_book(browse->view->shell),
			row->day, narrow ? AT_NONE : row->at);

		canvas_text(line, 0, 0, x - 1, ROLE_DIM, day);
	}
	canvas_text(line, x, 0, end - x, selected ? ROLE_STRONG : ROLE_TEXT, row->text);
}

static gboolean
follow(View *view, gconstpointer data, GError **error)
{
	EventsView *self = events_of(view);
	const EventsRow *row = data;
	gboolean event = row && row->here != HERE_COMMUNITY;

	self->base.event = event ? row->id : 0;
	self->base.community = row && !event ? row->id : 0;
	return event_page_load(self->page, shell_book(view->shell), self->base.event,
		self->base.community, error);
}

static void
fill(View *view, gconstpointer row G_GNUC_UNUSED, Lines *lines)
{
	event_page_fill(events_of(view)->page, lines);
}

static const BrowseKind kind = {
	.heading = N_("Events and communities"),
	.empty = N_("No event yet: a adds one, K a community."),
	.source = {
		.free_row = row_free,
		.id = row_id,
		.group = row_group,
		.draw_group = draw_group,
		.draw_row = draw_row,
	},
	.percent = 50,
	.read = read,
	.follow = follow,
	.fill = fill,
};

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	events_of(view)->page = event_page_new();
	browse_open(&events_of(view)->browse, view, &kind);
}

static void
done(View *view)
{
	EventsView *self = events_of(view);

	met_clear(&self->base);
	browse_done(view);
	event_page_free(self->page);
}

static const EventsRow *
chosen(EventsView *self)
{
	const EventsRow *row = browse_selected(&self->browse);

	if (!row)
		shell_warn(self->base.view.shell, _("Nothing is selected."));
	return row;
}

static void
add_one(View *view)
{
	event_form_open(view->shell, 0);
}

static void
add_community(View *view)
{
	community_form_open(view->shell, 0);
}

static void
edit(View *view)
{
	const EventsRow *row = chosen(events_of(view));

	if (row && row->here == HERE_COMMUNITY)
		community_form_open(view->shell, row->id);
	else if (row)
		event_form_open(view->shell, row->id);
}

static gboolean
wish_typed(View *view, const char *text)
{
	EventsView *self = events_of(view);
	const Event *event = event_page_event(self->page);
	GError *error = NULL;

	if (!event)
		return TRUE;
	if (!event_wish(shell_book(view->shell), event->id, PART_MEET, text, &error))
		return shell_fail(view->shell, error);
	say_done(view->shell, _("Noted whom to meet"));
	return TRUE;
}

static void
wish(View *view)
{
	const Prompt prompt = {
		.label = _("Want to meet"),
		.placeholder = _("names, with commas"),
		.accept = wish_typed,
	};

	if (event_page_event(events_of(view)->page))
		prompt_open(view->shell, &prompt);
	else
		shell_warn(view->shell, _("Choose an event first."));
}

static void
state_picked(View *view, gint64 state)
{
	EventsView *self = events_of(view);
	const Event *event = event_page_event(self->page);
	g_autofree char *name = event ? g_strdup(event->name) : NULL;
	GError *error = NULL;

	if (!event)
		return;
	if (!event_set_state(
		    shell_book(view->shell), event->id, (EventState)state, &error))
		shell_fail(view->shell, error);
	else
		say_done(view->shell, "%s: %s", name,
			vocab_label(&vocab_event_state, (int)state));
}

static void
state(View *view)
{
	const Event *event = event_page_event(events_of(view)->page);
	MenuItem items[EVENT_STATE_COUNT] = { 0 };

	if (!event) {
		shell_warn(view->shell, _("Choose an event first."));
		return;
	}
	for (int i = EVENT_STATE_NONE + 1; i < EVENT_STATE_COUNT; i++) {
		items[i - 1].label = vocab_label(&vocab_event_state, i);
		items[i - 1].value = i;
	}
	menu_open(view->shell, event->name, items, (gint64)event->state, state_picked);
}

static void
delete_answered(View *view, gboolean yes)
{
	EventsView *self = events_of(view);
	const EventsRow *row = browse_selected(&self->browse);
	GError *error = NULL;

	if (!yes || !row)
		return;
	if (!(row->here == HERE_COMMUNITY
			    ? community_delete(shell_book(view->shell), row->id, &error)
			    : event_delete(shell_book(view->shell), row->id, &error)))
		shell_fail(view->shell, error);
	else
		say_done(view->shell, _("Deleted"));
}

static void
delete_selected(View *view)
{
	if (chosen(events_of(view)))
		confirm_open(view->shell, _("Delete it? People and entries stay."),
			_("delete"), _("keep"), delete_answered);
}

static const Action no_hints[] = { ACT_EVENT_ADD, ACT_COMMUNITY_ADD, ACT_UNDO, ACT_NONE };
static const Action ahead_hints[] = { ACT_WISH, ACT_EVENT_ADD, ACT_OPEN, ACT_OUTCOME,
	ACT_COMMUNITY_ADD, ACT_DELETE, ACT_UNDO, ACT_NONE };
static const Action past_hints[] = { ACT_MET, ACT_EVENT_ADD, ACT_OPEN, ACT_OUTCOME,
	ACT_COMMUNITY_ADD, ACT_DELETE, ACT_UNDO, ACT_NONE };
static const Action community_hints[] = { ACT_MET, ACT_COMMUNITY_ADD, ACT_OPEN,
	ACT_EVENT_ADD, ACT_DELETE, ACT_UNDO, ACT_NONE };

/* Of the keys those that do something with what is selected. */
static const Action *
hinting(const View *view)
{
	static const Action *const hints[HERE_COUNT] = {
		[HERE_AHEAD] = ahead_hints,
		[HERE_PAST] = past_hints,
		[HERE_COMMUNITY] = community_hints,
	};
	const EventsRow *row = browse_selected(&((const EventsView *)view)->browse);

	return row ? hints[row->here] : no_hints;
}

static const Handler handlers[] = {
	{ ACT_EVENT_ADD, add_one },
	{ ACT_MET, met_ask },
	{ ACT_WISH, wish },
	{ ACT_OUTCOME, state },
	{ ACT_OPEN, edit },
	{ ACT_EDIT, edit },
	{ ACT_COMMUNITY_ADD, add_community },
	{ ACT_DELETE, delete_selected },
	{ ACT_PANE_NEXT, browse_turn },
	{ ACT_PANE_PREV, browse_turn },
	{ 0 },
};

const ViewClass events_view = {
	.name = "events",
	.title = N_("Events and communities"),
	.parent = &moving_parent,
	.size = sizeof(EventsView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.hinting = hinting,
	.open = open,
	.load = browse_load,
	.layout = browse_layout,
	.draw = browse_draw,
	.done = done,
	.mouse = browse_mouse,
};
