/*
 * From a typed name to one person. Candidates come from the search index; how well they
 * fit is decided here, so that "Анна" is Анна though there is an Аннабель too.
 */
#include "krug/who.h"

#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/position.h"
#include "krug/text.h"
#include "model/book_private.h"
#include "model/find_query.h"

#define LEAST_OF_PHONE 1000 /* four digits may be the end of one */
#define CANDIDATES     200
#define SEVERAL	       (-1) /* numbers */

typedef enum {
	FIT_WHOLE, /* it is a whole name of the person */
	FIT_WORDS, /* each word is a word of the name */
	FIT_START, /* each word begins one */
} Fit;

typedef struct {
	Who who;
	Fit fit;
	gboolean archived;
	char *sort;
} Candidate;

void
who_free(Who *who)
{
	if (!who)
		return;
	g_free(who->name);
	g_free(who->organization);
	g_free(who);
}

static void
candidate_free(gpointer data)
{
	Candidate *candidate = data;

	g_free(candidate->who.name);
	g_free(candidate->who.organization);
	g_free(candidate->sort);
	g_free(candidate);
}

/* One spelling for both scripts. */
static char *
plain(const char *text)
{
	g_autofree char *latin = text_translit(text);

	return text_fold(latin);
}

static gboolean
is_whole_name(const Contact *contact, const char *typed)
{
	NameParts name = contact_name(contact);
	g_auto(GStrv) forms = g_new0(char *, 9);

	forms[0] = name_short(&name);
	forms[1] = name_full(&name);
	forms[2] = *contact->patronymic ? name_formal(&name) : g_strdup("");
	forms[3] = g_strdup(contact->alt);
	forms[4] = g_strdup(contact->nickname);
	forms[5] = g_strjoin(" ", contact->family, contact->given, NULL);
	forms[6] = g_strjoin(
		" ", contact->family, contact->given, contact->patronymic, NULL);
	forms[7] = g_strjoin(" ", contact->given, contact->family, NULL);
	for (guint i = 0; forms[i]; i++) {
		g_autofree char *form = plain(forms[i]);

		if (*form && strcmp(g_strstrip(form), typed) == 0)
			return TRUE;
	}
	return FALSE;
}

static gboolean
has_words(const Contact *contact, const char *typed)
{
	g_autofree char *all = g_strjoin(" ", contact->family, contact->given,
		contact->patronymic, contact->alt, contact->nickname, NULL);
	g_autofree char *name = plain(all);
	g_auto(GStrv) have = g_strsplit_set(name, " -", -1);
	g_auto(GStrv) want = g_strsplit_set(typed, " -", -1);

	for (guint i = 0; want[i]; i++)
		if (*want[i] && !g_strv_contains((const char *const *)have, want[i]))
			return FALSE;
	return TRUE;
}

static char *
present_organization(Book *book, gint64 contact)
{
	g_autoptr(GPtrArray) positions = position_list(book, contact, NULL);
	const Position *position = positions ? position_current(positions) : NULL;

	return g_strdup(position ? position->name : "");
}

static gboolean
add_candidate(Book *book, gint64 id, const char *text, GPtrArray *to, GError **error)
{
	g_autoptr(Contact) contact = contact_load(book, id, error);
	g_autofree char *typed = plain(text);
	Candidate *candidate;
	NameParts name;

	if (!contact)
		return FALSE;
	name = contact_name(contact);
	candidate = g_new0(Candidate, 1);
	candidate->who.id = id;
	candidate->who.name = contact_display(contact);
	candidate->archived = contact->archived;
	candidate->sort = name_sort(&name);
	candidate->fit = is_whole_name(contact, g_strstrip(typed)) ? FIT_WHOLE
			 : has_words(contact, typed)		   ? FIT_WORDS
								   : FIT_START;
	g_ptr_array_add(to, candidate);
	return TRUE;
}

static int
compare(gconstpointer a, gconstpointer b)
{
	const Candidate *one = *(const Candidate *const *)a;
	const Candidate *other = *(const Candidate *const *)b;

	if (one->archived != other->archived)
		return one->archived ? 1 : -1;
	if (one->fit != other->fit)
		return one->fit < other->fit ? -1 : 1;
	return strcmp(one->sort, other->sort);
}

static gboolean
look(Book *book, const char *text, FindScope scope, GPtrArray *people, GError **error)
{
	g_autoptr(GArray) ids = find_documents(book, text, scope, CANDIDATES, error);

	if (!ids)
		return FALSE;
	for (guint i = 0; i < ids->len; i++)
		if (!add_candidate(
			    book, g_array_index(ids, gint64, i) / 2, text, people, error))
			return FALSE;
	return TRUE;
}

/* The people whom the first reading that is somebody's fits, best first. */
static GPtrArray *
candidates(Book *book, const char *text, GError **error)
{
	g_autoptr(GPtrArray) people = g_ptr_array_new_with_free_func(candidate_free);
	g_auto(GStrv) readings = find_readings(text);

	for (FindScope scope = FIND_NAME; scope <= FIND_ABOUT; scope++)
		for (guint i = 0; readings[i]; i++)
			if (people->len == 0 &&
				!look(book, readings[i], scope, people, error))
				return NULL;
	g_ptr_array_sort(people, compare);
	return g_steal_pointer(&people);
}

/* How many of the sorted people fit as well as the first does. */
static guint
count_best(const GPtrArray *people)
{
	const Candidate *best = people->pdata[0];
	guint n = 1;

	for (; n < people->len; n++) {
		const Candidate *next = people->pdata[n];

		if (next->archived != best->archived || next->fit != best->fit)
			break;
	}
	return n;
}

