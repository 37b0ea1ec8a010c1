/*
 * The detail pane. What is worth most stands on the first five lines, so that a narrow
 * screen may show only those: who, where, how to reach, why now, when. Lines are broken
 * anew for each width from a snapshot of the book.
 */
#include "view/detail.h"

#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/insight.h"
#include "krug/person.h"
#include "krug/promise.h"
#include "krug/reckon.h"
#include "krug/reminder.h"
#include "krug/text.h"
#include "krug/warnings.h"
#include "view/words.h"
#include "widget/lines.h"

#define ROOMY 10 /* lines */

struct Detail {
	gint64 contact;
	Book *book; /* borrowed; read in load() only */
	Person *person;
	Reckoning now;
	GPtrArray *open; /* Reminder: what stands open */
	char *introducer, *window, *clock;
	char *day;  /* of the regular contact, and why that one; NULL: not shown */
	char *mind; /* the warnings on one line; NULL: none, or not shown */
	Address address;
	gboolean complete; /* day, warnings and depth were read */
	Depth depth;
	Day today;
	Lines *lines;
	gboolean brief; /* without reason, open reminders and dates */
};

Detail *
detail_new(void)
{
	Detail *detail = g_new0(Detail, 1);

	detail->lines = lines_new();
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
	g_clear_pointer(&detail->day, g_free);
	g_clear_pointer(&detail->mind, g_free);
	detail->complete = FALSE;
}

void
detail_free(Detail *detail)
{
	if (!detail)
		return;
	empty(detail);
	lines_free(detail->lines);
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

static const Reminder *
regular_of(const GPtrArray *reminders)
{
	for (guint i = 0; i < reminders->len; i++) {
		const Reminder *reminder = reminders->pdata[i];

		if (reminder->kind == REMINDER_REGULAR)
			return reminder;
	}
	return NULL;
}

static gboolean
is_open(const Detail *detail)
{
	const CadenceRow *row = &detail->now.row;

	return row->opens != DAY_NONE && row->opens <= detail->today;
}

/* Takes the reason, which may be NULL. */
static void
set_day(Detail *detail, const Reminder *regular, char *why)
{
	g_autofree char *reason = why;
	g_autofree char *day = i18n_day_weekday(reminder_day(regular), detail->today);

	g_free(detail->day);
	detail->day = reason ? g_strdup_printf(_("due %s · %s"), day, reason)
			     : g_strdup_printf(_("due %s"), day);
}

/* The day of the regular contact without its reason: known at once, so that no line moves
 * when the reason comes. */
static void
glance_at_day(Detail *detail)
{
	const Reminder *regular = regular_of(detail->open);

	if (regular && is_open(detail) && reminder_day(regular) != DAY_NONE &&
		!standing_hides_regular(&detail->now.row, detail->today))
		set_day(detail, regular, NULL);
}

/* Once its window is open, and before where there is more to say than that it opens. */
static gboolean
find_day(Detail *detail, Book *book, GError **error)
{
	const Reminder *regular = regular_of(detail->open);
	g_autofree char *why = NULL;

	if (!regular || standing_hides_regular(&detail->now.row, detail->today))
		return TRUE;
	if (!reminder_why_day(book, regular, &why, error))
		return FALSE;
	if (reminder_day(regular) == DAY_NONE)
		detail->day = is_open(detail) ? g_steal_pointer(&why) : NULL;
	else if (is_open(detail) || why)
		set_day(detail, regular, g_steal_pointer(&why));
	return TRUE;
}

static gboolean
load_warnings(Detail *detail, Book *book, GError **error)
{
	g_autoptr(GPtrArray) list = NULL;
	GString *text;

	list = warnings_of(book, detail->contact, error);
	if (!list || list->len == 0)
		return list != NULL;
	text = g_string_new("! ");
	for (guint i = 0; i < list->len; i++)
		g_string_append_printf(text, "%s%s", i ? " · " : "",
			((const Warning *)list->pdata[i])->text);
	detail->mind = g_string_free(text, FALSE);
	return TRUE;
}

gboolean
detail_load(Detail *detail, Book *book, gint64 contact, GError **error)
{
	if (detail->contact != contact)
		lines_rewind(detail->lines);
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
	detail->window = window_label(contact_window(book, who));
	detail->clock = place_and_hour(book, who);
	glance_at_day(detail);
	if (who->introduced_by)
		detail->introducer = contact_display_id(book, who->introduced_by, NULL);
	return TRUE;
}

gboolean
detail_is_complete(const Detail *detail)
{
	return !detail->person || detail->brief || detail->complete;
}

gboolean
detail_complete(Detail *detail, Book *book, GError **error)
{
	if (detail_is_complete(detail))
		return TRUE;
	detail->complete = TRUE;
	return find_day(detail, book, error) && load_warnings(detail, book, error) &&
	       insight_depth(book, detail->contact, &detail->depth, error);
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

	lines_add_pair(detail->lines, ROLE_STRONG | STYLE_BOLD, name, ROLE_DIM,
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

	lines_add_pair(detail->lines, now ? ROLE_TEXT : ROLE_DIM, left, ROLE_DIM,
		g_strdup(detail->clock));
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
	lines_add(detail->lines, channels->len ? ROLE_TEXT : ROLE_DIM,
		g_string_free(text, FALSE));
}

static void
add_when(Detail *detail)
{
	const CadenceRow *row = &detail->now.row;
	GString *text = g_string_new(detail->window);

	if (row->last_day != DAY_NONE) {
		g_autofree char *day = i18n_day_short(row->last_day, detail->today);

		if (row->last_day == detail->today)
			g_string_append(text, _(" · last today"));
		else
			g_string_append_printf(text, _(" · last %s (%d d)"), day,
				detail->today - row->last_day);
	} else {
		g_string_append_printf(text, " · %s", _("never in touch"));
	}
	lines_add(detail->lines, ROLE_TEXT, g_string_free(text, FALSE));
}

static void
add_why(Detail *detail)
{
	g_autofree char *why = reason_long(&detail->now.reason, detail->today);

	lines_add_text(detail->lines, words_role(detail->now.standing), why);
}

static void
add_day(Detail *detail)
{
	if (detail->day)
		lines_add_text(detail->lines, ROLE_DIM, detail->day);
}

/* Quietly: what does not fit the line is said by the brief. Where there is room the line
 * is kept free for them, so that nothing moves when they are found out. */
static void
add_warnings(Detail *detail, int height)
{
	if (detail->mind || height >= ROOMY)
		lines_add(detail->lines, ROLE_WARNING,
			g_strdup(detail->mind ? detail->mind : ""));
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

		lines_add_pair(
			detail->lines, ROLE_TEXT, text, ROLE_DIM, g_steal_pointer(&due))
			->glyph = GLYPH_BULLET;
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

		lines_add(
			detail->lines, ROLE_TEXT, g_strdup_printf("%s: %s", label, day));
	}
}

/* "Recruiter, Vector, 2021-11–2025-01"; what is not known stands as "…". */
static char *
position_line(const Position *position)
{
	g_autofree char *name = position_display(position);

	if (!position->ended && !*position->started)
		return g_steal_pointer(&name);
	return g_strdup_printf("%s, %s–%s", name,
		*position->started ? position->started : "…",
		!position->ended   ? ""
		: *position->ended ? position->ended
				   : "…");
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
		lines_add(detail->lines, ROLE_DIM, position_line(position));
	}
}

