/*
 * A code to scan, and beside it in plain words who can see what. A page stands as long as
 * its view does; where none can be opened, the code holds the card itself. What was taken
 * leaves no code behind, since nobody answers it any more. Of the calendar the words go
 * on with what a phone does with it.
 */
#include "view/share_view.h"

#include "krug/config.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "krug/share.h"
#include "phones.h"
#include "widget/lines.h"
#include "widget/qrcode.h"

#define GAP	    2
#define FRAME_LINES 2  /* of the screen, above and below the view */
#define TEXT_LEAST  24 /* columns beside the code */
#define TEXT_MOST   72 /* an address stands in one line */

/* What the code holds. */
typedef enum { HOLDS_ADDRESS, HOLDS_CARD, HOLDS_EVENT, HOLDS_COUNT } Holds;

typedef struct {
	View view;
	gint64 contact; /* 0: the calendar */
	Holds holds;
	SharedFile *file; /* NULL: there is none */
	Share *share;	  /* of HOLDS_ADDRESS */
	ShareState state;
	QrCode *code;
	char *problem; /* NULL: there is none */
	Lines *lines;
	Rect at, words; /* of the code and of the text */
} ShareView;

static ShareView *
share_of(View *view)
{
	return (ShareView *)view;
}

/* --- what is shown --- */

static void
forget(ShareView *self)
{
	g_clear_pointer(&self->code, qr_free);
	g_clear_pointer(&self->share, share_free);
	g_clear_pointer(&self->file, shared_file_free);
	self->state = SHARE_WAITS;
}

static Share *
open_page(ShareView *self, GError **error)
{
	g_autofree char *path = path_config_file();
	g_autoptr(Config) config = config_load(path, NULL);
	const SharePlace place = {
		.address = config ? config_get(config, "share.address") : NULL,
	};

	return share_open(shell_book(self->view.shell), self->file, &place, error);
}

static QrCode *
code_of_file(const SharedFile *file, GError **error)
{
	gsize size;
	const char *bytes = g_bytes_get_data(file->bytes, &size);
	g_autofree char *text = g_strndup(bytes, size);

	return qr_new(text, error);
}

static SharedFile *
load_file(const ShareView *self, Holds holds, GError **error)
{
	Book *book = shell_book(self->view.shell);

	if (!self->contact)
		return share_calendar(book, error);
	if (holds == HOLDS_EVENT)
		return share_event(book, self->contact, TRUE, error);
	return share_card(book, self->contact, holds != HOLDS_ADDRESS, error);
}

static gboolean
make(ShareView *self, Holds holds, GError **error)
{
	forget(self);
	self->holds = holds;
	self->file = load_file(self, holds, error);
	if (!self->file)
		return FALSE;
	if (holds != HOLDS_ADDRESS) {
		self->code = code_of_file(self->file, error);
		return self->code != NULL;
	}
	self->share = open_page(self, error);
	if (!self->share)
		return FALSE;
	self->code = qr_new(share_url(self->share), error);
	return self->code != NULL;
}

static void
show(ShareView *self, Holds holds)
{
	g_autoptr(GError) error = NULL;

	g_clear_pointer(&self->problem, g_free);
	if (make(self, holds, &error))
		return;
	self->problem = g_strdup(error->message);
	if (holds == HOLDS_ADDRESS && self->contact)
		make(self, HOLDS_CARD, NULL);
}

static void
open(View *view, gconstpointer args)
{
	ShareView *self = share_of(view);

	self->contact = *(const gint64 *)args;
	self->lines = lines_new();
	view->move = lines_move;
	view->mover = self->lines;
	show(self, HOLDS_ADDRESS);
}

static void
done(View *view)
{
	ShareView *self = share_of(view);

	forget(self);
	g_free(self->problem);
	lines_free(self->lines);
}

/* --- its words --- */

static void
add(ShareView *self, Style style, const char *text)
{
	lines_add_text(self->lines, style, text);
	lines_add_text(self->lines, ROLE_TEXT, " ");
}

static gboolean
fits(const ShareView *self)
{
	return self->code && qr_columns(self->code) <= self->view.width &&
	       qr_lines(self->code) <= self->view.height;
}

static void
add_size(ShareView *self)
{
	g_autofree char *text = g_strdup_printf(
		_("The code does not fit: it takes a screen of %d×%d, and this one has "
		  "%d×%d. Enlarge the window, or make its letters smaller."),
		qr_columns(self->code), qr_lines(self->code) + FRAME_LINES,
		self->view.width, self->view.height + FRAME_LINES);

	add(self, ROLE_WARNING, text);
}

