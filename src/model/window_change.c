/*
 * Windows and kinds against what happened: one pass over the entries of two years gathers
 * the days between contacts, of each person and of each window that people share.
 */
#include "krug/window_change.h"

#include <stdlib.h>
#include <string.h>

#include "krug/config.h"
#include "krug/contact.h"
#include "krug/setting.h"
#include "krug/upkeep.h"
#include "krug/working_days.h"
#include "model/entry_pass.h"

#define SHARED (KIND_COUNT + 1) /* the windows of kinds, and that of near contacts */
#define NEAR   KIND_COUNT

/* What the pass needs of a person. */
typedef struct {
	Kind kind, by_role; /* by_role: KIND_NONE where the role says none */
	gboolean close, archived;
	char own[16]; /* "" where the window is that of the kind */
} Person;

/* Gaps of people whose window is the same. */
typedef struct {
	GArray *gaps; /* int */
	guint people;
} Share;

typedef struct {
	Book *book;
	const Period *period;
	GHashTable *people; /* Person */
	Window windows[SHARED];
	Share shares[SHARED];
	GArray *own;		 /* int: gaps of one person */
	GArray *fates;		 /* EntryFate */
	GPtrArray *people_found; /* WindowChange: windows of people */
	GPtrArray *kinds_found;	 /* the same: their kinds */
} Pass;

static const Kind kind_of_role[WORK_ROLE_COUNT];

void
window_change_free(WindowChange *change)
{
	if (!change)
		return;
	g_free(change->name);
	g_free(change);
}

static const char *
setting_of(int share)
{
	static const char *const settings[SHARED] = {
		[KIND_RECRUITER] = "window.recruiter",
		[KIND_INTERVIEWER] = "window.interviewer",
		[KIND_PROFESSIONAL] = "window.professional",
		[NEAR] = "window.close",
	};

	return settings[share];
}

static void
read_windows(Pass *pass)
{
	for (int i = KIND_NONE + 1; i < SHARED; i++) {
		g_autofree char *text = setting_get(pass->book, setting_of(i));

		config_window(text, &pass->windows[i].near, &pass->windows[i].far);
	}
}

static gboolean
read_people(Pass *pass, GError **error)
{
	Stmt *q = book_stmt(pass->book, "SELECT id, kind, close, archived, own_window,"
					" role FROM contact ORDER BY id /* scan */");

	while (stmt_step(q)) {
		Person *person = g_new0(Person, 1);
		gint64 *id = g_new(gint64, 1);

		*id = stmt_get_int(q, 0);
		person->kind = (Kind)vocab_from_id(&vocab_kind, stmt_get_text(q, 1));
		person->close = stmt_get_int(q, 2) != 0;
		person->archived = stmt_get_int(q, 3) != 0;
		g_strlcpy(person->own, stmt_get_text(q, 4), sizeof person->own);
		person->by_role =
			kind_of_role[vocab_from_id(&vocab_role, stmt_get_text(q, 5))];
		g_hash_table_insert(pass->people, id, person);
	}
	return stmt_done(q, error);
}

/* Of the shared windows the one this person has; the own one hides it. */
static int
share_of(const Person *person)
{
	if (person->close)
		return NEAR;
	return person->kind == KIND_NONE ? (int)KIND_PROFESSIONAL : (int)person->kind;
}

static Window
window_of(const Pass *pass, const Person *person)
{
	Window window = WINDOW_NONE;

	if (*person->own)
		config_window(person->own, &window.near, &window.far);
	else
		window = pass->windows[share_of(person)];
	return window;
}

/* The days from one conversation to the next, and since the last one where that is longer
 * than the window by the end of the period. `from`: gaps that ended earlier are left out.
 */
static void
gather(Pass *pass, const Entry *entries, gsize n, Day from, Window window, GArray *gaps)
{
	const EntryFate *fates = (const EntryFate *)(void *)pass->fates->data;
	Day last = DAY_NONE;
	int open;

	for (gsize i = 0; i < n; i++) {
		int gap = last == DAY_NONE ? 0 : (int)(entries[i].day - last);

		if (!fates[i].counts)
			continue;
		if (gap > FIT_ONE_TALK && entries[i].day >= from)
			g_array_append_val(gaps, gap);
		last = entries[i].day;
	}
	open = last == DAY_NONE ? 0 : (int)(pass->period->to - last);
	if (last != DAY_NONE && pass->period->to > window_closes(window, last))
		g_array_append_val(gaps, open);
}

