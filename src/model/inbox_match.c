/*
 * Who is meant. An address that two people share, and a name that two people bear, mean
 * nobody: a wrong entry in a timeline is worse than none. Names are looked up by the
 * index of sorting names ("family given patronymic", folded), a word at a time first, so
 * that words of a title which nobody is called by cost one question each.
 */
#include <string.h>

#include "krug/text.h"
#include "model/ids.h"
#include "model/inbox_private.h"
#include "model/input.h"

#define NOT_ONE	     (-1) /* two people have it */
#define SEVERAL	     2	  /* candidates that are enough to be ambiguous */
#define OTHERS_MOST  2000 /* bytes */
#define SPELLED_MOST 500  /* names of one import that are searched for */
#define NAMESAKES    50	  /* people of one name that are looked at */

struct InboxMatch {
	Book *book;
	GHashTable *mine;   /* my own addresses, folded: a set */
	GHashTable *emails; /* folded address → contact in a pointer */
	GHashTable *alts;   /* folded second spelling → the same */
	GHashTable *starts; /* folded word → whether a sorting name begins with it */
	guint n_spelled;    /* names looked for in any script */
	GHashTable *names;  /* "family given\npatronymic" → contact */
};

static GHashTable *
table_new(void)
{
	return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static gint64
look_up(GHashTable *table, const char *key)
{
	return (gint64)GPOINTER_TO_SIZE(g_hash_table_lookup(table, key));
}

void
inbox_keep(GHashTable *table, char *key, gint64 contact)
{
	gint64 known = look_up(table, key);

	if (known && known != contact)
		contact = NOT_ONE;
	g_hash_table_replace(table, key, GSIZE_TO_POINTER((gsize)contact));
}

static gboolean
read_mine(InboxMatch *match, GError **error)
{
	Stmt *q = book_stmt(match->book,
		"SELECT value FROM me_channel /* scan */ WHERE kind = 'email'");

	while (stmt_step(q))
		g_hash_table_add(match->mine, text_fold(stmt_get_text(q, 0)));
	return stmt_done(q, error);
}

static gboolean
read_alts(InboxMatch *match, GError **error)
{
	Stmt *q = book_stmt(match->book,
		"SELECT id, alt FROM contact /* scan */ WHERE instr(alt, ' ') > 0");

	while (stmt_step(q))
		inbox_keep(
			match->alts, text_fold(stmt_get_text(q, 1)), stmt_get_int(q, 0));
	return stmt_done(q, error);
}

InboxMatch *
inbox_match_new(Book *book, const GPtrArray *offers, GError **error)
{
	g_autoptr(InboxMatch) match = g_new0(InboxMatch, 1);

	match->book = book;
	match->mine = table_new();
	match->emails = table_new();
	match->alts = table_new();
	match->starts = table_new();
	match->names = table_new();
	if (!read_mine(match, error) ||
		!inbox_emails_read(book, offers, match->emails, error) ||
		!read_alts(match, error))
		return NULL;
	return g_steal_pointer(&match);
}

void
inbox_match_free(InboxMatch *match)
{
	if (!match)
		return;
	g_hash_table_unref(match->mine);
	g_hash_table_unref(match->emails);
	g_hash_table_unref(match->alts);
	g_hash_table_unref(match->starts);
	g_hash_table_unref(match->names);
	g_free(match);
}

gboolean
inbox_match_knows_me(const InboxMatch *match)
{
	return g_hash_table_size(match->mine) > 0;
}

gboolean
inbox_match_knows(const InboxMatch *match, const char *email)
{
	return g_hash_table_contains(match->emails, email);
}

static void
add(GArray *contacts, gint64 contact)
{
	if (contact > 0)
		g_array_append_val(contacts, contact);
}

/* --- names --- */

void
inbox_match_alt(InboxMatch *match, const char *folded, GArray *contacts)
{
	add(contacts, look_up(match->alts, folded));
}

static gboolean
is_start(InboxMatch *match, const char *word, gboolean *is, GError **error)
{
	gpointer known = NULL;
	g_autofree char *from = NULL;
	g_autofree char *to = NULL;
	gint64 n = 0;
	Stmt *q;

	if (g_hash_table_lookup_extended(match->starts, word, NULL, &known)) {
		*is = GPOINTER_TO_INT(known);
		return TRUE;
	}
	from = g_strconcat(word, " ", NULL);
	to = g_strconcat(word, "!", NULL);
	q = book_stmt(match->book,
		"SELECT EXISTS (SELECT 1 FROM cadence WHERE archived IN (0, 1)"
		" AND sort_name >= :from AND sort_name < :to)");
	stmt_text(q, ":from", from);
	stmt_text(q, ":to", to);
	if (!stmt_one_int(q, &n, error))
		return FALSE;
	*is = n != 0;
	g_hash_table_insert(match->starts, g_strdup(word), GINT_TO_POINTER((gint)n));
	return TRUE;
}

/* What follows family and given name in a sorting name: nothing, or the patronymic. */
static gboolean
fits(const char *sort_name, gsize name, const char *patronymic)
{
	const char *rest = sort_name + name;
	gsize length;

	if (*rest != ' ')
		return TRUE;
	length = strcspn(++rest, "\x01");
	return strcmp(patronymic, INBOX_ANYBODY) == 0 ||
	       (strlen(patronymic) == length && strncmp(rest, patronymic, length) == 0);
}

static gboolean
ask_name(InboxMatch *match, const char *name, const char *patronymic, gint64 *contact,
	GError **error)
{
	g_autofree char *to = g_strconcat(name, "!", NULL);
	guint found = 0;
	Stmt *q = book_stmt(match->book,
		"SELECT contact, sort_name FROM cadence WHERE archived IN (0, 1)"
		" AND sort_name >= :from AND sort_name < :to LIMIT :limit");

	stmt_text(q, ":from", name);
	stmt_text(q, ":to", to);
	stmt_int(q, ":limit", NAMESAKES);
	while (found < SEVERAL && stmt_step(q)) {
		if (!fits(stmt_get_text(q, 1), strlen(name), patronymic))
			continue;
		*contact = ++found < SEVERAL ? stmt_get_int(q, 0) : NOT_ONE;
	}
	return stmt_done(q, error);
}

gboolean
inbox_match_name(InboxMatch *match, const char *family, const char *given,
	const char *patronymic, GArray *contacts, GError **error)
{
	g_autofree char *name = NULL;
	g_autofree char *key = NULL;
	gint64 contact = 0;
	gboolean starts;
	gpointer known;

	if (!is_start(match, family, &starts, error))
		return FALSE;
	if (!starts)
		return TRUE;
	name = g_strconcat(family, " ", given, NULL);
	key = g_strconcat(name, "\n", patronymic, NULL);
	if (g_hash_table_lookup_extended(match->names, key, NULL, &known)) {
		add(contacts, (gint64)GPOINTER_TO_SIZE(known));
		return TRUE;
	}
	if (!ask_name(match, name, patronymic, &contact, error))
		return FALSE;
	g_hash_table_insert(
		match->names, g_steal_pointer(&key), GSIZE_TO_POINTER((gsize)contact));
	add(contacts, contact);
	return TRUE;
}

static gboolean
has_line(const char *lines, const char *line)
{
	const char *found = strstr(lines, line);

	while (found && found > lines && found[-1] != '\n')
		found = strstr(found + 1, line);
	return found != NULL;
}

/* "Anna Petrova <anna@example.org>", or what of it is told; each once. Some programs put
 * the address in place of the name. */
static void
add_other(GString *others, const InboxPerson *person)
{
	g_autofree char *name = input_line(strchr(person->name, '@') ? "" : person->name);
	g_autofree char *email = input_line(person->email);
	g_autoptr(GString) line = g_string_new(name);

	if (*email)
		g_string_append_printf(line, *name ? " <%s>" : "%s", email);
	if (line->len == 0 || others->len + line->len > OTHERS_MOST)
		return;
	g_string_append_c(line, '\n');
	if (!has_line(others->str, line->str))
		g_string_append(others, line->str);
}

/* Whose address and name as it is written are not known. */
static gboolean
find_spelled(InboxMatch *match, const char *name, GArray *contacts, GError **error)
{
	g_autofree char *key = g_strconcat("\n", name, NULL);
	gpointer known = NULL;
	gint64 contact = 0;

	if (g_hash_table_lookup_extended(match->names, key, NULL, &known)) {
		add(contacts, (gint64)GPOINTER_TO_SIZE(known));
		return TRUE;
	}
	if (match->n_spelled < SPELLED_MOST &&
		!inbox_by_spelling(match->book, name, &contact, error))
		return FALSE;
	match->n_spelled++;
	g_hash_table_insert(
		match->names, g_steal_pointer(&key), GSIZE_TO_POINTER((gsize)contact));
	add(contacts, contact);
	return TRUE;
}

static gboolean
match_person(InboxMatch *match, const InboxPerson *person, GArray *contacts,
	GString *others, GError **error)
{
	g_autofree char *email = text_fold(person->email);
	gint64 known = *email ? look_up(match->emails, email) : 0;
	guint before = contacts->len;

	add(contacts, known);
	if (known <= 0 && *person->name &&
		!inbox_find_in(match, person->name, contacts, error))
		return FALSE;
	if (contacts->len == before && known == 0 && *person->name &&
		!find_spelled(match, person->name, contacts, error))
		return FALSE;
	if (contacts->len == before && known == 0)
		add_other(others, person);
	return TRUE;
}

gboolean
inbox_match_people(InboxMatch *match, const InboxOffer *offer, GArray *contacts,
	GString *others, InboxAnswer *mine, GError **error)
{
	for (guint i = 0; i < offer->people->len; i++) {
		const InboxPerson *person = offer->people->pdata[i];
		g_autofree char *email = text_fold(person->email);

		if (g_hash_table_contains(match->mine, email)) {
			*mine = *mine == INBOX_ANSWER_NONE ? person->answer : *mine;
			continue;
		}
		if (person->answer != INBOX_DECLINED &&
			!match_person(match, person, contacts, others, error))
			return FALSE;
	}
	if (others->len > 0)
		g_string_truncate(others, others->len - 1);
	if (!inbox_find_in_title(match, offer->title, contacts, error))
		return FALSE;
	ids_sort(contacts);
	return TRUE;
}
