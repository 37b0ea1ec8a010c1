/*
 * Organizations and their keys. Whoever writes an organization's name goes through
 * organization_need(), so that one employer is one row however it is spelt.
 */
#include "krug/organization.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/args.h"
#include "model/book_private.h"
#include "model/input.h"

/* Words that say what an organization is, not which one it is. */
static const char *const legal_forms[] = {
	"ооо",
	"оао",
	"пао",
	"ао",
	"зао",
	"ип",
	"нко",
	"ано",
	"гк",
	"нпо",
	"llc",
	"ltd",
	"limited",
	"inc",
	"corp",
	"plc",
	"gmbh",
	"ag",
	"sa",
	"srl",
	"oy",
	"bv",
};

void
organization_free(Organization *organization)
{
	if (!organization)
		return;
	g_free(organization->name);
	g_free(organization->link);
	g_free(organization->notes);
	g_free(organization);
}

static gboolean
is_legal_form(const char *word)
{
	for (gsize i = 0; i < G_N_ELEMENTS(legal_forms); i++)
		if (strcmp(word, legal_forms[i]) == 0)
			return TRUE;
	return FALSE;
}

/* Letters and digits as they are, all between them as one blank. "+" and "#" count:
 * C++ and C# are names. */
static char *
words_only(const char *folded)
{
	GString *out = g_string_new(NULL);

	for (const char *p = folded; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (g_unichar_isalnum(c) || c == '+' || c == '#' || g_unichar_ismark(c))
			g_string_append_unichar(out, c);
		else if (c != '\'' && c != '.' && out->len > 0)
			g_string_append_c(out, ' ');
	}
	return g_string_free(out, FALSE);
}

static char *
join_words(char **words, gboolean with_forms)
{
	GString *key = g_string_new(NULL);

	for (guint i = 0; words[i]; i++) {
		if (!*words[i] || (!with_forms && is_legal_form(words[i])))
			continue;
		if (key->len > 0)
			g_string_append_c(key, ' ');
		g_string_append(key, words[i]);
	}
	return g_string_free(key, FALSE);
}

char *
organization_key(const char *name)
{
	g_autofree char *folded = text_fold(name);
	g_autofree char *plain = words_only(folded);
	g_auto(GStrv) words = g_strsplit(plain, " ", -1);
	g_autofree char *key = join_words(words, FALSE);

	if (*key)
		return g_steal_pointer(&key);
	g_free(key);
	key = join_words(words, TRUE);
	return *key ? g_steal_pointer(&key) : g_steal_pointer(&folded);
}

static gboolean
is_form_word(const char *word)
{
	g_autofree char *key = text_fold(word);
	g_autofree char *plain = words_only(key);

	return is_legal_form(g_strchomp(plain));
}

/* Quotation marks around the whole, and a comma before a form that is gone. */
static char *
unquoted(const char *text)
{
	static const char marks[] = "«»„“”\"";
	const char *end = text + strlen(text);

	while (*text && g_utf8_strchr(marks, -1, g_utf8_get_char(text)))
		text = g_utf8_next_char(text);
	while (end > text) {
		const char *last = g_utf8_prev_char(end);
		gunichar c = g_utf8_get_char(last);

		if (c != ',' && !g_utf8_strchr(marks, -1, c))
			break;
		end = last;
	}
	return g_strndup(text, (gsize)(end - text));
}

char *
organization_said(const char *name)
{
	g_autofree char *valid = text_nfc(name);
	g_auto(GStrv) words = g_strsplit(valid, " ", -1);
	g_autoptr(GString) out = g_string_new(NULL);
	g_autofree char *said = NULL;

	for (guint i = 0; words[i]; i++)
		if (*words[i] && !is_form_word(words[i]))
			g_string_append_printf(
				out, "%s%s", out->len ? " " : "", words[i]);
	said = unquoted(out->str);
	return *said ? g_steal_pointer(&said) : g_strdup(name);
}

static Organization *
read_row(Stmt *q)
{
	Organization *organization = g_new0(Organization, 1);

	organization->id = stmt_get_int(q, 0);
	organization->name = stmt_dup_text(q, 1);
	organization->address = vocab_from_id(&vocab_address, stmt_get_text(q, 2));
	organization->link = stmt_dup_text(q, 3);
	organization->notes = stmt_dup_text(q, 4);
	organization->people = (int)stmt_get_int(q, 5);
	return organization;
}

