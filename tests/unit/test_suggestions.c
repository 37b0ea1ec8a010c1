/*
 * What to bring up with people of a book, and where each comes from; the way to reach
 * them.
 */
#include "krug/suggestions.h"

#include "krug/me.h"
#include "krug/tag.h"
#include "life_fixture.h"
#include "model/book_private.h"

/* "kind: text (source)", one a line. */
static char *
told(Life *life, gint64 contact)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) list =
		suggestions_of(life->book, contact, SUGGESTIONS_MOST, &error);
	GString *text = g_string_new(NULL);

	g_assert_no_error(error);
	for (guint i = 0; i < list->len; i++) {
		const Suggestion *one = list->pdata[i];

		g_string_append_printf(text, "%s%s: %s (%s)", i ? "\n" : "",
			suggest_label(one->kind), one->text, one->source);
	}
	return g_string_free(text, FALSE);
}

#define assert_told(life, contact, expected)                      \
	do {                                                      \
		g_autofree char *text_told = told(life, contact); \
		g_assert_cmpstr(text_told, ==, expected);         \
	} while (0)

static gboolean
run_sql(Book *book, void *data, GError **error)
{
	return db_exec(book_db(book), data, error);
}

static void
sql(Life *life, const char *text)
{
	g_autoptr(GError) error = NULL;

	book_change(life->book, "test", NULL, run_sql, (void *)(guintptr)text, &error);
	g_assert_no_error(error);
}

static void
set(Life *life, gint64 contact, const char *column, const char *value)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) was = person_load(life->book, contact, &error);
	g_autoptr(Person) now = person_copy(was);

	contact_set(now->contact, contact_field(column), value, &error);
	g_assert_no_error(error);
	person_save(life->book, was, now, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
}

static void
add_channel(Life *life, gint64 contact, Reach kind, const char *value)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) was = person_load(life->book, contact, &error);
	g_autoptr(Person) now = person_copy(was);

	g_ptr_array_add(now->channels, channel_new(kind, value));
	person_save(life->book, was, now, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
}

static void
set_me(Life *life)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Me) me = me_new();

	g_free(me->interests);
	me->interests = g_strdup("chess, Rust");
	g_free(me->city);
	me->city = g_strdup("Москва");
	me_save(life->book, me, &error);
	g_assert_no_error(error);
}

