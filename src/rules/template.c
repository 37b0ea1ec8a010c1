/*
 * Reading a template: its head, of which each line is a key and a text, and behind the
 * first empty line the body. What the head declares must be used, and what may be missing
 * must be used where that is asked first: so a template that was read can be rendered
 * whatever is known of somebody.
 */
#include "krug/template.h"

#include <stdarg.h>
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/vocab.h"

#include "template_private.h"

/* One line of the head: what stands between its key and its end. */
typedef struct {
	const char *at, *end;
} Line;

typedef struct {
	TemplateReader reader;
	GArray *subject_at; /* Line, one at most: read when all asks are known */
	GString *use;
	gboolean use_ended;
	const char *asked[TEMPLATE_ASKS]; /* where */
} Head;

/* FALSE where it is wrong; `name`: what stands between key and colon, "" for nothing. */
typedef struct {
	const char *word;
	gboolean (*read)(Head *head, Line name, Line value);
} HeadKey;

static const HeadKey head_keys[];

gboolean
template_fail(TemplateReader *reader, const char *at, const char *format, ...)
{
	g_autofree char *sentence = NULL;
	const char *begin = reader->text;
	glong column;
	int line = 1;
	va_list args;

	for (const char *p = begin; p < at; p++)
		if (*p == '\n') {
			line++;
			begin = p + 1;
		}
	column = g_utf8_strlen(begin, at - begin) + 1;
	va_start(args, format);
	sentence = g_strdup_vprintf(format, args);
	va_end(args);
	g_set_error(reader->error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s:%d:%ld: %s",
		reader->file, line, column, sentence);
	return FALSE;
}

/* --- the head --- */

static char *
copy_of(Line line)
{
	g_autofree char *copy = g_strndup(line.at, (gsize)(line.end - line.at));

	return g_strdup(g_strstrip(copy));
}

static const char *
keep(Head *head, const char *text)
{
	return g_string_chunk_insert(head->reader.template->strings, text);
}

/* A line that stands once and has a text. */
static gboolean
read_once(Head *head, const char **to, Line name, Line value)
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
read_title(Head *head, Line name, Line value)
{
	return read_once(head, &head->reader.template->title, name, value);
}

static gboolean
read_type(Head *head, Line name, Line value)
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
read_subject(Head *head, Line name, Line value)
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
add_ask(Head *head, Line name, Line value, gboolean optional)
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
read_ask(Head *head, Line name, Line value)
{
	return add_ask(head, name, value, FALSE);
}

static gboolean
read_ask_optional(Head *head, Line name, Line value)
{
	return add_ask(head, name, value, TRUE);
}

