/*
 * The greetings view: the holidays by their next day, those that are offered now first,
 * and beside them who is greeted and how far that is.
 */
#include "view/greet_view.h"

#include "krug/i18n.h"
#include "krug/letter.h"
#include "krug/news.h"
#include "view/letter_view.h"
#include "view/say.h"
#include "widget/browse.h"
#include "widget/dialog.h"

#define DAY_WIDTH 16

typedef struct {
	Greeting *greeting;
	gint64 id; /* its place among the holidays, from 1 */
} GreetRow;

typedef struct {
	View view;
	Browse browse;	   /* GreetRow */
	GPtrArray *people; /* Greeted, of the selected holiday; NULL: of none */
} GreetView;

static GreetView *
greet_of(View *view)
{
	return (GreetView *)view;
}

static const Greeting *
chosen(const GreetView *self)
{
	const GreetRow *row = browse_selected(&self->browse);

	return row ? row->greeting : NULL;
}

/* --- the list --- */

static void
row_clear(gpointer data)
{
	greeting_free(((GreetRow *)data)->greeting);
}

static void
row_free(gpointer row)
{
	g_rc_box_release_full(row, row_clear);
}

static gint64
row_id(gconstpointer row)
{
	return ((const GreetRow *)row)->id;
}

static int
row_group(gconstpointer row)
{
	return !((const GreetRow *)row)->greeting->now;
}

static void
draw_group(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line)
{
	canvas_text(line, 1, 0, -1, ROLE_HEADING | STYLE_BOLD,
		row_group(row) ? _("later") : _("now"));
}

/* "2 of 5", "5"; "" where nobody is greeted. Owned. */
static char *
count_of(const Greeting *greeting)
{
	if (!greeting->marked)
		return g_strdup("");
	if (!greeting->now)
		return g_strdup_printf("%d", greeting->marked);
	return g_strdup_printf(_("%d of %d left"), greeting->left, greeting->marked);
}

static void
draw_row(gpointer data, gconstpointer data_row, Canvas line, gboolean selected)
{
	const Browse *browse = data;
	const Greeting *greeting = ((const GreetRow *)data_row)->greeting;
	Day today = book_today(shell_book(browse->view->shell));
	g_autofree char *day = i18n_day_weekday(greeting->day, today);
	g_autofree char *count = count_of(greeting);
	gboolean waits = greeting->now && greeting->left;
	int end = canvas_right(
		line, line.w - 1, 0, line.w / 3, waits ? ROLE_WARNING : ROLE_DIM, count);

	canvas_text(line, 0, 0, DAY_WIDTH - 1, ROLE_DIM, day);
	canvas_text(line, DAY_WIDTH, 0, end - DAY_WIDTH - 1,
		selected	   ? ROLE_STRONG
		: greeting->marked ? ROLE_TEXT
				   : ROLE_DIM,
		greeting->title);
}

/* --- the people --- */

static gboolean
follow(View *view, gconstpointer row, GError **error)
{
	GreetView *self = greet_of(view);

	g_clear_pointer(&self->people, g_ptr_array_unref);
	if (!row)
		return TRUE;
	self->people = greeting_people(
		shell_book(view->shell), ((const GreetRow *)row)->greeting, error);
	return self->people != NULL;
}

static void
fill(View *view, gconstpointer row, Lines *lines)
{
	const Greeting *greeting = ((const GreetRow *)row)->greeting;
	const GPtrArray *people = greet_of(view)->people;

	lines_add_text(lines, ROLE_STRONG | STYLE_BOLD, greeting->title);
	for (guint i = 0; people && i < people->len; i++) {
		const Greeted *greeted = people->pdata[i];
		const char *state = greeted->letter
					    ? vocab_label(&vocab_letter, greeted->state)
				    : greeting->now ? _("to be greeted")
						    : "";

		lines_add_pair(lines, ROLE_TEXT, g_strdup(greeted->who),
			greeted->letter ? ROLE_DIM : ROLE_WARNING, g_strdup(state));
	}
	if (people && people->len == 0)
		lines_add_text(lines, ROLE_DIM,
			_("Nobody is greeted then. Only people who are named for a "
			  "holiday are ever offered; a names them."));
}

/* --- the view --- */

static gint64
place_of(const HolidaySet *set, const Holiday *holiday)
{
	guint i = 0;

	while (holiday_at(set, i) && holiday_at(set, i) != holiday)
		i++;
	return i + 1;
}

static gboolean
read(View *view, GPtrArray *rows, GError **error)
{
	Book *book = shell_book(view->shell);
	g_autoptr(GPtrArray) list = greeting_list(book, error);

	while (list && list->len > 0) {
		GreetRow *row = g_rc_box_new0(GreetRow);

		row->greeting = g_ptr_array_steal_index(list, 0);
		row->id = place_of(book_holidays(book), row->greeting->holiday);
		g_ptr_array_add(rows, row);
	}
	return list != NULL;
}

static const BrowseKind kind = {
	.heading = N_("Greetings"),
	.empty = N_("The file of holidays has none."),
	.source = {
		.free_row = row_free,
		.id = row_id,
		.group = row_group,
		.draw_group = draw_group,
		.draw_row = draw_row,
	},
	.percent = 60,
	.most = 60,
	.read = read,
	.follow = follow,
	.fill = fill,
};

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	const char *problem = book_holidays_problem(shell_book(view->shell));

	browse_open(&greet_of(view)->browse, view, &kind);
	if (*problem)
		shell_warn(view->shell, "%s", problem);
}

