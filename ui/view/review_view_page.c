/*
 * The pages of the review that are no card: lines that scroll where they are too many,
 * and below them the keys, which are always to be seen.
 */
#include "view/review_view_page.h"

#include "krug/i18n.h"
#include "shell/shell.h"
#include "view/card.h"

#define MARGIN	  2
#define WIDE	  90 /* columns from which the week stands beside the figures */
#define MOST	  76 /* columns of text to read */
#define KEYS_MOST 6
#define ROOMY	  16 /* lines from which the page may take its ease */

typedef struct {
	Action action;
	char *what;
} KeyLine;

Day
review_day(const ReviewView *self, gint64 at)
{
	return clock_day_of(book_clock(shell_book(self->view.shell)), NULL, at, NULL);
}

char *
review_outcomes_text(const Review *review)
{
	GString *text = g_string_new(NULL);

	for (int i = OUTCOME_NONE + 1; i < OUTCOME_COUNT; i++) {
		if (review->outcomes[i] == 0)
			continue;
		g_string_append(text, text->len ? ", " : "");
		g_string_append_printf(text, C_("outcome", "%u %s"), review->outcomes[i],
			review_label((ReviewOutcome)i));
	}
	return g_string_free(text, FALSE);
}

static void
add_blank(Lines *lines)
{
	lines_add(lines, ROLE_TEXT, g_strdup(""));
}

static void
add_title(ReviewView *self, const char *text)
{
	lines_add_text(self->text, ROLE_STRONG | STYLE_BOLD, text);
	if (self->view.height >= ROOMY)
		add_blank(self->text);
}

static void
add_count(Lines *lines, Style style, guint n, const char *what)
{
	if (n)
		lines_add(lines, style, g_strdup_printf("%4u  %s", n, what));
}

static void
add_cards(ReviewView *self)
{
	guint cards = self->review.cards - self->review.decided;
	g_autofree char *minutes = card_minutes(cards);
	g_autofree char *text = g_strdup_printf(
		ngettext("%u card, about %s", "%u cards, about %s", cards), cards,
		minutes);

	add_title(self, text);
}

static void
add_left_out(ReviewView *self)
{
	guint n = self->review.left_out;
	g_autofree char *text =
		g_strdup_printf(ngettext("%u more who is ready waits for next week.",
					"%u more who are ready wait for next week.", n),
			n);

	if (n || self->review.more)
		add_blank(self->text);
	if (self->review.more)
		lines_add_text(self->text, ROLE_DIM,
			_("More cards follow when these are decided."));
	if (n)
		lines_add_text(self->text, ROLE_DIM, text);
}

static Style
section_style(QueueSection section)
{
	if (section <= QUEUE_OWED)
		return ROLE_OWED;
	if (section <= QUEUE_OVERDUE && section != QUEUE_NO_NEWS)
		return ROLE_OVERDUE;
	return section == QUEUE_WINDOW ? ROLE_READY : ROLE_TEXT;
}

static void
add_begin(ReviewView *self)
{
	add_cards(self);
	for (int i = 0; i < QUEUE_COUNT; i++)
		add_count(self->text, section_style((QueueSection)i),
			self->review.sections[i], queue_title((QueueSection)i));
	add_left_out(self);
}

static void
add_begun(ReviewView *self)
{
	Day began = review_day(self, self->review.started);
	g_autofree char *day = i18n_day_weekday(began, self->today);
	g_autofree char *done = review_outcomes_text(&self->review);
	g_autofree char *text = NULL;

	text = *done ? g_strdup_printf(_("Begun on %s; %u of %u decided: %s."), day,
			       self->review.decided, self->review.cards, done)
		     : g_strdup_printf(_("Begun on %s; nothing decided yet."), day);
	lines_add_text(self->text, ROLE_TEXT, text);
}

static void
add_go_on(ReviewView *self)
{
	add_cards(self);
	add_begun(self);
	add_left_out(self);
}

