/*
 * Rows of the inbox that came from folders, answered. The book is changed first and the
 * file after it: a kill between leaves the book decided, and a file that the next run
 * takes for one that krug has to write.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/inbox.h"
#include "model/args.h"
#include "model/inbox_private.h"
#include "model/input.h"
#include "vdir_private.h"

/* One row, with both sides. */
typedef struct {
	InboxItem *row;
	VdirReport *report;
	Vdir vdir;
	VdirItem item; /* theirs: what was put aside, or the card */
	guint keys;
	VdirTake take;
	guint left;
	gint64 contact; /* of a card taken */
} Answer;

static const VdirOptions no_folders = { .calendar = "", .contacts = "" };

static void
answer_clear(Answer *answer)
{
	if (answer->vdir.kind)
		vdir_end(&answer->vdir);
	vdir_report_free(answer->report);
	vdir_item_clear(&answer->item);
	inbox_item_free(answer->row);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Answer, answer_clear)

static VdirForm
form_of(const InboxItem *row)
{
	return g_str_has_suffix(row->source, vdir_events.ending) ? VDIR_EVENT : VDIR_CARD;
}

static gboolean
read_mine(Answer *answer, GError **error)
{
	VdirItem *item = &answer->item;

	if (!answer->vdir.kind->say(&answer->vdir, item, error))
		return FALSE;
	if (item->ours_bytes)
		item->ours = vdir_text_new(answer->vdir.kind->form, item->ours_bytes,
			strlen(item->ours_bytes), item->uid);
	return TRUE;
}

/* Of a card the file is read as it is now. */
static gboolean
read_theirs(Answer *answer, GError **error)
{
	VdirItem *item = &answer->item;
	g_autofree char *path = g_path_get_dirname(answer->row->source);
	g_autoptr(VdirFolder) folder = NULL;

	if (answer->row->kind == INBOX_CONFLICT) {
		item->bytes = g_strdup(answer->row->text);
		item->size = strlen(item->bytes);
	} else {
		folder = vdir_folder_open(path, vdir_cards.ending, FALSE, error);
		if (!folder)
			return FALSE;
		item->bytes = vdir_folder_read(
			folder, item->name, &item->size, &item->file, &item->why);
	}
	if (item->bytes)
		item->theirs = vdir_text_new(
			answer->vdir.kind->form, item->bytes, item->size, item->uid);
	return TRUE;
}

static gboolean
load(Answer *answer, Book *book, const VdirOptions *options, gint64 row, GError **error)
{
	answer->row = inbox_load(book, row, error);
	if (!answer->row)
		return FALSE;
	if (answer->row->state != INBOX_OPEN)
		return input_refuse(_("This has been answered already."), error);
	if (answer->row->kind != INBOX_CONFLICT && answer->row->kind != INBOX_CARD)
		return input_refuse(_("There is nothing to decide about a meeting: log "
				      "it or dismiss it."),
			error);
	answer->report = vdir_report_new();
	vdir_begin(&answer->vdir, book, options, form_of(answer->row), answer->report);
	answer->item.uid = answer->row->uid;
	answer->item.name = g_path_get_basename(answer->row->source);
	return read_mine(answer, error) && read_theirs(answer, error);
}

/* --- both sides --- */

void
vdir_question_free(VdirQuestion *question)
{
	if (!question)
		return;
	g_free(question->title);
	g_free(question->who);
	g_free(question->file);
	g_clear_pointer(&question->sides, g_ptr_array_unref);
	g_free(question);
}

/* Stamps and what is only krug's own are not what a card is known by. */
static guint
keys_of_card(const VdirText *theirs)
{
	guint keys = 0;

	for (int key = VDIR_NAME; key < VDIR_OWN; key++)
		if (key != VDIR_SHOWN && theirs && vdir_text_says(theirs, (VdirKey)key))
			keys |= VDIR_BIT(key);
	return keys;
}

VdirQuestion *
vdir_question(Book *book, gint64 row, GError **error)
{
	g_auto(Answer) answer = { 0 };
	VdirQuestion *question;

	if (!load(&answer, book, &no_folders, row, error))
		return NULL;
	question = g_new0(VdirQuestion, 1);
	question->row = row;
	question->title = g_strdup(answer.row->title);
	question->who = g_strdup(answer.row->who);
	question->file = g_strdup(answer.row->source);
	question->day = answer.row->day;
	question->sides = vdir_sides(book, answer.item.ours, answer.item.theirs,
		answer.row->kind == INBOX_CONFLICT ? vdir_keys(answer.row->place)
						   : keys_of_card(answer.item.theirs));
	return question;
}

/* --- conflicts --- */

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
	if (contact == 0)
		return input_refuse(
			_("It is about nobody whose notes could keep it: choose one."),
			error);
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

static gboolean
run_decide(Book *book, void *data, GError **error)
{
	Answer *answer = data;

	if (answer->take != VDIR_MINE &&
		!answer->vdir.kind->take(&answer->vdir, &answer->item, answer->keys,
			answer->take == VDIR_BOTH, &answer->left, error))
		return FALSE;
	return inbox_answer(book, answer->row->id,
		answer->take == VDIR_MINE ? INBOX_DISMISSED : INBOX_LOGGED, 0, error);
}

