/*
 * Importing: the one walk over the records of a source, which either only tells what
 * would be done or does it. Both take the same decisions by the same functions, so a
 * preview and its import can differ only where the book changed in between.
 */
#include "krug/import.h"

#include "krug/blob.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/kept.h"
#include "krug/text.h"
#include "model/args.h"
#include "model/contact_private.h"
#include "model/import_match.h"
#include "model/import_merge.h"
#include "model/import_report.h"
#include "model/input.h"
#include "model/person_private.h"
#include "model/settle.h"

#define UID_MOST 200 /* bytes of a UID that becomes that of the person */
#define SLICE	 64  /* records of a preview that are read at a time */

struct ImportWork {
	Book *book;
	const ImportSource *source;
	const ImportOptions *options;
	ImportReport *report;
	ImportSeen *seen;
	GHashTable *grown; /* contacts that were there before and are joined, a set */
	gboolean writes;
	GQueue *records;  /* those of the plan; NULL: the source is read */
	gint64 last;	  /* contact that was there before */
	BookLong *change; /* where it writes */
	char *args;
};

typedef struct ImportWork Import;

/* What is decided about one record. */
typedef struct {
	gint64 contact; /* joins; 0: none, less: a record of this import, in a preview */
	gboolean same;	/* and says nothing else than before */
} Decision;

ImportRecord *
import_record_new(const char *file, guint64 line)
{
	ImportRecord *record = g_new0(ImportRecord, 1);

	record->file = file;
	record->line = line;
	record->person = person_new();
	record->kept = g_ptr_array_new_with_free_func(g_free);
	return record;
}

void
import_record_free(ImportRecord *record)
{
	if (!record)
		return;
	g_free(record->key);
	g_free(record->hash);
	person_free(record->person);
	g_clear_pointer(&record->photo, g_bytes_unref);
	g_clear_pointer(&record->kept, g_ptr_array_unref);
	g_free(record->why);
	g_free(record);
}

/* By its key, then among those that came before, then by name. */
static gboolean
decide(Import *import, const ImportRecord *record, const ImportWho *who,
	Decision *decision, GError **error)
{
	/* An empty book knows nobody: who came in since is in `seen`. */
	gboolean empty = import->last == 0;

	if (!empty && !import_match_key(import->book, import->source->name, record,
			      &decision->contact, &decision->same, error))
		return FALSE;
	/* What the book says of the key now, a preview does not know. */
	if (decision->contact == 0)
		decision->contact = import_seen_find(import->seen, who, &decision->same);
	else if (!decision->same)
		decision->same = import_seen_same(import->seen, who);
	return empty || decision->contact != 0 ||
	       import_match_name(
		       import->book, who, import->last, &decision->contact, error);
}

/* fresh: nobody had the key, which is cheaper. */
static gboolean
write_key(Import *import, const ImportRecord *record, gint64 contact, gboolean fresh,
	GError **error)
{
	Stmt *q = book_stmt(import->book,
		fresh ? "INSERT INTO import_key (source, key, hash, contact)"
			" VALUES (:source, :key, :hash, :contact)"
		      : "INSERT INTO import_key (source, key, hash, contact)"
			" VALUES (:source, :key, :hash, :contact)"
			" ON CONFLICT (source, key) DO UPDATE SET hash = excluded.hash,"
			" contact = excluded.contact");

	stmt_text(q, ":source", import->source->name);
	stmt_text(q, ":key", record->key);
	stmt_text(q, ":hash", record->hash);
	stmt_int(q, ":contact", contact);
	return stmt_done(q, error);
}

/* The UID a card brings is kept, so that it goes out under the same. */
static gboolean
fits_as_uid(const char *key)
{
	gsize size = 0;

	if (*key == '#')
		return FALSE;
	for (; key[size]; size++)
		if ((guchar)key[size] <= ' ' || key[size] == 0x7f)
			return FALSE;
	return size > 0 && size <= UID_MOST;
}

static gboolean
keep_photo(Import *import, const ImportRecord *record, Contact *contact, GError **error)
{
	if (!record->photo || *contact->photo)
		return TRUE;
	g_free(contact->photo);
	contact->photo = blob_keep(import->book, record->photo, error);
	return contact->photo != NULL;
}

static gboolean
add_person(Import *import, ImportRecord *record, gint64 *id, GError **error)
{
	Contact *contact = record->person->contact;

	if (fits_as_uid(record->key)) {
		g_free(contact->uid);
		contact->uid = g_strdup(record->key);
	}
	if (import->options->kind != KIND_NONE)
		contact->kind = import->options->kind;
	if (!keep_photo(import, record, contact, error) ||
		!person_add(import->book, record->person, PERSON_IMPORT, error) ||
		!kept_add(import->book, contact->id, record->kept, NULL, error))
		return FALSE;
	*id = contact->id;
	return write_key(import, record, contact->id, TRUE, error);
}

