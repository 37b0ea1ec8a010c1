/* The lines of the sweep. A meeting is told by its day and its people, who is new by
 * their place and kind. */
#include "view/sweep_rows.h"

#include "krug/i18n.h"
#include "krug/inbox.h"
#include "krug/interview.h"
#include "krug/person.h"
#include "krug/planned.h"
#include "krug/review.h"
#include "view/names.h"
#include "view/words.h"

#define PASSED_MOST 50

static void
row_clear(gpointer data)
{
	SweepRow *row = data;

	greeting_free(row->greeting);
	g_free(row->text);
	g_free(row->right);
}

void
sweep_row_free(gpointer row)
{
	g_rc_box_release_full(row, row_clear);
}

gint64
sweep_row_id(gconstpointer data)
{
	const SweepRow *row = data;

	gint64 id = row->group == SWEEP_PASSED	? row->entry
		    : row->group == SWEEP_INBOX ? row->inbox
		    : row->group == SWEEP_NEW	? row->contact
						: row->greeting->day;

	return id * SWEEP_COUNT + (gint64)row->group;
}

int
sweep_row_group(gconstpointer data)
{
	return (int)((const SweepRow *)data)->group;
}

/* "Яндекс · interview, technical", "call, Anna Petrova: the team"; owned. */
static char *
passed_text(Book *book, const Interaction *entry, gint64 interview)
{
	g_autoptr(Interview) held =
		interview > 0 ? interview_load(book, interview, NULL) : NULL;
	g_autofree char *names = names_join(book, entry->contacts);
	g_autofree char *title = held ? interview_title(held) : words_what(entry);
	GString *text = g_string_new(NULL);

	if (held)
		g_string_append_printf(text, "%s · ", held->organization);
	g_string_append_printf(text, "%s%s%s", title, *names ? ", " : "", names);
	if (*entry->text)
		g_string_append_printf(text, ": %s", entry->text);
	return g_string_free(text, FALSE);
}

static gboolean
add_passed(GPtrArray *rows, Book *book, GError **error)
{
	g_autoptr(GPtrArray) passed = planned_passed(book, PASSED_MOST, error);

	for (guint i = 0; passed && i < passed->len; i++) {
		const Interaction *entry = passed->pdata[i];
		gint64 interview = interview_of(book, entry->id, error);
		SweepRow *row;

		if (interview < 0)
			return FALSE;
		row = g_rc_box_new0(SweepRow);
		*row = (SweepRow){
			.group = SWEEP_PASSED,
			.entry = entry->id,
			.interview = interview,
			.contact = entry->contacts->len
					   ? g_array_index(entry->contacts, gint64, 0)
					   : 0,
			.text = passed_text(book, entry, interview),
			.right = words_time(book, entry->day, entry->at),
		};
		g_ptr_array_add(rows, row);
	}
	return passed != NULL;
}

/* Meetings of calendars, the latest first. */
static gboolean
add_inbox(GPtrArray *rows, Book *book, GError **error)
{
	g_autoptr(GPtrArray) passed = inbox_passed(book, SWEEP_INBOX_MOST, error);

	for (guint i = 0; passed && i < passed->len; i++) {
		const InboxItem *item = passed->pdata[i];
		SweepRow *row = g_rc_box_new0(SweepRow);

		*row = (SweepRow){
			.group = SWEEP_INBOX,
			.inbox = item->id,
			.contact = item->contacts->len
					   ? g_array_index(item->contacts, gint64, 0)
					   : 0,
			.text = g_strdup_printf("%s · %s", item->title, item->who),
			.right = words_time(book, item->day, item->at),
		};
		g_ptr_array_add(rows, row);
	}
	return passed != NULL;
}

static SweepRow *
new_row(const Person *person)
{
	const Position *now = position_current(person->positions);
	NameParts parts = contact_name(person->contact);
	g_autofree char *name = name_full(&parts);
	g_autofree char *place = now ? position_display(now) : NULL;
	SweepRow *row = g_rc_box_new0(SweepRow);

	*row = (SweepRow){
		.group = SWEEP_NEW,
		.contact = person->contact->id,
		.text = place ? g_strdup_printf("%s · %s", name, place) : g_strdup(name),
		.right = g_strdup(vocab_label(&vocab_kind, person->contact->kind)),
	};
	return row;
}

static gboolean
add_new(GPtrArray *rows, Book *book, GError **error)
{
	g_autoptr(GArray) people = review_new_people(book, error);

	for (guint i = 0; people && i < people->len; i++) {
		g_autoptr(Person) person =
			person_load(book, g_array_index(people, gint64, i), error);

		if (!person)
			return FALSE;
		g_ptr_array_add(rows, new_row(person));
	}
	return people != NULL;
}

/* A holiday is one line, whoever is greeted on it. */
static gboolean
add_greetings(GPtrArray *rows, Book *book, GError **error)
{
	g_autoptr(GPtrArray) list = greeting_waiting(book, error);

	while (list && list->len > 0) {
		Greeting *greeting = g_ptr_array_steal_index(list, 0);
		SweepRow *row = g_rc_box_new0(SweepRow);

		*row = (SweepRow){
			.group = SWEEP_GREET,
			.greeting = greeting,
			.text = g_strdup_printf(
				ngettext("%s: %d person to greet",
					"%s: %d people to greet", (gulong)greeting->left),
				greeting->title, greeting->left),
			.right = i18n_day_weekday(greeting->day, book_today(book)),
		};
		g_ptr_array_add(rows, row);
	}
	return list != NULL;
}

GPtrArray *
sweep_rows(Book *book, GError **error)
{
	g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func(sweep_row_free);

	if (!add_passed(rows, book, error) || !add_inbox(rows, book, error) ||
		!add_new(rows, book, error) || !add_greetings(rows, book, error))
		return NULL;
	return g_steal_pointer(&rows);
}
