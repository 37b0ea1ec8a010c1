/*
 * Changes of one entry: add, save, delete, hold. Each is one change of the book, undone
 * by itself, after which all who took part are settled.
 */
#include "krug/i18n.h"
#include "model/args.h"
#include "model/contact_private.h"
#include "model/heard.h"
#include "model/input.h"
#include "model/interaction_private.h"
#include "model/interaction_rows.h"
#include "model/steps_private.h"

#define ARGS_PEOPLE 3 /* named in the history; the rest is "…" */

char *
interaction_args(Book *book, const Interaction *entry)
{
	g_autoptr(GString) who = g_string_new(NULL);
	g_autofree char *id = NULL;
	g_autofree char *line = NULL;

	if (entry->contacts->len > 0)
		id = g_strdup_printf(
			"%" G_GINT64_FORMAT, g_array_index(entry->contacts, gint64, 0));
	for (guint i = 0; i < entry->contacts->len && i < ARGS_PEOPLE; i++) {
		g_autofree char *name =
			contact_who(book, g_array_index(entry->contacts, gint64, i));

		g_string_append_printf(who, "%s%s", i ? ", " : "", name);
	}
	if (entry->contacts->len > ARGS_PEOPLE)
		g_string_append(who, ", …");
	line = interaction_line(entry);
	return change_args("who", who->str, "text", line, id ? "id" : NULL, id, NULL);
}

gboolean
interaction_check(Book *book, Interaction *entry, GError **error)
{
	if (entry->contacts->len == 0)
		return input_refuse(
			_("Nobody took part: name at least one person."), error);
	return interaction_check_open(book, entry, error);
}

gboolean
interaction_check_open(Book *book, Interaction *entry, GError **error)
{
	if (entry->day == DAY_NONE)
		return input_refuse(_("The entry has no day."), error);
	if (entry->cancelled)
		entry->planned = FALSE;
	else if (!entry->planned && entry->day > book_today(book))
		return input_refuse(
			_("That day lies ahead: plan the talk instead of logging it."),
			error);
	for (guint i = 0; i < entry->contacts->len; i++)
		if (!contact_exists(
			    book, g_array_index(entry->contacts, gint64, i), error))
			return FALSE;
	if (entry->channel == CHANNEL_NONE)
		entry->channel = CHANNEL_OTHER;
	if (entry->direction == DIRECTION_NONE)
		entry->direction = channel_direction(entry->channel);
	return TRUE;
}

static gboolean
has_help(const Interaction *entry)
{
	for (guint i = 0; i < entry->values->len; i++) {
		const InteractionValue *value =
			&g_array_index(entry->values, InteractionValue, i);

		if (value->got && (value->kind == VALUE_RECOMMENDATION ||
					  value->kind == VALUE_INTRODUCTION ||
					  value->kind == VALUE_VACANCY))
			return TRUE;
	}
	return FALSE;
}

static gboolean
thank(Book *book, const Interaction *entry, GError **error)
{
	return entry->planned || entry->cancelled || !has_help(entry) ||
	       steps_of_help(book, entry->id, entry->contacts, TRUE, entry->day, error);
}

static Telling
telling_of(const Interaction *entry)
{
	return (Telling){
		.contacts = entry->contacts,
		.day = entry->day,
		.text = entry->text,
		.update = entry->type == TYPE_UPDATE,
	};
}

static gboolean
may_tell(const Interaction *entry)
{
	return !entry->planned && !entry->cancelled && entry->direction != DIRECTION_IN;
}

/* Whom my news reached by it. */
static gboolean
tell_news(Book *book, const Interaction *entry, GError **error)
{
	const Telling telling = telling_of(entry);

	return !may_tell(entry) || heard_in(book, &telling, error);
}

static gboolean
take_news_back(Book *book, const Interaction *entry, GError **error)
{
	const Telling telling = telling_of(entry);

	return !may_tell(entry) || heard_back(book, &telling, entry->id, error);
}

