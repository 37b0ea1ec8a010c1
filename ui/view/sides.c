/*
 * Two columns where the pane has room for them, else one below the other. What is decided
 * is read anew from the book by whoever shows it.
 */
#include "view/sides.h"

#include "krug/book.h"
#include "krug/config.h"
#include "krug/i18n.h"
#include "krug/inbox.h"
#include "krug/paths.h"
#include "krug/text.h"
#include "view/names.h"
#include "view/say.h"
#include "view/words.h"

#define ROOM   44 /* columns from which both stand beside each other */
#define INDENT 2
#define WIDEST 44 /* of a column */

/* A book in memory is the sample: its people are nobody's, and stay off the phone. */
SidesFolders
sides_folders(const Book *book)
{
	g_autofree char *where = path_config_file();
	g_autoptr(Config) config = config_load(where, NULL);

	gboolean known = config && book_path(book);

	return (SidesFolders){
		.calendar = g_strdup(known ? config_get(config, "calendar.vdir") : ""),
		.contacts = g_strdup(known ? config_get(config, "contacts.vdir") : ""),
	};
}

VdirOptions
sides_options(const SidesFolders *folders)
{
	return (VdirOptions){
		.calendar = folders->calendar,
		.contacts = folders->contacts,
	};
}

void
sides_folders_clear(SidesFolders *folders)
{
	g_free(folders->calendar);
	g_free(folders->contacts);
}

/* --- columns --- */

/* The n-th line of a broken text, "" behind the last. */
static const char *
line_at(char **broken, guint n)
{
	return n < g_strv_length(broken) ? broken[n] : "";
}

static void
add_row(Lines *lines, Style style, const char *mine, const char *theirs)
{
	int column = MIN((lines_width(lines) - INDENT) / 2 - 1, WIDEST);
	g_auto(GStrv) left = text_wrap(mine, column);
	g_auto(GStrv) right = text_wrap(theirs, column);
	guint n = MAX(g_strv_length(left), g_strv_length(right));

	for (guint i = 0; i < n; i++) {
		g_autofree char *first = text_pad(line_at(left, i), column);

		lines_add(lines, style,
			g_strdup_printf(
				"%*s%s  %s", INDENT, "", first, line_at(right, i)));
	}
}

static void
add_below(Lines *lines, const char *head, Style style, const char *text)
{
	g_autofree char *line =
		*head ? g_strdup_printf("%s: %s", head, text) : g_strdup(text);
	g_auto(GStrv) broken = text_wrap(line, lines_width(lines) - INDENT - 2);

	for (char **part = broken; *part; part++)
		lines_add(lines, style, g_strdup_printf("%*s%s", INDENT, "", *part));
}

static const char *
said(const char *text)
{
	return *text ? text : _("nothing");
}

static void
add_side(Lines *lines, const VdirSide *side, const char *mine, const char *theirs)
{
	lines_add(lines, ROLE_DIM,
		side->alone ? g_strdup_printf(
				      _("%s · the book has no place for it"), side->label)
			    : g_strdup(side->label));
	if (lines_width(lines) >= ROOM) {
		add_row(lines, ROLE_TEXT, said(side->mine), said(side->theirs));
		return;
	}
	add_below(lines, mine, ROLE_TEXT, said(side->mine));
	add_below(lines, theirs, ROLE_TEXT, said(side->theirs));
}

void
sides_add(Lines *lines, const GPtrArray *sides, const char *mine, const char *theirs)
{
	if (lines_width(lines) >= ROOM)
		add_row(lines, ROLE_HEADING, mine, theirs);
	for (guint i = 0; sides && i < sides->len; i++)
		add_side(lines, sides->pdata[i], mine, theirs);
}

/* --- a question --- */

static void
add_key(View *view, Lines *lines, const char *section, Action action, const char *text)
{
	g_autoptr(GString) key = g_string_new(NULL);

	if (!keymap_label(shell_keymap(view->shell), section, action, key))
		return;
	g_string_append_printf(key, "  %s", text);
	lines_add_text(lines, ROLE_TEXT, key->str);
}

static gboolean
any_alone(const GPtrArray *sides)
{
	for (guint i = 0; i < sides->len; i++)
		if (((const VdirSide *)sides->pdata[i])->alone)
			return TRUE;
	return FALSE;
}

