/*
 * Can this colour be read on that one? Contrast as WCAG 2.1 reckons it (1.4.3), from 1 to
 * 21, of colours 0x00rrggbb.
 */
#ifndef TESTS_TTY_CONTRAST_H
#define TESTS_TTY_CONTRAST_H

#include <math.h>

#include <glib.h>

#define CONTRAST_TEXT 4.5 /* at least, of plain text */
#define CONTRAST_DIM  3.0 /* of large text, and what need not be read first */

static inline double
contrast_linear(guint32 part)
{
	double c = part / 255.0;

	return c <= 0.03928 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static inline double
contrast_luminance(guint32 rgb)
{
	return 0.2126 * contrast_linear(rgb >> 16 & 0xff) +
	       0.7152 * contrast_linear(rgb >> 8 & 0xff) +
	       0.0722 * contrast_linear(rgb & 0xff);
}

static inline double
contrast(guint32 one, guint32 other)
{
	double a = contrast_luminance(one), b = contrast_luminance(other);

	return (MAX(a, b) + 0.05) / (MIN(a, b) + 0.05);
}

#endif
