/*
 * Who belongs to a community. New people become contacts as they join.
 */
#include "krug/community.h"

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/newcomer.h"
#include "model/args.h"
#include "model/book_private.h"
#include "model/ids.h"

GArray *
community_members(Book *book, gint64 id, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(book,
		"SELECT m.contact FROM community_contact m"
		" JOIN cadence d ON d.contact = m.contact"
		" WHERE m.community = :id ORDER BY d.sort_name, m.contact");

	stmt_int(q, ":id", id);
	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}

GPtrArray *
community_names(Book *book, gint64 contact, GError **error)
{
	g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func(g_free);
	Stmt *q = book_stmt(book,
		"SELECT c.name FROM community_contact m"
		" JOIN community c ON c.id = m.community WHERE m.contact = :contact"
		" ORDER BY c.name_key");

	stmt_int(q, ":contact", contact);
	while (stmt_step(q))
		g_ptr_array_add(list, stmt_dup_text(q, 0));
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

typedef struct {
	gint64 community, contact;
	GPtrArray *newcomers;
	const char *name;
} Membership;

static gboolean
join(Book *book, gint64 community, gint64 contact, GError **error)
{
	Stmt *q =
		book_stmt(book, "INSERT INTO community_contact (community, contact)"
				" VALUES (:community, :contact) ON CONFLICT DO NOTHING");

	stmt_int(q, ":community", community);
	stmt_int(q, ":contact", contact);
	return stmt_done(q, error);
}

static gboolean
run_join(Book *book, void *data, GError **error)
{
	Membership *change = data;
	NewcomerDefaults defaults = { .met = change->name };

	if (!newcomer_need(book, change->newcomers, &defaults, error))
		return FALSE;
	for (guint i = 0; i < change->newcomers->len; i++) {
		const Newcomer *one = change->newcomers->pdata[i];

		if (!join(book, change->community, one->contact, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
community_join(Book *book, gint64 id, GPtrArray *newcomers, GError **error)
{
	g_autoptr(Community) community = community_load(book, id, error);
	g_autofree char *who = NULL;
	g_autofree char *args = NULL;
	Membership change = { .community = id, .newcomers = newcomers };

	if (!community)
		return FALSE;
	if (newcomers->len == 0) {
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("Name at least one person."));
		return FALSE;
	}
	change.name = community->name;
	who = newcomer_names(newcomers);
	args = change_args("who", who, "name", community->name, NULL);
	return book_change(book, "community-join", args, run_join, &change, error);
}

static gboolean
run_leave(Book *book, void *data, GError **error)
{
	const Membership *change = data;
	Stmt *q = book_stmt(book, "DELETE FROM community_contact"
				  " WHERE community = :community AND contact = :contact");

	stmt_int(q, ":community", change->community);
	stmt_int(q, ":contact", change->contact);
	return stmt_done(q, error);
}

gboolean
community_leave(Book *book, gint64 id, gint64 contact, GError **error)
{
	g_autoptr(Community) community = community_load(book, id, error);
	g_autofree char *args = NULL;
	Membership change = { .community = id, .contact = contact };

	if (!community || !contact_exists(book, contact, error))
		return FALSE;
	args = change_args_who(book, contact, "name", community->name);
	return book_change(book, "community-leave", args, run_leave, &change, error);
}
