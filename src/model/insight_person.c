/*
 * The last contact is read from the dates krug keeps for each person; only where it came
 * after the day asked for are the entries themselves walked, no further back than the
 * longest window reaches.
 */
#include "model/insight_person.h"

#include "model/entry_pass.h"

static gboolean
load_people(Book *book, Day until, GArray *people, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT c.id, c.kind, d.far, d.last_day FROM contact c CROSS JOIN"
		" cadence d ON d.contact = c.id /* scan */"
		" WHERE c.archived = 0 AND c.created_on <= :until AND d.far > 0"
		" ORDER BY c.id");

	stmt_day(q, ":until", until);
	while (stmt_step(q)) {
		int kind = vocab_from_id(&vocab_kind, stmt_get_text(q, 1));
		const WindowPerson person = {
			.contact = stmt_get_int(q, 0),
			.kind = kind ? (Kind)kind : KIND_PROFESSIONAL,
			.months = (int)stmt_get_int(q, 2) / FAR_MONTH,
			.last = stmt_get_day(q, 3),
		};

		g_array_append_val(people, person);
	}
	return stmt_done(q, error);
}

/* The months to look back; 0: everybody's last contact is known. */
static int
months_back(const GArray *people, Day until)
{
	int months = 0;
	gboolean later = FALSE;

	for (guint i = 0; i < people->len; i++) {
		const WindowPerson *person = &g_array_index(people, WindowPerson, i);

		months = MAX(months, person->months);
		later = later || person->last > until;
	}
	return later ? months : 0;
}

typedef struct {
	GArray *people;
	guint at; /* both come by number */
} Walk;

static gboolean
take_last(gint64 contact, const Entry *entries, gsize n, void *data,
	GError **error G_GNUC_UNUSED)
{
	Walk *walk = data;
	WindowPerson *person;

	while (walk->at < walk->people->len &&
		g_array_index(walk->people, WindowPerson, walk->at).contact < contact)
		walk->at++;
	if (walk->at == walk->people->len)
		return TRUE;
	person = &g_array_index(walk->people, WindowPerson, walk->at);
	for (gsize i = n; person->contact == contact && i > 0; i--) {
		if (!entry_is_live(&entries[i - 1]))
			continue;
		person->last = entries[i - 1].day;
		return TRUE;
	}
	return TRUE;
}

static gboolean
walk_back(Book *book, Day until, int months, GArray *people, GError **error)
{
	Walk walk = { people, 0 };
	/* As many months, and the days a clamped one is shorter. */
	const EntryPass pass = {
		.from = day_add_months(until, -months) - 3,
		.to = until,
		.detail = ENTRY_ORDER,
		.each = take_last,
		.data = &walk,
	};

	for (guint i = 0; i < people->len; i++) {
		WindowPerson *person = &g_array_index(people, WindowPerson, i);

		if (person->last > until)
			person->last = DAY_NONE;
	}
	return entry_pass_in_touch(book, &pass, until, error);
}

GArray *
window_people(Book *book, Day until, GError **error)
{
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(WindowPerson));
	int months;

	if (!load_people(book, until, people, error))
		return NULL;
	months = months_back(people, until);
	if (months > 0 && !walk_back(book, until, months, people, error))
		return NULL;
	for (guint i = 0; i < people->len; i++) {
		WindowPerson *person = &g_array_index(people, WindowPerson, i);
		const Window window = { 0, person->months };

		person->active = person->last != DAY_NONE &&
				 window_closes(window, person->last) >= until;
	}
	return g_steal_pointer(&people);
}

static int
compare_contact(gconstpointer key, gconstpointer person)
{
	gint64 a = *(const gint64 *)key, b = ((const WindowPerson *)person)->contact;

	return a < b ? -1 : a > b;
}

const WindowPerson *
window_person(const GArray *people, gint64 contact)
{
	if (people->len == 0) /* nobody has no place in memory either */
		return NULL;
	return bsearch(&contact, people->data, people->len, sizeof(WindowPerson),
		compare_contact);
}