static void
fail_ambiguous(Book *book, const char *text, const GPtrArray *people, gboolean may_be_new,
	GError **error)
{
	g_autoptr(GString) list = g_string_new(NULL);
	guint n = count_best(people);

	for (guint i = 0; i < MIN(n, WHO_CANDIDATES); i++) {
		const Candidate *candidate = people->pdata[i];
		g_autofree char *organization =
			present_organization(book, candidate->who.id);

		g_string_append_printf(list, "\n  %s%s%s  #%" G_GINT64_FORMAT,
			candidate->who.name, *organization ? ", " : "", organization,
			candidate->who.id);
	}
	if (n > WHO_CANDIDATES)
		g_string_append(list, "\n  …");
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_AMBIGUOUS,
		may_be_new ? _("“%s” could be several people; write more of the name, "
			       "#number, or a plus before it for somebody new:%s")
			   : _("“%s” could be several people; write more of the name, or "
			       "#number:%s"),
		text, list->str);
}

static gboolean
fail_nobody(const char *text, GError **error)
{
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("Nobody in the book is called “%s”."), text);
	return FALSE;
}

/* "#12", "№12", "Анна Петрова #12"; 0 where the text is a name, SEVERAL where it is no
 * one person's. */
static gint64
number_in(const char *text)
{
	g_auto(GStrv) words = g_strsplit(text, " ", -1);
	gint64 number = 0;
	guint numbers = 0;

	for (char **word = words; *word; word++) {
		gboolean marked;
		gint64 read = text_number(*word, &marked);

		number = marked ? read : 0;
		numbers += marked ? 1 : 0;
	}
	return numbers > 1 ? SEVERAL : number;
}

static gboolean
resolve_number(
	Book *book, const char *text, gint64 number, gint64 *contact, GError **error)
{
	if (number == SEVERAL)
		return fail_nobody(text, error);
	if (!contact_exists(book, number, error))
		return FALSE;
	*contact = number;
	return TRUE;
}

gboolean
who_resolve(Book *book, const char *text, gint64 *contact, GError **error)
{
	g_autofree char *typed = g_strstrip(g_strdup(text));
	g_autoptr(GPtrArray) people = NULL;
	gint64 number = text_number(typed, NULL);

	if (number_in(typed))
		return resolve_number(book, typed, number_in(typed), contact, error);
	people = candidates(book, typed, error);
	if (!people)
		return FALSE;
	if (number && (people->len == 0 || number < LEAST_OF_PHONE) &&
		contact_exists(book, number, NULL))
		return resolve_number(book, typed, number, contact, error);
	if (people->len == 0)
		return fail_nobody(typed, error);
	if (count_best(people) > 1) {
		fail_ambiguous(book, typed, people, FALSE, error);
		return FALSE;
	}
	*contact = ((const Candidate *)people->pdata[0])->who.id;
	return TRUE;
}

gboolean
who_known(Book *book, const char *text, gint64 *contact, GError **error)
{
	g_autofree char *typed = g_strstrip(g_strdup(text));
	g_autoptr(GPtrArray) people = NULL;
	const Candidate *best;

	*contact = 0;
	if (*typed == '+')
		return TRUE;
	if (number_in(typed))
		return resolve_number(book, typed, number_in(typed), contact, error);
	people = candidates(book, typed, error);
	if (!people)
		return FALSE;
	if (people->len == 0)
		return TRUE;
	best = people->pdata[0];
	if (best->fit == FIT_START)
		return TRUE;
	if (count_best(people) > 1) {
		fail_ambiguous(book, typed, people, TRUE, error);
		return FALSE;
	}
	*contact = best->who.id;
	return TRUE;
}

/* The first of the candidates; owned. */
static GPtrArray *
list_first(Book *book, const GPtrArray *people, guint limit)
{
	GPtrArray *list = g_ptr_array_new_with_free_func((GDestroyNotify)who_free);

	for (guint i = 0; i < MIN(people->len, limit); i++) {
		Candidate *candidate = people->pdata[i];
		Who *who = g_new0(Who, 1);

		who->id = candidate->who.id;
		who->name = g_steal_pointer(&candidate->who.name);
		who->organization = present_organization(book, who->id);
		g_ptr_array_add(list, who);
	}
	return list;
}

GPtrArray *
who_complete(Book *book, const char *prefix, guint limit, GError **error)
{
	g_autoptr(GPtrArray) people = candidates(book, prefix, error);

	return people ? list_first(book, people, limit) : NULL;
}

GPtrArray *
who_namesakes(Book *book, const char *text, gboolean may_be_new, GError **error)
{
	g_autofree char *typed = g_strstrip(g_strdup(text));
	g_autoptr(GPtrArray) people = NULL;
	guint n;

	if (number_in(typed) || *typed == '+' || !*typed)
		return g_ptr_array_new_with_free_func((GDestroyNotify)who_free);
	people = candidates(book, typed, error);
	if (!people)
		return NULL;
	n = people->len > 0 ? count_best(people) : 0;
	if (n < 2 || (may_be_new && ((Candidate *)people->pdata[0])->fit == FIT_START))
		n = 0;
	return list_first(book, people, MIN(n, WHO_CANDIDATES));
}

GPtrArray *
who_same_name(Book *book, const NameParts *name, GError **error)
{
	g_autofree char *text = g_strjoin(" ", name->given ? name->given : "",
		name->family ? name->family : "", NULL);
	gboolean whole = name->given && *name->given && name->family && *name->family;
	g_autoptr(GPtrArray) people =
		whole ? candidates(book, text, error) : g_ptr_array_new();

	if (!people)
		return NULL;
	for (guint i = people->len; i > 0; i--)
		if (((Candidate *)people->pdata[i - 1])->fit == FIT_START)
			g_ptr_array_remove_index(people, i - 1);
	return list_first(book, people, WHO_CANDIDATES);
}
