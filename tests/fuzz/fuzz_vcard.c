/*
 * Any bytes as a file of cards: the reader ends, every string is valid UTF-8 and on one
 * line, lines are numbered upwards, and what is refused is said. Each card that makes a
 * person goes out again, in both versions, as one card the reader takes whole.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exchange/card.h"
#include "exchange/vcard/vcard.h"
#include "exchange/vcard_out.h"
#include "fuzz.h"
#include "model/person_private.h"

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

static void
read_back(char *text, size_t size)
{
	guint notes = 0;
	FILE *in = fmemopen(text, size, "r");
	VcardReader *reader = krug_vcard.open(in, hear, &notes);
	const Vcard *card = krug_vcard.next(reader, NULL);

	check(card && !card->why && notes == 0);
	check_card(card);
	check(!krug_vcard.next(reader, NULL));
	krug_vcard.close(reader);
	fclose(in);
}

static void
write_out(const ImportRecord *record, VcardVersion version)
{
	const VcardPerson person = { record->person, "", record->photo, record->kept };
	g_autoptr(GString) text = g_string_new(NULL);

	vcard_write(text, &person, version);
	read_back(text->str, text->len);
}

/* As an import does it. */
static void
check_person(const Vcard *card)
{
	g_autoptr(ImportRecord) record = card_record(card, "x");

	check(record->why || (record->key && record->hash));
	for (guint i = 0; i < record->kept->len; i++)
		check_text(record->kept->pdata[i]);
	if (record->why || !person_normalize(NULL, NULL, record->person, NULL))
		return;
	write_out(record, VCARD_3);
	write_out(record, VCARD_4);
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
		check_person(card);
	}
	check(cards > 0 || error);
	check(!krug_vcard.next(reader, NULL));
	krug_vcard.close(reader);
	fclose(in);
	return 0;
}