static WindowChange *
change_new(WindowProposal what, Kind kind, Window window, const WindowFit *fit)
{
	WindowChange *change = g_new0(WindowChange, 1);

	change->what = what;
	change->kind = kind;
	change->window = window;
	change->fit = *fit;
	change->name = g_strdup("");
	change->people = 1;
	return change;
}

static WindowFit
fit_of(GArray *gaps, Window window, gsize least)
{
	return window_fit(window, (int *)(void *)gaps->data, gaps->len, least);
}

static void
look_at_person(Pass *pass, gint64 contact, const Person *person, const Entry *entries,
	gsize n, Window window)
{
	WindowFit fit;
	WindowChange *change;

	g_array_set_size(pass->own, 0);
	gather(pass, entries, n, DAY_NONE, window, pass->own);
	fit = fit_of(pass->own, window, FIT_LEAST_PERSON);
	if (fit.fits)
		return;
	change = change_new(PROPOSE_OWN, person->kind, window, &fit);
	change->contact = contact;
	g_ptr_array_add(pass->people_found, change);
}

/* Who is a recruiter by role and a colleague by kind is due at the wrong times. */
static void
look_at_kind(Pass *pass, gint64 contact, const Person *person)
{
	const WindowFit fit = { .fits = FALSE };
	WindowChange *change;

	if (person->by_role == KIND_NONE || person->by_role == person->kind ||
		person->close || *person->own || pass->kinds_found->len >= WINDOW_OWN)
		return;
	change = change_new(
		PROPOSE_KIND, person->kind, pass->windows[share_of(person)], &fit);
	change->contact = contact;
	change->proposed = person->by_role;
	g_ptr_array_add(pass->kinds_found, change);
}

static gboolean
take_person(gint64 contact, const Entry *entries, gsize n, void *data,
	GError **error G_GNUC_UNUSED)
{
	Pass *pass = data;
	const Person *person = g_hash_table_lookup(pass->people, &contact);
	CadenceTrack track;
	Window window;
	Share *share;
	guint before;

	if (!person || person->archived)
		return TRUE;
	window = window_of(pass, person);
	if (!window_exists(window))
		return TRUE;
	g_array_set_size(pass->fates, (guint)n);
	cadence_walk(entries, n, book_workdays(pass->book), &track,
		(EntryFate *)(void *)pass->fates->data);
	look_at_person(pass, contact, person, entries, n, window);
	look_at_kind(pass, contact, person);
	if (*person->own)
		return TRUE;
	share = &pass->shares[share_of(person)];
	before = share->gaps->len;
	gather(pass, entries, n, pass->period->from, window, share->gaps);
	share->people += share->gaps->len > before ? 1 : 0;
	return TRUE;
}

/* What remains odd once the window of the kind is changed, the oddest first. */
static gboolean
still_odd(const WindowChange *change, Window shared)
{
	int median = change->fit.median;

	return !window_fit(shared, &median, 1, 1).fits;
}

static int
distance(const WindowChange *change)
{
	int days = change->fit.median, near = change->window.near * 30;

	return days < near ? near - days : days - change->window.far * 30;
}

static gint
by_distance(gconstpointer a, gconstpointer b)
{
	int left = distance(*(WindowChange *const *)a);
	int right = distance(*(WindowChange *const *)b);

	return (left < right) - (left > right);
}

static void
add_shared(Pass *pass, GPtrArray *changes)
{
	for (int i = KIND_NONE + 1; i < SHARED; i++) {
		Share *share = &pass->shares[i];
		WindowFit fit = fit_of(share->gaps, pass->windows[i], FIT_LEAST_KIND);
		WindowChange *change;

		if (fit.fits)
			continue;
		change = change_new(PROPOSE_WINDOW, i == NEAR ? KIND_NONE : (Kind)i,
			pass->windows[i], &fit);
		change->close = i == NEAR;
		change->people = share->people;
		g_ptr_array_add(changes, change);
		pass->windows[i] = fit.proposed;
	}
}

