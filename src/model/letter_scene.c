/*
 * The values of a letter that come from people: the one it goes to, a second one, me; the
 * last talk, promises, dates, what lies on the shelf. A value that the book does not know
 * stays out, so that the template does without it or the writer is asked.
 */
#include <string.h>

#include "krug/date.h"
#include "krug/event.h"
#include "krug/holidays.h"
#include "krug/i18n.h"
#include "krug/news.h"
#include "krug/organization.h"
#include "krug/promise.h"
#include "krug/reckon.h"
#include "krug/salutation.h"
#include "krug/shelf.h"
#include "krug/text.h"
#include "krug/working_days.h"
#include "model/input.h"
#include "model/letter_private.h"

#define DATE_AHEAD  7  /* days in which an important date is near */
#define TOPIC_WIDTH 60 /* columns of a line that says what a talk was about */

/* --- one value --- */

void
letter_value(LetterSheet *sheet, const char *name, const char *text)
{
	TemplateValue value = { .name = name, .day = DAY_NONE };

	if (!text || !*text)
		return;
	value.text = g_string_chunk_insert(sheet->strings, text);
	g_array_append_val(sheet->values, value);
}

void
letter_value_told(LetterSheet *sheet, const char *name, const char *text)
{
	if (!text || strcmp(sheet->lang, "en") != 0 || !salutation_is_cyrillic(text))
		letter_value(sheet, name, text);
}

void
letter_value_organization(LetterSheet *sheet, const char *name, const char *text)
{
	g_autofree char *said = organization_said(text ? text : "");
	g_autofree char *latin =
		strcmp(sheet->lang, "en") == 0 ? text_translit(said) : NULL;

	letter_value(sheet, name, latin ? latin : said);
}

void
letter_value_day(LetterSheet *sheet, const char *name, Day day)
{
	const TemplateValue value = { .name = name, .day = day };

	if (day != DAY_NONE)
		g_array_append_val(sheet->values, value);
}

void
letter_value_number(LetterSheet *sheet, const char *name, gint64 number)
{
	const TemplateValue value = { .name = name, .day = DAY_NONE, .number = number };

	g_array_append_val(sheet->values, value);
}

/* --- who they are --- */

static char *
first_line(const char *text)
{
	return g_strndup(text, strcspn(text, "\n"));
}

static gboolean
gather_person(Book *book, LetterSheet *sheet, const Person *person, GError **error)
{
	const Contact *contact = person->contact;
	const Position *position = position_current(person->positions);
	NameParts name = contact_name(contact);
	Gender gender = contact_gender(contact);
	g_autofree char *said =
		salutation(&name, gender, sheet->lang, sheet->tone == TONE_FORMAL);
	g_autofree char *full = salutation_full(&name, sheet->lang);
	g_autofree char *given = salutation_given(&name, sheet->lang);
	g_autofree char *met = first_line(contact->met);
	g_autofree char *common = first_line(contact->common);
	g_autofree char *interests = first_line(contact->interests);

	sheet->them = gender;
	letter_value(sheet, "name", said);
	letter_value(sheet, "name.full", full);
	letter_value(sheet, "name.given", given);
	letter_value_organization(
		sheet, "organization", position ? position->name : NULL);
	letter_value_told(sheet, "position", position ? position->title : NULL);
	letter_value_told(sheet, "city", contact->city);
	letter_value_told(sheet, "common", common);
	letter_value_told(sheet, "interests", interests);
	letter_value_told(sheet, "met", met);
	if (contact->introduced_by) {
		g_autoptr(Contact) by = contact_load(book, contact->introduced_by, error);
		g_autofree char *who = NULL;

		if (!by)
			return FALSE;
		name = contact_name(by);
		who = salutation_full(&name, sheet->lang);
		letter_value(sheet, "introducer", who);
	}
	return TRUE;
}

/* "anna@example.ru, @annap": what one writes to first. */
static char *
contacts_line(const GPtrArray *channels)
{
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < channels->len; i++) {
		const ContactChannel *channel = channels->pdata[i];

		g_string_append_printf(out, "%s%s", out->len ? ", " : "", channel->value);
	}
	return g_string_free(out, FALSE);
}

static gboolean
gather_second(Book *book, LetterSheet *sheet, GError **error)
{
	g_autoptr(Person) person = NULL;
	g_autofree char *full = NULL;
	g_autofree char *contacts = NULL;
	const Position *position;
	NameParts name;

	if (!sheet->about.person)
		return TRUE;
	person = person_load(book, sheet->about.person, error);
	if (!person)
		return FALSE;
	name = contact_name(person->contact);
	position = position_current(person->positions);
	full = salutation_full(&name, sheet->lang);
	contacts = contacts_line(person->channels);
	letter_value(sheet, "person", full);
	letter_value_told(sheet, "person.position", position ? position->title : NULL);
	letter_value_organization(
		sheet, "person.organization", position ? position->name : NULL);
	letter_value(sheet, "person.contacts", contacts);
	return TRUE;
}

