/*
 * The desk of one letter. Its text is the template's for as long as nobody wrote in it:
 * then each look into the book fills the template anew. Once it was written by hand, or
 * lies in the book with its text, only letter_desk_compose() replaces it.
 */
#include "view/letter_desk.h"

#include <string.h>

#include "krug/error.h"
#include "krug/template.h"

static LetterDesk *
desk_new(Book *book, const LetterAbout *about)
{
	LetterDesk *desk = g_new0(LetterDesk, 1);

	desk->book = book;
	desk->about = *about;
	desk->about.template = desk->template = g_strdup(about->template);
	desk->about.lang = desk->lang = g_strdup(about->lang);
	desk->about.holiday = desk->holiday = g_strdup(about->holiday);
	desk->about.answers = desk->before = g_strdup(about->answers);
	desk->answers =
		g_ptr_array_new_with_free_func((GDestroyNotify)letter_answer_free);
	desk->missing = g_ptr_array_new();
	desk->checks = g_ptr_array_new();
	desk->channels = g_ptr_array_new();
	return desk;
}

void
letter_desk_free(LetterDesk *desk)
{
	if (!desk)
		return;
	g_free(desk->template);
	g_free(desk->lang);
	g_free(desk->holiday);
	g_free(desk->before);
	g_free(desk->problem);
	letter_sheet_free(desk->sheet);
	letter_free(desk->letter);
	g_ptr_array_unref(desk->answers);
	g_ptr_array_unref(desk->missing);
	g_ptr_array_unref(desk->checks);
	g_ptr_array_unref(desk->channels);
	g_free(desk);
}

gboolean
letter_desk_wants(const LetterDesk *desk)
{
	for (guint i = 0; i < desk->missing->len; i++)
		if (!((const TemplateMissing *)desk->missing->pdata[i])->optional)
			return TRUE;
	return FALSE;
}

/* What the letter is in the book stays with it; its words, if it has them, are of today.
 */
static void
put_letter(LetterDesk *desk, Letter *filled, gboolean whole)
{
	const Letter *was = desk->letter;

	filled->id = was->id;
	filled->state = was->state ? was->state : filled->state;
	g_free(filled->uid);
	filled->uid = g_strdup(was->uid);
	letter_free(desk->letter);
	desk->letter = filled;
	desk->whole = whole;
	letter_desk_set_channel(desk, desk->channel);
}

static LetterAnswer *
find_answer(const LetterDesk *desk, const char *name)
{
	for (guint i = 0; i < desk->answers->len; i++) {
		LetterAnswer *answer = desk->answers->pdata[i];

		if (g_str_equal(answer->name, name))
			return answer;
	}
	return NULL;
}

/* Those of the row, where nothing was said otherwise since. */
static void
take_answers(LetterDesk *desk)
{
	g_autoptr(GPtrArray) before = letter_answers(desk->sheet);

	for (guint i = 0; i < before->len; i++) {
		const LetterAnswer *answer = before->pdata[i];

		if (!find_answer(desk, answer->name))
			g_ptr_array_add(
				desk->answers, g_steal_pointer(&before->pdata[i]));
	}
}

/* The template with all answers it still knows. */
static gboolean
begin(LetterDesk *desk, GError **error)
{
	g_clear_pointer(&desk->sheet, letter_sheet_free);
	g_clear_pointer(&desk->problem, g_free);
	desk->sheet = letter_begin(desk->book, &desk->about, error);
	if (!desk->sheet)
		return FALSE;
	if (*letter_sheet_problem(desk->sheet))
		desk->problem = g_strdup(letter_sheet_problem(desk->sheet));
	take_answers(desk);
	for (guint i = 0; i < desk->answers->len; i++) {
		const LetterAnswer *answer = desk->answers->pdata[i];

		letter_put(desk->sheet, answer->name, answer->text, NULL);
	}
	g_ptr_array_unref(desk->missing);
	desk->missing = letter_missing(desk->sheet);
	return TRUE;
}

gboolean
letter_desk_look(LetterDesk *desk, GError **error)
{
	return desk->sheet || begin(desk, error);
}

gboolean
letter_desk_compose(LetterDesk *desk, GError **error)
{
	gboolean whole;
	Letter *filled;

	if (!begin(desk, error))
		return FALSE;
	desk->written = FALSE;
	whole = !letter_desk_wants(desk);
	filled = whole ? letter_fill(desk->book, desk->sheet, error)
		       : letter_outline(desk->book, desk->sheet, error);
	if (!filled)
		return FALSE;
	put_letter(desk, filled, whole);
	return TRUE;
}

