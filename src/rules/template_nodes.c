/*
 * The text of a template as nodes. A tag stands within one line; conditions are matched
 * while they are read, so that a node knows where to go on. What may be missing is used
 * inside a condition on itself alone.
 */
#include <string.h>

#include "krug/i18n.h"

#include "template_private.h"

typedef struct {
	const char *at;	  /* of its braces */
	const char *in;	  /* of what they hold, without blanks */
	const char *next; /* behind them */
	char *text;	  /* what they hold; of the chunk */
} Tag;

typedef struct {
	TemplateReader *reader;
	GArray *nodes;
	guint ifs[TEMPLATE_DEPTH];	/* open conditions: their nodes */
	gboolean other[TEMPLATE_DEPTH]; /* its else has begun: `elses` is its node */
	guint elses[TEMPLATE_DEPTH];
	const char *at[TEMPLATE_DEPTH]; /* of their braces */
	int depth;
	gboolean alone;
} Nodes;

static Node *
node_at(Nodes *nodes, guint i)
{
	return &g_array_index(nodes->nodes, Node, i);
}

static Node *
add_node(Nodes *nodes, NodeKind kind)
{
	Node node = { .kind = kind, .alone = nodes->alone };

	g_array_append_val(nodes->nodes, node);
	return node_at(nodes, nodes->nodes->len - 1);
}

static void
add_text(Nodes *nodes, const char *at, const char *end)
{
	Node *node;

	if (at == end)
		return;
	node = add_node(nodes, NODE_TEXT);
	node->length = (gsize)(end - at);
	node->text =
		g_string_chunk_insert_len(nodes->reader->template->strings, at, end - at);
}

/* --- names --- */

static gboolean
fail_name(Nodes *nodes, const char *at, const char *name)
{
	const Template *template = nodes->reader->template;
	g_autoptr(GPtrArray) known = g_ptr_array_new();
	const char *nearest;

	for (guint i = 0; i < template->asks->len; i++)
		g_ptr_array_add(known,
			(gpointer)g_array_index(template->asks, TemplateAsk, i).name);
	for (const TemplateName *row = template_names; row->name != NULL; row++)
		if (row->type != TEMPLATE_GENDER)
			g_ptr_array_add(known, (gpointer)row->name);
	nearest = template_nearest(name, known);
	if (nearest == NULL)
		return template_fail(nodes->reader, at,
			_("there is no value “%s”; one of your own is declared above the "
			  "text: “Ask NAME: What is asked”."),
			name);
	return template_fail(nodes->reader, at,
		_("there is no value “%s”. Did you mean “%s”?"), name, nearest);
}

static gboolean
check_name(Nodes *nodes, const char *at, const char *name)
{
	const TemplateName *row = template_name(name);

	if (row != NULL && row->type == TEMPLATE_GENDER)
		return template_fail(nodes->reader, at,
			_("a gender is no value; write {{me: …|…}} or {{them: …|…}}."));
	if (row == NULL && template_ask(nodes->reader->template, name) == NULL)
		return fail_name(nodes, at, name);
	return TRUE;
}

/* Whether an open condition says that the name has a value. */
static gboolean
is_known_here(Nodes *nodes, const char *name)
{
	for (int i = 0; i < nodes->depth; i++) {
		const Node *node = node_at(nodes, nodes->ifs[i]);

		if (strcmp(node->name, name) == 0 && node->negated == nodes->other[i])
			return TRUE;
	}
	return FALSE;
}

/* A name that is to be printed. */
static gboolean
check_value(Nodes *nodes, const char *at, const char *name)
{
	const TemplateAsk *ask = template_ask(nodes->reader->template, name);

	if (!check_name(nodes, at, name))
		return FALSE;
	if (ask == NULL || !ask->optional || is_known_here(nodes, name))
		return TRUE;
	return template_fail(nodes->reader, at,
		_("“%s” may be missing: put it inside {{#if %s}} … {{/if}}."), name,
		name);
}

/* --- tags --- */

