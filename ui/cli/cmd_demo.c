/*
 * krug demo: the sample book, thrown away at the end, or written to a file, whole or not
 * at all. Its UUIDs are seeded, so the same day gives the same book.
 */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/sample.h"
#include "krug/uuid.h"

#include "cli/call.h"
#include "cli/output.h"
#include "start.h"

static gboolean
refuse_existing(const char *path, GError **error)
{
	if (!g_file_test(path, G_FILE_TEST_EXISTS))
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("%s is there already. Choose another file for the sample book."), path);
	return FALSE;
}

static gboolean
save(const char *path, const Clock *clock, GError **error)
{
	g_autoptr(UuidSource) uuids = uuid_source_new_seeded(SAMPLE_SEED);
	g_autoptr(Book) book = NULL;

	if (!refuse_existing(path, error))
		return FALSE;
	book = book_open(NULL, BOOK_MEMORY, clock, uuids, error);
	if (!book || !sample_fill(book, i18n_lang(), error) ||
		!book_backup(book, path, error))
		return FALSE;
	out_say(_("The sample book was written to %s."), path);
	return TRUE;
}

static gboolean
run(Call *call, GError **error)
{
	const char *path = call_text(call, "save");
	const Clock *clock = call_clock(call, error);
	const Config *config = call_config(call, error);

	if (!clock || !config)
		return FALSE;
	return path ? save(path, clock, error) : start_sample(clock, config, error);
}

static const CommandOption options[] = {
	{ "save", 0, OPTION_FILE, "FILE", N_("write the book to a file instead"), NULL },
	{ 0 },
};

const Command cmd_demo = {
	.name = "demo",
	.synopsis = "[--save FILE]",
	.help = N_("The full screen on a sample book that is thrown away"),
	.examples = "krug demo\n"
		    "krug demo --save sample.krug\n"
		    "krug --book sample.krug list",
	.options = options,
	.flags = COMMAND_SCREEN,
	.run = run,
};
