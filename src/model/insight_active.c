/*
 * Active contacts by kind, and by the organizations they work in.
 */
#include "krug/i18n.h"
#include "model/insight_person.h"
#include "model/insight_private.h"

enum { PEOPLE, ACTIVE, SHARE };

static void
count_person(InsightRow *row, const WindowPerson *person)
{
	row->values[PEOPLE]++;
	row->values[ACTIVE] += person->active;
}

static void
set_share(InsightRow *row)
{
	row->values[SHARE] = insight_share(row->values[ACTIVE], row->values[PEOPLE]);
}

gboolean
insight_load_active(Book *book, Insight *insight, GError **error)
{
	g_autoptr(GArray) people = window_people(book, insight->until, error);
	InsightRow *all = insight_add_all(insight);

	if (!people)
		return FALSE;
	insight_add_words(insight, &vocab_kind);
	for (guint i = 0; i < people->len; i++) {
		const WindowPerson *person = &g_array_index(people, WindowPerson, i);

		count_person(all, person);
		count_person(insight->rows->pdata[person->kind - 1], person);
	}
	set_share(all);
	for (guint i = 0; i < insight->rows->len; i++)
		set_share(insight->rows->pdata[i]);
	insight->empty = people->len == 0;
	insight_drop_idle(insight);
	return TRUE;
}

gboolean
insight_behind_active(Book *book, const Insight *insight, const InsightRow *row,
	int column, GArray *behind, GError **error)
{
	g_autoptr(GArray) people = window_people(book, insight->until, error);
	Kind kind = (Kind)vocab_from_id(&vocab_kind, row->id);

	for (guint i = 0; people && i < people->len; i++) {
		const WindowPerson *person = &g_array_index(people, WindowPerson, i);

		if ((kind == KIND_NONE || person->kind == kind) &&
			(person->active || column == PEOPLE || column < 0))
			insight_behind(behind, person->contact, 1, person->last);
	}
	return people != NULL;
}

/* One place of work, for once a person. */
typedef struct {
	gint64 organization, contact;
	gboolean active;
} Place;

static int
compare_places(gconstpointer a, gconstpointer b)
{
	const Place *x = a, *y = b;

	if (x->organization != y->organization)
		return x->organization < y->organization ? -1 : 1;
	return x->contact < y->contact ? -1 : x->contact > y->contact;
}

/* Of people with a window, as they work today; sorted, each once. */
static GArray *
load_places(Book *book, Day until, GError **error)
{
	g_autoptr(GArray) people = window_people(book, until, error);
	g_autoptr(GArray) places = g_array_new(FALSE, FALSE, sizeof(Place));
	guint kept = 0;
	Stmt *q;

	if (!people)
		return NULL;
	q = book_stmt(book, "SELECT organization, contact FROM position /* scan */"
			    " WHERE organization IS NOT NULL AND ended IS NULL");
	while (stmt_step(q)) {
		Place place = { stmt_get_int(q, 0), stmt_get_int(q, 1), FALSE };
		const WindowPerson *person = window_person(people, place.contact);

		place.active = person && person->active;
		if (person)
			g_array_append_val(places, place);
	}
	g_array_sort(places, compare_places);
	for (guint i = 0; i < places->len; i++) {
		const Place place = g_array_index(places, Place, i);

		if (kept == 0 ||
			compare_places(&place, &g_array_index(places, Place, kept - 1)))
			g_array_index(places, Place, kept++) = place;
	}
	g_array_set_size(places, kept);
	return stmt_done(q, error) ? g_steal_pointer(&places) : NULL;
}

/* An organization and what is told of it. */
typedef struct {
	gint64 id;
	gint64 people, active;
} Cover;

static int
compare_covers(gconstpointer a, gconstpointer b)
{
	const Cover *x = a, *y = b;

	if (x->people != y->people)
		return x->people > y->people ? -1 : 1;
	return x->id < y->id ? -1 : x->id > y->id;
}

static GArray *
gather(const GArray *places)
{
	GArray *covers = g_array_new(FALSE, FALSE, sizeof(Cover));

	for (guint i = 0; i < places->len; i++) {
		const Place *place = &g_array_index(places, Place, i);
		const Cover new = { place->organization, 0, 0 };
		Cover *cover;

		if (covers->len == 0 ||
			g_array_index(covers, Cover, covers->len - 1).id !=
				place->organization)
			g_array_append_val(covers, new);
		cover = &g_array_index(covers, Cover, covers->len - 1);
		cover->people++;
		cover->active += place->active;
	}
	return covers;
}

static gboolean
has_cover(const GArray *covers, guint n, gint64 id)
{
	for (guint low = 0, high = n; low < high;) {
		guint middle = low + (high - low) / 2;
		gint64 at = g_array_index(covers, Cover, middle).id;

		if (at == id)
			return TRUE;
		if (at < id)
			low = middle + 1;
		else
			high = middle;
	}
	return FALSE;
}

