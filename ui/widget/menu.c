/*
 * Choosing one of a few: typing narrows the items to those that contain all the words
 * typed, in any order, under the other keyboard layout as well; those where words begin
 * so come first.
 */
#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"
#include "widget/dialog.h"
#include "widget/lineedit.h"

typedef struct {
	char *label, *note, *folded;
	gint64 value;
} Item;

typedef struct {
	View view;
	Item *items;
	int count;
	int *shown; /* indices of what the filter leaves */
	int shown_count;
	int selected, top; /* within shown */
	LineEdit *filter;
	void (*picked)(View *opener, gint64 value);
	gint64 value;
	void (*typed)(View *opener, const char *text);
	char *offer; /* "new: %s", where typed is given */
	int column;  /* where notes begin; 0: they stand at the right */
} Menu;

static const ViewClass menu_view;

/* How well a label fits. */
typedef enum { FITS_NOT, FITS_INSIDE, FITS_BEGINS } Fit;

static Fit
fit_word(const char *folded, const char *word)
{
	const char *at = strstr(folded, word);

	if (!at)
		return FITS_NOT;
	for (; at; at = strstr(at + 1, word)) {
		if (at == folded || at[-1] == ' ' || !*word)
			return FITS_BEGINS;
	}
	return FITS_INSIDE;
}

/* Every word must stand in the folded label. */
static Fit
fit(const char *folded, const char *words)
{
	g_auto(GStrv) parts = g_strsplit(words, " ", -1);
	Fit least = FITS_BEGINS;

	for (char **part = parts; *part && least != FITS_NOT; part++)
		least = MIN(least, fit_word(folded, *part));
	return least;
}

static void
narrow(Menu *menu)
{
	g_autofree char *wanted = text_fold(lineedit_text(menu->filter));
	g_autofree char *flipped = text_flip_layout(wanted);
	g_autofree char *other = text_fold(flipped);

	menu->shown_count = 0;
	for (Fit wish = FITS_BEGINS; wish > FITS_NOT; wish--) {
		for (int i = 0; i < menu->count; i++) {
			const char *label = menu->items[i].folded;

			if (MAX(fit(label, wanted), fit(label, other)) == wish)
				menu->shown[menu->shown_count++] = i;
		}
	}
	menu->selected = CLAMP(menu->selected, 0, MAX(menu->shown_count - 1, 0));
}

/* Whether what was typed itself can be picked: the line below the items. */
static gboolean
offers_text(const Menu *menu)
{
	g_autofree char *wanted = text_fold(lineedit_text(menu->filter));

	g_strstrip(wanted);
	if (!menu->typed || !*wanted)
		return FALSE;
	for (int i = 0; i < menu->count; i++) {
		if (g_str_equal(menu->items[i].folded, wanted))
			return FALSE;
	}
	return TRUE;
}

static int
line_count(const Menu *menu)
{
	return menu->shown_count + offers_text(menu);
}

static int
list_height(const Menu *menu)
{
	return MAX(menu->view.height - 1, 1);
}

static void
keep_in_sight(Menu *menu)
{
	int height = list_height(menu);

	menu->top = MIN(menu->top, menu->selected);
	menu->top = MAX(menu->top, menu->selected - height + 1);
	menu->top = CLAMP(menu->top, 0, MAX(line_count(menu) - height, 0));
}

static gboolean
move(gpointer data, Action action)
{
	Menu *menu = data;
	int last = MAX(line_count(menu) - 1, 0), page = list_height(menu);
	int to = menu->selected;

	if (action == ACT_UP)
		to--;
	else if (action == ACT_DOWN)
		to++;
	else if (action == ACT_PAGE_UP)
		to -= page;
	else if (action == ACT_PAGE_DOWN)
		to += page;
	else if (action == ACT_FIRST)
		to = 0;
	else if (action == ACT_LAST)
		to = last;
	menu->selected = CLAMP(to, 0, last);
	keep_in_sight(menu);
	return TRUE;
}

static void
move_handler(View *view)
{
	move(view, view->action);
}

/* The callback runs after the menu is gone, so that it may open the next view. */
static void
pick(View *view)
{
	Menu *menu = (Menu *)view;

	if (menu->selected >= line_count(menu))
		return;
	if (menu->selected < menu->shown_count)
		menu->value = menu->items[menu->shown[menu->selected]].value;
	view_close(view, menu);
}

static void
closed(View *opener, gpointer result)
{
	Menu *menu = result;

	if (menu && menu->selected >= menu->shown_count)
		menu->typed(opener, lineedit_text(menu->filter));
	else if (menu && menu->picked)
		menu->picked(opener, menu->value);
}

static gboolean
text(View *view, Key key)
{
	Menu *menu = (Menu *)view;

	if (key == K_HOME || key == K_END || !lineedit_key(menu->filter, key))
		return FALSE;
	menu->selected = 0;
	narrow(menu);
	keep_in_sight(menu);
	return TRUE;
}

static void
paste(View *view, const char *pasted)
{
	Menu *menu = (Menu *)view;

	lineedit_paste(menu->filter, pasted);
	narrow(menu);
	keep_in_sight(menu);
}

static gboolean
mouse(View *view, const Mouse *event)
{
	Menu *menu = (Menu *)view;
	int row = menu->top + event->y - 1;

	if (event->kind != MOUSE_PRESS || event->y < 1 || row >= line_count(menu))
		return FALSE;
	menu->selected = row;
	pick(view);
	return TRUE;
}

