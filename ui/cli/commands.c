/* All commands. A row appears here once the command works. */
#include "cli/commands.h"

#include <string.h>

#include "cli/fieldoptions.h"

extern const Command cmd_agenda, cmd_brief, cmd_path, cmd_warnings, cmd_who_at;
extern const Command cmd_add, cmd_application, cmd_archive, cmd_backup, cmd_check,
	cmd_community, cmd_config, cmd_demo, cmd_due, cmd_edit, cmd_event, cmd_export,
	cmd_feedback, cmd_forget, cmd_gap, cmd_give, cmd_greet, cmd_help, cmd_history,
	cmd_import, cmd_inbox, cmd_interview, cmd_letters, cmd_list, cmd_log, cmd_manual,
	cmd_me, cmd_news, cmd_notify, cmd_org, cmd_pause, cmd_plan, cmd_query, cmd_redo,
	cmd_reject, cmd_remind, cmd_restore, cmd_review, cmd_search, cmd_share, cmd_shelf,
	cmd_show, cmd_stats, cmd_sync, cmd_tag, cmd_templates, cmd_undo, cmd_write;

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

const Command *const commands[] = {
	&cmd_add,
	&cmd_log,
	&cmd_list,
	&cmd_show,
	&cmd_due,
	&cmd_notify,
	&cmd_agenda,
	&cmd_brief,
	&cmd_warnings,
	&cmd_application,
	&cmd_interview,
	&cmd_reject,
	&cmd_remind,
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
	&cmd_review,
	&cmd_stats,
	&cmd_search,
	&cmd_query,
	&cmd_edit,
	&cmd_me,
	&cmd_tag,
	&cmd_org,
	&cmd_who_at,
	&cmd_path,
	&cmd_archive,
	&cmd_pause,
	&cmd_export,
	&cmd_share,
	&cmd_import,
	&cmd_sync,
	&cmd_inbox,
	&cmd_config,
	&cmd_undo,
	&cmd_redo,
	&cmd_history,
	&cmd_backup,
	&cmd_restore,
	&cmd_check,
	&cmd_forget,
	&cmd_demo,
	&cmd_help,
	&cmd_manual,
	NULL,
};
