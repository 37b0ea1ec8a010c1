/*
 * Reviews of periods as rows: one of each period, with an answer a question. Whether one
 * is pending follows from the calendar and from what was saved; nothing is written when a
 * month ends.
 */
#include "krug/period_review.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/working_days.h"
#include "model/args.h"
#include "model/input.h"
#include "model/noted_review.h"
#include "model/period_review_private.h"

#define STANCE_OF "kind:" /* and the id of a kind: question of a quarter */

static const PeriodKind pending_kinds[] = { PERIOD_MONTH, PERIOD_QUARTER, PERIOD_HALF,
	PERIOD_YEAR };

static PeriodReview *
review_new(const Period *period)
{
	PeriodReview *review = g_new0(PeriodReview, 1);

	review->period = *period;
	review->made_on = DAY_NONE;
	review->notes = g_strdup("");
	review->notes_read = g_strdup("");
	review->answers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	review->answers_read =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	return review;
}

void
period_review_free(PeriodReview *review)
{
	if (!review)
		return;
	g_free(review->notes);
	g_free(review->notes_read);
	g_hash_table_unref(review->answers);
	g_hash_table_unref(review->answers_read);
	g_free(review);
}

static gboolean
read_review(Book *book, PeriodReview *review, GError **error)
{
	g_autofree char *id = period_id(&review->period);
	Stmt *q = book_stmt(book, "SELECT id, made_on, notes FROM period_review"
				  " WHERE period = :period /* scan */");

	stmt_text(q, ":period", id);
	if (stmt_step(q)) {
		review->id = stmt_get_int(q, 0);
		review->made_on = stmt_get_day(q, 1);
		record_set_text(&review->notes, stmt_get_text(q, 2));
	}
	return stmt_done(q, error);
}

static gboolean
read_answers(Book *book, PeriodReview *review, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT question, text FROM period_answer"
				  " WHERE period_review = :review /* scan */");

	stmt_int(q, ":review", review->id);
	while (stmt_step(q))
		period_review_set(review, stmt_get_text(q, 0), stmt_get_text(q, 1));
	return stmt_done(q, error);
}

static void
copy(GHashTable *from, GHashTable *to)
{
	GHashTableIter each;
	gpointer question, text;

	g_hash_table_remove_all(to);
	g_hash_table_iter_init(&each, from);
	while (g_hash_table_iter_next(&each, &question, &text))
		g_hash_table_insert(to, g_strdup(question), g_strdup(text));
}

static void
keep_read(PeriodReview *review)
{
	record_set_text(&review->notes_read, review->notes);
	copy(review->answers, review->answers_read);
}

PeriodReview *
period_review_load(Book *book, const Period *period, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(PeriodReview) review = review_new(period);

	if (!read_review(book, review, error) || !read_answers(book, review, error))
		return NULL;
	keep_read(review);
	return g_steal_pointer(&review);
}

const char *
period_review_answer(const PeriodReview *review, const char *question)
{
	const char *text = g_hash_table_lookup(review->answers, question);

	return text ? text : "";
}

void
period_review_set(PeriodReview *review, const char *question, const char *text)
{
	if (text && *text)
		g_hash_table_insert(review->answers, g_strdup(question), g_strdup(text));
	else
		g_hash_table_remove(review->answers, question);
}

Stance
period_review_stance(const PeriodReview *review, Kind kind)
{
	g_autofree char *question =
		g_strconcat(STANCE_OF, vocab_id(&vocab_kind, (int)kind), NULL);

	return (Stance)vocab_from_id(
		&vocab_stance, period_review_answer(review, question));
}

void
period_review_decide(PeriodReview *review, Kind kind, Stance stance)
{
	g_autofree char *question =
		g_strconcat(STANCE_OF, vocab_id(&vocab_kind, (int)kind), NULL);

	period_review_set(review, question, vocab_id(&vocab_stance, (int)stance));
}

static gboolean
write_answers(Book *book, const PeriodReview *review, GError **error)
{
	GHashTableIter each;
	gpointer question, text;
	gboolean ok;
	Stmt *q = book_stmt(book, "DELETE FROM period_answer"
				  " WHERE period_review = :review /* scan */");

	stmt_int(q, ":review", review->id);
	ok = stmt_done(q, error);
	g_hash_table_iter_init(&each, review->answers);
	while (ok && g_hash_table_iter_next(&each, &question, &text)) {
		g_autofree char *lines = input_lines(text);
		AnswerRow row = { 0, review->id, question, lines };

		ok = record_insert(book, &period_answer_rows, &row, error);
	}
	return ok;
}

static const char *
text_of(GHashTable *answers, const char *question)
{
	const char *text = g_hash_table_lookup(answers, question);

	return text ? text : "";
}

/* What the book has now, changed by what differs from what was read. */
static gboolean
merge_text(const char *read, const char *mine, const char **stored, GError **error)
{
	gboolean changed = strcmp(read, mine) != 0;

	if (changed && strcmp(read, *stored) != 0 && strcmp(mine, *stored) != 0) {
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
			_("Another krug has written there meanwhile: look at it, and "
			  "write yours again."));
		return FALSE;
	}
	if (changed)
		*stored = mine;
	return TRUE;
}

static void
add_keys(GHashTable *answers, GHashTable *keys)
{
	GHashTableIter each;
	gpointer question;

	g_hash_table_iter_init(&each, answers);
	while (g_hash_table_iter_next(&each, &question, NULL))
		g_hash_table_add(keys, g_strdup(question));
}

