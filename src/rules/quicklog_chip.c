/*
 * What was understood of a quick line, as the chips shown below it while it is typed.
 */
#include "krug/i18n.h"
#include "krug/quicklog.h"

static char *
when_text(Day day, int minute, Day today)
{
	g_autofree char *date = i18n_day_short(day, today);

	if (minute == MINUTE_NONE)
		return g_steal_pointer(&date);
	return g_strdup_printf("%s %02d:%02d", date, minute / 60, minute % 60);
}

static char *
value_text(const char *format, GArray *values, guint index)
{
	Value value = g_array_index(values, Value, index);

	return g_strdup_printf(format, vocab_label(&vocab_value, value));
}

static char *
promise_text(const QuickPromise *promise, Day today)
{
	g_autofree char *when = when_text(promise->day, promise->minute, today);

	if (promise->text[0] == '\0')
		return g_strdup_printf(_("their promise by %s"), when);
	return g_strdup_printf(promise->theirs ? _("their promise by %s: %s")
					       : _("my promise by %s: %s"),
		when, promise->text);
}

static char *
channel_text(Channel channel)
{
	return g_strdup_printf("%s %s", vocab_glyph(&vocab_channel, channel),
		vocab_label(&vocab_channel, channel));
}

static char *
next_text(Day day, Day today)
{
	g_autofree char *when = i18n_day_short(day, today);

	return g_strdup_printf(_("next contact %s"), when);
}

char *
quicklog_chip(const QuickLog *log, const QuickSpan *span, Day today)
{
	switch (span->kind) {
	case SPAN_NAME:
		return g_strdup(g_ptr_array_index(log->names, span->index));
	case SPAN_CHANNEL:
		return channel_text(log->channel);
	case SPAN_WHEN:
		return when_text(log->day, log->minute, today);
	case SPAN_FROM:
		return g_strdup(vocab_label(&vocab_direction, DIRECTION_IN));
	case SPAN_GAVE:
		return value_text(_("gave: %s"), log->gave, span->index);
	case SPAN_GOT:
		return value_text(_("got: %s"), log->got, span->index);
	case SPAN_TOPIC:
		return g_strdup_printf(
			"#%s", (char *)g_ptr_array_index(log->topics, span->index));
	case SPAN_PROMISE:
	case SPAN_THEIR_PROMISE:
		return promise_text(
			&g_array_index(log->promises, QuickPromise, span->index), today);
	case SPAN_NEXT:
		return next_text(log->next, today);
	default:
		return g_strdup(log->from ? _("owes an answer") : _("expects an answer"));
	}
}
