/*
 * The letter as it would go. What the view shows is the desk's; what is answered or
 * written is in the book before the next key, so that Esc has nothing to ask but where
 * saving failed.
 */
#include "view/letter_view.h"

#include "krug/contact.h"
#include "krug/draft.h"
#include "krug/i18n.h"
#include "view/letter_values.h"
#include "view/letter_view_private.h"
#include "view/say.h"
#include "widget/dialog.h"

typedef struct {
	LetterDesk *desk; /* taken */
	PersonView *person;
	const GArray *walk;
	guint at;
} LetterStart;

static const ViewClass letter_view;

static LetterView *
letter_of(View *view)
{
	return (LetterView *)view;
}

static void
open(View *view, gconstpointer args)
{
	LetterView *self = letter_of(view);
	const LetterStart *start = args;

	self->desk = start->desk;
	self->person = start->person;
	self->at = start->at;
	if (start->walk)
		self->walk = g_array_copy((GArray *)start->walk);
	self->text = lines_new();
	view->move = lines_move;
	view->mover = self->text;
}

static void
done(View *view)
{
	LetterView *self = letter_of(view);

	letter_desk_free(self->desk);
	g_free(self->name);
	g_clear_pointer(&self->choices, g_ptr_array_unref);
	g_clear_pointer(&self->walk, g_array_unref);
	lines_free(self->text);
}

/* What helps most as things stand comes first. */
static void
set_hints(LetterView *self)
{
	const LetterDesk *desk = self->desk;
	gboolean chat = desk->letter->channel == CHANNEL_TELEGRAM;
	gboolean bare = desk->whole && desk->letter->bare;
	int n = 0;

	if (!desk->whole)
		self->hints[n++] = ACT_LETTER_FILL;
	else if (self->handed)
		self->hints[n++] = ACT_LETTER_SENT;
	if (desk->whole) {
		self->hints[n++] = ACT_LETTER_EDIT;
		if (bare)
			self->hints[n++] = ACT_LETTER_FILL;
		self->hints[n++] = ACT_LETTER_COPY;
		self->hints[n++] = chat ? ACT_LETTER_TELEGRAM : ACT_LETTER_MAIL;
		if (!self->handed)
			self->hints[n++] = ACT_LETTER_SENT;
	}
	if (self->walk)
		self->hints[n++] = ACT_LETTER_NEXT;
	else if (desk->letter->state != LETTER_PILED)
		self->hints[n++] = ACT_PILE;
	self->hints[n++] = ACT_LETTER_TEMPLATE;
	self->hints[n++] = ACT_LETTER_TONE;
	self->hints[n++] = ACT_LETTER_LANG;
	if (desk->whole && !bare)
		self->hints[n++] = ACT_LETTER_FILL;
	self->hints[n++] = ACT_UNDO;
	self->hints[n] = ACT_NONE;
}

static const Action *
hinting(const View *view)
{
	return ((const LetterView *)view)->hints;
}

static void
load(View *view)
{
	LetterView *self = letter_of(view);
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));
	GError *error = NULL;

	if (!letter_desk_load(self->desk, &error)) {
		if (!contact_exists(self->desk->book, self->desk->about.contact, NULL))
			view_close(view, NULL);
		shell_fail(view->shell, error);
	} else if (self->desk->gone && !view->closed) {
		shell_say(view->shell, _("This letter was sent meanwhile."));
		view_close(view, NULL);
	}
	g_free(self->name);
	self->name =
		contact_display_id(self->desk->book, self->desk->about.contact, NULL);
	set_hints(self);
}

/* --- what is missing --- */

gboolean
letter_view_save(LetterView *self)
{
	GError *error = NULL;

	return letter_desk_save(self->desk, &error) ||
	       shell_fail(self->view.shell, error);
}

static void
answered(View *view, gpointer saved)
{
	LetterView *self = letter_of(view);
	gboolean written = self->desk->written;
	GError *error = NULL;

	if (!saved)
		return;
	view_reload(view);
	if (!letter_desk_compose(self->desk, &error) ||
		!letter_desk_keep(self->desk, &error))
		shell_fail(view->shell, error);
	else if (letter_desk_wants(self->desk))
		letter_view_ask(self);
	else if (letter_view_save(self) && written)
		say_done(view->shell, _("The letter is filled anew"));
}

void
letter_view_ask(LetterView *self)
{
	GError *error = NULL;
	View *form;

	if (!letter_desk_look(self->desk, &error)) {
		shell_fail(self->view.shell, error);
		return;
	}
	form = letter_values_open(self->view.shell, self->desk);
	if (form)
		view_then(form, answered);
}

/* --- leaving --- */

