/*
 * The letters view: the list, and the text of the selected one. Enter goes on with what
 * is not sent yet; from the pile it walks on until nothing is left.
 */
#include "view/letters_view.h"

#include "krug/contact.h"
#include "krug/i18n.h"
#include "view/letter_view.h"
#include "view/letters_rows.h"
#include "view/say.h"
#include "widget/lines.h"

#define WIDE	  70 /* columns from which the text stands beside the list */
#define LIST_MOST 60

typedef struct {
	View view;
	LettersRows rows;
	List *list;
	Lines *text;
	gint64 shown;	/* the letter whose text stands there */
	gboolean reads; /* the text has the moving keys */
} LettersView;

static LettersView *
letters_of(View *view)
{
	return (LettersView *)view;
}

static const Letter *
chosen(const LettersView *self)
{
	const LetterRow *row = list_selected(self->list);

	return row ? row->letter : NULL;
}

static int
list_width(int width)
{
	return width >= WIDE ? MIN(width * 2 / 5, LIST_MOST) : width;
}

/* --- the text --- */

static void
add_about(LettersView *self, const Letter *letter)
{
	Book *book = shell_book(self->view.shell);
	g_autofree char *day =
		i18n_day_weekday(letters_rows_day(letter), book_today(book));
	g_autofree char *how = g_strdup_printf("%s, %s · %s · %s",
		vocab_label(&vocab_letter, (int)letter->state), day,
		vocab_label(&vocab_tone, (int)letter->tone),
		vocab_label(&vocab_channel, (int)letter->channel));

	lines_add_text(self->text, ROLE_STRONG | STYLE_BOLD, letter->who);
	lines_add_text(self->text, ROLE_TEXT, letter->title);
	lines_add_text(self->text, ROLE_DIM, how);
	if (letter->bare && letter->state != LETTER_SENT)
		lines_add_text(self->text, ROLE_WARNING, _("nothing personal in it yet"));
	lines_add(self->text, ROLE_TEXT, g_strdup(""));
}

static void
add_text(LettersView *self, const Letter *letter)
{
	g_autofree char *text = letter_text(letter);
	g_auto(GStrv) rows = g_strsplit(g_strchomp(text), "\n", -1);

	for (char **row = rows; *row; row++)
		if (**row)
			lines_add_text(self->text, ROLE_TEXT, *row);
		else
			lines_add(self->text, ROLE_TEXT, g_strdup(""));
	if (!*letter->body)
		lines_add_text(self->text, ROLE_DIM,
			_("Not filled in yet: Enter asks for what is missing."));
}

static void
lay(LettersView *self)
{
	const View *view = &self->view;
	const Letter *letter = chosen(self);
	int list = list_width(view->width);
	int width = list == view->width ? view->width : view->width - list - 1;

	if (self->shown != (letter ? letter->id : 0))
		lines_rewind(self->text);
	self->shown = letter ? letter->id : 0;
	lines_begin(self->text, width - 1, view->height);
	if (letter) {
		add_about(self, letter);
		add_text(self, letter);
	}
	lines_end(self->text);
}

static gboolean
move(gpointer data, Action action)
{
	LettersView *self = data;

	if (self->reads)
		return lines_move(self->text, action);
	if (!list_move(self->list, action))
		return FALSE;
	lay(self);
	return TRUE;
}

/* --- the view --- */

static void
open(View *view, gconstpointer args)
{
	LettersView *self = letters_of(view);

	letters_rows_init(&self->rows, shell_book(view->shell), *(const gint64 *)args);
	self->list = list_new(&letters_rows_source, &self->rows);
	self->text = lines_new();
	view->move = move;
	view->mover = self;
}

static void
load(View *view)
{
	LettersView *self = letters_of(view);
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));
	GError *error = NULL;

	if (!letters_rows_load(&self->rows, &error) || !list_reload(self->list, &error))
		shell_fail(view->shell, error);
	if (self->rows.rows->len == 0)
		self->reads = FALSE;
	lay(self);
}

static void
layout(View *view)
{
	LettersView *self = letters_of(view);

	list_resize(self->list, MAX(1, view->height - 1));
	lay(self);
}

