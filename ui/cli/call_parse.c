/*
 * Parsing with GOptionContext: strict POSIX order up to the command, so that its options
 * are its own; behind it options and operands may mix, as in `add NAME --kind …`, except
 * that the text of COMMAND_TEXT is the last argument as it stands. Invariant: what a
 * command reads from a Call is valid UTF-8 but for paths, and a vocab option has a value.
 */
#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"

#include "cli/call_private.h"
#include "cli/commands.h"

/* The option that `arg` names, whatever stands behind "="; NULL: none of given[from] and
 * up. */
static const CommandOption *
named(const Call *call, guint from, const char *arg)
{
	gsize length = g_str_has_prefix(arg, "--") ? strcspn(arg + 2, "=") : 0;

	for (guint i = from; length && i < call->given->len; i++) {
		const CommandOption *o = g_array_index(call->given, Given, i).option;

		if (strlen(o->name) == length && strncmp(o->name, arg + 2, length) == 0)
			return o;
	}
	return NULL;
}

/* "krug log Ann --json" asks for JSON; any other last argument of log is its text. */
static gboolean
is_flag(const Call *call, guint from, const char *arg)
{
	const CommandOption *option = strchr(arg, '=') ? NULL : named(call, from, arg);

	return (option && option->kind == OPTION_FLAG) || strcmp(arg, "-h") == 0;
}

static void
take_options(Call *call, const CommandOption *options)
{
	for (const CommandOption *o = options; o && o->name; o++) {
		Given given = { .option = o };

		g_array_append_val(call->given, given);
	}
}

static GOptionEntry
entry_of(Given *given)
{
	static const GOptionArg args[] = {
		[OPTION_FLAG] = G_OPTION_ARG_NONE,
		[OPTION_TEXT] = G_OPTION_ARG_FILENAME,
		[OPTION_LIST] = G_OPTION_ARG_FILENAME_ARRAY,
		[OPTION_FILE] = G_OPTION_ARG_FILENAME,
	};
	GOptionEntry entry = {
		.long_name = given->option->name,
		.short_name = given->option->letter,
		.arg = args[given->option->kind],
	};

	switch (given->option->kind) {
	case OPTION_FLAG:
		entry.arg_data = &given->given;
		break;
	case OPTION_LIST:
		entry.arg_data = &given->list;
		break;
	default:
		entry.arg_data = &given->text;
	}
	return entry;
}

/* GLib takes "--yes=no" for "--yes". */
static gboolean
check_flags(const Call *call, guint from, char **args, gboolean strict, GError **error)
{
	for (char **arg = args; *arg && strcmp(*arg, "--") != 0; arg++) {
		const CommandOption *option = named(call, from, *arg);
		gboolean value = strchr(*arg, '=') != NULL;

		if (strict && **arg != '-')
			return TRUE;
		if (option && option->kind == OPTION_FLAG && value)
			return call_wrong(error, _("--%s takes no value."), option->name);
		if (option && option->kind != OPTION_FLAG && !value && arg[1])
			arg++;
	}
	return TRUE;
}

/* One pass over `args`, for the options given[from] and up; operands replace
 * call->operands. */
static gboolean
parse_options(Call *call, guint from, char **args, gboolean strict, GError **error)
{
	g_autoptr(GOptionContext) context = g_option_context_new(NULL);
	g_autoptr(GArray) entries = g_array_new(TRUE, TRUE, sizeof(GOptionEntry));
	g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);
	g_auto(GStrv) operands = NULL;
	GOptionEntry rest = { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY,
		&operands, NULL, NULL };
	char **words_v = NULL;
	gboolean ok;

	for (guint i = from; i < call->given->len; i++) {
		GOptionEntry entry = entry_of(&g_array_index(call->given, Given, i));

		g_array_append_val(entries, entry);
	}
	g_array_append_val(entries, rest);
	if (!check_flags(call, from, args, strict, error))
		return FALSE;
	g_option_context_set_help_enabled(context, FALSE);
	g_option_context_set_strict_posix(context, strict);
	g_option_context_add_main_entries(context, (GOptionEntry *)entries->data, NULL);

	g_ptr_array_add(words, g_strdup("krug"));
	for (char **arg = args; *arg; arg++)
		g_ptr_array_add(words, g_strdup(*arg));
	g_ptr_array_add(words, NULL);
	words_v = (char **)g_ptr_array_steal(words, NULL);
	ok = g_option_context_parse_strv(context, &words_v, error);
	g_strfreev(words_v);
	g_strfreev(call->operands);
	call->operands = operands ? g_steal_pointer(&operands) : g_new0(char *, 1);
	return ok;
}

