/*
 * krug demo: the sample book, thrown away at the end, or written to a file. Its UUIDs are
 * seeded, so the same day gives the same book.
 */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/sample.h"
#include "krug/uuid.h"

#include "cli/call.h"
#include "cli/output.h"
#include "start.h"

#define SEED 20260101

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
run(Call *call, GError **error)
{
	const char *path = call_text(call, "save");
	const Clock *clock = call_clock(call, error);
	const Config *config = clock ? call_config(call, error) : NULL;
	g_autoptr(UuidSource) uuids = uuid_source_new_seeded(SEED);
	g_autoptr(Book) book = NULL;

	if (!config || (path && !refuse_existing(path, error)))
		return FALSE;
	book = book_open(path, path ? BOOK_CREATE : BOOK_MEMORY, clock, uuids, error);
	if (!book || !sample_fill(book, i18n_lang(), error))
		return FALSE;
	if (!path)
		return start_screen(book, config);
	out_say(_("The sample book was written to %s."), path);
	return TRUE;
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
	.run = run,
};
