/* krug review: the full screen at the weekly review. */
#include "krug/i18n.h"

#include "cli/call.h"
#include "start.h"

static gboolean
run(Call *call, GError **error)
{
	const Config *config = call_config(call, error);
	Book *book = config ? call_book(call, error) : NULL;

	return book && start_screen(book, config, START_REVIEW, error);
}

const Command cmd_review = {
	.name = "review",
	.synopsis = "",
	.help = N_("The weekly review: everybody who waits, one by one"),
	.notes = N_("It can be left at any moment and goes on where it was left. On the "
		    "screen of krug it is view 4."),
	.examples = "krug review",
	.flags = COMMAND_SCREEN,
	.run = run,
};
