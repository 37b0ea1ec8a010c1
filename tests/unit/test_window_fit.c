/* Windows against what happens: each case is a window, the days between contacts, and the
 * window that is proposed. */
#include "krug/window_fit.h"

typedef struct {
	const char *name;
	Window window;
	gsize least;
	int gaps[12]; /* up to the first 0 */
	gboolean fits;
	int median;
	gsize inside;
	Window proposed;
} Case;

static const Case cases[];
static const gsize n_cases;

static void
check(gconstpointer data)
{
	const Case *c = data;
	int gaps[G_N_ELEMENTS(c->gaps)];
	gsize n = 0;
	WindowFit fit;

	for (; n < G_N_ELEMENTS(gaps) && c->gaps[n] != 0; n++)
		gaps[n] = c->gaps[n];
	fit = window_fit(c->window, gaps, n, c->least);
	g_assert_cmpuint(fit.gaps, ==, n);
	g_assert_cmpint(fit.fits, ==, c->fits);
	g_assert_cmpint(fit.median, ==, c->median);
	g_assert_cmpuint(fit.inside, ==, c->inside);
	g_assert_cmpint(fit.proposed.near, ==, c->proposed.near);
	g_assert_cmpint(fit.proposed.far, ==, c->proposed.far);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (gsize i = 0; i < n_cases; i++) {
		g_autofree char *path = g_strconcat("/window-fit/", cases[i].name, NULL);

		g_test_add_data_func(path, &cases[i], check);
	}
	return g_test_run();
}

static const Case cases[] = {
	{ "nothing happened", { 2, 3 }, 3, { 0 }, TRUE, 0, 0, { 2, 3 } },
	{ "too little to say", { 2, 3 }, 3, { 200, 210 }, TRUE, 0, 0, { 2, 3 } },
	{ "no window", { 0, 0 }, 3, { 200, 210, 220 }, TRUE, 0, 0, { 0, 0 } },
	{ "as it should be", { 2, 3 }, 3, { 65, 80, 92 }, TRUE, 80, 3, { 2, 3 } },
	{ "a week late is late and fits", { 2, 3 }, 3, { 97, 97, 97 }, TRUE, 97, 3,
		{ 2, 3 } },
	{ "half a month late still fits", { 2, 3 }, 3, { 105, 105, 105 }, TRUE, 105, 3,
		{ 2, 3 } },
	{ "a day more no longer does", { 2, 3 }, 3, { 106, 106, 106 }, FALSE, 106, 0,
		{ 3, 4 } },
	{ "one odd year moves nothing", { 2, 3 }, 3, { 70, 400, 80 }, TRUE, 80, 2,
		{ 2, 3 } },
	{ "rarer than planned", { 2, 3 }, 3, { 150, 160, 140, 130 }, FALSE, 145, 0,
		{ 4, 5 } },
	{ "far rarer, width kept", { 3, 6 }, 3, { 300, 310, 290 }, FALSE, 300, 0,
		{ 9, 12 } },
	{ "more often than planned", { 3, 6 }, 3, { 20, 30, 40 }, FALSE, 30, 0,
		{ 1, 4 } },
	{ "never below a month", { 2, 3 }, 3, { 2, 3, 4 }, FALSE, 3, 0, { 1, 2 } },
	{ "near contacts seen weekly stay at the least", { 1, 2 }, 3, { 7, 7, 7 }, TRUE,
		7, 0, { 1, 2 } },
	{ "in any order", { 2, 3 }, 3, { 160, 60, 150, 170, 65 }, FALSE, 150, 2,
		{ 5, 6 } },
	{ "an even number has its middle between two", { 2, 3 }, 4, { 60, 62, 64, 90 },
		TRUE, 63, 4, { 2, 3 } },
	{ "never beyond five years", { 24, 36 }, 3, { 4000, 4000, 4000 }, FALSE, 4000, 0,
		{ 48, 60 } },
};
static const gsize n_cases = G_N_ELEMENTS(cases);
