/*
 * Options made of the model's tables. Invariant: a column named own_window is the option
 * --own-window; nothing here lists the fields a second time.
 */
#include "cli/fieldoptions.h"

#include "krug/contact.h"
#include "krug/i18n.h"

static const CommandOption own_options[];

const char *
field_option(const char *id)
{
	g_autofree char *name = g_strdelimit(g_strdup(id), "_ ", '-');

	return g_intern_string(name);
}

static const char *
value_word(ContactFieldType type)
{
	static const char *const words[] = {
		[CONTACT_LINE] = "TEXT",
		[CONTACT_LINES] = "TEXT",
		[CONTACT_DATE] = "WHEN",
		[CONTACT_FLAG] = "yes|no",
		[CONTACT_WORD] = "WORD",
		[CONTACT_PERSON] = "WHO",
	};

	return words[type];
}

void
field_options(GArray *options)
{
	for (const ContactField *f = contact_fields; f->column; f++) {
		CommandOption option = {
			.name = field_option(f->column),
			.kind = OPTION_TEXT,
			.value = value_word(f->type),
			.help = f->label,
			.vocab = f->vocab,
		};

		if (!f->kept)
			g_array_append_val(options, option);
	}
	for (int i = 1; i < vocab_reach.count; i++) {
		CommandOption option = {
			.name = field_option(vocab_id(&vocab_reach, i)),
			.kind = OPTION_LIST,
			.value = "ADDRESS",
			.help = vocab_reach.words[i].label,
		};

		g_array_append_val(options, option);
	}
	for (const CommandOption *o = own_options; o->name; o++)
		g_array_append_vals(options, o, 1);
}

static const CommandOption own_options[] = {
	{ "org", 'o', OPTION_TEXT, "NAME", N_("where the person works now"), NULL },
	{ "position", 'p', OPTION_TEXT, "TITLE", N_("the position held there"), NULL },
	{ "birthday", 0, OPTION_TEXT, "DATE", N_("with or without a year"), NULL },
	{ "date", 0, OPTION_LIST, "WHAT DATE",
		N_("another date: work, name-day or a label of your own"), NULL },
	{ "prefer", 0, OPTION_TEXT, "CHANNEL",
		N_("the channel to use first, by its kind or address"), NULL },
	{ "tag", 't', OPTION_LIST, "TAG", N_("a tag to add"), NULL },
	{ 0 },
};
