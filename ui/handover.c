/*
 * Ways out of krug for a letter. The addresses are read at the moment they are used, so
 * that one corrected meanwhile counts.
 */
#include "handover.h"

#include <string.h>

#include "krug/channel.h"
#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/link.h"
#include "krug/mail.h"
#include "krug/me.h"
#include "krug/salutation.h"
#include "shell/clipboard.h"
#include "shell/process.h"

typedef gboolean (*Give)(
	const Handover *means, const Letter *letter, char **said, GError **error);

typedef struct {
	Give give;
	Channel channel;
} Way;

static const Way ways[];

static const char *
setting(const Handover *means, const char *name)
{
	return means->config ? config_get(means->config, name)
			     : config_find(name)->fallback;
}

/* Owned; NULL and error where there is none. */
static char *
address_of(Book *book, const Letter *letter, Reach reach, GError **error)
{
	g_autoptr(GPtrArray) channels = channel_list(book, letter->contact, error);
	const ContactChannel *channel = channels ? channel_of(channels, reach) : NULL;

	if (channel)
		return g_strdup(channel->value);
	if (channels)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			reach == REACH_TELEGRAM ? _("No Telegram name of %s is known.")
						: _("No e-mail address of %s is known."),
			letter->who);
	return NULL;
}

static gboolean
done(char **said, char *words)
{
	*said = words;
	return TRUE;
}

/* --- by clipboard and links --- */

static gboolean
give_copy(const Handover *means, const Letter *letter, char **said, GError **error)
{
	return clipboard_copy(
		means->shell, setting(means, "clipboard"), letter->body, said, error);
}

/* How much of the letter a link carries. */
typedef struct {
	Reach reach;
	gboolean subject, text;
	const char *words; /* for a code of it */
} Load;

static const Load whole_mail = { REACH_EMAIL, TRUE, TRUE,
	N_("The phone opens the letter to be sent") };
static const Load whole_chat = { REACH_TELEGRAM, FALSE, TRUE,
	N_("The phone opens the chat with the letter") };

static char *
link_of(Book *book, const Letter *letter, const Load *load, GError **error)
{
	g_autofree char *to = address_of(book, letter, load->reach, error);
	const char *text = load->text ? letter->body : NULL;

	if (!to)
		return NULL;
	if (load->reach == REACH_TELEGRAM)
		return link_telegram(to, text, error);
	return link_mailto(to, load->subject ? letter->subject : NULL, text, error);
}

static gboolean
give_mail(const Handover *means, const Letter *letter, char **said, GError **error)
{
	gboolean terminal = strcmp(setting(means, "letters.mailer_in"), "terminal") == 0;
	g_autofree char *link = link_of(means->book, letter, &whole_mail, error);

	if (!link || !process_open(means->shell, setting(means, "letters.mailer"), link,
			     terminal, error))
		return FALSE;
	return done(said, g_strdup(_("Given to the mail program")));
}

static gboolean
give_telegram(const Handover *means, const Letter *letter, char **said, GError **error)
{
	g_autofree char *link = link_of(means->book, letter, &whole_chat, error);

	if (!link || !process_open(means->shell, setting(means, "letters.links"), link,
			     FALSE, error))
		return FALSE;
	return done(said, g_strdup(_("Given to Telegram")));
}

/* --- by mail --- */

/* A message and what it borrows. */
typedef struct {
	MailLetter mail;
	char *me, *to, *who;
	Me *self;
} Post;

static void
post_clear(Post *post)
{
	g_free(post->me);
	g_free(post->to);
	g_free(post->who);
	me_free(post->self);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Post, post_clear)

static gboolean
make_post(Post *post, Book *book, const Letter *letter, GError **error)
{
	const ContactChannel *mine;
	NameParts name;

	post->to = address_of(book, letter, REACH_EMAIL, error);
	post->who = post->to ? contact_display_id(book, letter->contact, error) : NULL;
	post->self = post->who ? me_load(book, error) : NULL;
	if (!post->self)
		return FALSE;
	mine = channel_of(post->self->channels, REACH_EMAIL);
	name = me_name(post->self);
	post->me = salutation_full(&name, letter->lang);
	post->mail = (MailLetter){
		.from_name = post->me,
		.from = mine ? mine->value : "",
		.to_name = post->who,
		.to = post->to,
		.subject = letter->subject,
		.body = letter->body,
	};
	return TRUE;
}

