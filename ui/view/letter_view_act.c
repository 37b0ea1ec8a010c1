/*
 * What keys do with the text of a letter: the editor, what is asked for, another
 * template, tone or language. Each change is in the book at once and one undo away; a
 * text written by hand is replaced by a template only after it was saved.
 */
#include "krug/i18n.h"
#include "shell/process.h"
#include "view/letter_view_private.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "widget/dialog.h"
#include "widget/leftover.h"

static LetterView *
letter_of(View *view)
{
	return (LetterView *)view;
}

static Book *
book_of(const LetterView *self)
{
	return self->desk->book;
}

/* --- the text --- */

static char *
place_of(const LetterView *self)
{
	return g_strdup_printf("letter-%" G_GINT64_FORMAT, self->desk->about.contact);
}

/* What the editor left goes into the book before its file goes. */
static void
take(LetterView *self, Edited *edited)
{
	View *view = &self->view;
	GError *error = NULL;

	view_reload(view);
	if (!letter_desk_take(self->desk, edited->text, &error) ||
		!letter_desk_save(self->desk, &error)) {
		edited_kept(edited, &error);
		leftover_say(view, edited, error);
		return;
	}
	edited_taken(edited);
	say_done(view->shell, _("The letter is kept as a draft"));
}

static void
left_answered(View *view, Action answer)
{
	LetterView *self = letter_of(view);
	g_autofree char *place = place_of(self);
	g_auto(Edited) left = { 0 };
	g_autoptr(GError) error = NULL;

	if (answer != ACT_YES && answer != ACT_NO)
		return;
	edited_left(book_of(self), place, &left, &error);
	if (answer == ACT_NO)
		edited_taken(&left);
	else if (error)
		leftover_say(view, &left, g_steal_pointer(&error));
	else if (left.text)
		take(self, &left);
}

gboolean
letter_act_left(LetterView *self)
{
	g_autofree char *place = place_of(self);

	return leftover_ask(&self->view, place, left_answered);
}

void
letter_act_edit(View *view)
{
	LetterView *self = letter_of(view);
	g_autofree char *editor = person_editor();
	g_autofree char *place = place_of(self);
	g_autofree char *text = NULL;
	g_auto(Edited) edited = { 0 };
	GError *error = NULL;

	if (!self->desk->whole) {
		letter_view_ask(self);
		return;
	}
	text = letter_text(self->desk->letter);
	const EditSpec spec = { .editor = editor,
		.book = book_of(self),
		.place = place,
		.suffix = ".txt",
		.text = text };

	if (!process_edit(view->shell, &spec, &edited, &error))
		leftover_say(view, &edited, error);
	else if (edited.text)
		take(self, &edited);
}

void
letter_act_fill(View *view)
{
	letter_view_ask(letter_of(view));
}

/* The template anew, as `about` has it now. */
static void
turn(LetterView *self)
{
	LetterDesk *desk = self->desk;
	View *view = &self->view;
	gboolean kept = desk->letter->id != 0;
	GError *error = NULL;

	view_reload(view);
	if (!letter_desk_compose(desk, &error)) {
		shell_fail(view->shell, error);
		return;
	}
	lines_rewind(self->text);
	desk->unsaved = kept;
	if (letter_desk_wants(desk))
		letter_view_ask(self);
	else if (kept && letter_view_save(self))
		say_done(view->shell, _("The letter is filled anew"));
}

static void
template_picked(View *view, gint64 value)
{
	LetterView *self = letter_of(view);
	LetterDesk *desk = self->desk;
	const LetterChoice *choice = self->choices->pdata[value];

	g_free(desk->template);
	desk->about.template = desk->template = g_strdup(choice->name);
	turn(self);
}

/* Those that fit come first, each with when to use it. */
void
letter_act_template(View *view)
{
	LetterView *self = letter_of(view);
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));
	GError *error = NULL;
	GPtrArray *choices = letter_choices(book_of(self), &self->desk->about, &error);
	gint64 now = 0;

	if (!choices) {
		shell_fail(view->shell, error);
		return;
	}
	g_clear_pointer(&self->choices, g_ptr_array_unref);
	self->choices = choices;
	for (guint i = 0; i < choices->len; i++) {
		const LetterChoice *choice = choices->pdata[i];
		const MenuItem item = { choice->title, choice->use, i };

		if (g_str_equal(choice->name, self->desk->letter->template))
			now = i;
		g_array_append_val(items, item);
	}
	menu_align(menu_open(view->shell, _("The template"),
		(const MenuItem *)(gpointer)items->data, now, template_picked));
}

void
letter_act_tone(View *view)
{
	LetterView *self = letter_of(view);
	LetterDesk *desk = self->desk;

	desk->about.tone =
		desk->letter->tone == TONE_FORMAL ? TONE_INFORMAL : TONE_FORMAL;
	turn(self);
}

void
letter_act_language(View *view)
{
	LetterView *self = letter_of(view);
	LetterDesk *desk = self->desk;
	gboolean russian = g_str_equal(desk->letter->lang, "ru");

	g_free(desk->lang);
	desk->about.lang = desk->lang = g_strdup(russian ? "en" : "ru");
	turn(self);
}

static void
channel_picked(View *view, gint64 value)
{
	LetterView *self = letter_of(view);

	letter_desk_set_channel(self->desk, (Channel)value);
	if (self->desk->letter->id)
		letter_view_save(self);
	view_reload(view);
}

void
letter_act_channel(View *view)
{
	static const Channel ways[] = { CHANNEL_EMAIL, CHANNEL_TELEGRAM, CHANNEL_LINKEDIN,
		CHANNEL_OTHER };
	LetterView *self = letter_of(view);
	MenuItem items[G_N_ELEMENTS(ways) + 1] = { 0 };

	for (gsize i = 0; i < G_N_ELEMENTS(ways); i++) {
		const ContactChannel *address = letter_desk_address(self->desk, ways[i]);

		items[i] = (MenuItem){
			.label = vocab_label(&vocab_channel, (int)ways[i]),
			.note = address ? address->value : NULL,
			.value = ways[i],
		};
	}
	menu_open(
		view->shell, _("By"), items, self->desk->letter->channel, channel_picked);
}
