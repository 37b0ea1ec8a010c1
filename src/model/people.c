/*
 * Pages of the list. Few candidates (a search, a tag) are sorted in memory once; all
 * other lists walk the ranges of their sections from the key on and leave out whom the
 * query does not want.
 */
#include "krug/people.h"

#include <string.h>

#include "model/cadence_table.h"
#include "model/ids.h"
#include "model/people_count.h"
#include "model/people_filter.h"
#include "model/people_range.h"
#include "model/people_row.h"

#define FEW 2000 /* candidates sorted in memory */

struct PeopleList {
	Book *book;
	PeopleOrder order;
	Day today;
	PeopleFilter filter;
	gboolean brief;
	GPtrArray *few; /* PeopleKey in the order of the list; NULL: by ranges */
};

static int
sections(const PeopleList *list)
{
	return list->order == ORDER_URGENCY ? STANDING_COUNT : 2;
}

static int
section_of(const PeopleList *list, const CadenceRow *row)
{
	if (list->order == ORDER_URGENCY)
		return standing_group(row, list->today);
	return row->archived ? 1 : 0;
}

static gboolean
wants_standing(const PeopleFilter *filter, Standing standing)
{
	return (filter->standings & 1u << standing) != 0;
}

/* Of any standing, so each of them has to be looked at. */
static gboolean
is_mixed(const PeopleList *list, int section)
{
	return list->order == ORDER_URGENCY && section == GROUP_HOURS;
}

/* The plain orders leave the archive out, unless a term asked for it. */
static gboolean
wants(const PeopleList *list, int section)
{
	if (list->order == ORDER_URGENCY)
		return section == GROUP_HOURS ||
		       wants_standing(&list->filter, (Standing)section);
	return section == 0 || (list->filter.narrowed &&
				       wants_standing(&list->filter, STANDING_ARCHIVED));
}

static gboolean
wants_row(const PeopleList *list, const CadenceRow *row)
{
	return wants_standing(&list->filter, standing_of(row, list->today)) &&
	       wants(list, section_of(list, row));
}

static gboolean
wants_contact(PeopleList *list, gint64 contact, gboolean *wanted, GError **error)
{
	CadenceRow row;

	if (!cadence_load(list->book, contact, &row, wanted, error))
		return FALSE;
	if (*wanted)
		*wanted = wants_standing(&list->filter, standing_of(&row, list->today));
	return TRUE;
}

/* Adds at most `limit` of those who pass, in the order of the section. */
static gboolean
add_section(PeopleList *list, RangeMerge *merge, gboolean mixed, guint limit, GArray *ids,
	GError **error)
{
	gboolean ok = TRUE;
	gint64 id;

	while (ok && ids->len < limit && (id = range_merge_next(merge)) != 0) {
		gboolean wanted = people_filter_passes(&list->filter, id);

		if (wanted && mixed)
			ok = wants_contact(list, id, &wanted, error);
		if (ok && wanted)
			g_array_append_val(ids, id);
	}
	return range_merge_free(merge, ok ? error : NULL) && ok;
}

/* In a plain order standings are no sections: whoever has them becomes a candidate. */
static gboolean
narrow_standings(PeopleList *list, GError **error)
{
	g_autoptr(GArray) ids = NULL;

	if (list->order == ORDER_URGENCY || !list->filter.narrowed)
		return TRUE;
	ids = ids_new();
	for (int s = 0; s < STANDING_COUNT; s++) {
		const RangeSet set = people_ranges(ORDER_URGENCY, s);

		if (s != GROUP_HOURS && !wants_standing(&list->filter, (Standing)s))
			continue;
		if (!add_section(list, range_merge_new(list->book, &set, NULL, FALSE),
			    s == GROUP_HOURS, G_MAXUINT, ids, error))
			return FALSE;
	}
	ids_sort(ids);
	g_clear_pointer(&list->filter.only, g_array_unref);
	list->filter.only = g_steal_pointer(&ids);
	return TRUE;
}

static int
compare_keys(const void *a, const void *b, void *data)
{
	const PeopleList *list = data;

	return people_key_compare(
		*(PeopleKey *const *)a, *(PeopleKey *const *)b, list->order, list->today);
}

static gboolean
load_few(PeopleList *list, GError **error)
{
	const GArray *ids = list->filter.only;

	if (!ids || ids->len > FEW)
		return TRUE;
	list->few = g_ptr_array_new_with_free_func((GDestroyNotify)people_key_free);
	for (guint i = 0; i < ids->len; i++) {
		g_autoptr(GError) failure = NULL;
		gint64 id = g_array_index(ids, gint64, i);
		PeopleKey *key = people_key_load(list->book, id, &failure);

		if (failure) {
			g_propagate_error(error, g_steal_pointer(&failure));
			return FALSE;
		}
		if (key && wants_row(list, &key->row) &&
			people_filter_passes(&list->filter, id))
			g_ptr_array_add(list->few, key);
		else
			people_key_free(key);
	}
	g_ptr_array_sort_with_data(list->few, compare_keys, list);
	return TRUE;
}

PeopleList *
people_new(Book *book, PeopleOrder order, const Query *query, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(PeopleList) list = g_new0(PeopleList, 1);

	list->book = book;
	list->order = order;
	list->today = book_today(book);
	if (!people_filter_read(book, query, &list->filter, error) ||
		!narrow_standings(list, error) || !load_few(list, error))
		return NULL;
	return g_steal_pointer(&list);
}

void
people_free(PeopleList *list)
{
	if (!list)
		return;
	people_filter_clear(&list->filter);
	g_clear_pointer(&list->few, g_ptr_array_unref);
	g_free(list);
}

