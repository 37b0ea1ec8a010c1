/*
 * The question about a draft. It stands above the view the text belongs to; answered
 * later, by Esc, the draft stays where it is.
 */
#include "widget/offer.h"

#include "krug/draft.h"
#include "krug/i18n.h"
#include "widget/dialog.h"
#include "widget/textbox.h"

#define WIDTH	60
#define EXCERPT 80

typedef struct {
	View view;
	Draft *draft;
	TextBox *text;
} DraftView;

static const ViewClass draft_view;

static DraftView *
draft_of(View *view)
{
	return (DraftView *)view;
}

char *
draft_time(Book *book, gint64 at)
{
	Day today = book_today(book);
	int minute = 0;
	Day day = clock_day_of(book_clock(book), NULL, at, &minute);
	g_autofree char *date = day == today ? NULL : i18n_day_short(day, today);

	return g_strdup_printf("%s%s%02d:%02d", date ? date : "", date ? " " : "",
		minute / 60, minute % 60);
}

static void
set_question(DraftView *self)
{
	g_autofree char *time = draft_time(shell_book(self->view.shell), self->draft->at);
	g_autofree char *excerpt = draft_excerpt(self->draft, EXCERPT);
	g_autofree char *question = g_strdup_printf(
		_("When krug was closed at %s, this had not been saved: “%s”. Take it "
		  "up again?"),
		time, excerpt);

	textbox_set(self->text, question);
}

void
draft_offer(View *view, const char *place)
{
	const char *path = book_path(shell_book(view->shell));
	DraftView *self;
	Draft *draft;

	g_free(view->draft);
	view->draft = g_strdup(place);
	draft = path ? draft_load(path, place) : NULL;
	if (!draft)
		return;
	self = draft_of(shell_open(view->shell, &draft_view, NULL));
	self->view.opener = view;
	self->draft = draft;
	self->text = textbox_new();
	set_question(self);
}

static void
done(View *view)
{
	draft_free(draft_of(view)->draft);
	textbox_free(draft_of(view)->text);
}

static void
measure(const View *view, int *width, int *height)
{
	const DraftView *self = (const DraftView *)view;

	*width = MIN(*width - 6, WIDTH);
	textbox_resize(self->text, *width, *height);
	*height = textbox_lines(self->text) + 2;
}

static void
draw(const View *view, Canvas canvas)
{
	int x;

	textbox_draw(((const DraftView *)view)->text, canvas);
	x = answer_draw(view, canvas, 0, ACT_YES, _("take it up"));
	x = answer_draw(view, canvas, x, ACT_NO, _("throw it away"));
	answer_draw(view, canvas, x, ACT_CLOSE, _("later"));
}

static void
forget(View *view)
{
	draft_remove(book_path(shell_book(view->shell)), view->opener->draft);
	view_close(view, NULL);
}

static void
take_up(View *view)
{
	View *opener = view->opener;

	opener->class->take_up(opener, draft_of(view)->draft->text);
	forget(view);
}

static const Handler handlers[] = {
	{ ACT_YES, take_up },
	{ ACT_NO, forget },
	{ 0 },
};

static const ViewClass draft_view = {
	.name = "draft",
	.title = N_("A draft"),
	.size = sizeof(DraftView),
	.place = VIEW_BOX,
	.handlers = handlers,
	.measure = measure,
	.draw = draw,
	.done = done,
};
