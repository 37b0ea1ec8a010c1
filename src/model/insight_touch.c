/*
 * Touches and contacts by week, day, channel and kind of people. What needs no person is
 * counted by SQLite along the index of days, a day at a time and never sorted; what is a
 * touch the rules say.
 */
#include "krug/i18n.h"
#include "model/entry_pass.h"
#include "model/insight_private.h"

enum { TOUCHES, CONTACTS };

/* The column an entry counts in; -1: in none. */
static int
column_of(const Entry *entry)
{
	if (entry_is_mine(entry))
		return TOUCHES;
	return entry_is_live(entry) ? CONTACTS : -1;
}

typedef InsightRow *(*RowOf)(const Insight *insight, const Entry *entry);

static InsightRow *
row_at(const Insight *insight, gint64 i)
{
	if (i < 0 || i >= insight->rows->len)
		return NULL;
	return insight->rows->pdata[i];
}

static InsightRow *
row_of_week(const Insight *insight, const Entry *entry)
{
	return row_at(
		insight, (day_monday(entry->day) - day_monday(insight->period.from)) / 7);
}

static InsightRow *
row_of_day(const Insight *insight, const Entry *entry)
{
	return row_at(insight, entry->day - insight->period.from);
}

static InsightRow *
row_of_channel(const Insight *insight, const Entry *entry)
{
	return row_at(insight, entry->channel - 1);
}

static void
count(Insight *insight, const Entry *entry, RowOf row_of, gint64 n)
{
	int column = column_of(entry);
	InsightRow *row = entry->day != DAY_NONE ? row_of(insight, entry) : NULL;

	if (column < 0 || !row)
		return;
	row->values[column] += n;
	insight->all->values[column] += n;
}

static gboolean
is_idle(const InsightRow *row)
{
	return row->values[TOUCHES] == 0 && row->values[CONTACTS] == 0;
}

static gboolean
count_entries(Book *book, Insight *insight, RowOf row_of, GError **error)
{
	EntryWords words = { 0 };
	Stmt *q = book_stmt(book,
		"SELECT day, direction, channel, '', 0, count(*) FROM interaction"
		" WHERE planned = 0 AND day BETWEEN :from AND :until"
		" GROUP BY day, direction, channel");

	insight_add_all(insight);
	stmt_day(q, ":from", insight->period.from);
	stmt_day(q, ":until", insight->until);
	while (stmt_step(q)) {
		Entry entry = { .day = stmt_get_day(q, 0) };

		entry_words_read(&words, q, 1, &entry);
		count(insight, &entry, row_of, stmt_get_int(q, 5));
	}
	insight->empty = is_idle(insight->all);
	return stmt_done(q, error);
}

gboolean
insight_load_weeks(Book *book, Insight *insight, GError **error)
{
	Day today = book_today(book);

	for (Day day = day_monday(insight->period.from); day <= insight->until;
		day += 7) {
		int year, week = day_week(day, &year);
		g_autofree char *days = i18n_range_short(day, day + 6, today);
		InsightRow *row =
			insight_add(insight, g_strdup_printf("%04d-W%02d", year, week),
				/* TRANSLATORS: number of a week, and its days */
				g_strdup_printf(_("w%d · %s"), week, days));

		row->day = day;
	}
	return count_entries(book, insight, row_of_week, error);
}

gboolean
insight_load_days(Book *book, Insight *insight, GError **error)
{
	const DayWords words = i18n_day_words();
	char id[DAY_TEXT];

	for (Day day = insight->period.from; day <= insight->until; day++) {
		InsightRow *row = insight_add(
			insight, g_strdup(day_format(day, id)), i18n_day_by(&words, day));

		row->day = day;
	}
	return count_entries(book, insight, row_of_day, error);
}

gboolean
insight_load_channels(Book *book, Insight *insight, GError **error)
{
	gboolean ok;

	insight_add_words(insight, &vocab_channel);
	ok = count_entries(book, insight, row_of_channel, error);
	insight_drop_idle(insight);
	return ok;
}

typedef struct {
	Insight *insight;
	KindTable kinds;
} KindCount;

static gboolean
count_person(gint64 contact, const Entry *entries, gsize n, void *data,
	GError **error G_GNUC_UNUSED)
{
	KindCount *to = data;
	InsightRow *row = row_at(to->insight, (gint64)kinds_of(&to->kinds, contact) - 1);

	for (gsize i = 0; i < n; i++) {
		int column = column_of(&entries[i]);

		if (column < 0)
			continue;
		row->values[column]++;
		to->insight->all->values[column]++;
	}
	return TRUE;
}

gboolean
insight_load_kinds(Book *book, Insight *insight, GError **error)
{
	KindCount to = { .insight = insight };
	const EntryPass pass = {
		.from = insight->period.from,
		.to = insight->until,
		.detail = ENTRY_SIDE,
		.each = count_person,
		.data = &to,
	};
	gboolean ok = kinds_load(book, &to.kinds, error);

	insight_add_words(insight, &vocab_kind);
	insight_add_all(insight);
	ok = ok && entry_pass(book, &pass, error);
	insight->empty = is_idle(insight->all);
	insight_drop_idle(insight);
	kinds_clear(&to.kinds);
	return ok;
}

/* Whose entries are asked for. */
typedef struct {
	GArray *people;
	int column;	 /* -1: either */
	Channel channel; /* NONE: any */
	Kind kind;	 /* NONE: any */
	KindTable kinds;
} Wanted;

static gboolean
add_person(gint64 contact, const Entry *entries, gsize n, void *data,
	GError **error G_GNUC_UNUSED)
{
	const Wanted *wanted = data;
	gint64 value = 0;
	Day last = DAY_NONE;

	if (wanted->kind && kinds_of(&wanted->kinds, contact) != wanted->kind)
		return TRUE;
	for (gsize i = 0; i < n; i++) {
		int column = column_of(&entries[i]);

		if (column < 0 || (wanted->column >= 0 && column != wanted->column) ||
			(wanted->channel && entries[i].channel != wanted->channel))
			continue;
		value++;
		last = entries[i].day;
	}
	insight_behind(wanted->people, contact, value, last);
	return TRUE;
}

/* The days a row is of: its own, those of its week, or all. */
gboolean
insight_behind_touches(Book *book, const Insight *insight, const InsightRow *row,
	int column, GArray *people, GError **error)
{
	Wanted wanted = {
		.people = people,
		.column = column,
		.channel = (Channel)vocab_from_id(&vocab_channel, row->id),
	};
	EntryPass pass = {
		.from = insight->period.from,
		.to = insight->until,
		.detail = ENTRY_WHOLE,
		.each = add_person,
		.data = &wanted,
	};

	if (row->day != DAY_NONE) {
		gboolean week = insight->measure->shape == SHAPE_COLUMNS;

		pass.from = MAX(pass.from, row->day);
		pass.to = MIN(pass.to, week ? row->day + 6 : row->day);
	}
	return entry_pass(book, &pass, error);
}

gboolean
insight_behind_kinds(Book *book, const Insight *insight, const InsightRow *row,
	int column, GArray *people, GError **error)
{
	Wanted wanted = {
		.people = people,
		.column = column,
		.kind = (Kind)vocab_from_id(&vocab_kind, row->id),
	};
	const EntryPass pass = {
		.from = insight->period.from,
		.to = insight->until,
		.detail = ENTRY_ORDER,
		.each = add_person,
		.data = &wanted,
	};
	gboolean ok =
		kinds_load(book, &wanted.kinds, error) && entry_pass(book, &pass, error);

	kinds_clear(&wanted.kinds);
	return ok;
}
