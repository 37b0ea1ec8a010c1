/*
 * The same rows as the view has, printed. What is written is written first, one change an
 * option, and shown as it is afterwards.
 */
#include "cli/period_out.h"

#include <stdlib.h>
#include <string.h>

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/target.h"
#include "krug/window_change.h"

#include "cli/output.h"
#include "cli/period_json.h"

#define SOURCES 7 /* people named one by one */

/* "best=the talk with Anna": the name before the sign, owned; NULL and error without. */
static char *
split(const char *text, const char *option, const char **value, GError **error)
{
	const char *sign = strchr(text, '=');

	if (!sign) {
		call_wrong(error, _("--%s takes NAME=VALUE, not “%s”."), option, text);
		return NULL;
	}
	*value = sign + 1;
	return g_strndup(text, (gsize)(sign - text));
}

static gboolean
take_answer(PeriodReview *review, const char *text, GError **error)
{
	const PeriodQuestion *questions = period_questions(review->period.kind);
	g_autoptr(GString) ids = g_string_new(NULL);
	const char *value;
	g_autofree char *name = split(text, "answer", &value, error);

	if (!name)
		return FALSE;
	for (; questions->id; questions++) {
		if (strcmp(questions->id, name) == 0) {
			period_review_set(review, name, value);
			return TRUE;
		}
		g_string_append_printf(ids, "%s%s", ids->len ? ", " : "", questions->id);
	}
	return call_wrong(
		error, _("--%s takes one of: %s; not “%s”."), "answer", ids->str, name);
}

static gboolean
take_stance(PeriodReview *review, const char *text, GError **error)
{
	const char *value;
	g_autofree char *name = split(text, "stance", &value, error);
	int kind, stance;

	if (!name)
		return FALSE;
	kind = vocab_match(&vocab_kind, name, -1);
	stance = vocab_match(&vocab_stance, value, -1);
	if (kind == 0 || (stance == 0 && *value))
		return call_wrong(error,
			_("--stance takes a kind of people and keep, change or drop; "
			  "not “%s”."),
			text);
	period_review_decide(review, (Kind)kind, (Stance)stance);
	return TRUE;
}

/* Answers, stances and notes are one change; so is --done without any of them. */
static gboolean
take_words(Call *call, Book *book, PeriodReview *review, GError **error)
{
	const char *const *answers = call_list(call, "answer");
	const char *const *stances = call_list(call, "stance");
	const char *note = call_text(call, "note");
	gboolean any = *answers || *stances || note || call_flag(call, "done");

	for (; *answers; answers++)
		if (!take_answer(review, *answers, error))
			return FALSE;
	for (; *stances; stances++)
		if (!take_stance(review, *stances, error))
			return FALSE;
	if (note) {
		g_free(review->notes);
		review->notes = g_strdup(note);
	}
	return !any || period_review_save(book, review, error);
}

/* "recruiter.contacts=20", "contacts=20"; without a number it is taken away. */
static gboolean
take_target(Book *book, int year, const char *text, GError **error)
{
	const char *value;
	g_autofree char *name = split(text, "target", &value, error);
	char *dot = name ? strchr(name, '.') : NULL, *end = NULL;
	int kind = KIND_NONE, measure;
	long number;

	if (!name)
		return FALSE;
	measure = vocab_match(&vocab_target, dot ? dot + 1 : name, -1);
	if (dot)
		kind = vocab_match(&vocab_kind, name, dot - name);
	number = *value ? strtol(value, &end, 10) : TARGET_NONE;
	if (measure == 0 || (dot && kind == KIND_NONE) || (end && *end))
		return call_wrong(error,
			_("--target takes KIND.MEASURE=NUMBER, where MEASURE is "
			  "contacts, entries, introductions or new; not “%s”."),
			text);
	return target_set(book, year, (Kind)kind, (TargetMeasure)measure,
		(int)CLAMP(number, -2, TARGET_MOST + 1), error);
}

