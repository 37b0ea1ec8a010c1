/*
 * Days are counted from where years known are full, DEPTH_KNOWN months back: whatever was
 * before stands on that day, and a word has room for it. An entry that was not held, or
 * after `until`, has no word.
 */
#include "model/depth_pass.h"

#include <stdlib.h>
#include <string.h>

#include "model/depth_count.h"

#define BACK (31 * DEPTH_KNOWN) /* days, where no calendar goes back that far */
#define FLAT (1 << 24) /* numbers below lie side by side: a book counts its entries */

typedef struct {
	gint64 contact;
	Day created;
} Known;

/* The entries of the person at hand, side by side: a million times, a function that
 * appends shows. */
typedef struct {
	gint64 *ids;
	DepthEntry *entries;
	guint n, room;
} Parts;

typedef struct {
	Book *book;
	Day until, base;
	guint after;   /* days from the base: what counts comes after */
	ScanText word; /* of the row before, as are these */
	ScanText day, direction, channel;
	DepthEntry entry; /* as these three say */
	GArray *flat;	  /* DepthEntry, by number */
	GHashTable *far;  /* number → DepthEntry */
	GArray *people;	  /* Known, by number */
	guint at;	  /* of them; both come by number */
	gint64 contact;
	Parts parts; /* of the contact */
	DepthEach *each;
	void *data;
	GError *error;
} Pass;

/* NULL: there is none, nor was it to be made. */
static DepthEntry *
entry_of(Pass *pass, gint64 id, gboolean make)
{
	DepthEntry *entry;

	if (id >= 0 && id < pass->flat->len)
		return &g_array_index(pass->flat, DepthEntry, id);
	if (make && id >= 0 && id < FLAT) {
		g_array_set_size(pass->flat, MAX((guint)id + 1, 2 * pass->flat->len));
		return &g_array_index(pass->flat, DepthEntry, id);
	}
	entry = g_hash_table_lookup(pass->far, &id);
	if (!entry && make) {
		entry = g_new0(DepthEntry, 1);
		g_hash_table_insert(pass->far, g_memdup2(&id, sizeof(id)), entry);
	}
	return entry;
}

static void
take_known(const ScanRow *row, void *data)
{
	Pass *pass = data;
	Known known;

	scan_changed(row, 1, &pass->word);
	known.contact = scan_int(row, 0);
	known.created = day_parse(pass->word.text);
	if (known.created <= pass->until)
		g_array_append_val(pass->people, known);
}

/* A day that is none, in a book krug did not write, is no day something was held on. */
static void
read_words(Pass *pass)
{
	Day day = day_parse(pass->day.text);
	Direction direction =
		(Direction)vocab_from_id(&vocab_direction, pass->direction.text);

	pass->entry = (DepthEntry){ 0 };
	if (day == DAY_NONE || day > pass->until)
		return;
	pass->entry =
		depth_entry(direction == DIRECTION_NONE ? DIRECTION_BOTH : direction,
			(Channel)vocab_from_id(&vocab_channel, pass->channel.text));
	pass->entry.days = (guint)MAX(day - pass->base, 0) & 0x7ff;
}

static void
take_entry(const ScanRow *row, void *data)
{
	Pass *pass = data;
	gboolean day = scan_changed(row, 1, &pass->day);
	gboolean direction = scan_changed(row, 2, &pass->direction);

	if (scan_changed(row, 3, &pass->channel) || direction || day)
		read_words(pass);
	*entry_of(pass, scan_int(row, 0), TRUE) = pass->entry;
}

/* To read the planned ones too and forget them is cheaper than to ask each whether it is
 * one: they are few. */
static void
drop_entry(const ScanRow *row, void *data)
{
	DepthEntry *entry = entry_of(data, scan_int(row, 0), FALSE);

	if (entry)
		*entry = (DepthEntry){ 0 };
}

static void
take_informal(const ScanRow *row, void *data)
{
	DepthEntry *entry = entry_of(data, scan_int(row, 0), FALSE);

	if (entry)
		entry->informal = TRUE;
}

static void
take_given(const ScanRow *row, void *data)
{
	Pass *pass = data;
	DepthEntry *entry = entry_of(pass, scan_int(row, 0), FALSE);
	gboolean gave;

	scan_changed(row, 1, &pass->word);
	gave = strcmp(pass->word.text, "gave") == 0;
	if (entry && gave && entry->gave < DEPTH_VALUES)
		entry->gave++;
	else if (entry && !gave && entry->got < DEPTH_VALUES)
		entry->got++;
}

static const Known *
find_known(Pass *pass)
{
	const Known *known = NULL;

	for (; pass->at < pass->people->len; pass->at++) {
		known = &g_array_index(pass->people, Known, pass->at);
		if (known->contact >= pass->contact)
			break;
	}
	return known && known->contact == pass->contact ? known : NULL;
}

/* An entry of one day, by its hour. */
typedef struct {
	gint64 id, at;
	DepthEntry entry;
} Hour;

/* As entry_compare() has it within a day; where no hour is known `at` is the highest. */
static int
compare_hours(gconstpointer a, gconstpointer b)
{
	const Hour *x = a, *y = b;

	if (x->at != y->at)
		return x->at < y->at ? -1 : 1;
	return x->id < y->id ? -1 : x->id > y->id;
}

