/*
 * The quick log line as a view. Nothing typed is lost: an error leaves the line as it is,
 * Esc asks.
 */
#include "view/log_line.h"

#include <string.h>

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/who.h"
#include "view/log_sense.h"
#include "view/names.h"
#include "view/say.h"
#include "widget/dialog.h"
#include "widget/lineedit.h"
#include "widget/offer.h"

#define CHIP_LINES 3 /* at most */
#define CHIP_GAP   1

/* Names that are nobody's. */
enum { ADD_PEOPLE, KEEP_AS_TEXT };

typedef struct {
	View view;
	PersonView *person; /* the opener, NULL where it is none */
	GArray *given;	    /* gint64 */
	gboolean marked;    /* given are the marked people */
	char *label;
	LineEdit *edit;
	LogSense *sense;
	GPtrArray *names; /* completions being gone through, or NULL */
	guint name;	  /* the one in the line */
	gsize start;	  /* of the name in the line */
	gboolean saved;
} LogLine;

static const ViewClass log_line_view;

static Book *
book_of(const LogLine *self)
{
	return shell_book(self->view.shell);
}

static void
understand(LogLine *self)
{
	log_sense_free(self->sense);
	self->sense = log_sense_new(
		book_of(self), lineedit_text(self->edit), self->given, FALSE);
}

static void
forget_names(LogLine *self)
{
	g_clear_pointer(&self->names, g_ptr_array_unref);
}

static gboolean
text(View *view, Key key)
{
	LogLine *self = (LogLine *)view;
	LineUse use = lineedit_use(self->edit, key);

	if (use == LINE_LEFT)
		view_close(view, NULL);
	if (use != LINE_UNUSED)
		forget_names(self);
	if (use == LINE_CHANGED)
		understand(self);
	return use != LINE_UNUSED;
}

static void
paste(View *view, const char *pasted)
{
	LogLine *self = (LogLine *)view;

	lineedit_paste(self->edit, pasted);
	forget_names(self);
	understand(self);
}

/* Puts `name` where the name at `start` stands; what follows it stays. */
static void
replace_name(LogLine *self, gsize start, gsize length, const char *name)
{
	const char *line = lineedit_text(self->edit);
	g_autofree char *text = g_strdup_printf(
		"%.*s%s%s", (int)start, line, name, line + start + length);

	lineedit_set(self->edit, text);
	understand(self);
}

/* Where the name under completion begins: behind the last comma of the names. */
static gsize
name_start(const char *line)
{
	const char *comma = strrchr(line, ',');
	gsize start = comma ? (gsize)(comma - line) + 1 : 0;

	return start + strspn(line + start, " ");
}

/* Tab: the first name that fits what is typed so far, then the others in turn. Behind the
 * head of the line there are no names any more. */
static void
complete(View *view)
{
	LogLine *self = (LogLine *)view;
	const char *line = lineedit_text(self->edit);
	gsize length;

	if (self->names) {
		length = strlen(self->names->pdata[self->name]);
		self->name = (self->name + 1) % self->names->len;
	} else if (strstr(line, ": ")) {
		return;
	} else {
		self->start = name_start(line);
		length = strlen(line + self->start);
		self->names = names_complete(book_of(self), line + self->start);
		self->name = 0;
	}
	if (self->names->len == 0) {
		shell_warn(view->shell, _("No name begins like this."));
		forget_names(self);
		return;
	}
	replace_name(self, self->start, length, self->names->pdata[self->name]);
}

static void
say_logged(LogLine *self)
{
	g_autofree char *known = names_join(book_of(self), self->sense->contacts);
	g_autofree char *new_names = log_sense_new_names(self->sense);
	g_autofree char *names =
		g_strjoin(*known && *new_names ? ", " : "", known, new_names, NULL);

	if (*self->sense->next)
		say_done(self->view.shell, _("%s: logged, %s"), names, self->sense->next);
	else
		say_done(self->view.shell, _("%s: logged"), names);
}

static gboolean
concerns_selected(const LogLine *self)
{
	for (guint i = 0; self->person && i < self->sense->contacts->len; i++) {
		if (g_array_index(self->sense->contacts, gint64, i) ==
			self->person->contact)
			return TRUE;
	}
	return FALSE;
}

