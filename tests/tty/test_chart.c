/*
 * Charts on a canvas of their own: what each value becomes, in dots, blocks and ASCII,
 * and that no size and no value can make one draw outside or fail.
 */
#include <string.h>
#include <wchar.h>

#include "krug/i18n.h"
#include "widget/chart.h"

typedef struct {
	Theme *theme;
	Grid *grid;
	Canvas canvas;
} Paper;

static void
paper_open(Paper *paper, int w, int h, gboolean ascii)
{
	g_autoptr(GError) error = NULL;

	paper->theme = theme_new("mono", FALSE, DEPTH_MONO, ascii, &error);
	g_assert_no_error(error);
	paper->grid = grid_new(w, h, paper->theme);
	paper->canvas = canvas_begin(paper->grid);
}

static void
paper_close(Paper *paper)
{
	grid_free(paper->grid);
	theme_free(paper->theme);
}

/* The rows of the canvas without blanks at their ends, one a line. */
static char *
drawn(const Paper *paper)
{
	GString *out = g_string_new(NULL);

	for (int y = 0; y < grid_height(paper->grid); y++) {
		const Cell *row = grid_row(paper->grid, y);
		gsize kept = out->len;

		for (int x = 0; x < grid_width(paper->grid); x++) {
			g_string_append_unichar(out, (gunichar)row[x].chars[0]);
			if (row[x].chars[0] != L' ')
				kept = out->len;
		}
		g_string_truncate(out, kept);
		g_string_append_c(out, '\n');
	}
	return g_string_free(out, FALSE);
}

typedef struct {
	const char *what;
	gboolean ascii;
	int w, h;
	Chart chart;
	const char *drawn;
} ChartCase;

static const double steps[] = { 1, 2, 3, 4, 5, 6, 7, 8 };
static const double ramp[] = { 0, 10 };
static const double flat[] = { 5, 5, 5 };
static const double lower[] = { 5, 2.5, 0 };
static const double gap[] = { 4, CHART_NONE, 0 };
static const double nothing[] = { 0, 0, 0 };
static const double down[] = { 10, 0 };

#define ONE(v, label)                       \
	(const ChartSeries[])               \
	{                                   \
		{                           \
			label, v, ROLE_FILL \
		}                           \
	}

static const ChartCase cases[] = {
	{ "columns in eighths", FALSE, 10, 3,
		{ CHART_COLUMNS, ONE(steps, NULL), 1, 8, 8, "a", "b", NULL },
		"8     ▂▄▆█\n0 ▂▄▆█████\n  a      b\n" },
	{ "columns in ASCII", TRUE, 10, 3,
		{ CHART_COLUMNS, ONE(steps, NULL), 1, 8, 8, "a", "b", NULL },
		"8     ####\n0 ########\n  a      b\n" },
	{ "wide columns stand apart", FALSE, 14, 3,
		{ CHART_COLUMNS, ONE(flat, NULL), 1, 3, 5, NULL, NULL, NULL },
		"5 ███ ███ ███\n  ███ ███ ███\n0 ███ ███ ███\n" },
	{ "more values than columns: the last ones", FALSE, 4, 3,
		{ CHART_COLUMNS, ONE(steps, NULL), 1, 8, 8, NULL, NULL, NULL },
		"8 ▅█\n  ██\n0 ██\n" },
	{ "nothing yet", FALSE, 6, 3,
		{ CHART_COLUMNS, ONE(nothing, NULL), 1, 3, 0, NULL, NULL, NULL },
		"1\n\n0\n" },
	{ "a line upwards", FALSE, 6, 3,
		{ CHART_LINES, ONE(ramp, NULL), 1, 2, 10, NULL, NULL, NULL },
		"10   ⡜\n    ⡜\n 0 ⡜\n" },
	{ "a level line", FALSE, 6, 3,
		{ CHART_LINES, ONE(flat, NULL), 1, 3, 5, NULL, NULL, NULL },
		"5 ⠉⠉⠉⠉\n\n0\n" },
	{ "a line in ASCII", TRUE, 6, 3,
		{ CHART_LINES, ONE(ramp, NULL), 1, 2, 10, NULL, NULL, NULL },
		"10   *\n    *\n 0 *\n" },
	{ "a gap in a line", FALSE, 6, 3,
		{ CHART_LINES, ONE(gap, NULL), 1, 3, 4, NULL, NULL, NULL },
		"4 ⠁\n\n0    ⢀\n" },
	{ "two lines, with a legend", TRUE, 16, 4,
		{ CHART_LINES,
			(const ChartSeries[]){
				{ "up", ramp, ROLE_FILL }, { "down", down, ROLE_GOOD } },
			2, 2, 0, NULL, NULL, "%" },
		"    * up  o down\n10% oooo    ****\n        oooo\n 0% ****    oooo\n" },
	{ "without colour the second line is dashed", FALSE, 16, 5,
		{ CHART_LINES,
			(const ChartSeries[]){
				{ "up", ramp, ROLE_FILL }, { "down", down, ROLE_GOOD } },
			2, 2, 0, NULL, NULL, NULL },
		"   ━ up  ╍ down\n10 ⠑ ⢄       ⡠⠔⠊\n       ⠒ ⣀⡠⠒⠉\n"
		"      ⣀⠤⠊⠉ ⠤\n 0 ⡠⠔⠊       ⠑ ⢄\n" },
	{ "columns upon each other", FALSE, 14, 5,
		{ CHART_COLUMNS,
			(const ChartSeries[]){
				{ "a", lower, ROLE_FILL }, { "b", flat, ROLE_FILL } },
			2, 3, 10, NULL, NULL, NULL },
		"   █ a  ▒ b\n10 ▒▒\n   ▒▒ ▒▒\n   ██ ▒▒ ▒▒\n 0 ██ ██ ▒▒\n" },
	{ "too low for anything", FALSE, 10, 2,
		{ CHART_LINES, ONE(ramp, NULL), 1, 2, 10, NULL, NULL, NULL }, "\n\n" },
	{ "too narrow for a plot", FALSE, 3, 3,
		{ CHART_LINES, ONE(ramp, NULL), 1, 2, 10, NULL, NULL, NULL },
		"10\n\n 0\n" },
};

