/*
 * Where a text stops being JSON (RFC 8259): for a message with a line.
 */
#ifndef BASE_JSON_SCAN_H
#define BASE_JSON_SCAN_H

#include <glib.h>

#define JSON_SCAN_DEPTH 1000

/* The line, from 1, of the first thing that does not belong; 0 where all is JSON. */
guint64 json_scan(const char *text);

#endif
