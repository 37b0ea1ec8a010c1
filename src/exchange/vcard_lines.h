/*
 * The lines of one card as they are written: each once, folded. Values are escaped as
 * text (RFC 6350, 3.4) or percent-encoded as links.
 */
#ifndef EXCHANGE_VCARD_LINES_H
#define EXCHANGE_VCARD_LINES_H

#include <glib.h>

typedef struct {
	GString *out;  /* borrowed */
	GArray *known; /* where each line stands in it */
	guint group;   /* of the last itemN. */
} VcardLines;

void vcard_lines_init(VcardLines *lines, GString *out);
void vcard_lines_clear(VcardLines *lines);

/* "NAME:text"; nothing where the text is "". head may have parameters. */
void vcard_add(VcardLines *lines, const char *head, const char *text);
/* "NAME:a;b;c" of parts up to NULL; nothing where all are "". */
void vcard_add_parts(VcardLines *lines, const char *head, const char *const *parts);
/* The same with "," of a list of char *. */
void vcard_add_list(VcardLines *lines, const char *head, const GPtrArray *texts);
/* A link as it may stand in any value; owned. */
char *vcard_link(const char *link);
/* itemN.NAME with itemN.X-ABLabel, as Apple labels a line. */
void vcard_add_labelled(
	VcardLines *lines, const char *head, const char *text, const char *label);
/* A line that is escaped already; what may not stand in a line is taken out, and one that
 * is then no line of a card, or begins or ends one, is left out. */
void vcard_add_raw(VcardLines *lines, const char *line);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(VcardLines, vcard_lines_clear)

#endif
