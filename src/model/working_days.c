/*
 * The working days the book is set to. A calendar takes milliseconds to build, so it is
 * kept with the book until the setting names another one.
 */
#include "krug/working_days.h"

#include "krug/i18n.h"
#include "krug/setting.h"
#include "model/book_private.h"

#define KEPT "workdays"

typedef struct {
	char *name;
	Workdays *calendar;
} Kept;

static void
kept_free(gpointer data)
{
	Kept *kept = data;

	workdays_free(kept->calendar);
	g_free(kept->name);
	g_free(kept);
}

static Kept *
build(const char *name)
{
	Kept *kept = g_new0(Kept, 1);

	kept->name = g_strdup(name);
	kept->calendar = workdays_new(name, NULL);
	if (!kept->calendar)
		kept->calendar = workdays_new("none", NULL);
	return kept;
}

const Workdays *
book_workdays(Book *book)
{
	g_autofree char *name = setting_get(book, "calendar.days_off");
	Kept *kept = book_kept(book, KEPT);

	if (!kept || !g_str_equal(kept->name, name)) {
		kept = build(name);
		book_keep(book, KEPT, kept, kept_free);
	}
	return kept->calendar;
}

char *
working_days_note(Book *book, Day first, Day last)
{
	const Workdays *calendar = book_workdays(book);

	if (first == DAY_NONE || last == DAY_NONE)
		return g_strdup("");
	for (int year = day_parts(first).year; year <= day_parts(last).year; year++)
		if (workdays_provisional(calendar, year))
			return g_strdup_printf(
				_("Days off of %d are provisional: what the "
				  "government moves is not known yet."),
				year);
	return g_strdup("");
}
