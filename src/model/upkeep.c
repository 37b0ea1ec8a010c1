/*
 * One-key changes of a contact. Each sets one or two fields, writes them and lets the
 * rules settle what follows, so none can leave a person half changed.
 */
#include "krug/upkeep.h"

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "model/args.h"
#include "model/book_private.h"
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
change(Book *book, const char *action, gint64 contact, const char *column,
	const char *value, GError **error)
{
	Edit edit = { contact, column, value };
	g_autofree char *args = NULL;

	if (!contact_exists(book, contact, error))
		return FALSE;
	args = change_args_who(book, contact, column, value);
	return book_change(book, action, args, run, &edit, error);
}

gboolean
contact_archive(Book *book, gint64 contact, GError **error)
{
	return change(book, "contact-archive", contact, "archived", "1", error);
}

gboolean
contact_unarchive(Book *book, gint64 contact, GError **error)
{
	return change(book, "contact-unarchive", contact, "archived", "", error);
}

gboolean
contact_pause(Book *book, gint64 contact, Day until, GError **error)
{
	char day[DAY_TEXT];

	if (until > book_today(book))
		return change(book, "contact-pause", contact, "paused_until",
			day_format(until, day), error);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s",
		_("A pause lasts until a day that is still to come."));
	return FALSE;
}

gboolean
contact_unpause(Book *book, gint64 contact, GError **error)
{
	return change(book, "contact-unpause", contact, "paused_until", "", error);
}

gboolean
contact_set_window(Book *book, gint64 contact, const char *text, GError **error)
{
	return change(book, "contact-window", contact, "own_window", text, error);
}

gboolean
contact_set_close(Book *book, gint64 contact, gboolean close, GError **error)
{
	return change(book, "contact-close", contact, "close", close ? "1" : "", error);
}

gboolean
contact_set_kind(Book *book, gint64 contact, Kind kind, GError **error)
{
	const char *id = vocab_id(&vocab_kind, kind);

	return change(book, "contact-kind", contact, "kind", id ? id : "", error);
}

gboolean
contact_verify(Book *book, gint64 contact, GError **error)
{
	char day[DAY_TEXT];

	return change(book, "contact-verify", contact, "verified_on",
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
