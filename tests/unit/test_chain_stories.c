/*
 * Chains as stories: what happens, one thing after the other, to a small book of
 * reminders that does what is proposed; then how the steps in question stand.
 *
 * A thing that happens is "TRIGGER | DAY [HOUR] | PEOPLE | WORDS": people are "1 met led,
 * 2 told" with their parts (0: no address), words are iv=, ev=, by= (the entry that
 * brought it), app=, date=, planned=. Or "done STEP>WHO DAY", "untick STEP>WHO" (before
 * it is stored), "tick STEP>WHO", "drop STEP>WHO", "pin STEP>WHO".
 */
#include "krug/chain.h"

#include "chain_book.h"

typedef struct {
	const char *name;
	const char *acts[8]; /* ended by NULL */
	const char *shown;   /* steps in question; "" for all */
	const char *expected;
} Story;

/* The first interview with Anna (1, recruiter) and Ivan (2, led it). */
#define HELD "interview-held | 2026-11-20 18:30 | 1 met recruiter, 2 met led | iv=1"
#define NEWS "2026-12-04..2026-12-17"

static const Story stories[] = {
	{ "an interview with two people", { HELD }, "",
		"connect>1 open 2026-11-20..2026-11-20; "
		"connect>2 open 2026-11-20..2026-11-20; "
		"thank-you>1 open 2026-11-20..2026-11-21; "
		"thank-you>2 open 2026-11-20..2026-11-21; "
		"first-follow-up>1 open 2026-12-04..2026-12-18; "
		"first-follow-up>2 open 2026-12-04..2026-12-18; "
		"ask-news>1 open " NEWS },
	{ "the same interview evaluated again changes nothing", { HELD, HELD, HELD },
		"first-follow-up ask-news",
		"first-follow-up>1 open 2026-12-04..2026-12-18; "
		"first-follow-up>2 open 2026-12-04..2026-12-18; "
		"ask-news>1 open " NEWS },
	{ "an interview corrected to another day takes its steps along",
		{ HELD, "interview-held | 2026-11-18 12:00 | 1 met recruiter, 2 met led"
			" | iv=1" },
		"thank-you first-follow-up",
		"thank-you>1 open 2026-11-18..2026-11-19; "
		"thank-you>2 open 2026-11-18..2026-11-19; "
		"first-follow-up>1 open 2026-12-02..2026-12-16; "
		"first-follow-up>2 open 2026-12-02..2026-12-16" },
	{ "what is done is never touched",
		{ HELD, "done thank-you>1 2026-11-21",
			"interview-held | 2026-11-18 12:00 | 1 met recruiter, 2 met led"
			" | iv=1" },
		"thank-you",
		"thank-you>1 done 2026-11-20..2026-11-21; "
		"thank-you>2 open 2026-11-18..2026-11-19" },
	{ "what was unticked stays away",
		{ "untick connect>1", HELD, HELD,
			"interview-held | 2026-11-18 12:00 | 1 met recruiter, 2 met led"
			" | iv=1" },
		"connect",
		"connect>1 dropped 2026-11-20..2026-11-20; "
		"connect>2 open 2026-11-18..2026-11-18" },
	{ "what was dropped later stays away as well", { HELD, "drop thank-you>2", HELD },
		"thank-you",
		"thank-you>1 open 2026-11-20..2026-11-21; "
		"thank-you>2 dropped 2026-11-20..2026-11-21" },
	{ "a day I gave myself stays",
		{ HELD, "pin first-follow-up>1",
			"interview-held | 2026-11-18 12:00 | 1 met recruiter, 2 met led"
			" | iv=1" },
		"first-follow-up",
		"first-follow-up>1 open 2026-12-04..2026-12-18; "
		"first-follow-up>2 open 2026-12-02..2026-12-16" },
	{ "who was not there after all gets nothing",
		{ HELD, "interview-held | 2026-11-20 18:30 | 1 met recruiter | iv=1" },
		"thank-you connect first-follow-up",
		"connect>1 open 2026-11-20..2026-11-20; "
		"connect>2 dropped 2026-11-20..2026-11-20; "
		"thank-you>1 open 2026-11-20..2026-11-21; "
		"thank-you>2 dropped 2026-11-20..2026-11-21; "
		"first-follow-up>1 open 2026-12-04..2026-12-18; "
		"first-follow-up>2 dropped 2026-12-04..2026-12-18" },
	{ "who was forgotten gets their own, nobody else a second one",
		{ HELD, "interview-held | 2026-11-20 18:30 | 1 met recruiter, 2 met led,"
			" 3 met | iv=1" },
		"thank-you",
		"thank-you>1 open 2026-11-20..2026-11-21; "
		"thank-you>2 open 2026-11-20..2026-11-21; "
		"thank-you>3 open 2026-11-20..2026-11-21" },

	{ "a later interview moves the open first follow-up",
		{ HELD, "interview-held | 2026-11-26 12:00 | 1 met recruiter | iv=2" },
		"first-follow-up",
		"first-follow-up>1 open 2026-12-10..2026-12-24; "
		"first-follow-up>2 open 2026-12-04..2026-12-18" },
	{ "correcting the earlier interview leaves it there",
		{ HELD, "interview-held | 2026-11-26 12:00 | 1 met recruiter | iv=2",
			"interview-held | 2026-11-18 12:00 | 1 met recruiter, 2 met led"
			" | iv=1" },
		"first-follow-up",
		"first-follow-up>1 open 2026-12-10..2026-12-24; "
		"first-follow-up>2 open 2026-12-02..2026-12-16" },
	{ "a follow-up done after the later interview is not asked for again",
		{ HELD, "interview-held | 2026-11-26 12:00 | 1 met recruiter | iv=2",
			"done first-follow-up>1 2026-12-11", HELD },
		"first-follow-up",
		"first-follow-up>1 done 2026-12-10..2026-12-24; "
		"first-follow-up>2 open 2026-12-04..2026-12-18" },
	{ "after a follow-up that is done, the next interview brings another",
		{ HELD, "done first-follow-up>1 2026-12-05",
			"interview-held | 2026-12-10 12:00 | 1 met recruiter | iv=2" },
		"first-follow-up",
		"first-follow-up>1 done 2026-12-04..2026-12-18; "
		"first-follow-up>2 open 2026-12-04..2026-12-18; "
		"first-follow-up>1 open 2026-12-24..2027-01-07" },
	{ "the thank-you of two interviews in a row is one letter",
		{ HELD, "interview-held | 2026-11-21 12:00 | 1 met recruiter | iv=2" },
		"thank-you",
		"thank-you>1 open 2026-11-21..2026-11-22; "
		"thank-you>2 open 2026-11-20..2026-11-21" },
	{ "another application of the same person goes its own way",
		{ HELD, "interview-held | 2026-11-26 12:00 | 1 met recruiter"
			" | iv=2 app=8" },
		"first-follow-up",
		"first-follow-up>1 open 2026-12-04..2026-12-18; "
		"first-follow-up>2 open 2026-12-04..2026-12-18; "
		"first-follow-up>1 open 2026-12-10..2026-12-24" },

	{ "no news after applying", { "applied | 2026-11-09 | 1 recruiter |" }, "",
		"ask-news>1 open 2026-11-23..2026-12-04" },
	{ "nobody is known yet: nobody can be asked", { "applied | 2026-11-09 | |" }, "",
		"" },
	{ "an interview moves the question for news",
		{ "applied | 2026-11-09 | 1 recruiter |", HELD }, "ask-news",
		"ask-news>1 open " NEWS },
	{ "they told when they answer",
		{ "interview-held | 2026-11-20 18:30 | 1 met recruiter"
		  " | iv=1 date=2026-11-25" },
		"ask-news", "ask-news>1 open 2026-11-27..2026-12-10" },
	{ "they told it later",
		{ HELD, "interview-held | 2026-11-20 18:30 | 1 met recruiter, 2 met led"
			" | iv=1 date=2026-11-25" },
		"ask-news", "ask-news>1 open 2026-11-27..2026-12-10" },
	{ "their date before the interview was that of the stage before",
		{ "interview-held | 2026-11-20 18:30 | 1 met recruiter"
		  " | iv=1 date=2026-11-17" },
		"ask-news", "ask-news>1 open " NEWS },
	{ "an invitation is news",
		{ "applied | 2026-11-02 | 1 recruiter |",
			"interview-planned | 2026-11-20 17:00 | 1 recruiter"
			" | iv=1 planned=1" },
		"ask-news prepare",
		"ask-news>1 dropped 2026-11-17..2026-11-30; "
		"prepare>1 open 2026-11-19..2026-11-20" },
	{ "a planned interview that moves takes its preparation along",
		{ "interview-planned | 2026-11-20 17:00 | 1 recruiter | iv=1 planned=1",
			"interview-planned | 2026-11-24 17:00 | 1 recruiter"
			" | iv=1 planned=1" },
		"prepare", "prepare>1 open 2026-11-23..2026-11-24" },
	{ "once it was held there is nothing to prepare",
		{ "interview-planned | 2026-11-20 17:00 | 1 recruiter | iv=1 planned=1",
			HELD },
		"prepare ask-news",
		"prepare>1 dropped 2026-11-19..2026-11-20; ask-news>1 open " NEWS },
	{ "a cancelled interview takes its steps away; one asks how it goes on",
		{ HELD, "interview-cancelled | 2026-11-23 | 1 recruiter, 2 led | iv=1" },
		"",
		"connect>1 dropped 2026-11-20..2026-11-20; "
		"connect>2 dropped 2026-11-20..2026-11-20; "
		"thank-you>1 dropped 2026-11-20..2026-11-21; "
		"thank-you>2 dropped 2026-11-20..2026-11-21; "
		"first-follow-up>1 dropped 2026-12-04..2026-12-18; "
		"first-follow-up>2 dropped 2026-12-04..2026-12-18; "
		"ask-news>1 open 2026-12-07..2026-12-18" },

	{ "a rejection: the request goes to who told it",
		{ "rejection | 2026-12-04 18:40 | 1 recruiter met, 2 led met, 3 told |" },
		"", "feedback-request>3 open 2026-12-04..2026-12-06" },
	{ "nobody told it: to the recruiter",
		{ "rejection | 2026-12-04 18:40 | 2 led met, 1 recruiter met |" }, "",
		"feedback-request>1 open 2026-12-04..2026-12-06" },
	{ "no recruiter: to who led the last interview",
		{ "rejection | 2026-12-04 18:40 | 4 met, 2 led met |" }, "",
		"feedback-request>2 open 2026-12-04..2026-12-06" },
	{ "nobody to ask", { "rejection | 2026-12-04 18:40 | 4 met |" }, "", "" },
	{ "others can be ticked, and leave nothing where they are not",
		{ "tick feedback-request>2",
			"rejection | 2026-12-04 18:40 | 1 told recruiter, 2 led met,"
			" 4 met |" },
		"",
		"feedback-request>1 open 2026-12-04..2026-12-06; "
		"feedback-request>2 open 2026-12-04..2026-12-06" },
	{ "whom I chose instead stays chosen when the hour is corrected",
		{ "untick feedback-request>1", "tick feedback-request>2",
			"rejection | 2026-12-04 18:40 | 1 told recruiter, 2 led met |",
			"rejection | 2026-12-05 12:00 | 1 told recruiter, 2 led met |" },
		"",
		"feedback-request>1 dropped 2026-12-04..2026-12-06; "
		"feedback-request>2 open 2026-12-05..2026-12-07" },
	{ "a rejection evaluated again asks once",
		{ "rejection | 2026-12-04 18:40 | 1 told |",
			"done feedback-request>1 2026-12-05",
			"rejection | 2026-12-04 18:40 | 1 told |" },
		"feedback-request", "feedback-request>1 done 2026-12-04..2026-12-06" },
	{ "a rejection drops follow-ups and takes the open thank-you in",
		{ HELD, "rejection | 2026-11-21 09:30 | 1 told met recruiter, 2 led met"
			" | planned=7" },
		"thank-you first-follow-up ask-news feedback-request connect",
		"connect>1 open 2026-11-20..2026-11-20; "
		"connect>2 open 2026-11-20..2026-11-20; "
		"thank-you>1 dropped 2026-11-20..2026-11-21; "
		"thank-you>2 open 2026-11-20..2026-11-21; "
		"first-follow-up>1 dropped 2026-12-04..2026-12-18; "
		"first-follow-up>2 dropped 2026-12-04..2026-12-18; "
		"ask-news>1 dropped " NEWS "; "
		"feedback-request>1 open 2026-11-21..2026-11-23; cancelled 7" },
	{ "no request, no merging",
		{ HELD, "untick feedback-request>1",
			"rejection | 2026-11-21 09:30 | 1 told met recruiter, 2 led met "
			"|" },
		"thank-you feedback-request",
		"thank-you>1 open 2026-11-20..2026-11-21; "
		"thank-you>2 open 2026-11-20..2026-11-21; "
		"feedback-request>1 dropped 2026-11-21..2026-11-23" },
	{ "a thank-you already sent is not merged",
		{ HELD, "done thank-you>1 2026-11-21",
			"rejection | 2026-11-21 09:30 | 1 told met recruiter |" },
		"thank-you",
		"thank-you>1 done 2026-11-20..2026-11-21; "
		"thank-you>2 open 2026-11-20..2026-11-21" },
	{ "an offer drops follow-ups and cancels what was planned",
		{ HELD, "offer | 2026-11-24 12:00 | 1 told met recruiter | planned=7" },
		"first-follow-up ask-news",
		"first-follow-up>1 dropped 2026-12-04..2026-12-18; "
		"first-follow-up>2 dropped 2026-12-04..2026-12-18; "
		"ask-news>1 dropped " NEWS "; cancelled 7" },
	{ "so does withdrawing, and nothing is asked",
		{ HELD, "withdrawn | 2026-11-24 12:00 | 1 met recruiter"
			" | planned=7,8" },
		"first-follow-up ask-news feedback-request",
		"first-follow-up>1 dropped 2026-12-04..2026-12-18; "
		"first-follow-up>2 dropped 2026-12-04..2026-12-18; "
		"ask-news>1 dropped " NEWS "; cancelled 7; cancelled 8" },
	{ "silence drops the question alone",
		{ HELD, "silence | 2026-12-25 | 1 met recruiter | planned=7" },
		"first-follow-up ask-news",
		"first-follow-up>1 open 2026-12-04..2026-12-18; "
		"first-follow-up>2 open 2026-12-04..2026-12-18; "
		"ask-news>1 dropped " NEWS },
	{ "an outcome leaves other applications alone",
		{ HELD, "withdrawn | 2026-11-24 12:00 | 1 met recruiter | app=8" },
		"ask-news", "ask-news>1 open " NEWS },

	{ "a request that was sent is tried once more after a week",
		{ "rejection | 2026-12-04 18:40 | 1 told |",
			"done feedback-request>1 2026-12-05" },
		"",
		"feedback-request>1 done 2026-12-04..2026-12-06; "
		"feedback-retry>1 open 2026-12-12..2026-12-18" },
	{ "the second try is the last: a week later there is none",
		{ "rejection | 2026-12-04 18:40 | 1 told |",
			"done feedback-request>1 2026-12-05",
			"done feedback-retry>1 2026-12-14" },
		"",
		"feedback-request>1 done 2026-12-04..2026-12-06; "
		"feedback-retry>1 done 2026-12-12..2026-12-18; "
		"record-no-feedback>1 open 2026-12-21..2026-12-25" },
	{ "feedback that comes late is feedback",
		{ "rejection | 2026-12-04 18:40 | 1 told |",
			"done feedback-request>1 2026-12-05",
			"done feedback-retry>1 2026-12-14",
			"feedback | 2026-12-17 | 1 |" },
		"record-no-feedback",
		"record-no-feedback>1 dropped 2026-12-21..2026-12-25" },
	{ "news asked for, and none: the second silence proposes the outcome",
		{ "applied | 2026-11-09 | 1 recruiter |", "done ask-news>1 2026-11-24" },
		"",
		"ask-news>1 done 2026-11-23..2026-12-04; "
		"record-silence>1 open 2026-12-08..2026-12-21" },
	{ "an interview ends the silence",
		{ "applied | 2026-11-09 | 1 recruiter |", "done ask-news>1 2026-11-24",
			"interview-held | 2026-12-03 12:00 | 1 met recruiter | iv=1" },
		"ask-news record-silence",
		"ask-news>1 done 2026-11-23..2026-12-04; "
		"record-silence>1 dropped 2026-12-08..2026-12-21; "
		"ask-news>1 open 2026-12-17..2026-12-30" },
	{ "silence was recorded",
		{ "applied | 2026-11-09 | 1 recruiter |", "done ask-news>1 2026-11-24",
			"silence | 2026-12-09 | 1 recruiter |" },
		"record-silence", "record-silence>1 dropped 2026-12-08..2026-12-21" },
	{ "feedback that comes ends the asking",
		{ "rejection | 2026-12-04 18:40 | 1 told |",
			"done feedback-request>1 2026-12-05",
			"feedback | 2026-12-09 | 1 |" },
		"",
		"feedback-request>1 done 2026-12-04..2026-12-06; "
		"feedback-retry>1 dropped 2026-12-12..2026-12-18; "
		"thank-feedback>1 open 2026-12-09..2026-12-09; "
		"analyse>1 open 2026-12-09..2026-12-14" },
	{ "feedback that comes unasked ends it as well",
		{ "rejection | 2026-12-04 18:40 | 1 told |",
			"feedback | 2026-12-05 | 1 |" },
		"",
		"feedback-request>1 dropped 2026-12-04..2026-12-06; "
		"thank-feedback>1 open 2026-12-05..2026-12-07; "
		"analyse>1 open 2026-12-05..2026-12-08" },

	{ "two were asked, one answers: the other is still asked",
		{ "tick feedback-request>2",
			"rejection | 2026-12-04 18:40 | 1 told recruiter, 2 led met |",
			"done feedback-request>1 2026-12-05",
			"done feedback-request>2 2026-12-05",
			"feedback | 2026-12-09 | 1 | by=51" },
		"feedback-retry thank-feedback",
		"feedback-retry>1 dropped 2026-12-12..2026-12-18; "
		"feedback-retry>2 open 2026-12-12..2026-12-18; "
		"thank-feedback>1 open 2026-12-09..2026-12-09" },
	{ "one was asked, another answers for the company",
		{ "rejection | 2026-12-04 18:40 | 1 told recruiter, 2 led met |",
			"done feedback-request>1 2026-12-05",
			"feedback | 2026-12-09 | 2 | by=51" },
		"feedback-retry", "feedback-retry>1 dropped 2026-12-12..2026-12-18" },
	{ "feedback of nobody's: the recruiter stands for going through it",
		{ "rejection | 2026-12-04 18:40 | 1 told recruiter, 2 led met |",
			"done feedback-request>1 2026-12-05",
			"feedback | 2026-12-09 | 1 recruiter, 2 led |" },
		"feedback-retry thank-feedback analyse",
		"feedback-retry>1 dropped 2026-12-12..2026-12-18; "
		"analyse>1 open 2026-12-09..2026-12-14" },
	{ "they left, and found something new: no support any more",
		{ "job-left | 2026-11-17 | 1 | app=0",
			"job-change | 2026-11-19 | 1 | app=0" },
		"",
		"support>1 dropped 2026-11-17..2026-11-24; "
		"new-job>1 open 2026-11-19..2026-11-23" },
	{ "they found something new, and left it: never congratulate",
		{ "job-change | 2026-11-17 | 1 | app=0",
			"job-left | 2026-11-18 | 1 | app=0" },
		"",
		"new-job>1 dropped 2026-11-17..2026-11-19; "
		"support>1 open 2026-11-18..2026-11-25" },

	{ "an offer is accepted: thanks to all, other applications, my news",
		{ "offer-accepted | 2026-12-01 | 1 told recruiter, 2 met led, 3 met |" },
		"",
		"offer-thanks>1 open 2026-12-01..2026-12-03; "
		"offer-thanks>2 open 2026-12-01..2026-12-03; "
		"offer-thanks>3 open 2026-12-01..2026-12-03; "
		"record-news>1 open 2026-12-01..2026-12-03" },
	{ "each other application is closed by its own recruiter",
		{ "offer-accepted | 2026-12-01 | 1 told, 5 others8, 5 others9 |" },
		"close-others",
		"close-others>5 open 2026-12-01..2026-12-03 app 8; "
		"close-others>5 open 2026-12-01..2026-12-03 app 9" },
	{ "who recommended me hears how it ended",
		{ "rejection | 2026-12-04 18:40 | 1 told, 6 helped |" }, "tell-outcome",
		"tell-outcome>6 open 2026-12-04..2026-12-11" },

	{ "they helped twice: two thanks, one after the other",
		{ "help | 2026-11-17 | 1 | by=51 app=0", "done gratitude>1 2026-11-17",
			"help | 2026-11-19 | 1 | by=52 app=0" },
		"",
		"gratitude>1 done 2026-11-17..2026-11-17; "
		"gratitude>1 open 2026-11-19..2026-11-19" },
	{ "they helped twice before I thanked: one letter",
		{ "help | 2026-11-17 | 1 | by=51 app=0",
			"help | 2026-11-19 | 1 | by=52 app=0" },
		"", "gratitude>1 open 2026-11-19..2026-11-19" },
	{ "they changed jobs, and in a year again",
		{ "job-change | 2026-11-17 | 1 | app=0", "done new-job>1 2026-11-18",
			"job-change | 2027-11-17 | 1 | app=0" },
		"",
		"new-job>1 done 2026-11-17..2026-11-19; "
		"new-job>1 open 2027-11-17..2027-11-19" },
	{ "an event: new people alone",
		{ "event | 2026-11-17 | 1 met new, 2 met | ev=3 app=0" }, "",
		"event-line>1 open 2026-11-17..2026-11-19; "
		"event-follow-up>1 open 2026-12-01..2026-12-15" },
	{ "met at an event, then interviewed: two matters",
		{ "event | 2026-11-17 | 1 met new | ev=3 app=0", HELD },
		"event-follow-up first-follow-up",
		"event-follow-up>1 open 2026-12-01..2026-12-15; "
		"first-follow-up>1 open 2026-12-04..2026-12-18; "
		"first-follow-up>2 open 2026-12-04..2026-12-18" },
	{ "an event whose day was wrong",
		{ "event | 2026-11-17 | 1 met new | ev=3 app=0",
			"event | 2026-11-18 | 1 met new | ev=3 app=0" },
		"event-follow-up", "event-follow-up>1 open 2026-12-02..2026-12-16" },
	{ "data that went stale leave no reminder of their own",
		{ "unverified | 2026-05-11 | 1 | app=0" }, "", "" },
	{ "an item of the plan is of nobody", { "plan-item | 2026-12-01 | | by=4 app=0" },
		"", "plan-item>0 open 2026-12-01..2026-12-01" },
};

