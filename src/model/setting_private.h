/*
 * What the two files of settings share.
 */
#ifndef KRUG_MODEL_SETTING_PRIVATE_H
#define KRUG_MODEL_SETTING_PRIVATE_H

#include "krug/book.h"

char *setting_stored(Book *book, const char *name); /* owned; NULL: the default */

#endif
