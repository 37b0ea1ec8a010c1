/*
 * A quick line against the book. Invariant: every name of the line has its chip, so that
 * nothing is ever logged with somebody the user does not see.
 */
#include "view/log_sense.h"

#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/json.h"
#include "krug/log.h"
#include "krug/person.h"
#include "krug/who.h"

static void
clear_name(gpointer data)
{
	LogName *name = data;

	g_free(name->name);
}

static void
clear_chip(gpointer data)
{
	LogChip *chip = data;

	g_free(chip->text);
}

void
log_sense_free(LogSense *sense)
{
	if (!sense)
		return;
	quicklog_free(sense->line);
	g_array_unref(sense->names);
	g_array_unref(sense->contacts);
	g_array_unref(sense->chips);
	g_free(sense->next);
	g_free(sense);
}

static void
resolve_name(LogSense *sense, Book *book, const QuickSpan *span)
{
	g_autoptr(GError) error = NULL;
	LogName name = {
		.name = g_strdup(sense->line->names->pdata[span->index]),
		.start = span->start,
		.end = span->end,
	};

	if (!who_resolve(book, name.name, &name.contact, &error)) {
		name.contact = 0;
		name.several = g_error_matches(error, KRUG_ERROR, KRUG_ERROR_AMBIGUOUS);
	}
	g_array_append_val(sense->names, name);
	if (name.contact)
		g_array_append_val(sense->contacts, name.contact);
}

static void
resolve_names(LogSense *sense, Book *book)
{
	for (guint i = 0; i < sense->line->spans->len; i++) {
		const QuickSpan *span = &g_array_index(sense->line->spans, QuickSpan, i);

		if (span->kind == SPAN_NAME)
			resolve_name(sense, book, span);
	}
}

/* At most three words, each with a capital letter. */
static gboolean
looks_like_name(const char *text)
{
	g_auto(GStrv) words = g_strsplit(text, " ", -1);

	for (char **word = words; *word; word++) {
		if (**word && !g_unichar_isupper(g_utf8_get_char(*word)))
			return FALSE;
	}
	return g_strv_length(words) <= 3;
}

/* Nobody in the first part is known, and somebody is selected: then it is text. */
static gboolean
names_nobody(const LogSense *sense, const GArray *given, gboolean as_text)
{
	gboolean names = !as_text;

	if (sense->names->len == 0 || sense->contacts->len > 0 || given->len == 0 ||
		log_sense_open_name(sense, TRUE))
		return FALSE;
	for (guint i = 0; i < sense->names->len; i++)
		names &= looks_like_name(g_array_index(sense->names, LogName, i).name);
	return !names;
}

static void
add_chip(LogSense *sense, char *text, Style style)
{
	LogChip chip = { text, style };

	g_array_append_val(sense->chips, chip);
}

static void
add_name_chip(LogSense *sense, Book *book, const LogName *name)
{
	if (name->contact)
		add_chip(sense, contact_display_id(book, name->contact, NULL), ROLE_CHIP);
	else
		add_chip(sense,
			g_strdup_printf(name->several ? _("which one: %s") : _("new: %s"),
				name->name),
			ROLE_WARNING);
}

static void
add_given_chips(LogSense *sense, Book *book)
{
	for (guint i = 0; i < sense->contacts->len; i++) {
		gint64 contact = g_array_index(sense->contacts, gint64, i);

		add_chip(sense, contact_display_id(book, contact, NULL), ROLE_CHIP);
	}
}

static void
make_chips(LogSense *sense, Book *book, const char *kept)
{
	Day today = book_today(book);

	if (sense->names->len == 0)
		add_given_chips(sense, book);
	for (guint i = 0; i < sense->line->spans->len; i++) {
		const QuickSpan *span = &g_array_index(sense->line->spans, QuickSpan, i);

		if (span->kind == SPAN_NAME)
			add_name_chip(sense, book,
				&g_array_index(sense->names, LogName, span->index));
		else
			add_chip(sense, quicklog_chip(sense->line, span, today),
				ROLE_CHIP);
	}
	if (kept)
		add_chip(sense, g_strdup_printf(_("no name, kept as text: %s"), kept),
			ROLE_WARNING);
}

static LogDraft *
make_draft(Book *book, const LogSense *sense, GError **error)
{
	return log_draft_of(book, sense->line,
		(const gint64 *)(gconstpointer)sense->contacts->data,
		sense->contacts->len, error);
}

