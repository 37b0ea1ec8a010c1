/* Choosing a row by what was typed: the best fit wins, two of them are a question. */
#include "model/pick.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"

#define CANDIDATES 8

typedef enum { FIT_WHOLE, FIT_START, FIT_PART, FIT_NONE } Fit;

typedef struct {
	gint64 id;
	char *name;
} Candidate;

struct Pick {
	char *text, *key;
	gint64 number;	 /* of "#12" or "12"; 0: none was typed */
	gboolean marked; /* as a number: it can be no name */
	Fit fit;
	int rank;
	GArray *best; /* Candidate */
};

static void
candidate_clear(gpointer data)
{
	g_free(((Candidate *)data)->name);
}

Pick *
pick_new(const char *text)
{
	Pick *pick = g_new0(Pick, 1);

	pick->text = g_strstrip(g_strdup(text ? text : ""));
	pick->key = text_fold(pick->text);
	pick->number = text_number(pick->text, &pick->marked);
	pick->fit = FIT_NONE;
	pick->best = g_array_new(FALSE, FALSE, sizeof(Candidate));
	g_array_set_clear_func(pick->best, candidate_clear);
	return pick;
}

void
pick_free(Pick *pick)
{
	if (!pick)
		return;
	g_free(pick->text);
	g_free(pick->key);
	g_array_unref(pick->best);
	g_free(pick);
}

static Fit
fit_of(const Pick *pick, gint64 id, const char *name)
{
	g_autofree char *key = text_fold(name);

	if (pick->number && pick->number == id)
		return FIT_WHOLE;
	if (pick->marked || !*pick->key)
		return FIT_NONE;
	if (strcmp(key, pick->key) == 0)
		return FIT_WHOLE;
	if (g_str_has_prefix(key, pick->key))
		return FIT_START;
	return strstr(key, pick->key) ? FIT_PART : FIT_NONE;
}

void
pick_offer(Pick *pick, gint64 id, const char *name, const char *note, int rank)
{
	Fit fit = fit_of(pick, id, name);
	Candidate candidate = { id, NULL };

	if (fit == FIT_NONE || fit > pick->fit || (fit == pick->fit && rank > pick->rank))
		return;
	if (fit < pick->fit || rank < pick->rank)
		g_array_set_size(pick->best, 0);
	pick->fit = fit;
	pick->rank = rank;
	candidate.name = g_strdup_printf(
		"%s%s%s", name, note && *note ? ", " : "", note ? note : "");
	g_array_append_val(pick->best, candidate);
}

static void
fail_ambiguous(const Pick *pick, GError **error)
{
	g_autoptr(GString) list = g_string_new(NULL);

	for (guint i = 0; i < MIN(pick->best->len, CANDIDATES); i++) {
		const Candidate *one = &g_array_index(pick->best, Candidate, i);

		g_string_append_printf(
			list, "\n  %s  #%" G_GINT64_FORMAT, one->name, one->id);
	}
	if (pick->best->len > CANDIDATES)
		g_string_append(list, "\n  …");
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_AMBIGUOUS,
		_("“%s” could be several; write more of it, or #number:%s"), pick->text,
		list->str);
}

gboolean
pick_end(const Pick *pick, const char *absent, gint64 *id, GError **error)
{
	g_autofree char *message = NULL;

	if (pick->best->len == 1) {
		*id = g_array_index(pick->best, Candidate, 0).id;
		return TRUE;
	}
	if (pick->best->len > 1) {
		fail_ambiguous(pick, error);
		return FALSE;
	}
	message = g_strdup_printf(absent, pick->text);
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND, message);
	return FALSE;
}
