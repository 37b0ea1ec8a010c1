/*
 * krug shelf: what is worth sharing, whom it fits, who has had it. krug give: the same as
 * "shelf give", in the order in which one says it.
 */
#include "krug/i18n.h"
#include "krug/who.h"

#include "cli/rows.h"
#include "cli/shelf_out.h"

static gboolean
tell(Call *call, Book *book, gint64 id, GError **error)
{
	g_autoptr(ShelfSheet) page = shelf_sheet_load(book, id, error);

	if (!page)
		return FALSE;
	if (!verb_print_json(call, book, &shelf_rows_out, page->item))
		out_say("#%" G_GINT64_FORMAT " %s · %s", id, page->item->line,
			vocab_label(&vocab_shelf, (int)page->item->kind));
	if (page->fits->len && page->item->closed_on == DAY_NONE &&
		!call_flag(call, "json")) {
		const ShelfFit *best = page->fits->pdata[0];

		out_say(_("It fits %s: %s."), best->name, best->why);
	}
	return TRUE;
}

static gboolean
list(Call *call, Book *book, GError **error)
{
	g_autofree char *words = call_words(call, 1);
	gboolean all = call_flag(call, "all");

	return verb_print_or_say(call, book, &shelf_rows_out,
		shelf_list(book, words, all, error),
		*words ? _("Nothing on the shelf has these words.")
		       : _("The shelf is empty: krug shelf add LINE puts an article, a "
			   "vacancy or a course there, to be given to whom it fits."));
}

static gboolean
apply(Call *call, Book *book, ShelfItem *item, GError **error)
{
	const char *who = call_text(call, "who");
	int kind = call_word(call, "kind");

	verb_text(call, "line", &item->line);
	verb_text(call, "link", &item->link);
	verb_text(call, "topics", &item->topics);
	verb_text(call, "note", &item->notes);
	if (kind)
		item->kind = (ShelfKind)kind;
	if (who && !*who)
		item->contact = 0;
	return !who || !*who || who_resolve(book, who, &item->contact, error);
}

static gboolean
add(Call *call, Book *book, GError **error)
{
	g_autofree char *line = verb_words(call, _("Tell in a line what it is."), error);
	g_autoptr(ShelfItem) item = line ? shelf_new(SHELF_NONE, line) : NULL;

	return item && apply(call, book, item, error) && shelf_add(book, item, error) &&
	       tell(call, book, item->id, error);
}

static gboolean
find(Call *call, Book *book, gint64 *id, GError **error)
{
	const char *text = call_operand(call, 1);

	if (!text)
		return call_wrong(error, _("Tell what of the shelf."));
	return shelf_resolve(book, text, id, error);
}

static gboolean
edit(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(ShelfItem) was = NULL;
	g_autoptr(ShelfItem) now = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	was = shelf_load(book, id, error);
	if (!was)
		return FALSE;
	now = shelf_copy(was);
	return apply(call, book, now, error) && shelf_save(book, was, now, error) &&
	       tell(call, book, id, error);
}

static gboolean
show(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(ShelfSheet) page = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	page = shelf_sheet_load(book, id, error);
	if (!page)
		return FALSE;
	if (call_flag(call, "json"))
		shelf_sheet_json(book, page);
	else
		shelf_sheet_print(book, page);
	return TRUE;
}

/* The operands from `first` to before `end` are people. */
static gboolean
give_to(Call *call, Book *book, gint64 id, int first, int end, GError **error)
{
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));
	ShelfGiving giving = {
		.contacts = people,
		.channel = (Channel)call_word(call, "channel"),
		.day = DAY_NONE,
		.text = call_text(call, "text"),
	};

	for (int i = first; i < end; i++) {
		gint64 who;

		if (!who_resolve(book, call_operand(call, i), &who, error))
			return FALSE;
		g_array_append_val(people, who);
	}
	if (!verb_day(call, "at", WHEN_PAST, &giving.day, error) ||
		!shelf_give(book, id, &giving, error))
		return FALSE;
	for (guint i = 0; i < people->len && !call_flag(call, "json"); i++)
		row_say(book, g_array_index(people, gint64, i));
	return TRUE;
}

static gboolean
give(Call *call, Book *book, GError **error)
{
	gint64 id = 0;

	if (call_operands(call) < 3)
		return call_wrong(error, _("Tell what of the shelf, and to whom."));
	return find(call, book, &id, error) &&
	       give_to(call, book, id, 2, call_operands(call), error) &&
	       tell(call, book, id, error);
}

