/*
 * What a run tells: an entry for each file of which there is something to be said.
 */
#include "krug/inbox.h"
#include "krug/paths.h"
#include "vdir_private.h"

static void
entry_free(gpointer data)
{
	VdirEntry *entry = data;

	g_free(entry->folder);
	g_free(entry->name);
	g_free(entry->uid);
	g_free(entry->title);
	g_free(entry->why);
	g_clear_pointer(&entry->sides, g_ptr_array_unref);
	g_free(entry);
}

VdirReport *
vdir_report_new(void)
{
	VdirReport *report = g_new0(VdirReport, 1);

	report->entries = g_ptr_array_new_with_free_func(entry_free);
	return report;
}

void
vdir_report_free(VdirReport *report)
{
	if (!report)
		return;
	g_ptr_array_unref(report->entries);
	g_free(report);
}

void
vdir_tell(Vdir *vdir, VdirFate fate, const VdirItem *item, const char *why)
{
	const char *name = vdir->kind->form == VDIR_EVENT ? "SUMMARY" : "FN";
	const VdirText *text = item->ours ? item->ours : item->theirs;
	const char *title = text ? vdir_text_value(text, name, NULL) : NULL;
	VdirEntry *entry = g_new0(VdirEntry, 1);

	entry->fate = fate;
	entry->folder = g_strdup(vdir->path);
	entry->name = g_strdup(item->name);
	entry->uid = g_strdup(item->uid);
	entry->title = g_strdup(title ? title : "");
	entry->why = g_strdup(why);
	vdir->report->counts[fate]++;
	g_ptr_array_add(vdir->report->entries, entry);
}

void
vdir_tell_away(VdirReport *report, const InboxItem *item)
{
	VdirEntry *entry = g_new0(VdirEntry, 1);

	entry->fate = VDIR_AWAY;
	entry->folder = g_path_get_dirname(item->source);
	entry->name = g_path_get_basename(item->source);
	entry->uid = g_strdup(item->uid);
	entry->title = g_strdup(item->title);
	entry->why = path_shown(entry->folder);
	report->counts[VDIR_AWAY]++;
	g_ptr_array_add(report->entries, entry);
}

void
vdir_tell_sides(
	Vdir *vdir, VdirFate fate, const VdirItem *item, const VdirText *now, guint keys)
{
	VdirEntry *entry;

	vdir_tell(vdir, fate, item, "");
	entry = vdir->report->entries->pdata[vdir->report->entries->len - 1];
	entry->sides = vdir_sides(vdir->book, item->ours, now, keys);
}

void
vdir_explain(Vdir *vdir, const char *why)
{
	VdirEntry *entry = vdir->report->entries->pdata[vdir->report->entries->len - 1];

	g_free(entry->why);
	entry->why = g_strdup(why);
}
