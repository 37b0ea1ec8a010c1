/*
 * Which application is meant by an organization and a position. Among those that fit, one
 * that runs goes before those that have ended.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/organization.h"
#include "krug/text.h"
#include "model/application_private.h"
#include "model/step_words.h"

typedef struct {
	gint64 id;
	char *position;
	Day applied_on, outcome_on;
	gboolean ended;
} Candidate;

static void
candidate_clear(void *data)
{
	Candidate *candidate = data;

	g_free(candidate->position);
}

/* The latest first. */
static GArray *
candidates_of(Book *book, gint64 organization, GError **error)
{
	g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(Candidate));
	Stmt *q = book_stmt(book,
		"SELECT id, position, applied_on, outcome_on, outcome <> ''"
		" FROM application WHERE organization = :organization"
		" ORDER BY applied_on DESC, id DESC");

	g_array_set_clear_func(all, candidate_clear);
	stmt_int(q, ":organization", organization);
	while (stmt_step(q)) {
		Candidate one = { stmt_get_int(q, 0), stmt_dup_text(q, 1),
			stmt_get_day(q, 2), stmt_get_day(q, 3), stmt_get_int(q, 4) != 0 };

		g_array_append_val(all, one);
	}
	return stmt_done(q, error) ? g_steal_pointer(&all) : NULL;
}

static gboolean
fits(const Candidate *candidate, const char *position, gboolean whole)
{
	g_autofree char *have = text_fold(candidate->position);
	g_autofree char *want = text_fold(position);

	return whole ? strcmp(have, want) == 0 : strstr(have, want) != NULL;
}

/* By the whole name of the position; where that is nobody's by a part of it. */
static void
keep_position(GArray *all, const char *position, gboolean parts)
{
	gboolean whole = !parts;

	if (!position || !*position)
		return;
	for (guint i = 0; i < all->len && !whole; i++)
		whole = fits(&g_array_index(all, Candidate, i), position, TRUE);
	for (guint i = all->len; i > 0; i--)
		if (!fits(&g_array_index(all, Candidate, i - 1), position, whole))
			g_array_remove_index(all, i - 1);
}

/* Where one of them runs those that ended are of no interest. */
static void
keep_running(GArray *all)
{
	gboolean runs = FALSE;

	for (guint i = 0; i < all->len; i++)
		runs |= !g_array_index(all, Candidate, i).ended;
	for (guint i = all->len; runs && i > 0; i--)
		if (g_array_index(all, Candidate, i - 1).ended)
			g_array_remove_index(all, i - 1);
}

static void
fail_ambiguous(Book *book, const char *name, const GArray *all, GError **error)
{
	g_autoptr(GString) list = g_string_new(NULL);

	for (guint i = 0; i < all->len; i++) {
		const Candidate *one = &g_array_index(all, Candidate, i);
		g_autofree char *day = i18n_day_short(one->applied_on, book_today(book));

		g_string_append_printf(list, "\n  %s%s%s  #%" G_GINT64_FORMAT,
			one->position, *one->position ? ", " : "", day, one->id);
	}
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_AMBIGUOUS,
		_("Several applications at “%s” could be meant; name the position, or "
		  "#number:%s"),
		name, list->str);
}

static gboolean
resolve_number(Book *book, gint64 number, gint64 *id, GError **error)
{
	g_autoptr(Application) application = application_load(book, number, error);

	*id = number;
	return application != NULL;
}

gint64
application_resolve(
	Book *book, const char *organization, const char *position, GError **error)
{
	g_autofree char *title = step_title(organization, position);
	g_autoptr(GArray) all = NULL;
	gboolean marked;
	gint64 number = text_number(organization, &marked);
	gint64 id = 0;

	if (!marked)
		id = organization_find(book, organization, error);
	if (id < 0)
		return 0;
	if (number && id == 0)
		return resolve_number(book, number, &id, error) ? id : 0;
	all = candidates_of(book, id, error);
	if (!all)
		return 0;
	keep_position(all, position, TRUE);
	keep_running(all);
	if (all->len == 0)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no application “%s” in the book."), title);
	if (all->len > 1 && !g_array_index(all, Candidate, 0).ended)
		fail_ambiguous(book, organization, all, error);
	else if (all->len > 0)
		return g_array_index(all, Candidate, 0).id;
	return 0;
}

gboolean
application_running(Book *book, const char *organization, const char *position, Day day,
	gint64 *found, GError **error)
{
	gint64 id = organization_find(book, organization, error);
	g_autoptr(GArray) all = id > 0 ? candidates_of(book, id, error) : NULL;

	*found = 0;
	if (!all)
		return id == 0;
	for (guint i = all->len; i > 0; i--) {
		const Candidate *one = &g_array_index(all, Candidate, i - 1);

		if (one->ended && (one->outcome_on < day || one->applied_on > day))
			g_array_remove_index(all, i - 1);
	}
	keep_position(all, position, FALSE);
	keep_running(all);
	if (all->len > 1 && !*position) {
		fail_ambiguous(book, organization, all, error);
		return FALSE;
	}
	if (all->len > 0)
		*found = g_array_index(all, Candidate, 0).id;
	return TRUE;
}
