/*
 * Rendering: one walk over the nodes. What an author wrote is tidied while it is written,
 * so that an empty alternative leaves no double blank, no blank before a comma and no
 * empty line; a value goes in as it is, but for blanks, and none of it is ever read as
 * markup.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"

#include "template_private.h"

typedef struct {
	const Template *template;
	const TemplateScene *scene;
	GPtrArray *missing; /* TemplateMissing */
	GString *text;
	gboolean tagged;  /* the line that is being written had a tag */
	gboolean stopped; /* a value has just ended with the end of a sentence */
	gboolean large;	  /* there was too much; the rest is left out */
} Out;

/* --- what is missing --- */

static void
missing_free(gpointer data)
{
	TemplateMissing *missing = data;

	g_free(missing->name);
	g_free(missing->label);
	g_free(missing);
}

static const char *
label_of(const Template *template, const char *name)
{
	const TemplateAsk *ask = template_ask(template, name);
	const TemplateName *row = template_name(name);

	if (ask != NULL)
		return ask->label;
	return row != NULL ? _(row->label) : name;
}

static void
want(Out *out, const char *name, gboolean optional)
{
	TemplateMissing *missing;

	for (guint i = 0; i < out->missing->len; i++) {
		missing = out->missing->pdata[i];
		if (strcmp(missing->name, name) == 0) {
			missing->optional = missing->optional && optional;
			return;
		}
	}
	missing = g_new0(TemplateMissing, 1);
	missing->name = g_strdup(name);
	missing->label = g_strdup(label_of(out->template, name));
	missing->optional = optional;
	g_ptr_array_add(out->missing, missing);
}

/* --- writing --- */

static char
last_of(const Out *out)
{
	return out->text->len > 0 ? out->text->str[out->text->len - 1] : '\n';
}

static void
drop_blanks(Out *out)
{
	while (last_of(out) == ' ')
		g_string_truncate(out->text, out->text->len - 1);
}

/* Marks that cling to the word before them, unless a word begins with them: ".NET". */
static gboolean
is_clinging(const char *p, const char *end)
{
	if (memchr(",.;:!?", *p, 6) == NULL)
		return FALSE;
	return p + 1 == end || !g_ascii_isalnum(p[1]);
}

static void
put_break(Out *out)
{
	gboolean hole = out->tagged && last_of(out) == '\n';

	drop_blanks(out);
	out->tagged = FALSE;
	if (!hole && out->text->len > 0 && !g_str_has_suffix(out->text->str, "\n\n"))
		g_string_append_c(out->text, '\n');
}

/* A text of the author's. */
static void
put_text(Out *out, const char *text, gsize length)
{
	const char *end = text + length;

	for (const char *p = text; p < end; p++) {
		gboolean stopped = out->stopped;

		out->stopped = FALSE;
		if (*p == '\n') {
			put_break(out);
		} else if (*p == ' ') {
			if (last_of(out) != ' ' && last_of(out) != '\n')
				g_string_append_c(out->text, ' ');
		} else if (!(stopped && *p == '.')) {
			if (last_of(out) == ' ' && is_clinging(p, end))
				drop_blanks(out);
			g_string_append_c(out->text, *p);
		}
	}
}

/* Quotation marks within quotation marks are others: «ООО „Лира“». */
static void
append_quoted(GString *text, const char *value)
{
	for (const char *p = value; *p != '\0'; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		c = c == 0xab ? 0x201e : c == 0xbb ? 0x201c : c;
		g_string_append_unichar(text, c);
	}
}

static void
put_value(Out *out, const char *value)
{
	if (out->text->len + strlen(value) > TEMPLATE_LARGEST) {
		out->large = TRUE;
		return;
	}
	if (g_str_has_suffix(out->text->str, "«"))
		append_quoted(out->text, value);
	else
		g_string_append(out->text, value);
	out->stopped = g_str_has_suffix(value, ".") || g_str_has_suffix(value, "!") ||
		       g_str_has_suffix(value, "?") || g_str_has_suffix(value, "…");
}

static void
put_gendered(Out *out, const Node *node, int gender, const char *name)
{
	int form = gender == GENDER_MALE ? 0 : gender == GENDER_FEMALE ? 1 : 2;

	if (form < node->n_forms)
		put_text(out, node->forms[form], strlen(node->forms[form]));
	else
		want(out, name, FALSE);
}

static void
put_named(Out *out, const Node *node)
{
	g_autofree char *text =
		template_value_text(out->scene, node->name, node->day_form);
	const TemplateValue *value = template_value_of(out->scene, node->name);

	if (text == NULL) {
		want(out, node->name, FALSE);
	} else if (node->kind == NODE_PLURAL) {
		const char *form =
			node->forms[template_plural(node->n_forms, value->number)];

		put_text(out, form, strlen(form));
	} else {
		put_value(out, text);
	}
}

