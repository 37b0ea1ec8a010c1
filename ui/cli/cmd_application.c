/*
 * krug application add|list|show|stage|edit|offer|accept|decline|silence|withdraw|reopen
 * |delete. What ends one shows first what follows from it; --yes saves.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/who.h"

#include "cli/application_out.h"
#include "cli/call.h"
#include "cli/ending.h"
#include "cli/moment.h"
#include "cli/plan_out.h"
#include "cli/verb.h"

#define PAGE 500

/* "Анна Петрова:recruiter" */
static gboolean
set_person(Book *book, Application *application, const char *text, GError **error)
{
	const char *colon = strrchr(text, ':');
	g_autofree char *name = colon ? g_strndup(text, (gsize)(colon - text)) : NULL;
	int seat = colon ? vocab_match(&vocab_seat, colon + 1, -1) : SEAT_OTHER;
	g_autofree char *ids = NULL;
	gint64 who = 0;

	if (seat == SEAT_NONE) {
		ids = vocab_ids(&vocab_seat);
		return call_wrong(error, _("--%s takes a name and one of: %s; not “%s”."),
			"with", ids, text);
	}
	if (!who_resolve(book, name ? name : text, &who, error))
		return FALSE;
	application_set_person(application, who, (Seat)seat);
	return TRUE;
}

static gboolean
set_days(Call *call, Book *book, Application *application, GError **error)
{
	Moment at, answer;

	if (!moment_read(call, "at", book_clock(book), WHEN_PAST, &at, error) ||
		!moment_read(
			call, "answer-by", book_clock(book), WHEN_FUTURE, &answer, error))
		return FALSE;
	if (at.day != DAY_NONE)
		application->applied_on = at.day;
	if (answer.day != DAY_NONE)
		application->answer_by = answer.day;
	return TRUE;
}

static gboolean
apply(Call *call, Book *book, Application *application, GError **error)
{
	verb_text(call, "link", &application->link);
	verb_text(call, "source", &application->source);
	verb_text(call, "note", &application->notes);
	for (const char *const *text = call_list(call, "with"); *text; text++)
		if (!set_person(book, application, *text, error))
			return FALSE;
	return set_days(call, book, application, error);
}

static gboolean
print_one(Call *call, Book *book, gint64 id, GError **error)
{
	g_autoptr(Application) application = application_load(book, id, error);
	g_autoptr(JsonWriter) json = NULL;
	gboolean ok;

	if (!application)
		return FALSE;
	if (!call_flag(call, "json"))
		return application_page(book, application, error);
	json = out_json();
	ok = application_print_json(json, book, application, NULL, error);
	json_end(json);
	return ok;
}

static gboolean
add(Call *call, Book *book, GError **error)
{
	g_autoptr(Application) application = application_new(book_today(book));

	if (!call_text(call, "org"))
		return call_wrong(error, _("Tell where it is: --org NAME."));
	verb_text(call, "org", &application->organization_name);
	verb_text(call, "position", &application->position);
	return apply(call, book, application, error) &&
	       application_add(book, application, error) &&
	       print_one(call, book, application->id, error);
}

static gboolean
show(Call *call, Book *book, GError **error)
{
	gint64 id = ending_target(call, book, 1, error);

	return id != 0 && print_one(call, book, id, error);
}

/* As loaded, to be changed and saved. */
static gboolean
change(Call *call, Book *book, int stage, GError **error)
{
	gint64 id = ending_target(call, book, 1, error);
	g_autoptr(Application) was = id ? application_load(book, id, error) : NULL;
	g_autoptr(Application) now = was ? application_copy(was) : NULL;

	if (!now)
		return FALSE;
	verb_text(call, "to-position", &now->position);
	if (stage)
		now->stage = (Stage)stage;
	return apply(call, book, now, error) && application_save(book, was, now, error) &&
	       print_one(call, book, id, error);
}

static gboolean
edit(Call *call, Book *book, GError **error)
{
	return change(call, book, STAGE_NONE, error);
}

static gboolean
stage(Call *call, Book *book, GError **error)
{
	const char *word = call_text(call, "stage");
	int value = word ? vocab_match(&vocab_stage, word, -1) : STAGE_NONE;

	if (value == STAGE_NONE || value >= STAGE_OUTCOME)
		return call_wrong(error,
			_("Tell the stage: --stage applied, screening or interviews."));
	return change(call, book, value, error);
}

static gboolean
end(Call *call, Book *book, Stage outcome, OfferDecision decision, GError **error)
{
	gint64 id = ending_target(call, book, 1, error);

	return id != 0 && ending_run(call, book, id, outcome, decision, error);
}

static gboolean
offer(Call *call, Book *book, GError **error)
{
	return end(call, book, STAGE_OFFER, DECISION_NONE, error);
}

static gboolean
accept(Call *call, Book *book, GError **error)
{
	return end(call, book, STAGE_OFFER, DECISION_ACCEPTED, error);
}

static gboolean
decline(Call *call, Book *book, GError **error)
{
	return end(call, book, STAGE_OFFER, DECISION_DECLINED, error);
}

static gboolean
reject(Call *call, Book *book, GError **error)
{
	return end(call, book, STAGE_REJECTION, DECISION_NONE, error);
}

static gboolean
silence(Call *call, Book *book, GError **error)
{
	return end(call, book, STAGE_SILENCE, DECISION_NONE, error);
}

static gboolean
withdraw(Call *call, Book *book, GError **error)
{
	return end(call, book, STAGE_WITHDRAWN, DECISION_NONE, error);
}

