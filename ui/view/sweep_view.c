/*
 * The sweep. Nothing of it is stored but what is logged, taken out or changed: whoever
 * leaves it finds what is left of it again. Who is new and was looked at bears a tick for
 * as long as the view is open.
 */
#include "view/sweep_view.h"

#include "krug/i18n.h"
#include "krug/inbox.h"
#include "krug/interaction.h"
#include "krug/interview.h"
#include "krug/upkeep.h"
#include "view/greet_view.h"
#include "view/inbox_view.h"
#include "view/interview_form.h"
#include "view/log_form.h"
#include "view/log_line.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "view/sweep_rows.h"
#include "widget/dialog.h"
#include "widget/list.h"

#define TOP 3 /* lines above the list */

typedef struct {
	PersonView base;
	GPtrArray *rows;    /* SweepRow in rc boxes */
	GHashTable *ticked; /* gint64 ids of rows */
	List *list;
	guint logged; /* lines */
	int waiting;  /* meetings of calendars, shown or not */
	Action hints[10];
} SweepView;

static const ViewClass sweep_view;

static SweepView *
sweep_of(View *view)
{
	return (SweepView *)view;
}

static const SweepRow *
chosen(const SweepView *self)
{
	return list_selected(self->list);
}

static gboolean
is_ticked(const SweepView *self, const SweepRow *row)
{
	gint64 id = sweep_row_id(row);

	return g_hash_table_contains(self->ticked, &id);
}

static const GPtrArray *
all_rows(gconstpointer data)
{
	return ((const SweepView *)data)->rows;
}

static void
draw_group(gpointer data, gconstpointer row, Canvas line)
{
	const SweepView *self = data;
	SweepGroup group = ((const SweepRow *)row)->group;
	g_autoptr(GString) more = g_string_new(NULL);
	const char *const words[SWEEP_COUNT] = {
		[SWEEP_PASSED] = _("Over: how was it?"),
		[SWEEP_INBOX] = _("Over, says the calendar: log it?"),
		[SWEEP_NEW] = _("New people: is the kind right?"),
		[SWEEP_GREET] = _("Holidays: a letter each, one by one"),
	};

	canvas_text(line, 1, 0, -1, ROLE_HEADING, words[group]);
	if (group != SWEEP_INBOX || self->waiting <= SWEEP_INBOX_MOST)
		return;
	keymap_label(shell_keymap(self->base.view.shell), "global", ACT_INBOX, more);
	g_string_append_printf(more, _(": all %d of them"), self->waiting);
	canvas_right(line, line.w - 1, 0, line.w / 2, ROLE_DIM, more->str);
}

static void
draw_row(gpointer data, gconstpointer item, Canvas line, gboolean selected G_GNUC_UNUSED)
{
	const SweepView *self = data;
	const SweepRow *row = item;
	gboolean ticked = is_ticked(self, row);
	int end = canvas_right(line, line.w - 1, 0, line.w / 3,
		ticked ? ROLE_GOOD : ROLE_DIM, row->right);

	if (ticked)
		canvas_glyph(line, 0, 0, ROLE_GOOD, GLYPH_CHECK);
	canvas_text(line, 2, 0, end - 3, ticked ? ROLE_DIM : ROLE_TEXT, row->text);
}

static const ListSource source = {
	.rows = all_rows,
	.free_row = sweep_row_free,
	.id = sweep_row_id,
	.group = sweep_row_group,
	.draw_group = draw_group,
	.draw_row = draw_row,
};

/* Whom the keys concern, and which keys are worth a hint. */
static void
follow(SweepView *self)
{
	static const Action passed[] = { ACT_LOG, ACT_DONE, ACT_NOT_HELD, ACT_NEXT,
		ACT_UNDO, ACT_NONE };
	static const Action person[] = { ACT_KIND, ACT_TICK, ACT_LOG, ACT_EDIT, ACT_NEXT,
		ACT_UNDO, ACT_NONE };
	static const Action greet[] = { ACT_OPEN, ACT_PILE, ACT_NEXT, ACT_UNDO,
		ACT_NONE };
	static const Action nothing[] = { ACT_NEXT, ACT_UNDO, ACT_NONE };
	const SweepRow *row = chosen(self);
	const Action *hints = !row			  ? nothing
			      : row->group <= SWEEP_INBOX ? passed
			      : row->group == SWEEP_NEW	  ? person
							  : greet;
	int n = 0;

	self->base.contact = row ? row->contact : 0;
	while (*hints != ACT_NONE)
		self->hints[n++] = *hints++;
	self->hints[n] = ACT_NONE;
}

static gboolean
move(gpointer data, Action action)
{
	SweepView *self = data;

	if (!list_move(self->list, action))
		return FALSE;
	follow(self);
	return TRUE;
}

