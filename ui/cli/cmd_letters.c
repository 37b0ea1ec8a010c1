/* krug letters: those being written, on the pile, and sent. */
#include "krug/i18n.h"
#include "krug/letter.h"
#include "krug/who.h"

#include "cli/letter_out.h"

static LetterState
state_of(Call *call)
{
	if (call_flag(call, "pile"))
		return LETTER_PILED;
	return (LetterState)call_word(call, "state");
}

static gboolean
run(Call *call, GError **error)
{
	Book *book = call_book(call, error);
	g_autofree char *who = call_words(call, 0);
	gint64 contact = 0;

	if (!book || (*who && !who_resolve(book, who, &contact, error)))
		return FALSE;
	return verb_print(call, book, &letter_rows_out,
		letter_list(book, contact, state_of(call), 0, error));
}

static const CommandOption options[] = {
	{ "pile", 'p', OPTION_FLAG, NULL, N_("only those on the pile"), NULL },
	{ "state", 0, OPTION_TEXT, "STATE", N_("only those in this state"),
		&vocab_letter },
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON, with the texts"), NULL },
	{ 0 },
};

const Command cmd_letters = {
	.name = "letters",
	.synopsis = "[WHO] [--pile | --state STATE]",
	.help = N_("Letters: being written, on the pile, sent"),
	.notes = N_("Drafts come first, then the pile, then what was sent, the latest "
		    "first. “krug write NUMBER” goes on with one; “krug search” finds "
		    "sent ones by their words."),
	.examples = "krug letters\n"
		    "krug letters Петрова\n"
		    "krug letters --pile --json",
	.options = options,
	.most = -1,
	.run = run,
};
