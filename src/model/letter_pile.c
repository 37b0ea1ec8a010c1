/*
 * Letters about one thing to several people: one a person, onto the pile, as one change.
 * Nothing is sent from there but by going through them.
 */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/template.h"
#include "model/args.h"
#include "model/letter_private.h"

typedef struct {
	const LetterAbout *about;
	const GArray *people;
	GArray *letters; /* NULL: nobody asks */
} Piling;

static gboolean
is_whole(const LetterSheet *sheet)
{
	g_autoptr(GPtrArray) missing = letter_missing(sheet);

	for (guint i = 0; i < missing->len; i++)
		if (!((const TemplateMissing *)missing->pdata[i])->optional)
			return FALSE;
	return TRUE;
}

/* As far as it can be filled: what it asks for is asked when it is gone through. */
static gboolean
pile_one(Book *book, const LetterAbout *about, gint64 *id, GError **error)
{
	g_autoptr(LetterSheet) sheet = letter_begin(book, about, error);
	g_autoptr(Letter) letter = NULL;

	if (!sheet)
		return FALSE;
	letter = is_whole(sheet) ? letter_fill(book, sheet, error)
				 : letter_outline(book, sheet, error);
	if (!letter)
		return FALSE;
	letter->state = LETTER_PILED;
	if (!letter_save(book, letter, error))
		return FALSE;
	*id = letter->id;
	return TRUE;
}

static gboolean
run_pile(Book *book, void *data, GError **error)
{
	const Piling *piling = data;
	LetterAbout about = *piling->about;

	for (guint i = 0; i < MIN(piling->people->len, LETTER_PILE_MOST); i++) {
		gint64 id = 0;

		about.contact = g_array_index(piling->people, gint64, i);
		if (!pile_one(book, &about, &id, error))
			return FALSE;
		if (piling->letters)
			g_array_append_val(piling->letters, id);
	}
	return TRUE;
}

gboolean
letter_pile_all(Book *book, const LetterAbout *about, const GArray *people,
	GArray *letters, GError **error)
{
	Piling piling = { about, people, letters };
	g_autofree char *count =
		g_strdup_printf("%u", MIN(people->len, LETTER_PILE_MOST));
	g_autofree char *args = change_args("name", count, NULL);

	return book_change(book, "letter-pile-all", args, run_pile, &piling, error);
}
