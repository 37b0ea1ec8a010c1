/*
 * Runs the command that was asked for and turns its outcome into an exit status. The
 * invariant: whatever fails is said in words on standard error, also where standard
 * output itself failed.
 */
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/output.h"
#include "cli/usage.h"
#include "start.h"

enum { EXIT_DONE, EXIT_FAILED, EXIT_USAGE };

static int
fail(GError *error, const Command *command)
{
	gboolean usage = error && error->domain == USAGE_ERROR;

	if (error)
		out_say("krug: %s", error->message);
	if (usage)
		usage_hint(command);
	g_clear_error(&error);
	return usage ? EXIT_USAGE : EXIT_FAILED;
}

static gboolean
full_screen(Call *call, GError **error)
{
	Config *config = call_config(call, error);
	Book *book = config ? call_book(call, error) : NULL;

	return book && start_screen(book, config);
}

static gboolean
run(Call *call, GError **error)
{
	const Command *command = call_command(call);

	if (call_flag(call, "help"))
		usage_help(command);
	else if (call_flag(call, "version"))
		out_line("krug %s", KRUG_VERSION);
	else if (command)
		return command->run(call, error);
	else
		return full_screen(call, error);
	return TRUE;
}

/* --lang, else the machine's setting, else what i18n_start() found. */
static gboolean
set_language(Call *call, GError **error)
{
	const char *lang = call_text(call, "lang");
	const Config *config = lang ? NULL : call_config(call, error);

	if (!lang && !config)
		return FALSE;
	if (!lang)
		lang = config_get(config, "lang");
	if (strcmp(lang, "auto") != 0)
		i18n_switch(lang);
	return TRUE;
}

int
cli_run(char **args)
{
	const Command *command = NULL;
	GError *error = NULL;
	g_autoptr(Call) call = call_parse(args, &command, &error);

	if (!call || !set_language(call, &error) || !run(call, &error))
		return fail(error, command);
	return out_finish(&error) ? EXIT_DONE : fail(error, command);
}
