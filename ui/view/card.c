/*
 * A card of the review: why now, the person, the last words, what is open. Which card it
 * is follows from the book alone: the first undecided one from here on, so a decision, an
 * undo and a change by another krug all lead to the right card by a plain reload. Only
 * `back` holds on to a decided card until something is decided or passed.
 */
#include "view/card.h"

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/reckon.h"
#include "krug/text.h"
#include "view/detail.h"
#include "view/people_view.h"
#include "view/person_view.h"
#include "view/sheet.h"
#include "view/words.h"

#define WIDE	    100 /* columns from which the sheet stands beside the person */
#define HEAD_LINES  4	/* progress, rule, why now, blank */
#define BAR_WIDTH   20
#define LEAST_LINES 4 /* of the person */

typedef struct {
	PersonView base;
	Review review;
	int place;
	gboolean looking_back;
	ReviewOutcome outcome; /* of the card shown */
	Reckoning now;
	char *why;
	Detail *detail;
	Sheet *sheet;
	Rect person, rest; /* where detail and sheet stand */
} CardView;

char *
card_minutes(guint cards)
{
	guint minutes = MAX((cards * REVIEW_SECONDS + 59) / 60, 1);

	return g_strdup_printf(ngettext("%u min", "%u min", minutes), minutes);
}

static CardView *
card_of(View *view)
{
	return (CardView *)view;
}

/* The change of person_commit(): the outcome is noted with it. */
static gboolean
commit(PersonView *person, ReviewOutcome outcome, BookAction act, void *data,
	GError **error)
{
	CardView *card = (CardView *)person;

	const QueueWhat what = { QUEUE_CONTACT, person->contact };

	if (!review_decide(shell_book(person->view.shell), card->review.id, &what,
		    outcome, DAY_NONE, act, data, error))
		return FALSE;
	card->looking_back = FALSE;
	return TRUE;
}

static void
open(View *view, gconstpointer args)
{
	CardView *card = card_of(view);

	card->review.id = *(const gint64 *)args;
	card->base.commit = commit;
	card->base.marked = g_array_new(FALSE, FALSE, sizeof(gint64));
	card->detail = detail_new();
	detail_set_brief(card->detail, TRUE);
	card->sheet = sheet_new();
	view->move = detail_move;
	view->mover = card->detail;
}

/* Applications and items of the plan are passed over. */
static gboolean
next_person(Book *book, gint64 review, int after, ReviewCard *card, GError **error)
{
	do {
		if (!review_next(book, review, after, card, error))
			return FALSE;
		after = card->place;
	} while (card->what.item != 0 && card->what.source != QUEUE_CONTACT);
	return TRUE;
}

/* The undecided card from here on, else the first one; contact 0 where none is left. */
static gboolean
find_card(CardView *card, GError **error)
{
	Book *book = shell_book(card->base.view.shell);
	gint64 *contact = &card->base.contact;
	gint64 review = card->review.id;
	guint decided = card->review.decided;
	ReviewCard found;

	if (!review_load(book, review, &card->review, error))
		return FALSE;
	if (card->review.decided < decided) { /* something was undone */
		card->looking_back = FALSE;
		card->place = 0;
	}
	if (card->looking_back && contact_exists(book, *contact, NULL))
		return TRUE;
	card->looking_back = FALSE;
	if (!next_person(book, review, card->place - 1, &found, error))
		return FALSE;
	if (found.what.item == 0 && !next_person(book, review, -1, &found, error))
		return FALSE;
	*contact = found.what.item;
	card->place = found.place;
	return TRUE;
}

static gboolean
read_card(CardView *card, GError **error)
{
	Book *book = shell_book(card->base.view.shell);
	gint64 contact = card->base.contact;
	const QueueWhat what = { QUEUE_CONTACT, contact };
	ReviewCard found;

	reckoning_clear(&card->now);
	card->now = (Reckoning){ 0 };
	g_clear_pointer(&card->why, g_free);
	if (!reckon(book, contact, &card->now, error) ||
		!review_card(book, card->review.id, &what, &found, error))
		return FALSE;
	card->outcome = found.outcome;
	card->why = reason_long(&card->now.reason, book_today(book));
	return detail_load(card->detail, book, contact, error) &&
	       sheet_load(card->sheet, book, contact, error);
}

static void
load(View *view)
{
	CardView *card = card_of(view);
	GError *error = NULL;

	if (!find_card(card, &error) ||
		(card->base.contact != 0 && !read_card(card, &error)))
		shell_fail(view->shell, error);
	else if (card->base.contact == 0)
		view_close(view, view);
}

static void
layout_wide(CardView *card, int width, int height)
{
	int left = (width - 1) / 2;

	card->person = (Rect){ 0, HEAD_LINES, left, height };
	card->rest = (Rect){ left + 1, HEAD_LINES, width - left - 1, height };
	detail_layout(card->detail, left, height);
	sheet_layout(card->sheet, card->rest.w, height);
}

/* One below the other: the person gives way first, down to the lines worth most. */
static void
layout_narrow(CardView *card, int width, int height)
{
	int lines;

	detail_layout(card->detail, width, height);
	sheet_layout(card->sheet, width, MAX(height - LEAST_LINES - 1, 1));
	lines = MIN(detail_lines(card->detail),
		MAX(height - sheet_lines(card->sheet) - 1, LEAST_LINES));
	lines = MIN(lines, height);
	card->person = (Rect){ 0, HEAD_LINES, width, lines };
	card->rest =
		(Rect){ 0, HEAD_LINES + lines + 1, width, MAX(height - lines - 1, 0) };
	detail_layout(card->detail, width, lines);
}

