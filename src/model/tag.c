/*
 * Tags and who wears them. The key of a tag is its folded name, so «Rust» and «rust» are
 * one. To rename is to move people to another tag, so that what they are found by is
 * renewed with them.
 */
#include "krug/tag.h"

#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/args.h"
#include "model/book_private.h"
#include "model/change_all.h"
#include "model/input.h"
#include "model/owned.h"
#include "model/tag_private.h"

void
tag_free(Tag *tag)
{
	if (!tag)
		return;
	g_free(tag->name);
	g_free(tag);
}

char *
tag_check(const char *name, GError **error)
{
	g_autofree char *line = input_line(name);
	const char *start = line;
	GString *word = g_string_new(NULL);

	while (*start == '#' || *start == ' ')
		start++;
	if (g_str_has_prefix(start, "№"))
		start += strlen("№");
	for (; *start; start++) {
		gboolean gap = *start == ' ' || *start == ',';

		if (!gap)
			g_string_append_c(word, *start);
		else if (word->len > 0 && word->str[word->len - 1] != '-')
			g_string_append_c(word, '-');
	}
	if (word->len > 0)
		return g_string_free(word, FALSE);
	g_string_free(word, TRUE);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s",
		_("A tag is a word, such as rust or meetup."));
	return NULL;
}

GPtrArray *
tag_list(Book *book, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)tag_free);
	Stmt *q = book_stmt(book,
		"SELECT t.id, t.name, (SELECT count(*) FROM contact_tag AS w"
		" WHERE w.tag = t.id) FROM tag AS t ORDER BY t.name_key /* scan */");

	while (stmt_step(q)) {
		Tag *tag = g_new0(Tag, 1);

		tag->id = stmt_get_int(q, 0);
		tag->name = stmt_dup_text(q, 1);
		tag->people = (int)stmt_get_int(q, 2);
		g_ptr_array_add(list, tag);
	}
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

