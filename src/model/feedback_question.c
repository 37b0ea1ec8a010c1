/*
 * The list of questions to ask: those krug comes with, in the language of the letter,
 * until the user writes a list of their own.
 */
#include "krug/i18n.h"
#include "model/feedback_private.h"
#include "model/input.h"

typedef struct {
	gint64 id;
	char *text;
	int place;
} QuestionRow;

static char **
shipped(const char *lang)
{
	const char *interface = i18n_borrow(lang);
	GPtrArray *list = g_ptr_array_new();

	for (const char *const *q = asking_questions; *q; q++)
		g_ptr_array_add(list, g_strdup(_(*q)));
	i18n_borrow(interface);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

char **
feedback_questions(Book *book, const char *lang, GError **error)
{
	g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func(g_free);
	Stmt *q = book_stmt(
		book, "SELECT text FROM question ORDER BY place, id /* scan */");

	while (stmt_step(q))
		g_ptr_array_add(list, stmt_dup_text(q, 0));
	if (!stmt_done(q, error))
		return NULL;
	if (list->len == 0)
		return shipped(lang);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(g_steal_pointer(&list), FALSE);
}

static gboolean
run_set(Book *book, void *data, GError **error)
{
	const char *const *questions = data;
	Stmt *q = book_stmt(book, "DELETE FROM question /* scan */ WHERE id > 0");
	int place = 0;

	if (!stmt_done(q, error))
		return FALSE;
	for (; *questions; questions++) {
		g_autofree char *text = input_line(*questions);
		QuestionRow row = { 0, text, place };

		if (!*text)
			continue;
		if (!record_insert(book, &question_rows, &row, error))
			return FALSE;
		place++;
	}
	return TRUE;
}

gboolean
feedback_set_questions(Book *book, const char *const *questions, GError **error)
{
	return book_change(
		book, "question-edit", NULL, run_set, (void *)questions, error);
}

static const RecordField fields[] = {
	{ "text", N_("question"), RECORD_LINE, G_STRUCT_OFFSET(QuestionRow, text), NULL },
	{ "place", NULL, RECORD_INT, G_STRUCT_OFFSET(QuestionRow, place), NULL },
	{ 0 },
};

const Record question_rows = { "question", "questions", sizeof(QuestionRow), fields };
