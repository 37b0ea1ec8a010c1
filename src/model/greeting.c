/*
 * Greetings: the marks are rows of the book, the holidays a file. A letter of the holiday
 * that was made within SEASON days before its day, or after it, is that of this time.
 */
#include "krug/greeting.h"

#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/letter.h"
#include "krug/text.h"
#include "model/args.h"
#include "model/book_private.h"
#include "model/change_all.h"
#include "model/input.h"

#define SEASON 60 /* days */

/* --- what comes --- */

void
greeting_free(Greeting *greeting)
{
	if (!greeting)
		return;
	g_free(greeting->title);
	g_free(greeting);
}

static Greeting *
greeting_new(Book *book, const Holiday *holiday)
{
	Day today = book_today(book);
	Greeting *greeting = g_new0(Greeting, 1);

	greeting->holiday = holiday;
	greeting->title = holiday_title(book_holidays(book), holiday, i18n_lang());
	greeting->day = holiday_next(holiday, today - GREETING_AFTER);
	greeting->now =
		greeting->day != DAY_NONE && greeting->day <= today + GREETING_AHEAD;
	return greeting;
}

static void
bind(Stmt *q, const Greeting *greeting)
{
	stmt_text(q, ":holiday", greeting->holiday->id);
	stmt_day(q, ":since", greeting->day - SEASON);
}

static Stmt *
people_of(Book *book, const Greeting *greeting)
{
	Stmt *q = book_stmt(book,
		"SELECT c.contact, l.id, l.state"
		" FROM holiday_contact AS h JOIN cadence AS c ON c.contact = h.contact"
		" LEFT JOIN letter AS l ON l.id = (SELECT max(o.id) FROM letter AS o"
		"  WHERE o.contact = c.contact AND o.holiday = :holiday"
		"  AND o.made_on >= :since)"
		" WHERE h.holiday = :holiday AND c.archived = 0 ORDER BY c.sort_name");

	bind(q, greeting);
	return q;
}

void
greeted_free(Greeted *greeted)
{
	if (!greeted)
		return;
	g_free(greeted->who);
	g_free(greeted);
}

GPtrArray *
greeting_people(Book *book, const Greeting *greeting, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)greeted_free);
	Stmt *q = people_of(book, greeting);

	while (stmt_step(q)) {
		Greeted *greeted = g_new0(Greeted, 1);

		greeted->contact = stmt_get_int(q, 0);
		greeted->letter = stmt_get_int(q, 1);
		if (greeted->letter)
			greeted->state =
				vocab_from_id(&vocab_letter, stmt_get_text(q, 2));
		g_ptr_array_add(list, greeted);
	}
	if (!stmt_done(q, error))
		return NULL;
	for (guint i = 0; i < list->len; i++) {
		Greeted *greeted = list->pdata[i];

		greeted->who = contact_display_id(book, greeted->contact, error);
		if (!greeted->who)
			return NULL;
	}
	return g_steal_pointer(&list);
}

/* The index of the archive says who does not count, without reading a person. */
static gboolean
count(Book *book, Greeting *greeting, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT NOT EXISTS (SELECT 1 FROM letter AS l"
		"  WHERE l.contact = h.contact AND l.holiday = :holiday"
		"  AND l.made_on >= :since)"
		" FROM holiday_contact AS h WHERE h.holiday = :holiday"
		" AND NOT EXISTS (SELECT 1 FROM contact AS c INDEXED BY contact_archived"
		"  WHERE c.id = h.contact AND c.archived <> 0)");

	bind(q, greeting);
	while (stmt_step(q)) {
		greeting->marked++;
		greeting->left += (int)stmt_get_int(q, 0);
	}
	return stmt_done(q, error);
}

static int
compare_days(const void *a, const void *b)
{
	const Greeting *const *x = a, *const *y = b;

	return ((*x)->day > (*y)->day) - ((*x)->day < (*y)->day);
}

/* waiting: only those with somebody to be greeted now. */
static GPtrArray *
list_greetings(Book *book, gboolean waiting, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	const HolidaySet *set = book_holidays(book);
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)greeting_free);

	for (guint i = 0; holiday_at(set, i); i++) {
		g_autoptr(Greeting) greeting = greeting_new(book, holiday_at(set, i));

		if (greeting->day == DAY_NONE || (waiting && !greeting->now))
			continue;
		if (!count(book, greeting, error))
			return NULL;
		if (!waiting || greeting->left > 0)
			g_ptr_array_add(list, g_steal_pointer(&greeting));
	}
	g_ptr_array_sort(list, compare_days);
	return g_steal_pointer(&list);
}

GPtrArray *
greeting_list(Book *book, GError **error)
{
	return list_greetings(book, FALSE, error);
}

GPtrArray *
greeting_waiting(Book *book, GError **error)
{
	return list_greetings(book, TRUE, error);
}

/* --- by name --- */

static gboolean
is_meant(const Greeting *greeting, const char *folded)
{
	g_autofree char *title = text_fold(greeting->title);

	return strcmp(greeting->holiday->id, folded) == 0 || strcmp(title, folded) == 0;
}

static gboolean
begins(const Greeting *greeting, const char *folded)
{
	g_autofree char *title = text_fold(greeting->title);

	return g_str_has_prefix(greeting->holiday->id, folded) ||
	       g_str_has_prefix(title, folded);
}

