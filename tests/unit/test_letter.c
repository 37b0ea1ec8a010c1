/*
 * Letters of the book before they go: what fills them, which one is proposed, the text an
 * editor gets, drafts and the pile.
 */
#include "krug/letter.h"

#include "krug/interaction.h"
#include "krug/template.h"
#include "letter_fixture.h"

/* --- filling --- */

static void
test_names(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Анна", "Петрова", "informal");
	g_autoptr(Letter) russian = NULL;
	g_autoptr(Letter) english = NULL;
	g_autoptr(LetterSheet) sheet = NULL;
	g_autoptr(GError) error = NULL;
	const LetterAbout about = {
		.contact = anna, .template = "check-in", .lang = "en", .tone = TONE_FORMAL
	};

	(void)data;
	set_me(p);
	russian = write_one(p, anna, "check-in", NULL);
	g_assert_cmpstr(russian->lang, ==, "ru");
	g_assert_cmpint(russian->tone, ==, TONE_INFORMAL);
	assert_has(russian->body, "Анна");
	assert_has(russian->body, "Olga");
	g_assert_cmpstr(russian->who, ==, "Анна Петрова");
	sheet = letter_begin(p->book, &about, &error);
	g_assert_no_error(error);
	english = filled(p, sheet);
	g_assert_cmpstr(english->lang, ==, "en");
	assert_has(english->body, "Dear Ms Petrova");
}

/* A closing in Russian stays below Russian letters: an English one has its own. */
static void
test_signature(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Анна", "Петрова", "formal");
	g_autoptr(Letter) russian = NULL;
	g_autoptr(Letter) english = NULL;
	g_autoptr(LetterSheet) sheet = NULL;
	g_autoptr(GError) error = NULL;
	g_autoptr(Me) me = NULL;
	const LetterAbout about = {
		.contact = anna, .template = "check-in", .lang = "en"
	};

	(void)data;
	set_me(p);
	me = me_load(p->book, &error);
	say(&me->signature, "Всего доброго, Ольга");
	g_assert_true(me_save(p->book, me, &error));
	russian = write_one(p, anna, "check-in", NULL);
	assert_has(russian->body, "Всего доброго, Ольга");
	sheet = letter_begin(p->book, &about, &error);
	g_assert_no_error(error);
	english = filled(p, sheet);
	assert_has(english->body, "Kind regards,\nOlga Sokolova");
}

