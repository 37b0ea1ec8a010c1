/*
 * Fills a book for tools/bench: make_book FILE CONTACTS. The same number makes the same
 * book. Rows of the model tables are written in bulk; what follows from them, reminders
 * and derived tables, is made by the functions that make it in krug, so that krug check
 * finds nothing. Each contact has ten interactions, a few none, so that all standings
 * occur.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "krug/i18n.h"
#include "krug/organization.h"
#include "krug/setting.h"
#include "krug/text.h"
#include "model/book_private.h"
#include "model/reminder_private.h"
#include "model/settle.h"

#define NOW	     "2026-11-21T12:00:00Z"
#define INTERACTIONS 10
#define SLICE	     2000 /* contacts a transaction */
#define NEVER	     97	  /* one of so many was never in touch */
#define VALUED	     5	  /* one of so many interactions has a value given or got */
#define TOGETHER     29	  /* one of so many interactions has a second person */

typedef struct {
	Book *book;
	UuidSource *chance;
	gint64 first, end; /* contacts of the slice */
	gint64 organizations, tags;
	GArray *contacts, *interactions;
} Maker;

static const char *const men[],
	*const women[],
		*const families[],
			*const patronyms[],
				*const latin_given[],
					*const latin_families[],
						*const firms[],
							*const forms[],
								*const titles[],
									*const cities[],
										*const tags[],
											*const words
												[];

static guint
below(Maker *maker, guint n)
{
	return (guint)(uuid_random(maker->chance) % n);
}

static gboolean
one_of(Maker *maker, guint n)
{
	return below(maker, n) == 0;
}

static const char *
pick(Maker *maker, const char *const *list)
{
	return list[below(maker, g_strv_length((char **)list))];
}

/* `n` words in a row. */
static char *
prose(Maker *maker, guint n)
{
	GString *text = g_string_new(pick(maker, words));

	while (--n > 0)
		g_string_append_printf(text, " %s", pick(maker, words));
	return g_string_free(text, FALSE);
}

static gboolean
add_organizations(Maker *maker, GError **error)
{
	for (guint i = 0; i < 400; i++) {
		g_autofree char *name = g_strdup_printf("%s %s %u",
			forms[i % g_strv_length((char **)forms)], pick(maker, firms), i);

		maker->organizations = organization_need(maker->book, name, error);
		if (maker->organizations == 0)
			return FALSE;
	}
	return TRUE;
}

static gboolean
add_tags(Maker *maker, GError **error)
{
	for (const char *const *name = tags; *name; name++) {
		g_autofree char *key = text_fold(*name);
		Stmt *q = book_stmt(maker->book,
			"INSERT INTO tag (name, name_key) VALUES (:name, :key)");

		stmt_text(q, ":name", *name);
		stmt_text(q, ":key", key);
		if (!stmt_done(q, error))
			return FALSE;
		maker->tags++;
	}
	return TRUE;
}

static gboolean
add_position(Maker *maker, gint64 contact, GError **error)
{
	g_autofree char *started =
		g_strdup_printf("%u-%02u", 2015 + below(maker, 11), 1 + below(maker, 12));
	Stmt *q = book_stmt(maker->book,
		"INSERT INTO position (contact, organization, title, started)"
		" VALUES (:contact, :organization, :title, :started)");

	stmt_int(q, ":contact", contact);
	stmt_int(q, ":organization", 1 + below(maker, (guint)maker->organizations));
	stmt_text(q, ":title", pick(maker, titles));
	stmt_text(q, ":started", started);
	return stmt_done(q, error);
}

static gboolean
add_channel(
	Maker *maker, gint64 contact, const char *kind, const char *value, GError **error)
{
	Stmt *q = book_stmt(maker->book, "INSERT INTO channel (contact, kind, value)"
					 " VALUES (:contact, :kind, :value)");

	stmt_int(q, ":contact", contact);
	stmt_text(q, ":kind", kind);
	stmt_text(q, ":value", value);
	return stmt_done(q, error);
}

static gboolean
add_channels(Maker *maker, gint64 contact, GError **error)
{
	g_autofree char *email =
		g_strdup_printf("person%" G_GINT64_FORMAT "@example.org", contact);
	g_autofree char *phone =
		g_strdup_printf("+7 9%02u %03u-%02u-%02u", below(maker, 100),
			below(maker, 1000), below(maker, 100), below(maker, 100));
	g_autofree char *telegram = g_strdup_printf("@person%" G_GINT64_FORMAT, contact);

	return add_channel(maker, contact, "email", email, error) &&
	       (one_of(maker, 3) || add_channel(maker, contact, "phone", phone, error)) &&
	       (one_of(maker, 2) ||
		       add_channel(maker, contact, "telegram", telegram, error));
}

