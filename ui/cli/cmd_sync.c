/* krug sync: folders that other programs take to the phone and back. */
#include "krug/vdir.h"

#include "krug/error.h"
#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/output.h"

static const char *const fates[VDIR_FATES], *const words[VDIR_FATES];

static void
sides_json(JsonWriter *json, const GPtrArray *sides)
{
	json_array_begin(json, "fields");
	for (guint i = 0; sides && i < sides->len; i++) {
		const VdirSide *side = sides->pdata[i];

		json_object_begin(json, NULL);
		json_text(json, "field", side->field);
		json_text(json, "mine", side->mine);
		json_text(json, "theirs", side->theirs);
		json_object_end(json);
	}
	json_array_end(json);
}

static void
print_json(const VdirReport *report)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	json_int(json, fates[VDIR_WRITTEN], report->counts[VDIR_WRITTEN]);
	json_int(json, fates[VDIR_REMOVED], report->counts[VDIR_REMOVED]);
	json_int(json, "kept", report->kept);
	json_array_begin(json, "items");
	for (guint i = 0; i < report->entries->len; i++) {
		const VdirEntry *entry = report->entries->pdata[i];

		json_object_begin(json, NULL);
		json_text(json, "fate", fates[entry->fate]);
		json_text(json, "folder", entry->folder);
		json_text(json, "file", entry->name);
		json_text(json, "uid", entry->uid);
		json_text(json, "title", entry->title);
		json_text(json, "why", entry->why);
		sides_json(json, entry->sides);
		json_object_end(json);
	}
	json_array_end(json);
	json_object_end(json);
	json_end(json);
}

/* What was left alone is known by its file, everything else by what it says. */
static const char *
shown_as(const VdirEntry *entry)
{
	if (entry->fate == VDIR_DOUBLED || entry->fate == VDIR_UNREADABLE ||
		!*entry->title)
		return entry->name;
	return entry->title;
}

/* Several lines as one. */
static char *
flat(const char *text)
{
	g_auto(GStrv) lines = g_strsplit(*text ? text : _("nothing"), "\n", -1);

	return g_strjoinv(", ", lines);
}

/* "    phone: nothing → +7 999 000-00-00" */
static void
print_sides(const GPtrArray *sides)
{
	for (guint i = 0; sides && i < sides->len; i++) {
		const VdirSide *side = sides->pdata[i];
		g_autofree char *mine = flat(side->mine);
		g_autofree char *theirs = flat(side->theirs);

		out_line("    %s: %s → %s", side->label, mine, theirs);
	}
}

static void
print_entries(const VdirReport *report)
{
	for (guint i = 0; i < report->entries->len; i++) {
		const VdirEntry *entry = report->entries->pdata[i];

		if (*entry->why)
			out_line("%s: %s: %s", _(words[entry->fate]), shown_as(entry),
				entry->why);
		else
			out_line("%s: %s", _(words[entry->fate]), shown_as(entry));
		print_sides(entry->sides);
	}
}

static void
say_counts(const VdirReport *report, gboolean dry)
{
	guint written = report->counts[VDIR_WRITTEN];
	guint removed = report->counts[VDIR_REMOVED];

	out_say(dry ? _("Files to write: %u, to remove: %u.")
		    : _("Files written: %u, removed: %u."),
		written, removed);
	if (report->counts[VDIR_GONE] > 0)
		out_say(_("What was deleted there stays in the book: close it by krug "
			  "remind done or drop, or bring it back by krug sync "
			  "--restore."));
	if (report->kept > 0)
		out_say(ngettext("%u file with what the other side said lies in the "
				 "folder, named *.conflict: look at it and delete it.",
				"%u files with what the other side said lie in the "
				"folder, named *.conflict: look at them and delete them.",
				report->kept),
			report->kept);
}

/* What is left alone holds nothing else up, and the exit code tells of it. */
static gboolean
check_read(const VdirReport *report, GError **error)
{
	guint n = report->counts[VDIR_UNREADABLE];

	if (n == 0)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
		ngettext("%u file could not be read; everything else is in step.",
			"%u files could not be read; everything else is in step.", n),
		n);
	return FALSE;
}

static gboolean
run(Call *call, GError **error)
{
	Config *config = call_config(call, error);
	g_autoptr(VdirReport) report = NULL;
	Book *book;

	if (!config)
		return FALSE;
	const VdirOptions options = {
		.calendar = config_get(config, "calendar.vdir"),
		.contacts = config_get(config, "contacts.vdir"),
		.dry = call_flag(call, "dry-run"),
		.restore = call_flag(call, "restore"),
	};

	if (!*options.calendar && !*options.contacts) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("No folder is set: krug config calendar.vdir FOLDER, or "
			  "contacts.vdir."));
		return FALSE;
	}
	book = call_book(call, error);
	if (!book)
		return FALSE;
	if (call_flag(call, "write"))
		return vdir_write(book, &options, 0, NULL, error);
	report = vdir_sync(book, &options, error);
	if (!report)
		return FALSE;
	if (call_flag(call, "json")) {
		print_json(report);
	} else {
		print_entries(report);
		say_counts(report, options.dry);
	}
	return check_read(report, error);
}

static const char *const fates[VDIR_FATES] = {
	[VDIR_WRITTEN] = "written",
	[VDIR_REMOVED] = "removed",
	[VDIR_MOVED] = "moved",
	[VDIR_CHANGED] = "changed",
	[VDIR_GONE] = "gone",
	[VDIR_CONFLICT] = "conflict",
	[VDIR_DOUBLED] = "doubled",
	[VDIR_UNREADABLE] = "unreadable",
};

static const char *const words[VDIR_FATES] = {
	[VDIR_WRITTEN] = N_("written"),
	[VDIR_REMOVED] = N_("removed"),
	[VDIR_MOVED] = N_("moved there"),
	[VDIR_CHANGED] = N_("changed there"),
	[VDIR_GONE] = N_("deleted there"),
	[VDIR_CONFLICT] = N_("conflict"),
	[VDIR_DOUBLED] = N_("a second file of the same, left alone"),
	[VDIR_UNREADABLE] = N_("left alone, cannot be read"),
};

static const CommandOption options[] = {
	{ "dry-run", 'n', OPTION_FLAG, NULL, N_("tell what would be done, do nothing"),
		NULL },
	{ "write", 0, OPTION_FLAG, NULL,
		N_("only write what changed in the book, without a look at the rest"),
		NULL },
	{ "restore", 0, OPTION_FLAG, NULL,
		N_("write again what was deleted on the other side"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON object"), NULL },
	{ 0 },
};

const Command cmd_sync = {
	.name = "sync",
	.synopsis = "[--dry-run] [--write] [--restore] [--json]",
	.help = N_("Exchange events and cards with folders that a phone is synced with"),
	.notes = N_("The folders are the settings calendar.vdir and contacts.vdir, one "
		    "file an item, as vdirsyncer, DAVx⁵, khal and khard have them. What "
		    "changed in the book is written; what changed there is read back, as "
		    "one change that krug undo takes back: the day of a reminder, names, "
		    "telephones, addresses, links and notes of a person. Everything else "
		    "that was added there stays as it is. Where both changed the same, "
		    "krug's stands, and the other one is kept as NAME.conflict. What was "
		    "deleted there is told, stays in the book, and is not written again "
		    "until you were in touch."),
	.examples = "krug config calendar.vdir ~/.calendars/krug\n"
		    "krug sync --dry-run\n"
		    "krug sync && vdirsyncer sync && krug sync",
	.options = options,
	.most = 0,
	.run = run,
};
