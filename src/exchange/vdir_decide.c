/*
 * Conflicts decided, any number in one change. The book is changed first and the files
 * after it. Invariant: a text that was put aside goes only when what it asked is decided,
 * and by what it says, wherever its folder is by now.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/args.h"
#include "model/ids.h"
#include "model/inbox_private.h"
#include "model/input.h"
#include "vdir_answer.h"

typedef struct {
	VdirDesk desk;
	VdirTake take;
	GArray *rows;	    /* gint64: to be decided, the oldest first */
	GPtrArray *answers; /* VdirAnswer, decided */
} Deciding;

static void
deciding_clear(Deciding *deciding)
{
	g_clear_pointer(&deciding->answers, g_ptr_array_unref);
	g_clear_pointer(&deciding->rows, g_array_unref);
	vdir_desk_end(&deciding->desk);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Deciding, deciding_clear)

/* --- what can be decided --- */

gboolean
vdir_note(Vdir *vdir, const VdirItem *item, guint keys, GError **error)
{
	g_autoptr(GPtrArray) sides = vdir_sides(vdir->book, NULL, item->theirs, keys);
	g_autofree char *day = i18n_day_long(book_today(vdir->book));
	g_autoptr(GString) text = g_string_new(NULL);
	g_autoptr(Person) was = NULL, now = NULL;
	gint64 contact;

	if (keys == 0)
		return TRUE;
	if (!vdir->kind->contact(vdir, item->uid, &contact, error))
		return FALSE;
	was = person_load(vdir->book, contact, error);
	if (!was)
		return FALSE;
	now = person_copy(was);
	if (*was->contact->notes)
		g_string_append_printf(text, "%s\n\n", was->contact->notes);
	g_string_append_printf(text, _("On the phone, %s:"), day);
	for (guint i = 0; i < sides->len; i++) {
		const VdirSide *side = sides->pdata[i];

		g_string_append_printf(text, "\n%s: %s", side->label,
			*side->theirs ? side->theirs : _("nothing"));
	}
	g_free(now->contact->notes);
	now->contact->notes = g_strdup(text->str);
	return person_save(vdir->book, was, now, PERSON_IMPORT, NULL, error);
}

/* Both need somebody whose notes keep what has no place beside mine. */
static gboolean
check_take(const VdirAnswer *answer, VdirTake take, GError **error)
{
	gint64 contact;

	if (answer->row->kind != INBOX_CONFLICT)
		return input_refuse(
			_("This is a new card: take it or dismiss it."), error);
	if (take == VDIR_MINE)
		return TRUE;
	if (!answer->item.ours || !answer->item.theirs)
		return input_refuse(
			_("The book does not have it any more: keep what krug says."),
			error);
	if (take != VDIR_BOTH)
		return TRUE;
	if (!answer->vdir->kind->contact(answer->vdir, answer->item.uid, &contact, error))
		return FALSE;
	return contact != 0 ||
	       input_refuse(
		       _("It is about nobody whose notes could keep it: choose one."),
		       error);
}

/* rows: a set, so of one item the latest text has the last word. What cannot be decided
 * so stays open; INPUT where that is all of them. name: of the last one, owned. */
static gboolean
gather(Deciding *deciding, const GArray *rows, char **name, GError **error)
{
	g_autoptr(GError) refused = NULL;

	if (rows->len == 0)
		return input_refuse(_("There is no conflict to decide."), error);
	for (guint i = 0; i < rows->len; i++) {
		gint64 row = g_array_index(rows, gint64, i);
		g_autoptr(VdirAnswer) answer = NULL;

		g_clear_error(&refused);
		answer = vdir_answer_new(&deciding->desk, row, &refused);
		if (answer && check_take(answer, deciding->take, &refused)) {
			g_array_append_val(deciding->rows, row);
			g_free(*name);
			*name = g_strdup(answer->row->title);
		} else if (refused->code != KRUG_ERROR_INPUT) {
			break;
		}
	}
	if (deciding->rows->len > 0 && (!refused || refused->code == KRUG_ERROR_INPUT))
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&refused));
	return FALSE;
}

/* --- in the book --- */

/* Read anew: what was decided before it may have changed what krug says. */
static gboolean
decide(Deciding *deciding, gint64 row, GError **error)
{
	VdirTake take = deciding->take;
	VdirAnswer *answer = vdir_answer_new(&deciding->desk, row, error);

	if (!answer)
		return FALSE;
	g_ptr_array_add(deciding->answers, answer);
	if (take != VDIR_MINE &&
		!answer->vdir->kind->take(answer->vdir, &answer->item, answer->keys,
			take == VDIR_BOTH, &answer->left, error)) {
		g_prefix_error(error, "%s: ", answer->row->title);
		return FALSE;
	}
	return inbox_answer(answer->vdir->book, row,
		take == VDIR_MINE ? INBOX_DISMISSED : INBOX_LOGGED, 0, error);
}

static gboolean
run_decide(Book *book G_GNUC_UNUSED, void *data, GError **error)
{
	Deciding *deciding = data;

	for (guint i = 0; i < deciding->rows->len; i++)
		if (!decide(deciding, g_array_index(deciding->rows, gint64, i), error))
			return FALSE;
	return TRUE;
}

/* --- in the folders --- */

/* What has no place in the book stands in the file, or krug's there again. */
static gboolean
settle_file(const VdirAnswer *answer, VdirTake take, GError **error)
{
	g_auto(VdirItem) item = { 0 };
	Vdir *vdir = answer->vdir;

	if (!vdir_item_load(vdir, answer->item.uid, &item, error))
		return FALSE;
	if (!item.theirs || !item.ours || take == VDIR_BOTH)
		return TRUE;
	return vdir_item_put_keys(vdir, &item,
		take == VDIR_MINE ? item.ours : answer->item.theirs,
		take == VDIR_MINE ? answer->keys : answer->left, error);
}

