/* The page of an event or a community. */
#include "view/event_page.h"

#include "krug/community.h"
#include "krug/contact.h"
#include "krug/i18n.h"
#include "view/words.h"

struct EventPage {
	Book *book;   /* borrowed */
	Event *event; /* the one that is shown, or NULL */
	Community *community;
	GPtrArray *names; /* char *: members of the community */
};

EventPage *
event_page_new(void)
{
	EventPage *self = g_new0(EventPage, 1);

	self->names = g_ptr_array_new_with_free_func(g_free);
	return self;
}

static void
forget(EventPage *self)
{
	g_clear_pointer(&self->event, event_free);
	g_clear_pointer(&self->community, community_free);
	g_ptr_array_set_size(self->names, 0);
}

static gboolean
load_community(EventPage *self, gint64 id, GError **error)
{
	g_autoptr(GArray) members = community_members(self->book, id, error);

	for (guint i = 0; members && i < members->len; i++)
		g_ptr_array_add(
			self->names, contact_display_id(self->book,
					     g_array_index(members, gint64, i), NULL));
	self->community = members ? community_load(self->book, id, error) : NULL;
	return self->community != NULL;
}

gboolean
event_page_load(
	EventPage *self, Book *book, gint64 event, gint64 community, GError **error)
{
	forget(self);
	self->book = book;
	if (community)
		return load_community(self, community, error);
	if (!event)
		return TRUE;
	self->event = event_load(book, event, error);
	return self->event != NULL;
}

const Event *
event_page_event(const EventPage *self)
{
	return self->event;
}

static void
lay_people(const EventPage *self, Lines *lines, EventPart part)
{
	g_autoptr(GString) names = g_string_new(NULL);
	const GPtrArray *people = self->event->people;

	for (guint i = 0; people && i < people->len; i++) {
		const EventPerson *person = people->pdata[i];

		if (person->part == part)
			g_string_append_printf(
				names, "%s%s", names->len ? ", " : "", person->name);
	}
	if (!names->len)
		return;
	lines_add_heading(lines, vocab_label(&vocab_part, (int)part));
	lines_add_text(lines, ROLE_TEXT, names->str);
}

static void
lay_event(const EventPage *self, Lines *lines)
{
	const Event *event = self->event;
	const char *kind = vocab_label(&vocab_event, (int)event->kind);
	g_autofree char *when = words_time(self->book, event->day, event->at);
	g_autofree char *until =
		event->last_day == DAY_NONE
			? NULL
			: i18n_day_short(event->last_day, book_today(self->book));

	lines_add_pair(lines, ROLE_STRONG | STYLE_BOLD, g_strdup(event->name), ROLE_DIM,
		g_strdup(vocab_label(&vocab_event_state, (int)event->state)));
	lines_add(lines, ROLE_TEXT,
		g_strdup_printf("%s · %s%s%s", kind, when, until ? " – " : "",
			until ? until : ""));
	lines_add_text(lines, ROLE_TEXT, event->place);
	if (event->community)
		lines_add_field(lines, _("community"), event->community_name);
	lay_people(self, lines, PART_MEET);
	lay_people(self, lines, PART_INVITE);
	lay_people(self, lines, PART_MET);
	if (*event->notes)
		lines_add_heading(lines, _("notes"));
	lines_add_text(lines, ROLE_TEXT, event->notes);
}

static void
lay_community(const EventPage *self, Lines *lines)
{
	const Community *community = self->community;

	lines_add(lines, ROLE_STRONG | STYLE_BOLD, g_strdup(community->name));
	lines_add_text(lines, ROLE_TEXT, community->link);
	if (self->names->len)
		lines_add_heading(lines, _("members I know"));
	for (guint i = 0; i < self->names->len; i++)
		lines_add(lines, ROLE_TEXT, g_strdup(self->names->pdata[i]));
	if (*community->notes)
		lines_add_heading(lines, _("notes"));
	lines_add_text(lines, ROLE_TEXT, community->notes);
}

void
event_page_fill(const EventPage *self, Lines *lines)
{
	if (self->event)
		lay_event(self, lines);
	if (self->community)
		lay_community(self, lines);
}

void
event_page_free(EventPage *self)
{
	if (!self)
		return;
	forget(self);
	g_ptr_array_unref(self->names);
	g_free(self);
}