static void
layout(View *view)
{
	int height = MAX(view->height - HEAD_LINES, 0);

	if (view->width >= WIDE)
		layout_wide(card_of(view), view->width, height);
	else
		layout_narrow(card_of(view), view->width, height);
}

static int
draw_bar(Canvas canvas, int x, guint part, guint all)
{
	int full = all ? (int)(part * BAR_WIDTH / all) : 0;

	for (int i = 0; i < BAR_WIDTH; i++)
		canvas_glyph(canvas, x + i, 0, i < full ? ROLE_FILL : ROLE_DIM,
			i < full ? GLYPH_BAR_FULL : GLYPH_BAR_EMPTY);
	return x + BAR_WIDTH;
}

/* On one line, or on two where it is long. */
static void
draw_why(const CardView *card, Canvas canvas)
{
	const char *why =
		card->why && *card->why ? card->why : _("nothing is due any more");
	Style style = (Style)(words_role(card->now.standing) | STYLE_BOLD);
	int x = 1 + canvas_printf(canvas, 1, 0, -1, ROLE_LABEL, "%s ", _("Why now:"));
	g_auto(GStrv) lines = text_wrap(why, MAX(canvas.w - x - 1, 16));

	for (int y = 0; y < canvas.h && lines[y]; y++)
		canvas_text(canvas, x, y, -1, style, lines[y]);
}

static void
draw_head(const CardView *card, Canvas canvas)
{
	const Review *review = &card->review;
	g_autofree char *minutes = card_minutes(review->cards - review->decided);
	int x = draw_bar(canvas, 1, review->decided, review->cards) + 2;
	int end = canvas.w - 1;

	if (card->outcome != OUTCOME_NONE)
		end = canvas_right(canvas, end, 0, canvas.w / 3, ROLE_GOOD,
			      review_label(card->outcome)) -
		      1;
	x += canvas_printf(canvas, x, 0, end - x, ROLE_STRONG, _("%d of %u"),
		card->place + 1, review->cards);
	canvas_printf(canvas, x, 0, end - x, ROLE_DIM, _(" · about %s to go"), minutes);
	canvas_hline(canvas, 0, 1, canvas.w, ROLE_BORDER);
	draw_why(card, canvas_sub(canvas, 0, 2, canvas.w, 2));
}

static void
draw(const View *view, Canvas canvas)
{
	const CardView *card = (const CardView *)view;

	draw_head(card, canvas);
	detail_draw(card->detail, canvas_rect(canvas, card->person), FALSE);
	if (card->rest.x > 0)
		canvas_vline(canvas, card->person.w, HEAD_LINES, canvas.h - HEAD_LINES,
			ROLE_BORDER);
	else
		canvas_hline(canvas, 0, card->rest.y - 1, canvas.w, ROLE_BORDER);
	sheet_draw(card->sheet, canvas_rect(canvas, card->rest));
}

static void
done(View *view)
{
	CardView *card = card_of(view);

	g_array_unref(card->base.marked);
	reckoning_clear(&card->now);
	g_free(card->why);
	detail_free(card->detail);
	sheet_free(card->sheet);
}

/* An undecided card is noted as passed; from a decided one the review just goes on. */
static void
next(View *view)
{
	CardView *card = card_of(view);

	card->looking_back = FALSE;
	view_reload(view);
	if (card->outcome == OUTCOME_NONE)
		person_commit(&card->base, OUTCOME_PASSED, NULL, NULL);
}

static void
back(View *view)
{
	CardView *card = card_of(view);
	GError *error = NULL;
	ReviewCard before = { .place = card->place };

	do {
		if (!review_back(shell_book(view->shell), card->review.id, before.place,
			    &before, &error))
			break;
	} while (before.what.item != 0 && before.what.source != QUEUE_CONTACT);
	if (error) {
		shell_fail(view->shell, error);
		return;
	}
	if (before.what.item == 0) {
		shell_say(view->shell, _("This is the first card."));
		return;
	}
	card->base.contact = before.what.item;
	card->place = before.place;
	card->looking_back = TRUE;
	view_reload(view);
}

/* In the people view; 4 and Enter come back to this card. */
static void
open_person(View *view)
{
	gint64 contact = card_of(view)->base.contact;
	Shell *shell = view->shell;
	PersonView *people;

	shell_show_tab(shell, &people_view);
	people = (PersonView *)shell_top(shell);
	if (people->view.class == &people_view && people->show)
		people->show(people, contact);
}

static const Handler handlers[] = {
	{ ACT_NEXT, next },
	{ ACT_BACK, back },
	{ ACT_OPEN, open_person },
	{ 0 },
};

static const Action hints[] = { ACT_LOG, ACT_DONE, ACT_SNOOZE, ACT_DROP, ACT_NEXT,
	ACT_BACK, ACT_UNDO, ACT_PAUSE, ACT_VERIFY, ACT_REMIND, ACT_EDIT, ACT_NONE };

const ViewClass card_view = {
	.name = "card",
	.title = N_("A card of the review"),
	.parent = &person_parent,
	.size = sizeof(CardView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.hints = hints,
	.open = open,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
};