static void
leave_answered(View *view, gboolean leave)
{
	if (leave)
		view_close(view, NULL);
}

/* Where the book could not take it, it is not thrown away by one key. */
static gboolean
may_close(View *view)
{
	LetterView *self = letter_of(view);
	const LetterDesk *desk = self->desk;
	GError *error = NULL;
	g_autofree char *text = NULL;

	if (desk->unsaved && desk->whole && !letter_desk_save(self->desk, &error)) {
		text = g_strdup_printf(
			_("%s\nThe letter is not saved. Leave all the same?"),
			error->message);
		g_error_free(error);
		confirm_open(view->shell, text, _("leave"), _("stay"), leave_answered);
		return FALSE;
	}
	if (desk->unsaved && !desk->whole)
		letter_values_keep(desk);
	else if (desk->letter->id && desk->letter->state == LETTER_DRAFT)
		shell_say(view->shell, _("The letter is kept as a draft."));
	return TRUE;
}

/* --- one after the other --- */

gboolean
letter_view_go_on(LetterView *self)
{
	while (self->walk && ++self->at < self->walk->len) {
		gint64 id = g_array_index(self->walk, gint64, self->at);
		LetterDesk *desk = letter_desk_open(self->desk->book, id, NULL);

		if (!desk || desk->gone) {
			letter_desk_free(desk);
			continue;
		}
		letter_desk_free(self->desk);
		self->desk = desk;
		self->handed = FALSE;
		lines_rewind(self->text);
		view_reload(&self->view);
		if (letter_desk_wants(desk))
			letter_view_ask(self);
		return TRUE;
	}
	return FALSE;
}

static View *
show(Shell *shell, const LetterStart *start)
{
	View *view = shell_open(shell, &letter_view, start);
	LetterView *self = letter_of(view);

	if (!letter_act_left(self) && !self->desk->whole)
		letter_view_ask(self);
	return view;
}

/* Takes the desk, or the error where there is none. */
static View *
show_desk(Shell *shell, LetterDesk *desk, PersonView *person, GError *error)
{
	const LetterStart start = { .desk = desk, .person = person };

	if (desk)
		return show(shell, &start);
	shell_fail(shell, error);
	return NULL;
}

View *
letter_view_begin(Shell *shell, const LetterAbout *about, PersonView *person)
{
	GError *error = NULL;
	LetterDesk *desk = letter_desk_new(shell_book(shell), about, &error);

	return show_desk(shell, desk, person, error);
}

View *
letter_view_open(Shell *shell, gint64 letter, PersonView *person)
{
	GError *error = NULL;
	LetterDesk *desk = letter_desk_open(shell_book(shell), letter, &error);

	return show_desk(shell, desk, person, error);
}

View *
letter_view_walk(Shell *shell, const GArray *letters, guint from)
{
	LetterStart start = { .walk = letters };

	for (start.at = from; start.at < letters->len; start.at++) {
		start.desk = letter_desk_open(shell_book(shell),
			g_array_index(letters, gint64, start.at), NULL);
		if (start.desk && !start.desk->gone)
			return show(shell, &start);
		letter_desk_free(start.desk);
	}
	shell_say(shell, _("No letter is left on the pile."));
	return NULL;
}

static const Handler handlers[] = {
	{ ACT_LETTER_EDIT, letter_act_edit },
	{ ACT_LETTER_COPY, letter_hand_copy },
	{ ACT_LETTER_MAIL, letter_hand_mail },
	{ ACT_LETTER_TELEGRAM, letter_hand_telegram },
	{ ACT_LETTER_SENT, letter_act_sent },
	{ ACT_PILE, letter_act_pile },
	{ ACT_LETTER_TEMPLATE, letter_act_template },
	{ ACT_LETTER_TONE, letter_act_tone },
	{ ACT_LETTER_LANG, letter_act_language },
	{ ACT_LETTER_CHANNEL, letter_act_channel },
	{ ACT_LETTER_FILL, letter_act_fill },
	{ ACT_LETTER_FILE, letter_hand_file },
	{ ACT_LETTER_SEND, letter_hand_send },
	{ ACT_LETTER_QR, letter_hand_qr },
	{ ACT_LETTER_NEXT, letter_act_next },
	{ ACT_DELETE, letter_act_delete },
	{ 0 },
};

static const ViewClass letter_view = {
	.name = "letter",
	.title = N_("A letter"),
	.parent = &moving_parent,
	.size = sizeof(LetterView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.hinting = hinting,
	.open = open,
	.load = load,
	.layout = letter_page_layout,
	.draw = letter_page_draw,
	.done = done,
	.may_close = may_close,
};
