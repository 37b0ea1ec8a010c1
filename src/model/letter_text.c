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

char *
letter_text(const Letter *letter)
{
	gboolean russian = strcmp(letter->lang, "ru") == 0;

	if (!*letter->subject)
		return g_strconcat(letter->body, "\n", NULL);
	return g_strdup_printf(
		"%s %s\n\n%s\n", subject_words[russian], letter->subject, letter->body);
}

/* The body behind the subject, which is owned and "" for none. */
static const char *
take_subject(const char *text, char **subject)
{
	for (gsize i = 0; i < G_N_ELEMENTS(subject_words); i++) {
		gsize skip = strlen(subject_words[i]);
		gsize end = strcspn(text, "\n");

		if (!g_str_has_prefix(text, subject_words[i]))
			continue;
		*subject = g_strstrip(g_strndup(text + skip, end - skip));
		return text + end;
	}
	*subject = g_strdup("");
	return text;
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

gboolean
letter_take(Letter *letter, const char *text, gsize size, GError **error)
{
	g_autofree char *whole = NULL;
	g_autofree char *lines = NULL;
	g_autofree char *subject = NULL;
	const char *start, *body;

	if (!check_text(text, size, error))
		return FALSE;
	whole = g_strndup(text, size);
	lines = input_lines(whole);
	start = g_str_has_prefix(lines, "\xef\xbb\xbf") ? lines + 3 : lines;
	start += strspn(start, "\n");
	body = take_subject(start, &subject);
	body += strspn(body, " \t\n");
	if (!*body)
		return input_refuse(_("The letter is empty."), error);
	if (strcmp(body, letter->body) != 0 || strcmp(subject, letter->subject) != 0)
		letter->bare = FALSE;
	record_set_text(&letter->subject, subject);
	record_set_text(&letter->body, body);
	return TRUE;
}
