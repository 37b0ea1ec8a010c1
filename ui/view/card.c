/*
 * A card of the review: why now, the person, the last words, what is open. Which card it
 * is follows from the book alone: the first undecided one from here on, so a decision, an
 * undo and a change by another krug all lead to the right card by a plain reload. Only
 * `back` holds on to a decided card until something is decided or passed.
 */
#include "view/card.h"

#include "krug/i18n.h"
#include "view/card_private.h"
#include "view/growth_view.h"
#include "view/people_view.h"
#include "view/say.h"
#include "view/work_view.h"

static CardView *
card_of(View *view)
{
	return (CardView *)view;
}

static Book *
book_of(const CardView *card)
{
	return shell_book(card->base.view.shell);
}

gboolean
card_decide(CardView *card, ReviewOutcome outcome, BookAction act, void *data)
{
	GError *error = NULL;

	if (!review_decide(book_of(card), card->review.id, &card->card.what, outcome,
		    DAY_NONE, act, data, &error))
		return shell_fail(card->base.view.shell, error);
	card->looking_back = FALSE;
	return TRUE;
}

/* What is true of the data, or how often to be in touch, decides only where that is what
 * the card asks. */
static gboolean
decides(const CardView *card, ReviewOutcome outcome)
{
	QueueSection section = card->card.section;

	if (outcome == OUTCOME_VERIFIED)
		return section == QUEUE_ADVICE;
	if (outcome == OUTCOME_WINDOW)
		return section == QUEUE_OVERDUE || section == QUEUE_WINDOW;
	return TRUE;
}

/* The change of person_commit(): the outcome is noted with it. */
static gboolean
commit(PersonView *person, ReviewOutcome outcome, BookAction act, void *data,
	GError **error)
{
	CardView *card = (CardView *)person;

	if (!decides(card, outcome))
		return act(book_of(card), data, error);
	if (!review_decide(book_of(card), card->review.id, &card->card.what, outcome,
		    DAY_NONE, act, data, error))
		return FALSE;
	card->looking_back = FALSE;
	return TRUE;
}

/* Of the strongest reason that has one; 0: none has. */
static gint64
first_reminder(const ReviewSheet *sheet)
{
	gint64 first = 0;

	for (guint i = 0; sheet && i < sheet->reasons->len && first == 0; i++)
		first = ((const ReviewReason *)sheet->reasons->pdata[i])->reminder;
	return first;
}

/* What done and snooze mean the sheet says, what is dropped is the line on top. */
static gint64
step_of(const PersonView *view)
{
	const ReviewSheet *sheet = ((const CardView *)view)->sheet;

	if (view->view.action == ACT_DROP)
		return first_reminder(sheet);
	return sheet ? sheet->reminder : 0;
}

static gint64
also_of(const PersonView *view)
{
	const ReviewSheet *sheet = ((const CardView *)view)->sheet;

	return sheet ? sheet->also : 0;
}

static void
open(View *view, gconstpointer args)
{
	CardView *card = card_of(view);

	card->review.id = *(const gint64 *)args;
	card->card.place = -1;
	card->base.commit = commit;
	card->base.step = step_of;
	card->base.also = also_of;
	card->base.marked = g_array_new(FALSE, FALSE, sizeof(gint64));
	card->detail = detail_new();
	detail_set_brief(card->detail, TRUE);
	card->beside = sheet_new();
	card->dossier = dossier_new();
	card->course = course_new();
	card->page = growth_page_new();
	view->move = card_page_move;
	view->mover = card;
}

/* Whom the card was about may have left the book meanwhile, by whatever hand. */
static gboolean
check_gone(CardView *card, GError **error)
{
	ReviewCard now;

	if (!card->sheet || !card->card.what.item)
		return TRUE;
	if (!review_card(book_of(card), card->review.id, &card->card.what, &now, error))
		return FALSE;
	if (now.what.item == 0) {
		if (!card->deleting)
			shell_warn(card->base.view.shell,
				_("%s is no longer in the book; on to the next card."),
				card->sheet->name);
		card->looking_back = FALSE;
		g_clear_pointer(&card->sheet, review_sheet_free);
	} else if (card->looking_back) {
		card->card = now;
	}
	card->deleting = FALSE;
	return TRUE;
}

