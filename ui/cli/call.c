/*
 * What a command asks of its call: options, operands, and the book with its clock, each
 * made when it is first asked for. Invariant: what is read from a Call is valid UTF-8 but
 * for paths, and a vocab option has a value (call_parse.c sees to it).
 */
#include "cli/call.h"

#include <string.h>

#include "krug/config.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "krug/uuid.h"

#include "cli/call_private.h"
#include "cli/take_back.h"

GQuark
usage_error_quark(void)
{
	return g_quark_from_static_string("krug-usage-error-quark");
}

gboolean
call_wrong(GError **error, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	if (error)
		*error = g_error_new_valist(USAGE_ERROR, 0, format, args);
	va_end(args);
	return FALSE;
}

void
call_free(Call *call)
{
	g_clear_pointer(&call->book, book_close);
	g_clear_pointer(&call->uuids, uuid_source_free);
	g_clear_pointer(&call->clock, clock_free);
	g_clear_pointer(&call->config, config_free);
	for (guint i = 0; i < call->given->len; i++) {
		Given *given = &g_array_index(call->given, Given, i);

		g_free(given->text);
		g_strfreev(given->list);
	}
	g_array_unref(call->given);
	g_free(call->options);
	g_strfreev(call->operands);
	g_free(call);
}

const char *
call_lang(char **args)
{
	for (char **arg = args; *arg && strcmp(*arg, "--") != 0; arg++) {
		if (g_str_has_prefix(*arg, "--lang="))
			return *arg + strlen("--lang=");
		if (strcmp(*arg, "--lang") == 0)
			return arg[1];
	}
	return NULL;
}

const Command *
call_command(const Call *call)
{
	return call->command;
}

static const Given *
find(const Call *call, const char *option)
{
	const Given *found = NULL;

	for (guint i = 0; i < call->given->len; i++) {
		const Given *given = &g_array_index(call->given, Given, i);

		if (strcmp(given->option->name, option) == 0 &&
			(!found || given->given || given->text || given->list))
			found = given;
	}
	if (!found)
		g_error("no option --%s", option);
	return found;
}

gboolean
call_flag(const Call *call, const char *option)
{
	return find(call, option)->given;
}

const char *
call_text(const Call *call, const char *option)
{
	return find(call, option)->text;
}

const char *const *
call_list(const Call *call, const char *option)
{
	static const char *const none[] = { NULL };
	char **list = find(call, option)->list;

	return list ? (const char *const *)list : none;
}

int
call_word(const Call *call, const char *option)
{
	return find(call, option)->word;
}

gboolean
call_number(const Call *call, const char *option, guint *number, GError **error)
{
	const char *text = call_text(call, option);
	guint64 value = 0;

	if (!text)
		return TRUE;
	if (!g_ascii_string_to_unsigned(text, 10, 1, CALL_NUMBER_MOST, &value, NULL))
		return call_wrong(error, _("--%s takes a number from 1 to %d; not “%s”."),
			option, CALL_NUMBER_MOST, text);
	*number = (guint)value;
	return TRUE;
}

int
call_operands(const Call *call)
{
	return (int)g_strv_length(call->operands);
}

const char *
call_operand(const Call *call, int i)
{
	return i < call_operands(call) ? call->operands[i] : NULL;
}

char *
call_words(const Call *call, int from)
{
	return from < call_operands(call) ? g_strjoinv(" ", call->operands + from)
					  : g_strdup("");
}

const Clock *
call_clock(Call *call, GError **error)
{
	const char *option = call_text(call, "now");
	const char *now = option ? option : g_getenv("KRUG_NOW");
	GError *why = NULL;

	if (call->clock)
		return call->clock;
	call->clock =
		now && *now ? clock_new_frozen(now, NULL, &why) : clock_new_system(NULL);
	if (why && option) {
		call_wrong(error, "%s", why->message);
		g_error_free(why);
	} else if (why) {
		g_propagate_error(error, why);
	}
	return call->clock;
}

Config *
call_config(Call *call, GError **error)
{
	g_autofree char *file = NULL;

	if (!call->config) {
		file = path_config_file();
		call->config = config_load(file, error);
	}
	return call->config;
}

char *
call_book_path(Call *call, GError **error)
{
	const char *option = call_text(call, "book");
	const Config *config = NULL;

	if (option || g_getenv("KRUG_BOOK"))
		return path_book(option, NULL);
	config = call_config(call, error);
	return config ? path_book(NULL, config_get(config, "book")) : NULL;
}

char *
call_missing_book(Call *call, GError **error)
{
	g_autofree char *path = call_book_path(call, error);

	if (!path || g_file_test(path, G_FILE_TEST_EXISTS))
		return NULL;
	return g_steal_pointer(&path);
}

static void
note_change(Book *book G_GNUC_UNUSED, guint changed G_GNUC_UNUSED, void *data)
{
	Call *call = data;

	call->changed = TRUE;
}

Book *
call_changed(const Call *call)
{
	return call->changed ? call->book : NULL;
}

Book *
call_book(Call *call, GError **error)
{
	gboolean screen = !call->command || call->command->flags & COMMAND_SCREEN;
	gboolean create = !call->command || call->command->flags & COMMAND_CREATES;
	g_autofree char *path = NULL;
	const Clock *clock = call_clock(call, error);

	if (call->book || !clock)
		return call->book;
	path = call_book_path(call, error);
	if (!path || (create && !path_make_parent(path, error)))
		return NULL;
	call->uuids = uuid_source_new();
	call->book = book_open(
		path, create ? BOOK_CREATE : BOOK_OPEN, clock, call->uuids, error);
	if (call->book)
		book_watch(call->book, note_change, call);
	if (call->book && !screen && !book_is_read_only(call->book) &&
		!take_back_unfinished(call->book, error))
		g_clear_pointer(&call->book, book_close);
	return call->book;
}

const CommandOption global_options[] = {
	{ "book", 0, OPTION_FILE, "FILE", N_("the book to use"), NULL },
	{ "now", 0, OPTION_TEXT, "ISO8601", N_("reckon as if it were this moment"),
		NULL },
	{ "lang", 0, OPTION_TEXT, "ru|en", N_("the language of words and dates"), NULL },
	{ "help", 'h', OPTION_FLAG, NULL, N_("what the command does, with examples"),
		NULL },
	{ "version", 0, OPTION_FLAG, NULL, N_("the version of krug"), NULL },
	{ 0 },
};