static void
draw(const View *view, Canvas canvas)
{
	const LettersView *self = (const LettersView *)view;
	int width = list_width(canvas.w);
	gboolean single = width == canvas.w;
	int x = single ? 0 : width + 1;

	if (!single || !self->reads) {
		canvas_text(canvas, 1, 0, width - 1, ROLE_HEADING,
			view->title ? view->title : _("Letters"));
		list_draw(self->list, canvas_sub(canvas, 0, 1, width, canvas.h - 1),
			!self->reads,
			_("No letter yet.\nw on a person writes one, W puts one on the "
			  "pile to be gone through with others."));
	}
	if (!single)
		canvas_vline(canvas, width, 0, canvas.h, ROLE_BORDER);
	if (!single || self->reads)
		lines_draw(self->text, canvas_sub(canvas, x, 0, canvas.w - x, canvas.h),
			self->reads);
}

static void
done(View *view)
{
	LettersView *self = letters_of(view);

	list_free(self->list);
	lines_free(self->text);
	letters_rows_clear(&self->rows);
}

static void
walk(LettersView *self, gint64 letter)
{
	guint at;
	g_autoptr(GArray) pile = letters_rows_pile(&self->rows, letter, &at);

	letter_view_walk(self->view.shell, pile, at);
}

static void
turn(View *view)
{
	LettersView *self = letters_of(view);

	self->reads = !self->reads && self->rows.rows->len > 0;
}

static void
enter(View *view)
{
	LettersView *self = letters_of(view);
	const Letter *letter = chosen(self);

	if (letter && letter->state == LETTER_PILED)
		walk(self, letter->id);
	else if (letter && letter->state == LETTER_DRAFT)
		letter_view_open(view->shell, letter->id, NULL);
	else
		turn(view);
}

/* Another one to the same person. */
static void
write_letter(View *view)
{
	const LettersView *self = letters_of(view);
	const Letter *letter = chosen(self);
	const LetterAbout about = {
		.contact = letter ? letter->contact : self->rows.contact,
	};

	if (about.contact)
		letter_view_begin(view->shell, &about, NULL);
}

static void
delete_letter(View *view)
{
	const Letter *letter = chosen(letters_of(view));
	GError *error = NULL;

	if (!letter)
		return;
	if (letter->state == LETTER_SENT)
		shell_warn(view->shell, _("It was sent: its entry stands in the timeline "
					  "and is deleted there."));
	else if (!letter_drop(shell_book(view->shell), letter->id, &error))
		shell_fail(view->shell, error);
	else
		say_done(view->shell, _("The letter is deleted"));
}

static gboolean
mouse(View *view, const Mouse *event)
{
	LettersView *self = letters_of(view);
	int width = list_width(view->width);

	if (event->kind != MOUSE_PRESS)
		return FALSE;
	if (width < view->width)
		self->reads = event->x > width && self->rows.rows->len > 0;
	if (self->reads || !list_click(self->list, event->y - 1))
		return FALSE;
	lay(self);
	return TRUE;
}

static const Handler handlers[] = {
	{ ACT_OPEN, enter },
	{ ACT_WRITE, write_letter },
	{ ACT_DELETE, delete_letter },
	{ ACT_PANE_NEXT, turn },
	{ ACT_PANE_PREV, turn },
	{ 0 },
};

static const Action open_hints[] = { ACT_OPEN, ACT_DELETE, ACT_PANE_NEXT, ACT_UNDO,
	ACT_NONE };
static const Action sent_hints[] = { ACT_PANE_NEXT, ACT_WRITE, ACT_UNDO, ACT_NONE };
static const Action no_hints[] = { ACT_UNDO, ACT_NONE };

static const Action *
hinting(const View *view)
{
	const Letter *letter = chosen((const LettersView *)view);

	if (!letter)
		return no_hints;
	return letter->state == LETTER_SENT ? sent_hints : open_hints;
}

static const ViewClass letters_view = {
	.name = "letters",
	.title = N_("Letters"),
	.parent = &moving_parent,
	.size = sizeof(LettersView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.hinting = hinting,
	.open = open,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
	.mouse = mouse,
};

View *
letters_view_open(Shell *shell, gint64 contact)
{
	View *view = shell_open(shell, &letters_view, &contact);
	g_autofree char *name =
		contact ? contact_display_id(shell_book(shell), contact, NULL) : NULL;

	if (name)
		view->title = g_strdup_printf(_("Letters to %s"), name);
	return view;
}

void
letters_view_show(View *view)
{
	if (view->class != &letters_view || letters_of(view)->rows.contact)
		letters_view_open(view->shell, 0);
}
