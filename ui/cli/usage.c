/*
 * The help of krug and of each command. Invariant: nothing here names a single command;
 * all comes from the rows.
 */
#include "cli/usage.h"

#include "krug/i18n.h"
#include "krug/text.h"

#include "cli/call.h"
#include "cli/commands.h"
#include "cli/output.h"

#define HELP_WIDTH    78
#define NAME_WIDTH    30
#define COMMAND_WIDTH 14

char *
usage_synopsis(const Command *command)
{
	if (!command)
		return g_strdup("krug [--book FILE] [--now ISO8601] [--lang ru|en] "
				"[COMMAND …]");
	return g_strconcat("krug ", command->name, *command->synopsis ? " " : "",
		command->synopsis, NULL);
}

char *
usage_option(const CommandOption *option)
{
	const char *blank = option->value ? " " : "";
	const char *value = option->value ? option->value : "";

	return option->letter ? g_strdup_printf("-%c, --%s%s%s", option->letter,
					option->name, blank, value)
			      : g_strdup_printf("--%s%s%s", option->name, blank, value);
}

void
usage_hint(const Command *command)
{
	g_autofree char *synopsis = usage_synopsis(command);

	out_say(_("Usage: %s"), synopsis);
	if (command)
		out_say(_("“krug help %s” tells more."), command->name);
	else
		out_say(_("“krug help” lists the commands."));
}

/* A name in so many columns and its text beside it, wrapped. */
static void
put_pair(int width, const char *name, const char *text)
{
	g_auto(GStrv) lines = text_wrap(text, HELP_WIDTH - width - 2);
	g_autofree char *head = text_pad(name, width - 1);

	if (text_width(name) >= width) {
		out_line("  %s", name);
		out_line("  %*s%s", width, "", lines[0]);
	} else {
		out_line("  %s %s", head, lines[0]);
	}
	for (char **line = lines + 1; *lines && *line; line++)
		out_line("  %*s%s", width, "", *line);
}

static void
pair(const char *name, const char *text)
{
	put_pair(NAME_WIDTH, name, text);
}

static void
show_options(const CommandOption *options)
{
	for (const CommandOption *o = options; o && o->name; o++) {
		g_autofree char *option = usage_option(o);
		g_autofree char *name =
			g_strconcat(o->letter ? "" : "    ", option, NULL);
		g_autofree char *words = o->vocab ? vocab_ids(o->vocab) : NULL;
		g_autofree char *text =
			words ? g_strdup_printf("%s: %s", _(o->help), words)
			      : g_strdup(_(o->help));

		pair(name, text);
	}
}

static void
show_facts(const char *title, const UsageFact *facts)
{
	out_line("%s", "");
	out_line("%s", title);
	for (const UsageFact *fact = facts; fact->name; fact++)
		pair(fact->name, _(fact->help));
}

static void
help_of(const Command *command)
{
	g_autofree char *synopsis = usage_synopsis(command);
	g_autofree char *usage = g_strdup_printf(_("Usage: %s"), synopsis);
	g_autofree CommandOption *options = command_options(command);
	g_auto(GStrv) notes = NULL;

	out_line("%s", usage);
	out_line("%s", "");
	out_line("%s.", _(command->help));
	if (command->notes) {
		notes = text_wrap(_(command->notes), HELP_WIDTH);
		for (char **line = notes; *line; line++)
			out_line("%s", *line);
	}
	out_line("%s", "");
	out_line("%s", _("Options:"));
	show_options(options);
	show_options(global_options);
	if (command->examples) {
		out_line("%s", "");
		out_line("%s", _("Examples:"));
		out_block("  ", command->examples);
	}
}

static void
show_commands(void)
{
	for (const Command *const *c = commands; *c; c++) {
		const char *heading = command_heading(*c);

		if (heading) {
			out_line("%s", "");
			out_line(_("%s:"), heading);
		}
		if (!((*c)->flags & COMMAND_HIDDEN))
			put_pair(COMMAND_WIDTH, (*c)->name, _((*c)->help));
	}
}

static void
help_of_krug(void)
{
	g_autofree char *synopsis = usage_synopsis(NULL);

	out_line(_("Usage: %s"), synopsis);
	out_line("%s", "");
	out_line("%s",
		_("Keeps the people you met, and reminds you to stay in touch. Without "
		  "a command: full screen."));
	show_commands();
	out_line("%s", "");
	out_line("%s", _("Options:"));
	show_options(global_options);
	show_facts(_("Environment:"), usage_environment);
	show_facts(_("Exit status:"), usage_exits);
	out_line("%s", "");
	out_line("%s", _("“krug help COMMAND” shows its options and examples."));
}

void
usage_help(const Command *command)
{
	if (command)
		help_of(command);
	else
		help_of_krug();
}

const UsageFact usage_environment[] = {
	{ "KRUG_BOOK", N_("the book to use where --book is not given") },
	{ "KRUG_NOW", N_("the moment to reckon from where --now is not given") },
	{ "LANGUAGE, LC_ALL, LC_MESSAGES, LANG",
		N_("the language where --lang is not given") },
	{ "NO_COLOR", N_("no colours on the full screen") },
	{ "VISUAL, EDITOR",
		N_("the editor of letters and notes where the setting editor is empty") },
	{ "XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME",
		N_("where the book, the settings and the drafts lie") },
	{ 0 },
};

const UsageFact usage_files[] = {
	{ "$XDG_DATA_HOME/krug/book.krug",
		N_("the book: one SQLite file, for its owner only") },
	{ "$XDG_CONFIG_HOME/krug/config",
		N_("settings of this machine; see “krug config”") },
	{ "$XDG_CONFIG_HOME/krug/keys", N_("your own keys, over those of krug") },
	{ "$XDG_CONFIG_HOME/krug/chains",
		N_("your own steps after interviews, rejections, events and the like, "
		   "over those of krug; “krug config --chains” prints these, with a "
		   "description of the form") },
	{ "$XDG_CONFIG_HOME/krug/templates/ru/, en/",
		N_("your own templates of letters, over those of krug; see "
		   "krug-templates(5)") },
	{ "$XDG_CONFIG_HOME/krug/holidays",
		N_("your own holidays, over those of krug; see “krug greet”") },
	{ "$XDG_STATE_HOME/krug/drafts",
		N_("what was typed when the terminal was closed; krug offers it again") },
	{ "$XDG_STATE_HOME/krug/letters",
		N_("what an editor left that was not saved; krug offers it again") },
	{ 0 },
};

const UsageFact usage_exits[] = {
	{ "0", N_("done") },
	{ "1", N_("the request failed; standard error says why") },
	{ "2", N_("wrong usage") },
	{ 0 },
};
