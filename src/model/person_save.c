/*
 * Saving a person: what differs between the snapshot a form began with and the one it
 * ended with is written, and nothing else. A value that somebody else changed meanwhile
 * is never overwritten unasked: then nothing at all is written.
 */
#include "krug/person.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/tag.h"
#include "krug/text.h"
#include "model/args.h"
#include "model/book_private.h"
#include "model/contact_private.h"
#include "model/person_private.h"
#include "model/settle.h"
#include "model/tag_private.h"

typedef struct {
	const Person *was; /* NULL: a new person */
	Person *now;
	PersonFlags flags;
	const StepPlan *plan;
	GPtrArray *conflicts;
	gboolean verified; /* something was edited that says the data is true */
} Save;

static void
conflict_free(gpointer data)
{
	PersonConflict *conflict = data;

	g_free(conflict->label);
	g_free(conflict->was);
	g_free(conflict->theirs);
	g_free(conflict->mine);
	g_free(conflict);
}

/* Takes the three texts; the caller says what it is about. */
static PersonConflict *
add_conflict(Save *save, const char *label, char *was, char *theirs, char *mine)
{
	PersonConflict *conflict = g_new0(PersonConflict, 1);

	conflict->label = g_strdup(_(label));
	conflict->was = was;
	conflict->theirs = theirs;
	conflict->mine = mine;
	g_ptr_array_add(save->conflicts, conflict);
	return conflict;
}

static char *
show_row(const PersonRows *rows, gconstpointer row)
{
	return row ? rows->show(row) : g_strdup("");
}

static void
compare_fields(Save *save, Book *book, const Person *theirs)
{
	const Contact *was = save->was->contact;
	const Contact *now = save->now->contact;
	PersonConflict *conflict;

	for (const ContactField *field = contact_fields; field->column; field++) {
		if (field->kept || contact_field_same(was, now, field) ||
			contact_field_same(theirs->contact, was, field) ||
			contact_field_same(theirs->contact, now, field))
			continue;
		conflict =
			add_conflict(save, field->label, contact_show(book, was, field),
				contact_show(book, theirs->contact, field),
				contact_show(book, now, field));
		conflict->field = field;
	}
}

/* was is a row of the snapshot; mine or theirs is NULL where it was removed. */
static gboolean
rows_clash(const PersonRows *rows, gconstpointer was, gconstpointer mine,
	gconstpointer theirs)
{
	if (mine && rows->same(mine, was))
		return FALSE;
	if (!theirs)
		return mine != NULL;
	return !rows->same(theirs, was) && !(mine && rows->same(theirs, mine));
}

static void
compare_rows(Save *save, const Person *theirs, const PersonList *list)
{
	const PersonRows *rows = list->rows;
	const GPtrArray *before = *person_list(save->was, list);

	for (guint i = 0; i < before->len; i++) {
		gpointer was = before->pdata[i];
		gint64 id = person_row_id(was);
		gpointer mine = person_row_find(*person_list(save->now, list), id);
		gpointer other = person_row_find(*person_list(theirs, list), id);
		PersonConflict *conflict;

		if (!rows_clash(rows, was, mine, other))
			continue;
		conflict = add_conflict(save, rows->label, rows->show(was),
			show_row(rows, other), show_row(rows, mine));
		conflict->list = (guint)(list - person_lists);
		conflict->row = id;
	}
}

static gboolean
check_conflicts(Book *book, Save *save, const Person *theirs, GError **error)
{
	const PersonConflict *first;

	if (save->flags & PERSON_FORCE)
		return TRUE;
	compare_fields(save, book, theirs);
	for (const PersonList *list = person_lists; list->rows; list++)
		compare_rows(save, theirs, list);
	if (save->conflicts->len == 0)
		return TRUE;
	first = save->conflicts->pdata[0];
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
		_("Changed meanwhile: %s is now “%s”, yours is “%s”. Nothing was saved."),
		first->label, first->theirs, first->mine);
	return FALSE;
}

static gboolean
remove_row(Book *book, const PersonRows *rows, gint64 id, GError **error)
{
	Stmt *q = book_stmt(book, rows->remove);

	stmt_int(q, ":id", id);
	return stmt_done(q, error);
}

