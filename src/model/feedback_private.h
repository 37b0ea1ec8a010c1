/* What the files of feedback share: its rows and the application they belong to. */
#ifndef KRUG_MODEL_FEEDBACK_PRIVATE_H
#define KRUG_MODEL_FEEDBACK_PRIVATE_H

#include "krug/feedback.h"
#include "krug/interaction.h"
#include "model/record.h"

/* What feedback asks of its application; read by SQL, since an application knows nothing
 * of feedback nor feedback of its making. */
typedef struct {
	Day applied_on, outcome_on;
	Stage outcome;
	char *organization, *position;
} CaseFacts;

void case_facts_clear(CaseFacts *facts);
/* NOT_FOUND where there is no such application. */
gboolean case_facts_read(
	Book *book, gint64 application, CaseFacts *facts, GError **error);

/* {"who", "id", "organization"}; owned. */
char *feedback_args(Book *book, gint64 contact, const CaseFacts *facts);

/* INPUT for a day ahead, or before the application. */
gboolean feedback_check_day(Book *book, const CaseFacts *facts, Day day, GError **error);

/* Whether feedback_ask() would take it: neither a third try nor one who has answered. */
gboolean feedback_may_ask(
	Book *book, const FeedbackRequest *request, gboolean *may, GError **error);
/* Inside a change: the request with this entry (NULL: of nobody), what asked for it
 * closed, what comes next opened. */
gboolean feedback_ask_by(Book *book, FeedbackRequest *request, Interaction *entry,
	const StepPlan *plan, GError **error);
/* What comes next; owned. */
StepPlan *feedback_ask_plan(Book *book, const FeedbackRequest *request, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CaseFacts, case_facts_clear)

#endif
