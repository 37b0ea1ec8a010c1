/* All of a review in one object; what there is nothing of is an empty array. */
#include "cli/period_json.h"

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/target.h"
#include "krug/window_change.h"

#include "cli/output.h"

static void
figure_json(JsonWriter *json, const char *key, gint64 value)
{
	if (value == INSIGHT_NONE)
		json_null(json, key);
	else
		json_int(json, key, value);
}

static void
figures_json(JsonWriter *json, const GArray *figures)
{
	json_array_begin(json, "figures");
	for (guint i = 0; i < figures->len; i++) {
		const PeriodFigure *one = &g_array_index(figures, PeriodFigure, i);

		json_object_begin(json, NULL);
		json_text(json, "measure", one->measure->id);
		json_text(json, "column", one->measure->columns[one->column].id);
		figure_json(json, "now", one->now);
		figure_json(json, "before", one->before);
		json_object_end(json);
	}
	json_array_end(json);
}

static void
kinds_json(JsonWriter *json, const PeriodReview *review, const PeriodBrought *brought)
{
	json_array_begin(json, "kinds");
	for (int kind = KIND_NONE + 1; kind < KIND_COUNT; kind++) {
		Stance stance = period_review_stance(review, (Kind)kind);

		json_object_begin(json, NULL);
		json_text(json, "kind", vocab_id(&vocab_kind, kind));
		json_int(json, "contacts", brought->contacts[kind]);
		json_int(json, "results", brought->results[kind]);
		json_text(json, "stance", vocab_id(&vocab_stance, (int)stance));
		json_object_end(json);
	}
	json_array_end(json);
}

static gboolean
sources_json(Book *book, JsonWriter *json, const PeriodBrought *brought, GError **error)
{
	json_array_begin(json, "sources");
	for (guint i = 0; i < brought->people->len; i++) {
		const InsightPerson *one =
			&g_array_index(brought->people, InsightPerson, i);
		g_autofree char *who = contact_display_id(book, one->contact, error);

		if (!who)
			return FALSE;
		json_object_begin(json, NULL);
		json_int(json, "who_id", one->contact);
		json_text(json, "who", who);
		json_int(json, "results", one->value);
		json_object_end(json);
	}
	json_array_end(json);
	return TRUE;
}

static gboolean
proposals_json(Book *book, JsonWriter *json, const Period *period, GError **error)
{
	g_autoptr(GPtrArray) changes = period->kind == PERIOD_HALF
					       ? window_changes(book, period, error)
					       : g_ptr_array_new();

	if (!changes)
		return FALSE;
	json_array_begin(json, "proposals");
	for (guint i = 0; i < changes->len; i++) {
		g_autofree char *subject = window_change_subject(changes->pdata[i]);
		g_autofree char *why = window_change_why(changes->pdata[i]);
		g_autofree char *to = window_change_proposal(changes->pdata[i]);

		json_object_begin(json, NULL);
		json_text(json, "what", subject);
		json_text(json, "why", why);
		json_text(json, "proposal", to);
		json_object_end(json);
	}
	json_array_end(json);
	return TRUE;
}

static gboolean
targets_json(Book *book, JsonWriter *json, int number, GError **error)
{
	TargetYear year;

	if (!target_year(book, number, &year, error))
		return FALSE;
	for (int kind = KIND_NONE; kind < KIND_COUNT; kind++)
		for (int m = 1; m < TARGET_COUNT; m++) {
			int target = year.target[kind][m];

			json_object_begin(json, NULL);
			json_int(json, "year", number);
			json_text(json, "kind", vocab_id(&vocab_kind, kind));
			json_text(json, "measure", vocab_id(&vocab_target, m));
			figure_json(json, "target",
				target == TARGET_NONE ? INSIGHT_NONE : target);
			json_int(json, "fact", year.fact[kind][m]);
			json_object_end(json);
		}
	return TRUE;
}

static void
answers_json(JsonWriter *json, const PeriodReview *review)
{
	const PeriodQuestion *questions = period_questions(review->period.kind);

	json_array_begin(json, "answers");
	for (; questions->id; questions++) {
		const char *answer = period_review_answer(review, questions->id);

		json_object_begin(json, NULL);
		json_text(json, "question", questions->id);
		json_text(json, "text", _(questions->text));
		json_told(json, "answer", answer);
		json_object_end(json);
	}
	json_array_end(json);
}

static gboolean
write_all(Book *book, JsonWriter *json, const PeriodReview *review, const GArray *figures,
	const PeriodBrought *brought, GError **error)
{
	const Period *period = &review->period;
	int year = day_parts(period->to).year;
	g_autofree char *id = period_id(period);

	json_object_begin(json, NULL);
	json_text(json, "period", id);
	json_day(json, "from", period->from);
	json_day(json, "to", period->to);
	json_day(json, "reviewed_on", review->made_on);
	json_told(json, "notes", review->notes);
	figures_json(json, figures);
	kinds_json(json, review, brought);
	if (!sources_json(book, json, brought, error) ||
		!proposals_json(book, json, period, error))
		return FALSE;
	json_array_begin(json, "targets");
	if (!targets_json(book, json, year, error) ||
		(period->kind == PERIOD_YEAR &&
			!targets_json(book, json, year + 1, error)))
		return FALSE;
	json_array_end(json);
	answers_json(json, review);
	json_object_end(json);
	json_end(json);
	return TRUE;
}

gboolean
period_json(Book *book, const PeriodReview *review, GError **error)
{
	g_autoptr(GArray) figures = period_review_figures(book, &review->period, error);
	g_auto(PeriodBrought) brought = { 0 };
	g_autoptr(JsonWriter) json = NULL;

	if (!figures || !period_brought(book, &review->period, &brought, error))
		return FALSE;
	json = out_json();
	return write_all(book, json, review, figures, &brought, error);
}
