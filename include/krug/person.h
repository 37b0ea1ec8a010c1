/*
 * A contact with all that hangs from it, as the detail pane, the form and the export see
 * it: a snapshot, owned as a whole.
 *
 * person_save() writes what differs between the snapshot a form began with and the one it
 * ended with, nothing else; so two forms on one person disturb each other only where both
 * changed the same. Then it answers KRUG_ERROR_CONFLICT and says with what.
 */
#ifndef KRUG_PERSON_H
#define KRUG_PERSON_H

#include "krug/channel.h"
#include "krug/contact.h"
#include "krug/date.h"
#include "krug/json.h"
#include "krug/position.h"
#include "krug/steps.h"

typedef struct {
	Contact *contact;
	GPtrArray *positions; /* Position, the present one first */
	GPtrArray *channels;  /* ContactChannel, in the user's order */
	GPtrArray *dates;     /* ContactDate */
	GPtrArray *tags;      /* char * */
} Person;

Person *person_new(void);
Person *person_copy(const Person *person);
void person_free(Person *person);
Person *person_load(Book *book, gint64 id, GError **error);
/* Many people in the order of their numbers (gint64, in any order), each read once, with
 * a statement a table for all of them; who is not there is left out. It stops where fn
 * answers FALSE with its error. Writers are locked out until it ends. */
typedef gboolean (*PersonEach)(
	Book *book, const Person *person, void *data, GError **error);
gboolean person_each(
	Book *book, const GArray *ids, PersonEach fn, void *data, GError **error);

/* Whether one of their dates is of that kind. */
gboolean person_has_date(const Person *person, OccasionKind kind);

/* As told, else guessed (krug/grammar.h): seniority from the present title; the form of
 * address from seniority, then from the organization, else вы. */
Seniority person_seniority(const Person *person);
Address person_address(Book *book, const Person *person);

typedef enum {
	PERSON_SAVE = 0,
	PERSON_FORCE = 1 << 0,	/* write mine over what has changed underneath */
	PERSON_IMPORT = 1 << 1, /* the data was not just seen to be true: verified_on
				   stays */
} PersonFlags;

typedef struct {
	char *label;		   /* translated */
	char *was, *theirs, *mine; /* as shown; "" where there was nothing */
	const ContactField *field; /* NULL: a row of list `list` with the id `row` */
	guint list;
	gint64 row;
} PersonConflict;

/* One change, "contact-add" where `was` is NULL, else "contact-edit". A new person gets a
 * UID, the regular reminder and a first day; `now` gets all ids, organizations are found
 * or added by name. Any check that fails is KRUG_ERROR_INPUT and nothing is written.
 * conflicts may be NULL; set on KRUG_ERROR_CONFLICT only: owned, of PersonConflict. */
gboolean person_save(Book *book, const Person *was, Person *now, PersonFlags flags,
	GPtrArray **conflicts, GError **error);

/* What saving would open: congratulations to who changed jobs, support to who left
 * without a new one. That is told by the positions: a new one that lasts, or the last
 * that ended, within the last months; what only corrects a line opens nothing. Owned. */
StepPlan *person_plan(Book *book, const Person *was, const Person *now, GError **error);
/* person_save() with what stayed ticked of it; plan NULL: as proposed. */
gboolean person_save_steps(Book *book, const Person *was, Person *now, PersonFlags flags,
	const StepPlan *plan, GPtrArray **conflicts, GError **error);

/* Gives mine up: what the conflict is about becomes theirs in `was` and `now`, so that
 * the next person_save() leaves it alone. theirs: as the book has the person now. */
void person_yield(
	Person *was, Person *now, const Person *theirs, const PersonConflict *conflict);

/* An object under `key`, all fields and lists. */
void person_json(JsonWriter *json, const char *key, const Person *person);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Person, person_free)

#endif
