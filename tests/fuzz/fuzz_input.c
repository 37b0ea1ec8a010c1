/* Any bytes from a terminal: the decoder always comes to an end, pastes are clean text.
 */
#include <stdlib.h>

#include "fuzz.h"
#include "term/input.h"

static void
check_text(const char *text)
{
	if (!g_utf8_validate(text, -1, NULL))
		abort();
	for (; *text; text++) {
		if ((guchar)*text < ' ' && *text != '\n' && *text != '\t')
			abort();
	}
}

static void
take_all(InputParser *parser)
{
	InputEvent event;

	while ((event = input_parser_next(parser)).kind != INPUT_NONE) {
		if (event.kind == INPUT_PASTE)
			check_text(event.text);
		if (event.kind == INPUT_KEY && event.key == K_NONE)
			abort();
	}
}

/* The first byte says in how large pieces the rest arrives. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autoptr(InputParser) parser = input_parser_new();
	const char *bytes = (const char *)data + 1;
	gsize piece = size ? (gsize)data[0] % 32 + 1 : 1;

	input_parser_learn(parser, "\033Q9", K_HOME);
	for (gsize at = 0; at + 1 < size; at += piece) {
		input_parser_feed(parser, bytes + at, MIN(piece, size - 1 - at));
		take_all(parser);
	}
	input_parser_flush(parser);
	take_all(parser);
	if (input_parser_waits(parser))
		abort();
	return 0;
}
