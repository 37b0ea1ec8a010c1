/* krug share ics|WHO: a file for a phone, by a code to scan. */
#include "krug/share.h"

#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/qr.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/output.h"

static gboolean
is_calendar(const Call *call)
{
	return call_operands(call) == 1 && strcmp(call_operand(call, 0), "ics") == 0;
}

static SharedFile *
load_file(Call *call, Book *book, GError **error)
{
	g_autofree char *text = call_words(call, 0);
	gboolean code = call_flag(call, "qr");
	gint64 who = 0;

	if (is_calendar(call))
		return share_calendar(book, error);
	if (!who_resolve(book, text, &who, error))
		return NULL;
	if (call_flag(call, "event"))
		return share_event(book, who, code, error);
	return share_card(book, who, code, error);
}

/* --- the file itself as a code --- */

static gboolean
print_file(Call *call, const SharedFile *file, GError **error)
{
	gsize size;
	const char *bytes = g_bytes_get_data(file->bytes, &size);
	g_autofree char *text = g_strndup(bytes, size);
	g_autoptr(QrCode) code = NULL;

	if (size > QR_MOST) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("A code holds %d bytes at most, and this is %zu. Without --qr "
			  "a page gives it to the phone."),
			QR_MOST, size);
		return FALSE;
	}
	if (call_flag(call, "json")) {
		g_autoptr(JsonWriter) json = out_json();

		json_object_begin(json, NULL);
		json_text(json, "file", file->name);
		json_text(json, "type", file->type);
		json_text(json, "text", text);
		json_object_end(json);
		json_end(json);
		return TRUE;
	}
	code = qr_new(text, error);
	if (!code)
		return FALSE;
	out_code(code);
	out_say(_("The code holds “%s” itself; nothing goes over the network."),
		file->name);
	return TRUE;
}

/* --- the page --- */

static gboolean
print_page(Call *call, const Share *share, const SharedFile *file, GError **error)
{
	const char *url = share_url(share);
	g_autoptr(QrCode) code = NULL;

	if (call_flag(call, "json")) {
		g_autoptr(JsonWriter) json = out_json();

		json_object_begin(json, NULL);
		json_text(json, "url", url);
		json_text(json, "file", file->name);
		json_text(json, "type", file->type);
		json_int(json, "seconds", SHARE_SECONDS);
		json_object_end(json);
		json_end(json);
		return out_finish(error);
	}
	if (isatty(STDOUT_FILENO)) {
		code = qr_new(url, error);
		if (!code)
			return FALSE;
		out_code(code);
	}
	out_line("%s", url);
	out_say(_("Whoever is in this network and sees this address can take “%s”, once. "
		  "Then the page is gone; else after ten minutes, or with Enter."),
		file->name);
	return out_finish(error);
}

/* TRUE once a line was typed; a standard input that has ended is not asked again. */
static gboolean
is_ended(struct pollfd *input)
{
	char bytes[256];
	gssize n;

	if (!input->revents)
		return FALSE;
	n = read(input->fd, bytes, sizeof(bytes));
	if (n <= 0)
		input->fd = -1;
	return n > 0 && memchr(bytes, '\n', (gsize)n);
}

static gboolean
wait_for(Share *share, GError **error)
{
	struct pollfd fds[] = { { .fd = STDIN_FILENO, .events = POLLIN },
		{ .events = POLLIN } };
	ShareState state;

	while ((state = share_turn(share)) == SHARE_WAITS) {
		fds[1].fd = share_fd(share);
		if (poll(fds, G_N_ELEMENTS(fds), share_wait(share)) > 0 &&
			is_ended(&fds[0])) {
			out_say(_("Nobody took it. The page is gone."));
			return TRUE;
		}
	}
	if (state == SHARE_TAKEN) {
		out_say(_("It was taken. The page is gone."));
		return TRUE;
	}
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
		_("Nobody took it within ten minutes. The page is gone."));
	return FALSE;
}

static gboolean
serve(Call *call, Book *book, const SharedFile *file, guint port, GError **error)
{
	const char *given = call_text(call, "address");
	Config *config = call_config(call, error);
	g_autoptr(Share) share = NULL;

	if (!config)
		return FALSE;
	const SharePlace place = {
		.address = given ? given : config_get(config, "share.address"),
		.port = port,
	};

	share = share_open(book, file, &place, error);
	return share && print_page(call, share, file, error) && wait_for(share, error);
}

static gboolean
run(Call *call, GError **error)
{
	gboolean code = call_flag(call, "qr");
	g_autoptr(SharedFile) file = NULL;
	guint port = 0;
	Book *book;

	if (is_calendar(call) && (code || call_flag(call, "event")))
		return call_wrong(error,
			_("The whole calendar is too large for a code: share one event, "
			  "by WHO --event."));
	if (!call_number(call, "port", &port, error))
		return FALSE;
	book = call_book(call, error);
	file = book ? load_file(call, book, error) : NULL;
	if (!file)
		return FALSE;
	return code ? print_file(call, file, error)
		    : serve(call, book, file, port, error);
}

static const CommandOption options[] = {
	{ "event", 0, OPTION_FLAG, NULL,
		N_("their next reminder or meeting, not their card"), NULL },
	{ "qr", 0, OPTION_FLAG, NULL,
		N_("put the file itself into the code; needs no network"), NULL },
	{ "address", 0, OPTION_TEXT, "ADDRESS",
		N_("where the page stands, such as 127.0.0.1; without it the address of "
		   "the default route"),
		NULL },
	{ "port", 0, OPTION_TEXT, "PORT", N_("its port; any that is free without it"),
		NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON object"), NULL },
	{ 0 },
};

const Command cmd_share = {
	.name = "share",
	.synopsis = "ics|WHO [--event] [--qr] [--address ADDRESS] [--port PORT] "
		    "[--json]",
	.help = N_("Give the calendar or a card to a phone, by a code to scan"),
	.notes = N_("A page on the local network gives one file once, to whoever knows "
		    "its address; the code holds that address. It is gone after one "
		    "download, after ten minutes, or with Enter. What goes over the "
		    "network is not encrypted. A card has name, position, channels, city "
		    "and birthday, no notes and no tags."),
	.examples = "krug share ics\n"
		    "krug share Петрова\n"
		    "krug share Петрова --qr\n"
		    "krug share \"#12\" --event --qr",
	.options = options,
	.least = 1,
	.most = -1,
	.run = run,
};
