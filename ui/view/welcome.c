/*
 * The welcome: four questions on one page, each with an answer already, so that Enter
 * four times is enough. The language changes at once, since the rest is read in it.
 */
#include "view/welcome.h"

#include <string.h>

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/name.h"
#include "shell/shell.h"
#include "widget/lineedit.h"

#define LEFT	   3
#define ANSWER_X   20
#define NAME_WIDTH 40

typedef enum {
	ASK_LANGUAGE,
	ASK_NAME,
	ASK_GENDER,
	ASK_BEGIN,
	ASK_COUNT,
} Ask;

typedef struct {
	View view;
	Welcome *welcome;
	LineEdit *name;
	Ask active;
	int answer[ASK_COUNT]; /* of the choices; ASK_NAME has none */
	Gender guess;
	int line[ASK_COUNT]; /* where each question stands, for the mouse */
} WelcomeView;

static const char *const languages[] = { "en", "ru" };
static const char *const language_names[] = { "English", "Русский" };

static const int choices[ASK_COUNT] = {
	[ASK_LANGUAGE] = G_N_ELEMENTS(languages),
	[ASK_GENDER] = 3,
	[ASK_BEGIN] = 2,
};

void
welcome_clear(Welcome *welcome)
{
	g_clear_pointer(&welcome->me, me_free);
}

static WelcomeView *
welcome_of(View *view)
{
	return (WelcomeView *)view;
}

static void
open(View *view, gconstpointer args)
{
	WelcomeView *self = welcome_of(view);

	/* The one view whose arguments are its answer. */
	self->welcome = *(Welcome *const *)args;
	self->name = lineedit_new(NULL);
	self->answer[ASK_LANGUAGE] = strcmp(i18n_lang(), "ru") == 0;
	self->active = ASK_NAME;
}

static void
done(View *view)
{
	lineedit_free(welcome_of(view)->name);
}

static void
layout(View *view)
{
	WelcomeView *self = welcome_of(view);
	int gap = view->height >= 20 ? 2 : 1;
	int y = view->height >= 16 ? 6 : 4;

	for (int i = 0; i < ASK_COUNT; i++, y += gap)
		self->line[i] = y;
}

/* --- drawing --- */

static int
draw_choice(const WelcomeView *self, Canvas canvas, int x, int y, Ask ask, int choice,
	const char *label)
{
	gboolean chosen = self->answer[ask] == choice;
	gboolean active = self->active == ask;
	int end;

	if (chosen)
		canvas_glyph(canvas, x, y, ROLE_ACCENT, GLYPH_CURSOR);
	end = x + 2 +
	      canvas_text(canvas, x + 2, y, -1, chosen ? ROLE_STRONG : ROLE_DIM, label);
	if (chosen && active)
		canvas_mark(canvas_sub(canvas, x, y, end - x + 1, 1), STYLE_SELECTED);
	return end + 3;
}

static void
draw_language(const WelcomeView *self, Canvas canvas, int y)
{
	int x = ANSWER_X;

	for (int i = 0; i < choices[ASK_LANGUAGE]; i++)
		x = draw_choice(self, canvas, x, y, ASK_LANGUAGE, i, language_names[i]);
}

static void
draw_gender(const WelcomeView *self, Canvas canvas, int y)
{
	g_autofree char *guess =
		self->guess == GENDER_UNKNOWN
			? g_strdup(_("not set"))
			: g_strdup_printf(_("%s, as the name says"),
				  vocab_label(&contact_genders, self->guess));
	int x = ANSWER_X;

	x = draw_choice(self, canvas, x, y, ASK_GENDER, GENDER_UNKNOWN, guess);
	for (int i = GENDER_FEMALE; i <= GENDER_MALE; i++)
		if (i != (int)self->guess)
			x = draw_choice(self, canvas, x, y, ASK_GENDER, i,
				vocab_label(&contact_genders, i));
}

static void
draw_begin(const WelcomeView *self, Canvas canvas, int y)
{
	draw_choice(self, canvas, ANSWER_X, y, ASK_BEGIN, 0, _("my own book, empty"));
	draw_choice(self, canvas, ANSWER_X, y + 1, ASK_BEGIN, 1,
		_("a sample book with invented people, thrown away at the end"));
}

static void
draw(const View *view, Canvas canvas)
{
	const WelcomeView *self = (const WelcomeView *)view;
	const char *const labels[ASK_COUNT] = {
		[ASK_LANGUAGE] = _("Language"),
		[ASK_NAME] = _("My name"),
		[ASK_GENDER] = _("In letters I am"),
		[ASK_BEGIN] = _("Begin with"),
	};
	int top = self->line[ASK_LANGUAGE] >= 6;

	canvas_text(
		canvas, LEFT, top, -1, ROLE_ACCENT | STYLE_BOLD, _("Welcome to krug"));
	canvas_text(canvas, LEFT, top + 1, -1, ROLE_TEXT,
		_("The people you met on the way, and when to write to them again."));
	canvas_text(canvas, LEFT, top + 2, -1, ROLE_DIM,
		_("Nothing is written before the last Enter, and nothing leaves this "
		  "machine."));
	for (int i = 0; i < ASK_COUNT; i++)
		canvas_text(canvas, LEFT, self->line[i], ANSWER_X - LEFT - 1,
			i == (int)self->active ? ROLE_ACCENT : ROLE_LABEL, labels[i]);
	draw_language(self, canvas, self->line[ASK_LANGUAGE]);
	lineedit_draw(self->name,
		canvas_sub(canvas, ANSWER_X + 2, self->line[ASK_NAME],
			MIN(NAME_WIDTH, canvas.w - ANSWER_X - 3), 1),
		self->active == ASK_NAME, _("for letters; may stay empty"));
	draw_gender(self, canvas, self->line[ASK_GENDER]);
	draw_begin(self, canvas, self->line[ASK_BEGIN]);
}

