/*
 * Lines as the reader leaves them, for what patches them.
 */
#ifndef EXCHANGE_VDIR_PARTS_H
#define EXCHANGE_VDIR_PARTS_H

#include "vdir_lines.h"

/* Keys of lines that stay, and of those that follow when something was written. */
#define VDIR_FOREIGN (-1)
#define VDIR_STAMP   (-2)

typedef struct {
	gsize from, size; /* with its folds and its end */
	char *group;	  /* upper case; "" without */
	char *head;	  /* without the group, with parameters */
	char *name;
	char *value; /* without escapes */
	guint depth; /* of the component it stands in */
	int owner;   /* number of the event; -1: none */
	int key;
	gboolean silent; /* goes with its key, and says nothing of its own */
} VdirLine;

struct VdirText {
	VdirForm form;
	char *bytes;
	gsize size;
	gboolean crlf;
	GArray *lines; /* VdirLine */
	int owner;
	guint first; /* of its lines */
	const char *uid;
	guint groups; /* the highest N of itemN. */
};

VdirLine *vdir_line_at(const VdirText *text, guint i);
/* Of the event or card that is meant; NULL where it has none of that name. */
const VdirLine *vdir_line_find(const VdirText *text, const char *name);
guint vdir_own_depth(const VdirText *text); /* of the lines of an item */

#endif
