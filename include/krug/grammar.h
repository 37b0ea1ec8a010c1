/*
 * Guesses about a person which the user may correct: seniority from a position's title,
 * kind and closeness from the role, вы or ты; the gender is guessed by name_gender()
 * (krug/name.h). A guess never overrides what was given.
 */
#ifndef KRUG_GRAMMAR_H
#define KRUG_GRAMMAR_H

#include "krug/vocab.h"

/* "Senior recruiter" → senior, "Руководитель отдела" → head; NONE where nothing tells. */
Seniority seniority_guess(const char *position);
/* "Technical recruiter" → recruiter, "HR-директор" → hr; NONE where nothing tells. */
WorkRole role_guess(const char *position);

Kind kind_of_role(
	WorkRole role); /* NONE for no role and for a mentor, who may be of any */
gboolean role_is_close(WorkRole role); /* mentors are close by default */

/* Senior people (from SENIORITY_SENIOR up) start at вы; else the organisation's default;
 * else вы. */
Address address_guess(Seniority seniority, Address organization);

#endif
