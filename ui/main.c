/*
 * krug: language first, then the command line; without a command the full screen.
 * Invariant: SIGPIPE and SIGXFSZ are ignored, so a reader that went away and a file that
 * may not grow are errors in words like any other.
 */
#include <signal.h>

#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/cli.h"

int
main(G_GNUC_UNUSED int argc, char **argv)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN };

	i18n_start(call_lang(argv + 1));
	sigaction(SIGPIPE, &ignore, NULL);
	sigaction(SIGXFSZ, &ignore, NULL);
	return cli_run(argv + 1);
}
