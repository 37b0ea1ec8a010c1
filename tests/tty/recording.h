/*
 * What a terminal showed over time, as one animated SVG: a line of the screen is written
 * once for as long as it stands, so a frame costs the lines that differ. The same frames
 * give the same bytes.
 */
#ifndef TESTS_TTY_RECORDING_H
#define TESTS_TTY_RECORDING_H

#include "harness.h"

typedef struct Recording Recording;

Recording *recording_new(void);
void recording_free(Recording *recording);

/* The screen as it is now, for so many milliseconds; caption: the key that led to it. */
void recording_frame(Recording *recording, Tty *tty, const char *caption, int ms);
/* The last frame stands so much longer. The first one held is what is seen where nothing
 * moves. */
void recording_hold(Recording *recording, int ms);
guint recording_frames(const Recording *recording);
/* Owned. */
char *recording_svg(const Recording *recording, const char *title);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Recording, recording_free)

#endif
