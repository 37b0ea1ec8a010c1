/*
 * Rows of an entry: interaction with participant, topic and given. A participant keeps
 * the day of its entry, written here and nowhere else, and whether its answer was closed
 * by hand, which survives an edit of the entry.
 */
#include "model/interaction_rows.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/ids.h"
#include "model/interaction_private.h"
#include "model/settle.h"

static void
bind_word(Stmt *q, const char *name, const Vocab *vocab, int value)
{
	const char *id = vocab_id(vocab, value);

	stmt_text(q, name, id ? id : "");
}

static void
bind_fields(Stmt *q, const Interaction *entry)
{
	stmt_day(q, ":day", entry->day);
	stmt_at(q, ":at", entry->at);
	stmt_id(q, ":minutes", entry->minutes);
	bind_word(q, ":channel", &vocab_channel, entry->channel);
	bind_word(q, ":direction", &vocab_direction, entry->direction);
	bind_word(q, ":tone", &vocab_tone, entry->tone);
	bind_word(q, ":type", &vocab_type, entry->type);
	stmt_text(q, ":text", entry->text);
	stmt_text(q, ":place", entry->place);
	stmt_int(q, ":expects", entry->expects != 0);
	stmt_int(q, ":planned", entry->cancelled ? CANCELLED : entry->planned != 0);
}

static gboolean
insert_participant(Book *book, const Interaction *entry, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(book, "INSERT INTO participant (contact, day, interaction)"
				  " VALUES (:contact, :day, :interaction)");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":day", entry->day);
	stmt_int(q, ":interaction", entry->id);
	return stmt_done(q, error);
}

