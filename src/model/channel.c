/*
 * Channels of people as rows, and the choice among them.
 */
#include "krug/channel.h"

#include <string.h>

#include "krug/i18n.h"
#include "model/book_private.h"
#include "model/input.h"
#include "model/owned.h"
#include "model/rows.h"

ContactChannel *
channel_new(Reach kind, const char *value)
{
	ContactChannel *channel = g_new0(ContactChannel, 1);

	channel->kind = kind;
	channel->value = g_strdup(value ? value : "");
	channel->label = g_strdup("");
	return channel;
}

ContactChannel *
channel_copy(const ContactChannel *channel)
{
	ContactChannel *copy = g_memdup2(channel, sizeof *channel);

	copy->value = g_strdup(channel->value);
	copy->label = g_strdup(channel->label);
	return copy;
}

void
channel_free(ContactChannel *channel)
{
	if (!channel)
		return;
	g_free(channel->value);
	g_free(channel->label);
	g_free(channel);
}

#define COLUMNS "contact, id, kind, value, label, preferred, place"

static gpointer
read_row(Stmt *q)
{
	ContactChannel *channel = g_new0(ContactChannel, 1);

	channel->id = stmt_get_int(q, 1);
	channel->kind = vocab_from_id(&vocab_reach, stmt_get_text(q, 2));
	channel->value = stmt_dup_text(q, 3);
	channel->label = stmt_dup_text(q, 4);
	channel->preferred = stmt_get_int(q, 5) != 0;
	channel->place = (int)stmt_get_int(q, 6);
	return channel;
}

static int
compare_rows(const void *a, const void *b)
{
	const ContactChannel *x = *(ContactChannel *const *)a;
	const ContactChannel *y = *(ContactChannel *const *)b;

	return x->place != y->place ? (x->place > y->place) - (x->place < y->place)
				    : (x->id > y->id) - (x->id < y->id);
}

GPtrArray *
channel_list(Book *book, gint64 contact, GError **error)
{
	return person_rows_list(book, &channel_rows, contact, error);
}

const ContactChannel *
channel_of(const GPtrArray *channels, Reach kind)
{
	const ContactChannel *first = NULL;

	for (guint i = 0; i < channels->len; i++) {
		const ContactChannel *channel = g_ptr_array_index(channels, i);

		if (channel->kind != kind)
			continue;
		if (channel->preferred)
			return channel;
		if (!first)
			first = channel;
	}
	return first;
}

const ContactChannel *
channel_best(const GPtrArray *channels)
{
	static const Reach order[] = { REACH_EMAIL, REACH_TELEGRAM, REACH_PHONE };

	for (guint i = 0; i < channels->len; i++) {
		const ContactChannel *channel = g_ptr_array_index(channels, i);

		if (channel->preferred)
			return channel;
	}
	for (gsize i = 0; i < G_N_ELEMENTS(order); i++) {
		const ContactChannel *channel = channel_of(channels, order[i]);

		if (channel)
			return channel;
	}
	return channels->len > 0 ? g_ptr_array_index(channels, 0) : NULL;
}

static gpointer
copy_row(gconstpointer row)
{
	return channel_copy(row);
}

static void
free_row(gpointer row)
{
	channel_free(row);
}

static char *
show_row(gconstpointer row)
{
	const ContactChannel *channel = row;

	return g_strdup_printf("%s: %s%s", vocab_label(&vocab_reach, channel->kind),
		channel->value, channel->preferred ? " *" : "");
}

static gboolean
same_rows(gconstpointer one, gconstpointer other)
{
	const ContactChannel *a = one;
	const ContactChannel *b = other;

	return a->kind == b->kind && strcmp(a->value, b->value) == 0 &&
	       strcmp(a->label, b->label) == 0 && a->preferred == b->preferred;
}

static gboolean
normalize(gpointer row, GError **error)
{
	ContactChannel *channel = row;
	Reach kind = channel->kind ? channel->kind : channel_guess(channel->value);
	char *value = channel_check(kind, channel->value, error);

	if (!value)
		return FALSE;
	g_free(channel->value);
	channel->kind = kind;
	channel->value = value;
	input_tidy(&channel->label);
	return TRUE;
}

static void
bind_row(Stmt *q, const ContactChannel *channel, int place)
{
	const char *kind = vocab_id(&vocab_reach, channel->kind);

	stmt_text(q, ":kind", kind);
	stmt_text(q, ":value", channel->value);
	stmt_text(q, ":label", channel->label);
	stmt_int(q, ":preferred", channel->preferred != 0);
	stmt_int(q, ":place", place);
}

static gboolean
insert_row(Book *book, gint64 contact, gpointer row, int place, GError **error)
{
	ContactChannel *channel = row;
	Stmt *q = book_stmt(book,
		"INSERT INTO channel (contact, kind, value, label, preferred, place)"
		" VALUES (:contact, :kind, :value, :label, :preferred, :place)");

	stmt_int(q, ":contact", contact);
	bind_row(q, channel, place);
	if (!stmt_done(q, error))
		return FALSE;
	channel->id = book_last_id(book);
	return TRUE;
}

static gboolean
update_row(Book *book, gpointer row, int place, GError **error)
{
	const ContactChannel *channel = row;
	Stmt *q = book_stmt(book,
		"UPDATE channel SET kind = :kind, value = :value, label = :label,"
		" preferred = :preferred, place = :place WHERE id = :id");

	stmt_int(q, ":id", channel->id);
	bind_row(q, channel, place);
	return stmt_done(q, error);
}

const PersonRows channel_rows = {
	.label = N_("Channel"),
	.verifies = TRUE,
	.ordered = TRUE,
	.remove = "DELETE FROM channel WHERE id = :id",
	.one = "SELECT " COLUMNS " FROM channel WHERE contact = :contact ORDER BY id",
	.many = "SELECT " COLUMNS " FROM channel WHERE contact IN " OWNER_IDS
		" ORDER BY contact, id",
	.read = read_row,
	.compare = compare_rows,
	.copy = copy_row,
	.free = free_row,
	.normalize = normalize,
	.same = same_rows,
	.show = show_row,
	.insert = insert_row,
	.update = update_row,
};
