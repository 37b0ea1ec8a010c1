/*
 * The fields of a contact as options of `add` and `edit`, from the tables of the model:
 * every column of contact_fields a user may set, a channel option for each way to reach
 * somebody, dates, organization and position, tags.
 */
#ifndef UI_CLI_FIELDS_H
#define UI_CLI_FIELDS_H

#include "krug/person.h"

#include "cli/command.h"

void fields_add_options(GArray *options); /* of CommandOption */
/* Writes what was given into the person; a name stays as it is. WHO in an option is
 * looked up in the book. */
gboolean fields_apply(Call *call, Person *person, GError **error);

#endif
