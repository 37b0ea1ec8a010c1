/*
 * The detail pane. What is worth most stands on the first five lines, so that a narrow
 * screen may show only those: who, where, how to reach, why now, when. Lines are broken
 * anew for each width from a snapshot of the book.
 */
#include "view/detail.h"

#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/person.h"
#include "krug/promise.h"
#include "krug/reckon.h"
#include "krug/reminder.h"
#include "krug/text.h"
#include "view/words.h"

typedef struct {
	char *left, *right; /* right may be NULL */
	Style style, right_style;
	Glyph glyph; /* before the text; GLYPH_COUNT: none */
} Line;

struct Detail {
	gint64 contact;
	Book *book; /* borrowed; read in load() only */
	Person *person;
	Reckoning now;
	GPtrArray *open; /* Reminder: what stands open */
	char *introducer, *window, *clock;
	Address address;
	Day today;
	GPtrArray *lines; /* Line */
	gboolean brief;	  /* without reason, open reminders and dates */
	int top, height;
};

static void
line_free(gpointer data)
{
	Line *line = data;

	g_free(line->left);
	g_free(line->right);
	g_free(line);
}

Detail *
detail_new(void)
{
	Detail *detail = g_new0(Detail, 1);

	detail->lines = g_ptr_array_new_with_free_func(line_free);
	return detail;
}

static void
empty(Detail *detail)
{
	g_clear_pointer(&detail->person, person_free);
	reckoning_clear(&detail->now);
	memset(&detail->now, 0, sizeof(detail->now));
	g_clear_pointer(&detail->open, g_ptr_array_unref);
	g_clear_pointer(&detail->introducer, g_free);
	g_clear_pointer(&detail->window, g_free);
	g_clear_pointer(&detail->clock, g_free);
	g_ptr_array_set_size(detail->lines, 0);
}

void
detail_free(Detail *detail)
{
	if (!detail)
		return;
	empty(detail);
	g_ptr_array_unref(detail->lines);
	g_free(detail);
}

void
detail_set_brief(Detail *detail, gboolean brief)
{
	detail->brief = brief;
}

/* "Москва 19:42": the place and its hour, where the zone is known. */
static char *
place_and_hour(Book *book, const Contact *contact)
{
	int minute = 0;

	if (!*contact->zone)
		return g_strdup(contact->city);
	clock_day_of(book_clock(book), contact->zone, book_now(book), &minute);
	return g_strdup_printf("%s%s%02d:%02d", contact->city, *contact->city ? " " : "",
		minute / 60, minute % 60);
}

gboolean
detail_load(Detail *detail, Book *book, gint64 contact, GError **error)
{
	if (detail->contact != contact)
		detail->top = 0;
	detail->contact = contact;
	empty(detail);
	if (!contact)
		return TRUE;
	detail->person = person_load(book, contact, error);
	if (!detail->person || !reckon(book, contact, &detail->now, error))
		return FALSE;
	detail->open = reminder_list(book, contact, error);
	if (!detail->open)
		return FALSE;
	const Contact *who = detail->person->contact;

	detail->today = book_today(book);
	detail->address = person_address(book, detail->person);
	detail->window = words_window(contact_window(book, who));
	detail->clock = place_and_hour(book, who);
	if (who->introduced_by)
		detail->introducer = contact_display_id(book, who->introduced_by, NULL);
	return TRUE;
}

/* Takes both texts. */
static Line *
add(Detail *detail, Style style, char *left, Style right_style, char *right)
{
	Line *line = g_new0(Line, 1);

	line->left = left;
	line->style = style;
	line->right = right;
	line->right_style = right_style;
	line->glyph = GLYPH_COUNT;
	g_ptr_array_add(detail->lines, line);
	return line;
}