static gboolean
add_people(Pass *pass, GPtrArray *from, GPtrArray *changes, GError **error)
{
	guint n = 0;

	for (guint i = 0; i < from->len && n < WINDOW_OWN; i++) {
		WindowChange *change = from->pdata[i];
		const Person *person =
			g_hash_table_lookup(pass->people, &change->contact);

		if (change->what == PROPOSE_OWN && !*person->own &&
			!still_odd(change, pass->windows[share_of(person)]))
			continue;
		g_free(change->name);
		change->name = contact_display_id(pass->book, change->contact, error);
		if (!change->name)
			return FALSE;
		g_ptr_array_add(changes, change);
		from->pdata[i] = NULL;
		n++;
	}
	return TRUE;
}

static gboolean
run(Pass *pass, GPtrArray *changes, GError **error)
{
	const EntryPass entries = { day_add_months(pass->period->to, -WINDOW_MONTHS),
		pass->period->to, ENTRY_WHOLE, take_person, pass, FALSE };

	read_windows(pass);
	if (!read_people(pass, error) || !entry_pass(pass->book, &entries, error))
		return FALSE;
	add_shared(pass, changes);
	g_ptr_array_sort(pass->people_found, by_distance);
	return add_people(pass, pass->people_found, changes, error) &&
	       add_people(pass, pass->kinds_found, changes, error);
}

static GPtrArray *
list_new(void)
{
	return g_ptr_array_new_with_free_func((GDestroyNotify)window_change_free);
}

GPtrArray *
window_changes(Book *book, const Period *period, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GHashTable) people =
		g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
	g_autoptr(GArray) own = g_array_new(FALSE, FALSE, sizeof(int));
	g_autoptr(GArray) fates = g_array_new(FALSE, TRUE, sizeof(EntryFate));
	g_autoptr(GPtrArray) people_found = list_new();
	g_autoptr(GPtrArray) kinds_found = list_new();
	g_autoptr(GPtrArray) changes = list_new();
	Pass pass = { .book = book,
		.period = period,
		.people = people,
		.own = own,
		.fates = fates,
		.people_found = people_found,
		.kinds_found = kinds_found };
	gboolean ok;

	for (int i = 0; i < SHARED; i++)
		pass.shares[i].gaps = g_array_new(FALSE, FALSE, sizeof(int));
	ok = run(&pass, changes, error);
	for (int i = 0; i < SHARED; i++)
		g_array_unref(pass.shares[i].gaps);
	return ok ? g_steal_pointer(&changes) : NULL;
}

gboolean
window_change_apply(Book *book, const WindowChange *change, GError **error)
{
	g_autofree char *months = g_strdup_printf(
		"%d-%d", change->fit.proposed.near, change->fit.proposed.far);

	switch (change->what) {
	case PROPOSE_KIND:
		return contact_set_kind(book, change->contact, change->proposed, error);
	case PROPOSE_OWN:
		return contact_set_window(book, change->contact, months, error);
	default:
		return setting_set(book,
			setting_of(change->close ? NEAR : (int)change->kind), months,
			error);
	}
}

static const Kind kind_of_role[WORK_ROLE_COUNT] = {
	[WORK_ROLE_AGENCY_RECRUITER] = KIND_RECRUITER,
	[WORK_ROLE_RECRUITER] = KIND_RECRUITER,
	[WORK_ROLE_HR] = KIND_RECRUITER,
	[WORK_ROLE_HIRING_MANAGER] = KIND_INTERVIEWER,
	[WORK_ROLE_TECHNICAL_INTERVIEWER] = KIND_INTERVIEWER,
	[WORK_ROLE_HEAD] = KIND_INTERVIEWER,
	[WORK_ROLE_CANDIDATE] = KIND_PROFESSIONAL,
	[WORK_ROLE_COLLEAGUE] = KIND_PROFESSIONAL,
	[WORK_ROLE_FORMER_COLLEAGUE] = KIND_PROFESSIONAL,
};
