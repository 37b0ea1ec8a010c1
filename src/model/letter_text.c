/*
 * A letter as one text, for an editor, and back. The subject stands on the first line
 * behind its word; where that line is gone, so is the subject. A text that cannot be
 * taken leaves the letter as it was.
 */
#include <string.h>

#include "krug/i18n.h"
#include "model/input.h"
#include "model/letter_private.h"

/* In either language, so that a draft of one is read under the other. */
static const char *const subject_words[] = { "Subject:", "Тема:" };

/* The word of a subject at its beginning; NULL: none stands there. */
static const char *
subject_word(const char *text)
{
	for (gsize i = 0; i < G_N_ELEMENTS(subject_words); i++)
		if (g_str_has_prefix(text, subject_words[i]))
			return subject_words[i];
	return NULL;
}

/* A body that begins like a subject is told from one by an empty subject before it. */
char *
letter_text(const Letter *letter)
{
	gboolean russian = strcmp(letter->lang, "ru") == 0;

	if (!*letter->subject && !subject_word(letter->body))
		return g_strconcat(letter->body, "\n", NULL);
	return g_strdup_printf(
		"%s %s\n\n%s\n", subject_words[russian], letter->subject, letter->body);
}

/* The body behind the subject, which is owned and "" for none. */
static const char *
take_subject(const char *text, char **subject)
{
	const char *word = subject_word(text);
	gsize skip = word ? strlen(word) : 0;
	gsize end = word ? strcspn(text, "\n") : 0;

	*subject = g_strstrip(g_strndup(text + skip, end - skip));
	return text + end;
}

static gboolean
check_text(const char *text, gsize size, GError **error)
{
	if (size > LETTER_MOST)
		return input_refuse(
			_("The letter is longer than 1 MiB: shorten it."), error);
	if (memchr(text, '\0', size) || !g_utf8_validate(text, (gssize)size, NULL))
		return input_refuse(
			_("The letter is not valid UTF-8: save it in UTF-8."), error);
	return TRUE;
}

/* Blanks, empty lines, the mark some editors put before UTF-8. */
static const char *
skip_blanks(const char *p)
{
	static const char mark[] = "\xef\xbb\xbf";

	for (;;) {
		p += strspn(p, " \t\r\n\v\f");
		if (!g_str_has_prefix(p, mark))
			return p;
		p += strlen(mark);
	}
}

gboolean
letter_take(Letter *letter, const char *text, gsize size, GError **error)
{
	g_autofree char *whole = NULL;
	g_autofree char *lines = NULL;
	g_autofree char *subject = NULL;
	const char *body;

	if (!check_text(text, size, error))
		return FALSE;
	whole = g_strndup(text, size);
	lines = g_strchomp(g_strdelimit(input_lines(whole), "\r", '\n'));
	body = skip_blanks(take_subject(skip_blanks(lines), &subject));
	if (!*body)
		return input_refuse(_("The letter is empty."), error);
	if (strcmp(body, letter->body) != 0 || strcmp(subject, letter->subject) != 0)
		letter->bare = FALSE;
	record_set_text(&letter->subject, subject);
	record_set_text(&letter->body, body);
	return TRUE;
}
