/* All commands. A row appears here once the command works. */
#include "cli/commands.h"

#include <string.h>

#include "krug/i18n.h"

#include "cli/fieldoptions.h"

extern const Command cmd_add, cmd_agenda, cmd_application, cmd_archive, cmd_backup,
	cmd_brief, cmd_check, cmd_community, cmd_config, cmd_demo, cmd_due, cmd_edit,
	cmd_event, cmd_export, cmd_feedback, cmd_forget, cmd_gap, cmd_give, cmd_greet,
	cmd_help, cmd_history, cmd_import, cmd_inbox, cmd_interview, cmd_letters,
	cmd_list, cmd_log, cmd_manual, cmd_me, cmd_news, cmd_notify, cmd_org, cmd_path,
	cmd_pause, cmd_plan, cmd_query, cmd_redo, cmd_reject, cmd_remind, cmd_restore,
	cmd_review, cmd_search, cmd_share, cmd_shelf, cmd_show, cmd_stats, cmd_sync,
	cmd_tag, cmd_templates, cmd_undo, cmd_warnings, cmd_who_at, cmd_write;

typedef struct {
	const Command *first;
	const char *title;
} CommandGroup;

static const CommandGroup groups[];

CommandOption *
command_options(const Command *command)
{
	GArray *options = g_array_new(TRUE, TRUE, sizeof(CommandOption));

	for (const CommandOption *o = command->options; o && o->name; o++)
		g_array_append_vals(options, o, 1);
	if (command->flags & COMMAND_FIELDS)
		field_options(options);
	return (CommandOption *)(void *)g_array_free(options, FALSE);
}

const Command *
command_find(const char *name)
{
	for (const Command *const *c = commands; *c; c++)
		if (strcmp((*c)->name, name) == 0)
			return *c;
	return NULL;
}

const char *
command_heading(const Command *command)
{
	for (const CommandGroup *group = groups; group->first; group++)
		if (group->first == command)
			return _(group->title);
	return NULL;
}

const Command *const commands[] = {
	&cmd_add,
	&cmd_log,
	&cmd_list,
	&cmd_show,
	&cmd_search,
	&cmd_edit,
	&cmd_tag,
	&cmd_org,
	&cmd_who_at,
	&cmd_path,
	&cmd_query,
	&cmd_pause,
	&cmd_archive,
	&cmd_forget,

	&cmd_due,
	&cmd_agenda,
	&cmd_remind,
	&cmd_brief,
	&cmd_warnings,
	&cmd_notify,

	&cmd_application,
	&cmd_interview,
	&cmd_reject,
	&cmd_feedback,
	&cmd_gap,
	&cmd_plan,

	&cmd_event,
	&cmd_community,
	&cmd_shelf,
	&cmd_give,
	&cmd_news,

	&cmd_write,
	&cmd_letters,
	&cmd_greet,
	&cmd_templates,
	&cmd_me,

	&cmd_review,
	&cmd_stats,

	&cmd_export,
	&cmd_share,
	&cmd_import,
	&cmd_sync,
	&cmd_inbox,

	&cmd_undo,
	&cmd_redo,
	&cmd_history,
	&cmd_config,
	&cmd_backup,
	&cmd_restore,
	&cmd_check,
	&cmd_demo,
	&cmd_help,
	&cmd_manual,
	NULL,
};

static const CommandGroup groups[] = {
	{ &cmd_add, N_("People and what was said") },
	{ &cmd_due, N_("Who waits, and when") },
	{ &cmd_application, N_("The search for work") },
	{ &cmd_event, N_("New people, and what is worth sharing") },
	{ &cmd_write, N_("Letters") },
	{ &cmd_review, N_("Looking back") },
	{ &cmd_export, N_("Calendars, cards, the phone") },
	{ &cmd_undo, N_("The book and krug itself") },
	{ 0 },
};
