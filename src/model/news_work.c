/*
 * Changes of my news go through all they concern, who may be thousands: one entry of the
 * journal, in parts, so that nobody is locked out meanwhile. What one person gets follows
 * from no other, so where a part ends is of no matter.
 */
#include "krug/contact.h"
#include "krug/i18n.h"
#include "model/args.h"
#include "model/news_private.h"

#define ARGS_PEOPLE 3 /* named in the history; the rest is "…" */

static char *
names_of(Book *book, const GArray *people)
{
	GString *names = g_string_new(NULL);

	for (guint i = 0; i < people->len && i < ARGS_PEOPLE; i++) {
		g_autofree char *name =
			contact_display_id(book, g_array_index(people, gint64, i), NULL);

		g_string_append_printf(names, "%s%s", i ? ", " : "", name ? name : "");
	}
	if (people->len > ARGS_PEOPLE)
		g_string_append(names, ", …");
	return g_string_free(names, FALSE);
}

static char *
args_of(Book *book, const News *news, const GArray *people)
{
	g_autofree char *who = people && people->len ? names_of(book, people) : NULL;

	return change_args("name", news->text, "who", who, NULL);
}

gboolean
news_change(Book *book, const char *action, const News *news, const GArray *people,
	BookAction run, void *data, GError **error)
{
	g_autofree char *args = args_of(book, news, people);

	return book_change(book, action, args, run, data, error);
}

static gboolean
step(Book *book, gboolean *more, void *data, GError **error)
{
	NewsRun *run = data;
	guint i = run->done++;
	gboolean ok = TRUE;

	if (i > 0)
		ok = run->each(book, g_array_index(run->people, gint64, i - 1), run->data,
			error);
	else if (run->first)
		ok = run->first(book, run->data, error);
	*more = i < run->people->len;
	return ok && (*more || !run->last || run->last(book, run->data, error));
}

BookLong *
news_run_begin(Book *book, NewsRun *run)
{
	g_free(run->args);
	run->args = args_of(book, run->news, run->named);
	return book_long_begin(book, run->action, run->args, step, run);
}

gboolean
news_run(Book *book, NewsRun *run, GError **error)
{
	g_autofree char *args = args_of(book, run->news, run->named);

	return book_long_change(book, run->action, args, step, run, 0, NULL, NULL, error);
}
