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

gboolean
export_vcf(Book *book, const char *path, const ExportPeople *which, guint *people,
	GError **error)
{
	const PeopleFormat format = {
		.write = which->version == 4 ? write_card_4 : write_card_3,
		.kept = TRUE,
	};
	g_autoptr(OutFile) file = export_open(book, path, error);

	return file &&
	       people_out_each(book, which->query, &format, outfile_stream(file), people,
		       error) &&
	       outfile_commit(file, error);
}

static gboolean
write_line(Book *book, const Person *person, const GPtrArray *kept, GString *out,
	GError **error)
{
	(void)book, (void)kept, (void)error;
	csv_write_person(out, person);
	return TRUE;
}

gboolean
export_csv(Book *book, const char *path, const ExportPeople *which, guint *people,
	GError **error)
{
	const PeopleFormat format = { .write = write_line };
	g_autoptr(GString) head = g_string_new(NULL);
	g_autoptr(OutFile) file = export_open(book, path, error);

	if (!file)
		return FALSE;
	csv_write_head(head);
	fputs(head->str, outfile_stream(file));
	return people_out_each(book, which->query, &format, outfile_stream(file), people,
		       error) &&
	       outfile_commit(file, error);
}

gboolean
export_json(Book *book, const char *path, GError **error)
{
	g_autoptr(OutFile) file = export_open(book, path, error);

	if (!file)
		return FALSE;
	g_autoptr(JsonWriter) json = json_new_file(outfile_stream(file));

	if (!dump_json(book, json, error))
		return FALSE;
	json_end(json);
	return outfile_commit(file, error);
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
