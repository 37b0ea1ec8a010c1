/*
 * Keys that hand a letter over (handover.h). Nothing is logged by them: the foot asks
 * whether it was sent, and one key says so.
 */
#include "handover.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "view/ask_path.h"
#include "view/letter_view_private.h"
#include "view/qr_view.h"
#include "widget/dialog.h"

static LetterView *
letter_of(View *view)
{
	return (LetterView *)view;
}

/* Whether there is a letter to hand over; else what is missing is asked for. */
static gboolean
is_whole(LetterView *self)
{
	if (!self->desk->whole)
		letter_view_ask(self);
	return self->desk->whole;
}

/* What is in other hands stays a draft until it is said to be sent. */
static void
say_handed(LetterView *self, Channel channel, const char *said)
{
	Shell *shell = self->view.shell;
	g_autoptr(GString) key = g_string_new(NULL);
	g_autofree char *tail = NULL;

	if (channel != CHANNEL_NONE)
		letter_desk_set_channel(self->desk, channel);
	self->handed = TRUE;
	view_reload(&self->view);
	if (!letter_view_save(self))
		return;
	shell_say(shell, "%s", said);
	if (!keymap_label(
		    shell_keymap(shell), self->view.class->name, ACT_LETTER_SENT, key))
		return;
	tail = g_strdup_printf(_(" · sent? %s logs it"), key->str);
	shell_say_tail(shell, tail);
}

static Config *
load_config(void)
{
	g_autofree char *path = path_config_file();

	return config_load(path, NULL);
}

static gboolean
give(LetterView *self, Hand hand, const char *folder)
{
	g_autoptr(Config) config = load_config();
	const Handover means = {
		.book = self->desk->book,
		.shell = self->view.shell,
		.config = config,
		.folder = folder,
	};
	g_autofree char *said = NULL;
	GError *error = NULL;

	if (!letter_view_save(self))
		return FALSE;
	if (!hand_over(&means, self->desk->letter, hand, &said, &error))
		return shell_fail(self->view.shell, error);
	say_handed(self, hand_channel(hand), said);
	return TRUE;
}

static gboolean
is_set(const char *name)
{
	g_autoptr(Config) config = load_config();

	return config && *config_get(config, name);
}

void
letter_hand_copy(View *view)
{
	if (is_whole(letter_of(view)))
		give(letter_of(view), HAND_COPY, NULL);
}

void
letter_hand_mail(View *view)
{
	if (is_whole(letter_of(view)))
		give(letter_of(view), HAND_MAIL, NULL);
}

void
letter_hand_telegram(View *view)
{
	if (is_whole(letter_of(view)))
		give(letter_of(view), HAND_TELEGRAM, NULL);
}

static gboolean
folder_typed(View *view, const char *folder)
{
	return give(letter_of(view), HAND_DRAFT, folder);
}

/* Into the folder of the settings, else into the one that is told. */
void
letter_hand_file(View *view)
{
	if (!is_whole(letter_of(view)))
		return;
	if (is_set("letters.drafts"))
		give(letter_of(view), HAND_DRAFT, NULL);
	else
		ask_path(view, _("Folder or Maildir of the draft"), "~/", NULL,
			folder_typed);
}

static void
send_answered(View *view, gboolean yes)
{
	if (yes)
		give(letter_of(view), HAND_SEND, NULL);
}

/* It leaves the machine: asked first. */
void
letter_hand_send(View *view)
{
	LetterView *self = letter_of(view);
	const ContactChannel *to = letter_desk_address(self->desk, CHANNEL_EMAIL);
	g_autofree char *question = NULL;

	if (!is_whole(self))
		return;
	if (!to || !is_set("letters.send")) {
		give(self, HAND_SEND, NULL); /* which says what is missing */
		return;
	}
	question = g_strdup_printf(_("Send the letter to %s?"), to->value);
	confirm_open(view->shell, question, _("send"), _("back"), send_answered);
}

static void
qr_closed(View *view, gpointer result G_GNUC_UNUSED)
{
	say_handed(letter_of(view), CHANNEL_NONE, _("The phone has the code"));
}

void
letter_hand_qr(View *view)
{
	LetterView *self = letter_of(view);
	g_autofree char *said = NULL;
	GError *error = NULL;
	QrCode *code;

	if (!is_whole(self))
		return;
	code = hand_qr(self->desk->book, self->desk->letter, view->width,
		view->height - 1, &said, &error);
	if (code)
		view_then(qr_view_open(view->shell, said, code), qr_closed);
	else
		shell_fail(view->shell, error);
}
