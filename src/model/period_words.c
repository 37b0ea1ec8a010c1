/*
 * What a review of a period asks, and what its kinds and stances are called. The ids are
 * stored and never change.
 */
#include <string.h>

#include "krug/i18n.h"
#include "krug/period_review.h"

typedef struct {
	const char *word, *plain; /* "monthly", "month" */
	const char *title;	  /* N_() */
	const PeriodQuestion *questions;
} PeriodWords;

static const PeriodWords kinds[PERIOD_COUNT];
static const PeriodQuestion no_questions[];

static const PeriodWords *
words_of(PeriodKind kind)
{
	g_assert(kinds[kind].word != NULL);
	return &kinds[kind];
}

const PeriodQuestion *
period_questions(PeriodKind kind)
{
	return kinds[kind].questions ? kinds[kind].questions : no_questions;
}

gboolean
period_review_kind(const char *word, PeriodKind *kind)
{
	for (int i = 0; i < PERIOD_COUNT; i++) {
		if (!kinds[i].word || (strcmp(word, kinds[i].word) != 0 &&
					      strcmp(word, kinds[i].plain) != 0))
			continue;
		*kind = (PeriodKind)i;
		return TRUE;
	}
	return FALSE;
}

const char *
period_review_word(PeriodKind kind)
{
	return words_of(kind)->word;
}

const char *
period_review_plain(PeriodKind kind)
{
	return words_of(kind)->plain;
}

const char *
period_review_title(PeriodKind kind)
{
	return _(words_of(kind)->title);
}

static const PeriodQuestion of_month[] = {
	{ "best", N_("Which talk gave most, and why?") },
	{ "silent", N_("Who has fallen silent whom I would not like to lose?") },
	{ "easier", N_("What would make staying in touch easier next month?") },
	{ 0 },
};

static const PeriodQuestion of_quarter[] = {
	{ "source", N_("Whom do I owe what came of it: which people, which kind?") },
	{ "effort", N_("What took effort and brought nothing?") },
	{ "balance", N_("Did I give as much as I asked for?") },
	{ "next", N_("What one thing do I do otherwise next quarter?") },
	{ 0 },
};

static const PeriodQuestion of_half[] = {
	{ "habit", N_("To whom do I write out of mere habit, to whom too rarely?") },
	{ "close", N_("Who has become close, and who no longer is?") },
	{ "approach", N_("Which way of mine no longer suits: channel, tone, occasion?") },
	{ 0 },
};

static const PeriodQuestion of_year[] = {
	{ "lasting", N_("Which acquaintances of this year have become a relationship?") },
	{ "missing", N_("Where do I know nobody yet and should: companies, fields?") },
	{ "thanks", N_("Whom do I owe thanks for this year?") },
	{ "direction", N_("Where am I going next year, and who is there already?") },
	{ 0 },
};

static const PeriodQuestion no_questions[] = { { 0 } };

static const PeriodWords kinds[PERIOD_COUNT] = {
	[PERIOD_MONTH] = { "monthly", "month", N_("Review of the month"), of_month },
	[PERIOD_QUARTER] = { "quarterly", "quarter", N_("Review of the quarter"),
		of_quarter },
	[PERIOD_HALF] = { "half-yearly", "half", N_("Review of the half-year"), of_half },
	[PERIOD_YEAR] = { "yearly", "year", N_("Review of the year"), of_year },
};

static const VocabWord stances[STANCE_COUNT] = {
	[STANCE_KEEP] = { "keep", N_("keep"), "=", "оставить" },
	[STANCE_CHANGE] = { "change", N_("change"), "~", "изменить" },
	[STANCE_DROP] = { "drop", N_("drop"), "×", "отказаться" },
};

const Vocab vocab_stance = { "stance", stances, STANCE_COUNT };
