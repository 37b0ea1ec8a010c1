/*
 * The question about a draft. It stands above the view the text belongs to; answered
 * later, by Esc, the draft stays where it is.
 */
#include "widget/offer.h"

#include "krug/draft.h"
#include "krug/i18n.h"
#include "widget/dialog.h"

#define EXCERPT 80

char *
draft_time(Book *book, gint64 at)
{
	Day today = book_today(book);
	int minute = 0;
	Day day = clock_day_of(book_clock(book), NULL, at, &minute);
	g_autofree char *date = day == today ? NULL : i18n_day_short(day, today);

	return g_strdup_printf("%s%s%02d:%02d", date ? date : "", date ? " " : "",
		minute / 60, minute % 60);
}

static void
answered(View *view, Action answer)
{
	const char *path = book_path(shell_book(view->shell));
	g_autoptr(Draft) draft = NULL;

	if (answer == ACT_YES)
		draft = draft_load(path, view->draft);
	if (draft)
		view->class->take_up(view, draft->text);
	if (draft || answer == ACT_NO)
		draft_remove(path, view->draft);
}

static void
ask(View *view, const Draft *draft)
{
	const Answer answers[] = {
		{ ACT_YES, _("take it up") },
		{ ACT_NO, _("throw it away") },
		{ ACT_CLOSE, _("later") },
		{ 0 },
	};
	g_autofree char *time = draft_time(shell_book(view->shell), draft->at);
	g_autofree char *excerpt = draft_excerpt(draft, EXCERPT);
	g_autofree char *text = g_strdup_printf(
		_("When krug was closed at %s, this had not been saved: “%s”. Take it "
		  "up again?"),
		time, excerpt);
	const Question question = {
		.title = _("A draft"),
		.text = text,
		.answers = answers,
		.answer = answered,
	};

	question_open(view->shell, &question)->opener = view;
}

void
draft_offer(View *view, const char *place)
{
	const char *path = book_path(shell_book(view->shell));
	g_autoptr(Draft) draft = path ? draft_load(path, place) : NULL;

	g_free(view->draft);
	view->draft = g_strdup(place);
	if (draft)
		ask(view, draft);
}

gboolean
draft_keep_line(GKeyFile *text, const LineEdit *edit, const char *first)
{
	const char *line = lineedit_text(edit);

	g_key_file_set_string(text, DRAFT_TEXT, "line", line);
	return *line && !g_str_equal(line, first);
}

void
draft_take_line(GKeyFile *text, LineEdit *edit)
{
	g_autofree char *line = g_key_file_get_string(text, DRAFT_TEXT, "line", NULL);

	lineedit_set(edit, line ? line : "");
}