static void
fill_conflict(View *view, const VdirQuestion *question, const char *section, Lines *lines)
{
	lines_add_heading(lines, _("Both changed the same"));
	sides_add(lines, question->sides, _("in krug"), _("on the phone"));
	lines_add_heading(lines, _("What is right?"));
	add_key(view, lines, section, ACT_TAKE_MINE,
		_("what krug says, as it stands now"));
	add_key(view, lines, section, ACT_TAKE_THEIRS,
		any_alone(question->sides)
			? _("what the phone says; what has no place, in the file alone")
			: _("what the phone says"));
	add_key(view, lines, section, ACT_TAKE_BOTH,
		_("both: what finds no place goes to the notes"));
}

static void
fill_card(View *view, const VdirQuestion *question, const char *section, Lines *lines)
{
	lines_add_heading(lines, _("Made on the phone, not in the book"));
	for (guint i = 0; i < question->sides->len; i++) {
		const VdirSide *side = question->sides->pdata[i];

		lines_add_field(lines, side->label, side->theirs);
	}
	lines_add_heading(lines, _("Take it in?"));
	add_key(view, lines, section, ACT_INBOX_ADD, _("yes, as a person of the book"));
	add_key(view, lines, section, ACT_DISMISS, _("no, and do not ask again"));
}

void
sides_fill(View *view, gint64 row, const char *section, Lines *lines)
{
	Book *book = shell_book(view->shell);
	g_autoptr(GError) error = NULL;
	g_autoptr(InboxItem) item = inbox_load(book, row, &error);
	g_autoptr(VdirQuestion) question = item ? vdir_question(book, row, &error) : NULL;
	g_autofree char *file = NULL;

	if (!question) {
		lines_add_text(lines, ROLE_WARNING, error->message);
		return;
	}
	lines_add_text(lines, ROLE_STRONG | STYLE_BOLD, question->title);
	if (question->who && !words_tell(question->title, question->who))
		lines_add_text(lines, ROLE_TEXT, question->who);
	if (item->kind == INBOX_CONFLICT)
		fill_conflict(view, question, section, lines);
	else
		fill_card(view, question, section, lines);
	file = g_filename_display_basename(question->file);
	lines_add(lines, ROLE_DIM, g_strdup(""));
	lines_add_text(lines, ROLE_DIM, file);
}

/* --- deciding --- */

static void
say_decided(Shell *shell, VdirTake take, const VdirDecided *decided)
{
	g_autoptr(GString) text = g_string_new(NULL);

	if (decided->decided > 1)
		g_string_printf(text,
			ngettext("%u decided: %s", "%u decided: %s", decided->decided),
			decided->decided, vocab_label(&vocab_vdir_take, (int)take));
	else
		g_string_printf(
			text, _("Decided: %s"), vocab_label(&vocab_vdir_take, (int)take));
	if (*decided->alone)
		g_string_append_printf(
			text, _(" · in the file alone: %s"), decided->alone);
	if (decided->left > 0)
		g_string_append_printf(text,
			ngettext(" · %u stays open: it cannot be decided so",
				" · %u stay open: they cannot be decided so",
				decided->left),
			decided->left);
	say_done(shell, "%s", text->str);
}

void
sides_decide_rows(View *view, const GArray *rows, VdirTake take)
{
	g_auto(SidesFolders) folders = sides_folders(shell_book(view->shell));
	const VdirOptions options = sides_options(&folders);
	g_auto(VdirDecided) decided = { 0 };
	GError *error = NULL;

	if (vdir_decide(shell_book(view->shell), &options, rows, take, &decided, &error))
		say_decided(view->shell, take, &decided);
	else
		shell_fail(view->shell, error);
}

void
sides_decide(View *view, gint64 row, VdirTake take)
{
	g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(gint64));

	if (row == 0)
		return;
	g_array_append_val(rows, row);
	sides_decide_rows(view, rows, take);
}

void
sides_take_card(View *view, gint64 row)
{
	g_auto(SidesFolders) folders = sides_folders(shell_book(view->shell));
	const VdirOptions options = sides_options(&folders);
	Book *book = shell_book(view->shell);
	g_autofree char *who = NULL;
	GError *error = NULL;
	gint64 contact = 0;

	if (row == 0)
		return;
	if (!vdir_take_new(book, &options, row, &contact, &error)) {
		shell_fail(view->shell, error);
		return;
	}
	who = names_of(book, contact);
	say_done(view->shell, _("%s is in the book"), who);
}