static gboolean
remove_rows(Book *book, Save *save, const PersonList *list, GError **error)
{
	const GPtrArray *before = *person_list(save->was, list);

	for (guint i = 0; i < before->len; i++) {
		gint64 id = person_row_id(before->pdata[i]);

		if (person_row_find(*person_list(save->now, list), id))
			continue;
		if (!remove_row(book, list->rows, id, error))
			return FALSE;
		save->verified |= list->rows->verifies;
	}
	return TRUE;
}

/* One row of `now`, at its place. */
static gboolean
write_row(Book *book, Save *save, const Person *theirs, const PersonList *list,
	guint place, GError **error)
{
	const PersonRows *rows = list->rows;
	gpointer row = (*person_list(save->now, list))->pdata[place];
	gint64 id = person_row_id(row);
	const GPtrArray *before = save->was ? *person_list(save->was, list) : NULL;
	gpointer was = id != 0 && before ? person_row_find(before, id) : NULL;
	gboolean edited = !was || !rows->same(was, row);
	gboolean moved = was && rows->ordered &&
			 (place >= before->len || before->pdata[place] != was);

	if (!edited && !moved)
		return TRUE;
	save->verified |= edited && rows->verifies;
	if (!was || !person_row_find(*person_list(theirs, list), id))
		return rows->insert(book, save->now->contact->id, row, (int)place, error);
	return rows->update(book, row, (int)place, error);
}

static gboolean
write_list(Book *book, Save *save, const Person *theirs, const PersonList *list,
	GError **error)
{
	const GPtrArray *now = *person_list(save->now, list);

	if (save->was && !remove_rows(book, save, list, error))
		return FALSE;
	for (guint i = 0; i < now->len; i++)
		if (!write_row(book, save, theirs, list, i, error))
			return FALSE;
	return TRUE;
}

static gboolean
has_tag(const GPtrArray *tags, const char *name)
{
	g_autofree char *key = text_fold(name);

	for (guint i = 0; i < tags->len; i++) {
		g_autofree char *other = text_fold(tags->pdata[i]);

		if (strcmp(key, other) == 0)
			return TRUE;
	}
	return FALSE;
}

static gboolean
write_tags(Book *book, Save *save, GError **error)
{
	gint64 id = save->now->contact->id;
	const GPtrArray *now = save->now->tags;
	const GPtrArray *was = save->was ? save->was->tags : NULL;

	for (guint i = 0; was && i < was->len; i++)
		if (!has_tag(now, was->pdata[i]) &&
			!tag_take_off(book, id, was->pdata[i], error))
			return FALSE;
	for (guint i = 0; i < now->len; i++)
		if (!(was && has_tag(was, now->pdata[i])) &&
			!tag_put_on(book, id, now->pdata[i], error))
			return FALSE;
	return TRUE;
}

static gboolean
write_fields(Book *book, Save *save, GError **error)
{
	const Contact *was = save->was->contact;
	const Contact *now = save->now->contact;

	for (const ContactField *field = contact_fields; field->column; field++)
		if (!field->kept && !contact_field_same(was, now, field) &&
			!contact_write(book, now, field, error))
			return FALSE;
	return TRUE;
}

static gboolean
write_verified(Book *book, Save *save, GError **error)
{
	Contact *now = save->now->contact;

	if (save->flags & PERSON_IMPORT || !(save->verified || !save->was))
		return TRUE;
	now->verified_on = book_today(book);
	return contact_write(book, now, contact_field("verified_on"), error);
}

/* theirs: as the book has the person; NULL of somebody new. */
static gboolean
write_rows(Book *book, Save *save, const Person *theirs, GError **error)
{
	for (const PersonList *list = person_lists; list->rows; list++)
		if (!write_list(book, save, theirs, list, error))
			return FALSE;
	return write_tags(book, save, error) && write_verified(book, save, error);
}

static gboolean
add(Book *book, Save *save, GError **error)
{
	Contact *now = save->now->contact;

	return settle_first_day(book, now, save->now->positions, error) &&
	       contact_insert(book, now, error) && write_rows(book, save, NULL, error) &&
	       settle_new(book, now, error);
}

