/*
 * Letters as rows: loading, lists, the names shown with them. What they say is the user's
 * text, kept as it was typed.
 */
#include "krug/letter.h"

#include "krug/i18n.h"
#include "model/contact_private.h"
#include "model/ids.h"
#include "model/letter_private.h"

Letter *
letter_new(gint64 contact)
{
	Letter *letter = record_new(&letter_rows);

	letter->contact = contact;
	letter->state = LETTER_DRAFT;
	letter->who = g_strdup("");
	letter->title = g_strdup("");
	return letter;
}

Letter *
letter_copy(const Letter *letter)
{
	Letter *copy = record_copy(&letter_rows, letter);

	copy->who = g_strdup(letter->who);
	copy->title = g_strdup(letter->title);
	return copy;
}

void
letter_free(Letter *letter)
{
	if (!letter)
		return;
	g_free(letter->who);
	g_free(letter->title);
	record_free(&letter_rows, letter);
}

/* NULL: it has none, or none that is there still. */
static TemplateFile *
file_of(const Letter *letter)
{
	if (!*letter->template)
		return NULL;
	return templates_find(letter->template, letter->tone, letter->lang, NULL);
}

Type
letter_type(const Letter *letter)
{
	g_autoptr(TemplateFile) file = file_of(letter);

	if (!file)
		return TYPE_NONE;
	return (Type)vocab_from_id(&vocab_type, template_type(file->template));
}

/* What a template that is gone was called is its name. */
static char *
title_of(const Letter *letter)
{
	g_autoptr(TemplateFile) file = file_of(letter);

	return g_strdup(file ? template_title(file->template) : letter->template);
}

/* The same among those read already, by template, tone and language. */
static char *
title_among(GHashTable *titles, const Letter *letter)
{
	g_autofree char *key = g_strdup_printf(
		"%s %d %s", letter->template, (int)letter->tone, letter->lang);
	char *title = g_strdup(g_hash_table_lookup(titles, key));

	if (title)
		return title;
	title = title_of(letter);
	g_hash_table_insert(titles, g_steal_pointer(&key), g_strdup(title));
	return title;
}

static gboolean
complete(Book *book, Letter *letter, GHashTable *titles, GError **error)
{
	g_free(letter->title);
	g_free(letter->who);
	letter->title = titles ? title_among(titles, letter) : title_of(letter);
	letter->who = contact_display_id(book, letter->contact, error);
	return letter->who != NULL;
}

gboolean
letter_complete(Book *book, Letter *letter, GError **error)
{
	return complete(book, letter, NULL, error);
}

static Letter *
load(Book *book, gint64 id, GHashTable *titles, GError **error)
{
	g_autoptr(Letter) letter = record_need(
		book, &letter_rows, id, _("There is no letter #%ld in the book."), error);

	return letter && complete(book, letter, titles, error) ? g_steal_pointer(&letter)
							       : NULL;
}

Letter *
letter_load(Book *book, gint64 id, GError **error)
{
	return load(book, id, NULL, error);
}

/* --- lists --- */

/* A template is read once for all letters made from it. */
static GPtrArray *
load_all(Book *book, const GArray *ids, GError **error)
{
	g_autoptr(GHashTable) titles =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)letter_free);

	for (guint i = 0; i < ids->len; i++) {
		Letter *letter = load(book, g_array_index(ids, gint64, i), titles, error);

		if (!letter)
			return NULL;
		g_ptr_array_add(list, letter);
	}
	return g_steal_pointer(&list);
}

#define IN_ORDER                                                               \
	" AND (:state = '' OR state = :state) ORDER BY state = 'sent', state," \
	" ifnull(sent_on, made_on) DESC, id DESC LIMIT :limit"

