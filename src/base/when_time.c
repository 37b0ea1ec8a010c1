/*
 * Times of the day as people write them. A bare number is no time by itself: it needs a
 * colon, am or pm, or a word before it and a date beside it.
 */
#include "base/when_time.h"

#include "base/when_words.h"

/* "pm", or where `words` allows "вечера", behind an hour; the hour is -1 where it does
 * not go with it. p itself where there is none. */
static const char *
take_half(const char *p, gboolean words, int *hour)
{
	int half;
	const char *end = when_word(when_skip_blanks(p), WORD_HALF, &half);

	if (!end && words)
		end = when_word(when_skip_blanks(p), WORD_DAYPART, &half);
	if (!end)
		return p;
	if (*hour < 1 || *hour > 12)
		*hour = -1;
	else
		*hour = *hour % 12 + half;
	return end;
}

/* "10:30"; "10.30" only where a word before it tells that it is no date. */
static const char *
take_clock(const char *p, gboolean dots, int *hour, int *minutes)
{
	const char *end = when_number(p, 2, hour), *after;

	*minutes = -1;
	if (!end || (*end != ':' && !(dots && *end == '.')))
		return end;
	after = when_number(end + 1, 2, minutes);
	if (after && after - end == 3 && *minutes < 60 &&
		(*after != '.' || !g_ascii_isdigit(after[1])))
		return after;
	*minutes = -1;
	return *end == '.' ? end : NULL;
}

const char *
when_time(const char *p, gboolean with_date, int *minute)
{
	int hour, minutes, unused;
	const char *start = when_skip_lead(p), *end, *word, *half;
	gboolean led = start != p;

	end = when_word(start, WORD_NOON, minute);
	if (end)
		return end;
	end = take_clock(start, led, &hour, &minutes);
	if (!end)
		return NULL;
	word = led || minutes >= 0 ? when_word(when_skip_blanks(end), WORD_HOUR, &unused)
				   : NULL;
	word = word ? word : end;
	half = take_half(word, led || with_date, &hour);
	if (half == end && minutes < 0 && !(led && with_date))
		return NULL;
	*minute = hour * 60 + MAX(minutes, 0);
	return hour < 0 || hour > 23 ? NULL : half;
}