/* --- me --- */

static gboolean
gather_me(Book *book, LetterSheet *sheet, GError **error)
{
	g_autoptr(Me) me = me_load(book, error);
	g_autofree char *full = NULL;
	g_autofree char *given = NULL;
	g_autofree char *contacts = NULL;
	NameParts name;

	if (!me)
		return FALSE;
	name = me_name(me);
	full = salutation_full(&name, sheet->lang);
	given = salutation_given(&name, sheet->lang);
	contacts = contacts_line(me->channels);
	sheet->me = me_gender(me);
	letter_value(sheet, "me.name", sheet->tone == TONE_FORMAL ? full : given);
	letter_value(sheet, "me.full", full);
	letter_value_told(sheet, "me.signature", me->signature);
	letter_value_told(sheet, "me.city", me->city);
	letter_value_told(sheet, "me.skills", me->skills);
	letter_value_told(sheet, "me.interests", me->interests);
	letter_value(sheet, "me.contacts", contacts);
	return TRUE;
}

/* --- the last talk, and what they wrote --- */

/* "про новую команду", "about the new team": a short line says what it was about; in
   English the template says "about" itself. Anything else may not stand there; owned. */
static char *
topic_of_line(const char *lang, const char *text)
{
	gboolean english = strcmp(lang, "en") == 0;
	const char *word = english ? "about " : "про ";
	g_autofree char *folded = text_fold(text);

	if (!g_str_has_prefix(folded, word) || strchr(text, '\n') ||
		text_width(text) > TOPIC_WIDTH)
		return NULL;
	return g_strdup(english ? text + strlen(word) : text);
}

/* In an English letter nothing Russian stands, in a Russian one names of things do (Rust,
 * Machine Learning), but no phrase. */
static gboolean
is_told(const char *lang, const char *topic)
{
	gboolean russian = strcmp(lang, "ru") == 0;

	if (salutation_is_cyrillic(topic) || !russian)
		return salutation_is_cyrillic(topic) == russian;
	for (const char *p = topic; *p; p = g_utf8_next_char(p))
		if (g_unichar_isupper(g_utf8_get_char(p)))
			return TRUE;
	return !strchr(topic, ' ');
}

/* Those that can be told, a line each, as one; owned, NULL: there is none. */
static char *
topics_told(const char *lang, const char *lines)
{
	g_auto(GStrv) topics = g_strsplit(lines, "\n", -1);
	GString *out = g_string_new(NULL);

	for (char **topic = topics; *topic; topic++)
		if (**topic && is_told(lang, *topic))
			g_string_append_printf(out, "%s%s", out->len ? ", " : "", *topic);
	return g_string_free(out, out->len == 0);
}

/* Its topics are told only as its own: what an older talk was about is no last topic. */
static gboolean
gather_talk(Book *book, LetterSheet *sheet, GError **error)
{
	g_autofree char *topic = NULL;
	Stmt *q = book_stmt(book,
		"SELECT p.day, (SELECT group_concat(name, char(10)) FROM topic t"
		"  WHERE t.interaction = i.id), i.text FROM participant p"
		" JOIN interaction i ON i.id = p.interaction"
		" WHERE p.contact = :contact AND p.day <= :today AND i.planned = 0"
		" AND (i.direction <> 'out' OR i.channel IN ('meeting', 'call', 'video'))"
		" ORDER BY p.day DESC, p.interaction DESC LIMIT 1");

	stmt_int(q, ":contact", sheet->about.contact);
	stmt_day(q, ":today", sheet->today);
	if (stmt_step(q)) {
		Day day = stmt_get_day(q, 0);

		letter_value_day(sheet, "last.day", day);
		letter_value_number(
			sheet, "last.months", day_months_between(day, sheet->today));
		if (!stmt_is_null(q, 1))
			topic = topics_told(sheet->lang, stmt_get_text(q, 1));
		else if (!stmt_is_null(q, 2))
			topic = topic_of_line(sheet->lang, stmt_get_text(q, 2));
		letter_value_told(sheet, "last.topic", topic);
	}
	return stmt_done(q, error);
}

static gboolean
gather_owed(Book *book, LetterSheet *sheet, GError **error)
{
	g_auto(Reckoning) now = { 0 };

	if (!reckon(book, sheet->about.contact, &now, error))
		return FALSE;
	letter_value_day(sheet, "answer.day", now.row.owed_since);
	return TRUE;
}

