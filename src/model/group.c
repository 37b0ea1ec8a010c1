/*
 * Long work: one entry of many parts. Each part is a transaction of its own with its
 * changeset, so at any moment the book holds the entry with exactly the parts that are
 * committed; whoever finds it unfinished can keep them or take them back.
 */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/journal.h"
#include "model/walk.h"

#define SMALLEST_SHARE 50 /* of a part, for the steps themselves */

struct BookLong {
	Book *book;
	const char *action, *args;
	BookStep step;
	void *step_data;
	gint64 entry, parts, done; /* entry 0: nothing has changed yet; done: steps */
	gint64 stop;		   /* when the part that runs takes no more steps */
	gint64 budget;		   /* of the steps in a part, microseconds */
	gboolean more, ended;
	gboolean closed; /* the entry, with the last part */
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
run_end(Book *book, void *data, GError **error)
{
	Group *group = data;

	group->closed = TRUE;
	return journal_set_state(book, group->entry, JOURNAL_DONE, error) &&
	       journal_prune(book, group->entry, error);
}

/* The entry begins with the first part that changes something, and ends with the last:
 * each commit waits for the disk. */
static gboolean
run_part(Book *book, void *data, GError **error)
{
	Group *group = data;
	g_autoptr(GBytes) changeset = book_record(book, run_steps, group, error);

	if (changeset == NULL)
		return FALSE;
	if (g_bytes_get_size(changeset) == 0)
		return TRUE;
	return (group->entry > 0 || run_begin(book, group, error)) &&
	       book_touch(book, changeset, error) &&
	       journal_add_part(book, group->entry, ++group->parts, changeset, error) &&
	       (group->more || run_end(book, group, error));
}

static gboolean
run_claim_undo(Book *book, void *data, GError **error)
{
	Group *group = data;

	return journal_set_state(book, group->entry, JOURNAL_UNDOING, error);
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
		.discard = TRUE,
	};

	if (book_transact(book, run_claim_undo, group, NULL))
		walk_all(book, &walk, NULL, NULL, NULL);
	walk_clear(&walk);
}

/* The steps get the share of a part that indexing and the commit leave them. */
static gint64
next_budget(gint64 part_time, gint64 budget, gint64 elapsed)
{
	gint64 next = budget * part_time / MAX(elapsed, 1);

	return CLAMP(next, part_time / SMALLEST_SHARE, part_time);
}

BookLong *
book_long_begin(
	Book *book, const char *action, const char *args, BookStep step, void *step_data)
{
	Group *group = g_new0(Group, 1);

	group->book = book;
	group->action = action;
	group->args = args;
	group->step = step;
	group->step_data = step_data;
	group->budget = book->parts.part_time / 3;
	group->more = TRUE;
	db_work_long(book->db, TRUE);
	return group;
}

gboolean
book_long_part(BookLong *work, gboolean *more, GError **error)
{
	gint64 start = g_get_monotonic_time();
	gint64 entry = work->entry, parts = work->parts;

	work->stop = start + work->budget;
	if (!book_transact(work->book, run_part, work, error)) {
		work->entry = entry;
		work->parts = parts;
		work->closed = FALSE;
		return FALSE;
	}
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
	work->ended = work->closed || work->entry == 0 ||
		      book_transact(work->book, run_end, work, error);
	work->book->left_entry = work->entry > 0;
	return work->ended;
}

gint64
book_long_leave(BookLong *work)
{
	work->ended = TRUE;
	return work->entry;
}

void
book_long_free(BookLong *work)
{
	if (!work)
		return;
	if (!work->ended && work->entry > 0)
		take_back(work->book, work);
	db_work_long(work->book->db, FALSE);
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
	work = book_long_begin(book, action, args, step, step_data);
	return run_parts(work, total, progress, progress_data, error);
}
