/*
 * krug review monthly, quarterly, half-yearly, yearly: the review of a period as text or
 * JSON, and what its options write down.
 */
#ifndef UI_CLI_PERIOD_OUT_H
#define UI_CLI_PERIOD_OUT_H

#include "krug/period_review.h"

#include "cli/call.h"

/* The options of a call: --period, --answer, --note, --stance, --target, --apply, --done,
 * --json. Nothing is written where none of them asks for it. */
gboolean period_run(Call *call, PeriodKind kind, GError **error);

#endif
