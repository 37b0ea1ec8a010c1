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

#include "template_private.h"

#define SENTENCE 400 /* characters of a message at most */

/* What stands in braces may be as long as the file. Takes the sentence. */
static char *
shorten(char *sentence)
{
	g_autofree char *whole = sentence;
	g_autofree char *cut = NULL;

	if (g_utf8_strlen(whole, -1) <= SENTENCE)
		return g_steal_pointer(&whole);
	cut = g_utf8_substring(whole, 0, SENTENCE - 1);
	return g_strconcat(cut, "…", NULL);
}

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
	sentence = shorten(g_strdup_vprintf(format, args));
	va_end(args);
	g_set_error(reader->error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s:%d:%ld: %s",
		reader->file, line, column, sentence);
	return FALSE;
}

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
check_asks(TemplateHead *head)
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
read_whole(TemplateHead *head)
{
	TemplateReader *reader = &head->reader;
	Template *template = reader->template;
	const char *body = template_read_head(head);

	if (body == NULL)
		return FALSE;
	template->use = g_string_chunk_insert(template->strings, head->use->str);
	if (head->subject_at->len > 0) {
		TemplateSpan line = g_array_index(head->subject_at, TemplateSpan, 0);

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
	TemplateHead head = { .reader = { template, file, plain, error } };
	gboolean done;

	template->strings = g_string_chunk_new(1024);
	template->asks = g_array_new(FALSE, TRUE, sizeof(TemplateAsk));
	template->subject = g_array_new(FALSE, TRUE, sizeof(Node));
	template->body = g_array_new(FALSE, TRUE, sizeof(Node));
	head.subject_at = g_array_new(FALSE, TRUE, sizeof(TemplateSpan));
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
