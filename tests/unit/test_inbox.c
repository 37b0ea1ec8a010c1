/*
 * The inbox: who is meant by an address or a name, what becomes of an offer, what becomes
 * of an answer.
 */
#include "krug/inbox.h"

#include "krug/timeline.h"
#include "krug/upkeep.h"
#include "people_fixture.h"

#define AT(day) ((gint64)(day_parse(day)) * 86400 + 10 * 3600)

static InboxOffer *
offer(const char *uid, const char *day, const char *title, const char *name,
	const char *email)
{
	InboxOffer *made = inbox_offer_new("work.ics", 1);
	InboxPerson *person = g_new0(InboxPerson, 1);

	made->uid = g_strdup(uid);
	made->key = g_strdup(uid);
	made->day = day_parse(day);
	made->at = AT(day);
	made->minutes = 30;
	made->title = g_strdup(title);
	made->text = g_strdup("");
	made->place = g_strdup("");
	person->name = g_strdup(name);
	person->email = g_strdup(email);
	g_ptr_array_add(made->people, person);
	return made;
}

/* A source that tells nothing of the events before. */
static const InboxSource invitation = { "work.ics", FALSE, DAY_NONE };

/* Takes the offer: "new 1 · known 2". */
static char *
take(People *p, InboxOffer *made)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) offers =
		g_ptr_array_new_with_free_func((GDestroyNotify)inbox_offer_free);
	g_autoptr(InboxReport) report = NULL;
	g_autoptr(GString) text = g_string_new(NULL);

	g_ptr_array_add(offers, made);
	report = inbox_take(p->book, &invitation, offers, TRUE, &error);
	g_assert_no_error(error);
	for (int i = INBOX_FATE_NEW; i < INBOX_FATE_COUNT; i++)
		if (report->counts[i])
			g_string_append_printf(text, "%s%s %u", text->len ? ", " : "",
				vocab_id(&vocab_inbox_fate, i), report->counts[i]);
	return g_strdup(text->str);
}

static void
assert_taken(People *p, InboxOffer *made, const char *expected)
{
	g_autofree char *text = take(p, made);

	g_assert_cmpstr(text, ==, expected);
}

