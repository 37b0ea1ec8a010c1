/*
 * By which channel, and when. A purpose has a channel of its own; where that is not
 * known, or was never answered while another one was, they themselves decide by what they
 * answer.
 */
#include "krug/i18n.h"
#include "krug/suggest.h"

#define GIVEN_UP 2  /* messages without any answer */
#define DAY_FROM 10 /* hours proposed where none are known */
#define DAY_TO	 18

typedef struct {
	const char *label;
	Reach reach;
} PurposeWay;

static const PurposeWay purposes[PURPOSE_COUNT];

static const Purpose purpose_of_kind[REMINDER_COUNT];
static const Reach by_default[];

Purpose
purpose_of(ReminderKind kind)
{
	return purpose_of_kind[kind];
}

const char *
purpose_label(Purpose purpose)
{
	return purposes[purpose].label ? _(purposes[purpose].label) : "";
}

static gboolean
is_known(const SuggestReach *facts, Reach reach)
{
	return reach != REACH_NONE && (facts->known & 1u << reach) != 0;
}

/* Of the ways that are known that of which most was answered; REACH_NONE where nothing
 * ever was. */
static Reach
best_answered(const SuggestReach *facts)
{
	Reach best = REACH_NONE;
	int answered = 0, sent = 1;

	for (const Reach *reach = by_default; *reach != REACH_NONE; reach++) {
		Channel channel = reach_channel(*reach);
		int a = facts->tried[channel].answered;
		int s = facts->tried[channel].sent;

		if (!is_known(facts, *reach) || a == 0 || a * sent < answered * s ||
			(a * sent == answered * s && a <= answered))
			continue;
		best = *reach;
		answered = a;
		sent = s;
	}
	return best;
}

static gboolean
is_hopeless(const SuggestReach *facts, Reach reach)
{
	Channel channel = reach_channel(reach);
	Reach best = best_answered(facts);

	return facts->tried[channel].answered == 0 &&
	       facts->tried[channel].sent >= GIVEN_UP && best != REACH_NONE;
}

static SuggestedChannel
by_reach(Reach reach, Because because)
{
	return (SuggestedChannel){ reach_channel(reach), reach, because };
}

static Reach
reach_of_channel(const SuggestReach *facts, Channel channel)
{
	for (const Reach *reach = by_default; *reach != REACH_NONE; reach++)
		if (reach_channel(*reach) == channel && is_known(facts, *reach))
			return *reach;
	return REACH_NONE;
}

static gboolean
wants_meeting(const SuggestReach *facts)
{
	return facts->in_touch && (facts->last_meeting == DAY_NONE ||
					  day_add_months(facts->last_meeting,
						  SUGGEST_MEETING) <= facts->today);
}

static SuggestedChannel
by_habit(const SuggestReach *facts)
{
	Reach best = best_answered(facts);

	if (best != REACH_NONE)
		return by_reach(best, BECAUSE_ANSWERS);
	if (is_known(facts, facts->preferred))
		return by_reach(facts->preferred, BECAUSE_PREFERRED);
	for (const Reach *reach = by_default; *reach != REACH_NONE; reach++)
		if (is_known(facts, *reach))
			return by_reach(*reach, BECAUSE_ONLY);
	return (SuggestedChannel){ CHANNEL_NONE, REACH_NONE, BECAUSE_NOTHING };
}

SuggestedChannel
suggest_channel(const SuggestReach *facts, Purpose purpose)
{
	Reach reach = purposes[purpose].reach;

	if (purpose == PURPOSE_ANSWER && facts->theirs != CHANNEL_NONE)
		return (SuggestedChannel){ facts->theirs,
			reach_of_channel(facts, facts->theirs), BECAUSE_THEY_WROTE };
	if (purpose == PURPOSE_TALK && wants_meeting(facts))
		return (SuggestedChannel){ facts->same_city ? CHANNEL_MEETING
							    : CHANNEL_VIDEO,
			REACH_NONE, BECAUSE_NO_MEETING };
	if (is_known(facts, reach) && !is_hopeless(facts, reach))
		return by_reach(reach, BECAUSE_PURPOSE);
	return by_habit(facts);
}

char *
suggest_because(
	const SuggestReach *facts, Purpose purpose, const SuggestedChannel *channel)
{
	int sent = facts->tried[channel->channel].sent;
	int answered = facts->tried[channel->channel].answered;

	switch (channel->because) {
	case BECAUSE_NO_MEETING:
		return g_strdup_printf(
			facts->same_city
				? _("no meeting for %d months, and the same city")
				: _("no meeting for %d months"),
			SUGGEST_MEETING);
	case BECAUSE_THEY_WROTE:
		return g_strdup(_("they wrote there"));
	case BECAUSE_PURPOSE:
		return g_strdup(purpose_label(purpose));
	case BECAUSE_ANSWERS:
		return g_strdup_printf(
			ngettext("they answered %d of %d there",
				"they answered %d of %d there", (gulong)sent),
			answered, sent);
	case BECAUSE_PREFERRED:
		return g_strdup(_("they prefer it"));
	case BECAUSE_ONLY:
		return g_strdup(_("it is known"));
	case BECAUSE_NOTHING:
		break;
	}
	return g_strdup(_("no address yet"));
}