static gboolean
reopen(Call *call, Book *book, GError **error)
{
	gint64 id = ending_target(call, book, 1, error);
	g_autoptr(StepPlan) plan = id ? application_reopen_plan(book, id, error) : NULL;
	gboolean agreed = TRUE;

	if (!plan || !plan_pick(call, plan, error))
		return FALSE;
	if (plan->steps->len > 0 && !plan_agree(call, book, plan, &agreed, error))
		return FALSE;
	return (!agreed || application_reopen(book, id, plan, error)) &&
	       print_one(call, book, id, error);
}

static gboolean delete (Call *call, Book *book, GError **error)
{
	gint64 id = ending_target(call, book, 1, error);

	return id != 0 && application_delete(book, id, error);
}

/* What rows are written to. */
typedef struct {
	Book *book;
	JsonWriter *json; /* NULL: a table */
	Table *table;
} Printer;

static void
print_rows(const Printer *to, const GPtrArray *rows)
{
	for (guint i = 0; i < rows->len; i++) {
		if (to->json)
			application_row_json(to->json, to->book, rows->pdata[i]);
		else
			application_line(to->table, to->book, rows->pdata[i]);
	}
}

static gboolean
print_stage(const Printer *to, Stage which, GError **error)
{
	g_autoptr(ApplicationRow) last = NULL;
	guint read;

	do {
		g_autoptr(GPtrArray) rows =
			application_list(to->book, which, last, PAGE, error);

		if (!rows)
			return FALSE;
		print_rows(to, rows);
		read = rows->len;
		g_clear_pointer(&last, application_row_free);
		if (read > 0)
			last = g_ptr_array_steal_index(rows, read - 1);
	} while (read == PAGE);
	return TRUE;
}

static gboolean
list(Call *call, Book *book, GError **error)
{
	const char *word = call_operand(call, 1);
	int only = word ? vocab_match(&vocab_stage, word, -1) : STAGE_NONE;
	g_autofree char *ids = NULL;
	gboolean ok = TRUE;

	if (word && only == STAGE_NONE) {
		ids = vocab_ids(&vocab_stage);
		return call_wrong(error,
			_("“krug application list” takes one of: %s; not “%s”."), ids,
			word);
	}
	g_autoptr(JsonWriter) json = call_flag(call, "json") ? out_json() : NULL;
	g_autoptr(Table) table = json ? NULL : table_new(APPLICATION_CELLS);
	const Printer to = { book, json, table };

	if (json)
		json_array_begin(json, NULL);
	for (int s = STAGE_APPLIED; ok && s < STAGE_COUNT; s++)
		if (only == STAGE_NONE || only == s)
			ok = print_stage(&to, (Stage)s, error);
	if (json) {
		json_array_end(json);
		json_end(json);
	}
	return ok;
}

static const Verb verbs[] = {
	{ "add", add },
	{ "list", list },
	{ "show", show },
	{ "edit", edit },
	{ "stage", stage },
	{ "offer", offer },
	{ "accept", accept },
	{ "decline", decline },
	{ "reject", reject },
	{ "silence", silence },
	{ "withdraw", withdraw },
	{ "reopen", reopen },
	{ "delete", delete },
	{ 0 },
};

static const CommandOption options[] = {
	{ "org", 'o', OPTION_TEXT, "NAME", N_("the organization"), NULL },
	{ "position", 'p', OPTION_TEXT, "NAME", N_("the position, as the vacancy has it"),
		NULL },
	{ "to-position", 0, OPTION_TEXT, "NAME",
		N_("edit: another name for the position"), NULL },
	{ "link", 0, OPTION_TEXT, "LINK", N_("the vacancy on the web"), NULL },
	{ "source", 0, OPTION_TEXT, "TEXT", N_("where it was found"), NULL },
	{ "stage", 0, OPTION_TEXT, "STAGE", N_("applied, screening or interviews"),
		NULL },
	{ "at", 0, OPTION_TEXT, "WHEN", N_("when I applied, or when it ended"), NULL },
	{ "by", 0, OPTION_TEXT, "WHO", N_("who told how it ended"), NULL },
	{ "answer-by", 0, OPTION_TEXT, "DAY", N_("when they want to answer"), NULL },
	{ "with", 0, OPTION_LIST, "NAME[:PART]",
		N_("who is in it: recruiter, manager, interviewer, referrer, other"),
		NULL },
	{ "note", 0, OPTION_TEXT, "TEXT", N_("notes"), NULL },
	PLAN_OPTIONS,
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

const Command cmd_application = {
	.name = "application",
	.synopsis = "add|list|show|edit|stage|offer|accept|decline|reject|silence|"
		    "withdraw|reopen|delete [N] [OPTION …]",
	.help = N_("What I applied for, how far it came, how it ended"),
	.notes = N_(
		"N is the number of an application; without it --org and --position name "
		"it. What an end opens or drops is shown first, with its dates; --skip "
		"leaves a step out, --yes saves. One krug undo takes everything back."),
	.examples = "krug application add --org Яндекс --position \"Backend engineer\" "
		    "--source hh.ru --with \"Анна Петрова:recruiter\"\n"
		    "krug application list interviews --json\n"
		    "krug application accept --org Яндекс --at today --yes\n"
		    "krug application silence 9 --dry-run",
	.options = options,
	.least = 1,
	.most = 2,
	.flags = COMMAND_CREATES,
	.verbs = verbs,
};
