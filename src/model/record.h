/*
 * A plain table and the struct that stands for its row, said once as a table of columns:
 * reading, adding, saving what differs, the section of a dump and the way back are made
 * from it. Every row struct begins with its gint64 id, 0 while it is new; its strings are
 * never NULL. What a struct has besides (names to show) is its noun's own business.
 */
#ifndef KRUG_MODEL_RECORD_H
#define KRUG_MODEL_RECORD_H

#include "krug/json.h"
#include "krug/vocab.h"
#include "model/book_private.h"

typedef enum {
	RECORD_LINE,  /* char *: one line of text */
	RECORD_LINES, /* char *: several lines */
	RECORD_DAY,   /* Day; DAY_NONE is NULL */
	RECORD_ID,    /* gint64; 0 is NULL */
	RECORD_AT,    /* gint64 instant; AT_NONE is NULL */
	RECORD_COUNT, /* int; 0 is NULL */
	RECORD_INT,   /* int */
	RECORD_WORD,  /* int: a value of `vocab`; 0 is "" */
	RECORD_WORDS, /* guint: mask of 1 << value; ids between blanks */
} RecordType;

typedef struct {
	const char *column;
	const char *label; /* N_(), of a conflict; NULL: never edited */
	RecordType type;
	gsize offset;
	const Vocab *vocab; /* of WORD and WORDS */
} RecordField;

typedef struct {
	const char *table;
	const char *key; /* of the dump */
	gsize size;
	const RecordField *fields; /* end with a row without column */
} Record;

/* All of them, in the order of the dump; ends with NULL. */
extern const Record *const book_records[];
extern const Record feedback_request_rows, feedback_rows, gap_rows, gap_evidence_rows,
	plan_item_rows, plan_progress_rows, question_rows, community_rows, event_rows,
	event_contact_rows, review_rows, review_date_rows, shelf_item_rows,
	shelf_given_rows, news_rows, news_contact_rows;
extern const Record warning_mute_rows, letter_rows, holiday_contact_rows, inbox_rows,
	inbox_contact_rows;
extern const Record period_review_rows, period_answer_rows, target_rows;

/* Empty strings, no days. */
gpointer record_new(const Record *record);
gpointer record_copy(const Record *record, gconstpointer row);
void record_free(const Record *record, gpointer row); /* NULL is fine */
/* Texts in the form in which they are stored. */
void record_clean(const Record *record, gpointer row);
void record_set_text(char **field, const char *text);

/* NULL without error where there is no such row. */
gpointer record_load(Book *book, const Record *record, gint64 id, GError **error);
/* NOT_FOUND there, in the words of `absent` (translated, with one %ld). */
gpointer record_need(
	Book *book, const Record *record, gint64 id, const char *absent, GError **error);
/* Inside a change; texts are stored in their normal form. Sets the id. */
gboolean record_insert(Book *book, const Record *record, gpointer row, GError **error);
/* Writes the fields in which `now` differs from `was`; CONFLICT where the book says
 * something else than either. */
gboolean record_update(Book *book, const Record *record, gconstpointer was,
	gconstpointer now, GError **error);
gboolean record_delete(Book *book, const Record *record, gint64 id, GError **error);

/* One array under `key`, and all rows of it from a dump. */
gboolean record_dump(Book *book, const Record *record, JsonWriter *json, GError **error);
gboolean record_restore(
	Book *book, const Record *record, const char *dump, GError **error);

#endif
