/*
 * The contact and its one table of fields. SQL that names all columns is put together
 * from that table, never from data, so a column is added in the migration, the struct and
 * one row here.
 */
#include "krug/contact.h"

#include <string.h>

#include "krug/config.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/setting.h"
#include "model/book_private.h"
#include "model/contact_private.h"
#include "model/owned.h"

#define KEPT_LOAD   "contact, to load"
#define KEPT_MANY   "contact, to load many"
#define KEPT_INSERT "contact, to insert"

Contact *
contact_new(void)
{
	Contact *contact = g_new0(Contact, 1);

	for (const ContactField *field = contact_fields; field->column; field++)
		if (contact_field_is_text(field))
			AT(char *, contact, field) = g_strdup("");
		else if (field->type == CONTACT_DATE)
			AT(Day, contact, field) = DAY_NONE;
	contact->kind = KIND_PROFESSIONAL;
	return contact;
}

Contact *
contact_copy(const Contact *contact)
{
	Contact *copy = g_memdup2(contact, sizeof *contact);

	for (const ContactField *field = contact_fields; field->column; field++)
		if (contact_field_is_text(field))
			AT(char *, copy, field) = g_strdup(AT(char *, contact, field));
	return copy;
}

void
contact_free(Contact *contact)
{
	if (!contact)
		return;
	for (const ContactField *field = contact_fields; field->column; field++)
		if (contact_field_is_text(field))
			g_free(AT(char *, contact, field));
	g_free(contact);
}

static void
read_field(Contact *contact, const ContactField *field, Stmt *q, int column)
{
	const char *text;

	switch (field->type) {
	case CONTACT_LINE:
	case CONTACT_LINES:
		text = stmt_get_text(q, column);
		g_free(AT(char *, contact, field));
		AT(char *, contact, field) = g_strdup(text ? text : "");
		break;
	case CONTACT_DATE:
		AT(Day, contact, field) = stmt_get_day(q, column);
		break;
	case CONTACT_FLAG:
		AT(int, contact, field) = stmt_get_int(q, column) != 0;
		break;
	case CONTACT_WORD:
		AT(int, contact, field) =
			vocab_from_id(field->vocab, stmt_get_text(q, column));
		break;
	case CONTACT_PERSON:
		AT(gint64, contact, field) = stmt_get_int(q, column);
		break;
	}
}

static void
bind_field(const Contact *contact, const ContactField *field, Stmt *q, const char *name)
{
	const char *word;

	switch (field->type) {
	case CONTACT_LINE:
	case CONTACT_LINES:
		stmt_text(q, name, AT(char *, contact, field));
		break;
	case CONTACT_DATE:
		stmt_day(q, name, AT(Day, contact, field));
		break;
	case CONTACT_FLAG:
		stmt_int(q, name, AT(int, contact, field) != 0);
		break;
	case CONTACT_WORD:
		word = vocab_id(field->vocab, AT(int, contact, field));
		stmt_text(q, name, word ? word : "");
		break;
	case CONTACT_PERSON:
		stmt_id(q, name, AT(gint64, contact, field));
		break;
	}
}

static void
append_columns(GString *sql)
{
	for (const ContactField *field = contact_fields; field->column; field++) {
		if (field > contact_fields)
			g_string_append(sql, ", ");
		g_string_append(sql, field->column);
	}
}

static void
append_parameters(GString *sql)
{
	for (const ContactField *field = contact_fields; field->column; field++) {
		if (field > contact_fields)
			g_string_append(sql, ", ");
		g_string_append(sql, field->parameter);
	}
}

static char *
make_load(void)
{
	GString *sql = g_string_new("SELECT id, ");

	append_columns(sql);
	g_string_append(sql, " FROM contact WHERE id = :id");
	return g_string_free(sql, FALSE);
}

static char *
make_many(void)
{
	GString *sql = g_string_new("SELECT id, ");

	append_columns(sql);
	g_string_append(sql, " FROM contact WHERE id IN " OWNER_IDS " ORDER BY id");
	return g_string_free(sql, FALSE);
}

static char *
make_insert(void)
{
	GString *sql = g_string_new("INSERT INTO contact (");

	append_columns(sql);
	g_string_append(sql, ") VALUES (");
	append_parameters(sql);
	g_string_append(sql, ")");
	return g_string_free(sql, FALSE);
}

/* Made once: an import asks for them by the thousand. */
static const char *
kept_sql(Book *book, const char *name, char *(*make)(void))
{
	char *sql = book_kept(book, name);

	if (!sql) {
		sql = make();
		book_keep(book, name, sql, g_free);
	}
	return sql;
}

void
contact_fail_absent(gint64 id, GError **error)
{
	g_autofree char *number = g_strdup_printf("%" G_GINT64_FORMAT, id);

	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("There is no person #%s in the book."), number);
}

Contact *
contact_read(Stmt *q)
{
	Contact *contact = g_new0(Contact, 1);

	contact->id = stmt_get_int(q, 0);
	for (int i = 0; contact_fields[i].column; i++)
		read_field(contact, &contact_fields[i], q, i + 1);
	return contact;
}

