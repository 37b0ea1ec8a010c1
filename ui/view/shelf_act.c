/*
 * Giving, telling, ticking. The line that asks for names begins with whom it fits best of
 * those who have not had it.
 */
#include "view/shelf_act.h"

#include "krug/i18n.h"
#include "view/letter_view.h"
#include "view/names.h"
#include "view/news_many.h"
#include "view/say.h"
#include "view/shelf_form.h"
#include "view/steps_view.h"
#include "widget/dialog.h"

static ShelfBase *
base_of(View *view)
{
	return (ShelfBase *)view;
}

static const News *
chosen_news(View *view)
{
	const News *news = shelf_page_news(base_of(view)->page);

	if (!news)
		shell_warn(view->shell, _("Choose one of my news first."));
	return news;
}

static gboolean
is_something(View *view)
{
	const ShelfPage *page = base_of(view)->page;

	if (shelf_page_item(page) || shelf_page_news(page))
		return TRUE;
	shell_warn(view->shell, _("Nothing is selected."));
	return FALSE;
}

void
shelf_act_edit(View *view)
{
	const ShelfItem *item = shelf_page_item(base_of(view)->page);
	const News *news = shelf_page_news(base_of(view)->page);

	if (item)
		shelf_form_open(view->shell, item->id);
	else if (news)
		news_form_open(view->shell, news->id);
	else
		is_something(view);
}

static void
ask_names(View *view, const char *label, gboolean (*accept)(View *, const char *))
{
	gint64 next = shelf_page_next(base_of(view)->page);
	g_autofree char *name = next ? names_of(shell_book(view->shell), next) : NULL;
	const Prompt prompt = {
		.label = label,
		.text = name,
		.placeholder = _("names, with commas"),
		.accept = accept,
	};

	prompt_open(view->shell, &prompt);
}

static gboolean
give_item(View *view, const ShelfItem *item, const GArray *people, GError **error)
{
	const ShelfGiving giving = { .contacts = people, .day = DAY_NONE };
	g_autofree char *line = g_strdup(item->line);

	if (!shelf_give(shell_book(view->shell), item->id, &giving, error))
		return FALSE;
	say_done(view->shell, _("Given and logged: %s"), line);
	return TRUE;
}

static gboolean
tell_news(View *view, const News *news, const GArray *people, GError **error)
{
	g_autofree char *text = g_strdup(news->text);

	if (!news_tell(
		    shell_book(view->shell), news->id, people, CHANNEL_NONE, NULL, error))
		return FALSE;
	say_done(view->shell, _("Told and logged: %s"), text);
	return TRUE;
}

static gboolean
give_typed(View *view, const char *text)
{
	const ShelfPage *page = base_of(view)->page;
	const ShelfItem *item = shelf_page_item(page);
	const News *news = shelf_page_news(page);
	GError *error = NULL;
	g_autoptr(GArray) people = names_read(shell_book(view->shell), text, &error);
	gboolean ok = people != NULL;

	if (ok && item)
		ok = give_item(view, item, people, &error);
	else if (ok && news)
		ok = tell_news(view, news, people, &error);
	return ok || shell_fail(view->shell, error);
}

void
shelf_act_give(View *view)
{
	if (is_something(view))
		ask_names(view,
			shelf_page_item(base_of(view)->page) ? _("Give to") : _("Told"),
			give_typed);
}

/* One letter is written now, several are put on the pile and gone through. */
static gboolean
write_letters(View *view, LetterAbout *about, const GArray *people, GError **error)
{
	g_autoptr(GArray) pile = g_array_new(FALSE, FALSE, sizeof(gint64));

	about->contact = g_array_index(people, gint64, 0);
	if (people->len == 1)
		return letter_view_begin(view->shell, about, NULL) != NULL;
	return letter_pile_all(shell_book(view->shell), about, people, pile, error) &&
	       letter_view_walk(view->shell, pile, 0) != NULL;
}

static gboolean
write_typed(View *view, const char *text)
{
	const ShelfPage *page = base_of(view)->page;
	const ShelfItem *item = shelf_page_item(page);
	const News *news = shelf_page_news(page);
	LetterAbout about = {
		.item = item ? item->id : 0,
		.news = news ? news->id : 0,
	};
	GError *error = NULL;
	g_autoptr(GArray) people = names_read(shell_book(view->shell), text, &error);

	if (people && people->len)
		write_letters(view, &about, people, &error);
	return !error || shell_fail(view->shell, error);
}

void
shelf_act_write(View *view)
{
	if (is_something(view))
		ask_names(view, _("A letter to"), write_typed);
}

