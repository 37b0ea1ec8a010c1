/* Levelling explains itself: a few words behind the day. */
#include "krug/i18n.h"
#include "krug/level.h"

static char *
moved(const LevelWhy *why, const LevelRule *rule, const char *company)
{
	g_autofree char *from = i18n_day_weekday(why->from, rule->today);

	switch (why->reason) {
	case LEVEL_WHY_FULL:
		return g_strdup_printf(
			ngettext("moved from %s: one person that day already",
				"moved from %s: %u people that day already", rule->limit),
			from, rule->limit);
	case LEVEL_WHY_COMPANY:
		return g_strdup_printf(
			_("moved from %s: one person of %s a week"), from, company);
	default:
		return g_strdup(_("as it was planned before"));
	}
}

char *
level_words(const LevelWhy *why, const LevelRule *rule, const char *company)
{
	switch (why->reason) {
	case LEVEL_WHY_NOTHING:
		return NULL;
	case LEVEL_WHY_LATE:
		return g_strdup_printf(
			ngettext("late: the most urgent first, one a day",
				"late: the most urgent first, %u a day", rule->limit),
			rule->limit);
	case LEVEL_WHY_WAITS:
		return g_strdup_printf(
			ngettext("waits for a free day: one a day at most",
				"waits for a free day: %u a day at most", rule->limit),
			rule->limit);
	case LEVEL_WHY_WAITS_COMPANY:
		return g_strdup_printf(
			_("waits for a free day: one person of %s a week"), company);
	default:
		return moved(why, rule, company);
	}
}