Organization *
organization_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(Organization) organization = NULL;
	Stmt *q = book_stmt(book, "SELECT id, name, address, link, notes, 0"
				  " FROM organization WHERE id = :id");

	stmt_int(q, ":id", id);
	if (stmt_step(q))
		organization = read_row(q);
	if (!stmt_done(q, error))
		return NULL;
	if (!organization)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND, "%s",
			_("There is no such organization in the book."));
	return g_steal_pointer(&organization);
}

GPtrArray *
organization_list(Book *book, const char *prefix, guint limit, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)organization_free);
	g_autofree char *low = *prefix ? organization_key(prefix) : g_strdup("");
	g_autofree char *high = g_strconcat(low, "\xf4\x8f\xbf\xbf", NULL);
	Stmt *q = book_stmt(book,
		"SELECT o.id, o.name, o.address, o.link, o.notes,"
		" (SELECT count(DISTINCT p.contact) FROM position AS p"
		"  WHERE p.organization = o.id AND p.ended IS NULL) AS people"
		" FROM organization AS o WHERE o.name_key >= :low AND o.name_key < :high"
		" ORDER BY people DESC, o.name_key LIMIT :limit");

	stmt_text(q, ":low", low);
	stmt_text(q, ":high", high);
	stmt_int(q, ":limit", limit);
	while (stmt_step(q))
		g_ptr_array_add(list, read_row(q));
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

gint64
organization_find(Book *book, const char *name, GError **error)
{
	g_autofree char *key = organization_key(name);
	Stmt *q = book_stmt(book,
		"SELECT id FROM organization WHERE name_key = :key ORDER BY id LIMIT 1");
	gint64 id;

	stmt_text(q, ":key", key);
	return stmt_one_int(q, &id, error) ? id : -1;
}

gint64
organization_need(Book *book, const char *name, GError **error)
{
	g_autofree char *line = input_line(name);
	g_autofree char *key = organization_key(line);
	gint64 id = organization_find(book, line, error);
	Stmt *q;

	if (id != 0)
		return id < 0 ? 0 : id;
	q = book_stmt(
		book, "INSERT INTO organization (name, name_key) VALUES (:name, :key)");
	stmt_text(q, ":name", line);
	stmt_text(q, ":key", key);
	return stmt_done(q, error) ? book_last_id(book) : 0;
}

typedef struct {
	gint64 id;
	const char *name;
	const char *key;
	const char *address;
} Edit;

static gboolean
write_name(Book *book, void *data, GError **error)
{
	const Edit *edit = data;
	Stmt *q = book_stmt(book,
		"UPDATE organization SET name = :name, name_key = :key WHERE id = :id");

	stmt_int(q, ":id", edit->id);
	stmt_text(q, ":name", edit->name);
	stmt_text(q, ":key", edit->key);
	return stmt_done(q, error);
}

gboolean
organization_rename(Book *book, gint64 organization, const char *name, GError **error)
{
	g_autoptr(Organization) was = organization_load(book, organization, error);
	g_autofree char *line = input_line(name);
	g_autofree char *key = organization_key(line);
	g_autofree char *args = NULL;
	Edit edit = { .id = organization, .name = line, .key = key };
	gint64 other;

	if (!was)
		return FALSE;
	other = organization_find(book, line, error);
	if (other < 0)
		return FALSE;
	if (!*key || (other != 0 && other != organization)) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			*key ? _("There is another organization called “%s”.")
			     : _("An organization needs a name, not “%s”."),
			line);
		return FALSE;
	}
	args = change_args("organization", was->name, "to", line, NULL);
	return book_change(book, "organization-rename", args, write_name, &edit, error);
}

static gboolean
write_address(Book *book, void *data, GError **error)
{
	const Edit *edit = data;
	Stmt *q = book_stmt(
		book, "UPDATE organization SET address = :address WHERE id = :id");

	stmt_int(q, ":id", edit->id);
	stmt_text(q, ":address", edit->address);
	return stmt_done(q, error);
}

gboolean
organization_set_address(Book *book, gint64 organization, Address address, GError **error)
{
	g_autoptr(Organization) was = organization_load(book, organization, error);
	g_autofree char *args = NULL;
	const char *id = vocab_id(&vocab_address, address);
	Edit edit = { .id = organization, .address = id ? id : "" };

	if (!was)
		return FALSE;
	args = change_args("organization", was->name, "address", edit.address, NULL);
	return book_change(
		book, "organization-address", args, write_address, &edit, error);
}
