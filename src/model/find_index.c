/*
 * The search index. find_doc is what was indexed; a document is compared with what it
 * should be now, taken out with its old words and put in with the new ones. So it does
 * not matter whether the model tables changed by a command, an undo or a redo.
 */
#include "model/find_index.h"

#include <string.h>

#include "krug/channel.h"
#include "krug/i18n.h"
#include "model/basis.h"
#include "store/tokenizer.h"

#define NATIONAL_DIGITS 10 /* of a phone number, without the country code */

typedef struct {
	char *name, *about, *prose;
} Doc;

static void
doc_clear(Doc *doc)
{
	g_free(doc->name);
	g_free(doc->about);
	g_free(doc->prose);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Doc, doc_clear)

static void
add_text(GString *to, const char *text)
{
	if (!text || !*text)
		return;
	if (to->len > 0)
		g_string_append_c(to, '\n');
	g_string_append(to, text);
}

/* All columns of all rows, as lines. */
static gboolean
add_rows(GString *to, Stmt *q, const char *parameter, gint64 id, int columns,
	GError **error)
{
	stmt_int(q, parameter, id);
	while (stmt_step(q))
		for (int i = 0; i < columns; i++)
			add_text(to, stmt_get_text(q, i));
	return stmt_done(q, error);
}

/* A phone is also found by its digits, with and without the country. */
static gboolean
add_channels(Book *book, GString *to, gint64 contact, GError **error)
{
	g_autoptr(GPtrArray) channels = channel_list(book, contact, error);

	if (!channels)
		return FALSE;
	for (guint i = 0; i < channels->len; i++) {
		const ContactChannel *channel = channels->pdata[i];
		g_autofree char *key = NULL;

		add_text(to, channel->value);
		if (channel->kind != REACH_PHONE)
			continue;
		key = channel_key(REACH_PHONE, channel->value);
		add_text(to, key);
		if (strlen(key) > NATIONAL_DIGITS)
			add_text(to, key + strlen(key) - NATIONAL_DIGITS);
	}
	return TRUE;
}

/* Each table is read once: a contact is described anew with every change to it. */
static gboolean
add_contact(Book *book, GString *name, GString *prose, gint64 id, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT family, given, patronymic, alt, nickname,"
				  " interests, common, met, city, notes"
				  " FROM contact WHERE id = :id");

	stmt_int(q, ":id", id);
	if (stmt_step(q))
		for (int i = 0; i < 10; i++)
			add_text(i < 5 ? name : prose, stmt_get_text(q, i));
	return stmt_done(q, error);
}

static gboolean
add_positions(Book *book, GString *about, GString *prose, gint64 id, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT o.name, p.title FROM position AS p"
				  " LEFT JOIN organization AS o ON o.id = p.organization"
				  " WHERE p.contact = :id ORDER BY p.id");

	stmt_int(q, ":id", id);
	while (stmt_step(q)) {
		add_text(about, stmt_get_text(q, 0));
		add_text(prose, stmt_get_text(q, 1));
	}
	return stmt_done(q, error);
}

static gboolean
describe_contact(Book *book, gint64 id, GString *name, GString *about, GString *prose,
	GError **error)
{
	return add_contact(book, name, prose, id, error) &&
	       add_positions(book, about, prose, id, error) &&
	       add_rows(about,
		       book_stmt(book, "SELECT t.name FROM contact_tag AS w"
				       " JOIN tag AS t ON t.id = w.tag"
				       " WHERE w.contact = :id ORDER BY w.tag"),
		       ":id", id, 1, error) &&
	       add_channels(book, about, id, error) &&
	       add_rows(prose,
		       book_stmt(book, "SELECT label FROM occasion WHERE contact = :id"
				       " ORDER BY id"),
		       ":id", id, 1, error);
}

static gboolean
describe_interaction(Book *book, gint64 id, GString *prose, GError **error)
{
	return add_rows(prose,
		       book_stmt(book,
			       "SELECT text, place FROM interaction WHERE id = :id"),
		       ":id", id, 2, error) &&
	       add_rows(prose,
		       book_stmt(book, "SELECT name FROM topic WHERE interaction = :id"
				       " ORDER BY name"),
		       ":id", id, 1, error) &&
	       add_rows(prose,
		       book_stmt(book, "SELECT note FROM given WHERE interaction = :id"
				       " ORDER BY id"),
		       ":id", id, 1, error);
}

