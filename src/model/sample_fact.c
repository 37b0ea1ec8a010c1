/*
 * Words of the sample book that describe a person, or me.
 */
#include <stdlib.h>
#include <string.h>

#include "krug/error.h"
#include "model/sample_private.h"

gboolean
sample_refuse(const char *text, GError **error)
{
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "“%s”", text);
	return FALSE;
}

gboolean
sample_day(Sample *sample, const char **rest, Day *day, GError **error)
{
	Day today = book_today(sample->book);
	char *end = NULL;
	int n = (int)strtol(*rest, &end, 10);
	gboolean months = *end == 'm';

	if (end == *rest)
		return sample_refuse(*rest, error);
	*day = months ? day_add_months(today, n) : today + n;
	*rest = g_strchug(end + months);
	return TRUE;
}

char **
sample_parts(const char *rest, guint least)
{
	g_auto(GStrv) parts = g_strsplit(rest, "|", -1);
	guint n = g_strv_length(parts);
	char **all = g_new0(char *, MAX(n, least) + 1);

	for (guint i = 0; i < MAX(n, least); i++)
		all[i] = g_strdup(i < n ? g_strstrip(parts[i]) : "");
	return all;
}

/* "-30m" as YYYY-MM, "" as it is. */
static char *
month(Sample *sample, const char *text, GError **error)
{
	char buf[DAY_TEXT];
	Day day;

	if (!*text)
		return g_strdup("");
	if (!sample_day(sample, &text, &day, error))
		return NULL;
	return g_strndup(day_format(day, buf), strlen("YYYY-MM"));
}

static gboolean
add_position(Sample *sample, const char *rest, GError **error)
{
	g_auto(GStrv) parts = sample_parts(rest, 4);
	g_autofree char *from = month(sample, parts[2], error);
	g_autofree char *to = from ? month(sample, parts[3], error) : NULL;
	Position *position;

	if (!to)
		return FALSE;
	position = position_new(parts[0], parts[1]);
	g_free(position->started);
	position->started = g_steal_pointer(&from);
	if (*to)
		position->ended = g_steal_pointer(&to);
	g_ptr_array_add(sample->person->positions, position);
	return TRUE;
}

/* "+9 1988", or a date as date_parse() takes it; of an own one its label after a bar. */
static gboolean
add_date(Sample *sample, OccasionKind kind, const char *rest, GError **error)
{
	g_auto(GStrv) parts = sample_parts(rest, 2);
	const char *text = parts[0];
	OccasionDate on = { 0 };
	ContactDate *date;
	Day day;

	if (strchr("+-", *text)) {
		if (!sample_day(sample, &text, &day, error))
			return FALSE;
		on = (OccasionDate){ atoi(text), day_parts(day).month,
			day_parts(day).day };
	} else if (!date_parse(text, &on, error)) {
		return FALSE;
	}
	date = date_new(kind, on);
	g_free(date->label);
	date->label = g_strdup(parts[1]);
	g_ptr_array_add(sample->person->dates, date);
	return TRUE;
}

static gboolean
prefer(Sample *sample)
{
	GPtrArray *channels = sample->person->channels;

	g_return_val_if_fail(channels->len > 0, FALSE);
	((ContactChannel *)channels->pdata[channels->len - 1])->preferred = TRUE;
	return TRUE;
}

gboolean
sample_is_fact(const char *word)
{
	const ContactField *field = contact_field(word);

	return (field && !field->kept) || vocab_from_id(&vocab_reach, word) != 0 ||
	       vocab_from_id(&vocab_occasion, word) != 0 || strcmp(word, "at") == 0 ||
	       strcmp(word, "tag") == 0 || strcmp(word, "preferred") == 0 ||
	       strcmp(word, "since") == 0 || strcmp(word, "verified") == 0;
}

static gboolean
set_day(Sample *sample, const char *word, const char *rest, GError **error)
{
	Contact *contact = sample->person->contact;
	gboolean since = strcmp(word, "since") == 0;
	Day *day = since ? &contact->created_on : &contact->verified_on;

	return sample_day(sample, &rest, day, error);
}

gboolean
sample_fact(Sample *sample, const char *word, const char *rest, GError **error)
{
	Person *person = sample->person;
	int reach = vocab_from_id(&vocab_reach, word);
	int occasion = vocab_from_id(&vocab_occasion, word);

	if (reach != 0)
		g_ptr_array_add(person->channels, channel_new((Reach)reach, rest));
	else if (occasion != 0)
		return add_date(sample, (OccasionKind)occasion, rest, error);
	else if (strcmp(word, "at") == 0)
		return add_position(sample, rest, error);
	else if (strcmp(word, "tag") == 0)
		g_ptr_array_add(person->tags, g_strdup(rest));
	else if (strcmp(word, "preferred") == 0)
		return prefer(sample);
	else if (contact_field(word))
		return contact_set(person->contact, contact_field(word), rest, error);
	else
		return set_day(sample, word, rest, error);
	return TRUE;
}

gboolean
sample_about_me(Sample *sample, const char *word, const char *rest, GError **error)
{
	Me *me = sample->me;
	int reach = vocab_from_id(&vocab_reach, word);

	if (reach != 0) {
		g_ptr_array_add(me->channels, channel_new((Reach)reach, rest));
		return TRUE;
	}
	for (const MeField *field = me_fields; field->column; field++) {
		char **text = (char **)((char *)me + field->offset);

		if (strcmp(field->column, word) != 0)
			continue;
		g_free(*text);
		*text = g_strcompress(rest);
		return TRUE;
	}
	return sample_refuse(word, error);
}
