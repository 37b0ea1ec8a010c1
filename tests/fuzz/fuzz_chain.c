/* Any bytes as a user's chain file: an error in words, or steps with days one can count
 * on, whatever happens. */
#include <stdlib.h>

#include "fuzz.h"
#include "krug/chain.h"

static void
check_days(const ChainStep *step, Day day, const Workdays *calendar)
{
	ChainDates dates = chain_dates(step, day, day + 3, calendar);

	if (dates.opens > dates.due || dates.due > dates.closes)
		abort();
}

static void
check_trigger(const ChainSet *set, ChainFacts *facts, ChainTrigger trigger)
{
	g_autoptr(GArray) steps = NULL;

	facts->trigger = trigger;
	facts->step = "feedback-request";
	steps = chain_propose(set, facts);
	for (guint i = 0; i < steps->len; i++) {
		const ChainProposal *step = &g_array_index(steps, ChainProposal, i);

		if (step->opens > step->due || step->due > step->closes)
			abort();
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const ChainPerson people[] = {
		{ .contact = 1, .parts = CHAIN_MET | CHAIN_RECRUITER | CHAIN_NEW },
		{ .contact = 2, .parts = CHAIN_WHOM | CHAIN_TOLD | CHAIN_LED },
	};
	g_autofree char *text = g_strndup((const char *)data, size);
	g_autoptr(ChainSet) set = chain_set_new();
	g_autoptr(Workdays) calendar = workdays_new("ru", NULL);
	g_autoptr(Clock) clock = clock_new_frozen("2026-01-01", "UTC", NULL);
	g_autoptr(GError) error = NULL;
	ChainFacts facts = {
		.day = day_from_parts(2026, 12, 30),
		.at = AT_NONE,
		.date = DAY_NONE,
		.application = 5,
		.people = people,
		.n_people = G_N_ELEMENTS(people),
		.calendar = calendar,
		.clock = clock,
	};

	if (chain_set_read(set, text, "own", &error) != (error == NULL))
		abort();
	for (guint i = 0; chain_step_at(set, i) != NULL; i++) {
		g_autoptr(GPtrArray) falls = chain_falls(set, chain_step_at(set, i));

		check_days(chain_step_at(set, i), facts.day, calendar);
	}
	for (int i = 1; i < CHAIN_COUNT; i++)
		check_trigger(set, &facts, (ChainTrigger)i);
	return 0;
}
