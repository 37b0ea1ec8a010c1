/*
 * What a Call is made of, between its parser (call_parse.c) and what commands ask of it
 * (call.c).
 */
#ifndef UI_CLI_CALL_PRIVATE_H
#define UI_CLI_CALL_PRIVATE_H

#include "krug/uuid.h"

#include "cli/call.h"

typedef struct {
	const CommandOption *option;
	gboolean given;
	char *text;
	char **list;
	int word;
} Given;

struct Call {
	const Command *command;
	CommandOption *options;
	GArray *given; /* of Given; global options twice: before the command and behind */
	char **operands; /* never NULL once parsed */
	Config *config;
	Clock *clock;
	UuidSource *uuids;
	Book *book;
	gboolean changed; /* the book */
};

#endif
