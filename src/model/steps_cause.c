/*
 * Gathering what the chains need to know of a cause. Everything is read by plain
 * statements, so that applications, interviews and events can all stand upon it.
 */
#include <string.h>

#include "krug/contact.h"
#include "model/contact_private.h"
#include "model/facts.h"
#include "model/ids.h"
#include "model/steps_private.h"

void
cause_init(Cause *cause, ChainTrigger trigger, Day day, gint64 at)
{
	*cause = (Cause){
		.facts = {
			.trigger = trigger,
			.day = day,
			.at = at,
			.date = DAY_NONE,
		},
		.people = g_array_new(FALSE, TRUE, sizeof(ChainPerson)),
		.names = g_ptr_array_new_with_free_func(g_free),
		.rows = g_array_new(FALSE, TRUE, sizeof(ChainRow)),
		.planned = ids_new(),
		.strings = g_ptr_array_new_with_free_func(g_free),
	};
}

void
cause_clear(Cause *cause)
{
	g_clear_pointer(&cause->people, g_array_unref);
	g_clear_pointer(&cause->names, g_ptr_array_unref);
	g_clear_pointer(&cause->rows, g_array_unref);
	g_clear_pointer(&cause->planned, g_array_unref);
	g_clear_pointer(&cause->strings, g_ptr_array_unref);
}

static ChainPerson *
find_person(Cause *cause, gint64 contact, gint64 application)
{
	for (guint i = 0; i < cause->people->len; i++) {
		ChainPerson *person = &g_array_index(cause->people, ChainPerson, i);

		if (person->contact == contact && person->application == application)
			return person;
	}
	return NULL;
}

static void
add(Cause *cause, const ChainPerson *person, char *name)
{
	g_array_append_vals(cause->people, person, 1);
	g_ptr_array_add(cause->names, name);
}

void
cause_add_newcomer(Cause *cause, guint index, const char *name, guint parts)
{
	ChainPerson person = {
		.contact = CAUSE_PERSON(index),
		.parts = parts,
		.regular = DAY_NONE,
	};

	add(cause, &person, g_strdup(name));
}

static gboolean
add_for(Book *book, Cause *cause, gint64 contact, guint parts, gint64 application,
	GError **error)
{
	ChainPerson *known = find_person(cause, contact, application);
	ChainPerson person = { contact, parts, NULL, FALSE, application, DAY_NONE };
	Stmt *q;

	if (known) {
		known->parts |= parts;
		return TRUE;
	}
	q = book_stmt(book, "SELECT c.zone, c.kind = 'recruiter',"
			    " EXISTS (SELECT 1 FROM channel h WHERE h.contact = c.id)"
			    " FROM contact c WHERE c.id = :contact");
	stmt_int(q, ":contact", contact);
	if (stmt_step(q)) {
		char *zone = stmt_dup_text(q, 0);

		g_ptr_array_add(cause->strings, zone);
		person.zone = zone;
		if (stmt_get_int(q, 1) && application == 0)
			person.parts |= CHAIN_RECRUITER;
		person.reachable = stmt_get_int(q, 2) != 0;
	}
	if (!stmt_done(q, error))
		return FALSE;
	add(cause, &person, NULL);
	return TRUE;
}

gboolean
cause_add_person(Book *book, Cause *cause, gint64 contact, guint parts, GError **error)
{
	return add_for(book, cause, contact, parts, 0, error);
}

static guint
parts_of(const Cause *cause, Seat seat)
{
	switch (seat) {
	case SEAT_RECRUITER:
		return CHAIN_RECRUITER;
	case SEAT_REFERRER:
		return CHAIN_HELPED;
	case SEAT_MANAGER:
		return CHAIN_LED;
	default:
		return cause->facts.trigger == CHAIN_APPLIED ? CHAIN_MET : 0;
	}
}

typedef struct {
	gint64 contact;
	guint parts;
} Found;

