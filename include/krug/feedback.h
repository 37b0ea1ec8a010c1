/*
 * Feedback: what was asked for after an application came to its end, and what came back.
 * A request and an answer stand in the timeline as entries too, so waiting and standing
 * follow from them. Lists of skills are texts, one a line, a skill being what stands
 * before the first ": " (“system design: slow to see the bottleneck”); strengths and
 * weaknesses are drawn into krug/gap.h when feedback is saved.
 *
 * Structs own their strings, which are never NULL. Errors are KRUG_ERROR_INPUT in a
 * sentence that says what would fit, or those of the book. One function is one change.
 */
#ifndef KRUG_FEEDBACK_H
#define KRUG_FEEDBACK_H

#include "krug/asking.h"
#include "krug/book.h"
#include "krug/steps.h"

#define FEEDBACK_TRIES	 2 /* requests for one application */
#define FEEDBACK_SILENCE 7 /* days after the second one, then it is none */

typedef struct {
	gint64 id; /* 0: not in the book yet */
	gint64 application;
	gint64 contact; /* who was asked; 0: not a person of the book (any more) */
	Day day;
	Channel channel;
	char *questions;    /* one a line, as they were asked */
	gint64 interaction; /* its entry of the timeline; 0: none */
} FeedbackRequest;

FeedbackRequest *feedback_request_new(gint64 application, gint64 contact, Day day);
void feedback_request_free(FeedbackRequest *request);

typedef struct {
	gint64 id;
	gint64 application;
	gint64 interview; /* 0: of the whole application */
	gint64 contact;	  /* from whom; 0: not told */
	Day day;
	Channel channel;
	Quality quality; /* QUALITY_NONE is proposed at saving */
	char *strengths, *weaknesses;
	char *examples, *reason, *advice;
	Excuse excuse;
	Day again_from; /* apply again from; DAY_NONE: not told */
	guint reaction; /* 1 << Reaction */
	gint64 interaction;
	char *organization, *position, *who; /* shown names; read, never written */
} Feedback;

Feedback *feedback_new(gint64 application, Day day);
Feedback *feedback_copy(const Feedback *feedback);
void feedback_free(Feedback *feedback);
/* NOT_FOUND where there is none. */
Feedback *feedback_load(Book *book, gint64 id, GError **error);
AskingAnswer feedback_answer(const Feedback *feedback); /* borrowed */
/* What it says in short: the reason, else what was weak, else the advice; "" for nothing.
 * Borrowed. */
const char *feedback_gist(const Feedback *feedback);

/* Newest first; owned, of Feedback, of FeedbackRequest. */
GPtrArray *feedback_list(Book *book, guint limit, GError **error);
GPtrArray *feedback_of_application(Book *book, gint64 application, GError **error);
GPtrArray *feedback_of_organization(Book *book, gint64 organization, GError **error);
GPtrArray *feedback_requests(Book *book, gint64 application, GError **error);

/* "feedback-ask": the request was sent. Logs it to the timeline of the addressee and
 * closes the step that asked for it. INPUT for a third try and for one who has answered.
 * Sets the ids. */
gboolean feedback_ask(Book *book, FeedbackRequest *request, GError **error);

/* Whom to ask: who has an open step to be asked, was asked already, told the outcome, or
 * is the recruiter there; 0 where nobody is known. FALSE and error. */
gboolean feedback_addressee(
	Book *book, gint64 application, gint64 *contact, GError **error);

/* What makes one ask "really?" before saving, as whole sentences; empty: nothing. Owned,
 * of char *. NULL and error. */
GPtrArray *feedback_doubts(Book *book, const Feedback *feedback, GError **error);
/* What would follow: thanks, the going through it, requests that fall. Of those who were
 * asked each answers for themselves; who was not asked, or is not told, for all. Owned.
 */
StepPlan *feedback_plan(Book *book, const Feedback *feedback, GError **error);
/* "feedback-add": logs it to the timeline of the one it came from, closes the steps that
 * waited for it, draws gaps and strengths. Sets the ids. INPUT for a day before the
 * application or ahead, and for an interview of another application. ticks NULL: as
 * proposed. */
gboolean feedback_add(
	Book *book, Feedback *feedback, const StepPlan *ticks, GError **error);
/* "feedback-edit": writes the fields in which `now` differs from `was`; CONFLICT where
 * one changed underneath to something else. */
gboolean feedback_save(
	Book *book, const Feedback *was, const Feedback *now, GError **error);
gboolean feedback_delete(Book *book, gint64 id, GError **error); /* with its evidence */

/* Applications whose second request is a week old and unanswered; owned, of gint64. */
GArray *feedback_silent(Book *book, GError **error);
/* "feedback-none": recorded as none, nothing is sent, the case is closed. */
gboolean feedback_close(Book *book, gint64 application, GError **error);
/* The same of one person, where others were asked as well. */
gboolean feedback_close_of(
	Book *book, gint64 application, gint64 contact, GError **error);

/* What an organization gave so far: "gave feedback 1 of 3, after 4 days". */
typedef struct {
	int cases; /* applications that were asked about, or answered */
	int given; /* of them with feedback that says something */
	int days;  /* from the request (else the outcome) to it, the middle one; -1: none
		    */
} FeedbackRecord;

gboolean feedback_record(
	Book *book, gint64 organization, FeedbackRecord *record, GError **error);
char *feedback_record_words(const FeedbackRecord *record); /* owned; "" for no case */

/* The questions to choose from: the shipped ones until they are edited; owned, of char *,
 * ends with NULL. lang: of a letter, "ru" or "en"; NULL: the interface's. */
char **feedback_questions(Book *book, const char *lang, GError **error);
/* "question-edit": the whole list, in this order; blank ones are left out, an empty list
 * brings the shipped ones back. */
gboolean feedback_set_questions(Book *book, const char *const *questions, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Feedback, feedback_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FeedbackRequest, feedback_request_free)

#endif
