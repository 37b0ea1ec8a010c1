/*
 * The work view: list, dossier and course. The panes follow the list. It is a view about
 * a person too: whoever the chosen step or interview concerns, else the recruiter, can be
 * logged, done, snoozed as in the people view.
 */
#include "view/work_view.h"

#include "krug/i18n.h"
#include "krug/interview.h"
#include "view/application_form.h"
#include "view/ask_form.h"
#include "view/board.h"
#include "view/company_view.h"
#include "view/course.h"
#include "view/dossier.h"
#include "view/end_form.h"
#include "view/feedback_form.h"
#include "view/interview_form.h"
#include "view/passed.h"
#include "view/people_view.h"
#include "view/person_view.h"
#include "view/say.h"
#include "widget/dialog.h"
#include "widget/panes.h"

typedef struct {
	PersonView base;
	Board *board;
	Dossier *dossier;
	Course *course;
	Pane focus;
	Panes panes;
	char *question; /* about an interview that has passed; NULL: none */
} WorkView;

static WorkView *
work_of(View *view)
{
	return (WorkView *)view;
}

/* The row of the course under the cursor, while the course has the keys. */
static const CourseRow *
chosen_row(const WorkView *work)
{
	return work->focus == PANE_TIMELINE ? course_selected(work->course) : NULL;
}

static void
choose_person(WorkView *work)
{
	const CourseRow *row = chosen_row(work);
	gint64 person = row ? row->contact : 0;

	if (!person)
		person = dossier_person(work->dossier);
	work->base.contact = person ? person : course_person(work->course);
}

/* What the other panes show follows the list. */
static void
follow(WorkView *work)
{
	View *view = &work->base.view;
	Book *book = shell_book(view->shell);
	const ApplicationRow *row = board_selected(work->board);
	const Rect *dossier = &work->panes.pane[PANE_DETAIL];
	GError *error = NULL;

	if (!dossier_load(work->dossier, book, row, &error) ||
		!course_load(work->course, book, row ? row->id : 0, &error))
		shell_fail(view->shell, error);
	dossier_layout(work->dossier, dossier->w, dossier->h);
	choose_person(work);
}

static gint64
application_of(const WorkView *work)
{
	const ApplicationRow *row = board_selected(work->board);

	return row ? row->id : 0;
}

static gboolean
move(gpointer data, Action action)
{
	WorkView *work = data;
	gint64 before = application_of(work);
	g_auto(BookReading) reading = book_reading(shell_book(work->base.view.shell));

	switch (work->focus) {
	case PANE_DETAIL:
		return dossier_move(work->dossier, action);
	case PANE_TIMELINE:
		if (!course_move(work->course, action))
			return FALSE;
		choose_person(work);
		return TRUE;
	default:
		if (!board_move(work->board, action))
			return FALSE;
		if (application_of(work) != before)
			follow(work);
		return TRUE;
	}
}

static gint64
selected_step(const PersonView *view)
{
	const CourseRow *row = chosen_row((const WorkView *)view);

	return row && row->kind == COURSE_STEP ? row->id : 0;
}

/* A letter is about the application in sight, or the interview under the cursor. */
static void
letter_about(const PersonView *view, LetterAbout *about)
{
	const WorkView *work = (const WorkView *)view;
	const CourseRow *row = chosen_row(work);

	about->application = application_of(work);
	if (row && row->kind == COURSE_INTERVIEW)
		about->interview = row->id;
}

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	WorkView *work = work_of(view);

	work->base.marked = g_array_new(FALSE, FALSE, sizeof(gint64));
	work->base.step = selected_step;
	work->base.about = letter_about;
	work->board = board_new();
	work->dossier = dossier_new();
	work->course = course_new();
	view->move = move;
	view->mover = work;
}

static void
load(View *view)
{
	WorkView *work = work_of(view);
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));
	GError *error = NULL;

	if (!board_load(work->board, shell_book(view->shell), &error))
		shell_fail(view->shell, error);
	passed_renew(view, &work->question);
	follow(work);
}

static void
layout(View *view)
{
	WorkView *work = work_of(view);
	Panes *panes = &work->panes;
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));

	*panes = panes_layout(
		view->width, view->height, dossier_lines(work->dossier), work->focus);
	board_layout(work->board, MAX(1, panes->pane[PANE_LIST].h - 1));
	dossier_layout(
		work->dossier, panes->pane[PANE_DETAIL].w, panes->pane[PANE_DETAIL].h);
	course_layout(work->course, panes->pane[PANE_TIMELINE].h);
}