/* First read, then asked about: no statement stays open while others run. */
static gboolean
add_found(Book *book, Cause *cause, const GArray *found, GError **error)
{
	for (guint i = 0; i < found->len; i++) {
		const Found *one = &g_array_index(found, Found, i);

		if (!cause_add_person(book, cause, one->contact, one->parts, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
add_seats(Book *book, Cause *cause, GError **error)
{
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Found));
	Stmt *q = book_stmt(book, "SELECT contact, part FROM application_contact"
				  " WHERE application = :application ORDER BY contact");

	stmt_int(q, ":application", cause->facts.application);
	while (stmt_step(q)) {
		Found one = { stmt_get_int(q, 0),
			parts_of(cause,
				(Seat)vocab_from_id(&vocab_seat, stmt_get_text(q, 1))) };

		g_array_append_val(found, one);
	}
	return stmt_done(q, error) && add_found(book, cause, found, error);
}

/* The last interview first; led by who is told to have, else by the only one there. */
static gboolean
add_met(Book *book, Cause *cause, gboolean met, GError **error)
{
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Found));
	gint64 last = 0;
	Stmt *q = book_stmt(book,
		"SELECT p.contact, v.id, v.lead = p.contact OR (SELECT count(*)"
		"  FROM participant n WHERE n.interaction = v.interaction) = 1,"
		" c.kind = 'recruiter'"
		" FROM interview v JOIN interaction i ON i.id = v.interaction"
		" JOIN participant p ON p.interaction = v.interaction"
		" JOIN contact c ON c.id = p.contact"
		" WHERE v.application = :application AND i.planned = 0"
		" ORDER BY i.day DESC, i.at DESC, v.id DESC, p.contact");

	stmt_int(q, ":application", cause->facts.application);
	while (stmt_step(q)) {
		gboolean led = stmt_get_int(q, 2) != 0;
		Found one = { stmt_get_int(q, 0), met ? CHAIN_MET : 0 };

		if (last == 0)
			last = stmt_get_int(q, 1);
		if (met && led && last == stmt_get_int(q, 1))
			one.parts |= CHAIN_LED;
		if (met || stmt_get_int(q, 3))
			g_array_append_val(found, one);
	}
	return stmt_done(q, error) && add_found(book, cause, found, error);
}

gboolean
cause_add_application(Book *book, Cause *cause, gboolean met, GError **error)
{
	if (cause->facts.application <= 0)
		return TRUE;
	return add_seats(book, cause, error) && add_met(book, cause, met, error);
}

gboolean
cause_add_others(Book *book, Cause *cause, GError **error)
{
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(ChainPerson));
	gboolean ok = TRUE;
	Stmt *q = book_stmt(book,
		"SELECT a.id, coalesce((SELECT w.contact FROM application_contact w"
		"  WHERE w.application = a.id ORDER BY w.part = 'recruiter' DESC,"
		"  w.contact LIMIT 1), (SELECT p.contact FROM interview v"
		"  JOIN participant p ON p.interaction = v.interaction"
		"  JOIN contact c ON c.id = p.contact WHERE v.application = a.id"
		"  ORDER BY c.kind = 'recruiter' DESC, v.id DESC LIMIT 1))"
		" FROM application a WHERE a.outcome = '' AND a.id <> :application"
		" ORDER BY a.id");

	stmt_int(q, ":application", cause->facts.application);
	while (stmt_step(q)) {
		ChainPerson person = {
			.contact = stmt_get_int(q, 1),
			.application = stmt_get_int(q, 0),
		};

		g_array_append_val(found, person);
	}
	if (!stmt_done(q, error))
		return FALSE;
	for (guint i = 0; ok && i < found->len; i++) {
		const ChainPerson *one = &g_array_index(found, ChainPerson, i);

		ok = add_for(
			book, cause, one->contact, CHAIN_OTHERS, one->application, error);
	}
	return ok;
}

gboolean
cause_was_met(
	Book *book, gint64 contact, gint64 interaction, gboolean *met, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT EXISTS (SELECT 1 FROM participant p"
		" JOIN interaction i ON i.id = p.interaction WHERE p.contact = :contact"
		" AND p.interaction <> :interaction AND i.planned = 0)");
	gint64 any;

	stmt_int(q, ":contact", contact);
	stmt_int(q, ":interaction", interaction);
	if (!stmt_one_int(q, &any, error))
		return FALSE;
	*met = any != 0;
	return TRUE;
}

/* News are waited for since the application, or since its last interview. */
gboolean
cause_of_application(Book *book, gint64 id, Cause *cause, GError **error)
{
	Day day = DAY_NONE, date = DAY_NONE;
	gint64 interview = 0;
	Stmt *q = book_stmt(book,
		"SELECT a.applied_on, a.answer_by, v.id, i.day FROM application a"
		" LEFT JOIN interview v ON v.application = a.id"
		"  AND EXISTS (SELECT 1 FROM interaction h WHERE h.id = v.interaction"
		"   AND h.planned = 0)"
		" LEFT JOIN interaction i ON i.id = v.interaction"
		" WHERE a.id = :id ORDER BY i.day DESC LIMIT 1");

	stmt_int(q, ":id", id);
	if (stmt_step(q)) {
		day = stmt_get_day(q, 0);
		date = stmt_get_day(q, 1);
		interview = stmt_get_int(q, 2);
		if (interview != 0)
			day = stmt_get_day(q, 3);
	}
	if (!stmt_done(q, error))
		return FALSE;
	cause_init(cause, CHAIN_APPLIED, day, AT_NONE);
	cause->facts.date = date;
	cause->facts.application = id;
	cause->facts.interview = interview;
	return cause_add_application(book, cause, TRUE, error);
}
