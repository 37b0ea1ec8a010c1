/*
 * Feedback: asked for at most twice, recorded with its entry and its gaps, refused or
 * doubted where it cannot be, and what a company gave in all.
 */
#include "krug/feedback.h"

#include "growth_fixture.h"
#include "krug/application.h"
#include "krug/gap.h"
#include "krug/interaction.h"
#include "krug/upkeep.h"

static gboolean
ask(People *p, gint64 application, gint64 who, const char *day, GError **error)
{
	g_autoptr(FeedbackRequest) request =
		feedback_request_new(application, who, DAY(day));

	say(&request->questions, "What was weak?\nWhat was strong?");
	return feedback_ask(p->book, request, error);
}

static void
asked(People *p, gint64 application, gint64 who, const char *day)
{
	g_autoptr(GError) error = NULL;

	ask(p, application, who, day, &error);
	g_assert_no_error(error);
}

static void
test_asked_twice_at_most(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), lira = rejected(p, "Лира");
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) requests = NULL;
	g_autoptr(Interaction) entry = NULL;
	const FeedbackRequest *last;

	(void)data;
	asked(p, lira, anna, "2026-11-19");
	asked(p, lira, anna, TODAY);
	requests = feedback_requests(p->book, lira, &error);
	g_assert_cmpuint(requests->len, ==, 2);
	last = requests->pdata[0];
	g_assert_cmpint(last->day, ==, DAY(TODAY));
	entry = interaction_load(p->book, last->interaction, &error);
	g_assert_cmpint(entry->type, ==, TYPE_FEEDBACK_REQUEST);
	g_assert_cmpint(entry->direction, ==, DIRECTION_OUT);
	g_assert_cmpstr(entry->text, ==, last->questions);
	g_assert_false(ask(p, lira, anna, TODAY, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	assert_sound(p);
	undo(p);
	asked(p, lira, anna, TODAY);
}

static void
test_not_asked_after_an_answer(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), lira = rejected(p, "Лира");
	g_autoptr(Feedback) came = feedback_new(lira, DAY("2026-11-20"));
	g_autoptr(GError) error = NULL;

	(void)data;
	came->contact = anna;
	say(&came->weaknesses, "tests");
	g_assert_true(feedback_add(p->book, came, NULL, &error));
	g_assert_false(ask(p, lira, anna, TODAY, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
}

static void
test_recorded(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), lira = rejected(p, "Лира");
	g_autoptr(Feedback) came = feedback_new(lira, DAY(TODAY));
	g_autoptr(Feedback) read = NULL;
	g_autoptr(Interaction) entry = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	came->contact = anna;
	came->channel = CHANNEL_EMAIL;
	came->again_from = DAY("2027-05-01");
	came->reaction = 1u << REACTION_THANKED | 1u << REACTION_EXAMPLES;
	say(&came->strengths, "SQL");
	say(&came->weaknesses, "tests\r\ndesign: slow");
	say(&came->advice, "read");
	g_assert_true(feedback_add(p->book, came, NULL, &error));
	g_assert_no_error(error);
	read = feedback_load(p->book, came->id, &error);
	g_assert_cmpint(read->quality, ==, QUALITY_CONSTRUCTIVE);
	g_assert_cmpstr(read->weaknesses, ==, "tests\ndesign: slow");
	g_assert_cmpint(read->again_from, ==, came->again_from);
	g_assert_cmpuint(read->reaction, ==, came->reaction);
	g_assert_cmpstr(read->organization, ==, "Лира");
	g_assert_cmpstr(read->position, ==, "Backend");
	g_assert_cmpstr(read->who, ==, "Анна Петрова");
	entry = interaction_load(p->book, read->interaction, &error);
	g_assert_cmpint(entry->type, ==, TYPE_FEEDBACK);
	g_assert_cmpint(entry->direction, ==, DIRECTION_IN);
	g_assert_cmpstr(entry->text, ==, "SQL\ntests\ndesign: slow\nread");
	g_assert_cmpuint(entry->values->len, ==, 1);
	assert_sound(p);
	undo(p);
	g_assert_null(feedback_load(p->book, came->id, NULL));
	g_assert_cmpint(count(p, "SELECT count(*) FROM gap /* scan */"), ==, 0);
	g_assert_cmpint(count(p, "SELECT count(*) FROM participant /* scan */"), ==, 0);
	redo(p);
	assert_sound(p);
}

static void
test_edited(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), lira = rejected(p, "Лира");
	g_autoptr(Feedback) was = feedback_new(lira, DAY("2026-11-20"));
	g_autoptr(Feedback) now = NULL;
	g_autoptr(Interaction) entry = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	was->contact = anna;
	say(&was->reason, "another candidate");
	g_assert_true(feedback_add(p->book, was, NULL, &error));
	g_assert_cmpint(was->quality, ==, QUALITY_GENERAL);
	now = feedback_copy(was);
	now->day = DAY(TODAY);
	now->quality = QUALITY_CONSTRUCTIVE;
	say(&now->weaknesses, "tests");
	g_assert_true(feedback_save(p->book, was, now, &error));
	g_assert_no_error(error);
	entry = interaction_load(p->book, was->interaction, &error);
	g_assert_cmpint(entry->day, ==, DAY(TODAY));
	g_assert_cmpstr(entry->text, ==, "tests\nanother candidate");
	g_assert_cmpint(count(p, "SELECT count(*) FROM gap /* scan */"), ==, 1);
	now->excuse = EXCUSE_TIME;
	say(&now->weaknesses, "design");
	g_assert_false(feedback_save(p->book, was, now, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
}

/* The entry of the timeline that was deleted comes back with the next edit. */
static void
test_without_its_entry(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), lira = rejected(p, "Лира");
	g_autoptr(Feedback) was = feedback_new(lira, DAY(TODAY));
	g_autoptr(Feedback) stored = NULL;
	g_autoptr(Feedback) now = NULL;

	(void)data;
	was->contact = anna;
	say(&was->weaknesses, "tests");
	g_assert_true(feedback_add(p->book, was, NULL, NULL));
	g_assert_true(interaction_delete(p->book, was->interaction, NULL));
	stored = feedback_load(p->book, was->id, NULL);
	g_assert_cmpint(stored->interaction, ==, 0);
	now = feedback_copy(stored);
	say(&now->advice, "read");
	g_assert_true(feedback_save(p->book, stored, now, NULL));
	g_clear_pointer(&stored, feedback_free);
	stored = feedback_load(p->book, was->id, NULL);
	g_assert_cmpint(stored->interaction, !=, 0);
	assert_sound(p);
}

static void
test_refused(People *p, gconstpointer data)
{
	static const struct {
		const char *words, *day;
		gboolean foreign; /* of an interview of another application */
		Quality quality;
	} bad[] = {
		{ "before the application", "2026-09-30", FALSE, QUALITY_NONE },
		{ "ahead", "2026-11-22", FALSE, QUALITY_NONE },
		{ "no day", "", FALSE, QUALITY_NONE },
		{ "another's interview", TODAY, TRUE, QUALITY_NONE },
		{ "none, though something came", TODAY, FALSE, QUALITY_MISSING },
	};
	gint64 lira = rejected(p, "Лира"), neva = rejected(p, "Нева");
	gint64 talk = interview(p, neva, "2026-10-05", "");

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(bad); i++) {
		g_autoptr(Feedback) came = feedback_new(lira, DAY(bad[i].day));
		g_autoptr(GError) error = NULL;

		g_test_message("%s", bad[i].words);
		came->quality = bad[i].quality;
		came->interview = bad[i].foreign ? talk : 0;
		say(&came->reason, "no");
		g_assert_false(feedback_add(p->book, came, NULL, &error));
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
	g_assert_cmpint(count(p, "SELECT count(*) FROM feedback /* scan */"), ==, 0);
}

static guint
doubts(People *p, gint64 application)
{
	g_autoptr(Feedback) came = feedback_new(application, DAY(TODAY));
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) list = feedback_doubts(p->book, came, &error);

	g_assert_no_error(error);
	return list->len;
}

