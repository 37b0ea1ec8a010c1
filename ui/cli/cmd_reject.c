/* krug reject: a rejection, with the request for feedback that it opens. */
#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/ending.h"
#include "cli/plan_out.h"

static gboolean
run(Call *call, GError **error)
{
	Book *book = call_book(call, error);
	gint64 application = book ? ending_target(call, book, 0, error) : 0;

	return application != 0 &&
	       ending_run(call, book, application, STAGE_REJECTION, DECISION_NONE, error);
}

static const CommandOption options[] = {
	{ "org", 'o', OPTION_TEXT, "NAME", N_("the organization"), NULL },
	{ "position", 'p', OPTION_TEXT, "NAME", N_("the position, where it has several"),
		NULL },
	{ "at", 0, OPTION_TEXT, "WHEN", N_("when it came; now without it"), NULL },
	{ "by", 0, OPTION_TEXT, "WHO", N_("who told it"), NULL },
	PLAN_OPTIONS,
	{ "json", 0, OPTION_FLAG, NULL, N_("print the application as a JSON object"),
		NULL },
	{ 0 },
};

const Command cmd_reject = {
	.name = "reject",
	.synopsis = "[N | --org NAME [--position NAME]] [--at WHEN] [--by WHO] [--yes]",
	.help = N_("An application was rejected: what follows, and when"),
	.notes = N_(
		"Opens the request for feedback, due within a day and closed after two; "
		"drops follow-ups that are open and cancels interviews that are planned "
		"there. All of it is shown first; --yes saves."),
	.examples = "krug reject --org Polus --at yesterday --by \"Natalia Sergeyeva\" "
		    "--yes\n"
		    "krug reject 8 --dry-run",
	.options = options,
	.most = 1,
	.run = run,
};
