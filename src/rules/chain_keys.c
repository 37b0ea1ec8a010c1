/*
 * What a chain file says of a step or a trigger: one function a key, the tables of keys
 * at the end. A value is checked by itself here; what the whole must be is asked by
 * chain_read.c.
 */
#include "chain_private.h"

#include <string.h>

#include "krug/i18n.h"

#define ID_MAX	 40
#define TEXT_MAX 200

static const char *const parts[CHAIN_PARTS];

#define fail(reader, ...) chain_fail((reader), (reader)->line, __VA_ARGS__)

gboolean
chain_is_id(const char *text)
{
	gsize len = strlen(text);

	return len > 0 && len <= ID_MAX &&
	       strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-") == len;
}

/* --- values --- */

/* Words split by commas; NULL where one of them is empty, though all may be. */
static GStrv
split(char *value)
{
	g_auto(GStrv) words = g_strsplit(value, ",", -1);

	for (char **word = words; *word != NULL; word++)
		if (g_strstrip(*word)[0] == '\0')
			return NULL;
	return g_steal_pointer(&words);
}

gboolean
chain_read_triggers(ChainReader *reader, char *value, guint *triggers)
{
	g_auto(GStrv) words = split(value);

	*triggers = 0;
	for (char **word = words; word != NULL && *word != NULL; word++) {
		ChainTrigger trigger = chain_trigger(*word);

		if (trigger == CHAIN_NONE)
			return fail(reader, _("there is no trigger “%s”."), *word);
		*triggers |= 1u << trigger;
	}
	return *triggers != 0 || fail(reader, _("a trigger is missing."));
}

static gboolean
read_trigger(ChainReader *reader, char *value)
{
	return chain_read_triggers(reader, value, &reader->step->triggers);
}

static gboolean
read_kind(ChainReader *reader, char *value)
{
	g_autofree char *ids = NULL;

	reader->step->open.kind = (ReminderKind)vocab_from_id(&vocab_reminder, value);
	if (reader->step->open.kind != REMINDER_NONE)
		return TRUE;
	ids = vocab_ids(&vocab_reminder);
	return fail(reader, _("there is no kind “%s”; use one of %s."), value, ids);
}

/* The bit of ChainPart; 0 for no such word. */
static guint
part_of(const char *word)
{
	for (guint i = 0; i < CHAIN_PARTS; i++)
		if (strcmp(parts[i], word) == 0)
			return 1u << i;
	return 0;
}

static gboolean
read_to(ChainReader *reader, char *value)
{
	StepRow *step = reader->step;
	g_auto(GStrv) words = NULL;
	guint n = 0;

	step->each = g_str_has_prefix(value, "each ");
	step->nobody = strcmp(value, "nobody") == 0;
	memset(step->to, 0, sizeof(step->to));
	if (step->nobody)
		return TRUE;
	words = split(step->each ? value + strlen("each ") : value);
	for (; words != NULL && words[n] != NULL; n++) {
		if (part_of(words[n]) == 0 || n == CHAIN_PARTS)
			return fail(reader, _("nobody is “%s” in a chain."), words[n]);
		step->to[n] = part_of(words[n]);
	}
	return n > 0 || fail(reader, _("an addressee is missing."));
}

static gboolean
read_also(ChainReader *reader, char *value)
{
	g_auto(GStrv) words = split(value);

	reader->step->also = 0;
	for (guint i = 0; words != NULL && words[i] != NULL; i++) {
		if (part_of(words[i]) == 0)
			return fail(reader, _("nobody is “%s” in a chain."), words[i]);
		reader->step->also |= part_of(words[i]);
	}
	return TRUE;
}

static gboolean
read_span(ChainReader *reader, const char *value, Span *span)
{
	if (!span_read(value, span))
		return fail(reader,
			_("“%s” is no span of time; write it like 24h, 2w, "
			  "date + 2wd else 10wd."),
			value);
	span->line = reader->line;
	return TRUE;
}

static gboolean
read_opens(ChainReader *reader, char *value)
{
	return read_span(reader, value, &reader->step->opens);
}

static gboolean
read_due(ChainReader *reader, char *value)
{
	return read_span(reader, value, &reader->step->due);
}

static gboolean
read_closes(ChainReader *reader, char *value)
{
	return read_span(reader, value, &reader->step->closes);
}

/* One of two words sets a flag. */
static gboolean
read_flag(ChainReader *reader, const char *value, const char *no, const char *yes,
	gboolean *flag)
{
	*flag = strcmp(value, yes) == 0;
	if (*flag || strcmp(value, no) == 0)
		return TRUE;
	return *no != '\0'
		       ? fail(reader, _("“%s” is neither “%s” nor “%s”."), value, no, yes)
		       : fail(reader, _("“%s” is not “%s”."), value, yes);
}

static gboolean
read_days(ChainReader *reader, char *value)
{
	return read_flag(reader, value, "working", "any", &reader->step->own_days);
}

static gboolean
read_off(ChainReader *reader, char *value)
{
	return read_flag(reader, value, "no", "yes", &reader->step->off);
}

static gboolean
read_channel(ChainReader *reader, char *value)
{
	return read_flag(reader, value, "", "other", &reader->step->open.other_channel);
}

static gboolean
read_joins(ChainReader *reader, char *value)
{
	ChainStep *step = &reader->step->open;

	step->with_contact = strcmp(value, "contact") == 0;
	step->joins = FALSE;
	return step->with_contact ||
	       read_flag(reader, value, "", "regular", &step->joins);
}