/* A letter onto the pile for each who has not heard it and was not written to. */
void
shelf_act_pile(View *view)
{
	const News *news = chosen_news(view);
	Book *book = shell_book(view->shell);
	GError *error = NULL;
	g_autoptr(GArray) people = news ? news_unwritten(book, news->id, &error) : NULL;
	g_autoptr(GArray) pile = g_array_new(FALSE, FALSE, sizeof(gint64));
	const LetterAbout about = { .news = news ? news->id : 0 };

	if (!news)
		return;
	if (people && people->len == 0)
		shell_say(view->shell, _("Everybody has heard it, or was written to."));
	else if (!people || !letter_pile_all(book, &about, people, pile, &error))
		shell_fail(view->shell, error);
	else if (people->len > pile->len)
		say_done(view->shell, _("%u letters are on the pile, %u people wait"),
			pile->len, people->len - pile->len);
	else
		say_done(view->shell,
			ngettext("%u letter is on the pile", "%u letters are on the pile",
				pile->len),
			pile->len);
}

static gboolean
heard_typed(View *view, const char *text)
{
	Book *book = shell_book(view->shell);
	const News *news = shelf_page_news(base_of(view)->page);
	GError *error = NULL;
	g_autoptr(GArray) people = names_read(book, text, &error);

	if (!people ||
		(news && !news_heard(book, news->id, people, book_today(book), &error)))
		return shell_fail(view->shell, error);
	say_done(view->shell, _("Ticked, nothing logged"));
	return TRUE;
}

void
shelf_act_heard(View *view)
{
	if (chosen_news(view))
		ask_names(view, _("Have heard it"), heard_typed);
}

static void
say_concerned(View *view)
{
	const GArray *people = base_of(view)->people;

	say_done(view->shell,
		ngettext("Concerns %u person more", "Concerns %u people more",
			people->len),
		people->len);
}

static void
concern_agreed(View *view, gint64 news, const StepPlan *plan)
{
	const GArray *people = base_of(view)->people;
	GError *error = NULL;

	if (news_concern(shell_book(view->shell), news, people, plan, &error))
		say_concerned(view);
	else
		shell_fail(view->shell, error);
}

static void
many_answered(View *view, gboolean yes)
{
	ShelfBase *self = base_of(view);
	const News *news = shelf_page_news(self->page);

	if (yes && news)
		news_many_write(view->shell, news, self->people, say_concerned);
}

static gboolean
concern_typed(View *view, const char *text)
{
	ShelfBase *self = base_of(view);
	Book *book = shell_book(view->shell);
	const News *news = shelf_page_news(self->page);
	GError *error = NULL;
	g_autoptr(StepPlan) plan = NULL;

	if (!news)
		return TRUE;
	g_clear_pointer(&self->people, g_array_unref);
	self->people = news_whom(book, text, &error);
	if (self->people && news_many(self->people)) {
		news_many_ask(view->shell, self->people, many_answered);
		return TRUE;
	}
	if (self->people)
		plan = news_plan(book, news, self->people, &error);
	if (!plan)
		return shell_fail(view->shell, error);
	if (steps_view_wanted(plan))
		steps_view_take(view->shell, news->text, g_steal_pointer(&plan), news->id,
			concern_agreed);
	else
		concern_agreed(view, news->id, plan);
	return TRUE;
}

void
shelf_act_concern(View *view)
{
	const Prompt prompt = {
		.label = _("Concerns"),
		.placeholder = _("names, kind:recruiter tag:rust, …"),
		.accept = concern_typed,
	};

	if (chosen_news(view))
		prompt_open(view->shell, &prompt);
}

void
shelf_act_off(View *view)
{
	Book *book = shell_book(view->shell);
	const ShelfItem *item = shelf_page_item(base_of(view)->page);
	const News *news = shelf_page_news(base_of(view)->page);
	gboolean off =
		item ? item->closed_on == DAY_NONE : news && news->closed_on == DAY_NONE;
	GError *error = NULL;

	if (!is_something(view) || (!item && !news))
		return;
	if (!(item ? shelf_drop(book, item->id, off, &error)
		   : news_close(book, news->id, off, &error)))
		shell_fail(view->shell, error);
	else
		say_done(view->shell, "%s",
			!off   ? _("Back again")
			: item ? _("Off the shelf")
			       : _("Told enough"));
}

static void
delete_answered(View *view, gboolean yes)
{
	Book *book = shell_book(view->shell);
	const ShelfItem *item = shelf_page_item(base_of(view)->page);
	const News *news = shelf_page_news(base_of(view)->page);
	GError *error = NULL;

	if (!yes || (!item && !news))
		return;
	if (!(item ? shelf_delete(book, item->id, &error)
		   : news_delete(book, news->id, &error)))
		shell_fail(view->shell, error);
	else
		say_done(view->shell, _("Deleted"));
}

void
shelf_act_delete(View *view)
{
	if (is_something(view))
		confirm_open(view->shell, _("Delete it? People and entries stay."),
			_("delete"), _("keep"), delete_answered);
}
