/*
 * Holidays as a key file (glib GKeyFile), which keeps the texts of all languages. The
 * shipped file and the user's are merged key by key, so a user's section needs only what
 * differs; the rows are then read from the whole.
 */
#include "krug/holiday.h"

#include <stdlib.h>
#include <string.h>

#include "krug/embed.h"
#include "krug/error.h"
#include "krug/i18n.h"

#define MOST	   400 /* holidays */
#define YEARS_MOST 30  /* until a rare one comes back */

extern const EmbeddedFile krug_holidays[];

struct HolidaySet {
	GKeyFile *text;
	GArray *rows; /* Holiday; ids borrowed from `ids` */
	GStrv ids;
};

/* --- the rule of a day --- */

static const char *const weekdays[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };
static const char *const ordinals[] = { "last", "1", "2", "3", "4", "5" };

static int
index_of(const char *word, const char *const *words, guint n)
{
	for (guint i = 0; i < n; i++)
		if (strcmp(word, words[i]) == 0)
			return (int)i;
	return -1;
}

/* A number of at most three digits; 0 where it is none. */
static int
number(const char *word)
{
	gsize digits = strspn(word, "0123456789");

	return digits > 0 && digits <= 3 && word[digits] == '\0' ? atoi(word) : 0;
}

/* "03-08" */
static gboolean
read_date(const char *text, Holiday *holiday)
{
	g_autofree char *full = g_strconcat("2000-", text, NULL);
	Day day = day_parse(full);

	if (day == DAY_NONE)
		return FALSE;
	holiday->month = day_parts(day).month;
	holiday->day = day_parts(day).day;
	return TRUE;
}

/* "03-08", "last fri 07" or "day 256" */
static gboolean
read_rule(const char *text, Holiday *holiday)
{
	g_auto(GStrv) words = g_strsplit(text, " ", 4);
	guint n = g_strv_length(words);
	int nth, weekday;

	if (n == 1)
		return read_date(text, holiday);
	if (n == 2 && strcmp(words[0], "day") == 0) {
		holiday->of_year = number(words[1]);
		return holiday->of_year >= 1 && holiday->of_year <= 366;
	}
	if (n != 3)
		return FALSE;
	nth = index_of(words[0], ordinals, G_N_ELEMENTS(ordinals));
	weekday = index_of(words[1], weekdays, G_N_ELEMENTS(weekdays));
	holiday->month = number(words[2]);
	holiday->nth = nth == 0 ? -1 : nth;
	holiday->weekday = weekday + 1;
	return nth >= 0 && weekday >= 0 && holiday->month >= 1 && holiday->month <= 12;
}

static Day
nth_weekday(const Holiday *holiday, int year)
{
	int length = day_month_length(year, holiday->month);
	Day first = day_from_parts(year, holiday->month, 1);
	int offset = (holiday->weekday - day_weekday(first) + 7) % 7;
	int last = offset + (length - 1 - offset) / 7 * 7;
	int at = holiday->nth < 0 ? last : offset + (holiday->nth - 1) * 7;

	return at < length ? first + at : DAY_NONE;
}

Day
holiday_in(const Holiday *holiday, int year)
{
	Day day;

	if (holiday->day != 0)
		return day_yearly(year, holiday->month, holiday->day);
	if (holiday->month != 0)
		return nth_weekday(holiday, year);
	day = day_from_parts(year, 1, 1) + holiday->of_year - 1;
	return day_parts(day).year == year ? day : DAY_NONE;
}

Day
holiday_next(const Holiday *holiday, Day from)
{
	int year = day_parts(from).year;

	for (int i = 0; i < YEARS_MOST && year + i <= 9999; i++) {
		Day day = holiday_in(holiday, year + i);

		if (day != DAY_NONE && day >= from)
			return day;
	}
	return DAY_NONE;
}

/* --- reading --- */

/* The value of a key, of its own language only where `lang` is given: English texts have
 * none in brackets. "" where it is missing; owned. */
static char *
text_of(GKeyFile *file, const char *id, const char *key, const char *lang)
{
	g_autofree char *name = lang && strcmp(lang, "en") != 0
					? g_strdup_printf("%s[%s]", key, lang)
					: g_strdup(key);
	char *text = g_key_file_get_string(file, id, name, NULL);

	return text ? g_strstrip(text) : g_strdup("");
}

static gboolean
refuse(const char *file, const char *id, const char *key, const char *why, GError **error)
{
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s: [%s], %s: %s", file, id,
		key, why);
	return FALSE;
}

static gboolean
is_off(GKeyFile *text, const char *id)
{
	g_autofree char *off = text_of(text, id, "off", NULL);

	return strcmp(off, "yes") == 0;
}

