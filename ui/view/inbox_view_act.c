/*
 * The inbox beyond one answer: all that is shown dismissed at once, people of a meeting
 * brought into the book, and the words that choose what is shown.
 */
#include "krug/i18n.h"

#include "view/inbox_view_private.h"
#include "view/say.h"
#include "view/sides.h"
#include "view/sides_many.h"
#include "widget/dialog.h"

/* --- many at once --- */

/* Meetings that are over. */
static GArray *
passed_ids(const InboxView *self)
{
	GArray *ids = g_array_new(FALSE, FALSE, sizeof(gint64));

	for (guint i = 0; i < self->browse.rows->len; i++) {
		const InboxRow *row = self->browse.rows->pdata[i];

		if (row->item->kind == INBOX_MEETING && row->item->passed)
			g_array_append_val(ids, row->item->id);
	}
	return ids;
}

static void
dismiss_agreed(View *view, gboolean yes)
{
	g_autoptr(GArray) ids = passed_ids(inbox_of(view));
	guint n = ids->len;
	GError *error = NULL;

	if (!yes || n == 0)
		return;
	if (!inbox_dismiss_all(shell_book(view->shell), ids, &error)) {
		shell_fail(view->shell, error);
		return;
	}
	say_done(view->shell,
		ngettext("%u dismissed: it will not be asked about again",
			"%u dismissed: they will not be asked about again", n),
		n);
}

void
inbox_view_dismiss_all(View *view)
{
	guint n = inbox_of(view)->n_passed;
	g_autofree char *question = g_strdup_printf(
		ngettext("Ask no more about %u meeting that is over and shown here?",
			"Ask no more about %u meetings that are over and shown here?", n),
		n);

	if (n == 0)
		shell_say(view->shell, "%s", _("Nothing that is over is shown here."));
	else
		confirm_open(view->shell, question, _("dismiss all"), _("leave them"),
			dismiss_agreed);
}

static void
many_picked(View *view, gint64 value)
{
	sides_many_decide(view, inbox_of(view)->filter, value);
}

/* Conflicts. */
void
inbox_view_take_many(View *view)
{
	sides_many_open(view, inbox_chosen(view), inbox_of(view)->filter, many_picked);
}

/* --- who is not in the book --- */

static void
add_other(View *view, gint64 other)
{
	const InboxItem *item = inbox_chosen(view);
	g_autofree char *names = NULL;
	GError *error = NULL;

	if (!item)
		return;
	if (inbox_add(shell_book(view->shell), item->id, (int)other, &names, &error))
		say_done(view->shell, _("Added: %s"), names);
	else
		shell_fail(view->shell, error);
}

/* One at once; of several, who. */
void
inbox_view_add(View *view)
{
	const InboxItem *item = inbox_chosen(view);
	g_auto(GStrv) others = item ? g_strsplit(item->others, "\n", -1) : NULL;
	guint n = others ? g_strv_length(others) : 0;
	g_autofree MenuItem *items = g_new0(MenuItem, n + 2);

	if (item && item->kind == INBOX_CARD) {
		sides_take_card(view, item->id);
		return;
	}
	if (n == 0 && item)
		shell_say(view->shell, "%s",
			_("Everybody who took part is in the book already."));
	if (n == 1)
		add_other(view, 0);
	if (n < 2)
		return;
	items[0] = (MenuItem){ _("all of them"), NULL, -1 };
	for (guint i = 0; i < n; i++)
		items[i + 1] = (MenuItem){ others[i], NULL, i };
	menu_open(view->shell, _("Whom to add to the book"), items, -1, add_other);
}

/* --- what is shown --- */

static void
set_filter(View *view, const char *words)
{
	InboxView *self = inbox_of(view);
	char *filter = g_strdup(words);

	g_free(self->filter);
	self->filter = filter;
	view_reload(view);
}

static gboolean
accept_filter(View *view, const char *words)
{
	set_filter(view, words);
	return TRUE;
}

void
inbox_view_filter(View *view)
{
	const Prompt prompt = {
		.label = "/",
		.text = inbox_of(view)->filter,
		.placeholder = _("words of the title, the people, the place"),
		.changed = set_filter,
		.accept = accept_filter,
	};

	prompt_open(view->shell, &prompt);
}

void
inbox_view_unfilter(View *view)
{
	if (*inbox_of(view)->filter)
		set_filter(view, "");
	else
		view_close(view, NULL);
}