static gboolean
read_rows(SweepView *self, GError **error)
{
	GPtrArray *rows = sweep_rows(shell_book(self->base.view.shell), error);

	if (!rows)
		return FALSE;
	g_ptr_array_unref(self->rows);
	self->rows = rows;
	self->waiting =
		inbox_count(shell_book(self->base.view.shell), INBOX_MEETING, NULL);
	return list_reload(self->list, error);
}

static void
load(View *view)
{
	SweepView *self = sweep_of(view);
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));
	GError *error = NULL;

	if (!read_rows(self, &error))
		shell_fail(view->shell, error);
	follow(self);
}

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	SweepView *self = sweep_of(view);

	self->rows = g_ptr_array_new_with_free_func(sweep_row_free);
	self->ticked = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
	self->list = list_new(&source, self);
	self->base.marked = g_array_new(FALSE, FALSE, sizeof(gint64));
	view->move = move;
	view->mover = self;
	load(view);
}

static void
layout(View *view)
{
	list_resize(sweep_of(view)->list, MAX(view->height - TOP, 1));
}

static void
done(View *view)
{
	SweepView *self = sweep_of(view);

	list_free(self->list);
	g_ptr_array_unref(self->rows);
	g_hash_table_unref(self->ticked);
	g_array_unref(self->base.marked);
}

static void
draw(const View *view, Canvas canvas)
{
	const SweepView *self = (const SweepView *)view;
	g_autofree char *logged = g_strdup_printf(
		ngettext("%u line logged", "%u lines logged", self->logged),
		self->logged);
	int end = canvas.w - 1;

	if (self->logged)
		end = canvas_right(canvas, end, 0, canvas.w / 3, ROLE_GOOD, logged) - 1;
	canvas_text(canvas, 1, 0, end - 1, ROLE_HEADING, _("Before the cards"));
	canvas_text(canvas, 1, 1, canvas.w - 2, ROLE_DIM,
		_("What happened and is not in the book yet."));
	list_draw(self->list, canvas_sub(canvas, 0, TOP, canvas.w, canvas.h - TOP), TRUE,
		_("Nothing has passed without a log, and nobody is new."));
}

/* One line after the other. */
static void
line_closed(View *opener, gpointer result)
{
	SweepView *self = sweep_of(opener);

	if (result && log_line_saved(result)) {
		self->logged++;
		view_run(opener, ACT_NEXT);
	} else if (result) {
		view_close(opener, self);
	} else if (self->rows->len == 0) {
		view_close(opener, NULL);
	}
}

static void
next(View *view)
{
	View *line = log_line_open(view->shell, NULL);

	log_line_label(line, _("Anything else? Enter: no"));
	view_then(line, line_closed);
}

/* The cursor goes to the next row that wants an answer; after the last one comes the
 * line. */
static void
go_on(SweepView *self)
{
	guint at = 0;

	for (guint i = 0; i < self->rows->len; i++)
		if (sweep_row_id(self->rows->pdata[i]) == list_selected_id(self->list))
			at = i;
	for (guint i = 1; i <= self->rows->len; i++) {
		const SweepRow *row = self->rows->pdata[(at + i) % self->rows->len];

		if (is_ticked(self, row))
			continue;
		list_select(self->list, sweep_row_id(row));
		follow(self);
		return;
	}
	next(&self->base.view);
}

static void
tick_row(SweepView *self, const SweepRow *row)
{
	gint64 id = sweep_row_id(row);

	g_hash_table_add(self->ticked, g_memdup2(&id, sizeof(id)));
	go_on(self);
}

static void
tick(View *view)
{
	const SweepRow *row = chosen(sweep_of(view));

	if (row && row->group == SWEEP_NEW)
		tick_row(sweep_of(view), row);
}

typedef struct {
	gint64 contact;
	Kind kind;
} KindAct;

static gboolean
act_kind(Book *book, void *data, GError **error)
{
	const KindAct *act = data;

	return contact_set_kind(book, act->contact, act->kind, error);
}

static void
kind_picked(View *opener, gint64 value)
{
	SweepView *self = sweep_of(opener);
	const SweepRow *row = chosen(self);
	KindAct act = { row ? row->contact : 0, (Kind)value };

	if (!row || !person_commit(&self->base, OUTCOME_NONE, act_kind, &act))
		return;
	say_done(opener->shell, "%s: %s", row->text,
		vocab_label(&vocab_kind, (int)act.kind));
	tick_row(self, row);
}