/* Through the view below only where the line is about its person: the review must not
 * decide a card for an entry with somebody else. */
static void
save(LogLine *self)
{
	GError *error = NULL;
	gboolean saved;

	if (concerns_selected(self))
		saved = person_commit(
			self->person, OUTCOME_LOGGED, log_sense_save, self->sense);
	else
		saved = log_sense_save(book_of(self), self->sense, &error) ||
			shell_fail(self->view.shell, error);
	if (!saved)
		return;
	if (self->marked && self->sense->names->len == 0)
		g_array_set_size(self->person->marked, 0);
	say_logged(self);
	self->saved = TRUE;
	view_close(&self->view, self);
}

/* What to do with names that are nobody's. */
static void
new_answered(View *opener, gint64 answer)
{
	LogLine *self = (LogLine *)opener;

	if (answer == KEEP_AS_TEXT) {
		log_sense_free(self->sense);
		self->sense = log_sense_new(
			book_of(self), lineedit_text(self->edit), self->given, TRUE);
	}
	save(self);
}

static void
name_picked(View *opener, gint64 contact)
{
	LogLine *self = (LogLine *)opener;
	const LogName *name = log_sense_open_name(self->sense, TRUE);
	g_autofree char *found = names_of(book_of(self), contact);

	if (name)
		replace_name(self, name->start, name->end - name->start, found);
}

/* Which of several people? */
static void
ask_which(LogLine *self, const LogName *name)
{
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));
	g_autoptr(GPtrArray) people =
		who_complete(book_of(self), name->name, WHO_CANDIDATES, NULL);
	g_autofree char *title = g_strdup_printf(_("Which one: %s"), name->name);

	for (guint i = 0; people && i < people->len; i++) {
		const Who *who = people->pdata[i];
		MenuItem item = { who->name, who->organization, who->id };

		g_array_append_val(items, item);
	}
	menu_open(self->view.shell, title, (const MenuItem *)(gpointer)items->data, 0,
		name_picked);
}

static void
ask_new(LogLine *self)
{
	g_autofree char *names = log_sense_new_names(self->sense);
	g_autofree char *title = g_strdup_printf(_("Not in the book yet: %s"), names);
	MenuItem items[3] = {
		{ _("add and log"), NULL, ADD_PEOPLE },
	};

	if (self->sense->contacts->len == 0 && self->given->len > 0)
		items[1] = (MenuItem){ _("it is text, no name"), NULL, KEEP_AS_TEXT };
	menu_open(self->view.shell, title, items, ADD_PEOPLE, new_answered);
}

/* Blanks alone say nothing. */
static gboolean
is_empty(const LogLine *self)
{
	const char *text = lineedit_text(self->edit);

	return text[strspn(text, " ")] == '\0';
}

static void
accept(View *view)
{
	LogLine *self = (LogLine *)view;
	const LogName *several = log_sense_open_name(self->sense, TRUE);

	if (is_empty(self))
		view_close(view, self);
	else if (several)
		ask_which(self, several);
	else if (log_sense_open_name(self->sense, FALSE))
		ask_new(self);
	else if (self->sense->contacts->len == 0)
		shell_warn(view->shell, _("Say who, then a colon: “Anna: coffee”."));
	else
		save(self);
}

static void
discard(View *opener, gboolean yes)
{
	if (yes)
		view_close(opener, NULL);
}

static gboolean
may_close(View *view)
{
	if (is_empty((const LogLine *)view))
		return TRUE;
	confirm_open(view->shell, _("Leave without logging the line?"), _("leave"),
		_("go on editing"), discard);
	return FALSE;
}

/* Lines the chips take; draws them where `canvas` is given. */
static int
flow_chips(const LogLine *self, int width, const Canvas *canvas)
{
	int x = 1, y = 0;

	for (guint i = 0; i < self->sense->chips->len; i++) {
		const LogChip *chip = &g_array_index(self->sense->chips, LogChip, i);
		int wide = MIN(canvas_width(chip->text), width - 4) + 2;

		if (x > 1 && x + wide > width - 1) {
			x = 1;
			y++;
		}
		if (canvas && y < canvas->h) {
			canvas_fill(canvas_sub(*canvas, x, y, wide, 1), chip->style);
			canvas_text(*canvas, x + 1, y, wide - 2, chip->style, chip->text);
		}
		x += wide + CHIP_GAP;
	}
	return MIN(y + 1, CHIP_LINES);
}

