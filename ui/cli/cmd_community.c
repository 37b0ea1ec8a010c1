/* krug community: groups of people, who belongs to them, and their events. */
#include "krug/community.h"

#include "krug/contact.h"
#include "krug/event.h"
#include "krug/i18n.h"
#include "krug/who.h"

#include "cli/rows.h"
#include "cli/verb.h"

static void
fields(JsonWriter *json, Book *book G_GNUC_UNUSED, gconstpointer row)
{
	const Community *community = row;

	json_int(json, "id", community->id);
	json_text(json, "name", community->name);
	json_told(json, "link", community->link);
	json_told(json, "notes", community->notes);
	json_int(json, "members", community->members);
	json_int(json, "events", community->events);
}

/* "3 members, 2 events"; owned. */
static char *
size_of(const Community *community)
{
	g_autofree char *members = g_strdup_printf(
		ngettext("%d member", "%d members", (gulong)community->members),
		community->members);
	g_autofree char *events = g_strdup_printf(
		ngettext("%d event", "%d events", (gulong)community->events),
		community->events);

	return g_strdup_printf("%s, %s", members, events);
}

static void
print_row(Table *table, Book *book, gconstpointer row)
{
	const Community *community = row;
	g_autofree char *id = row_id(community->id);
	g_autofree char *size = size_of(community);
	const char *cells[] = { id, community->name, size, community->link };

	(void)book;
	table_row(table, cells);
}

static const VerbRows rows = { 4, fields, print_row };

static gboolean
tell(Call *call, Book *book, gint64 id, GError **error)
{
	g_autoptr(Community) community = community_load(book, id, error);
	g_autofree char *size = community ? size_of(community) : NULL;

	if (!community)
		return FALSE;
	if (!verb_print_json(call, book, &rows, community))
		out_say("#%" G_GINT64_FORMAT " %s · %s", id, community->name, size);
	return TRUE;
}

static gboolean
list(Call *call, Book *book, GError **error)
{
	g_autofree char *words = call_words(call, 1);

	return verb_print(call, book, &rows, community_list(book, words, error));
}

static void
apply(Call *call, Community *community)
{
	verb_text(call, "name", &community->name);
	verb_text(call, "link", &community->link);
	verb_text(call, "note", &community->notes);
}

static gboolean
add(Call *call, Book *book, GError **error)
{
	g_autofree char *name = verb_words(call, _("Tell the name."), error);
	g_autoptr(Community) community = name ? community_new(name) : NULL;

	if (!community)
		return FALSE;
	apply(call, community);
	return community_add(book, community, error) &&
	       tell(call, book, community->id, error);
}

static gboolean
find(Call *call, Book *book, gint64 *id, GError **error)
{
	const char *text = call_operand(call, 1);

	if (!text)
		return call_wrong(error, _("Tell which community."));
	return community_resolve(book, text, id, error);
}

static gboolean
edit(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(Community) was = NULL;
	g_autoptr(Community) now = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	was = community_load(book, id, error);
	if (!was)
		return FALSE;
	now = community_copy(was);
	apply(call, now);
	return community_save(book, was, now, error) && tell(call, book, id, error);
}

static gboolean
join(Call *call, Book *book, GError **error)
{
	g_autofree char *names = call_words(call, 2);
	g_autoptr(GPtrArray) people = NULL;
	gint64 id = 0;

	if (!find(call, book, &id, error))
		return FALSE;
	people = newcomer_read(book, names, error);
	return people && community_join(book, id, people, error) &&
	       tell(call, book, id, error);
}

static gboolean
leave(Call *call, Book *book, GError **error)
{
	g_autofree char *name = call_words(call, 2);
	gint64 id = 0, who = 0;

	if (!find(call, book, &id, error))
		return FALSE;
	if (!*name)
		return call_wrong(error, _("Tell who leaves."));
	return who_resolve(book, name, &who, error) &&
	       community_leave(book, id, who, error) && tell(call, book, id, error);
}