static gboolean
sort_day(Pass *pass, guint from, guint to)
{
	g_autofree Hour *hours = g_new(Hour, to - from);
	guint n = 0;

	for (guint i = from; i < to && !pass->error; i++) {
		Stmt *q = book_stmt(pass->book,
			"SELECT ifnull(at, :late) FROM interaction WHERE id = :id");

		stmt_int(q, ":late", G_MAXINT64);
		stmt_int(q, ":id", pass->parts.ids[i]);
		hours[n].id = pass->parts.ids[i];
		hours[n].entry = pass->parts.entries[i];
		hours[n++].at = stmt_done_int(q, G_MAXINT64, &pass->error);
	}
	qsort(hours, n, sizeof(*hours), compare_hours);
	for (guint i = 0; i < n; i++) {
		pass->parts.ids[from + i] = hours[i].id;
		pass->parts.entries[from + i] = hours[i].entry;
	}
	return pass->error == NULL;
}

/* They come by day and number. Which of one day came first matters only to what nothing
 * of the other side follows on a later day. */
static gboolean
put_in_order(Pass *pass, guint first)
{
	const DepthEntry *entries = pass->parts.entries;
	gboolean they = FALSE, me = FALSE;

	for (guint to = pass->parts.n, from; to > first && !(they && me); to = from) {
		gboolean mixed = FALSE;

		for (from = to; from > first; from--) {
			const DepthEntry *entry = &entries[from - 1];

			if (entry->days != entries[to - 1].days)
				break;
			mixed = mixed || entry->direction != entries[to - 1].direction;
			they = they || entry->direction != DIRECTION_OUT;
			me = me || entry->direction != DIRECTION_IN;
		}
		if (mixed && !sort_day(pass, from, to))
			return FALSE;
	}
	return TRUE;
}

static void
tell(Pass *pass, const Known *known, guint first)
{
	const DepthEntry *entries = pass->parts.entries;
	guint n = pass->parts.n;
	DepthFacts facts = {
		.today = pass->until,
		.known_since = MIN(known->created, pass->base + (Day)entries[0].days),
	};
	Depth depth;

	depth_count(entries + first, n - first, &facts);
	depth_reckon(&facts, &depth);
	pass->each(
		pass->contact, &depth, pass->base + (Day)entries[n - 1].days, pass->data);
}

static void
end_person(Pass *pass)
{
	guint n = pass->parts.n, first = 0;
	const Known *known = n >= DEPTH_LEAST ? find_known(pass) : NULL;

	while (first < n && pass->parts.entries[first].days <= pass->after)
		first++;
	if (known && n - first >= DEPTH_LEAST && put_in_order(pass, first))
		tell(pass, known, first);
	pass->parts.n = 0;
}

static void
add_part(Parts *parts, gint64 id, DepthEntry entry)
{
	if (parts->n == parts->room) {
		parts->room = MAX(64, 2 * parts->room);
		parts->ids = g_renew(gint64, parts->ids, parts->room);
		parts->entries = g_renew(DepthEntry, parts->entries, parts->room);
	}
	parts->ids[parts->n] = id;
	parts->entries[parts->n++] = entry;
}

static void
take_part(const ScanRow *row, void *data)
{
	Pass *pass = data;
	gint64 contact = scan_int(row, 0), id = scan_int(row, 1);
	const DepthEntry *entry = entry_of(pass, id, FALSE);

	if (pass->error)
		return;
	if (contact != pass->contact)
		end_person(pass);
	pass->contact = contact;
	if (entry && entry->direction != DIRECTION_NONE)
		add_part(&pass->parts, id, *entry);
}

static gboolean
scan(Pass *pass, const char *sql, ScanTake *take, GError **error)
{
	Stmt *q = book_scan(pass->book, sql);

	pass->word.seen = FALSE;
	scan_rows(book_db(pass->book), q, take, pass);
	return stmt_done(q, error);
}

static gboolean
run(Pass *pass, GError **error)
{
	static const struct {
		ScanTake *take;
		const char *sql;
	} scans[] = {
		{ take_known, "SELECT scan(id, created_on) FROM contact NOT INDEXED"
			      " WHERE archived = 0 /* scan */" },
		{ take_entry, "SELECT scan(id, day, direction, channel) FROM interaction"
			      " INDEXED BY interaction_day /* scan */" },
		{ drop_entry, "SELECT scan(id) FROM interaction WHERE planned > 0" },
		{ take_informal, "SELECT scan(id) FROM interaction"
				 " WHERE tone = 'informal' /* scan */" },
		{ take_given, "SELECT scan(interaction, side) FROM given /* scan */" },
		{ take_part, "SELECT scan(contact, interaction) FROM participant"
			     " INDEXED BY sqlite_autoindex_participant_1 /* scan */" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(scans); i++)
		if (!scan(pass, scans[i].sql, scans[i].take, error))
			return FALSE;
	end_person(pass);
	if (!pass->error)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&pass->error));
	return FALSE;
}

gboolean
depth_pass(Book *book, Day until, DepthEach *each, void *data, GError **error)
{
	Pass pass = {
		.book = book,
		.until = until,
		.base = MAX(day_add_months(until, -DEPTH_KNOWN), until - BACK),
		.flat = g_array_new(FALSE, TRUE, sizeof(DepthEntry)),
		.far = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free),
		.people = g_array_new(FALSE, FALSE, sizeof(Known)),
		.each = each,
		.data = data,
	};
	gboolean ok;

	pass.after =
		(guint)(MAX(day_add_months(until, -DEPTH_MONTHS), pass.base) - pass.base);
	ok = run(&pass, error);
	g_array_unref(pass.flat);
	g_hash_table_unref(pass.far);
	g_array_unref(pass.people);
	g_free(pass.parts.ids);
	g_free(pass.parts.entries);
	return ok;
}
