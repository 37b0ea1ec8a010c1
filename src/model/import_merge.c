/*
 * Joining a record to a person: the book knows better, so nothing that it says is
 * overwritten. Notes are the exception that is none: they grow.
 */
#include "model/import_merge.h"

#include <string.h>

#include "krug/text.h"
#include "model/contact_private.h"

/* Fields of a person that another program may know. */
static const char *const filled[] = { "family", "given", "patronymic", "alt", "nickname",
	"city", "zone", "language", "met", "interests", "common" };

static gboolean
fill(char **mine, const char *theirs)
{
	if (**mine || !*theirs)
		return FALSE;
	g_free(*mine);
	*mine = g_strdup(theirs);
	return TRUE;
}

static gboolean
merge_fields(Contact *contact, const Contact *record)
{
	gboolean changed = FALSE;

	for (gsize i = 0; i < G_N_ELEMENTS(filled); i++) {
		const ContactField *field = contact_field(filled[i]);

		changed |= fill(&AT(char *, contact, field), AT(char *, record, field));
	}
	if (contact->gender == GENDER_UNKNOWN && record->gender != GENDER_UNKNOWN) {
		contact->gender = record->gender;
		changed = TRUE;
	}
	return changed;
}

static gboolean
merge_notes(Contact *contact, const Contact *record)
{
	char *notes;

	if (!*record->notes || strstr(contact->notes, record->notes))
		return FALSE;
	if (strstr(record->notes, contact->notes))
		notes = g_strdup(record->notes);
	else
		notes = g_strconcat(contact->notes, "\n\n", record->notes, NULL);
	g_free(contact->notes);
	contact->notes = notes;
	return TRUE;
}

static gboolean
same_channel(gconstpointer a, gconstpointer b)
{
	const ContactChannel *one = a, *other = b;
	g_autofree char *key = NULL;
	g_autofree char *other_key = NULL;

	if (one->kind != other->kind)
		return FALSE;
	key = channel_key(one->kind, one->value);
	other_key = channel_key(other->kind, other->value);
	return strcmp(key, other_key) == 0;
}

static gboolean
same_folded(const char *a, const char *b)
{
	g_autofree char *one = text_fold(a);
	g_autofree char *other = text_fold(b);

	return strcmp(one, other) == 0;
}

/* A birthday is one; dates with a label are one each. */
static gboolean
same_date(gconstpointer a, gconstpointer b)
{
	const ContactDate *one = a, *other = b;

	return one->kind == other->kind &&
	       (one->kind != OCCASION_OWN || same_folded(one->label, other->label));
}

static gboolean
same_position(gconstpointer a, gconstpointer b)
{
	const Position *there = a, *record = b;

	return same_folded(there->name, record->name) &&
	       (!*record->title || same_folded(there->title, record->title));
}

static gboolean
same_tag(gconstpointer a, gconstpointer b)
{
	return same_folded(a, b);
}

typedef gboolean (*Same)(gconstpointer a, gconstpointer b);
typedef gpointer (*Copy)(gconstpointer row);

static gboolean
merge_list(GPtrArray *there, const GPtrArray *record, Same same, Copy copy)
{
	guint before = there->len;

	for (guint i = 0; i < record->len; i++)
		if (!g_ptr_array_find_with_equal_func(
			    there, record->pdata[i], same, NULL))
			g_ptr_array_add(there, copy(record->pdata[i]));
	return there->len > before;
}

static gpointer
copy_channel(gconstpointer row)
{
	ContactChannel *channel = channel_copy(row);

	channel->preferred = FALSE;
	return channel;
}

static gpointer
copy_date(gconstpointer row)
{
	return date_copy(row);
}

static gpointer
copy_position(gconstpointer row)
{
	return position_copy(row);
}

static gpointer
copy_tag(gconstpointer row)
{
	return g_strdup(row);
}

gboolean
import_merge(Person *person, const Person *record)
{
	gboolean changed = merge_fields(person->contact, record->contact);

	changed |= merge_notes(person->contact, record->contact);
	changed |= merge_list(
		person->channels, record->channels, same_channel, copy_channel);
	changed |= merge_list(person->dates, record->dates, same_date, copy_date);
	changed |= merge_list(
		person->positions, record->positions, same_position, copy_position);
	changed |= merge_list(person->tags, record->tags, same_tag, copy_tag);
	return changed;
}
