/* krug inbox: what came in and waits to be logged or dismissed. */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/inbox.h"
#include "krug/text.h"
#include "krug/vdir.h"

#include "cli/moment.h"
#include "cli/rows.h"
#include "cli/verb.h"

static void
people_json(JsonWriter *json, const InboxItem *item)
{
	json_array_begin(json, "who_ids");
	for (guint i = 0; i < item->contacts->len; i++)
		json_int(json, NULL, g_array_index(item->contacts, gint64, i));
	json_array_end(json);
}

static void
others_json(JsonWriter *json, const InboxItem *item)
{
	g_auto(GStrv) others = g_strsplit(item->others, "\n", -1);

	json_array_begin(json, "others");
	for (char **other = others; *other; other++)
		json_text(json, NULL, *other);
	json_array_end(json);
}

static void
fields(JsonWriter *json, Book *book, gconstpointer row)
{
	const InboxItem *item = row;

	json_int(json, "id", item->id);
	json_text(json, "kind", vocab_id(&vocab_inbox_kind, (int)item->kind));
	json_text(json, "state", vocab_id(&vocab_inbox_state, (int)item->state));
	json_day(json, "day", item->day);
	moment_json(json, book, "at", DAY_NONE, item->at);
	json_id(json, "minutes", item->minutes);
	json_text(json, "title", item->title);
	json_text(json, "who", item->who);
	people_json(json, item);
	json_told(json, "text", item->text);
	json_told(json, "place", item->place);
	others_json(json, item);
	json_bool(json, "tentative", item->tentative != 0);
	json_text(json, "source", item->source);
	json_bool(json, "passed", item->passed);
}

static const char *
question_of(const InboxItem *item)
{
	if (item->kind == INBOX_CONFLICT)
		return _("mine or theirs?");
	if (item->kind == INBOX_CARD)
		return _("new on the phone: take it?");
	if (item->passed)
		return _("log it?");
	return item->tentative ? _("to come, tentative") : _("to come");
}

static void
print_row(Table *table, Book *book, gconstpointer row)
{
	const InboxItem *item = row;
	g_autofree char *id = row_id(item->id);
	g_autofree char *when = moment_words(book, item->day, item->at);
	const char *cells[] = { id, when, item->title, item->who, question_of(item) };

	table_row(table, cells);
}

static const VerbRows inbox_rows_out = { 5, fields, print_row };

/* Drops what --match does not fit. */
static void
keep_matching(const Call *call, GPtrArray *items)
{
	const char *words = call_text(call, "match");

	for (guint i = items->len; words && i-- > 0;)
		if (!inbox_matches(items->pdata[i], words))
			g_ptr_array_remove_index(items, i);
}

/* Takes `more`; FALSE for NULL. */
static gboolean
append(GPtrArray *all, GPtrArray *more)
{
	if (!more)
		return FALSE;
	while (more->len > 0)
		g_ptr_array_add(all, g_ptr_array_steal_index(more, 0));
	g_ptr_array_unref(more);
	return TRUE;
}

static gboolean
list(Call *call, Book *book, GError **error)
{
	GPtrArray *all = inbox_of_kind(book, INBOX_CONFLICT, 0, error);

	if (!all || !append(all, inbox_of_kind(book, INBOX_CARD, 0, error)) ||
		!append(all, inbox_passed(book, 0, error)) ||
		!append(all,
			inbox_coming(book, book_today(book) + INBOX_AHEAD, 0, error)))
		return FALSE;
	keep_matching(call, all);
	return verb_print_or_say(call, book, &inbox_rows_out, all,
		call_text(call, "match")
			? _("Nothing in the inbox has these words.")
			: _("The inbox is empty: krug import CALENDAR.ics brings "
			    "meetings with people you know."));
}

/* "12" or "#12". */
static gboolean
find(Call *call, int operand, gint64 *id, GError **error)
{
	const char *text = call_operand(call, operand);

	if (!text)
		return call_wrong(error, _("Tell the number of what is in the inbox."));
	*id = text_number(text, NULL);
	return *id > 0 || call_wrong(error, _("“%s” is no number."), text);
}

static gboolean
log_it(Call *call, Book *book, GError **error)
{
	g_autoptr(InboxItem) item = NULL;
	g_autoptr(LogDraft) draft = NULL;
	gint64 id = 0;

	if (!find(call, 1, &id, error))
		return FALSE;
	item = inbox_load(book, id, error);
	if (!item)
		return FALSE;
	draft = inbox_draft(item);
	verb_text(call, "text", &draft->entry->text);
	if (call_word(call, "channel"))
		draft->entry->channel = (Channel)call_word(call, "channel");
	if (!inbox_log(book, id, draft, error))
		return FALSE;
	for (guint i = 0; i < draft->entry->contacts->len; i++)
		row_say(book, g_array_index(draft->entry->contacts, gint64, i));
	return TRUE;
}

/* With --all or --match those that are over, else the numbers told. */
static gboolean
choose(Call *call, Book *book, GArray *ids, GError **error)
{
	gint64 id = 0;

	if (call_flag(call, "all") || call_text(call, "match")) {
		g_autoptr(GPtrArray) items = inbox_passed(book, 0, error);

		if (!items)
			return FALSE;
		keep_matching(call, items);
		for (guint i = 0; i < items->len; i++) {
			const InboxItem *item = items->pdata[i];

			g_array_append_val(ids, item->id);
		}
		return TRUE;
	}
	for (int i = 1; i == 1 || call_operand(call, i); i++) {
		if (!find(call, i, &id, error))
			return FALSE;
		g_array_append_val(ids, id);
	}
	return TRUE;
}