static gboolean
read_row(HolidaySet *set, const char *id, const char *file, GError **error)
{
	g_autofree char *rule = text_of(set->text, id, "date", NULL);
	g_autofree char *title = text_of(set->text, id, "title", NULL);
	Holiday holiday = { .id = id };

	if (is_off(set->text, id))
		return TRUE;
	if (set->rows->len >= MOST)
		return refuse(file, id, "date", _("there are too many holidays."), error);
	if (!read_rule(rule, &holiday))
		return refuse(file, id, "date",
			_("a day is 03-08, last fri 07 (that Friday of July) or day 256 "
			  "(of the year)."),
			error);
	if (!*title)
		return refuse(file, id, "title", _("it is missing."), error);
	g_array_append_val(set->rows, holiday);
	return TRUE;
}

/* The rows anew, from the whole text. */
static gboolean
read_rows(HolidaySet *set, const char *file, GError **error)
{
	set->ids = g_key_file_get_groups(set->text, NULL);
	set->rows = g_array_new(FALSE, FALSE, sizeof(Holiday));
	for (guint i = 0; set->ids[i]; i++)
		if (!read_row(set, set->ids[i], file, error))
			return FALSE;
	return TRUE;
}

static GKeyFile *
parse(const char *text, const char *file, GError **error)
{
	g_autoptr(GKeyFile) parsed = g_key_file_new();
	g_autoptr(GError) local = NULL;

	if (g_key_file_load_from_data(
		    parsed, text, strlen(text), G_KEY_FILE_KEEP_TRANSLATIONS, &local))
		return g_steal_pointer(&parsed);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s: %s", file, local->message);
	return NULL;
}

static void
copy_keys(GKeyFile *from, const char *id, GKeyFile *to)
{
	g_auto(GStrv) keys = g_key_file_get_keys(from, id, NULL, NULL);

	for (guint i = 0; keys && keys[i]; i++) {
		g_autofree char *value = g_key_file_get_value(from, id, keys[i], NULL);

		g_key_file_set_value(to, id, keys[i], value);
	}
}

static GKeyFile *
merged(const HolidaySet *set, GKeyFile *over)
{
	gsize size;
	g_autofree char *data = g_key_file_to_data(set->text, &size, NULL);
	GKeyFile *text = g_key_file_new();
	g_auto(GStrv) ids = g_key_file_get_groups(over, NULL);

	g_key_file_load_from_data(text, data, size, G_KEY_FILE_KEEP_TRANSLATIONS, NULL);
	for (guint i = 0; ids[i]; i++)
		copy_keys(over, ids[i], text);
	return text;
}

static HolidaySet *
set_empty(GKeyFile *text)
{
	HolidaySet *set = g_new0(HolidaySet, 1);

	set->text = text;
	return set;
}

gboolean
holiday_set_read(HolidaySet *set, const char *text, const char *file, GError **error)
{
	g_autoptr(GKeyFile) over = parse(text, file, error);
	g_autoptr(HolidaySet) draft = over ? set_empty(merged(set, over)) : NULL;
	HolidaySet old;

	if (!draft || !read_rows(draft, file, error))
		return FALSE;
	old = *set;
	*set = *draft;
	*draft = old;
	return TRUE;
}

HolidaySet *
holiday_set_new(void)
{
	HolidaySet *set = set_empty(g_key_file_new());

	for (const EmbeddedFile *file = krug_holidays; file->name; file++) {
		g_autoptr(GError) error = NULL;

		if (!holiday_set_read(set, (const char *)file->data, file->name, &error))
			g_error("%s", error ? error->message : file->name);
	}
	return set;
}

void
holiday_set_free(HolidaySet *set)
{
	if (!set)
		return;
	g_key_file_unref(set->text);
	g_clear_pointer(&set->rows, g_array_unref);
	g_strfreev(set->ids);
	g_free(set);
}

/* --- asking --- */

const Holiday *
holiday_at(const HolidaySet *set, guint i)
{
	return i < set->rows->len ? &g_array_index(set->rows, Holiday, i) : NULL;
}

const Holiday *
holiday_find(const HolidaySet *set, const char *id)
{
	for (guint i = 0; i < set->rows->len; i++)
		if (strcmp(holiday_at(set, i)->id, id) == 0)
			return holiday_at(set, i);
	return NULL;
}

char *
holiday_title(const HolidaySet *set, const Holiday *holiday, const char *lang)
{
	char *title = text_of(set->text, holiday->id, "title", lang);

	if (*title)
		return title;
	g_free(title);
	return text_of(set->text, holiday->id, "title", NULL);
}

char *
holiday_greeting(const HolidaySet *set, const Holiday *holiday, const char *lang)
{
	return text_of(set->text, holiday->id, "greet", lang);
}
