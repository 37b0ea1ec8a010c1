/*
 * The page of a card: how far the review is, why now, and below it what it is about
 * beside what was and what comes. Two columns where there is room, else one below the
 * other, where the left part gives way first, down to the lines worth most.
 */
#include "krug/application.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "view/card_private.h"
#include "view/words.h"

#define WIDE	    100 /* columns from which the parts stand side by side */
#define HEAD_TOP    2	/* progress and rule */
#define WHY_MOST    2	/* lines of the strongest reason */
#define MORE_MOST   3	/* further reasons */
#define MORE_TALL   20	/* lines of the card below which one further reason is told */
#define BAR_MOST    20
#define BAR_LEAST   5
#define LEAST_LINES 4 /* of the left part */
#define SMALL	    9 /* lines of both below which they take turns */
#define CHART_LINES 8

char *
card_minutes(guint cards)
{
	guint minutes = MAX((cards * REVIEW_SECONDS + 59) / 60, 1);

	return g_strdup_printf(ngettext("%u min", "%u min", minutes), minutes);
}

static gboolean
load_item(CardView *card, Book *book, GError **error)
{
	g_autofree char *name = g_strdup(card->sheet->name);
	const GrowthRow row = {
		.group = GROWTH_PLAN,
		.plan = card->card.what.item,
		.text = name,
	};

	return growth_page_load(card->page, book, &row, error);
}

static gboolean
load_application(CardView *card, Book *book, GError **error)
{
	g_autoptr(ApplicationRow) row =
		application_row(book, card->card.what.item, error);

	return row && dossier_load(card->dossier, book, row, error) &&
	       course_load(card->course, book, row->id, error);
}

gboolean
card_page_load(CardView *card, Book *book, GError **error)
{
	switch (card->card.what.source) {
	case QUEUE_CONTACT:
		return detail_load(card->detail, book, card->base.contact, error) &&
		       sheet_load(card->beside, book, card->sheet, error);
	case QUEUE_APPLICATION:
		return load_application(card, book, error);
	default:
		return load_item(card, book, error);
	}
}

static void
lay_left(CardView *card, int width, int height)
{
	switch (card->card.what.source) {
	case QUEUE_CONTACT:
		detail_layout(card->detail, width, height);
		break;
	case QUEUE_APPLICATION:
		dossier_layout(card->dossier, width, height);
		break;
	default:
		growth_page_layout(card->page, width, height);
	}
}

static void
lay_right(CardView *card, int width, int height)
{
	if (card->card.what.source == QUEUE_CONTACT)
		sheet_layout(card->beside, SHEET_SAID, width, height);
	else if (card->card.what.source == QUEUE_APPLICATION)
		course_layout(card->course, height);
}

static int
left_lines(const CardView *card, int height)
{
	switch (card->card.what.source) {
	case QUEUE_CONTACT:
		return detail_lines(card->detail);
	case QUEUE_APPLICATION:
		return dossier_lines(card->dossier);
	default:
		return MAX(height - CHART_LINES - 1, height / 2);
	}
}

/* What is to come stands under the person, who gives way to it. */
static void
lay_ahead(CardView *card, int height)
{
	int width = card->left.w, lines;

	detail_layout(card->detail, width, height);
	sheet_layout(card->beside, SHEET_AHEAD, width, MAX(height - LEAST_LINES - 1, 1));
	lines = sheet_lines(card->beside, SHEET_AHEAD);
	if (lines > 0)
		card->left.h = MIN(
			detail_lines(card->detail), MAX(height - lines - 1, LEAST_LINES));
	card->below = (Rect){ 0, card->left.y + card->left.h + 1, width,
		lines > 0 ? MAX(height - card->left.h - 1, 0) : 0 };
}

static void
layout_wide(CardView *card, int width, int height)
{
	int left = (width - 1) / 2;

	card->below = (Rect){ 0 };
	card->left = (Rect){ 0, card->head, left, height };
	card->right = (Rect){ left + 1, card->head, width - left - 1, height };
	if (card->card.what.source == QUEUE_CONTACT)
		lay_ahead(card, height);
	lay_left(card, left, card->left.h);
	lay_right(card, card->right.w, height);
}

/* One part at a time, the other one by Tab. */
static void
layout_small(CardView *card, int width, int height)
{
	const Rect all = { 0, card->head, width, height };

	card->left = card->turned ? (Rect){ 0 } : all;
	card->right = card->turned ? all : (Rect){ 0 };
	lay_left(card, width, card->left.h);
	lay_right(card, width, card->right.h);
}