static void
every_story(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(stories); i++) {
		const Story *story = &stories[i];
		g_autofree char *text = NULL;
		ChainBook book;

		g_test_message("%s", story->name);
		chain_book_open(&book);
		for (guint n = 0; n < G_N_ELEMENTS(story->acts) && story->acts[n] != NULL;
			n++)
			chain_book_act(&book, story->acts[n]);
		text = chain_book_text(&book, story->shown);
		chain_book_close(&book);
		g_assert_cmpstr(text, ==, story->expected);
	}
}

/* Whatever happens, happening again changes nothing. */
static void
nothing_is_doubled(void)
{
	static const char *const happenings[] = {
		"applied | 2026-11-09 | 1 recruiter, 2 met |",
		"interview-planned | 2026-11-20 17:00 | 1 recruiter, 2 led | iv=1",
		HELD,
		"interview-cancelled | 2026-11-20 | 1 recruiter, 2 led | iv=1",
		"rejection | 2026-12-04 23:40 | 1 told, 2 met led, 6 helped |",
		"offer | 2026-12-04 | 1 told |",
		"offer-accepted | 2026-12-04 | 1 told, 2 met, 5 others8, 6 helped |",
		"offer-declined | 2026-12-04 | 1 told, 6 helped |",
		"silence | 2026-12-04 | 1 recruiter, 6 helped |",
		"withdrawn | 2026-12-04 | 1 recruiter, 6 helped |",
		"feedback | 2026-12-04 | 1 |",
		"help | 2026-12-05 | 1 | by=51 app=0",
		"event | 2026-12-05 | 1 met new, 2 new met | ev=3 app=0",
		"date | 2026-12-05 | 1 | app=0",
		"job-change | 2026-12-05 | 1 | app=0",
		"job-left | 2026-12-05 | 1 | app=0",
		"my-promise | 2026-12-05 | 1 | by=51 app=0",
		"their-promise | 2026-12-05 | 1 | by=51 app=0",
		"plan-item | 2026-12-05 | | by=51 app=0",
	};

	for (gsize i = 0; i < G_N_ELEMENTS(happenings); i++) {
		g_autofree char *once = NULL, *twice = NULL;
		ChainBook book;

		g_test_message("%s", happenings[i]);
		chain_book_open(&book);
		chain_book_act(&book, happenings[i]);
		once = chain_book_text(&book, "");
		chain_book_act(&book, happenings[i]);
		twice = chain_book_text(&book, "");
		chain_book_close(&book);
		g_assert_cmpstr(once, ==, twice);
		if (i != 5)
			g_assert_cmpstr(once, !=, "");
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/chain/stories", every_story);
	g_test_add_func("/chain/twice", nothing_is_doubled);
	return g_test_run();
}
