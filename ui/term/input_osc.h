/*
 * Answers of the terminal: operating system commands, ESC ] … BEL or ESC \\ (xterm,
 * "ctlseqs"), for input.c only.
 */
#ifndef UI_TERM_INPUT_OSC_H
#define UI_TERM_INPUT_OSC_H

#include "term/input.h"

/* Bytes of the answer that `text`, of n bytes, begins with, end included; 0 while it is
 * unfinished, is none, or is longer than `most`. */
gsize osc_length(const char *text, gsize n, gsize most);
/* Of an answer without beginning and end: "11;rgb:ffff/ffff/ffff", one to four digits
 * each. An event of nothing where it is another one. */
InputEvent osc_event(const char *text);

#endif