/* What has no place in the book stands in the file, or krug's there again. */
static gboolean
settle_file(Answer *answer, GError **error)
{
	g_auto(VdirItem) item = { 0 };
	Vdir *vdir = &answer->vdir;

	if (!vdir_item_load(vdir, answer->item.uid, &item, error))
		return FALSE;
	if (!item.theirs || !item.ours || answer->take == VDIR_BOTH)
		return TRUE;
	return vdir_item_put_keys(vdir, &item,
		       answer->take == VDIR_MINE ? item.ours : answer->item.theirs,
		       answer->take == VDIR_MINE ? answer->keys : answer->left, error) &&
	       vdir_flush(vdir, error);
}

/* "conflict:NAME.conflict:HASH" */
static char *
kept_name(const InboxItem *row)
{
	const char *name = strchr(row->key, ':');
	const char *end = strrchr(row->key, ':');

	return name && end > name ? g_strndup(name + 1, (gsize)(end - name - 1)) : NULL;
}

static gboolean
settle_folder(Answer *answer, GError **error)
{
	g_autofree char *path = g_path_get_dirname(answer->row->source);
	g_autofree char *kept = kept_name(answer->row);

	if (!vdir_open(&answer->vdir, error))
		return FALSE;
	if (!answer->vdir.folder || strcmp(path, answer->vdir.path) != 0)
		return TRUE;
	if (!settle_file(answer, error))
		return FALSE;
	if (kept)
		vdir_folder_drop(answer->vdir.folder, kept);
	return TRUE;
}

gboolean
vdir_decide(
	Book *book, const VdirOptions *options, gint64 row, VdirTake take, GError **error)
{
	static const char *const actions[VDIR_TAKES] = {
		[VDIR_MINE] = "sync-mine",
		[VDIR_THEIRS] = "sync-theirs",
		[VDIR_BOTH] = "sync-both",
	};
	g_auto(Answer) answer = { .take = take };
	g_autofree char *args = NULL;

	if (!load(&answer, book, options, row, error))
		return FALSE;
	if (answer.row->kind != INBOX_CONFLICT)
		return input_refuse(
			_("This is a new card: take it or dismiss it."), error);
	if (take != VDIR_MINE && (!answer.item.ours || !answer.item.theirs))
		return input_refuse(
			_("The book does not have it any more: keep what krug says."),
			error);
	answer.keys = vdir_keys(answer.row->place);
	args = change_args("name", answer.row->title, NULL);
	return book_change(book, actions[take], args, run_decide, &answer, error) &&
	       settle_folder(&answer, error);
}

/* --- cards --- */

/* Its file is known by the same change, or the next one would write another one. */
static gboolean
note_file(Answer *answer, GError **error)
{
	g_autofree char *path = g_path_get_dirname(answer->row->source);
	g_auto(VdirItem) item = { 0 };
	Vdir *vdir = &answer->vdir;

	if (!vdir_open(vdir, error))
		return FALSE;
	if (!vdir->folder || strcmp(path, vdir->path) != 0)
		return TRUE;
	g_hash_table_insert(
		vdir->renamed, g_strdup(answer->row->uid), g_strdup(answer->item.name));
	if (!vdir_item_load(vdir, answer->row->uid, &item, error))
		return FALSE;
	return !item.ours || !item.theirs ||
	       (vdir_item_adopt(vdir, &item, error) && vdir_flush(vdir, error));
}

static gboolean
run_take(Book *book, void *data, GError **error)
{
	Answer *answer = data;
	const VdirItem *item = &answer->item;
	g_autoptr(ImportRecord) record = vdir_card_record(item->bytes, item->size, error);

	if (!record)
		return error && *error
			       ? FALSE
			       : input_refuse(_("There is no person in it."), error);
	return import_one(book, "vcard", record, &answer->contact, error) &&
	       inbox_answer(
		       book, answer->row->id, INBOX_LOGGED, answer->contact, error) &&
	       note_file(answer, error);
}

gboolean
vdir_take_new(Book *book, const VdirOptions *options, gint64 row, gint64 *contact,
	GError **error)
{
	g_auto(Answer) answer = { 0 };
	g_autofree char *args = NULL;

	if (!load(&answer, book, options, row, error))
		return FALSE;
	if (answer.row->kind != INBOX_CARD)
		return input_refuse(
			_("This is a conflict: choose mine, theirs or both."), error);
	if (!answer.item.theirs)
		return input_refuse(_("The card is not there any more."), error);
	args = change_args("name", answer.row->title, NULL);
	if (!book_change(book, "card-take", args, run_take, &answer, error))
		return FALSE;
	*contact = answer.contact;
	return TRUE;
}

static const VocabWord takes[VDIR_TAKES] = {
	[VDIR_MINE] = { "mine", N_("what krug says"), NULL, NULL },
	[VDIR_THEIRS] = { "theirs", N_("what the phone says"), NULL, NULL },
	[VDIR_BOTH] = { "both", N_("keep both"), NULL, NULL },
};

const Vocab vocab_vdir_take = { "vdir-take", takes, VDIR_TAKES };
