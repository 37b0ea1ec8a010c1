/*
 * Plain tables: what is learnt goes into a dump and comes back as it was, ids included.
 */
#include "model/record.h"

#include "growth_fixture.h"
#include "krug/community.h"
#include "krug/event.h"
#include "krug/gap.h"
#include "krug/news.h"
#include "krug/period_review.h"
#include "krug/plan.h"
#include "krug/review.h"
#include "krug/shelf.h"
#include "krug/target.h"
#include "krug/warnings.h"
#include "model/inbox_private.h"
#include "model/letter_private.h"

static char *
dump(Book *book, const Record *record)
{
	GString *out = g_string_new(NULL);
	g_autoptr(JsonWriter) json = json_new(out);
	g_autoptr(GError) error = NULL;

	json_object_begin(json, NULL);
	record_dump(book, record, json, &error);
	g_assert_no_error(error);
	json_object_end(json);
	g_assert_true(json_end(json));
	return g_string_free(out, FALSE);
}

static void
fill_events(People *p)
{
	g_autoptr(Community) group = community_new("Rust");
	g_autoptr(Event) event = event_new("Meetup", DAY("2026-11-19"));
	g_autoptr(GPtrArray) people = newcomer_read(p->book, "Иван Ли", NULL);
	EventMet met = { .people = people };

	g_assert_true(community_add(p->book, group, NULL));
	event->community = group->id;
	event->at = 1795000000;
	event->minutes = 90;
	event->kind = EVENT_SEMINAR;
	g_assert_true(event_add(p->book, event, NULL));
	g_assert_true(event_wish(p->book, event->id, PART_MEET, "Пётр", NULL));
	g_assert_true(event_met(p->book, event->id, &met, NULL));
}

static void
fill_shelf(People *p)
{
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(ShelfItem) item = shelf_new(SHELF_BOOK, "A book");
	g_autoptr(News) news = news_new("Something new", DAY(TODAY));
	ShelfGiving giving = { .contacts = people, .day = DAY_NONE };
	gint64 anna = add(p, "Anna", "Ivanova");

	g_array_append_val(people, anna);
	g_assert_true(shelf_add(p->book, item, NULL));
	g_assert_true(shelf_give(p->book, item->id, &giving, NULL));
	g_assert_true(news_add(p->book, news, people, NULL, NULL));
}

static void
fill_period(People *p)
{
	const Period year = period_of(PERIOD_YEAR, DAY("2025-07-01"));
	g_autoptr(PeriodReview) review = period_review_load(p->book, &year, NULL);

	period_review_set(review, "thanks", "Anna\nIvan");
	g_assert_true(period_review_save(p->book, review, NULL));
	g_assert_true(
		target_set(p->book, 2026, KIND_RECRUITER, TARGET_CONTACTS, 20, NULL));
}

static gboolean
add_letters(Book *book, void *data, GError **error)
{
	g_autoptr(Letter) letter = letter_new(*(gint64 *)data);
	HolidayContactRow row = { 0, (char *)"new-year", letter->contact };

	say(&letter->subject, "Thank you");
	say(&letter->body, "Anna,\n\nthank you.");
	letter->made_on = DAY(TODAY);
	return record_insert(book, &letter_rows, letter, error) &&
	       record_insert(book, &holiday_contact_rows, &row, error);
}

static gboolean
add_inbox(Book *book, void *data, GError **error)
{
	g_autoptr(InboxItem) item = inbox_item_new();

	say(&item->source, "work.ics");
	say(&item->key, "a");
	say(&item->title, "The team");
	item->day = DAY(TODAY);
	item->at = 1795000000;
	item->minutes = 30;
	g_array_append_val(item->contacts, *(gint64 *)data);
	return inbox_insert(book, item, error);
}

static void
fill(People *p)
{
	const char *const questions[] = { "One?", "Two?", NULL };
	gint64 lira = rejected(p, "Лира");
	g_autoptr(FeedbackRequest) request = feedback_request_new(lira, 0, DAY(TODAY));
	gint64 anna = add(p, "Anna", "Petrova");
	Review review;
	g_autoptr(PlanItem) item = plan_item_new("Write \"tests\"\t\xf0\x9f\x98\x80");

	fill_events(p);
	fill_shelf(p);
	fill_period(p);
	g_assert_true(book_change(p->book, "test", NULL, add_letters, &anna, NULL));
	g_assert_true(book_change(p->book, "test", NULL, add_inbox, &anna, NULL));
	say(&request->questions, "What?\nHow?");
	g_assert_true(feedback_ask(p->book, request, NULL));
	feedback(p, lira, TODAY, "SQL", "тесты: мало");
	g_assert_true(feedback_set_questions(p->book, questions, NULL));
	item->gap = 2;
	item->deadline = DAY("2026-12-01");
	g_assert_true(plan_add(p->book, item, NULL));
	g_assert_true(plan_log(p->book, item->id, DAY(TODAY), 20, "begun", NULL));
	g_assert_true(warnings_mute(p->book, WARNING_STALE, 0, TRUE, NULL));
	g_assert_true(review_start(p->book, FALSE, &review, NULL));
	g_assert_true(review_finish(p->book, review.id, DAY("2026-11-30"), NULL));
}

typedef struct {
	const Record *record;
	const char *dump;
} Way;

static gboolean
restore(Book *book, void *data, GError **error)
{
	const Way *way = data;
	g_autofree char *clear = g_strdup_printf(
		"DELETE FROM %s /* names */ /* scan */ WHERE id > 0", way->record->table);

	return stmt_done(book_stmt_once(book, clear), error) &&
	       record_restore(book, way->record, way->dump, error);
}

static void
test_there_and_back(People *p, gconstpointer data)
{
	(void)data;
	fill(p);
	for (const Record *const *record = book_records; *record; record++) {
		g_autofree char *before = dump(p->book, *record);
		g_autofree char *after = NULL;
		g_autoptr(GError) error = NULL;
		Way way = { *record, before };

		g_test_message("%s", before);
		g_assert_nonnull(strstr(before, "\"id\":"));
		book_change(p->book, "test", NULL, restore, &way, &error);
		g_assert_no_error(error);
		after = dump(p->book, *record);
		g_assert_cmpstr(after, ==, before);
	}
	assert_sound(p);
}

/* Every column of a table is a field, or it would be lost on the way. */
static void
test_no_column_is_forgotten(People *p, gconstpointer data)
{
	(void)data;
	for (const Record *const *record = book_records; *record; record++) {
		Stmt *q = book_stmt(p->book, "SELECT count(*) FROM pragma_table_info(:t)"
					     " WHERE name <> 'id'");
		gint64 fields = 0;

		stmt_text(q, ":t", (*record)->table);
		for (const RecordField *f = (*record)->fields; f->column; f++)
			fields++;
		g_test_message("%s", (*record)->table);
		g_assert_cmpint(stmt_done_int(q, -1, NULL), ==, fields);
	}
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/record/there and back", test_there_and_back);
	people_test("/record/no column is forgotten", test_no_column_is_forgotten);
	return g_test_run();
}
