/*
 * The man page krug-templates.5. Names of values, forms of days and limits come from the
 * tables by which templates are read.
 */
#include "krug/i18n.h"
#include "krug/template.h"

#include "cli/manual.h"
#include "cli/paper.h"

static const UsageFact head[], parts[], files[];
static const char *const type_words[];

static void
put_names(void)
{
	for (const TemplateName *row = template_names; row->name != NULL; row++) {
		const char *type = type_words[row->type];
		g_autofree char *meaning = g_strdup_printf(*type ? "%s (%s)." : "%s.",
			_(row->meaning), *type ? _(type) : "");

		if (row->type != TEMPLATE_GENDER)
			paper_item(row->name, meaning);
	}
}

static void
put_days(void)
{
	paper_section(_("DAYS"));
	paper_more(
		_("A day is told in words, in the language of the letter; {{DAY FORM}} "
		  "chooses how. Where it is more than half a year from the letter and in "
		  "another year, that year is told with it."));
	for (const TemplateDayForm *form = template_day_forms; form->word != NULL; form++)
		paper_item(form->word, _(form->meaning));
}

static void
put_example(void)
{
	paper_section(_("EXAMPLE"));
	paper_lines(_("# Use: after an interview, to each person met, within a day.\n"
		      "Title: Thank-you after an interview\n"
		      "Type: thank-you\n"
		      "Ask? detail: What in the talk stayed with you\n"
		      "Subject: Thank you for the conversation {{interview.day on}}\n"
		      "\n"
		      "Dear {{name}},\n"
		      "\n"
		      "thank you for the conversation {{interview.day near}}.\n"
		      "{{#if detail}}\n"
		      "What stayed with me: {{detail}}.\n"
		      "{{/if}}\n"
		      "\n"
		      "{{me.signature}}"));
}

void
manual_templates(void)
{
	paper_begin("krug-templates", "5", _("letters in which krug fills in values"));
	paper_section(_("DESCRIPTION"));
	paper_more(
		_("A template is a text file in UTF-8: a head of lines “KEY: TEXT”, an "
		  "empty line, and the letter. In the letter and its subject stand "
		  "values, conditions and variants in double braces; everything else "
		  "is written as it is. The text of a value is never looked at for "
		  "braces."));
	paper_text(_(
		"krug ships templates of every kind in both languages and tones: “krug "
		"templates” lists them, “krug templates show KIND” prints one, and “krug "
		"templates check” tells what is wrong with a file, and where."));
	paper_facts(_("THE HEAD"), head);
	paper_facts(_("THE TEXT"), parts);
	put_days();
	paper_section(_("WHAT COMES OUT"));
	paper_more(_(
		"A line that holds nothing but conditions vanishes with its line break, "
		"and so does one that they have left empty. Several blanks become one, "
		"several empty lines one; there is no blank before a comma or at the end "
		"of a line, and no second full stop behind a value that ends with one. "
		"A subject is one line."));
	paper_section(_("VALUES"));
	paper_more(_(
		"What is not known is asked for, unless it stands inside a condition on "
		"itself."));
	put_names();
	put_example();
	paper_facts(_("FILES"), files);
	paper_section(_("SEE ALSO"));
	paper_more("krug(1)");
}

static const UsageFact head[] = {
	{ "# Use:",
		N_("When to use the template, for lists; comment lines below go on with "
		   "it, up to a bare “#”. There are comments in the head alone.") },
	{ "Title:", N_("What it is called in lists. Needed.") },
	{ "Type:", N_("The type the letter is logged with, as in “krug log --type”. "
		      "Needed.") },
	{ "Subject:", N_("The subject, with values as in the text. Without it the letter "
			 "has none.") },
	{ "Ask NAME:",
		N_("A value of your own that the writer is asked for with this text. "
		   "NAME is of a to z, digits and dashes; it may also be one of those "
		   "below, to be asked for in other words.") },
	{ "Ask? NAME:", N_("The same for one that may be left out; it stands inside "
			   "{{#if NAME}}.") },
	{ 0 },
};

static const UsageFact parts[] = {
	{ "{{NAME}}", N_("A value.") },
	{ "{{DAY FORM}}", N_("A day in one of the forms below.") },
	{ "{{#if NAME}} … {{else}} … {{/if}}",
		N_("What stands before {{else}} where the value "
		   "is known, else what stands behind it. "
		   "{{else}} may be left out. Conditions may "
		   "stand within each other, 8 deep.") },
	{ "{{#if not NAME}} … {{/if}}", N_("The contrary.") },
	{ "{{me: A|B}}",
		N_("A if I am a man, B if I am a woman. With a third alternative the "
		   "letter goes by it as long as that is not known; with two it is "
		   "asked.") },
	{ "{{them: A|B}}",
		N_("The same by the gender of the person written to. Words that need "
		   "none are better.") },
	{ "{{you: A|B}}", N_("A in formal letters (вы), B in informal ones (ты).") },
	{ "{{plural NAME: A|B}}",
		N_("A if the number is one, else B. Three alternatives go "
		   "by the Russian rule: 1, 2 to 4, 5 and more. The word "
		   "alone is printed; the number is {{NAME}}.") },
	{ 0 },
};

static const UsageFact files[] = {
	{ "$XDG_CONFIG_HOME/krug/templates/ru/, en/",
		N_("Your own templates: KIND.formal.txt, KIND.informal.txt, or "
		   "KIND.txt for both tones. They take the place of those of krug of "
		   "the same name, or add a kind. Where one has a mistake, that is "
		   "told, and the one of krug is used. A file has 256 KiB at most.") },
	{ 0 },
};

/* What is said of the types in the list of names. */
static const char *const type_words[] = {
	[TEMPLATE_TEXT] = "",
	[TEMPLATE_LINES] = N_("may have several lines"),
	[TEMPLATE_DAY] = N_("a day"),
	[TEMPLATE_NUMBER] = N_("a number"),
	[TEMPLATE_GENDER] = "",
};
