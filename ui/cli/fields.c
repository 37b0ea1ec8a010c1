/*
 * What was given for a contact, written into a Person. Invariant: the person changes only
 * where an option was given, so that saving writes nothing else.
 */
#include "cli/fields.h"

#include <string.h>

#include "krug/config.h"
#include "krug/i18n.h"
#include "krug/tag.h"
#include "krug/when.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/fieldoptions.h"

static char *
field_text(Call *call, const ContactField *field, const char *given, GError **error)
{
	const Clock *clock = call_clock(call, error);
	char day[DAY_TEXT];
	gint64 who = 0;
	When when;

	if (!clock)
		return NULL;
	if (!*given)
		return g_strdup("");
	switch (field->type) {
	case CONTACT_FLAG:
		return g_strdup(config_bool(given) ? "1" : "");
	case CONTACT_DATE:
		if (!when_parse_all(given, clock, WHEN_FUTURE, &when, error))
			return NULL;
		return g_strdup(day_format(when.day, day));
	case CONTACT_PERSON:
		if (!who_resolve(call_book(call, NULL), given, &who, error))
			return NULL;
		return g_strdup_printf("%" G_GINT64_FORMAT, who);
	default:
		return g_strdup(given);
	}
}

static gboolean
apply_columns(Call *call, Contact *contact, GError **error)
{
	for (const ContactField *f = contact_fields; f->column; f++) {
		const char *given =
			f->kept ? NULL : call_text(call, field_option(f->column));
		g_autofree char *text = NULL;

		if (!given)
			continue;
		text = field_text(call, f, given, error);
		if (!text || !contact_set(contact, f, text, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
apply_channels(Call *call, Person *person, GError **error)
{
	for (int i = 1; i < vocab_reach.count; i++) {
		const char *const *value =
			call_list(call, field_option(vocab_id(&vocab_reach, i)));

		for (; *value; value++) {
			g_autofree char *normal = channel_check((Reach)i, *value, error);

			if (!normal)
				return FALSE;
			g_ptr_array_add(person->channels, channel_new((Reach)i, normal));
		}
	}
	return TRUE;
}

static gboolean
apply_dates(Call *call, Person *person, GError **error)
{
	const char *birthday = call_text(call, "birthday");
	OccasionDate on;

	if (!birthday)
		return TRUE;
	if (!date_parse(birthday, &on, error))
		return FALSE;
	for (guint i = person->dates->len; i-- > 0;) {
		const ContactDate *date = person->dates->pdata[i];

		if (date->kind == OCCASION_BIRTHDAY)
			g_ptr_array_remove_index(person->dates, i);
	}
	g_ptr_array_add(person->dates, date_new(OCCASION_BIRTHDAY, on));
	return TRUE;
}

/* A job change ends the present line and adds one, never overwrites; a new title in the
 * same place keeps the place. */
static void
apply_position(Call *call, Person *person)
{
	const char *name = call_text(call, "org");
	const char *title = call_text(call, "position");
	const Position *present = position_current(person->positions);
	Position *next = NULL;

	if (!name && !title)
		return;
	if (!name && present)
		name = present->name;
	next = position_new(name ? name : "", title ? title : "");
	for (guint i = 0; present && i < person->positions->len; i++) {
		Position *position = person->positions->pdata[i];
		char today[DAY_TEXT];

		if (position != present)
			continue;
		day_format(book_today(call_book(call, NULL)), today);
		g_free(position->ended);
		position->ended = g_strdup(today);
		g_free(next->started);
		next->started = g_strdup(today);
	}
	g_ptr_array_insert(person->positions, 0, next);
}

static gboolean
apply_tags(Call *call, Person *person, GError **error)
{
	for (const char *const *tag = call_list(call, "tag"); *tag; tag++) {
		char *name = tag_check(*tag, error);

		if (!name)
			return FALSE;
		g_ptr_array_add(person->tags, name);
	}
	return TRUE;
}

gboolean
fields_apply(Call *call, Person *person, GError **error)
{
	if (!call_book(call, error) || !apply_columns(call, person->contact, error) ||
		!apply_channels(call, person, error) ||
		!apply_dates(call, person, error) || !apply_tags(call, person, error))
		return FALSE;
	apply_position(call, person);
	return TRUE;
}
