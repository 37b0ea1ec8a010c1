/*
 * The letters view: the list, and the text of the selected one. Enter goes on with what
 * is not sent yet; from the pile it walks on until nothing is left.
 */
#include "view/letters_view.h"

#include "krug/contact.h"
#include "krug/i18n.h"
#include "view/letter_view.h"
#include "view/say.h"
#include "widget/browse.h"

#define MOST	  1000
#define DAY_WIDTH 7

typedef struct {
	Letter *letter;
} LetterRow;

typedef struct {
	View view;
	Browse browse;	/* LetterRow */
	gint64 contact; /* 0: letters to everybody */
} LettersView;

static LettersView *
letters_of(View *view)
{
	return (LettersView *)view;
}

static const Letter *
chosen(const LettersView *self)
{
	const LetterRow *row = browse_selected(&self->browse);

	return row ? row->letter : NULL;
}

/* --- the list --- */

static void
row_clear(gpointer data)
{
	letter_free(((LetterRow *)data)->letter);
}

static void
row_free(gpointer row)
{
	g_rc_box_release_full(row, row_clear);
}

static gint64
row_id(gconstpointer row)
{
	return ((const LetterRow *)row)->letter->id;
}

static int
row_group(gconstpointer row)
{
	return (int)((const LetterRow *)row)->letter->state;
}

static gboolean
read(View *view, GPtrArray *rows, GError **error)
{
	g_autoptr(GPtrArray) letters = letter_list(shell_book(view->shell),
		letters_of(view)->contact, LETTER_NONE, MOST, error);

	for (guint i = 0; letters && i < letters->len; i++) {
		LetterRow *row = g_rc_box_new0(LetterRow);

		row->letter = g_steal_pointer(&letters->pdata[i]);
		g_ptr_array_add(rows, row);
	}
	return letters != NULL;
}

static void
draw_group(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line)
{
	const char *const labels[LETTER_COUNT] = {
		[LETTER_DRAFT] = _("drafts"),
		[LETTER_PILED] = _("on the pile"),
		[LETTER_SENT] = C_("letters", "sent"),
	};

	canvas_text(line, 1, 0, -1, ROLE_HEADING | STYLE_BOLD, labels[row_group(row)]);
}

static Day
day_of(const Letter *letter)
{
	return letter->state == LETTER_SENT ? letter->sent_on : letter->made_on;
}

static void
draw_row(gpointer data, gconstpointer row, Canvas line, gboolean selected)
{
	const Browse *browse = data;
	const Letter *letter = ((const LetterRow *)row)->letter;
	g_autofree char *day = i18n_day_short(
		day_of(letter), book_today(shell_book(browse->view->shell)));
	Style style = selected ? ROLE_STRONG : ROLE_TEXT;
	int x = canvas_text(line, 0, 0, -1, ROLE_DIM, day) + 1, end = line.w - 1;

	x = MAX(x, DAY_WIDTH);
	if (letters_of(browse->view)->contact) {
		canvas_text(line, x, 0, end - x, style, letter->title);
		return;
	}
	x += canvas_text(line, x, 0, (end - x) * 2 / 3, style, letter->who);
	canvas_printf(line, x, 0, end - x, ROLE_DIM, " · %s", letter->title);
}

/* --- the text --- */

static void
add_about(Book *book, const Letter *letter, Lines *lines)
{
	g_autofree char *day = i18n_day_weekday(day_of(letter), book_today(book));
	g_autofree char *how = g_strdup_printf("%s, %s · %s · %s",
		vocab_label(&vocab_letter, (int)letter->state), day,
		vocab_label(&vocab_tone, (int)letter->tone),
		vocab_label(&vocab_channel, (int)letter->channel));

	lines_add_text(lines, ROLE_STRONG | STYLE_BOLD, letter->who);
	lines_add_text(lines, ROLE_TEXT, letter->title);
	lines_add_text(lines, ROLE_DIM, how);
	if (letter->bare && letter->state != LETTER_SENT)
		lines_add_text(lines, ROLE_WARNING, _("nothing personal in it yet"));
	lines_add(lines, ROLE_TEXT, g_strdup(""));
}

static void
add_text(const Letter *letter, Lines *lines)
{
	g_autofree char *text = letter_text(letter);
	g_auto(GStrv) rows = g_strsplit(g_strchomp(text), "\n", -1);

	for (char **row = rows; *row; row++)
		if (**row)
			lines_add_text(lines, ROLE_TEXT, *row);
		else
			lines_add(lines, ROLE_TEXT, g_strdup(""));
	if (!*letter->body)
		lines_add_text(lines, ROLE_DIM,
			_("Not filled in yet: Enter asks for what is missing."));
}

static void
fill(View *view, gconstpointer row, Lines *lines)
{
	const Letter *letter = ((const LetterRow *)row)->letter;

	add_about(shell_book(view->shell), letter, lines);
	add_text(letter, lines);
}

static const BrowseKind kind = {
	.heading = N_("Letters"),
	.empty = N_("No letter yet.\nw on a person writes one, W puts one on the "
		  "pile to be gone through with others."),
	.source = {
		.free_row = row_free,
		.id = row_id,
		.group = row_group,
		.draw_group = draw_group,
		.draw_row = draw_row,
	},
	.percent = 40,
	.most = 60,
	.read = read,
	.fill = fill,
};

