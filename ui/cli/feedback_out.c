/* Feedback in words and in JSON. */
#include "cli/feedback_out.h"

#include "krug/i18n.h"

#include "cli/rows.h"

/* Lines of a text as an array. */
static void
lines_json(JsonWriter *json, const char *key, const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

	json_array_begin(json, key);
	for (guint i = 0; lines[i]; i++)
		if (*lines[i])
			json_text(json, NULL, lines[i]);
	json_array_end(json);
}

static void
said_json(JsonWriter *json, const Feedback *feedback)
{
	lines_json(json, "strengths", feedback->strengths);
	lines_json(json, "weaknesses", feedback->weaknesses);
	json_told(json, "examples", feedback->examples);
	json_told(json, "reason", feedback->reason);
	json_told(json, "advice", feedback->advice);
	json_text(json, "excuse", vocab_id(&vocab_excuse, (int)feedback->excuse));
	json_day(json, "again_from", feedback->again_from);
	json_array_begin(json, "reaction");
	for (int i = 1; i < REACTION_COUNT; i++)
		if (feedback->reaction & (1u << i))
			json_text(json, NULL, vocab_id(&vocab_reaction, i));
	json_array_end(json);
}

static void
fields(JsonWriter *json, Book *book G_GNUC_UNUSED, gconstpointer row)
{
	const Feedback *feedback = row;

	json_int(json, "id", feedback->id);
	json_int(json, "application", feedback->application);
	json_text(json, "organization", feedback->organization);
	json_told(json, "position", feedback->position);
	json_id(json, "interview", feedback->interview);
	json_id(json, "who_id", feedback->contact);
	json_told(json, "who", feedback->who);
	json_day(json, "day", feedback->day);
	json_text(json, "channel", vocab_id(&vocab_channel, (int)feedback->channel));
	json_text(json, "quality", vocab_id(&vocab_quality, (int)feedback->quality));
	said_json(json, feedback);
}

static void
print_row(Table *table, Book *book, gconstpointer row)
{
	const Feedback *feedback = row;
	g_autofree char *id = row_id(feedback->id);
	g_autofree char *day = i18n_day_short(feedback->day, book_today(book));
	const char *cells[] = { id, day, feedback->organization, feedback->position,
		vocab_label(&vocab_quality, (int)feedback->quality), feedback->who };

	table_row(table, cells);
}

const VerbRows feedback_rows_out = { 6, fields, print_row };

void
feedback_say(Book *book, const Feedback *feedback)
{
	g_autofree char *day = i18n_day_short(feedback->day, book_today(book));

	out_say("#%" G_GINT64_FORMAT " %s · %s · %s%s%s", feedback->id,
		feedback->organization,
		vocab_label(&vocab_quality, (int)feedback->quality), day,
		*feedback->who ? " · " : "", feedback->who);
}

static void
print_block(const char *title, const char *text)
{
	if (!*text)
		return;
	out_line("%s:", title);
	out_block("  ", text);
}

static void
print_reaction(guint reaction)
{
	g_autoptr(GString) words = g_string_new(NULL);

	for (int i = 1; i < REACTION_COUNT; i++)
		if (reaction & (1u << i))
			g_string_append_printf(words, "%s%s", words->len ? ", " : "",
				vocab_label(&vocab_reaction, i));
	print_block(_("how I reacted"), words->str);
}

void
feedback_page(Book *book, const Feedback *feedback)
{
	g_autofree char *day = i18n_day_long(feedback->day);
	gboolean again = feedback->again_from != DAY_NONE;
	g_autofree char *from = again ? i18n_day_long(feedback->again_from) : NULL;

	(void)book;
	out_line("%s%s%s", feedback->organization, *feedback->position ? " · " : "",
		feedback->position);
	out_line("%s · %s%s%s", vocab_label(&vocab_quality, (int)feedback->quality), day,
		*feedback->who ? " · " : "", feedback->who);
	print_block(_("strengths"), feedback->strengths);
	print_block(_("weaknesses"), feedback->weaknesses);
	print_block(_("examples"), feedback->examples);
	print_block(_("reason of the refusal"), feedback->reason);
	print_block(_("advice"), feedback->advice);
	print_block(_("why not more"), vocab_label(&vocab_excuse, (int)feedback->excuse));
	print_block(_("apply again from"), from ? from : "");
	print_reaction(feedback->reaction);
}

static char *
joined(const char *const *hints)
{
	return g_strdup_printf("%s; %s; %s", _(hints[0]), _(hints[1]), _(hints[2]));
}

void
feedback_say_hints(void)
{
	g_autofree char *does = joined(asking_do);
	g_autofree char *dont = joined(asking_dont);

	out_say(_("Do: %s."), does);
	out_say(_("Do not: %s."), dont);
}