/* An older row, after undo, has the template, tone and language of then. */
static void
follow_row(LetterDesk *desk, const Letter *row)
{
	desk->gone = row->state == LETTER_SENT;
	desk->whole = *row->body != '\0';
	desk->written = desk->whole && !row->bare;
	desk->about.tone = row->tone;
	g_free(desk->template);
	g_free(desk->lang);
	desk->about.template = desk->template =
		*row->template ? g_strdup(row->template) : NULL;
	desk->about.lang = desk->lang = *row->lang ? g_strdup(row->lang) : NULL;
}

/* What stands in the book now. */
static gboolean
reload_letter(LetterDesk *desk, GError **error)
{
	GError *why = NULL;
	Letter *fresh;

	if (!desk->letter->id || desk->unsaved)
		return TRUE;
	fresh = letter_load(desk->book, desk->letter->id, &why);
	if (g_error_matches(why, KRUG_ERROR, KRUG_ERROR_NOT_FOUND)) {
		g_error_free(why);
		desk->letter->id = 0;
		desk->letter->state = LETTER_DRAFT;
		desk->whole = desk->written = FALSE;
		return TRUE;
	}
	if (!fresh) {
		g_propagate_error(error, why);
		return FALSE;
	}
	letter_free(desk->letter);
	desk->letter = fresh;
	follow_row(desk, fresh);
	return TRUE;
}

gboolean
letter_desk_load(LetterDesk *desk, GError **error)
{
	GPtrArray *channels = channel_list(desk->book, desk->about.contact, error);
	GPtrArray *checks;

	if (!channels)
		return FALSE;
	g_ptr_array_unref(desk->channels);
	desk->channels = channels;
	if (!reload_letter(desk, error))
		return FALSE;
	if (!desk->written && !(desk->whole && desk->letter->id) &&
		!letter_desk_compose(desk, error))
		return FALSE;
	letter_desk_set_channel(desk, desk->channel);
	checks = desk->whole ? letter_checks(desk->book, desk->letter, error)
			     : g_ptr_array_new();
	if (!checks)
		return FALSE;
	g_ptr_array_unref(desk->checks);
	desk->checks = checks;
	return TRUE;
}

LetterDesk *
letter_desk_new(Book *book, const LetterAbout *about, GError **error)
{
	g_autoptr(LetterDesk) desk = desk_new(book, about);

	desk->letter = letter_new(about->contact);
	desk->letter->state = LETTER_DRAFT;
	return letter_desk_load(desk, error) ? g_steal_pointer(&desk) : NULL;
}

LetterDesk *
letter_desk_open(Book *book, gint64 letter, GError **error)
{
	g_autoptr(Letter) row = letter_load(book, letter, error);
	g_autoptr(LetterDesk) desk = NULL;

	if (!row)
		return NULL;
	const LetterAbout about = letter_about_of(row);

	desk = desk_new(book, &about);
	desk->channel = row->channel;
	desk->letter = g_steal_pointer(&row);
	return letter_desk_load(desk, error) ? g_steal_pointer(&desk) : NULL;
}

void
letter_desk_answer(LetterDesk *desk, const char *name, const char *label,
	const char *text, gboolean optional)
{
	LetterAnswer *answer = find_answer(desk, name);

	if (!answer) {
		answer = g_new0(LetterAnswer, 1);
		answer->name = g_strdup(name);
		answer->label = g_strdup(label);
		answer->optional = optional;
		g_ptr_array_add(desk->answers, answer);
	}
	g_free(answer->text);
	answer->text = g_strdup(text);
	desk->unsaved = TRUE;
}

gboolean
letter_desk_take(LetterDesk *desk, const char *text, GError **error)
{
	if (!letter_take(desk->letter, text, strlen(text), error))
		return FALSE;
	desk->whole = desk->written = desk->unsaved = TRUE;
	return TRUE;
}

gboolean
letter_desk_keep(LetterDesk *desk, GError **error)
{
	return !desk->sheet || letter_keep_answers(desk->book, desk->sheet, error);
}

gboolean
letter_desk_save(LetterDesk *desk, GError **error)
{
	if (!letter_save(desk->book, desk->letter, error))
		return FALSE;
	desk->unsaved = FALSE;
	return TRUE;
}

void
letter_desk_set_channel(LetterDesk *desk, Channel channel)
{
	desk->channel = channel;
	if (channel != CHANNEL_NONE)
		desk->letter->channel = channel;
}

const ContactChannel *
letter_desk_address(const LetterDesk *desk, Channel channel)
{
	for (Reach reach = REACH_NONE + 1; reach < REACH_COUNT; reach++)
		if (reach_channel(reach) == channel && channel_of(desk->channels, reach))
			return channel_of(desk->channels, reach);
	return NULL;
}