static void
done(View *view)
{
	GreetView *self = greet_of(view);

	browse_done(view);
	g_clear_pointer(&self->people, g_ptr_array_unref);
}

/* --- the letters --- */

static gboolean
pile(Shell *shell, const Greeting *greeting, int *piled)
{
	GError *error = NULL;

	if (greeting_pile(shell_book(shell), greeting, piled, &error))
		return TRUE;
	return shell_fail(shell, error);
}

void
greet_pile(Shell *shell, const Greeting *greeting)
{
	int piled = 0;

	if (!pile(shell, greeting, &piled))
		return;
	if (piled)
		say_done(shell,
			ngettext("%d letter is on the pile", "%d letters are on the pile",
				(gulong)piled),
			piled);
	else
		shell_say(shell, _("Nobody is left to be greeted."));
}

void
greet_walk(Shell *shell, const Greeting *greeting)
{
	g_autoptr(GArray) letters = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(GPtrArray) people = NULL;
	int piled = 0;

	if (!pile(shell, greeting, &piled))
		return;
	people = greeting_people(shell_book(shell), greeting, NULL);
	for (guint i = 0; people && i < people->len; i++) {
		const Greeted *greeted = people->pdata[i];

		if (greeted->letter && greeted->state != LETTER_SENT)
			g_array_append_val(letters, greeted->letter);
	}
	if (letters->len)
		letter_view_walk(shell, letters, 0);
	else
		shell_say(shell, _("Nobody is left to be greeted."));
}

static void
enter(View *view)
{
	const Greeting *greeting = chosen(greet_of(view));

	if (greeting)
		greet_walk(view->shell, greeting);
}

static void
pile_all(View *view)
{
	const Greeting *greeting = chosen(greet_of(view));

	if (greeting)
		greet_pile(view->shell, greeting);
}

/* --- who --- */

static gboolean
named(View *view, const char *text)
{
	const Greeting *greeting = chosen(greet_of(view));
	Book *book = shell_book(view->shell);
	GError *error = NULL;
	g_autoptr(GArray) people = news_whom(book, text, &error);

	if (!people || !greeting)
		return people ? TRUE : shell_fail(view->shell, error);
	if (people->len == 0)
		return TRUE;
	if (!greeting_mark_all(book, people, greeting->holiday->id, TRUE, &error))
		return shell_fail(view->shell, error);
	say_done(view->shell,
		ngettext("%u person will be greeted: %s", "%u people will be greeted: %s",
			people->len),
		people->len, greeting->title);
	return TRUE;
}

static void
name(View *view)
{
	const Greeting *greeting = chosen(greet_of(view));
	Prompt prompt = {
		.label = _("Whom to greet"),
		.placeholder = _("names between commas, or tag:friends"),
		.accept = named,
	};

	if (greeting)
		prompt_open(view->shell, &prompt);
}

static void
spared(View *view, gint64 contact)
{
	const Greeting *greeting = chosen(greet_of(view));
	GError *error = NULL;

	if (!greeting)
		return;
	if (!greeting_mark(shell_book(view->shell), contact, greeting->holiday->id, FALSE,
		    &error))
		shell_fail(view->shell, error);
	else
		say_done(view->shell, _("No longer greeted: %s"), greeting->title);
}

static void
spare(View *view)
{
	const GPtrArray *people = greet_of(view)->people;
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));

	for (guint i = 0; people && i < people->len; i++) {
		const Greeted *greeted = people->pdata[i];
		MenuItem item = { greeted->who, NULL, greeted->contact };

		g_array_append_val(items, item);
	}
	if (items->len)
		menu_open(view->shell, _("Whom to greet no more"),
			(const MenuItem *)(gpointer)items->data, 0, spared);
}

static const Handler handlers[] = {
	{ ACT_OPEN, enter },
	{ ACT_PILE, pile_all },
	{ ACT_ADD, name },
	{ ACT_DROP, spare },
	{ ACT_PANE_NEXT, browse_turn },
	{ ACT_PANE_PREV, browse_turn },
	{ 0 },
};

static const Action some_hints[] = { ACT_OPEN, ACT_PILE, ACT_ADD, ACT_DROP, ACT_UNDO,
	ACT_NONE };
static const Action no_hints[] = { ACT_ADD, ACT_UNDO, ACT_NONE };

static const Action *
hinting(const View *view)
{
	const Greeting *greeting = chosen((const GreetView *)view);

	return greeting && greeting->marked ? some_hints : no_hints;
}

static const ViewClass greet_view = {
	.name = "greet",
	.title = N_("Greetings"),
	.parent = &moving_parent,
	.size = sizeof(GreetView),
	.watches = CHANGED_CONTACT | CHANGED_LETTER | CHANGED_SETTING,
	.handlers = handlers,
	.hinting = hinting,
	.open = open,
	.load = browse_load,
	.layout = browse_layout,
	.draw = browse_draw,
	.done = done,
	.mouse = browse_mouse,
};

void
greet_view_show(View *view)
{
	if (view->class != &greet_view)
		shell_open(view->shell, &greet_view, NULL);
}
