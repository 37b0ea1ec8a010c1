/* A question and a message: the smallest boxes. */
#include "widget/dialog.h"

#include "krug/i18n.h"
#include "widget/textbox.h"

#define BOX_WIDTH 60

typedef struct {
	View view;
	TextBox *text;
	char *yes, *no;
	void (*answer)(View *opener, gboolean yes);
} BoxView;

static const ViewClass confirm_view, message_view;

/* As wide as the longest line wants, up to BOX_WIDTH; as high as it wraps there. */
static void
measure(const View *view, int *width, int *height)
{
	const BoxView *self = (const BoxView *)view;

	*width = MIN(*width - 6, BOX_WIDTH);
	textbox_resize(self->text, *width, *height);
	*height = textbox_lines(self->text) + (self->answer ? 2 : 0);
}

static void
layout(View *view)
{
	BoxView *self = (BoxView *)view;

	textbox_resize(self->text, view->width, view->height - (self->answer ? 2 : 0));
}

static void
open_box(View *view, const char *text)
{
	BoxView *self = (BoxView *)view;

	self->text = textbox_new();
	textbox_set(self->text, text);
	view->move = textbox_move;
	view->mover = self->text;
}

static void
done(View *view)
{
	BoxView *self = (BoxView *)view;

	textbox_free(self->text);
	g_free(self->yes);
	g_free(self->no);
}

static int
draw_choice(const View *view, Canvas canvas, int x, Action action, const char *word)
{
	g_autoptr(GString) key = g_string_new(NULL);
	int y = canvas.h - 1;

	keymap_label(shell_keymap(view->shell), view->class->name, action, key);
	x += canvas_text(canvas, x, y, -1, ROLE_KEY, key->str) + 1;
	return x + canvas_text(canvas, x, y, -1, ROLE_TEXT, word) + 3;
}

static void
draw(const View *view, Canvas canvas)
{
	const BoxView *self = (const BoxView *)view;
	int x;

	textbox_draw(self->text, canvas);
	if (!self->answer)
		return;
	x = draw_choice(view, canvas, 0, ACT_YES, self->yes);
	draw_choice(view, canvas, x, ACT_NO, self->no);
}

static void
answered(View *opener, gpointer result)
{
	BoxView *self = result;

	self->answer(opener, self->view.action == ACT_YES);
}

static void
close_with(View *view)
{
	view_close(view, view);
}

static void
leave(View *view)
{
	view_close(view, NULL);
}

View *
confirm_open(Shell *shell, const char *question, const char *yes, const char *no,
	void (*answer)(View *opener, gboolean yes))
{
	View *view = shell_open(shell, &confirm_view, NULL);
	BoxView *self = (BoxView *)view;

	open_box(view, question);
	self->yes = g_strdup(yes);
	self->no = g_strdup(no);
	self->answer = answer;
	view_then(view, answered);
	return view;
}

View *
message_open(Shell *shell, const char *title, const char *text)
{
	View *view = shell_open(shell, &message_view, NULL);

	open_box(view, text);
	view->title = g_strdup(title);
	return view;
}

static const Handler confirm_handlers[] = {
	{ ACT_YES, close_with },
	{ ACT_NO, close_with },
	{ 0 },
};

static const Handler message_handlers[] = {
	{ ACT_CLOSE, leave },
	{ 0 },
};

static const ViewClass confirm_view = {
	.name = "confirm",
	.size = sizeof(BoxView),
	.place = VIEW_BOX,
	.handlers = confirm_handlers,
	.measure = measure,
	.layout = layout,
	.draw = draw,
	.done = done,
};

static const ViewClass message_view = {
	.name = "message",
	.parent = &moving_parent,
	.size = sizeof(BoxView),
	.place = VIEW_BOX,
	.handlers = message_handlers,
	.measure = measure,
	.layout = layout,
	.draw = draw,
	.done = done,
};