/* The undecided card from here on, else the first one; item 0 where none is left. */
static gboolean
find_card(CardView *card, GError **error)
{
	gint64 review = card->review.id;
	guint decided = card->review.decided;
	int place;

	if (!review_load(book_of(card), review, &card->review, error) ||
		!check_gone(card, error))
		return FALSE;
	place = card->card.place < 0 ? card->review.place : card->card.place;
	if (card->review.decided < decided) { /* something was undone */
		card->looking_back = FALSE;
		place = 0;
	}
	if (card->looking_back)
		return TRUE;
	if (!review_next(book_of(card), review, place - 1, &card->card, error))
		return FALSE;
	return card->card.what.item != 0 ||
	       review_next(book_of(card), review, -1, &card->card, error);
}

/* The keys worth a hint for what the card is about. */
static void
set_hints(CardView *card)
{
	static const Action person[] = { ACT_LOG, ACT_WRITE, ACT_DONE, ACT_NEXT,
		ACT_PLAN_DAY, ACT_SNOOZE, ACT_DROP, ACT_PILE, ACT_BACK, ACT_UNDO,
		ACT_OPEN, ACT_PAUSE, ACT_WINDOW, ACT_VERIFY, ACT_BRIEF, ACT_MUTE,
		ACT_EDIT, ACT_NONE };
	static const Action application[] = { ACT_DONE, ACT_OUTCOME, ACT_REJECT, ACT_NEXT,
		ACT_BACK, ACT_UNDO, ACT_OPEN, ACT_EDIT, ACT_NONE };
	static const Action item[] = { ACT_LOG, ACT_DONE, ACT_STUCK, ACT_DROP, ACT_NEXT,
		ACT_BACK, ACT_UNDO, ACT_OPEN, ACT_EDIT, ACT_NONE };
	static const Action *const sets[QUEUE_SOURCES] = {
		[QUEUE_CONTACT] = person,
		[QUEUE_APPLICATION] = application,
		[QUEUE_ITEM] = item,
	};
	int n = 0;

	for (const Action *a = sets[card->card.what.source]; *a != ACT_NONE; a++)
		card->hints[n++] = *a;
	card->hints[n] = ACT_NONE;
}

static gboolean
read_card(CardView *card, GError **error)
{
	const QueueWhat *what = &card->card.what;
	g_auto(BookReading) reading = book_reading(book_of(card));

	g_clear_pointer(&card->sheet, review_sheet_free);
	card->base.contact = what->source == QUEUE_CONTACT ? what->item : 0;
	card->base.nobody =
		what->source == QUEUE_APPLICATION
			? _("This card is about an application, and nobody is known "
			    "there.")
			: _("This card is about your plan, not about a person.");
	card->sheet = review_sheet(book_of(card), what, error);
	if (!card->sheet || !card_page_load(card, book_of(card), error))
		return FALSE;
	set_hints(card);
	return TRUE;
}

/* Where a kill would find us again. */
static gboolean
stand(const CardView *card, GError **error)
{
	return card->review.place == card->card.place ||
	       review_stand(book_of(card), card->review.id, card->card.place, error);
}

static void
load(View *view)
{
	CardView *card = card_of(view);
	GError *error = NULL;

	if (!find_card(card, &error) ||
		(card->card.what.item != 0 &&
			(!read_card(card, &error) || !stand(card, &error))))
		shell_fail(view->shell, error);
	else if (card->card.what.item == 0)
		view_close(view, view);
}

static void
done(View *view)
{
	CardView *card = card_of(view);

	g_array_unref(card->base.marked);
	g_clear_pointer(&card->sheet, review_sheet_free);
	detail_free(card->detail);
	sheet_free(card->beside);
	dossier_free(card->dossier);
	course_free(card->course);
	growth_page_free(card->page);
}

static const Action *
hinting(const View *view)
{
	return ((const CardView *)view)->hints;
}

