/*
 * The people view: list, detail and timeline. The panes follow the list: whoever is
 * selected is shown. Keys go to the pane in focus; what concerns the person works from
 * every pane (person_parent).
 */
#include "view/people_view.h"

#include "krug/contact.h"
#include "krug/i18n.h"
#include "view/passed.h"
#include "view/people_view_private.h"

/* The detail takes this part of the height at least, whoever stood first: others may have
 * more to tell. */
#define DETAIL_PART 3

static void
layout_detail(PeopleView *people)
{
	const Rect *at = &people->panes.pane[PANE_DETAIL];

	detail_layout(people->detail, at->w, at->h);
}

/* What the other panes show follows the list. */
static void
glance(PeopleView *people)
{
	View *view = &people->base.view;
	Book *book = shell_book(view->shell);
	GError *error = NULL;

	people->base.contact = roll_selected(people->roll);
	if (!detail_load(people->detail, book, people->base.contact, &error) ||
		!story_load(people->story, book, people->base.contact, &error))
		shell_fail(view->shell, error);
	layout_detail(people);
}

/* Also before anything was laid out: how much there is to say of the first person gives
 * the panes their heights. */
static gboolean
shows_detail(const PeopleView *people)
{
	const Rect *pane = people->panes.pane;

	return pane[PANE_DETAIL].h > 0 ||
	       (pane[PANE_LIST].h == 0 && pane[PANE_TIMELINE].h == 0);
}

static void
complete_detail(PeopleView *people)
{
	View *view = &people->base.view;
	GError *error = NULL;

	if (shows_detail(people) &&
		!detail_complete(people->detail, shell_book(view->shell), &error))
		shell_fail(view->shell, error);
	layout_detail(people);
}

void
people_view_follow(PeopleView *people)
{
	glance(people);
	complete_detail(people);
}

static gboolean
move(gpointer data, Action action)
{
	PeopleView *people = data;
	gint64 before = people->base.contact;
	g_auto(BookReading) reading = book_reading(shell_book(people->base.view.shell));

	switch (people->focus) {
	case PANE_DETAIL:
		return detail_move(people->detail, action);
	case PANE_TIMELINE:
		return story_move(people->story, action);
	default:
		if (!roll_move(people->roll, action))
			return FALSE;
		if (roll_selected(people->roll) != before) {
			glance(people);
			people->base.view.ticking = shows_detail(people);
		}
		return TRUE;
	}
}

static void load(View *view);

static gint64
selected_entry(const PersonView *view)
{
	const PeopleView *people = (const PeopleView *)view;

	return people->focus == PANE_TIMELINE ? story_selected(people->story) : 0;
}

/* The list is read anew first: whoever is to be shown may just have been added. Somebody
 * who does not fit the filter ends it. */
static void
show_person(PersonView *view, gint64 contact)
{
	PeopleView *people = people_of(&view->view);
	Book *book = shell_book(view->view.shell);

	load(&view->view);
	if (!roll_select(people->roll, contact) &&
		roll_set_filter(people->roll, book, "", NULL))
		roll_select(people->roll, contact);
	people_view_follow(people);
}

void
people_view_show(Shell *shell, gint64 contact)
{
	shell_show_tab(shell, &people_view);
	if (shell_top(shell)->class == &people_view)
		show_person((PersonView *)shell_top(shell), contact);
}

/* Who was dealt with in the list makes room for the next one. */
static gboolean
commit(PersonView *person, ReviewOutcome outcome, BookAction act, void *data,
	GError **error)
{
	PeopleView *people = people_of(&person->view);

	if (!act(shell_book(person->view.shell), data, error))
		return FALSE;
	people->past = people->focus == PANE_LIST && outcome != OUTCOME_WINDOW &&
		       outcome != OUTCOME_VERIFIED;
	return TRUE;
}

/* The cursor goes to whom undo or redo was about, unless filter or fold hide them. */
static void
turned(View *view, gint64 contact)
{
	PeopleView *people = people_of(view);

	load(view);
	if (contact && roll_return(people->roll, contact))
		people_view_follow(people);
}

static void
open(View *view, gconstpointer args)
{
	PeopleView *people = people_of(view);

	(void)args;
	people->base.marked = g_array_new(FALSE, FALSE, sizeof(gint64));
	people->roll = roll_new(people->base.marked);
	people->detail = detail_new();
	people->story = story_new();
	people->base.show = show_person;
	people->base.commit = commit;
	people->base.entry = selected_entry;
	view->move = move;
	view->mover = people;
}

static gboolean
lay_out_roll(PeopleView *people, const Panes *panes, GError **error)
{
	const Rect *list = &panes->pane[PANE_LIST];

	return roll_layout(people->roll, list->w, MAX(1, list->h - 1), error);
}

/* Before anything is read, so that no more is read than is shown. */
static void
lay_out_first(PeopleView *people)
{
	View *view = &people->base.view;
	Panes panes = panes_layout(view->width, view->height, 0, people->focus);

	lay_out_roll(people, &panes, NULL);
}