/* Of the first person; the names tell that there are more. */
static void
preview(LogSense *sense, Book *book)
{
	g_autoptr(LogDraft) draft = NULL;
	CadenceRow row;

	if (sense->contacts->len > 0)
		draft = make_draft(book, sense, NULL);
	if (draft)
		sense->next = log_preview(book, draft,
			g_array_index(sense->contacts, gint64, 0), &row, NULL);
	if (!sense->next)
		sense->next = g_strdup("");
}

LogSense *
log_sense_new(Book *book, const char *text, const GArray *given, gboolean as_text)
{
	LogSense *sense = g_new0(LogSense, 1);
	const Clock *clock = book_clock(book);
	g_autofree char *kept = NULL;

	sense->names = g_array_new(FALSE, FALSE, sizeof(LogName));
	sense->contacts = g_array_new(FALSE, FALSE, sizeof(gint64));
	sense->chips = g_array_new(FALSE, FALSE, sizeof(LogChip));
	g_array_set_clear_func(sense->names, clear_name);
	g_array_set_clear_func(sense->chips, clear_chip);
	sense->line = quicklog_parse(text, QUICKLOG_LINE, clock);
	resolve_names(sense, book);
	if (names_nobody(sense, given, as_text)) {
		kept = g_strdup(g_array_index(sense->names, LogName, 0).name);
		g_array_set_size(sense->names, 0);
		quicklog_free(sense->line);
		sense->line = quicklog_parse(text, QUICKLOG_NO_NAMES, clock);
	}
	if (sense->names->len == 0)
		g_array_append_vals(sense->contacts, given->data, given->len);
	make_chips(sense, book, kept);
	if (*text)
		preview(sense, book);
	else
		sense->next = g_strdup("");
	return sense;
}

const LogName *
log_sense_open_name(const LogSense *sense, gboolean several)
{
	for (guint i = 0; i < sense->names->len; i++) {
		const LogName *name = &g_array_index(sense->names, LogName, i);

		if (!name->contact && name->several == several)
			return name;
	}
	return NULL;
}

char *
log_sense_new_names(const LogSense *sense)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < sense->names->len; i++) {
		const LogName *name = &g_array_index(sense->names, LogName, i);

		if (!name->contact && !name->several)
			g_string_append_printf(
				text, "%s%s", text->len ? ", " : "", name->name);
	}
	return g_string_free(text, FALSE);
}

static void
set_part(Contact *contact, const char *column, const char *text)
{
	if (text)
		contact_set(contact, contact_field(column), text, NULL);
}

/* 0 and error. */
static gint64
add_person(Book *book, const char *typed, GError **error)
{
	g_autoptr(Person) person = person_new();
	g_auto(NameParts) name = { 0 };

	name_parse(typed, &name);
	set_part(person->contact, "family", name.family);
	set_part(person->contact, "given", name.given);
	set_part(person->contact, "patronymic", name.patronymic);
	set_part(person->contact, "nickname", name.nickname);
	set_part(person->contact, "alt", name.alt);
	if (!person_save(book, NULL, person, PERSON_SAVE, NULL, error))
		return 0;
	return person->contact->id;
}

/* Nothing of `sense` is changed, so that a failed save can be tried again. */
static gboolean
run_save(Book *book, void *data, GError **error)
{
	const LogSense *sense = data;
	g_autoptr(LogDraft) draft = make_draft(book, sense, error);

	if (!draft)
		return FALSE;
	for (guint i = 0; i < sense->names->len; i++) {
		const LogName *name = &g_array_index(sense->names, LogName, i);
		gint64 contact = name->contact;

		if (!contact)
			contact = add_person(book, name->name, error);
		if (!contact)
			return FALSE;
		interaction_add_contact(draft->entry, contact);
	}
	return log_save(book, draft, error);
}

gboolean
log_sense_save(Book *book, void *data, GError **error)
{
	LogSense *sense = data;
	g_autoptr(GString) args = g_string_new(NULL);
	g_autoptr(JsonWriter) json = NULL;
	g_autofree char *who = log_sense_new_names(sense);

	if (!*who)
		return run_save(book, sense, error);
	json = json_new(args);
	json_object_begin(json, NULL);
	json_text(json, "who", who);
	json_object_end(json);
	json_end(json);
	return book_change(book, "log", args->str, run_save, sense, error);
}
