/*
 * Words of the sample book that do something: log, plan, remind, snooze, pause, archive.
 */
#include <stdlib.h>
#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/interaction.h"
#include "krug/letter.h"
#include "krug/log.h"
#include "krug/promise.h"
#include "krug/reminder.h"
#include "krug/upkeep.h"
#include "model/letter_private.h"
#include "model/sample_private.h"

/* Nobody meets on a Sunday: the working day before, or after one still to come. */
Day
sample_workday(Sample *sample, Day day)
{
	int step = day <= book_today(sample->book) ? -1 : 1;

	while (day_weekday(day) > 5)
		day += step;
	return day;
}

gboolean
sample_instant(Sample *sample, Day day, const char *time, gint64 *at, GError **error)
{
	const char *minute = strchr(time, ':');

	if (!minute)
		return sample_refuse(time, error);
	*at = clock_instant(
		book_clock(sample->book), NULL, day, 60 * atoi(time) + atoi(minute + 1));
	return TRUE;
}

static gint64
first_of(const Sample *sample)
{
	return g_array_index(sample->who, gint64, 0);
}

/* What the line says, read on that day: its own dates are reckoned from there. */
static QuickLog *
read_quick(const char *line, Day day, GError **error)
{
	char text[DAY_TEXT];
	g_autofree char *noon = g_strconcat(day_format(day, text), "T12:00:00Z", NULL);
	g_autoptr(Clock) clock = clock_new_frozen(noon, NULL, error);
	QuickLog *quick;

	if (!clock)
		return NULL;
	quick = quicklog_parse(line, QUICKLOG_NO_NAMES, clock);
	if (quick->day == DAY_NONE)
		quick->day = day;
	return quick;
}

static gboolean
log_line(Sample *sample, Type type, const char *rest, GError **error)
{
	g_autoptr(QuickLog) quick = NULL;
	g_autoptr(LogDraft) draft = NULL;
	Day day;

	if (!sample_day(sample, &rest, &day, error))
		return FALSE;
	quick = read_quick(rest, sample_workday(sample, day), error);
	if (!quick)
		return FALSE;
	draft = log_draft_of(sample->book, quick, (const gint64 *)sample->who->data,
		sample->who->len, error);
	if (!draft)
		return FALSE;
	if (type != TYPE_NONE)
		draft->entry->type = type;
	if (!log_save(sample->book, draft, error))
		return FALSE;
	sample->last_entry = draft->entry->id;
	return TRUE;
}

static gboolean
act_log(Sample *sample, const char *rest, GError **error)
{
	return log_line(sample, TYPE_NONE, rest, error);
}

static gboolean
act_kept(Sample *sample, const char *rest G_GNUC_UNUSED, GError **error)
{
	g_autoptr(GPtrArray) promises =
		promise_of(sample->book, sample->last_entry, error);

	if (!promises)
		return FALSE;
	for (guint i = 0; i < promises->len; i++) {
		const Promise *promise = promises->pdata[i];

		if (promise->open &&
			!reminder_done(sample->book, promise->id, NULL, error))
			return FALSE;
	}
	return TRUE;
}

/* "+3 14:00 60 video | where | what about" */
static gboolean
act_plan(Sample *sample, const char *rest, GError **error)
{
	g_auto(GStrv) parts = sample_parts(rest, 3);
	g_auto(GStrv) head = g_strsplit(parts[0], " ", 4);
	g_autoptr(Interaction) entry = NULL;
	const char *when = head[0];
	Day day;

	if (g_strv_length(head) != 4)
		return sample_refuse(rest, error);
	if (!sample_day(sample, &when, &day, error))
		return FALSE;
	day = sample_workday(sample, day);
	entry = interaction_new(day, vocab_from_id(&vocab_channel, head[3]));
	if (!sample_instant(sample, day, head[1], &entry->at, error))
		return FALSE;
	entry->minutes = atoi(head[2]);
	entry->planned = TRUE;
	g_free(entry->place);
	g_free(entry->text);
	entry->place = g_strdup(parts[1]);
	entry->text = g_strdup(parts[2]);
	for (guint i = 0; i < sample->who->len; i++)
		interaction_add_contact(entry, g_array_index(sample->who, gint64, i));
	return interaction_add(sample->book, entry, error);
}

/* "thank-you informal | subject | text": the last entry was this letter. */
static gboolean
act_letter(Sample *sample, const char *rest, GError **error)
{
	g_auto(GStrv) parts = sample_parts(rest, 3);
	g_auto(GStrv) head = g_strsplit(parts[0], " ", 2);
	g_autofree char *text = g_strcompress(parts[2]);
	g_autoptr(Letter) letter = letter_new(first_of(sample));
	g_autoptr(Contact) contact = contact_load(sample->book, letter->contact, error);
	g_autoptr(Interaction) entry =
		contact ? interaction_load(sample->book, sample->last_entry, error)
			: NULL;

	g_autofree char *uid = NULL;

	if (!entry)
		return FALSE;
	if (g_strv_length(head) != 2)
		return sample_refuse(rest, error);
	uid = g_strconcat(entry->uid, "-letter", NULL);
	record_set_text(&letter->uid, uid);
	record_set_text(&letter->template, head[0]);
	record_set_text(&letter->lang, contact->language);
	record_set_text(&letter->subject, parts[1]);
	record_set_text(&letter->body, text);
	letter->tone = (Tone)vocab_from_id(&vocab_tone, head[1]);
	letter->state = LETTER_SENT;
	letter->channel = entry->channel;
	letter->made_on = letter->sent_on = entry->day;
	letter->interaction = entry->id;
	return record_insert(sample->book, &letter_rows, letter, error);
}

static gboolean
act_remind(Sample *sample, const char *rest, GError **error)
{
	g_auto(GStrv) parts = sample_parts(rest, 2);
	const char *when = parts[0];
	Day day;

	return sample_day(sample, &when, &day, error) &&
	       reminder_add(sample->book, first_of(sample), REMINDER_OWN, day, parts[1],
		       error) != 0;
}

static gboolean
act_snooze(Sample *sample, const char *rest, GError **error)
{
	gint64 regular = reminder_regular(sample->book, first_of(sample), error);
	Day day;

	return regular > 0 && sample_day(sample, &rest, &day, error) &&
	       reminder_snooze(sample->book, regular, day, error);
}

static gboolean
act_pause(Sample *sample, const char *rest, GError **error)
{
	Day day;

	return sample_day(sample, &rest, &day, error) &&
	       contact_pause(sample->book, first_of(sample), day, error);
}

static gboolean
act_archive(Sample *sample, const char *rest G_GNUC_UNUSED, GError **error)
{
	return contact_archive(sample->book, first_of(sample), error);
}

static const struct {
	const char *word;
	gboolean (*act)(Sample *sample, const char *rest, GError **error);
} actions[] = {
	{ "log", act_log },
	{ "kept", act_kept },
	{ "letter", act_letter },
	{ "plan", act_plan },
	{ "remind", act_remind },
	{ "snooze", act_snooze },
	{ "pause", act_pause },
	{ "archive", act_archive },
};

gboolean
sample_action(Sample *sample, const char *word, const char *rest, GError **error)
{
	int type = vocab_from_id(&vocab_type, word);

	if (sample->who->len == 0)
		return sample_refuse(word, error);
	for (gsize i = 0; i < G_N_ELEMENTS(actions); i++)
		if (strcmp(word, actions[i].word) == 0)
			return actions[i].act(sample, rest, error);
	if (type == TYPE_NONE)
		return sample_refuse(word, error);
	return log_line(sample, (Type)type, rest, error);
}
