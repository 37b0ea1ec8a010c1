/* What the files of the plan share: its rows. */
#ifndef KRUG_MODEL_PLAN_PRIVATE_H
#define KRUG_MODEL_PLAN_PRIVATE_H

#include "krug/plan.h"
#include "model/record.h"

/* One row of table plan_progress; begins as PlanProgress does. */
typedef struct {
	PlanProgress progress;
	gint64 item;
} ProgressRow;

/* One change on an item, with its goal as the argument of the history. */
gboolean plan_change(Book *book, const char *action, const PlanItem *item, BookAction run,
	void *data, GError **error);

#endif
