/*
 * Rows of the inbox that came from folders: what both sides say, and a card taken in,
 * which writes no file. Invariant: who came in by a card has its file noted by the same
 * change, so nothing writes a second one.
 */
#include "vdir_answer.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/args.h"
#include "model/inbox_private.h"
#include "model/input.h"

void
vdir_desk_begin(VdirDesk *desk, Book *book, const VdirOptions *options)
{
	desk->report = vdir_report_new();
	for (int form = 0; form < VDIR_FORMS; form++)
		vdir_begin(&desk->folders[form], book, options, (VdirForm)form,
			desk->report);
}

void
vdir_desk_end(VdirDesk *desk)
{
	if (!desk->report)
		return;
	for (int form = 0; form < VDIR_FORMS; form++)
		vdir_end(&desk->folders[form]);
	vdir_report_free(desk->report);
}

void
vdir_answer_free(VdirAnswer *answer)
{
	if (!answer)
		return;
	vdir_item_clear(&answer->item);
	inbox_item_free(answer->row);
	g_free(answer);
}

static VdirForm
form_of(const InboxItem *row)
{
	return g_str_has_suffix(row->source, vdir_events.ending) ? VDIR_EVENT : VDIR_CARD;
}

static gboolean
read_mine(VdirAnswer *answer, GError **error)
{
	VdirItem *item = &answer->item;

	if (!answer->vdir->kind->say(answer->vdir, item, error))
		return FALSE;
	if (item->ours_bytes)
		item->ours = vdir_text_new(answer->vdir->kind->form, item->ours_bytes,
			strlen(item->ours_bytes), item->uid);
	return TRUE;
}

/* Of a card the file is read as it is now. */
static gboolean
read_theirs(VdirAnswer *answer, GError **error)
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
			answer->vdir->kind->form, item->bytes, item->size, item->uid);
	return TRUE;
}

static gboolean
check_row(const InboxItem *row, GError **error)
{
	if (row->state != INBOX_OPEN)
		return input_refuse(_("This has been answered already."), error);
	if (row->kind != INBOX_CONFLICT && row->kind != INBOX_CARD)
		return input_refuse(_("There is nothing to decide about a meeting: log "
				      "it or dismiss it."),
			error);
	return TRUE;
}

VdirAnswer *
vdir_answer_new(VdirDesk *desk, gint64 row, GError **error)
{
	g_autoptr(VdirAnswer) answer = g_new0(VdirAnswer, 1);

	answer->row = inbox_load(desk->folders[VDIR_CARD].book, row, error);
	if (!answer->row || !check_row(answer->row, error))
		return NULL;
	answer->vdir = &desk->folders[form_of(answer->row)];
	answer->item.uid = answer->row->uid;
	answer->item.name = g_path_get_basename(answer->row->source);
	if (answer->row->kind == INBOX_CONFLICT)
		answer->keys = vdir_keys(answer->row->place);
	return read_mine(answer, error) && read_theirs(answer, error)
		       ? g_steal_pointer(&answer)
		       : NULL;
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

/* Where the book has no place for what they say. */
static gboolean
mark_alone(const VdirAnswer *answer, GPtrArray *sides, GError **error)
{
	guint keys = answer->keys;

	if (answer->row->kind != INBOX_CONFLICT)
		return TRUE;
	if (!answer->vdir->kind->place(answer->vdir, answer->item.uid, &keys, error))
		return FALSE;
	for (guint i = 0; i < sides->len; i++) {
		VdirSide *side = sides->pdata[i];

		side->alone = (vdir_keys(side->field) & keys) == 0;
	}
	return TRUE;
}

VdirQuestion *
vdir_question(Book *book, gint64 row, GError **error)
{
	static const VdirOptions no_folders = { .calendar = "", .contacts = "" };
	g_auto(VdirDesk) desk = { 0 };
	g_autoptr(VdirAnswer) answer = NULL;
	g_autoptr(GPtrArray) sides = NULL;
	VdirQuestion *question;

	vdir_desk_begin(&desk, book, &no_folders);
	answer = vdir_answer_new(&desk, row, error);
	if (!answer)
		return NULL;
	sides = vdir_sides(book, answer->item.ours, answer->item.theirs,
		answer->row->kind == INBOX_CONFLICT ? answer->keys
						    : keys_of_card(answer->item.theirs));
	if (!mark_alone(answer, sides, error))
		return NULL;
	question = g_new0(VdirQuestion, 1);
	question->row = row;
	question->title = g_strdup(answer->row->title);
	question->who = g_strdup(answer->row->who);
	question->file = g_strdup(answer->row->source);
	question->day = answer->row->day;
	question->sides = g_steal_pointer(&sides);
	return question;
}

/* --- cards --- */

typedef struct {
	VdirAnswer *answer;
	gint64 contact;
} Take;

/* Its file is known by the same change, or the next one would write another one; nothing
 * is written there. */
static gboolean
note_file(const VdirAnswer *answer, GError **error)
{
	g_auto(VdirItem) item = { 0 };
	Vdir *vdir = answer->vdir;

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
	Take *take = data;
	const VdirAnswer *answer = take->answer;
	g_autofree char *path = g_path_get_dirname(answer->row->source);
	g_autoptr(ImportRecord) record =
		vdir_card_record(answer->item.bytes, answer->item.size, error);

	if (!record)
		return error && *error
			       ? FALSE
			       : input_refuse(_("There is no person in it."), error);
	return import_one(book, "vcard", record, &take->contact, error) &&
	       inbox_answer(book, answer->row->id, INBOX_LOGGED, take->contact, error) &&
	       (!answer->vdir->folder || strcmp(path, answer->vdir->path) != 0 ||
		       note_file(answer, error));
}

gboolean
vdir_take_new(Book *book, const VdirOptions *options, gint64 row, gint64 *contact,
	GError **error)
{
	g_auto(VdirDesk) desk = { 0 };
	g_autoptr(VdirAnswer) answer = NULL;
	g_autofree char *args = NULL;
	Take take = { 0 };

	vdir_desk_begin(&desk, book, options);
	answer = vdir_answer_new(&desk, row, error);
	if (!answer)
		return FALSE;
	if (answer->row->kind != INBOX_CARD)
		return input_refuse(
			_("This is a conflict: choose mine, theirs or both."), error);
	if (!answer->item.theirs)
		return input_refuse(_("The card is not there any more."), error);
	take.answer = answer;
	args = change_args("name", answer->row->title, NULL);
	if (!vdir_open(answer->vdir, error) ||
		!book_change(book, "card-take", args, run_take, &take, error))
		return FALSE;
	*contact = take.contact;
	return TRUE;
}
