/* The median of the gaps against the window: one odd pause of a year moves nothing. */
#include "krug/window_fit.h"

#include <stdlib.h>

#define MONTH 30
#define MOST  60 /* months that are proposed; what the settings allow */
#define SLACK 15 /* days: a week late is no reason to change a habit */

static int
by_days(const void *a, const void *b)
{
	int left = *(const int *)a, right = *(const int *)b;

	return (left > right) - (left < right);
}

static gboolean
is_inside(Window window, int days)
{
	return days >= window.near * MONTH - SLACK && days <= window.far * MONTH + SLACK;
}

/* Of the same width, around the median; a month from now at the earliest. */
static Window
around(Window window, int median)
{
	int width = window.far - window.near;
	int near = (2 * median - width * MONTH + MONTH) / (2 * MONTH);

	near = CLAMP(near, 1, MAX(MOST - width, 1));
	return (Window){ near, near + width };
}

WindowFit
window_fit(Window window, int *gaps, gsize n, gsize least)
{
	WindowFit fit = { .fits = TRUE, .gaps = n, .proposed = window };

	if (!window_exists(window) || n < MAX(least, 1))
		return fit;
	qsort(gaps, n, sizeof *gaps, by_days);
	for (gsize i = 0; i < n; i++)
		fit.inside += is_inside(window, gaps[i]) ? 1 : 0;
	fit.median = n % 2 ? gaps[n / 2] : (gaps[n / 2 - 1] + gaps[n / 2]) / 2;
	if (is_inside(window, fit.median))
		return fit;
	fit.proposed = around(window, fit.median);
	fit.fits = fit.proposed.near == window.near && fit.proposed.far == window.far;
	return fit;
}