/* What stands to the right of the name: as much of it as fits beside. */
static char *
badge(const Detail *detail, int room)
{
	const Contact *who = detail->person->contact;
	const char *kind = vocab_label(&vocab_kind, who->kind);
	const char *address = words_address(detail->address);
	const char *close = who->close ? _("close") : "";
	g_autofree char *all =
		*close ? g_strdup_printf("%s · %s · %s", kind, close, address)
		       : g_strdup_printf("%s · %s", kind, address);
	g_autofree char *some = g_strdup_printf("%s · %s", kind, address);

	if (text_width(all) <= room)
		return g_steal_pointer(&all);
	return text_width(some) <= room ? g_steal_pointer(&some) : g_strdup(address);
}

static void
add_who(Detail *detail, int width)
{
	NameParts parts = contact_name(detail->person->contact);
	char *name = name_full(&parts);

	add(detail, ROLE_STRONG | STYLE_BOLD, name, ROLE_DIM,
		badge(detail, width - text_width(name) - 4));
}

static void
add_where(Detail *detail)
{
	const Position *now = position_current(detail->person->positions);
	g_autofree char *name = now ? position_display(now) : g_strdup("");
	char *left = now && *now->started
			     ? g_strdup_printf(_("%s (since %s)"), name, now->started)
			     : g_strdup(*name ? name : _("no organization told"));

	add(detail, now ? ROLE_TEXT : ROLE_DIM, left, ROLE_DIM, g_strdup(detail->clock));
}

static void
add_reach(Detail *detail)
{
	GString *text = g_string_new(NULL);
	const GPtrArray *channels = detail->person->channels;

	for (guint i = 0; i < channels->len; i++) {
		const ContactChannel *channel = channels->pdata[i];

		g_string_append_printf(text, "%s%s %s", i ? "   " : "",
			vocab_glyph(&vocab_reach, channel->kind), channel->value);
	}
	if (!text->len)
		g_string_append(text, _("no address yet"));
	add(detail, channels->len ? ROLE_TEXT : ROLE_DIM, g_string_free(text, FALSE), 0,
		NULL);
}

static void
add_when(Detail *detail)
{
	const CadenceRow *row = &detail->now.row;
	GString *text = g_string_new(detail->window);

	if (row->last_day != DAY_NONE) {
		g_autofree char *day = i18n_day_short(row->last_day, detail->today);

		g_string_append_printf(
			text, _(" · last %s (%d d)"), day, detail->today - row->last_day);
	} else {
		g_string_append_printf(text, " · %s", _("never in touch"));
	}
	add(detail, ROLE_TEXT, g_string_free(text, FALSE), 0, NULL);
}

static void
add_why(Detail *detail, int width)
{
	g_autofree char *why = reason_long(&detail->now.reason, detail->today);
	g_auto(GStrv) lines = text_wrap(why, MAX(width - 2, 20));

	for (char **line = lines; *line; line++)
		add(detail, words_role(detail->now.standing), g_strdup(*line), 0, NULL);
}

/* A labelled text, broken to lines that hang under the first. */
static void
add_field(Detail *detail, int width, const char *label, const char *text)
{
	if (!text || !*text)
		return;
	g_autofree char *all = g_strdup_printf("%s: %s", label, text);
	g_auto(GStrv) lines = text_wrap(all, MAX(width - 2, 20));

	for (char **line = lines; *line; line++)
		add(detail, ROLE_TEXT, g_strdup(*line), 0, NULL);
}

static void
add_open(Detail *detail)
{
	for (guint i = 0; i < detail->open->len; i++) {
		const Reminder *reminder = detail->open->pdata[i];

		if (reminder->kind == REMINDER_REGULAR)
			continue;
		const char *kind = vocab_label(&vocab_reminder, reminder->kind);
		Day day = reminder_day(reminder);
		g_autofree char *due = day == DAY_NONE
					       ? g_strdup("")
					       : i18n_day_short(day, detail->today);
		char *text = g_strdup_printf(
			"%s%s%s", kind, *reminder->reason ? ": " : "", reminder->reason);

		add(detail, ROLE_TEXT, text, ROLE_DIM, g_steal_pointer(&due))->glyph =
			GLYPH_BULLET;
	}
}

