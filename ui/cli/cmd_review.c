/*
 * krug review: the full screen at the weekly review, or what waits there where the output
 * is no terminal; reviews of longer periods are printed.
 */
#include <string.h>

#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/output.h"
#include "cli/period_out.h"
#include "cli/review_out.h"
#include "start.h"

static gboolean
run_weekly(Call *call, GError **error)
{
	const Config *config = call_config(call, error);
	Book *book = config ? call_book(call, error) : NULL;
	gboolean json = call_flag(call, "json");

	if (!book)
		return FALSE;
	if (json || call_flag(call, "list") || out_columns() == 0)
		return review_print(book, json, error);
	return start_screen(book, config, START_REVIEW, error);
}

static gboolean
run(Call *call, GError **error)
{
	const char *which = call_operand(call, 0);
	PeriodKind kind;

	if (!which || strcmp(which, "weekly") == 0)
		return run_weekly(call, error);
	if (period_review_kind(which, &kind))
		return period_run(call, kind, error);
	return call_wrong(error,
		_("A review is one of: weekly, monthly, quarterly, "
		  "half-yearly, yearly; not “%s”."),
		which);
}

static const CommandOption options[] = {
	{ "list", 'l', OPTION_FLAG, NULL,
		N_("of the week: print what waits, without beginning it"), NULL },
	{ "period", 'p', OPTION_TEXT, "PERIOD",
		N_("which one: 2026-11, 2026-Q3, 2026-H1, 2026; else the last that is "
		   "over"),
		NULL },
	{ "answer", 0, OPTION_LIST, "NAME=TEXT",
		N_("answer a question, by the name the review shows"), NULL },
	{ "note", 0, OPTION_TEXT, "TEXT", N_("the notes, anew"), NULL },
	{ "stance", 0, OPTION_LIST, "KIND=STANCE",
		N_("of a quarter: keep, change or drop what is done with people of this "
		   "kind"),
		NULL },
	{ "target", 0, OPTION_LIST, "KIND.MEASURE=N",
		N_("of a quarter its year, of a year the next: a target, such as "
		   "recruiter.contacts=20 or new=12"),
		NULL },
	{ "apply", 0, OPTION_TEXT, "N",
		N_("of a half-year: apply the proposal of this number"), NULL },
	{ "done", 0, OPTION_FLAG, NULL, N_("it is reviewed, with or without words"),
		NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

const Command cmd_review = {
	.name = "review",
	.synopsis = "[weekly] [--list] [--json] | monthly|quarterly|half-yearly|yearly "
		    "[--period PERIOD] "
		    "[--answer NAME=TEXT] [--note TEXT] [--done] [--json]",
	.help = N_("The weekly review, one by one; or that of a month, quarter, "
		   "half-year or year"),
	.notes = N_(
		"The weekly one opens the screen. It can be left at any moment and goes "
		"on where it was left; on the screen of krug it is view 4. Where the "
		"output is no terminal, what waits is printed. The others "
		"are printed, with their figures beside those of the period before, and "
		"what is written down by the options is kept; on the screen it is the "
		"key Y."),
	.examples = "krug review\n"
		    "krug review --list\n"
		    "krug review monthly\n"
		    "krug review quarterly --period 2026-Q3 --stance recruiter=keep\n"
		    "krug review yearly --target recruiter.contacts=20 --done",
	.options = options,
	.most = 1,
	.flags = COMMAND_SCREEN,
	.run = run,
};