static void
test_doubts(People *p, gconstpointer data)
{
	gint64 lira = rejected(p, "Лира");
	gint64 left = application(p, "Нева", "2026-10-01", "withdrawn", "2026-11-01");

	(void)data;
	g_assert_cmpuint(doubts(p, lira), ==, 0);
	g_assert_cmpuint(doubts(p, left), ==, 1);
	feedback(p, lira, TODAY, "", "tests");
	g_assert_cmpuint(doubts(p, lira), ==, 1);
	/* A doubt is a question, not a refusal. */
	feedback(p, left, TODAY, "", "tests");
	g_assert_cmpuint(doubts(p, left), ==, 2);
}

static void
test_silence_closes(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), lira = rejected(p, "Лира");
	gint64 neva = rejected(p, "Нева");
	g_autoptr(GArray) silent = NULL;
	g_autoptr(GArray) after = NULL;
	g_autoptr(GPtrArray) list = NULL;
	const Feedback *none;

	(void)data;
	asked(p, lira, anna, "2026-11-05");
	asked(p, lira, anna, "2026-11-14");
	asked(p, neva, anna, "2026-11-05");
	asked(p, neva, anna, "2026-11-15");
	silent = feedback_silent(p->book, NULL);
	g_assert_cmpuint(silent->len, ==, 1);
	g_assert_cmpint(g_array_index(silent, gint64, 0), ==, lira);
	g_assert_true(feedback_close(p->book, lira, NULL));
	after = feedback_silent(p->book, NULL);
	g_assert_cmpuint(after->len, ==, 0);
	list = feedback_of_application(p->book, lira, NULL);
	none = list->pdata[0];
	g_assert_cmpint(none->quality, ==, QUALITY_MISSING);
	g_assert_cmpint(none->excuse, ==, EXCUSE_UNKNOWN);
	g_assert_cmpint(none->contact, ==, anna);
	g_assert_cmpint(none->interaction, ==, 0);
}

