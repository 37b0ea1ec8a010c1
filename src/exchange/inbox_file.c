/*
 * Files read whole, one after the other, each handed to the module krug-ical; what it
 * says becomes offers. An instance that several files tell is offered once, as the last
 * of them tells it.
 */
#include "krug/inbox_file.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "ical/ical_in.h"
#include "import_walk.h"
#include "krug/descriptor.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "module.h"

#define NOTES_MOST	 200	 /* of one file that are named */
#define STORE		 "apts"	 /* of calcurse, in its folder */
#define STORE_NOTES	 "notes" /* a folder beside it */
#define STORE_NOTE_MOST	 (64 * 1024)
#define STORE_TASKS	 "todo" /* the other file of calcurse */
#define STORE_TASKS_MOST (1024 * 1024)

/* What was left out of a file. */
typedef struct {
	const char *file;
	guint64 line;
	char *why;
} Note;

struct InboxFile {
	char *path;
	GPtrArray *entries; /* ImportEntry: the paths the offers name */
	GPtrArray *offers;  /* InboxOffer */
	GHashTable *keys;   /* key of an offer, borrowed → its place from 1 */
	GArray *notes;	    /* Note */
	guint n_notes;	    /* of the file that is read */
	guint bad;
	InboxSource source;
	char *store_tasks;	  /* what calcurse has to do; NULL: not looked at */
	char *store_notes;	  /* folder of what calcurse notes; NULL: iCalendar */
	const ImportEntry *entry; /* the file that is read */
};

static void
note_clear(gpointer data)
{
	g_free(((Note *)data)->why);
}

static void
note(InboxFile *file, guint64 line, const char *why)
{
	Note made = { file->entry->path, line, NULL };

	if (++file->n_notes > NOTES_MOST + 1)
		return;
	made.why = g_strdup(
		file->n_notes <= NOTES_MOST ? why : _("more lines like those before"));
	g_array_append_val(file->notes, made);
}

static void
hear(guint64 line, const char *why, void *data)
{
	note(data, line, why);
}

static void
add_person(InboxOffer *offer, const IcalPerson *from)
{
	InboxPerson *person = g_new(InboxPerson, 1);

	person->name = g_strdup(from->name);
	person->email = g_strdup(from->email);
	person->answer = from->answer == ICAL_DECLINED	  ? INBOX_DECLINED
			 : from->answer == ICAL_TENTATIVE ? INBOX_TENTATIVE
							  : INBOX_ANSWER_NONE;
	g_ptr_array_add(offer->people, person);
}

static void
keep(InboxFile *file, InboxOffer *offer)
{
	guint place = GPOINTER_TO_UINT(g_hash_table_lookup(file->keys, offer->key));

	if (place == 0) {
		g_ptr_array_add(file->offers, offer);
		g_hash_table_insert(
			file->keys, offer->key, GUINT_TO_POINTER(file->offers->len));
		return;
	}
	g_hash_table_replace(file->keys, offer->key, GUINT_TO_POINTER(place));
	inbox_offer_free(file->offers->pdata[place - 1]);
	file->offers->pdata[place - 1] = offer;
}

/* NULL, having said why. */
static GString *
read_path(const char *path, gsize most, const char **why)
{
	g_autoptr(GString) text = g_string_new(NULL);
	int fd = descriptor_open(path);

	if (fd < 0 || !descriptor_read(fd, text, most))
		*why = errno ? g_strerror(errno) : _("this is no ordinary file");
	else if (text->len > most)
		*why = _("the file is too long");
	else
		*why = NULL;
	if (fd >= 0)
		close(fd);
	return *why ? NULL : g_steal_pointer(&text);
}

/* The text of a meeting, or what calcurse notes of it in a file of its own. */
static char *
text_of(const InboxFile *file, const IcalMeeting *meeting)
{
	g_autofree char *path = NULL;
	const char *why = NULL;
	GString *text;

	if (!*meeting->note || !file->store_notes)
		return g_strdup(meeting->text);
	path = g_build_filename(file->store_notes, meeting->note, NULL);
	text = read_path(path, STORE_NOTE_MOST, &why);
	return text ? g_string_free(text, FALSE) : g_strdup("");
}

static void
offer(const IcalMeeting *meeting, void *data)
{
	InboxFile *file = data;
	InboxOffer *made = inbox_offer_new(file->entry->path, meeting->line);

	made->uid = g_strdup(meeting->uid);
	made->key = g_strdup(meeting->key);
	made->day = meeting->day;
	if (meeting->at != ICAL_WHOLE_DAY)
		made->at = meeting->at;
	made->minutes = meeting->minutes;
	made->title = g_strdup(meeting->title);
	made->text = text_of(file, meeting);
	made->place = g_strdup(meeting->place);
	made->cancelled = meeting->cancelled;
	made->tentative = meeting->tentative;
	made->yearly = meeting->yearly;
	for (guint i = 0; i < meeting->people->len; i++)
		add_person(made, &g_array_index(meeting->people, IcalPerson, i));
	keep(file, made);
}

static void
note_file(InboxFile *file, const IcalFile *read)
{
	InboxSource *source = &file->source;

	source->whole = source->whole && read->lost == 0 && !read->message;
	if (read->first != DAY_NONE &&
		(source->first == DAY_NONE || read->first < source->first))
		source->first = read->first;
}

static void
refuse(InboxFile *file, const char *why)
{
	note(file, 0, why);
	file->bad++;
	file->source.whole = FALSE;
}

