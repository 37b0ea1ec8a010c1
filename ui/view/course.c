/*
 * The course of an application. It is short, so it is read as a whole; the list widget
 * pages over it, and shares each row by reference.
 */
#include "view/course.h"

#include "krug/contact.h"
#include "krug/feedback.h"
#include "krug/i18n.h"
#include "krug/interview.h"
#include "krug/reminder.h"
#include "view/words.h"
#include "widget/list.h"

#define KIND_BITS  3 /* of the id of a row in the list */
#define DATE_WIDTH 14

struct Course {
	Book *book; /* borrowed */
	gint64 application;
	Day today;
	GPtrArray *rows; /* CourseRow in rc boxes */
	List *list;
};

static void
row_clear(gpointer data)
{
	CourseRow *row = data;

	g_free(row->text);
}

static void
row_free(gpointer row)
{
	g_rc_box_release_full(row, row_clear);
}

static gint64
row_id(gconstpointer data)
{
	const CourseRow *row = data;

	return row->id << KIND_BITS | row->kind;
}

static int
row_group(gconstpointer data)
{
	return ((const CourseRow *)data)->ahead;
}

/* Takes the text. */
static CourseRow *
add(Course *course, CourseKind kind, gint64 id, Day day, gint64 at, char *text)
{
	CourseRow *row = g_rc_box_new0(CourseRow);

	*row = (CourseRow){
		.kind = kind,
		.id = id,
		.day = day,
		.at = at,
		.text = text,
		.style = ROLE_TEXT,
		.glyph = GLYPH_DOT,
	};
	g_ptr_array_add(course->rows, row);
	return row;
}

/* What is to be done, without the application that stands above. */
static char *
step_text(const Course *course, const Reminder *step)
{
	const char *text = reminder_told(course->book, step);

	return g_strdup(*text ? text : vocab_label(&vocab_reminder, (int)step->kind));
}

static gboolean
add_step(Course *course, const Reminder *step, GError **error)
{
	g_autofree char *who = contact_display_id(course->book, step->contact, error);
	g_autofree char *what = step_text(course, step);
	gboolean hours = step->closes_at != AT_NONE;
	gboolean late = hours ? step->closes_at < book_now(course->book)
			      : step->closes != DAY_NONE && step->closes < course->today;
	CourseRow *row;

	if (!who)
		return FALSE;
	row = add(course, COURSE_STEP, step->id, reminder_day(step), step->due_at,
		g_strdup_printf("%s · %s", what, who));
	row->ahead = TRUE;
	row->contact = step->contact;
	row->glyph = hours ? GLYPH_CLOCK : GLYPH_BULLET;
	row->style = late ? ROLE_OVERDUE : hours ? ROLE_OWED : ROLE_TEXT;
	return TRUE;
}

static gboolean
add_steps(Course *course, GError **error)
{
	g_autoptr(GPtrArray) steps =
		reminder_list_application(course->book, course->application, error);

	for (guint i = 0; steps && i < steps->len; i++)
		if (!add_step(course, steps->pdata[i], error))
			return FALSE;
	return steps != NULL;
}

static void
add_interview(Course *course, const Interview *interview)
{
	static const Glyph glyphs[INTERVIEW_COUNT] = {
		[INTERVIEW_PLANNED] = GLYPH_CLOCK,
		[INTERVIEW_HELD] = GLYPH_BOTH,
		[INTERVIEW_CANCELLED] = GLYPH_CROSS,
	};
	GString *text = g_string_new(_("interview"));
	CourseRow *row;

	if (*interview->stage)
		g_string_append_printf(
			text, ", %s", interview_stage_label(interview->stage));
	for (guint i = 0; i < interview->people->len; i++) {
		const InterviewPerson *person = interview->people->pdata[i];

		g_string_append_printf(text, "%s%s", i ? ", " : " · ", person->name);
	}
	if (*interview->text)
		g_string_append_printf(text, " · %s", interview->text);
	row = add(course, COURSE_INTERVIEW, interview->id, interview->day, interview->at,
		g_string_free(text, FALSE));
	row->glyph = glyphs[interview->state];
	row->ahead = interview->state == INTERVIEW_PLANNED;
	if (interview->state == INTERVIEW_CANCELLED)
		row->style = ROLE_DIM;
	if (interview->people->len)
		row->contact =
			((const InterviewPerson *)interview->people->pdata[0])->contact;
}

static gboolean
add_interviews(Course *course, GError **error)
{
	g_autoptr(GPtrArray) interviews = interview_list(
		course->book, course->application, INTERVIEW_NONE, 0, error);

	for (guint i = 0; interviews && i < interviews->len; i++)
		add_interview(course, interviews->pdata[i]);
	return interviews != NULL;
}

static gboolean
add_requests(Course *course, GError **error)
{
	g_autoptr(GPtrArray) requests =
		feedback_requests(course->book, course->application, error);

	for (guint i = 0; requests && i < requests->len; i++) {
		const FeedbackRequest *request = requests->pdata[i];
		CourseRow *row = add(course, COURSE_REQUEST, request->id, request->day,
			AT_NONE, g_strdup(_("asked for feedback")));

		row->contact = request->contact;
		row->glyph = GLYPH_OUT;
	}
	return requests != NULL;
}

