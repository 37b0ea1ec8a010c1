/* What the files of feedback share: its rows and the application they belong to. */
#ifndef KRUG_MODEL_FEEDBACK_PRIVATE_H
#define KRUG_MODEL_FEEDBACK_PRIVATE_H

#include "krug/feedback.h"
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
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CaseFacts, case_facts_clear)

#endif