static void
read_text(InboxFile *file, const IcalInModule *ical, const IcalSink *sink)
{
	const char *why = file->entry->why;
	GString *text = why ? NULL : read_path(file->entry->path, INBOX_FILE_MOST, &why);
	IcalFile read;

	if (!text) {
		refuse(file, why);
		return;
	}
	if ((file->store_notes ? ical->read_calcurse : ical->read)(
		    text->str, text->len, sink, &read))
		note_file(file, &read);
	else
		refuse(file, _("there is no calendar in it"));
	g_string_free(text, TRUE);
}

static void
read_files(InboxFile *file, Book *book, const IcalInModule *ical)
{
	const IcalSink sink = {
		.clock = book_clock(book),
		.from = book_today(book) - INBOX_BACK,
		.until = book_today(book) + INBOX_AHEAD,
		.meeting = offer,
		.note = hear,
		.data = file,
	};

	for (guint i = 0; i < file->entries->len; i++) {
		file->entry = file->entries->pdata[i];
		file->n_notes = 0;
		read_text(file, ical, &sink);
	}
}

/* Things to do have neither people nor an hour: they are counted, and told. */
static void
note_tasks(InboxFile *file)
{
	const char *why = NULL;
	GString *text = file->store_tasks
				? read_path(file->store_tasks, STORE_TASKS_MOST, &why)
				: NULL;
	Note made = { file->store_tasks, 0, NULL };
	guint n = 0;

	for (const char *line = text ? text->str : NULL; line && *line; n++) {
		line = strchr(line, '\n');
		line = line ? line + 1 : NULL;
	}
	if (n > 0) {
		made.why = g_strdup_printf(
			ngettext("%u thing to do is not read: only meetings are",
				"%u things to do are not read: only meetings are", n),
			n);
		g_array_append_val(file->notes, made);
	}
	if (text)
		g_string_free(text, TRUE);
}

/* The file of calcurse that path is, or that lies in the folder; NULL. */
static char *
store_in(const char *path)
{
	g_autofree char *name = g_path_get_basename(path);
	g_autofree char *within = g_build_filename(path, STORE, NULL);

	if (g_file_test(within, G_FILE_TEST_IS_REGULAR))
		return g_steal_pointer(&within);
	return strcmp(name, STORE) == 0 && g_file_test(path, G_FILE_TEST_IS_REGULAR)
		       ? g_strdup(path)
		       : NULL;
}

gboolean
inbox_file_is(Book *book, const char *path, const char *format)
{
	g_autoptr(GPtrArray) cards = NULL;
	g_autoptr(GPtrArray) calendars = NULL;
	g_autofree char *store = NULL;

	if (format)
		return strcmp(format, "ical") == 0 || strcmp(format, "calcurse") == 0;
	store = store_in(path);
	if (store)
		return TRUE;
	if (import_walk_ends(path, import_calendars))
		return TRUE;
	if (!g_file_test(path, G_FILE_TEST_IS_DIR))
		return FALSE;
	cards = import_walk(book, path, import_cards);
	if (cards->len > 0)
		return FALSE;
	calendars = import_walk(book, path, import_calendars);
	return calendars->len > 0;
}

static char *
beside(const char *store, const char *name)
{
	g_autofree char *folder = g_path_get_dirname(store);

	return g_build_filename(folder, name, NULL);
}

/* NULL: it is read as iCalendar. */
static char *
store_of(const char *path, const char *format)
{
	if (!format)
		return store_in(path);
	if (strcmp(format, "calcurse") != 0)
		return NULL;
	return g_file_test(path, G_FILE_TEST_IS_DIR) ? g_build_filename(path, STORE, NULL)
						     : g_strdup(path);
}

InboxFile *
inbox_file_read(Book *book, const char *path, const char *format, GError **error)
{
	const IcalInModule *ical = module_symbol("krug-ical", "krug_ical_in", error);
	g_autoptr(InboxFile) file = NULL;
	g_autofree char *store = NULL;

	if (!ical)
		return NULL;
	file = g_new0(InboxFile, 1);
	store = store_of(path, format);
	file->path = g_canonicalize_filename(store ? store : path, NULL);
	if (store)
		file->store_notes = beside(file->path, STORE_NOTES);
	if (store && g_file_test(path, G_FILE_TEST_IS_DIR))
		file->store_tasks = beside(store, STORE_TASKS);
	file->source = (InboxSource){ file->path, TRUE, DAY_NONE };
	file->entries = import_walk(book, store ? store : path, import_calendars);
	file->offers = g_ptr_array_new_with_free_func((GDestroyNotify)inbox_offer_free);
	file->keys = g_hash_table_new(g_str_hash, g_str_equal);
	file->notes = g_array_new(FALSE, FALSE, sizeof(Note));
	g_array_set_clear_func(file->notes, note_clear);
	read_files(file, book, ical);
	note_tasks(file);
	if (file->entries->len > 0)
		return g_steal_pointer(&file);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("There is no file to import in %s. Calendars are in files whose names "
		  "end in .ics."),
		path);
	return NULL;
}

void
inbox_file_free(InboxFile *file)
{
	if (!file)
		return;
	g_free(file->path);
	g_free(file->store_notes);
	g_free(file->store_tasks);
	g_hash_table_unref(file->keys);
	g_ptr_array_unref(file->offers);
	g_ptr_array_unref(file->entries);
	g_array_unref(file->notes);
	g_free(file);
}

guint
inbox_file_bad(const InboxFile *file)
{
	return file->bad;
}

InboxReport *
inbox_file_take(Book *book, const InboxFile *file, gboolean writes, GError **error)
{
	InboxReport *report =
		inbox_take(book, &file->source, file->offers, writes, error);

	for (guint i = 0; report && i < file->notes->len; i++) {
		const Note *left = &g_array_index(file->notes, Note, i);

		inbox_report_add(report, INBOX_FATE_SKIPPED, left->file, left->line, NULL,
			left->why);
	}
	return report;
}
