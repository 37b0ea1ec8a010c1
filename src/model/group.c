/*
 * Long work: one entry of many parts. Each part is a transaction of its own with its
 * changeset, so at any moment the book holds the entry with exactly the parts that are
 * committed; whoever finds it unfinished can keep them or take them back.
 */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/journal.h"
#include "model/journal_core.h"
#include "model/process.h"

#define SMALLEST_SHARE 50 /* of a part, for the steps themselves */

struct BookLong {
	Book *book;
	const char *action, *args;
	BookStep step;
	void *step_data;
	gint64 entry, parts, done; /* done: steps */
	gint64 stop;		   /* when the part that runs takes no more steps */
	gint64 budget;		   /* of the steps in a part, microseconds */
	gboolean more, ended;
};

typedef struct BookLong Group;

static gboolean
run_begin(Book *book, void *data, GError **error)
{
	Group *group = data;

	if (!journal_clear_undone(book, error))
		return FALSE;
	group->entry = journal_add(
		book, group->action, group->args, JOURNAL_RUNNING, TRUE, error);
	return group->entry > 0;
}

static gboolean
run_steps(Book *book, void *data, GError **error)
{
	Group *group = data;

	do {
		if (!group->step(book, &group->more, group->step_data, error))
			return FALSE;
		group->done++;
	} while (group->more && g_get_monotonic_time() < group->stop);
	return TRUE;
}

static gboolean
run_part(Book *book, void *data, GError **error)
{
	Group *group = data;
	g_autoptr(GBytes) changeset = book_record(book, run_steps, group, error);

	if (changeset == NULL)
		return FALSE;
	if (g_bytes_get_size(changeset) == 0)
		return TRUE;
	return book_touch(book, changeset, error) &&
	       journal_add_part(book, group->entry, ++group->parts, changeset, error);
}

/* Long work that changed nothing leaves no trace. */
static gboolean
run_end(Book *book, void *data, GError **error)
{
	Group *group = data;

	if (group->parts == 0)
		return journal_delete(book, group->entry, error);
	return journal_set_state(book, group->entry, JOURNAL_DONE, error) &&
	       journal_prune(book, group->entry, error);
}

static gboolean
run_claim_undo(Book *book, void *data, GError **error)
{
	Group *group = data;

	return journal_set_state(book, group->entry, JOURNAL_UNDOING, error);
}

static gboolean
run_delete(Book *book, void *data, GError **error)
{
	Group *group = data;

	return journal_delete(book, group->entry, error);
}

/* Best effort: where it fails the entry stays unfinished and the next opening finds it.
 */
static void
take_back(Book *book, Group *group)
{
	Walk walk = {
		.entry = group->entry,
		.from = JOURNAL_RUNNING,
		.end = JOURNAL_UNDONE,
	};

	if (book_transact(book, run_claim_undo, group, NULL) &&
		journal_walk(book, &walk, NULL))
		book_transact(book, run_delete, group, NULL);
}

/* The steps get the share of a part that indexing and the commit leave them. */
static gint64
next_budget(gint64 part_time, gint64 budget, gint64 elapsed)
{
	gint64 next = budget * part_time / MAX(elapsed, 1);

	return CLAMP(next, part_time / SMALLEST_SHARE, part_time);
}

BookLong *
book_long_begin(Book *book, const char *action, const char *args, BookStep step,
	void *step_data, GError **error)
{
	Group *group = g_new0(Group, 1);

	group->book = book;
	group->action = action;
	group->args = args;
	group->step = step;
	group->step_data = step_data;
	group->budget = book->parts.part_time / 3;
	group->more = TRUE;
	if (book_transact(book, run_begin, group, error))
		return group;
	g_free(group);
	return NULL;
}

gboolean
book_long_part(BookLong *work, gboolean *more, GError **error)
{
	gint64 start = g_get_monotonic_time();

	work->stop = start + work->budget;
	if (!book_transact(work->book, run_part, work, error))
		return FALSE;
	work->budget = next_budget(work->book->parts.part_time, work->budget,
		g_get_monotonic_time() - start);
	*more = work->more;
	return TRUE;
}

