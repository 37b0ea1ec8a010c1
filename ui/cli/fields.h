/* What the options of `add` and `edit` say of a person (cli/fieldoptions.h). */
#ifndef UI_CLI_FIELDS_H
#define UI_CLI_FIELDS_H

#include "krug/person.h"

#include "cli/command.h"

/* Writes what was given into the person; a name stays as it is. WHO in an option is
 * looked up in the book. */
gboolean fields_apply(Call *call, Person *person, GError **error);
/* What was taken, but may be a slip of the hand, to standard error. */
void fields_say(const Call *call, const Person *person);

/* A date by its kind or label; NOT_FOUND where there is none. */
gboolean fields_remove_date(Person *person, const char *text, GError **error);

#endif