static gboolean
dismiss(Call *call, Book *book, GError **error)
{
	g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(gint64));

	if (!choose(call, book, ids, error))
		return FALSE;
	if (ids->len == 0) {
		out_say("%s", _("There is nothing to dismiss."));
		return TRUE;
	}
	if (ids->len == 1 ? !inbox_dismiss(book, g_array_index(ids, gint64, 0), error)
			  : !inbox_dismiss_all(book, ids, error))
		return FALSE;
	if (ids->len == 1)
		out_say("%s", _("Dismissed. krug undo takes it back."));
	else
		out_say(ngettext("Dismissed: %u. krug undo takes it back.",
				"Dismissed: %u. krug undo takes them back.", ids->len),
			ids->len);
	return TRUE;
}

/* The place of the only one of the others that has the word; -1: no word, all of them. */
static gboolean
find_other(Call *call, const InboxItem *item, int *other, GError **error)
{
	g_auto(GStrv) lines = g_strsplit(item->others, "\n", -1);
	const char *word = call_operand(call, 2);
	g_autofree char *sought = word ? text_fold(word) : NULL;

	*other = -1;
	for (int i = 0; word && lines[i]; i++) {
		g_autofree char *folded = text_fold(lines[i]);

		if (!strstr(folded, sought))
			continue;
		if (*other >= 0) {
			g_set_error(error, KRUG_ERROR, KRUG_ERROR_AMBIGUOUS,
				_("“%s” could be several of them: type more of it."),
				word);
			return FALSE;
		}
		*other = i;
	}
	if (!word || *other >= 0)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("Nobody who took part and is not in the book is called “%s”."), word);
	return FALSE;
}

/* A card that was made on the phone. */
static gboolean
take_card(Call *call, Book *book, gint64 id, GError **error)
{
	Config *config = call_config(call, error);
	gint64 contact = 0;

	if (!config)
		return FALSE;
	const VdirOptions options = {
		.calendar = config_get(config, "calendar.vdir"),
		.contacts = config_get(config, "contacts.vdir"),
	};

	if (!vdir_take_new(book, &options, id, &contact, error))
		return FALSE;
	row_say(book, contact);
	return TRUE;
}

static gboolean
add(Call *call, Book *book, GError **error)
{
	g_autoptr(InboxItem) item = NULL;
	g_autofree char *names = NULL;
	gint64 id = 0;
	int other;

	if (!find(call, 1, &id, error))
		return FALSE;
	item = inbox_load(book, id, error);
	if (item && item->kind == INBOX_CARD)
		return take_card(call, book, id, error);
	if (!item || !find_other(call, item, &other, error) ||
		!inbox_add(book, id, other, &names, error))
		return FALSE;
	out_say(_("Added: %s. krug undo takes it back."), names);
	return TRUE;
}

/* With the steps as proposed. */
static gboolean
interview(Call *call, Book *book, GError **error)
{
	g_autoptr(InboxItem) item = NULL;
	g_autoptr(Interview) made = NULL;
	g_autofree char *title = NULL;
	gint64 id = 0;

	if (!find(call, 1, &id, error))
		return FALSE;
	item = inbox_load(book, id, error);
	made = item ? inbox_interview(book, item, error) : NULL;
	if (!made)
		return FALSE;
	verb_text(call, "org", &made->organization);
	verb_text(call, "position", &made->position);
	verb_text(call, "text", &made->text);
	if (call_word(call, "channel"))
		made->format = (Channel)call_word(call, "channel");
	if (!inbox_log_interview(book, id, made, NULL, error))
		return FALSE;
	title = interview_title(made);
	out_say(_("%s · %s: logged, with what follows from it. krug undo takes it back."),
		made->organization, title);
	return TRUE;
}

static const Verb verbs[] = {
	{ "list", list },
	{ "log", log_it },
	{ "interview", interview },
	{ "dismiss", dismiss },
	{ "add", add },
	{ 0 },
};

static const CommandOption options[] = {
	{ "text", 't', OPTION_TEXT, "TEXT", N_("what was said; its title without it"),
		NULL },
	{ "channel", 'c', OPTION_TEXT, "CHANNEL", N_("by what it went"), &vocab_channel },
	{ "org", 0, OPTION_TEXT, "ORG",
		N_("of an interview the company; where they work without it"), NULL },
	{ "position", 0, OPTION_TEXT, "POSITION", N_("of an interview the vacancy"),
		NULL },
	{ "match", 'm', OPTION_TEXT, "WORDS", N_("only what has these words"), NULL },
	{ "all", 'a', OPTION_FLAG, NULL, N_("dismiss all that is over"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON array"), NULL },
	{ 0 },
};

const Command cmd_inbox = {
	.name = "inbox",
	.synopsis =
		"[list [--match WORDS] | log NUMBER [--text TEXT] [--channel CHANNEL] "
		"| interview NUMBER [--org ORG] [--position POSITION] "
		"| dismiss NUMBER…|--all|--match WORDS | add NUMBER [WHO]] [--json]",
	.help = N_("What came in from calendars and phones and waits for an answer"),
	.notes = N_("krug import CALENDAR.ics brings the meetings with people you know. "
		    "Those that are over are asked about: log writes one into the "
		    "timeline, with all that follows from it, interview as one with its "
		    "steps, dismiss asks no more. Those to come stand in the agenda; log "
		    "plans one. add brings into the book who of a meeting is not in it, "
		    "or whose card was made on the phone. Conflicts of krug sync stand "
		    "first; krug sync --take decides them."),
	.examples = "krug inbox\n"
		    "krug inbox log 3 --text \"told about the move\"\n"
		    "krug inbox interview 5 --position \"Backend engineer\"\n"
		    "krug inbox dismiss 4 7\n"
		    "krug inbox dismiss --match standup\n"
		    "krug inbox add 3",
	.options = options,
	.most = -1,
	.verbs = verbs,
};
