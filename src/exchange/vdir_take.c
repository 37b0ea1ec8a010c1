/*
 * Three cards of one person. Invariant: of the person only that changes which the two
 * cards tell differently under the keys asked for; a position is never overwritten, a job
 * that is not told any more ends.
 */
#include "vdir_take.h"

#include <string.h>

#include "model/import_merge.h"
#include "vdir_lines.h"

typedef struct {
	const Person *ours, *theirs;
	const VdirText *text;
	Person *now;
	guint keys;
	const char *today;
} Take;

static gboolean
asked(const Take *take, VdirKey key)
{
	return (take->keys & VDIR_BIT(key)) != 0;
}

/* --- channels --- */

static guint
bits_of(Reach kind)
{
	if (kind == REACH_PHONE)
		return VDIR_BIT(VDIR_PHONE);
	if (kind == REACH_EMAIL)
		return VDIR_BIT(VDIR_EMAIL);
	return VDIR_BIT(VDIR_LINK) | VDIR_BIT(VDIR_SERVICE);
}

static ContactChannel *
find_channel(const GPtrArray *channels, const ContactChannel *wanted)
{
	for (guint i = 0; i < channels->len; i++) {
		ContactChannel *channel = channels->pdata[i];

		if (channel->kind == wanted->kind &&
			strcmp(channel->value, wanted->value) == 0)
			return channel;
	}
	return NULL;
}

/* One that is there no more, which the new one takes the place of: a number corrected
 * there keeps its label and whether it is preferred. */
static ContactChannel *
find_replaced(const Take *take, Reach kind)
{
	for (guint i = 0; i < take->now->channels->len; i++) {
		ContactChannel *channel = take->now->channels->pdata[i];

		if (channel->kind == kind &&
			find_channel(take->ours->channels, channel) &&
			!find_channel(take->theirs->channels, channel))
			return channel;
	}
	return NULL;
}

static void
add_channel(const Take *take, const ContactChannel *channel)
{
	ContactChannel *old = find_replaced(take, channel->kind);
	ContactChannel *fresh;

	if (old) {
		g_free(old->value);
		old->value = g_strdup(channel->value);
		return;
	}
	fresh = channel_copy(channel);
	fresh->preferred = FALSE;
	g_ptr_array_add(take->now->channels, fresh);
}

static void
take_channels(const Take *take)
{
	GPtrArray *mine = take->now->channels;

	for (guint i = 0; i < take->theirs->channels->len; i++) {
		const ContactChannel *channel = take->theirs->channels->pdata[i];

		if ((bits_of(channel->kind) & take->keys) &&
			!find_channel(take->ours->channels, channel) &&
			!find_channel(mine, channel))
			add_channel(take, channel);
	}
	for (guint i = mine->len; i > 0; i--) {
		const ContactChannel *channel = mine->pdata[i - 1];

		if ((bits_of(channel->kind) & take->keys) &&
			find_channel(take->ours->channels, channel) &&
			!find_channel(take->theirs->channels, channel))
			g_ptr_array_remove_index(mine, i - 1);
	}
}

/* --- positions --- */

static gboolean
lasts(const Position *position)
{
	return position->ended == NULL;
}

static gboolean
is_same_job(const Position *a, const Position *b)
{
	return strcmp(a->name, b->name) == 0 && strcmp(a->title, b->title) == 0;
}

static Position *
find_job(const GPtrArray *positions, const Position *wanted)
{
	for (guint i = 0; i < positions->len; i++) {
		Position *position = positions->pdata[i];

		if (lasts(position) && is_same_job(position, wanted))
			return position;
	}
	return NULL;
}

/* Programs leave the day there on which the job before began. */
static gboolean
is_new_start(const Take *take, const char *started)
{
	for (guint i = 0; i < take->ours->positions->len; i++) {
		const Position *job = take->ours->positions->pdata[i];

		if (strcmp(job->started, started) == 0)
			return FALSE;
	}
	return *started != '\0';
}

/* What was not told so far is filled in; everything else is another line. */
static gboolean
fill_job(const Take *take, const Position *job)
{
	for (guint i = 0; i < take->now->positions->len; i++) {
		Position *old = take->now->positions->pdata[i];
		char **empty = !*old->title ? &old->title : &old->name;
		const char *told = !*old->title ? job->title : job->name;
		gboolean fits = !*old->title ? strcmp(old->name, job->name) == 0
					     : strcmp(old->title, job->title) == 0;

		if (!lasts(old) || **empty || !fits)
			continue;
		g_free(*empty);
		*empty = g_strdup(told);
		return TRUE;
	}
	return FALSE;
}