static gboolean
add_tag(Maker *maker, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(maker->book, "INSERT INTO contact_tag (contact, tag)"
					 " VALUES (:contact, :tag)");

	stmt_int(q, ":contact", contact);
	stmt_int(q, ":tag", 1 + below(maker, (guint)maker->tags));
	return stmt_done(q, error);
}

static gboolean
add_birthday(Maker *maker, gint64 contact, GError **error)
{
	g_autofree char *uid = book_new_uid(maker->book);
	Stmt *q = book_stmt(maker->book,
		"INSERT INTO occasion (uid, contact, kind, month, day)"
		" VALUES (:uid, :contact, 'birthday', :month, :day)");

	stmt_text(q, ":uid", uid);
	stmt_int(q, ":contact", contact);
	stmt_int(q, ":month", 1 + below(maker, 12));
	stmt_int(q, ":day", 1 + below(maker, 28));
	return stmt_done(q, error);
}

static gboolean
add_promise(Maker *maker, gint64 contact, GError **error)
{
	g_autofree char *reason = prose(maker, 3);
	const ReminderDraft draft = {
		.contact = contact,
		.kind = one_of(maker, 2) ? REMINDER_PROMISE : REMINDER_CONTACT,
		.day = book_today(maker->book) - 20 + (Day)below(maker, 60),
		.reason = reason,
	};

	return reminder_insert(maker->book, &draft, error) != 0;
}

static gboolean
join(Maker *maker, gint64 interaction, Day day, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(maker->book,
		"INSERT INTO participant (contact, day, interaction)"
		" VALUES (:contact, :day, :interaction) ON CONFLICT DO NOTHING");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":day", day);
	stmt_int(q, ":interaction", interaction);
	return stmt_done(q, error);
}

static gboolean
add_topic(Maker *maker, gint64 interaction, GError **error)
{
	Stmt *q = book_stmt(maker->book, "INSERT INTO topic (interaction, name)"
					 " VALUES (:interaction, :name)");

	stmt_int(q, ":interaction", interaction);
	stmt_text(q, ":name", pick(maker, tags));
	return stmt_done(q, error);
}

static gboolean
add_value(Maker *maker, gint64 interaction, GError **error)
{
	static const char *const kinds[] = { "article", "advice", "vacancy", "feedback",
		"introduction", "recommendation", "information", NULL };
	Stmt *q = book_stmt(maker->book, "INSERT INTO given (interaction, side, kind)"
					 " VALUES (:interaction, :side, :kind)");

	stmt_int(q, ":interaction", interaction);
	stmt_text(q, ":side", one_of(maker, 2) ? "gave" : "got");
	stmt_text(q, ":kind", pick(maker, kinds));
	return stmt_done(q, error);
}

static void
bind_interaction(Maker *maker, Stmt *q, Day day)
{
	static const char *const channels[] = { "meeting", "call", "video", "email",
		"telegram", "linkedin", NULL };
	static const char *const directions[] = { "out", "in", "both", "both", NULL };
	static const char *const types[] = { "", "", "conversation", "question",
		"thank-you", "check-in", "answer", NULL };
	g_autofree char *uid = book_new_uid(maker->book);
	g_autofree char *text = prose(maker, 6 + below(maker, 18));

	stmt_text(q, ":uid", uid);
	stmt_day(q, ":day", day);
	if (one_of(maker, 3))
		stmt_int(q, ":at",
			clock_instant(book_clock(maker->book), NULL, day,
				540 + (int)below(maker, 540)));
	else
		stmt_null(q, ":at");
	stmt_text(q, ":channel", pick(maker, channels));
	stmt_text(q, ":direction", pick(maker, directions));
	stmt_text(q, ":type", pick(maker, types));
	stmt_text(q, ":text", text);
}

static gboolean
add_interaction(Maker *maker, gint64 contact, Day day, GError **error)
{
	gint64 id;
	Stmt *q = book_stmt(maker->book,
		"INSERT INTO interaction (uid, day, at, channel, direction, type, text)"
		" VALUES (:uid, :day, :at, :channel, :direction, :type, :text)");

	bind_interaction(maker, q, day);
	if (!stmt_done(q, error))
		return FALSE;
	id = book_last_id(maker->book);
	g_array_append_val(maker->interactions, id);
	if (!join(maker, id, day, contact, error))
		return FALSE;
	if (one_of(maker, 4) && !add_topic(maker, id, error))
		return FALSE;
	if (one_of(maker, VALUED) && !add_value(maker, id, error))
		return FALSE;
	return !one_of(maker, TOGETHER) || contact == maker->first ||
	       join(maker, id, day, contact - 1, error);
}

