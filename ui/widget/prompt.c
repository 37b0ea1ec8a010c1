/* One line at the foot. The opener hears of every change, so it can search as it goes. */
#include "widget/dialog.h"
#include "widget/lineedit.h"
#include "widget/offer.h"

typedef struct {
	View view;
	Prompt prompt;
	char *label, *placeholder, *first;
	LineEdit *edit;
	char *echo; /* of the text as it stands */
} PromptView;

static const ViewClass prompt_view;

static void
text_changed(PromptView *self)
{
	View *opener = self->view.opener;

	if (self->prompt.changed)
		self->prompt.changed(opener, lineedit_text(self->edit));
	if (!self->prompt.echo)
		return;
	g_free(self->echo);
	self->echo = self->prompt.echo(opener, lineedit_text(self->edit));
}

static gboolean
text(View *view, Key key)
{
	PromptView *self = (PromptView *)view;
	LineUse use = lineedit_use(self->edit, key);

	if (use == LINE_LEFT)
		view_run(view, ACT_CLOSE);
	else if (use == LINE_CHANGED)
		text_changed(self);
	return use != LINE_UNUSED;
}

static void
paste(View *view, const char *pasted)
{
	PromptView *self = (PromptView *)view;

	lineedit_paste(self->edit, pasted);
	text_changed(self);
}

static void
accept(View *view)
{
	PromptView *self = (PromptView *)view;

	if (!self->prompt.accept ||
		self->prompt.accept(view->opener, lineedit_text(self->edit)))
		view_close(view, self);
}

static void
complete(View *view)
{
	PromptView *self = (PromptView *)view;
	g_autofree char *text = NULL;

	if (!self->prompt.complete)
		return;
	text = self->prompt.complete(lineedit_text(self->edit));
	lineedit_set(self->edit, text);
	text_changed(self);
}

static void
cancel(View *view)
{
	PromptView *self = (PromptView *)view;

	if (self->prompt.changed)
		self->prompt.changed(view->opener, self->first);
	view_close(view, NULL);
}

static void
measure(const View *view, int *width G_GNUC_UNUSED, int *height)
{
	*height = ((const PromptView *)view)->prompt.echo ? 3 : 2;
}

static void
draw(const View *view, Canvas canvas)
{
	const PromptView *self = (const PromptView *)view;
	int last = canvas.h - 1, x;

	canvas_hline(canvas, 0, 0, canvas.w, ROLE_BORDER);
	if (self->echo && canvas.h > 2)
		canvas_text(canvas, 1, 1, canvas.w - 2, ROLE_CHIP, self->echo);
	x = 2 + canvas_text(canvas, 1, last, canvas.w / 2, ROLE_LABEL, self->label);
	lineedit_draw(self->edit, canvas_sub(canvas, x, last, canvas.w - x - 1, 1), TRUE,
		self->placeholder);
}

static void
done(View *view)
{
	PromptView *self = (PromptView *)view;

	lineedit_free(self->edit);
	g_free(self->label);
	g_free(self->placeholder);
	g_free(self->first);
	g_free(self->echo);
}

static gboolean
keep(const View *view, GKeyFile *text)
{
	const PromptView *self = (const PromptView *)view;

	return draft_keep_line(text, self->edit, self->first);
}

static void
take_up(View *view, GKeyFile *text)
{
	PromptView *self = (PromptView *)view;

	draft_take_line(text, self->edit);
	text_changed(self);
}

const char *
prompt_text(View *prompt)
{
	return lineedit_text(((PromptView *)prompt)->edit);
}

void
prompt_set(View *prompt, const char *text)
{
	PromptView *self = (PromptView *)prompt;

	lineedit_set(self->edit, text);
	text_changed(self);
}

View *
prompt_open(Shell *shell, const Prompt *prompt)
{
	View *view = shell_open(shell, &prompt_view, NULL);
	PromptView *self = (PromptView *)view;

	self->prompt = *prompt;
	self->label = g_strdup(prompt->label);
	self->placeholder = g_strdup(prompt->placeholder);
	self->first = g_strdup(prompt->text ? prompt->text : "");
	self->edit = lineedit_new(prompt->text);
	if (prompt->echo)
		self->echo = prompt->echo(view->opener, self->first);
	view->title = g_strdup(prompt->label);
	if (prompt->draft)
		draft_offer(view, prompt->draft);
	return view;
}

static const Action plain_hints[] = { ACT_ACCEPT, ACT_CLOSE, ACT_NONE };

static const Action *
hinting(const View *view)
{
	return ((const PromptView *)view)->prompt.complete ? NULL : plain_hints;
}

static const Handler handlers[] = {
	{ ACT_ACCEPT, accept },
	{ ACT_COMPLETE, complete },
	{ ACT_CLOSE, cancel },
	{ 0 },
};

static const ViewClass prompt_view = {
	.name = "prompt",
	.size = sizeof(PromptView),
	.place = VIEW_FOOT,
	.handlers = handlers,
	.hinting = hinting,
	.measure = measure,
	.draw = draw,
	.done = done,
	.text = text,
	.paste = paste,
	.keep = keep,
	.take_up = take_up,
};
