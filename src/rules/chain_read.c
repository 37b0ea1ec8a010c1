/*
 * Reading a chain file; data/chains/default.chains tells its form. Every complaint names
 * the file and the line, also where only the whole shows what is wrong: then it is the
 * line of the file just read that brought it about.
 */
#include <stdarg.h>
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"

#include "chain_private.h"

gboolean
chain_fail(ChainReader *reader, int line, const char *format, ...)
{
	g_autofree char *sentence = NULL;
	va_list args;

	va_start(args, format);
	sentence = g_strdup_vprintf(format, args);
	va_end(args);
	g_set_error(reader->error, KRUG_ERROR, KRUG_ERROR_INPUT, _("%s, line %d: %s"),
		reader->file, line, sentence);
	return FALSE;
}

/* --- lines --- */

static gboolean
begin_step(ChainReader *reader, const char *id)
{
	if (!chain_is_id(id))
		return chain_fail(reader, reader->line,
			_("“%s” is no name of a step: only a to z, digits and dashes "
			  "are."),
			id);
	reader->on = 0;
	reader->step = chain_find(reader->set, id);
	if (reader->step == NULL && reader->set->steps->len >= CHAIN_STEPS_MAX)
		return chain_fail(reader, reader->line, _("there are too many steps."));
	if (reader->step == NULL)
		reader->step = chain_add(reader->set, id);
	reader->step->line = reader->line;
	return TRUE;
}

static gboolean
begin_section(ChainReader *reader, char *line)
{
	char *end = strchr(line, ']');

	if (end == NULL || end[1] != '\0')
		return chain_fail(reader, reader->line,
			_("a section is a name in brackets: [thank-you]."));
	*end = '\0';
	line = g_strstrip(line + 1);
	if (!g_str_has_prefix(line, "on "))
		return begin_step(reader, line);
	reader->step = NULL;
	return chain_read_triggers(reader, line + strlen("on "), &reader->on);
}

static gboolean
read_pair(ChainReader *reader, char *line)
{
	const ChainKey *key = reader->step != NULL ? chain_step_keys : chain_on_keys;
	char *value = strchr(line, '=');

	if (value == NULL)
		return chain_fail(reader, reader->line,
			_("a line is a key, “=” and a value, below a [section]."));
	*value++ = '\0';
	line = g_strchomp(line);
	if (reader->step == NULL && reader->on == 0)
		return chain_fail(reader, reader->line,
			_("“%s” stands before the first [section]."), line);
	for (; key->word != NULL; key++)
		if (strcmp(key->word, line) == 0)
			return key->read(reader, g_strchug(value));
	return chain_fail(reader, reader->line, _("there is no key “%s” here."), line);
}

static gboolean
read_line(ChainReader *reader, char *line)
{
	line = g_strstrip(line);
	if (*line == '\0' || *line == '#' || *line == ';')
		return TRUE;
	return *line == '[' ? begin_section(reader, line) : read_pair(reader, line);
}

/* --- the whole --- */

static int
line_of(const StepRow *step, int line)
{
	return line > 0 ? line : step->line;
}

/* A step that opens after another is to be the next of one. */
static gboolean
is_next(const ChainSet *set, const char *id)
{
	for (guint i = 0; i < set->steps->len; i++) {
		const StepRow *row = (const StepRow *)set->steps->pdata[i];

		if (row->next != NULL &&
			g_strv_contains((const char *const *)row->next, id))
			return TRUE;
	}
	return FALSE;
}

static gboolean
in_hours(const Span *span)
{
	return span->given && span->term.unit == SPAN_HOURS;
}

/* Hours are reckoned from the cause alone, and nothing beside them in days. */
static gboolean
check_hours(ChainReader *reader, StepRow *step)
{
	const Span *spans[] = { &step->opens, &step->due, &step->closes };

	step->open.in_hours = in_hours(&step->closes) || in_hours(&step->due);
	for (guint i = 0; i < G_N_ELEMENTS(spans); i++) {
		const Span *span = spans[i];
		gboolean plain = in_hours(span) && span->term.base == FROM_CAUSE &&
				 !span->has_otherwise && span->term.n >= (i > 0);

		if (!span->given || (step->open.in_hours && plain))
			continue;
		if (step->open.in_hours && i == 0 && span->term.n == 0)
			continue;
		if (step->open.in_hours || in_hours(span))
			return chain_fail(reader, line_of(step, span->line),
				_("“%s”: due and closes are either both in hours from "
				  "the trigger or both in days."),
				step->open.id);
	}
	return TRUE;
}

