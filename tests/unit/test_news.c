/*
 * My news: whom they concern, the step of each, who has heard them by an entry, by the
 * step, by a tick, and what falls when they are told enough.
 */
#include "krug/news.h"

#include "krug/interaction.h"
#include "krug/log.h"
#include "krug/reckon.h"
#include "krug/reminder.h"
#include "krug/upkeep.h"
#include "people_fixture.h"

#define DAY(text) day_parse(text)

static void
say(People *p, gint64 contact, Type type, Direction direction, const char *text)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interaction) entry = interaction_new(DAY(TODAY), CHANNEL_EMAIL);

	entry->type = type;
	entry->direction = direction;
	g_free(entry->text);
	entry->text = g_strdup(text);
	interaction_add_contact(entry, contact);
	interaction_add(p->book, entry, &error);
	g_assert_no_error(error);
}

/* In touch today: the next contact is months away. */
static gint64 friend(People *p, const char *given, const char *family)
{
	gint64 id = add(p, given, family);

	say(p, id, TYPE_CONVERSATION, DIRECTION_BOTH, "coffee");
	return id;
}

static GArray *
those(gint64 a, gint64 b)
{
	GArray *people = g_array_new(FALSE, FALSE, sizeof(gint64));

	g_array_append_val(people, a);
	if (b)
		g_array_append_val(people, b);
	return people;
}

static gint64
news_of(People *p, const char *text, gint64 a, gint64 b)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(News) news = news_new(text, DAY(TODAY));
	g_autoptr(GArray) people = those(a, b);

	news_add(p->book, news, people, NULL, &error);
	g_assert_no_error(error);
	return news->id;
}

/* The open step that tells them; NULL: there is none. */
static Reminder *
step_of(People *p, gint64 contact)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) reminders = reminder_list(p->book, contact, &error);

	g_assert_no_error(error);
	for (guint i = 0; i < reminders->len; i++)
		if (((Reminder *)reminders->pdata[i])->kind == REMINDER_NEWS)
			return g_ptr_array_steal_index(reminders, i);
	return NULL;
}

static void
assert_step(People *p, gint64 contact, const char *why)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Reminder) step = step_of(p, contact);
	g_auto(Reckoning) now = { 0 };
	g_autofree char *text = NULL;

	g_assert_cmpint(step != NULL, ==, why != NULL);
	if (!why)
		return;
	reckon(p->book, contact, &now, &error);
	g_assert_no_error(error);
	text = reckoning_why(p->book, &now);
	g_assert_cmpstr(text, ==, why);
}

static void
assert_heard(People *p, gint64 id, int concerned, int heard)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(News) news = news_load(p->book, id, &error);

	g_assert_no_error(error);
	g_assert_cmpint(news->concerned, ==, concerned);
	g_assert_cmpint(news->heard, ==, heard);
}

static void
test_steps(People *p, gconstpointer data)
{
	gint64 anna = friend(p, "Анна", "Петрова"), ivan = friend(p, "Иван", "Ли");
	gint64 id = news_of(p, "Перехожу в Лиру", anna, ivan);
	g_autoptr(Reminder) step = step_of(p, anna);

	(void)data;
	assert_heard(p, id, 2, 0);
	g_assert_cmpint(step->closes, ==, DAY(TODAY) + 28);
	assert_step(p, anna, "Tell them your news: Перехожу в Лиру (28 d left)");
	undo(p);
	assert_step(p, anna, NULL);
	redo(p);
	assert_step(p, ivan, "Tell them your news: Перехожу в Лиру (28 d left)");
	assert_sound(p);
}

/* The step opens with the next contact where that comes within the four weeks. */
static void
test_joins_the_next_contact(People *p, gconstpointer data)
{
	gint64 soon = add(p, "Анна", "Петрова"), late = friend(p, "Иван", "Ли");
	g_autoptr(GError) error = NULL;
	g_autoptr(Interaction) long_ago =
		interaction_new(DAY("2026-09-01"), CHANNEL_CALL);
	g_autoptr(Reminder) with_contact = NULL;
	g_autoptr(Reminder) at_once = NULL;
	g_auto(Reckoning) now = { 0 };

	(void)data;
	interaction_add_contact(long_ago, soon);
	interaction_add(p->book, long_ago, &error);
	g_assert_no_error(error);
	news_of(p, "Перехожу в Лиру", soon, late);
	with_contact = step_of(p, soon);
	at_once = step_of(p, late);
	reckon(p->book, soon, &now, &error);
	g_assert_no_error(error);
	g_assert_cmpint(now.row.opens, ==, DAY("2026-12-01"));
	g_assert_cmpint(with_contact->opens, ==, DAY("2026-12-01"));
	g_assert_cmpint(with_contact->closes, ==, DAY(TODAY) + 28);
	g_assert_cmpint(at_once->opens, ==, DAY(TODAY));
}