static gboolean
read_if(Nodes *nodes, const Tag *tag)
{
	char *name = g_strstrip(tag->text + strlen("#if"));
	gboolean negated = g_str_has_prefix(name, "not ");
	Node *node;

	if (nodes->depth == TEMPLATE_DEPTH)
		return template_fail(nodes->reader, tag->at,
			_("conditions are %d deep at most."), TEMPLATE_DEPTH);
	if (negated)
		name = g_strchug(name + strlen("not "));
	if (!check_name(nodes, tag->in, name))
		return FALSE;
	nodes->at[nodes->depth] = tag->at;
	nodes->other[nodes->depth] = FALSE;
	nodes->ifs[nodes->depth++] = nodes->nodes->len;
	node = add_node(nodes, NODE_IF);
	node->name = name;
	node->negated = negated;
	return TRUE;
}

static gboolean
read_else(Nodes *nodes, const Tag *tag)
{
	int top = nodes->depth - 1;

	if (top < 0 || nodes->other[top])
		return template_fail(
			nodes->reader, tag->at, _("{{else}} without its {{#if …}}."));
	nodes->other[top] = TRUE;
	nodes->elses[top] = nodes->nodes->len;
	add_node(nodes, NODE_ELSE);
	node_at(nodes, nodes->ifs[top])->to = nodes->nodes->len;
	return TRUE;
}

static gboolean
read_end(Nodes *nodes, const Tag *tag)
{
	int top = --nodes->depth;

	if (top < 0)
		return template_fail(
			nodes->reader, tag->at, _("{{/if}} without its {{#if …}}."));
	node_at(nodes, nodes->other[top] ? nodes->elses[top] : nodes->ifs[top])->to =
		nodes->nodes->len;
	add_node(nodes, NODE_END);
	return TRUE;
}

/* Alternatives of a variant; `least` to `most` of them. */
static gboolean
read_forms(Nodes *nodes, const Tag *tag, Node *node, char *text, int least, int most)
{
	for (char *next = text; next != NULL; node->n_forms++) {
		char *form = next;

		next = strchr(form, '|');
		if (next != NULL)
			*next++ = '\0';
		if (node->n_forms < TEMPLATE_FORMS)
			node->forms[node->n_forms] = g_strstrip(form);
	}
	if (node->n_forms >= least && node->n_forms <= most)
		return TRUE;
	if (least == most)
		return template_fail(nodes->reader, tag->at,
			_("here stand two alternatives with “|” between."));
	return template_fail(nodes->reader, tag->at,
		_("here stand two or three alternatives with “|” between."));
}

static gboolean
read_plural(Nodes *nodes, const Tag *tag, char *forms)
{
	char *name = g_strstrip(tag->text + strlen("plural"));

	if (!check_value(nodes, tag->in, name))
		return FALSE;
	if (template_type_of(name) != TEMPLATE_NUMBER)
		return template_fail(
			nodes->reader, tag->in, _("“%s” is no number."), name);
	add_node(nodes, NODE_PLURAL)->name = name;
	return read_forms(nodes, tag, node_at(nodes, nodes->nodes->len - 1), forms, 2, 3);
}

/* What stands behind a colon: {{me: …}} and its like. */
static gboolean
read_variant(Nodes *nodes, const Tag *tag, char *colon)
{
	static const struct {
		const char *word;
		NodeKind kind;
		int most;
	} variants[] = { { "me", NODE_ME, 3 }, { "them", NODE_THEM, 3 },
		{ "you", NODE_YOU, 2 } };

	*colon++ = '\0';
	if (g_str_has_prefix(tag->text, "plural "))
		return read_plural(nodes, tag, colon);
	for (guint i = 0; i < G_N_ELEMENTS(variants); i++)
		if (strcmp(g_strstrip(tag->text), variants[i].word) == 0)
			return read_forms(nodes, tag, add_node(nodes, variants[i].kind),
				colon, 2, variants[i].most);
	return template_fail(nodes->reader, tag->in,
		_("there is no variant “%s”, only me, them, you and plural NAME."),
		tag->text);
}

/* NAME or NAME FORM. */
static gboolean
read_value(Nodes *nodes, const Tag *tag)
{
	char *form = strchr(tag->text, ' ');
	int day_form = 0;
	Node *node;

	if (form != NULL)
		*form++ = '\0';
	if (!check_value(nodes, tag->in, tag->text))
		return FALSE;
	if (form != NULL && template_type_of(tag->text) != TEMPLATE_DAY)
		return template_fail(nodes->reader, tag->in,
			_("“%s” is no day: it has no forms."), tag->text);
	if (form != NULL)
		day_form = template_day_form(g_strstrip(form));
	if (day_form < 0)
		return template_fail(nodes->reader, tag->in,
			_("a day has no form “%s”, only date, on, near and year."), form);
	node = add_node(nodes, NODE_VALUE);
	node->name = tag->text;
	node->day_form = day_form;
	return TRUE;
}

