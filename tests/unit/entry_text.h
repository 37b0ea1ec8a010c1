/*
 * Entries of a timeline as text, for tables of cases. They are split by ';':
 *	DAY [HH:MM] direction channel [type] [*] [planned] [settled]
 * and numbered in the order in which they are written, which is that of logging; out they
 * come in the order of a timeline.
 */
#ifndef KRUG_TESTS_ENTRY_TEXT_H
#define KRUG_TESTS_ENTRY_TEXT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "krug/cadence.h"

#define NONE	DAY_NONE
#define ENTRIES 16

static inline Day
on(const char *text)
{
	Day day = day_parse(text);

	g_assert_cmpint(day, !=, NONE);
	return day;
}

static inline Entry
entry_read(const char *text, gint64 id)
{
	g_auto(GStrv) words = g_strsplit(text, " ", -1);
	Entry entry = { .id = id, .day = on(words[0]), .at = AT_NONE };

	for (char **word = words + 1; *word != NULL; word++) {
		int hour, minute;

		if (sscanf(*word, "%d:%d", &hour, &minute) == 2)
			entry.at = entry.day * 86400LL + hour * 3600 + minute * 60;
		else if (strcmp(*word, "*") == 0)
			entry.expects = TRUE;
		else if (strcmp(*word, "planned") == 0)
			entry.planned = TRUE;
		else if (strcmp(*word, "settled") == 0)
			entry.settled = TRUE;
		else if (vocab_from_id(&vocab_direction, *word) > 0)
			entry.direction =
				(Direction)vocab_from_id(&vocab_direction, *word);
		else if (vocab_from_id(&vocab_channel, *word) > 0)
			entry.channel = (Channel)vocab_from_id(&vocab_channel, *word);
		else if (vocab_from_id(&vocab_type, *word) > 0)
			entry.type = (Type)vocab_from_id(&vocab_type, *word);
		else
			g_error("%s: what is \"%s\"?", text, *word);
	}
	return entry;
}

static inline int
entry_order(const void *a, const void *b)
{
	return entry_compare(a, b);
}

static inline gsize
entries_read(const char *text, Entry entries[ENTRIES])
{
	g_auto(GStrv) lines = g_strsplit(text, ";", -1);
	gsize n = 0;

	for (; lines[n] != NULL; n++) {
		g_assert_cmpuint(n, <, ENTRIES);
		entries[n] = entry_read(g_strstrip(lines[n]), (gint64)n + 1);
	}
	qsort(entries, n, sizeof(Entry), entry_order);
	return n;
}

#endif
