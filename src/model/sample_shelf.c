/* Words of the sample book that belong to the shelf and to my news. */
#include <string.h>

#include "krug/news.h"
#include "krug/shelf.h"
#include "model/ids.h"
#include "model/sample_private.h"

static GArray *
people_of(const Sample *sample, const char *names, GError **error)
{
	g_auto(GStrv) parts = g_strsplit(names, ",", -1);
	g_autoptr(GArray) people = ids_new();

	for (guint i = 0; parts[i]; i++) {
		const gint64 *id = g_hash_table_lookup(sample->ids, g_strstrip(parts[i]));

		if (!id) {
			sample_refuse(parts[i], error);
			return NULL;
		}
		g_array_append_val(people, *id);
	}
	return g_steal_pointer(&people);
}

/* "-20 article | line | link | topics | about whom" */
static gboolean
put(Sample *sample, const char *rest, GError **error)
{
	g_auto(GStrv) parts = sample_parts(rest, 5);
	const char *kind = parts[0];
	g_autoptr(ShelfItem) item = shelf_new(SHELF_NONE, parts[1]);
	g_autoptr(GArray) about =
		*parts[4] ? people_of(sample, parts[4], error) : ids_new();

	if (!about || !sample_day(sample, &kind, &item->made_on, error))
		return FALSE;
	item->kind = (ShelfKind)vocab_from_id(&vocab_shelf, kind);
	if (item->kind == SHELF_NONE)
		return sample_refuse(rest, error);
	g_free(item->link);
	g_free(item->topics);
	item->link = g_strdup(parts[2]);
	item->topics = g_strdup(parts[3]);
	item->contact = about->len ? g_array_index(about, gint64, 0) : 0;
	if (!shelf_add(sample->book, item, error))
		return FALSE;
	sample->shelf = item->id;
	return TRUE;
}

static gboolean
gave(Sample *sample, const char *rest, GError **error)
{
	ShelfGiving giving = { .channel = CHANNEL_NONE };
	g_autoptr(GArray) people = NULL;

	if (!sample_day(sample, &rest, &giving.day, error))
		return FALSE;
	giving.day = sample_workday(sample, giving.day);
	giving.contacts = people = people_of(sample, rest, error);
	return people && shelf_give(sample->book, sample->shelf, &giving, error);
}

/* "-12 text | whom" */
static gboolean
news(Sample *sample, const char *rest, GError **error)
{
	g_auto(GStrv) parts = sample_parts(rest, 2);
	const char *text = parts[0];
	g_autoptr(News) made = news_new("", DAY_NONE);
	g_autoptr(GArray) people = people_of(sample, parts[1], error);

	if (!people || !sample_day(sample, &text, &made->day, error))
		return FALSE;
	g_free(made->text);
	made->text = g_strdup(text);
	if (!news_add(sample->book, made, people, NULL, error))
		return FALSE;
	sample->news = made->id;
	return TRUE;
}

static gboolean
heard(Sample *sample, const char *rest, GError **error)
{
	g_autoptr(GArray) people = NULL;
	Day day;

	if (!sample_day(sample, &rest, &day, error))
		return FALSE;
	people = people_of(sample, rest, error);
	return people && news_heard(sample->book, sample->news, people, day, error);
}

static const struct {
	const char *word;
	gboolean (*act)(Sample *sample, const char *rest, GError **error);
} words[] = {
	{ "shelf", put },
	{ "gave", gave },
	{ "news", news },
	{ "heard", heard },
};

gboolean
sample_is_shelf(const char *word)
{
	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		if (strcmp(words[i].word, word) == 0)
			return TRUE;
	return FALSE;
}

gboolean
sample_shelf(Sample *sample, const char *word, const char *rest, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		if (strcmp(words[i].word, word) == 0)
			return words[i].act(sample, rest, error);
	return sample_refuse(word, error);
}