static gint64
add_named(People *p, const char *family, const char *given, const char *patronymic,
	const char *email)
{
	g_autoptr(Person) person = person_new();
	g_autoptr(GError) error = NULL;

	set(person->contact, "family", family);
	set(person->contact, "given", given);
	set(person->contact, "patronymic", patronymic);
	if (email)
		g_ptr_array_add(person->channels, channel_new(REACH_EMAIL, email));
	person_save(p->book, NULL, person, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	return person->contact->id;
}

/* --- who --- */

static const struct {
	const char *what, *title, *name, *email;
	const char *who; /* "" nobody */
} people[] = {
	{ "by address, whatever its case", "Plan", "", "Anna@Example.ORG",
		"Анна Петрова" },
	{ "by the name of an attendee", "Plan", "Петрова Анна", "a@elsewhere.example",
		"Анна Петрова" },
	{ "by a name in Latin", "Plan", "Anna Petrova", "a@elsewhere.example",
		"Анна Петрова" },
	{ "as others spell it", "Plan", "Kotelnikov, Semyon", "", "Семён Котельников" },
	{ "as still others do", "Plan", "Semen Kotelnikov", "", "Семён Котельников" },
	{ "in Latin, two people", "Plan", "Ivan Li", "", "" },
	{ "in Latin, somebody else", "Plan", "Anna Petrovskaya", "", "" },
	{ "by a name in the title", "Созвон: Анна Петрова", "", "", "Анна Петрова" },
	{ "in the other order", "Петрова Анна, созвон", "", "", "Анна Петрова" },
	{ "with the patronymic", "Анна Сергеевна Петрова", "", "", "Анна Петрова" },
	{ "in the order of forms", "Петрова Анна Сергеевна", "", "", "Анна Петрова" },
	{ "ё as е, without case", "СЕМЁН КОТЕЛЬНИКОВ", "", "", "Семён Котельников" },
	{ "somebody else's patronymic", "Петрова Анна Ивановна", "", "", "" },
	{ "a given name alone", "Анна", "", "", "" },
	{ "a family name alone", "Петрова", "", "", "" },
	{ "words between", "Анна и Петрова", "", "", "" },
	{ "a declined name", "Созвон с Анной Петровой", "", "", "Анна Петрова" },
	{ "another case of it", "Анне Петровой про план", "", "", "Анна Петрова" },
	{ "a man's", "С Котельниковым Семёном", "", "", "Семён Котельников" },
	{ "to him", "Письмо Семёну Котельникову", "", "", "Семён Котельников" },
	{ "a name that is not declined", "с Ольгой Ким", "", "", "Ольга Ким" },
	{ "a woman is no man of that name", "Александра Орлова", "", "", "" },
	{ "nor where both could be", "Увидеть Александру Орлову", "", "", "" },
	{ "but with him it is", "с Александром Орловым", "", "", "Александр Орлов" },
	{ "a name that loses a vowel", "с Павлом Орловым", "", "", "Павел Орлов" },
	{ "one declined, one not", "Анна Петрова с Павлом Орловым", "", "",
		"Анна Петрова, Павел Орлов" },
	{ "without a capital", "с анной петровой", "", "", "" },
	{ "an adjective", "с Толстым Львом", "", "", "Лев Толстой" },
	{ "a whole name", "с Анной Сергеевной Петровой", "", "", "Анна Петрова" },
	{ "in the order of forms, declined", "с Петровой Анной Сергеевной", "", "",
		"Анна Петрова" },
	{ "somebody else's patronymic, declined", "с Анной Ивановной Петровой", "", "",
		"" },
	{ "a part of a word", "Иоанна Петрова", "", "", "" },
	{ "a name two people bear", "Иван Ли", "", "", "" },
	{ "that name, and the address of one", "Иван Ли", "Иван Ли", "li@example.org",
		"Иван Ли" },
	{ "an address two people share", "Plan", "", "hr@example.org", "" },
	{ "several people", "Анна Петрова, Семен Котельников", "", "",
		"Анна Петрова, Семён Котельников" },
	{ "nobody", "Dentist", "Доктор Кто", "who@example.org", "" },
	{ "nothing", "", "", "", "" },
};

static void
people_are_known(People *p, gconstpointer data G_GNUC_UNUSED)
{
	add_named(p, "Петрова", "Анна", "Сергеевна", "anna@example.org");
	add_named(p, "Котельников", "Семён", "", "hr@example.org");
	add_named(p, "Ли", "Иван", "", "li@example.org");
	add_named(p, "Ли", "Иван", "", "hr@example.org");
	add_named(p, "Ким", "Ольга", "", NULL);
	add_named(p, "Орлов", "Александр", "", NULL);
	add_named(p, "Орлов", "Павел", "", NULL);
	add_named(p, "Толстой", "Лев", "", NULL);
	for (gsize i = 0; i < G_N_ELEMENTS(people); i++) {
		g_autofree char *uid = g_strdup_printf("u%zu", i);
		g_autoptr(GPtrArray) waiting = NULL;
		InboxOffer *made = offer(uid, "2026-11-20", people[i].title,
			people[i].name, people[i].email);
		g_autofree char *fate = NULL;
		const InboxItem *item;

		made->at += (gint64)i * 60;
		fate = take(p, made);
		g_test_message("%s", people[i].what);
		g_assert_cmpstr(fate, ==, *people[i].who ? "new 1" : "nobody 1");
		if (!*people[i].who)
			continue;
		waiting = inbox_passed(p->book, 0, NULL);
		g_assert_cmpuint(waiting->len, ==, 1);
		item = waiting->pdata[0];
		g_assert_cmpstr(item->who, ==, people[i].who);
		g_assert_true(inbox_dismiss(p->book, item->id, NULL));
	}
}

/* --- whole days --- */

static const struct {
	const char *title, *email;
	gboolean hour, yearly;
	const char *fate;
} days[] = {
	{ "День рождения Анны Петровой", "", FALSE, FALSE, "day 1" },
	{ "ДР Анны Петровой", "", FALSE, FALSE, "day 1" },
	{ "Поздравить Анну Петрову с днём рождения", "", FALSE, FALSE, "day 1" },
	{ "Anna's birthday: Анна Петрова", "", FALSE, TRUE, "day 1" },
	{ "Анна Петрова", "", FALSE, TRUE, "day 1" },
	{ "Отпуск: Анна Петрова", "", FALSE, FALSE, "day 1" },
	{ "Конференция с Анной Петровой", "", FALSE, FALSE, "new 1" },
	{ "День рождения Анны Петровой", "", TRUE, FALSE, "new 1" },
};

static void
days_are_no_meetings(People *p, gconstpointer data G_GNUC_UNUSED)
{
	add_named(p, "Петрова", "Анна", "", NULL);
	for (gsize i = 0; i < G_N_ELEMENTS(days); i++) {
		g_autofree char *uid = g_strdup_printf("d%zu", i);
		InboxOffer *made =
			offer(uid, "2026-11-20", days[i].title, "", days[i].email);

		if (!days[i].hour)
			made->at = AT_NONE;
		made->yearly = days[i].yearly;
		g_test_message("%s", days[i].title);
		assert_taken(p, made, days[i].fate);
	}
}

/* It lasts until the end of its last day: of three that began on the 19th the third. */
static void
several_days_pass_as_a_whole(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GPtrArray) passed = NULL;

	add_named(p, "Петрова", "Анна", "", NULL);
	for (int n = 1; n <= 3; n++) {
		g_autofree char *title = g_strdup_printf("Анна Петрова: %d", n);
		InboxOffer *made = offer(title, "2026-11-19", title, "", "");

		made->at = AT_NONE;
		made->minutes = n > 1 ? n * 1440 : 0;
		assert_taken(p, made, "new 1");
	}
	passed = inbox_passed(p->book, 0, NULL);
	g_assert_cmpuint(passed->len, ==, 2);
	g_assert_cmpint(inbox_count(p->book, INBOX_MEETING, NULL), ==, 2);
}

