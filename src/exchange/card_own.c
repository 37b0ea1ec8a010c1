/*
 * Lines of krug's own, as vcard_out.c writes them: fields by their column, the beginning
 * of the present position, and positions of former days.
 */
#include <string.h>

#include "card_private.h"

#define PREFIX "X-KRUG-"

/* A value that does not fit was not written by krug: it is kept. */
static gboolean
read_field(Card *card, const VcardLine *line)
{
	g_autofree char *column = g_ascii_strdown(line->name + strlen(PREFIX), -1);
	g_autofree char *text = card_text(line->value);

	g_strdelimit(column, "-", '_');
	return contact_set(card->person->contact, contact_field(column), text, NULL);
}

static gboolean
read_started(Card *card, const VcardLine *line)
{
	g_autofree char *text = card_text(line->value);
	g_autofree char *day = position_day_check(text, NULL);
	Position *last =
		card->units->len > 0 ? card->units->pdata[card->units->len - 1] : NULL;

	if (!day || !last)
		return FALSE;
	card_set(&last->started, g_steal_pointer(&day));
	return TRUE;
}

/* Organization, title, from, until; those who are here no more come behind the others. */
static gboolean
read_former(Card *card, const VcardLine *line)
{
	g_autofree char *name = card_part(line->value, ';', 0);
	g_autofree char *title = card_part(line->value, ';', 1);
	g_autofree char *from = card_part(line->value, ';', 2);
	g_autofree char *until = card_part(line->value, ';', 3);
	g_autofree char *started = position_day_check(from, NULL);
	g_autofree char *ended = position_day_check(until, NULL);
	Position *position;

	if (!started || !ended || (!*name && !*title))
		return FALSE;
	position = position_new(name, title);
	card_set(&position->started, g_steal_pointer(&started));
	card_set(&position->ended, g_steal_pointer(&ended));
	g_ptr_array_add(card->person->positions, position);
	return TRUE;
}

const CardRow card_own[] = {
	{ PREFIX "ALT", read_field },
	{ PREFIX "KIND", read_field },
	{ PREFIX "ROLE", read_field },
	{ PREFIX "SENIORITY", read_field },
	{ PREFIX "ADDRESS", read_field },
	{ PREFIX "CLOSE", read_field },
	{ PREFIX "OWN-WINDOW", read_field },
	{ PREFIX "MET", read_field },
	{ PREFIX "INTERESTS", read_field },
	{ PREFIX "COMMON", read_field },
	{ PREFIX "STARTED", read_started },
	{ PREFIX "POSITION", read_former },
	{ 0 },
};