static gboolean
check_utf8(const char *text, GError **error)
{
	if (!text || text_valid(text, -1))
		return TRUE;
	return call_wrong(error, _("“%s” is not valid UTF-8."), text);
}

static gboolean
check_given(Given *given, GError **error)
{
	const CommandOption *option = given->option;

	if (option->kind == OPTION_FILE)
		return TRUE;
	if (!check_utf8(given->text, error))
		return FALSE;
	for (char **item = given->list; item && *item; item++)
		if (!check_utf8(*item, error))
			return FALSE;
	if (!option->vocab || !given->text || !*given->text)
		return TRUE;
	given->word = vocab_match(option->vocab, given->text, -1);
	if (!given->word) {
		g_autofree char *ids = vocab_ids(option->vocab);

		return call_wrong(error, _("--%s takes one of: %s; not “%s”."),
			option->name, ids, given->text);
	}
	return TRUE;
}

static gboolean
check_call(Call *call, GError **error)
{
	const Command *command = call->command;
	const char *lang = call_text(call, "lang");
	int n = call_operands(call);

	for (guint i = 0; i < call->given->len; i++)
		if (!check_given(&g_array_index(call->given, Given, i), error))
			return FALSE;
	if (lang && strcmp(lang, "ru") != 0 && strcmp(lang, "en") != 0)
		return call_wrong(error, _("krug speaks ru and en, not “%s”."), lang);
	if (!command || call_flag(call, "help"))
		return TRUE;
	for (int i = 0; i < n; i++)
		if (!(command->flags & COMMAND_PATHS) &&
			!check_utf8(call->operands[i], error))
			return FALSE;
	if (n < command->least)
		return call_wrong(
			error, _("“krug %s” needs more than that."), command->name);
	if (command->most >= 0 && n > command->most)
		return call_wrong(error, _("“%s” is one word too many for “krug %s”."),
			call->operands[command->most], command->name);
	return TRUE;
}

/* The arguments of the command itself, with the text of COMMAND_TEXT kept apart. */
static gboolean
parse_command(Call *call, char **args, GError **error)
{
	g_auto(GStrv) rest = g_strdupv(args);
	guint from = call->given->len;
	guint n = g_strv_length(rest);
	g_autofree char *text = NULL;
	char **operands;

	call->options = command_options(call->command);
	take_options(call, call->options);
	take_options(call, global_options);
	if (call->command->flags & COMMAND_TEXT && n && !is_flag(call, from, rest[n - 1]))
		text = g_steal_pointer(&rest[n - 1]);
	if (!parse_options(call, from, rest, FALSE, error))
		return FALSE;
	if (!text)
		return TRUE;
	n = g_strv_length(call->operands);
	operands = g_renew(char *, call->operands, n + 2);
	operands[n] = g_steal_pointer(&text);
	operands[n + 1] = NULL;
	call->operands = operands;
	return TRUE;
}

static gboolean
parse(Call *call, char **args, const Command **command, GError **error)
{
	g_auto(GStrv) words = NULL;

	take_options(call, global_options);
	if (!parse_options(call, 0, args, TRUE, error))
		return FALSE;
	if (!*call->operands)
		return check_call(call, error);
	call->command = *command = command_find(call->operands[0]);
	if (!call->command)
		return call_wrong(
			error, _("There is no command “%s”."), call->operands[0]);
	words = g_strdupv(call->operands + 1);
	return parse_command(call, words, error) && check_call(call, error);
}

Call *
call_parse(char **args, const Command **command, GError **error)
{
	g_autoptr(Call) call = g_new0(Call, 1);
	GError *why = NULL;

	*command = NULL;
	call->given = g_array_new(FALSE, TRUE, sizeof(Given));
	if (parse(call, args, command, &why))
		return g_steal_pointer(&call);
	if (why->domain == USAGE_ERROR)
		g_propagate_error(error, why);
	else {
		call_wrong(error, "%s", why->message);
		g_error_free(why);
	}
	return NULL;
}
