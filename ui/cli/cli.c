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
#include "cli/verb.h"
#include "keep_calendar.h"
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

/* The language chosen in the welcome, kept where it is not the one there was anyway. */
static gboolean
keep_language(Config *config, const char *before, GError **error)
{
	return strcmp(before, i18n_lang()) == 0 ||
	       config_set(config, "lang", i18n_lang(), error);
}

/* Nothing is there yet: the welcome, and only then a book. */
static gboolean
first_start(Call *call, GError **error)
{
	g_auto(Welcome) welcome = { 0 };
	g_autofree char *lang = g_strdup(i18n_lang());
	const Clock *clock = call_clock(call, error);
	Config *config = call_config(call, error);
	Book *book;

	if (!clock || !config || !start_welcome(config, &welcome))
		return FALSE;
	if (welcome.choice == WELCOME_LEFT)
		return TRUE;
	if (!keep_language(config, lang, error))
		return FALSE;
	if (welcome.choice == WELCOME_SAMPLE)
		return start_sample(clock, config, error);
	book = call_book(call, error);
	return book && me_save(book, welcome.me, error) &&
	       start_screen(book, config, START_PEOPLE, error);
}

static gboolean
full_screen(Call *call, GError **error)
{
	GError *why = NULL;
	g_autofree char *missing = call_missing_book(call, &why);
	Config *config = call_config(call, why ? NULL : &why);
	Book *book;

	if (why) {
		g_propagate_error(error, why);
		return FALSE;
	}
	if (missing)
		return first_start(call, error);
	book = call_book(call, error);
	return book && start_screen(book, config, START_PEOPLE, error);
}

static gboolean
run(Call *call, GError **error)
{
	const Command *command = call_command(call);

	if (call_flag(call, "help"))
		usage_help(command);
	else if (call_flag(call, "version"))
		out_line("krug %s", KRUG_VERSION);
	else if (command && command->verbs)
		return verb_run(call, error);
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

/* Once before the end, whatever became of the command. The full screen does it itself. */
static void
keep_calendar(Call *call)
{
	Book *book = call_command(call) ? call_changed(call) : NULL;
	const Config *config;

	if (!book)
		return;
	config = call_config(call, NULL);
	if (config)
		keep_calendar_once(book, config);
}

static gboolean
run_whole(Call *call, GError **error)
{
	gboolean ok = run(call, error);

	keep_calendar(call);
	return ok;
}

int
cli_run(char **args)
{
	const Command *command = NULL;
	GError *error = NULL;
	g_autoptr(Call) call = call_parse(args, &command, &error);

	if (!call || !set_language(call, &error) || !run_whole(call, &error))
		return fail(error, command);
#ifndef KRUG_CHECKED
	/* The end of the process gives back at once what would go piece by piece. */
	g_steal_pointer(&call);
#endif
	return out_finish(&error) ? EXIT_DONE : fail(error, command);
}