/* The first of mine and of theirs; its day is that of mine. */
static gboolean
gather_promises(Book *book, LetterSheet *sheet, GError **error)
{
	g_autoptr(GPtrArray) list = promise_open(book, sheet->about.contact, error);
	const Promise *first[2] = { NULL, NULL };

	for (guint i = 0; list && i < list->len; i++) {
		const Promise *promise = list->pdata[i];

		if (!first[promise->theirs])
			first[promise->theirs] = promise;
	}
	letter_value_told(
		sheet, "promise.mine", first[FALSE] ? first[FALSE]->text : NULL);
	letter_value_told(
		sheet, "promise.theirs", first[TRUE] ? first[TRUE]->text : NULL);
	if (first[FALSE])
		letter_value_day(sheet, "promise.day", first[FALSE]->day);
	else if (first[TRUE])
		letter_value_day(sheet, "promise.day", first[TRUE]->day);
	return list != NULL;
}

/* --- occasions --- */

/* Their next date, where it is near; another job needs no date. */
static void
gather_occasion(Book *book, LetterSheet *sheet, const Person *person)
{
	const ContactDate *nearest = NULL;
	Day day = DAY_NONE;

	if (sheet->by == REMINDER_JOB_CHANGE) {
		letter_value(sheet, "occasion", C_("letter", "new job"));
		return;
	}
	for (guint i = 0; i < person->dates->len; i++) {
		const ContactDate *date = person->dates->pdata[i];
		OccasionNext next =
			occasion_next(date->on, sheet->today, book_workdays(book));

		if (next.day == DAY_NONE || next.day > sheet->today + DATE_AHEAD ||
			(nearest && next.day >= day))
			continue;
		nearest = date;
		day = next.day;
	}
	if (nearest) {
		g_autofree char *label = date_label(nearest);

		letter_value_told(sheet, "occasion", label);
		letter_value_day(sheet, "occasion.day", day);
	}
}

/* --- things --- */

static gboolean
gather_item(Book *book, LetterSheet *sheet, GError **error)
{
	g_autoptr(ShelfItem) item = NULL;
	g_autofree char *note = NULL;

	if (!sheet->about.item)
		return TRUE;
	item = shelf_load(book, sheet->about.item, error);
	if (!item)
		return FALSE;
	if (item->contact == sheet->about.contact)
		return input_refuse(_("Nobody is recommended to themselves."), error);
	note = first_line(item->notes);
	letter_value(sheet, "item", item->line);
	letter_value(sheet, "item.link", item->link);
	letter_value_told(sheet, "item.note", note);
	if (item->kind != SHELF_CANDIDATE)
		return TRUE;
	letter_value(sheet, "candidate.link", item->link);
	if (item->contact) {
		g_autoptr(Person) about = person_load(book, item->contact, error);
		g_autofree char *full = NULL;
		const Position *position;
		NameParts name;

		if (!about)
			return FALSE;
		name = contact_name(about->contact);
		full = salutation_full(&name, sheet->lang);
		position = position_current(about->positions);
		letter_value(sheet, "candidate", full);
		letter_value_told(
			sheet, "candidate.position", position ? position->title : NULL);
	}
	letter_value(sheet, "candidate", item->line);
	return TRUE;
}

static gboolean
gather_news(Book *book, LetterSheet *sheet, GError **error)
{
	g_autoptr(News) news = NULL;

	if (!sheet->about.news)
		return TRUE;
	news = news_load(book, sheet->about.news, error);
	if (!news)
		return FALSE;
	letter_value_told(sheet, "news", news->text);
	letter_value_day(sheet, "news.day", news->day);
	return TRUE;
}

static gboolean
gather_event(Book *book, LetterSheet *sheet, GError **error)
{
	g_autoptr(Event) event = NULL;

	if (!sheet->about.event)
		return TRUE;
	event = event_load(book, sheet->about.event, error);
	if (!event)
		return FALSE;
	letter_value(sheet, "event", event->name);
	letter_value_day(sheet, "event.day", event->day);
	letter_value(sheet, strstr(event->place, "://") ? "event.link" : "event.place",
		event->place);
	return TRUE;
}

/* Its words as they follow "best wishes for"; asked for where there are none in the
 * language of the letter. */
static void
gather_holiday(Book *book, LetterSheet *sheet)
{
	const HolidaySet *set = book_holidays(book);
	const Holiday *holiday = holiday_find(set, sheet->holiday);
	g_autofree char *words =
		holiday ? holiday_greeting(set, holiday, sheet->lang) : NULL;

	letter_value(sheet, "holiday", words);
}

gboolean
letter_gather(Book *book, LetterSheet *sheet, const Person *person, GError **error)
{
	letter_value_day(sheet, "today", sheet->today);
	if (*sheet->holiday)
		gather_holiday(book, sheet);
	gather_occasion(book, sheet, person);
	return gather_person(book, sheet, person, error) &&
	       gather_second(book, sheet, error) && gather_me(book, sheet, error) &&
	       gather_talk(book, sheet, error) && gather_owed(book, sheet, error) &&
	       gather_promises(book, sheet, error) && gather_item(book, sheet, error) &&
	       gather_news(book, sheet, error) && gather_event(book, sheet, error) &&
	       letter_gather_work(book, sheet, error);
}
