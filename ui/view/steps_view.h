/*
 * The preview of a chain: what saving would make, move or drop, with dates; each new step
 * may be unticked. Nothing is written here.
 */
#ifndef UI_VIEW_STEPS_VIEW_H
#define UI_VIEW_STEPS_VIEW_H

#include "krug/steps.h"
#include "shell/shell.h"

/* plan is borrowed until the view has closed; its ticks change in place. title is
 * translated. accepted: Enter; Esc changes nothing and calls nobody. */
void steps_view_open(
	Shell *shell, const char *title, StepPlan *plan, void (*accepted)(View *opener));
/* The same where nobody else keeps the plan: it is taken, and handed to whom Enter calls
 * together with what it is `about`. */
void steps_view_take(Shell *shell, const char *title, StepPlan *plan, gint64 about,
	void (*agreed)(View *opener, gint64 about, const StepPlan *plan));
/* Whether there is anything to choose or to warn of: otherwise no preview is wanted. */
gboolean steps_view_wanted(const StepPlan *plan);

#endif