/* "depth: 62 (two-way 20, live 10, …)": never without its parts. */
static void
add_depth(Detail *detail)
{
	GString *text;

	if (detail->now.row.last_day == DAY_NONE)
		return;
	if (!detail->depth.known) {
		lines_add_field(detail->lines, _("depth"), _("too little to say"));
		return;
	}
	text = g_string_new(NULL);
	g_string_append_printf(text, "%d (", detail->depth.total);
	for (DepthPart part = 0; part < DEPTH_PARTS; part++)
		g_string_append_printf(text, "%s%s %d", part ? ", " : "",
			depth_label(part), detail->depth.parts[part]);
	g_string_append_c(text, ')');
	lines_add_field(detail->lines, _("depth"), text->str);
	g_string_free(text, TRUE);
}

static void
add_tags(Detail *detail)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < detail->person->tags->len; i++)
		g_string_append_printf(text, "%s#%s", i ? " " : "",
			(const char *)detail->person->tags->pdata[i]);
	if (text->len)
		lines_add(detail->lines, ROLE_ACCENT, g_string_free(text, FALSE));
	else
		g_string_free(text, TRUE);
}

void
detail_layout(Detail *detail, int width, int height)
{
	lines_begin(detail->lines, width, height);
	if (!detail->person)
		return;
	const Contact *who = detail->person->contact;

	add_who(detail, width);
	add_where(detail);
	add_reach(detail);
	if (!detail->brief)
		add_why(detail);
	add_when(detail);
	if (!detail->brief) {
		add_day(detail);
		add_warnings(detail, height);
		add_open(detail);
	}
	add_tags(detail);
	lines_add_field(detail->lines, _("interests"), who->interests);
	lines_add_field(detail->lines, _("in common"), who->common);
	if (!detail->brief)
		add_dates(detail);
	lines_add_field(detail->lines, _("how we met"), who->met);
	lines_add_field(detail->lines, _("introduced by"), detail->introducer);
	add_history(detail);
	lines_add_field(detail->lines, _("notes"), who->notes);
	if (detail->complete)
		add_depth(detail);
	lines_end(detail->lines);
}

int
detail_lines(const Detail *detail)
{
	return lines_count(detail->lines);
}

gboolean
detail_move(gpointer data, Action action)
{
	Detail *detail = data;

	return lines_move(detail->lines, action);
}

void
detail_draw(const Detail *detail, Canvas canvas, gboolean active)
{
	lines_draw_pane(detail->lines, canvas, active);
}
