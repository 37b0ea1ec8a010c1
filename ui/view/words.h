/*
 * Words and looks that several views share.
 */
#ifndef UI_VIEW_WORDS_H
#define UI_VIEW_WORDS_H

#include "krug/cadence.h"
#include "krug/interaction.h"
#include "term/theme.h"

const char *words_address(Address address); /* "вы", "ты"; translated */
/* "mon 14 jan 15:00", "14 jan 15:00"; without the hour where `at` is AT_NONE;
 * owned. */
char *words_time(Book *book, Day day, gint64 at);
char *words_time_short(Book *book, Day day, gint64 at);
Style words_role(Standing standing);
Glyph words_direction(Direction direction);
/* "e-mail, thank-you", "coffee": channel and type as far as told; owned. */
char *words_what(const Interaction *entry);
/* "gave: article; got: advice"; owned, "" for none. */
char *words_values(const Interaction *entry);
/* Whether a title says already who it is about: with each word of these names, as "Anna
 * Sergeyevna Petrova" does for "Anna Petrova". */
gboolean words_tell(const char *title, const char *who);

#endif
