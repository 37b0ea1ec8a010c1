/*
 * The one list of model tables. A table missing here is not recorded, so its changes
 * could not be undone; derived tables must be missing, since they are renewed instead.
 */
#include "model/book_tables.h"

#include "krug/book.h"

const ModelTable model_tables[] = {
	{ "contact", CHANGED_CONTACT },
	{ "organization", CHANGED_ORGANIZATION },
	{ "position", CHANGED_CONTACT },
	{ "channel", CHANGED_CONTACT },
	{ "tag", CHANGED_TAG },
	{ "contact_tag", CHANGED_CONTACT | CHANGED_TAG },
	{ "occasion", CHANGED_OCCASION },
	{ "interaction", CHANGED_INTERACTION },
	{ "participant", CHANGED_INTERACTION },
	{ "topic", CHANGED_INTERACTION },
	{ "given", CHANGED_INTERACTION },
	{ "reminder", CHANGED_REMINDER },
	{ "me", CHANGED_ME },
	{ "me_channel", CHANGED_ME },
	{ "setting", CHANGED_SETTING },
	{ "review", CHANGED_REVIEW },
	{ "review_card", CHANGED_REVIEW },
	{ "import_key", CHANGED_CONTACT },
	{ "uid_alias", CHANGED_CONTACT },
	{ "kept_line", CHANGED_CONTACT },
	{ "application", CHANGED_APPLICATION },
	{ "application_contact", CHANGED_APPLICATION },
	{ "interview", CHANGED_APPLICATION },
	{ "interview_contact", CHANGED_APPLICATION },
	{ "feedback_request", CHANGED_GROWTH },
	{ "feedback", CHANGED_GROWTH },
	{ "gap", CHANGED_GROWTH },
	{ "gap_evidence", CHANGED_GROWTH },
	{ "plan_item", CHANGED_GROWTH },
	{ "plan_progress", CHANGED_GROWTH },
	{ "question", CHANGED_GROWTH },
	{ "community", CHANGED_EVENT },
	{ "community_contact", CHANGED_EVENT },
	{ "event", CHANGED_EVENT },
	{ "event_contact", CHANGED_EVENT },
	{ "review_date", CHANGED_REVIEW | CHANGED_EVENT }, /* it stands in calendars */
	{ "period_review", CHANGED_REVIEW },
	{ "period_answer", CHANGED_REVIEW },
	{ "target", CHANGED_REVIEW },
	{ "warning_mute", CHANGED_REVIEW },
	{ "shelf_item", CHANGED_SHELF },
	{ "shelf_given", CHANGED_SHELF },
	{ "news", CHANGED_SHELF },
	{ "news_contact", CHANGED_SHELF },
	{ "letter", CHANGED_LETTER },
	{ "holiday_contact", CHANGED_LETTER },
	{ "inbox", CHANGED_INBOX },
	{ "inbox_contact", CHANGED_INBOX },
	{ 0 },
};