static gboolean
has_all(GPtrArray *there, const GPtrArray *lines)
{
	for (guint i = 0; i < lines->len; i++)
		if (!g_ptr_array_find_with_equal_func(
			    there, lines->pdata[i], g_str_equal, NULL))
			return FALSE;
	return TRUE;
}

/* Would the record add anything? `now` is the person with what it adds. */
static gboolean
compare(Import *import, const ImportRecord *record, const Person *was, Person *now,
	gboolean *adds, GError **error)
{
	g_autoptr(GPtrArray) kept = kept_list(import->book, was->contact->id, error);

	if (!kept)
		return FALSE;
	*adds = import_merge(now, record->person) || !has_all(kept, record->kept) ||
		(record->photo && !*was->contact->photo);
	return TRUE;
}

static gboolean
write_joined(Import *import, const ImportRecord *record, const Person *was, Person *now,
	GError **error)
{
	gboolean has_photo = *was->contact->photo != '\0';

	return keep_photo(import, record, now->contact, error) &&
	       person_save(import->book, was, now, PERSON_IMPORT, NULL, error) &&
	       (has_photo || !record->photo ||
		       contact_write(import->book, now->contact, contact_field("photo"),
			       error)) &&
	       kept_add(import->book, was->contact->id, record->kept, NULL, error) &&
	       write_key(import, record, was->contact->id, FALSE, error);
}

/* Did the person come, or grow, by this very import? A preview does not write, so what a
 * further record would add to them is not known to it: that joins, whatever it says. */
static gboolean
is_of_now(const Import *import, gint64 contact)
{
	return contact > import->last ||
	       g_hash_table_contains(import->grown, GSIZE_TO_POINTER((gsize)contact));
}

static gboolean
join_person(Import *import, const ImportRecord *record, gint64 contact, ImportFate *fate,
	GError **error)
{
	g_autoptr(Person) was = person_load(import->book, contact, error);
	g_autoptr(Person) now = was ? person_copy(was) : NULL;
	gboolean adds;

	if (!was || !compare(import, record, was, now, &adds, error))
		return FALSE;
	*fate = adds || is_of_now(import, contact) ? IMPORT_JOINED : IMPORT_UNCHANGED;
	if (*fate == IMPORT_JOINED)
		g_hash_table_add(import->grown, GSIZE_TO_POINTER((gsize)contact));
	return !adds || !import->writes || write_joined(import, record, was, now, error);
}

/* number: the contact it became; in a preview one below 0, of its own. */
static gboolean
take_new(Import *import, ImportRecord *record, gint64 *number, ImportFate *fate,
	GError **error)
{
	*fate = IMPORT_NEW;
	*number = -(gint64)import->report->items->len - 1;
	return !import->writes || add_person(import, record, number, error);
}

static gboolean
take_known(Import *import, const ImportRecord *record, const Decision *decision,
	ImportFate *fate, GError **error)
{
	*fate = decision->same ? IMPORT_UNCHANGED : IMPORT_JOINED;
	return decision->same || decision->contact < 0 ||
	       join_person(import, record, decision->contact, fate, error);
}

static gboolean
take_person(Import *import, ImportRecord *record, GError **error)
{
	g_autoptr(ImportWho) who = NULL;
	Decision decision = { 0 };
	ImportFate fate = IMPORT_SKIPPED;

	if (!*record->key) {
		g_free(record->key);
		record->key = g_strconcat("#", record->hash, NULL);
	}
	who = import_who_new(record);
	if (!decide(import, record, who, &decision, error) ||
		!(decision.contact == 0
				? take_new(
					  import, record, &decision.contact, &fate, error)
				: take_known(import, record, &decision, &fate, error)))
		return FALSE;
	import_seen_add(import->seen, who, decision.contact);
	import_report_add(import->report, record, fate, NULL);
	return TRUE;
}

static gboolean
take(Import *import, ImportRecord *record, GError **error)
{
	g_autoptr(GError) unfit = NULL;

	if (record->refused) {
		import_report_refuse(import->report, record);
		return TRUE;
	}
	if (record->why) {
		import_report_add(import->report, record,
			record->line_only ? IMPORT_LEFT_OUT : IMPORT_SKIPPED,
			record->why);
		return TRUE;
	}
	if (person_normalize(import->book, NULL, record->person, &unfit))
		return take_person(import, record, error);
	if (!g_error_matches(unfit, KRUG_ERROR, KRUG_ERROR_INPUT)) {
		g_propagate_error(error, g_steal_pointer(&unfit));
		return FALSE;
	}
	import_report_add(import->report, record, IMPORT_SKIPPED, unfit->message);
	return TRUE;
}

static ImportRecord *
next_record(Import *import, GError **error)
{
	return import->records ? g_queue_pop_head(import->records)
			       : import->source->next(import->source->data, error);
}

