/*
 * krug write: a letter from a template, filled, checked, edited, kept, handed over, noted
 * as sent. Each of these is an option, done in this order; without any the letter is
 * printed, or opens in the editor on a terminal and is kept as a draft.
 */
#include <string.h>

#include "krug/i18n.h"
#include "krug/letter.h"

#include "cli/letter_out.h"
#include "cli/plan_out.h"
#include "cli/rows.h"
#include "cli/write_hand.h"
#include "cli/write_sheet.h"
#include "shell/process.h"

/* --- editing --- */

static char *
editor_of(Call *call)
{
	Config *config = call_config(call, NULL);

	return g_strdup(config ? config_get(config, "editor") : "");
}

static gboolean
open_editor(Call *call, Book *book, const char *place, const char *text, Edited *edited,
	GError **error)
{
	g_autofree char *editor = editor_of(call);
	const EditSpec spec = { .editor = editor,
		.book = book,
		.place = place,
		.suffix = ".txt",
		.text = text };

	return process_edit(NULL, &spec, edited, error);
}

/* text NULL: left as it was. Where the letter does not take it, the file stays. */
static gboolean
take(Book *book, Letter *letter, const char *text, const Edited *edited, GError **error)
{
	if ((!text || letter_take(letter, text, strlen(text), error)) &&
		letter_save(book, letter, error))
		return TRUE;
	edited_kept(edited, error);
	return FALSE;
}

/* What an editor or a machine that died left behind is opened first; its file stays until
 * the letter is saved. */
static gboolean
edit(Call *call, Book *book, Letter *letter, GError **error)
{
	g_autofree char *place =
		letter->id ? g_strdup_printf("letter-%ld", (long)letter->id)
			   : g_strdup_printf("letter-to-%ld", (long)letter->contact);
	g_auto(Edited) left = { 0 };
	g_auto(Edited) edited = { 0 };
	g_autofree char *text = NULL;

	if (letter->state == LETTER_SENT)
		return letter_save(book, letter, error);
	if (edited_left(book, place, &left, NULL))
		out_say("%s", _("Taken up where it was left."));
	text = left.text ? g_strdup(left.text) : letter_text(letter);
	if (!open_editor(call, book, place, text, &edited, error) ||
		!take(book, letter, edited.text ? edited.text : left.text, &edited,
			error))
		return FALSE;
	edited_taken(&edited);
	if (left.text)
		edited_taken(&left);
	return TRUE;
}

/* --- what becomes of it --- */

static void
say_kept(const Letter *letter)
{
	out_say(_("#%ld %s: %s"), (long)letter->id,
		vocab_label(&vocab_letter, (int)letter->state), letter->who);
}

static gboolean
keep(Call *call, Book *book, Letter *letter, GError **error)
{
	gboolean pile = call_flag(call, "pile");

	if (!pile && !call_flag(call, "draft"))
		return TRUE;
	letter->state = pile ? LETTER_PILED : LETTER_DRAFT;
	if (!letter_save(book, letter, error))
		return FALSE;
	say_kept(letter);
	return TRUE;
}

static gboolean
log_sent(Call *call, Book *book, Letter *letter, GError **error)
{
	g_autoptr(StepPlan) plan = NULL;
	int channel = call_word(call, "channel");

	if (channel)
		letter->channel = (Channel)channel;
	if (!call_flag(call, "sent"))
		return TRUE;
	plan = letter_sent_plan(book, letter, error);
	if (!plan || !plan_skip(call, plan, error) ||
		!letter_sent(book, letter, plan, error))
		return FALSE;
	say_kept(letter);
	plan_say(book, plan);
	row_say(book, letter->contact);
	return TRUE;
}

static gboolean
print(Call *call, Book *book, const Letter *letter, GError **error)
{
	g_autofree char *text = NULL;

	if (call_flag(call, "json"))
		return letter_out_json(book, letter, error);
	text = letter_text(letter);
	g_strchomp(text);
	out_block("", text);
	return TRUE;
}

static gboolean
drop(Book *book, const Letter *letter, GError **error)
{
	if (!letter->id)
		return call_wrong(error, _("Tell the number of the letter."));
	return letter_drop(book, letter->id, error);
}

static gboolean
has_any(Call *call, const char *const *flags)
{
	for (; *flags; flags++)
		if (call_flag(call, *flags))
			return TRUE;
	return FALSE;
}

#define HAS(call, ...) has_any(call, (const char *const[]){ __VA_ARGS__, NULL })