static void
add_page(ShareView *self)
{
	switch (self->state) {
	case SHARE_TAKEN:
		add(self, ROLE_STRONG, _("It was taken. The page is gone."));
		return;
	case SHARE_OVER:
		add(self, ROLE_WARNING,
			_("Nobody took it within ten minutes. The page is gone."));
		return;
	default:
		break;
	}
	add(self, ROLE_TEXT, _("Scan the code with the phone, or open there:"));
	add(self, ROLE_STRONG, share_url(self->share));
	add(self, ROLE_TEXT,
		_("Whoever is in this network and sees this address can take the file, "
		  "once. It is not encrypted on its way."));
	add(self, ROLE_TEXT,
		_("Then the page is gone; else after ten minutes, or when you close "
		  "this."));
}

static void
add_phones(ShareView *self)
{
	for (const Phone *row = phones(FALSE); row->who; row++) {
		lines_add_heading(self->lines, _(row->who));
		lines_add_text(self->lines, ROLE_TEXT, _(row->what));
	}
}

static void
add_words(ShareView *self)
{
	if (self->problem)
		add(self, ROLE_WARNING, self->problem);
	if (self->code && !fits(self))
		add_size(self);
	if (self->share)
		add_page(self);
	else if (self->code && self->holds == HOLDS_CARD)
		add(self, ROLE_TEXT,
			_("The code holds the card itself; nothing goes over the "
			  "network."));
	else if (self->code)
		add(self, ROLE_TEXT,
			_("The code holds their next reminder or meeting itself; nothing "
			  "goes over the network."));
	if (self->file && self->contact && self->holds != HOLDS_EVENT)
		add(self, ROLE_DIM,
			_("The card has name, position, channels, city and birthday; no "
			  "notes, no tags."));
	if (!self->contact)
		add_phones(self);
}

/* Beside the code where there is room, else below it; the code comes first. */
static void
place(ShareView *self)
{
	int w = self->view.width, h = self->view.height;
	int columns, lines;

	self->at = (Rect){ 0, 0, 0, 0 };
	self->words = (Rect){ 1, 0, MIN(w - 2, TEXT_MOST), h };
	if (!self->code || !qr_fit(self->code, w, h))
		return;
	columns = qr_columns(self->code);
	lines = qr_lines(self->code);
	if (columns + GAP + TEXT_LEAST <= w) {
		self->at = (Rect){ 0, 0, columns, lines };
		self->words.x = columns + GAP;
		self->words.w = MIN(w - columns - GAP - 1, TEXT_MOST);
		return;
	}
	self->words.y = lines;
	self->words.h = h - lines;
	self->at = (Rect){ 0, 0, w, lines };
}

static void
add_title(ShareView *self)
{
	const char *to = _(self->view.class->title);
	g_autofree char *title =
		self->file ? g_strdup_printf("%s · %s", to, self->file->name)
			   : g_strdup(to);

	lines_add_heading(self->lines, title);
}

static void
layout(View *view)
{
	ShareView *self = share_of(view);

	place(self);
	lines_begin(self->lines, MAX(self->words.w, 1), MAX(self->words.h, 1));
	add_title(self);
	add_words(self);
	lines_end(self->lines);
}

static void
draw(const View *view, Canvas canvas)
{
	const ShareView *self = (const ShareView *)view;

	if (fits(self))
		qr_draw(canvas_rect(canvas, self->at), self->code);
	lines_draw(self->lines, canvas_rect(canvas, self->words), TRUE);
}

/* --- the page --- */

static int
descriptor(const View *view)
{
	const ShareView *self = (const ShareView *)view;

	return self->share ? share_fd(self->share) : -1;
}

static int
woken(View *view)
{
	ShareView *self = share_of(view);

	self->state = share_turn(self->share);
	if (self->state != SHARE_WAITS) {
		g_clear_pointer(&self->code, qr_free);
		view_reload(view);
	}
	return share_wait(self->share);
}

static void
load(View *view G_GNUC_UNUSED)
{
}

static void
another(View *view)
{
	ShareView *self = share_of(view);

	if (self->contact)
		show(self, (self->holds + 1) % HOLDS_COUNT);
	else
		show(self, HOLDS_ADDRESS);
	lines_rewind(self->lines);
	view_reload(view);
}

static const Handler handlers[] = {
	{ ACT_ANOTHER_CODE, another },
	{ 0 },
};

static const ViewClass share_view = {
	.name = "share",
	.title = N_("To a phone"),
	.parent = &moving_parent,
	.size = sizeof(ShareView),
	.handlers = handlers,
	.open = open,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
	.descriptor = descriptor,
	.woken = woken,
};

View *
share_view_open(Shell *shell, gint64 contact)
{
	return shell_open(shell, &share_view, &contact);
}
