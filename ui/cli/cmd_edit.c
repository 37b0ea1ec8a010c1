/*
 * krug edit WHO: changes fields by options, as one change. Only what was given is
 * written, so another krug may edit the same person meanwhile.
 */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "krug/who.h"

#include <string.h>

#include "cli/call.h"
#include "cli/fields.h"
#include "cli/plan_out.h"
#include "cli/rows.h"

static gboolean
same(const char *a, const char *b)
{
	g_autofree char *x = text_fold(a);
	g_autofree char *y = text_fold(b);

	return strcmp(x, y) == 0;
}

static gboolean
remove_channel(Person *person, const char *value, GError **error)
{
	for (guint i = 0; i < person->channels->len; i++) {
		const ContactChannel *channel = person->channels->pdata[i];

		if (same(channel->value, value)) {
			g_ptr_array_remove_index(person->channels, i);
			return TRUE;
		}
	}
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("There is no channel “%s”; “krug show” lists them."), value);
	return FALSE;
}

static gboolean
remove_tag(Person *person, const char *name, GError **error)
{
	for (guint i = 0; i < person->tags->len; i++) {
		if (same(person->tags->pdata[i], name)) {
			g_ptr_array_remove_index(person->tags, i);
			return TRUE;
		}
	}
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("There is no tag “%s”; “krug show” lists them."), name);
	return FALSE;
}

static gboolean
apply(Call *call, Person *person, GError **error)
{
	for (const char *const *c = call_list(call, "remove-channel"); *c; c++)
		if (!remove_channel(person, *c, error))
			return FALSE;
	for (const char *const *t = call_list(call, "remove-tag"); *t; t++)
		if (!remove_tag(person, *t, error))
			return FALSE;
	for (const char *const *d = call_list(call, "remove-date"); *d; d++)
		if (!fields_remove_date(person, *d, error))
			return FALSE;
	return fields_apply(call, person, error);
}

static gboolean
run(Call *call, GError **error)
{
	g_autofree char *text = call_words(call, 0);
	g_autoptr(Person) was = NULL;
	g_autoptr(Person) now = NULL;
	g_autoptr(StepPlan) plan = NULL;
	Book *book = call_book(call, error);
	gint64 who = 0;

	if (!book || !who_resolve(book, text, &who, error))
		return FALSE;
	was = person_load(book, who, error);
	now = was ? person_copy(was) : NULL;
	if (!now || !apply(call, now, error) ||
		!(plan = person_plan(book, was, now, error)) ||
		!plan_skip(call, plan, error) ||
		!person_save_steps(book, was, now, PERSON_SAVE, plan, NULL, error))
		return FALSE;
	fields_say(call, now);
	plan_say(book, plan);
	row_say(book, who);
	return TRUE;
}

static const CommandOption options[] = {
	{ "remove-channel", 0, OPTION_LIST, "ADDRESS", N_("a channel to remove"), NULL },
	{ "remove-date", 0, OPTION_LIST, "WHAT", N_("a date to remove"), NULL },
	{ "remove-tag", 0, OPTION_LIST, "TAG", N_("a tag to remove"), NULL },
	PLAN_SKIP,
	{ 0 },
};

const Command cmd_edit = {
	.name = "edit",
	.synopsis = "WHO [OPTION …]",
	.help = N_("Change what is known about a person"),
	.notes = N_(
		"An empty value clears a field. A new organization or position ends the "
		"present one today and keeps it in the history, and opens a reminder to "
		"congratulate on it, which is told; --skip job-change leaves that out."),
	.examples = "krug edit Петрова --org Сбер --position \"Lead recruiter\"\n"
		    "krug edit \"#12\" --city Тверь --remove-tag rust",
	.options = options,
	.least = 1,
	.most = -1,
	.flags = COMMAND_FIELDS,
	.run = run,
};
