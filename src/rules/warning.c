/*
 * The ten rules. Each counts from the newest entry backwards and stops as soon as it
 * knows; a sentence never tells a figure that was not counted here. The table is at the
 * end.
 */
#include "krug/warning.h"

#include <string.h>

#include "krug/i18n.h"

char *
warning_definition(WarningRule rule, int figure)
{
	const WarningRow *row = &warning_rules[rule];

	if (!row->definitions)
		return g_strdup(_(row->definition));
	return g_strdup_printf(
		ngettext(row->definition, row->definitions, (gulong)figure), figure);
}

WarningRule
warning_rule_of(const char *id)
{
	for (int rule = 0; rule < WARNING_COUNT; rule++)
		if (strcmp(warning_rules[rule].id, id) == 0)
			return (WarningRule)rule;
	return WARNING_COUNT;
}

void
warning_free(Warning *warning)
{
	if (!warning)
		return;
	g_free(warning->text);
	g_free(warning);
}

GPtrArray *
warning_check(const WarningFacts *facts, const int *figures, guint muted)
{
	GPtrArray *list = g_ptr_array_new_with_free_func((GDestroyNotify)warning_free);

	for (int rule = 0; rule < WARNING_COUNT; rule++) {
		const WarningRow *row = &warning_rules[rule];
		char *text = NULL;

		if (!(muted & 1u << rule))
			text = row->check(facts, figures ? figures[rule] : row->figure);
		if (!text)
			continue;
		Warning *warning = g_new(Warning, 1);

		*warning = (Warning){ (WarningRule)rule, text };
		g_ptr_array_add(list, warning);
	}
	return list;
}

static char *
check_unanswered(const WarningFacts *facts, int figure)
{
	g_autofree char *day = NULL;

	if (facts->owed_since == DAY_NONE || facts->owed_workdays < figure)
		return NULL;
	day = i18n_day_short(facts->owed_since, facts->today);
	return g_strdup_printf(
		ngettext("Their message of %s has waited %d working day for an answer",
			"Their message of %s has waited %d working days for an answer",
			(gulong)facts->owed_workdays),
		day, facts->owed_workdays);
}

static char *
date_words(const WarningFacts *facts, const WarningDate *date)
{
	g_autofree char *day = i18n_day_short(date->day, facts->today);
	int days = date->day - facts->today;

	if (days == 0)
		return g_strdup_printf(
			_("Nothing is planned for today: %s"), date->label);
	return g_strdup_printf(
		ngettext("Nothing is planned: %s on %s, in %d day",
			"Nothing is planned: %s on %s, in %d days", (gulong)days),
		date->label, day, days);
}

static char *
check_date(const WarningFacts *facts, int figure)
{
	for (gsize i = 0; i < facts->n_dates; i++) {
		const WarningDate *date = &facts->dates[i];

		if (date->day >= facts->today && date->day <= facts->today + figure &&
			!date->planned)
			return date_words(facts, date);
	}
	return NULL;
}

static gboolean
is_message(const WarningEntry *entry)
{
	return entry->direction == DIRECTION_OUT;
}

/* I wrote of my own accord: no answer, no step of a chain, nothing for a date. */
static gboolean
is_unasked(const WarningEntry *entry)
{
	return is_message(entry) && !entry->answer && !entry->step &&
	       entry->type != TYPE_ANSWER && entry->type != TYPE_CONGRATULATION;
}

static char *
check_frequent(const WarningFacts *facts, int figure)
{
	int n = 0;

	for (gsize i = facts->n_entries; i > 0; i--) {
		const WarningEntry *entry = &facts->entries[i - 1];

		if (entry->day <= facts->today - WARNING_TOUCH_DAYS)
			break;
		n += is_unasked(entry);
	}
	if (n < figure)
		return NULL;
	return g_strdup_printf(
		ngettext("%d message of mine in the last %d days",
			"%d messages of mine in the last %d days", (gulong)n),
		n, WARNING_TOUCH_DAYS);
}