static void
layout_narrow(CardView *card, int width, int height)
{
	gboolean person = card->card.what.source == QUEUE_CONTACT;
	int beside, lines;

	card->below = (Rect){ 0 };
	if (person)
		sheet_layout(card->beside, SHEET_AHEAD, 0, 0);
	card->small = height < SMALL;
	if (card->small) {
		layout_small(card, width, height);
		return;
	}
	lay_left(card, width, height);
	lay_right(card, width, MAX(height - LEAST_LINES - 1, 1));
	beside = person ? sheet_lines(card->beside, SHEET_SAID) : height / 2;
	lines = CLAMP(left_lines(card, height), 1, MAX(height - beside - 1, LEAST_LINES));
	lines = MIN(lines, height);
	card->left = (Rect){ 0, card->head, width, lines };
	card->right =
		(Rect){ 0, card->head + lines + 1, width, MAX(height - lines - 1, 0) };
	lay_left(card, width, lines);
	lay_right(card, width, card->right.h);
}

/* Further reasons to show: all but the first. */
static guint
more_reasons(const CardView *card)
{
	guint n = card->sheet ? card->sheet->reasons->len : 0;
	guint most = card->base.view.height < MORE_TALL ? 1 : MORE_MOST;

	return n > 1 ? MIN(n - 1, most) : 0;
}

static const char *
why_of(const CardView *card)
{
	const GPtrArray *reasons = card->sheet->reasons;

	if (reasons->len == 0)
		return _("nothing is due any more");
	return ((const ReviewReason *)reasons->pdata[0])->why;
}

static int
why_x(void)
{
	return 2 + canvas_width(_("Why now:"));
}

static char **
why_lines(const CardView *card, int width)
{
	return text_wrap(why_of(card), MAX(width - why_x() - 1, 16));
}

void
card_page_layout(View *view)
{
	CardView *card = (CardView *)view;
	g_auto(GStrv) why = NULL;
	int lines, height;

	if (!card->sheet)
		return;
	why = why_lines(card, view->width);
	lines = MIN((int)g_strv_length(why), WHY_MOST);
	card->head = HEAD_TOP + lines + (int)more_reasons(card) + (view->height > 12);
	height = MAX(view->height - card->head, 0);
	card->small = FALSE;
	if (view->width >= WIDE)
		layout_wide(card, view->width, height);
	else
		layout_narrow(card, view->width, height);
	card->scrolls =
		card->card.what.source == QUEUE_CONTACT && sheet_overflows(card->beside);
}

/* What is longer than its room moves. */
gboolean
card_page_move(gpointer data, Action action)
{
	CardView *card = data;

	switch (card->card.what.source) {
	case QUEUE_CONTACT:
		return card->scrolls ? sheet_move(card->beside, action)
				     : detail_move(card->detail, action);
	case QUEUE_APPLICATION:
		return course_move(card->course, action);
	default:
		return growth_page_move(card->page, action);
	}
}

static int
draw_bar(Canvas canvas, int x, int width, guint part, guint all)
{
	int full = all ? (int)(part * (guint)width / all) : 0;

	for (int i = 0; i < width; i++)
		canvas_glyph(canvas, x + i, 0, i < full ? ROLE_FILL : ROLE_DIM,
			i < full ? GLYPH_BAR_FULL : GLYPH_BAR_EMPTY);
	return x + width;
}

/* "planned · tue 24 nov" of a decided card, else the section it stands in; owned. */
static char *
stand_of(const CardView *card)
{
	const ReviewCard *now = &card->card;
	Day today = book_today(shell_book(card->base.view.shell));
	g_autofree char *day = NULL;

	if (now->outcome == OUTCOME_NONE)
		return g_strdup(queue_title(now->section));
	if (now->day == DAY_NONE)
		return g_strdup(review_label(now->outcome));
	day = i18n_day_weekday(now->day, today);
	return g_strdup_printf("%s · %s", review_label(now->outcome), day);
}

