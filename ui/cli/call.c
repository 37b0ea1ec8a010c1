/*
 * Parsing with GOptionContext: strict POSIX order up to the command, so that its options
 * are its own; behind it options and operands may mix, as in `add NAME --kind …`, except
 * that the text of COMMAND_TEXT is the last argument as it stands. Invariant: what a
 * command reads from a Call is valid UTF-8 but for paths, and a vocab option has a value.
 */
#include "cli/call.h"

#include <string.h>

#include "krug/config.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "krug/text.h"
#include "krug/uuid.h"

#include "cli/commands.h"
#include "cli/take_back.h"

typedef struct {
	const CommandOption *option;
	gboolean given;
	char *text;
	char **list;
	int word;
} Given;

struct Call {
	const Command *command;
	CommandOption *options;
	GArray *given; /* of Given; global options twice: before the command and behind */
	char **operands; /* never NULL once parsed */
	Config *config;
	Clock *clock;
	UuidSource *uuids;
	Book *book;
	gboolean changed; /* the book */
};

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

/* "krug log Ann --json" asks for JSON; any other last argument of log is its text. */
static gboolean
is_flag(const Command *command, const char *arg)
{
	g_autofree CommandOption *own = command_options(command);
	const CommandOption *tables[] = { own, global_options };

	if (strcmp(arg, "-h") == 0)
		return TRUE;
	if (!g_str_has_prefix(arg, "--"))
		return FALSE;
	for (gsize t = 0; t < G_N_ELEMENTS(tables); t++)
		for (const CommandOption *o = tables[t]; o && o->name; o++)
			if (o->kind == OPTION_FLAG && strcmp(o->name, arg + 2) == 0)
				return TRUE;
	return FALSE;
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
	if (call->command->flags & COMMAND_TEXT && n &&
		!is_flag(call->command, rest[n - 1])) {
		text = g_steal_pointer(&rest[n - 1]);
	}
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