/* An undecided card is noted as passed; from a decided one the review just goes on. */
static void
next(View *view)
{
	CardView *card = card_of(view);
	gboolean decided = card->card.outcome != OUTCOME_NONE;

	card->looking_back = FALSE;
	view_reload(view);
	if (decided)
		card->card.place++;
	else
		card_decide(card, OUTCOME_PASSED, NULL, NULL);
}

static void
back(View *view)
{
	CardView *card = card_of(view);
	ReviewCard before;
	GError *error = NULL;

	if (!review_back(
		    book_of(card), card->review.id, card->card.place, &before, &error)) {
		shell_fail(view->shell, error);
		return;
	}
	if (before.what.item == 0) {
		shell_say(view->shell, _("This is the first card."));
		return;
	}
	card->card = before;
	card->looking_back = TRUE;
	view_reload(view);
}

void
card_look_back(View *view)
{
	card_of(view)->card.place = G_MAXINT;
	back(view);
}

/* Where it belongs; 4 and Enter come back to this card. */
static void
open_it(View *view)
{
	const QueueWhat what = card_of(view)->card.what;

	if (what.source == QUEUE_CONTACT)
		people_view_show(view->shell, what.item);
	else if (what.source == QUEUE_APPLICATION)
		work_view_show(view->shell, what.item);
	else
		shell_open(view->shell, &growth_view, NULL);
}

/* Upon the person where there is one. What the card does not tell of is not dropped. */
static void
act(View *view)
{
	CardView *card = card_of(view);
	const Handler *row = handler_find(person_parent.handlers, view->action);

	card->deleting = view->action == ACT_DELETE;
	if (card->base.contact == 0)
		card_item_act(card, view->action);
	else if (view->action == ACT_DROP && first_reminder(card->sheet) == 0)
		shell_say(view->shell,
			_("No reminder is due here; Space leaves it as it is."));
	else if (row)
		row->run(view);
	else
		shell_say(view->shell, _("That key is for an application or the plan."));
}

/* To the other part, where there is room for one. */
static void
turn(View *view)
{
	CardView *card = card_of(view);

	card->turned = card->small && !card->turned;
	card_page_layout(view);
}

static void
plan_day(View *view)
{
	CardView *card = card_of(view);

	if (card->base.contact == 0)
		shell_say(view->shell, _("Only people are planned for a day."));
	else
		card_plan_ask(card);
}

/* What is undecided again is looked at again, also where it was never decided but fell
 * away (an archive, a pause). */
static void
turned(View *view, gint64 contact)
{
	CardView *card = card_of(view);
	const QueueWhat what = { QUEUE_CONTACT, contact };
	ReviewCard now;
	GError *error = NULL;

	if (contact == 0)
		return;
	if (!review_card(book_of(card), card->review.id, &what, &now, &error)) {
		shell_fail(view->shell, error);
		return;
	}
	if (now.what.item == 0 || now.outcome != OUTCOME_NONE)
		return;
	card->looking_back = FALSE;
	card->card.place = now.place;
	view_reload(view);
}

static const Handler handlers[] = {
	{ ACT_NEXT, next },
	{ ACT_BACK, back },
	{ ACT_OPEN, open_it },
	{ ACT_PLAN_DAY, plan_day },
	{ ACT_PANE_NEXT, turn },
	{ ACT_LOG, act },
	{ ACT_WRITE, act },
	{ ACT_PILE, act },
	{ ACT_DONE, act },
	{ ACT_SNOOZE, act },
	{ ACT_DROP, act },
	{ ACT_EDIT, act },
	{ ACT_DELETE, act },
	{ ACT_STUCK, act },
	{ ACT_REJECT, act },
	{ ACT_OUTCOME, act },
	{ 0 },
};

const ViewClass card_view = {
	.name = "card",
	.title = N_("A card of the review"),
	.parent = &person_parent,
	.size = sizeof(CardView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.hinting = hinting,
	.open = open,
	.load = load,
	.layout = card_page_layout,
	.draw = card_page_draw,
	.done = done,
	.turned = turned,
};
