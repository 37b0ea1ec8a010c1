/*
 * What was given for a contact, written into a Person. Invariant: the person changes only
 * where an option was given, so that saving writes nothing else.
 */
#include "cli/fields.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/tag.h"
#include "krug/text.h"
#include "krug/when.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/fieldoptions.h"
#include "cli/output.h"

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

/* One date of a kind, of its own dates one of a label; FALSE where there is none. */
static gboolean
remove_date(Person *person, OccasionKind kind, const char *label)
{
	g_autofree char *wanted = text_fold(label);

	for (guint i = 0; i < person->dates->len; i++) {
		const ContactDate *date = person->dates->pdata[i];
		g_autofree char *folded = text_fold(date->label);

		if (date->kind != kind || strcmp(folded, wanted) != 0)
			continue;
		g_ptr_array_remove_index(person->dates, i);
		return TRUE;
	}
	return FALSE;
}

/* The words of a kind, else a label of its own. */
static OccasionKind
date_kind(char *label)
{
	OccasionKind kind = vocab_match(&vocab_occasion, label, -1);

	if (kind == OCCASION_NONE || kind == OCCASION_OWN)
		return OCCASION_OWN;
	*label = '\0';
	return kind;
}

static void
set_date(Person *person, char *label, OccasionDate on)
{
	OccasionKind kind = date_kind(label);
	ContactDate *date = date_new(kind, on);

	remove_date(person, kind, label);
	g_free(date->label);
	date->label = g_strdup(label);
	g_ptr_array_add(person->dates, date);
}

/* "work 2019-05-01", "name day 12.03", "wedding 12 june 2020": the date begins at the
 * first word from which on all is one. */
static gboolean
read_date(Person *person, const char *text, GError **error)
{
	g_autofree char *line = g_strstrip(g_strdup(text));
	OccasionDate on;

	for (char *blank = strchr(line, ' '); blank; blank = strchr(blank + 1, ' ')) {
		if (!date_parse(blank + 1, &on, NULL))
			continue;
		*blank = '\0';
		set_date(person, g_strchomp(line), on);
		return TRUE;
	}
	return call_wrong(error,
		_("--date takes what it is and a date, as “work 2019-05-01” or “wedding "
		  "12.06”; not “%s”."),
		text);
}

static gboolean
apply_dates(Call *call, Person *person, GError **error)
{
	const char *birthday = call_text(call, "birthday");
	OccasionDate on;

	if (birthday && *birthday && !date_parse(birthday, &on, error))
		return FALSE;
	if (birthday)
		remove_date(person, OCCASION_BIRTHDAY, "");
	if (birthday && *birthday)
		g_ptr_array_add(person->dates, date_new(OCCASION_BIRTHDAY, on));
	for (const char *const *date = call_list(call, "date"); *date; date++)
		if (!read_date(person, *date, error))
			return FALSE;
	return TRUE;
}

gboolean
fields_remove_date(Person *person, const char *text, GError **error)
{
	g_autofree char *label = g_strstrip(g_strdup(text));
	OccasionKind kind = date_kind(label);

	if (remove_date(person, kind, label))
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("There is no date “%s”; “krug show” lists them."), text);
	return FALSE;
}

/* The channel people answer by; added in the same call or there already. */
static gboolean
apply_preferred(Call *call, Person *person, GError **error)
{
	const char *value = call_text(call, "prefer");
	g_autofree char *wanted = value ? text_fold(value) : NULL;
	gboolean found = !value || !*value;

	for (guint i = 0; value && i < person->channels->len; i++) {
		ContactChannel *channel = person->channels->pdata[i];
		g_autofree char *kept = text_fold(channel->value);
		Reach kind = vocab_match(&vocab_reach, value, -1);

		channel->preferred =
			!found && (strcmp(kept, wanted) == 0 || channel->kind == kind);
		found |= channel->preferred;
	}
	if (found)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("There is no channel “%s”; “krug show” lists them."), value);
	return FALSE;
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
		!apply_preferred(call, person, error) ||
		!apply_dates(call, person, error) || !apply_tags(call, person, error))
		return FALSE;
	apply_position(call, person);
	return TRUE;
}

void
fields_say(const Call *call, const Person *person)
{
	const char *zone = person->contact->zone;

	if (call_text(call, "zone") && *zone && !contact_zone_known(zone))
		out_say(_("The time zone “%s” is kept, but this system does not know "
			  "it."),
			zone);
}
