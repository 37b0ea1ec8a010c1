/* krug add NAME: a person, with all that was told about them, as one change. */
#include "krug/i18n.h"
#include "krug/person.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/fields.h"
#include "cli/rows.h"

static void
take_part(char **field, char **part)
{
	if (!*part)
		return;
	g_free(*field);
	*field = g_steal_pointer(part);
}

/* Is a part of the name among the options? */
static gboolean
has_name_option(const Call *call)
{
	static const char *const parts[] = { "family", "given", "nickname", "alt" };

	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
		const char *text = call_text(call, parts[i]);

		if (text && *text)
			return TRUE;
	}
	return FALSE;
}

static gboolean
take_name(const Call *call, Contact *contact, const char *text, GError **error)
{
	g_auto(NameParts) name = { 0 };

	if (!*text && has_name_option(call))
		return TRUE;
	if (!name_parse(text, &name))
		return call_wrong(error, _("Tell the name of the person."));
	take_part(&contact->family, &name.family);
	take_part(&contact->given, &name.given);
	take_part(&contact->patronymic, &name.patronymic);
	take_part(&contact->nickname, &name.nickname);
	take_part(&contact->alt, &name.alt);
	return TRUE;
}

static void
print_json(const Contact *contact)
{
	g_autoptr(JsonWriter) json = out_json();
	g_autofree char *name = contact_display(contact);

	json_object_begin(json, NULL);
	json_int(json, "id", contact->id);
	json_text(json, "name", name);
	json_text(json, "kind", vocab_id(&vocab_kind, contact->kind));
	json_object_end(json);
	json_end(json);
}

/* Two people may share a name, but somebody may also be added twice unawares. */
static void
say_same_name(Book *book, const Contact *contact)
{
	NameParts name = contact_name(contact);
	g_autoptr(GPtrArray) people = who_same_name(book, &name, NULL);

	for (guint i = 0; people && i < people->len; i++) {
		const Who *who = people->pdata[i];

		g_autofree char *id = row_id(who->id);

		out_say(_("In the book under this name already: %s %s%s%s"), id,
			who->name, *who->organization ? ", " : "", who->organization);
	}
}

static gboolean
run(Call *call, GError **error)
{
	g_autofree char *text = call_words(call, 0);
	g_autoptr(Person) person = person_new();
	Book *book = NULL;

	if (!take_name(call, person->contact, text, error))
		return FALSE;
	book = call_book(call, error);
	if (!book || !fields_apply(call, person, error))
		return FALSE;
	say_same_name(book, person->contact);
	if (!person_save(book, NULL, person, PERSON_SAVE, NULL, error))
		return FALSE;
	fields_say(call, person);
	if (call_flag(call, "json"))
		print_json(person->contact);
	else
		row_say(book, person->contact->id);
	return TRUE;
}

static const CommandOption options[] = {
	{ "json", 0, OPTION_FLAG, NULL, N_("print the new person as a JSON object"),
		NULL },
	{ 0 },
};

const Command cmd_add = {
	.name = "add",
	.synopsis = "[OPTION …] [NAME]",
	.help = N_("Add a person"),
	.notes = N_("The kind is professional where none is given. Parts of the name are "
		    "recognised; a nickname stands in brackets."),
	.examples = "krug add --kind recruiter --org Яндекс --telegram @annap "
		    "\"Анна Сергеевна Петрова\"\n"
		    "krug add \"Ivan Li (Vanya)\" --email ivan@example.org --tag rust",
	.options = options,
	.least = 0,
	.most = -1,
	.flags = COMMAND_FIELDS | COMMAND_CREATES,
	.run = run,
};