/* Nobody can unmark who is not there any more. */
static void
unmark_gone(PeopleView *people)
{
	Book *book = shell_book(people->base.view.shell);
	GArray *marked = people->base.marked;

	for (guint i = marked->len; i > 0; i--)
		if (!contact_exists(book, g_array_index(marked, gint64, i - 1), NULL))
			g_array_remove_index(marked, i - 1);
}

static void
load(View *view)
{
	PeopleView *people = people_of(view);
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));
	GError *error = NULL;

	if (shell_is_starting(view->shell))
		lay_out_first(people);
	unmark_gone(people);
	if (!roll_load(people->roll, shell_book(view->shell), people->past, &error))
		shell_fail(view->shell, error);
	people->past = FALSE;
	if (!shell_is_starting(view->shell)) {
		passed_renew(view, &people->question);
		people_view_follow(people);
	}
	view->ticking = roll_needs_counts(people->roll);
}

/* The numbers of the groups, once the first frame stands; and what of a person takes
 * longer to find out than one key should, once the cursor rests. */
static void
tick(View *view)
{
	PeopleView *people = people_of(view);
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));
	GError *error = NULL;

	if (roll_needs_counts(people->roll) && !roll_count(people->roll, &error))
		shell_fail(view->shell, error);
	complete_detail(people);
	view->ticking = FALSE;
}

static void
arrange(PeopleView *people)
{
	View *view = &people->base.view;
	Panes *panes = &people->panes;
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));
	const Rect *detail = &panes->pane[PANE_DETAIL];
	const Rect *story = &panes->pane[PANE_TIMELINE];
	GError *error = NULL;

	detail_layout(people->detail, panes_beside(view->width), view->height);
	*panes = panes_layout(view->width, view->height,
		MAX(detail_lines(people->detail), view->height / DETAIL_PART),
		people->focus);
	detail_layout(people->detail, detail->w, detail->h);
	if (!lay_out_roll(people, panes, &error) ||
		!story_layout(people->story, story->w, story->h, &error))
		shell_fail(view->shell, error);
}

static void
layout(View *view)
{
	PeopleView *people = people_of(view);

	arrange(people);
	if (!shows_detail(people) || detail_is_complete(people->detail))
		return;
	complete_detail(people);
	arrange(people);
}

/* The first frame says who is due and why; here comes all about the first of them. */
static void
complete(View *view)
{
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));

	passed_renew(view, &people_of(view)->question);
	people_view_follow(people_of(view));
	layout(view);
}

/* What was chosen to be seen, or marked, is told before anything is asked. */
static void
draw_heading(const PeopleView *people, Canvas canvas)
{
	const char *filter = roll_filter(people->roll);
	const char *order = roll_order_label(roll_order(people->roll));
	guint marked = people->base.marked->len;
	int x = 1;

	if (roll_order(people->roll) == ORDER_URGENCY && !*filter && !marked &&
		passed_draw(canvas, x, 0, people->question))
		return;
	x += canvas_printf(canvas, x, 0, -1, ROLE_HEADING, "%s", _("People"));
	x += canvas_printf(canvas, x, 0, -1, ROLE_DIM, " · %s", order);
	if (*filter)
		x += canvas_printf(canvas, x, 0, -1, ROLE_MATCH, " / %s", filter);
	if (marked)
		canvas_printf(canvas, x, 0, -1, ROLE_GOOD,
			ngettext(" · %u marked", " · %u marked", marked), marked);
}

static void
draw(const View *view, Canvas canvas)
{
	const PeopleView *people = (const PeopleView *)view;
	const Panes *panes = &people->panes;
	Canvas list = canvas_rect(canvas, panes->pane[PANE_LIST]);

	panes_draw_borders(panes, canvas);
	if (list.h > 0) {
		draw_heading(people, canvas_sub(list, 0, 0, list.w, 1));
		roll_draw(people->roll, canvas_sub(list, 0, 1, list.w, list.h - 1),
			people->focus == PANE_LIST);
	}
	detail_draw(people->detail, canvas_rect(canvas, panes->pane[PANE_DETAIL]),
		people->focus == PANE_DETAIL);
	story_draw(people->story, canvas_rect(canvas, panes->pane[PANE_TIMELINE]),
		people->focus == PANE_TIMELINE);
}

static void
done(View *view)
{
	PeopleView *people = people_of(view);

	roll_free(people->roll);
	detail_free(people->detail);
	story_free(people->story);
	g_array_unref(people->base.marked);
	g_free(people->question);
}

static void
focus_on(PeopleView *people, Pane pane)
{
	people->focus = pane;
	layout(&people->base.view);
}

static void
pane_next(View *view)
{
	PeopleView *people = people_of(view);

	focus_on(people, (people->focus + 1) % PANE_COUNT);
}

