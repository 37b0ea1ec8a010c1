/* Answers of the terminal behind ESC ]; of all that are known one is of use here. */
#include "term/input_osc.h"

#include <stdlib.h>
#include <string.h>

InputEvent
osc_event(const char *text)
{
	static const double weights[] = { 0.3, 0.59, 0.11 };
	double light = 0;

	if (!g_str_has_prefix(text, "11;rgb:"))
		return (InputEvent){ 0 };
	text += strlen("11;rgb:");
	for (int i = 0; i < 3; i++) {
		char *end;
		unsigned long part = strtoul(text, &end, 16);
		int digits = (int)(end - text);

		if (digits < 1 || digits > 4 || *end != (i < 2 ? '/' : '\0'))
			return (InputEvent){ 0 };
		light += weights[i] * (double)part / (double)((1ul << 4 * digits) - 1);
		text = end + 1;
	}
	return (InputEvent){ .kind = INPUT_GROUND, .light = light > 0.5 };
}

gsize
osc_length(const char *text, gsize n, gsize most)
{
	for (gsize i = 2; i < n && i < most; i++) {
		if (text[i] == '\a')
			return i + 1;
		if (text[i] == 0x1b)
			return i + 1 < n && text[i + 1] == '\\' ? i + 2 : 0;
	}
	return 0;
}