/* One record; *more FALSE behind the last. */
static gboolean
step(Book *book G_GNUC_UNUSED, gboolean *more, void *data, GError **error)
{
	Import *import = data;
	g_autoptr(GError) failed = NULL;
	g_autoptr(ImportRecord) record = next_record(import, &failed);

	*more = record != NULL;
	if (failed) {
		g_propagate_error(error, g_steal_pointer(&failed));
		return FALSE;
	}
	if (record && !take(import, record, error))
		return FALSE;
	if (record && !import->writes)
		import_report_keep(import->report, g_steal_pointer(&record));
	return TRUE;
}

static gboolean
find_last(Book *book, gint64 *last, GError **error)
{
	return stmt_one_int(
		book_stmt(book, "SELECT id FROM contact ORDER BY id DESC LIMIT 1"), last,
		error);
}

/* Nothing is read yet. */
static ImportWork *
work_of(Book *book, const ImportSource *source, const ImportOptions *options,
	gboolean writes, GError **error)
{
	g_autoptr(ImportWork) work = g_new0(ImportWork, 1);

	work->book = book;
	work->source = source;
	work->options = options;
	work->report = import_report_new();
	work->seen = import_seen_new();
	work->grown = g_hash_table_new(NULL, NULL);
	work->writes = writes;
	return find_last(book, &work->last, error) ? g_steal_pointer(&work) : NULL;
}

ImportWork *
import_work_new(Book *book, const ImportSource *source, const ImportOptions *options,
	ImportReport *plan, GError **error)
{
	g_autoptr(ImportWork) work = NULL;

	if (!source->rewind(source->data, error))
		return NULL;
	work = work_of(book, source, options, plan != NULL, error);
	if (!work || !plan)
		return g_steal_pointer(&work);
	work->records = g_steal_pointer(&plan->records);
	work->args = change_args("file", options->file, NULL);
	work->change = book_long_begin(book, "import", work->args, step, work);
	settle_keep_days(book, TRUE);
	return g_steal_pointer(&work);
}

static gboolean
read_slice(ImportWork *work, gboolean *more, GError **error)
{
	for (int i = 0; *more && i < SLICE; i++)
		if (!step(work->book, more, work, error))
			return FALSE;
	return TRUE;
}

gboolean
import_work_slice(ImportWork *work, gboolean *done, GError **error)
{
	gboolean more = TRUE;

	if (!work->writes) {
		g_auto(BookReading) reading = book_reading(work->book);

		if (!read_slice(work, &more, error))
			return FALSE;
	} else if (!book_long_part(work->change, &more, error) ||
		   (!more && !book_long_end(work->change, error))) {
		return FALSE;
	}
	*done = !more;
	return TRUE;
}

guint
import_work_records(const ImportWork *work)
{
	return work->report ? work->report->items->len : 0;
}

ImportReport *
import_work_take(ImportWork *work)
{
	return g_steal_pointer(&work->report);
}

gint64
import_work_leave(ImportWork *work)
{
	return book_long_leave(work->change);
}

void
import_work_free(ImportWork *work)
{
	if (!work)
		return;
	book_long_free(work->change);
	if (work->change)
		settle_keep_days(work->book, FALSE);
	import_report_free(work->report);
	import_seen_free(work->seen);
	g_hash_table_unref(work->grown);
	import_records_free(work->records);
	g_free(work->args);
	g_free(work);
}

static ImportReport *
run_whole(
	ImportWork *work, gint64 total, BookProgress progress, void *data, GError **error)
{
	gboolean done = FALSE;

	while (!done) {
		if (!import_work_slice(work, &done, error))
			return NULL;
		if (done || !progress || progress(import_work_records(work), total, data))
			continue;
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_CANCELLED,
			_("Stopped; the book is as it was before."));
		return NULL;
	}
	return import_work_take(work);
}

ImportReport *
import_plan(Book *book, const ImportSource *source, const ImportOptions *options,
	BookProgress progress, void *data, GError **error)
{
	g_autoptr(ImportWork) work = import_work_new(book, source, options, NULL, error);

	return work ? run_whole(work, 0, progress, data, error) : NULL;
}

ImportReport *
import_run(Book *book, const ImportSource *source, const ImportOptions *options,
	ImportReport *plan, BookProgress progress, void *data, GError **error)
{
	g_autoptr(ImportWork) work = import_work_new(book, source, options, plan, error);

	return work ? run_whole(work, plan->items->len, progress, data, error) : NULL;
}

gboolean
import_one(Book *book, const char *source, ImportRecord *record, gint64 *contact,
	GError **error)
{
	const ImportSource from = { .name = source };
	const ImportOptions options = { .kind = KIND_NONE };
	g_autoptr(ImportWork) work = work_of(book, &from, &options, TRUE, error);
	const ImportItem *item;
	gboolean same;

	if (!work || !take(work, record, error))
		return FALSE;
	item = &g_array_index(work->report->items, ImportItem, 0);
	if (item->fate == IMPORT_SKIPPED)
		return input_refuse(item->why, error);
	return import_match_key(book, source, record, contact, &same, error);
}