/* --- the view --- */

static void
open(View *view, gconstpointer args)
{
	letters_of(view)->contact = *(const gint64 *)args;
	browse_open(&letters_of(view)->browse, view, &kind);
}

/* From that letter on through the pile, as it stands in the list. */
static void
walk(LettersView *self, gint64 letter)
{
	const GPtrArray *rows = self->browse.rows;
	g_autoptr(GArray) pile = g_array_new(FALSE, FALSE, sizeof(gint64));
	guint at = 0;

	for (guint i = 0; i < rows->len; i++) {
		const LetterRow *row = rows->pdata[i];

		if (row->letter->state != LETTER_PILED)
			continue;
		if (row->letter->id == letter)
			at = pile->len;
		g_array_append_val(pile, row->letter->id);
	}
	letter_view_walk(self->view.shell, pile, at);
}

static void
enter(View *view)
{
	LettersView *self = letters_of(view);
	const Letter *letter = chosen(self);

	if (letter && letter->state == LETTER_PILED)
		walk(self, letter->id);
	else if (letter && letter->state == LETTER_DRAFT)
		letter_view_open(view->shell, letter->id, NULL);
	else
		browse_turn(view);
}

/* Another one to the same person. */
static void
write_letter(View *view)
{
	const LettersView *self = letters_of(view);
	const Letter *letter = chosen(self);
	const LetterAbout about = {
		.contact = letter ? letter->contact : self->contact,
	};

	if (about.contact)
		letter_view_begin(view->shell, &about, NULL);
}

/* A draft is put there, else a new one to the same person. */
static void
pile_letter(View *view)
{
	const LettersView *self = letters_of(view);
	Book *book = shell_book(view->shell);
	const Letter *letter = chosen(self);
	const LetterAbout about = { 0 };
	gint64 who = letter ? letter->contact : self->contact;
	g_autofree char *name = contact_display_id(book, who, NULL);
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(GArray) pile = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(Letter) draft = NULL;
	GError *error = NULL;

	if (!who || (letter && letter->state == LETTER_PILED))
		return;
	g_array_append_val(people, who);
	if (letter && letter->state == LETTER_DRAFT) {
		draft = letter_copy(letter);
		draft->state = LETTER_PILED;
		letter_save(book, draft, &error);
	} else {
		letter_pile_all(book, &about, people, pile, &error);
	}
	if (error)
		shell_fail(view->shell, error);
	else
		say_done(view->shell, _("%s: the letter is on the pile"), name);
}

static void
delete_letter(View *view)
{
	const Letter *letter = chosen(letters_of(view));
	GError *error = NULL;

	if (!letter)
		return;
	if (letter->state == LETTER_SENT)
		shell_warn(view->shell, _("It was sent: its entry stands in the timeline "
					  "and is deleted there."));
	else if (!letter_drop(shell_book(view->shell), letter->id, &error))
		shell_fail(view->shell, error);
	else
		say_done(view->shell, _("The letter is deleted"));
}

static const Handler handlers[] = {
	{ ACT_OPEN, enter },
	{ ACT_WRITE, write_letter },
	{ ACT_PILE, pile_letter },
	{ ACT_DELETE, delete_letter },
	{ ACT_PANE_NEXT, browse_turn },
	{ ACT_PANE_PREV, browse_turn },
	{ 0 },
};

static const Action open_hints[] = { ACT_OPEN, ACT_DELETE, ACT_PANE_NEXT, ACT_UNDO,
	ACT_NONE };
static const Action sent_hints[] = { ACT_PANE_NEXT, ACT_WRITE, ACT_UNDO, ACT_NONE };
static const Action no_hints[] = { ACT_UNDO, ACT_NONE };
static const Action their_hints[] = { ACT_WRITE, ACT_PILE, ACT_UNDO, ACT_NONE };

static const Action *
hinting(const View *view)
{
	const Letter *letter = chosen((const LettersView *)view);

	if (!letter)
		return ((const LettersView *)view)->contact ? their_hints : no_hints;
	return letter->state == LETTER_SENT ? sent_hints : open_hints;
}

static const ViewClass letters_view = {
	.name = "letters",
	.title = N_("Letters"),
	.parent = &moving_parent,
	.size = sizeof(LettersView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.hinting = hinting,
	.open = open,
	.load = browse_load,
	.layout = browse_layout,
	.draw = browse_draw,
	.done = browse_done,
	.mouse = browse_mouse,
};

View *
letters_view_open(Shell *shell, gint64 contact)
{
	View *view = shell_open(shell, &letters_view, &contact);
	g_autofree char *name =
		contact ? contact_display_id(shell_book(shell), contact, NULL) : NULL;

	if (name)
		view->title = g_strdup_printf(_("Letters to %s"), name);
	return view;
}

void
letters_view_show(View *view)
{
	if (view->class != &letters_view || letters_of(view)->contact)
		letters_view_open(view->shell, 0);
}