static gboolean
fail_key(Head *head, Line line, const char *word)
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
read_pair(Head *head, Line line)
{
	const char *colon = memchr(line.at, ':', (gsize)(line.end - line.at));
	const char *blank;
	Line name, value;
	g_autofree char *word = NULL;

	if (colon == NULL)
		return template_fail(&head->reader, line.at,
			_("a line above the text is a key, a colon and a text; the text "
			  "begins behind an empty line."));
	blank = memchr(line.at, ' ', (gsize)(colon - line.at));
	name = (Line){ blank != NULL ? blank + 1 : colon, colon };
	value = (Line){ colon + 1, line.end };
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
read_comment(Head *head, Line line)
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
static const char *
read_head(Head *head)
{
	const char *at = head->reader.text;

	while (*at != '\0' && *at != '\n') {
		Line line = { .at = at, .end = at + strcspn(at, "\n") };

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

/* --- the whole --- */

const TemplateAsk *
template_ask(const Template *template, const char *name)
{
	for (guint i = 0; i < template->asks->len; i++) {
		const TemplateAsk *ask = &g_array_index(template->asks, TemplateAsk, i);

		if (strcmp(ask->name, name) == 0)
			return ask;
	}
	return NULL;
}

static gboolean
check_asks(Head *head)
{
	Template *template = head->reader.template;

	for (guint i = 0; i < template->asks->len; i++) {
		const TemplateAsk *ask = &g_array_index(template->asks, TemplateAsk, i);

		if (!template_uses(template, ask->name))
			return template_fail(&head->reader, head->asked[i],
				_("“%s” is asked for and stands nowhere."), ask->name);
	}
	return TRUE;
}

static gboolean
read_whole(Head *head)
{
	TemplateReader *reader = &head->reader;
	Template *template = reader->template;
	const char *body = read_head(head);

	if (body == NULL)
		return FALSE;
	template->use = keep(head, head->use->str);
	if (head->subject_at->len > 0) {
		Line line = g_array_index(head->subject_at, Line, 0);

		if (!template_read_nodes(reader, line.at, line.end, template->subject))
			return FALSE;
	}
	while (*body == '\n')
		body++;
	if (*body == '\0')
		return template_fail(reader, body, _("there is no text."));
	return template_read_nodes(reader, body, body + strlen(body), template->body) &&
	       check_asks(head);
}

/* Line breaks as LF, without the mark that some editors put in front. */
static char *
plain_text(const char *text)
{
	GString *plain = g_string_new(NULL);

	if (g_str_has_prefix(text, "\xef\xbb\xbf"))
		text += 3;
	for (; *text != '\0'; text++)
		if (*text != '\r' || text[1] != '\n')
			g_string_append_c(plain, *text);
	return g_string_free(plain, FALSE);
}

static gboolean
check_text(TemplateReader *reader, const char *text)
{
	const char *end;

	if (strlen(text) > TEMPLATE_LONGEST)
		return template_fail(reader, reader->text,
			_("a template has %d KiB at most."), TEMPLATE_LONGEST / 1024);
	if (g_utf8_validate(text, -1, &end))
		return TRUE;
	/* All before the place is UTF-8, so its column can be counted. */
	return template_fail(reader, end, _("this is no UTF-8."));
}

Template *
template_parse(const char *text, const char *file, GError **error)
{
	g_autofree char *plain = plain_text(text);
	g_autoptr(Template) template = g_new0(Template, 1);
	Head head = { .reader = { template, file, plain, error } };
	gboolean done;

	template->strings = g_string_chunk_new(1024);
	template->asks = g_array_new(FALSE, TRUE, sizeof(TemplateAsk));
	template->subject = g_array_new(FALSE, TRUE, sizeof(Node));
	template->body = g_array_new(FALSE, TRUE, sizeof(Node));
	head.subject_at = g_array_new(FALSE, TRUE, sizeof(Line));
	head.use = g_string_new(NULL);
	done = check_text(&head.reader, plain) && read_whole(&head);
	g_array_unref(head.subject_at);
	g_string_free(head.use, TRUE);
	return done ? g_steal_pointer(&template) : NULL;
}

void
template_free(Template *template)
{
	if (template == NULL)
		return;
	g_string_chunk_free(template->strings);
	g_array_unref(template->asks);
	g_array_unref(template->subject);
	g_array_unref(template->body);
	g_free(template);
}

/* --- what it says of itself --- */

const char *
template_title(const Template *template)
{
	return template->title;
}

const char *
template_use(const Template *template)
{
	return template->use;
}

const char *
template_type(const Template *template)
{
	return template->type;
}

const TemplateAsk *
template_asks(const Template *template, gsize *n)
{
	*n = template->asks->len;
	return (const TemplateAsk *)(const void *)template->asks->data;
}

static const char *
name_in(const Node *node)
{
	if (node->kind == NODE_ME)
		return TEMPLATE_MY_GENDER;
	return node->kind == NODE_THEM ? TEMPLATE_THEIR_GENDER : node->name;
}

gboolean
template_uses(const Template *template, const char *name)
{
	const GArray *parts[] = { template->subject, template->body };

	for (guint part = 0; part < G_N_ELEMENTS(parts); part++)
		for (guint i = 0; i < parts[part]->len; i++) {
			const char *used = name_in(&g_array_index(parts[part], Node, i));

			if (used != NULL && strcmp(used, name) == 0)
				return TRUE;
		}
	return FALSE;
}

static const HeadKey head_keys[] = {
	{ "Title", read_title },
	{ "Type", read_type },
	{ "Subject", read_subject },
	{ "Ask", read_ask },
	{ "Ask?", read_ask_optional },
	{ 0 },
};
