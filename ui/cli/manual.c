/*
 * The man page krug.1, in the man(7) macros, from the same rows as the help. Invariant:
 * every text passes escape(), so no line of it begins a request, no hyphen of an option
 * becomes a dash, and the page is ASCII.
 */
#include "cli/manual.h"

#include <stdio.h>

#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/commands.h"
#include "cli/usage.h"

static char *
escape(const char *text)
{
	GString *out = g_string_new(*text == '.' || *text == '\'' ? "\\&" : "");

	for (const char *p = text; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (c == '\\')
			g_string_append(out, "\\e");
		else if (c == '-')
			g_string_append(out, "\\-");
		else if (c < 0x80)
			g_string_append_c(out, (char)c);
		else
			g_string_append_printf(out, "\\[u%04X]", c);
	}
	return g_string_free(out, FALSE);
}

static void
put(const char *macro, const char *text, const char *tail)
{
	g_autofree char *safe = escape(text);

	printf("%s%s%s\n", macro, safe, tail);
}

static void
section(const char *title)
{
	printf(".SH %s\n", title);
}

static void
put_options(const CommandOption *options)
{
	for (const CommandOption *o = options; o && o->name; o++) {
		g_autofree char *name = usage_option(o);
		g_autofree char *words = o->vocab ? vocab_ids(o->vocab) : NULL;

		puts(".TP");
		put("\\fB", name, "\\fR");
		put("", _(o->help), words ? ":" : "");
		if (words)
			put("", words, "");
	}
}

static void
put_facts(const char *title, const UsageFact *facts)
{
	section(title);
	for (const UsageFact *fact = facts; fact->name; fact++) {
		puts(".TP");
		put("\\fB", fact->name, "\\fR");
		put("", _(fact->help), "");
	}
}

static void
put_examples(const char *examples)
{
	g_auto(GStrv) lines = g_strsplit(examples, "\n", -1);

	puts(".PP\n.nf");
	for (char **line = lines; *line; line++)
		put("    ", *line, "");
	puts(".fi");
}

static void
put_command(const Command *command)
{
	g_autofree char *synopsis = usage_synopsis(command);
	g_autofree CommandOption *options = command_options(command);

	put(".SS ", synopsis, "");
	put("", _(command->help), ".");
	if (command->notes)
		put("", _(command->notes), "");
	put_options(options);
	if (command->examples)
		put_examples(command->examples);
}

void
manual_print(void)
{
	g_autofree char *synopsis = usage_synopsis(NULL);

	puts(".TH KRUG 1 \"\" \"krug " KRUG_VERSION "\" \"krug\"");
	section(_("NAME"));
	put("krug \\- ", _("a personal CRM for the terminal"), "");
	section(_("SYNOPSIS"));
	put("", synopsis, "");
	section(_("DESCRIPTION"));
	put("",
		_("krug keeps the people you met on the way to a job, and reminds you, "
		  "gently "
		  "and in time, to stay in touch with them. Without a command it takes "
		  "the "
		  "full screen, where ? shows the keys."),
		"");
	section(_("OPTIONS"));
	put_options(global_options);
	section(_("COMMANDS"));
	for (const Command *const *c = commands; *c; c++)
		if (!((*c)->flags & COMMAND_HIDDEN))
			put_command(*c);
	put_facts(_("ENVIRONMENT"), usage_environment);
	put_facts(_("FILES"), usage_files);
	put_facts(_("EXIT STATUS"), usage_exits);
}