static void
add_stale(ReviewView *self)
{
	add_title(self, _("A review was left long ago."));
	add_begun(self);
	add_blank(self->text);
	lines_add_text(self->text, ROLE_TEXT,
		_("Go on with it, and whoever came to wait since joins at its end; or "
		  "begin anew, and it stays as it was left."));
}

static void
add_empty(ReviewView *self)
{
	add_title(self, _("Nobody waits this week."));
	lines_add_text(self->text, ROLE_TEXT,
		_("The review passes whom you owe something, who is overdue, whose time "
		  "comes within a week, and what is planned; one key decides each. "
		  "Beginning it all the same asks for what is not logged yet, and notes "
		  "the next one."));
}

static void
add_nobody(ReviewView *self)
{
	add_title(self, _("There is nobody in the book yet."));
	lines_add_text(self->text, ROLE_TEXT,
		_("1 leads to the people: there a adds somebody. O brings an address "
		  "book in, i takes an interview down."));
}

/* What the sweep would ask for. */
static void
add_sweep(ReviewView *self)
{
	if (self->passed + self->fresh + self->greetings == 0 ||
		self->page == PAGE_NOBODY)
		return;
	lines_add_heading(self->text, _("Before the cards"));
	add_count(self->text, ROLE_TEXT, self->passed,
		ngettext("meeting is over: how was it?",
			"meetings are over: how were they?", self->passed));
	add_count(self->text, ROLE_TEXT, self->fresh,
		ngettext("new person", "new people", self->fresh));
	add_count(self->text, ROLE_TEXT, self->greetings,
		ngettext("holiday to greet people on", "holidays to greet people on",
			self->greetings));
}

static void
add_pending(ReviewView *self)
{
	if (self->pending->len == 0 || self->page == PAGE_NOBODY)
		return;
	lines_add_heading(self->text, _("Over, and not reviewed yet"));
	lines_add_text(self->text, ROLE_TEXT, self->pending->str);
}

static void
add_last(ReviewView *self)
{
	const Review *last = &self->last;
	g_autofree char *day = NULL;
	g_autofree char *done = NULL;
	g_autofree char *text = NULL;

	if (last->id != 0 || self->next != DAY_NONE)
		add_blank(self->text);
	if (last->id != 0) {
		day = i18n_day_weekday(review_day(self, last->finished), self->today);
		done = review_outcomes_text(last);
		text = *done ? g_strdup_printf(_("Last review: %s, %u of %u cards: %s."),
				       day, last->decided, last->cards, done)
			     : g_strdup_printf(_("Last review: %s."), day);
		lines_add_text(self->text, ROLE_DIM, text);
	}
	if (self->next != DAY_NONE) {
		g_autofree char *next = i18n_day_weekday(self->next, self->today);

		lines_add(self->text, ROLE_DIM,
			g_strdup_printf(_("The next one: %s"), next));
	}
}

static void
add_close(ReviewView *self)
{
	add_title(self, _("Every card is decided."));
	review_close_add_figures(self, self->text);
	if (self->beside.w == 0)
		review_close_add_week(self, self->text, self->place.w);
	review_close_add_pile(self, self->text);
	review_close_add_left(self, self->text, self->place.w);
}

/* The keys of the page and what they do here; ends with ACT_NONE. */
static void
page_keys(const ReviewView *self, KeyLine keys[KEYS_MOST])
{
	int n = 0;

	if (self->page == PAGE_CLOSE) {
		g_autofree char *day = i18n_day_weekday(self->next, self->today);

		keys[n++] = (KeyLine){ ACT_OPEN,
			self->next == DAY_NONE
				? g_strdup(_("finish the review"))
				: g_strdup_printf(
					  _("finish; the next review: %s"), day) };
		if (self->piled->len)
			keys[n++] = (KeyLine){ ACT_WRITE,
				g_strdup(_("go through the letters, one by one")) };
		keys[n++] = (KeyLine){ ACT_NEXT_REVIEW,
			g_strdup(_("another day for the next one")) };
		keys[n++] = (KeyLine){ ACT_EXPORT,
			g_strdup(_("export the calendar for the phone")) };
	} else if (self->page != PAGE_NOBODY) {
		keys[n++] = (KeyLine){ ACT_OPEN,
			g_strdup(self->page == PAGE_GO_ON   ? _("go on")
				 : self->page == PAGE_STALE ? _("go on, or begin anew")
							    : _("begin")) };
	}
	if (self->pending->len && self->page != PAGE_NOBODY)
		keys[n++] = (KeyLine){ ACT_PERIODS, g_strdup(_("review that period")) };
	keys[n] = (KeyLine){ ACT_NONE, NULL };
}