static gboolean
read_rings(ChainReader *reader, char *value)
{
	const char *v = value;
	int hour, minute;

	if (strlen(v) != 5 || v[2] != ':' || strspn(v, "0123456789:") != 5)
		return fail(reader, _("“%s” is no hour; write it like 19:00."), value);
	hour = (v[0] - '0') * 10 + v[1] - '0';
	minute = (v[3] - '0') * 10 + v[4] - '0';
	if (hour > 23 || minute > 59 || v[0] == ':' || v[4] == ':')
		return fail(reader, _("“%s” is no hour; write it like 19:00."), value);
	reader->step->rings = hour * 60 + minute;
	return TRUE;
}

static gboolean
read_template(ChainReader *reader, char *value)
{
	if (*value != '\0' && !chain_is_id(value))
		return fail(reader,
			_("“%s” is no name: only a to z, digits and dashes are."), value);
	g_free((char *)reader->step->open.template);
	reader->step->open.template = *value != '\0' ? g_strdup(value) : NULL;
	return TRUE;
}

static gboolean
keep_text(ChainReader *reader, const char *value, char **text)
{
	if (strlen(value) > TEXT_MAX)
		return fail(reader, _("the text is too long."));
	g_free(*text);
	*text = *value != '\0' ? g_strdup(value) : NULL;
	return TRUE;
}

static gboolean
read_text(ChainReader *reader, char *value)
{
	return keep_text(reader, value, &reader->step->text);
}

static gboolean
read_text_ru(ChainReader *reader, char *value)
{
	return keep_text(reader, value, &reader->step->text_ru);
}

static gboolean
read_ids(ChainReader *reader, char *value, GStrv *ids)
{
	g_auto(GStrv) words = split(value);

	for (guint i = 0; words != NULL && words[i] != NULL; i++)
		if (!chain_is_id(words[i]))
			return fail(reader, _("there is no step “%s”."), words[i]);
	g_strfreev(*ids);
	*ids = g_steal_pointer(&words);
	return TRUE;
}

static gboolean
read_next(ChainReader *reader, char *value)
{
	reader->step->ids_line = reader->line;
	return read_ids(reader, value, &reader->step->next);
}

static gboolean
read_merges(ChainReader *reader, char *value)
{
	reader->step->ids_line = reader->line;
	return read_ids(reader, value, &reader->step->merges);
}

static gboolean
read_records(ChainReader *reader, char *value)
{
	static const char *const words[] = { "nothing", "no-feedback", "silence",
		"withdrawal" };

	for (guint i = 0; i < G_N_ELEMENTS(words); i++)
		if (strcmp(value, words[i]) == 0) {
			reader->step->open.records = (ChainRecords)i;
			return TRUE;
		}
	return fail(reader,
		_("“%s” cannot be recorded: no-feedback, silence and "
		  "withdrawal can."),
		value);
}

/* --- what a trigger does --- */

static gboolean
set_falls(ChainReader *reader, char *value, Fall fall)
{
	g_auto(GStrv) ids = NULL;

	if (!read_ids(reader, value, &ids))
		return FALSE;
	for (int i = 1; i < CHAIN_COUNT; i++) {
		TriggerRow *row = &reader->set->triggers[i];
		GPtrArray *into = row->falls[fall];

		if ((reader->on & 1u << i) == 0)
			continue;
		row->line = reader->line;
		g_ptr_array_set_size(into, 0);
		for (guint n = 0; ids != NULL && ids[n] != NULL; n++)
			g_ptr_array_add(into, g_strdup(ids[n]));
	}
	return TRUE;
}

static gboolean
read_drops(ChainReader *reader, char *value)
{
	return set_falls(reader, value, FALL_DROPS);
}

static gboolean
read_settles(ChainReader *reader, char *value)
{
	return set_falls(reader, value, FALL_SETTLES);
}

static gboolean
read_ends(ChainReader *reader, char *value)
{
	return set_falls(reader, value, FALL_ENDS);
}

static gboolean
read_cancels(ChainReader *reader, char *value)
{
	gboolean cancels;

	if (!read_flag(reader, value, "", "interviews", &cancels))
		return FALSE;
	for (int i = 1; i < CHAIN_COUNT; i++)
		if ((reader->on & 1u << i) != 0)
			reader->set->triggers[i].cancels = cancels;
	return TRUE;
}

static const char *const parts[CHAIN_PARTS] = { "whom", "met", "new", "told", "recruiter",
	"led", "helped", "others" };

const ChainKey chain_step_keys[] = {
	{ "trigger", read_trigger },
	{ "kind", read_kind },
	{ "to", read_to },
	{ "also", read_also },
	{ "opens", read_opens },
	{ "due", read_due },
	{ "closes", read_closes },
	{ "days", read_days },
	{ "rings", read_rings },
	{ "template", read_template },
	{ "text", read_text },
	{ "text[ru]", read_text_ru },
	{ "channel", read_channel },
	{ "merges", read_merges },
	{ "next", read_next },
	{ "joins", read_joins },
	{ "records", read_records },
	{ "off", read_off },
	{ NULL, NULL },
};

const ChainKey chain_on_keys[] = {
	{ "drops", read_drops },
	{ "settles", read_settles },
	{ "ends", read_ends },
	{ "cancels", read_cancels },
	{ NULL, NULL },
};
