/*
 * krug log WHO… TEXT: what happened. The text is read like the quick line of the screen;
 * options are put into what was read before the entry is made, so they win.
 */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/log.h"
#include "krug/when.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/rows.h"

/* Of gint64, owned; NULL and error. */
static GArray *
find_people(Call *call, Book *book, const QuickLog *line, GError **error)
{
	int n = call_operands(call) - 1;
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(gint64));

	for (int i = 0; i < n; i++) {
		gint64 who = 0;

		if (!who_resolve(book, call_operand(call, i), &who, error))
			return NULL;
		g_array_append_val(found, who);
	}
	for (guint i = 0; !n && i < line->names->len; i++) {
		gint64 who = 0;

		if (!who_resolve(book, line->names->pdata[i], &who, error))
			return NULL;
		g_array_append_val(found, who);
	}
	if (found->len == 0) {
		call_wrong(error, _("Tell with whom it was."));
		return NULL;
	}
	return g_steal_pointer(&found);
}

static gboolean
read_at(Call *call, QuickLog *line, const Clock *clock, GError **error)
{
	const char *text = call_text(call, "at");
	gboolean plan = call_flag(call, "plan");
	When when;

	if (!text)
		return TRUE;
	if (!when_parse_all(text, clock, plan ? WHEN_FUTURE : WHEN_PAST, &when, error))
		return FALSE;
	line->day = when.day;
	line->minute = when.minute;
	return TRUE;
}

/* Kinds by comma or by several options; they replace those of the text. */
static gboolean
read_values(const char *const *given, const char *option, GArray *values, GError **error)
{
	if (*given)
		g_array_set_size(values, 0);
	for (; *given; given++) {
		Value value = vocab_match(&vocab_value, *given, -1);
		g_autofree char *ids = NULL;

		if (!value) {
			ids = vocab_ids(&vocab_value);
			return call_wrong(error, _("--%s takes one of: %s; not “%s”."),
				option, ids, *given);
		}
		g_array_append_val(values, value);
	}
	return TRUE;
}

static gboolean
read_next(Call *call, QuickLog *line, const Clock *clock, GError **error)
{
	const char *text = call_text(call, "next");
	When when;

	if (!text)
		return TRUE;
	if (!when_parse_all(text, clock, WHEN_FUTURE, &when, error))
		return FALSE;
	line->next = when.day;
	return TRUE;
}

/* What must be known before the entry is made of the line. */
static gboolean
options_to_line(Call *call, QuickLog *line, const Clock *clock, GError **error)
{
	const char *const *topics = call_list(call, "topic");

	if (call_word(call, "channel"))
		line->channel = (Channel)call_word(call, "channel");
	if (call_flag(call, "expects"))
		line->expects = TRUE;
	for (; *topics; topics++)
		g_ptr_array_add(line->topics, g_strdup(*topics));
	return read_at(call, line, clock, error) && read_next(call, line, clock, error) &&
	       read_values(call_list(call, "gave"), "gave", line->gave, error) &&
	       read_values(call_list(call, "got"), "got", line->got, error);
}

/* "fri send the CV": the longest date at the head, then what was promised. */
static gboolean
add_promises(Call *call, LogDraft *draft, const char *option, const Clock *clock,
	GError **error)
{
	gboolean theirs = g_str_has_prefix(option, "their");

	for (const char *const *p = call_list(call, option); *p; p++) {
		When when = { .day = DAY_NONE };
		const char *end = *p;
		gboolean dated = when_parse(*p, clock, WHEN_FUTURE, &when, &end);
		g_autofree char *text = g_strstrip(g_strdup(end));

		if ((!dated && !theirs) || !*text)
			return call_wrong(error,
				_("--%s takes a day and what was promised, as “fri "
				  "send the CV”; not “%s”."),
				option, *p);
		log_draft_add_promise(draft, theirs, dated ? when.day : DAY_NONE, text);
	}
	return TRUE;
}

static gboolean
options_to_entry(Call *call, LogDraft *draft, GError **error)
{
	guint minutes = (guint)draft->entry->minutes;
	const char *place = call_text(call, "place");
	Interaction *entry = draft->entry;

	if (call_word(call, "direction"))
		entry->direction = (Direction)call_word(call, "direction");
	if (call_word(call, "type"))
		entry->type = (Type)call_word(call, "type");
	if (call_word(call, "tone"))
		entry->tone = (Tone)call_word(call, "tone");
	if (call_flag(call, "plan"))
		entry->planned = TRUE;
	if (place) {
		g_free(entry->place);
		entry->place = g_strdup(place);
	}
	if (!call_number(call, "minutes", &minutes, error))
		return FALSE;
	entry->minutes = (int)minutes;
	return TRUE;
}

