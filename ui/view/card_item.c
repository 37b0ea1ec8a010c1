/*
 * Decisions upon a card that is about no person: an application in which nobody is known,
 * where I asked, or it has ended, and an item of the plan, which moved, is done or stuck.
 */
#include "krug/i18n.h"
#include "krug/plan.h"
#include "view/application_form.h"
#include "view/card_private.h"
#include "view/end_form.h"
#include "view/plan_form.h"
#include "view/say.h"
#include "widget/dialog.h"

typedef struct {
	gint64 id;
	ReminderState state;
	Day day;
	const char *text;
} ItemAct;

static void
decide_and_say(CardView *card, ReviewOutcome outcome, BookAction act, ItemAct *data)
{
	g_autofree char *name = g_strdup(card->sheet->name);

	if (card_decide(card, outcome, act, data))
		say_done(card->base.view.shell, "%s: %s", name, review_label(outcome));
}

static gboolean
act_finish(Book *book, void *data, GError **error)
{
	const ItemAct *act = data;

	return plan_finish(book, act->id, act->state, error);
}

static gboolean
act_progress(Book *book, void *data, GError **error)
{
	const ItemAct *act = data;
	const char *note;
	int percent = plan_form_percent(act->text, &note);

	return plan_log(book, act->id, act->day, percent, note, error);
}

static gboolean
progress_typed(View *opener, const char *text)
{
	CardView *card = (CardView *)opener;
	ItemAct act = {
		.id = card->card.what.item,
		.day = book_today(shell_book(opener->shell)),
		.text = text,
	};
	g_autofree char *name = g_strdup(card->sheet->name);

	if (!card_decide(card, OUTCOME_MOVED, act_progress, &act))
		return FALSE;
	say_done(opener->shell, "%s: %s", name, text);
	return TRUE;
}

static void
ask_progress(CardView *card)
{
	g_autofree char *place =
		g_strdup_printf("progress-%" G_GINT64_FORMAT, card->card.what.item);
	const Prompt prompt = {
		.label = _("How far, and what was done"),
		.placeholder = _("40 part one"),
		.draft = place,
		.accept = progress_typed,
	};

	prompt_open(card->base.view.shell, &prompt);
}

static void
act_on_plan(CardView *card, Action action)
{
	ItemAct act = { .id = card->card.what.item, .state = STATE_DONE };

	if (action == ACT_LOG) {
		ask_progress(card);
	} else if (action == ACT_DONE) {
		decide_and_say(card, OUTCOME_DONE, act_finish, &act);
	} else if (action == ACT_DROP) {
		act.state = STATE_DROPPED;
		decide_and_say(card, OUTCOME_DROPPED, act_finish, &act);
	} else if (action == ACT_STUCK) {
		decide_and_say(card, OUTCOME_STUCK, NULL, NULL);
	} else if (action == ACT_EDIT) {
		plan_form_edit(card->base.view.shell, act.id);
	} else {
		shell_say(card->base.view.shell,
			_("An item of the plan moved, is done, or is stuck."));
	}
}

static void
act_on_application(CardView *card, Action action)
{
	Shell *shell = card->base.view.shell;
	gint64 id = card->card.what.item;

	switch (action) {
	case ACT_DONE:
		decide_and_say(card, OUTCOME_DONE, NULL, NULL);
		break;
	case ACT_OUTCOME:
		end_form_ask(shell, id);
		break;
	case ACT_REJECT:
		end_form_open(shell, id, STAGE_REJECTION);
		break;
	case ACT_EDIT:
		application_form_open(shell, id);
		break;
	default:
		shell_say(
			shell, _("Nobody is known there; Enter opens the application."));
	}
}

void
card_item_act(CardView *card, Action action)
{
	if (!card->sheet)
		return;
	if (card->card.what.source == QUEUE_APPLICATION)
		act_on_application(card, action);
	else
		act_on_plan(card, action);
}
