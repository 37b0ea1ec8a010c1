/*
 * The page before a talk. A line stands with its note at the right edge where both fit;
 * else it is broken, and the note follows in brackets. Somebody who was deleted meanwhile
 * leaves the page as it was last read.
 */
#include "view/brief_view.h"

#include <string.h>

#include "krug/brief.h"
#include "krug/error.h"
#include "krug/export.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "krug/text.h"
#include "view/ask_path.h"
#include "widget/lines.h"

#define PAGE_WIDTH 78 /* of the file */
#define MARGIN	   1
#define WIDEST	   100 /* columns, so that a note is near its line */
#define GAP	   3   /* between a line and its note */
#define SCROLL	   2   /* for the marks that there is more */

typedef struct {
	View view;
	gint64 contact;
	Brief *brief;
	Lines *lines;
} BriefView;

static BriefView *
brief_of(View *view)
{
	return (BriefView *)view;
}

static void
open(View *view, gconstpointer args)
{
	BriefView *self = brief_of(view);

	self->contact = *(const gint64 *)args;
	self->lines = lines_new();
	view->move = lines_move;
	view->mover = self->lines;
}

static void
load(View *view)
{
	BriefView *self = brief_of(view);
	GError *error = NULL;
	Brief *brief = brief_load(shell_book(view->shell), self->contact, &error);

	if (!brief) {
		shell_fail(view->shell, error);
		return;
	}
	g_clear_pointer(&self->brief, brief_free);
	self->brief = brief;
}

static Style
style_of(const BriefSection *section, guint line)
{
	if (strcmp(section->id, "who") == 0 && line == 0)
		return ROLE_STRONG | STYLE_BOLD;
	return strcmp(section->id, "warnings") == 0 ? ROLE_WARNING : ROLE_TEXT;
}

static void
add_line(BriefView *self, const BriefLine *line, Style style, int width)
{
	g_autofree char *clean = text_clean(line->text);
	g_autofree char *whole = NULL;

	if (text_width(clean) + text_width(line->note) + GAP <= width) {
		lines_add_pair(self->lines, style, g_steal_pointer(&clean), ROLE_DIM,
			g_strdup(line->note));
		return;
	}
	whole = *line->note ? g_strdup_printf("%s (%s)", clean, line->note)
			    : g_steal_pointer(&clean);
	lines_add_text(self->lines, style, whole);
}

static void
layout(View *view)
{
	BriefView *self = brief_of(view);
	int width = CLAMP(view->width - 2 * MARGIN, 1, WIDEST);

	lines_begin(self->lines, MAX(width - SCROLL, 1), view->height);
	for (guint i = 0; self->brief && i < self->brief->sections->len; i++) {
		const BriefSection *section = self->brief->sections->pdata[i];

		lines_add_heading(self->lines, section->title);
		for (guint j = 0; j < section->lines->len; j++)
			add_line(self, section->lines->pdata[j], style_of(section, j),
				width);
	}
	lines_end(self->lines);
}

static void
draw(const View *view, Canvas canvas)
{
	const BriefView *self = (const BriefView *)view;

	lines_draw(self->lines,
		canvas_sub(
			canvas, MARGIN, 0, MIN(canvas.w - 2 * MARGIN, WIDEST), canvas.h),
		TRUE);
}

static void
done(View *view)
{
	BriefView *self = brief_of(view);

	brief_free(self->brief);
	lines_free(self->lines);
}

/* --- to a file --- */

static gboolean
write_file(View *view, const char *text)
{
	BriefView *self = brief_of(view);
	g_autofree char *typed = g_strstrip(path_expand(text));
	/* Standard output is the screen. */
	g_autofree char *path =
		strcmp(typed, "-") == 0 ? g_strdup("./-") : g_strdup(typed);
	g_autofree char *page = brief_text(self->brief, PAGE_WIDTH);
	GError *error = NULL;

	if (!export_text(shell_book(view->shell), path, page, &error))
		return shell_fail(view->shell, error);
	shell_say(view->shell, _("The brief was written to %s."), text);
	return TRUE;
}

/* A name is no path. */
static void export(View *view)
{
	BriefView *self = brief_of(view);
	g_autofree char *path = NULL;

	if (!self->brief)
		return;
	path = g_strdup_printf("~/brief-%" G_GINT64_FORMAT ".txt", self->contact);
	ask_path(view, _("File of the brief"), path, NULL, write_file);
}

static const Handler handlers[] = {
	{ ACT_EXPORT_BRIEF, export },
	{ 0 },
};

static const Action hints[] = { ACT_EXPORT_BRIEF, ACT_NONE };

static const ViewClass brief_view = {
	.name = "brief",
	.title = N_("The brief"),
	.parent = &moving_parent,
	.size = sizeof(BriefView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.hints = hints,
	.open = open,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
};

View *
brief_view_open(Shell *shell, gint64 contact)
{
	return shell_open(shell, &brief_view, &contact);
}
