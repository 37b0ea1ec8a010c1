/*
 * Any bytes back from an editor: a letter takes them or stays as it was, gives back what
 * it took, and its checklist has a line and a text for whatever stands in it.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "krug/asking.h"
#include "krug/letter.h"

static void
check(int right)
{
	if (!right)
		abort();
}

static void
check_lines(const Letter *letter, gboolean formal)
{
	const LetterFacts facts = { .lang = formal ? "ru" : "en",
		.formal = formal,
		.address = ADDRESS_INFORMAL,
		.company = "",
		.type = TYPE_FEEDBACK_REQUEST,
		.text = letter->body,
		.own = letter->subject };
	g_autoptr(GPtrArray) list = letter_check(&facts);

	for (guint i = 0; i < list->len; i++)
		check(*((const LetterCheck *)list->pdata[i])->text != '\0');
	check(list->len >= ASKING_FAULTS);
}

/* What was taken is taken again as it is. */
static void
check_again(Letter *letter)
{
	g_autofree char *text = letter_text(letter);
	g_autoptr(Letter) copy = letter_copy(letter);

	letter->bare = TRUE;
	if (!letter_take(letter, text, strlen(text), NULL)) {
		check(strlen(text) > LETTER_MOST); /* by its first line */
		return;
	}
	check(letter->bare && strcmp(letter->body, copy->body) == 0);
	check(strcmp(letter->subject, copy->subject) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autoptr(Letter) letter = letter_new(1);
	g_autofree char *asked = NULL;

	g_free(letter->body);
	letter->body = g_strdup("as it was");
	if (!letter_take(letter, (const char *)data, size, NULL)) {
		check(strcmp(letter->body, "as it was") == 0);
		return 0;
	}
	check(g_utf8_validate(letter->body, -1, NULL) && *letter->body);
	check(!strchr(letter->subject, '\n'));
	asked = asking_found(letter->body);
	check(strstr(asked, "\n\n") == NULL);
	check_lines(letter, TRUE);
	check_lines(letter, FALSE);
	check_again(letter);
	return 0;
}