static char *
check_waiting(const WarningFacts *facts, int figure)
{
	if (!*facts->company || facts->waiting < figure)
		return NULL;
	return g_strdup_printf(
		ngettext("%d person at %s has not answered yet",
			"%d people at %s have not answered yet", (gulong)facts->waiting),
		facts->waiting, facts->company);
}

static const WarningEntry *
last_in_tone(const WarningFacts *facts)
{
	for (gsize i = facts->n_entries; i > 0; i--) {
		const WarningEntry *entry = &facts->entries[i - 1];

		if (entry->tone != TONE_NONE && entry->direction != DIRECTION_IN)
			return entry;
	}
	return NULL;
}

/* What is only supposed of somebody is no reason to warn. */
static char *
check_tone(const WarningFacts *facts, int figure G_GNUC_UNUSED)
{
	const WarningEntry *entry = last_in_tone(facts);
	gboolean formal = facts->address == ADDRESS_FORMAL;
	g_autofree char *day = NULL;

	if (!entry || facts->address_by == ADDRESS_BY_NOBODY ||
		(entry->tone == TONE_FORMAL) == formal)
		return NULL;
	day = i18n_day_short(entry->day, facts->today);
	if (!formal && facts->address_by == ADDRESS_BY_COMPANY)
		return g_strdup_printf(_("Formal on %s, but at %s people are on «ты»"),
			day, facts->company);
	if (!formal)
		return g_strdup_printf(_("Formal on %s, but you are on «ты»"), day);
	if (facts->address_by == ADDRESS_BY_COMPANY)
		return g_strdup_printf(_("Informal on %s, but at %s people are on «вы»"),
			day, facts->company);
	if (facts->address_by == ADDRESS_BY_SENIORITY)
		return g_strdup_printf(
			_("Informal on %s, but one is on «вы» with senior people"), day);
	return g_strdup_printf(_("Informal on %s, but you are on «вы»"), day);
}

static char *
check_no_value(const WarningFacts *facts, int figure)
{
	int n = 0;

	for (gsize i = facts->n_entries; i > 0 && n < figure; i--) {
		const WarningEntry *entry = &facts->entries[i - 1];

		if (!is_message(entry))
			continue;
		if (entry->gave > 0)
			return NULL;
		n++;
	}
	if (n < figure)
		return NULL;
	return g_strdup_printf(
		ngettext("%d of the last %d message went out without anything for them",
			"%d of the last %d messages went out without anything for them",
			(gulong)n),
		n, n);
}

static char *
check_one_sided(const WarningFacts *facts, int figure)
{
	int gave = facts->gave, got = facts->got;

	if (gave + got < figure || MAX(gave, got) < WARNING_RATIO * MIN(gave, got))
		return NULL;
	if (gave > got)
		return g_strdup_printf(
			_("Gave %d, got %d in %d months"), gave, got, WARNING_MONTHS);
	return g_strdup_printf(
		_("Got %d, gave %d in %d months"), got, gave, WARNING_MONTHS);
}

/* Entries of which the tone was not told neither count nor break the row. */
static char *
check_formal(const WarningFacts *facts, int figure)
{
	int n = 0;

	for (gsize i = facts->n_entries; i > 0; i--) {
		Tone tone = facts->entries[i - 1].tone;

		if (tone == TONE_INFORMAL)
			break;
		n += tone == TONE_FORMAL;
	}
	if (n < figure)
		return NULL;
	return g_strdup_printf(ngettext("Formal %d time in a row",
				       "Formal %d times in a row", (gulong)n),
		n);
}

gboolean
warning_is_talk(Direction direction, Channel channel)
{
	return channel_is_live(channel) || direction == DIRECTION_BOTH;
}

static char *
check_impersonal(const WarningFacts *facts, int figure)
{
	int talks = facts->talks;

	if (facts->bare >= WARNING_BARE)
		return g_strdup_printf(
			ngettext("%d letter was sent as the bare template",
				"%d letters in a row were sent as the bare template",
				(gulong)facts->bare),
			facts->bare);
	if (facts->interest_known || talks < figure)
		return NULL;
	return g_strdup_printf(
		ngettext("%d talk, and no interest of theirs is known",
			"%d talks, and no interest of theirs is known", (gulong)talks),
		talks);
}

