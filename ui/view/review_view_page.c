/*
 * The pages of the review that are no card. Pure drawing: each part returns the line
 * below it.
 */
#include "view/review_view_page.h"

#include "krug/i18n.h"
#include "krug/text.h"
#include "shell/shell.h"
#include "view/card.h"

#define LEFT 3

static int
draw_cards(const ReviewView *self, Canvas canvas, int y)
{
	guint cards = self->review.cards - self->review.decided;
	g_autofree char *minutes = card_minutes(cards);

	canvas_printf(canvas, LEFT, y, -1, ROLE_STRONG | STYLE_BOLD,
		ngettext("%u card, about %s", "%u cards, about %s", cards), cards,
		minutes);
	return y + 2;
}

static int
draw_count(Canvas canvas, int y, Style style, guint n, const char *what)
{
	if (n == 0)
		return y;
	canvas_printf(canvas, LEFT, y, 5, style, "%4u", n);
	canvas_text(canvas, LEFT + 6, y, -1, ROLE_TEXT, what);
	return y + 1;
}

static int
draw_left_out(const ReviewView *self, Canvas canvas, int y)
{
	guint n = self->review.left_out;

	if (n == 0)
		return y;
	canvas_printf(canvas, LEFT, y, -1, ROLE_DIM,
		ngettext("%u more who is ready waits for next week.",
			"%u more who are ready wait for next week.", n),
		n);
	return y + 1;
}

static int
draw_begin(const ReviewView *self, Canvas canvas, int y)
{
	guint owed = MIN(self->counts[STANDING_OWED], self->review.cards);
	guint overdue = MIN(self->counts[STANDING_OVERDUE], self->review.cards - owed);

	y = draw_cards(self, canvas, y);
	y = draw_count(canvas, y, ROLE_OWED, owed, _("whom I owe an answer"));
	y = draw_count(canvas, y, ROLE_OVERDUE, overdue, _("overdue"));
	y = draw_count(canvas, y, ROLE_READY, self->review.cards - owed - overdue,
		_("ready within the week"));
	y = draw_left_out(self, canvas, y + 1);
	if (self->stale == 0)
		return y;
	g_autofree char *day = i18n_day_short(self->started, self->today);

	canvas_printf(canvas, LEFT, y, -1, ROLE_DIM,
		_("The review of %s was left unfinished; this one takes over."), day);
	return y + 1;
}

static int
draw_outcomes(const ReviewView *self, Canvas canvas, int y)
{
	for (int i = OUTCOME_NONE + 1; i < OUTCOME_COUNT; i++)
		y = draw_count(canvas, y, i == OUTCOME_PASSED ? ROLE_DIM : ROLE_GOOD,
			self->review.outcomes[i], review_label((ReviewOutcome)i));
	return y + 1;
}

static int
draw_go_on(const ReviewView *self, Canvas canvas, int y)
{
	g_autofree char *day = i18n_day_weekday(self->started, self->today);

	y = draw_cards(self, canvas, y);
	canvas_printf(canvas, LEFT, y, -1, ROLE_TEXT, _("Begun on %s; %u of %u decided:"),
		day, self->review.decided, self->review.cards);
	y = draw_outcomes(self, canvas, y + 2);
	return draw_left_out(self, canvas, y);
}

static int
draw_names(const ReviewView *self, Canvas canvas, int y)
{
	for (guint i = 0; i < self->names->len && y < canvas.h - 4; i++)
		canvas_text(canvas, LEFT + 6, y++, -1, ROLE_TEXT, self->names->pdata[i]);
	return self->names->len ? y + 1 : y;
}

static int
draw_close(const ReviewView *self, Canvas canvas, int y)
{
	canvas_text(canvas, LEFT, y, -1, ROLE_STRONG | STYLE_BOLD,
		_("That was everybody for this week."));
	y = draw_outcomes(self, canvas, y + 2);
	if (self->names->len) {
		canvas_text(canvas, LEFT, y++, -1, ROLE_HEADING, _("Left as they are"));
		y = draw_names(self, canvas, y);
	}
	return draw_left_out(self, canvas, y);
}

