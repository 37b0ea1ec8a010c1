/* krug check: is the book whole, and is what is derived what it should be? */
#include "krug/clock.h"
#include "krug/error.h"
#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/output.h"

static void
print_json(const GPtrArray *problems)
{
	g_autoptr(JsonWriter) json = out_json();

	json_array_begin(json, NULL);
	for (guint i = 0; i < problems->len; i++)
		json_text(json, NULL, problems->pdata[i]);
	json_array_end(json);
	json_end(json);
}

static gboolean
run(Call *call, GError **error)
{
	Book *book = call_book(call, error);
	g_autoptr(GPtrArray) problems = book ? book_check(book, error) : NULL;

	if (!problems)
		return FALSE;
	if (!clock_zone_known(book_clock(book)))
		out_say(_("TZ names no zone that is known here, so hours are told in "
			  "UTC: set it to one as Europe/Moscow."));
	if (call_flag(call, "json"))
		print_json(problems);
	else
		for (guint i = 0; i < problems->len; i++)
			out_line("%s", (const char *)problems->pdata[i]);
	if (!problems->len) {
		out_say(_("The book is sound."));
		return TRUE;
	}
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_CORRUPT,
		ngettext("%u thing is wrong with the book. Copy it with “krug backup” "
			 "before anything else.",
			"%u things are wrong with the book. Copy it with “krug backup” "
			"before anything else.",
			problems->len),
		problems->len);
	return FALSE;
}

static const CommandOption options[] = {
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON array of sentences"), NULL },
	{ 0 },
};

const Command cmd_check = {
	.name = "check",
	.synopsis = "[--json]",
	.help = N_("Check the book: the file, its rows, all that is reckoned from them"),
	.examples = "krug check",
	.options = options,
	.run = run,
};