static void
test_charts(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		Paper paper;
		g_autofree char *got = NULL;

		g_test_message("%s", cases[i].what);
		paper_open(&paper, cases[i].w, cases[i].h, cases[i].ascii);
		chart_draw(paper.canvas, &cases[i].chart);
		got = drawn(&paper);
		g_assert_cmpstr(got, ==, cases[i].drawn);
		paper_close(&paper);
	}
}

static const ChartBar bars[] = {
	{ .label = "Яндекс", .value = 8 },
	{ .label = "a long name", .value = 3, .note = "3 of 8" },
	{ .label = "none" },
	{ .label = "both", .value = 2, .more = 3, .note = "2 + 3" },
};

typedef struct {
	const char *what;
	gboolean ascii;
	int w, h;
	const char *drawn;
} Picture;

static const ChartBalance balance[] = {
	{ "article", 4, 1 },
	{ "help", 0, 3 },
	{ "introduction", 1, 0 },
};

static const Picture balances[] = {
	{ "both sides", FALSE, 30, 4,
		"               gave │ got\n"
		"article    4 ██████ │ █▌ 1\n"
		"help              0 │ ████▌ 3\n"
		"introduct…     1 ▐█ │ 0\n" },
	{ "in ASCII, cut below", TRUE, 30, 3,
		"               gave | got\n"
		"article    4 ###### | #- 1\n"
		"help              0 | ####- 3\n" },
	{ "too narrow", FALSE, 8, 4, "\n\n\n\n" },
};

static void
test_balance(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(balances); i++) {
		const Picture *picture = &balances[i];
		g_autofree char *got = NULL;
		Paper paper;

		g_test_message("%s", picture->what);
		paper_open(&paper, picture->w, picture->h, picture->ascii);
		chart_balance(paper.canvas, balance, 3, "gave", "got", 0);
		got = drawn(&paper);
		g_assert_cmpstr(got, ==, picture->drawn);
		paper_close(&paper);
	}
}

static const double small[] = { 0, 1, CHART_NONE, 4, 8 };

