/* The rows of ACTION_LIST as a table. */
#include "shell/action.h"

#include <string.h>

typedef struct {
	const char *name, *help, *hint;
} ActionRow;

static const ActionRow rows[ACT_COUNT];

const char *
action_name(Action action)
{
	return rows[action].name;
}

/* gettext("") is the header of the catalogue. */
static const char *
translate(const char *text)
{
	return text && *text ? _(text) : "";
}

const char *
action_help(Action action)
{
	return translate(rows[action].help);
}

const char *
action_hint(Action action)
{
	return translate(rows[action].hint);
}

Action
action_by_name(const char *name)
{
	for (Action action = ACT_NONE + 1; action < ACT_COUNT; action++) {
		if (rows[action].name[0] == name[0] &&
			strcmp(rows[action].name, name) == 0)
			return action;
	}
	return ACT_NONE;
}

static const ActionRow rows[ACT_COUNT] = { [ACT_NONE] = { "none", "", "" },
#define X(id, name, help, hint) [ACT_##id] = { name, help, hint },
	ACTION_LIST(X)
#undef X
};