gboolean
interaction_follow(Book *book, const Interaction *entry, GError **error)
{
	return thank(book, entry, error) && tell_news(book, entry, error);
}

static gboolean
run_add(Book *book, void *data, GError **error)
{
	return interaction_insert(book, data, error) &&
	       interaction_follow(book, data, error);
}

gboolean
interaction_add(Book *book, Interaction *entry, GError **error)
{
	g_autofree char *args = NULL;

	if (!interaction_check(book, entry, error))
		return FALSE;
	args = interaction_args(book, entry);
	return book_change(book, "interaction-add", args, run_add, entry, error);
}

typedef struct {
	const Interaction *was, *now;
} Edit;

/* No thanks are owed for help that was taken back. */
static gboolean
follow_edit(Book *book, const Interaction *was, const Interaction *now, GError **error)
{
	if (has_help(was) && !has_help(now) &&
		!steps_of_help(book, now->id, now->contacts, FALSE, now->day, error))
		return FALSE;
	return interaction_follow(book, now, error);
}

static gboolean
run_edit(Book *book, void *data, GError **error)
{
	const Edit *edit = data;
	g_autoptr(Interaction) stored = interaction_load(book, edit->was->id, error);
	g_autoptr(Interaction) merged = NULL;

	if (!stored)
		return FALSE;
	merged = interaction_copy(stored);
	return interaction_merge(book, edit->was, edit->now, merged, error) &&
	       interaction_check(book, merged, error) &&
	       interaction_update(book, stored, merged, error) &&
	       follow_edit(book, stored, merged, error) &&
	       steps_of_interview(book, merged->id, error);
}

gboolean
interaction_save(
	Book *book, const Interaction *was, const Interaction *now, GError **error)
{
	Edit edit = { was, now };
	g_autofree char *args = interaction_args(book, now);

	return book_change(book, "interaction-edit", args, run_edit, &edit, error);
}

static gboolean
run_delete(Book *book, void *data, GError **error)
{
	const Interaction *entry = data;

	return steps_go_back(book, entry->id, NULL, error) &&
	       take_news_back(book, entry, error) &&
	       interaction_remove(book, entry, error);
}

gboolean
interaction_delete(Book *book, gint64 id, GError **error)
{
	g_autoptr(Interaction) entry = interaction_load(book, id, error);
	g_autofree char *args = NULL;

	if (!entry)
		return FALSE;
	args = interaction_args(book, entry);
	return book_change(book, "interaction-delete", args, run_delete, entry, error);
}

/* Held earlier than planned it was held today, at an hour that nobody told. */
static void
make_held(Book *book, Interaction *entry, const char *text)
{
	entry->planned = FALSE;
	if (entry->day > book_today(book)) {
		entry->day = book_today(book);
		entry->at = AT_NONE;
	}
	if (text) {
		g_free(entry->text);
		entry->text = g_strdup(text);
	}
}

static gboolean
is_interview(Book *book, gint64 interaction)
{
	Stmt *q = book_stmt(
		book, "SELECT 1 FROM interview WHERE interaction = :interaction");

	stmt_int(q, ":interaction", interaction);
	return stmt_done_int(q, 0, NULL) != 0;
}

gboolean
interaction_hold(Book *book, gint64 id, const char *text, GError **error)
{
	g_autoptr(Interaction) was = interaction_load(book, id, error);
	g_autoptr(Interaction) now = NULL;
	g_autofree char *args = NULL;
	Edit edit;

	if (!was)
		return FALSE;
	if (!was->planned)
		return input_refuse(_("This entry is not a plan any more."), error);
	if (is_interview(book, id))
		return input_refuse(
			_("This is an interview: say there how it was, so that its "
			  "steps open."),
			error);
	now = interaction_copy(was);
	make_held(book, now, text);
	edit = (Edit){ was, now };
	args = interaction_args(book, now);
	return book_change(book, "interaction-hold", args, run_edit, &edit, error);
}
