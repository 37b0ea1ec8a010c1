/* krug manual man|templates|bash|zsh|fish: the files about krug that the build installs.
 */
#include <string.h>

#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/manual.h"

static const struct {
	const char *name;
	void (*print)(void);
} papers[] = {
	{ "man", manual_print },
	{ "templates", manual_templates },
	{ "bash", completion_bash },
	{ "zsh", completion_zsh },
	{ "fish", completion_fish },
};

static gboolean
run(Call *call, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(papers); i++) {
		if (strcmp(call_operand(call, 0), papers[i].name) == 0) {
			papers[i].print();
			return TRUE;
		}
	}
	return call_wrong(error, _("There is man, templates, bash, zsh and fish."));
}

const Command cmd_manual = {
	.name = "manual",
	.synopsis = "man|templates|bash|zsh|fish",
	.help = N_("Print the man page, or completions for a shell"),
	.flags = COMMAND_HIDDEN,
	.least = 1,
	.most = 1,
	.run = run,
};
