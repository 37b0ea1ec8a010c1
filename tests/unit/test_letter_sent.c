/*
 * What sending a letter brings along, and undo takes back: the entry, the step, what was
 * given, heard and asked; and the checklist before it goes.
 */
#include "krug/application.h"
#include "krug/event.h"
#include "krug/find.h"
#include "krug/interaction.h"
#include "krug/letter.h"
#include "krug/news.h"
#include "krug/reminder.h"
#include "krug/shelf.h"
#include "krug/upkeep.h"
#include "letter_fixture.h"

static void
test_sent(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	gint64 step = step_of(p, anna, "thank-you", "thank-you", 0);
	g_autofree char *line = NULL;
	g_autofree char *title = NULL;
	g_autoptr(Letter) letter = NULL;
	g_autoptr(Interaction) entry = NULL;
	g_autoptr(Reminder) after = NULL;
	g_autoptr(Reminder) before = NULL;
	g_autoptr(GPtrArray) list = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	set_me(p);
	letter = write_one(p, anna, NULL, "how you think about tests");
	g_assert_true(letter_save(p->book, letter, &error));
	send_one(p, letter);
	entry = interaction_load(p->book, letter->interaction, &error);
	g_assert_no_error(error);
	g_assert_cmpint(entry->type, ==, TYPE_THANK_YOU);
	g_assert_cmpint(entry->direction, ==, DIRECTION_OUT);
	g_assert_cmpint(entry->tone, ==, TONE_FORMAL);
	g_assert_true(g_str_has_prefix(entry->text, letter->subject));
	assert_has(entry->text, letter->body);
	line = interaction_line(entry);
	title = g_strconcat(letter->subject, " …", NULL);
	g_assert_cmpstr(line, ==, title);
	after = reminder_load(p->book, step, &error);
	g_assert_cmpint(after->state, ==, STATE_DONE);
	list = letter_list(p->book, anna, LETTER_SENT, 0, &error);
	g_assert_cmpuint(list->len, ==, 1);
	g_assert_false(letter_save(p->book, letter, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	assert_sound(p);
	undo(p);
	before = reminder_load(p->book, step, NULL);
	g_assert_cmpint(before->state, ==, STATE_OPEN);
	g_assert_cmpint(count(p, "SELECT count(*) FROM interaction"), ==, 0);
	g_assert_cmpint(count(p, "SELECT count(*) FROM letter WHERE state = 'draft'"
				 " AND interaction IS NULL"),
		==, 1);
	redo(p);
	g_assert_cmpint(
		count(p, "SELECT count(*) FROM letter WHERE state = 'sent'"), ==, 1);
	assert_sound(p);
}

static void
test_empty_is_not_sent(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(Letter) letter = letter_new(anna);
	g_autoptr(GError) error = NULL;

	(void)data;
	say(&letter->body, " \n");
	g_assert_false(letter_sent(p->book, letter, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_cmpint(count(p, "SELECT count(*) FROM interaction"), ==, 0);
	g_assert_cmpint(letter->state, ==, LETTER_DRAFT);
}

static void
test_search_finds_it(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(Letter) letter = NULL;
	g_autoptr(GArray) hits = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	set_me(p);
	letter = write_one(p, anna, "check-in", NULL);
	g_assert_true(letter_take(letter, "Zeppelin over the lake", 22, NULL));
	send_one(p, letter);
	hits = find_hits(p->book, "zeppelins", 5, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(hits->len, ==, 1);
	g_assert_cmpint(
		g_array_index(hits, FindHit, 0).interaction, ==, letter->interaction);
}

static void
test_shelf_is_given(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(ShelfItem) item = shelf_new(SHELF_ARTICLE, "How we moved to Rust");
	g_autoptr(LetterSheet) sheet = NULL;
	g_autoptr(Letter) letter = NULL;
	g_autoptr(GPtrArray) checks = NULL;
	g_autoptr(GError) error = NULL;
	LetterAbout about = { .contact = anna, .template = "share-article" };

	(void)data;
	set_me(p);
	g_assert_true(shelf_add(p->book, item, &error));
	about.item = item->id;
	sheet = letter_begin(p->book, &about, &error);
	g_assert_no_error(error);
	put(sheet, "reason", "you asked about it");
	letter = filled(p, sheet);
	assert_has(letter->body, "How we moved to Rust");
	checks = letter_checks(p->book, letter, &error);
	g_assert_no_error(error);
	for (guint i = 0; i < checks->len; i++)
		g_assert_true(((LetterCheck *)checks->pdata[i])->ok);
	send_one(p, letter);
	g_assert_cmpint(count(p, "SELECT count(*) FROM shelf_given"), ==, 1);
	g_assert_cmpint(count(p, "SELECT count(*) FROM given WHERE kind = 'article'"
				 " AND side = 'gave'"),
		==, 1);
	g_assert_true(shelf_delete(p->book, item->id, &error));
	assert_sound(p);
}

static void
test_news_are_heard(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(News) news = news_new("I joined Vega as a lead", DAY(TODAY));
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(Letter) letter = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	set_me(p);
	g_array_append_val(people, anna);
	g_assert_true(news_add(p->book, news, people, NULL, &error));
	letter = write_one(p, anna, "professional-update", NULL);
	assert_has(letter->body, "I joined Vega as a lead");
	g_assert_cmpint(letter->news, ==, news->id);
	/* Said in other words, it was told all the same. */
	g_assert_true(letter_take(letter, "Something is new.", 17, NULL));
	send_one(p, letter);
	g_assert_cmpint(count(p, "SELECT count(*) FROM news_contact"
				 " WHERE heard_on IS NOT NULL"),
		==, 1);
	g_assert_true(news_delete(p->book, news->id, &error));
	assert_sound(p);
}

static void
test_feedback_is_asked_for(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	gint64 lira = rejected(p, "Лира");
	g_autoptr(Letter) letter = NULL;
	g_autoptr(StepPlan) plan = NULL;
	g_autoptr(GPtrArray) requests = NULL;
	g_autoptr(GPtrArray) checks = NULL;
	g_autoptr(GError) error = NULL;
	gint64 step = step_of(p, anna, "feedback-request", "feedback-request", lira);

	(void)data;
	set_me(p);
	letter = write_one(p, anna, NULL, NULL);
	g_assert_cmpint(letter->reminder, ==, step);
	g_assert_cmpint(letter->application, ==, lira);
	checks = letter_checks(p->book, letter, &error);
	g_assert_cmpuint(checks->len, >=, 5);
	plan = letter_sent_plan(p->book, letter, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(plan->steps->len, ==, 1);
	g_assert_cmpstr(
		((PlannedStep *)plan->steps->pdata[0])->step, ==, "feedback-retry");
	send_one(p, letter);
	requests = feedback_requests(p->book, lira, &error);
	g_assert_cmpuint(requests->len, ==, 1);
	assert_has(((FeedbackRequest *)requests->pdata[0])->questions, "?");
	g_assert_cmpint(count(p, "SELECT count(*) FROM interaction"), ==, 1);
	g_assert_cmpint(
		count(p, "SELECT count(*) FROM reminder /* scan */ WHERE state = 'open'"
			 " AND step = 'feedback-retry'"),
		==, 1);
	assert_sound(p);
	undo(p);
	g_assert_cmpint(count(p, "SELECT count(*) FROM feedback_request"), ==, 0);
	assert_sound(p);
}

/* As another krug has it that opened the letter before it went. */
static void
test_what_went_stays(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(Letter) letter = NULL;
	g_autoptr(Letter) other = NULL;
	g_autoptr(Letter) now = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	set_me(p);
	letter = write_one(p, anna, "check-in", NULL);
	letter_save(p->book, letter, &error);
	g_assert_no_error(error);
	other = letter_copy(letter);
	say(&other->body, "Something else.");
	send_one(p, letter);
	g_assert_false(letter_save(p->book, other, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	g_assert_false(letter_sent(p->book, other, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	g_assert_cmpint(count(p, "SELECT count(*) FROM interaction"), ==, 1);
	now = letter_load(p->book, letter->id, &error);
	g_assert_cmpstr(now->body, ==, letter->body);
	assert_sound(p);
}

static void
test_a_request_without_questions(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	gint64 lira = rejected(p, "Лира");
	const LetterAbout about = {
		.contact = anna, .template = "feedback-request", .application = lira
	};
	g_autoptr(LetterSheet) sheet = NULL;
	g_autoptr(Letter) letter = NULL;
	g_autoptr(Letter) again = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	set_me(p);
	step_of(p, anna, "feedback-request", "feedback-request", lira);
	letter = write_one(p, anna, NULL, NULL);
	say(&letter->body, "Thank you for your time.");
	send_one(p, letter);
	sheet = letter_begin(p->book, &about, &error);
	g_assert_no_error(error);
	again = filled(p, sheet);
	assert_has(again->body, "?");
}

static void
test_unticked_is_not_opened(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	gint64 lira = rejected(p, "Лира");
	g_autoptr(Letter) letter = NULL;
	g_autoptr(StepPlan) plan = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	set_me(p);
	step_of(p, anna, "feedback-request", "feedback-request", lira);
	letter = write_one(p, anna, NULL, NULL);
	plan = letter_sent_plan(p->book, letter, &error);
	((PlannedStep *)plan->steps->pdata[0])->ticked = FALSE;
	letter_sent(p->book, letter, plan, &error);
	g_assert_no_error(error);
	g_assert_cmpint(
		count(p, "SELECT count(*) FROM reminder /* scan */ WHERE state = 'open'"
			 " AND step = 'feedback-retry'"),
		==, 0);
}

static void
test_regular_contact_stays_open(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(Letter) letter = NULL;

	(void)data;
	set_me(p);
	letter = write_one(p, anna, NULL, NULL);
	send_one(p, letter);
	g_assert_cmpint(
		count(p, "SELECT count(*) FROM reminder /* scan */ WHERE kind = 'regular'"
			 " AND state = 'open'"),
		==, 1);
}

/* --- checks --- */

static const char *
find_check(const GPtrArray *checks, const char *id)
{
	for (guint i = 0; i < checks->len; i++) {
		const LetterCheck *check = checks->pdata[i];

		if (strcmp(check->id, id) == 0)
			return check->ok ? "fine" : check->text;
	}
	return NULL;
}

static void
test_checks(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "informal");
	g_autoptr(Letter) first = NULL;
	g_autoptr(Letter) second = NULL;
	g_autoptr(GPtrArray) checks = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	set_me(p);
	first = write_one(p, anna, "check-in", NULL);
	first->tone = TONE_FORMAL;
	checks = letter_checks(p->book, first, &error);
	g_assert_no_error(error);
	assert_has(find_check(checks, "personal"), "Nothing personal");
	assert_has(find_check(checks, "address"), "you are on «ты»");
	g_assert_null(find_check(checks, "impersonal"));
	send_one(p, first);
	second = write_one(p, anna, "check-in", NULL);
	g_clear_pointer(&checks, g_ptr_array_unref);
	checks = letter_checks(p->book, second, &error);
	g_assert_cmpstr(find_check(checks, "address"), ==, "fine");
	assert_has(find_check(checks, "impersonal"), "2 letters");
}

/* --- people go --- */

static void
test_people_go(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	gint64 ivan = person(p, "Ivan", "Li", "formal");
	g_autoptr(LetterSheet) sheet = NULL;
	g_autoptr(Letter) letter = NULL;
	g_autoptr(GError) error = NULL;
	const LetterAbout about = {
		.contact = anna, .template = "introduction", .person = ivan
	};
	const LetterAbout same = { .contact = anna, .person = anna };

	(void)data;
	set_me(p);
	g_assert_null(letter_begin(p->book, &same, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	sheet = letter_begin(p->book, &about, &error);
	g_assert_no_error(error);
	put(sheet, "reason", "you both climb");
	letter = filled(p, sheet);
	assert_has(letter->body, "Ivan Li");
	g_assert_true(letter_save(p->book, letter, &error));
	g_assert_true(contact_delete(p->book, ivan, &error));
	g_assert_cmpint(
		count(p, "SELECT count(*) FROM letter WHERE person IS NULL"), ==, 1);
	assert_sound(p);
	g_assert_true(contact_forget(p->book, anna, &error));
	g_assert_cmpint(count(p, "SELECT count(*) FROM letter"), ==, 0);
	assert_sound(p);
}

/* --- what it was about goes --- */

static void
test_causes_go(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	gint64 lira = rejected(p, "Лира");
	g_autoptr(Letter) letter = letter_new(anna);
	g_autoptr(Event) event = event_new("Meetup", DAY("2026-11-19"));
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_true(event_add(p->book, event, &error));
	say(&letter->body, "Dear Anna");
	letter->application = lira;
	letter->interview = interview(p, lira, "2026-11-01", "");
	letter->event = event->id;
	g_assert_true(letter_save(p->book, letter, &error));
	send_one(p, letter);
	g_assert_true(event_delete(p->book, event->id, &error));
	g_assert_true(application_delete(p->book, lira, &error));
	g_assert_true(interaction_delete(p->book, letter->interaction, &error));
	g_assert_no_error(error);
	g_assert_cmpint(count(p, "SELECT count(*) FROM letter WHERE state = 'sent'"
				 " AND coalesce(application, interview, event,"
				 " interaction) IS NULL"),
		==, 1);
	assert_sound(p);
	for (int i = 0; i < 3; i++)
		undo(p);
	assert_sound(p);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/letter-sent/all of it", test_sent);
	people_test("/letter-sent/empty is not", test_empty_is_not_sent);
	people_test("/letter-sent/search finds it", test_search_finds_it);
	people_test("/letter-sent/shelf is given", test_shelf_is_given);
	people_test("/letter-sent/news are heard", test_news_are_heard);
	people_test("/letter-sent/feedback is asked for", test_feedback_is_asked_for);
	people_test("/letter-sent/what went stays", test_what_went_stays);
	people_test("/letter-sent/a request without questions",
		test_a_request_without_questions);
	people_test("/letter-sent/unticked is not opened", test_unticked_is_not_opened);
	people_test(
		"/letter-sent/regular contact stays", test_regular_contact_stays_open);
	people_test("/letter-sent/checks", test_checks);
	people_test("/letter-sent/people go", test_people_go);
	people_test("/letter-sent/causes go", test_causes_go);
	return g_test_run();
}
