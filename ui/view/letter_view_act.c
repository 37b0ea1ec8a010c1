/*
 * What keys do with a letter. Each change is in the book at once and one undo away; a
 * text written by hand is replaced by a template only after it was saved.
 */
#include "krug/draft.h"
#include "krug/i18n.h"
#include "krug/reckon.h"
#include "shell/process.h"
#include "view/letter_view_private.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "view/steps_view.h"
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

/* --- what becomes of it --- */

typedef struct {
	Letter *letter;
	const StepPlan *plan;
} LetterAct;

/* By the commit of whom the letter was opened from, where it is still about them. */
static gboolean
commit(LetterView *self, ReviewOutcome outcome, BookAction act, LetterAct *data)
{
	GError *error = NULL;

	if (self->person && self->person->contact == self->desk->about.contact)
		return person_commit(self->person, outcome, act, data);
	return act(book_of(self), data, &error) || shell_fail(self->view.shell, error);
}

/* On to the next one, or back to where the letter was opened. */
static void
leave(LetterView *self)
{
	g_autofree char *place =
		g_strdup_printf("letter-%" G_GINT64_FORMAT, self->desk->about.contact);

	if (book_path(book_of(self)))
		draft_remove(book_path(book_of(self)), place);
	self->desk->unsaved = FALSE;
	if (!letter_view_go_on(self))
		view_close(&self->view, self);
}

static gboolean
act_pile(Book *book, void *data, GError **error)
{
	const LetterAct *act = data;

	return letter_save(book, act->letter, error);
}

void
letter_act_pile(View *view)
{
	LetterView *self = letter_of(view);
	g_autoptr(Letter) letter = letter_copy(self->desk->letter);
	LetterAct act = { .letter = letter };
	g_autofree char *name = g_strdup(self->name);

	if (letter->state == LETTER_PILED) {
		shell_say(view->shell, _("The letter lies on the pile already."));
		return;
	}
	letter->state = LETTER_PILED;
	if (!commit(self, OUTCOME_PILED, act_pile, &act))
		return;
	leave(self);
	say_done(view->shell, _("%s: the letter is on the pile"), name);
}

static gboolean
act_sent(Book *book, void *data, GError **error)
{
	const LetterAct *act = data;

	return letter_sent(book, act->letter, act->plan, error);
}

/* What comes next with them: an answer is waited for, or the next contact; owned. */
static char *
what_next(Book *book, gint64 contact)
{
	g_auto(Reckoning) now = { 0 };
	g_autofree char *why = NULL;

	if (!reckon(book, contact, &now, NULL))
		return g_strdup("");
	if (now.standing != STANDING_WAITING)
		return now.row.opens > book_today(book) ? person_next(book, contact)
							: g_strdup("");
	why = reckoning_why(book, &now);
	return g_strdup_printf(". %s", g_strdelimit(why, "\n", ' '));
}

static void
send_now(LetterView *self, const StepPlan *plan)
{
	g_autoptr(Letter) letter = letter_copy(self->desk->letter);
	LetterAct act = { letter, plan };
	Shell *shell = self->view.shell;
	g_autofree char *name = g_strdup(self->name);
	g_autofree char *next = NULL;

	if (!commit(self, OUTCOME_LOGGED, act_sent, &act))
		return;
	next = what_next(book_of(self), letter->contact);
	leave(self);
	say_done(shell, _("%s: letter logged%s"), name, next);
}

static void
agreed(View *view, gint64 about G_GNUC_UNUSED, const StepPlan *plan)
{
	send_now(letter_of(view), plan);
}

/* What it opens is shown first where there is anything to choose. */
void
letter_act_sent(View *view)
{
	LetterView *self = letter_of(view);
	g_autoptr(StepPlan) plan = NULL;
	GError *error = NULL;

	if (!self->desk->whole) {
		letter_view_ask(self);
		return;
	}
	plan = letter_sent_plan(book_of(self), self->desk->letter, &error);
	if (!plan)
		shell_fail(view->shell, error);
	else if (steps_view_wanted(plan))
		steps_view_take(
			view->shell, self->name, g_steal_pointer(&plan), 0, agreed);
	else
		send_now(self, plan);
}

void
letter_act_delete(View *view)
{
	LetterView *self = letter_of(view);
	GError *error = NULL;

	if (!self->desk->letter->id) {
		leave(self);
		return;
	}
	if (!letter_drop(book_of(self), self->desk->letter->id, &error)) {
		shell_fail(view->shell, error);
		return;
	}
	leave(self);
	say_done(view->shell, _("The letter is deleted"));
}

void
letter_act_next(View *view)
{
	LetterView *self = letter_of(view);

	if (!self->walk)
		shell_say(view->shell, _("No other letter waits behind this one."));
	else if (!letter_view_go_on(self))
		shell_say(view->shell, _("This was the last letter of the pile."));
}
