/*
 * What waits in the weekly review, in words or as JSON: the open one, or what a new one
 * would begin with. Nothing is begun by it.
 */
#include "cli/review_out.h"

#include "krug/i18n.h"
#include "krug/letter.h"
#include "krug/review.h"

#include "cli/output.h"
#include "cli/rows.h"

typedef struct {
	Book *book;
	Review review; /* the open one, or a preview with id 0 */
	GArray *cards; /* ReviewCard */
	GArray *pile;  /* gint64: letters to be gone through at its end */
	Day last, next;
} State;

static void
state_clear(State *state)
{
	g_clear_pointer(&state->cards, g_array_unref);
	g_clear_pointer(&state->pile, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(State, state_clear)

static gboolean
read_last(State *state, GError **error)
{
	gboolean found = FALSE;
	Review last;

	if (!review_last(state->book, &last, &found, error))
		return FALSE;
	state->last =
		found ? clock_day_of(book_clock(state->book), NULL, last.finished, NULL)
		      : DAY_NONE;
	return review_noted(state->book, &state->next, error);
}

static gboolean
read_state(State *state, GError **error)
{
	gboolean found = FALSE;

	if (!review_resume(state->book, &state->review, &found, error))
		return FALSE;
	if (!found && !review_preview(state->book, &state->review, &state->cards, error))
		return FALSE;
	if (found)
		state->cards = review_cards(state->book, state->review.id, error);
	state->pile = state->cards ? letter_pile(state->book, error) : NULL;
	return state->pile && read_last(state, error);
}

static guint
left(const State *state)
{
	return state->review.cards - state->review.decided;
}

static guint
minutes(const State *state)
{
	return (left(state) * REVIEW_SECONDS + 59) / 60;
}

/* --- words --- */

static void
print_day(const char *format, Day day, Day today)
{
	g_autofree char *words = NULL;

	if (day == DAY_NONE)
		return;
	words = i18n_day_weekday(day, today);
	out_line(format, words);
}

static void
print_head(const State *state)
{
	const Review *review = &state->review;
	guint n = left(state);
	g_autofree char *time = g_strdup_printf(
		ngettext("%u min", "%u min", minutes(state)), minutes(state));

	if (n == 0)
		out_line("%s", review->id ? _("Every card is decided.")
					  : _("Nobody waits this week."));
	else
		out_line(ngettext("%u card, about %s", "%u cards, about %s", n), n, time);
	if (review->decided)
		out_line(_("%u of %u are decided."), review->decided, review->cards);
	if (review->more)
		out_line("%s", _("More cards come when these are decided."));
	if (review->left_out == REVIEW_LEFT)
		out_line(_("At least %u more who are ready wait for next week."),
			review->left_out);
	else if (review->left_out)
		out_line(ngettext("%u more who is ready waits for next week.",
				 "%u more who are ready wait for next week.",
				 review->left_out),
			review->left_out);
	if (state->pile->len)
		out_line(ngettext("%u letter lies on the pile.",
				 "%u letters lie on the pile.", state->pile->len),
			state->pile->len);
	print_day(_("Last review: %s"), state->last, book_today(state->book));
	print_day(_("Next review: %s"), state->next, book_today(state->book));
}

static void
print_card(Table *table, const ReviewCard *card, const ReviewSheet *sheet)
{
	const ReviewReason *first = sheet->reasons->len ? sheet->reasons->pdata[0] : NULL;
	g_autofree char *id = card->what.source == QUEUE_CONTACT ? row_id(card->what.item)
								 : g_strdup("");
	const char *cells[] = {
		id,
		sheet->name,
		queue_title(card->section),
		first ? first->why : "",
	};

	table_row(table, cells);
}

static gboolean
print_words(const State *state, GError **error)
{
	g_autoptr(Table) table = table_new(4);

	print_head(state);
	for (guint i = 0; i < state->cards->len; i++) {
		const ReviewCard *card = &g_array_index(state->cards, ReviewCard, i);
		g_autoptr(ReviewSheet) sheet = NULL;

		if (card->outcome != OUTCOME_NONE)
			continue;
		sheet = review_sheet(state->book, &card->what, error);
		if (!sheet)
			return FALSE;
		print_card(table, card, sheet);
	}
	return TRUE;
}

/* --- JSON --- */

static void
json_reasons(JsonWriter *json, const ReviewSheet *sheet)
{
	json_array_begin(json, "reasons");
	for (guint i = 0; i < sheet->reasons->len; i++) {
		const ReviewReason *reason = sheet->reasons->pdata[i];

		json_object_begin(json, NULL);
		json_text(json, "section", queue_id(reason->section));
		json_day(json, "day", reason->day);
		json_id(json, "reminder", reason->reminder);
		json_id(json, "interaction", reason->entry);
		json_text(json, "why", reason->why);
		json_object_end(json);
	}
	json_array_end(json);
}

static void
json_card(JsonWriter *json, const ReviewCard *card, const ReviewSheet *sheet)
{
	const char *outcome = review_outcome_id(card->outcome);

	json_object_begin(json, NULL);
	json_text(json, "source", queue_source_id(card->what.source));
	json_int(json, "id", card->what.item);
	json_text(json, "name", sheet->name);
	json_text(json, "section", queue_id(card->section));
	json_told(json, "outcome", outcome);
	json_day(json, "day", card->day);
	json_reasons(json, sheet);
	json_object_end(json);
}

static gboolean
json_cards(JsonWriter *json, const State *state, GError **error)
{
	json_array_begin(json, "cards");
	for (guint i = 0; i < state->cards->len; i++) {
		const ReviewCard *card = &g_array_index(state->cards, ReviewCard, i);
		g_autoptr(ReviewSheet) sheet =
			review_sheet(state->book, &card->what, error);

		if (!sheet)
			return FALSE;
		json_card(json, card, sheet);
	}
	json_array_end(json);
	return TRUE;
}

static gboolean
print_json(const State *state, GError **error)
{
	const Review *review = &state->review;
	g_autoptr(JsonWriter) json = out_json();
	g_autofree char *started =
		review->id ? clock_format(book_clock(state->book), NULL, review->started)
			   : NULL;

	json_object_begin(json, NULL);
	json_id(json, "id", review->id);
	json_text(json, "started", started);
	json_int(json, "decided", review->decided);
	json_int(json, "minutes", minutes(state));
	json_int(json, "left_out", review->left_out);
	json_bool(json, "more", review->more);
	json_int(json, "pile", state->pile->len);
	json_day(json, "last", state->last);
	json_day(json, "next", state->next);
	if (!json_cards(json, state, error))
		return FALSE;
	json_object_end(json);
	json_end(json);
	return TRUE;
}

gboolean
review_print(Book *book, gboolean json, GError **error)
{
	g_auto(State) state = { .book = book };

	if (!read_state(&state, error))
		return FALSE;
	return json ? print_json(&state, error) : print_words(&state, error);
}
