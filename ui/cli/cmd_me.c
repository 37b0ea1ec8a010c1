/* krug me: my profile, which letters are signed with. */
#include <string.h>

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/me.h"

#include "cli/call.h"
#include "cli/output.h"

#define GENDER "gender"

static char **
text_of(const Me *me, const MeField *field)
{
	return (char **)(guintptr)((const char *)me + field->offset);
}

/* --- showing --- */

static void
print_json(const Me *me)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	for (const MeField *field = me_fields; field->column; field++)
		json_text(json, field->column, *text_of(me, field));
	json_text(json, GENDER, vocab_id(&contact_genders, me->gender));
	json_array_begin(json, "channels");
	for (guint i = 0; i < me->channels->len; i++) {
		const ContactChannel *channel = me->channels->pdata[i];

		json_object_begin(json, NULL);
		json_text(json, "kind", vocab_id(&vocab_reach, channel->kind));
		json_text(json, "value", channel->value);
		json_object_end(json);
	}
	json_array_end(json);
	json_object_end(json);
	json_end(json);
}

static void
print_row(Table *table, const char *name, const char *label, const char *value)
{
	const char *cells[] = { name, label, value };

	table_row(table, cells);
}

static void
print(const Me *me)
{
	g_autoptr(Table) table = table_new(3);

	for (const MeField *field = me_fields; field->column; field++)
		print_row(table, field->column, _(field->label), *text_of(me, field));
	print_row(table, GENDER, _("Gender"),
		vocab_label(&contact_genders, (int)me_gender(me)));
	for (guint i = 0; i < me->channels->len; i++) {
		const ContactChannel *channel = me->channels->pdata[i];

		print_row(table, vocab_id(&vocab_reach, channel->kind),
			vocab_label(&vocab_reach, channel->kind), channel->value);
	}
}

/* --- setting --- */

static gboolean
set_gender(Me *me, const char *text, GError **error)
{
	int gender = *text ? vocab_match(&contact_genders, text, -1) : GENDER_UNKNOWN;

	if (*text && !gender)
		return call_wrong(
			error, _("“%s” is no gender; write male or female."), text);
	me->gender = gender;
	return TRUE;
}

/* Takes the place of all of its kind. */
static gboolean
set_channel(Me *me, Reach kind, const char *text, GError **error)
{
	g_autofree char *value = *text ? channel_check(kind, text, error) : NULL;

	if (*text && !value)
		return FALSE;
	for (guint i = me->channels->len; i > 0; i--)
		if (((const ContactChannel *)me->channels->pdata[i - 1])->kind == kind)
			g_ptr_array_remove_index(me->channels, i - 1);
	if (value)
		g_ptr_array_add(me->channels, channel_new(kind, value));
	return TRUE;
}

static gboolean
set_text(Me *me, const char *name, const char *text)
{
	for (const MeField *field = me_fields; field->column; field++)
		if (strcmp(field->column, name) == 0) {
			g_free(*text_of(me, field));
			*text_of(me, field) = g_strdup(text);
			return TRUE;
		}
	return FALSE;
}

static gboolean
set(Me *me, const char *pair, GError **error)
{
	const char *text = strchr(pair, '=');
	g_autofree char *name = text ? g_strndup(pair, (gsize)(text - pair)) : NULL;
	Reach kind = name ? (Reach)vocab_from_id(&vocab_reach, name) : REACH_NONE;

	if (!name)
		return call_wrong(error, _("“%s” is not NAME=TEXT."), pair);
	text++;
	if (strcmp(name, GENDER) == 0)
		return set_gender(me, text, error);
	if (kind != REACH_NONE)
		return set_channel(me, kind, text, error);
	return set_text(me, name, text) ||
	       call_wrong(error, _("There is no “%s” in the profile; krug me lists it."),
		       name);
}

static gboolean
run(Call *call, GError **error)
{
	Book *book = call_book(call, error);
	g_autoptr(Me) me = book ? me_load(book, error) : NULL;

	if (!me)
		return FALSE;
	for (int i = 0; i < call_operands(call); i++)
		if (!set(me, call_operand(call, i), error))
			return FALSE;
	if (call_operands(call) && !me_save(book, me, error))
		return FALSE;
	if (call_flag(call, "json"))
		print_json(me);
	else
		print(me);
	return TRUE;
}

static const CommandOption options[] = {
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON object"), NULL },
	{ 0 },
};

const Command cmd_me = {
	.name = "me",
	.synopsis = "[--json] [NAME=TEXT …]",
	.help = N_("My profile: name, signature, channels, skills"),
	.notes =
		N_("Letters are signed with it. NAME is one of those listed, or the kind "
		   "of a channel, as email; nothing behind “=” takes it out."),
	.examples = "krug me\n"
		    "krug me given=Вера family=Соколова gender=female\n"
		    "krug me email=vera@example.org signature=\"С уважением, Вера\"",
	.options = options,
	.most = -1,
	.run = run,
};