static void
measure(const View *view, int *width, int *height)
{
	*height = flow_chips((const LogLine *)view, *width, NULL) + 3;
}

static void
draw_names(const LogLine *self, Canvas line)
{
	int x = 1;

	for (guint i = 0; i < self->names->len && x < line.w; i++)
		x += canvas_text(line, x, 0, -1, i == self->name ? ROLE_ACCENT : ROLE_DIM,
			     self->names->pdata[i]) +
		     2;
}

static void
draw(const View *view, Canvas canvas)
{
	const LogLine *self = (const LogLine *)view;
	int last = canvas.h - 1, x;
	Canvas chips = canvas_sub(canvas, 0, 1, canvas.w, MAX(last - 2, 0));
	Canvas line = canvas_sub(canvas, 0, last, canvas.w, 1);

	canvas_hline(canvas, 0, 0, canvas.w, ROLE_BORDER);
	flow_chips(self, canvas.w, &chips);
	if (self->names)
		draw_names(self, canvas_sub(canvas, 0, last - 1, canvas.w, 1));
	else if (last > 1)
		canvas_text(
			canvas, 1, last - 1, canvas.w - 2, ROLE_DIM, self->sense->next);
	x = 2 + canvas_text(line, 1, 0, canvas.w / 2, ROLE_LABEL, self->label);
	lineedit_draw(self->edit, canvas_sub(line, x, 0, canvas.w - x - 1, 1), TRUE,
		self->given->len > 0
			? _("coffee yesterday: what was said +article #topic !fri call")
			: _("who, who: coffee yesterday: what was said"));
}

static void
done(View *view)
{
	LogLine *self = (LogLine *)view;

	forget_names(self);
	g_array_unref(self->given);
	lineedit_free(self->edit);
	log_sense_free(self->sense);
	g_free(self->label);
}

/* A line without names is about those given, so it is kept for them. */
static void
offer_draft(LogLine *self)
{
	g_autofree char *names = names_join(book_of(self), self->given);
	g_autofree char *place = names_place("log", self->given);

	if (*names)
		self->view.title = g_strdup_printf(_("%s: log"), names);
	draft_offer(&self->view, place);
}

View *
log_line_open(Shell *shell, PersonView *person)
{
	View *view = shell_open(shell, &log_line_view, NULL);
	LogLine *self = (LogLine *)view;

	self->given = g_array_new(FALSE, FALSE, sizeof(gint64));
	self->edit = lineedit_new(NULL);
	self->label = g_strdup(_("Log"));
	self->person = person;
	self->marked = person_people(person, self->given);
	understand(self);
	offer_draft(self);
	return view;
}

static gboolean
keep(const View *view, GKeyFile *text)
{
	return draft_keep_line(text, ((const LogLine *)view)->edit, "");
}

static void
take_up(View *view, GKeyFile *text)
{
	LogLine *self = (LogLine *)view;

	draft_take_line(text, self->edit);
	understand(self);
}

void
log_line_label(View *line, const char *label)
{
	LogLine *self = (LogLine *)line;

	g_free(self->label);
	self->label = g_strdup(label);
}

gboolean
log_line_saved(gconstpointer result)
{
	return ((const LogLine *)result)->saved;
}

void
log_line_begin(View *line, const char *text)
{
	LogLine *self = (LogLine *)line;

	lineedit_set(self->edit, text);
	lineedit_key(self->edit, K_HOME);
	understand(self);
}

static const Handler handlers[] = {
	{ ACT_SAVE, accept },
	{ ACT_COMPLETE, complete },
	{ 0 },
};

static const ViewClass log_line_view = {
	.name = "log-line",
	.title = N_("Log in one line"),
	.size = sizeof(LogLine),
	.place = VIEW_FOOT,
	.handlers = handlers,
	.measure = measure,
	.draw = draw,
	.done = done,
	.text = text,
	.paste = paste,
	.may_close = may_close,
	.keep = keep,
	.take_up = take_up,
};
