/*
 * What the files of the noun interview share: making and saving one.
 */
#ifndef KRUG_MODEL_INTERVIEW_PRIVATE_H
#define KRUG_MODEL_INTERVIEW_PRIVATE_H

#include "krug/interview.h"
#include "model/book_private.h"
#include "model/steps_private.h"

/* Fills in what is left open and refuses what cannot be; the application, where one is
 * named, is found. */
gboolean interview_check(
	Book *book, const Interview *was, Interview *now, GError **error);
/* Something changed that the chains go by. */
gboolean interview_opens(const Interview *was, const Interview *now);

/* What the chains need to know; people who are new stand by their place. */
gboolean interview_cause(
	Book *book, const Interview *interview, Cause *cause, GError **error);

#endif
