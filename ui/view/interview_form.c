/*
 * The interview form. Enter shows what follows, a second Enter saves all of it as one
 * change; where nothing follows the first one saves.
 */
#include "view/interview_form.h"

#include "krug/application.h"
#include "krug/i18n.h"
#include "krug/inbox.h"
#include "view/interview_fields.h"
#include "view/namesakes.h"
#include "view/say.h"
#include "view/steps_view.h"
#include "view/words.h"
#include "widget/dialog.h"

#define PASSED_MOST 9 /* offered by the key */

typedef struct {
	FormData base;	  /* first, for the checks of fields.h */
	Interview *was;	  /* NULL: a new one */
	Interview *first; /* what the form begins with */
	gint64 inbox;	  /* the row of the inbox that this answers; 0 */
	gboolean hold;	  /* it is about to be said that it took place */
	Interview *now;	  /* while its steps are shown */
	StepPlan *plan;
} InterviewForm;

static void
free_data(gpointer data)
{
	InterviewForm *self = data;

	interview_free(self->was);
	interview_free(self->first);
	interview_free(self->now);
	step_plan_free(self->plan);
	g_free(self);
}

/* Beside the day: what was understood, and whether that is a plan. */
static void
note_when(InterviewForm *self, Form *form)
{
	g_autoptr(Interview) now =
		interview_fields_read(form, self->base.book, self->was, NULL);
	g_autofree char *when = NULL;
	g_autofree char *note = NULL;

	if (now) {
		when = words_time(self->base.book, now->day, now->at);
		note = g_strdup_printf(
			"%s · %s", when, vocab_label(&vocab_interview, (int)now->state));
	}
	form_note(form, "when", note);
}

static void
changed(Form *form, const char *name, gpointer data)
{
	if (!*name || g_str_equal(name, "when") || g_str_equal(name, "minutes") ||
		g_str_equal(name, "state"))
		note_when(data, form);
}

static void
fill(Form *form, gpointer data)
{
	InterviewForm *self = data;

	self->base.form = form;
	interview_fields_fill(form, self->base.book, self->was ? self->was : self->first);
	if (self->hold)
		form_set(form, "state", "held");
	note_when(self, form);
}

/* "Яндекс · interview · Backend engineer, technical". */
static char *
title_of(const Interview *interview)
{
	g_autofree char *title = interview_title(interview);

	return g_strconcat(interview->organization, " · ", title, NULL);
}

static gboolean
write(gpointer data, GError **error)
{
	InterviewForm *self = data;
	g_autofree char *title = NULL;
	guint steps = step_plan_count(self->plan);

	if (self->inbox ? !inbox_log_interview(self->base.book, self->inbox, self->now,
				  self->plan, error)
			: !interview_save(self->base.book, self->was, self->now,
				  self->plan, error))
		return FALSE;
	title = title_of(self->now);
	say_done(self->base.shell,
		ngettext("%s: saved, %u step", "%s: saved, %u steps", steps), title,
		steps);
	return TRUE;
}

static void
accepted(View *opener)
{
	form_finish(opener, write);
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	InterviewForm *self = data;
	Book *book = self->base.book;
	g_autofree char *title = NULL;

	g_clear_pointer(&self->now, interview_free);
	g_clear_pointer(&self->plan, step_plan_free);
	self->now = interview_fields_read(form, book, self->was, error);
	if (!self->now)
		return FALSE;
	self->plan = interview_plan(book, self->was, self->now, error);
	if (!self->plan)
		return FALSE;
	if (!steps_view_wanted(self->plan))
		return write(self, error);
	title = title_of(self->now);
	steps_view_open(self->base.shell, title, self->plan, accepted);
	return FALSE;
}

/* Under which the draft is kept. */
static char *
place_of(const InterviewForm *self)
{
	if (self->inbox)
		return g_strdup_printf("interview-inbox-%" G_GINT64_FORMAT, self->inbox);
	if (self->was)
		return g_strdup_printf("interview-%" G_GINT64_FORMAT, self->was->id);
	return g_strdup_printf(
		"interview-of-%" G_GINT64_FORMAT, self->first->application);
}