/* --- what becomes of it --- */

static gint64
only_row(People *p)
{
	g_autoptr(GPtrArray) waiting = inbox_passed(p->book, 0, NULL);

	g_assert_cmpuint(waiting->len, ==, 1);
	return ((const InboxItem *)waiting->pdata[0])->id;
}

static void
log_row(People *p, gint64 id)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(InboxItem) item = inbox_load(p->book, id, &error);
	g_autoptr(LogDraft) draft = inbox_draft(item);

	inbox_log(p->book, id, draft, &error);
	g_assert_no_error(error);
}

static void
nothing_is_asked_twice(People *p, gconstpointer data G_GNUC_UNUSED)
{
	add_named(p, "Петрова", "Анна", "", "anna@example.org");
	assert_taken(p, offer("a", "2026-11-20", "Анна Петрова", "", ""), "new 1");
	assert_taken(p, offer("a", "2026-11-20", "Анна Петрова", "", ""), "known 1");
	assert_taken(p, offer("a", "2026-11-19", "Анна Петрова", "", ""), "changed 1");
	g_assert_true(inbox_dismiss(p->book, only_row(p), NULL));
	assert_taken(p, offer("a", "2026-11-18", "Анна Петрова", "", ""), "known 1");
	g_assert_cmpint(inbox_count(p->book, INBOX_MEETING, NULL), ==, 0);
}

static void
cancelled_ones_go(People *p, gconstpointer data G_GNUC_UNUSED)
{
	InboxOffer *made = offer("a", "2026-11-20", "Анна Петрова", "", "");

	add_named(p, "Петрова", "Анна", "", NULL);
	assert_taken(p, offer("a", "2026-11-20", "Анна Петрова", "", ""), "new 1");
	made->cancelled = TRUE;
	assert_taken(p, made, "gone 1");
	g_assert_cmpint(inbox_count(p->book, INBOX_MEETING, NULL), ==, 0);
}

static void
what_was_logged_is_known(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add_named(p, "Петрова", "Анна", "", NULL);
	g_autoptr(Interaction) entry =
		interaction_new(day_parse("2026-11-20"), CHANNEL_CALL);

	interaction_add_contact(entry, anna);
	g_assert_true(interaction_add(p->book, entry, NULL));
	assert_taken(p, offer("a", "2026-11-20", "Анна Петрова", "", ""), "known 1");
	assert_taken(p, offer("b", "2026-11-19", "Анна Петрова", "", ""), "new 1");
}