/* --- keys --- */

static void
name_changed(WelcomeView *self)
{
	g_auto(NameParts) parts = { 0 };

	self->guess = name_parse(lineedit_text(self->name), &parts) ? name_gender(&parts)
								    : GENDER_UNKNOWN;
	if (self->answer[ASK_GENDER] == (int)self->guess)
		self->answer[ASK_GENDER] = GENDER_UNKNOWN;
}

static gboolean
text(View *view, Key key)
{
	WelcomeView *self = welcome_of(view);

	if (self->active != ASK_NAME || !lineedit_key(self->name, key))
		return FALSE;
	name_changed(self);
	return TRUE;
}

static void
paste(View *view, const char *pasted)
{
	WelcomeView *self = welcome_of(view);

	self->active = ASK_NAME;
	lineedit_paste(self->name, pasted);
	name_changed(self);
}

static void
answer(WelcomeView *self, int choice)
{
	if (choices[self->active] == 0)
		return;
	self->answer[self->active] = choice;
	if (self->active == ASK_LANGUAGE)
		i18n_switch(languages[choice]);
}

/* The next choice in a direction; the guessed gender does not stand among the told. */
static void
turn(WelcomeView *self, int step)
{
	int n = choices[self->active];
	int to = self->answer[self->active];

	if (n == 0)
		return;
	do
		to = (to + step + n) % n;
	while (self->active == ASK_GENDER && to && to == (int)self->guess);
	answer(self, to);
}

static void
left(View *view)
{
	turn(welcome_of(view), -1);
}

static void
right(View *view)
{
	turn(welcome_of(view), 1);
}

static void
field_next(View *view)
{
	WelcomeView *self = welcome_of(view);

	self->active = (self->active + 1) % ASK_COUNT;
}

static void
field_prev(View *view)
{
	WelcomeView *self = welcome_of(view);

	self->active = (self->active + ASK_COUNT - 1) % ASK_COUNT;
}

static Me *
me_told(const WelcomeView *self)
{
	Me *me = me_new();
	g_auto(NameParts) parts = { 0 };

	me->gender = self->answer[ASK_GENDER];
	if (!name_parse(lineedit_text(self->name), &parts))
		return me;
	g_free(me->family);
	g_free(me->given);
	g_free(me->patronymic);
	me->family = g_strdup(parts.family ? parts.family : "");
	me->given = g_strdup(parts.given ? parts.given : "");
	me->patronymic = g_strdup(parts.patronymic ? parts.patronymic : "");
	return me;
}

static void
confirm(View *view)
{
	WelcomeView *self = welcome_of(view);

	self->welcome->choice =
		self->answer[ASK_BEGIN] == 0 ? WELCOME_BOOK : WELCOME_SAMPLE;
	self->welcome->me = me_told(self);
	shell_quit(view->shell);
}

static void
enter(View *view)
{
	if (welcome_of(view)->active == ASK_BEGIN)
		confirm(view);
	else
		field_next(view);
}

static void
leave(View *view)
{
	shell_quit(view->shell);
}

static gboolean
mouse(View *view, const Mouse *event)
{
	WelcomeView *self = welcome_of(view);

	if (event->kind != MOUSE_PRESS)
		return FALSE;
	for (int i = 0; i < ASK_COUNT; i++)
		if (event->y == self->line[i])
			self->active = (Ask)i;
	if (event->y == self->line[ASK_BEGIN] || event->y == self->line[ASK_BEGIN] + 1) {
		self->active = ASK_BEGIN;
		answer(self, event->y - self->line[ASK_BEGIN]);
	}
	return TRUE;
}

static const Handler handlers[] = {
	{ ACT_ACCEPT, enter },
	{ ACT_FIELD_NEXT, field_next },
	{ ACT_FIELD_PREV, field_prev },
	{ ACT_RIGHT, right },
	{ ACT_LEFT, left },
	{ ACT_SAVE, confirm },
	{ ACT_QUIT, leave },
	{ 0 },
};

const ViewClass welcome_view = {
	.name = "welcome",
	.title = N_("Welcome"),
	.size = sizeof(WelcomeView),
	.modal = TRUE,
	.handlers = handlers,
	.open = open,
	.layout = layout,
	.draw = draw,
	.done = done,
	.text = text,
	.paste = paste,
	.mouse = mouse,
};
