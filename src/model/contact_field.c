/*
 * The one table of contact fields, and fields as text: what a form, an option or an
 * import gives is brought to normal form here, whoever asks.
 */
#include "krug/contact.h"

#include <stddef.h>
#include <string.h>

#include "krug/error.h"
#include "krug/grammar.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/contact_private.h"
#include "model/input.h"

#define LETTERS "abcdefghijklmnopqrstuvwxyz"

static const VocabWord gender_words[] = {
	[GENDER_UNKNOWN] = { .label = "" },
	[GENDER_FEMALE] = { "female", N_("female"), NULL, "f|ж|жен|женский|женщина" },
	[GENDER_MALE] = { "male", N_("male"), NULL, "m|м|муж|мужской|мужчина" },
};

const ContactField *
contact_field(const char *column)
{
	for (const ContactField *field = contact_fields; field->column; field++)
		if (strcmp(field->column, column) == 0)
			return field;
	return NULL;
}

const char *
contact_text(const Contact *contact, const ContactField *field, char buf[CONTACT_TEXT])
{
	const char *word;

	*buf = '\0';
	switch (field->type) {
	case CONTACT_DATE:
		return day_format(AT(Day, contact, field), buf);
	case CONTACT_FLAG:
		return AT(int, contact, field) ? "1" : "";
	case CONTACT_WORD:
		word = vocab_id(field->vocab, AT(int, contact, field));
		return word ? word : "";
	case CONTACT_PERSON:
		if (AT(gint64, contact, field) != 0)
			g_snprintf(buf, CONTACT_TEXT, "%" G_GINT64_FORMAT,
				AT(gint64, contact, field));
		return buf;
	default:
		return AT(char *, contact, field);
	}
}

char *
contact_get(const Contact *contact, const ContactField *field)
{
	char buf[CONTACT_TEXT];

	return g_strdup(contact_text(contact, field, buf));
}

static gboolean
refuse(const ContactField *field, const char *text, const char *fits, GError **error)
{
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s: “%s”. %s", _(field->label),
		text, fits);
	return FALSE;
}

static gboolean
set_text(Contact *contact, const ContactField *field, const char *text, GError **error)
{
	gboolean lines = field->type == CONTACT_LINES;
	g_autofree char *value = lines ? input_lines(text) : input_line(text);

	if (field->normal && *value) {
		g_autofree char *typed = g_steal_pointer(&value);

		value = field->normal(typed, error);
	}
	if (!value)
		return FALSE;
	g_free(AT(char *, contact, field));
	AT(char *, contact, field) = g_steal_pointer(&value);
	return TRUE;
}

static gboolean
set_word(Contact *contact, const ContactField *field, const char *text, GError **error)
{
	int value = *text ? vocab_match(field->vocab, text, -1) : 0;

	if (*text && value == 0) {
		g_autofree char *ids = vocab_ids(field->vocab);

		return refuse(field, text, ids, error);
	}
	if (value == 0 && field->vocab == &vocab_kind)
		value = KIND_PROFESSIONAL;
	if (field->vocab == &vocab_role && value != contact->role &&
		role_is_close((WorkRole)value))
		contact->close = TRUE;
	AT(int, contact, field) = value;
	return TRUE;
}

static gboolean
set_person(Contact *contact, const ContactField *field, const char *text, GError **error)
{
	gint64 id = text_number(text, NULL);

	if (*text && !id)
		return refuse(
			field, text, _("A number of a person, such as #12."), error);
	AT(gint64, contact, field) = id;
	return TRUE;
}

/* "" is no, as an empty value clears any field. */
static gboolean
set_flag(Contact *contact, const ContactField *field, const char *text, GError **error)
{
	static const struct {
		const char *word;
		gboolean value;
	} words[] = { { "", FALSE }, { "1", TRUE }, { "yes", TRUE }, { "да", TRUE },
		{ "y", TRUE }, { "0", FALSE }, { "no", FALSE }, { "нет", FALSE },
		{ "n", FALSE } };
	g_autofree char *folded = text_fold(text);

	for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
		if (strcmp(folded, words[i].word) != 0)
			continue;
		AT(int, contact, field) = words[i].value;
		return TRUE;
	}
	return refuse(field, text, _("It is yes or no."), error);
}

