/* The question, and the work as a job. */
#include "view/news_many.h"

#include "krug/i18n.h"
#include "view/turn.h"
#include "widget/dialog.h"

#define MANY 100 /* people */

typedef struct {
	Book *book;
	News *news;
	GArray *people;
	NewsWork *work;
	gboolean failed;
	void (*written)(View *opener);
} Many;

gboolean
news_many(const GArray *people)
{
	return people->len > MANY;
}

void
news_many_ask(
	Shell *shell, const GArray *people, void (*answer)(View *opener, gboolean yes))
{
	g_autofree char *text =
		g_strdup_printf(ngettext("This concerns %u person, who gets a step to be "
					 "told within four weeks. Save?",
					"This concerns %u people, who each get a step to "
					"be told within four weeks. Save?",
					people->len),
			people->len);

	confirm_open(shell, text, _("save"), _("no"), answer);
}

static gboolean
step(gpointer data, double *part, gboolean *finished, GError **error)
{
	Many *many = data;
	BookLong *change = news_work_change(many->work);
	gboolean more = TRUE;

	many->failed = !book_long_part(change, &more, error) ||
		       (!more && !book_long_end(change, error));
	*part = (double)book_long_steps(change) / (many->people->len + 1);
	*finished = !more;
	return !many->failed;
}

static void
take_back(View *opener, Many *many)
{
	gint64 entry = book_long_leave(news_work_change(many->work));

	g_clear_pointer(&many->work, news_work_free);
	turn_take_back(opener, entry);
}

static void
ended(View *opener, gpointer data, gboolean finished)
{
	Many *many = data;

	shell_changed(opener->shell, CHANGED_ALL);
	if (finished)
		many->written(opener);
	else if (!many->failed)
		take_back(opener, many);
}

static void
free_many(gpointer data)
{
	Many *many = data;

	news_work_free(many->work);
	news_free(many->news);
	g_array_unref(many->people);
	g_free(many);
}

void
news_many_write(
	Shell *shell, const News *news, GArray *people, void (*written)(View *opener))
{
	Many *many = g_new0(Many, 1);
	GError *error = NULL;
	const Job job = {
		.title = _("Opening the steps"),
		.step = step,
		.ended = ended,
		.data = many,
		.free_data = free_many,
	};

	many->book = shell_book(shell);
	many->news = news_copy(news);
	many->people = g_array_ref(people);
	many->written = written;
	many->work = news_work_new(many->book, many->news, many->people, &error);
	if (many->work) {
		job_open(shell, &job);
		return;
	}
	shell_fail(shell, error);
	free_many(many);
}