/* Where it was, and what was noted of it. */
static gboolean
describe_interview(Book *book, gint64 interaction, GString *prose, GError **error)
{
	return add_rows(prose,
		       book_stmt(book, "SELECT o.name, a.position, v.stage, v.questions,"
				       " v.went_well, v.went_badly FROM interview v"
				       " JOIN application a ON a.id = v.application"
				       " JOIN organization o ON o.id = a.organization"
				       " WHERE v.interaction = :id"),
		       ":id", interaction, 6, error) &&
	       add_rows(prose,
		       book_stmt(book, "SELECT w.detail, w.interest FROM interview v"
				       " JOIN interview_contact w ON w.interview = v.id"
				       " WHERE v.interaction = :id ORDER BY w.contact"),
		       ":id", interaction, 2, error);
}

static gboolean
describe_application(Book *book, gint64 id, GString *prose, GError **error)
{
	return add_rows(prose,
		book_stmt(book, "SELECT o.name, a.position, a.source, a.link, a.notes"
				" FROM application a"
				" JOIN organization o ON o.id = a.organization"
				" WHERE a.id = :id"),
		":id", id, 5, error);
}

/* What document `id` should say; empty texts where its noun is gone. */
static gboolean
describe(Book *book, gint64 id, Doc *doc, GError **error)
{
	g_autoptr(GString) name = g_string_new(NULL);
	g_autoptr(GString) about = g_string_new(NULL);
	g_autoptr(GString) prose = g_string_new(NULL);
	gboolean ok;

	if (id < 0)
		ok = describe_application(book, -id, prose, error);
	else if (id % 2 == 0)
		ok = describe_contact(book, id / 2, name, about, prose, error);
	else
		ok = describe_interaction(book, id / 2, prose, error) &&
		     describe_interview(book, id / 2, prose, error);
	if (!ok)
		return FALSE;
	doc->name = g_strdup(name->str);
	doc->about = g_strdup(about->str);
	doc->prose = prose->len > 0 ? g_strconcat(TOKENIZER_PROSE, prose->str, NULL)
				    : g_strdup("");
	return TRUE;
}

static gboolean
is_empty(const Doc *doc)
{
	return !*doc->name && !*doc->about && !*doc->prose;
}

/* Empty texts where the index has no such document. */
static gboolean
read_doc(Book *book, gint64 id, Doc *doc, GError **error)
{
	Stmt *q =
		book_stmt(book, "SELECT name, about, prose FROM find_doc WHERE id = :id");
	gboolean found;

	stmt_int(q, ":id", id);
	found = stmt_step(q);
	doc->name = found ? stmt_dup_text(q, 0) : g_strdup("");
	doc->about = found ? stmt_dup_text(q, 1) : g_strdup("");
	doc->prose = found ? stmt_dup_text(q, 2) : g_strdup("");
	return stmt_done(q, error);
}

static gboolean
is_same(const Doc *a, const Doc *b)
{
	return strcmp(a->name, b->name) == 0 && strcmp(a->about, b->about) == 0 &&
	       strcmp(a->prose, b->prose) == 0;
}

static gboolean
run_on(Stmt *q, gint64 id, const Doc *doc, GError **error)
{
	stmt_int(q, ":id", id);
	stmt_text(q, ":name", doc->name);
	stmt_text(q, ":about", doc->about);
	stmt_text(q, ":prose", doc->prose);
	return stmt_done(q, error);
}

static gboolean
take_out(Book *book, gint64 id, const Doc *was, GError **error)
{
	Stmt *q;

	if (!run_on(book_stmt(book,
			    "INSERT INTO find_fts (find_fts, rowid, name, about, prose)"
			    " VALUES ('delete', :id, :name, :about, :prose)"),
		    id, was, error))
		return FALSE;
	q = book_stmt(book, "DELETE FROM find_doc WHERE id = :id");
	stmt_int(q, ":id", id);
	return stmt_done(q, error);
}

static gboolean
put_in(Book *book, gint64 id, const Doc *doc, GError **error)
{
	return run_on(book_stmt(book, "INSERT INTO find_doc (id, name, about, prose)"
				      " VALUES (:id, :name, :about, :prose)"),
		       id, doc, error) &&
	       run_on(book_stmt(book, "INSERT INTO find_fts (rowid, name, about, prose)"
				      " VALUES (:id, :name, :about, :prose)"),
		       id, doc, error);
}

static gboolean
renew(Book *book, gint64 id, GError **error)
{
	g_auto(Doc) was = { 0 };
	g_auto(Doc) now = { 0 };

	if (!read_doc(book, id, &was, error) || !describe(book, id, &now, error))
		return FALSE;
	if (is_same(&was, &now))
		return TRUE;
	if (!is_empty(&was) && !take_out(book, id, &was, error))
		return FALSE;
	return is_empty(&now) || put_in(book, id, &now, error);
}