static gboolean
remove_community(Call *call, Book *book, GError **error)
{
	gint64 id = 0;

	return find(call, book, &id, error) && community_delete(book, id, error);
}

/* All that belongs to one. */
typedef struct {
	Book *book;
	Community *community;
	GArray *members;
	GPtrArray *events;
} Page;

static void
show_json(const Page *page)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	fields(json, page->book, page->community);
	json_array_begin(json, "people");
	for (guint i = 0; i < page->members->len; i++) {
		gint64 id = g_array_index(page->members, gint64, i);
		g_autofree char *name = contact_display_id(page->book, id, NULL);

		json_object_begin(json, NULL);
		json_int(json, "id", id);
		json_text(json, "name", name);
		json_object_end(json);
	}
	json_array_end(json);
	json_array_begin(json, "event_list");
	for (guint i = 0; i < page->events->len; i++) {
		const Event *event = page->events->pdata[i];

		json_object_begin(json, NULL);
		json_int(json, "id", event->id);
		json_text(json, "name", event->name);
		json_day(json, "day", event->day);
		json_object_end(json);
	}
	json_array_end(json);
	json_object_end(json);
	json_end(json);
}

static void
show_page(const Page *page)
{
	const Community *community = page->community;
	g_autofree char *size = size_of(community);

	out_line("%s", community->name);
	out_line("%s%s%s", size, *community->link ? " · " : "", community->link);
	out_block("", community->notes);
	for (guint i = 0; i < page->members->len; i++) {
		gint64 id = g_array_index(page->members, gint64, i);
		g_autofree char *name = contact_display_id(page->book, id, NULL);

		out_line("#%" G_GINT64_FORMAT "  %s", id, name);
	}
	for (guint i = 0; i < page->events->len; i++) {
		const Event *event = page->events->pdata[i];
		g_autofree char *day = i18n_day_short(event->day, book_today(page->book));

		out_line("%s  %s", day, event->name);
	}
}

static gboolean
show(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(Community) community = NULL;
	g_autoptr(GArray) members = NULL;
	g_autoptr(GPtrArray) events = NULL;
	Page page;

	if (!find(call, book, &id, error))
		return FALSE;
	community = community_load(book, id, error);
	members = community ? community_members(book, id, error) : NULL;
	events = members ? event_of_community(book, id, error) : NULL;
	if (!events)
		return FALSE;
	page = (Page){ book, community, members, events };
	if (call_flag(call, "json"))
		show_json(&page);
	else
		show_page(&page);
	return TRUE;
}

static const Verb verbs[] = {
	{ "list", list },
	{ "show", show },
	{ "add", add },
	{ "edit", edit },
	{ "join", join },
	{ "leave", leave },
	{ "delete", remove_community },
	{ 0 },
};

static const CommandOption options[] = {
	{ "name", 0, OPTION_TEXT, "NAME", N_("for edit: another name"), NULL },
	{ "link", 'l', OPTION_TEXT, "LINK", N_("where it is found"), NULL },
	{ "note", 0, OPTION_TEXT, "TEXT", N_("notes"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

const Command cmd_community = {
	.name = "community",
	.synopsis = "[list [TEXT]] | add NAME [--link LINK] [--note TEXT] | "
		    "show|edit|delete COMMUNITY | join COMMUNITY NAME, … | "
		    "leave COMMUNITY WHO",
	.help = N_("Communities, the members I know, and their events"),
	.notes = N_(
		"COMMUNITY is #number, a name or a part of it. Names are typed in one "
		"go, between commas, each perhaps with :kind and @organization; who is "
		"not in the book becomes a contact."),
	.examples = "krug community add \"Rust Kazan\" --link t.me/rust_kzn\n"
		    "krug community join kazan \"Анна Петрова, Иван Ли @Яндекс\"\n"
		    "krug community show kazan --json",
	.options = options,
	.most = -1,
	.verbs = verbs,
};