typedef struct {
	const char *name;
	Type type;
	Direction direction;
	const char *text;
	int heard;
} Said;

static const Said sayings[] = { /* of "Перехожу в Лиру архитектором" */
	{ "as my news, half of the words", TYPE_UPDATE, DIRECTION_OUT,
		"написал, что перехожу в «Лиру»", 1 },
	{ "as my news, other words", TYPE_UPDATE, DIRECTION_OUT, "купил собаку", 0 },
	{ "in a talk, all the words", TYPE_CONVERSATION, DIRECTION_BOTH,
		"рассказал, что перехожу в Лиру архитектором", 1 },
	{ "in a talk, some of them", TYPE_CONVERSATION, DIRECTION_BOTH,
		"говорили про Лиру", 0 },
	{ "they wrote it", TYPE_UPDATE, DIRECTION_IN, "перехожу в Лиру архитектором", 0 }
};

static void
test_heard_by_an_entry(People *p, gconstpointer data)
{
	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(sayings); i++) {
		const Said *s = &sayings[i];
		gint64 anna = friend(p, s->name, "Петрова");
		gint64 id = news_of(p, "Перехожу в Лиру архитектором", anna, 0);
		g_autoptr(Reminder) step = NULL;

		g_test_message("%s", s->name);
		say(p, anna, s->type, s->direction, s->text);
		assert_heard(p, id, 1, s->heard);
		step = step_of(p, anna);
		g_assert_cmpint(step != NULL, ==, !s->heard);
		undo(p);
		assert_heard(p, id, 1, 0);
	}
	assert_sound(p);
}

/* One step a person: it stands for all that was not heard. */
/* A line that is corrected in more than one way tells them all the same. */
static void
test_heard_by_a_correction(People *p, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 anna = friend(p, "Anna", "Petrova");
	gint64 id = news_of(p, "Moving to Lyra", anna, 0);
	g_autoptr(Interaction) was = interaction_new(DAY(TODAY), CHANNEL_EMAIL);
	g_autoptr(Interaction) stored = NULL, now = NULL;

	(void)data;
	was->type = TYPE_UPDATE;
	interaction_add_contact(was, anna);
	interaction_add_value(was, TRUE, VALUE_INTRODUCTION, "");
	interaction_add(p->book, was, &error);
	g_assert_no_error(error);
	assert_heard(p, id, 1, 0);
	stored = interaction_load(p->book, was->id, &error);
	now = interaction_copy(stored);
	g_array_set_size(now->values, 0);
	g_free(now->text);
	now->text = g_strdup("I am moving to Lyra");
	interaction_save(p->book, stored, now, &error);
	g_assert_no_error(error);
	assert_heard(p, id, 1, 1);
}

static void
test_two_news(People *p, gconstpointer data)
{
	gint64 anna = friend(p, "Анна", "Петрова");
	gint64 first = news_of(p, "Сдал экзамен", anna, 0);
	gint64 second = news_of(p, "Перехожу в Лиру", anna, 0);
	g_autoptr(GArray) people = those(anna, 0);
	g_autoptr(GError) error = NULL;

	(void)data;
	assert_step(p, anna,
		"Tell them your news: Сдал экзамен; Перехожу в Лиру (28 d left)");
	news_heard(p->book, second, people, DAY(TODAY), &error);
	g_assert_no_error(error);
	assert_step(p, anna, "Tell them your news: Сдал экзамен (28 d left)");
	news_heard(p->book, first, people, DAY(TODAY), &error);
	assert_step(p, anna, NULL);
	news_heard(p->book, first, people, DAY_NONE, &error);
	g_assert_no_error(error);
	assert_step(p, anna, "Tell them your news: Сдал экзамен (28 d left)");
	assert_sound(p);
}