static char *
record_of(People *p, const char *organization)
{
	g_autoptr(GError) error = NULL;
	FeedbackRecord record;

	feedback_record(
		p->book, organization_find(p->book, organization, NULL), &record, &error);
	g_assert_no_error(error);
	return feedback_record_words(&record);
}

static void
assert_record(People *p, const char *expected)
{
	g_autofree char *words = record_of(p, "Лира");

	g_assert_cmpstr(words, ==, expected);
}

static void
test_record_of_a_company(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), first = rejected(p, "Лира");
	gint64 second = rejected(p, "ООО Лира"), third = rejected(p, "лира");

	(void)data;
	rejected(p, "Лира"); /* nobody asked */
	assert_record(p, "");
	asked(p, first, anna, "2026-11-10");
	assert_record(p, "gave feedback 0 of 1");
	asked(p, second, anna, "2026-11-10");
	asked(p, third, anna, "2026-11-10");
	feedback(p, second, "2026-11-14", "", "tests");
	assert_record(p, "gave feedback 1 of 3, after 4 days");
	g_assert_true(feedback_close(p->book, first, NULL));
	assert_record(p, "gave feedback 1 of 3, after 4 days");
	feedback(p, third, "2026-11-11", "", "tests");
	assert_record(p, "gave feedback 2 of 3, after 4 days");
}

static void
test_questions(People *p, gconstpointer data)
{
	const char *const mine[] = { "One?", " ", "Two?\n", NULL };
	const char *const none[] = { NULL };
	g_auto(GStrv) shipped = feedback_questions(p->book, NULL, NULL);
	g_auto(GStrv) read = NULL;
	g_auto(GStrv) back = NULL;

	(void)data;
	g_assert_cmpuint(g_strv_length(shipped), ==, 5);
	g_assert_true(feedback_set_questions(p->book, mine, NULL));
	read = feedback_questions(p->book, NULL, NULL);
	g_assert_cmpuint(g_strv_length(read), ==, 2);
	g_assert_cmpstr(read[1], ==, "Two?");
	g_assert_true(feedback_set_questions(p->book, none, NULL));
	back = feedback_questions(p->book, NULL, NULL);
	g_assert_cmpstr(back[0], ==, shipped[0]);
}

static gint64
open_steps(People *p, const char *kind)
{
	Stmt *q = book_stmt(p->book, "SELECT count(*) FROM reminder /* scan */"
				     " WHERE state = 'open' AND kind = :kind");

	stmt_text(q, ":kind", kind);
	return stmt_done_int(q, -1, NULL);
}

/* Asked: a second try a week later; answered: that falls, thanks and the analysis open.
 */
static void
test_steps(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), lira = rejected(p, "Лира");
	g_autoptr(Feedback) came = feedback_new(lira, DAY(TODAY));

	(void)data;
	asked(p, lira, anna, "2026-11-20");
	g_assert_cmpint(open_steps(p, "feedback-retry"), ==, 1);
	asked(p, lira, anna, TODAY);
	g_assert_cmpint(open_steps(p, "feedback-retry"), ==, 0);
	came->contact = anna;
	say(&came->weaknesses, "tests");
	g_assert_true(feedback_add(p->book, came, NULL, NULL));
	g_assert_cmpint(open_steps(p, "thank-feedback"), ==, 1);
	g_assert_cmpint(open_steps(p, "analyse"), ==, 1);
	assert_sound(p);
	undo(p);
	g_assert_cmpint(open_steps(p, "analyse"), ==, 0);
}