/* Whether somebody sits there and nothing was said that a script would say. */
static gboolean
wants_editor(Call *call)
{
	return call_flag(call, "edit") ||
	       (out_columns() > 0 &&
		       !HAS(call, "print", "json", "draft", "pile", "sent") &&
		       !write_hand_wanted(call));
}

/* One that was kept or sent is printed where that was asked for. */
static gboolean
wants_print(Call *call, gboolean edited)
{
	return HAS(call, "print", "json") ||
	       (!edited && !HAS(call, "draft", "pile", "sent") &&
		       !write_hand_wanted(call));
}

static gboolean
run(Call *call, GError **error)
{
	Book *book = call_book(call, error);
	g_autoptr(Letter) letter = book ? write_begin(call, book, error) : NULL;
	gboolean edits, done;

	if (!letter)
		return FALSE;
	if (call_flag(call, "drop"))
		return drop(book, letter, error);
	edits = wants_editor(call);
	if (edits && !edit(call, book, letter, error))
		return FALSE;
	if (letter->state != LETTER_SENT && !letter_out_faults(book, letter, error))
		return FALSE;
	if (!keep(call, book, letter, error))
		return FALSE;
	done = write_hand(call, book, letter, error) &&
	       log_sent(call, book, letter, error);
	if ((edits || write_hand_wanted(call)) && letter->id &&
		letter->state == LETTER_DRAFT && !call_flag(call, "draft"))
		say_kept(letter);
	return done && (!wants_print(call, edits) || print(call, book, letter, error));
}

static const CommandOption options[] = {
	{ "set", 's', OPTION_LIST, "NAME=TEXT", N_("a value that the template asks for"),
		NULL },
	{ "in", 0, OPTION_TEXT, "ru|en", N_("language of the letter; else theirs"),
		NULL },
	{ "tone", 0, OPTION_TEXT, "TONE", N_("its tone; else as you are with them"),
		&vocab_tone },
	{ "step", 0, OPTION_TEXT, "REMINDER", N_("the step it is for"), NULL },
	{ "application", 0, OPTION_TEXT, "APPLICATION", N_("about that application"),
		NULL },
	{ "event", 0, OPTION_TEXT, "EVENT", N_("about that event"), NULL },
	{ "item", 0, OPTION_TEXT, "ITEM", N_("with that from the shelf"), NULL },
	{ "news", 0, OPTION_TEXT, "NEWS", N_("with these news of mine"), NULL },
	{ "with", 0, OPTION_TEXT, "WHO", N_("the second person of an introduction"),
		NULL },
	{ "holiday", 0, OPTION_TEXT, "HOLIDAY", N_("which holiday; see krug greet"),
		NULL },
	{ "edit", 'e', OPTION_FLAG, NULL, N_("open it in the editor, keep it as a draft"),
		NULL },
	{ "draft", 0, OPTION_FLAG, NULL, N_("keep it as a draft"), NULL },
	{ "pile", 'p', OPTION_FLAG, NULL, N_("put it on the pile"), NULL },
	{ "drop", 0, OPTION_FLAG, NULL, N_("delete a draft, or one of the pile"), NULL },
	WRITE_HAND,
	{ "sent", 0, OPTION_FLAG, NULL, N_("it was sent: log it, close its step"), NULL },
	{ "channel", 'c', OPTION_TEXT, "CHANNEL", N_("by which it goes"),
		&vocab_channel },
	PLAN_SKIP,
	{ "print", 0, OPTION_FLAG, NULL, N_("print it, also on a terminal"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON, with its checklist"), NULL },
	{ 0 },
};

const Command cmd_write = {
	.name = "write",
	.synopsis = "TEMPLATE WHO [--set NAME=TEXT] … [OPTION …] | LETTER [OPTION …]",
	.help = N_("A letter from a template, filled with what the book knows"),
	.notes =
		N_("TEMPLATE is one of “krug templates”, or - for the one that the next "
		   "step of the person asks for. A value that is needed and not known is "
		   "asked for by name. On a terminal the letter opens in the editor and "
		   "is kept as a draft; elsewhere, or with --print, it is printed. "
		   "Nothing is sent by krug itself: --mail, --send and the like hand it "
		   "to the programs of krug config and keep it as a draft, --sent logs "
		   "it."),
	.examples = "krug write - Петрова --print\n"
		    "krug write thank-you Петрова --set \"detail=how you test\" --pile\n"
		    "krug write share-article \"Иван Ли\" --item '#3' --set reason=…\n"
		    "krug write - Петрова --send --sent\n"
		    "krug write 4 --sent",
	.options = options,
	.least = 1,
	.most = 2,
	.run = run,
};
