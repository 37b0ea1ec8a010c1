/* Any bytes through cleaning, measuring and folding: what comes out is safe and stable.
 */
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "fuzz.h"
#include "krug/i18n.h"
#include "krug/name.h"
#include "krug/text.h"

static void
check(gboolean right)
{
	if (!right)
		abort();
}

static void
check_clean(const char *text)
{
	g_autofree char *once = text_clean(text), *twice = text_clean(once);
	g_autofree char *padded = text_pad(text, 20);
	g_auto(GStrv) lines = text_wrap(text, 7);

	check(text_valid(once, -1) && strcmp(once, twice) == 0);
	for (const char *p = once; *p; p = g_utf8_next_char(p))
		check(!text_unsafe(g_utf8_get_char(p)));
	check(text_width(padded) == 20);
	for (char **line = lines; *line; line++)
		check(text_width(*line) <= 7);
}

static void
check_fold(const char *text)
{
	g_autofree char *once = text_fold(text), *key = text_sort_key(text);
	g_autofree char *latin = text_translit(text), *flipped = text_flip_layout(text);

	check(text_valid(once, -1) && text_valid(key, -1));
	check(text_valid(latin, -1) && text_valid(flipped, -1));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *text = g_strndup((const char *)data, size);
	g_autofree char *repaired = text_repair((const char *)data, size);
	g_auto(NameParts) name = { 0 };

	if (strcmp(i18n_lang(), "en") != 0 || wcwidth(0x444) != 1)
		i18n_start("en");
	check(text_valid(repaired, -1));
	check_clean(text);
	check_fold(text);
	name_parse(text, &name);
	return 0;
}