static void
end_jobs(const Take *take)
{
	for (guint i = 0; i < take->now->positions->len; i++) {
		Position *old = take->now->positions->pdata[i];

		if (lasts(old) && find_job(take->ours->positions, old) &&
			!find_job(take->theirs->positions, old))
			old->ended = g_strdup(take->today);
	}
}

static void
take_jobs(const Take *take)
{
	for (guint i = 0; i < take->theirs->positions->len; i++) {
		const Position *job = take->theirs->positions->pdata[i];
		Position *fresh;

		if (!lasts(job) || find_job(take->ours->positions, job) ||
			find_job(take->now->positions, job) || fill_job(take, job))
			continue;
		fresh = position_new(job->name, job->title);
		g_free(fresh->started);
		fresh->started = g_strdup(
			is_new_start(take, job->started) ? job->started : take->today);
		g_ptr_array_insert(take->now->positions, 0, fresh);
	}
	end_jobs(take);
}

/* --- dates and tags --- */

static gboolean
is_same_date(const ContactDate *a, const ContactDate *b)
{
	return a->kind == b->kind && a->on.year == b->on.year &&
	       a->on.month == b->on.month && a->on.day == b->on.day &&
	       strcmp(a->label, b->label) == 0;
}

static ContactDate *
find_date(const GPtrArray *dates, const ContactDate *wanted)
{
	for (guint i = 0; i < dates->len; i++)
		if (is_same_date(dates->pdata[i], wanted))
			return dates->pdata[i];
	return NULL;
}

static gboolean
is_asked_date(const Take *take, const ContactDate *date)
{
	return asked(take, date->kind == OCCASION_BIRTHDAY ? VDIR_BORN : VDIR_DATES);
}

/* The same occasion on another day keeps its UID. */
static ContactDate *
find_moved(const Take *take, const ContactDate *date)
{
	for (guint i = 0; i < take->now->dates->len; i++) {
		ContactDate *old = take->now->dates->pdata[i];

		if (old->kind == date->kind && strcmp(old->label, date->label) == 0 &&
			find_date(take->ours->dates, old) &&
			!find_date(take->theirs->dates, old))
			return old;
	}
	return NULL;
}

static void
take_date(const Take *take, const ContactDate *date)
{
	ContactDate *old;

	if (!is_asked_date(take, date) || find_date(take->ours->dates, date) ||
		find_date(take->now->dates, date))
		return;
	old = find_moved(take, date);
	if (old)
		old->on = date->on;
	else
		g_ptr_array_add(take->now->dates, date_copy(date));
}

static void
take_dates(const Take *take)
{
	GPtrArray *mine = take->now->dates;

	for (guint i = 0; i < take->theirs->dates->len; i++)
		take_date(take, take->theirs->dates->pdata[i]);
	for (guint i = mine->len; i > 0; i--) {
		const ContactDate *date = mine->pdata[i - 1];

		if (is_asked_date(take, date) && find_date(take->ours->dates, date) &&
			!find_date(take->theirs->dates, date))
			g_ptr_array_remove_index(mine, i - 1);
	}
}

static gboolean
has_tag(GPtrArray *tags, const char *tag)
{
	return g_ptr_array_find_with_equal_func(tags, tag, g_str_equal, NULL);
}

static void
take_tags(const Take *take)
{
	GPtrArray *mine = take->now->tags;
	GPtrArray *ours = take->ours->tags, *theirs = take->theirs->tags;

	for (guint i = 0; i < theirs->len; i++)
		if (!has_tag(ours, theirs->pdata[i]) && !has_tag(mine, theirs->pdata[i]))
			g_ptr_array_add(mine, g_strdup(theirs->pdata[i]));
	for (guint i = mine->len; i > 0; i--)
		if (has_tag(ours, mine->pdata[i - 1]) &&
			!has_tag(theirs, mine->pdata[i - 1]))
			g_ptr_array_remove_index(mine, i - 1);
}

/* --- fields --- */

/* Fields of one line each. */
static const struct {
	VdirKey key;
	const char *column;
} columns[] = {
	{ VDIR_NAME, "family" },
	{ VDIR_NAME, "given" },
	{ VDIR_NAME, "patronymic" },
	{ VDIR_NICKNAME, "nickname" },
	{ VDIR_ADDRESS, "city" },
	{ VDIR_ZONE, "zone" },
	{ VDIR_LANGUAGE, "language" },
	{ VDIR_NOTE, "notes" },
};

