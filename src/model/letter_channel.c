/*
 * By which channel a letter goes: what is proposed for its purpose, as far as one writes
 * there; the second request for feedback by another one than the first. It is a proposal:
 * by which it went is said when it was sent.
 */
#include "krug/suggestions.h"
#include "model/letter_private.h"
#include "model/preferred.h"
#include "model/step_reach.h"

static gboolean
is_written(Channel channel)
{
	return channel == CHANNEL_EMAIL || channel == CHANNEL_TELEGRAM ||
	       channel == CHANNEL_LINKEDIN;
}

/* What it is for: the step, else the step that would ask for such a letter. */
static ReminderKind
purpose(Book *book, const LetterSheet *sheet)
{
	if (sheet->by != REMINDER_NONE)
		return sheet->by;
	for (int kind = REMINDER_REGULAR; kind < REMINDER_COUNT; kind++)
		if (g_strcmp0(letter_template_of(book, kind, ""), sheet->kind) == 0)
			return (ReminderKind)kind;
	return REMINDER_REGULAR;
}

static Channel
preferred(Book *book, const Person *person)
{
	Channel channel = preferred_channel(book, person->contact->id);

	if (is_written(channel))
		return channel;
	if (channel_of(person->channels, REACH_EMAIL))
		return CHANNEL_EMAIL;
	return channel_of(person->channels, REACH_TELEGRAM) ? CHANNEL_TELEGRAM
							    : CHANNEL_EMAIL;
}

static gboolean
other_channel(Book *book, LetterSheet *sheet, GError **error)
{
	g_autofree char *address = NULL;
	Reach reach;

	if (!step_reach(book, sheet->about.contact, sheet->by, sheet->today, CHANNEL_NONE,
		    &reach, &address, error))
		return FALSE;
	if (reach != REACH_NONE && is_written(reach_channel(reach)))
		sheet->channel = reach_channel(reach);
	return TRUE;
}

gboolean
letter_find_channel(Book *book, LetterSheet *sheet, const Person *person, GError **error)
{
	g_auto(SuggestedWay) way = { 0 };

	sheet->channel = preferred(book, person);
	if (sheet->by == REMINDER_FEEDBACK_RETRY)
		return other_channel(book, sheet, error);
	if (!suggestions_way(
		    book, sheet->about.contact, purpose(book, sheet), &way, error))
		return FALSE;
	if (is_written(way.channel) && *way.address)
		sheet->channel = way.channel;
	return TRUE;
}
