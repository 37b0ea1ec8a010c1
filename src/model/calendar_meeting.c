/*
 * A planned meeting on the calendar: called by its people, an interview by where it is.
 * An interview alone may be with nobody who is known.
 */
#include "krug/i18n.h"
#include "krug/interaction.h"
#include "krug/planned.h"
#include "model/calendar_item.h"
#include "model/contact_private.h"
#include "model/step_words.h"

/* "Яндекс · Backend engineer" of an interview; NULL of other meetings. */
static gboolean
interview_place(Book *book, gint64 interaction, char **title, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT o.name, a.position FROM interview v"
				  " JOIN application a ON a.id = v.application"
				  " JOIN organization o ON o.id = a.organization"
				  " WHERE v.interaction = :interaction");

	*title = NULL;
	stmt_int(q, ":interaction", interaction);
	if (stmt_step(q))
		*title = step_title(stmt_get_text(q, 0), stmt_get_text(q, 1));
	return stmt_done(q, error);
}

/* A meeting is called by its people, an interview by where it is. */
static void
name_meeting(CalendarBuilt *built, const Interaction *entry, const char *people,
	const char *place, gboolean neutral)
{
	const char *what = place ? vocab_label(&vocab_type, TYPE_INTERVIEW)
				 : vocab_label(&vocab_channel, (int)entry->channel);

	built->facts = g_strdup_printf("%d|%d| %s|%s%s%s", (int)entry->channel, neutral,
		people, entry->text, place ? "|" : "", place ? place : "");
	if (neutral) {
		built->summary = g_strdup(_("krug: a meeting"));
		built->description = g_strdup("");
		return;
	}
	built->summary = g_strdup_printf("%s: %s", what, place ? place : people);
	built->description = place ? g_strjoin("\n", people, entry->text, NULL)
				   : g_strdup(entry->text);
	g_strstrip(built->description);
}

static void
set_hours(Book *book, const Interaction *entry, CalendarBuilt *built)
{
	built->day = DAY_NONE;
	if (entry->at == AT_NONE) {
		built->day = entry->day;
		return;
	}
	built->start = entry->at;
	built->minutes = (int)((planned_end(book, entry) - entry->at) / 60);
}

gboolean
calendar_build_meeting(Book *book, const CalendarLook *look, gint64 id,
	CalendarBuilt *built, gboolean *found, GError **error)
{
	g_autoptr(Interaction) entry = interaction_load(book, id, error);
	g_autofree char *people = NULL;
	g_autofree char *place = NULL;

	*found = FALSE;
	if (!entry || !interview_place(book, id, &place, error))
		return FALSE;
	if (!entry->planned)
		return TRUE;
	if (entry->contacts->len > 0)
		built->contact = g_array_index(entry->contacts, gint64, 0);
	else if (!place) /* an interview alone may be with nobody known */
		return TRUE;
	*found = TRUE;
	people = contact_names(book, entry->contacts);
	built->uid = g_strdup(entry->uid);
	built->busy = TRUE;
	set_hours(book, entry, built);
	name_meeting(built, entry, people, place, look->neutral);
	built->location = g_strdup(look->neutral ? "" : entry->place);
	return TRUE;
}
