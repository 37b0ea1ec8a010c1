/*
 * Sentences of the history: one row an action, with the arguments it shows. Invariant:
 * any bytes may come as arguments (an older or newer krug wrote them); what cannot be
 * read is left out.
 */
#include "krug/history.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/review.h"
#include "krug/vocab.h"
#include "krug/warning.h"

#define SHOWN 2

typedef struct {
	const char *action;
	const char *label; /* N_() */
	const char *args[SHOWN];
} Line;

static const Line lines[];

/* Four hexadecimal digits; -1 where they are none. */
static gint32
read_hex(const char *p)
{
	gint32 code = 0;

	for (int i = 0; i < 4; i++) {
		int digit = g_ascii_xdigit_value(p[i]);

		if (digit < 0)
			return -1;
		code = code * 16 + digit;
	}
	return code;
}

/* \uXXXX, two of them for what lies beyond the first plane; returns behind it. */
static const char *
read_unicode(const char *p, GString *out)
{
	gint32 code = read_hex(p);
	gint32 low = -1;

	if (code < 0)
		return NULL;
	p += 4;
	if (code >= 0xd800 && code < 0xdc00 && p[0] == '\\' && p[1] == 'u')
		low = read_hex(p + 2);
	if (low >= 0xdc00 && low < 0xe000) {
		code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
		p += 6;
	}
	g_string_append_unichar(out,
		code && g_unichar_validate((gunichar)code) ? (gunichar)code : 0xfffd);
	return p;
}

static const char *
read_escape(const char *p, GString *out)
{
	static const char from[] = "\"\\/bfnrt";
	static const char to[] = "\"\\/\b\f\n\r\t";
	const char *at = *p ? strchr(from, *p) : NULL;

	if (*p == 'u')
		return read_unicode(p + 1, out);
	if (!at)
		return NULL;
	g_string_append_c(out, to[at - from]);
	return p + 1;
}

/* A JSON string behind its opening quote; returns behind the closing one, NULL where it
 * has none. */
static const char *
read_string(const char *p, GString *out)
{
	g_string_truncate(out, 0);
	while (p && *p && *p != '"') {
		if (*p == '\\')
			p = read_escape(p + 1, out);
		else
			g_string_append_c(out, *p++);
	}
	return p && *p ? p + 1 : NULL;
}

static const char *
skip_blanks(const char *p)
{
	return p + strspn(p, " \t\r\n");
}

/* The texts of a flat object, by name; other values are skipped. */
static GHashTable *
read_args(const char *p)
{
	GHashTable *args = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	g_autoptr(GString) name = g_string_new(NULL);
	g_autoptr(GString) value = g_string_new(NULL);

	p = p ? strchr(p, '{') : NULL;
	while (p && *p && *p != '}') {
		p = skip_blanks(p + 1);
		p = *p == '"' ? read_string(p + 1, name) : NULL;
		p = p ? skip_blanks(p) : NULL;
		if (!p || *p != ':')
			break;
		p = skip_blanks(p + 1);
		if (*p == '"') {
			p = read_string(p + 1, value);
			if (p)
				g_hash_table_insert(
					args, g_strdup(name->str), g_strdup(value->str));
		}
		p = p ? p + strcspn(p, ",}") : NULL;
	}
	return args;
}

static char *
show_rule(const char *id)
{
	WarningRule rule = warning_rule_of(id);

	return g_strdup(
		rule < WARNING_COUNT ? _(warning_rules[rule].title) : _("all rules"));
}

/* Days and ids of the vocabulary as words of the language that is set. */
static char *
show_value(const char *name, const char *value)
{
	const Vocab *vocabs[] = { &vocab_reminder, &vocab_kind, &vocab_address };
	gboolean word = strcmp(name, "kind") == 0 || strcmp(name, "address") == 0;
	Day day = strcmp(name, "until") == 0 ? day_parse(value) : DAY_NONE;

	if (day != DAY_NONE)
		return i18n_day_long(day);
	if (strcmp(name, "stage") == 0)
		return g_strdup(
			vocab_label(&vocab_stage, vocab_from_id(&vocab_stage, value)));
	if (strcmp(name, "rule") == 0)
		return show_rule(value);
	if (strcmp(name, "outcome") == 0)
		return g_strdup(review_label(review_outcome_of(value)));
	for (gsize i = 0; word && i < G_N_ELEMENTS(vocabs); i++) {
		int found = vocab_from_id(vocabs[i], value);

		if (found)
			return g_strdup(vocab_label(vocabs[i], found));
	}
	return g_strdup(value);
}

static const Line *
find(const char *action)
{
	for (const Line *line = lines; line->action; line++)
		if (strcmp(line->action, action) == 0)
			return line;
	return NULL;
}

