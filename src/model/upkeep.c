/*
 * One-key changes of a contact. Each sets one or two fields, writes them and lets the
 * rules settle what follows, so none can leave a person half changed.
 */
#include "krug/upkeep.h"

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/reminder.h"
#include "model/args.h"
#include "model/book_private.h"
#include "model/cadence_table.h"
#include "model/change_all.h"
#include "model/contact_private.h"
#include "model/settle.h"

typedef struct {
	gint64 contact;
	const char *column;
	const char *value; /* as contact_set() takes it */
} Edit;

static gboolean
run(Book *book, void *data, GError **error)
{
	const Edit *edit = data;
	const ContactField *field = contact_field(edit->column);
	g_autoptr(Contact) contact = contact_load(book, edit->contact, error);

	return contact && contact_set(contact, field, edit->value, error) &&
	       contact_write(book, contact, field, error) &&
	       contact_settle(book, edit->contact, error);
}

static gboolean
change(Book *book, const char *action, Edit *edit, BookAction apply, GError **error)
{
	g_autofree char *args = NULL;

	if (!contact_exists(book, edit->contact, error))
		return FALSE;
	args = change_args_who(book, edit->contact, edit->column, edit->value);
	return book_change(book, action, args, apply, edit, error);
}

static gboolean
set(Book *book, const char *action, gint64 contact, const char *column, const char *value,
	GError **error)
{
	Edit edit = { contact, column, value };

	return change(book, action, &edit, run, error);
}

gboolean
contact_archive(Book *book, gint64 contact, GError **error)
{
	return set(book, "contact-archive", contact, "archived", "1", error);
}

gboolean
contact_unarchive(Book *book, gint64 contact, GError **error)
{
	return set(book, "contact-unarchive", contact, "archived", "", error);
}

static gboolean
archive_each(Book *book, gint64 contact, const void *data G_GNUC_UNUSED, GError **error)
{
	return contact_archive(book, contact, error);
}

static gboolean
unarchive_each(Book *book, gint64 contact, const void *data G_GNUC_UNUSED, GError **error)
{
	return contact_unarchive(book, contact, error);
}

gboolean
contact_archive_all(Book *book, const GArray *people, gboolean on, GError **error)
{
	return change_all(book, on ? "contact-archive" : "contact-unarchive", people,
		NULL, NULL, on ? archive_each : unarchive_each, NULL, error);
}

/* The open retry after as many silences as propose a pause; 0: none. */
static gboolean
find_hopeless(Book *book, gint64 contact, gint64 *retry, GError **error)
{
	CadenceRow row;
	gboolean found;
	Stmt *q;

	*retry = 0;
	if (!cadence_load(book, contact, &row, &found, error))
		return FALSE;
	if (!found || standing_silences(&row, book_today(book)) < SILENCES_TO_PAUSE)
		return TRUE;
	q = book_stmt(book, "SELECT id FROM reminder WHERE contact = :contact"
			    " AND kind = 'retry' AND state = 'open'");
	stmt_int(q, ":contact", contact);
	return stmt_one_int(q, retry, error);
}

/* Whoever takes the pause that a retry proposed has no more use for it; any other step
 * stands in spite of the pause. */
static gboolean
run_pause(Book *book, void *data, GError **error)
{
	const Edit *edit = data;
	gint64 retry;

	return find_hopeless(book, edit->contact, &retry, error) &&
	       (retry == 0 || reminder_drop(book, retry, error)) &&
	       run(book, data, error);
}

gboolean
contact_pause(Book *book, gint64 contact, Day until, GError **error)
{
	char day[DAY_TEXT];
	Edit edit = { contact, "paused_until", day_format(until, day) };

	if (until > book_today(book))
		return change(book, "contact-pause", &edit, run_pause, error);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s",
		_("A pause lasts until a day that is still to come."));
	return FALSE;
}

gboolean
contact_unpause(Book *book, gint64 contact, GError **error)
{
	return set(book, "contact-unpause", contact, "paused_until", "", error);
}

gboolean
contact_set_window(Book *book, gint64 contact, const char *text, GError **error)
{
	return set(book, "contact-window", contact, "own_window", text, error);
}

gboolean
contact_set_close(Book *book, gint64 contact, gboolean close, GError **error)
{
	return set(book, close ? "contact-close" : "contact-unclose", contact, "close",
		close ? "1" : "", error);
}

static gboolean
close_each(Book *book, gint64 contact, const void *close, GError **error)
{
	return contact_set_close(book, contact, *(const gboolean *)close, error);
}

gboolean
contact_set_close_all(Book *book, const GArray *people, gboolean close, GError **error)
{
	return change_all(book, close ? "contact-close" : "contact-unclose", people, NULL,
		NULL, close_each, &close, error);
}

gboolean
contact_set_kind(Book *book, gint64 contact, Kind kind, GError **error)
{
	const char *id = vocab_id(&vocab_kind, kind);

	return set(book, "contact-kind", contact, "kind", id ? id : "", error);
}

gboolean
contact_verify(Book *book, gint64 contact, GError **error)
{
	char day[DAY_TEXT];

	return set(book, "contact-verify", contact, "verified_on",
		day_format(book_today(book), day), error);
}

gboolean
contact_set_notes(Book *book, gint64 contact, const char *notes, GError **error)
{
	Edit edit = { contact, "notes", notes };
	g_autofree char *args = NULL;

	if (!contact_exists(book, contact, error))
		return FALSE;
	args = change_args_who(book, contact, NULL, NULL);
	return book_change(book, "contact-notes", args, run, &edit, error);
}