/* Each of two is asked twice, and thanked whatever the other one does. */
static void
test_two_are_asked(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), ivan = add(p, "Иван", "Ли");
	gint64 lira = rejected(p, "Лира");
	g_autoptr(Feedback) came = feedback_new(lira, DAY(TODAY));
	g_autoptr(Feedback) none = feedback_new(lira, DAY(TODAY));

	(void)data;
	asked(p, lira, anna, "2026-11-20");
	asked(p, lira, ivan, "2026-11-20");
	g_assert_cmpint(open_steps(p, "feedback-retry"), ==, 2);
	g_assert_cmpint(open_steps(p, "own"), ==, 0);
	came->contact = anna;
	say(&came->weaknesses, "tests");
	g_assert_true(feedback_add(p->book, came, NULL, NULL));
	none->contact = ivan;
	g_assert_true(feedback_add(p->book, none, NULL, NULL));
	g_assert_cmpint(none->quality, ==, QUALITY_MISSING);
	g_assert_cmpint(open_steps(p, "thank-feedback"), ==, 1);
	g_assert_cmpint(open_steps(p, "analyse"), ==, 1);
	g_assert_true(feedback_delete(p->book, came->id, NULL));
	g_assert_cmpint(open_steps(p, "thank-feedback"), ==, 0);
	assert_sound(p);
	undo(p);
	g_assert_cmpint(open_steps(p, "thank-feedback"), ==, 1);
	assert_sound(p);
}

static void
test_none_opens_nothing(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), lira = rejected(p, "Лира");

	(void)data;
	asked(p, lira, anna, "2026-11-10");
	g_assert_true(feedback_close(p->book, lira, NULL));
	g_assert_cmpint(open_steps(p, "feedback-retry"), ==, 0);
	g_assert_cmpint(open_steps(p, "thank-feedback"), ==, 0);
	g_assert_cmpint(open_steps(p, "analyse"), ==, 0);
	assert_sound(p);
}

static void
test_addressee(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), lira = rejected(p, "Лира"), who = -1;

	(void)data;
	g_assert_true(feedback_addressee(p->book, lira, &who, NULL));
	g_assert_cmpint(who, ==, 0);
	asked(p, lira, anna, TODAY);
	g_assert_true(feedback_addressee(p->book, lira, &who, NULL));
	g_assert_cmpint(who, ==, anna);
}

static void
test_an_application_that_goes(People *p, gconstpointer data)
{
	gint64 lira = rejected(p, "Лира"), neva = rejected(p, "Нева");
	g_autoptr(GError) error = NULL;

	(void)data;
	asked(p, lira, 0, TODAY);
	feedback(p, lira, TODAY, "SQL", "tests\ndesign");
	feedback(p, neva, TODAY, "", "design");
	g_assert_true(application_delete(p->book, lira, &error));
	g_assert_no_error(error);
	g_assert_cmpint(count(p, "SELECT count(*) FROM gap /* scan */"), ==, 1);
	assert_sound(p);
	undo(p);
	g_assert_cmpint(count(p, "SELECT count(*) FROM gap /* scan */"), ==, 3);
	assert_sound(p);
}

static void
test_a_person_who_goes(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), lira = rejected(p, "Лира");
	g_autoptr(Feedback) came = feedback_new(lira, DAY(TODAY));
	g_autoptr(Feedback) read = NULL;

	(void)data;
	asked(p, lira, anna, "2026-11-20");
	came->contact = anna;
	say(&came->weaknesses, "tests");
	g_assert_true(feedback_add(p->book, came, NULL, NULL));
	g_assert_true(contact_delete(p->book, anna, NULL));
	assert_sound(p);
	read = feedback_load(p->book, came->id, NULL);
	g_assert_cmpint(read->contact, ==, 0);
	g_assert_cmpint(read->interaction, ==, 0);
	g_assert_cmpstr(read->who, ==, "");
	undo(p);
	assert_sound(p);
	g_assert_true(contact_forget(p->book, anna, NULL));
	assert_sound(p);
	g_assert_cmpint(count(p, "SELECT count(*) FROM feedback /* scan */"), ==, 1);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/feedback/asked twice at most", test_asked_twice_at_most);
	people_test(
		"/feedback/not asked after an answer", test_not_asked_after_an_answer);
	people_test("/feedback/recorded", test_recorded);
	people_test("/feedback/edited", test_edited);
	people_test("/feedback/without its entry", test_without_its_entry);
	people_test("/feedback/refused", test_refused);
	people_test("/feedback/doubts", test_doubts);
	people_test("/feedback/silence closes", test_silence_closes);
	people_test("/feedback/record of a company", test_record_of_a_company);
	people_test("/feedback/questions", test_questions);
	people_test("/feedback/steps", test_steps);
	people_test("/feedback/two are asked", test_two_are_asked);
	people_test("/feedback/none opens nothing", test_none_opens_nothing);
	people_test("/feedback/letter", test_addressee);
	people_test("/feedback/an application that goes", test_an_application_that_goes);
	people_test("/feedback/a person who goes", test_a_person_who_goes);
	return g_test_run();
}