static void
test_missing_is_asked(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(LetterSheet) sheet = NULL;
	g_autoptr(GPtrArray) missing = NULL;
	g_autoptr(GError) error = NULL;
	g_autoptr(Letter) letter = NULL;
	gboolean asked = FALSE;

	(void)data;
	set_me(p);
	sheet = begin(p, anna, "holiday-greeting");
	missing = letter_missing(sheet);
	for (guint i = 0; i < missing->len; i++) {
		const TemplateMissing *one = missing->pdata[i];

		asked |= strcmp(one->name, "holiday") == 0 && !one->optional;
	}
	g_assert_true(asked);
	g_assert_null(letter_fill(p->book, sheet, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	put(sheet, "holiday", "the New Year");
	put(sheet, "me.city", "Moscow");
	put(sheet, "detail", "You saved my year.");
	letter = filled(p, sheet);
	assert_has(letter->body, "You saved my year.");
	g_assert_false(letter->bare);
	g_clear_error(&error);
	g_assert_false(letter_put(sheet, "nonsense", "x", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
}

static void
test_unknown_template(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	const LetterAbout about = { .contact = anna, .template = "thank-yuo" };
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_null(letter_begin(p->book, &about, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
	assert_has(error->message, "thank-you");
}

static void
test_picked_by_the_step(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(LetterSheet) plain = begin(p, anna, NULL);
	g_autoptr(LetterSheet) stepped = NULL;
	g_autoptr(GPtrArray) choices = NULL;
	g_autoptr(GError) error = NULL;
	const LetterAbout about = { .contact = anna };
	gint64 step;

	(void)data;
	set_me(p);
	g_assert_cmpstr(letter_sheet_template(plain), ==, "check-in");
	step = step_of(p, anna, "thank-you", "thank-you", 0);
	stepped = begin(p, anna, NULL);
	g_assert_cmpstr(letter_sheet_template(stepped), ==, "thank-you");
	choices = letter_choices(p->book, &about, &error);
	g_assert_no_error(error);
	g_assert_cmpstr(((LetterChoice *)choices->pdata[0])->name, ==, "thank-you");
	g_assert_true(((LetterChoice *)choices->pdata[0])->fits);
	g_assert_cmpuint(choices->len, >=, 24);
	{
		g_autoptr(Letter) letter = filled(p, stepped);

		g_assert_cmpint(letter->reminder, ==, step);
	}
}

static void
assert_picked(People *p, gint64 contact, const char *template)
{
	g_autoptr(LetterSheet) sheet = begin(p, contact, NULL);

	g_assert_cmpstr(letter_sheet_template(sheet), ==, template);
}

/* A note to connect that is late does not hide the request that closes in hours. */
static void
test_picked_by_the_hour(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	gint64 hour = 3600;
	Opened late = { anna, 0, 0, "connect", "connect", "2026-11-20", 0 };
	Opened soon = { anna, 0, 0, "feedback-request", "feedback-request", "2026-11-22",
		book_now(p->book) + 20 * hour };
	g_autoptr(GError) error = NULL;

	(void)data;
	set_me(p);
	book_change(p->book, "test", NULL, write_step, &late, &error);
	g_assert_no_error(error);
	assert_picked(p, anna, "connection-note");
	book_change(p->book, "test", NULL, write_step, &soon, &error);
	g_assert_no_error(error);
	assert_picked(p, anna, "feedback-request");
}

/* What they promised is asked about as such, whatever was applied for. */
static void
test_picked_by_their_promise(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	gint64 step = step_of(p, anna, "their-promise", "", 0);
	g_autoptr(LetterSheet) sheet = NULL;
	g_autoptr(Letter) letter = NULL;

	(void)data;
	set_me(p);
	sheet = begin(p, anna, NULL);
	g_assert_cmpstr(letter_sheet_template(sheet), ==, "request-for-information");
	letter = filled(p, sheet);
	g_assert_cmpint(letter->reminder, ==, step);
	g_assert_cmpint(letter->application, ==, 0);
}

/* Before the regular contact a near date, before that a message that waits. */
static void
test_picked_without_a_step(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(Person) was = load(p, anna);
	g_autoptr(Person) now = person_copy(was);
	g_autoptr(Interaction) message =
		interaction_new(DAY("2026-11-19"), CHANNEL_EMAIL);
	g_autoptr(GError) error = NULL;

	(void)data;
	assert_picked(p, anna, "check-in");
	g_ptr_array_add(
		now->dates, date_new(OCCASION_BIRTHDAY, (OccasionDate){ 1990, 11, 23 }));
	save(p, was, now);
	assert_picked(p, anna, "congratulation");
	message->direction = DIRECTION_IN;
	interaction_add_contact(message, anna);
	g_assert_true(interaction_add(p->book, message, &error));
	assert_picked(p, anna, "answer");
}

/* What somebody noted in Russian does not stand in an English letter. */
static void
test_no_russian_in_english(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Анна", "Петрова", "formal");
	g_autoptr(Interaction) talk = interaction_new(DAY("2026-09-01"), CHANNEL_MEETING);
	g_autoptr(LetterSheet) sheet = NULL;
	g_autoptr(Letter) letter = NULL;
	g_autoptr(GError) error = NULL;
	const LetterAbout about = {
		.contact = anna, .template = "check-in", .lang = "en"
	};

	(void)data;
	set_me(p);
	interaction_add_contact(talk, anna);
	interaction_add_topic(talk, "переезд");
	g_assert_true(interaction_add(p->book, talk, &error));
	sheet = letter_begin(p->book, &about, &error);
	g_assert_no_error(error);
	letter = filled(p, sheet);
	assert_has(letter->body, "Ms Petrova");
	assert_has(letter->body, "2 months");
	for (const char *c = letter->body; *c; c = g_utf8_next_char(c))
		g_assert_cmpint(g_unichar_get_script(g_utf8_get_char(c)), !=,
			G_UNICODE_SCRIPT_CYRILLIC);
}

/* A talk without topics is told by its line, where that says what it was about. */
static void
test_topic_of_a_line(People *p, gconstpointer data)
{
	static const struct {
		const char *line;
		const char *lang;
		const char *said;
	} cases[] = {
		{ "about the new team", "en", "(the new team)" },
		{ "About the move", "en", "(the move)" },
		{ "Про переезд", "ru", "(Про переезд)" },
		{ "про переезд", "en", NULL },
		{ "about the move", "ru", NULL },
		{ "a long walk", "en", NULL },
		{ "about the move\nand more", "en", NULL },
		{ "about a thing that takes more words than a topic has, and some more",
			"en", NULL },
	};

	(void)data;
	set_me(p);
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		gint64 anna = person(p, "Anna", "Petrova", "informal");
		g_autoptr(Interaction) talk =
			interaction_new(DAY("2026-09-01"), CHANNEL_MEETING);
		const LetterAbout about = {
			.contact = anna, .template = "check-in", .lang = cases[i].lang
		};
		g_autoptr(LetterSheet) sheet = NULL;
		g_autoptr(Letter) letter = NULL;
		g_autoptr(GError) error = NULL;

		say(&talk->text, cases[i].line);
		interaction_add_contact(talk, anna);
		g_assert_true(interaction_add(p->book, talk, &error));
		sheet = letter_begin(p->book, &about, &error);
		g_assert_no_error(error);
		letter = filled(p, sheet);
		if (cases[i].said)
			assert_has(letter->body, cases[i].said);
		else
			g_assert_null(strstr(letter->body,
				g_str_equal(cases[i].lang, "ru") ? "Помню"
								 : "talked about last"));
	}
}

/* Topics stand as they were typed: names of things in both languages, words in theirs. */
static void
test_topics_told(People *p, gconstpointer data)
{
	static const struct {
		const char *topics[3];
		const char *lang;
		const char *said; /* NULL: none of them */
	} cases[] = {
		{ { "переезд", "Rust" }, "ru", "(Rust, переезд)" },
		{ { "переезд", "Rust" }, "en", "(Rust)" },
		{ { "the new team", "Machine Learning" }, "ru", "(Machine Learning)" },
		{ { "the new team" }, "en", "(the new team)" },
		{ { "the new team" }, "ru", NULL },
	};

	(void)data;
	set_me(p);
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		gint64 anna = person(p, "Anna", "Petrova", "informal");
		g_autoptr(Interaction) talk =
			interaction_new(DAY("2026-09-01"), CHANNEL_MEETING);
		const LetterAbout about = {
			.contact = anna, .template = "check-in", .lang = cases[i].lang
		};
		g_autoptr(LetterSheet) sheet = NULL;
		g_autoptr(Letter) letter = NULL;
		g_autoptr(GError) error = NULL;

		interaction_add_contact(talk, anna);
		for (const char *const *topic = cases[i].topics; *topic; topic++)
			interaction_add_topic(talk, *topic);
		g_assert_true(interaction_add(p->book, talk, &error));
		sheet = letter_begin(p->book, &about, &error);
		g_assert_no_error(error);
		letter = filled(p, sheet);
		if (cases[i].said)
			assert_has(letter->body, cases[i].said);
		else
			g_assert_null(strstr(letter->body, "Помню"));
	}
}

/* What was answered goes with the letter, and is there when it is gone on with; what is
 * known elsewhere by then is not. */
static void
test_answers_stay(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(LetterSheet) sheet = begin(p, anna, "check-in");
	g_autoptr(LetterSheet) again = NULL;
	g_autoptr(Letter) letter = NULL;
	g_autoptr(Letter) row = NULL;
	g_autoptr(GPtrArray) answers = NULL;
	g_autoptr(GError) error = NULL;
	LetterAbout about = { .contact = anna, .template = "check-in" };
	const LetterAnswer *answer;

	(void)data;
	put(sheet, "me.full", "Olga Sokolova");
	put(sheet, "detail", "How is [it] = going?\nAnd; \"then\"?");
	letter = letter_outline(p->book, sheet, &error);
	g_assert_no_error(error);
	g_assert_true(letter_save(p->book, letter, &error));
	row = letter_load(p->book, letter->id, &error);
	g_assert_no_error(error);
	about.answers = row->answers;
	again = letter_begin(p->book, &about, &error);
	g_assert_no_error(error);
	answers = letter_answers(again);
	g_assert_cmpuint(answers->len, ==, 1);
	answer = answers->pdata[0];
	g_assert_cmpstr(answer->name, ==, "detail");
	g_assert_cmpstr(answer->text, ==, "How is [it] = going?\nAnd; \"then\"?");
	g_assert_cmpstr(answer->label, !=, "");
	g_assert_true(answer->optional);
}

/* What the writer told of themselves is asked once. */
static void
test_answers_are_kept(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(LetterSheet) sheet = begin(p, anna, "check-in");
	g_autoptr(Me) me = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	put(sheet, "me.full", "Olga Sokolova");
	put(sheet, "me.gender", "female");
	put(sheet, "me.contacts", "olga@example.org, @olga");
	g_assert_true(letter_keep_answers(p->book, sheet, &error));
	me = me_load(p->book, &error);
	g_assert_cmpstr(me->given, ==, "Olga");
	g_assert_cmpstr(me->family, ==, "Sokolova");
	g_assert_cmpint(me->gender, ==, GENDER_FEMALE);
	g_assert_cmpuint(me->channels->len, ==, 2);
	put(sheet, "me.full", "Somebody Else");
	g_assert_true(letter_keep_answers(p->book, sheet, &error));
	g_assert_cmpint(
		count(p, "SELECT count(*) FROM me WHERE given = 'Olga' /* scan */"), ==,
		1);
}

/* --- the text --- */

static void
test_text_there_and_back(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(Letter) letter = NULL;
	g_autofree char *text = NULL;
	g_autofree char *other = NULL;
	g_autofree char *huge = g_strnfill(LETTER_MOST + 1, 'x');
	g_autoptr(GError) error = NULL;

	(void)data;
	set_me(p);
	letter = write_one(p, anna, "check-in", NULL);
	g_assert_true(letter->bare);
	text = letter_text(letter);
	g_assert_true(g_str_has_prefix(text, "Subject: "));
	g_assert_true(letter_take(letter, text, strlen(text), &error));
	g_assert_true(letter->bare);
	g_assert_false(letter_take(letter, "\xff\xfe", 2, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	g_assert_false(letter_take(letter, huge, LETTER_MOST + 1, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	g_assert_false(letter_take(letter, " \n\n", 3, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	other = letter_text(letter);
	g_assert_cmpstr(other, ==, text);
	g_assert_true(letter_take(
		letter, "Тема: Рим\n\nПривет!", strlen("Тема: Рим\n\nПривет!"), NULL));
	g_assert_cmpstr(letter->subject, ==, "Рим");
	g_assert_cmpstr(letter->body, ==, "Привет!");
	g_assert_false(letter->bare);
}

/* --- keeping --- */

static void
test_draft_and_pile(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(Letter) letter = NULL;
	g_autoptr(Letter) draft = NULL;
	g_autoptr(GArray) pile = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	set_me(p);
	letter = write_one(p, anna, "check-in", NULL);
	g_assert_true(letter_save(p->book, letter, &error));
	draft = letter_draft(p->book, anna, &error);
	g_assert_cmpstr(draft->body, ==, letter->body);
	letter->state = LETTER_PILED;
	g_assert_true(letter_save(p->book, letter, &error));
	g_assert_null(letter_draft(p->book, anna, &error));
	pile = letter_pile(p->book, &error);
	g_assert_cmpuint(pile->len, ==, 1);
	g_assert_true(letter_drop(p->book, letter->id, &error));
	g_assert_cmpint(count(p, "SELECT count(*) FROM letter"), ==, 0);
	undo(p);
	g_assert_cmpint(
		count(p, "SELECT count(*) FROM letter WHERE state = 'piled'"), ==, 1);
	assert_sound(p);
}

/* Its row was undone while it was being written: nothing is lost. */
static void
test_saved_again_after_undo(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "Petrova", "formal");
	g_autoptr(Letter) letter = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	set_me(p);
	letter = write_one(p, anna, "check-in", NULL);
	g_assert_true(letter_save(p->book, letter, &error));
	undo(p);
	g_assert_true(letter_save(p->book, letter, &error));
	g_assert_cmpint(count(p, "SELECT count(*) FROM letter"), ==, 1);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/letter/names", test_names);
	people_test("/letter/signature", test_signature);
	people_test("/letter/missing is asked", test_missing_is_asked);
	people_test("/letter/unknown template", test_unknown_template);
	people_test("/letter/picked by the step", test_picked_by_the_step);
	people_test("/letter/picked by the hour", test_picked_by_the_hour);
	people_test("/letter/picked by their promise", test_picked_by_their_promise);
	people_test("/letter/picked without a step", test_picked_without_a_step);
	people_test("/letter/no Russian in English", test_no_russian_in_english);
	people_test("/letter/topic of a line", test_topic_of_a_line);
	people_test("/letter/topics told", test_topics_told);
	people_test("/letter/answers stay", test_answers_stay);
	people_test("/letter/answers are kept", test_answers_are_kept);
	people_test("/letter/text there and back", test_text_there_and_back);
	people_test("/letter/draft and pile", test_draft_and_pile);
	people_test("/letter/saved again after undo", test_saved_again_after_undo);
	return g_test_run();
}
