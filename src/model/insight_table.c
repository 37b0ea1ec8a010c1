/*
 * The measures, each a row: what it is called, what is counted and how, and
 * the functions that count. A definition is what the figures are held against in
 * tests/oracle.
 */
#include "krug/i18n.h"
#include "model/insight_private.h"

#define TOUCH_COLUMNS                                                          \
	.n_columns = 2, .columns = { { "touches", N_("touches"), UNIT_COUNT }, \
		{ "contacts", N_("contacts"), UNIT_COUNT } }

const Measure insight_measures[] = {
	{
		.id = "active",
		.title = N_("Active contacts"),
		.definition = N_(
			"People with a window who are not archived and were in the book "
			"by then; active are those whose last contact lies no longer "
			"back than the far end of their window. Contact is a meeting, "
			"call or video, and anything incoming or both ways. Told for the "
			"last day of the period, today while it runs, by the windows and "
			"kinds of today."),
		.no_data = N_("Nobody with a window was in the book then."),
		.shape = SHAPE_BARS,
		.main = 2,
		.n_columns = 3,
		.columns = { { "people", N_("people"), UNIT_COUNT },
			{ "active", N_("active"), UNIT_COUNT },
			{ "share", N_("rate"), UNIT_PERCENT } },
		.load = insight_load_active,
		.people = insight_behind_active,
	},
	{
		.id = "weeks",
		.title = N_("Touches by week"),
		.definition = N_(
			"Entries of each week, Monday to Sunday. A touch is what went "
			"out from you alone; a contact is a meeting, call or video, and "
			"anything incoming or both ways. An entry with several people "
			"counts once; plans and what was cancelled do not count."),
		.no_data = N_("Nothing was logged in this period."),
		.shape = SHAPE_COLUMNS,
		TOUCH_COLUMNS,
		.load = insight_load_weeks,
		.people = insight_behind_touches,
	},
	{
		.id = "days",
		.title = N_("Days of the year"),
		.definition =
			N_("Entries of each day, as a heat map: touches, which went out "
			   "from you alone, and contacts, which are meetings, calls, "
			   "videos, and anything incoming or both ways. An entry with "
			   "several people counts once."),
		.no_data = N_("Nothing was logged in this period."),
		.shape = SHAPE_HEAT,
		TOUCH_COLUMNS,
		.load = insight_load_days,
		.people = insight_behind_touches,
	},
	{
		.id = "channels",
		.title = N_("Touches by channel"),
		.definition = N_(
			"Entries of the period by the channel they went by: touches, "
			"which went out from you alone, and contacts, which are "
			"meetings, calls, videos, and anything incoming or both ways. An "
			"entry with several people counts once."),
		.no_data = N_("Nothing was logged in this period."),
		.shape = SHAPE_BARS,
		TOUCH_COLUMNS,
		.load = insight_load_channels,
		.people = insight_behind_touches,
	},
	{
		.id = "kinds",
		.title = N_("Touches by kind"),
		.definition = N_(
			"Entries of the period by the kind of the person: touches, which "
			"went out from you alone, and contacts, which are meetings, "
			"calls, videos, and anything incoming or both ways. An entry "
			"with several people counts once for each of them, so the sum "
			"may be higher than that of the weeks."),
		.no_data = N_("Nothing was logged in this period."),
		.shape = SHAPE_BARS,
		TOUCH_COLUMNS,
		.load = insight_load_kinds,
		.people = insight_behind_kinds,
	},
	{
		.id = "answers",
		.title = N_("Answers"),
		.definition = N_(
			"Touches of the period, once for each person, and how many of "
			"them were answered by today: the first later incoming or "
			"two-way entry with that person, by any channel, is the answer. "
			"Half of the answers came within the days of the last column. "
			"“Expected” are requests, questions, invitations, check-ins, "
			"follow-ups and what carries *."),
		.no_data = N_("Nothing went out from you in this period."),
		.shape = SHAPE_BARS,
		.main = 2,
		.n_columns = 4,
		.columns = { { "touches", N_("touches"), UNIT_COUNT },
			{ "answered", N_("answered"), UNIT_COUNT },
			{ "share", N_("rate"), UNIT_PERCENT },
			{ "days", N_("half within"), UNIT_DAYS } },
		.load = insight_load_answers,
		.people = insight_behind_answers,
	},
	{
		.id = "results",
		.title = N_("Results"),
		.definition = N_(
			"What came from whom in the period: values got from them, each "
			"person of an entry counted; offers on applications, by who "
			"recommended you there, else who told you; people added whom "
			"they introduced; feedback recorded, unless it was none. What is "
			"told in two of these ways is not added up: the higher figure "
			"stands."),
		.no_data = N_("No results were recorded in this period."),
		.shape = SHAPE_BARS,
		.main = 5,
		.n_columns = 6,
		.columns = { { "offers", N_("offers"), UNIT_COUNT },
			{ "recommendations", N_("recommendations"), UNIT_COUNT },
			{ "introductions", N_("introductions"), UNIT_COUNT },
			{ "vacancies", N_("vacancies"), UNIT_COUNT },
			{ "feedback", N_("feedback"), UNIT_COUNT },
			{ "results", N_("in all"), UNIT_COUNT } },
		.load = insight_load_results,
		.people = insight_behind_results,
	},
	{
		.id = "balance",
		.title = N_("Give and take"),
		.definition = N_(
			"Values given and got in entries of the period, by what they "
			"were; an entry with several people counts once. The balance is "
			"what you gave less what you got."),
		.no_data = N_("No value was given or got in this period."),
		.shape = SHAPE_BALANCE,
		.main = 2,
		.n_columns = 3,
		.columns = { { "gave", N_("gave"), UNIT_COUNT },
			{ "got", N_("got"), UNIT_COUNT },
			{ "balance", N_("balance"), UNIT_BALANCE } },
		.load = insight_load_balance,
		.people = insight_behind_balance,
	},
	{
		.id = "coverage",
		.title = N_("Coverage by organization"),
		.definition = N_(
			"Organizations where people with a window work now, and those "
			"with an application that was open then: how many people you "
			"have there, and how many of them are active, as in “Active "
			"contacts”. Somebody in two organizations counts in both, in the "
			"sum once."),
		.no_data = N_("Nobody in the book worked anywhere then."),
		.shape = SHAPE_BARS,
		.main = 2,
		.n_columns = 3,
		.columns = { { "people", N_("people"), UNIT_COUNT },
			{ "active", N_("active"), UNIT_COUNT },
			{ "share", N_("rate"), UNIT_PERCENT } },
		.load = insight_load_coverage,
		.people = insight_behind_coverage,
	},
	{
		.id = "new",
		.title = N_("New people"),
		.definition = N_("People added to the book in the period, by kind."),
		.no_data = N_("Nobody was added in this period."),
		.shape = SHAPE_BARS,
		.n_columns = 1,
		.columns = { { "people", N_("people"), UNIT_COUNT } },
		.load = insight_load_new,
		.people = insight_behind_new,
	},
	{
		.id = "reviews",
		.title = N_("Streak of reviews"),
		.definition = N_(
			"Weeks, Monday to Sunday, in which a weekly review was "
			"finished. The streak is how many such weeks follow each other "
			"up to the end of the period; a week that still runs adds to it "
			"once it is reviewed and does not end it. Missed are weeks of "
			"the period that are over, since the first review."),
		.no_data = N_("No weekly review was finished yet."),
		.shape = SHAPE_BARS,
		.n_columns = 1,
		.columns = { { "weeks", N_("weeks"), UNIT_WEEKS } },
		.load = insight_load_reviews,
	},
	{
		.id = "depth",
		.title = N_("Depth"),
		.definition = N_(
			"How deep the relationships are, 0 to 100, of people who are not "
			"archived, were in the book by then, and have three entries or "
			"more in the 24 months up to the last day of the period: share "
			"of entries both ways (25), live meetings (20, two a year are "
			"full), mutual value (20, the lesser side by the greater), "
			"share of informal ones (15), years known (20, three are full). "
			"Each part is rounded by itself, and told as the mean of the "
			"people, as the depth is. Behind a figure the people stand with "
			"their depth, or that part of it."),
		.no_data = N_("Nobody has three entries in 24 months."),
		.shape = SHAPE_BARS,
		.whole = 1,
		.n_columns = 7,
		.columns = { { "people", N_("people"), UNIT_COUNT },
			{ "depth", N_("mean"), UNIT_POINTS },
			{ "two_way", N_("two-way"), UNIT_POINTS },
			{ "live", N_("meetings"), UNIT_POINTS },
			{ "value", N_("value"), UNIT_POINTS },
			{ "informal", N_("informal"), UNIT_POINTS },
			{ "years", N_("years"), UNIT_POINTS } },
		.load = insight_load_depth,
		.people = insight_behind_depth,
	},
	{ 0 },
};