static char *
check_stale(const WarningFacts *facts, int figure)
{
	g_autofree char *day = NULL;
	int months;

	if (facts->verified_on == DAY_NONE ||
		day_add_months(facts->verified_on, figure) > facts->today)
		return NULL;
	months = day_months_between(facts->verified_on, facts->today);
	day = i18n_day_short(facts->verified_on, facts->today);
	return g_strdup_printf(ngettext("The data were last checked %d month ago, on %s",
				       "The data were last checked %d months ago, on %s",
				       (gulong)months),
		months, day);
}

const WarningRow warning_rules[WARNING_COUNT] = {
	[WARNING_UNANSWERED] = {
		.id = "unanswered",
		.title = N_("unanswered"),
		.definition = NN_("A message of theirs waits for an answer for %d working day.",
			"A message of theirs waits for an answer for %d working days."),
		.figure = 2,
		.check = check_unanswered,
	},
	[WARNING_DATE] = {
		.id = "date",
		.title = N_("a date comes"),
		.definition = NN_("An important date is %d day away or less, and nothing is "
				 "planned for it.", "An important date is %d days away or less, and nothing is "
				 "planned for it."),
		.figure = 7,
		.check = check_date,
	},
	[WARNING_FREQUENT] = {
		.id = "frequent",
		.title = N_("too frequent"),
		.definition = NN_("%d message of mine in 30 days. Steps of chains, answers and "
				 "congratulations do not count.", "%d messages of mine in 30 days. Steps of chains, answers and "
				 "congratulations do not count."),
		.figure = 3,
		.check = check_frequent,
	},
	[WARNING_WAITING] = {
		.id = "waiting",
		.title = N_("several wait there"),
		.definition = NN_("%d person of a company has not answered me yet.", "%d people of one company have not answered me yet."),
		.figure = 3,
		.check = check_waiting,
	},
	[WARNING_TONE] = {
		.id = "tone",
		.title = N_("the wrong tone"),
		.definition = N_("My last message was formal to somebody on «ты», or informal "
				 "where the person or the company is on «вы»."),
		.check = check_tone,
	},
	[WARNING_NO_VALUE] = {
		.id = "no-value",
		.title = N_("no value"),
		.definition = NN_("Nothing was given with my last %d message.", "Nothing was given with any of my last %d messages."),
		.figure = 4,
		.check = check_no_value,
	},
	[WARNING_ONE_SIDED] = {
		.id = "one-sided",
		.title = N_("one-sided"),
		.definition = NN_("Of %d value in 24 months one side had three times as many as "
				 "the other, or all.", "Of %d values in 24 months one side had three times as many as "
				 "the other, or all."),
		.figure = 5,
		.check = check_one_sided,
	},
	[WARNING_FORMAL] = {
		.id = "formal",
		.title = N_("only formal"),
		.definition = NN_("%d entry in a row was formal; those of no tone do not count.", "%d entries in a row were formal; those of no tone do not count."),
		.figure = 5,
		.check = check_formal,
	},
	[WARNING_IMPERSONAL] = {
		.id = "impersonal",
		.title = N_("not personal"),
		.definition = NN_("%d talk in 24 months, and neither an interest nor anything in "
				  "common is noted; or 2 letters in a row sent as the bare "
				  "template.",
			"%d talks in 24 months, and neither an interest nor anything in common "
			"is noted; or 2 letters in a row sent as the bare template."),
		.figure = 3,
		.check = check_impersonal,
	},
	[WARNING_STALE] = {
		.id = "stale",
		.title = N_("stale data"),
		.definition = NN_("The data were not checked for %d month.", "The data were not checked for %d months."),
		.figure = 6,
		.check = check_stale,
	},
};
