/*
 * Words and looks that several views share, so that one thing has one name everywhere.
 */
#include "view/words.h"

#include "krug/i18n.h"
#include "krug/text.h"

const char *
words_address(Address address)
{
	return address == ADDRESS_INFORMAL ? _("ты") : _("вы");
}

/* Takes the day. */
static char *
with_hour(Book *book, char *day, gint64 at)
{
	g_autofree char *shown = day;
	int minute;

	if (at == AT_NONE)
		return g_steal_pointer(&shown);
	clock_day_of(book_clock(book), NULL, at, &minute);
	return g_strdup_printf("%s %02d:%02d", shown, minute / 60, minute % 60);
}

char *
words_time(Book *book, Day day, gint64 at)
{
	return with_hour(book, i18n_day_weekday(day, book_today(book)), at);
}

char *
words_time_short(Book *book, Day day, gint64 at)
{
	return with_hour(book, i18n_day_short(day, book_today(book)), at);
}

Style
words_role(Standing standing)
{
	static const Style styles[STANDING_COUNT] = {
		[STANDING_NONE] = ROLE_TEXT,
		[STANDING_OWED] = ROLE_OWED,
		[STANDING_OVERDUE] = ROLE_OVERDUE,
		[STANDING_READY] = ROLE_READY,
		[STANDING_NEW] = ROLE_NEW,
		[STANDING_WAITING] = ROLE_WAITING,
		[STANDING_RESTING] = ROLE_RESTING,
		[STANDING_SNOOZED] = ROLE_QUIET,
		[STANDING_PAUSED] = ROLE_QUIET,
		[STANDING_ARCHIVED] = ROLE_QUIET,
	};

	return styles[standing];
}

Glyph
words_direction(Direction direction)
{
	switch (direction) {
	case DIRECTION_OUT:
		return GLYPH_OUT;
	case DIRECTION_IN:
		return GLYPH_IN;
	default:
		return GLYPH_BOTH;
	}
}

char *
words_what(const Interaction *entry)
{
	const char *channel = vocab_label(&vocab_channel, entry->channel);

	if (entry->type == TYPE_NONE || entry->type == TYPE_CONVERSATION)
		return g_strdup(channel);
	return g_strdup_printf("%s, %s", channel, vocab_label(&vocab_type, entry->type));
}

char *
words_values(const Interaction *entry)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < entry->values->len; i++) {
		const InteractionValue *value =
			&g_array_index(entry->values, InteractionValue, i);

		g_string_append_printf(text, "%s%s: %s", text->len ? "; " : "",
			value->got ? _("got") : _("gave"),
			vocab_label(&vocab_value, value->kind));
		if (*value->note)
			g_string_append_printf(text, " (%s)", value->note);
	}
	return g_string_free(text, FALSE);
}

gboolean
words_tell(const char *title, const char *who)
{
	g_auto(GStrv) words = g_strsplit_set(who, " ,", -1);

	for (char **word = words; *word; word++) {
		if (**word && !text_has_word(title, *word))
			return FALSE;
	}
	return TRUE;
}
