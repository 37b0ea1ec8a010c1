/*
 * The list of measures, each with its figure in the period, what changed since the one
 * before, and a line of the periods up to this one. Figures are found one after the
 * other, so that nothing waits for all of them; until then the place of one is empty.
 */
#ifndef UI_VIEW_GAUGES_H
#define UI_VIEW_GAUGES_H

#include "krug/insight.h"
#include "shell/view.h"

#define GAUGE_PERIODS 6 /* of the line, the chosen one included */

typedef struct Gauges Gauges;

Gauges *gauges_new(void);
void gauges_free(Gauges *gauges);

/* Forgets the figures: the book or the period has changed. */
void gauges_begin(Gauges *gauges, const Period *period);
/* One figure that is known already. */
void gauges_take(Gauges *gauges, const Insight *insight);
gboolean gauges_wait(const Gauges *gauges); /* some are not known yet */
/* Finds the next one. After an error no more are looked for. */
gboolean gauges_step(Gauges *gauges, Book *book, GError **error);

const Measure *gauges_selected(const Gauges *gauges);
/* "62 %, 58 % before"; owned, "" while it is not known or where there is none. */
char *gauges_words(const Gauges *gauges, const Measure *measure);

void gauges_layout(Gauges *gauges, int height);
gboolean gauges_move(Gauges *gauges, Action action);
gboolean gauges_click(Gauges *gauges, int y);
void gauges_draw(const Gauges *gauges, Canvas canvas, gboolean active);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Gauges, gauges_free)

#endif