/* --- when --- */

SuggestHours
suggest_hours(const int counts[24])
{
	SuggestHours hours = { DAY_FROM, DAY_TO, 0, 0 };
	int all = 0, best = 0;

	for (int hour = 0; hour < 24; hour++)
		all += counts[hour];
	if (all < SUGGEST_HOURS_LEAST)
		return hours;
	for (int from = 0; from + SUGGEST_HOURS_SPAN <= 24; from++) {
		int hits = 0;

		for (int hour = from; hour < from + SUGGEST_HOURS_SPAN; hour++)
			hits += counts[hour];
		if (hits <= best)
			continue;
		best = hits;
		hours = (SuggestHours){ from, from + SUGGEST_HOURS_SPAN, hits, all };
	}
	return hours;
}

static char *
range_words(int from, int to)
{
	int day = 24 * 60;

	from = (from % day + day) % day;
	to = (to % day + day) % day;
	return g_strdup_printf(
		"%02d:%02d–%02d:%02d", from / 60, from % 60, to / 60, to % 60);
}

char *
suggest_when(const Clock *clock, const char *zone, gint64 now, const SuggestHours *hours)
{
	int away = zone && *zone ? (clock_offset(clock, NULL, now) -
					   clock_offset(clock, zone, now)) /
					   60
				 : 0;
	g_autofree char *theirs = range_words(hours->from * 60, hours->to * 60);
	g_autofree char *mine =
		range_words(hours->from * 60 + away, hours->to * 60 + away);
	g_autofree char *both =
		away ? g_strdup_printf(_("%s there, %s here"), theirs, mine)
		     : g_strdup(theirs);

	if (hours->of == 0)
		return g_steal_pointer(&both);
	return g_strdup_printf(
		ngettext("%s: %d of %d message of theirs came then",
			"%s: %d of %d messages of theirs came then", (gulong)hours->of),
		both, hours->hits, hours->of);
}

static const PurposeWay purposes[PURPOSE_COUNT] = {
	[PURPOSE_TALK] = { NULL, REACH_NONE },
	[PURPOSE_ANSWER] = { N_("for an answer"), REACH_NONE },
	[PURPOSE_THANKS] = { N_("for thanks"), REACH_EMAIL },
	[PURPOSE_DETAIL] = { N_("for proposals and detail"), REACH_EMAIL },
	[PURPOSE_CAREER] = { N_("for careers"), REACH_LINKEDIN },
	[PURPOSE_CONGRATULATION] = { N_("for congratulations"), REACH_LINKEDIN },
	[PURPOSE_SHORT] = { N_("for something short"), REACH_TELEGRAM },
	[PURPOSE_INFORMAL] = { N_("for something informal"), REACH_TELEGRAM },
	[PURPOSE_INVITATION] = { N_("for invitations"), REACH_TELEGRAM },
};

/* All others are to be in touch. */
static const Purpose purpose_of_kind[REMINDER_COUNT] = {
	[REMINDER_PROMISE] = PURPOSE_DETAIL,
	[REMINDER_THEIR_PROMISE] = PURPOSE_SHORT,
	[REMINDER_ANSWER] = PURPOSE_ANSWER,
	[REMINDER_RETRY] = PURPOSE_SHORT,
	[REMINDER_THANK_YOU] = PURPOSE_THANKS,
	[REMINDER_CONNECT] = PURPOSE_CAREER,
	[REMINDER_FOLLOW_UP] = PURPOSE_DETAIL,
	[REMINDER_ASK_NEWS] = PURPOSE_DETAIL,
	[REMINDER_FEEDBACK_REQUEST] = PURPOSE_DETAIL,
	[REMINDER_FEEDBACK_RETRY] = PURPOSE_SHORT,
	[REMINDER_THANK_FEEDBACK] = PURPOSE_THANKS,
	[REMINDER_OFFER_THANKS] = PURPOSE_THANKS,
	[REMINDER_GRATITUDE] = PURPOSE_THANKS,
	[REMINDER_OCCASION] = PURPOSE_CONGRATULATION,
	[REMINDER_EVENT_LINE] = PURPOSE_SHORT,
	[REMINDER_JOB_CHANGE] = PURPOSE_CONGRATULATION,
	[REMINDER_SUPPORT] = PURPOSE_INFORMAL,
	[REMINDER_NEWS] = PURPOSE_CAREER,
};

/* Before others where nothing else tells; ends with REACH_NONE. */
static const Reach by_default[] = {
	REACH_EMAIL,
	REACH_TELEGRAM,
	REACH_LINKEDIN,
	REACH_PHONE,
	REACH_HH,
	REACH_VK,
	REACH_OTHER,
	REACH_NONE,
};