GPtrArray *
tag_names(Book *book, gint64 contact, GError **error)
{
	g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func(g_free);
	Stmt *q = book_stmt(book,
		"SELECT t.name FROM contact_tag AS w JOIN tag AS t ON t.id = w.tag"
		" WHERE w.contact = :contact ORDER BY t.name_key");

	stmt_int(q, ":contact", contact);
	while (stmt_step(q))
		g_ptr_array_add(list, stmt_dup_text(q, 0));
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

Stmt *
tag_names_many(Book *book)
{
	return book_stmt(book,
		"SELECT w.contact, t.name, t.name_key FROM contact_tag AS w"
		" JOIN tag AS t ON t.id = w.tag WHERE w.contact IN " OWNER_IDS
		" ORDER BY w.contact, w.tag");
}

/* 0 where there is none; -1 and error. */
static gint64
tag_find(Book *book, const char *name, GError **error)
{
	g_autofree char *key = text_fold(name);
	Stmt *q = book_stmt(book, "SELECT id FROM tag WHERE name_key = :key");
	gint64 id;

	stmt_text(q, ":key", key);
	return stmt_one_int(q, &id, error) ? id : -1;
}

static gint64
tag_need(Book *book, const char *name, GError **error)
{
	g_autofree char *key = text_fold(name);
	gint64 id = tag_find(book, name, error);
	Stmt *q;

	if (id != 0)
		return id;
	q = book_stmt(book, "INSERT INTO tag (name, name_key) VALUES (:name, :key)");
	stmt_text(q, ":name", name);
	stmt_text(q, ":key", key);
	return stmt_done(q, error) ? book_last_id(book) : -1;
}

gboolean
tag_put_on(Book *book, gint64 contact, const char *name, GError **error)
{
	gint64 tag = tag_need(book, name, error);
	Stmt *q;

	if (tag < 0)
		return FALSE;
	q = book_stmt(book,
		"INSERT INTO contact_tag (contact, tag) VALUES (:contact, :tag)"
		" ON CONFLICT DO NOTHING");
	stmt_int(q, ":contact", contact);
	stmt_int(q, ":tag", tag);
	return stmt_done(q, error);
}

static gboolean
drop_unused(Book *book, gint64 tag, GError **error)
{
	Stmt *q = book_stmt(book, "DELETE FROM tag WHERE id = :tag AND NOT EXISTS"
				  " (SELECT 1 FROM contact_tag WHERE tag = :tag)");

	stmt_int(q, ":tag", tag);
	return stmt_done(q, error);
}

gboolean
tag_take_off(Book *book, gint64 contact, const char *name, GError **error)
{
	gint64 tag = tag_find(book, name, error);
	Stmt *q;

	if (tag <= 0)
		return tag == 0;
	q = book_stmt(
		book, "DELETE FROM contact_tag WHERE contact = :contact AND tag = :tag");
	stmt_int(q, ":contact", contact);
	stmt_int(q, ":tag", tag);
	return stmt_done(q, error) && drop_unused(book, tag, error);
}

typedef struct {
	gint64 contact;
	const char *name;
	gboolean off;
} Wear;

static gboolean
wear(Book *book, void *data, GError **error)
{
	const Wear *change = data;

	if (change->off)
		return tag_take_off(book, change->contact, change->name, error);
	return tag_put_on(book, change->contact, change->name, error);
}

static gboolean
change_wear(Book *book, gint64 contact, const char *name, gboolean off, GError **error)
{
	g_autofree char *tag = tag_check(name, error);
	g_autofree char *args = NULL;
	Wear change = { contact, tag, off };

	if (!tag || !contact_exists(book, contact, error))
		return FALSE;
	args = change_args_who(book, contact, "tag", tag);
	return book_change(
		book, off ? "tag-remove" : "tag-add", args, wear, &change, error);
}

gboolean
tag_add(Book *book, gint64 contact, const char *name, GError **error)
{
	return change_wear(book, contact, name, FALSE, error);
}

gboolean
tag_remove(Book *book, gint64 contact, const char *name, GError **error)
{
	return change_wear(book, contact, name, TRUE, error);
}

static gboolean
add_each(Book *book, gint64 contact, const void *name, GError **error)
{
	return tag_add(book, contact, name, error);
}

static gboolean
remove_each(Book *book, gint64 contact, const void *name, GError **error)
{
	return tag_remove(book, contact, name, error);
}

gboolean
tag_set_all(
	Book *book, const GArray *people, const char *name, gboolean on, GError **error)
{
	g_autofree char *tag = tag_check(name, error);

	return tag && change_all(book, on ? "tag-add" : "tag-remove", people, "tag", tag,
			      on ? add_each : remove_each, tag, error);
}

typedef struct {
	gint64 tag;
	const char *to;
} Renaming;

/* Only case or ё differ: the tag stays what it is. */
static gboolean
respell(Book *book, const Renaming *renaming, GError **error)
{
	Stmt *q = book_stmt(book, "UPDATE tag SET name = :name WHERE id = :id");

	stmt_text(q, ":name", renaming->to);
	stmt_int(q, ":id", renaming->tag);
	return stmt_done(q, error);
}

static gboolean
rename_tag(Book *book, void *data, GError **error)
{
	const Renaming *renaming = data;
	gint64 to = tag_need(book, renaming->to, error);
	Stmt *q;

	if (to < 0)
		return FALSE;
	if (to == renaming->tag)
		return respell(book, renaming, error);
	q = book_stmt(book, "INSERT INTO contact_tag (contact, tag)"
			    " SELECT contact, :to FROM contact_tag WHERE tag = :from"
			    " ON CONFLICT DO NOTHING");
	stmt_int(q, ":to", to);
	stmt_int(q, ":from", renaming->tag);
	if (!stmt_done(q, error))
		return FALSE;
	q = book_stmt(book, "DELETE FROM contact_tag WHERE tag = :from");
	stmt_int(q, ":from", renaming->tag);
	return stmt_done(q, error) && drop_unused(book, renaming->tag, error);
}

gboolean
tag_rename(Book *book, const char *name, const char *to, GError **error)
{
	g_autofree char *from = tag_check(name, error);
	g_autofree char *word = from ? tag_check(to, error) : NULL;
	g_autofree char *args = NULL;
	Renaming renaming = { 0, word };

	if (!word)
		return FALSE;
	renaming.tag = tag_find(book, from, error);
	if (renaming.tag < 0)
		return FALSE;
	if (renaming.tag == 0) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no tag “%s”."), from);
		return FALSE;
	}
	args = change_args("tag", from, "to", word, NULL);
	return book_change(book, "tag-rename", args, rename_tag, &renaming, error);
}