/* Of the year that follows, where a year is reviewed. */
static gboolean
take_targets(Call *call, Book *book, const Period *period, GError **error)
{
	int year = day_parts(period->to).year + (period->kind == PERIOD_YEAR ? 1 : 0);

	for (const char *const *text = call_list(call, "target"); *text; text++)
		if (!take_target(book, year, *text, error))
			return FALSE;
	return TRUE;
}

static gboolean
take_proposal(Call *call, Book *book, const Period *period, GError **error)
{
	g_autoptr(GPtrArray) changes = NULL;
	guint number = 0;

	if (!call_number(call, "apply", &number, error))
		return FALSE;
	if (number == 0)
		return TRUE;
	changes = window_changes(book, period, error);
	if (!changes)
		return FALSE;
	if (number > changes->len)
		return call_wrong(error, _("There is no proposal %u."), number);
	return window_change_apply(book, changes->pdata[number - 1], error);
}

static void
print_figures(const GArray *figures)
{
	g_autoptr(Table) table = table_new(3);

	for (guint i = 0; i < figures->len; i++) {
		const PeriodFigure *one = &g_array_index(figures, PeriodFigure, i);
		const InsightColumn *column = &one->measure->columns[one->column];
		g_autofree char *name = g_strdup_printf(
			"%s: %s", _(one->measure->title), _(column->title));
		g_autofree char *now = insight_figure(column->unit, one->now);
		g_autofree char *before = insight_figure(column->unit, one->before);
		g_autofree char *was = g_strdup_printf(_("was %s"), before);
		const char *cells[] = { name, now, was };

		table_row(table, cells);
	}
}

static void
print_proposals(const GPtrArray *changes)
{
	if (changes->len > 0)
		out_line("%s", _("What does not fit:"));
	for (guint i = 0; i < changes->len; i++) {
		g_autofree char *subject = window_change_subject(changes->pdata[i]);
		g_autofree char *why = window_change_why(changes->pdata[i]);
		g_autofree char *to = window_change_proposal(changes->pdata[i]);

		out_line("%u. %s → %s (%s)", i + 1, subject, to, why);
	}
}

static void
print_kinds(const PeriodReview *review, const PeriodBrought *brought)
{
	g_autoptr(Table) table = table_new(4);

	out_line("%s", _("What came of each kind of people:"));
	for (int kind = KIND_NONE + 1; kind < KIND_COUNT; kind++) {
		int contacts = (int)brought->contacts[kind];
		int results = (int)brought->results[kind];
		g_autofree char *met = g_strdup_printf(
			ngettext("%d contact", "%d contacts", (gulong)contacts),
			contacts);
		g_autofree char *got = g_strdup_printf(
			ngettext("%d result", "%d results", (gulong)results), results);
		const char *cells[] = { vocab_label(&vocab_kind, kind), met, got,
			vocab_label(&vocab_stance,
				(int)period_review_stance(review, (Kind)kind)) };

		table_row(table, cells);
	}
}

static gboolean
print_sources(Book *book, const PeriodBrought *brought, GError **error)
{
	if (brought->people->len > 0)
		out_line("%s", _("From whom it came:"));
	for (guint i = 0; i < MIN(brought->people->len, SOURCES); i++) {
		const InsightPerson *one =
			&g_array_index(brought->people, InsightPerson, i);
		g_autofree char *who = contact_display_id(book, one->contact, error);

		if (!who)
			return FALSE;
		out_line("%s: %d", who, (int)one->value);
	}
	return TRUE;
}

static gboolean
print_brought(Book *book, const PeriodReview *review, GError **error)
{
	g_auto(PeriodBrought) brought = { 0 };

	if (review->period.kind != PERIOD_QUARTER)
		return TRUE;
	if (!period_brought(book, &review->period, &brought, error))
		return FALSE;
	print_kinds(review, &brought);
	return print_sources(book, &brought, error);
}

