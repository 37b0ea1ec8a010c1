/*
 * One job for all files: it knows how many it will be and what to say in the end.
 */
#include "view/export_write.h"

#include "krug/i18n.h"
#include "krug/paths.h"
#include "krug/people.h"
#include "view/phones_view.h"
#include "widget/dialog.h"

#define MANY 5000 /* less is there before a bar is seen */

typedef struct Writing Writing;
struct Writing {
	Shell *shell;
	ExportJob *job;
	char *where;
	guint all;
	void (*tell)(const Writing *writing, guint n);
	ExportForm form; /* of a calendar */
	gboolean kept;
};

char *
export_number_words(ExportForm form, guint n)
{
	switch (form) {
	case EXPORT_TASKS:
		return g_strdup_printf(ngettext("%u task", "%u tasks", n), n);
	case EXPORT_JOURNAL:
		return g_strdup_printf(ngettext("%u entry", "%u entries", n), n);
	default:
		return g_strdup_printf(ngettext("%u event", "%u events", n), n);
	}
}

/* A "-" is a file here: standard output is the screen. */
char *
export_path(const char *where)
{
	g_autofree char *path = g_strstrip(path_expand(where));

	return g_str_equal(path, "-") ? g_strdup("./-") : g_steal_pointer(&path);
}

static void
tell_calendar(const Writing *writing, guint n)
{
	g_autofree char *number = export_number_words(writing->form, n);
	g_autofree char *head = g_strdup_printf(
		writing->kept
			? _("Written to %s: %s. From now on it follows each change.")
			: _("Written to %s: %s."),
		writing->where, number);

	if (writing->form == EXPORT_JOURNAL)
		shell_say(writing->shell, "%s", head);
	else
		phones_view_open(writing->shell, head, writing->form == EXPORT_TASKS);
}

static void
tell_briefly(const Writing *writing, guint n)
{
	shell_say(writing->shell,
		ngettext("%u entry written to %s. Open it on the phone.",
			"%u entries written to %s. Open it on the phone.", n),
		n, writing->where);
}

static void
tell_people(const Writing *writing, guint n)
{
	shell_say(writing->shell,
		ngettext("%u person was written to %s.", "%u people were written to %s.",
			n),
		n, writing->where);
}

static void
writing_free(gpointer data)
{
	Writing *writing = data;

	export_free(writing->job);
	g_free(writing->where);
	g_free(writing);
}

static gboolean
step(gpointer data, double *part, gboolean *done, GError **error)
{
	Writing *writing = data;
	gboolean more = FALSE;

	if (!export_step(writing->job, &more, error))
		return FALSE;
	*part = MIN(1, export_items(writing->job) / (double)MAX(writing->all, 1));
	*done = !more;
	return TRUE;
}

static void
cancel(gpointer data G_GNUC_UNUSED)
{
}

static void
ended(View *opener G_GNUC_UNUSED, gpointer data, gboolean finished)
{
	Writing *writing = data;

	if (finished)
		writing->tell(writing, export_items(writing->job));
	else
		shell_say(writing->shell, _("Stopped; nothing was written."));
}

static gboolean
write_at_once(Writing *writing, GError **error)
{
	gboolean more = TRUE;

	while (more)
		if (!export_step(writing->job, &more, error))
			return FALSE;
	writing->tell(writing, export_items(writing->job));
	return TRUE;
}

/* Takes what it is given. */
static gboolean
run(const Writing *given, const char *title, GError **error)
{
	Writing *writing = g_memdup2(given, sizeof(*given));
	Job bar = {
		.title = title,
		.step = step,
		.cancel = cancel,
		.ended = ended,
		.free_data = writing_free,
		.data = writing,
	};
	gboolean ok = TRUE;

	if (writing->all > MANY) {
		job_open(writing->shell, &bar);
		return TRUE;
	}
	ok = write_at_once(writing, error);
	writing_free(writing);
	return ok;
}

gboolean
export_write_calendar(
	Shell *shell, const char *where, const ExportTodo *todo, GError **error)
{
	g_autofree char *path = export_path(where);
	Book *book = shell_book(shell);
	Writing writing = {
		.shell = shell,
		.tell = todo->brief ? tell_briefly : tell_calendar,
		.form = todo->form,
		.kept = todo->kept,
	};

	if (!export_ics_count(book, todo->form, todo->choice, &writing.all, error))
		return FALSE;
	writing.job = export_ics_begin(book, path, todo->form, todo->choice, error);
	if (!writing.job)
		return FALSE;
	writing.where = g_strdup(where);
	return run(&writing, _("Writing the calendar"), error);
}

static gboolean
count_people(Book *book, guint *all, GError **error)
{
	guint counts[STANDING_COUNT] = { 0 };

	if (!people_count_all(book, counts, error))
		return FALSE;
	*all = 0;
	for (int standing = 0; standing < STANDING_COUNT; standing++)
		*all += counts[standing];
	return TRUE;
}

gboolean
export_write_people(Shell *shell, const char *where, ExportTable table, GError **error)
{
	const ExportPeople everybody = { .version = 3 };
	g_autofree char *path = export_path(where);
	Book *book = shell_book(shell);
	Writing writing = { .shell = shell, .tell = tell_people };

	if (!count_people(book, &writing.all, error))
		return FALSE;
	writing.job = export_people_begin(book, path, table, &everybody, error);
	if (!writing.job)
		return FALSE;
	writing.where = g_strdup(where);
	return run(&writing, _("Writing people"), error);
}

static void
tell_book(const Writing *writing, guint n G_GNUC_UNUSED)
{
	shell_say(writing->shell, _("The whole book was written to %s."), writing->where);
}

/* Entries are what there is most of. */
gboolean
export_write_book(Shell *shell, const char *where, GError **error)
{
	g_autofree char *path = export_path(where);
	Book *book = shell_book(shell);
	Writing writing = { .shell = shell, .tell = tell_book };
	guint entries = 0;

	if (!count_people(book, &writing.all, error) ||
		!export_ics_count(book, EXPORT_JOURNAL, NULL, &entries, error))
		return FALSE;
	writing.all += entries;
	writing.job = export_book_begin(book, path, error);
	if (!writing.job)
		return FALSE;
	writing.where = g_strdup(where);
	return run(&writing, _("Writing the book"), error);
}
