/* krug help [COMMAND]: what --help shows, without the dashes. */
#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/commands.h"
#include "cli/usage.h"

static gboolean
run(Call *call, GError **error)
{
	const char *name = call_operand(call, 0);
	const Command *command = name ? command_find(name) : NULL;

	if (name && !command)
		return call_wrong(error, _("There is no command “%s”."), name);
	usage_help(command);
	return TRUE;
}

const Command cmd_help = {
	.name = "help",
	.synopsis = "[COMMAND]",
	.help = N_("What krug does, or one of its commands"),
	.examples = "krug help\n"
		    "krug help due",
	.most = 1,
	.run = run,
};