void
people_set_brief(PeopleList *list, gboolean brief)
{
	list->brief = brief;
}

/* The first index that does not stand before the row. */
static guint
few_index(PeopleList *list, const PeopleRow *from)
{
	PeopleKey key = people_key_of(from);
	guint low = 0, high = list->few->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		const PeopleKey *other = g_ptr_array_index(list->few, middle);

		if (people_key_compare(other, &key, list->order, list->today) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void
few_page(PeopleList *list, const PeopleRow *from, gboolean backwards, guint limit,
	GArray *ids)
{
	guint n = list->few->len;
	guint first = 0, end = n;

	if (from && backwards) {
		end = few_index(list, from);
	} else if (from) {
		first = few_index(list, from);
		if (first < n && ((PeopleKey *)g_ptr_array_index(list->few, first))->id ==
					 from->id)
			first++;
	}
	if (backwards && end > limit)
		first = end - limit;
	if (!backwards && end - first > limit)
		end = first + limit;
	for (guint i = first; i < end; i++)
		g_array_append_val(
			ids, ((PeopleKey *)g_ptr_array_index(list->few, i))->id);
}

/* Texts live as long as `day` and the row. */
static RangeKey
range_key(const PeopleList *list, const PeopleRow *from, char day[DAY_TEXT])
{
	const CadenceRow *row = &from->now.row;
	Urgency urgency = urgency_of(row, list->today);
	RangeKey key = {
		.date = urgency.date,
		.far = urgency.far,
		.from = day,
		.name = from->sort,
		.id = from->id,
		.at = row->hour_closes,
	};

	if (list->order == ORDER_ORGANIZATION) {
		key.from = from->sort_org;
		return key;
	}
	if (list->order == ORDER_LAST)
		key.date = row->last_day;
	if (key.date != DAY_NONE)
		day_format(key.date, day);
	else
		key.from = list->order == ORDER_LAST ? DAY_BEFORE : DAY_NEVER;
	return key;
}

static gboolean
range_page(PeopleList *list, const PeopleRow *from, gboolean backwards, guint limit,
	GArray *ids, GError **error)
{
	char day[DAY_TEXT] = "";
	RangeKey key = { 0 };
	int step = backwards ? -1 : 1;
	int begin = backwards ? sections(list) - 1 : 0;

	if (from) {
		key = range_key(list, from, day);
		begin = section_of(list, &from->now.row);
	}
	for (int s = begin; s >= 0 && s < sections(list) && ids->len < limit; s += step) {
		const RangeSet set = people_ranges(list->order, s);
		const RangeKey *behind = from && s == begin ? &key : NULL;

		if (!wants(list, s))
			continue;
		if (!add_section(list,
			    range_merge_new(list->book, &set, behind, backwards),
			    is_mixed(list, s), limit, ids, error))
			return FALSE;
	}
	return TRUE;
}

static void
reverse(GArray *ids)
{
	for (guint i = 0, j = ids->len; i + 1 < j; i++) {
		gint64 id = g_array_index(ids, gint64, i);

		j--;
		g_array_index(ids, gint64, i) = g_array_index(ids, gint64, j);
		g_array_index(ids, gint64, j) = id;
	}
}

static GPtrArray *
load_rows(const PeopleList *list, const GArray *ids, GError **error)
{
	g_autoptr(GPtrArray) rows =
		g_ptr_array_new_with_free_func((GDestroyNotify)people_row_free);

	if (!people_rows_load(list->book, ids, list->brief, rows, error))
		return NULL;
	return g_steal_pointer(&rows);
}

GArray *
people_ids(PeopleList *list, GError **error)
{
	g_auto(BookReading) reading = book_reading(list->book);
	g_autoptr(GArray) ids = ids_new();

	if (list->few)
		few_page(list, NULL, FALSE, G_MAXUINT, ids);
	else if (!range_page(list, NULL, FALSE, G_MAXUINT, ids, error))
		return NULL;
	return g_steal_pointer(&ids);
}

GPtrArray *
people_page(PeopleList *list, const PeopleRow *from, gboolean backwards, guint limit,
	GError **error)
{
	g_auto(BookReading) reading = book_reading(list->book);
	g_autoptr(GArray) ids = ids_new();

	if (list->few) {
		few_page(list, from, backwards, limit, ids);
	} else {
		if (!range_page(list, from, backwards, limit, ids, error))
			return NULL;
		if (backwards)
			reverse(ids);
	}
	return load_rows(list, ids, error);
}

PeopleRow *
people_row(PeopleList *list, gint64 contact, GError **error)
{
	g_autoptr(PeopleRow) row = NULL;

	if (!people_filter_passes(&list->filter, contact))
		return NULL;
	row = people_row_load(list->book, contact, list->brief, error);
	return row && wants_row(list, &row->now.row) ? g_steal_pointer(&row) : NULL;
}

static gboolean
count_few(const PeopleList *list, guint counts[STANDING_COUNT])
{
	for (guint i = 0; i < list->few->len; i++) {
		const PeopleKey *key = g_ptr_array_index(list->few, i);

		counts[standing_group(&key->row, list->today)]++;
	}
	return TRUE;
}

gboolean
people_counts(PeopleList *list, guint counts[STANDING_COUNT], GError **error)
{
	gboolean ok;

	memset(counts, 0, STANDING_COUNT * sizeof *counts);
	if (list->few)
		return count_few(list, counts);
	ok = people_count_groups(list->book, &list->filter, counts, error);
	if (list->order != ORDER_URGENCY && !wants(list, 1))
		counts[STANDING_ARCHIVED] = 0;
	return ok;
}