static void
draw(const View *view, Canvas canvas)
{
	const WorkView *work = (const WorkView *)view;
	const Panes *panes = &work->panes;
	Canvas list = canvas_rect(canvas, panes->pane[PANE_LIST]);

	panes_draw_borders(panes, canvas);
	if (list.h > 0) {
		if (!passed_draw(list, 1, 0, work->question))
			canvas_text(list, 1, 0, -1, ROLE_HEADING, _("Applications"));
		board_draw(work->board, canvas_sub(list, 0, 1, list.w, list.h - 1),
			work->focus == PANE_LIST);
	}
	dossier_draw(work->dossier, canvas_rect(canvas, panes->pane[PANE_DETAIL]),
		work->focus == PANE_DETAIL);
	course_draw(work->course, canvas_rect(canvas, panes->pane[PANE_TIMELINE]),
		work->focus == PANE_TIMELINE);
}

static void
done(View *view)
{
	WorkView *work = work_of(view);

	board_free(work->board);
	dossier_free(work->dossier);
	course_free(work->course);
	g_array_unref(work->base.marked);
	g_free(work->question);
}

static void
focus_on(WorkView *work, Pane pane)
{
	work->focus = pane;
	layout(&work->base.view);
	choose_person(work);
}

static void
pane_next(View *view)
{
	WorkView *work = work_of(view);

	focus_on(work, (work->focus + 1) % PANE_COUNT);
}

static void
pane_prev(View *view)
{
	WorkView *work = work_of(view);

	focus_on(work, (work->focus + PANE_COUNT - 1) % PANE_COUNT);
}

/* The selected application; FALSE, having said so, where there is none. */
static gboolean
has_application(WorkView *work)
{
	if (board_selected(work->board))
		return TRUE;
	shell_warn(work->base.view.shell, _("No application is selected."));
	return FALSE;
}

static void
show_person(WorkView *work)
{
	if (person_chosen(&work->base))
		people_view_show(work->base.view.shell, work->base.contact);
}

/* The list is read anew first: what is to be shown may just have been added. */
static void
show(WorkView *work, gint64 application)
{
	load(&work->base.view);
	board_select(work->board, application);
	follow(work);
}

void
work_view_show(Shell *shell, gint64 application)
{
	shell_show_tab(shell, &work_view);
	if (shell_top(shell)->class == &work_view)
		show(work_of(shell_top(shell)), application);
}

static void
added(View *opener, gpointer result)
{
	if (result)
		show(work_of(opener), application_form_saved(result));
}

static void
apply(View *view)
{
	view_then(application_form_open(view->shell, 0), added);
}

static void
edit(View *view)
{
	WorkView *work = work_of(view);
	const CourseRow *row = chosen_row(work);

	if (row && row->kind == COURSE_INTERVIEW)
		interview_form_edit(view->shell, row->id);
	else if (row && row->kind == COURSE_FEEDBACK)
		feedback_form_edit(view->shell, row->id);
	else if (has_application(work))
		application_form_open(view->shell, application_of(work));
}

/* Enter goes inwards: application, course, interview or person. */
static void
enter(View *view)
{
	WorkView *work = work_of(view);
	const CourseRow *row = chosen_row(work);

	if (!row)
		focus_on(work, work->focus == PANE_LIST && work->panes.single
				       ? PANE_DETAIL
				       : PANE_TIMELINE);
	else if (row->kind == COURSE_INTERVIEW || row->kind == COURSE_FEEDBACK)
		edit(view);
	else
		show_person(work);
}

/* The cursor goes to what was captured: it may be an application that is new. */
static void
captured(View *opener, gpointer result)
{
	if (result)
		show(work_of(opener), interview_form_saved(result));
}

static void
interview_picked(View *opener, gint64 choice)
{
	View *form = interview_form_picked(opener->shell, choice);

	if (form)
		view_then(form, captured);
}

static void
interview(View *view)
{
	WorkView *work = work_of(view);

	interview_form_ask(view->shell, application_of(work), interview_picked);
}

static void
reject(View *view)
{
	WorkView *work = work_of(view);

	if (has_application(work))
		end_form_open(view->shell, application_of(work), STAGE_REJECTION);
}