gboolean
contact_set(Contact *contact, const ContactField *field, const char *text, GError **error)
{
	g_autofree char *line = NULL;
	Day day;

	if (contact_field_is_text(field))
		return set_text(contact, field, text, error);
	line = input_line(text);
	switch (field->type) {
	case CONTACT_DATE:
		day = day_parse(line);
		if (*line && day == DAY_NONE)
			return refuse(field, line, _("A day such as 2026-11-21."), error);
		AT(Day, contact, field) = day;
		return TRUE;
	case CONTACT_FLAG:
		return set_flag(contact, field, line, error);
	case CONTACT_WORD:
		return set_word(contact, field, line, error);
	default:
		return set_person(contact, field, line, error);
	}
}

gboolean
contact_set_name(Contact *contact, const char *text, GError **error)
{
	g_auto(NameParts) name = { 0 };

	name_parse(text, &name);
	const struct {
		const char *column, *part;
	} parts[] = {
		{ "family", name.family },
		{ "given", name.given },
		{ "patronymic", name.patronymic },
		{ "nickname", name.nickname },
		{ "alt", name.alt },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
		if (parts[i].part && !contact_set(contact, contact_field(parts[i].column),
					     parts[i].part, error))
			return FALSE;
	return TRUE;
}

gboolean
contact_field_same(const Contact *a, const Contact *b, const ContactField *field)
{
	switch (field->type) {
	case CONTACT_LINE:
	case CONTACT_LINES:
		return strcmp(AT(char *, a, field), AT(char *, b, field)) == 0;
	case CONTACT_DATE:
		return AT(Day, a, field) == AT(Day, b, field);
	case CONTACT_PERSON:
		return AT(gint64, a, field) == AT(gint64, b, field);
	default:
		return AT(int, a, field) == AT(int, b, field);
	}
}

char *
contact_show(Book *book, const Contact *contact, const ContactField *field)
{
	g_autofree char *name = NULL;

	switch (field->type) {
	case CONTACT_FLAG:
		return g_strdup(AT(int, contact, field) ? _("yes") : _("no"));
	case CONTACT_WORD:
		return g_strdup(vocab_label(field->vocab, AT(int, contact, field)));
	case CONTACT_DATE:
		if (AT(Day, contact, field) == DAY_NONE)
			return g_strdup("");
		return i18n_day_long(AT(Day, contact, field));
	case CONTACT_PERSON:
		if (AT(gint64, contact, field) != 0)
			name = contact_display_id(book, AT(gint64, contact, field), NULL);
		return name ? g_steal_pointer(&name) : g_strdup("");
	default:
		return g_strdup(AT(char *, contact, field));
	}
}

static char *
input_error(GError **error, const char *text, const char *fits)
{
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "“%s”: %s", text, fits);
	return NULL;
}

static gboolean
is_no_window(const char *text)
{
	static const char *const words[] = { "none", "never", "нет", "никогда" };
	g_autofree char *folded = text_fold(text);

	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		if (strcmp(folded, words[i]) == 0)
			return TRUE;
	return FALSE;
}

/* "2-3" with any dash, or "3", which is both ends. */
static gboolean
read_window(const char *line, Window *window)
{
	g_auto(GStrv) parts = g_strsplit(line, "–", -1);
	g_autofree char *plain = g_strjoinv("-", parts);
	g_auto(GStrv) ends = g_strsplit(plain, "-", 2);
	guint64 near, far;

	if (!g_ascii_string_to_unsigned(
		    g_strstrip(ends[0]), 10, 0, WINDOW_MAX, &near, NULL))
		return FALSE;
	far = near;
	if (ends[1] && !g_ascii_string_to_unsigned(
			       g_strstrip(ends[1]), 10, 0, WINDOW_MAX, &far, NULL))
		return FALSE;
	*window = (Window){ (int)near, (int)far };
	return window_exists(*window) && window_valid(*window);
}

char *
contact_window_check(const char *text, GError **error)
{
	g_autofree char *line = input_line(text);
	Window window = WINDOW_NONE;

	if (!*line)
		return g_strdup("");
	if (is_no_window(line))
		return g_strdup("none");
	if (read_window(line, &window))
		return g_strdup_printf("%d-%d", window.near, window.far);
	return input_error(error, line,
		_("a window is months from and to, such as 2-3, or “none”."));
}

