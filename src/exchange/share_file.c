/*
 * What is shared, as files in memory: the calendar, a card, one event of somebody.
 */
#include <string.h>

#include "krug/blob.h"
#include "krug/calendar.h"
#include "krug/error.h"
#include "krug/export.h"
#include "krug/i18n.h"
#include "krug/person.h"
#include "krug/share.h"

#include "filetext.h"
#include "ical/ical.h"
#include "module.h"
#include "vcard_out.h"

#define CALENDAR_TYPE "text/calendar; charset=utf-8"
#define CARD_TYPE     "text/vcard; charset=utf-8"

/* Takes the name and the bytes. */
static SharedFile *
file_new(char *name, const char *path, const char *type, GBytes *bytes)
{
	SharedFile *file = g_new0(SharedFile, 1);

	file->name = name;
	file->path = path;
	file->type = type;
	file->bytes = bytes;
	return file;
}

void
shared_file_free(SharedFile *file)
{
	if (!file)
		return;
	g_free(file->name);
	g_bytes_unref(file->bytes);
	g_free(file);
}

/* "Анна Петрова.vcf": a name is no path. */
static char *
name_of(Book *book, gint64 contact, const char *suffix, GError **error)
{
	g_autofree char *shown = contact_display_id(book, contact, error);
	g_autofree char *name = shown ? filetext_line(shown) : NULL;

	return name ? g_strconcat(g_strdelimit(name, "/\\:", '-'), suffix, NULL) : NULL;
}

SharedFile *
share_calendar(Book *book, GError **error)
{
	GBytes *bytes = export_ics_bytes(book, NULL, error);

	if (!bytes)
		return NULL;
	return file_new(g_strdup("krug.ics"), "krug.ics", CALENDAR_TYPE, bytes);
}

SharedFile *
share_card(Book *book, gint64 contact, gboolean small, GError **error)
{
	g_autoptr(Person) person = person_load(book, contact, error);
	g_autofree char *name = NULL;
	g_autoptr(GBytes) image = NULL;
	GString *text;

	if (!person)
		return NULL;
	name = name_of(book, contact, ".vcf", error);
	if (!name)
		return NULL;
	if (!small && *person->contact->photo) {
		image = blob_read(book, person->contact->photo, error);
		if (!image)
			return NULL;
	}
	text = g_string_new(NULL);
	vcard_write_handed(text, &(VcardPerson){ person, "", image, NULL });
	return file_new(g_steal_pointer(&name), "card.vcf", CARD_TYPE,
		g_string_free_to_bytes(text));
}

/* --- one event --- */

typedef struct {
	const IcalModule *ical;
	IcalWriter *writer;
	gboolean small, any;
} OneEvent;

static gboolean
write_event(const CalendarItem *item, void *data, GError **error)
{
	OneEvent *event = data;
	CalendarItem plain = *item;

	event->any = TRUE;
	if (event->small) {
		plain.description = "";
		plain.alarm = CALENDAR_NO_ALARM;
	}
	return event->ical->item(event->writer, &plain, error);
}

static gboolean
write_next(Book *book, gint64 contact, OneEvent *event, GString *out, GError **error)
{
	const IcalHead head = { .name = "krug", .stamp = book_now(book) };
	gboolean ok;

	event->writer = event->ical->begin(out, &head);
	ok = calendar_next(book, contact, write_event, event, error);
	if (ok && event->any)
		event->ical->end(event->writer);
	event->ical->free(event->writer);
	if (ok && !event->any)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("Nothing lies ahead with them that a calendar would show."));
	return ok && event->any;
}

/* Lines a single event does without; none of them is ever folded. */
static gboolean
is_spare(const char *line)
{
	static const char *const spare[] = { "CALSCALE:", "METHOD:", "NAME:", "X-WR-",
		"REFRESH-INTERVAL;", "X-PUBLISHED-",
		"LAST-MODIFIED:", "SEQUENCE:", "STATUS:", "TRANSP:", NULL };

	for (const char *const *s = spare; *s; s++)
		if (g_str_has_prefix(line, *s))
			return TRUE;
	return FALSE;
}

static void
drop_spare_lines(GString *text)
{
	char *to = text->str;

	for (const char *line = text->str; *line;) {
		size_t n = strcspn(line, "\n");

		n += line[n] == '\n';
		if (!is_spare(line)) {
			memmove(to, line, n);
			to += n;
		}
		line += n;
	}
	g_string_truncate(text, (gsize)(to - text->str));
}

SharedFile *
share_event(Book *book, gint64 contact, gboolean small, GError **error)
{
	OneEvent event = {
		.ical = module_symbol("krug-ical", "krug_ical", error),
		.small = small,
	};
	g_autofree char *name = NULL;
	GString *text;

	if (!event.ical || (!book_is_read_only(book) && !calendar_roll(book, error)))
		return NULL;
	name = name_of(book, contact, ".ics", error);
	if (!name)
		return NULL;
	text = g_string_new(NULL);
	if (!write_next(book, contact, &event, text, error)) {
		g_string_free(text, TRUE);
		return NULL;
	}
	if (small)
		drop_spare_lines(text);
	return file_new(g_steal_pointer(&name), "event.ics", CALENDAR_TYPE,
		g_string_free_to_bytes(text));
}