static void
one_undo_takes_back_a_log(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add_named(p, "Петрова", "Анна", "", NULL);
	g_autoptr(GPtrArray) after = NULL;
	gint64 row;

	assert_taken(p, offer("a", "2026-11-20", "Анна Петрова: план", "", ""), "new 1");
	row = only_row(p);
	log_row(p, row);
	g_assert_cmpint(inbox_count(p->book, INBOX_MEETING, NULL), ==, 0);
	after = timeline_page(p->book, anna, NULL, FALSE, 5, NULL);
	g_assert_cmpuint(after->len, ==, 1);
	journal_entry_free(book_undo(p->book, NULL, NULL, NULL));
	g_assert_cmpint(only_row(p), ==, row);
	g_clear_pointer(&after, g_ptr_array_unref);
	after = timeline_page(p->book, anna, NULL, FALSE, 5, NULL);
	g_assert_cmpuint(after->len, ==, 0);
}

static void
what_is_to_come_is_planned(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GPtrArray) coming = NULL;
	g_autoptr(LogDraft) draft = NULL;

	add_named(p, "Петрова", "Анна", "", NULL);
	assert_taken(p, offer("a", "2026-11-24", "Анна Петрова", "", ""), "new 1");
	g_assert_cmpint(inbox_count(p->book, INBOX_MEETING, NULL), ==, 0);
	coming = inbox_coming(p->book, day_parse("2026-11-30"), 0, NULL);
	g_assert_cmpuint(coming->len, ==, 1);
	draft = inbox_draft(coming->pdata[0]);
	g_assert_true(draft->entry->planned);
}

static void
who_is_deleted_takes_rows_along(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add_named(p, "Петрова", "Анна", "", NULL);

	add_named(p, "Ли", "Иван", "", NULL);
	assert_taken(p, offer("a", "2026-11-20", "Анна Петрова", "", ""), "new 1");
	assert_taken(
		p, offer("b", "2026-11-19", "Анна Петрова и Иван Ли", "", ""), "new 1");
	g_assert_true(contact_delete(p->book, anna, NULL));
	only_row(p);
}

/* --- who is not in the book --- */

static InboxOffer *
with_olga(const char *uid, const char *day)
{
	return offer(uid, day, "Анна Петрова", "Ольга Ким", "olga@example.org");
}

static void
who_is_added_is_in_all_and_forgotten_whole(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GPtrArray) waiting = NULL;
	g_autofree char *names = NULL;
	g_autoptr(InboxItem) item = NULL;
	gint64 olga;

	add_named(p, "Петрова", "Анна", "", NULL);
	assert_taken(p, with_olga("a", "2026-11-20"), "new 1");
	assert_taken(p, with_olga("b", "2026-11-19"), "new 1");
	waiting = inbox_passed(p->book, 0, NULL);
	g_assert_cmpuint(waiting->len, ==, 2);
	item = inbox_load(p->book, ((InboxItem *)waiting->pdata[0])->id, NULL);
	g_assert_cmpstr(item->others, ==, "Ольга Ким <olga@example.org>");
	g_assert_false(inbox_add(p->book, item->id, 1, NULL, NULL));
	g_assert_true(inbox_add(p->book, item->id, -1, &names, NULL));
	g_assert_cmpstr(names, ==, "Ольга Ким");
	g_clear_pointer(&waiting, g_ptr_array_unref);
	waiting = inbox_passed(p->book, 0, NULL);
	for (guint i = 0; i < waiting->len; i++) {
		const InboxItem *row = waiting->pdata[i];

		g_assert_cmpstr(row->others, ==, "");
		g_assert_cmpstr(row->who, ==, "Анна Петрова, Ольга Ким");
	}
	assert_taken(p, with_olga("a", "2026-11-20"), "known 1");
	g_assert_cmpint(journal_holds(p, "olga@example.org"), >, 1);
	olga = g_array_index(((InboxItem *)waiting->pdata[0])->contacts, gint64, 1);
	g_assert_true(contact_forget(p->book, olga, NULL));
	g_assert_cmpint(journal_holds(p, "olga@example.org"), ==, 0);
	assert_sound(p);
}

/* Whose address ends as that of somebody else is told all the same, and each once. */
static void
others_are_told_by_whole_lines(People *p, gconstpointer data G_GNUC_UNUSED)
{
	static const char *const emails[] = { "anna@example.org", "anna@example.org" };
	InboxOffer *made =
		offer("a", "2026-11-20", "Анна Петрова", "", "joanna@example.org");
	g_autoptr(GPtrArray) waiting = NULL;

	for (gsize i = 0; i < G_N_ELEMENTS(emails); i++) {
		InboxPerson *person = g_new0(InboxPerson, 1);

		person->name = g_strdup("");
		person->email = g_strdup(emails[i]);
		g_ptr_array_add(made->people, person);
	}
	add_named(p, "Петрова", "Анна", "", NULL);
	assert_taken(p, made, "new 1");
	waiting = inbox_passed(p->book, 0, NULL);
	g_assert_cmpstr(((InboxItem *)waiting->pdata[0])->others, ==,
		"joanna@example.org\nanna@example.org");
}