static gboolean
add_feedback(Course *course, GError **error)
{
	g_autoptr(GPtrArray) all =
		feedback_of_application(course->book, course->application, error);

	for (guint i = 0; all && i < all->len; i++) {
		const Feedback *feedback = all->pdata[i];
		const char *what = feedback_gist(feedback);
		CourseRow *row = add(course, COURSE_FEEDBACK, feedback->id, feedback->day,
			AT_NONE,
			g_strdup_printf(_("feedback, %s%s%s"),
				vocab_label(&vocab_quality, (int)feedback->quality),
				*what ? " · " : "", what));

		row->contact = feedback->contact;
		row->glyph = GLYPH_STAR;
	}
	return all != NULL;
}

static gboolean
add_marks(Course *course, GError **error)
{
	g_autoptr(Application) application =
		application_load(course->book, course->application, error);

	if (!application)
		return FALSE;
	if (application->outcome) {
		CourseRow *row = add(course, COURSE_MARK, 1, application->outcome_on,
			application->outcome_at,
			g_strdup(vocab_label(&vocab_stage, (int)application->outcome)));

		row->contact = application->outcome_by;
		row->glyph = GLYPH_IN;
	}
	add(course, COURSE_MARK, 0, application->applied_on, AT_NONE,
		g_strdup(_("applied")))
		->glyph = GLYPH_OUT;
	return TRUE;
}

/* On one day: applied, met, asked, answered, ended. */
static int
rank_of(const CourseRow *row)
{
	if (row->kind == COURSE_MARK)
		return row->id ? COURSE_MARK : -1;
	return (int)row->kind;
}

/* What lies ahead by its day; then the newest first. */
static int
by_course(gconstpointer one, gconstpointer other)
{
	const CourseRow *a = *(CourseRow *const *)one;
	const CourseRow *b = *(CourseRow *const *)other;

	if (a->ahead != b->ahead)
		return a->ahead ? -1 : 1;
	if (a->day != b->day)
		return (a->day < b->day) == a->ahead ? -1 : 1;
	if (rank_of(a) != rank_of(b))
		return rank_of(b) - rank_of(a);
	return a->id < b->id ? -1 : 1;
}

static gboolean
read_rows(Course *course, GError **error)
{
	g_ptr_array_set_size(course->rows, 0);
	if (!course->application)
		return TRUE;
	if (!add_steps(course, error) || !add_interviews(course, error) ||
		!add_requests(course, error) || !add_feedback(course, error) ||
		!add_marks(course, error))
		return FALSE;
	g_ptr_array_sort(course->rows, by_course);
	return TRUE;
}

static const GPtrArray *
all_rows(gconstpointer data)
{
	return ((const Course *)data)->rows;
}

static void
draw_group(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line)
{
	canvas_text(line, 1, 0, -1, ROLE_HEADING,
		row_group(row) ? _("next steps") : _("so far"));
}

static void
draw_row(gpointer data, gconstpointer data_row, Canvas line,
	gboolean selected G_GNUC_UNUSED)
{
	const Course *course = data;
	const CourseRow *row = data_row;
	int width = MIN(DATE_WIDTH, line.w / 3);

	if (row->day != DAY_NONE) {
		g_autofree char *when = words_time_short(course->book, row->day, row->at);

		canvas_text(line, 0, 0, width - 1, ROLE_DIM, when);
	}
	canvas_glyph(line, width, 0, row->style, row->glyph);
	canvas_text(line, width + 2, 0, line.w - width - 3, row->style, row->text);
}

static const ListSource source = {
	.rows = all_rows,
	.free_row = row_free,
	.id = row_id,
	.group = row_group,
	.draw_group = draw_group,
	.draw_row = draw_row,
};

Course *
course_new(void)
{
	Course *course = g_new0(Course, 1);

	course->rows = g_ptr_array_new_with_free_func(row_free);
	course->list = list_new(&source, course);
	return course;
}

void
course_free(Course *course)
{
	if (!course)
		return;
	list_free(course->list);
	g_ptr_array_unref(course->rows);
	g_free(course);
}

gboolean
course_load(Course *course, Book *book, gint64 application, GError **error)
{
	gboolean other = application != course->application;

	course->book = book;
	course->application = application;
	course->today = book_today(book);
	if (!read_rows(course, error))
		return FALSE;
	return other ? list_restart(course->list, error)
		     : list_reload(course->list, error);
}

void
course_layout(Course *course, int height)
{
	list_resize(course->list, MAX(height, 1));
}

const CourseRow *
course_selected(const Course *course)
{
	return list_selected(course->list);
}

gint64
course_person(const Course *course)
{
	for (guint i = 0; i < course->rows->len; i++) {
		const CourseRow *row = course->rows->pdata[i];

		if (row->contact)
			return row->contact;
	}
	return 0;
}

gboolean
course_move(gpointer data, Action action)
{
	Course *course = data;

	return list_move(course->list, action);
}

gboolean
course_click(Course *course, int y)
{
	return list_click(course->list, y);
}

void
course_draw(const Course *course, Canvas canvas, gboolean active)
{
	list_draw(course->list, canvas, active, "");
}
