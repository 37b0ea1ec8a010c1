/* In which order the list stands, and whom it shows. */
#include "krug/i18n.h"
#include "view/people_view_private.h"
#include "widget/dialog.h"

static void
order_picked(View *view, gint64 order)
{
	PeopleView *people = people_of(view);
	GError *error = NULL;

	if (!roll_set_order(
		    people->roll, shell_book(view->shell), (PeopleOrder)order, &error))
		shell_fail(view->shell, error);
	people_view_follow(people);
	view->ticking = TRUE;
}

void
people_view_order(View *view)
{
	MenuItem items[ORDER_COUNT + 1] = { 0 };

	for (PeopleOrder order = 0; order < ORDER_COUNT; order++) {
		items[order].label = roll_order_label(order);
		items[order].value = (gint64)order;
	}
	menu_open(view->shell, _("Order"), items,
		(gint64)roll_order(people_of(view)->roll), order_picked);
}

static void
set_filter(View *view, const char *text)
{
	PeopleView *people = people_of(view);
	GError *error = NULL;

	if (!roll_set_filter(people->roll, shell_book(view->shell), text, &error))
		shell_fail(view->shell, error);
	people->focus = PANE_LIST;
	view->class->layout(view);
	people_view_follow(people);
	view->ticking = TRUE;
}

static gboolean
accept_filter(View *view, const char *text)
{
	set_filter(view, text);
	return TRUE;
}

void
people_view_filter(View *view)
{
	PeopleView *people = people_of(view);
	const Prompt prompt = {
		.label = "/",
		.text = roll_filter(people->roll),
		.placeholder = _("words, kind: tag: org: standing: last<3m"),
		.changed = set_filter,
		.accept = accept_filter,
	};

	prompt_open(view->shell, &prompt);
}

void
people_view_unfilter(View *view)
{
	gint64 contact = people_of(view)->base.contact;

	if (!*roll_filter(people_of(view)->roll))
		return;
	set_filter(view, "");
	if (contact && roll_select(people_of(view)->roll, contact))
		people_view_follow(people_of(view));
}
