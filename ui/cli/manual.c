/* The man page krug.1, from the same rows as the help. */
#include "cli/manual.h"

#include "krug/config.h"
#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/commands.h"
#include "cli/paper.h"

static void
put_options(const CommandOption *options)
{
	for (const CommandOption *o = options; o && o->name; o++) {
		g_autofree char *name = usage_option(o);
		g_autofree char *words = o->vocab ? vocab_ids(o->vocab) : NULL;

		g_autofree char *help =
			g_strconcat(_(o->help), words ? ": " : NULL, words, NULL);

		paper_item(name, help);
	}
}

static void
put_command(const Command *command)
{
	g_autofree char *synopsis = usage_synopsis(command);
	g_autofree CommandOption *options = command_options(command);
	g_autofree char *help = g_strconcat(_(command->help), ".", NULL);

	paper_subsection(synopsis);
	paper_more(help);
	if (command->notes)
		paper_more(_(command->notes));
	put_options(options);
	if (command->examples)
		paper_lines(command->examples);
}

static void
put_setting(const ConfigRow *row)
{
	g_autofree char *range = config_range(row);
	g_autofree char *what =
		*row->fallback ? g_strdup_printf(_("%s (%s; %s by default)."),
					 _(row->text), range, row->fallback)
			       : g_strdup_printf("%s (%s).", _(row->text), range);

	paper_item(row->name, what);
}

static void
put_settings(ConfigPlace place, const char *title)
{
	paper_subsection(title);
	for (const ConfigRow *row = config_rows(); row->name; row++)
		if (row->place == place)
			put_setting(row);
}

void
manual_print(void)
{
	g_autofree char *synopsis = usage_synopsis(NULL);

	paper_begin("krug", "1", _("a personal CRM for the terminal"));
	paper_section(_("SYNOPSIS"));
	paper_more(synopsis);
	paper_section(_("DESCRIPTION"));
	paper_more(
		_("krug keeps the people you met on the way to a job, and reminds you, "
		  "gently and in time, to stay in touch with them. Without a command it "
		  "takes the full screen, where ? shows the keys."));
	paper_section(_("OPTIONS"));
	put_options(global_options);
	for (const Command *const *c = commands; *c; c++) {
		const char *heading = command_heading(*c);
		g_autofree char *upper = heading ? g_utf8_strup(heading, -1) : NULL;

		if (upper)
			paper_section(upper);
		if (!((*c)->flags & COMMAND_HIDDEN))
			put_command(*c);
	}
	paper_section(_("SETTINGS"));
	put_settings(CONFIG_BOOK, _("In the book; each change can be undone"));
	put_settings(CONFIG_MACHINE, _("On this machine"));
	manual_keys();
	paper_facts(_("ENVIRONMENT"), usage_environment);
	paper_facts(_("FILES"), usage_files);
	paper_facts(_("EXIT STATUS"), usage_exits);
	paper_section(_("SEE ALSO"));
	paper_more("krug-templates(5)");
}