/* Takes it; shell, book and what it begins with are set. */
static View *
open_form(Shell *shell, InterviewForm *self)
{
	g_autofree char *place = place_of(self);
	const FormSpec spec = {
		.title = self->was ? _("An interview") : _("A new interview"),
		.draft = place,
		.fields = interview_fields,
		.fill = fill,
		.ask = namesakes_ask,
		.save = save,
		.changed = changed,
		.data = self,
		.free_data = free_data,
	};

	self->base = (FormData){ .shell = shell, .book = shell_book(shell) };
	return form_view(form_open(shell, &spec));
}

View *
interview_form_new(Shell *shell, gint64 application)
{
	Book *book = shell_book(shell);
	Interview *first = interview_new(DAY_NONE);
	InterviewForm *self = g_new0(InterviewForm, 1);
	g_autoptr(Application) known =
		application ? application_load(book, application, NULL) : NULL;

	if (known) {
		first->application = known->id;
		g_free(first->organization);
		g_free(first->position);
		first->organization = g_strdup(known->organization_name);
		first->position = g_strdup(known->position);
	}
	self->first = first;
	return open_form(shell, self);
}

View *
interview_form_inbox(Shell *shell, gint64 row)
{
	Book *book = shell_book(shell);
	GError *error = NULL;
	g_autoptr(InboxItem) item = inbox_load(book, row, &error);
	Interview *first = item ? inbox_interview(book, item, &error) : NULL;
	InterviewForm *self;

	if (!first) {
		shell_fail(shell, error);
		return NULL;
	}
	self = g_new0(InterviewForm, 1);
	self->first = first;
	self->inbox = row;
	return open_form(shell, self);
}

static View *
open_known(Shell *shell, gint64 interview, gboolean hold)
{
	GError *error = NULL;
	Interview *was = interview_load(shell_book(shell), interview, &error);
	InterviewForm *self;

	if (!was) {
		shell_fail(shell, error);
		return NULL;
	}
	self = g_new0(InterviewForm, 1);
	self->was = was;
	self->hold = hold;
	return open_form(shell, self);
}

View *
interview_form_edit(Shell *shell, gint64 interview)
{
	return open_known(shell, interview, FALSE);
}

View *
interview_form_hold(Shell *shell, gint64 interview)
{
	return open_known(shell, interview, TRUE);
}

/* Positive: an interview that has passed; else minus the application of a new one. */
View *
interview_form_picked(Shell *shell, gint64 choice)
{
	return choice > 0 ? interview_form_hold(shell, choice)
			  : interview_form_new(shell, -choice);
}

gint64
interview_form_saved(gpointer result)
{
	const InterviewForm *self = form_data(result);

	return self->now->application;
}

static char *
describe(Book *book, const Interview *interview)
{
	g_autofree char *when = words_time(book, interview->day, interview->at);

	return g_strdup_printf("%s · %s", interview->organization, when);
}

void
interview_form_ask(
	Shell *shell, gint64 application, void (*picked)(View *opener, gint64 choice))
{
	Book *book = shell_book(shell);
	g_autoptr(GPtrArray) passed = interview_passed(book, PASSED_MOST, NULL);
	g_autoptr(GPtrArray) labels = g_ptr_array_new_with_free_func(g_free);
	MenuItem items[PASSED_MOST + 2] = { 0 };
	guint n = 0;

	for (guint i = 0; passed && i < passed->len; i++) {
		const Interview *interview = passed->pdata[i];

		if (application && interview->application != application)
			continue;
		g_ptr_array_add(labels, describe(book, interview));
		items[n].label = labels->pdata[n];
		items[n++].value = interview->id;
	}
	if (n == 0) {
		picked(shell_top(shell), -application);
		return;
	}
	items[n].label = _("another interview");
	items[n].value = -application;
	menu_open(shell, _("How was it?"), items, items[0].value, picked);
}
