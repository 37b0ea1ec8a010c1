/*
 * Names typed in one line: known people are found, others become contacts as the line is
 * saved. A chain of several steps is shown before that.
 */
#include "view/met_view.h"

#include "krug/community.h"
#include "krug/event.h"
#include "krug/i18n.h"
#include "view/namesakes.h"
#include "view/say.h"
#include "view/steps_view.h"
#include "widget/dialog.h"

static MetView *
met_of(View *view)
{
	return (MetView *)view;
}

void
met_clear(MetView *met)
{
	g_clear_pointer(&met->people, g_ptr_array_unref);
	g_clear_pointer(&met->plan, step_plan_free);
}

static gboolean
write_down(MetView *met)
{
	Book *book = shell_book(met->view.shell);
	EventMet those = { .people = met->people, .plan = met->plan };
	guint n = met->people->len;
	GError *error = NULL;

	if (!(met->event ? event_met(book, met->event, &those, &error)
			 : community_join(book, met->community, met->people, &error)))
		return shell_fail(met->view.shell, error);
	say_done(met->view.shell,
		ngettext("%u person written down", "%u people written down", n), n);
	return TRUE;
}

static void
accepted(View *opener)
{
	write_down(met_of(opener));
}

static gboolean
typed(View *view, const char *text)
{
	MetView *met = met_of(view);
	Book *book = shell_book(view->shell);
	GError *error = NULL;

	met_clear(met);
	if (namesakes_ask_line(view->shell, text))
		return FALSE;
	met->people = newcomer_read(book, text, &error);
	if (!met->people)
		return shell_fail(view->shell, error);
	if (!met->event)
		return write_down(met);
	met->plan = event_met_plan(book, met->event, met->people, &error);
	if (!met->plan)
		return shell_fail(view->shell, error);
	if (!steps_view_wanted(met->plan))
		return write_down(met);
	steps_view_open(view->shell, text, met->plan, accepted);
	return TRUE;
}

/* Nobody was met at an event that lies ahead: said before names are typed. */
static gboolean
lies_ahead(View *view)
{
	Book *book = shell_book(view->shell);
	gint64 id = met_of(view)->event;
	g_autoptr(Event) event = id ? event_load(book, id, NULL) : NULL;

	if (!event || event->day <= book_today(book))
		return FALSE;
	shell_warn(view->shell, "%s",
		_("The event lies ahead: name whom you want to meet instead."));
	return TRUE;
}

void
met_ask(View *view)
{
	const Prompt prompt = {
		.label = met_of(view)->event ? _("Met there") : _("Belong to it"),
		.placeholder = _("Anna Petrova:recruiter @Yandex, Ivan Li, …"),
		.accept = typed,
	};

	if (lies_ahead(view))
		return;
	if (met_of(view)->event || met_of(view)->community)
		prompt_open(view->shell, &prompt);
	else
		shell_warn(view->shell, _("Nothing is selected."));
}