gboolean
find_index_contact(Book *book, gint64 contact, GError **error)
{
	return renew(book, FIND_CONTACT(contact), error);
}

gboolean
find_index_interaction(Book *book, gint64 interaction, GError **error)
{
	return renew(book, FIND_INTERACTION(interaction), error);
}

static gboolean
renew_people_of(Book *book, gint64 organization, GError **error)
{
	gboolean ok = TRUE;
	Stmt *q = book_stmt(
		book, "SELECT contact FROM position WHERE organization = :organization");

	stmt_int(q, ":organization", organization);
	while (ok && stmt_step(q))
		ok = find_index_contact(book, stmt_get_int(q, 0), error);
	return stmt_done(q, ok ? error : NULL) && ok;
}

gboolean
find_index_refresh(Book *book, const Touched *touched, GError **error)
{
	const guint words =
		CHANGED_CONTACT | CHANGED_ORGANIZATION | CHANGED_TAG | CHANGED_OCCASION;
	gboolean ok = TRUE;

	for (guint i = 0; ok && i < touched->interactions->len; i++)
		ok = find_index_interaction(
			book, g_array_index(touched->interactions, gint64, i), error);
	for (guint i = 0; ok && i < touched->applications->len; i++)
		ok = renew(book,
			FIND_APPLICATION(g_array_index(touched->applications, gint64, i)),
			error);
	if (!(touched->changed & words))
		return ok;
	for (guint i = 0; ok && i < touched->contacts->len; i++)
		ok = find_index_contact(
			book, g_array_index(touched->contacts, gint64, i), error);
	for (guint i = 0; ok && i < touched->organizations->len; i++)
		ok = renew_people_of(
			book, g_array_index(touched->organizations, gint64, i), error);
	return ok;
}

static gboolean
check_doc(Book *book, gint64 id, GPtrArray *problems, GError **error)
{
	g_auto(Doc) was = { 0 };
	g_auto(Doc) now = { 0 };
	g_autofree char *number = NULL;
	const char *format;

	if (!read_doc(book, id, &was, error) || !describe(book, id, &now, error))
		return FALSE;
	if (is_same(&was, &now))
		return TRUE;
	number = g_strdup_printf("%" G_GINT64_FORMAT, id < 0 ? -id : id / 2);
	if (id < 0)
		format = _("The search index is out of date for application #%s.");
	else if (id % 2 == 0)
		format = _("The search index is out of date for person #%s.");
	else
		format = _("The search index is out of date for entry #%s.");
	g_ptr_array_add(problems, g_strdup_printf(format, number));
	return TRUE;
}

gboolean
find_index_check(Book *book, GPtrArray *problems, GError **error)
{
	gboolean ok = TRUE;
	Stmt *q = book_stmt(book,
		"SELECT 2 * id FROM contact UNION SELECT 2 * id + 1 FROM interaction"
		" UNION SELECT -id FROM application"
		" UNION SELECT id FROM find_doc /* scan */");
	g_autoptr(GError) failed = NULL;

	while (ok && stmt_step(q))
		ok = check_doc(book, stmt_get_int(q, 0), problems, error);
	if (!stmt_done(q, ok ? error : NULL) || !ok)
		return FALSE;
	if (book_is_read_only(book))
		return TRUE;
	q = book_stmt(book, "INSERT INTO find_fts (find_fts) VALUES ('integrity-check')");
	if (!stmt_done(q, &failed))
		g_ptr_array_add(
			problems, g_strdup_printf(_("The search index is damaged: %s"),
					  failed->message));
	return TRUE;
}

gboolean
find_index_merge(Book *book, GError **error)
{
	Stmt *q = book_stmt(book, "INSERT INTO find_fts (find_fts) VALUES ('optimize')");

	return stmt_done(q, error);
}

gboolean
find_index_is_fresh(Book *book, gboolean *fresh, GError **error)
{
	g_autofree char *version = tokenizer_version();

	return basis_is(book, BASIS_TOKENIZER, version, fresh, error);
}

gboolean
find_index_remake(Book *book, void *unused G_GNUC_UNUSED, GError **error)
{
	g_autofree char *version = tokenizer_version();
	Stmt *q = book_stmt(book, "INSERT INTO find_fts (find_fts) VALUES ('rebuild')");

	return stmt_done(q, error) && basis_store(book, BASIS_TOKENIZER, version, error);
}