/* "Europe/Moscow"; one the system does not know is kept all the same. */
static char *
zone_normal(const char *text, GError **error)
{
	for (const char *p = text; *p; p++)
		if (!g_ascii_isalnum(*p) && !strchr("/_+-", *p))
			return input_error(error, text,
				_("a time zone is written like Europe/Moscow."));
	return g_strdup(text);
}

gboolean
contact_zone_known(const char *zone)
{
	return clock_zone_valid(zone);
}

/* An ISO 639 code, or the name of one of the two languages of letters. */
static char *
language_normal(const char *text, GError **error)
{
	g_autofree char *folded = text_fold(text);
	gsize length = strlen(folded);

	if (strcmp(folded, "русский") == 0 || strcmp(folded, "russian") == 0)
		return g_strdup("ru");
	if (strcmp(folded, "английский") == 0 || strcmp(folded, "english") == 0)
		return g_strdup("en");
	if ((length == 2 || length == 3) && strspn(folded, LETTERS) == length)
		return g_steal_pointer(&folded);
	return input_error(error, text, _("a language is a code such as ru or en."));
}

const Vocab contact_genders = {
	.name = "gender",
	.words = gender_words,
	.count = G_N_ELEMENTS(gender_words),
};

#define FIELD(member, text, kind)                                                 \
	.column = #member, .parameter = ":" #member, .label = text, .type = kind, \
	.offset = offsetof(Contact, member)

const ContactField contact_fields[] = {
	{ FIELD(uid, N_("UID"), CONTACT_LINE), .kept = TRUE },
	{ FIELD(family, N_("Family name"), CONTACT_LINE) },
	{ FIELD(given, N_("Given name"), CONTACT_LINE) },
	{ FIELD(patronymic, N_("Patronymic"), CONTACT_LINE) },
	{ FIELD(alt, N_("Second spelling"), CONTACT_LINE) },
	{ FIELD(nickname, N_("Nickname"), CONTACT_LINE) },
	{ FIELD(gender, N_("Gender"), CONTACT_WORD), .vocab = &contact_genders },
	{ FIELD(address, N_("Form of address"), CONTACT_WORD), .vocab = &vocab_address },
	{ FIELD(kind, N_("Kind"), CONTACT_WORD), .vocab = &vocab_kind },
	{ FIELD(role, N_("Role"), CONTACT_WORD), .vocab = &vocab_role },
	{ FIELD(seniority, N_("Seniority"), CONTACT_WORD), .vocab = &vocab_seniority },
	{ FIELD(close, N_("Close contact"), CONTACT_FLAG) },
	{ FIELD(own_window, N_("Own window"), CONTACT_LINE),
		.normal = contact_window_check },
	{ FIELD(city, N_("City"), CONTACT_LINE) },
	{ FIELD(zone, N_("Time zone"), CONTACT_LINE), .normal = zone_normal },
	{ FIELD(language, N_("Language"), CONTACT_LINE), .normal = language_normal },
	{ FIELD(met, N_("How we met"), CONTACT_LINE) },
	{ FIELD(introduced_by, N_("Introduced by"), CONTACT_PERSON) },
	{ FIELD(interests, N_("Interests"), CONTACT_LINE) },
	{ FIELD(common, N_("In common"), CONTACT_LINE) },
	{ FIELD(notes, N_("Notes"), CONTACT_LINES) },
	{ FIELD(photo, N_("Photo"), CONTACT_LINE), .kept = TRUE },
	{ FIELD(verified_on, N_("Data true on"), CONTACT_DATE), .kept = TRUE },
	{ FIELD(created_on, N_("Added on"), CONTACT_DATE), .kept = TRUE },
	{ FIELD(archived, N_("In the archive"), CONTACT_FLAG), .kept = TRUE },
	{ FIELD(paused_until, N_("Paused until"), CONTACT_DATE), .kept = TRUE },
	{ FIELD(first_day, N_("First day"), CONTACT_DATE), .kept = TRUE },
	{ FIELD(round_from, N_("Round skipped on"), CONTACT_DATE), .kept = TRUE },
	{ 0 },
};
