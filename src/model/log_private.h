/* Logging as a part of another change. */
#ifndef KRUG_MODEL_LOG_PRIVATE_H
#define KRUG_MODEL_LOG_PRIVATE_H

#include "krug/log.h"

/* A BookAction: what log_save() does inside its change with a LogDraft, which is checked.
 */
gboolean log_write(Book *book, void *data, GError **error);

#endif
