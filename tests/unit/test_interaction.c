/*
 * Entries: every field comes back as it was saved, two forms on one entry disturb each
 * other only where both changed the same, and the timeline pages in its order.
 */
#include "krug/interaction.h"

#include <string.h>

#include "krug/planned.h"
#include "krug/timeline.h"
#include "life_fixture.h"

static Interaction *
full_entry(Life *life, gint64 a, gint64 b)
{
	Interaction *entry = interaction_new(day_parse("2026-11-20"), CHANNEL_VIDEO);

	entry->at = clock_instant(life->clock, NULL, entry->day, 14 * 60 + 30);
	entry->minutes = 45;
	entry->direction = DIRECTION_BOTH;
	entry->tone = TONE_INFORMAL;
	entry->type = TYPE_CONVERSATION;
	g_free(entry->text);
	entry->text = g_strdup("о переезде\nand the team");
	g_free(entry->place);
	entry->place = g_strdup("https://example.org/room");
	entry->expects = TRUE;
	interaction_add_contact(entry, b);
	interaction_add_contact(entry, a);
	interaction_add_contact(entry, b);
	interaction_add_topic(entry, "rust");
	interaction_add_topic(entry, " climbing ");
	interaction_add_topic(entry, "rust");
	interaction_add_value(entry, TRUE, VALUE_VACANCY, "backend");
	interaction_add_value(entry, FALSE, VALUE_ARTICLE, NULL);
	return entry;
}

static void
test_fields(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 a = life_add(life, "Petrova", "recruiter");
	gint64 b = life_add(life, "Lee", "recruiter");
	g_autoptr(Interaction) entry = full_entry(life, a, b);
	g_autoptr(Interaction) back = NULL;

	(void)data;
	interaction_add(life->book, entry, &error);
	g_assert_no_error(error);
	back = interaction_load(life->book, entry->id, &error);
	g_assert_no_error(error);
	g_assert_cmpstr(back->uid, ==, entry->uid);
	g_assert_cmpint(back->day, ==, entry->day);
	g_assert_cmpint(back->at, ==, entry->at);
	g_assert_cmpint(back->minutes, ==, 45);
	g_assert_cmpint(back->channel, ==, CHANNEL_VIDEO);
	g_assert_cmpint(back->direction, ==, DIRECTION_BOTH);
	g_assert_cmpint(back->tone, ==, TONE_INFORMAL);
	g_assert_cmpint(back->type, ==, TYPE_CONVERSATION);
	g_assert_cmpstr(back->text, ==, entry->text);
	g_assert_cmpstr(back->place, ==, entry->place);
	g_assert_true(back->expects);
	g_assert_cmpuint(back->contacts->len, ==, 2);
	g_assert_cmpint(g_array_index(back->contacts, gint64, 0), ==, MIN(a, b));
	g_assert_cmpuint(back->topics->len, ==, 2);
	g_assert_cmpstr(back->topics->pdata[0], ==, "climbing");
	g_assert_cmpuint(back->values->len, ==, 2);
	g_assert_cmpint(
		g_array_index(back->values, InteractionValue, 0).kind, ==, VALUE_VACANCY);
	g_assert_true(g_array_index(back->values, InteractionValue, 0).got);
}

static void
test_refused(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");
	struct {
		const char *name;
		Day day;
		gint64 who;
		int code;
	} cases[] = {
		{ "nobody", book_today(life->book), 0, KRUG_ERROR_INPUT },
		{ "no day", DAY_NONE, who, KRUG_ERROR_INPUT },
		{ "tomorrow", book_today(life->book) + 1, who, KRUG_ERROR_INPUT },
		{ "a stranger", book_today(life->book), who + 7, KRUG_ERROR_NOT_FOUND },
	};

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Interaction) entry =
			interaction_new(cases[i].day, CHANNEL_CALL);

		if (cases[i].who)
			interaction_add_contact(entry, cases[i].who);
		if (interaction_add(life->book, entry, &error))
			g_error("%s: was taken", cases[i].name);
		g_assert_error(error, KRUG_ERROR, cases[i].code);
	}
	assert_stands(life, who, STANDING_NEW);
}

static void
set_text(Interaction *entry, const char *text)
{
	g_free(entry->text);
	entry->text = g_strdup(text);
}

