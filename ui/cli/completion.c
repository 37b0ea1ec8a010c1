/*
 * Completions for bash, zsh and fish from the rows of the commands. Invariant: texts
 * stand in single quotes, and none of the tables holds one.
 */
#include "cli/manual.h"

#include <stdio.h>
#include <string.h>

#include "krug/config.h"

#include "cli/call.h"
#include "cli/commands.h"

typedef void (*EachOption)(const Command *command, const CommandOption *option);

static gboolean
listed(const Command *command)
{
	return !(command->flags & COMMAND_HIDDEN);
}

static void
each_option(const Command *command, EachOption each)
{
	g_autofree CommandOption *own = command ? command_options(command) : NULL;

	for (const CommandOption *o = own ? own : global_options; o->name; o++)
		each(command, o);
}

/* "ru|en" is what may be written, "N|TEXT" is not. */
static gboolean
tells_values(const char *value)
{
	return value && g_ascii_islower(*value) && strchr(value, '|');
}

/* What the value may be, between blanks: "ru en"; NULL: anything. */
static char *
values_of(const CommandOption *option)
{
	GString *words;

	if (!option->vocab)
		return tells_values(option->value)
			       ? g_strdelimit(g_strdup(option->value), "|", ' ')
			       : NULL;
	words = g_string_new(vocab_id(option->vocab, 1));
	for (int i = 2; i < option->vocab->count; i++)
		g_string_append_printf(words, " %s", vocab_id(option->vocab, i));
	return g_string_free(words, FALSE);
}

/* What may follow the name of the command; "" where anything does. */
static char *
words_of(const Command *command)
{
	GString *words = g_string_new(NULL);

	for (const Verb *verb = command->verbs; verb && verb->name; verb++)
		g_string_append_printf(words, " %s", verb->name);
	if (command->flags & COMMAND_SETTINGS)
		for (const ConfigRow *row = config_rows(); row->name; row++)
			g_string_append_printf(words, " %s", row->name);
	return g_string_free(words, FALSE);
}

static void
bash_name(G_GNUC_UNUSED const Command *command, const CommandOption *option)
{
	if (option->letter)
		printf(" -%c", option->letter);
	printf(" --%s", option->name);
}

static void
bash_value(const Command *command, const CommandOption *option)
{
	const char *name = command ? command->name : "*";
	g_autofree char *words = values_of(option);

	if (option->kind == OPTION_FILE)
		printf("\t%s:--%s) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n",
			name, option->name);
	if (!words)
		return;
	printf("\t%s:--%s", name, option->name);
	if (option->letter)
		printf("|%s:-%c", name, option->letter);
	printf(") words='%s' ;;\n", words);
}

void
completion_bash(void)
{
	puts("# bash completion for krug\n"
	     "_krug() {\n"
	     "\tlocal cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
	     "\tlocal command= words= i\n"
	     "\tfor ((i = 1; i < COMP_CWORD; i++)); do\n"
	     "\t\tcase ${COMP_WORDS[i]} in\n"
	     "\t\t--book|--now|--lang) ((i++)) ;;\n"
	     "\t\t-*) ;;\n"
	     "\t\t*) command=${COMP_WORDS[i]}; break ;;\n"
	     "\t\tesac\n"
	     "\tdone\n"
	     "\tcase $command in");
	printf("\t'') words='");
	for (const Command *const *c = commands; *c; c++)
		if (listed(*c))
			printf("%s ", (*c)->name);
	puts("' ;;");
	for (const Command *const *c = commands; *c; c++) {
		g_autofree char *words = words_of(*c);

		if (!listed(*c))
			continue;
		printf("\t%s) words='%s", (*c)->name, words);
		each_option(*c, bash_name);
		puts("' ;;");
	}
	puts("\tesac");
	printf("\twords+='");
	each_option(NULL, bash_name);
	puts("'\n\tcase $command:$prev in");
	for (const Command *const *c = commands; *c; c++)
		if (listed(*c))
			each_option(*c, bash_value);
	each_option(NULL, bash_value);
	puts("\tesac\n"
	     "\tCOMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
	     "}\n"
	     "complete -o default -F _krug krug");
}

/* What stands between colons. */
static char *
zsh_escape(const char *text)
{
	GString *out = g_string_new(text);

	g_string_replace(out, ":", "\\:", 0);
	return g_string_free(out, FALSE);
}

static void
zsh_option(G_GNUC_UNUSED const Command *command, const CommandOption *option)
{
	g_autofree char *words = values_of(option);
	g_autofree char *value = zsh_escape(option->value ? option->value : "");

	printf(" \\\n\t\t'%s--%s[%s]", option->kind == OPTION_LIST ? "*" : "",
		option->name, option->help);
	if (option->kind == OPTION_FILE)
		printf(":%s:_files", value);
	else if (words)
		printf(":%s:(%s)", value, words);
	else if (*value)
		printf(":%s:", value);
	putchar('\'');
}

void
completion_zsh(void)
{
	puts("#compdef krug\n"
	     "local curcontext=$curcontext state line\n"
	     "local -a names\n"
	     "names=(");
	for (const Command *const *c = commands; *c; c++)
		if (listed(*c))
			printf("\t'%s:%s'\n", (*c)->name, (*c)->help);
	printf(")\n_arguments -C");
	each_option(NULL, zsh_option);
	puts(" \\\n\t'1: :->command' '*:: :->rest'\n"
	     "case $state in\n"
	     "command) _describe command names ;;\n"
	     "rest)\n"
	     "\tcase $line[1] in");
	for (const Command *const *c = commands; *c; c++) {
		g_autofree char *words = words_of(*c);

		if (!listed(*c))
			continue;
		printf("\t%s) _arguments", (*c)->name);
		each_option(*c, zsh_option);
		if (*words)
			printf(" \\\n\t\t'1: :(%s)'", words + 1);
		puts(" '*: :_default' ;;");
	}
	puts("\tesac ;;\nesac");
}

static void
fish_option(const Command *command, const CommandOption *option)
{
	g_autofree char *words = values_of(option);

	printf("complete -c krug");
	if (command)
		printf(" -n '__fish_seen_subcommand_from %s'", command->name);
	if (option->letter)
		printf(" -s %c", option->letter);
	printf(" -l %s -d '%s'", option->name, option->help);
	if (option->kind == OPTION_FILE)
		printf(" -rF");
	else if (words)
		printf(" -x -a '%s'", words);
	else if (option->value)
		printf(" -x");
	putchar('\n');
}

void
completion_fish(void)
{
	puts("# fish completion for krug");
	each_option(NULL, fish_option);
	for (const Command *const *c = commands; *c; c++) {
		g_autofree char *words = words_of(*c);

		if (!listed(*c))
			continue;
		printf("complete -c krug -n __fish_use_subcommand -f -a %s -d '%s'\n",
			(*c)->name, (*c)->help);
		if (*words)
			printf("complete -c krug -f -n '__fish_seen_subcommand_from %s' "
			       "-a '%s'\n",
				(*c)->name, words + 1);
		each_option(*c, fish_option);
	}
}
