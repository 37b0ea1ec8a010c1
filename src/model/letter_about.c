/*
 * What a letter is about, where it was not told. A step that asks for the letter says it
 * all; without one, things count while they are fresh: an interview or an event that lies
 * far back is nothing to thank for.
 */
#include <string.h>

#include "krug/chains.h"
#include "krug/date.h"
#include "krug/holidays.h"
#include "krug/i18n.h"
#include "krug/news.h"
#include "krug/reminder.h"
#include "krug/salutation.h"
#include "krug/shelf.h"
#include "krug/working_days.h"
#include "model/ids.h"
#include "model/input.h"
#include "model/letter_private.h"

#define FRESH_DAYS    90  /* an interview, an event */
#define ENDED_DAYS    365 /* an application */
#define SHELF_LOOKED  12
#define DATE_AHEAD    3	 /* days: a congratulation is due */
#define HOLIDAY_AHEAD 14 /* days: a letter of one's own accord comes sooner */

#define DEFAULT_TEMPLATE  "check-in"
#define GREETING_TEMPLATE "holiday-greeting"

const char *
letter_template_of(Book *book, ReminderKind kind, const char *step)
{
	static const char *const templates[REMINDER_COUNT] = {
		[REMINDER_REGULAR] = DEFAULT_TEMPLATE,
		[REMINDER_CONTACT] = DEFAULT_TEMPLATE,
		[REMINDER_THEIR_PROMISE] = "request-for-information",
		[REMINDER_ANSWER] = "answer",
		[REMINDER_RETRY] = DEFAULT_TEMPLATE,
		[REMINDER_THANK_YOU] = "thank-you",
		[REMINDER_CONNECT] = "connection-note",
		[REMINDER_FOLLOW_UP] = "first-follow-up",
		[REMINDER_ASK_NEWS] = "request-for-information",
		[REMINDER_FEEDBACK_REQUEST] = "feedback-request",
		[REMINDER_FEEDBACK_RETRY] = "second-try",
		[REMINDER_THANK_FEEDBACK] = "thanks-for-feedback",
		[REMINDER_OFFER_THANKS] = "thank-you",
		[REMINDER_GRATITUDE] = "thank-you",
		[REMINDER_OCCASION] = "congratulation",
		[REMINDER_EVENT_LINE] = "connection-note",
		[REMINDER_JOB_CHANGE] = "congratulation",
		[REMINDER_SUPPORT] = "support",
		[REMINDER_NEWS] = "professional-update",
	};
	const ChainStep *chain = *step ? chain_step(book_chains(book), step) : NULL;

	if (chain && chain->template)
		return chain->template;
	return templates[kind];
}

/* What letters give of the shelf; the first of them serves for all other kinds. */
static const struct {
	const char *template;
	ShelfKind kind;
} shelf_templates[] = {
	{ "share-article", SHELF_ARTICLE },
	{ "share-vacancy", SHELF_VACANCY },
	{ "recommend-candidate", SHELF_CANDIDATE },
};

static ShelfKind
shelf_kind_of(const char *template)
{
	for (gsize i = 0; i < G_N_ELEMENTS(shelf_templates); i++)
		if (strcmp(template, shelf_templates[i].template) == 0)
			return shelf_templates[i].kind;
	return SHELF_NONE;
}

const char *
letter_template_of_shelf(ShelfKind kind)
{
	for (gsize i = 0; i < G_N_ELEMENTS(shelf_templates); i++)
		if (shelf_templates[i].kind == kind)
			return shelf_templates[i].template;
	return NULL;
}

/* The template that what it was told to be about asks for, where no step was named;
 * NULL: none does. FALSE and error. */
static gboolean
find_template(Book *book, LetterAbout *told, GError **error)
{
	g_autoptr(ShelfItem) item = NULL;

	if (told->template || told->reminder)
		return TRUE;
	if (told->holiday) {
		told->template = GREETING_TEMPLATE;
	} else if (told->item) {
		item = shelf_load(book, told->item, error);
		if (!item)
			return FALSE;
		told->template = letter_template_of_shelf(item->kind);
		if (!told->template)
			told->template = shelf_templates[0].template;
	} else if (told->news) {
		told->template = "professional-update";
	} else if (told->person) {
		told->template = "introduction";
	}
	return TRUE;
}

