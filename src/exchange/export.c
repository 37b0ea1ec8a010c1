/*
 * Files made of the book. Calendar items come from the model one at a time and go through
 * the module krug-ical; every file is replaced as a whole.
 */
#include "krug/export.h"

#include "ical/ical.h"
#include "krug/calendar.h"
#include "krug/dump.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "module.h"
#include "outfile.h"

typedef struct {
	const IcalModule *ical;
	IcalHead head;
	FILE *out;
	guint items;
} Export;

static gboolean
export_item(const CalendarItem *item, void *data, GError **error)
{
	Export *export = data;

	export->items++;
	return export->ical->item(export->out, &export->head, item, error);
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

gboolean
export_ics(Book *book, const char *path, guint *items, GError **error)
{
	Export export = {
		.ical = module_symbol("krug-ical", "krug_ical", error),
		.head = { .name = "krug", .stamp = book_now(book) },
	};

	if (!export.ical || !refuse_book(book, path, error))
		return FALSE;
	if (!book_is_read_only(book) && !calendar_roll(book, error))
		return FALSE;
	g_autoptr(OutFile) file = outfile_open(path, error);

	if (!file)
		return FALSE;
	export.out = outfile_stream(file);
	export.ical->begin(export.out, &export.head);
	if (!calendar_each(book, export_item, &export, error))
		return FALSE;
	export.ical->end(export.out);
	if (items)
		*items = export.items;
	return outfile_commit(file, error);
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
