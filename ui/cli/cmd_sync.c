/* krug sync: folders that other programs take to the phone and back. */
#include "krug/vdir.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/inbox.h"
#include "krug/text.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/output.h"
#include "cli/sync_out.h"

/* What is left alone holds nothing else up, and the exit code tells of it. */
static gboolean
check_read(const VdirReport *report, GError **error)
{
	guint n = report->counts[VDIR_ALONE];

	if (n == 0)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
		ngettext("%u file was left alone; everything else is in step.",
			"%u files were left alone; everything else is in step.", n),
		n);
	return FALSE;
}

/* --- what is to be decided --- */

static void
question_free(gpointer question)
{
	vdir_question_free(question);
}

static gboolean
list(Call *call, Book *book, GError **error)
{
	g_autoptr(GPtrArray) rows = inbox_of_kind(book, INBOX_CONFLICT, 0, error);
	g_autoptr(GPtrArray) conflicts = g_ptr_array_new_with_free_func(question_free);

	for (guint i = 0; rows && i < rows->len; i++) {
		const InboxItem *row = rows->pdata[i];
		VdirQuestion *question = vdir_question(book, row->id, error);

		if (!question)
			return FALSE;
		g_ptr_array_add(conflicts, question);
	}
	if (rows)
		sync_out_conflicts(conflicts, call_flag(call, "json"));
	return rows != NULL;
}

static gboolean
is_about(const InboxItem *item, gint64 contact)
{
	for (guint i = 0; i < item->contacts->len; i++)
		if (g_array_index(item->contacts, gint64, i) == contact)
			return TRUE;
	return FALSE;
}

/* contact 0: those of this file. FALSE: there are none. */
static gboolean
add_about(GArray *rows, const GPtrArray *open, gint64 contact, const char *file)
{
	gboolean found = FALSE;

	for (guint i = 0; i < open->len; i++) {
		const InboxItem *item = open->pdata[i];
		g_autofree char *name = g_path_get_basename(item->source);

		if (contact ? !is_about(item, contact)
			    : strcmp(name, file) != 0 && strcmp(item->source, file) != 0)
			continue;
		g_array_append_val(rows, item->id);
		found = TRUE;
	}
	return found;
}

/* "12" or "#12", the name of a file, or that of somebody. */
static gboolean
add_operand(
	Book *book, GArray *rows, const GPtrArray *open, const char *text, GError **error)
{
	gint64 id = text_number(text, NULL);

	if (id)
		g_array_append_val(rows, id);
	if (id || add_about(rows, open, 0, text))
		return TRUE;
	if (!who_resolve(book, text, &id, error))
		return FALSE;
	if (add_about(rows, open, id, NULL))
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("No conflict is about %s. krug sync --conflicts shows them."), text);
	return FALSE;
}

static GArray *
rows_meant(Call *call, Book *book, GError **error)
{
	g_autoptr(GPtrArray) open = inbox_of_kind(book, INBOX_CONFLICT, 0, error);
	g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(gint64));

	for (guint i = 0; open && call_flag(call, "all") && i < open->len; i++)
		g_array_append_val(rows, ((InboxItem *)open->pdata[i])->id);
	for (int i = 0; open && i < call_operands(call); i++)
		if (!add_operand(book, rows, open, call_operand(call, i), error))
			return NULL;
	return open ? g_steal_pointer(&rows) : NULL;
}

static void
say_decided(const VdirDecided *decided)
{
	if (decided->decided == 1)
		out_say("%s", _("Decided. krug undo takes it back."));
	else
		out_say(ngettext("%u conflict decided. krug undo takes it back.",
				"%u conflicts decided. krug undo takes that back.",
				decided->decided),
			decided->decided);
	if (*decided->alone)
		out_say(_("The book has no place for it, so it stands in the file alone: "
			  "%s."),
			decided->alone);
	if (decided->left > 0)
		out_say(ngettext("%u cannot be decided so and is left open.",
				"%u cannot be decided so and are left open.",
				decided->left),
			decided->left);
}

static gboolean
decide(Call *call, Book *book, const VdirOptions *options, GError **error)
{
	VdirTake take = (VdirTake)call_word(call, "take");
	g_auto(VdirDecided) decided = { 0 };
	g_autoptr(GArray) rows = NULL;

	if (call_operands(call) == 0 && !call_flag(call, "all"))
		return call_wrong(
			error, _("Tell the number of a conflict, whom or which file it "
				 "is about, "
				 "or --all; krug sync --conflicts shows them."));
	rows = rows_meant(call, book, error);
	if (!rows || !vdir_decide(book, options, rows, take, &decided, error))
		return FALSE;
	say_decided(&decided);
	return TRUE;
}