/* --- the step --- */

static gboolean
read_step(Book *book, LetterSheet *sheet, gint64 reminder, GError **error)
{
	LetterAbout *about = &sheet->about;
	Stmt *q = book_stmt(book,
		"SELECT kind, step, interaction, application, interview, event, news"
		" FROM reminder WHERE id = :id AND contact = :contact");

	stmt_int(q, ":id", reminder);
	stmt_int(q, ":contact", about->contact);
	if (stmt_step(q)) {
		about->reminder = reminder;
		sheet->by = vocab_from_id(&vocab_reminder, stmt_get_text(q, 0));
		g_free(sheet->step);
		sheet->step = stmt_dup_text(q, 1);
		sheet->interaction = stmt_get_int(q, 2);
		about->application =
			about->application ? about->application : stmt_get_int(q, 3);
		about->interview =
			about->interview ? about->interview : stmt_get_int(q, 4);
		about->event = about->event ? about->event : stmt_get_int(q, 5);
		about->news = about->news ? about->news : stmt_get_int(q, 6);
	}
	return stmt_done(q, error);
}

/* The open step that asks for this template; 0: none. The regular contact is never closed
 * by a letter, so it need not be found. */
static gboolean
find_step(Book *book, gint64 contact, const char *template, gint64 *id, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id, kind, step FROM reminder WHERE contact = :contact"
		" AND state = 'open' AND kind <> 'regular' ORDER BY closes, id");

	*id = 0;
	stmt_int(q, ":contact", contact);
	while (*id == 0 && stmt_step(q)) {
		int kind = vocab_from_id(&vocab_reminder, stmt_get_text(q, 1));

		if (g_strcmp0(letter_template_of(book, kind, stmt_get_text(q, 2)),
			    template) == 0)
			*id = stmt_get_int(q, 0);
	}
	return stmt_done(q, error);
}

GPtrArray *
letter_kinds_asked(Book *book, gint64 contact, GError **error)
{
	g_autoptr(GPtrArray) kinds = g_ptr_array_new_with_free_func(g_free);
	Stmt *q = book_stmt(book,
		"SELECT kind, step FROM reminder WHERE contact = :contact"
		" AND state = 'open' ORDER BY closes IS NULL, closes, id");

	stmt_int(q, ":contact", contact);
	while (stmt_step(q)) {
		int kind = vocab_from_id(&vocab_reminder, stmt_get_text(q, 0));

		g_ptr_array_add(kinds,
			g_strdup(letter_template_of(book, kind, stmt_get_text(q, 1))));
	}
	return stmt_done(q, error) ? g_steal_pointer(&kinds) : NULL;
}

/* No reminder stands for a date; it goes before the regular contact while it is near. */
static gboolean
has_date(Book *book, const Person *person)
{
	Day today = book_today(book);

	for (guint i = 0; i < person->dates->len; i++) {
		const ContactDate *date = person->dates->pdata[i];
		OccasionNext next = occasion_next(date->on, today, book_workdays(book));

		if (next.day != DAY_NONE && next.day <= today + DATE_AHEAD)
			return TRUE;
	}
	return FALSE;
}

static const char *
kind_of_step(Book *book, const LetterSheet *sheet, const Person *person)
{
	const char *kind =
		letter_template_of(book, sheet->by, sheet->step ? sheet->step : "");

	if ((sheet->by == REMINDER_NONE || sheet->by == REMINDER_REGULAR) &&
		has_date(book, person))
		return "congratulation";
	return kind ? kind : DEFAULT_TEMPLATE;
}

/* The letter that is due in hours, as thanks or a request for feedback, goes before
 * whatever else is late; 0: there is none. */
static gboolean
find_urgent(Book *book, gint64 contact, gint64 *id, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id FROM reminder WHERE contact = :contact AND state = 'open'"
		" AND closes_at IS NOT NULL AND opens <= :today"
		" AND (snoozed_until IS NULL OR snoozed_until <= :today)"
		" ORDER BY closes_at, id LIMIT 1");

	*id = 0;
	stmt_int(q, ":contact", contact);
	stmt_day(q, ":today", book_today(book));
	return stmt_one_int(q, id, error);
}