/* Where to go on behind a condition. */
static guint
decide(Out *out, const Node *node, guint here)
{
	const TemplateAsk *ask = template_ask(out->template, node->name);
	gboolean known = template_is_known(out->scene, node->name);

	if (!known)
		want(out, node->name, ask == NULL || ask->optional);
	return known != node->negated ? here + 1 : node->to;
}

/* Writes the node; returns the one to go on with. */
static guint
put_node(Out *out, const Node *node, guint here)
{
	const char *you;

	if (node->kind != NODE_TEXT && !node->alone)
		out->tagged = TRUE;
	switch (node->kind) {
	case NODE_TEXT:
		put_text(out, node->text, node->length);
		break;
	case NODE_VALUE:
	case NODE_PLURAL:
		put_named(out, node);
		break;
	case NODE_ME:
		put_gendered(out, node, out->scene->me, TEMPLATE_MY_GENDER);
		break;
	case NODE_THEM:
		put_gendered(out, node, out->scene->them, TEMPLATE_THEIR_GENDER);
		break;
	case NODE_YOU:
		you = node->forms[out->scene->formal ? 0 : 1];
		put_text(out, you, strlen(you));
		break;
	case NODE_IF:
		return decide(out, node, here);
	case NODE_ELSE:
		return node->to;
	case NODE_END:
		break;
	}
	return here + 1;
}

static void
put_nodes(Out *out, const GArray *nodes)
{
	guint i = 0;

	while (i < nodes->len && !out->large) {
		i = put_node(out, &g_array_index(nodes, Node, i), i);
		out->large = out->large || out->text->len > TEMPLATE_LARGEST;
	}
}

/* --- the whole --- */

/* Values bring line breaks of their own: what surrounds them is put right at the end. */
static char *
tidy_body(const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	GString *body = g_string_new(NULL);
	gboolean empty = TRUE;

	for (guint i = 0; lines[i] != NULL; i++) {
		g_strchomp(lines[i]);
		if (*lines[i] != '\0')
			g_string_append_printf(body, "%s\n", lines[i]);
		else if (!empty)
			g_string_append_c(body, '\n');
		empty = *lines[i] == '\0';
	}
	while (g_str_has_suffix(body->str, "\n\n"))
		g_string_truncate(body, body->len - 1);
	return g_string_free(body, FALSE);
}

static char *
tidy_subject(const char *text)
{
	char *subject = template_plain(text, FALSE);

	return g_strstrip(subject);
}

static void
walk(Out *out, char **subject, char **body)
{
	out->text = g_string_new(NULL);
	put_nodes(out, out->template->subject);
	*subject = tidy_subject(out->text->str);
	g_string_truncate(out->text, 0);
	out->tagged = out->stopped = FALSE;
	put_nodes(out, out->template->body);
	*body = tidy_body(out->text->str);
	g_string_free(out->text, TRUE);
}

GPtrArray *
template_missing(const Template *template, const TemplateScene *scene)
{
	g_autoptr(GPtrArray) found = g_ptr_array_new();
	g_autofree char *subject = NULL;
	g_autofree char *body = NULL;
	Out out = { .template = template, .scene = scene, .missing = found };
	GPtrArray *missing = g_ptr_array_new_with_free_func(missing_free);

	walk(&out, &subject, &body);
	for (int optional = 0; optional <= 1; optional++)
		for (guint i = 0; i < found->len; i++) {
			TemplateMissing *row = found->pdata[i];

			if (row->optional == optional)
				g_ptr_array_add(missing, row);
		}
	return missing;
}

static gboolean
check_missing(const GPtrArray *missing, GError **error)
{
	g_autoptr(GString) labels = g_string_new(NULL);

	for (guint i = 0; i < missing->len; i++) {
		const TemplateMissing *row = missing->pdata[i];

		if (!row->optional)
			g_string_append_printf(labels, "%s%s (%s)",
				labels->len > 0 ? ", " : "", row->label, row->name);
	}
	if (labels->len == 0)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, _("The letter still wants: %s."),
		labels->str);
	return FALSE;
}

gboolean
template_render(const Template *template, const TemplateScene *scene, char **subject,
	char **body, GError **error)
{
	g_autoptr(GPtrArray) missing = g_ptr_array_new_with_free_func(missing_free);
	g_autofree char *head = NULL;
	g_autofree char *text = NULL;
	Out out = { .template = template, .scene = scene, .missing = missing };

	walk(&out, &head, &text);
	if (!check_missing(missing, error))
		return FALSE;
	if (out.large) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("The letter would be larger than %d KiB: shorten its values."),
			TEMPLATE_LARGEST / 1024);
		return FALSE;
	}
	*subject = g_steal_pointer(&head);
	*body = g_steal_pointer(&text);
	return TRUE;
}
