/*
 * Handing over from the command line. The letter is in the book before it leaves, so that
 * a mailer that fails costs nothing that was written.
 */
#include "cli/write_hand.h"

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/qr.h"

#include "cli/output.h"
#include "handover.h"

typedef struct {
	const char *option;
	Hand hand;
} HandOption;

static const HandOption hands[] = {
	{ "copy", HAND_COPY },
	{ "mail", HAND_MAIL },
	{ "eml", HAND_DRAFT },
	{ "send", HAND_SEND },
	{ "telegram", HAND_TELEGRAM },
};

gboolean
write_hand_wanted(Call *call)
{
	for (gsize i = 0; i < G_N_ELEMENTS(hands); i++)
		if (call_flag(call, hands[i].option))
			return TRUE;
	return call_flag(call, "qr");
}

static gboolean
hand_by(Call *call, Book *book, const Letter *letter, Hand hand, GError **error)
{
	Config *config = call_config(call, error);
	const Handover means = {
		.book = book, .config = config, .folder = call_text(call, "folder")
	};
	g_autofree char *said = NULL;

	if (!config || !hand_over(&means, letter, hand, &said, error))
		return FALSE;
	out_say("%s", said);
	return TRUE;
}

static gboolean
print_code(Book *book, const Letter *letter, GError **error)
{
	int columns = out_columns();
	g_autofree char *said = NULL;
	g_autoptr(QrCode) code = hand_qr(
		book, letter, columns ? columns : G_MAXINT, G_MAXINT, &said, error);

	if (!code)
		return FALSE;
	if (columns && qr_columns(code) > columns) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("The code needs %d columns, and the terminal has %d. Widen it, "
			  "or make its letters smaller."),
			qr_columns(code), columns);
		return FALSE;
	}
	out_code(code);
	out_say("%s", said);
	return TRUE;
}

/* One that was sent, or lies on the pile, stays so. */
static gboolean
keep(Book *book, Letter *letter, GError **error)
{
	if (letter->state == LETTER_SENT || letter->state == LETTER_PILED)
		return TRUE;
	letter->state = LETTER_DRAFT;
	return letter_save(book, letter, error);
}

gboolean
write_hand(Call *call, Book *book, Letter *letter, GError **error)
{
	if (!write_hand_wanted(call))
		return TRUE;
	for (gsize i = 0; i < G_N_ELEMENTS(hands); i++) {
		Channel channel = hand_channel(hands[i].hand);

		if (call_flag(call, hands[i].option) && channel != CHANNEL_NONE)
			letter->channel = channel;
	}
	if (!keep(book, letter, error))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(hands); i++)
		if (call_flag(call, hands[i].option) &&
			!hand_by(call, book, letter, hands[i].hand, error))
			return FALSE;
	return !call_flag(call, "qr") || print_code(book, letter, error);
}
