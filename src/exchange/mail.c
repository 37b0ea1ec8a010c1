/*
 * A letter checked, then made a message by the module krug-mail, then put where mail
 * programs look for drafts (maildrop.h). Nothing is written before all has been checked.
 */
#include "krug/mail.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/link.h"
#include "krug/paths.h"
#include "mail/message.h"
#include "maildrop.h"
#include "module.h"

/* A message while it is made, and what it owns. */
typedef struct {
	Message message;
	char *from, *to, *id;
} Parts;

static void
parts_clear(Parts *parts)
{
	g_free(parts->from);
	g_free(parts->to);
	g_free(parts->id);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Parts, parts_clear)

static const char *
or_empty(const char *text)
{
	return text ? text : "";
}

static gboolean
check_line(const char *text, const char *message, GError **error)
{
	gboolean fine = g_utf8_validate(text, -1, NULL);

	for (const char *p = text; fine && *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		fine = !g_unichar_iscntrl(c) && c != 0x2028 && c != 0x2029;
	}
	if (!fine)
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT, message);
	return fine;
}

static gboolean
check_texts(const Message *message, GError **error)
{
	if (!g_utf8_validate(message->body, -1, NULL)) {
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("The letter is no text in UTF-8."));
		return FALSE;
	}
	return check_line(message->subject,
		       _("The subject must be one line of plain text."), error) &&
	       check_line(message->from_name,
		       _("Your name must be one line of plain text."), error) &&
	       check_line(message->to_name,
		       _("The name of the addressee must be one line of plain text."),
		       error);
}

/* From is left out where I have no address, To must be there. */
static gboolean
check_addresses(Parts *parts, const MailLetter *letter, GError **error)
{
	if (!*or_empty(letter->to)) {
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no e-mail address to write to."));
		return FALSE;
	}
	parts->to = link_address(letter->to, error);
	parts->from = *or_empty(letter->from) ? link_address(letter->from, error)
					      : g_strdup("");
	return parts->to && parts->from;
}

static char *
new_id(Book *book, const char *from)
{
	const char *at = strchr(from, '@');
	g_autofree char *uid = book_new_uid(book);

	return g_strconcat(uid, at ? at : "@krug.invalid", NULL);
}

static gboolean
make_parts(Parts *parts, Book *book, const MailLetter *letter, GError **error)
{
	Message *out = &parts->message;

	if (!check_addresses(parts, letter, error))
		return FALSE;
	*out = (Message){
		.from_name = or_empty(letter->from_name),
		.from = parts->from,
		.to_name = or_empty(letter->to_name),
		.to = parts->to,
		.subject = or_empty(letter->subject),
		.body = or_empty(letter->body),
		.at = book_now(book),
	};
	if (!check_texts(out, error))
		return FALSE;
	out->id = parts->id = new_id(book, parts->from);
	out->offset = clock_offset(book_clock(book), NULL, out->at);
	return TRUE;
}

char *
mail_text(Book *book, const MailLetter *letter, GError **error)
{
	g_auto(Parts) parts = { 0 };
	const MailModule *module;

	if (!make_parts(&parts, book, letter, error))
		return NULL;
	module = module_symbol("krug-mail", "krug_mail", error);
	return module ? module->text(&parts.message) : NULL;
}

static char *
draft_name(Book *book, const MailLetter *letter)
{
	char day[DAY_TEXT];
	const char *who = *or_empty(letter->to_name) ? letter->to_name : letter->to;

	return g_strdup_printf("%s %s", day_format(book_today(book), day), who);
}

gboolean
mail_draft(Book *book, const MailLetter *letter, const char *folder, char **path,
	GError **error)
{
	g_auto(Parts) parts = { 0 };
	g_autofree char *place = path_expand(folder);
	g_autofree char *maildir = NULL;
	g_autofree char *text = NULL;
	g_autofree char *name = NULL;
	const MailModule *module;

	if (!make_parts(&parts, book, letter, error) ||
		!maildrop_find(place, &maildir, error))
		return FALSE;
	module = module_symbol("krug-mail", "krug_mail", error);
	if (!module)
		return FALSE;
	parts.message.draft = TRUE;
	parts.message.crlf = !maildir;
	text = module->text(&parts.message);
	if (maildir)
		return maildrop_deliver(
			maildir, parts.message.at, parts.id, text, path, error);
	name = draft_name(book, letter);
	return maildrop_file(place, name, text, path, error);
}