static gboolean
insert_lists(Book *book, const Interaction *entry, GError **error)
{
	for (guint i = 0; i < entry->topics->len; i++) {
		Stmt *q = book_stmt(book, "INSERT INTO topic (interaction, name) VALUES "
					  "(:interaction, :name)");

		stmt_int(q, ":interaction", entry->id);
		stmt_text(q, ":name", g_ptr_array_index(entry->topics, i));
		if (!stmt_done(q, error))
			return FALSE;
	}
	for (guint i = 0; i < entry->values->len; i++) {
		const InteractionValue *value =
			&g_array_index(entry->values, InteractionValue, i);
		Stmt *q = book_stmt(book,
			"INSERT INTO given (interaction, side, kind, note)"
			" VALUES (:interaction, :side, :kind, :note)");

		stmt_int(q, ":interaction", entry->id);
		stmt_text(q, ":side", value->got ? "got" : "gave");
		bind_word(q, ":kind", &vocab_value, value->kind);
		stmt_text(q, ":note", value->note);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
run_for(Book *book, const char *sql, gint64 interaction, GError **error)
{
	Stmt *q = book_stmt(book, sql);

	stmt_int(q, ":interaction", interaction);
	return stmt_done(q, error);
}

static gboolean
delete_lists(Book *book, gint64 interaction, GError **error)
{
	return run_for(book, "DELETE FROM topic WHERE interaction = :interaction",
		       interaction, error) &&
	       run_for(book, "DELETE FROM given WHERE interaction = :interaction",
		       interaction, error);
}

gboolean
interaction_insert(Book *book, Interaction *entry, GError **error)
{
	Stmt *q = book_stmt(book,
		"INSERT INTO interaction (uid, day, at, minutes, channel, direction,"
		" tone, type, text, place, expects, planned) VALUES (:uid, :day, :at,"
		" :minutes, :channel, :direction, :tone, :type, :text, :place,"
		" :expects, :planned)");

	if (!*entry->uid) {
		g_free(entry->uid);
		entry->uid = book_new_uid(book);
	}
	stmt_text(q, ":uid", entry->uid);
	bind_fields(q, entry);
	if (!stmt_done(q, error))
		return FALSE;
	entry->id = book_last_id(book);
	for (guint i = 0; i < entry->contacts->len; i++)
		if (!insert_participant(book, entry,
			    g_array_index(entry->contacts, gint64, i), error))
			return FALSE;
	return insert_lists(book, entry, error) &&
	       contacts_settle(book, entry->contacts, error);
}

static gboolean
delete_participant(Book *book, gint64 interaction, gint64 contact, GError **error)
{
	Stmt *q =
		book_stmt(book, "DELETE FROM participant WHERE interaction = :interaction"
				" AND contact = :contact");

	stmt_int(q, ":interaction", interaction);
	stmt_int(q, ":contact", contact);
	if (!stmt_done(q, error))
		return FALSE;
	q = book_stmt(book, "DELETE FROM reminder WHERE interaction = :interaction"
			    " AND contact = :contact");
	stmt_int(q, ":interaction", interaction);
	stmt_int(q, ":contact", contact);
	return stmt_done(q, error);
}

static gboolean
update_participants(
	Book *book, const Interaction *was, const Interaction *now, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE participant SET day = :day WHERE interaction = :interaction"
		" AND day <> :day");

	stmt_day(q, ":day", now->day);
	stmt_int(q, ":interaction", now->id);
	if (!stmt_done(q, error))
		return FALSE;
	for (guint i = 0; i < was->contacts->len; i++) {
		gint64 contact = g_array_index(was->contacts, gint64, i);

		if (!ids_have(now->contacts, contact) &&
			!delete_participant(book, now->id, contact, error))
			return FALSE;
	}
	for (guint i = 0; i < now->contacts->len; i++) {
		gint64 contact = g_array_index(now->contacts, gint64, i);

		if (!ids_have(was->contacts, contact) &&
			!insert_participant(book, now, contact, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
lists_same(const Interaction *a, const Interaction *b)
{
	return interaction_topics_same(a->topics, b->topics) &&
	       interaction_values_same(a->values, b->values);
}

gboolean
interaction_update(
	Book *book, const Interaction *was, const Interaction *now, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE interaction SET day = :day, at = :at, minutes = :minutes,"
		" channel = :channel, direction = :direction, tone = :tone, type = :type,"
		" text = :text, place = :place, expects = :expects, planned = :planned"
		" WHERE id = :id");

	bind_fields(q, now);
	stmt_int(q, ":id", now->id);
	if (!stmt_done(q, error))
		return FALSE;
	if (!lists_same(was, now) &&
		(!delete_lists(book, now->id, error) || !insert_lists(book, now, error)))
		return FALSE;
	return update_participants(book, was, now, error) &&
	       contacts_settle(book, was->contacts, error) &&
	       contacts_settle(book, now->contacts, error);
}

gboolean
interaction_remove(Book *book, const Interaction *entry, GError **error)
{
	static const char *const statements[] = {
		"DELETE FROM reminder WHERE state = 'open' AND interview IN"
		" (SELECT id FROM interview WHERE interaction = :interaction)",
		"UPDATE reminder SET interview = NULL WHERE interview IN"
		" (SELECT id FROM interview WHERE interaction = :interaction)",
		"UPDATE feedback SET interview = NULL WHERE interview IN"
		" (SELECT id FROM interview WHERE interaction = :interaction)",
		"DELETE FROM interview_contact WHERE interview IN"
		" (SELECT id FROM interview WHERE interaction = :interaction)",
		"UPDATE letter SET interview = NULL WHERE interview IN"
		" (SELECT id FROM interview WHERE interaction = :interaction)",
		"DELETE FROM interview WHERE interaction = :interaction",
		"DELETE FROM reminder WHERE interaction = :interaction",
		"DELETE FROM participant WHERE interaction = :interaction",
		"DELETE FROM topic WHERE interaction = :interaction",
		"DELETE FROM given WHERE interaction = :interaction",
		"UPDATE feedback_request SET interaction = NULL"
		" WHERE interaction = :interaction",
		"UPDATE feedback SET interaction = NULL WHERE interaction = :interaction",
		"UPDATE event SET interaction = NULL WHERE interaction = :interaction",
		"UPDATE letter SET interaction = NULL WHERE interaction = :interaction",
		"UPDATE inbox SET interaction = NULL WHERE interaction = :interaction",
		"DELETE FROM shelf_given WHERE interaction = :interaction",
		"DELETE FROM interaction WHERE id = :interaction",
	};

	for (gsize i = 0; i < G_N_ELEMENTS(statements); i++)
		if (!run_for(book, statements[i], entry->id, error))
			return FALSE;
	return contacts_settle(book, entry->contacts, error);
}

static gboolean
load_lists(Book *book, Interaction *entry, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT contact FROM participant WHERE interaction = "
				  ":id ORDER BY contact");

	stmt_int(q, ":id", entry->id);
	while (stmt_step(q))
		interaction_add_contact(entry, stmt_get_int(q, 0));
	if (!stmt_done(q, error))
		return FALSE;
	q = book_stmt(
		book, "SELECT name FROM topic WHERE interaction = :id ORDER BY name");
	stmt_int(q, ":id", entry->id);
	while (stmt_step(q))
		interaction_add_topic(entry, stmt_get_text(q, 0));
	if (!stmt_done(q, error))
		return FALSE;
	q = book_stmt(book,
		"SELECT side, kind, note FROM given WHERE interaction = :id ORDER BY id");
	stmt_int(q, ":id", entry->id);
	while (stmt_step(q))
		interaction_add_value(entry, strcmp(stmt_get_text(q, 0), "got") == 0,
			vocab_from_id(&vocab_value, stmt_get_text(q, 1)),
			stmt_get_text(q, 2));
	return stmt_done(q, error);
}

static Interaction *
read_row(Stmt *q, gint64 id)
{
	Interaction *entry = interaction_new(
		stmt_get_day(q, 1), vocab_from_id(&vocab_channel, stmt_get_text(q, 4)));

	entry->id = id;
	g_free(entry->uid);
	entry->uid = stmt_dup_text(q, 0);
	entry->at = stmt_get_at(q, 2);
	entry->minutes = (int)stmt_get_int(q, 3);
	entry->direction = vocab_from_id(&vocab_direction, stmt_get_text(q, 5));
	entry->tone = vocab_from_id(&vocab_tone, stmt_get_text(q, 6));
	entry->type = vocab_from_id(&vocab_type, stmt_get_text(q, 7));
	g_free(entry->text);
	entry->text = stmt_dup_text(q, 8);
	g_free(entry->place);
	entry->place = stmt_dup_text(q, 9);
	entry->expects = stmt_get_int(q, 10) != 0;
	entry->planned = stmt_get_int(q, 11) == 1;
	entry->cancelled = stmt_get_int(q, 11) == CANCELLED;
	return entry;
}

Interaction *
interaction_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(Interaction) entry = NULL;
	Stmt *q = book_stmt(book, "SELECT uid, day, at, minutes, channel, direction, "
				  "tone, type, text, place,"
				  " expects, planned FROM interaction WHERE id = :id");

	stmt_int(q, ":id", id);
	if (stmt_step(q))
		entry = read_row(q, id);
	if (!stmt_done(q, error))
		return NULL;
	if (!entry) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no entry #%ld in the book."), (long)id);
		return NULL;
	}
	return load_lists(book, entry, error) ? g_steal_pointer(&entry) : NULL;
}
