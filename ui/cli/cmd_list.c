/* krug list [QUERY]: the people, page by page, so memory does not grow with the book. */
#include "krug/i18n.h"
#include "krug/people.h"

#include "cli/call.h"
#include "cli/rows.h"

#define PAGE 200

typedef void (*EachPerson)(Book *book, const PeopleRow *row, void *to);

static void
print_json(Book *book, const PeopleRow *row, void *to)
{
	JsonWriter *json = to;

	json_object_begin(json, NULL);
	row_json(json, book, row->name, row->kind, &row->now);
	json_object_end(json);
}

static void
print_line(Book *book, const PeopleRow *row, void *to)
{
	g_autofree char *id = row_id(row->id);
	g_autofree char *why = reason_short(&row->now.reason, book_today(book));
	const char *cells[] = {
		id,
		row->name,
		row_standing(row->now.standing),
		why,
		vocab_label(&vocab_kind, row->kind),
		row->organization,
	};

	table_row(to, cells);
}

static gboolean
each_person(Book *book, const Query *query, PeopleOrder order, EachPerson each, void *to,
	GError **error)
{
	g_autoptr(PeopleList) list = people_new(book, order, query, error);
	g_autoptr(GPtrArray) page = NULL;

	while (list) {
		guint n = page ? page->len : 0;
		g_autoptr(GPtrArray) next = people_page(
			list, n ? page->pdata[n - 1] : NULL, FALSE, PAGE, error);

		if (!next)
			return FALSE;
		for (guint i = 0; i < next->len; i++)
			each(book, next->pdata[i], to);
		if (next->len < PAGE)
			return TRUE;
		g_clear_pointer(&page, g_ptr_array_unref);
		page = g_steal_pointer(&next);
	}
	return FALSE;
}

static gboolean
print_all(Call *call, Book *book, const Query *query, GError **error)
{
	int order = call_word(call, "order");
	PeopleOrder by = order ? (PeopleOrder)(order - 1) : ORDER_URGENCY;

	if (call_flag(call, "json")) {
		g_autoptr(JsonWriter) json = out_json();

		json_array_begin(json, NULL);
		if (!each_person(book, query, by, print_json, json, error))
			return FALSE;
		json_array_end(json);
		json_end(json);
		return TRUE;
	}
	g_autoptr(Table) table = table_new(6);

	return each_person(book, query, by, print_line, table, error);
}

static gboolean
run(Call *call, GError **error)
{
	g_autofree char *text = call_words(call, 0);
	g_autoptr(Query) query = query_parse(text, QUERY_STRICT, NULL, error);
	Book *book = query ? call_book(call, error) : NULL;

	return book && print_all(call, book, query, error);
}

static const VocabWord orders[] = {
	[0] = { 0 },
	[1 + ORDER_URGENCY] = { "urgency", N_("by urgency"), NULL, "" },
	[1 + ORDER_NAME] = { "name", N_("by name"), NULL, "" },
	[1 + ORDER_LAST] = { "last", N_("by last contact"), NULL, "" },
	[1 + ORDER_ORGANIZATION] = { "org", N_("by organization"), NULL, "" },
};

static const Vocab vocab_order = { "order", orders, G_N_ELEMENTS(orders) };

static const CommandOption options[] = {
	{ "order", 0, OPTION_TEXT, "ORDER", N_("the order; by urgency without it"),
		&vocab_order },
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON array"), NULL },
	{ 0 },
};

const Command cmd_list = {
	.name = "list",
	.synopsis = "[--order ORDER] [--json] [QUERY]",
	.help = N_("People, the most urgent first"),
	.notes = N_(
		"A QUERY is words of text and terms: kind:recruiter tag:rust org:acme "
		"standing:ready, or a standing alone (overdue). org:=acme is that name "
		"alone, org:acme also “Acme Labs”. last<3m are those you were in touch "
		"with within three months, last>3m those it is longer ago with, "
		"birthday:30d those who have theirs within 30 days. A minus before a "
		"term "
		"means not; write -- before a QUERY that begins with one."),
	.examples = "krug list\n"
		    "krug list overdue kind:recruiter\n"
		    "krug list \"kind:professional last>6m\"\n"
		    "krug list --json tag:rust",
	.options = options,
	.most = -1,
	.run = run,
};