static void
pane_prev(View *view)
{
	PeopleView *people = people_of(view);

	focus_on(people, (people->focus + PANE_COUNT - 1) % PANE_COUNT);
}

static void
fold(View *view)
{
	PeopleView *people = people_of(view);
	GError *error = NULL;

	if (people->focus == PANE_TIMELINE) {
		story_fold(people->story);
		return;
	}
	if (!roll_fold(people->roll, &error))
		shell_fail(view->shell, error);
	people_view_follow(people);
}

static void
fold_all(View *view)
{
	story_fold_all(people_of(view)->story);
}

/* Enter goes inwards: group, person, timeline, entry. */
static void
enter(View *view)
{
	PeopleView *people = people_of(view);

	if (people->focus == PANE_TIMELINE || !people->base.contact)
		fold(view);
	else if (people->focus == PANE_LIST && people->panes.single)
		focus_on(people, PANE_DETAIL);
	else
		focus_on(people, PANE_TIMELINE);
}

static void
mark(View *view)
{
	PeopleView *people = people_of(view);
	GArray *marked = people->base.marked;
	gint64 contact = people->base.contact;

	if (!contact)
		return;
	for (guint i = 0; i < marked->len; i++)
		if (g_array_index(marked, gint64, i) == contact) {
			g_array_remove_index(marked, i);
			return;
		}
	g_array_append_val(marked, contact);
	if (people->focus == PANE_LIST)
		move(people, ACT_DOWN);
}

static void
unmark_all(View *view)
{
	g_array_set_size(people_of(view)->base.marked, 0);
}

/* A click where the selected entry stands already folds or unfolds it. */
static void
click_timeline(PeopleView *people, int y, gboolean focused)
{
	gint64 before = story_selected(people->story);

	if (story_click(people->story, y) && focused &&
		story_selected(people->story) == before)
		story_fold(people->story);
}

/* A click focuses the pane under it; a second one on the entry unfolds it. */
static gboolean
mouse(View *view, const Mouse *event)
{
	PeopleView *people = people_of(view);
	int y = event->y;
	Pane pane = panes_at(&people->panes, event->x, &y), before = people->focus;

	if (event->kind != MOUSE_PRESS || pane == PANE_COUNT)
		return FALSE;
	people->focus = pane;
	if (pane == PANE_LIST && roll_click(people->roll, y - 1))
		people_view_follow(people);
	else if (pane == PANE_TIMELINE)
		click_timeline(people, y, before == pane);
	return TRUE;
}

static const Handler handlers[] = {
	{ ACT_OPEN, enter },
	{ ACT_FILTER, people_view_filter },
	{ ACT_PANE_NEXT, pane_next },
	{ ACT_PANE_PREV, pane_prev },
	{ ACT_ORDER, people_view_order },
	{ ACT_FOLD, fold },
	{ ACT_FOLD_ALL, fold_all },
	{ ACT_MARK, mark },
	{ ACT_UNMARK_ALL, unmark_all },
	{ ACT_FILTER_CLEAR, people_view_unfilter },
	{ 0 },
};

static const Action hints[] = { ACT_LOG, ACT_WRITE, ACT_DONE, ACT_SNOOZE, ACT_ADD,
	ACT_EDIT, ACT_FILTER, ACT_UNDO, ACT_NONE };

static const Action nobody_hints[] = { ACT_ADD, ACT_FILTER, ACT_IMPORT, ACT_UNDO, ACT_ME,
	ACT_SETTINGS, ACT_PALETTE, ACT_QUIT, ACT_NONE };

static const Action detail_hints[] = { ACT_DOWN, ACT_PANE_NEXT, ACT_LOG, ACT_WRITE,
	ACT_DONE, ACT_SNOOZE, ACT_EDIT, ACT_UNDO, ACT_NONE };

static const Action entry_hints[] = { ACT_OPEN, ACT_LOG, ACT_EDIT, ACT_DELETE,
	ACT_PANE_NEXT, ACT_UNDO, ACT_DONE, ACT_SNOOZE, ACT_ADD, ACT_NONE };

/* What helps most where the cursor stands. */
static const Action *
hinting(const View *view)
{
	const PeopleView *people = (const PeopleView *)view;

	if (roll_is_empty(people->roll))
		return nobody_hints;
	if (people->focus == PANE_TIMELINE && story_selected(people->story))
		return entry_hints;
	if (people->focus == PANE_DETAIL)
		return detail_hints;
	return NULL;
}

const ViewClass people_view = {
	.name = "people",
	.title = N_("People"),
	.parent = &person_parent,
	.size = sizeof(PeopleView),
	.watches = CHANGED_ALL,
	.digit = 1,
	.handlers = handlers,
	.hints = hints,
	.hinting = hinting,
	.open = open,
	.load = load,
	.complete = complete,
	.layout = layout,
	.draw = draw,
	.done = done,
	.mouse = mouse,
	.turned = turned,
	.tick = tick,
};
