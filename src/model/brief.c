/*
 * The page before a talk. Each section is one function that reads what it needs and adds
 * lines; the table at the end is the order of the page.
 */
#include "krug/brief.h"

#include "krug/channel.h"
#include "krug/date.h"
#include "krug/i18n.h"
#include "krug/suggestions.h"
#include "krug/text.h"
#include "krug/timeline.h"
#include "krug/warnings.h"
#include "krug/working_days.h"
#include "model/brief_private.h"

#define LAST_WORDS  3
#define PAGE	    12 /* entries read: planned ones stand before the last words */
#define COMING_DAYS 60

static void
line_free(gpointer data)
{
	BriefLine *line = data;

	g_free(line->text);
	g_free(line->note);
	g_free(line);
}

static void
section_free(gpointer data)
{
	BriefSection *section = data;

	g_free(section->title);
	g_ptr_array_unref(section->lines);
	g_free(section);
}

void
brief_free(Brief *brief)
{
	if (!brief)
		return;
	g_free(brief->name);
	g_ptr_array_unref(brief->sections);
	g_free(brief);
}

/* --- writing it --- */

static BriefSection *
last_section(const Page *page)
{
	const GPtrArray *sections = page->brief->sections;

	return sections->pdata[sections->len - 1];
}

static void
drop_if_empty(Page *page)
{
	GPtrArray *sections = page->brief->sections;

	if (sections->len > 0 && last_section(page)->lines->len == 0)
		g_ptr_array_set_size(sections, (int)sections->len - 1);
}

void
page_section(Page *page, const char *id, const char *title)
{
	BriefSection *section = g_new0(BriefSection, 1);

	drop_if_empty(page);
	section->id = id;
	section->title = g_strdup(title);
	section->lines = g_ptr_array_new_with_free_func(line_free);
	g_ptr_array_add(page->brief->sections, section);
}

void
page_line(Page *page, char *text, char *note)
{
	BriefLine *line;

	if (!text || !*text) {
		g_free(text);
		g_free(note);
		return;
	}
	line = g_new0(BriefLine, 1);
	line->text = text;
	line->note = note ? note : g_strdup("");
	g_ptr_array_add(last_section(page)->lines, line);
}

void
page_field(Page *page, const char *label, const char *text)
{
	if (text && *text)
		page_line(page, g_strdup_printf("%s: %s", label, text), NULL);
}

char *
page_day(const Page *page, Day day)
{
	return day == DAY_NONE ? g_strdup("") : i18n_day_short(day, page->today);
}

/* --- who --- */

static char *
position_words(const Page *page)
{
	const Position *position = page->position;
	g_autofree char *text = position ? position_display(position) : g_strdup("");

	if (!position || !*text || !*position->started)
		return g_steal_pointer(&text);
	return g_strdup_printf(_("%s (since %s)"), text, position->started);
}

static gboolean
add_introducer(Page *page, GError **error)
{
	gint64 by = page->person->contact->introduced_by;
	g_autofree char *name = by ? contact_display_id(page->book, by, error) : NULL;

	page_field(page, _("introduced by"), name);
	return by == 0 || name != NULL;
}

static gboolean
add_who(Page *page, GError **error)
{
	const Contact *who = page->person->contact;
	NameParts parts = contact_name(who);
	g_autofree char *name = name_full(&parts);
	g_autofree char *why = reckoning_why(page->book, page->now);
	g_autofree char *last = page_day(page, page->now->row.last_day);
	Address address = person_address(page->book, page->person);

	page_section(page, "who", _("Who"));
	page_line(page, g_strdup(*name ? name : page->brief->name),
		g_strdup_printf("%s · %s", vocab_label(&vocab_kind, who->kind),
			vocab_label(&vocab_address, (int)address)));
	page_line(page, position_words(page), g_strdup(who->city));
	page_field(page, _("how we met"), who->met);
	if (!add_introducer(page, error))
		return FALSE;
	if (*last)
		page_line(page, g_strdup_printf(_("last contact on %s"), last), NULL);
	page_line(page, g_strdup(why), NULL);
	page_field(page, _("notes"), who->notes);
	return TRUE;
}