Contact *
contact_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(Contact) contact = NULL;
	Stmt *q = book_stmt(book, kept_sql(book, KEPT_LOAD, make_load));

	stmt_int(q, ":id", id);
	if (stmt_step(q))
		contact = contact_read(q);
	if (!stmt_done(q, error))
		return NULL;
	if (!contact)
		contact_fail_absent(id, error);
	return g_steal_pointer(&contact);
}

Stmt *
contact_many(Book *book)
{
	return book_stmt(book, kept_sql(book, KEPT_MANY, make_many));
}

char *
contact_who(Book *book, gint64 id)
{
	char *name = contact_display_id(book, id, NULL);

	return name ? name : g_strdup("");
}

char *
contact_names(Book *book, const GArray *contacts)
{
	GString *names = g_string_new(NULL);

	for (guint i = 0; i < contacts->len; i++) {
		g_autofree char *name =
			contact_who(book, g_array_index(contacts, gint64, i));

		g_string_append_printf(names, "%s%s", i ? ", " : "", name);
	}
	return g_string_free(names, FALSE);
}

gboolean
contact_exists(Book *book, gint64 id, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT id FROM contact WHERE id = :id");
	gint64 found;

	stmt_int(q, ":id", id);
	if (!stmt_one_int(q, &found, error))
		return FALSE;
	if (found == 0)
		contact_fail_absent(id, error);
	return found != 0;
}

gboolean
contact_next(Book *book, gint64 *id, GError **error)
{
	Stmt *q = book_stmt(
		book, "SELECT id FROM contact WHERE id > :id ORDER BY id LIMIT 1");

	stmt_int(q, ":id", *id);
	return stmt_one_int(q, id, error);
}

gboolean
contact_each(Book *book, ContactEach each, void *data, GError **error)
{
	gint64 id = 0;

	do {
		if (!contact_next(book, &id, error))
			return FALSE;
		if (id == 0)
			return TRUE;
	} while (each(book, id, data, error));
	return FALSE;
}

gboolean
contact_insert(Book *book, Contact *contact, GError **error)
{
	Stmt *q;

	if (!*contact->uid) {
		g_free(contact->uid);
		contact->uid = book_new_uid(book);
	}
	if (contact->created_on == DAY_NONE)
		contact->created_on = book_today(book);
	q = book_stmt(book, kept_sql(book, KEPT_INSERT, make_insert));
	for (const ContactField *field = contact_fields; field->column; field++)
		bind_field(contact, field, q, field->parameter);
	if (!stmt_done(q, error))
		return FALSE;
	contact->id = book_last_id(book);
	return TRUE;
}

gboolean
contact_write(
	Book *book, const Contact *contact, const ContactField *field, GError **error)
{
	g_autofree char *sql = g_strdup_printf(
		"UPDATE contact SET %s = :value WHERE id = :id" /* names */,
		field->column);
	Stmt *q = book_stmt(book, sql);

	bind_field(contact, field, q, ":value");
	stmt_int(q, ":id", contact->id);
	return stmt_done(q, error);
}

NameParts
contact_name(const Contact *contact)
{
	return (NameParts){
		.family = contact->family,
		.given = contact->given,
		.patronymic = contact->patronymic,
		.nickname = contact->nickname,
		.alt = contact->alt,
	};
}

static char *
display(const NameParts *name)
{
	char *text = name_short(name);

	if (*text)
		return text;
	g_free(text);
	return g_strdup(_("(no name)"));
}

char *
contact_display(const Contact *contact)
{
	NameParts name = contact_name(contact);

	return display(&name);
}

char *
contact_display_row(Stmt *q)
{
	/* Borrowed from the row and not cleared. */
	NameParts name = {
		.family = (char *)(void *)stmt_get_text(q, 0),
		.given = (char *)(void *)stmt_get_text(q, 1),
		.patronymic = (char *)(void *)stmt_get_text(q, 2),
		.nickname = (char *)(void *)stmt_get_text(q, 3),
		.alt = (char *)(void *)stmt_get_text(q, 4),
	};

	return display(&name);
}

char *
contact_display_id(Book *book, gint64 id, GError **error)
{
	g_autofree char *text = NULL;
	gboolean found;
	Stmt *q = book_stmt(book, "SELECT family, given, patronymic, nickname, alt"
				  " FROM contact WHERE id = :id");

	stmt_int(q, ":id", id);
	found = stmt_step(q);
	if (found)
		text = contact_display_row(q);
	if (!stmt_done(q, error))
		return NULL;
	if (!found)
		contact_fail_absent(id, error);
	return g_steal_pointer(&text);
}

Gender
contact_gender(const Contact *contact)
{
	NameParts name = contact_name(contact);

	if (contact->gender != GENDER_UNKNOWN)
		return (Gender)contact->gender;
	return name_gender(&name);
}

static const char *
window_setting(const Contact *contact)
{
	if (contact->close)
		return "window.close";
	switch (contact->kind) {
	case KIND_RECRUITER:
		return "window.recruiter";
	case KIND_INTERVIEWER:
		return "window.interviewer";
	default:
		return "window.professional";
	}
}

Window
contact_window(Book *book, const Contact *contact)
{
	Window window = WINDOW_NONE;
	g_autofree char *setting = NULL;

	if (*contact->own_window) {
		config_window(contact->own_window, &window.near, &window.far);
		return window;
	}
	setting = setting_get(book, window_setting(contact));
	config_window(setting, &window.near, &window.far);
	return window;
}