static int
key_lines(const ReviewView *self)
{
	if (self->page == PAGE_NOBODY)
		return 0;
	return (self->page == PAGE_CLOSE ? 3 + (self->piled->len > 0) : 1) +
	       (self->pending->len > 0);
}

/* Heading and keys take their lines first, the text what is left. */
static void
lay_out(ReviewView *self)
{
	int width = self->view.width - MARGIN, height = self->view.height;
	int top = height >= ROOMY ? 3 : 1;
	int room = MAX(height - top - key_lines(self) - (height >= ROOMY), 0);
	gboolean wide = self->page == PAGE_CLOSE && width >= WIDE;

	self->place = (Rect){ MARGIN, top, wide ? width / 2 - 2 : width, room };
	if (self->page != PAGE_CLOSE)
		self->place.w = MIN(self->place.w, MOST);
	self->beside = wide ? (Rect){ width / 2 + MARGIN, top, width - width / 2, room }
			    : (Rect){ 0 };
}

void
review_page_layout(View *view)
{
	static void (*const pages[])(ReviewView * self) = {
		[PAGE_NOBODY] = add_nobody,
		[PAGE_EMPTY] = add_empty,
		[PAGE_BEGIN] = add_begin,
		[PAGE_GO_ON] = add_go_on,
		[PAGE_STALE] = add_stale,
		[PAGE_CLOSE] = add_close,
	};
	ReviewView *self = (ReviewView *)view;

	lay_out(self);
	lines_begin(self->text, self->place.w, self->place.h);
	lines_begin(self->week, self->beside.w, self->beside.h);
	pages[self->page](self);
	if (self->page != PAGE_CLOSE) {
		add_sweep(self);
		add_last(self);
	}
	add_pending(self);
	if (self->beside.w > 0)
		review_close_add_week(self, self->week, self->beside.w);
	lines_end(self->text);
	lines_end(self->week);
}

/* What is longer than its room moves. */
gboolean
review_page_move(gpointer data, Action action)
{
	ReviewView *self = data;

	if (self->beside.w > 0 && lines_count(self->text) <= self->place.h)
		return lines_move(self->week, action);
	return lines_move(self->text, action);
}

static void
draw_keys(const ReviewView *self, Canvas canvas, int y)
{
	const Keymap *keymap = shell_keymap(self->view.shell);
	KeyLine keys[KEYS_MOST];

	page_keys(self, keys);
	for (KeyLine *key = keys; key->action != ACT_NONE; key++) {
		g_autoptr(GString) label = g_string_new(NULL);
		int x = MARGIN + 1;

		if (keymap_label(keymap, self->view.class->name, key->action, label) ||
			keymap_label(keymap, "global", key->action, label))
			x += canvas_text(canvas, x, y, -1, ROLE_KEY, label->str) + 2;
		canvas_text(canvas, x, y++, -1, ROLE_TEXT, key->what);
		g_free(key->what);
	}
}

void
review_page_draw(const View *view, Canvas canvas)
{
	const ReviewView *self = (const ReviewView *)view;
	gboolean roomy = canvas.h >= ROOMY;
	int y = self->place.y +
		MIN(MAX(lines_count(self->text), lines_count(self->week)), self->place.h);

	canvas_text(
		canvas, MARGIN + 1, roomy ? 1 : 0, -1, ROLE_HEADING, _("Weekly review"));
	lines_draw(self->text, canvas_rect(canvas, self->place), TRUE);
	if (self->beside.w > 0)
		lines_draw(self->week, canvas_rect(canvas, self->beside), TRUE);
	draw_keys(self, canvas, y + (roomy ? 1 : 0));
}