/* The latest contact lies up to nine months back, those before it weeks apart. */
static gboolean
add_interactions(Maker *maker, gint64 contact, GError **error)
{
	Day day = book_today(maker->book) - (Day)below(maker, 270);

	for (int i = 0; i < INTERACTIONS; i++) {
		if (!add_interaction(maker, contact, day, error))
			return FALSE;
		day -= 7 + (Day)below(maker, 60);
	}
	return TRUE;
}

static void
bind_name(Maker *maker, Stmt *q)
{
	gboolean woman = one_of(maker, 2);
	const char *ending = woman ? "а" : "";
	g_autofree char *family = NULL, *patronymic = NULL;

	if (one_of(maker, 3)) {
		stmt_text(q, ":family", pick(maker, latin_families));
		stmt_text(q, ":given", pick(maker, latin_given));
		stmt_text(q, ":patronymic", "");
		return;
	}
	family = g_strconcat(pick(maker, families), ending, NULL);
	patronymic = g_strconcat(pick(maker, patronyms), woman ? "на" : "ич", NULL);
	stmt_text(q, ":family", family);
	stmt_text(q, ":given", pick(maker, woman ? women : men));
	stmt_text(q, ":patronymic", one_of(maker, 2) ? patronymic : "");
}

static gboolean
insert_contact(Maker *maker, gint64 id, GError **error)
{
	static const char *const kinds[] = { "recruiter", "recruiter", "interviewer",
		"professional", "professional", "professional", NULL };
	g_autofree char *uid = book_new_uid(maker->book);
	g_autofree char *notes = prose(maker, 4 + below(maker, 12));
	Stmt *q = book_stmt(maker->book,
		"INSERT INTO contact (id, uid, family, given, patronymic, kind, close, "
		"city,"
		" notes, created_on, archived, paused_until) VALUES (:id, :uid, :family,"
		" :given, :patronymic, :kind, :close, :city, :notes, :created, :archived,"
		" :paused)");

	stmt_int(q, ":id", id);
	stmt_text(q, ":uid", uid);
	bind_name(maker, q);
	stmt_text(q, ":kind", pick(maker, kinds));
	stmt_int(q, ":close", one_of(maker, 12));
	stmt_text(q, ":city", pick(maker, cities));
	stmt_text(q, ":notes", notes);
	stmt_day(q, ":created", book_today(maker->book) - 1000);
	stmt_int(q, ":archived", one_of(maker, 20));
	stmt_day(q, ":paused",
		one_of(maker, 40) ? book_today(maker->book) + 30 : DAY_NONE);
	return stmt_done(q, error);
}

static gboolean
add_contact(Maker *maker, gint64 id, GError **error)
{
	g_array_append_val(maker->contacts, id);
	return insert_contact(maker, id, error) && add_position(maker, id, error) &&
	       add_channels(maker, id, error) &&
	       (one_of(maker, 2) || add_tag(maker, id, error)) &&
	       (!one_of(maker, 3) || add_birthday(maker, id, error)) &&
	       (id % NEVER == 0 || add_interactions(maker, id, error)) &&
	       (!one_of(maker, 15) || add_promise(maker, id, error));
}

static gboolean
snooze_some(Maker *maker, GError **error)
{
	Stmt *q = book_stmt(maker->book,
		"UPDATE reminder SET snoozed_until = :until, snoozed_on = :today,"
		" snoozed_after = (SELECT max(interaction) FROM participant p"
		"  WHERE p.contact = reminder.contact)"
		" WHERE kind = 'regular' AND id % 41 = 0"
		" AND contact >= :first AND contact < :end /* scan */");

	stmt_day(q, ":until", book_today(maker->book) + 9);
	stmt_day(q, ":today", book_today(maker->book));
	stmt_int(q, ":first", maker->first);
	stmt_int(q, ":end", maker->end);
	return stmt_done(q, error);
}

/* What krug itself does at the end of a change. */
static gboolean
derive(Maker *maker, GError **error)
{
	g_autoptr(GArray) none = g_array_new(FALSE, FALSE, sizeof(gint64));
	const Touched touched = {
		.changed = CHANGED_CONTACT | CHANGED_INTERACTION | CHANGED_REMINDER,
		.contacts = maker->contacts,
		.interactions = maker->interactions,
		.organizations = none,
		.applications = none,
		.reminders = none,
	};

	for (const Derived *table = book_derived; table->name; table++)
		if (!table->refresh(maker->book, &touched, error))
			return FALSE;
	return TRUE;
}

static gboolean
make_slice(Book *book G_GNUC_UNUSED, void *data, GError **error)
{
	Maker *maker = data;

	g_array_set_size(maker->contacts, 0);
	g_array_set_size(maker->interactions, 0);
	if (maker->first == 1 &&
		!(add_organizations(maker, error) && add_tags(maker, error)))
		return FALSE;
	for (gint64 id = maker->first; id < maker->end; id++)
		if (!add_contact(maker, id, error))
			return FALSE;
	return contacts_settle(maker->book, maker->contacts, error) &&
	       snooze_some(maker, error) && derive(maker, error);
}

