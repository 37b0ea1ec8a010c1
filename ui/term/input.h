/*
 * Bytes of the terminal to events. The parser is pure: it neither reads nor waits, so it
 * can be fed by tests and fuzzers. It keeps at most one unfinished sequence; text of a
 * paste is valid UTF-8 without control characters except newline and tab.
 */
#ifndef UI_TERM_INPUT_H
#define UI_TERM_INPUT_H

#include "term/key.h"

typedef enum {
	INPUT_NONE,
	INPUT_KEY,
	INPUT_PASTE,
	INPUT_MOUSE,
	INPUT_GROUND, /* the terminal tells its background colour (OSC 11) */
} InputKind;

typedef enum {
	MOUSE_PRESS, /* left button */
	MOUSE_WHEEL_UP,
	MOUSE_WHEEL_DOWN,
} MouseKind;

typedef struct {
	MouseKind kind;
	int x, y; /* cells from the upper left corner, 0-based */
} Mouse;

typedef struct {
	InputKind kind;
	Key key;
	Mouse mouse;
	gboolean light;	  /* of INPUT_GROUND */
	const char *text; /* of a paste: borrowed until the next call on the parser */
} InputEvent;

typedef struct InputParser InputParser;

InputParser *input_parser_new(void);
void input_parser_free(InputParser *parser);
/* A sequence this terminal sends for a key, from its terminfo entry. */
void input_parser_learn(InputParser *parser, const char *sequence, Key key);

void input_parser_feed(InputParser *parser, const char *bytes, gsize n);
/* The next whole event; INPUT_NONE when more bytes are needed. */
InputEvent input_parser_next(InputParser *parser);
/* TRUE while an unfinished sequence waits: after a short silence call
 * input_parser_flush() and it is read as single keys (a lone ESC is the Esc key). A paste
 * whose end is missing is not waited for; it ends at the next flush. */
gboolean input_parser_waits(const InputParser *parser);
void input_parser_flush(InputParser *parser);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(InputParser, input_parser_free)

#endif
