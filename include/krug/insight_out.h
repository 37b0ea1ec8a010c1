/*
 * The rows of an insight as data, the very same as shown: the whole comes last, by the id
 * "all". What has no figure is null, or an empty cell; an empty insight has no rows.
 */
#ifndef KRUG_INSIGHT_OUT_H
#define KRUG_INSIGHT_OUT_H

#include "krug/insight.h"
#include "krug/json.h"

/* An array of objects: id, label, who or what it is, a number a column. */
void insight_write_json(JsonWriter *json, const char *key, const Insight *insight);
/* RFC 4180, UTF-8, CRLF, with a header: id, label, then the columns. Owned. */
char *insight_csv(const Insight *insight);

#endif