/* --- how to reach them --- */

static void
add_hour(Page *page)
{
	const char *zone = page->person->contact->zone;
	int minute = 0;

	if (!*zone)
		return;
	clock_day_of(book_clock(page->book), zone, book_now(page->book), &minute);
	page_line(page, g_strdup_printf(_("%02d:%02d there"), minute / 60, minute % 60),
		g_strdup(zone));
}

static gboolean
add_reach(Page *page, GError **error)
{
	g_auto(SuggestedWay) way = { 0 };

	if (!suggestions_way(page->book, page->contact, REMINDER_NONE, &way, error))
		return FALSE;
	page_section(page, "reach", _("How to reach them"));
	add_hour(page);
	for (guint i = 0; i < page->person->channels->len; i++) {
		const ContactChannel *channel = page->person->channels->pdata[i];

		page_line(page,
			g_strdup_printf("%s: %s",
				vocab_label(&vocab_reach, (int)channel->kind),
				channel->value),
			g_strdup(channel->preferred ? _("preferred") : ""));
	}
	page_line(page, suggested_way_words(&way),
		g_strdup(way.channel ? _("proposed") : ""));
	page_line(page, g_strdup_printf("%s: %s", _("when"), way.when),
		g_strdup(_("proposed")));
	return TRUE;
}

/* --- what was said --- */

static char *
entry_words(const TimelineItem *item)
{
	const Interaction *entry = item->entry;
	const char *what = item->interview
				   ? item->interview
				   : vocab_label(&vocab_channel, (int)entry->channel);
	const char *mark = vocab_glyph(&vocab_direction, (int)entry->direction);

	g_autofree char *line = interaction_line(entry);

	return g_strdup_printf("%s %s%s%s", mark, what, *line ? ": " : "", line);
}

static gboolean
add_words(Page *page, GError **error)
{
	g_autoptr(GPtrArray) items =
		timeline_page(page->book, page->contact, NULL, FALSE, PAGE, error);
	guint n = 0;

	page_section(page, "words", _("Last words"));
	for (guint i = 0; items && i < items->len && n < LAST_WORDS; i++) {
		const TimelineItem *item = items->pdata[i];

		if (item->entry->planned || item->entry->cancelled)
			continue;
		page_line(page, entry_words(item), page_day(page, item->entry->day));
		n++;
	}
	return items != NULL;
}

/* --- what to bring up --- */

static char *
suggestion_words(const Suggestion *suggestion)
{
	return g_strdup_printf(
		"%s: %s", suggest_label(suggestion->kind), suggestion->text);
}

/* Promises have a section of their own, so has what is in common. */
static gboolean
is_elsewhere(SuggestKind kind)
{
	return kind == SUGGEST_PROMISE || kind == SUGGEST_THEIR_PROMISE ||
	       kind == SUGGEST_COMMON;
}

/* `promises`: these alone, else all that has no section of its own. */
static void
add_suggestions(Page *page, const GPtrArray *list, gboolean promises)
{
	for (guint i = 0; i < list->len; i++) {
		const Suggestion *one = list->pdata[i];
		gboolean promise = one->kind == SUGGEST_PROMISE ||
				   one->kind == SUGGEST_THEIR_PROMISE;

		if (promises ? promise : !is_elsewhere(one->kind))
			page_line(page, suggestion_words(one), g_strdup(one->source));
	}
}

static void
add_interests(Page *page, const GPtrArray *list)
{
	const char *interests = page->person->contact->interests;

	page_section(page, "interests", _("Interests, in common"));
	page_field(page, _("interests"), interests);
	for (guint i = 0; i < list->len; i++) {
		const Suggestion *one = list->pdata[i];

		if (one->kind == SUGGEST_COMMON && !g_str_equal(one->text, interests))
			page_line(page, suggestion_words(one), g_strdup(one->source));
	}
}

