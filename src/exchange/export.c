/*
 * Files made of the book; every one is replaced as a whole. Calendars: export_ics.c.
 */
#include "krug/export.h"

#include "csv_out.h"
#include "export_private.h"
#include "krug/dump.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/insight_out.h"
#include "people_out.h"
#include "person_card.h"

OutFile *
export_open(Book *book, const char *path, GError **error)
{
	if (!book_is_file(book, path))
		return outfile_open(path, error);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("%s is the book itself. Choose another file."), path);
	return NULL;
}

static gboolean
write_card_3(Book *book, const Person *person, const GPtrArray *kept, GString *out,
	GError **error)
{
	return person_card_write(book, person, kept, VCARD_3, out, error);
}

static gboolean
write_card_4(Book *book, const Person *person, const GPtrArray *kept, GString *out,
	GError **error)
{
	return person_card_write(book, person, kept, VCARD_4, out, error);
}

static gboolean
write_line(Book *book, const Person *person, const GPtrArray *kept, GString *out,
	GError **error)
{
	(void)book, (void)kept, (void)error;
	csv_write_person(out, person);
	return TRUE;
}

/* --- in steps --- */

typedef struct {
	ExportJob base;
	PeopleOut *people;
} PeopleJob;

static gboolean
people_step(ExportJob *job, gboolean *more, GError **error)
{
	return people_out_step(((PeopleJob *)job)->people, more, error);
}

static guint
people_items(const ExportJob *job)
{
	return people_out_written(((const PeopleJob *)job)->people);
}

static void
people_clear(ExportJob *job)
{
	people_out_free(((PeopleJob *)job)->people);
}

static PeopleFormat
format_of(ExportTable table, const ExportPeople *which)
{
	if (table == EXPORT_TABLE)
		return (PeopleFormat){ .write = write_line };
	return (PeopleFormat){
		.write = which->version == 4 ? write_card_4 : write_card_3,
		.kept = TRUE,
	};
}

static void
write_head(ExportTable table, FILE *out)
{
	g_autoptr(GString) head = g_string_new(NULL);

	if (table != EXPORT_TABLE)
		return;
	csv_write_head(head);
	fputs(head->str, out);
}

ExportJob *
export_people_begin(Book *book, const char *path, ExportTable table,
	const ExportPeople *which, GError **error)
{
	const PeopleFormat format = format_of(table, which);
	PeopleJob *job = g_new0(PeopleJob, 1);
	g_autoptr(ExportJob) base = &job->base;

	job->base = (ExportJob){
		.step = people_step,
		.items = people_items,
		.clear = people_clear,
	};
	job->base.file = export_open(book, path, error);
	if (!job->base.file)
		return NULL;
	job->people = people_out_new(
		book, which->query, &format, outfile_stream(job->base.file), error);
	if (!job->people)
		return NULL;
	write_head(table, outfile_stream(job->base.file));
	return g_steal_pointer(&base);
}

#define TRIES 5 /* while others add to the book */

typedef struct {
	ExportJob base;
	Book *book;
	JsonWriter *json;
	Dump *dump;
	int tries;
} BookJob;

static void
book_write(BookJob *job)
{
	job->json = json_new_file(outfile_stream(job->base.file));
	job->dump = dump_new(job->book, job->json);
	job->tries++;
}

static void
book_drop(BookJob *job)
{
	g_clear_pointer(&job->dump, dump_free);
	g_clear_pointer(&job->json, json_free);
}

/* The book grew meanwhile: a file is begun anew, what went into a pipe stays there. */
static gboolean
book_again(BookJob *job)
{
	if (job->tries >= TRIES)
		return FALSE;
	book_drop(job);
	if (!outfile_again(job->base.file))
		return FALSE;
	book_write(job);
	return TRUE;
}

static gboolean
book_step(ExportJob *base, gboolean *more, GError **error)
{
	BookJob *job = (BookJob *)base;
	g_autoptr(GError) failed = NULL;

	if (dump_step(job->dump, more, &failed)) {
		if (!*more)
			json_end(job->json);
		return TRUE;
	}
	*more = TRUE;
	if (failed->code == KRUG_ERROR_CONFLICT && book_again(job))
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&failed));
	return FALSE;
}

static guint
book_items(const ExportJob *job)
{
	const Dump *dump = ((const BookJob *)job)->dump;

	return dump ? dump_rows(dump) : 0;
}

static void
book_clear(ExportJob *base)
{
	book_drop((BookJob *)base);
}

ExportJob *
export_book_begin(Book *book, const char *path, GError **error)
{
	BookJob *job = g_new0(BookJob, 1);
	g_autoptr(ExportJob) base = &job->base;

	job->base = (ExportJob){
		.step = book_step,
		.items = book_items,
		.clear = book_clear,
	};
	job->base.file = export_open(book, path, error);
	if (!job->base.file)
		return NULL;
	job->book = book;
	book_write(job);
	return g_steal_pointer(&base);
}

gboolean
export_step(ExportJob *job, gboolean *more, GError **error)
{
	return job->step(job, more, error) && (*more || outfile_commit(job->file, error));
}

guint
export_items(const ExportJob *job)
{
	return job->items(job);
}

void
export_free(ExportJob *job)
{
	if (!job)
		return;
	job->clear(job);
	outfile_free(job->file);
	g_free(job);
}

gboolean
export_run(ExportJob *job, GError **error)
{
	gboolean more = TRUE;

	while (more)
		if (!export_step(job, &more, error))
			return FALSE;
	return TRUE;
}

static gboolean
write_people(Book *book, const char *path, ExportTable table, const ExportPeople *which,
	guint *people, GError **error)
{
	g_autoptr(ExportJob) job = export_people_begin(book, path, table, which, error);

	if (!job || !export_run(job, error))
		return FALSE;
	if (people)
		*people = export_items(job);
	return TRUE;
}

/* --- whole --- */

gboolean
export_vcf(Book *book, const char *path, const ExportPeople *which, guint *people,
	GError **error)
{
	return write_people(book, path, EXPORT_CARDS, which, people, error);
}

gboolean
export_csv(Book *book, const char *path, const ExportPeople *which, guint *people,
	GError **error)
{
	return write_people(book, path, EXPORT_TABLE, which, people, error);
}

gboolean
export_json(Book *book, const char *path, GError **error)
{
	g_autoptr(ExportJob) job = export_book_begin(book, path, error);

	return job && export_run(job, error);
}

gboolean
export_text(Book *book, const char *path, const char *text, GError **error)
{
	g_autoptr(OutFile) file = export_open(book, path, error);

	if (!file)
		return FALSE;
	fputs(text, outfile_stream(file));
	return outfile_commit(file, error);
}

gboolean
export_insight_csv(Book *book, const char *path, const Insight *insight, GError **error)
{
	g_autofree char *table = insight_csv(insight);

	return export_text(book, path, table, error);
}

gboolean
export_insight_json(Book *book, const char *path, const Insight *insight, GError **error)
{
	g_autoptr(OutFile) file = export_open(book, path, error);

	if (!file)
		return FALSE;
	g_autoptr(JsonWriter) json = json_new_file(outfile_stream(file));

	insight_write_json(json, NULL, insight);
	json_end(json);
	return outfile_commit(file, error);
}