static void
ask_kind(View *view)
{
	const SweepRow *row = chosen(sweep_of(view));
	MenuItem items[KIND_COUNT + 1] = { 0 };
	gint64 selected = 0;
	int n = 0;

	if (!row || row->group != SWEEP_NEW)
		return;
	for (int kind = KIND_NONE + 1; kind < KIND_COUNT; kind++) {
		items[n++] = (MenuItem){ vocab_label(&vocab_kind, kind), NULL, kind };
		if (g_str_equal(row->right, vocab_label(&vocab_kind, kind)))
			selected = kind;
	}
	menu_open(view->shell, row->text, items, selected, kind_picked);
}

/* It took place, with this text. */
static gboolean
hold(View *view, const char *text)
{
	const SweepRow *row = chosen(sweep_of(view));
	GError *error = NULL;

	if (!row || !interaction_hold(shell_book(view->shell), row->entry, text, &error))
		return shell_fail(view->shell, error);
	say_done(view->shell, _("Logged: %s"), row->text);
	return TRUE;
}

static void
ask_held(View *view, const SweepRow *row)
{
	g_autofree char *place = g_strdup_printf("held-%" G_GINT64_FORMAT, row->entry);
	g_autoptr(Interaction) entry = NULL;
	GError *error = NULL;
	Prompt prompt = {
		.label = _("What was said"),
		.draft = place,
		.accept = hold,
	};

	entry = interaction_load(shell_book(view->shell), row->entry, &error);
	if (!entry) {
		shell_fail(view->shell, error);
		return;
	}
	prompt.text = entry->text;
	prompt_open(view->shell, &prompt);
}

/* How was it with X: the form of an interview, a line for anything else. */
static void
log_it(View *view)
{
	const SweepRow *row = chosen(sweep_of(view));

	if (!row)
		next(view);
	else if (row->greeting)
		greet_walk(view->shell, row->greeting);
	else if (row->inbox && view->action == ACT_OPEN)
		log_form_inbox(view->shell, row->inbox);
	else if (row->inbox)
		inbox_view_log(view->shell, row->inbox);
	else if (row->interview)
		interview_form_hold(view->shell, row->interview);
	else if (row->group == SWEEP_PASSED)
		ask_held(view, row);
	else if (view->action == ACT_LOG)
		log_line_open(view->shell, &sweep_of(view)->base);
	else
		ask_kind(view);
}

static void
pile(View *view)
{
	const SweepRow *row = chosen(sweep_of(view));

	if (row && row->greeting)
		greet_pile(view->shell, row->greeting);
	else
		person_pile(view);
}

/* As it was planned, with nothing to add. */
static void
done_as_planned(View *view)
{
	const SweepRow *row = chosen(sweep_of(view));

	if (row && row->group == SWEEP_PASSED && !row->interview)
		hold(view, NULL);
	else
		log_it(view);
}

static gboolean
cancel_interview(Book *book, gint64 id, GError **error)
{
	g_autoptr(Interview) was = interview_load(book, id, error);
	g_autoptr(Interview) now = was ? interview_copy(was) : NULL;

	if (!now)
		return FALSE;
	now->state = INTERVIEW_CANCELLED;
	return interview_save(book, was, now, NULL, error);
}

static void
not_held(View *view)
{
	const SweepRow *row = chosen(sweep_of(view));
	Book *book = shell_book(view->shell);
	GError *error = NULL;
	gboolean ok;

	if (row && row->inbox)
		inbox_view_dismiss(view->shell, row->inbox);
	if (!row || row->group != SWEEP_PASSED)
		return;
	ok = row->interview ? cancel_interview(book, row->interview, &error)
			    : interaction_delete(book, row->entry, &error);
	if (ok)
		say_done(view->shell, _("Did not take place: %s"), row->text);
	else
		shell_fail(view->shell, error);
}

View *
sweep_view_open(Shell *shell)
{
	View *view = shell_open(shell, &sweep_view, NULL);

	if (sweep_of(view)->rows->len == 0)
		next(view);
	return view;
}

static const Action *
hinting(const View *view)
{
	return ((const SweepView *)view)->hints;
}

static gboolean
mouse(View *view, const Mouse *event)
{
	SweepView *self = sweep_of(view);

	if (!list_press(self->list, event, TOP))
		return FALSE;
	follow(self);
	return TRUE;
}

static const Handler handlers[] = {
	{ ACT_OPEN, log_it },
	{ ACT_LOG, log_it },
	{ ACT_DONE, done_as_planned },
	{ ACT_NOT_HELD, not_held },
	{ ACT_PILE, pile },
	{ ACT_KIND, ask_kind },
	{ ACT_TICK, tick },
	{ ACT_NEXT, next },
	{ 0 },
};

static const ViewClass sweep_view = {
	.name = "sweep",
	.title = N_("Before the cards"),
	.parent = &person_parent,
	.size = sizeof(SweepView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.hinting = hinting,
	.open = open,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
	.mouse = mouse,
};