static gboolean
check_folders(const VdirOptions *options, GError **error)
{
	if (*options->calendar || *options->contacts)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("No folder is set: krug config calendar.vdir FOLDER, or "
		  "contacts.vdir."));
	return FALSE;
}

/* Without a folder only what waited for one that was set before is put away. */
static gboolean
sync_all(Call *call, Book *book, const VdirOptions *options, GError **error)
{
	g_autoptr(VdirReport) report = vdir_sync(book, options, error);
	int open = report ? inbox_count(book, INBOX_CONFLICT, error) : -1;

	if (open < 0 ||
		(report->counts[VDIR_AWAY] == 0 && !check_folders(options, error)))
		return FALSE;
	sync_out(report, options->dry, (guint)open, call_flag(call, "json"));
	return check_read(report, error);
}

static gboolean
run(Call *call, GError **error)
{
	Config *config = call_config(call, error);
	Book *book;

	if (!config)
		return FALSE;
	const VdirOptions options = {
		.calendar = config_get(config, "calendar.vdir"),
		.contacts = config_get(config, "contacts.vdir"),
		.dry = call_flag(call, "dry-run"),
		.restore = call_flag(call, "restore"),
		.take_over = call_flag(call, "take-over"),
	};

	if (!call_word(call, "take") && call_operands(call) > 0)
		return call_wrong(error, _("“%s” is one word too many for “krug %s”."),
			call_operand(call, 0), "sync");
	if (call_flag(call, "all") && !call_word(call, "take"))
		return call_wrong(error, _("--all goes with --take: say which side."));
	book = call_book(call, error);
	if (!book)
		return FALSE;
	if (call_flag(call, "conflicts"))
		return list(call, book, error);
	if (call_word(call, "take"))
		return decide(call, book, &options, error);
	if (call_flag(call, "write"))
		return check_folders(&options, error) &&
		       vdir_write(book, &options, 0, NULL, error);
	return sync_all(call, book, &options, error);
}

static const CommandOption options[] = {
	{ "dry-run", 'n', OPTION_FLAG, NULL, N_("tell what would be done, do nothing"),
		NULL },
	{ "write", 0, OPTION_FLAG, NULL,
		N_("only write what changed in the book, without a look at the rest"),
		NULL },
	{ "restore", 0, OPTION_FLAG, NULL,
		N_("write again what was deleted on the other side"), NULL },
	{ "take-over", 0, OPTION_FLAG, NULL,
		N_("sync with this copy of the book from now on, not with the other one"),
		NULL },
	{ "conflicts", 0, OPTION_FLAG, NULL,
		N_("only show what is to be decided, both sides of it"), NULL },
	{ "take", 0, OPTION_TEXT, "SIDE", N_("say what is right"), &vocab_vdir_take },
	{ "all", 'a', OPTION_FLAG, NULL, N_("decide all that are open, as one change"),
		NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON object"), NULL },
	{ 0 },
};

const Command cmd_sync = {
	.name = "sync",
	.synopsis = "[--dry-run | --write] [--restore] [--take-over] [--conflicts | "
		    "--take SIDE {--all | "
		    "NUMBER | WHO | FILE}…] [--json]",
	.help = N_("Exchange events and cards with folders that a phone is synced with"),
	.notes = N_(
		"The folders are the settings calendar.vdir and contacts.vdir, one file "
		"an item, as vdirsyncer, DAVx⁵, khal and khard have them. What "
		"changed in the book is written; what changed there is read back, as "
		"one change that krug undo takes back: the day of a reminder, and of "
		"a person names, positions, telephones, mail, links, dates, city, "
		"time zone, tags, notes and photo. Everything else that was added "
		"there stays as it is. Where both changed the same, krug's stands "
		"until you decide: --conflicts shows both sides, --take mine, theirs "
		"or both decides, one of them, all about a person or a file, or "
		"--all, as one change; so does the inbox of the full screen. Cards of "
		"people the book does not know wait in krug inbox. What was deleted "
		"there is told, stays in the book, and is not written again until "
		"you were in touch. Folders that are synced with another copy of this "
		"book are left to it, until --take-over. A file that cannot be read is "
		"named and holds "
		"nothing else up; the exit code is 1 then."),
	.examples = "krug config calendar.vdir ~/.calendars/krug\n"
		    "krug sync --dry-run\n"
		    "krug sync && vdirsyncer sync && krug sync\n"
		    "krug sync --take theirs 3\n"
		    "krug sync --take mine --all",
	.options = options,
	.most = 100,
	.run = run,
};
