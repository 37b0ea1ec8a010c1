/* A question with two answers: the smallest box. */
#include "widget/dialog.h"

#include "krug/i18n.h"
#include "widget/textbox.h"

#define BOX_WIDTH    60
#define ANSWER_LINES 2 /* below the text */

typedef struct {
	View view;
	TextBox *text;
	char *yes, *no;
	void (*answer)(View *opener, gboolean yes);
} Confirm;

static const ViewClass confirm_view;

/* As wide as the longest line wants, up to BOX_WIDTH; as high as it wraps there. */
static void
measure(const View *view, int *width, int *height)
{
	const Confirm *self = (const Confirm *)view;

	*width = MIN(*width - 6, BOX_WIDTH);
	textbox_resize(self->text, *width, *height);
	*height = textbox_lines(self->text) + ANSWER_LINES;
}

static void
layout(View *view)
{
	Confirm *self = (Confirm *)view;

	textbox_resize(self->text, view->width, view->height - ANSWER_LINES);
}

static void
done(View *view)
{
	Confirm *self = (Confirm *)view;

	textbox_free(self->text);
	g_free(self->yes);
	g_free(self->no);
}

int
answer_draw(const View *view, Canvas canvas, int x, Action action, const char *word)
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
	const Confirm *self = (const Confirm *)view;
	int x;

	textbox_draw(self->text, canvas);
	x = answer_draw(view, canvas, 0, ACT_YES, self->yes);
	answer_draw(view, canvas, x, ACT_NO, self->no);
}

static void
answered(View *opener, gpointer result)
{
	Confirm *self = result;

	self->answer(opener, self->view.action == ACT_YES);
}

static void
close_with(View *view)
{
	view_close(view, view);
}

View *
confirm_open(Shell *shell, const char *question, const char *yes, const char *no,
	void (*answer)(View *opener, gboolean yes))
{
	View *view = shell_open(shell, &confirm_view, NULL);
	Confirm *self = (Confirm *)view;

	self->text = textbox_new();
	textbox_set(self->text, question);
	view->move = textbox_move;
	view->mover = self->text;
	self->yes = g_strdup(yes);
	self->no = g_strdup(no);
	self->answer = answer;
	view_then(view, answered);
	return view;
}

static const Handler handlers[] = {
	{ ACT_YES, close_with },
	{ ACT_NO, close_with },
	{ 0 },
};

static const ViewClass confirm_view = {
	.name = "confirm",
	.size = sizeof(Confirm),
	.place = VIEW_BOX,
	.handlers = handlers,
	.measure = measure,
	.layout = layout,
	.draw = draw,
	.done = done,
};
