/*
 * Changes of my news: recorded with whom they concern, told, closed. The step of a person
 * stands for all they have not heard (model/heard.h).
 */
#include "krug/contact.h"
#include "krug/i18n.h"
#include "model/args.h"
#include "model/facts.h"
#include "model/heard.h"
#include "model/ids.h"
#include "model/input.h"
#include "model/interaction_private.h"
#include "model/news_private.h"
#include "model/preferred.h"
#include "model/steps_private.h"

#define ARGS_PEOPLE 3 /* named in the history; the rest is "…" */

typedef struct {
	News *news;
	const News *now; /* as it is to be */
	const GArray *people;
	const StepPlan *plan;
	Interaction *entry;
	Day day;
} Change;

static char *
names_of(Book *book, const GArray *people)
{
	GString *names = g_string_new(NULL);

	for (guint i = 0; i < people->len && i < ARGS_PEOPLE; i++) {
		g_autofree char *name =
			contact_display_id(book, g_array_index(people, gint64, i), NULL);

		g_string_append_printf(names, "%s%s", i ? ", " : "", name ? name : "");
	}
	if (people->len > ARGS_PEOPLE)
		g_string_append(names, ", …");
	return g_string_free(names, FALSE);
}

gboolean
news_change(Book *book, const char *action, const News *news, const GArray *people,
	BookAction run, void *data, GError **error)
{
	g_autofree char *who = people && people->len ? names_of(book, people) : NULL;
	g_autofree char *args = change_args("name", news->text, "who", who, NULL);

	return book_change(book, action, args, run, data, error);
}

static gboolean
check(Book *book, const News *news, GError **error)
{
	g_autofree char *line = input_line(news->text);

	if (!*line)
		return input_refuse(_("Say in a line what is new."), error);
	return (news->day != DAY_NONE && news->day <= book_today(book)) ||
	       input_refuse(_("News are of today or earlier."), error);
}

/* --- whom it concerns --- */

/* Reckoned, since in the midst of a change no row of dates is there to be read. */
static gboolean
find_regular(Book *book, ChainPerson *person, GError **error)
{
	g_auto(Facts) facts = { 0 };
	CadenceTrack track;
	gboolean found;

	if (!facts_load(book, person->contact, &facts, &found, error))
		return FALSE;
	if (!found)
		return TRUE;
	facts_walk(book, &facts, &track, NULL);
	person->regular = facts_row(&facts, &track).opens;
	return TRUE;
}

static gboolean
gather(Book *book, const News *news, const GArray *people, Cause *cause, GError **error)
{
	cause_init(cause, CHAIN_NEWS, news->day, HOURS_NONE);
	cause->facts.news = news->id != 0 ? news->id : CAUSE_NEW;
	for (guint i = 0; i < people->len; i++)
		if (!cause_add_person(book, cause, g_array_index(people, gint64, i),
			    CHAIN_WHOM, error))
			return FALSE;
	for (guint i = 0; i < cause->people->len; i++)
		if (!find_regular(
			    book, &g_array_index(cause->people, ChainPerson, i), error))
			return FALSE;
	return TRUE;
}

StepPlan *
news_plan(Book *book, const News *news, const GArray *people, GError **error)
{
	g_autoptr(News) today = news_new("", book_today(book));
	g_auto(Cause) cause = { 0 };

	return gather(book, news ? news : today, people, &cause, error)
		       ? steps_plan(book, &cause, error)
		       : NULL;
}

static gboolean
add_contact(Book *book, gint64 news, gint64 contact, GError **error)
{
	NewsContactRow row = { .news = news, .contact = contact, .heard_on = DAY_NONE };
	gint64 known;
	Stmt *q = book_stmt(book, "SELECT id FROM news_contact WHERE news = :news"
				  " AND contact = :contact");

	stmt_int(q, ":news", news);
	stmt_int(q, ":contact", contact);
	if (!stmt_one_int(q, &known, error))
		return FALSE;
	return known != 0 || record_insert(book, &news_contact_rows, &row, error);
}

static gboolean
run_concern(Book *book, void *data, GError **error)
{
	const Change *change = data;
	g_auto(Cause) cause = { 0 };

	for (guint i = 0; i < change->people->len; i++)
		if (!add_contact(book, change->news->id,
			    g_array_index(change->people, gint64, i), error))
			return FALSE;
	return gather(book, change->news, change->people, &cause, error) &&
	       steps_write(book, &cause, change->plan, error);
}

/* What asks to record them is done by that. */
static gboolean
close_asking(Book *book, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET state = 'done', closed_on = :today"
		" WHERE state = 'open' AND kind <> 'regular' AND closes > ''"
		" AND step = :step");

	stmt_text(q, ":step", NEWS_RECORD_STEP);
	stmt_day(q, ":today", book_today(book));
	return stmt_done(q, error);
}

static gboolean
run_add(Book *book, void *data, GError **error)
{
	Change *change = data;

	return record_insert(book, &news_rows, change->news, error) &&
	       run_concern(book, data, error) && close_asking(book, error);
}