/* The bar takes what the words leave. */
static void
draw_progress(const CardView *card, Canvas canvas)
{
	const Review *review = &card->review;
	g_autofree char *minutes = card_minutes(review->cards - review->decided);
	g_autofree char *stand = stand_of(card);
	g_autofree char *left = review->decided < review->cards
					? g_strdup_printf(_(" · about %s to go"), minutes)
					: g_strdup("");
	g_autofree char *place = g_strdup_printf(_("%d of %u"),
		MIN(card->card.place + 1, (int)review->cards), review->cards);
	int end = canvas.w - 1, room, x;

	if (canvas.w >= 60 || card->card.outcome != OUTCOME_NONE)
		end = canvas_right(canvas, end, 0, canvas.w * 2 / 5,
			      card->card.outcome == OUTCOME_NONE ? ROLE_DIM : ROLE_GOOD,
			      stand) -
		      1;
	room = end - 4 - canvas_width(place) - canvas_width(left);
	x = 2 + draw_bar(canvas, 1, CLAMP(room, BAR_LEAST, MIN(BAR_MOST, canvas.w / 4)),
			review->decided, review->cards);
	x += canvas_text(canvas, x, 0, end - x, ROLE_STRONG, place);
	canvas_text(canvas, x, 0, end - x, ROLE_DIM, left);
	canvas_hline(canvas, 0, 1, canvas.w, ROLE_BORDER);
}

/* How urgent a section is. */
static Style
section_role(QueueSection section)
{
	static const Style roles[QUEUE_COUNT] = {
		[QUEUE_HOURS] = ROLE_OWED,
		[QUEUE_OWED] = ROLE_OWED,
		[QUEUE_NO_NEWS] = ROLE_WAITING,
		[QUEUE_PROMISE] = ROLE_OVERDUE,
		[QUEUE_LEFT] = ROLE_OVERDUE,
		[QUEUE_OVERDUE] = ROLE_OVERDUE,
		[QUEUE_WINDOW] = ROLE_READY,
		[QUEUE_COMING] = ROLE_ACCENT,
		[QUEUE_ADVICE] = ROLE_TEXT,
		[QUEUE_PLAN] = ROLE_ACCENT,
	};

	return section < QUEUE_COUNT ? roles[section] : ROLE_TEXT;
}

static void
draw_why(const CardView *card, Canvas canvas)
{
	g_auto(GStrv) lines = why_lines(card, canvas.w);
	int x = why_x(), y = HEAD_TOP;

	canvas_text(canvas, 1, y, -1, ROLE_LABEL, _("Why now:"));
	for (char **line = lines; *line && y < HEAD_TOP + WHY_MOST; line++)
		canvas_text(canvas, x, y++, -1,
			section_role(card->card.section) | STYLE_BOLD, *line);
	for (guint i = 1; i <= more_reasons(card); i++) {
		const ReviewReason *more = card->sheet->reasons->pdata[i];

		canvas_glyph(canvas, x - 2, y, ROLE_DIM, GLYPH_BULLET);
		canvas_text(canvas, x, y++, canvas.w - x - 1, ROLE_TEXT, more->why);
	}
}

static void
draw_left(const CardView *card, Canvas canvas)
{
	switch (card->card.what.source) {
	case QUEUE_CONTACT:
		detail_draw(card->detail, canvas, FALSE);
		break;
	case QUEUE_APPLICATION:
		dossier_draw(card->dossier, canvas, FALSE);
		break;
	default:
		growth_page_draw(card->page, canvas, FALSE);
	}
}

static void
draw_right(const CardView *card, Canvas canvas)
{
	switch (card->card.what.source) {
	case QUEUE_CONTACT:
		sheet_draw(card->beside, SHEET_SAID, canvas);
		break;
	case QUEUE_APPLICATION:
		course_draw(card->course, canvas, FALSE);
		break;
	default:
		canvas.h = MIN(canvas.h, CHART_LINES * 2);
		growth_page_draw_chart(card->page, canvas);
	}
}

void
card_page_draw(const View *view, Canvas canvas)
{
	const CardView *card = (const CardView *)view;

	if (!card->sheet)
		return;
	draw_progress(card, canvas);
	draw_why(card, canvas_sub(canvas, 0, 0, canvas.w, card->head));
	draw_left(card, canvas_rect(canvas, card->left));
	if (card->right.x > 0)
		canvas_vline(canvas, card->left.w, card->head, canvas.h - card->head,
			ROLE_BORDER);
	else if (!card->small)
		canvas_hline(canvas, 0, card->right.y - 1, canvas.w, ROLE_BORDER);
	draw_right(card, canvas_rect(canvas, card->right));
	if (card->below.h > 0)
		sheet_draw(card->beside, SHEET_AHEAD, canvas_rect(canvas, card->below));
}
