/*
 * The shortest way: breadth first from those who work there, until somebody is met with
 * whom I am in touch. Each person is looked at once; their number, that of the steps, and
 * of the people of one entry are bounded, so a book of any shape costs little.
 */
#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/introduction.h"
#include "krug/position.h"
#include "model/book_private.h"

#define ENTRIES_LOOKED 60 /* of one person, the latest first */
#define PEOPLE_THERE   200

typedef struct {
	gint64 contact;
	guint towards; /* the node from which it was met, nearer to the organization */
	int steps;     /* people up to it, itself included */
	IntroductionLink link; /* to that one */
	Day day;
} Node;

#define NOWHERE G_MAXUINT

typedef struct {
	Book *book;
	GArray *nodes;	  /* Node, in the order they were met */
	GHashTable *seen; /* gint64 of the contacts */
} Search;

static void
step_free(gpointer data)
{
	IntroductionStep *step = data;

	g_free(step->name);
	g_free(step->title);
	g_free(step);
}

void
introduction_path_free(IntroductionPath *path)
{
	if (!path)
		return;
	g_ptr_array_unref(path->steps);
	g_free(path);
}

static void
meet(Search *search, gint64 contact, guint towards, IntroductionLink link, Day day)
{
	Node node = { contact, towards, 1, link, day };

	if (search->nodes->len >= INTRODUCTION_LOOK ||
		!g_hash_table_add(search->seen, g_memdup2(&contact, sizeof(contact))))
		return;
	if (towards != NOWHERE)
		node.steps = g_array_index(search->nodes, Node, towards).steps + 1;
	g_array_append_val(search->nodes, node);
}

static gboolean
look_introduced(Search *search, guint at, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(search->book,
		"SELECT c.introduced_by FROM contact c WHERE c.id = :contact"
		" AND c.introduced_by IS NOT NULL"
		" UNION ALL SELECT o.id FROM contact o WHERE o.introduced_by = :contact");

	stmt_int(q, ":contact", contact);
	while (stmt_step(q))
		meet(search, stmt_get_int(q, 0), at, LINK_INTRODUCED, DAY_NONE);
	return stmt_done(q, error);
}

static gboolean
look_together(Search *search, guint at, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(search->book,
		"SELECT o.contact, e.day FROM (SELECT p.interaction, p.day"
		"  FROM participant p JOIN interaction i ON i.id = p.interaction"
		"  WHERE p.contact = :contact AND i.planned = 0 AND (SELECT count(*) FROM"
		"   (SELECT 1 FROM participant c WHERE c.interaction = p.interaction"
		"    LIMIT :crowd + 1)) BETWEEN 2 AND :crowd"
		"  ORDER BY p.day DESC, p.interaction DESC LIMIT :most) e"
		" CROSS JOIN participant o ON o.interaction = e.interaction"
		" WHERE o.contact <> :contact /* scan */");

	stmt_int(q, ":contact", contact);
	stmt_int(q, ":crowd", INTRODUCTION_CROWD);
	stmt_int(q, ":most", ENTRIES_LOOKED);
	while (stmt_step(q))
		meet(search, stmt_get_int(q, 0), at, LINK_TOGETHER, stmt_get_day(q, 1));
	return stmt_done(q, error);
}

/* Outside the archive. *day: the last contact; DAY_NONE: never in touch. */
static gboolean
touch_of(Book *book, gint64 contact, Day *day, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT nullif(last_day, '-') FROM cadence"
				  " WHERE contact = :contact AND archived = 0");

	*day = DAY_NONE;
	stmt_int(q, ":contact", contact);
	if (stmt_step(q))
		*day = stmt_get_day(q, 0);
	return stmt_done(q, error);
}

/* *found: the node of somebody I am in touch with; NOWHERE: there is none. */
static gboolean
search_on(Search *search, guint *found, GError **error)
{
	*found = NOWHERE;
	for (guint at = 0; at < search->nodes->len; at++) {
		Node node = g_array_index(search->nodes, Node, at);
		Day day;

		if (!touch_of(search->book, node.contact, &day, error))
			return FALSE;
		if (day != DAY_NONE) {
			*found = at;
			return TRUE;
		}
		if (node.steps < INTRODUCTION_STEPS &&
			(!look_introduced(search, at, node.contact, error) ||
				!look_together(search, at, node.contact, error)))
			return FALSE;
	}
	return TRUE;
}

static gboolean
add_step(Book *book, IntroductionPath *path, gint64 contact, IntroductionLink link,
	Day day, GError **error)
{
	g_autoptr(GPtrArray) positions = position_list(book, contact, error);
	const Position *now = positions ? position_current(positions) : NULL;
	char *name = positions ? contact_display_id(book, contact, error) : NULL;
	IntroductionStep *step;

	if (!name)
		return FALSE;
	step = g_new0(IntroductionStep, 1);
	*step = (IntroductionStep){ contact, name,
		now ? position_display(now) : g_strdup(""), link, day };
	g_ptr_array_add(path->steps, step);
	return TRUE;
}

static gboolean
fill(Search *search, guint at, IntroductionPath *path, GError **error)
{
	IntroductionLink link = LINK_MINE;
	Day day;

	if (at == NOWHERE)
		return TRUE;
	if (!touch_of(search->book, g_array_index(search->nodes, Node, at).contact, &day,
		    error))
		return FALSE;
	while (at != NOWHERE) {
		Node node = g_array_index(search->nodes, Node, at);

		if (!add_step(search->book, path, node.contact, link, day, error))
			return FALSE;
		link = node.link;
		day = node.day;
		at = node.towards;
	}
	return TRUE;
}

/* From those who work there, or from those who did. */
static gboolean
find_path(Book *book, const GPtrArray *people, gboolean former, IntroductionPath *path,
	GError **error)
{
	g_autoptr(GArray) nodes = g_array_new(FALSE, FALSE, sizeof(Node));
	g_autoptr(GHashTable) seen =
		g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
	Search search = { book, nodes, seen };
	guint found = NOWHERE;

	for (guint i = 0; i < people->len; i++) {
		const Acquaintance *row = people->pdata[i];

		if (row->former == former)
			meet(&search, row->contact, NOWHERE, LINK_MINE, DAY_NONE);
	}
	path->former = former;
	return search_on(&search, &found, error) && fill(&search, found, path, error);
}

IntroductionPath *
introduction_path(Book *book, gint64 organization, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GPtrArray) people =
		introduction_people(book, organization, PEOPLE_THERE, error);
	g_autoptr(IntroductionPath) path = g_new0(IntroductionPath, 1);

	path->steps = g_ptr_array_new_with_free_func(step_free);
	if (!people || !find_path(book, people, FALSE, path, error))
		return NULL;
	if (path->steps->len == 0 && !find_path(book, people, TRUE, path, error))
		return NULL;
	return g_steal_pointer(&path);
}

char *
introduction_words(Book *book, const IntroductionPath *path, guint i)
{
	const IntroductionStep *step = path->steps->pdata[i];
	const IntroductionStep *before = i > 0 ? path->steps->pdata[i - 1] : NULL;
	g_autofree char *day = step->day == DAY_NONE
				       ? g_strdup("")
				       : i18n_day_short(step->day, book_today(book));

	if (!before)
		return g_strdup_printf(_("in touch, last on %s"), day);
	if (step->link == LINK_INTRODUCED)
		return g_strdup_printf(
			_("known through %s, by an introduction"), before->name);
	return g_strdup_printf(_("together with %s on %s"), before->name, day);
}
