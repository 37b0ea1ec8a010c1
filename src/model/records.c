/* All plain tables, in the order in which a dump tells them. */
#include "model/record.h"

const Record *const book_records[] = {
	&feedback_request_rows,
	&feedback_rows,
	&gap_rows,
	&gap_evidence_rows,
	&plan_item_rows,
	&plan_progress_rows,
	&question_rows,
	&community_rows,
	&event_rows,
	&event_contact_rows,
	&shelf_item_rows,
	&shelf_given_rows,
	&news_rows,
	&news_contact_rows,
	&letter_rows,
	&holiday_contact_rows,
	&warning_mute_rows,
	&period_review_rows,
	&period_answer_rows,
	&target_rows,
	&review_rows,
	&review_date_rows,
	NULL,
};