/* Those one wanted to work for and knows nobody at. */
static gboolean
add_applications(Book *book, Day until, GArray *covers, GError **error)
{
	guint known = covers->len;
	Stmt *q = book_stmt(book,
		"SELECT DISTINCT organization FROM application /* scan */"
		" WHERE applied_on <= :until AND (outcome = '' OR outcome_on > :until)"
		" ORDER BY organization");

	stmt_day(q, ":until", until);
	while (stmt_step(q)) {
		const Cover cover = { stmt_get_int(q, 0), 0, 0 };

		if (!has_cover(covers, known, cover.id))
			g_array_append_val(covers, cover);
	}
	return stmt_done(q, error);
}

static gboolean
add_row(Book *book, Insight *insight, const Cover *cover, GError **error)
{
	InsightRow *row;
	char *name;
	Stmt *q = book_stmt(book, "SELECT name FROM organization WHERE id = :id");

	stmt_int(q, ":id", cover->id);
	if (!stmt_one_text(q, &name, error))
		return FALSE;
	row = insight_add(insight, g_strdup_printf("#%" G_GINT64_FORMAT, cover->id),
		name ? name : g_strdup(""));
	row->organization = cover->id;
	row->values[PEOPLE] = cover->people;
	row->values[ACTIVE] = cover->active;
	set_share(row);
	return TRUE;
}

static void
add_others(Insight *insight, const GArray *covers)
{
	guint n = covers->len - INSIGHT_ROWS;
	InsightRow *row = insight_add(insight, g_strdup(INSIGHT_OTHERS),
		g_strdup_printf(ngettext("%u more", "%u more", n), n));

	for (guint i = INSIGHT_ROWS; i < covers->len; i++) {
		const Cover *cover = &g_array_index(covers, Cover, i);

		row->values[PEOPLE] += cover->people;
		row->values[ACTIVE] += cover->active;
	}
	set_share(row);
}

/* Each once. */
static void
sum_up(InsightRow *all, const GArray *places)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);

	for (guint i = 0; i < places->len; i++) {
		const Place *place = &g_array_index(places, Place, i);

		if (!g_hash_table_add(seen, GSIZE_TO_POINTER((gsize)place->contact)))
			continue;
		all->values[PEOPLE]++;
		all->values[ACTIVE] += place->active;
	}
	set_share(all);
}

static GArray *
load_covers(Book *book, Day until, const GArray *places, GError **error)
{
	g_autoptr(GArray) covers = gather(places);

	if (!add_applications(book, until, covers, error))
		return NULL;
	g_array_sort(covers, compare_covers);
	return g_steal_pointer(&covers);
}

gboolean
insight_load_coverage(Book *book, Insight *insight, GError **error)
{
	g_autoptr(GArray) places = load_places(book, insight->until, error);
	g_autoptr(GArray) covers =
		places ? load_covers(book, insight->until, places, error) : NULL;

	if (!covers)
		return FALSE;
	for (guint i = 0; i < covers->len && i < INSIGHT_ROWS; i++)
		if (!add_row(book, insight, &g_array_index(covers, Cover, i), error))
			return FALSE;
	if (covers->len > INSIGHT_ROWS)
		add_others(insight, covers);
	sum_up(insight_add_all(insight), places);
	insight->empty = covers->len == 0;
	return TRUE;
}

/* Whether the people of an organization are behind a row. */
static gboolean
is_in_row(const GArray *covers, const InsightRow *row, gint64 organization)
{
	if (g_str_equal(row->id, INSIGHT_ALL) || row->organization == organization)
		return TRUE;
	if (!g_str_equal(row->id, INSIGHT_OTHERS))
		return FALSE;
	for (guint i = 0; i < covers->len && i < INSIGHT_ROWS; i++)
		if (g_array_index(covers, Cover, i).id == organization)
			return FALSE;
	return TRUE;
}

gboolean
insight_behind_coverage(Book *book, const Insight *insight, const InsightRow *row,
	int column, GArray *behind, GError **error)
{
	g_autoptr(GArray) places = load_places(book, insight->until, error);
	g_autoptr(GArray) covers =
		places ? load_covers(book, insight->until, places, error) : NULL;
	g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);

	for (guint i = 0; covers && i < places->len; i++) {
		const Place *place = &g_array_index(places, Place, i);

		if ((place->active || column == PEOPLE || column < 0) &&
			is_in_row(covers, row, place->organization) &&
			g_hash_table_add(seen, GSIZE_TO_POINTER((gsize)place->contact)))
			insight_behind(behind, place->contact, 1, DAY_NONE);
	}
	return covers != NULL;
}
