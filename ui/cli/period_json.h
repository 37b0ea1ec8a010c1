/* The review of a period as JSON. */
#ifndef UI_CLI_PERIOD_JSON_H
#define UI_CLI_PERIOD_JSON_H

#include "krug/period_review.h"

gboolean period_json(Book *book, const PeriodReview *review, GError **error);

#endif