static void
measure(const View *view, int *width, int *height)
{
	const Menu *menu = (const Menu *)view;

	*width = view->title ? canvas_width(view->title) + 4 : 0;
	for (int i = 0; i < menu->count; i++) {
		int wide = canvas_width(menu->items[i].label) + 2;

		if (menu->items[i].note && menu->column)
			wide = menu->column + canvas_width(menu->items[i].note);
		else if (menu->items[i].note)
			wide += canvas_width(menu->items[i].note) + 2;
		*width = MAX(*width, wide);
	}
	*width = MAX(*width, 30);
	*height = MAX(menu->count, menu->typed != NULL) + 1;
}

static void
layout(View *view)
{
	keep_in_sight((Menu *)view);
}

/* What the label leaves, and half of the line at least. */
static int
note_room(int width, const char *label)
{
	return MAX(width / 2, width - canvas_width(label) - 4);
}

static void
draw_item(const Menu *menu, Canvas line, int index)
{
	const Item *item = NULL;
	int end = line.w;

	if (index < menu->shown_count)
		item = &menu->items[menu->shown[index]];
	if (item && item->note && menu->column && menu->column < line.w)
		canvas_text(line, menu->column, 0, line.w - menu->column, ROLE_DIM,
			item->note);
	if (item && item->note && menu->column)
		end = menu->column - 1;
	else if (item && item->note)
		end = canvas_right(line, line.w, 0, note_room(line.w, item->label),
			      ROLE_DIM, item->note) -
		      1;
	if (item)
		canvas_text(line, 2, 0, end - 2, ROLE_TEXT, item->label);
	else
		canvas_printf(line, 2, 0, -1, ROLE_ACCENT, "%s: %s", menu->offer,
			lineedit_text(menu->filter));
	if (index != menu->selected)
		return;
	canvas_glyph(line, 0, 0, ROLE_ACCENT, GLYPH_CURSOR);
	canvas_mark(line, STYLE_SELECTED);
}

static void
draw(const View *view, Canvas canvas)
{
	const Menu *menu = (const Menu *)view;

	lineedit_draw(menu->filter, canvas_sub(canvas, 0, 0, canvas.w, 1), TRUE,
		_("type to narrow"));
	for (int y = 1; y < canvas.h && menu->top + y - 1 < line_count(menu); y++)
		draw_item(menu, canvas_sub(canvas, 0, y, canvas.w, 1), menu->top + y - 1);
	if (line_count(menu) == 0)
		canvas_text(canvas, 2, 1, -1, ROLE_DIM, _("nothing matches"));
}

static void
done(View *view)
{
	Menu *menu = (Menu *)view;

	for (int i = 0; i < menu->count; i++) {
		g_free(menu->items[i].label);
		g_free(menu->items[i].note);
		g_free(menu->items[i].folded);
	}
	g_free(menu->items);
	g_free(menu->shown);
	g_free(menu->offer);
	lineedit_free(menu->filter);
}

static void
copy_items(Menu *menu, const MenuItem *items, gint64 selected)
{
	while (items[menu->count].label)
		menu->count++;
	menu->items = g_new0(Item, (gsize)menu->count + 1);
	menu->shown = g_new0(int, (gsize)menu->count + 1);
	for (int i = 0; i < menu->count; i++) {
		menu->items[i].label = g_strdup(items[i].label);
		menu->items[i].note = g_strdup(items[i].note);
		menu->items[i].folded = text_fold(items[i].label);
		menu->items[i].value = items[i].value;
		if (items[i].value == selected)
			menu->selected = i;
	}
}

View *
menu_open(Shell *shell, const char *title, const MenuItem *items, gint64 selected,
	void (*picked)(View *opener, gint64 value))
{
	View *view = shell_open(shell, &menu_view, NULL);
	Menu *menu = (Menu *)view;

	view->title = g_strdup(title);
	view->move = move;
	view->mover = menu;
	menu->filter = lineedit_new(NULL);
	menu->picked = picked;
	copy_items(menu, items, selected);
	narrow(menu);
	view_then(view, closed);
	return view;
}

void
menu_align(View *view)
{
	Menu *menu = (Menu *)view;

	for (int i = 0; i < menu->count; i++)
		menu->column = MAX(menu->column, canvas_width(menu->items[i].label) + 4);
}

void
menu_take_text(View *view, const char *offer, void (*typed)(View *, const char *))
{
	Menu *menu = (Menu *)view;

	menu->offer = g_strdup(offer);
	menu->typed = typed;
}

void
menu_type(View *view, const char *text)
{
	Menu *menu = (Menu *)view;

	lineedit_set(menu->filter, text);
	narrow(menu);
}

static const Handler handlers[] = {
	{ ACT_DOWN, move_handler },
	{ ACT_UP, move_handler },
	{ ACT_PAGE_DOWN, move_handler },
	{ ACT_PAGE_UP, move_handler },
	{ ACT_FIRST, move_handler },
	{ ACT_LAST, move_handler },
	{ ACT_CHOOSE, pick },
	{ 0 },
};

static const ViewClass menu_view = {
	.name = "menu",
	.size = sizeof(Menu),
	.place = VIEW_BOX,
	.handlers = handlers,
	.layout = layout,
	.measure = measure,
	.draw = draw,
	.done = done,
	.text = text,
	.paste = paste,
	.mouse = mouse,
};
