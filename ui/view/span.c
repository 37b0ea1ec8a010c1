/*
 * Choosing a period. A calendar period is known by one of its days, a rolling one by its
 * last, so a change of the kind stays where the user was looking.
 */
#include "view/span.h"

#include "krug/i18n.h"
#include "krug/insight.h"
#include "widget/dialog.h"

typedef struct {
	PeriodKind kind;
	int number;
	const char *label; /* N_() */
} Choice;

static const Choice choices[];

static gboolean
rolls(PeriodKind kind)
{
	return kind >= PERIOD_LAST_DAYS;
}

static Period
period_at(PeriodKind kind, int number, Day day)
{
	return rolls(kind) ? period_last(kind, number, day) : period_of(kind, day);
}

Span
span_default(Day today)
{
	Span span = { .on = DAY_NONE };
	Period period;

	if (!period_parse(INSIGHT_PERIOD, today, &period, NULL) ||
		!span_set(&span, &period, today))
		g_error("the period shown first is none");
	return span;
}

Period
span_period(const Span *span, Day today)
{
	Day on = span->on == DAY_NONE ? today : MIN(span->on, today);

	return period_at(span->kind, span->number, on);
}

gboolean
span_set(Span *span, const Period *period, Day today)
{
	if (period->from > today || day_parts(period->from).year < SPAN_FIRST_YEAR)
		return FALSE;
	span->kind = period->kind;
	span->number = period->number;
	span->on = rolls(period->kind) ? period->to : period->from;
	if (period->to >= today)
		span->on = DAY_NONE;
	return TRUE;
}

gboolean
span_step(Span *span, int by, Day today)
{
	Period now = span_period(span, today);
	Period next = by < 0 ? period_previous(&now) : period_next(&now);

	return span_set(span, &next, today);
}

void
span_ask(View *view, const Span *span, void (*picked)(View *opener, gint64 value),
	void (*typed)(View *opener, const char *text))
{
	MenuItem items[16] = { 0 };
	gint64 at = 0;
	View *menu;

	for (int i = 0; choices[i].label; i++) {
		items[i] = (MenuItem){ .label = _(choices[i].label), .value = i };
		if (choices[i].kind == span->kind &&
			(!rolls(span->kind) || choices[i].number == span->number))
			at = i;
	}
	menu = menu_open(view->shell, _("Period"), items, at, picked);
	/* TRANSLATORS: of periods, such as 2026-Q3 */
	menu_take_text(menu, C_("period", "Show"), typed);
}

Period
span_picked(const Span *span, gint64 value, Day today)
{
	const Choice *choice = &choices[value];
	Day on = span->on == DAY_NONE ? today : MIN(span->on, today);

	return period_at(choice->kind, choice->number, on);
}

static const Choice choices[] = {
	{ PERIOD_LAST_MONTHS, 12, N_("the last 12 months") },
	{ PERIOD_LAST_MONTHS, 3, N_("the last 3 months") },
	{ PERIOD_LAST_DAYS, 30, N_("the last 30 days") },
	{ PERIOD_WEEK, 0, N_("a week") },
	{ PERIOD_MONTH, 0, N_("a month") },
	{ PERIOD_QUARTER, 0, N_("a quarter") },
	{ PERIOD_HALF, 0, N_("half a year") },
	{ PERIOD_YEAR, 0, N_("a year") },
	{ PERIOD_LAST_YEARS, 2, N_("the last 2 years") },
	{ 0 },
};