static void
test_nothing(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	g_autoptr(GError) error = NULL;

	(void)data;
	assert_told(life, anna, "");
	g_assert_null(suggestions_of(life->book, 99, 8, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

static void
test_promises_and_talks(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");

	(void)data;
	life_log(life, anna, "call 12.08: the new team #team #move");
	life_log(life, anna, "from email 14.08: a link to the talk");
	life_log(life, anna, "email 01.11: the CV !24.11 send the references");
	assert_told(life, anna,
		"I promised: send the references, by 24 nov (promised on 1 nov)\n"
		"ask about: a link to the talk (from their message of 14 aug)\n"
		"ask about: the new team (from the talk of 12 aug)");
	life_log(life, anna, "email 02.11: #salary");
	assert_told(life, anna,
		"I promised: send the references, by 24 nov (promised on 1 nov)\n"
		"ask about: salary (from my message of 2 nov)\n"
		"ask about: a link to the talk (from their message of 14 aug)");
}

static void
test_in_common(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");

	(void)data;
	set(life, anna, "interests", "climbing, rust");
	assert_told(life, anna, "in common: climbing, rust (from their interests)");
	set_me(life);
	assert_told(life, anna, "in common: rust (from their interests and mine)");
	set(life, anna, "common", "both studied in Novosibirsk");
	assert_told(life, anna,
		"in common: both studied in Novosibirsk (noted as in common)\n"
		"in common: rust (from their interests and mine)");
}

static void
test_shelf_and_news(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");

	(void)data;
	set(life, anna, "interests", "базы данных");
	sql(life, "INSERT INTO shelf_item (uid, kind, line, topics, made_on) VALUES"
		  " ('a', 'article', 'On SQLite', 'базы данных', '2026-11-01'),"
		  " ('b', 'article', 'On tea', 'чай', '2026-11-01')");
	sql(life, "INSERT INTO news (uid, day, text) VALUES"
		  " ('n', '2026-11-10', 'I lead a team now')");
	sql(life, "INSERT INTO news_contact (news, contact) VALUES (1, 1)");
	assert_told(life, anna,
		"tell: I lead a team now (my news of 10 nov)\n"
		"share: article · On SQLite (from the shelf: fits “базы данных”)\n"
		"in common: базы данных (from their interests)");
	sql(life, "INSERT INTO shelf_given (item, contact, day) VALUES"
		  " (1, 1, '2026-11-12')");
	sql(life, "UPDATE news_contact SET heard_on = '2026-11-12' WHERE contact = 1");
	assert_told(life, anna, "in common: базы данных (from their interests)");
}

static void
test_dates(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) was = person_load(life->book, anna, &error);
	g_autoptr(Person) now = person_copy(was);
	OccasionDate soon = { 0, 12, 21 }, late = { 0, 12, 22 };

	(void)data;
	g_ptr_array_add(now->dates, date_new(OCCASION_BIRTHDAY, soon));
	g_ptr_array_add(now->dates, date_new(OCCASION_NAME_DAY, late));
	person_save(life->book, was, now, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	assert_told(life, anna, "congratulate: birthday, 21 dec (from their dates)");
}

static void
test_who_should_meet(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	gint64 ivan = life_add(life, "Ли", "interviewer");
	gint64 olga = life_add(life, "Орлова", "interviewer");
	const gint64 both[] = { anna, ivan };
	g_autoptr(GError) error = NULL;

	(void)data;
	for (gint64 id = anna; id <= olga; id++)
		g_assert_true(tag_add(life->book, id, "rust", &error));
	assert_told(life, anna, "");
	life_log(life, anna, "from email 01.11: a question");
	life_log(life, ivan, "from email 02.11: a question");
	assert_told(life, anna,
		"ask about: a question (from their message of 1 nov)\n"
		"introduce: Ли (both have the tag #rust)");
	life_log_all(life, both, 2, "call 10.11: all together");
	assert_told(life, anna,
		"ask about: all together (from the talk of 10 nov)\n"
		"ask about: a question (from their message of 1 nov)");
	life_log(life, olga, "from email 02.11: a question");
	set(life, anna, "introduced_by", "3");
	assert_told(life, anna,
		"ask about: all together (from the talk of 10 nov)\n"
		"ask about: a question (from their message of 1 nov)");
}

static char *
way(Life *life, gint64 contact, ReminderKind kind)
{
	g_autoptr(GError) error = NULL;
	g_auto(SuggestedWay) found = { 0 };
	g_autofree char *words = NULL;

	g_assert_true(suggestions_way(life->book, contact, kind, &found, &error));
	g_assert_no_error(error);
	words = suggested_way_words(&found);
	return g_strdup_printf("%s | %s", words, found.when);
}

#define assert_way(life, contact, kind, expected)                  \
	do {                                                       \
		g_autofree char *found = way(life, contact, kind); \
		g_assert_cmpstr(found, ==, expected);              \
	} while (0)

static void
test_the_way(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");

	(void)data;
	assert_way(life, anna, REMINDER_NONE, "no address yet | 10:00–18:00");
	set_me(life);
	set(life, anna, "city", "москва");
	set(life, anna, "zone", "Europe/Moscow");
	add_channel(life, anna, REACH_EMAIL, "anna@example.ru");
	add_channel(life, anna, REACH_TELEGRAM, "@anna");
	assert_way(life, anna, REMINDER_THANK_YOU,
		"e-mail anna@example.ru: for thanks | 10:00–18:00 there, 07:00–15:00 "
		"here");
	life_log(life, anna, "tg 01.11: one *");
	life_log(life, anna, "from tg 02.11 07:30: yes");
	life_log(life, anna, "tg 03.11: two *");
	life_log(life, anna, "from tg 04.11 08:30: yes");
	life_log(life, anna, "from tg 05.11 06:30: a question");
	assert_way(life, anna, REMINDER_OCCASION,
		"Telegram @anna: they answered 2 of 2 there | 09:00–12:00 there, "
		"06:00–09:00 "
		"here: 3 of 3 messages of theirs came then");
	assert_way(life, anna, REMINDER_NONE,
		"Telegram @anna: they wrote there | 09:00–12:00 there, 06:00–09:00 here: "
		"3 of "
		"3 messages of theirs came then");
	assert_way(life, anna, REMINDER_REGULAR,
		"meeting: no meeting for 12 months, and the same city | 09:00–12:00 "
		"there, "
		"06:00–09:00 here: 3 of 3 messages of theirs came then");
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/suggestions/nothing", test_nothing);
	life_test("/suggestions/promises and talks", test_promises_and_talks);
	life_test("/suggestions/in common", test_in_common);
	life_test("/suggestions/shelf and news", test_shelf_and_news);
	life_test("/suggestions/dates", test_dates);
	life_test("/suggestions/who should meet", test_who_should_meet);
	life_test("/suggestions/the way", test_the_way);
	return g_test_run();
}
