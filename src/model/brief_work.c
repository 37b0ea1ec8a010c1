/*
 * The search for work on the brief: interviews they took part in, what I applied for at
 * their company or through them, and what feedback it gave.
 */
#include "krug/application.h"
#include "krug/feedback.h"
#include "krug/i18n.h"
#include "krug/interview.h"
#include "model/brief_private.h"
#include "model/ids.h"

#define INTERVIEWS   3
#define APPLICATIONS 5
#define FEEDBACKS    3

static gboolean
add_interview(Page *page, gint64 id, GError **error)
{
	g_autoptr(Interview) interview = interview_load(page->book, id, error);
	g_autofree char *title = interview ? interview_title(interview) : NULL;

	if (!title)
		return FALSE;
	page_line(page, g_strdup_printf("%s · %s", title, interview->organization),
		page_day(page, interview->day));
	page_field(page, _("went well"), interview->went_well);
	page_field(page, _("went badly"), interview->went_badly);
	return TRUE;
}

static gboolean
add_interviews(Page *page, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(page->book,
		"SELECT v.id FROM participant p JOIN interview v"
		" ON v.interaction = p.interaction WHERE p.contact = :contact"
		" ORDER BY p.day DESC, v.id DESC LIMIT :most");

	stmt_int(q, ":contact", page->contact);
	stmt_int(q, ":most", INTERVIEWS);
	if (!ids_read(ids, q, error))
		return FALSE;
	for (guint i = 0; i < ids->len; i++)
		if (!add_interview(page, g_array_index(ids, gint64, i), error))
			return FALSE;
	return TRUE;
}

/* The running ones first, then the latest. */
static gboolean
load_applications(Page *page, GArray *ids, GError **error)
{
	Stmt *q = book_stmt(page->book,
		"SELECT a.id FROM application a WHERE a.organization = :organization"
		" OR a.id IN (SELECT application FROM application_contact"
		"  WHERE contact = :contact)"
		" ORDER BY a.outcome <> '', a.applied_on DESC, a.id DESC LIMIT :most");

	stmt_int(q, ":organization", page->position ? page->position->organization : 0);
	stmt_int(q, ":contact", page->contact);
	stmt_int(q, ":most", APPLICATIONS);
	return ids_read(ids, q, error);
}

static gboolean
add_application(Page *page, gint64 id, GError **error)
{
	g_autoptr(Application) application = application_load(page->book, id, error);
	g_autofree char *title = application ? application_title(application) : NULL;
	Stage stage;
	Day day;

	if (!title)
		return FALSE;
	stage = application_stage(application);
	day = application->outcome ? application->outcome_on : application->applied_on;
	page_line(page,
		g_strdup_printf("%s: %s", title, vocab_label(&vocab_stage, (int)stage)),
		page_day(page, day));
	return TRUE;
}

gboolean
page_work(Page *page, GError **error)
{
	g_autoptr(GArray) ids = ids_new();

	page_section(page, "work", _("Interviews and applications"));
	if (!add_interviews(page, error) || !load_applications(page, ids, error))
		return FALSE;
	for (guint i = 0; i < ids->len; i++)
		if (!add_application(page, g_array_index(ids, gint64, i), error))
			return FALSE;
	return TRUE;
}

gboolean
page_feedback(Page *page, GError **error)
{
	gint64 organization = page->position ? page->position->organization : 0;
	g_autoptr(GPtrArray) list = NULL;
	FeedbackRecord record;

	page_section(page, "feedback", _("Feedback there"));
	if (organization == 0)
		return TRUE;
	if (!feedback_record(page->book, organization, &record, error))
		return FALSE;
	page_line(page, feedback_record_words(&record), NULL);
	list = feedback_of_organization(page->book, organization, error);
	for (guint i = 0; list && i < list->len && i < FEEDBACKS; i++) {
		const Feedback *feedback = list->pdata[i];
		g_auto(GStrv) gist = g_strsplit(feedback_gist(feedback), "\n", -1);
		g_autofree char *said = g_strjoinv("; ", gist);

		page_line(page,
			g_strdup_printf("%s%s%s",
				vocab_label(&vocab_quality, (int)feedback->quality),
				*said ? ": " : "", said),
			page_day(page, feedback->day));
	}
	return list != NULL;
}