static gboolean
merge_answers(PeriodReview *review, const PeriodReview *stored, GError **error)
{
	g_autoptr(GHashTable) keys =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GHashTableIter each;
	gpointer question;

	add_keys(review->answers, keys);
	add_keys(review->answers_read, keys);
	add_keys(stored->answers, keys);
	g_hash_table_iter_init(&each, keys);
	while (g_hash_table_iter_next(&each, &question, NULL)) {
		const char *text = text_of(stored->answers, question);
		g_autofree char *mine = input_lines(text_of(review->answers, question));

		if (!merge_text(
			    text_of(review->answers_read, question), mine, &text, error))
			return FALSE;
		period_review_set(review, question, text);
	}
	return TRUE;
}

/* Which row it is the book says: another krug may have made or undone it meanwhile. */
static gboolean
merge(Book *book, PeriodReview *review, GError **error)
{
	g_autoptr(PeriodReview) stored = period_review_load(book, &review->period, error);
	g_autofree char *mine = input_lines(review->notes);
	const char *notes;

	if (!stored || !merge_answers(review, stored, error))
		return FALSE;
	notes = stored->notes;
	if (!merge_text(review->notes_read, mine, &notes, error))
		return FALSE;
	record_set_text(&review->notes, notes);
	review->id = stored->id;
	review->made_on = stored->made_on;
	return TRUE;
}

static gboolean
write_review(Book *book, PeriodReview *review, GError **error)
{
	g_autofree char *period = period_id(&review->period);
	g_autofree char *notes = input_lines(review->notes);
	PeriodRow row = { review->id, period, book_today(book), notes };
	Stmt *q;

	if (review->id == 0) {
		if (!record_insert(book, &period_review_rows, &row, error))
			return FALSE;
		review->id = row.id;
		review->made_on = row.made_on;
	} else {
		q = book_stmt(
			book, "UPDATE period_review SET notes = :notes WHERE id = :id");
		stmt_text(q, ":notes", notes);
		stmt_int(q, ":id", review->id);
		if (!stmt_done(q, error))
			return FALSE;
	}
	if (!write_answers(book, review, error) || !period_review_note(book, error))
		return FALSE;
	keep_read(review);
	return TRUE;
}

static gboolean
run_save(Book *book, void *data, GError **error)
{
	PeriodReview *review = data;

	return merge(book, review, error) && write_review(book, review, error);
}
gboolean
period_review_save(Book *book, PeriodReview *review, GError **error)
{
	g_autofree char *period = period_id(&review->period);
	g_autofree char *args = change_args("period", period, NULL);

	if (!period_is_over(&review->period, book_today(book)))
		return input_refuse(
			_("That period is not over yet: review it afterwards."), error);
	return book_change(book, "period-review", args, run_save, review, error);
}

/* The book had somebody by the end of it. */
static gboolean
had_people(Book *book, const Period *period, gboolean *had, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT created_on FROM contact ORDER BY id LIMIT 1");
	g_autofree char *first = NULL;

	if (!stmt_one_text(q, &first, error))
		return FALSE;
	*had = first && day_parse(first) <= period->to;
	return TRUE;
}

/* The last one of its kind that is over, and whether it waits for its review. */
static gboolean
find_last(Book *book, PeriodKind kind, Period *last, gboolean *waits, GError **error)
{
	Period now = period_of(kind, book_today(book));
	g_autoptr(PeriodReview) review = NULL;
	gboolean had = FALSE;

	*last = period_previous(&now);
	review = review_new(last);
	if (!read_review(book, review, error) || !had_people(book, last, &had, error))
		return FALSE;
	*waits = had && review->id == 0;
	return TRUE;
}

GArray *
period_review_pending(Book *book, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) pending = g_array_new(FALSE, FALSE, sizeof(Period));

	for (gsize i = 0; i < G_N_ELEMENTS(pending_kinds); i++) {
		gboolean waits = FALSE;
		Period last;

		if (!find_last(book, pending_kinds[i], &last, &waits, error))
			return NULL;
		if (waits)
			g_array_append_val(pending, last);
	}
	return g_steal_pointer(&pending);
}

/* The first working day after the period, since a review is proposed, not due. */
static gboolean
note(Book *book, PeriodKind kind, GError **error)
{
	gboolean waits = FALSE;
	Period last;
	Day day;

	if (!find_last(book, kind, &last, &waits, error))
		return FALSE;
	if (!waits)
		last = period_next(&last);
	day = workdays_next(book_workdays(book), last.to + 1);
	return review_date_need(book, period_review_plain(kind), day, error);
}

gboolean
period_review_note(Book *book, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(pending_kinds); i++)
		if (!note(book, pending_kinds[i], error))
			return FALSE;
	return TRUE;
}

static const RecordField review_fields[] = {
	{ "period", NULL, RECORD_LINE, G_STRUCT_OFFSET(PeriodRow, period), NULL },
	{ "made_on", NULL, RECORD_DAY, G_STRUCT_OFFSET(PeriodRow, made_on), NULL },
	{ "notes", NULL, RECORD_LINES, G_STRUCT_OFFSET(PeriodRow, notes), NULL },
	{ 0 },
};

const Record period_review_rows = { "period_review", "period_reviews", sizeof(PeriodRow),
	review_fields };

static const RecordField answer_fields[] = {
	{ "period_review", NULL, RECORD_ID, G_STRUCT_OFFSET(AnswerRow, review), NULL },
	{ "question", NULL, RECORD_LINE, G_STRUCT_OFFSET(AnswerRow, question), NULL },
	{ "text", NULL, RECORD_LINES, G_STRUCT_OFFSET(AnswerRow, text), NULL },
	{ 0 },
};

const Record period_answer_rows = { "period_answer", "period_answers", sizeof(AnswerRow),
	answer_fields };
