/*
 * What stands for a name in a letter: a text without anything invisible, a day in words,
 * a number. It comes from outside and goes into the letter as it is.
 */
#include <string.h>

#include "krug/text.h"

#include "template_private.h"

/* Any text without what is invisible; all blanks are one, lines stay if they may. */
char *
template_plain(const char *text, gboolean lines)
{
	g_autofree char *repaired = text_repair(text, strlen(text));
	GString *plain = g_string_new(NULL);

	for (const char *p = repaired; *p != '\0'; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		char last = plain->len > 0 ? plain->str[plain->len - 1] : '\n';

		if (c == '\r' && p[1] == '\n')
			continue;
		if (lines && (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029))
			g_string_append_c(plain, '\n');
		else if (g_unichar_isspace(c) && c != 0xa0 && c != 0x202f) {
			if (last != ' ' && last != '\n')
				g_string_append_c(plain, ' ');
		} else if (!text_unsafe(c))
			g_string_append_unichar(plain, c);
	}
	g_strstrip(plain->str);
	return g_string_free(plain, FALSE);
}

static gboolean
has_text(const char *text)
{
	for (const char *p = text; *p != '\0';) {
		gunichar c = g_utf8_get_char_validated(p, -1);
		gboolean broken = c == (gunichar)-1 || c == (gunichar)-2;

		if (broken || !(g_unichar_isspace(c) || text_unsafe(c)))
			return TRUE;
		p = g_utf8_next_char(p);
	}
	return FALSE;
}

const TemplateValue *
template_value_of(const TemplateScene *scene, const char *name)
{
	for (gsize i = 0; i < scene->n_values; i++)
		if (strcmp(scene->values[i].name, name) == 0)
			return &scene->values[i];
	return NULL;
}

/* Whether template_value_text() has something, without writing it: conditions are many.
 */
gboolean
template_is_known(const TemplateScene *scene, const char *name)
{
	const TemplateValue *value = template_value_of(scene, name);
	TemplateType type = template_type_of(name);

	if (value == NULL)
		return FALSE;
	if (type == TEMPLATE_NUMBER)
		return value->number >= 1;
	if (type == TEMPLATE_DAY && value->day != DAY_NONE)
		return TRUE;
	return value->text != NULL && has_text(value->text);
}

/* What stands for the name; NULL where it is missing. Owned. */
char *
template_value_text(const TemplateScene *scene, const char *name, int day_form)
{
	const TemplateValue *value = template_value_of(scene, name);
	TemplateType type = template_type_of(name);

	if (!template_is_known(scene, name))
		return NULL;
	if (type == TEMPLATE_NUMBER)
		return g_strdup_printf("%" G_GINT64_FORMAT, value->number);
	if (type == TEMPLATE_DAY && value->day != DAY_NONE)
		return template_day_text(scene->lang, value->day, day_form, scene->today);
	return template_plain(value->text, type == TEMPLATE_LINES);
}
