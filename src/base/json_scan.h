/*
 * Where a text stops being JSON (RFC 8259), and where a value stands in one: for messages
 * with a line.
 */
#ifndef BASE_JSON_SCAN_H
#define BASE_JSON_SCAN_H

#include <glib.h>

#define JSON_SCAN_DEPTH 1000

/* The line, from 1, of the first thing that does not belong; 0 where all is JSON. deep:
 * what does not belong is one array or object too many inside each other; may be NULL. */
guint64 json_scan(const char *text, gboolean *deep);

#define JSON_SCAN_WHOLE (-1)

/* The line on which the element `index` of the array `member` begins, of an object that
 * is JSON; with JSON_SCAN_WHOLE the value of `member`. 0: there is none. */
guint64 json_scan_line(const char *text, const char *member, gint64 index);

#endif
