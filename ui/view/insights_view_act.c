/*
 * What the keys of the insights view do besides moving: another period, the definition of
 * the measure, its figures as a file.
 */
#include "krug/export.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "view/ask_path.h"
#include "view/behind_view.h"
#include "view/insights_view_private.h"
#include "widget/dialog.h"

typedef gboolean (*WriteInsight)(
	Book *book, const char *path, const Insight *insight, GError **error);

typedef struct {
	const char *suffix;
	const char *label; /* N_() */
	WriteInsight write;
	gboolean (*accept)(View *view, const char *text);
} Format;

static const Format formats[];

static InsightsView *
insights_of(View *view)
{
	return (InsightsView *)view;
}

static Day
today_of(const View *view)
{
	return book_today(shell_book(view->shell));
}

static void
refuse_period(View *view)
{
	shell_warn(
		view->shell, _("Figures are told from %d up to today."), SPAN_FIRST_YEAR);
}

static void
take_period(View *view, const Period *period)
{
	if (span_set(&insights_of(view)->span, period, today_of(view)))
		view_reload(view);
	else
		refuse_period(view);
}

static void
step(View *view, int by)
{
	if (span_step(&insights_of(view)->span, by, today_of(view)))
		view_reload(view);
	else
		refuse_period(view);
}

void
insights_act_before(View *view)
{
	step(view, -1);
}

void
insights_act_after(View *view)
{
	step(view, 1);
}

static void
picked(View *view, gint64 value)
{
	Period period = span_picked(&insights_of(view)->span, value, today_of(view));

	take_period(view, &period);
}

static void
typed(View *view, const char *text)
{
	GError *error = NULL;
	Period period;

	if (period_parse(text, today_of(view), &period, &error))
		take_period(view, &period);
	else
		shell_fail(view->shell, error);
}

void
insights_act_period(View *view)
{
	span_ask(view, &insights_of(view)->span, picked, typed);
}

static void
answered(View *view G_GNUC_UNUSED, Action action G_GNUC_UNUSED)
{
}

void
insights_act_explain(View *view)
{
	const Measure *measure = gauges_selected(insights_of(view)->gauges);
	const Answer answers[] = { { ACT_CLOSE, _("back") }, { 0 } };
	Question question = { .answers = answers, .answer = answered };

	if (!measure)
		return;
	question.title = _(measure->title);
	question.text = _(measure->definition);
	question_open(view->shell, &question);
}

static gboolean
write_as(View *view, const char *text, const Format *format)
{
	g_autofree char *path = g_strstrip(path_expand(text));
	const Insight *insight = insights_page_insight(insights_of(view)->page);
	GError *error = NULL;

	/* standard output is the screen */
	if (g_str_equal(path, "-")) {
		g_free(path);
		path = g_strdup("./-");
	}
	if (!insight)
		return FALSE;
	if (!format->write(shell_book(view->shell), path, insight, &error))
		return shell_fail(view->shell, error);
	shell_say(view->shell, _("%s: written to %s."), _(insight->measure->title), text);
	return TRUE;
}

static gboolean
write_csv(View *view, const char *text)
{
	return write_as(view, text, &formats[0]);
}

static gboolean
write_json(View *view, const char *text)
{
	return write_as(view, text, &formats[1]);
}

static void
picked_format(View *view, gint64 value)
{
	const Insight *insight = insights_page_insight(insights_of(view)->page);
	const Format *format = &formats[value];
	g_autofree char *period = NULL;
	g_autofree char *path = NULL;

	if (!insight)
		return;
	period = period_id(&insight->period);
	path = g_strdup_printf(
		"~/krug-%s-%s.%s", insight->measure->id, period, format->suffix);
	ask_path(view, _("File of the figures"), path, NULL, format->accept);
}

void
insights_act_export(View *view)
{
	MenuItem items[3] = { 0 };

	for (int i = 0; i < 2; i++)
		items[i] = (MenuItem){
			.label = _(formats[i].label),
			.note = formats[i].suffix,
			.value = i,
		};
	menu_open(view->shell, _("Export"), items, 0, picked_format);
}

static const Format formats[] = {
	{ "csv", N_("The figures as a table"), export_insight_csv, write_csv },
	{ "json", N_("The figures for programs"), export_insight_json, write_json },
};