static char **
text_of(Contact *contact, const char *column)
{
	const ContactField *field = contact_field(column);

	return (char **)((char *)contact + field->offset);
}

static void
take_fields(const Take *take)
{
	Contact *now = take->now->contact, *theirs = take->theirs->contact;

	for (gsize i = 0; i < G_N_ELEMENTS(columns); i++) {
		char **mine = text_of(now, columns[i].column);

		if (!asked(take, columns[i].key))
			continue;
		g_free(*mine);
		*mine = g_strdup(*text_of(theirs, columns[i].column));
	}
	if (asked(take, VDIR_GENDER))
		now->gender = theirs->gender;
}

/* What only another krug says. A program that drops such lines says nothing by that. */
static const struct {
	const char *line, *column;
} own[] = {
	{ "X-KRUG-ALT", "alt" },
	{ "X-KRUG-KIND", "kind" },
	{ "X-KRUG-ROLE", "role" },
	{ "X-KRUG-SENIORITY", "seniority" },
	{ "X-KRUG-ADDRESS", "address" },
	{ "X-KRUG-CLOSE", "close" },
	{ "X-KRUG-OWN-WINDOW", "own_window" },
	{ "X-KRUG-MET", "met" },
	{ "X-KRUG-INTERESTS", "interests" },
	{ "X-KRUG-COMMON", "common" },
};

static void
take_own(const Take *take)
{
	for (gsize i = 0; i < G_N_ELEMENTS(own); i++) {
		const ContactField *field = contact_field(own[i].column);
		g_autofree char *ours = contact_get(take->ours->contact, field);
		g_autofree char *theirs = contact_get(take->theirs->contact, field);

		if (vdir_text_value(take->text, own[i].line, NULL) &&
			strcmp(ours, theirs) != 0)
			contact_set(take->now->contact, field, theirs, NULL);
	}
}

void
vdir_take_card(Person *now, const VdirCards *cards, guint keys, const char *today)
{
	const Take take = { cards->ours, cards->theirs, cards->text, now, keys, today };

	take_channels(&take);
	if (asked(&take, VDIR_JOB))
		take_jobs(&take);
	take_dates(&take);
	if (asked(&take, VDIR_TAGS))
		take_tags(&take);
	take_fields(&take);
	if (asked(&take, VDIR_OWN))
		take_own(&take);
}

guint
vdir_take_keys(void)
{
	guint keys = VDIR_BIT(VDIR_PHONE) | VDIR_BIT(VDIR_EMAIL) | VDIR_BIT(VDIR_LINK) |
		     VDIR_BIT(VDIR_SERVICE) | VDIR_BIT(VDIR_JOB) | VDIR_BIT(VDIR_BORN) |
		     VDIR_BIT(VDIR_DATES) | VDIR_BIT(VDIR_TAGS) | VDIR_BIT(VDIR_GENDER) |
		     VDIR_BIT(VDIR_OWN);

	for (gsize i = 0; i < G_N_ELEMENTS(columns); i++)
		keys |= VDIR_BIT(columns[i].key);
	return keys;
}

/* --- both --- */

/* What differs and has one place only. */
static guint
one_of_two(const Person *now, const Person *theirs, guint keys)
{
	guint differ = 0;

	for (gsize i = 0; i < G_N_ELEMENTS(columns); i++) {
		const char *mine = *text_of(now->contact, columns[i].column);
		const char *other = *text_of(theirs->contact, columns[i].column);

		if (columns[i].key != VDIR_NOTE && *mine && *other &&
			strcmp(mine, other) != 0)
			differ |= VDIR_BIT(columns[i].key);
	}
	for (guint i = 0; i < theirs->dates->len; i++) {
		const ContactDate *date = theirs->dates->pdata[i];

		if (date->kind == OCCASION_BIRTHDAY && !find_date(now->dates, date))
			differ |= VDIR_BIT(VDIR_BORN);
	}
	return differ & keys;
}

/* Begins as nobody, so that joining takes nothing else along. */
guint
vdir_take_both(Person *now, const VdirCards *cards, guint keys)
{
	g_autoptr(Person) nobody = person_new();
	g_autoptr(Person) part = person_new();
	const VdirCards alone = { nobody, cards->theirs, cards->text };
	guint left = one_of_two(now, cards->theirs, keys) | (keys & VDIR_BIT(VDIR_OWN));

	vdir_take_card(part, &alone, keys & ~VDIR_BIT(VDIR_OWN), "");
	import_merge(now, part);
	return left;
}
