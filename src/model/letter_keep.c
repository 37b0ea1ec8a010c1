/*
 * What a writer was asked about themselves goes into their profile, so that it is asked
 * once; what the profile says already stays. Likewise the gender of the person.
 */
#include <string.h>

#include "krug/contact.h"
#include "krug/template.h"
#include "model/letter_private.h"

static const char *
answer(const LetterSheet *sheet, const char *name)
{
	return g_hash_table_lookup(sheet->answers, name);
}

/* TRUE where it was empty and something was told. */
static gboolean
fill_text(char **field, const char *text)
{
	if (**field || !text)
		return FALSE;
	record_set_text(field, text);
	return TRUE;
}

static gboolean
fill_name(Me *me, const char *text)
{
	g_auto(NameParts) name = { 0 };

	if (*me->given || *me->family || !text || !name_parse(text, &name))
		return FALSE;
	fill_text(&me->given, name.given);
	fill_text(&me->family, name.family);
	fill_text(&me->patronymic, name.patronymic);
	return TRUE;
}

static gboolean
fill_contacts(Me *me, const char *text)
{
	g_auto(GStrv) parts = g_strsplit_set(text ? text : "", ",;\n", -1);

	if (me->channels->len > 0)
		return FALSE;
	for (guint i = 0; parts[i]; i++) {
		const char *value = g_strstrip(parts[i]);

		if (*value)
			g_ptr_array_add(
				me->channels, channel_new(channel_guess(value), value));
	}
	return me->channels->len > 0;
}

static gboolean
fill_gender(const LetterSheet *sheet, const char *name, int *gender)
{
	const char *text = answer(sheet, name);

	if (!text || *gender != GENDER_UNKNOWN)
		return FALSE;
	*gender = vocab_match(&contact_genders, text, -1);
	return TRUE;
}

static gboolean
keep_me(Book *book, const LetterSheet *sheet, GError **error)
{
	g_autoptr(Me) me = me_load(book, error);
	const char *name = answer(sheet, "me.full");
	gboolean new = FALSE;

	if (!me)
		return FALSE;
	new |= fill_name(me, name ? name : answer(sheet, "me.name"));
	new |= fill_text(&me->signature, answer(sheet, "me.signature"));
	new |= fill_text(&me->city, answer(sheet, "me.city"));
	new |= fill_text(&me->skills, answer(sheet, "me.skills"));
	new |= fill_text(&me->interests, answer(sheet, "me.interests"));
	new |= fill_contacts(me, answer(sheet, "me.contacts"));
	new |= fill_gender(sheet, TEMPLATE_MY_GENDER, &me->gender);
	return !new || me_save(book, me, error);
}

static gboolean
keep_them(Book *book, const LetterSheet *sheet, GError **error)
{
	g_autoptr(Person) was = NULL;
	g_autoptr(Person) now = NULL;

	if (!answer(sheet, TEMPLATE_THEIR_GENDER))
		return TRUE;
	was = person_load(book, sheet->about.contact, error);
	if (!was)
		return FALSE;
	now = person_copy(was);
	return !fill_gender(sheet, TEMPLATE_THEIR_GENDER, &now->contact->gender) ||
	       person_save(book, was, now, PERSON_IMPORT, NULL, error);
}

gboolean
letter_keep_answers(Book *book, const LetterSheet *sheet, GError **error)
{
	return keep_me(book, sheet, error) && keep_them(book, sheet, error);
}