/* Two forms opened on one entry: the second saver keeps what the first one changed. */
static void
test_two_forms(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");
	gint64 id = life_log(life, who, "call yesterday: hello");
	g_autoptr(Interaction) was = interaction_load(life->book, id, &error);
	g_autoptr(Interaction) first = interaction_copy(was);
	g_autoptr(Interaction) second = interaction_copy(was);
	g_autoptr(Interaction) both = NULL;

	(void)data;
	set_text(first, "about the move");
	interaction_add_topic(second, "move");
	second->day = day_parse("2026-11-02");
	g_assert_true(interaction_save(life->book, was, first, &error));
	g_assert_true(interaction_save(life->book, was, second, &error));
	both = interaction_load(life->book, id, &error);
	g_assert_cmpstr(both->text, ==, "about the move");
	g_assert_cmpuint(both->topics->len, ==, 1);
	g_assert_cmpint(both->day, ==, day_parse("2026-11-02"));
	set_text(second, "something else");
	g_assert_false(interaction_save(life->book, was, second, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
	g_assert_nonnull(strstr(error->message, "about the move"));
	g_assert_nonnull(strstr(error->message, "something else"));
	life_sound(life);
	life_undo(life);
	life_undo(life);
	g_clear_pointer(&both, interaction_free);
	both = interaction_load(life->book, id, NULL);
	g_assert_cmpstr(both->text, ==, "hello");
	life_sound(life);
}

static void
test_planned(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");
	gint64 id = life_log(life, who, "meeting 2026-11-23 10:00: lunch");
	g_autoptr(GPtrArray) coming =
		planned_coming(life->book, day_parse("2026-11-30"), &error);
	g_autoptr(GPtrArray) passed = planned_passed(life->book, 0, &error);

	(void)data;
	g_assert_no_error(error);
	g_assert_cmpuint(coming->len, ==, 1);
	g_assert_cmpuint(passed->len, ==, 0);
	assert_stands(life, who, STANDING_NEW);
	life_day(life, "2026-11-23");
	g_clear_pointer(&passed, g_ptr_array_unref);
	passed = planned_passed(life->book, 0, &error);
	g_assert_cmpuint(passed->len, ==, 1);
	interaction_hold(life->book, id, NULL, &error);
	g_assert_no_error(error);
	assert_stands(life, who, STANDING_RESTING);
	g_assert_false(interaction_hold(life->book, id, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	life_undo(life);
	assert_stands(life, who, STANDING_READY); /* it is the first day */
	life_sound(life);
}

/* --- the timeline --- */

#define ENTRIES 60

static const char *const hours[] = { "", " 09:00", " 18:30" };

static void
fill(Life *life, gint64 who)
{
	for (int i = 0; i < ENTRIES; i++) {
		g_autofree char *line = g_strdup_printf(
			"call 2026-10-%02d%s: %d", 1 + i * 7 % 10, hours[i % 3], i);

		life_log(life, who, line);
	}
}

/* Newest first: by day, then by hour, those without an hour on top of their day. */
static gboolean
in_order(const Interaction *above, const Interaction *below)
{
	gboolean a = above->at == AT_NONE, b = below->at == AT_NONE;

	if (above->day != below->day)
		return above->day > below->day;
	if (a != b)
		return a;
	if (!a && above->at != below->at)
		return above->at > below->at;
	return above->id > below->id;
}

static void
test_timeline(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");
	gboolean backwards = FALSE;

	(void)data;
	fill(life, who);
	do {
		g_autoptr(GPtrArray) page = NULL;
		int seen = 0;

		for (;;) {
			g_autoptr(GError) error = NULL;
			const TimelineItem *from = NULL;
			GPtrArray *next;

			if (page)
				from = page->pdata[backwards ? 0 : page->len - 1];
			next = timeline_page(life->book, who, from, backwards, 7, &error);
			g_assert_no_error(error);
			for (guint i = 1; i < next->len; i++)
				g_assert_true(in_order(
					((TimelineItem *)next->pdata[i - 1])->entry,
					((TimelineItem *)next->pdata[i])->entry));
			if (next->len && from) {
				const TimelineItem *at =
					next->pdata[backwards ? next->len - 1 : 0];

				g_assert_true(backwards
						      ? in_order(at->entry, from->entry)
						      : in_order(from->entry, at->entry));
			}
			seen += (int)next->len;
			g_clear_pointer(&page, g_ptr_array_unref);
			page = next;
			if (page->len == 0)
				break;
		}
		g_assert_cmpint(seen, ==, ENTRIES);
		backwards = !backwards;
	} while (backwards);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/interaction/fields", test_fields);
	life_test("/interaction/refused", test_refused);
	life_test("/interaction/two_forms", test_two_forms);
	life_test("/interaction/planned", test_planned);
	life_test("/interaction/timeline", test_timeline);
	return g_test_run();
}
