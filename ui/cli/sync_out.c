/* Counts and hints are words, on standard error; what was done and what differs is data.
 */
#include "cli/sync_out.h"

#include "krug/i18n.h"

#include "cli/output.h"

static const char *const fates[VDIR_FATES], *const words[VDIR_FATES];

static void
sides_json(JsonWriter *json, const GPtrArray *sides, gboolean asked)
{
	json_array_begin(json, "fields");
	for (guint i = 0; sides && i < sides->len; i++) {
		const VdirSide *side = sides->pdata[i];

		json_object_begin(json, NULL);
		json_text(json, "field", side->field);
		json_text(json, "mine", side->mine);
		json_text(json, "theirs", side->theirs);
		if (asked)
			json_bool(json, "file_alone", side->alone);
		json_object_end(json);
	}
	json_array_end(json);
}

static void
print_json(const VdirReport *report, guint open)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	json_int(json, fates[VDIR_WRITTEN], report->counts[VDIR_WRITTEN]);
	json_int(json, fates[VDIR_REMOVED], report->counts[VDIR_REMOVED]);
	json_int(json, "conflicts", open);
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
		sides_json(json, entry->sides, FALSE);
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
	if (entry->fate == VDIR_DOUBLED || entry->fate == VDIR_ALONE || !*entry->title)
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

/* Of a whole address book the line itself says what to do. */
static gboolean
asks_of_cards(const VdirReport *report)
{
	for (guint i = 0; i < report->entries->len; i++) {
		const VdirEntry *entry = report->entries->pdata[i];

		if (entry->fate == VDIR_NEW && !*entry->why)
			return TRUE;
	}
	return FALSE;
}

static void
say_counts(const VdirReport *report, gboolean dry, guint open)
{
	guint written = report->counts[VDIR_WRITTEN];
	guint removed = report->counts[VDIR_REMOVED];

	out_say(dry ? _("Files to write: %u, to remove: %u.")
		    : _("Files written: %u, removed: %u."),
		written, removed);
	if (report->counts[VDIR_GONE] > 0)
		out_say(_("What was deleted there stays in the book. If it is to go here "
			  "as well: krug remind done or drop, krug archive; krug sync "
			  "--restore writes it there again."));
	if (report->counts[VDIR_AWAY] > 0 && !dry)
		out_say("%s", _("What waited for a folder that is not set any more was "
				"put away; krug undo asks about it again."));
	if (asks_of_cards(report) && !dry)
		out_say(_("New cards: krug inbox shows them, krug inbox add NUMBER "
			  "brings one in, krug inbox dismiss NUMBER asks no more."));
	if (open > 0)
		out_say(ngettext("%u conflict is to be decided: krug sync --conflicts "
				 "shows both sides.",
				"%u conflicts are to be decided: krug sync --conflicts "
				"shows both sides.",
				open),
			open);
}

void
sync_out(const VdirReport *report, gboolean dry, guint open, gboolean json)
{
	if (json) {
		print_json(report, open);
		return;
	}
	print_entries(report);
	say_counts(report, dry, open);
}

static void
conflicts_json(const GPtrArray *conflicts)
{
	g_autoptr(JsonWriter) json = out_json();

	json_array_begin(json, NULL);
	for (guint i = 0; i < conflicts->len; i++) {
		const VdirQuestion *conflict = conflicts->pdata[i];

		json_object_begin(json, NULL);
		json_int(json, "id", conflict->row);
		json_text(json, "title", conflict->title);
		json_told(json, "who", conflict->who);
		json_text(json, "file", conflict->file);
		json_day(json, "day", conflict->day);
		sides_json(json, conflict->sides, TRUE);
		json_object_end(json);
	}
	json_array_end(json);
	json_end(json);
}

/* "    phone: krug +7 916 … · phone +7 999 …" */
static void
print_both(const GPtrArray *sides)
{
	for (guint i = 0; i < sides->len; i++) {
		const VdirSide *side = sides->pdata[i];
		g_autofree char *mine = flat(side->mine);
		g_autofree char *theirs = flat(side->theirs);

		out_line(side->alone ? _("    %s · the book has no place for it")
				     : "    %s",
			side->label);
		out_line(_("        krug:  %s"), mine);
		out_line(_("        phone: %s"), theirs);
	}
}

void
sync_out_conflicts(const GPtrArray *conflicts, gboolean json)
{
	if (json) {
		conflicts_json(conflicts);
		return;
	}
	for (guint i = 0; i < conflicts->len; i++) {
		const VdirQuestion *conflict = conflicts->pdata[i];
		g_autofree char *day = i18n_day_long(conflict->day);

		out_line("#%ld %s · %s", (long)conflict->row, conflict->title, day);
		print_both(conflict->sides);
	}
	if (conflicts->len > 0)
		out_say("%s", _("krug sync --take mine, theirs or both NUMBER decides, "
				"--all decides all; krug undo takes it back."));
	else
		out_say("%s", _("There is no conflict to decide."));
}

static const char *const fates[VDIR_FATES] = {
	[VDIR_WRITTEN] = "written",
	[VDIR_REMOVED] = "removed",
	[VDIR_MOVED] = "moved",
	[VDIR_CHANGED] = "changed",
	[VDIR_GONE] = "gone",
	[VDIR_CONFLICT] = "conflict",
	[VDIR_NEW] = "new",
	[VDIR_DOUBLED] = "doubled",
	[VDIR_AWAY] = "away",
	[VDIR_ALONE] = "left-alone",
};

static const char *const words[VDIR_FATES] = {
	[VDIR_WRITTEN] = N_("written"),
	[VDIR_REMOVED] = N_("removed"),
	[VDIR_MOVED] = N_("moved there"),
	[VDIR_CHANGED] = N_("changed there"),
	[VDIR_GONE] = N_("deleted there"),
	[VDIR_CONFLICT] = N_("conflict"),
	[VDIR_NEW] = N_("new there"),
	[VDIR_DOUBLED] = N_("a second file of the same, left alone"),
	[VDIR_AWAY] = N_("put away, its folder is not set"),
	[VDIR_ALONE] = N_("left alone"),
};
