/* What stands in the list of letters, and how a row looks. */
#include "view/letters_rows.h"

#include "krug/i18n.h"

#define MOST	  1000
#define DAY_WIDTH 7

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

static const GPtrArray *
rows_of(gconstpointer data)
{
	return ((const LettersRows *)data)->rows;
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

Day
letters_rows_day(const Letter *letter)
{
	return letter->state == LETTER_SENT ? letter->sent_on : letter->made_on;
}

static void
draw_row(gpointer data, gconstpointer data_row, Canvas line, gboolean selected)
{
	const LettersRows *rows = data;
	const Letter *letter = ((const LetterRow *)data_row)->letter;
	g_autofree char *day =
		i18n_day_short(letters_rows_day(letter), book_today(rows->book));
	Style style = selected ? ROLE_STRONG : ROLE_TEXT;
	int x = canvas_text(line, 0, 0, -1, ROLE_DIM, day) + 1, end = line.w - 1;

	x = MAX(x, DAY_WIDTH);
	if (rows->contact) {
		canvas_text(line, x, 0, end - x, style, letter->title);
		return;
	}
	x += canvas_text(line, x, 0, (end - x) * 2 / 3, style, letter->who);
	canvas_printf(line, x, 0, end - x, ROLE_DIM, " · %s", letter->title);
}

const ListSource letters_rows_source = {
	.rows = rows_of,
	.free_row = row_free,
	.id = row_id,
	.group = row_group,
	.draw_group = draw_group,
	.draw_row = draw_row,
};

void
letters_rows_init(LettersRows *rows, Book *book, gint64 contact)
{
	*rows = (LettersRows){ book, contact, g_ptr_array_new_with_free_func(row_free) };
}

void
letters_rows_clear(LettersRows *rows)
{
	g_ptr_array_unref(rows->rows);
}

gboolean
letters_rows_load(LettersRows *rows, GError **error)
{
	g_autoptr(GPtrArray) letters =
		letter_list(rows->book, rows->contact, LETTER_NONE, MOST, error);

	if (!letters)
		return FALSE;
	g_ptr_array_set_size(rows->rows, 0);
	for (guint i = 0; i < letters->len; i++) {
		LetterRow *row = g_rc_box_new0(LetterRow);

		row->letter = letter_copy(letters->pdata[i]);
		g_ptr_array_add(rows->rows, row);
	}
	return TRUE;
}

GArray *
letters_rows_pile(const LettersRows *rows, gint64 letter, guint *at)
{
	GArray *pile = g_array_new(FALSE, FALSE, sizeof(gint64));

	*at = 0;
	for (guint i = 0; i < rows->rows->len; i++) {
		const LetterRow *row = rows->rows->pdata[i];

		if (row->letter->state != LETTER_PILED)
			continue;
		if (row->letter->id == letter)
			*at = pile->len;
		g_array_append_val(pile, row->letter->id);
	}
	return pile;
}
