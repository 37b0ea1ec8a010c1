/*
 * The language of the interface. The locale of the process is made UTF-8 whatever the
 * environment says, and the language is then chosen by LANGUAGE alone, so that it works
 * on machines where only C.UTF-8 is installed. LANGUAGE is also where the choice is kept.
 */
#include "krug/i18n.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

#define DOMAIN "krug"

static const char *const languages[] = { "ru", "en" };

/* A known language that the locale name begins with: "ru_RU.UTF-8" is "ru". */
static const char *
match(const char *name, size_t length)
{
	for (size_t i = 0; i < G_N_ELEMENTS(languages); i++)
		if (length >= 2 && g_ascii_strncasecmp(name, languages[i], 2) == 0 &&
			(length == 2 || strchr("_.@-", name[2])))
			return languages[i];
	return NULL;
}

static const char *
match_list(const char *list)
{
	for (const char *p = list; p && *p;) {
		size_t length = strcspn(p, ":");
		const char *lang = match(p, length);

		if (lang)
			return lang;
		p += length + (p[length] == ':');
	}
	return NULL;
}

static const char *
from_environment(void)
{
	static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
	const char *lang = match_list(g_getenv("LANGUAGE"));

	if (lang)
		return lang;
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		const char *value = g_getenv(names[i]);

		if (value && *value) {
			lang = match(value, strlen(value));
			return lang ? lang : "en";
		}
	}
	return "en";
}

/* Only this and that of messages: nothing is sorted, counted or dated by the locale, and
 * each category is a file that every start would open. */
static void
start_locale(void)
{
	setlocale(LC_CTYPE, "");
	if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
		setlocale(LC_CTYPE, "C.UTF-8");
}

/* In the locale C gettext hands back the English text at once; in any other one it looks
 * for a catalogue anew at each call where there is none. */
static void
set_messages(const char *lang)
{
	const char *set = strcmp(lang, "en") == 0 ? setlocale(LC_MESSAGES, "C")
						  : setlocale(LC_MESSAGES, "");

	if (strcmp(lang, "en") != 0 && (!set || strcmp(set, "C") == 0))
		setlocale(LC_MESSAGES, "C.UTF-8");
}

void
i18n_start(const char *lang)
{
	const char *dir = g_getenv("KRUG_LOCALEDIR");

	start_locale();
	bindtextdomain(DOMAIN, dir && *dir ? dir : KRUG_LOCALEDIR);
	bind_textdomain_codeset(DOMAIN, "UTF-8");
	i18n_switch(lang);
}

void
i18n_switch(const char *lang)
{
	const char *known = lang ? match(lang, strlen(lang)) : NULL;

	if (!known)
		known = from_environment();
	g_setenv("LANGUAGE", known, TRUE);
	set_messages(known);
	/* gettext notices a changed LANGUAGE only after a call like this one. */
	textdomain(DOMAIN);
}

const char *
i18n_borrow(const char *lang)
{
	const char *before = i18n_lang();

	if (lang && strcmp(before, lang) != 0)
		i18n_switch(lang);
	return before;
}

const char *
i18n_lang(void)
{
	const char *lang = match_list(g_getenv("LANGUAGE"));

	return lang ? lang : "en";
}

/* context: the length of the msgctxt and its separator at the head of every name. */
static const char *
name_of(const char *const *names, size_t context, int n, int count)
{
	if (n < 1 || n > count)
		return "";
	return g_dpgettext(NULL, names[n - 1], context);
}

static const char *const months[] = {
	NC_("month", "January"),
	NC_("month", "February"),
	NC_("month", "March"),
	NC_("month", "April"),
	NC_("month", "May"),
	NC_("month", "June"),
	NC_("month", "July"),
	NC_("month", "August"),
	NC_("month", "September"),
	NC_("month", "October"),
	NC_("month", "November"),
	NC_("month", "December"),
};

static const char *const months_of[] = {
	NC_("day month", "January"),
	NC_("day month", "February"),
	NC_("day month", "March"),
	NC_("day month", "April"),
	NC_("day month", "May"),
	NC_("day month", "June"),
	NC_("day month", "July"),
	NC_("day month", "August"),
	NC_("day month", "September"),
	NC_("day month", "October"),
	NC_("day month", "November"),
	NC_("day month", "December"),
};

static const char *const months_short[] = {
	NC_("month short", "jan"),
	NC_("month short", "feb"),
	NC_("month short", "mar"),
	NC_("month short", "apr"),
	NC_("month short", "may"),
	NC_("month short", "jun"),
	NC_("month short", "jul"),
	NC_("month short", "aug"),
	NC_("month short", "sep"),
	NC_("month short", "oct"),
	NC_("month short", "nov"),
	NC_("month short", "dec"),
};

static const char *const weekdays_short[] = {
	NC_("weekday short", "mon"),
	NC_("weekday short", "tue"),
	NC_("weekday short", "wed"),
	NC_("weekday short", "thu"),
	NC_("weekday short", "fri"),
	NC_("weekday short", "sat"),
	NC_("weekday short", "sun"),
};

const char *
i18n_month(int month)
{
	return name_of(months, sizeof("month"), month, 12);
}

const char *
i18n_month_of(int month)
{
	return name_of(months_of, sizeof("day month"), month, 12);
}

const char *
i18n_month_short(int month)
{
	return name_of(months_short, sizeof("month short"), month, 12);
}

const char *
i18n_weekday_short(int weekday)
{
	return name_of(weekdays_short, sizeof("weekday short"), weekday, 7);
}

char *
i18n_day_short(Day day, Day today)
{
	DayParts p = day_parts(day);

	if (day == DAY_NONE)
		return g_strdup("");
	/* A single-digit day is not padded. */
	if (p.year == day_parts(today).year)
		return g_strdup_printf(
			C_("short date", "%d %s"), p.day, i18n_month_short(p.month));
	return g_strdup_printf(
		C_("short date", "%d %s %d"), p.day, i18n_month_short(p.month), p.year);
}

char *
i18n_range_short(Day from, Day to, Day today)
{
	gboolean one_year = day_parts(from).year == day_parts(to).year;
	g_autofree char *start = i18n_day_short(from, one_year ? to : today);
	g_autofree char *end = i18n_day_short(to, today);

	if (from == to)
		return g_steal_pointer(&end);
	return g_strdup_printf("%s–%s", start, end);
}

static const char *
long_format(void)
{
	return C_("long date", "%d %s %d");
}

char *
i18n_day_long(Day day)
{
	DayParts p = day_parts(day);

	if (day == DAY_NONE)
		return g_strdup("");
	return g_strdup_printf(long_format(), p.day, i18n_month_of(p.month), p.year);
}

DayWords
i18n_day_words(void)
{
	DayWords words = { .format = long_format() };

	for (int month = 1; month <= 12; month++)
		words.months[month - 1] = i18n_month_of(month);
	return words;
}

char *
i18n_day_by(const DayWords *words, Day day)
{
	DayParts p = day_parts(day);

	if (day == DAY_NONE)
		return g_strdup("");
	return g_strdup_printf(words->format, p.day, words->months[p.month - 1], p.year);
}

char *
i18n_day_weekday(Day day, Day today)
{
	g_autofree char *date = i18n_day_short(day, today);

	if (day == DAY_NONE)
		return g_strdup("");
	return g_strdup_printf("%s %s", i18n_weekday_short(day_weekday(day)), date);
}
