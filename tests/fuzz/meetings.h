/*
 * What holds for whatever a reader of calendars hears: every string is valid UTF-8, every
 * meeting lies in the window and has a key, and what is noted has a reason.
 */
#ifndef TESTS_FUZZ_MEETINGS_H
#define TESTS_FUZZ_MEETINGS_H

#include <stdlib.h>
#include <string.h>

#include "exchange/ical/ical_in.h"

#define TODAY 20778 /* 2026-11-21 */

typedef struct {
	IcalSink sink;
	GHashTable *keys;
} Heard;

static void
check(gboolean right)
{
	if (!right)
		abort();
}

static void
check_text(const char *text)
{
	check(text && g_utf8_validate(text, -1, NULL));
}

static void
meeting(const IcalMeeting *of, void *data)
{
	Heard *heard = data;

	check(of->day >= heard->sink.from && of->day <= heard->sink.until);
	check(of->minutes >= 0 && of->minutes <= 31 * 24 * 60);
	check_text(of->title);
	check_text(of->text);
	check_text(of->place);
	check_text(of->uid);
	check(g_str_has_prefix(of->key, of->uid));
	check(of->people->len <= ICAL_PEOPLE_MOST);
	for (guint i = 0; i < of->people->len; i++) {
		const IcalPerson *person = &g_array_index(of->people, IcalPerson, i);

		check_text(person->name);
		check_text(person->email);
	}
	check(!*of->note || (strlen(of->note) == 40 && !strpbrk(of->note, "./")));
	g_hash_table_add(heard->keys, g_strdup(of->key));
}

static void
note(guint64 line, const char *why, void *data)
{
	(void)data;
	check(line > 0 && *why);
	check_text(why);
}

typedef gboolean (*Read)(
	const char *text, gsize size, const IcalSink *sink, IcalFile *file);

static void
read_meetings(Read read, const uint8_t *data, size_t size)
{
	g_autoptr(Clock) clock =
		clock_new_frozen("2026-11-21T18:00:00Z", "Europe/Moscow", NULL);
	Heard heard = {
		.sink = { .clock = clock,
			.from = TODAY - 90,
			.until = TODAY + 60,
			.meeting = meeting,
			.note = note },
		.keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};
	IcalFile file;

	heard.sink.data = &heard;
	read((const char *)data, size, &heard.sink, &file);
	check(g_hash_table_size(heard.keys) <= ICAL_MEETINGS);
	g_hash_table_unref(heard.keys);
}

#endif
