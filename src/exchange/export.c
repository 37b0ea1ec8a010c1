/*
 * Files made of the book. Calendar items come from the model one at a time and go through
 * the module krug-ical; every file is replaced as a whole.
 */
#include "krug/export.h"

#include "csv_out.h"
#include "ical/ical.h"
#include "krug/blob.h"
#include "krug/calendar.h"
#include "krug/contact.h"
#include "krug/dump.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/kept.h"
#include "module.h"
#include "outfile.h"
#include "people_out.h"
#include "vcard_out.h"

typedef struct {
	const IcalModule *ical;
	IcalWriter *writer;
	guint items;
} Export;

static gboolean
export_item(const CalendarItem *item, void *data, GError **error)
{
	Export *export = data;

	export->items++;
	return export->ical->item(export->writer, item, error);
}

static gboolean
refuse_book(Book *book, const char *path, GError **error)
{
	if (!book_is_file(book, path))
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("%s is the book itself. Choose another file."), path);
	return FALSE;
}

static gboolean
write_calendar(Book *book, Export *export, FILE *out, GError **error)
{
	const IcalHead head = { .name = "krug", .stamp = book_now(book) };
	gboolean ok;

	export->writer = export->ical->begin(out, &head);
	ok = calendar_each(book, export_item, export, error);
	if (ok)
		export->ical->end(export->writer);
	export->ical->free(export->writer);
	return ok;
}

gboolean
export_ics(Book *book, const char *path, guint *items, GError **error)
{
	Export export = { .ical = module_symbol("krug-ical", "krug_ical", error) };

	if (!export.ical || !refuse_book(book, path, error))
		return FALSE;
	if (!book_is_read_only(book) && !calendar_roll(book, error))
		return FALSE;
	g_autoptr(OutFile) file = outfile_open(path, error);

	if (!file || !write_calendar(book, &export, outfile_stream(file), error))
		return FALSE;
	if (items)
		*items = export.items;
	return outfile_commit(file, error);
}

typedef struct {
	FILE *out;
	VcardVersion version;
} Cards;

static gboolean
write_card(Book *book, const Person *person, void *data, GError **error)
{
	Cards *cards = data;
	const Contact *contact = person->contact;
	g_autofree char *name =
		contact->introduced_by
			? contact_display_id(book, contact->introduced_by, error)
			: g_strdup("");
	g_autoptr(GPtrArray) kept = name ? kept_list(book, contact->id, error) : NULL;
	g_autoptr(GBytes) photo = NULL;

	if (!kept)
		return FALSE;
	if (*contact->photo) {
		photo = blob_read(book, contact->photo, error);
		if (!photo)
			return FALSE;
	}
	const VcardPerson card = { person, name, photo, kept };

	vcard_write(cards->out, &card, cards->version);
	return TRUE;
}

gboolean
export_vcf(Book *book, const char *path, const ExportPeople *which, guint *people,
	GError **error)
{
	Cards cards = { .version = which->version == 4 ? VCARD_4 : VCARD_3 };

	if (!refuse_book(book, path, error))
		return FALSE;
	g_autoptr(OutFile) file = outfile_open(path, error);

	if (!file)
		return FALSE;
	cards.out = outfile_stream(file);
	return people_out_each(book, which->query, write_card, &cards, people, error) &&
	       outfile_commit(file, error);
}

static gboolean
write_line(Book *book, const Person *person, void *data, GError **error)
{
	(void)book, (void)error;
	csv_write_person(data, person);
	return TRUE;
}

gboolean
export_csv(Book *book, const char *path, const ExportPeople *which, guint *people,
	GError **error)
{
	if (!refuse_book(book, path, error))
		return FALSE;
	g_autoptr(OutFile) file = outfile_open(path, error);

	if (!file)
		return FALSE;
	csv_write_head(outfile_stream(file));
	return people_out_each(book, which->query, write_line, outfile_stream(file),
		       people, error) &&
	       outfile_commit(file, error);
}

gboolean
export_json(Book *book, const char *path, GError **error)
{
	if (!refuse_book(book, path, error))
		return FALSE;
	g_autoptr(OutFile) file = outfile_open(path, error);

	if (!file)
		return FALSE;
	g_autoptr(JsonWriter) json = json_new_file(outfile_stream(file));

	if (!dump_json(book, json, error))
		return FALSE;
	json_end(json);
	return outfile_commit(file, error);
}