/* A day may follow only from one that is reckoned before it. */
static gboolean
check_spans(ChainReader *reader, StepRow *step)
{
	const Span *spans[] = { &step->opens, &step->due, &step->closes };
	static const SpanBase most[] = { FROM_DATE, FROM_OPENS, FROM_DUE };

	for (guint i = 0; i < G_N_ELEMENTS(spans); i++)
		if (spans[i]->given && spans[i]->term.base > most[i])
			return chain_fail(reader, line_of(step, spans[i]->line),
				_("“%s”: a day cannot be reckoned from one that comes "
				  "after it."),
				step->open.id);
	return check_hours(reader, step);
}

static gboolean
check_ids(ChainReader *reader, int line, char *const *ids)
{
	for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
		if (chain_find(reader->set, ids[i]) == NULL)
			return chain_fail(
				reader, line, _("there is no step “%s”."), ids[i]);
	return TRUE;
}

static gboolean
check_step(ChainReader *reader, StepRow *step)
{
	const char *id = step->open.id;

	if (step->off)
		return TRUE;
	if (step->open.kind == REMINDER_NONE)
		return chain_fail(reader, line_of(step, 0),
			_("“%s” wants a kind: “kind = thank-you”."), id);
	if (step->triggers == 0)
		return chain_fail(reader, line_of(step, 0),
			_("“%s” wants a trigger: “trigger = interview-held”."), id);
	/* Where this file does not name it, it may have taken it out of its chain. */
	if (step->line > 0 && (step->triggers & 1u << CHAIN_STEP) != 0 &&
		!is_next(reader->set, id))
		return chain_fail(reader, line_of(step, 0),
			_("“%s” opens with another step, but is the next of none."), id);
	if (!step->nobody && step->to[0] == 0)
		return chain_fail(reader, line_of(step, 0),
			_("“%s” wants an addressee: “to = each met”."), id);
	return check_spans(reader, step) &&
	       check_ids(reader, line_of(step, step->ids_line), step->next) &&
	       check_ids(reader, line_of(step, step->ids_line), step->merges);
}

static gboolean
check_trigger(ChainReader *reader, const TriggerRow *row)
{
	for (int fall = 0; fall < FALL_COUNT; fall++)
		for (guint n = 0; n < row->falls[fall]->len; n++) {
			char *ids[] = { (char *)row->falls[fall]->pdata[n], NULL };

			if (!check_ids(reader, row->line, ids))
				return FALSE;
		}
	return TRUE;
}

static gboolean
check(ChainReader *reader)
{
	ChainSet *set = reader->set;

	for (guint i = 0; i < set->steps->len; i++)
		if (!check_step(reader, (StepRow *)set->steps->pdata[i]))
			return FALSE;
	for (int i = 1; i < CHAIN_COUNT; i++)
		if (!check_trigger(reader, &set->triggers[i]))
			return FALSE;
	return TRUE;
}

/* What other files said is right by itself; its lines are none of this file. */
static void
forget_lines(ChainSet *set)
{
	for (guint i = 0; i < set->steps->len; i++) {
		StepRow *row = (StepRow *)set->steps->pdata[i];

		row->line = row->ids_line = 0;
		row->opens.line = row->due.line = row->closes.line = 0;
	}
	for (int i = 0; i < CHAIN_COUNT; i++)
		set->triggers[i].line = 0;
}

gboolean
chain_read(ChainSet *set, const char *text, const char *file, GError **error)
{
	g_auto(GStrv) lines = NULL;
	ChainReader reader = { .set = set, .file = file, .error = error };

	forget_lines(set);
	if (g_str_has_prefix(text, "\xef\xbb\xbf"))
		text += 3;
	lines = g_strsplit(text, "\n", -1);
	for (guint i = 0; lines[i] != NULL; i++) {
		reader.line = (int)i + 1;
		if (!g_utf8_validate(lines[i], -1, NULL))
			return chain_fail(&reader, reader.line, _("this is no UTF-8."));
		if (!read_line(&reader, lines[i]))
			return FALSE;
	}
	return check(&reader);
}
