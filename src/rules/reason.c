/*
 * The words for a standing. Each standing has one short and one long form; what a step
 * is about comes from a table by its kind.
 */
#include "krug/reason.h"

#include "krug/cadence.h"
#include "krug/i18n.h"

#define HOURS_SHOWN 48 /* later than that, it is a matter of days */

/* What a step asks for: in a word or two, and as the beginning of a sentence. */
typedef struct {
	const char *word, *what;
} StepWords;

static const StepWords steps[REMINDER_COUNT];

Reason
reason_of(const CadenceRow *row, const Step *step, Day today)
{
	Reason reason = {
		.standing = standing_of(row, today),
		.by = REMINDER_NONE,
		.date = standing_date(row, today),
		.days = standing_days(row, today),
		.since = DAY_NONE,
		.silences = standing_silences(row, today),
		.far = row->far,
		.no_day = standing_waits_for_day(row, today),
	};

	if (reason.standing == STANDING_OWED) {
		reason.by = REMINDER_ANSWER;
		reason.since = row->owed_since;
		if (step != NULL && step->kind == REMINDER_ANSWER &&
			step->since != DAY_NONE) {
			reason.since = step->since;
			reason.days = MAX(today - step->since, 0);
		}
	} else if (step != NULL && standing_by_step(row, today)) {
		reason.by = step->kind;
		reason.since = step->since;
		reason.text = step->text;
		reason.date = step->closes != DAY_NONE ? step->closes : step->opens;
		reason.days = ABS(today - reason.date);
	} else if (step != NULL && step->opens > today) {
		reason.by = step->kind;
		reason.text = step->text;
		reason.date = step->opens;
		reason.days = step->opens - today;
		reason.no_day = FALSE;
	} else if (reason.standing == STANDING_OVERDUE ||
		   reason.standing == STANDING_READY) {
		reason.by = REMINDER_REGULAR;
	}
	return reason;
}

static char *
with_date(const char *format, Day date, Day today)
{
	g_autofree char *text = NULL;

	if (date == DAY_NONE)
		return g_strdup("");
	text = i18n_day_short(date, today);
	return g_strdup_printf(format, text);
}

static gboolean
is_ahead(const Reason *reason)
{
	return reason->standing != STANDING_OVERDUE && reason->standing != STANDING_READY;
}

/* "9 d late", "16 d left", "last day"; "from 27 nov" of a step to come. */
static char *
lateness(const Reason *reason, Day today)
{
	if (is_ahead(reason))
		return with_date(_("from %s"), reason->date, today);
	if (reason->hours < 0 && reason->hours >= -HOURS_SHOWN)
		return g_strdup_printf(
			ngettext("late by %d h", "late by %d h", (gulong)-reason->hours),
			-reason->hours);
	if (reason->hours > 0)
		return g_strdup_printf(
			ngettext("%d h left", "%d h left", (gulong)reason->hours),
			reason->hours);
	if (reason->standing == STANDING_OVERDUE)
		return g_strdup_printf(
			ngettext("%d d late", "%d d late", (gulong)reason->days),
			reason->days);
	if (reason->days == 0)
		return g_strdup(_("last day"));
	return g_strdup_printf(
		ngettext("%d d left", "%d d left", (gulong)reason->days), reason->days);
}

static const char *
step_word(ReminderKind kind)
{
	return steps[kind].word != NULL ? _(steps[kind].word) : NULL;
}

static char *
short_due(const Reason *reason, Day today)
{
	const char *word = step_word(reason->by);
	gboolean by_day = reason->standing == STANDING_READY && reason->hours == 0;
	g_autofree char *late = NULL;

	if (word != NULL && by_day && reason->days == 0)
		return g_strdup_printf(_("%s today"), word);
	if (word != NULL && by_day)
		return g_strdup_printf(
			ngettext("%s, %d d", "%s, %d d", (gulong)reason->days), word,
			reason->days);
	if (word != NULL && reason->hours > 0 && !is_ahead(reason))
		return g_strdup_printf(
			ngettext("%s, %d h", "%s, %d h", (gulong)reason->hours), word,
			reason->hours);
	late = lateness(reason, today);
	if (word == NULL)
		return g_steal_pointer(&late);
	return g_strdup_printf("%s, %s", word, late);
}