/* What was heard and after all was not joins the step that stands for other news. */
static void
test_not_heard_after_all(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	gint64 anna = friend(p, "Anna", "Petrova");
	g_autoptr(GArray) people = those(anna, 0);
	g_autoptr(GPtrArray) open = NULL;
	gint64 first = news_of(p, "a new role", anna, 0);
	guint steps = 0;

	news_heard(p->book, first, people, DAY(TODAY), &error);
	g_assert_no_error(error);
	news_of(p, "moved to Kazan", anna, 0);
	news_heard(p->book, first, people, DAY_NONE, &error);
	g_assert_no_error(error);
	open = reminder_list(p->book, anna, &error);
	g_assert_no_error(error);
	for (guint i = 0; i < open->len; i++)
		steps += ((Reminder *)open->pdata[i])->kind == REMINDER_NEWS;
	g_assert_cmpuint(steps, ==, 1);
}

static void
test_the_step_done(People *p, gconstpointer data)
{
	gint64 anna = friend(p, "Анна", "Петрова"), ivan = friend(p, "Иван", "Ли");
	gint64 id = news_of(p, "Перехожу в Лиру", anna, ivan);
	g_autoptr(Reminder) one = step_of(p, anna);
	g_autoptr(Reminder) other = step_of(p, ivan);
	g_autoptr(GError) error = NULL;

	(void)data;
	reminder_done(p->book, one->id, NULL, &error);
	g_assert_no_error(error);
	assert_heard(p, id, 2, 1);
	reminder_drop(p->book, other->id, &error);
	g_assert_no_error(error);
	assert_heard(p, id, 2, 1);
	undo(p);
	undo(p);
	assert_heard(p, id, 2, 0);
	assert_sound(p);
}

static void
test_telling(People *p, gconstpointer data)
{
	gint64 anna = friend(p, "Анна", "Петрова"), ivan = friend(p, "Иван", "Ли");
	gint64 id = news_of(p, "Перехожу в Лиру", anna, 0);
	g_autoptr(GArray) people = those(anna, ivan);
	g_autoptr(GError) error = NULL;

	(void)data;
	news_tell(p->book, id, people, CHANNEL_EMAIL, NULL, &error);
	g_assert_no_error(error);
	assert_heard(p, id, 2, 2);
	g_assert_cmpint(count(p, "SELECT count(*) FROM interaction /* scan */"
				 " WHERE type = 'update' AND direction = 'out'"),
		==, 1);
	undo(p);
	assert_heard(p, id, 1, 0);
}

static void
test_the_end(People *p, gconstpointer data)
{
	gint64 anna = friend(p, "Анна", "Петрова");
	gint64 id = news_of(p, "Перехожу в Лиру", anna, 0);
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_true(news_close(p->book, id, TRUE, &error));
	assert_step(p, anna, NULL);
	g_assert_false(news_close(p->book, id, TRUE, NULL));
	g_assert_true(news_close(p->book, id, FALSE, &error));
	assert_step(p, anna, "Tell them your news: Перехожу в Лиру (28 d left)");
	g_assert_true(news_spare(p->book, id, anna, &error));
	assert_step(p, anna, NULL);
	undo(p);
	g_assert_true(news_delete(p->book, id, &error));
	assert_step(p, anna, NULL);
	undo(p);
	assert_step(p, anna, "Tell them your news: Перехожу в Лиру (28 d left)");
	g_assert_true(contact_forget(p->book, anna, &error));
	g_assert_no_error(error);
	assert_heard(p, id, 0, 0);
	assert_sound(p);
}

static void
test_edited(People *p, gconstpointer data)
{
	gint64 anna = friend(p, "Анна", "Петрова");
	gint64 id = news_of(p, "Перехожу", anna, 0);
	g_autoptr(News) was = news_load(p->book, id, NULL);
	g_autoptr(News) now = news_copy(was);
	g_autoptr(News) ahead = news_new("Завтра", DAY(TODAY) + 1);
	g_autoptr(GArray) people = those(anna, 0);

	(void)data;
	g_free(now->text);
	now->text = g_strdup("Перехожу в Лиру");
	g_assert_true(news_save(p->book, was, now, NULL));
	assert_step(p, anna, "Tell them your news: Перехожу в Лиру (28 d left)");
	assert_sound(p);
	g_assert_false(news_add(p->book, ahead, people, NULL, NULL));
	ahead->day = DAY(TODAY);
	g_free(ahead->text);
	ahead->text = g_strdup("  ");
	g_assert_false(news_add(p->book, ahead, people, NULL, NULL));
}