static LogDraft *
make_draft(Call *call, Book *book, QuickLog *line, const GArray *people, GError **error)
{
	const Clock *clock = book_clock(book);
	g_autoptr(LogDraft) draft = NULL;

	if (!options_to_line(call, line, clock, error))
		return NULL;
	draft = log_draft_of(
		book, line, (const gint64 *)(void *)people->data, people->len, error);
	if (!draft || !options_to_entry(call, draft, error) ||
		!add_promises(call, draft, "promise", clock, error) ||
		!add_promises(call, draft, "their-promise", clock, error))
		return NULL;
	return g_steal_pointer(&draft);
}

static void
print_json(const Interaction *entry)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	json_int(json, "id", entry->id);
	json_day(json, "day", entry->day);
	json_text(json, "channel", vocab_id(&vocab_channel, entry->channel));
	json_text(json, "direction", vocab_id(&vocab_direction, entry->direction));
	json_text(json, "text", entry->text);
	json_array_begin(json, "who_ids");
	for (guint i = 0; i < entry->contacts->len; i++)
		json_int(json, NULL, g_array_index(entry->contacts, gint64, i));
	json_array_end(json);
	json_object_end(json);
	json_end(json);
}

static LogDraft *
read_draft(Call *call, Book *book, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	int n = call_operands(call);
	g_autoptr(QuickLog) line = quicklog_parse(call_operand(call, n - 1),
		n > 1 ? QUICKLOG_NO_NAMES : QUICKLOG_LINE, book_clock(book));
	g_autoptr(GArray) people = find_people(call, book, line, error);

	return people ? make_draft(call, book, line, people, error) : NULL;
}

static gboolean
run(Call *call, GError **error)
{
	Book *book = call_book(call, error);
	g_autoptr(LogDraft) draft = book ? read_draft(call, book, error) : NULL;

	if (!draft || !log_save(book, draft, error))
		return FALSE;
	if (call_flag(call, "json"))
		print_json(draft->entry);
	else
		for (guint i = 0; i < draft->entry->contacts->len; i++)
			row_say(book, g_array_index(draft->entry->contacts, gint64, i));
	return TRUE;
}

static const CommandOption options[] = {
	{ "channel", 'c', OPTION_TEXT, "CHANNEL", N_("how you were in touch"),
		&vocab_channel },
	{ "direction", 'd', OPTION_TEXT, "DIRECTION", N_("who spoke"), &vocab_direction },
	{ "at", 0, OPTION_TEXT, "WHEN", N_("when it was; today without it"), NULL },
	{ "type", 0, OPTION_TEXT, "TYPE", N_("what it was"), &vocab_type },
	{ "tone", 0, OPTION_TEXT, "TONE", N_("its tone"), &vocab_tone },
	{ "gave", 0, OPTION_LIST, "VALUE",
		N_("what you gave: article, vacancy, advice …"), NULL },
	{ "got", 0, OPTION_LIST, "VALUE", N_("what you got"), NULL },
	{ "topic", 0, OPTION_LIST, "TOPIC", N_("what it was about"), NULL },
	{ "promise", 0, OPTION_LIST, "WHEN TEXT", N_("what you promised, by when"),
		NULL },
	{ "their-promise", 0, OPTION_LIST, "[WHEN] TEXT", N_("what they promised"),
		NULL },
	{ "next", 0, OPTION_TEXT, "WHEN", N_("the day of the next contact"), NULL },
	{ "expects", 0, OPTION_FLAG, NULL, N_("it expects an answer"), NULL },
	{ "plan", 0, OPTION_FLAG, NULL, N_("it is yet to come, at --at"), NULL },
	{ "minutes", 0, OPTION_TEXT, "N", N_("how long it takes"), NULL },
	{ "place", 0, OPTION_TEXT, "PLACE", N_("a place or a link"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print the entry as a JSON object"), NULL },
	{ 0 },
};

const Command cmd_log = {
	.name = "log",
	.synopsis = "WHO … [OPTION …] TEXT",
	.help = N_("Log a contact: the last argument is the text"),
	.notes = N_(
		"The text is read as the quick line: [channel] [when]: text, with "
		"+kind gave, -kind got, #topic, !when my promise, ?when their promise, "
		"* expects an answer. Options win over it. With one argument the names "
		"stand in the line itself."),
	.examples = "krug log Петрова \"coffee yesterday: about the move +article\"\n"
		    "krug log Петрова \"Иван Ли\" -c call -d in \"asked for my CV !fri "
		    "send it\"\n"
		    "krug log \"Петрова, Ли: кофе вчера: про переезд\"",
	.options = options,
	.least = 1,
	.most = -1,
	.flags = COMMAND_TEXT,
	.run = run,
};