static void
test_spark(void)
{
	static const Picture sparks[] = {
		{ "nothing, little, a gap, half, all", FALSE, 8, 1, "·▁ ▄█\n" },
		{ "in ASCII", TRUE, 8, 1, ".: =#\n" },
		{ "the last ones", FALSE, 2, 1, "▄█\n" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(sparks); i++) {
		const Picture *picture = &sparks[i];
		g_autofree char *got = NULL;
		Paper paper;

		g_test_message("%s", picture->what);
		paper_open(&paper, picture->w, picture->h, picture->ascii);
		g_assert_cmpint(chart_spark(paper.canvas, 0, 0, picture->w, 0, small,
					G_N_ELEMENTS(small), 0),
			==, MIN(picture->w, (int)G_N_ELEMENTS(small)));
		got = drawn(&paper);
		g_assert_cmpstr(got, ==, picture->drawn);
		paper_close(&paper);
	}
}

#define HEAT_WEEKS 6

/* Two days a week; the first day is before the time told. */
static const double heat_values[] = { CHART_NONE, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 8 };
static const char *const heat_days[] = { "mon", "tue" };
static const char *const heat_months[] = { "aug", NULL, "sep", NULL, NULL, "oct" };
static const ChartHeat heat = { heat_values, 2, HEAT_WEEKS, heat_days, heat_months };

static const Picture heats[] = {
	{ "a week a column", FALSE, 10, 3,
		"    aug\n"
		"mon  ░▒▓█·\n"
		"tue ░▒▓█·█\n" },
	{ "wider, with its legend", FALSE, 40, 5,
		"    aug   sep      oct\n"
		"mon    ░░ ▒▒ ▓▓ ██ ·\n"
		"tue ░░ ▒▒ ▓▓ ██ ·  ██\n"
		"\n"
		"    · 0  ░ 1–2  ▒ 3–4  ▓ 5–6  █ 7–8\n" },
	{ "in ASCII", TRUE, 40, 5,
		"    aug   sep      oct\n"
		"mon    -- ++ xx ## .\n"
		"tue -- ++ xx ## .  ##\n"
		"\n"
		"    . 0  - 1-2  + 3-4  x 5-6  # 7-8\n" },
	{ "two weeks a column", FALSE, 7, 5,
		"    aug\n"
		"mon ░█▓\n"
		"tue ▒█▓\n"
		"\n"
		"    · 0\n" },
	{ "too low", FALSE, 40, 2, "\n\n" },
	{ "too narrow", FALSE, 4, 5, "\n\n\n\n\n" },
};

static void
test_heat(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(heats); i++) {
		const Picture *picture = &heats[i];
		g_autofree char *got = NULL;
		Paper paper;

		g_test_message("%s", picture->what);
		paper_open(&paper, picture->w, picture->h, picture->ascii);
		chart_heat(paper.canvas, &heat);
		got = drawn(&paper);
		g_assert_cmpstr(got, ==, picture->drawn);
		paper_close(&paper);
	}
	g_assert_cmpint(chart_heat_weeks(&heat, 10), ==, 1);
	g_assert_cmpint(chart_heat_weeks(&heat, 7), ==, 2);
	g_assert_cmpint(chart_heat_weeks(&heat, 4), ==, 0);
}

/* Blocks where everything else is ASCII, and the other way round. */
static void
test_own_look(void)
{
	static const struct {
		gboolean ascii, plain;
		const char *drawn;
	} looks[] = { { TRUE, FALSE, "·▁ ▄█\n" }, { FALSE, TRUE, ".: =#\n" } };

	for (gsize i = 0; i < G_N_ELEMENTS(looks); i++) {
		g_autofree char *got = NULL;
		Paper paper;

		paper_open(&paper, 8, 1, looks[i].ascii);
		theme_set_plain_charts(paper.theme, looks[i].plain);
		chart_spark(paper.canvas, 0, 0, 8, 0, small, G_N_ELEMENTS(small), 0);
		got = drawn(&paper);
		g_assert_cmpstr(got, ==, looks[i].drawn);
		paper_close(&paper);
	}
}

static void
test_bars(void)
{
	Paper paper;
	g_autofree char *fine = NULL;
	g_autofree char *plain = NULL;

	paper_open(&paper, 24, 5, FALSE);
	g_assert_cmpint(chart_bars(paper.canvas, bars, 4, 0), ==, 4);
	fine = drawn(&paper);
	g_assert_cmpstr(fine, ==,
		"Яндекс   ████████ 8\na long … ███ 3 of 8\nnone     0\n"
		"both     ██▒▒▒ 2 + 3\n\n");
	paper_close(&paper);
	paper_open(&paper, 24, 2, TRUE);
	g_assert_cmpint(chart_bars(paper.canvas, bars, 3, 16), ==, 2);
	plain = drawn(&paper);
	g_assert_cmpstr(plain, ==, "Яндекс   #### 8\na long ~ #- 3 of 8\n");
	paper_close(&paper);
}

static void
test_axis(void)
{
	static const struct {
		double most, end;
	} ends[] = { { 0, 1 }, { 1, 1 }, { 2, 2 }, { 3, 5 }, { 5, 5 }, { 7, 10 },
		{ 10, 10 }, { 11, 20 }, { 23, 50 }, { 99, 100 }, { 101, 200 } };

	for (gsize i = 0; i < G_N_ELEMENTS(ends); i++)
		g_assert_cmpfloat(chart_round(ends[i].most), ==, ends[i].end);
}

static void
test_any_size(void)
{
	for (int w = 0; w < 40; w += 3)
		for (int h = 0; h < 12; h++)
			for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
				Paper paper;

				paper_open(&paper, MAX(w, 1), MAX(h, 1), w % 2);
				chart_draw(paper.canvas, &cases[i].chart);
				chart_bars(paper.canvas, bars, 3, w);
				chart_balance(paper.canvas, balance, 3, "gave", "got", w);
				chart_heat(paper.canvas, &heat);
				chart_spark(paper.canvas, w / 2, h, w, 0, small, 5, h);
				paper_close(&paper);
			}
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/chart/lines and columns", test_charts);
	g_test_add_func("/chart/bars", test_bars);
	g_test_add_func("/chart/balance", test_balance);
	g_test_add_func("/chart/spark", test_spark);
	g_test_add_func("/chart/heat", test_heat);
	g_test_add_func("/chart/own look", test_own_look);
	g_test_add_func("/chart/axis", test_axis);
	g_test_add_func("/chart/any size", test_any_size);
	return g_test_run();
}