static gboolean
run(Book *book, void *data, GError **error)
{
	Save *save = data;
	g_autoptr(Person) theirs = NULL;

	if (!save->was)
		return add(book, save, error);
	theirs = person_load(book, save->now->contact->id, error);
	return theirs && check_conflicts(book, save, theirs, error) &&
	       write_fields(book, save, error) && write_rows(book, save, theirs, error) &&
	       contact_settle(book, save->now->contact->id, error) &&
	       (save->flags & PERSON_IMPORT ||
		       person_write_steps(book, save->was, save->now, save->plan, error));
}

gboolean
person_add(Book *book, Person *person, PersonFlags flags, GError **error)
{
	Save save = { .now = person, .flags = flags };

	return add(book, &save, error);
}

/* Somebody else, who is in the book. */
static gboolean
check_introducer(Book *book, const Contact *contact, GError **error)
{
	if (contact->introduced_by == 0)
		return TRUE;
	if (contact->introduced_by != contact->id)
		return contact_exists(book, contact->introduced_by, error);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s",
		_("Nobody introduces themselves: choose another person."));
	return FALSE;
}

static gboolean
normalize_contact(Book *book, Contact *contact, GError **error)
{
	for (const ContactField *field = contact_fields; field->column; field++) {
		const char *text;

		if (!contact_field_is_text(field))
			continue; /* its type is its normal form */
		text = AT(char *, contact, field);
		if (*text && !contact_set(contact, field, text, error))
			return FALSE;
	}
	if (contact->kind == KIND_NONE)
		contact->kind = KIND_PROFESSIONAL;
	if (!*contact->family && !*contact->given && !*contact->patronymic &&
		!*contact->nickname && !*contact->alt) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s",
			_("A person needs a name: type at least one part of it."));
		return FALSE;
	}
	return check_introducer(book, contact, error);
}

static gboolean
normalize_tags(GPtrArray *tags, GError **error)
{
	for (guint i = 0; i < tags->len; i++) {
		char *name = tag_check(tags->pdata[i], error);

		if (!name)
			return FALSE;
		g_free(tags->pdata[i]);
		tags->pdata[i] = name;
	}
	return TRUE;
}

/* One preferred at most: of several the one that was not before. */
static void
settle_preferred(const Person *was, Person *now)
{
	ContactChannel *chosen = NULL;

	for (guint i = 0; i < now->channels->len; i++) {
		ContactChannel *channel = now->channels->pdata[i];
		const ContactChannel *before =
			was ? person_row_find(was->channels, channel->id) : NULL;

		if (channel->preferred && (!chosen || !before || !before->preferred))
			chosen = channel;
	}
	for (guint i = 0; i < now->channels->len; i++) {
		ContactChannel *channel = now->channels->pdata[i];

		channel->preferred = channel == chosen;
	}
}

gboolean
person_normalize(Book *book, const Person *was, Person *now, GError **error)
{
	if (!normalize_contact(book, now->contact, error) ||
		!normalize_tags(now->tags, error))
		return FALSE;
	for (const PersonList *list = person_lists; list->rows; list++) {
		const GPtrArray *rows = *person_list(now, list);

		for (guint i = 0; i < rows->len; i++)
			if (!list->rows->normalize(rows->pdata[i], error))
				return FALSE;
	}
	settle_preferred(was, now);
	return TRUE;
}

gboolean
person_save(Book *book, const Person *was, Person *now, PersonFlags flags,
	GPtrArray **conflicts, GError **error)
{
	return person_save_steps(book, was, now, flags, NULL, conflicts, error);
}

gboolean
person_save_steps(Book *book, const Person *was, Person *now, PersonFlags flags,
	const StepPlan *plan, GPtrArray **conflicts, GError **error)
{
	g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func(conflict_free);
	Save save = { was, now, flags, plan, found, FALSE };
	g_autofree char *name = NULL;
	g_autofree char *id = NULL;
	g_autofree char *args = NULL;
	gboolean saved;

	if (!person_normalize(book, was, now, error))
		return FALSE;
	name = contact_display(now->contact);
	if (was)
		id = g_strdup_printf("%" G_GINT64_FORMAT, was->contact->id);
	args = change_args("who", name, id ? "id" : NULL, id, NULL);
	saved = book_change(
		book, was ? "contact-edit" : "contact-add", args, run, &save, error);
	if (!saved && conflicts && found->len > 0)
		*conflicts = g_steal_pointer(&found);
	return saved;
}