static void
add_dates(Detail *detail)
{
	const GPtrArray *dates = detail->person->dates;

	for (guint i = 0; i < dates->len; i++) {
		const ContactDate *date = dates->pdata[i];
		g_autofree char *label = date_label(date);
		g_autofree char *day = date_show(date->on);

		add(detail, ROLE_TEXT, g_strdup_printf("%s: %s", label, day), 0, NULL);
	}
}

static void
add_history(Detail *detail)
{
	const GPtrArray *positions = detail->person->positions;
	const Position *now = position_current(positions);

	for (guint i = 0; i < positions->len; i++) {
		const Position *position = positions->pdata[i];

		if (position == now)
			continue;
		g_autofree char *name = position_display(position);

		add(detail, ROLE_DIM,
			g_strdup_printf("%s, %s–%s", name, position->started,
				position->ended ? position->ended : ""),
			0, NULL);
	}
}

static void
add_tags(Detail *detail)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < detail->person->tags->len; i++)
		g_string_append_printf(text, "%s#%s", i ? " " : "",
			(const char *)detail->person->tags->pdata[i]);
	if (text->len)
		add(detail, ROLE_ACCENT, g_string_free(text, FALSE), 0, NULL);
	else
		g_string_free(text, TRUE);
}

void
detail_layout(Detail *detail, int width, int height)
{
	g_ptr_array_set_size(detail->lines, 0);
	detail->height = MAX(height, 1);
	if (!detail->person)
		return;
	const Contact *who = detail->person->contact;

	add_who(detail, width);
	add_where(detail);
	add_reach(detail);
	if (!detail->brief)
		add_why(detail, width);
	add_when(detail);
	if (!detail->brief)
		add_open(detail);
	add_tags(detail);
	add_field(detail, width, _("interests"), who->interests);
	add_field(detail, width, _("in common"), who->common);
	if (!detail->brief)
		add_dates(detail);
	add_field(detail, width, _("how we met"), who->met);
	add_field(detail, width, _("introduced by"), detail->introducer);
	add_history(detail);
	add_field(detail, width, _("notes"), who->notes);
	detail_move(detail, ACT_NONE);
}

int
detail_lines(const Detail *detail)
{
	return (int)detail->lines->len;
}

gboolean
detail_move(gpointer data, Action action)
{
	Detail *detail = data;
	int last = MAX(0, detail_lines(detail) - detail->height);
	int step[] = {
		[ACT_UP] = -1,
		[ACT_DOWN] = 1,
		[ACT_PAGE_UP] = -detail->height,
		[ACT_PAGE_DOWN] = detail->height,
		[ACT_HALF_UP] = -detail->height / 2,
		[ACT_HALF_DOWN] = detail->height / 2,
		[ACT_FIRST] = -detail_lines(detail),
		[ACT_LAST] = detail_lines(detail),
	};
	gboolean known = (gsize)action < G_N_ELEMENTS(step) && step[action];

	if (known)
		detail->top += step[action];
	detail->top = CLAMP(detail->top, 0, last);
	return known;
}

static void
draw_line(const Line *line, Canvas canvas, int y)
{
	int x = 1;
	int end = canvas.w - 1;

	if (line->right && *line->right)
		end = canvas_right(canvas, end, y, canvas.w * 2 / 3, line->right_style,
			      line->right) -
		      1;
	if (line->glyph != GLYPH_COUNT)
		x += 1 + canvas_glyph(canvas, x, y, ROLE_ACCENT, line->glyph);
	canvas_text(canvas, x, y, MAX(end - x, 0), line->style, line->left);
}

void
detail_draw(const Detail *detail, Canvas canvas, gboolean active)
{
	int lines = detail_lines(detail);

	for (int y = 0; y < canvas.h && detail->top + y < lines; y++)
		draw_line(detail->lines->pdata[detail->top + y], canvas, y);
	if (active && detail->top > 0)
		canvas_glyph(canvas, canvas.w - 1, 0, ROLE_ACCENT, GLYPH_MORE_UP);
	if (detail->top + canvas.h < lines)
		canvas_glyph(canvas, canvas.w - 1, canvas.h - 1,
			active ? ROLE_ACCENT : ROLE_DIM, GLYPH_MORE_DOWN);
}
