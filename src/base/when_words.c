/*
 * The vocabulary of when.c as one table: a class, a value, and the forms that mean it,
 * folded and apart by "|". A form may be a phrase; its blanks match any run of blanks.
 */
#include "base/when_words.h"

#include <string.h>

#include "krug/text.h"

#define WORD_BYTES 64 /* longer words are none of ours */

typedef struct {
	WordClass class;
	int value;
	const char *forms;
} Word;

static const Word words[78];

static gboolean
is_letter(gunichar c)
{
	return c == '\'' || g_unichar_isalnum(c);
}

/* Bytes of the word at p: letters, or one sign. Digits end a word of letters. */
static size_t
word_bytes(const char *p)
{
	size_t n = 0;

	while (p[n]) {
		gunichar c = g_utf8_get_char_validated(p + n, -1);

		if (c >= 0x110000 || !is_letter(c) || n > WORD_BYTES)
			break;
		n += (size_t)g_unichar_to_utf8(c, NULL);
	}
	return n;
}

/* A word of the text, folded. */
typedef struct {
	char folded[2 * WORD_BYTES];
	size_t length; /* of folded; 0: no word */
	const char *end;
} Given;

static Given
read_word(const char *p)
{
	Given given = { .end = p };
	size_t have = word_bytes(p);

	if (have && have <= WORD_BYTES) {
		g_autofree char *raw = g_strndup(p, have), *folded = text_fold(raw);

		given.length = g_strlcpy(given.folded, folded, sizeof(given.folded));
		given.end = p + have;
	}
	if (given.length >= sizeof(given.folded))
		given.length = 0;
	return given;
}

static gboolean
is_word(const Given *given, const char *form, size_t length)
{
	return given->length == length && memcmp(given->folded, form, length) == 0;
}

/* Matches one form, word by word, its first word against `first`. */
static const char *
match_form(const Given *first, const char *form)
{
	size_t want = strcspn(form, " |");
	const char *end = first->end;

	if (!is_word(first, form, want))
		return NULL;
	for (form += want; *form == ' '; form += want) {
		Given next = { .end = end };

		form++;
		want = strcspn(form, " |");
		if (*end == ' ')
			next = read_word(end + strspn(end, " "));
		if (!is_word(&next, form, want))
			return NULL;
		end = next.end;
	}
	return end;
}

static const char *
match_forms(const Given *first, const char *forms)
{
	const char *best = NULL;

	for (const char *form = forms; *form;) {
		size_t length = strcspn(form, "|");
		const char *end = match_form(first, form);

		if (end && (!best || end > best))
			best = end;
		form += length + (form[length] == '|');
	}
	return best;
}

/* Units behind a number may be short; short ones are not words by themselves. */
static gboolean
is_of(WordClass row, WordClass wanted)
{
	return row == wanted || (wanted == WORD_SHORT_UNIT && row == WORD_UNIT);
}

const char *
when_word(const char *p, WordClass class, int *value)
{
	Given first = read_word(p);
	const char *best = NULL;

	for (const Word *word = words; first.length && word->forms; word++) {
		const char *end;

		if (!is_of(word->class, class))
			continue;
		end = match_forms(&first, word->forms);
		if (end && (!best || end > best)) {
			best = end;
			*value = word->value;
		}
	}
	return best;
}

gboolean
when_ends_word(const char *p)
{
	gunichar c = g_utf8_get_char_validated(p, -1);

	return !*p || c >= 0x110000 || !g_unichar_isalnum(c);
}

const char *
when_skip_blanks(const char *p)
{
	while (*p == ' ' || *p == '\t')
		p++;
	return p;
}

const char *
when_number(const char *p, int digits, int *value)
{
	int n = 0;

	for (*value = 0; n < digits && g_ascii_isdigit(p[n]); n++)
		*value = *value * 10 + (p[n] - '0');
	return n && !g_ascii_isdigit(p[n]) ? p + n : NULL;
}

const char *
when_skip_lead(const char *p)
{
	int unused;
	const char *after = when_word(p, WORD_LEAD, &unused);

	return after ? when_skip_blanks(after) : p;
}

