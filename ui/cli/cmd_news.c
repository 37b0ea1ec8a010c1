/* krug news: what is new with me, whom it concerns, who has heard it. */
#include "krug/i18n.h"
#include "krug/news.h"

#include "cli/plan_out.h"
#include "cli/rows.h"
#include "cli/verb.h"

static void
fields(JsonWriter *json, Book *book G_GNUC_UNUSED, gconstpointer row)
{
	const News *news = row;

	json_int(json, "id", news->id);
	json_day(json, "day", news->day);
	json_text(json, "text", news->text);
	json_int(json, "concerned", news->concerned);
	json_int(json, "heard", news->heard);
	json_day(json, "closed_on", news->closed_on);
}

/* "heard by 2 of 5"; owned. */
static char *
state_of(const News *news)
{
	if (news->closed_on != DAY_NONE)
		return g_strdup(_("told enough"));
	if (!news->concerned)
		return g_strdup("");
	return g_strdup_printf(_("heard by %d of %d"), news->heard, news->concerned);
}

static void
print_row(Table *table, Book *book, gconstpointer row)
{
	const News *news = row;
	g_autofree char *id = row_id(news->id);
	g_autofree char *day = i18n_day_short(news->day, book_today(book));
	g_autofree char *state = state_of(news);
	const char *cells[] = { id, day, news->text, state };

	table_row(table, cells);
}

static const VerbRows rows = { 4, fields, print_row };

static gboolean
tell(Call *call, Book *book, gint64 id, GError **error)
{
	g_autoptr(News) news = news_load(book, id, error);
	g_autofree char *state = news ? state_of(news) : NULL;

	if (!news)
		return FALSE;
	if (!verb_print_json(call, book, &rows, news))
		out_say("#%" G_GINT64_FORMAT " %s%s%s", id, news->text,
			*state ? " · " : "", state);
	return TRUE;
}

static gboolean
list(Call *call, Book *book, GError **error)
{
	g_autofree char *words = call_words(call, 1);

	return verb_print_or_say(call, book, &rows,
		news_list(book, words, call_flag(call, "all"), error),
		*words ? _("No news has these words.")
		       : _("There is no news to tell: krug news add TEXT --to WHOM "
			   "records what is new with you and whom it concerns."));
}

static gboolean
find(Call *call, Book *book, gint64 *id, GError **error)
{
	const char *text = call_operand(call, 1);

	if (!text)
		return call_wrong(error, _("Tell which news."));
	return news_resolve(book, text, id, error);
}

static void
people_json(Book *book, const News *news, const GPtrArray *people)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	fields(json, book, news);
	json_array_begin(json, "people");
	for (guint i = 0; i < people->len; i++) {
		const NewsPerson *person = people->pdata[i];

		json_object_begin(json, NULL);
		json_int(json, "id", person->contact);
		json_text(json, "name", person->name);
		json_day(json, "heard_on", person->heard_on);
		json_object_end(json);
	}
	json_array_end(json);
	json_object_end(json);
	json_end(json);
}

static void
print_people(Book *book, const GPtrArray *people)
{
	for (guint i = 0; i < people->len; i++) {
		const NewsPerson *person = people->pdata[i];
		g_autofree char *day =
			person->heard_on != DAY_NONE
				? i18n_day_short(person->heard_on, book_today(book))
				: g_strdup(_("not yet"));

		out_line("  #%" G_GINT64_FORMAT " %s · %s", person->contact, person->name,
			day);
	}
}

static gboolean
show(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(News) news = NULL;
	g_autoptr(GPtrArray) people = NULL;
	g_autofree char *day = NULL;
	g_autofree char *state = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	news = news_load(book, id, error);
	people = news ? news_people(book, id, error) : NULL;
	if (!people)
		return FALSE;
	if (call_flag(call, "json")) {
		people_json(book, news, people);
		return TRUE;
	}
	day = i18n_day_short(news->day, book_today(book));
	state = state_of(news);
	out_line("%s", news->text);
	out_line("%s%s%s", day, *state ? " · " : "", state);
	print_people(book, people);
	return TRUE;
}

/* People named by operands: each one a name or a query, or several between commas. */
static GArray *
whom(Call *call, Book *book, int from, GError **error)
{
	g_autoptr(GString) all = g_string_new(call_text(call, "to"));

	for (int i = from; i < call_operands(call); i++)
		g_string_append_printf(
			all, "%s%s", all->len ? ", " : "", call_operand(call, i));
	return news_whom(book, all->str, error);
}

static gboolean
add(Call *call, Book *book, GError **error)
{
	g_autofree char *text = verb_words(call, _("Tell in a line what is new."), error);
	g_autoptr(News) news = text ? news_new(text, book_today(book)) : NULL;
	g_autoptr(GArray) people = NULL;
	g_autoptr(StepPlan) plan = NULL;
	gboolean agreed;

	if (!news || !verb_day(call, "at", WHEN_PAST, &news->day, error))
		return FALSE;
	people = news_whom(book, call_text(call, "to"), error);
	plan = people ? news_plan(book, news, people, error) : NULL;
	if (!plan || !plan_pick(call, plan, error) ||
		!plan_agree(call, book, plan, &agreed, error))
		return FALSE;
	return !agreed || (news_add(book, news, people, plan, error) &&
				  tell(call, book, news->id, error));
}