char *
history_sentence(const char *action, const char *args)
{
	const Line *line = find(action);
	g_autoptr(GHashTable) values = read_args(args);
	GString *out = g_string_new(line ? _(line->label) : action);
	const char *gap = ": ";

	for (int i = 0; line && i < SHOWN && line->args[i]; i++) {
		const char *value = g_hash_table_lookup(values, line->args[i]);
		g_autofree char *shown = value ? show_value(line->args[i], value) : NULL;

		if (!shown || !*shown)
			continue;
		g_string_append(out, gap);
		g_string_append(out, shown);
		gap = i + 1 < SHOWN && g_strcmp0(line->args[i + 1], "to") == 0 ? " → "
									       : " · ";
	}
	return g_string_free(out, FALSE);
}

gint64
history_contact(const char *args)
{
	g_autoptr(GHashTable) values = read_args(args);
	const char *id = g_hash_table_lookup(values, "id");

	return id ? g_ascii_strtoll(id, NULL, 10) : 0;
}

static const Line lines[] = {
	{ "contact-add", N_("Added"), { "who" } },
	{ "contact-edit", N_("Changed"), { "who" } },
	{ "contact-archive", N_("Into the archive"), { "who" } },
	{ "contact-unarchive", N_("Back from the archive"), { "who" } },
	{ "contact-pause", N_("Paused"), { "who", "until" } },
	{ "contact-unpause", N_("Pause ended"), { "who" } },
	{ "contact-window", N_("Window changed"), { "who", "window" } },
	{ "contact-close", N_("Marked as close"), { "who" } },
	{ "contact-unclose", N_("No longer marked as close"), { "who" } },
	{ "contact-kind", N_("Kind changed"), { "who", "kind" } },
	{ "contact-verify", N_("Found to be still true"), { "who" } },
	{ "contact-notes", N_("Notes changed"), { "who" } },
	{ "contact-delete", N_("Deleted"), { "who" } },
	{ "tag-add", N_("Tag added"), { "who", "tag" } },
	{ "tag-remove", N_("Tag taken off"), { "who", "tag" } },
	{ "tag-rename", N_("Tag renamed"), { "tag", "to" } },
	{ "organization-rename", N_("Organization renamed"), { "organization", "to" } },
	{ "organization-address", N_("Form of address changed"),
		{ "organization", "address" } },
	{ "me", N_("About me"), { NULL } },
	{ "setting", N_("Setting"), { "name", "value" } },
	{ "sample", N_("Sample book"), { NULL } },
	{ "import", N_("Imported"), { "file" } },
	{ "sync", N_("Read back from folders"), { NULL } },
	{ "log", N_("Logged"), { "who", "text" } },
	{ "interaction-add", N_("Logged"), { "who", "text" } },
	{ "interaction-edit", N_("Entry changed"), { "who", "text" } },
	{ "interaction-delete", N_("Entry deleted"), { "who", "text" } },
	{ "interaction-hold", N_("Held as planned"), { "who", "text" } },
	{ "application-add", N_("Applied"), { "organization", "position" } },
	{ "application-edit", N_("Application changed"), { "organization", "position" } },
	{ "application-stage", N_("Application moved on"), { "organization", "stage" } },
	{ "application-end", N_("Application ended"), { "organization", "stage" } },
	{ "application-reopen", N_("Application opened again"),
		{ "organization", "position" } },
	{ "application-delete", N_("Application deleted"),
		{ "organization", "position" } },
	{ "interview-add", N_("Interview"), { "organization", "position" } },
	{ "interview-edit", N_("Interview changed"), { "organization", "position" } },
	{ "interview-hold", N_("Interview held"), { "organization", "position" } },
	{ "interview-move", N_("Interview moved"), { "organization", "position" } },
	{ "interview-cancel", N_("Interview cancelled"), { "organization", "position" } },
	{ "interview-delete", N_("Interview deleted"), { "organization", "position" } },
	{ "reminder-add", N_("Reminder"), { "who", "text" } },
	{ "reminder-done", N_("Done"), { "who", "kind" } },
	{ "reminder-drop", N_("Dropped"), { "who", "kind" } },
	{ "reminder-snooze", N_("Snoozed"), { "who", "until" } },
	{ "reminder-plan", N_("Planned"), { "who", "until" } },
	{ "review-finish", N_("Review finished"), { NULL } },
	{ "review-decide", N_("Review"), { "who", "outcome" } },
	{ "warning-mute", N_("Warning muted"), { "rule", "who" } },
	{ "warning-unmute", N_("Warning no longer muted"), { "rule", "who" } },
	{ "greeting-mark", N_("Greeted on a holiday"), { "who", "name" } },
	{ "greeting-unmark", N_("No longer greeted on a holiday"), { "who", "name" } },
	{ "letter-pile-all", N_("Letters on the pile"), { "name" } },
	{ "greeting-pile", N_("Greetings on the pile"), { "name" } },
	{ "feedback-ask", N_("Asked for feedback"), { "who", "organization" } },
	{ "feedback-add", N_("Feedback"), { "who", "organization" } },
	{ "feedback-edit", N_("Feedback changed"), { "who", "organization" } },
	{ "feedback-delete", N_("Feedback deleted"), { "who", "organization" } },
	{ "feedback-none", N_("No feedback came"), { "who", "organization" } },
	{ "question-edit", N_("Questions for feedback"), { NULL } },
	{ "gap-add", N_("Gap or strength"), { "name" } },
	{ "gap-rename", N_("Gap or strength renamed"), { "name", "to" } },
	{ "gap-notes", N_("Notes changed"), { "name" } },
	{ "gap-close", N_("Gap closed"), { "name" } },
	{ "gap-reopen", N_("Gap open again"), { "name" } },
	{ "gap-delete", N_("Gap or strength deleted"), { "name" } },
	{ "period-review", N_("Review of a period"), { "period" } },
	{ "target", N_("Target"), { "period" } },
	{ "plan-add", N_("Plan"), { "name" } },
	{ "plan-edit", N_("Plan changed"), { "name" } },
	{ "plan-progress", N_("Progress"), { "name" } },
	{ "plan-done", N_("Plan item done"), { "name" } },
	{ "plan-drop", N_("Plan item dropped"), { "name" } },
	{ "plan-reopen", N_("Plan item open again"), { "name" } },
	{ "plan-delete", N_("Plan item deleted"), { "name" } },
	{ "shelf-add", N_("On the shelf"), { "name" } },
	{ "shelf-edit", N_("Shelf changed"), { "name" } },
	{ "shelf-drop", N_("Off the shelf"), { "name" } },
	{ "shelf-return", N_("Back on the shelf"), { "name" } },
	{ "shelf-delete", N_("Deleted from the shelf"), { "name" } },
	{ "news-add", N_("My news"), { "name" } },
	{ "news-edit", N_("My news changed"), { "name" } },
	{ "news-concern", N_("My news concern"), { "name", "who" } },
	{ "news-spare", N_("My news do not concern"), { "name", "who" } },
	{ "news-heard", N_("Heard my news"), { "name", "who" } },
	{ "news-unheard", N_("Have not heard my news"), { "name", "who" } },
	{ "news-tell", N_("Told my news"), { "name", "who" } },
	{ "news-close", N_("My news told enough"), { "name" } },
	{ "news-open", N_("My news open again"), { "name" } },
	{ "news-delete", N_("My news deleted"), { "name" } },
	{ "give", N_("Given"), { "name", "who" } },
	{ "letter-draft", N_("Draft of a letter"), { "who", "name" } },
	{ "letter-pile", N_("Letter on the pile"), { "who", "name" } },
	{ "letter-drop", N_("Letter deleted"), { "who", "name" } },
	{ "letter-sent", N_("Letter sent"), { "who", "name" } },
	{ "inbox-import", N_("Calendar read"), { "file" } },
	{ "inbox-log", N_("Logged from the inbox"), { "who", "text" } },
	{ "inbox-dismiss", N_("Dismissed from the inbox"), { "who", "name" } },
	{ "inbox-interview", N_("Interview logged from the inbox"),
		{ "organization", "position" } },
	{ "inbox-dismiss-all", N_("Dismissed from the inbox at once"), { "count" } },
	{ "inbox-add", N_("Added from the inbox"), { "who" } },
	{ "sync-found", N_("Found in folders"), { NULL } },
	{ "sync-away", N_("Asked no more: the folder is not set"), { "count" } },
	{ "sync-mine", N_("Conflict decided: what krug said"), { "name", "count" } },
	{ "sync-theirs", N_("Conflict decided: what the phone said"),
		{ "name", "count" } },
	{ "sync-both", N_("Conflict decided: both kept"), { "name", "count" } },
	{ "card-take", N_("Card taken"), { "name" } },
	{ "event-add", N_("Event"), { "name" } },
	{ "event-edit", N_("Event changed"), { "name" } },
	{ "event-plan", N_("Event planned"), { "name" } },
	{ "event-attend", N_("Event attended"), { "name" } },
	{ "event-miss", N_("Event missed"), { "name" } },
	{ "event-cancel", N_("Event cancelled"), { "name" } },
	{ "event-wish", N_("Whom to meet"), { "name", "who" } },
	{ "event-unwish", N_("No longer to meet"), { NULL } },
	{ "event-met", N_("Met at an event"), { "name", "who" } },
	{ "event-delete", N_("Event deleted"), { "name" } },
	{ "community-add", N_("Community"), { "name" } },
	{ "community-edit", N_("Community changed"), { "name" } },
	{ "community-delete", N_("Community deleted"), { "name" } },
	{ "community-join", N_("Joined"), { "name", "who" } },
	{ "community-leave", N_("Left"), { "name", "who" } },
	{ 0 },
};