static gboolean
set_off(Call *call, Book *book, gboolean off, GError **error)
{
	gint64 id = 0;

	return find(call, book, &id, error) && shelf_drop(book, id, off, error) &&
	       tell(call, book, id, error);
}

static gboolean
drop(Call *call, Book *book, GError **error)
{
	return set_off(call, book, TRUE, error);
}

static gboolean
put_back(Call *call, Book *book, GError **error)
{
	return set_off(call, book, FALSE, error);
}

static gboolean
remove_item(Call *call, Book *book, GError **error)
{
	gint64 id = 0;

	return find(call, book, &id, error) && shelf_delete(book, id, error);
}

static const Verb verbs[] = {
	{ "list", list },
	{ "show", show },
	{ "add", add },
	{ "edit", edit },
	{ "give", give },
	{ "drop", drop },
	{ "return", put_back },
	{ "delete", remove_item },
	{ 0 },
};

static gboolean
run_give(Call *call, GError **error)
{
	int n = call_operands(call);
	Book *book = call_book(call, error);
	gint64 id = 0;

	if (!book)
		return FALSE;
	if (n < 2)
		return call_wrong(error, _("Tell to whom, and what of the shelf."));
	return shelf_resolve(book, call_operand(call, n - 1), &id, error) &&
	       give_to(call, book, id, 0, n - 1, error) && tell(call, book, id, error);
}

#define GIVING                                                                         \
	{ "channel", 'c', OPTION_TEXT, "CHANNEL", N_("for give: by which channel"),    \
		&vocab_channel },                                                      \
		{ "at", 0, OPTION_TEXT, "WHEN", N_("for give: the day; else today"),   \
			NULL },                                                        \
	{                                                                              \
		"text", 't', OPTION_TEXT, "TEXT", N_("for give: what the entry says"), \
			NULL                                                           \
	}

static const CommandOption options[] = {
	{ "kind", 'k', OPTION_TEXT, "KIND", N_("what it is"), &vocab_shelf },
	{ "link", 'l', OPTION_TEXT, "LINK", N_("where it is"), NULL },
	{ "who", 'w', OPTION_TEXT, "WHO", N_("the person it is about: a candidate"),
		NULL },
	{ "topics", 0, OPTION_TEXT, "TOPIC,…", N_("what it is about, between commas"),
		NULL },
	{ "line", 0, OPTION_TEXT, "TEXT", N_("for edit: another line"), NULL },
	{ "note", 0, OPTION_TEXT, "TEXT", N_("notes"), NULL },
	GIVING,
	{ "all", 'a', OPTION_FLAG, NULL, N_("for list: also what is off the shelf"),
		NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

static const CommandOption give_options[] = {
	GIVING,
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

const Command cmd_shelf = {
	.name = "shelf",
	.synopsis = "[list [--all] [TEXT]] | add LINE [OPTION …] | "
		    "show|edit|drop|return|delete ITEM [OPTION …] | give ITEM WHO …",
	.help = N_("What is worth sharing: whom it fits, who has had it"),
	.notes = N_("ITEM is #number, its line or a part of it. Topics are held against "
		    "interests, present positions and tags, whatever the ending of a "
		    "word. Giving logs an entry with what was given."),
	.examples = "krug shelf add \"How we moved to Rust\" --kind article --topics "
		    "rust,migration --link https://example.org/rust\n"
		    "krug shelf show \"moved to Rust\"\n"
		    "krug shelf give '#3' Петрова \"Иван Ли\" --channel telegram\n"
		    "krug shelf list --json",
	.options = options,
	.most = -1,
	.verbs = verbs,
};

const Command cmd_give = {
	.name = "give",
	.synopsis = "WHO … ITEM [--channel CHANNEL] [--at WHEN] [--text TEXT]",
	.help = N_("Give somebody what is on the shelf"),
	.notes = N_("Logs an entry with what was given, and remembers who has had it. "
		    "ITEM is #number, its line or a part of it (krug shelf)."),
	.examples = "krug give Петрова \"spring course\"\n"
		    "krug give \"Иван Ли\" Петрова '#2' --at yesterday",
	.options = give_options,
	.least = 2,
	.most = -1,
	.run = run_give,
};