static char *
short_owed(const Reason *reason)
{
	if (reason->days == 0)
		return g_strdup(_("wrote today"));
	return g_strdup_printf(
		ngettext("answer %d d", "answer %d d", (gulong)reason->days),
		reason->days);
}

char *
reason_short(const Reason *reason, Day today)
{
	switch (reason->standing) {
	case STANDING_OWED:
		return short_owed(reason);
	case STANDING_OVERDUE:
	case STANDING_READY:
		return short_due(reason, today);
	case STANDING_NEW:
		if (reason->no_day)
			return g_strdup(_("waits for a free day"));
		return short_due(reason, today);
	case STANDING_RESTING:
		return short_due(reason, today);
	case STANDING_WAITING:
	case STANDING_SNOOZED:
	case STANDING_PAUSED:
		return with_date(_("until %s"), reason->date, today);
	default:
		return g_strdup("");
	}
}

char *
reason_when(const Reason *reason, Day today)
{
	Reason bare = *reason;

	bare.by = REMINDER_REGULAR;
	return reason_short(&bare, today);
}

static char *
long_owed(const Reason *reason)
{
	if (reason->days == 0)
		return g_strdup(_("They wrote today: answer them."));
	return g_strdup_printf(
		ngettext("They wrote %d day ago: answer them.",
			"They wrote %d days ago: answer them.", (gulong)reason->days),
		reason->days);
}

static char *
long_regular(const Reason *reason, Day today)
{
	g_autofree char *date = NULL;

	if (reason->standing == STANDING_READY && reason->days == 0)
		return g_strdup(_("Be in touch today: it is the last day."));
	date = i18n_day_short(reason->date, today);
	if (reason->standing == STANDING_READY)
		return g_strdup_printf(
			ngettext("Be in touch by %s: %d day left.",
				"Be in touch by %s: %d days left.", (gulong)reason->days),
			date, reason->days);
	return g_strdup_printf(
		ngettext("%d day late: the time ended on %s.",
			"%d days late: the time ended on %s.", (gulong)reason->days),
		reason->days, date);
}

static char *
long_retry(const Reason *reason, Day today)
{
	g_autofree char *none = with_date(_("No answer since %s"), reason->since, today);
	int months = reason->far / FAR_MONTH;

	if (reason->silences < SILENCES_TO_PAUSE || months == 0)
		return g_strdup_printf(_("%s: try once more."), none);
	return g_strdup_printf(
		ngettext("%s, and not for the first time: better pause for %d month.",
			"%s, and not for the first time: better pause for %d months.",
			(gulong)months),
		none, months);
}

/* "You promised: send the CV (2 d late)", "… (from 27 nov)". */
static char *
long_step(const Reason *reason, Day today)
{
	g_autofree char *late = lateness(reason, today);
	const char *what = steps[reason->by].what;

	what = what != NULL ? _(what) : vocab_label(&vocab_reminder, reason->by);
	if (reason->text == NULL || reason->text[0] == '\0')
		return g_strdup_printf("%s (%s)", what, late);
	if (reason->by == REMINDER_OWN)
		return g_strdup_printf("%s (%s)", reason->text, late);
	return g_strdup_printf("%s: %s (%s)", what, reason->text, late);
}

/* A date is kept on its day, however early it is said. */
static char *
long_occasion(const Reason *reason, Day today)
{
	const char *what = reason->text != NULL ? reason->text : "";
	g_autofree char *date = NULL;

	if (is_ahead(reason) || reason->standing == STANDING_OVERDUE)
		return long_step(reason, today);
	if (reason->days == 0)
		return g_strdup_printf(_("Congratulate them today: %s."), what);
	date = i18n_day_short(reason->date, today);
	return g_strdup_printf(_("Congratulate them on %s: %s."), date, what);
}