static gboolean
choose_step(Book *book, LetterSheet *sheet, const LetterAbout *told, const Person *person,
	GError **error)
{
	gint64 reminder = told->reminder;

	if (reminder == 0 && told->template) {
		if (!find_step(book, told->contact, told->template, &reminder, error))
			return FALSE;
	} else if (reminder == 0) {
		if (!find_urgent(book, told->contact, &reminder, error))
			return FALSE;
		if (reminder == 0)
			reminder = reminder_current(book, told->contact, error);
	}
	if (reminder < 0 || (reminder > 0 && !read_step(book, sheet, reminder, error)))
		return FALSE;
	sheet->kind = g_strdup(
		told->template ? told->template : kind_of_step(book, sheet, person));
	return TRUE;
}

/* --- what is fresh --- */

static gboolean
is_kind(const LetterSheet *sheet, const char *kind)
{
	return strcmp(sheet->kind, kind) == 0;
}

/* One that runs, else one that ended lately; news are asked only of one that runs. */
static gboolean
find_application(Book *book, LetterSheet *sheet, GError **error)
{
	gboolean runs = is_kind(sheet, "request-for-information");
	Stmt *q = book_stmt(book,
		"SELECT a.id FROM application a WHERE a.id IN"
		" (SELECT application FROM application_contact WHERE contact = :contact"
		"  UNION SELECT i.application FROM participant p JOIN interview i"
		"  ON i.interaction = p.interaction WHERE p.contact = :contact)"
		" AND (a.outcome = '' OR (:ended AND a.outcome_on >= :since))"
		" ORDER BY a.outcome <> '', ifnull(a.outcome_on, a.applied_on) DESC,"
		" a.id DESC LIMIT 1");

	stmt_int(q, ":contact", sheet->about.contact);
	stmt_int(q, ":ended", !runs);
	stmt_day(q, ":since", sheet->today - ENDED_DAYS);
	return stmt_one_int(q, &sheet->about.application, error);
}

/* The last one held with them: of the application that was told whenever it was, else a
 * fresh one. */
static gboolean
find_interview(Book *book, LetterSheet *sheet, gboolean told, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT i.id FROM participant p"
		" JOIN interview i ON i.interaction = p.interaction"
		" JOIN interaction e ON e.id = i.interaction"
		" WHERE p.contact = :contact AND e.planned = 0 AND p.day <= :today"
		" AND (:application IS NULL OR i.application = :application)"
		" AND (:told OR p.day >= :since)"
		" ORDER BY p.day DESC, i.id DESC LIMIT 1");

	stmt_int(q, ":contact", sheet->about.contact);
	stmt_int(q, ":told", told != 0);
	stmt_id(q, ":application", sheet->about.application);
	stmt_day(q, ":today", sheet->today);
	stmt_day(q, ":since", sheet->today - FRESH_DAYS);
	return stmt_one_int(q, &sheet->about.interview, error);
}

/* One ahead to which they are to be invited, or the last one at which we met. */
static gboolean
find_event(Book *book, LetterSheet *sheet, GError **error)
{
	gboolean ahead = is_kind(sheet, "event-invitation");
	Stmt *q = book_stmt(book,
		"SELECT e.id FROM event_contact p JOIN event e ON e.id = p.event"
		" WHERE p.contact = :contact AND p.part = :part"
		" AND e.day BETWEEN :from AND :to"
		" ORDER BY iif(:ahead, e.day, ''), e.day DESC, e.id LIMIT 1");

	stmt_int(q, ":contact", sheet->about.contact);
	stmt_text(q, ":part", ahead ? "invite" : "met");
	stmt_int(q, ":ahead", ahead != 0);
	stmt_day(q, ":from", ahead ? sheet->today : sheet->today - FRESH_DAYS);
	stmt_day(q, ":to", ahead ? sheet->today + ENDED_DAYS : sheet->today);
	return stmt_one_int(q, &sheet->about.event, error);
}

static gboolean
find_news(Book *book, LetterSheet *sheet, GError **error)
{
	g_autoptr(GPtrArray) list = news_for(book, sheet->about.contact, error);

	if (list && list->len > 0)
		sheet->about.news = ((const News *)list->pdata[0])->id;
	return list != NULL;
}