static void
outcome(View *view)
{
	WorkView *work = work_of(view);

	if (has_application(work))
		end_form_ask(view->shell, application_of(work));
}

static void
feedback(View *view)
{
	WorkView *work = work_of(view);

	if (has_application(work))
		feedback_form_open(view->shell, application_of(work));
}

static void
ask(View *view)
{
	WorkView *work = work_of(view);

	if (has_application(work))
		ask_form_open(view->shell, application_of(work));
}

static void
company_chosen(View *opener, gpointer result)
{
	const CompanyChoice *choice = result;

	if (choice && choice->contact)
		people_view_show(opener->shell, choice->contact);
	else if (choice)
		show(work_of(opener), choice->application);
}

static void
company(View *view)
{
	WorkView *work = work_of(view);
	const ApplicationRow *row = board_selected(work->board);

	if (has_application(work))
		view_then(company_view_open(view->shell, row->organization),
			company_chosen);
}

static void
delete_answered(View *opener, gboolean yes)
{
	WorkView *work = work_of(opener);
	const CourseRow *row = chosen_row(work);
	Book *book = shell_book(opener->shell);
	gboolean whole = !row || row->kind != COURSE_INTERVIEW;
	GError *error = NULL;

	if (!yes)
		return;
	if (!(whole ? application_delete(book, application_of(work), &error)
		    : interview_delete(book, row->id, &error)))
		shell_fail(opener->shell, error);
	else
		say_done(opener->shell, whole ? _("The application is deleted")
					      : _("The interview is deleted"));
}

static void
delete_selected(View *view)
{
	WorkView *work = work_of(view);
	const CourseRow *row = chosen_row(work);

	if (has_application(work))
		confirm_open(view->shell,
			row && row->kind == COURSE_INTERVIEW
				? _("Delete this interview and its steps?")
				: _("Delete this application with its interviews and "
				    "steps?"),
			_("delete"), _("keep"), delete_answered);
}

/* A click focuses the pane under it. */
static gboolean
mouse(View *view, const Mouse *event)
{
	WorkView *work = work_of(view);
	int y = event->y;
	Pane pane = panes_at(&work->panes, event->x, &y);

	if (event->kind != MOUSE_PRESS || pane == PANE_COUNT)
		return FALSE;
	work->focus = pane;
	if (pane == PANE_LIST && board_click(work->board, y - 1))
		follow(work);
	else if (pane == PANE_TIMELINE)
		course_click(work->course, y);
	choose_person(work);
	return TRUE;
}

static const Handler handlers[] = {
	{ ACT_OPEN, enter },
	{ ACT_PANE_NEXT, pane_next },
	{ ACT_PANE_PREV, pane_prev },
	{ ACT_APPLY, apply },
	{ ACT_APPLICATION, edit },
	{ ACT_INTERVIEW, interview },
	{ ACT_REJECT, reject },
	{ ACT_OUTCOME, outcome },
	{ ACT_FEEDBACK, feedback },
	{ ACT_ASK, ask },
	{ ACT_COMPANY, company },
	{ ACT_DELETE, delete_selected },
	{ 0 },
};

static const Action hints[] = { ACT_INTERVIEW, ACT_APPLY, ACT_APPLICATION, ACT_REJECT,
	ACT_OUTCOME, ACT_FEEDBACK, ACT_ASK, ACT_COMPANY, ACT_OPEN, ACT_PANE_NEXT,
	ACT_UNDO, ACT_NONE };

static const Action no_hints[] = { ACT_APPLY, ACT_INTERVIEW, ACT_UNDO, ACT_PALETTE,
	ACT_QUIT, ACT_NONE };

static const Action step_hints[] = { ACT_WRITE, ACT_DONE, ACT_SNOOZE, ACT_DROP, ACT_LOG,
	ACT_OPEN, ACT_PANE_NEXT, ACT_UNDO, ACT_NONE };

static const Action *
hinting(const View *view)
{
	const WorkView *work = (const WorkView *)view;

	if (!board_selected(work->board))
		return no_hints;
	return selected_step(&work->base) ? step_hints : NULL;
}

const ViewClass work_view = {
	.name = "work",
	.title = N_("Work"),
	.parent = &person_parent,
	.size = sizeof(WorkView),
	.watches = CHANGED_ALL,
	.digit = 3,
	.handlers = handlers,
	.hints = hints,
	.hinting = hinting,
	.open = open,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
	.mouse = mouse,
};
