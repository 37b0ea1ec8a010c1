/*
 * The pane beside the list of applications: what is known of one of them.
 */
#ifndef UI_VIEW_DOSSIER_H
#define UI_VIEW_DOSSIER_H

#include "krug/application.h"
#include "shell/view.h"

typedef struct Dossier Dossier;

Dossier *dossier_new(void);
void dossier_free(Dossier *dossier);

/* row NULL empties it. Call from load(). */
gboolean dossier_load(
	Dossier *dossier, Book *book, const ApplicationRow *row, GError **error);
/* Whom actions concern while no step or interview is chosen: the recruiter, else whoever
 * stands first; 0: nobody. */
gint64 dossier_person(const Dossier *dossier);
void dossier_layout(Dossier *dossier, int width, int height); /* call from layout() */
int dossier_lines(const Dossier *dossier);
gboolean dossier_move(gpointer data, Action action); /* fits view->move */
void dossier_draw(const Dossier *dossier, Canvas canvas, gboolean active);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Dossier, dossier_free)

#endif