/* The heading stands before the first one. */
static void
print_target(const TargetYear *year, int kind, int measure, gboolean *first)
{
	int target = year->target[kind][measure];

	if (target == TARGET_NONE)
		return;
	if (*first)
		out_line(_("Targets of %d:"), year->year);
	*first = FALSE;
	out_line(_("%s, %s: %d of %d"),
		kind == KIND_NONE ? _("everybody") : vocab_label(&vocab_kind, kind),
		vocab_label(&vocab_target, measure), year->fact[kind][measure], target);
}

static gboolean
print_targets(Book *book, int number, GError **error)
{
	gboolean first = TRUE;
	TargetYear year;

	if (!target_year(book, number, &year, error))
		return FALSE;
	for (int kind = KIND_NONE; kind < KIND_COUNT; kind++)
		for (int m = 1; m < TARGET_COUNT; m++)
			print_target(&year, kind, m, &first);
	return TRUE;
}

static gboolean
print_years(Book *book, const Period *period, GError **error)
{
	int year = day_parts(period->to).year;

	if (period->kind != PERIOD_QUARTER && period->kind != PERIOD_YEAR)
		return TRUE;
	return print_targets(book, year, error) &&
	       (period->kind != PERIOD_YEAR || print_targets(book, year + 1, error));
}

static void
print_words(const PeriodReview *review)
{
	const PeriodQuestion *questions = period_questions(review->period.kind);

	for (; questions->id; questions++) {
		out_line("%s (%s)", _(questions->text), questions->id);
		out_block("    ", period_review_answer(review, questions->id));
	}
	if (*review->notes)
		out_line("%s", _("Notes"));
	out_block("    ", review->notes);
}

static gboolean
print(Book *book, const PeriodReview *review, GError **error)
{
	const Period *period = &review->period;
	g_autofree char *label = period_label(period, book_today(book));
	g_autoptr(GArray) figures = period_review_figures(book, period, error);
	g_autoptr(GPtrArray) changes = NULL;

	if (!figures)
		return FALSE;
	changes = period->kind == PERIOD_HALF ? window_changes(book, period, error)
					      : g_ptr_array_new();
	if (!changes)
		return FALSE;
	out_line("%s: %s", period_review_title(period->kind), label);
	print_figures(figures);
	if (!print_brought(book, review, error) || !print_years(book, period, error))
		return FALSE;
	print_proposals(changes);
	print_words(review);
	return TRUE;
}

/* The one named, else the last one that is over. */
static gboolean
find_period(Call *call, Book *book, PeriodKind kind, Period *period, GError **error)
{
	const char *text = call_text(call, "period");
	Period now = period_of(kind, book_today(book));

	*period = period_previous(&now);
	if (!text)
		return TRUE;
	if (!period_parse(text, book_today(book), period, error))
		return FALSE;
	return period->kind == kind ||
	       call_wrong(error, _("“%s” is not a period of this review."), text);
}

/* What a review does not ask for would be lost in it without a word. */
static gboolean
check_options(Call *call, PeriodKind kind, GError **error)
{
	gboolean quarter = kind == PERIOD_QUARTER, half = kind == PERIOD_HALF;
	const char *wrong = NULL;

	if (!quarter && *call_list(call, "stance"))
		wrong = "stance";
	else if (!quarter && kind != PERIOD_YEAR && *call_list(call, "target"))
		wrong = "target";
	else if (!half && call_text(call, "apply"))
		wrong = "apply";
	return !wrong || call_wrong(error, _("A %s review does not take --%s."),
				 period_review_word(kind), wrong);
}

gboolean
period_run(Call *call, PeriodKind kind, GError **error)
{
	Book *book = check_options(call, kind, error) ? call_book(call, error) : NULL;
	g_autoptr(PeriodReview) review = NULL;
	Period period;

	if (!book || !find_period(call, book, kind, &period, error))
		return FALSE;
	review = period_review_load(book, &period, error);
	if (!review || !take_words(call, book, review, error) ||
		!take_targets(call, book, &period, error) ||
		!take_proposal(call, book, &period, error))
		return FALSE;
	return call_flag(call, "json") ? period_json(book, review, error)
				       : print(book, review, error);
}