static gboolean
read_tag(Nodes *nodes, const Tag *tag)
{
	char *colon = strchr(tag->text, ':');

	if (strcmp(tag->text, "else") == 0)
		return read_else(nodes, tag);
	if (strcmp(tag->text, "/if") == 0)
		return read_end(nodes, tag);
	if (g_str_has_prefix(tag->text, "#if "))
		return read_if(nodes, tag);
	if (*tag->text == '#' || *tag->text == '/')
		return template_fail(nodes->reader, tag->in,
			_("there is no “%s”, only {{#if NAME}}, {{else}} and {{/if}}."),
			tag->text);
	if (colon != NULL)
		return read_variant(nodes, tag, colon);
	return read_value(nodes, tag);
}

/* --- lines --- */

/* The tag whose braces stand at `at`; FALSE where it does not end before `end`. */
static gboolean
find_tag(Nodes *nodes, const char *at, const char *end, Tag *tag)
{
	const char *close = g_strstr_len(at, end - at, "}}");
	const char *in = at + 2;

	if (close == NULL)
		return FALSE;
	tag->at = at;
	tag->next = close + 2;
	while (in < close && *in == ' ')
		in++;
	tag->in = in;
	tag->text = g_string_chunk_insert_len(
		nodes->reader->template->strings, in, close - in);
	g_strchomp(tag->text);
	return TRUE;
}

/* What stands between braces: a condition, no value whose name begins like one. */
static gboolean
is_condition(const char *in, const char *close)
{
	gsize length = (gsize)(close - in);

	while (length > 0 && in[length - 1] == ' ')
		length--;
	return g_str_has_prefix(in, "#if ") ||
	       (length == strlen("else") && g_str_has_prefix(in, "else")) ||
	       (length == strlen("/if") && g_str_has_prefix(in, "/if"));
}

/* Whether the line is nothing but {{#if …}}, {{else}} and {{/if}}. */
static gboolean
is_conditions(const char *at, const char *end)
{
	gboolean any = FALSE;

	for (;;) {
		const char *close;

		while (at < end && *at == ' ')
			at++;
		if (at == end)
			return any;
		close = g_strstr_len(at, end - at, "}}");
		if (!g_str_has_prefix(at, "{{") || close == NULL)
			return FALSE;
		for (at += 2; *at == ' ';)
			at++;
		if (!is_condition(at, close))
			return FALSE;
		at = close + 2;
		any = TRUE;
	}
}

/* The nearest of the two kinds of braces in the line, `end` where there is none. */
static const char *
find_braces(const char *at, const char *end)
{
	const char *open = g_strstr_len(at, end - at, "{{");
	const char *close = g_strstr_len(at, end - at, "}}");

	if (open == NULL)
		open = end;
	if (close == NULL)
		close = end;
	return MIN(open, close);
}

/* The text of the line from `at`, its line break included unless the line is alone. */
static gboolean
read_line(Nodes *nodes, const char *at, const char *end)
{
	while (at < end) {
		const char *braces = find_braces(at, end);
		Tag tag;

		if (!nodes->alone)
			add_text(nodes, at, braces);
		if (braces == end)
			break;
		if (*braces == '}')
			return template_fail(
				nodes->reader, braces, _("“}}” closes nothing."));
		if (!find_tag(nodes, braces, end, &tag))
			return template_fail(nodes->reader, braces,
				_("“{{” is not closed on its line."));
		if (!read_tag(nodes, &tag))
			return FALSE;
		at = tag.next;
	}
	return TRUE;
}

gboolean
template_read_nodes(TemplateReader *reader, const char *at, const char *end, GArray *into)
{
	Nodes nodes = { .reader = reader, .nodes = into };

	while (at < end) {
		const char *stop = memchr(at, '\n', (gsize)(end - at));
		const char *next = stop != NULL ? stop + 1 : end;

		nodes.alone = is_conditions(at, stop != NULL ? stop : end);
		if (!read_line(&nodes, at, next))
			return FALSE;
		at = next;
	}
	if (nodes.depth > 0)
		return template_fail(reader, nodes.at[nodes.depth - 1],
			_("this {{#if …}} is never closed by {{/if}}."));
	return TRUE;
}
