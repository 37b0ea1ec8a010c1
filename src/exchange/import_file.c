/*
 * Files as a source. The first walk over them finds out which ones cannot be read to
 * their end; the walks after it leave those out, so what was shown is what is imported.
 */
#include "krug/import_file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "card.h"
#include "import_walk.h"
#include "krug/descriptor.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "module.h"
#include "vcard/vcard.h"

#define NOTES_MOST 200 /* lines left out that are named, a file */

struct ImportFile {
	const VcardModule *vcard;
	GPtrArray *entries; /* ImportEntry */
	GHashTable *lines;  /* entry → line of what was found wrong with it */
	guint at;	    /* of entries */
	FILE *in;
	VcardReader *reader;
	GQueue notes; /* ImportRecord of lines left out, before the next card */
	guint n_notes;
	ImportSource source;
};

static ImportEntry *
entry(const ImportFile *file)
{
	return file->entries->pdata[file->at];
}

static void
hear(guint64 line, const char *why, void *data)
{
	ImportFile *file = data;
	ImportRecord *record;

	if (++file->n_notes > NOTES_MOST + 1)
		return;
	record = import_record_new(entry(file)->path, line);
	record->why = g_strdup(
		file->n_notes <= NOTES_MOST ? why : _("more lines like those before"));
	record->line_only = TRUE;
	g_queue_push_tail(&file->notes, record);
}

static void
close_file(ImportFile *file)
{
	if (file->reader)
		file->vcard->close(g_steal_pointer(&file->reader));
	if (file->in)
		fclose(g_steal_pointer(&file->in));
}

static gboolean
open_file(ImportFile *file)
{
	int fd;

	if (entry(file)->why)
		return FALSE;
	fd = descriptor_open(entry(file)->path);
	if (fd < 0) {
		entry(file)->why = g_strdup(
			errno ? g_strerror(errno) : _("this is no ordinary file"));
		return FALSE;
	}
	file->in = fdopen(fd, "r");
	file->n_notes = 0;
	file->reader = file->vcard->open(file->in, hear, file);
	return TRUE;
}

/* Takes note of the error for the walks to come. */
static void
refuse(ImportFile *file, const GError *failed)
{
	guint64 *line = g_new(guint64, 1);

	*line = file->vcard->line(file->reader);
	entry(file)->why = g_strdup(failed->message);
	g_hash_table_insert(file->lines, entry(file), line);
	g_queue_clear_full(&file->notes, (GDestroyNotify)import_record_free);
}

static ImportRecord *
refused_record(const ImportFile *file)
{
	const guint64 *line = g_hash_table_lookup(file->lines, entry(file));
	ImportRecord *record = import_record_new(entry(file)->path, line ? *line : 0);

	record->why = g_strdup(entry(file)->why);
	record->refused = TRUE;
	return record;
}

/* The next record of the open file; NULL at its end, which may be a bad one. */
static ImportRecord *
next_of_file(ImportFile *file)
{
	g_autoptr(GError) failed = NULL;
	const Vcard *card = NULL;

	if (g_queue_is_empty(&file->notes))
		card = file->vcard->next(file->reader, &failed);
	if (failed)
		refuse(file, failed);
	if (card)
		g_queue_push_tail(&file->notes, card_record(card, entry(file)->path));
	return g_queue_pop_head(&file->notes);
}

static ImportRecord *
next(void *data, GError **error G_GNUC_UNUSED)
{
	ImportFile *file = data;

	for (; file->at < file->entries->len; file->at++) {
		ImportRecord *record = NULL;

		if (file->reader || open_file(file))
			record = next_of_file(file);
		if (record)
			return record;
		close_file(file);
		if (entry(file)->why) {
			record = refused_record(file);
			file->at++;
			return record;
		}
	}
	return NULL;
}

static gboolean
rewind_files(void *data, GError **error G_GNUC_UNUSED)
{
	ImportFile *file = data;

	close_file(file);
	g_queue_clear_full(&file->notes, (GDestroyNotify)import_record_free);
	file->at = 0;
	return TRUE;
}

static gboolean
check_format(const char *format, GError **error)
{
	g_autofree char *formats = import_file_formats();

	if (!format || strcmp(format, "vcard") == 0)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("“%s” is no format that can be imported. There is: %s."), format,
		formats);
	return FALSE;
}

ImportFile *
import_file_new(Book *book, const char *path, const char *format, GError **error)
{
	g_autoptr(ImportFile) file = g_new0(ImportFile, 1);

	if (!check_format(format, error))
		return NULL;
	file->vcard = module_symbol("krug-vcard", "krug_vcard", error);
	if (!file->vcard)
		return NULL;
	file->entries = import_walk(book, path, import_cards);
	file->lines = g_hash_table_new_full(NULL, NULL, NULL, g_free);
	file->source = (ImportSource){
		.name = "vcard",
		.rewind = rewind_files,
		.next = next,
		.data = file,
	};
	if (file->entries->len > 0)
		return g_steal_pointer(&file);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("There is no file to import in %s. Cards are in files whose names end "
		  "in .vcf, meetings in .ics."),
		path);
	return NULL;
}

void
import_file_free(ImportFile *file)
{
	if (!file)
		return;
	close_file(file);
	g_queue_clear_full(&file->notes, (GDestroyNotify)import_record_free);
	g_clear_pointer(&file->entries, g_ptr_array_unref);
	g_clear_pointer(&file->lines, g_hash_table_unref);
	g_free(file);
}

const ImportSource *
import_file_source(const ImportFile *file)
{
	return &file->source;
}

char *
import_file_formats(void)
{
	return g_strdup("vcard, ical, calcurse, json");
}
