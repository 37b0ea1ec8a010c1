/*
 * People of a meeting whom the book does not know, a line each: "Olga Kim <olga@…>". One
 * who comes into the book takes part in every open row that has the same line, and their
 * hashes are those the next import reckons, so that it changes nothing.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/name.h"
#include "krug/person.h"
#include "model/args.h"
#include "model/contact_private.h"
#include "model/ids.h"
#include "model/inbox_private.h"
#include "model/input.h"

typedef struct {
	InboxItem *item;
	GStrv lines; /* to be added */
	GString *names;
} Add;

/* --- a line --- */

/* "<olga@example.org>" behind a name, or an address alone; owned, "" without one. */
static char *
email_of(const char *line)
{
	const char *from = strrchr(line, '<');

	if (from && g_str_has_suffix(line, ">"))
		return g_strndup(from + 1, strlen(from) - 2);
	return g_strdup(strchr(line, '@') ? line : "");
}

/* Who has an address alone goes by what stands before its sign. */
static char *
name_of(const char *line, const char *email)
{
	const char *from = strrchr(line, '<');

	if (!*email)
		return g_strdup(line);
	if (from)
		return g_strchomp(g_strndup(line, (gsize)(from - line)));
	return g_strndup(email, strcspn(email, "@"));
}

/* 0 and error. */
static gint64
add_person(Book *book, const Add *add, const char *line, GError **error)
{
	g_autoptr(Person) person = person_new();
	g_autofree char *email = email_of(line);
	g_autofree char *name = name_of(line, email);

	if (!contact_set_name(person->contact, name, error) ||
		!contact_set(
			person->contact, contact_field("met"), add->item->title, error))
		return 0;
	if (*email)
		g_ptr_array_add(person->channels, channel_new(REACH_EMAIL, email));
	if (!person_save(book, NULL, person, PERSON_SAVE, NULL, error))
		return 0;
	return person->contact->id;
}

/* --- the rows that have it --- */

static char *
without_line(const char *others, const char *line)
{
	g_auto(GStrv) lines = g_strsplit(others, "\n", -1);
	GString *left = g_string_new(NULL);

	for (char **other = lines; *other; other++)
		if (strcmp(*other, line) != 0)
			g_string_append_printf(
				left, "%s%s", left->len ? "\n" : "", *other);
	return g_string_free(left, FALSE);
}

static gboolean
join_row(Book *book, gint64 row, gint64 contact, const char *line, GError **error)
{
	g_autoptr(InboxItem) was = inbox_load(book, row, error);
	g_autoptr(InboxItem) now = NULL;
	g_autofree char *left = was ? without_line(was->others, line) : NULL;

	if (!was || strlen(left) == strlen(was->others))
		return was != NULL;
	now = record_copy(&inbox_rows, was);
	now->contacts = g_array_copy(was->contacts);
	now->who = g_strdup("");
	g_array_append_val(now->contacts, contact);
	ids_sort(now->contacts);
	record_set_text(&now->others, left);
	g_free(now->hash);
	now->hash = inbox_hash(now);
	return inbox_rewrite(book, was, now, error);
}

static gboolean
join_rows(Book *book, gint64 contact, const char *line, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	gboolean ok;
	Stmt *q = book_stmt(book, "SELECT id FROM inbox WHERE state = 'open'"
				  " AND day >= '' AND instr(others, :line) > 0");

	stmt_text(q, ":line", line);
	ok = ids_read(ids, q, error);
	for (guint i = 0; ok && i < ids->len; i++)
		ok = join_row(book, g_array_index(ids, gint64, i), contact, line, error);
	return ok;
}

static gboolean
run_add(Book *book, void *data, GError **error)
{
	Add *add = data;

	for (char **line = add->lines; *line; line++) {
		gint64 contact = add_person(book, add, *line, error);
		g_autofree char *who = contact ? contact_who(book, contact) : NULL;

		if (!contact || !join_rows(book, contact, *line, error))
			return FALSE;
		g_string_append_printf(
			add->names, "%s%s", add->names->len ? ", " : "", who);
	}
	return TRUE;
}

/* What is shown in the history, before there is anybody. */
static char *
names_of(char **lines)
{
	GString *names = g_string_new(NULL);

	for (char **line = lines; *line; line++) {
		g_autofree char *email = email_of(*line);
		g_autofree char *text = name_of(*line, email);
		g_auto(NameParts) parts = { 0 };
		g_autofree char *name =
			name_parse(text, &parts) ? name_full(&parts) : g_strdup(text);

		g_string_append_printf(names, "%s%s", names->len ? ", " : "", name);
	}
	return g_string_free(names, FALSE);
}

static GStrv
chosen_lines(const InboxItem *item, int other)
{
	g_auto(GStrv) lines = g_strsplit(item->others, "\n", -1);
	const char *one[] = { NULL, NULL };

	if (other < 0)
		return g_steal_pointer(&lines);
	if (other < (int)g_strv_length(lines))
		one[0] = lines[other];
	return g_strdupv((GStrv)one);
}

gboolean
inbox_add(Book *book, gint64 id, int other, char **names, GError **error)
{
	g_autoptr(InboxItem) item = inbox_load(book, id, error);
	g_auto(GStrv) lines = item ? chosen_lines(item, other) : NULL;
	g_autoptr(GString) added = g_string_new(NULL);
	g_autofree char *args = NULL;
	g_autofree char *typed = NULL;
	Add add = { item, lines, added };

	if (!item)
		return FALSE;
	if (item->state != INBOX_OPEN)
		return input_refuse(_("This has been answered already."), error);
	if (!*lines)
		return input_refuse(
			_("Everybody who took part is in the book already."), error);
	typed = names_of(lines);
	args = change_args("who", typed, NULL);
	if (!book_change(book, "inbox-add", args, run_add, &add, error))
		return FALSE;
	if (names)
		*names = g_strdup(added->str);
	return TRUE;
}
