/*
 * The head of a template: comments that tell when to use it, and lines of a key and a
 * text. A subject is only found here: it is read as the body is, when all names are
 * known.
 */
#include <string.h>

#include "krug/i18n.h"
#include "krug/vocab.h"

#include "template_private.h"

/* FALSE where it is wrong; `name`: what stands between key and colon, "" for nothing. */
typedef struct {
	const char *word;
	gboolean (*read)(TemplateHead *head, TemplateSpan name, TemplateSpan value);
} HeadKey;

static const HeadKey head_keys[];

static char *
copy_of(TemplateSpan line)
{
	g_autofree char *copy = g_strndup(line.at, (gsize)(line.end - line.at));

	return g_strdup(g_strstrip(copy));
}

static const char *
keep(TemplateHead *head, const char *text)
{
	return g_string_chunk_insert(head->reader.template->strings, text);
}

/* A line that stands once and has a text. */
static gboolean
read_once(TemplateHead *head, const char **to, TemplateSpan name, TemplateSpan value)
{
	g_autofree char *text = copy_of(value);

	if (*to != NULL)
		return template_fail(
			&head->reader, name.at, _("this line stands twice."));
	if (*text == '\0')
		return template_fail(&head->reader, value.end,
			_("there is nothing behind the colon."));
	*to = keep(head, text);
	return TRUE;
}

static gboolean
read_title(TemplateHead *head, TemplateSpan name, TemplateSpan value)
{
	return read_once(head, &head->reader.template->title, name, value);
}

static gboolean
read_type(TemplateHead *head, TemplateSpan name, TemplateSpan value)
{
	const char **type = &head->reader.template->type;
	g_autofree char *ids = NULL;

	if (!read_once(head, type, name, value))
		return FALSE;
	if (vocab_from_id(&vocab_type, *type) != TYPE_NONE)
		return TRUE;
	ids = vocab_ids(&vocab_type);
	return template_fail(&head->reader, value.at,
		_("there is no type “%s”, only %s."), *type, ids);
}

static gboolean
read_subject(TemplateHead *head, TemplateSpan name, TemplateSpan value)
{
	if (head->subject_at->len > 0)
		return template_fail(
			&head->reader, name.at, _("this line stands twice."));
	while (value.at < value.end && g_ascii_isspace(*value.at))
		value.at++;
	g_array_append_val(head->subject_at, value);
	return TRUE;
}

/* a to z, digits and dashes, and none of the words of the language. */
static gboolean
may_be_asked(const char *name)
{
	static const char *const taken[] = { "else", "if", "not", "plural", "me", "them",
		"you", NULL };
	const TemplateName *known = template_name(name);

	if (known != NULL)
		return known->type != TEMPLATE_GENDER;
	for (const char *p = name; *p != '\0'; p++)
		if (!g_ascii_islower(*p) && !g_ascii_isdigit(*p) && *p != '-')
			return FALSE;
	return g_ascii_islower(*name) && !g_strv_contains(taken, name);
}

static gboolean
add_ask(TemplateHead *head, TemplateSpan name, TemplateSpan value, gboolean optional)
{
	GArray *asks = head->reader.template->asks;
	g_autofree char *word = copy_of(name);
	const char *label = NULL;
	TemplateAsk ask = { .optional = optional };

	if (!may_be_asked(word))
		return template_fail(&head->reader, name.at,
			_("“%s” cannot be asked for: a name is of a to z, digits and "
			  "dashes."),
			word);
	if (template_ask(head->reader.template, word) != NULL)
		return template_fail(
			&head->reader, name.at, _("“%s” is asked for twice."), word);
	if (asks->len >= TEMPLATE_ASKS)
		return template_fail(&head->reader, name.at,
			_("more than %d values are asked for."), TEMPLATE_ASKS);
	if (!read_once(head, &label, name, value))
		return FALSE;
	ask.name = keep(head, word);
	ask.label = label;
	head->asked[asks->len] = name.at;
	g_array_append_val(asks, ask);
	return TRUE;
}