/* --- calendars read whole --- */

static const struct {
	Day first;
	guint left; /* of one that passed */
} wholes[] = {
	{ 20000, 0 },	 /* it tells of days before */
	{ 20800, 1 },	 /* of days to come alone */
	{ DAY_NONE, 1 }, /* of none: as little of those before */
};

static void
what_passed_stays_where_no_past_is_told(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GPtrArray) none = g_ptr_array_new();
	g_autoptr(GError) error = NULL;

	add_named(p, "Петрова", "Анна", "", NULL);
	for (gsize i = 0; i < G_N_ELEMENTS(wholes); i++) {
		const InboxSource source = { "work.ics", TRUE, wholes[i].first };
		g_autoptr(GPtrArray) waiting = NULL;
		g_autoptr(InboxReport) report = NULL;

		g_free(take(p, with_olga("a", "2026-11-20")));
		report = inbox_take(p->book, &source, none, TRUE, &error);
		g_assert_no_error(error);
		waiting = inbox_passed(p->book, 0, NULL);
		g_assert_cmpuint(waiting->len, ==, wholes[i].left);
	}
}

/* --- by what it went --- */

static const struct {
	const char *title, *place;
	Channel channel;
} channels[] = {
	{ "Plan", "", CHANNEL_MEETING },
	{ "Plan", "Room 5", CHANNEL_MEETING },
	{ "Plan", "https://us02web.zoom.us/j/1", CHANNEL_VIDEO },
	{ "Plan", "https://telemost.yandex.ru/j/1", CHANNEL_VIDEO },
	{ "Plan", "tel:+79000000000", CHANNEL_CALL },
	{ "Созвон", "", CHANNEL_CALL },
	{ "Видео: план", "", CHANNEL_VIDEO },
	{ "Call about the plan", "", CHANNEL_CALL },
	{ "Recall", "", CHANNEL_MEETING },
	{ "Call", "Room 5", CHANNEL_CALL },
	{ "Call", "https://meet.google.com/x", CHANNEL_VIDEO },
};

static void
places_tell_channels(People *p, gconstpointer data G_GNUC_UNUSED)
{
	(void)p;
	for (gsize i = 0; i < G_N_ELEMENTS(channels); i++) {
		InboxItem item = {
			.day = day_parse("2026-11-20"),
			.at = AT_NONE,
			.title = (char *)(guintptr)channels[i].title,
			.place = (char *)(guintptr)channels[i].place,
			.contacts = g_array_new(FALSE, FALSE, sizeof(gint64)),
			.passed = TRUE,
		};
		g_autoptr(LogDraft) draft = inbox_draft(&item);

		g_test_message("%s, %s", item.title, item.place);
		g_assert_cmpint(draft->entry->channel, ==, channels[i].channel);
		g_array_unref(item.contacts);
	}
}

int
main(int argc, char **argv)
{
	setlocale(LC_ALL, "C.UTF-8");
	g_test_init(&argc, &argv, NULL);
	people_test("/inbox/people", people_are_known);
	people_test("/inbox/days", days_are_no_meetings);
	people_test("/inbox/several-days", several_days_pass_as_a_whole);
	people_test("/inbox/twice", nothing_is_asked_twice);
	people_test("/inbox/cancelled", cancelled_ones_go);
	people_test("/inbox/logged", what_was_logged_is_known);
	people_test("/inbox/undo", one_undo_takes_back_a_log);
	people_test("/inbox/coming", what_is_to_come_is_planned);
	people_test("/inbox/deleted", who_is_deleted_takes_rows_along);
	people_test("/inbox/added", who_is_added_is_in_all_and_forgotten_whole);
	people_test("/inbox/others by whole lines", others_are_told_by_whole_lines);
	people_test("/inbox/whole calendars", what_passed_stays_where_no_past_is_told);
	people_test("/inbox/channels", places_tell_channels);
	return g_test_run();
}
