/*
 * The page of a letter: to whom and how it goes, its text, which scrolls, and below it
 * what is to be looked at before it goes.
 */
#include "krug/i18n.h"
#include "krug/template.h"
#include "view/letter_view_private.h"

#define MARGIN	   1
#define WIDEST	   84 /* columns, to be read */
#define HEAD	   4  /* lines above the text */
#define CHECKS	   3  /* lines of the checklist at most */
#define CHECK_GAP  3
#define CHECK_MARK 2 /* columns of the mark */

/* Where the checks stand, one behind the other; drawn where `canvas` is given. */
static int
place_checks(const LetterView *self, int width, const Canvas *canvas)
{
	const GPtrArray *checks = self->desk->checks;
	int x = 0, y = 0;

	for (guint i = 0; i < checks->len; i++) {
		const LetterCheck *check = checks->pdata[i];
		Style style = check->ok ? ROLE_GOOD : ROLE_WARNING;
		int w = CHECK_MARK + canvas_width(check->text);

		if (x > 0 && x + w > width) {
			x = 0;
			y++;
		}
		if (canvas && check->ok)
			canvas_glyph(*canvas, x, y, style, GLYPH_CHECK);
		else if (canvas)
			canvas_text(*canvas, x, y, 1, style, "–");
		if (canvas)
			canvas_text(*canvas, x + CHECK_MARK, y, -1,
				check->ok ? ROLE_DIM : style, check->text);
		x += w + CHECK_GAP;
	}
	return checks->len ? y + 1 : 0;
}

static int
check_lines(const LetterView *self)
{
	int width = self->view.width - 2 * MARGIN;

	return MIN(place_checks(self, width, NULL), CHECKS);
}

static void
add_body(LetterView *self)
{
	g_auto(GStrv) rows = g_strsplit(self->desk->letter->body, "\n", -1);

	for (char **row = rows; *row; row++) {
		if (!**row && !row[1])
			break;
		if (**row)
			lines_add_text(self->text, ROLE_TEXT, *row);
		else
			lines_add(self->text, ROLE_TEXT, g_strdup(""));
	}
}

static void
add_missing(LetterView *self)
{
	const GPtrArray *missing = self->desk->missing;

	lines_add_text(self->text, ROLE_TEXT,
		_("The letter stands here once this is known; f asks for it:"));
	lines_add(self->text, ROLE_TEXT, g_strdup(""));
	for (guint i = 0; i < missing->len; i++) {
		const TemplateMissing *one = missing->pdata[i];
		g_autofree char *line = g_strconcat("• ", one->label, NULL);

		if (!one->optional)
			lines_add_text(self->text, ROLE_STRONG, line);
	}
}

void
letter_page_layout(View *view)
{
	LetterView *self = (LetterView *)view;
	int checks = check_lines(self);
	int height = view->height - HEAD - checks - (checks > 0);

	lines_begin(
		self->text, CLAMP(view->width - 2 * MARGIN, 1, WIDEST), MAX(height, 1));
	if (self->desk->problem) {
		lines_add_text(self->text, ROLE_WARNING, self->desk->problem);
		lines_add(self->text, ROLE_TEXT, g_strdup(""));
	}
	if (self->desk->whole)
		add_body(self);
	else
		add_missing(self);
	lines_end(self->text);
}

/* "letter 2 of 5", "draft", "on the pile"; "" for one not in the book. */
static char *
where_text(const LetterView *self)
{
	const Letter *letter = self->desk->letter;

	if (self->walk)
		return g_strdup_printf(
			_("letter %u of %u"), self->at + 1, self->walk->len);
	if (!letter->id)
		return g_strdup(self->desk->unsaved ? _("not saved") : "");
	return g_strdup(vocab_label(&vocab_letter, (int)letter->state));
}

static const char *
title_of(const LetterDesk *desk)
{
	if (desk->sheet)
		return letter_sheet_title(desk->sheet);
	return *desk->letter->title ? desk->letter->title : desk->letter->template;
}

static void
draw_who(const LetterView *self, Canvas canvas)
{
	g_autofree char *where = where_text(self);
	int end = canvas_right(canvas, canvas.w, 0, canvas.w / 3, ROLE_DIM, where) - 1;
	int x = canvas_text(canvas, 0, 0, end / 2, ROLE_STRONG | STYLE_BOLD, self->name);

	canvas_printf(canvas, x, 0, end - x, ROLE_TEXT, " · %s", title_of(self->desk));
}

/* "formal · in Russian · e-mail: anna@example.ru". */
static void
draw_how(const LetterView *self, Canvas canvas)
{
	const Letter *letter = self->desk->letter;
	const ContactChannel *address = letter_desk_address(self->desk, letter->channel);
	int x = canvas_text(
		canvas, 0, 1, -1, ROLE_DIM, vocab_label(&vocab_tone, (int)letter->tone));

	x += canvas_printf(canvas, x, 1, -1, ROLE_DIM, " · %s",
		g_str_equal(letter->lang, "ru") ? _("in Russian") : _("in English"));
	if (letter->channel == CHANNEL_NONE && !address)
		canvas_printf(canvas, x, 1, -1, ROLE_WARNING, " · %s",
			_("no address is known"));
	else if (!address)
		canvas_printf(canvas, x, 1, -1, ROLE_WARNING, _(" · %s: no address"),
			vocab_label(&vocab_channel, (int)letter->channel));
	else
		canvas_printf(canvas, x, 1, -1, ROLE_DIM, " · %s: %s",
			vocab_label(&vocab_channel, (int)letter->channel),
			address->value);
}

static void
draw_subject(const LetterView *self, Canvas canvas)
{
	const char *subject = self->desk->letter->subject;
	int x;

	if (!*subject)
		return;
	x = canvas_printf(canvas, 0, 2, -1, ROLE_LABEL, "%s ", _("Subject:"));
	canvas_text(canvas, x, 2, -1, ROLE_TEXT, subject);
}

void
letter_page_draw(const View *view, Canvas canvas)
{
	const LetterView *self = (const LetterView *)view;
	Canvas page = canvas_sub(canvas, MARGIN, 0, canvas.w - 2 * MARGIN, canvas.h);
	int checks = check_lines(self);
	int text = MAX(canvas.h - HEAD - checks - (checks > 0), 1);
	Canvas below = canvas_sub(page, 0, canvas.h - checks, page.w, checks);

	draw_who(self, page);
	draw_how(self, page);
	draw_subject(self, page);
	canvas_hline(canvas, 0, HEAD - 1, canvas.w, ROLE_BORDER);
	lines_draw(self->text, canvas_sub(canvas, 0, HEAD, MIN(canvas.w, WIDEST), text),
		TRUE);
	if (checks > 0)
		canvas_hline(canvas, 0, canvas.h - checks - 1, canvas.w, ROLE_BORDER);
	place_checks(self, page.w, &below);
}