/* What fits them best and they have not had. */
static gboolean
find_item(Book *book, LetterSheet *sheet, GError **error)
{
	ShelfKind kind = shelf_kind_of(sheet->kind);
	g_autoptr(GPtrArray) list = NULL;

	if (kind == SHELF_NONE)
		return TRUE;
	list = shelf_for(book, sheet->about.contact, SHELF_LOOKED, error);
	for (guint i = 0; list && i < list->len && sheet->about.item == 0; i++) {
		const ShelfFor *one = list->pdata[i];

		if (one->kind == kind)
			sheet->about.item = one->item;
	}
	return list != NULL;
}

/* The nearest of the holidays they are greeted on, while it may be. */
static gboolean
find_holiday(Book *book, LetterSheet *sheet, GError **error)
{
	const HolidaySet *set = book_holidays(book);
	Day nearest = sheet->today + HOLIDAY_AHEAD + 1;
	Stmt *q = book_stmt(
		book, "SELECT holiday FROM holiday_contact WHERE contact = :contact");

	stmt_int(q, ":contact", sheet->about.contact);
	while (stmt_step(q)) {
		const Holiday *holiday = holiday_find(set, stmt_get_text(q, 0));
		Day day = holiday ? holiday_next(holiday, sheet->today - GREETING_AFTER)
				  : DAY_NONE;

		if (day == DAY_NONE || day >= nearest)
			continue;
		nearest = day;
		record_set_text(&sheet->holiday, holiday->id);
	}
	return stmt_done(q, error);
}

/* Thanks after an event have nothing to do with an interview, and the other way; what was
 * promised has nothing to do with an application. */
static gboolean
find_rest(Book *book, LetterSheet *sheet, GError **error)
{
	LetterAbout *about = &sheet->about;
	gboolean met_there = about->event != 0, told = about->application != 0;
	gboolean promised = sheet->by == REMINDER_THEIR_PROMISE && !told;

	if (about->application == 0 && !met_there && !promised &&
		!find_application(book, sheet, error))
		return FALSE;
	if (about->interview == 0 && !met_there &&
		!find_interview(book, sheet, told, error))
		return FALSE;
	if (about->event == 0 &&
		(about->interview == 0 || is_kind(sheet, "event-invitation")) &&
		!find_event(book, sheet, error))
		return FALSE;
	if (about->item == 0 && !find_item(book, sheet, error))
		return FALSE;
	if (!*sheet->holiday && is_kind(sheet, GREETING_TEMPLATE) &&
		!find_holiday(book, sheet, error))
		return FALSE;
	return about->news != 0 || find_news(book, sheet, error);
}

/* --- all of it --- */

gboolean
letter_find_about(Book *book, LetterSheet *sheet, const Person *person, GError **error)
{
	LetterAbout told = sheet->about;
	NameParts name = contact_name(person->contact);

	if (told.person == told.contact)
		return input_refuse(_("Nobody is introduced to themselves."), error);
	if (!find_template(book, &told, error))
		return FALSE;
	sheet->about.reminder = 0;
	sheet->about.template = sheet->about.lang = sheet->about.holiday = NULL;
	sheet->holiday = g_strdup(told.holiday ? told.holiday : "");
	sheet->lang = salutation_lang(
		&name, told.lang ? told.lang : person->contact->language, i18n_lang());
	sheet->tone = told.tone;
	if (sheet->tone == TONE_NONE)
		sheet->tone = person_address(book, person) == ADDRESS_INFORMAL
				      ? TONE_INFORMAL
				      : TONE_FORMAL;
	return choose_step(book, sheet, &told, person, error) &&
	       find_rest(book, sheet, error) &&
	       letter_find_channel(book, sheet, person, error);
}

LetterAbout
letter_about_of(const Letter *letter)
{
	return (LetterAbout){
		.contact = letter->contact,
		.reminder = letter->reminder,
		.application = letter->application,
		.interview = letter->interview,
		.event = letter->event,
		.item = letter->item,
		.news = letter->news,
		.person = letter->person,
		.holiday = *letter->holiday ? letter->holiday : NULL,
		.template = *letter->template ? letter->template : NULL,
		.lang = *letter->lang ? letter->lang : NULL,
		.answers = letter->answers,
		.tone = letter->tone,
	};
}