GPtrArray *
letter_list(Book *book, gint64 contact, LetterState state, guint limit, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) ids = ids_new();
	const char *word = vocab_id(&vocab_letter, (int)state);
	Stmt *q;

	if (contact)
		q = book_stmt(
			book, "SELECT id FROM letter WHERE contact = :contact" IN_ORDER);
	else if (state == LETTER_PILED)
		q = book_stmt(book, "SELECT id FROM letter INDEXED BY letter_piled"
				    " WHERE state = 'piled'" IN_ORDER " /* scan */");
	else
		q = book_stmt(book,
			"SELECT id FROM letter WHERE id > 0" IN_ORDER " /* scan */");
	if (contact)
		stmt_int(q, ":contact", contact);
	stmt_text(q, ":state", word ? word : "");
	stmt_int(q, ":limit", limit ? (gint64)limit : -1);
	return ids_read(ids, q, error) ? load_all(book, ids, error) : NULL;
}

Letter *
letter_draft(Book *book, gint64 contact, GError **error)
{
	gint64 id;
	Stmt *q = book_stmt(book, "SELECT ifnull(max(id), 0) FROM letter"
				  " WHERE contact = :contact AND state = 'draft'");

	stmt_int(q, ":contact", contact);
	if (!stmt_one_int(q, &id, error))
		return NULL;
	return id ? letter_load(book, id, error) : NULL;
}

GArray *
letter_pile(Book *book, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(book,
		"SELECT id FROM letter WHERE state = 'piled' ORDER BY id /* scan */");

	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}

static const VocabWord states[LETTER_COUNT] = {
	[LETTER_DRAFT] = { "draft", N_("draft"), NULL, "черновик" },
	[LETTER_PILED] = { "piled", N_("on the pile"), NULL, "pile|стопка" },
	[LETTER_SENT] = { "sent", N_("sent"), NULL, "отправлено" },
};

const Vocab vocab_letter = { "letter", states, LETTER_COUNT };

#define OF(member) G_STRUCT_OFFSET(Letter, member)

static const RecordField fields[] = {
	{ "uid", NULL, RECORD_LINE, OF(uid), NULL },
	{ "contact", NULL, RECORD_ID, OF(contact), NULL },
	{ "state", N_("state"), RECORD_WORD, OF(state), &vocab_letter },
	{ "template", N_("template"), RECORD_LINE, OF(template), NULL },
	{ "lang", N_("language"), RECORD_LINE, OF(lang), NULL },
	{ "tone", N_("tone"), RECORD_WORD, OF(tone), &vocab_tone },
	{ "channel", N_("channel"), RECORD_WORD, OF(channel), &vocab_channel },
	{ "subject", N_("subject"), RECORD_LINE, OF(subject), NULL },
	{ "body", N_("text"), RECORD_LINES, OF(body), NULL },
	{ "answers", NULL, RECORD_LINES, OF(answers), NULL },
	{ "bare", NULL, RECORD_INT, OF(bare), NULL },
	{ "made_on", NULL, RECORD_DAY, OF(made_on), NULL },
	{ "sent_on", NULL, RECORD_DAY, OF(sent_on), NULL },
	{ "reminder", NULL, RECORD_ID, OF(reminder), NULL },
	{ "application", NULL, RECORD_ID, OF(application), NULL },
	{ "interview", NULL, RECORD_ID, OF(interview), NULL },
	{ "event", NULL, RECORD_ID, OF(event), NULL },
	{ "item", NULL, RECORD_ID, OF(item), NULL },
	{ "news", NULL, RECORD_ID, OF(news), NULL },
	{ "person", NULL, RECORD_ID, OF(person), NULL },
	{ "holiday", NULL, RECORD_LINE, OF(holiday), NULL },
	{ "interaction", NULL, RECORD_ID, OF(interaction), NULL },
	{ 0 },
};

const Record letter_rows = { "letter", "letters", sizeof(Letter), fields };

#undef OF
#define OF(member) G_STRUCT_OFFSET(HolidayContactRow, member)

static const RecordField greeted[] = {
	{ "holiday", NULL, RECORD_LINE, OF(holiday), NULL },
	{ "contact", NULL, RECORD_ID, OF(contact), NULL },
	{ 0 },
};

const Record holiday_contact_rows = { "holiday_contact", "greeted",
	sizeof(HolidayContactRow), greeted };
