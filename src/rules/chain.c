/*
 * The set of steps: as shipped, with the user's file over it. A set that could not be
 * read is never left behind: a new one is read from all texts and takes its place.
 */
#include "krug/chain.h"

#include <string.h>

#include "krug/embed.h"
#include "krug/i18n.h"

#include "chain_private.h"

extern const EmbeddedFile krug_chains[];

static const char *const trigger_words[CHAIN_COUNT];

static void
step_free(gpointer data)
{
	StepRow *row = (StepRow *)data;

	g_free((char *)row->open.id);
	g_free((char *)row->open.template);
	g_free(row->text);
	g_free(row->text_ru);
	g_strfreev(row->next);
	g_strfreev(row->merges);
	g_free(row);
}

static ChainSet *
set_empty(void)
{
	ChainSet *set = g_new0(ChainSet, 1);

	set->steps = g_ptr_array_new_with_free_func(step_free);
	set->sources = g_ptr_array_new_with_free_func(g_free);
	for (int i = 0; i < CHAIN_COUNT; i++)
		for (int fall = 0; fall < FALL_COUNT; fall++)
			set->triggers[i].falls[fall] =
				g_ptr_array_new_with_free_func(g_free);
	return set;
}

void
chain_set_free(ChainSet *set)
{
	if (set == NULL)
		return;
	for (int i = 0; i < CHAIN_COUNT; i++)
		for (int fall = 0; fall < FALL_COUNT; fall++)
			g_ptr_array_unref(set->triggers[i].falls[fall]);
	g_ptr_array_unref(set->sources);
	g_ptr_array_unref(set->steps);
	g_free(set);
}

ChainSet *
chain_set_new(void)
{
	ChainSet *set = set_empty();

	for (const EmbeddedFile *file = krug_chains; file->name != NULL; file++) {
		g_autoptr(GError) error = NULL;

		if (!chain_set_read(set, (const char *)file->data, file->name, &error))
			g_error("%s", error->message);
	}
	return set;
}

const char *
chain_set_shipped(const ChainSet *set)
{
	return (const char *)set->sources->pdata[0];
}

gboolean
chain_set_read(ChainSet *set, const char *text, const char *file, GError **error)
{
	g_autoptr(ChainSet) draft = set_empty();
	ChainSet old;

	for (guint i = 0; i < set->sources->len; i++) {
		const char *source = (const char *)set->sources->pdata[i];

		g_ptr_array_add(draft->sources, g_strdup(source));
		if (!chain_read(draft, source, "", error))
			return FALSE;
	}
	if (!chain_read(draft, text, file, error))
		return FALSE;
	g_ptr_array_add(draft->sources, g_strdup(text));
	old = *set;
	*set = *draft;
	*draft = old;
	return TRUE;
}

/* --- asking --- */

const StepRow *
chain_row(const ChainStep *step)
{
	return (const StepRow *)step;
}

StepRow *
chain_find(const ChainSet *set, const char *id)
{
	for (guint i = 0; id != NULL && i < set->steps->len; i++) {
		StepRow *row = (StepRow *)set->steps->pdata[i];

		if (strcmp(row->open.id, id) == 0)
			return row;
	}
	return NULL;
}

StepRow *
chain_add(ChainSet *set, const char *id)
{
	StepRow *row = g_new0(StepRow, 1);

	row->open.id = g_strdup(id);
	row->rings = -1;
	g_ptr_array_add(set->steps, row);
	return row;
}

gboolean
chain_has_id(const GPtrArray *ids, const char *id)
{
	for (guint i = 0; i < ids->len; i++)
		if (strcmp((const char *)ids->pdata[i], id) == 0)
			return TRUE;
	return FALSE;
}

const ChainStep *
chain_step(const ChainSet *set, const char *id)
{
	const StepRow *row = chain_find(set, id);

	return row != NULL && !row->off ? &row->open : NULL;
}

const ChainStep *
chain_step_at(const ChainSet *set, guint i)
{
	for (guint at = 0; at < set->steps->len; at++) {
		const StepRow *row = (const StepRow *)set->steps->pdata[at];

		if (!row->off && i-- == 0)
			return &row->open;
	}
	return NULL;
}

const ChainStep *
chain_step_of(const ChainSet *set, ChainTrigger trigger, ReminderKind kind)
{
	for (guint i = 0; trigger != CHAIN_NONE && i < set->steps->len; i++) {
		const StepRow *row = (const StepRow *)set->steps->pdata[i];

		if (!row->off && row->open.kind == kind &&
			(row->triggers & 1u << trigger) != 0)
			return &row->open;
	}
	return NULL;
}

const char *
chain_step_text(const ChainStep *step)
{
	const StepRow *row = chain_row(step);
	gboolean russian = strcmp(i18n_lang(), "ru") == 0;
	const char *text = russian && row->text_ru != NULL ? row->text_ru : row->text;

	return text != NULL ? text : "";
}

/* Breadth first: the array is its own queue, and no step enters it twice. */
GPtrArray *
chain_falls(const ChainSet *set, const ChainStep *step)
{
	GPtrArray *falls = g_ptr_array_new();

	g_ptr_array_add(falls, (gpointer)step);
	for (guint i = 0; i < falls->len; i++) {
		const StepRow *row = (const StepRow *)falls->pdata[i];

		for (guint n = 0; row->next != NULL && row->next[n] != NULL; n++) {
			const ChainStep *next = chain_step(set, row->next[n]);

			if (next != NULL && !g_ptr_array_find(falls, next, NULL))
				g_ptr_array_add(falls, (gpointer)next);
		}
	}
	g_ptr_array_remove_index(falls, 0);
	return falls;
}

ChainTrigger
chain_trigger(const char *word)
{
	for (int i = 1; i < CHAIN_COUNT; i++)
		if (strcmp(trigger_words[i], word) == 0)
			return (ChainTrigger)i;
	return CHAIN_NONE;
}

static const char *const trigger_words[CHAIN_COUNT] = {
	[CHAIN_APPLIED] = "applied",
	[CHAIN_INTERVIEW_PLANNED] = "interview-planned",
	[CHAIN_INTERVIEW_HELD] = "interview-held",
	[CHAIN_INTERVIEW_CANCELLED] = "interview-cancelled",
	[CHAIN_REJECTION] = "rejection",
	[CHAIN_OFFER] = "offer",
	[CHAIN_OFFER_ACCEPTED] = "offer-accepted",
	[CHAIN_OFFER_DECLINED] = "offer-declined",
	[CHAIN_SILENCE] = "silence",
	[CHAIN_WITHDRAWN] = "withdrawn",
	[CHAIN_REOPENED] = "reopened",
	[CHAIN_FEEDBACK] = "feedback",
	[CHAIN_WROTE] = "wrote",
	[CHAIN_NO_ANSWER] = "no-answer",
	[CHAIN_MY_PROMISE] = "my-promise",
	[CHAIN_THEIR_PROMISE] = "their-promise",
	[CHAIN_HELP] = "help",
	[CHAIN_EVENT] = "event",
	[CHAIN_DATE] = "date",
	[CHAIN_JOB_CHANGE] = "job-change",
	[CHAIN_JOB_LEFT] = "job-left",
	[CHAIN_UNVERIFIED] = "unverified",
	[CHAIN_PLAN_ITEM] = "plan-item",
	[CHAIN_NEWS] = "news",
	[CHAIN_STEP] = "step",
};
