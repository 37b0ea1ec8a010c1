/*
 * The sample book, read from data/sample: blocks of one person, or of several who took
 * part in the same, each line a word and what it says. Days are reckoned from today, so
 * the book is never out of date; everything goes through the functions that the program
 * itself uses, so nothing can be there that a user could not have made.
 */
#include "krug/sample.h"

#include <string.h>

#include "krug/embed.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "model/contact_private.h"
#include "model/ids.h"
#include "model/sample_private.h"

extern const EmbeddedFile krug_samples[];

static gboolean
save_person(Sample *sample, GError **error)
{
	g_autoptr(Person) person = g_steal_pointer(&sample->person);
	gint64 *id;

	if (!person)
		return TRUE;
	if (!person_save(sample->book, NULL, person, PERSON_IMPORT, NULL, error))
		return FALSE;
	id = g_new(gint64, 1);
	*id = person->contact->id;
	g_hash_table_insert(sample->ids, contact_display(person->contact), id);
	g_array_append_val(sample->who, *id);
	return TRUE;
}

static gboolean
end_block(Sample *sample, GError **error)
{
	g_autoptr(Me) me = g_steal_pointer(&sample->me);

	if (me && !me_save(sample->book, me, error))
		return FALSE;
	if (!save_person(sample, error))
		return FALSE;
	g_array_set_size(sample->who, 0);
	return TRUE;
}

static gboolean
begin_me(Sample *sample, const char *rest, GError **error)
{
	g_auto(NameParts) name = { 0 };

	if (!end_block(sample, error))
		return FALSE;
	name_parse(rest, &name);
	sample->me = me_new();
	g_free(sample->me->family);
	g_free(sample->me->given);
	g_free(sample->me->patronymic);
	sample->me->family = g_strdup(name.family ? name.family : "");
	sample->me->given = g_strdup(name.given ? name.given : "");
	sample->me->patronymic = g_strdup(name.patronymic ? name.patronymic : "");
	return TRUE;
}

static gboolean
begin_person(Sample *sample, const char *rest, GError **error)
{
	Contact *contact;

	if (!end_block(sample, error))
		return FALSE;
	sample->person = person_new();
	contact = sample->person->contact;
	contact->created_on = book_today(sample->book) - SAMPLE_KNOWN;
	contact->verified_on = book_today(sample->book) - SAMPLE_VERIFIED;
	return contact_set_name(contact, rest, error);
}

static gboolean
begin_several(Sample *sample, const char *rest, GError **error)
{
	g_auto(GStrv) names = g_strsplit(rest, ",", -1);

	if (!end_block(sample, error))
		return FALSE;
	for (guint i = 0; names[i]; i++) {
		const gint64 *id = g_hash_table_lookup(sample->ids, g_strstrip(names[i]));

		if (!id)
			return sample_refuse(names[i], error);
		g_array_append_val(sample->who, *id);
	}
	return TRUE;
}

static const struct {
	const char *word;
	gboolean (*begin)(Sample *sample, const char *rest, GError **error);
} blocks[] = {
	{ "me", begin_me },
	{ "person", begin_person },
	{ "with", begin_several },
};

static gboolean
read_line(Sample *sample, const char *word, const char *rest, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(blocks); i++)
		if (strcmp(word, blocks[i].word) == 0)
			return blocks[i].begin(sample, rest, error);
	if (sample_is_work(word))
		return end_block(sample, error) && sample_work(sample, word, rest, error);
	if (sample_is_shelf(word))
		return end_block(sample, error) &&
		       sample_shelf(sample, word, rest, error);
	if (sample->me)
		return sample_about_me(sample, word, rest, error);
	if (sample->person && sample_is_fact(word))
		return sample_fact(sample, word, rest, error);
	return save_person(sample, error) && sample_action(sample, word, rest, error);
}

static gboolean
read_file(Sample *sample, const EmbeddedFile *file, GError **error)
{
	g_auto(GStrv) lines = g_strsplit((const char *)file->data, "\n", -1);

	for (guint i = 0; lines[i]; i++) {
		char *word = g_strstrip(lines[i]);
		char *rest = word + strcspn(word, " ");

		if (!*word || *word == '#')
			continue;
		if (*rest)
			*rest++ = '\0';
		if (!read_line(sample, word, g_strchug(rest), error)) {
			g_prefix_error(error, "%s:%u: ", file->name, i + 1);
			return FALSE;
		}
	}
	return end_block(sample, error);
}

static gboolean
run(Book *book, void *data, GError **error)
{
	Sample sample = {
		.book = book,
		.who = ids_new(),
		.ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
	};
	gboolean ok = read_file(&sample, data, error);

	me_free(sample.me);
	person_free(sample.person);
	g_array_unref(sample.who);
	g_hash_table_unref(sample.ids);
	return ok;
}

static const EmbeddedFile *
file_of(const char *lang)
{
	g_autofree char *name = g_strconcat(lang, ".sample", NULL);
	const EmbeddedFile *file = krug_samples;

	while (file->name && strcmp(file->name, name) != 0)
		file++;
	return file->name ? file : krug_samples;
}

gboolean
sample_fill(Book *book, const char *lang, GError **error)
{
	const EmbeddedFile *file = file_of(lang);
	Stmt *q = book_stmt(book, "SELECT id FROM contact LIMIT 1 /* scan */");
	gint64 somebody;

	if (!stmt_one_int(q, &somebody, error))
		return FALSE;
	if (somebody != 0) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s",
			_("The book has people in it: the sample wants an empty one."));
		return FALSE;
	}
	return book_change(book, "sample", NULL, run, (void *)file, error);
}
