/*
 * Changes of my news: recorded with whom they concern, told, closed. The step of a person
 * stands for all they have not heard (model/heard.h).
 */
#include "krug/i18n.h"
#include "model/facts.h"
#include "model/heard.h"
#include "model/ids.h"
#include "model/input.h"
#include "model/interaction_private.h"
#include "model/news_private.h"
#include "model/preferred.h"
#include "model/steps_private.h"

typedef struct {
	News *news;
	const News *now; /* as it is to be */
	const GArray *people;
	GHashTable *ticks; /* contact: StepPlan of theirs; NULL: as proposed */
	Interaction *entry;
	Day day;
} Change;

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

/* Each one alone: what opens for one has nothing to do with another. */
static gboolean
gather(Book *book, const News *news, gint64 contact, Cause *cause, GError **error)
{
	cause_init(cause, CHAIN_NEWS, news->day, AT_NONE);
	cause->facts.news = news->id != 0 ? news->id : CAUSE_NEW;
	return cause_add_person(book, cause, contact, CHAIN_WHOM, error) &&
	       find_regular(book, &g_array_index(cause->people, ChainPerson, 0), error);
}

static int
by_due(gconstpointer one, gconstpointer other)
{
	const PlannedStep *a = *(PlannedStep *const *)one;
	const PlannedStep *b = *(PlannedStep *const *)other;

	return (a->due > b->due) - (a->due < b->due);
}

StepPlan *
news_plan(Book *book, const News *news, const GArray *people, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(News) today = news_new("", book_today(book));
	g_autoptr(StepPlan) plan = step_plan_new();
	g_auto(Cause) none = { 0 };

	for (guint i = 0; i < people->len; i++) {
		g_auto(Cause) cause = { 0 };

		if (!gather(book, news ? news : today, g_array_index(people, gint64, i),
			    &cause, error) ||
			!steps_plan_add(book, &cause, plan, error))
			return NULL;
	}
	g_ptr_array_sort(plan->steps, by_due); /* stable */
	return steps_plan_end(book, &none, plan, error) ? g_steal_pointer(&plan) : NULL;
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
concern_one(Book *book, gint64 contact, void *data, GError **error)
{
	const Change *change = data;
	const StepPlan *ticks =
		change->ticks ? g_hash_table_lookup(change->ticks, &contact) : NULL;
	g_auto(Cause) cause = { 0 };

	return add_contact(book, change->news->id, contact, error) &&
	       gather(book, change->news, contact, &cause, error) &&
	       steps_write(book, &cause, ticks, error);
}

static StepPlan *
plan_of(GHashTable *ticks, gint64 contact)
{
	StepPlan *theirs = g_hash_table_lookup(ticks, &contact);

	if (theirs)
		return theirs;
	theirs = step_plan_new();
	g_ptr_array_set_free_func(theirs->steps, NULL);
	g_hash_table_insert(ticks, g_memdup2(&contact, sizeof(contact)), theirs);
	return theirs;
}

/* The plan by person, so that nobody looks through the steps of all. */
static GHashTable *
ticks_of(const StepPlan *plan)
{
	GHashTable *ticks = g_hash_table_new_full(
		g_int64_hash, g_int64_equal, g_free, (GDestroyNotify)step_plan_free);

	for (guint i = 0; i < plan->steps->len; i++) {
		PlannedStep *planned = plan->steps->pdata[i];

		g_ptr_array_add(plan_of(ticks, planned->contact)->steps, planned);
	}
	return ticks;
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
insert(Book *book, void *data, GError **error)
{
	Change *change = data;

	return record_insert(book, &news_rows, change->news, error) &&
	       close_asking(book, error);
}

static NewsRun
run_of(const char *action, Change *change)
{
	return (NewsRun){
		.action = action,
		.news = change->news,
		.named = change->people,
		.people = change->people,
		.data = change,
	};
}

/* News that stand already concern these as well. */
static gboolean
is_ready(Book *book, News *news, const GArray *people, GError **error)
{
	if (news->id == 0 && !check(book, news, error))
		return FALSE;
	if (news->id != 0 && people->len == 0)
		return input_refuse(_("Name at least one person."), error);
	if (news->closed_on != DAY_NONE)
		return input_refuse(_("These news are told enough."), error);
	if (!*news->uid) {
		g_free(news->uid);
		news->uid = book_new_uid(book);
	}
	return TRUE;
}

static NewsRun
run_concerning(Change *change)
{
	gboolean known = change->news->id != 0;
	NewsRun run = run_of(known ? "news-concern" : "news-add", change);

	run.first = known ? NULL : insert;
	run.each = concern_one;
	return run;
}

static gboolean
concern(Book *book, News *news, const GArray *people, const StepPlan *plan,
	GError **error)
{
	g_autoptr(GHashTable) ticks = plan ? ticks_of(plan) : NULL;
	Change change = { .news = news, .people = people, .ticks = ticks };
	NewsRun run = run_concerning(&change);

	return is_ready(book, news, people, error) && news_run(book, &run, error);
}

gboolean
news_add(Book *book, News *news, const GArray *people, const StepPlan *plan,
	GError **error)
{
	return concern(book, news, people, plan, error);
}

gboolean
news_concern(
	Book *book, gint64 id, const GArray *people, const StepPlan *plan, GError **error)
{
	g_autoptr(News) news = news_load(book, id, error);

	return news && concern(book, news, people, plan, error);
}

struct NewsWork {
	Change change;
	NewsRun run;
	BookLong *writing;
};

NewsWork *
news_work_new(Book *book, News *news, const GArray *people, GError **error)
{
	NewsWork *work;

	if (!is_ready(book, news, people, error))
		return NULL;
	work = g_new0(NewsWork, 1);
	work->change = (Change){ .news = news, .people = people };
	work->run = run_concerning(&work->change);
	work->writing = news_run_begin(book, &work->run);
	return work;
}

BookLong *
news_work_change(NewsWork *work)
{
	return work->writing;
}

void
news_work_free(NewsWork *work)
{
	if (!work)
		return;
	book_long_free(work->writing);
	g_free(work->run.args);
	g_free(work);
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

static gboolean
hear_one(Book *book, gint64 contact, void *data, GError **error)
{
	const Change *change = data;
	gint64 news = change->news->id;

	if (!add_contact(book, news, contact, error))
		return FALSE;
	return change->day == DAY_NONE
		       ? heard_not(book, news, contact, error)
		       : heard_one(book, news, contact, change->day, error);
}

gboolean
news_heard(Book *book, gint64 id, const GArray *people, Day day, GError **error)
{
	g_autoptr(News) news = news_load(book, id, error);
	Change change = { .news = news, .people = people, .day = day };
	NewsRun run = { 0 };

	if (!news)
		return FALSE;
	if (day != DAY_NONE && day > book_today(book))
		return input_refuse(_("They heard it today or earlier."), error);
	run = run_of(day == DAY_NONE ? "news-unheard" : "news-heard", &change);
	run.each = hear_one;
	return news_run(book, &run, error);
}

static gboolean
run_tell(Book *book, void *data, GError **error)
{
	Change *change = data;
	gboolean ok = interaction_insert(book, change->entry, error);

	for (guint i = 0; ok && i < change->people->len; i++)
		ok = hear_one(
			book, g_array_index(change->people, gint64, i), change, error);
	return ok;
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