gboolean
news_add(Book *book, News *news, const GArray *people, const StepPlan *plan,
	GError **error)
{
	Change change = { .news = news, .people = people, .plan = plan };

	if (!check(book, news, error))
		return FALSE;
	if (!*news->uid) {
		g_free(news->uid);
		news->uid = book_new_uid(book);
	}
	return news_change(book, "news-add", news, people, run_add, &change, error);
}

gboolean
news_concern(
	Book *book, gint64 id, const GArray *people, const StepPlan *plan, GError **error)
{
	g_autoptr(News) news = news_load(book, id, error);
	Change change = { .news = news, .people = people, .plan = plan };

	if (!news)
		return FALSE;
	if (people->len == 0)
		return input_refuse(_("Name at least one person."), error);
	if (news->closed_on != DAY_NONE)
		return input_refuse(_("These news are told enough."), error);
	return news_change(
		book, "news-concern", news, people, run_concern, &change, error);
}

static gboolean
run_spare(Book *book, void *data, GError **error)
{
	const Change *change = data;
	gint64 contact = g_array_index(change->people, gint64, 0);
	Stmt *q = book_stmt(book, "DELETE FROM news_contact WHERE news = :news"
				  " AND contact = :contact");

	stmt_int(q, ":news", change->news->id);
	stmt_int(q, ":contact", contact);
	return stmt_done(q, error) && heard_settle(book, contact, "dropped", error);
}

gboolean
news_spare(Book *book, gint64 id, gint64 contact, GError **error)
{
	g_autoptr(News) news = news_load(book, id, error);
	g_autoptr(GArray) people = ids_new();
	Change change = { .news = news, .people = people };

	g_array_append_val(people, contact);
	return news &&
	       news_change(book, "news-spare", news, people, run_spare, &change, error);
}

/* --- text and day --- */

static gboolean
run_save(Book *book, void *data, GError **error)
{
	const Change *change = data;

	return record_update(book, &news_rows, change->news, change->now, error);
}

gboolean
news_save(Book *book, const News *was, const News *now, GError **error)
{
	Change change = { .news = (News *)was, .now = now };

	return check(book, now, error) &&
	       news_change(book, "news-edit", was, NULL, run_save, &change, error);
}

/* --- who has heard them --- */

/* Not yet, after all: the step that was done by it is open again, unless one that stands
 * for other news is. */
static gboolean
take_back(Book *book, gint64 news, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET state = 'open', closed_on = NULL WHERE id ="
		" (SELECT max(id) FROM reminder WHERE news = :news"
		"  AND contact = :contact AND state = 'done')"
		" AND NOT EXISTS (SELECT 1 FROM reminder o WHERE o.contact = :contact"
		"  AND o.kind = 'news' AND o.state = 'open')");

	stmt_int(q, ":news", news);
	stmt_int(q, ":contact", contact);
	return stmt_done(q, error) && heard_one(book, news, contact, DAY_NONE, error);
}

static gboolean
run_heard(Book *book, void *data, GError **error)
{
	const Change *change = data;
	gint64 news = change->news->id;

	for (guint i = 0; i < change->people->len; i++) {
		gint64 contact = g_array_index(change->people, gint64, i);

		if (!add_contact(book, news, contact, error) ||
			!(change->day == DAY_NONE ? take_back(book, news, contact, error)
						  : heard_one(book, news, contact,
							    change->day, error)))
			return FALSE;
	}
	return TRUE;
}

gboolean
news_heard(Book *book, gint64 id, const GArray *people, Day day, GError **error)
{
	g_autoptr(News) news = news_load(book, id, error);
	Change change = { .news = news, .people = people, .day = day };

	if (!news)
		return FALSE;
	if (day != DAY_NONE && day > book_today(book))
		return input_refuse(_("They heard it today or earlier."), error);
	return news_change(book, day == DAY_NONE ? "news-unheard" : "news-heard", news,
		people, run_heard, &change, error);
}

static gboolean
run_tell(Book *book, void *data, GError **error)
{
	Change *change = data;

	return interaction_insert(book, change->entry, error) &&
	       run_heard(book, data, error);
}

gboolean
news_tell(Book *book, gint64 id, const GArray *people, Channel channel, const char *text,
	GError **error)
{
	g_autoptr(News) news = news_load(book, id, error);
	g_autoptr(Interaction) entry = NULL;
	Change change = { .news = news, .people = people, .day = book_today(book) };

	if (!news)
		return FALSE;
	if (people->len == 0)
		return input_refuse(_("Name at least one person."), error);
	if (channel == CHANNEL_NONE)
		channel = preferred_channel(book, g_array_index(people, gint64, 0));
	entry = change.entry = interaction_new(change.day, channel);
	entry->direction = DIRECTION_OUT;
	entry->type = TYPE_UPDATE;
	record_set_text(&entry->text, text && *text ? text : news->text);
	for (guint i = 0; i < people->len; i++)
		interaction_add_contact(entry, g_array_index(people, gint64, i));
	return interaction_check(book, entry, error) &&
	       news_change(book, "news-tell", news, people, run_tell, &change, error);
}
