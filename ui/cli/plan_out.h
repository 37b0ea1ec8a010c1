/* What would follow from a change: shown, picked from by options, asked about. */
#ifndef UI_CLI_PLAN_OUT_H
#define UI_CLI_PLAN_OUT_H

#include "krug/steps.h"

#include "cli/call.h"
#include "cli/output.h"

/* The row of options that plan_skip() looks at. */
#define PLAN_SKIP                                                                     \
	{                                                                             \
		"skip", 0, OPTION_LIST, "KIND",                                       \
			N_("leave steps of this kind out; KIND:NAME for one person"), \
			NULL                                                          \
	}

/* The rows of options that plan_pick() and plan_agree() look at. */
#define PLAN_OPTIONS                                                                     \
	PLAN_SKIP,                                                                       \
		{ "also", 0, OPTION_LIST, "KIND:NAME",                                   \
			N_("a step that is proposed without a tick"), NULL },            \
		{ "dry-run", 'n', OPTION_FLAG, NULL, N_("only show what would be done"), \
			NULL },                                                          \
	{                                                                                \
		"yes", 'y', OPTION_FLAG, NULL, N_("save without asking"), NULL           \
	}

/* Unticks what --skip says. */
gboolean plan_skip(Call *call, StepPlan *plan, GError **error);
/* Ticks and unticks what --skip and --also say. */
gboolean plan_pick(Call *call, StepPlan *plan, GError **error);
/* The lines of a plan, to standard error. */
void plan_say(Book *book, const StepPlan *plan);
/* An array "steps" inside an object. */
void plan_json(JsonWriter *json, Book *book, const StepPlan *plan);
/* Shown and agreed to; *agreed FALSE after a dry run or a no, which are said. */
gboolean plan_agree(
	Call *call, Book *book, const StepPlan *plan, gboolean *agreed, GError **error);

#endif