/* The name under which the text of a row lies in a folder; NULL: it does not. Owned. */
static char *
find_kept(const VdirFolder *folder, const InboxItem *row)
{
	const char *name = strchr(row->key, ':');
	const char *end = strrchr(row->key, ':');
	g_autofree char *kept = name && end > name
					? g_strndup(name + 1, (gsize)(end - name - 1))
					: g_strdup("");
	gsize size;
	VdirFile file;
	g_autofree char *why = NULL;
	g_autofree char *bytes =
		*kept ? vdir_folder_read(folder, kept, &size, &file, &why) : NULL;
	g_autofree char *key = bytes ? vdir_kept_key(kept, bytes, size) : NULL;

	return g_strcmp0(key, row->key) == 0 ? g_steal_pointer(&kept) : NULL;
}

/* The folder it came from may be called otherwise by now, or not be set any more. */
static gboolean
is_here(const VdirAnswer *answer)
{
	g_autofree char *path = g_path_get_dirname(answer->row->source);
	g_autofree char *kept = NULL;

	if (!answer->vdir->folder)
		return FALSE;
	if (strcmp(path, answer->vdir->path) == 0)
		return TRUE;
	kept = find_kept(answer->vdir->folder, answer->row);
	return kept != NULL;
}

static void
drop_kept(const VdirAnswer *answer)
{
	g_autofree char *path = g_path_get_dirname(answer->row->source);
	g_autoptr(VdirFolder) there =
		is_here(answer)
			? NULL
			: vdir_folder_open(path, answer->vdir->kind->ending, FALSE, NULL);
	const VdirFolder *folder = there ? there : answer->vdir->folder;
	g_autofree char *kept = folder ? find_kept(folder, answer->row) : NULL;

	if (kept)
		vdir_folder_drop(folder, kept);
}

static gboolean
flush(Deciding *deciding, GError **error)
{
	for (int form = 0; form < VDIR_FORMS; form++)
		if (!vdir_flush(&deciding->desk.folders[form], error))
			return FALSE;
	return TRUE;
}

/* A file that waits to take its name is not read yet: of two texts about one item the
 * second comes after the first is there. */
static gboolean
settle_files(Deciding *deciding, GError **error)
{
	g_autoptr(GHashTable) waiting = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < deciding->answers->len; i++) {
		const VdirAnswer *answer = deciding->answers->pdata[i];

		if (!is_here(answer))
			continue;
		if (!g_hash_table_add(waiting, (gpointer)answer->item.uid) &&
			!flush(deciding, error))
			return FALSE;
		if (!settle_file(answer, deciding->take, error))
			return FALSE;
	}
	return flush(deciding, error);
}

static gboolean
settle(Deciding *deciding, GError **error)
{
	if (!settle_files(deciding, error))
		return FALSE;
	for (guint i = 0; i < deciding->answers->len; i++)
		drop_kept(deciding->answers->pdata[i]);
	return TRUE;
}

void
vdir_decided_clear(VdirDecided *decided)
{
	g_clear_pointer(&decided->alone, g_free);
}

static void
fill_decided(const Deciding *deciding, guint asked, VdirDecided *decided)
{
	guint alone = 0;

	for (guint i = 0; i < deciding->answers->len; i++)
		alone |= ((const VdirAnswer *)deciding->answers->pdata[i])->left;
	*decided = (VdirDecided){
		.decided = deciding->rows->len,
		.left = asked - deciding->rows->len,
		.alone = vdir_labels(deciding->take == VDIR_THEIRS ? alone : 0),
	};
}

gboolean
vdir_decide(Book *book, const VdirOptions *options, const GArray *rows, VdirTake take,
	VdirDecided *decided, GError **error)
{
	static const char *const actions[VDIR_TAKES] = {
		[VDIR_MINE] = "sync-mine",
		[VDIR_THEIRS] = "sync-theirs",
		[VDIR_BOTH] = "sync-both",
	};
	g_auto(Deciding) deciding = {
		.take = take,
		.rows = ids_new(),
		.answers =
			g_ptr_array_new_with_free_func((GDestroyNotify)vdir_answer_free),
	};
	g_autoptr(GArray) asked = g_array_copy((GArray *)(void *)rows);
	g_autofree char *name = NULL, *count = NULL, *args = NULL;

	*decided = (VdirDecided){ 0 };
	ids_sort(asked);
	vdir_desk_begin(&deciding.desk, book, options);
	for (int form = 0; form < VDIR_FORMS; form++)
		if (!vdir_open(&deciding.desk.folders[form], error))
			return FALSE;
	if (!gather(&deciding, asked, &name, error))
		return FALSE;
	count = g_strdup_printf("%u", deciding.rows->len);
	args = deciding.rows->len == 1 ? change_args("name", name, NULL)
				       : change_args("count", count, NULL);
	if (!book_change(book, actions[take], args, run_decide, &deciding, error))
		return FALSE;
	fill_decided(&deciding, asked->len, decided);
	return settle(&deciding, error);
}

static const VocabWord takes[VDIR_TAKES] = {
	[VDIR_MINE] = { "mine", N_("what krug says"), NULL, NULL },
	[VDIR_THEIRS] = { "theirs", N_("what the phone says"), NULL, NULL },
	[VDIR_BOTH] = { "both", N_("keep both"), NULL, NULL },
};

const Vocab vocab_vdir_take = { "vdir-take", takes, VDIR_TAKES };
