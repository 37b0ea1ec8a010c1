/* A question with an answer by one key: the smallest box. */
#include "widget/dialog.h"

#include "krug/i18n.h"
#include "widget/textbox.h"

#define BOX_WIDTH    60
#define ANSWER_LINES 2 /* below the text */
#define ANSWERS	     4 /* at most */

typedef struct {
	View view;
	TextBox *text;
	Action actions[ANSWERS + 1]; /* ends with ACT_NONE */
	char *words[ANSWERS];
	void (*answer)(View *opener, Action action);
	void (*yes_no)(View *opener, gboolean yes);
} QuestionView;

static const ViewClass question_view;

/* As wide as the longest line wants, up to BOX_WIDTH; as high as it wraps there. */
static void
measure(const View *view, int *width, int *height)
{
	const QuestionView *self = (const QuestionView *)view;

	*width = MIN(*width - 6, BOX_WIDTH);
	textbox_resize(self->text, *width, *height);
	*height = textbox_lines(self->text) + ANSWER_LINES;
}

static void
layout(View *view)
{
	QuestionView *self = (QuestionView *)view;

	textbox_resize(self->text, view->width, view->height - ANSWER_LINES);
}

static void
done(View *view)
{
	QuestionView *self = (QuestionView *)view;

	textbox_free(self->text);
	for (int i = 0; i < ANSWERS; i++)
		g_free(self->words[i]);
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
	const QuestionView *self = (const QuestionView *)view;
	int x = 0;

	textbox_draw(self->text, canvas);
	for (int i = 0; self->actions[i] != ACT_NONE; i++)
		x = answer_draw(view, canvas, x, self->actions[i], self->words[i]);
}

static void
answered(View *opener, gpointer result)
{
	QuestionView *self = result;

	if (self && self->yes_no)
		self->yes_no(opener, self->view.action == ACT_YES);
	else if (self)
		self->answer(opener, self->view.action);
}

/* By a key that is no answer of this question nothing happens. */
static void
choose(View *view)
{
	const QuestionView *self = (const QuestionView *)view;

	for (int i = 0; self->actions[i] != ACT_NONE; i++) {
		if (self->actions[i] == view->action)
			view_close(view, view);
	}
}

static void
choose_first(View *view)
{
	view->action = ((const QuestionView *)view)->actions[0];
	choose(view);
}

static void
choose_none(View *view)
{
	view->action = ACT_NONE;
	view_close(view, view);
}

View *
question_open(Shell *shell, const Question *question)
{
	View *view = shell_open(shell, &question_view, NULL);
	QuestionView *self = (QuestionView *)view;

	self->text = textbox_new();
	textbox_set(self->text, question->text);
	view->title = g_strdup(question->title);
	view->move = textbox_move;
	view->mover = self->text;
	for (int i = 0; i < ANSWERS && question->answers[i].word; i++) {
		self->actions[i] = question->answers[i].action;
		self->words[i] = g_strdup(question->answers[i].word);
	}
	self->answer = question->answer;
	view_then(view, answered);
	return view;
}

View *
confirm_open(Shell *shell, const char *question, const char *yes, const char *no,
	void (*answer)(View *opener, gboolean yes))
{
	const Answer answers[] = { { ACT_YES, yes }, { ACT_NO, no }, { 0 } };
	const Question two = { .text = question, .answers = answers };
	View *view = question_open(shell, &two);

	((QuestionView *)view)->yes_no = answer;
	return view;
}

static const Action *
hinting(const View *view)
{
	return ((const QuestionView *)view)->actions;
}

static const Handler handlers[] = {
	{ ACT_YES, choose },
	{ ACT_NO, choose },
	{ ACT_LOG, choose },
	{ ACT_DONE, choose },
	{ ACT_ACCEPT, choose_first },
	{ ACT_CLOSE, choose_none },
	{ 0 },
};

static const ViewClass question_view = {
	.name = "confirm",
	.size = sizeof(QuestionView),
	.place = VIEW_BOX,
	.handlers = handlers,
	.hinting = hinting,
	.measure = measure,
	.layout = layout,
	.draw = draw,
	.done = done,
};
