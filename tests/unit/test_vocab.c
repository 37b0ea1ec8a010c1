/*
 * The tables are the one place of every word; so each row must be complete, and what one
 * list shows it must also understand.
 */
#include "krug/vocab.h"

#include <string.h>

#include "krug/asking.h"
#include "krug/event.h"
#include "krug/gap.h"
#include "krug/i18n.h"
#include "krug/text.h"

static const Vocab *const all[] = { &vocab_kind, &vocab_role, &vocab_seniority,
	&vocab_address, &vocab_channel, &vocab_reach, &vocab_direction, &vocab_tone,
	&vocab_type, &vocab_value, &vocab_reminder, &vocab_state, &vocab_standing,
	&vocab_occasion, &vocab_stage, &vocab_decision, &vocab_seat, &vocab_round,
	&vocab_interview, &vocab_quality, &vocab_excuse, &vocab_reaction, &vocab_side,
	&vocab_event, &vocab_event_state, &vocab_part };

static void
every_row_is_found_by_its_id_and_label(void)
{
	for (gsize v = 0; v < G_N_ELEMENTS(all); v++)
		for (int i = 1; i < all[v]->count; i++) {
			const char *id = vocab_id(all[v], i);

			g_assert_nonnull(id);
			g_assert_cmpint(vocab_from_id(all[v], id), ==, i);
			g_assert_cmpint(vocab_match(all[v], id, -1), ==, i);
			g_assert_cmpint(
				vocab_match(all[v], vocab_label(all[v], i), -1), ==, i);
		}
}

static void
every_word_means_one_value(void)
{
	for (gsize v = 0; v < G_N_ELEMENTS(all); v++)
		for (int i = 1; i < all[v]->count; i++) {
			g_auto(GStrv) words = g_strsplit(all[v]->words[i].words, "|", -1);

			for (char **word = words; *word != NULL; word++) {
				g_autofree char *folded = text_fold(*word);

				g_assert_cmpstr(*word, ==, folded);
				g_assert_cmpuint(strlen(*word), <=, VOCAB_LONGEST);
				g_assert_cmpint(vocab_match(all[v], *word, -1), ==, i);
			}
		}
}

static void
ids_are_lower_case_ascii(void)
{
	for (gsize v = 0; v < G_N_ELEMENTS(all); v++)
		for (int i = 1; i < all[v]->count; i++)
			for (const char *p = vocab_id(all[v], i); *p != '\0'; p++)
				g_assert_true(g_ascii_islower(*p) || *p == '-');
}

static void
glyphs_take_one_column(void)
{
	for (gsize v = 0; v < G_N_ELEMENTS(all); v++)
		for (int i = 1; i < all[v]->count; i++)
			if (all[v]->words[i].glyph != NULL)
				g_assert_cmpint(
					text_width(vocab_glyph(all[v], i)), ==, 1);
}

static void
not_given_has_no_words(void)
{
	g_assert_null(vocab_id(&vocab_kind, 0));
	g_assert_null(vocab_id(&vocab_kind, KIND_COUNT));
	g_assert_null(vocab_id(&vocab_kind, -1));
	g_assert_cmpstr(vocab_label(&vocab_kind, 0), ==, "");
	g_assert_cmpstr(vocab_glyph(&vocab_type, TYPE_UPDATE), ==, "");
	g_assert_cmpint(vocab_from_id(&vocab_kind, NULL), ==, 0);
	g_assert_cmpint(vocab_from_id(&vocab_kind, "Recruiter"), ==, 0);
	g_assert_cmpint(vocab_match(&vocab_kind, "", -1), ==, 0);
	g_assert_cmpint(vocab_match(&vocab_kind, "recruiters|hr", -1), ==, 0);
}

static void
words_are_understood_as_typed(void)
{
	static const struct {
		const Vocab *vocab;
		const char *word;
		int value;
	} cases[] = {
		{ &vocab_value, "Статью", VALUE_ARTICLE },
		{ &vocab_value, "ВАКАНСИЯ", VALUE_VACANCY },
		{ &vocab_value, "intro", VALUE_INTRODUCTION },
		{ &vocab_channel, "кофе", CHANNEL_MEETING },
		{ &vocab_channel, "TG", CHANNEL_TELEGRAM },
		{ &vocab_channel, "e-mail", CHANNEL_EMAIL },
		{ &vocab_seniority, "Стажёр", SENIORITY_INTERN },
		{ &vocab_standing, "просрочены", STANDING_OVERDUE },
		{ &vocab_kind, "рекрутёр", KIND_RECRUITER },
		{ &vocab_value, "стать", 0 },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(vocab_match(cases[i].vocab, cases[i].word, -1), ==,
			cases[i].value);
	g_assert_cmpint(
		vocab_match(&vocab_value, "article, and more", 7), ==, VALUE_ARTICLE);
}

static void
beginnings_match_all_that_begin_so(void)
{
	g_assert_cmpuint(
		vocab_match_start(&vocab_kind, "rec", -1), ==, 1u << KIND_RECRUITER);
	g_assert_cmpuint(vocab_match_start(&vocab_standing, "отло", -1), ==,
		1u << STANDING_SNOOZED);
	g_assert_cmpuint(vocab_match_start(&vocab_standing, "r", -1), ==,
		1u << STANDING_READY | 1u << STANDING_RESTING);
	g_assert_cmpuint(vocab_match_start(&vocab_kind, "", -1), ==, 0);
}

static void
properties_of_words(void)
{
	g_autofree char *ids = vocab_ids(&vocab_kind);

	g_assert_cmpstr(ids, ==, "recruiter, interviewer, professional");
	g_assert_true(type_expects(TYPE_CHECK_IN));
	g_assert_false(type_expects(TYPE_THANK_YOU));
	g_assert_false(type_expects(TYPE_NONE));
	g_assert_false(type_owes(TYPE_CONGRATULATION));
	g_assert_true(type_owes(TYPE_NONE));
	g_assert_cmpint(channel_direction(CHANNEL_EVENT), ==, DIRECTION_BOTH);
	g_assert_cmpint(channel_direction(CHANNEL_VIDEO), ==, DIRECTION_BOTH);
	g_assert_cmpint(channel_direction(CHANNEL_TELEGRAM), ==, DIRECTION_OUT);
	g_assert_cmpint(channel_direction(CHANNEL_NONE), ==, DIRECTION_OUT);
	g_assert_cmpint(reach_channel(REACH_PHONE), ==, CHANNEL_CALL);
	g_assert_cmpint(reach_channel(REACH_HH), ==, CHANNEL_OTHER);
	g_assert_cmpint(reach_channel(REACH_NONE), ==, CHANNEL_NONE);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	g_test_add_func(
		"/vocab/found by id and label", every_row_is_found_by_its_id_and_label);
	g_test_add_func("/vocab/one meaning a word", every_word_means_one_value);
	g_test_add_func("/vocab/ids are lower-case", ids_are_lower_case_ascii);
	g_test_add_func("/vocab/glyphs take one column", glyphs_take_one_column);
	g_test_add_func("/vocab/not given", not_given_has_no_words);
	g_test_add_func("/vocab/as typed", words_are_understood_as_typed);
	g_test_add_func("/vocab/beginnings", beginnings_match_all_that_begin_so);
	g_test_add_func("/vocab/properties", properties_of_words);
	return g_test_run();
}