static Greeting *
refuse(const GPtrArray *list, const char *text, gboolean several, GError **error)
{
	g_autoptr(GString) message = g_string_new(NULL);

	g_string_printf(message,
		several ? _("“%s” may be several holidays; these there are:")
			: _("“%s” is no holiday of krug; these there are:"),
		text);
	for (guint i = 0; i < list->len; i++) {
		const Greeting *greeting = list->pdata[i];

		g_string_append_printf(
			message, "\n  %s  %s", greeting->holiday->id, greeting->title);
	}
	g_set_error_literal(error, KRUG_ERROR,
		several ? KRUG_ERROR_AMBIGUOUS : KRUG_ERROR_NOT_FOUND, message->str);
	return NULL;
}

Greeting *
greeting_find(Book *book, const char *text, GError **error)
{
	g_autoptr(GPtrArray) list = greeting_list(book, error);
	g_autofree char *line = input_line(text);
	g_autofree char *folded = text_fold(line);
	int found = -1, parts = 0;

	if (!list)
		return NULL;
	for (guint i = 0; *folded && i < list->len; i++) {
		if (is_meant(list->pdata[i], folded))
			return g_ptr_array_steal_index(list, i);
		if (begins(list->pdata[i], folded)) {
			found = (int)i;
			parts++;
		}
	}
	if (parts != 1)
		return refuse(list, line, parts > 1, error);
	return g_ptr_array_steal_index(list, (guint)found);
}

/* --- marks --- */

GPtrArray *
greeting_marks(Book *book, gint64 contact, GError **error)
{
	g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func(g_free);
	Stmt *q = book_stmt(book, "SELECT holiday FROM holiday_contact WHERE contact = "
				  ":contact ORDER BY id");

	stmt_int(q, ":contact", contact);
	while (stmt_step(q))
		g_ptr_array_add(list, stmt_dup_text(q, 0));
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

typedef struct {
	gint64 contact;
	const char *id;
} Mark;

static gboolean
run_unmark(Book *book, void *data, GError **error)
{
	const Mark *mark = data;
	Stmt *q = book_stmt(book, "DELETE FROM holiday_contact"
				  " WHERE contact = :contact AND holiday = :holiday");

	stmt_int(q, ":contact", mark->contact);
	stmt_text(q, ":holiday", mark->id);
	return stmt_done(q, error);
}

/* Another krug may have been faster: nobody is to be greeted twice. */
static gboolean
run_mark(Book *book, void *data, GError **error)
{
	const Mark *mark = data;
	Stmt *q = book_stmt(book,
		"INSERT INTO holiday_contact (holiday, contact) SELECT :holiday, :contact"
		" WHERE NOT EXISTS (SELECT 1 FROM holiday_contact"
		"  WHERE holiday = :holiday AND contact = :contact)");

	stmt_int(q, ":contact", mark->contact);
	stmt_text(q, ":holiday", mark->id);
	return stmt_done(q, error);
}

/* As the history keeps it: in the words it was done in. */
static char *
title_of(Book *book, const char *id)
{
	const Holiday *holiday = holiday_find(book_holidays(book), id);

	return holiday ? holiday_title(book_holidays(book), holiday, i18n_lang())
		       : g_strdup(id);
}

gboolean
greeting_mark(Book *book, gint64 contact, const char *id, gboolean on, GError **error)
{
	g_autoptr(GPtrArray) marks = NULL;
	g_autofree char *title = NULL;
	g_autofree char *args = NULL;
	Mark mark = { contact, id };

	if (!contact_exists(book, contact, error))
		return FALSE;
	marks = greeting_marks(book, contact, error);
	if (!marks)
		return FALSE;
	if (g_ptr_array_find_with_equal_func(marks, id, g_str_equal, NULL) == on)
		return TRUE;
	title = title_of(book, id);
	args = change_args_who(book, contact, "name", title);
	return book_change(book, on ? "greeting-mark" : "greeting-unmark", args,
		on ? run_mark : run_unmark, &mark, error);
}

static gboolean
mark_each(Book *book, gint64 contact, const void *id, GError **error)
{
	return greeting_mark(book, contact, id, TRUE, error);
}

static gboolean
unmark_each(Book *book, gint64 contact, const void *id, GError **error)
{
	return greeting_mark(book, contact, id, FALSE, error);
}

gboolean
greeting_mark_all(
	Book *book, const GArray *people, const char *id, gboolean on, GError **error)
{
	g_autofree char *title = title_of(book, id);

	return change_all(book, on ? "greeting-mark" : "greeting-unmark", people, "name",
		title, on ? mark_each : unmark_each, id, error);
}

/* --- the letters --- */

typedef struct {
	const Greeting *greeting;
	GArray *letters;
} Piling;

static gboolean
run_pile(Book *book, void *data, GError **error)
{
	const Piling *piling = data;
	const LetterAbout about = { .holiday = piling->greeting->holiday->id };
	g_autoptr(GPtrArray) people = greeting_people(book, piling->greeting, error);
	g_autoptr(GArray) left = g_array_new(FALSE, FALSE, sizeof(gint64));

	for (guint i = 0; people && i < people->len; i++) {
		const Greeted *greeted = people->pdata[i];

		if (!greeted->letter)
			g_array_append_val(left, greeted->contact);
	}
	return people && letter_pile_all(book, &about, left, piling->letters, error);
}

gboolean
greeting_pile(Book *book, const Greeting *greeting, int *piled, GError **error)
{
	g_autoptr(GArray) letters = g_array_new(FALSE, FALSE, sizeof(gint64));
	Piling piling = { greeting, letters };
	g_autofree char *title = title_of(book, greeting->holiday->id);
	g_autofree char *args = change_args("name", title, NULL);

	if (!book_change(book, "greeting-pile", args, run_pile, &piling, error))
		return FALSE;
	*piled = (int)letters->len;
	return TRUE;
}
