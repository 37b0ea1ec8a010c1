/* Any bytes as a file of cards: the reader ends, every string is valid UTF-8 and on one
 * line, lines are numbered upwards, and what is refused is said.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exchange/vcard/vcard.h"
#include "fuzz.h"

static void
check(gboolean right)
{
	if (!right)
		abort();
}

static void
check_text(const char *text)
{
	check(text && g_utf8_validate(text, -1, NULL));
}

static void
check_line(const Vcard *card, const VcardLine *line)
{
	check(*line->name &&
		strspn(line->name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") ==
			strlen(line->name));
	check_text(line->group);
	check_text(line->value);
	check(!strpbrk(line->value, "\r\n"));
	check(line->params + line->n_params <= card->params->len);
	for (guint i = 0; i < line->n_params; i++) {
		const VcardParam *param =
			&g_array_index(card->params, VcardParam, line->params + i);

		check(*param->name && !strpbrk(param->value, "\r\n"));
		check_text(param->value);
	}
}

static void
check_card(const Vcard *card)
{
	guint64 behind = card->number;

	for (guint i = 0; i < card->lines->len; i++) {
		const VcardLine *line = &g_array_index(card->lines, VcardLine, i);

		check(line->number > behind);
		behind = line->number;
		check_line(card, line);
	}
	check(!card->why || card->where > card->number);
}

static void
hear(guint64 line, const char *why, void *data)
{
	guint *notes = data;

	check(line > 0 && *why);
	(*notes)++;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autoptr(GError) error = NULL;
	guint notes = 0, cards = 0;
	FILE *in = size > 0 ? fmemopen((void *)(uintptr_t)data, size, "r") : NULL;
	VcardReader *reader;
	const Vcard *card;

	if (!in)
		return 0;
	reader = krug_vcard.open(in, hear, &notes);
	while ((card = krug_vcard.next(reader, &error))) {
		cards++;
		check_card(card);
	}
	check(cards > 0 || error);
	check(!krug_vcard.next(reader, NULL));
	krug_vcard.close(reader);
	fclose(in);
	return 0;
}