static gboolean
make(const char *path, gint64 contacts, GError **error)
{
	g_autoptr(Clock) clock = clock_new_frozen(NOW, NULL, error);
	g_autoptr(UuidSource) uuids = uuid_source_new_seeded(1);
	g_autoptr(UuidSource) chance = uuid_source_new_seeded(2);
	g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(GArray) interactions = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(Book) book = book_open(path, BOOK_CREATE, clock, uuids, error);
	Maker maker = {
		.book = book,
		.chance = chance,
		.contacts = ids,
		.interactions = interactions,
	};

	/* As many a day as one can set: the calendar of a large book is a large one. */
	if (!book || !setting_set(book, "limit.day", "50", error))
		return FALSE;
	for (maker.first = 1; maker.first <= contacts; maker.first = maker.end) {
		maker.end = MIN(maker.first + SLICE, contacts + 1);
		if (!book_derive(book, make_slice, &maker, error))
			return FALSE;
	}
	return TRUE;
}

int
main(int argc, char **argv)
{
	g_autoptr(GError) error = NULL;
	gint64 contacts = argc == 3 ? g_ascii_strtoll(argv[2], NULL, 10) : 0;

	if (contacts <= 0) {
		fprintf(stderr, "usage: make_book FILE CONTACTS\n");
		return 2;
	}
	i18n_start("en");
	if (make(argv[1], contacts, &error))
		return 0;
	fprintf(stderr, "make_book: %s\n", error->message);
	return 1;
}

static const char *const men[] = { "Александр", "Сергей", "Дмитрий", "Алексей", "Андрей",
	"Михаил", "Иван", "Евгений", "Николай", "Павел", "Илья", "Артём", "Фёдор",
	"Георгий", "Юрий", "Семён", NULL };

static const char *const women[] = { "Анна", "Мария", "Елена", "Ольга", "Наталья",
	"Екатерина", "Татьяна", "Ирина", "Светлана", "Юлия", "Дарья", "Полина", "Алёна",
	"Софья", NULL };

static const char *const families[] = { "Иванов", "Смирнов", "Кузнецов", "Попов",
	"Васильев", "Петров", "Соколов", "Михайлов", "Новиков", "Фёдоров", "Морозов",
	"Волков", "Алексеев", "Лебедев", "Семёнов", "Егоров", "Павлов", "Козлов",
	"Степанов", "Николаев", "Орлов", "Макаров", "Никитин", "Захаров", "Соловьёв",
	"Борисов", "Яковлев", "Григорьев", "Воробьёв", "Чернышёв", NULL };

static const char *const patronyms[] = { "Александров", "Сергеев", "Дмитриев", "Алексеев",
	"Андреев", "Михайлов", "Иванов", "Николаев", "Павлов", NULL };

static const char *const latin_given[] = { "James", "Mary", "Robert", "Linda", "Zoë",
	"José", "Renée", "Björn", "Łukasz", "Emre", "Priya", "Kenji", "Chloe", "Noah",
	"Ingrid", "Otto", NULL };

static const char *const latin_families[] = { "Smith", "Johnson", "Jones", "García",
	"Miller", "Rodríguez", "Müller", "Schmidt", "Weber", "Nowak", "O'Brien", "Tanaka",
	"Park", "Silva", "Rossi", "Dubois", "Hansen", "Novák", "Yılmaz", NULL };

static const char *const firms[] = { "Ромашка", "Вектор", "Globex", "Initech", "Сфера",
	"Маяк", "Northwind", "Орбита", "Контур-Плюс", "Bluebird", "Полюс", NULL };

static const char *const forms[] = { "ООО", "АО", "Studio", "НИИ", "Group", NULL };

static const char *const titles[] = { "инженер", "ведущий разработчик", "рекрутер",
	"Engineering Manager", "аналитик", "Senior Engineer", "директор по персоналу",
	NULL };

static const char *const cities[] = { "Москва", "Санкт-Петербург", "Казань", "Berlin",
	"Новосибирск", "London", "", "", NULL };

static const char *const tags[] = { "rust", "java", "databases", "meetup", "москва",
	"удалённо", "mentor", "стартап", "embedded", "analytics", NULL };

static const char *const words[] = { "говорили", "о", "новой", "работе", "собеседование",
	"проект", "статья", "про", "базы", "данных", "переезд", "конференция", "встреча",
	"обсудили", "команду", "вакансию", "the", "team", "moved", "to", "another",
	"office", "asked", "about", "hiring", "plans", "любит", "кофе", "в", "сентябре",
	"отпуск", "доклад", "linux", "compiler", "storage", "engine", "хочет",
	"попробовать", NULL };