static const Word words[78] = {
	{ WORD_DAY, -2, "позавчера|day before yesterday|the day before yesterday" },
	{ WORD_DAY, -1, "вчера|yesterday|last night" },
	{ WORD_DAY, 0,
		"сегодня|сейчас|только что|today|tonight|now|just now|this morning" },
	{ WORD_DAY, 0, "this afternoon|this evening" },
	{ WORD_DAY, 1, "завтра|tomorrow" },
	{ WORD_DAY, 2, "послезавтра|day after tomorrow|the day after tomorrow" },

	{ WORD_WEEKDAY, 1, "mon|monday|пн|понедельник|понедельника|понедельнику" },
	{ WORD_WEEKDAY, 2, "tue|tues|tuesday|вт|вторник|вторника|вторнику" },
	{ WORD_WEEKDAY, 3, "wed|wednesday|ср|среда|среду|среды|среде" },
	{ WORD_WEEKDAY, 4, "thu|thur|thurs|thursday|чт|четверг|четверга|четвергу" },
	{ WORD_WEEKDAY, 5, "fri|friday|пт|пятница|пятницу|пятницы|пятнице" },
	{ WORD_WEEKDAY, 6, "sat|saturday|сб|суббота|субботу|субботы|субботе" },
	{ WORD_WEEKDAY, 6, "weekend|the weekend|выходные|выходных" },
	{ WORD_WEEKDAY, 7, "sun|sunday|вс|воскресенье|воскресенья|воскресенью" },

	{ WORD_MONTH, 1, "jan|january|янв|январь|января|январю|январе" },
	{ WORD_MONTH, 2, "feb|february|фев|февр|февраль|февраля|февралю|феврале" },
	{ WORD_MONTH, 3, "mar|march|мар|март|марта|марту|марте" },
	{ WORD_MONTH, 4, "apr|april|апр|апрель|апреля|апрелю|апреле" },
	{ WORD_MONTH, 5, "may|май|мая|маю|мае" },
	{ WORD_MONTH, 6, "jun|june|июн|июнь|июня|июню|июне" },
	{ WORD_MONTH, 7, "jul|july|июл|июль|июля|июлю|июле" },
	{ WORD_MONTH, 8, "aug|august|авг|август|августа|августу|августе" },
	{ WORD_MONTH, 9,
		"sep|sept|september|сен|сент|сентябрь|сентября|сентябрю|сентябре" },
	{ WORD_MONTH, 10, "oct|october|окт|октябрь|октября|октябрю|октябре" },
	{ WORD_MONTH, 11, "nov|november|ноя|нояб|ноябрь|ноября|ноябрю|ноябре" },
	{ WORD_MONTH, 12, "dec|december|дек|декабрь|декабря|декабрю|декабре" },

	{ WORD_TURN, -1,
		"last|past|прошлый|прошлую|прошлое|прошлая|прошлой|прошлом|прошлого" },
	{ WORD_TURN, -1, "прошлые|прошлых" },
	{ WORD_TURN, 0, "this|этот|эту|это|эта|этой|этом|этого|эти|этих" },
	{ WORD_TURN, 1,
		"next|следующий|следующую|следующее|следующая|следующей|следующем" },
	{ WORD_TURN, 1, "следующего|будущий|будущую|будущее|будущая|будущей|будущем" },
	{ WORD_TURN, 1, "следующие|следующих|ближайший|ближайшую|ближайшее|ближайшие" },
	{ WORD_END, UNIT_WEEK, "конец недели|конца недели|концу недели|конце недели" },
	{ WORD_END, UNIT_WEEK, "end of week|end of the week|the end of the week" },
	{ WORD_END, UNIT_MONTH, "конец месяца|конца месяца|концу месяца|конце месяца" },
	{ WORD_END, UNIT_MONTH, "end of month|end of the month|the end of the month" },
	{ WORD_END, UNIT_YEAR, "конец года|конца года|концу года|конце года" },
	{ WORD_END, UNIT_YEAR, "end of year|end of the year|the end of the year" },

	{ WORD_AHEAD, 1, "in|через" },
	{ WORD_AGO, -1, "ago|back|назад" },
	{ WORD_NUMBER, 1, "a|an|one|один|одну|одна" },
	{ WORD_NUMBER, 2, "two|a couple|a couple of|два|две|пару" },
	{ WORD_NUMBER, 3, "three|a few|few|три|несколько" },
	{ WORD_NUMBER, 4, "four|четыре" },
	{ WORD_NUMBER, 5, "five|пять" },
	{ WORD_NUMBER, 6, "six|шесть" },
	{ WORD_NUMBER, 7, "seven|семь" },
	{ WORD_NUMBER, 8, "eight|восемь" },
	{ WORD_NUMBER, 9, "nine|девять" },
	{ WORD_NUMBER, 10, "ten|десять" },

	{ WORD_UNIT, UNIT_MINUTE, "min|mins|minute|minutes|мин|минуту|минуты|минут" },
	{ WORD_UNIT, UNIT_HALF_HOUR, "half an hour|полчаса" },
	{ WORD_UNIT, UNIT_HOUR, "hour|hours|час|часа|часов" },
	{ WORD_UNIT, UNIT_DAY, "day|days|день|дня|дней|дн" },
	{ WORD_UNIT, UNIT_WEEK,
		"week|weeks|wk|wks|неделя|неделю|недели|недель|неделе|нед" },
	{ WORD_UNIT, UNIT_MONTH, "month|months|mo|месяц|месяца|месяцев|месяце|мес" },
	{ WORD_UNIT, UNIT_HALF_YEAR, "half a year|полгода" },
	{ WORD_UNIT, UNIT_YEAR, "year|years|yr|год|года|лет|году" },
	{ WORD_SHORT_UNIT, UNIT_HOUR, "h|ч" },
	{ WORD_SHORT_UNIT, UNIT_DAY, "d|д" },
	{ WORD_SHORT_UNIT, UNIT_WEEK, "w|н" },
	{ WORD_SHORT_UNIT, UNIT_MONTH, "m|м" },
	{ WORD_SHORT_UNIT, UNIT_YEAR, "y|г" },

	{ WORD_LEAD, 0, "on|at|by|until|till|в|во|на|к|ко|до" },
	{ WORD_OF, 0, "of" },
	{ WORD_ORDINAL, 0, "st|nd|rd|th" },
	{ WORD_DAY_OF, 0, "го|му|е|числа|числу|число" },
	{ WORD_OF_YEAR, 0, "года|г" },
	{ WORD_HALF, 0, "am" },
	{ WORD_HALF, 12, "pm" },
	{ WORD_PART, 0, "утром|с утра|днем|вечером|ночью|в обед|после обеда" },
	{ WORD_PART, 0, "morning|in the morning|afternoon|in the afternoon|at lunch" },
	{ WORD_PART, 0, "evening|in the evening|night|at night" },
	{ WORD_DAYPART, 0, "утра|ночи" },
	{ WORD_DAYPART, 12, "дня|вечера" },
	{ WORD_HOUR, 0, "h|ч|час|часа|часов|o'clock" },
	{ WORD_NOON, 720, "noon|midday|полдень" },
	{ 0 },
};