static int
draw_empty(Canvas canvas, int y)
{
	g_auto(GStrv) lines = text_wrap(
		_("The review passes whom you owe an answer, who is overdue, and whose "
		  "window opens within seven days; one key decides each."),
		CLAMP(canvas.w - 2 * LEFT, 16, 72));

	canvas_text(canvas, LEFT, y, -1, ROLE_STRONG | STYLE_BOLD,
		_("Nobody waits this week."));
	y += 2;
	for (char **line = lines; *line; line++)
		canvas_text(canvas, LEFT, y++, -1, ROLE_TEXT, *line);
	return y;
}

/* The key of an action and what it does here. */
static int
draw_key(const View *view, Canvas canvas, int y, Action action, const char *what)
{
	g_autoptr(GString) key = g_string_new(NULL);
	int x = LEFT;

	if (!keymap_label(shell_keymap(view->shell), view->class->name, action, key) &&
		!keymap_label(shell_keymap(view->shell), "global", action, key))
		return y;
	x += canvas_text(canvas, x, y, -1, ROLE_KEY, key->str) + 2;
	canvas_text(canvas, x, y, -1, ROLE_TEXT, what);
	return y + 1;
}

static int
draw_passed(const ReviewView *self, Canvas canvas, int y)
{
	guint n = self->passed_lines->len;

	if (n == 0)
		return y;
	canvas_text(canvas, LEFT, y++, -1, ROLE_HEADING,
		ngettext("A meeting is over: did it take place?",
			"Meetings are over: did they take place?", n));
	for (guint i = 0; i < n && y < canvas.h - 3; i++)
		canvas_text(canvas, LEFT + 2, y++, -1, ROLE_TEXT,
			self->passed_lines->pdata[i]);
	y = draw_key(&self->view, canvas, y, ACT_LOG, _("log or remove the first"));
	return y + 1;
}

static int
draw_last(const ReviewView *self, Canvas canvas, int y)
{
	g_autofree char *day = NULL;

	if (self->last == DAY_NONE)
		return y;
	day = i18n_day_weekday(self->last, self->today);
	canvas_printf(canvas, LEFT, y, -1, ROLE_DIM, _("Last review: %s"), day);
	return y + 1;
}

static int
draw_keys(const ReviewView *self, Canvas canvas, int y)
{
	static const char *const enter[] = {
		[PAGE_BEGIN] = N_("begin"),
		[PAGE_GO_ON] = N_("go on"),
		[PAGE_CLOSE] = N_("finish the review"),
	};
	const View *view = &self->view;

	if (self->page != PAGE_EMPTY)
		y = draw_key(view, canvas, y, ACT_OPEN, _(enter[self->page]));
	if (self->page == PAGE_CLOSE)
		y = draw_key(view, canvas, y, ACT_EXPORT,
			_("export the calendar for the phone"));
	return y + 1;
}

void
review_page_draw(const View *view, Canvas canvas)
{
	const ReviewView *self = (const ReviewView *)view;
	int y = canvas.h > 16 ? 2 : 0;

	if (!self->passed_lines)
		return;
	canvas_text(canvas, LEFT, y, -1, ROLE_HEADING, _("Weekly review"));
	y += 2;
	if (self->page == PAGE_BEGIN)
		y = draw_begin(self, canvas, y);
	else if (self->page == PAGE_GO_ON)
		y = draw_go_on(self, canvas, y);
	else if (self->page == PAGE_CLOSE)
		y = draw_close(self, canvas, y);
	else
		y = draw_empty(canvas, y);
	y = draw_keys(self, canvas, y + 1);
	y = draw_passed(self, canvas, y);
	draw_last(self, canvas, y);
}
