/*
 * Giving what is on the shelf: an entry with the value given, and a line for each who has
 * had it. An entry that is deleted takes its lines along.
 */
#include "krug/i18n.h"
#include "krug/interaction.h"
#include "model/contact_private.h"
#include "model/input.h"
#include "model/interaction_private.h"
#include "model/preferred.h"
#include "model/shelf_private.h"

typedef struct {
	const ShelfItem *item;
	Interaction *entry;
} Giving;

static Interaction *
entry_of(Book *book, const ShelfItem *item, const ShelfGiving *giving)
{
	gint64 first = g_array_index(giving->contacts, gint64, 0);
	Day day = giving->day != DAY_NONE ? giving->day : book_today(book);
	Channel channel = giving->channel != CHANNEL_NONE
				  ? giving->channel
				  : preferred_channel(book, first);
	Interaction *entry = interaction_new(day, channel);

	entry->direction = DIRECTION_OUT;
	record_set_text(
		&entry->text, giving->text && *giving->text ? giving->text : item->line);
	for (guint i = 0; i < giving->contacts->len; i++)
		interaction_add_contact(
			entry, g_array_index(giving->contacts, gint64, i));
	interaction_add_value(entry, FALSE, shelf_value(item->kind), item->line);
	return entry;
}

static gboolean
run_give(Book *book, void *data, GError **error)
{
	Giving *giving = data;
	const Interaction *entry = giving->entry;

	if (!interaction_insert(book, giving->entry, error))
		return FALSE;
	for (guint i = 0; i < entry->contacts->len; i++) {
		ShelfGivenRow row = {
			.item = giving->item->id,
			.contact = g_array_index(entry->contacts, gint64, i),
			.day = entry->day,
			.interaction = entry->id,
		};

		if (!record_insert(book, &shelf_given_rows, &row, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
is_about(const ShelfItem *item, const GArray *contacts)
{
	for (guint i = 0; item->contact && i < contacts->len; i++)
		if (g_array_index(contacts, gint64, i) == item->contact)
			return TRUE;
	return FALSE;
}

gboolean
shelf_give(Book *book, gint64 id, const ShelfGiving *giving, GError **error)
{
	g_autoptr(ShelfItem) item = shelf_load(book, id, error);
	g_autoptr(Interaction) entry = NULL;
	Giving data = { item, NULL };

	if (!item)
		return FALSE;
	if (giving->contacts->len == 0)
		return input_refuse(_("Name at least one person."), error);
	if (giving->day != DAY_NONE && giving->day > book_today(book))
		return input_refuse(_("It is given today or was earlier."), error);
	if (is_about(item, giving->contacts))
		return input_refuse(_("Nobody is recommended to themselves."), error);
	entry = data.entry = entry_of(book, item, giving);
	return interaction_check(book, entry, error) &&
	       shelf_change(book, "give", item, run_give, &data, error);
}

void
shelf_given_free(ShelfGiven *given)
{
	if (!given)
		return;
	g_free(given->name);
	g_free(given);
}

GPtrArray *
shelf_given(Book *book, gint64 id, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)shelf_given_free);
	Stmt *q = book_stmt(book,
		"SELECT c.family, c.given, c.patronymic, c.nickname, c.alt, g.contact,"
		" g.day, g.interaction FROM shelf_given g JOIN contact c ON c.id ="
		" g.contact WHERE g.item = :item ORDER BY g.day DESC, g.id DESC");

	stmt_int(q, ":item", id);
	while (stmt_step(q)) {
		ShelfGiven *given = g_new0(ShelfGiven, 1);

		given->name = contact_display_row(q);
		given->contact = stmt_get_int(q, 5);
		given->day = stmt_get_day(q, 6);
		given->interaction = stmt_get_int(q, 7);
		g_ptr_array_add(list, given);
	}
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

#define OF(member) G_STRUCT_OFFSET(ShelfGivenRow, member)

static const RecordField fields[] = {
	{ "item", NULL, RECORD_ID, OF(item), NULL },
	{ "contact", NULL, RECORD_ID, OF(contact), NULL },
	{ "day", NULL, RECORD_DAY, OF(day), NULL },
	{ "interaction", NULL, RECORD_ID, OF(interaction), NULL },
	{ 0 },
};

const Record shelf_given_rows = { "shelf_given", "shelf_given", sizeof(ShelfGivenRow),
	fields };