static char *
long_due(const Reason *reason, Day today)
{
	if (reason->by == REMINDER_REGULAR)
		return long_regular(reason, today);
	if (reason->by == REMINDER_RETRY && is_ahead(reason))
		return with_date(
			_("Waiting for their answer until %s."), reason->date, today);
	if (reason->by == REMINDER_RETRY)
		return long_retry(reason, today);
	if (reason->by == REMINDER_OCCASION)
		return long_occasion(reason, today);
	return long_step(reason, today);
}

static char *
long_new(const Reason *reason, Day today)
{
	if (reason->no_day)
		return g_strdup(_("Never in touch; waits for a free day."));
	if (reason->date == DAY_NONE)
		return g_strdup(_("Never in touch."));
	return with_date(_("Never in touch; the first day is %s."), reason->date, today);
}

char *
reason_long(const Reason *reason, Day today)
{
	if (is_ahead(reason) && reason->by > REMINDER_REGULAR &&
		reason->standing != STANDING_OWED)
		return long_due(reason, today);
	switch (reason->standing) {
	case STANDING_OWED:
		return long_owed(reason);
	case STANDING_OVERDUE:
	case STANDING_READY:
		return long_due(reason, today);
	case STANDING_NEW:
		return long_new(reason, today);
	case STANDING_RESTING:
		return with_date(
			_("In touch lately; next from %s."), reason->date, today);
	case STANDING_WAITING:
		return with_date(
			_("Waiting for their answer until %s."), reason->date, today);
	case STANDING_SNOOZED:
		return with_date(_("Snoozed until %s."), reason->date, today);
	case STANDING_PAUSED:
		return with_date(_("Paused until %s."), reason->date, today);
	case STANDING_ARCHIVED:
		return g_strdup(_("Archived."));
	default:
		return g_strdup("");
	}
}

static const StepWords steps[REMINDER_COUNT] = {
	[REMINDER_CONTACT] = { N_("write"), N_("You meant to get in touch") },
	[REMINDER_PROMISE] = { N_("promise"), N_("You promised") },
	[REMINDER_THEIR_PROMISE] = { N_("ask"), N_("They promised") },
	[REMINDER_ANSWER] = { N_("answer them"), NULL },
	[REMINDER_RETRY] = { N_("retry"), NULL },
	[REMINDER_OWN] = { N_("reminder"), NULL },
	[REMINDER_THANK_YOU] = { N_("thank"), N_("Thank them for the interview") },
	[REMINDER_CONNECT] = { N_("connect"),
		N_("Connect, ask for the addresses you miss, note what you share") },
	[REMINDER_FOLLOW_UP] = { N_("follow up"), N_("First letter after you met") },
	[REMINDER_ASK_NEWS] = { N_("ask for news"), N_("No news: ask how things stand") },
	[REMINDER_FEEDBACK_REQUEST] = { N_("ask for feedback"),
		N_("They refused: thank them and ask for feedback") },
	[REMINDER_FEEDBACK_RETRY] = { N_("ask again"),
		N_("No feedback yet: ask once more and close politely") },
	[REMINDER_THANK_FEEDBACK] = { N_("thank"),
		N_("Thank them for the feedback, ask what is unclear") },
	[REMINDER_ANALYSE] = { N_("go through"),
		N_("Go through the feedback: gaps, plan") },
	[REMINDER_OFFER_THANKS] = { N_("thank"),
		N_("You accepted the offer: thank them") },
	[REMINDER_GRATITUDE] = { N_("thank"), N_("They helped you, thank them") },
	[REMINDER_OCCASION] = { N_("congratulate"), N_("Congratulate them") },
	[REMINDER_EVENT_LINE] = { N_("write"), N_("You met at an event: write a line") },
	[REMINDER_JOB_CHANGE] = { N_("congratulate"),
		N_("They changed jobs: congratulate, update the data") },
	[REMINDER_SUPPORT] = { N_("support"), N_("They left their job: offer support") },
	[REMINDER_NEWS] = { N_("tell"), N_("Tell them your news") },
	[REMINDER_REVIEW] = { N_("review"), N_("A review is due") },
	[REMINDER_PLAN] = { N_("plan"), N_("An item of your plan") },
};