/* What an accepted offer asks for is done by recording them. */
static gboolean
ask_to_record(Book *book, void *data, GError **error)
{
	Stmt *q = book_stmt(book,
		"INSERT INTO reminder (uid, contact, kind, opens, due, closes, step)"
		" VALUES ('u', :contact, 'own', :day, :day, :day, :step)");

	stmt_int(q, ":contact", *(const gint64 *)data);
	stmt_text(q, ":day", TODAY);
	stmt_text(q, ":step", NEWS_RECORD_STEP);
	return stmt_done(q, error);
}

static void
test_recorded(People *p, gconstpointer data)
{
	gint64 anna = friend(p, "Анна", "Петрова");

	(void)data;
	g_assert_true(book_change(p->book, "test", NULL, ask_to_record, &anna, NULL));
	news_of(p, "Перехожу в Лиру", anna, 0);
	g_assert_cmpint(count(p, "SELECT count(*) FROM reminder /* scan */"
				 " WHERE step = 'record-news' AND state = 'open'"),
		==, 0);
	undo(p);
	g_assert_cmpint(count(p, "SELECT count(*) FROM reminder /* scan */"
				 " WHERE step = 'record-news' AND state = 'open'"),
		==, 1);
}

typedef struct {
	const char *text;
	guint people; /* G_MAXUINT: refused */
} Whom;

static void
test_whom(People *p, gconstpointer data)
{
	static const Whom cases[] = {
		{ "", 0 },
		{ "Петрова", 1 },
		{ "Петрова, Ли, Петрова", 2 },
		{ "kind:professional", 2 },
		{ "kind:professional -tag:close, Ли", 2 },
		{ "kind:recruiter", 0 },
		{ "Nobody", G_MAXUINT },
		{ "kind:unheard-of", G_MAXUINT },
	};
	gint64 old = 0;

	(void)data;
	add(p, "Анна", "Петрова");
	add(p, "Иван", "Ли");
	old = add(p, "Пётр", "Старый");
	g_assert_true(contact_archive(p->book, old, NULL));
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GArray) people = news_whom(p->book, cases[i].text, NULL);

		g_test_message("%s", cases[i].text);
		g_assert_cmpuint(people ? people->len : G_MAXUINT, ==, cases[i].people);
	}
}

/* The entry that told them is deleted: they have not heard it, unless by another. */
static void
test_entry_deleted(People *p, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 anna = friend(p, "Анна", "Петрова"), ivan = friend(p, "Иван", "Ли");
	gint64 id = news_of(p, "Перехожу в Лиру", anna, ivan), first;

	(void)data;
	say(p, anna, TYPE_UPDATE, DIRECTION_OUT, "Перехожу в Лиру!");
	first = stmt_done_int(
		book_stmt(p->book, "SELECT max(id) FROM interaction"), -1, NULL);
	assert_heard(p, id, 2, 1);
	interaction_delete(p->book, first, &error);
	g_assert_no_error(error);
	assert_heard(p, id, 2, 0);
	assert_step(p, anna, "Tell them your news: Перехожу в Лиру (28 d left)");
	undo(p);
	assert_heard(p, id, 2, 1);
	say(p, anna, TYPE_UPDATE, DIRECTION_OUT, "Да, в Лиру перехожу");
	interaction_delete(p->book, first, &error);
	g_assert_no_error(error);
	assert_heard(p, id, 2, 1);
	assert_sound(p);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/news/steps", test_steps);
	people_test("/news/joins the next contact", test_joins_the_next_contact);
	people_test("/news/heard by an entry", test_heard_by_an_entry);
	people_test("/news/heard by a correction", test_heard_by_a_correction);
	people_test("/news/two at once", test_two_news);
	people_test("/news/not heard after all", test_not_heard_after_all);
	people_test("/news/the step done", test_the_step_done);
	people_test("/news/telling", test_telling);
	people_test("/news/the end", test_the_end);
	people_test("/news/edited", test_edited);
	people_test("/news/asked for", test_recorded);
	people_test("/news/whom", test_whom);
	people_test("/news/the entry deleted", test_entry_deleted);
	return g_test_run();
}
