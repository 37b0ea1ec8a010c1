/* krug greet: the holidays, who is greeted on them, the letters of one onto the pile. */
#include "krug/contact.h"
#include "krug/greeting.h"
#include "krug/i18n.h"
#include "krug/letter.h"
#include "krug/vocab.h"
#include "krug/who.h"

#include "cli/rows.h"
#include "cli/verb.h"

static void
fields(JsonWriter *json, Book *book G_GNUC_UNUSED, gconstpointer row)
{
	const Greeting *greeting = row;

	json_text(json, "id", greeting->holiday->id);
	json_text(json, "title", greeting->title);
	json_day(json, "day", greeting->day);
	json_bool(json, "now", greeting->now);
	json_int(json, "marked", greeting->marked);
	json_int(json, "left", greeting->left);
}

/* "2 of 5 to be greeted"; owned. */
static char *
state_of(const Greeting *greeting)
{
	if (!greeting->marked)
		return g_strdup("");
	if (!greeting->now)
		return g_strdup_printf(
			ngettext("%d person", "%d people", (gulong)greeting->marked),
			greeting->marked);
	return g_strdup_printf(
		_("%d of %d to be greeted"), greeting->left, greeting->marked);
}

static void
print_row(Table *table, Book *book, gconstpointer row)
{
	const Greeting *greeting = row;
	g_autofree char *day = i18n_day_weekday(greeting->day, book_today(book));
	g_autofree char *state = state_of(greeting);
	const char *cells[] = { greeting->holiday->id, day, greeting->title, state };

	table_row(table, cells);
}

static const VerbRows rows = { 4, fields, print_row };

/* Borrowed: "" of somebody still to be greeted. */
static const char *
word_of(const Greeted *greeted)
{
	return greeted->letter ? vocab_label(&vocab_letter, greeted->state)
			       : _("to be greeted");
}

static void
people_json(Book *book, const Greeting *greeting, const GPtrArray *people)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	fields(json, book, greeting);
	json_array_begin(json, "people");
	for (guint i = 0; i < people->len; i++) {
		const Greeted *greeted = people->pdata[i];

		json_object_begin(json, NULL);
		json_int(json, "id", greeted->contact);
		json_text(json, "name", greeted->who);
		json_id(json, "letter", greeted->letter);
		json_text(json, "state",
			greeted->letter ? vocab_id(&vocab_letter, greeted->state)
					: "left");
		json_object_end(json);
	}
	json_array_end(json);
	json_object_end(json);
	json_end(json);
}

static gboolean
show(Call *call, Book *book, const Greeting *greeting, GError **error)
{
	g_autoptr(GPtrArray) people = greeting_people(book, greeting, error);
	g_autofree char *day = i18n_day_weekday(greeting->day, book_today(book));

	if (!people)
		return FALSE;
	if (call_flag(call, "json")) {
		people_json(book, greeting, people);
		return TRUE;
	}
	out_line("%s · %s", greeting->title, day);
	for (guint i = 0; i < people->len; i++) {
		const Greeted *greeted = people->pdata[i];

		out_line("  #%" G_GINT64_FORMAT " %s · %s", greeted->contact,
			greeted->who, word_of(greeted));
	}
	if (!people->len)
		out_say(_("Nobody is greeted then: krug greet %s WHO marks somebody."),
			greeting->holiday->id);
	return TRUE;
}

/* All of them or, where one is not known, nobody. */
static gboolean
mark(Call *call, Book *book, const Greeting *greeting, GError **error)
{
	gboolean on = !call_flag(call, "remove");
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));

	for (int i = 1; i < call_operands(call); i++) {
		gint64 who;

		if (!who_resolve(book, call_operand(call, i), &who, error))
			return FALSE;
		g_array_append_val(people, who);
	}
	if (!greeting_mark_all(book, people, greeting->holiday->id, on, error))
		return FALSE;
	for (guint i = 0; i < people->len; i++) {
		g_autofree char *name =
			contact_display_id(book, g_array_index(people, gint64, i), error);

		if (!name)
			return FALSE;
		out_say(on ? _("%s will be greeted: %s") : _("%s is not greeted: %s"),
			name, greeting->title);
	}
	return TRUE;
}

static gboolean
pile(Book *book, const Greeting *greeting, GError **error)
{
	int piled = 0;

	if (!greeting_pile(book, greeting, &piled, error))
		return FALSE;
	if (!piled) {
		out_say(_("Nobody is left to be greeted."));
		return TRUE;
	}
	out_say(ngettext("%d letter on the pile.", "%d letters on the pile.",
			(gulong)piled),
		piled);
	return TRUE;
}

static gboolean
check_use(Call *call, GError **error)
{
	gboolean whom = call_operands(call) > 1;

	if (call_flag(call, "remove") && !whom)
		return call_wrong(
			error, _("Tell whom: krug greet --remove HOLIDAY WHO …"));
	if (call_flag(call, "pile") && (whom || call_operands(call) == 0))
		return call_wrong(error,
			_("--pile takes a holiday and goes through all who are marked "
			  "for it: krug greet HOLIDAY --pile"));
	return TRUE;
}

static gboolean
run(Call *call, GError **error)
{
	Book *book = check_use(call, error) ? call_book(call, error) : NULL;
	g_autoptr(Greeting) greeting = NULL;

	if (!book)
		return FALSE;
	if (*book_holidays_problem(book))
		out_say("%s", book_holidays_problem(book));
	if (call_operands(call) == 0)
		return verb_print(call, book, &rows, greeting_list(book, error));
	greeting = greeting_find(book, call_operand(call, 0), error);
	if (!greeting)
		return FALSE;
	if (call_operands(call) > 1)
		return mark(call, book, greeting, error);
	if (call_flag(call, "pile"))
		return pile(book, greeting, error);
	return show(call, book, greeting, error);
}

static const CommandOption options[] = {
	{ "remove", 0, OPTION_FLAG, NULL, N_("greet them no more"), NULL },
	{ "pile", 0, OPTION_FLAG, NULL, N_("a letter onto the pile for each who is left"),
		NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

const Command cmd_greet = {
	.name = "greet",
	.synopsis = "[--json] | HOLIDAY [--pile] [--json] | [--remove] HOLIDAY WHO …",
	.help = N_("Holidays, who is greeted on them, and their letters"),
	.notes = N_(
		"Only people marked for a holiday are ever offered, from a week before "
		"it until two days after, and each letter is gone through by itself. "
		"HOLIDAY is an id or the beginning of a title. Your own holidays stand "
		"in the file holidays in the folder of the configuration."),
	.examples = "krug greet\n"
		    "krug greet new-year Петрова \"Иван Ли\"\n"
		    "krug greet new-year\n"
		    "krug greet new-year --pile",
	.options = options,
	.most = -1,
	.run = run,
};
