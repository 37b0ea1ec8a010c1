/*
 * Who a record is: in the book, and among the records of the same source that came before
 * it, which a preview does not write and of which the derived tables do not know yet.
 */
#ifndef KRUG_MODEL_IMPORT_MATCH_H
#define KRUG_MODEL_IMPORT_MATCH_H

#include "krug/import.h"

/* Who a record says it is, made once for all that is asked; it borrows the record, which
 * is in normal form. */
typedef struct ImportWho ImportWho;

ImportWho *import_who_new(const ImportRecord *record);
void import_who_free(ImportWho *who);

/* Records that came before, by key and by name with channel → a number of the caller, a
 * contact or a record. */
typedef struct ImportSeen ImportSeen;

ImportSeen *import_seen_new(void);
void import_seen_free(ImportSeen *seen);
void import_seen_add(ImportSeen *seen, const ImportWho *who, gint64 number);
/* 0: none. same: a record of this key said just the same. */
gint64 import_seen_find(const ImportSeen *seen, const ImportWho *who, gboolean *same);
gboolean import_seen_same(const ImportSeen *seen, const ImportWho *who);

/* A person of the book by key or UID; 0: none. same: the record is known and says what it
 * said. */
gboolean import_match_key(Book *book, const char *source, const ImportRecord *record,
	gint64 *contact, gboolean *same, GError **error);
/* By name with a shared e-mail address or phone; 0: none. Only among people up to `last`:
 * those who came in since are known to ImportSeen, and may be many of one name. */
gboolean import_match_name(
	Book *book, const ImportWho *who, gint64 last, gint64 *contact, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ImportWho, import_who_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ImportSeen, import_seen_free)

#endif
