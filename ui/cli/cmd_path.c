/* krug who-at ORG and krug path ORG: whom I know at an organization, and who leads there.
 */
#include "krug/i18n.h"
#include "krug/introduction.h"
#include "krug/organization.h"

#include "cli/call.h"
#include "cli/output.h"
#include "cli/rows.h"

#define PEOPLE_MOST 200

static Book *
open_book(Call *call, gint64 *organization, GError **error)
{
	g_autofree char *name = call_words(call, 0);
	Book *book = call_book(call, error);

	return book && introduction_resolve(book, name, organization, error) ? book
									     : NULL;
}

static char *
short_day(Book *book, Day day)
{
	return day == DAY_NONE ? g_strdup(_("never in touch"))
			       : i18n_day_short(day, book_today(book));
}

/* --- who-at --- */

static void
person_json(JsonWriter *json, const Acquaintance *row)
{
	json_object_begin(json, NULL);
	json_int(json, "id", row->contact);
	json_text(json, "name", row->name);
	json_told(json, "title", row->title);
	json_bool(json, "former", row->former);
	json_told(json, "started", row->started);
	json_told(json, "ended", row->ended);
	json_day(json, "last_day", row->last_day);
	json_object_end(json);
}

static void
person_row(Table *table, Book *book, const Acquaintance *row)
{
	g_autofree char *id = row_id(row->contact);
	g_autofree char *last = short_day(book, row->last_day);
	g_autofree char *when = NULL;
	const char *cells[] = { id, row->name, row->title, NULL, last };

	if (row->former)
		when = *row->ended ? g_strdup_printf(_("until %s"), row->ended)
				   : g_strdup(_("was there"));
	else if (*row->started)
		when = g_strdup_printf(_("since %s"), row->started);
	cells[3] = when;
	table_row(table, cells);
}

static gboolean
run_who(Call *call, GError **error)
{
	gint64 organization = 0;
	Book *book = open_book(call, &organization, error);
	g_autoptr(GPtrArray) list =
		book ? introduction_people(book, organization, PEOPLE_MOST, error) : NULL;
	g_autoptr(JsonWriter) json = NULL;
	g_autoptr(Table) table = NULL;

	if (!list)
		return FALSE;
	if (call_flag(call, "json")) {
		json = out_json();
		json_array_begin(json, NULL);
	} else {
		table = table_new(5);
	}
	for (guint i = 0; i < list->len; i++) {
		if (json)
			person_json(json, list->pdata[i]);
		else
			person_row(table, book, list->pdata[i]);
	}
	if (json) {
		json_array_end(json);
		json_end(json);
	} else if (list->len == 0) {
		out_say("%s", _("Nobody is known there."));
	}
	return TRUE;
}

/* --- path --- */

static void
step_json(JsonWriter *json, const IntroductionStep *step)
{
	static const char *const links[] = {
		[LINK_MINE] = "in-touch",
		[LINK_INTRODUCED] = "introduction",
		[LINK_TOGETHER] = "together",
	};

	json_object_begin(json, NULL);
	json_int(json, "id", step->contact);
	json_text(json, "name", step->name);
	json_told(json, "position", step->title);
	json_text(json, "link", links[step->link]);
	json_day(json, "day", step->day);
	json_object_end(json);
}

static void
print_steps(Book *book, const IntroductionPath *path)
{
	g_autoptr(Table) table = table_new(4);

	for (guint i = 0; i < path->steps->len; i++) {
		const IntroductionStep *step = path->steps->pdata[i];
		g_autofree char *id = row_id(step->contact);
		g_autofree char *how = introduction_words(book, path, i);
		const char *cells[] = { id, step->name, step->title, how };

		table_row(table, cells);
	}
}

static gboolean
run_path(Call *call, GError **error)
{
	gint64 organization = 0;
	Book *book = open_book(call, &organization, error);
	g_autoptr(IntroductionPath) path =
		book ? introduction_path(book, organization, error) : NULL;

	if (!path)
		return FALSE;
	if (call_flag(call, "json")) {
		g_autoptr(JsonWriter) json = out_json();

		json_array_begin(json, NULL);
		for (guint i = 0; i < path->steps->len; i++)
			step_json(json, path->steps->pdata[i]);
		json_array_end(json);
		json_end(json);
		return TRUE;
	}
	print_steps(book, path);
	if (path->steps->len == 0)
		out_say("%s", _("Nobody known leads there."));
	else if (path->former)
		out_say("%s", _("Nobody there is within reach; the last one used to work "
				"there."));
	return TRUE;
}

static const CommandOption options[] = {
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON array"), NULL },
	{ 0 },
};

const Command cmd_who_at = {
	.name = "who-at",
	.synopsis = "[--json] ORG",
	.help = N_("Whom I know at an organization: who works there, who did"),
	.notes = N_("ORG is a name whatever its legal form or script, its beginning, or "
		    "#number."),
	.examples = "krug who-at Polus\n"
		    "krug who-at \"#4\" --json",
	.options = options,
	.least = 1,
	.most = -1,
	.run = run_who,
};

const Command cmd_path = {
	.name = "path",
	.synopsis = "[--json] ORG",
	.help = N_("The shortest path of introductions to an organization"),
	.notes =
		N_("From somebody I am in touch with to somebody who works there: people "
		   "who introduced one another, or took part in one entry."),
	.examples = "krug path Polus",
	.options = options,
	.least = 1,
	.most = -1,
	.run = run_path,
};
