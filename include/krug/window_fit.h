/*
 * Does a window fit what really happens? The days between contacts are held against it:
 * where their median lies outside by more than half a month, a window of the same width
 * around the median is proposed. Pure; a month is 30 days here, as in the order of a
 * list.
 */
#ifndef KRUG_WINDOW_FIT_H
#define KRUG_WINDOW_FIT_H

#include "krug/cadence.h"

#define FIT_ONE_TALK	 14 /* days: what lies closer is one conversation */
#define FIT_LEAST_KIND	 8  /* gaps of a kind below which nothing is said */
#define FIT_LEAST_PERSON 3  /* the same of one person */

typedef struct {
	gboolean fits;	 /* also where there is too little to say */
	gsize gaps;	 /* how many were looked at */
	gsize inside;	 /* of them within the window, half a month more on both sides */
	int median;	 /* days; 0 where nothing is said */
	Window proposed; /* as it is, where it fits */
} WindowFit;

/* `gaps`: days from one contact to the next, in any order; it is sorted. */
WindowFit window_fit(Window window, int *gaps, gsize n, gsize least);

#endif