static gboolean
read_ask(TemplateHead *head, TemplateSpan name, TemplateSpan value)
{
	return add_ask(head, name, value, FALSE);
}

static gboolean
read_ask_optional(TemplateHead *head, TemplateSpan name, TemplateSpan value)
{
	return add_ask(head, name, value, TRUE);
}

static gboolean
fail_key(TemplateHead *head, TemplateSpan line, const char *word)
{
	g_autoptr(GPtrArray) words = g_ptr_array_new();
	const char *nearest;

	for (const HeadKey *key = head_keys; key->word != NULL; key++)
		g_ptr_array_add(words, (gpointer)key->word);
	nearest = template_nearest(word, words);
	if (nearest != NULL)
		return template_fail(&head->reader, line.at,
			_("there is no line “%s:” above the text. Did you mean “%s:”?"),
			word, nearest);
	return template_fail(&head->reader, line.at,
		_("there is no line “%s:” above the text, which begins behind an empty "
		  "line."),
		word);
}

/* "KEY: TEXT" or "KEY NAME: TEXT". */
static gboolean
read_pair(TemplateHead *head, TemplateSpan line)
{
	const char *colon = memchr(line.at, ':', (gsize)(line.end - line.at));
	const char *blank;
	TemplateSpan name, value;
	g_autofree char *word = NULL;

	if (colon == NULL)
		return template_fail(&head->reader, line.at,
			_("a line above the text is a key, a colon and a text; the text "
			  "begins behind an empty line."));
	blank = memchr(line.at, ' ', (gsize)(colon - line.at));
	name = (TemplateSpan){ blank != NULL ? blank + 1 : colon, colon };
	value = (TemplateSpan){ colon + 1, line.end };
	word = g_strndup(line.at, (gsize)((blank != NULL ? blank : colon) - line.at));
	for (const HeadKey *key = head_keys; key->word != NULL; key++) {
		if (strcmp(key->word, word) != 0)
			continue;
		if ((name.at < name.end) != g_str_has_prefix(word, "Ask"))
			return fail_key(head, line, word);
		return key->read(head, name, value);
	}
	return fail_key(head, line, word);
}

/* The first comment tells when to use the template; a blank one ends it. */
static void
read_comment(TemplateHead *head, TemplateSpan line)
{
	g_autofree char *text = NULL;

	line.at++;
	text = copy_of(line);
	if (head->use->len == 0 && g_str_has_prefix(text, "Use:"))
		memmove(text, text + strlen("Use:"), strlen(text + strlen("Use:")) + 1);
	if (*text == '\0' && head->use->len > 0)
		head->use_ended = TRUE;
	if (head->use_ended)
		return;
	if (head->use->len > 0)
		g_string_append_c(head->use, ' ');
	g_string_append(head->use, g_strstrip(text));
}

/* Where the body begins; NULL on an error. */
const char *
template_read_head(TemplateHead *head)
{
	const char *at = head->reader.text;

	while (*at != '\0' && *at != '\n') {
		TemplateSpan line = { .at = at, .end = at + strcspn(at, "\n") };

		if (*at == '#')
			read_comment(head, line);
		else if (!read_pair(head, line))
			return NULL;
		at = *line.end != '\0' ? line.end + 1 : line.end;
	}
	if (head->reader.template->title == NULL)
		template_fail(&head->reader, at, _("there is no line “Title:” above."));
	else if (head->reader.template->type == NULL)
		template_fail(&head->reader, at, _("there is no line “Type:” above."));
	else
		return at;
	return NULL;
}

static const HeadKey head_keys[] = {
	{ "Title", read_title },
	{ "Type", read_type },
	{ "Subject", read_subject },
	{ "Ask", read_ask },
	{ "Ask?", read_ask_optional },
	{ 0 },
};