/* A message without a sender is filled in by what sends it, if it knows. */
static gboolean
done_from(const Post *post, char **said, char *words)
{
	g_autofree char *told = words;

	if (*post->mail.from)
		return done(said, g_steal_pointer(&told));
	return done(said,
		g_strdup_printf(
			_("%s; it has no sender: krug me email=ADDRESS tells yours"),
			told));
}

static gboolean
unset(const char *name, GError **error)
{
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("Not set up yet: krug config %s tells what it takes."), name);
	return FALSE;
}

static gboolean
give_draft(const Handover *means, const Letter *letter, char **said, GError **error)
{
	const char *folder =
		means->folder ? means->folder : setting(means, "letters.drafts");
	g_auto(Post) post = { 0 };
	g_autofree char *path = NULL;

	if (!*folder)
		return unset("letters.drafts", error);
	if (!make_post(&post, means->book, letter, error) ||
		!mail_draft(means->book, &post.mail, folder, &path, error))
		return FALSE;
	return done_from(&post, said, g_strdup_printf(_("A draft is in %s"), path));
}

static gboolean
give_send(const Handover *means, const Letter *letter, char **said, GError **error)
{
	const char *command = setting(means, "letters.send");
	g_auto(Post) post = { 0 };
	g_autofree char *text = NULL;

	if (!*command)
		return unset("letters.send", error);
	if (!make_post(&post, means->book, letter, error))
		return FALSE;
	text = mail_text(means->book, &post.mail, error);
	if (!text || !process_feed(means->shell, command, text, error))
		return FALSE;
	return done_from(&post, said, g_strdup_printf(_("Sent to %s"), post.to));
}

gboolean
hand_over(const Handover *means, const Letter *letter, Hand hand, char **said,
	GError **error)
{
	return ways[hand].give(means, letter, said, error);
}

Channel
hand_channel(Hand hand)
{
	return ways[hand].channel;
}

/* --- by a code --- */

static gboolean
fits(const QrCode *code, int columns, int lines)
{
	return code && qr_columns(code) <= columns && qr_lines(code) <= lines;
}

/* NULL where the link, or its code, would be too long. */
static QrCode *
code_of(Book *book, const Letter *letter, const Load *load, GError **error)
{
	g_autofree char *link = link_of(book, letter, load, error);

	return link ? qr_new(link, error) : NULL;
}

QrCode *
hand_qr(Book *book, const Letter *letter, int columns, int lines, char **said,
	GError **error)
{
	const Load chat[] = {
		whole_chat,
		{ REACH_TELEGRAM, FALSE, FALSE,
			N_("The phone opens the chat; the letter is too long for the "
			   "code") },
	};
	const Load mail[] = {
		whole_mail,
		{ REACH_EMAIL, TRUE, FALSE,
			N_("The phone opens a letter with its subject; the text is too "
			   "long for the code") },
		{ REACH_EMAIL, FALSE, FALSE,
			N_("The phone opens an empty letter to them; this one is too "
			   "long for the code") },
	};
	g_autofree char *name = address_of(book, letter, REACH_TELEGRAM, NULL);
	const Load *load = name ? chat : mail;
	const Load *last = name ? &chat[1] : &mail[2];
	QrCode *code;

	for (; load < last; load++) {
		code = code_of(book, letter, load, NULL);
		if (fits(code, columns, lines))
			break;
		qr_free(code);
	}
	if (load == last)
		code = code_of(book, letter, load, error);
	if (code)
		*said = g_strdup(_(load->words));
	return code;
}

static const Way ways[] = {
	[HAND_COPY] = { give_copy, CHANNEL_NONE },
	[HAND_MAIL] = { give_mail, CHANNEL_EMAIL },
	[HAND_DRAFT] = { give_draft, CHANNEL_EMAIL },
	[HAND_SEND] = { give_send, CHANNEL_EMAIL },
	[HAND_TELEGRAM] = { give_telegram, CHANNEL_TELEGRAM },
};