gint64
book_long_steps(const BookLong *work)
{
	return work->done;
}

gboolean
book_long_end(BookLong *work, GError **error)
{
	work->ended = book_transact(work->book, run_end, work, error);
	return work->ended;
}

void
book_long_free(BookLong *work)
{
	if (!work)
		return;
	if (!work->ended)
		take_back(work->book, work);
	g_free(work);
}

static gboolean
run_parts(BookLong *work, gint64 total, BookProgress progress, void *data, GError **error)
{
	gboolean more = TRUE;

	while (more) {
		if (!book_long_part(work, &more, error))
			return FALSE;
		if (progress == NULL || progress(work->done, total, data))
			continue;
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_CANCELLED,
			_("Stopped; the book is as it was before."));
		return FALSE;
	}
	return book_long_end(work, error);
}

gboolean
book_long_change(Book *book, const char *action, const char *args, BookStep step,
	void *step_data, gint64 total, BookProgress progress, void *progress_data,
	GError **error)
{
	Group joined = {
		.step = step,
		.step_data = step_data,
		.stop = G_MAXINT64,
		.more = TRUE,
	};
	g_autoptr(BookLong) work = NULL;

	if (book->changing)
		return book_change(book, action, args, run_steps, &joined, error);
	work = book_long_begin(book, action, args, step, step_data, error);
	return work && run_parts(work, total, progress, progress_data, error);
}

/* Left behind by a process that is gone, or by this one. */
static gboolean
is_abandoned(gint64 process, gint64 start)
{
	gint64 own_start, own = process_self(&own_start);

	return (process == own && start == own_start) || !process_lives(process, start);
}

JournalEntry *
journal_unfinished(Book *book, GError **error)
{
	gint64 id = 0;
	Stmt *q = book_stmt(book, "SELECT id, process, process_start FROM journal "
				  "WHERE state >= :running ORDER BY state, id");

	stmt_int(q, ":running", JOURNAL_RUNNING);
	while (id == 0 && stmt_step(q)) {
		if (is_abandoned(stmt_get_int(q, 1), stmt_get_int(q, 2)))
			id = stmt_get_int(q, 0);
	}
	return stmt_done(q, error) && id > 0 ? journal_read(book, id, error) : NULL;
}

typedef struct {
	gint64 entry;
	gboolean keep;
	JournalState state; /* as it was found */
	gint64 parts;
} Finish;

static gboolean
run_claim(Book *book, void *data, GError **error)
{
	Finish *finish = data;
	g_autoptr(JournalEntry) entry = journal_unfinished(book, error);

	if (entry == NULL || entry->id != finish->entry) {
		if (error != NULL && *error == NULL)
			g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
				_("This work has been ended by another krug meanwhile."));
		return FALSE;
	}
	finish->state = entry->state;
	finish->parts = entry->parts;
	return journal_set_state(
		book, entry->id, finish->keep ? JOURNAL_REDOING : JOURNAL_UNDOING, error);
}

static gboolean
run_delete_entry(Book *book, void *data, GError **error)
{
	Finish *finish = data;

	return journal_delete(book, finish->entry, error);
}

gboolean
journal_finish(Book *book, gint64 entry, gboolean keep, BookProgress progress, void *data,
	GError **error)
{
	Finish finish = { .entry = entry, .keep = keep };
	Walk walk = {
		.entry = entry,
		.end = keep ? JOURNAL_DONE : JOURNAL_UNDONE,
		.forward = keep,
		.progress = progress,
		.data = data,
	};

	if (!book_transact(book, run_claim, &finish, error))
		return FALSE;
	walk.from = finish.state;
	if (!journal_walk(book, &walk, error))
		return FALSE;
	if (finish.parts > 0 && (keep || finish.state != JOURNAL_RUNNING))
		return TRUE;
	return book_transact(book, run_delete_entry, &finish, error);
}