static gboolean
edit(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(News) was = NULL;
	g_autoptr(News) now = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	was = news_load(book, id, error);
	if (!was)
		return FALSE;
	now = news_copy(was);
	verb_text(call, "text", &now->text);
	return verb_day(call, "at", WHEN_PAST, &now->day, error) &&
	       news_save(book, was, now, error) && tell(call, book, id, error);
}

static gboolean
concern(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	gboolean agreed;
	g_autoptr(News) news = NULL;
	g_autoptr(GArray) people = NULL;
	g_autoptr(StepPlan) plan = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	news = news_load(book, id, error);
	people = news ? whom(call, book, 2, error) : NULL;
	plan = people ? news_plan(book, news, people, error) : NULL;
	if (!plan || !plan_pick(call, plan, error) ||
		!plan_agree(call, book, plan, &agreed, error))
		return FALSE;
	return !agreed || (news_concern(book, id, people, plan, error) &&
				  tell(call, book, id, error));
}

static gboolean
spare(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(GArray) people = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	people = whom(call, book, 2, error);
	for (guint i = 0; people && i < people->len; i++)
		if (!news_spare(book, id, g_array_index(people, gint64, i), error))
			return FALSE;
	return people && tell(call, book, id, error);
}

static gboolean
tell_them(Call *call, Book *book, GError **error)
{
	Channel channel = (Channel)call_word(call, "channel");
	gint64 id = 0;
	g_autoptr(GArray) people = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	people = whom(call, book, 2, error);
	return people &&
	       news_tell(book, id, people, channel, call_text(call, "text"), error) &&
	       tell(call, book, id, error);
}

static gboolean
hear(Call *call, Book *book, GError **error)
{
	gboolean not_yet = call_flag(call, "not-yet");
	Day day = not_yet ? DAY_NONE : book_today(book);
	gint64 id = 0;
	g_autoptr(GArray) people = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	people = whom(call, book, 2, error);
	return people && (not_yet || verb_day(call, "at", WHEN_PAST, &day, error)) &&
	       news_heard(book, id, people, day, error) && tell(call, book, id, error);
}

static gboolean
end(Call *call, Book *book, GError **error)
{
	gint64 id = 0;

	return find(call, book, &id, error) && news_close(book, id, TRUE, error) &&
	       tell(call, book, id, error);
}

static gboolean
reopen(Call *call, Book *book, GError **error)
{
	gint64 id = 0;

	return find(call, book, &id, error) && news_close(book, id, FALSE, error) &&
	       tell(call, book, id, error);
}

static gboolean
remove_news(Call *call, Book *book, GError **error)
{
	gint64 id = 0;

	return find(call, book, &id, error) && news_delete(book, id, error);
}

static const Verb verbs[] = {
	{ "list", list },
	{ "show", show },
	{ "add", add },
	{ "edit", edit },
	{ "concern", concern },
	{ "spare", spare },
	{ "tell", tell_them },
	{ "heard", hear },
	{ "close", end },
	{ "open", reopen },
	{ "delete", remove_news },
	{ 0 },
};

static const CommandOption options[] = {
	{ "to", 0, OPTION_TEXT, "WHOM", N_("for add: whom it concerns"), NULL },
	{ "at", 0, OPTION_TEXT, "WHEN", N_("the day; else today"), NULL },
	{ "channel", 'c', OPTION_TEXT, "CHANNEL", N_("for tell: by which channel"),
		&vocab_channel },
	{ "text", 't', OPTION_TEXT, "TEXT",
		N_("for tell: what the entry says; for edit: other words"), NULL },
	{ "not-yet", 0, OPTION_FLAG, NULL, N_("for heard: they have not, after all"),
		NULL },
	{ "all", 'a', OPTION_FLAG, NULL, N_("for list: also what is told enough"), NULL },
	PLAN_OPTIONS,
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

const Command cmd_news = {
	.name = "news",
	.synopsis = "[list [--all] [TEXT]] | add TEXT [--to WHOM] [--at WHEN] | "
		    "show|edit|close|open|delete NEWS [OPTION …] | "
		    "concern|spare|tell|heard NEWS WHOM …",
	.help = N_("My news: whom they concern, who has heard them"),
	.notes = N_("WHOM are names and queries (kind:recruiter tag:rust) between "
		    "commas. Those concerned get a step to be told within four weeks, "
		    "with the next contact where that comes by then. tell logs an entry; "
		    "heard only ticks. An entry of the type “my news” that has "
		    "half of the words ticks as well. NEWS is #number, its text or a "
		    "part of it."),
	.examples = "krug news add \"I join Lira as an architect\" --to "
		    "\"tag:mentor, Петрова\" --yes\n"
		    "krug news tell Lira Петрова --channel telegram\n"
		    "krug news heard Lira \"Иван Ли\" --at yesterday\n"
		    "krug news list --json",
	.options = options,
	.most = -1,
	.verbs = verbs,
};
