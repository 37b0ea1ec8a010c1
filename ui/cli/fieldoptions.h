/*
 * The fields of a contact as options of `add` and `edit`, from the tables of the model:
 * every column of contact_fields a user may set, a channel option for each way to reach
 * somebody, dates, organization and position, tags.
 */
#ifndef UI_CLI_FIELDOPTIONS_H
#define UI_CLI_FIELDOPTIONS_H

#include "cli/command.h"

void field_options(GArray *options); /* adds CommandOption */
/* The option of a column or an id: "own_window" is "own-window". Interned. */
const char *field_option(const char *id);

#endif