static gboolean
add_to_bring_up(Page *page, GError **error)
{
	g_autoptr(GPtrArray) list =
		suggestions_of(page->book, page->contact, G_MAXUINT, error);

	if (!list)
		return FALSE;
	page_section(page, "promises", _("Promises"));
	add_suggestions(page, list, TRUE);
	page_section(page, "bring-up", _("What to bring up"));
	add_suggestions(page, list, FALSE);
	add_interests(page, list);
	return TRUE;
}

/* --- what to mind --- */

static gboolean
add_warnings(Page *page, GError **error)
{
	g_autoptr(GPtrArray) list = warnings_of(page->book, page->contact, error);

	page_section(page, "warnings", _("Mind"));
	for (guint i = 0; list && i < list->len; i++) {
		const Warning *warning = list->pdata[i];

		page_line(page, g_strdup(warning->text),
			g_strdup(_(warning_rules[warning->rule].title)));
	}
	return list != NULL;
}

/* --- what comes --- */

static void
add_dates(Page *page)
{
	const GPtrArray *dates = page->person->dates;

	for (guint i = 0; i < dates->len; i++) {
		const ContactDate *date = dates->pdata[i];
		OccasionNext next =
			occasion_next(date->on, page->today, book_workdays(page->book));

		if (next.day != DAY_NONE && next.day <= page->today + COMING_DAYS)
			page_line(page, date_label(date), page_day(page, next.day));
	}
}

static gboolean
add_coming(Page *page, GError **error)
{
	g_autoptr(GPtrArray) items =
		timeline_page(page->book, page->contact, NULL, FALSE, PAGE, error);

	page_section(page, "coming", _("Coming"));
	for (guint i = items ? items->len : 0; i > 0; i--) {
		const TimelineItem *item = items->pdata[i - 1];

		if (item->entry->planned && !item->entry->cancelled &&
			item->entry->day >= page->today)
			page_line(page, entry_words(item),
				page_day(page, item->entry->day));
	}
	add_dates(page);
	return items != NULL;
}

/* --- the page --- */

static gboolean (*const parts[])(Page *page, GError **error) = {
	add_who,
	add_reach,
	add_words,
	add_to_bring_up,
	page_work,
	page_feedback,
	add_warnings,
	add_coming,
};

static Brief *
brief_new(const Contact *contact)
{
	Brief *brief = g_new0(Brief, 1);

	brief->contact = contact->id;
	brief->name = contact_display(contact);
	brief->sections = g_ptr_array_new_with_free_func(section_free);
	return brief;
}

Brief *
brief_load(Book *book, gint64 contact, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(Person) person = person_load(book, contact, error);
	g_auto(Reckoning) now = { 0 };
	g_autoptr(Brief) brief = NULL;
	Page page = { .book = book, .contact = contact, .person = person, .now = &now };

	if (!person || !reckon(book, contact, &now, error))
		return NULL;
	brief = brief_new(person->contact);
	page.brief = brief;
	page.today = book_today(book);
	page.position = position_current(person->positions);
	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
		if (!parts[i](&page, error))
			return NULL;
	drop_if_empty(&page);
	return g_steal_pointer(&brief);
}

/* --- as text --- */

static void
append_line(GString *out, const BriefLine *line, int width)
{
	g_autofree char *text =
		*line->note ? g_strdup_printf("%s (%s)", line->text, line->note)
			    : g_strdup(line->text);
	g_autofree char *clean = text_clean(text);
	g_auto(GStrv) lines = width > 0 ? text_wrap(clean, MAX(width - 2, 20)) : NULL;

	if (!lines)
		g_string_append_printf(out, "  %s\n", clean);
	for (char **one = lines; one && *one; one++)
		g_string_append_printf(out, "  %s%s\n", one == lines ? "" : "  ", *one);
}

char *
brief_text(const Brief *brief, int width)
{
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < brief->sections->len; i++) {
		const BriefSection *section = brief->sections->pdata[i];

		g_string_append_printf(out, "%s%s\n", i ? "\n" : "", section->title);
		for (guint j = 0; j < section->lines->len; j++)
			append_line(out, section->lines->pdata[j], width);
	}
	return g_string_free(out, FALSE);
}
