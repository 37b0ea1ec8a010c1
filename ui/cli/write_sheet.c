/*
 * From the operands and options of krug write to a letter. What is needed and missing is
 * told by name, all of it at once, so that one more call is enough.
 */
#include "cli/write_sheet.h"

#include <string.h>

#include "krug/application.h"
#include "krug/event.h"
#include "krug/greeting.h"
#include "krug/i18n.h"
#include "krug/news.h"
#include "krug/reminder.h"
#include "krug/shelf.h"
#include "krug/text.h"
#include "krug/who.h"

#include "cli/letter_out.h"
#include "cli/write_hand.h"

/* --- a new one --- */

typedef gboolean (*Resolve)(Book *book, const char *text, gint64 *id, GError **error);

static gboolean
resolve_application(Book *book, const char *text, gint64 *id, GError **error)
{
	*id = application_resolve(book, text, NULL, error);
	return *id > 0;
}

/* A step of that person, by its number. */
static gboolean
read_step(Call *call, Book *book, LetterAbout *about, GError **error)
{
	const char *text = call_text(call, "step");
	g_autoptr(Reminder) reminder = NULL;

	if (!text)
		return TRUE;
	about->reminder = text_number(text, NULL);
	reminder = reminder_load(book, about->reminder, error);
	if (!reminder)
		return FALSE;
	return reminder->contact == about->contact ||
	       call_wrong(error, _("The step #%ld is of somebody else."),
		       (long)about->reminder);
}

static gboolean
read_holiday(Call *call, Book *book, LetterAbout *about, GError **error)
{
	const char *text = call_text(call, "holiday");
	g_autoptr(Greeting) greeting = text ? greeting_find(book, text, error) : NULL;

	if (greeting)
		about->holiday = greeting->holiday->id;
	return !text || greeting;
}

static gboolean
read_about(Call *call, Book *book, LetterAbout *about, GError **error)
{
	const struct {
		const char *option;
		Resolve resolve;
		gint64 *id;
	} rows[] = {
		{ "application", resolve_application, &about->application },
		{ "event", event_resolve, &about->event },
		{ "item", shelf_resolve, &about->item },
		{ "news", news_resolve, &about->news },
		{ "with", who_resolve, &about->person },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		const char *text = call_text(call, rows[i].option);

		if (text && !rows[i].resolve(book, text, rows[i].id, error))
			return FALSE;
	}
	if (!read_step(call, book, about, error) ||
		!read_holiday(call, book, about, error))
		return FALSE;
	about->tone = (Tone)call_word(call, "tone");
	about->lang = call_text(call, "in");
	if (about->lang && strcmp(about->lang, "ru") != 0 &&
		strcmp(about->lang, "en") != 0)
		return call_wrong(error,
			_("A letter is written in ru or en; not in “%s”."), about->lang);
	return TRUE;
}

static gboolean
put_values(Call *call, LetterSheet *sheet, GError **error)
{
	const char *const *given = call_list(call, "set");

	for (; *given; given++) {
		const char *mark = strchr(*given, '=');
		g_autofree char *name =
			mark ? g_strndup(*given, (gsize)(mark - *given)) : NULL;

		if (!name)
			return call_wrong(
				error, _("--set takes NAME=TEXT; not “%s”."), *given);
		if (!letter_put(sheet, name, mark + 1, error))
			return FALSE;
	}
	return TRUE;
}

/* Only then the book changes at all. */
static gboolean
is_kept(Call *call)
{
	return call_flag(call, "draft") || call_flag(call, "pile") ||
	       call_flag(call, "sent") || call_flag(call, "edit");
}

static gboolean
is_same(const Letter *a, const Letter *b)
{
	return g_str_equal(a->template, b->template) && g_str_equal(a->lang, b->lang) &&
	       a->tone == b->tone && g_str_equal(a->subject, b->subject) &&
	       g_str_equal(a->body, b->body);
}

/* The same letter begun before is gone on with, as after a program that failed: it is not
 * kept twice. Takes the letter. */
static Letter *
or_begun(Book *book, Letter *letter, GError **error)
{
	g_autoptr(GPtrArray) drafts =
		letter_list(book, letter->contact, LETTER_DRAFT, 0, error);

	for (guint i = 0; drafts && i < drafts->len; i++) {
		const Letter *draft = drafts->pdata[i];

		if (is_same(draft, letter)) {
			letter->id = draft->id;
			g_free(letter->uid);
			letter->uid = g_strdup(draft->uid);
			break;
		}
	}
	if (!drafts)
		g_clear_pointer(&letter, letter_free);
	return letter;
}

static Letter *
fill(Call *call, Book *book, LetterSheet *sheet, GError **error)
{
	gboolean kept = is_kept(call) || write_hand_wanted(call);
	Letter *letter;

	if (!put_values(call, sheet, error))
		return NULL;
	if (letter_out_lacks(sheet)) {
		letter_out_missing(sheet, call_flag(call, "json"));
		return NULL;
	}
	if (is_kept(call) && !letter_keep_answers(book, sheet, error))
		return NULL;
	letter = letter_fill(book, sheet, error);
	return letter && kept ? or_begun(book, letter, error) : letter;
}

/* --- one of the book --- */

/* One of a pile has no text before its values are told; what is told anew fills it anew,
 * with what was answered before. */
static gboolean
wants_filling(Call *call, const Letter *letter)
{
	return letter->state != LETTER_SENT && !call_flag(call, "drop") &&
	       (*call_list(call, "set") || !*letter->body);
}

static Letter *
fill_again(Call *call, Book *book, const Letter *was, GError **error)
{
	LetterAbout about = letter_about_of(was);
	g_autoptr(LetterSheet) sheet = NULL;
	Letter *letter;

	sheet = letter_begin(book, &about, error);
	letter = sheet ? fill(call, book, sheet, error) : NULL;
	if (!letter)
		return NULL;
	letter->id = was->id;
	letter->state = was->state;
	letter->channel = was->channel;
	g_free(letter->uid);
	letter->uid = g_strdup(was->uid);
	return letter;
}

static Letter *
load(Call *call, Book *book, gint64 id, GError **error)
{
	g_autoptr(Letter) letter = NULL;

	if (call_operands(call) > 1) {
		call_wrong(error, _("A letter of the book has its person already."));
		return NULL;
	}
	letter = letter_load(book, id, error);
	if (letter && wants_filling(call, letter))
		return fill_again(call, book, letter, error);
	return g_steal_pointer(&letter);
}

Letter *
write_begin(Call *call, Book *book, GError **error)
{
	const char *template = call_operand(call, 0), *who = call_operand(call, 1);
	LetterAbout about = { 0 };
	g_autoptr(LetterSheet) sheet = NULL;

	if (text_number(template, NULL))
		return load(call, book, text_number(template, NULL), error);
	if (!who) {
		call_wrong(error, _("Tell whom to write to."));
		return NULL;
	}
	if (!who_resolve(book, who, &about.contact, error) ||
		!read_about(call, book, &about, error))
		return NULL;
	about.template = strcmp(template, "-") == 0 ? NULL : template;
	sheet = letter_begin(book, &about, error);
	if (sheet && *letter_sheet_problem(sheet))
		out_say("%s", letter_sheet_problem(sheet));
	return sheet ? fill(call, book, sheet, error) : NULL;
}
