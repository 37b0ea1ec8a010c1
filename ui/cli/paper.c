/* The macros of man(7) that krug's pages need; all text passes escape(). */
#include "cli/paper.h"

#include <stdio.h>

#include "krug/i18n.h"

static char *
escape(const char *text)
{
	GString *out = g_string_new(*text == '.' || *text == '\'' ? "\\&" : "");

	for (const char *p = text; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (c == '\\')
			g_string_append(out, "\\e");
		else if (c == '-')
			g_string_append(out, "\\-");
		else if (c < 0x80)
			g_string_append_c(out, (char)c);
		else
			g_string_append_printf(out, "\\[u%04X]", c);
	}
	return g_string_free(out, FALSE);
}

static void
put(const char *macro, const char *text, const char *tail)
{
	g_autofree char *safe = escape(text);

	printf("%s%s%s\n", macro, safe, tail);
}

void
paper_begin(const char *name, const char *section, const char *title)
{
	g_autofree char *upper = g_ascii_strup(name, -1);
	g_autofree char *plain = escape(name);
	g_autofree char *safe = escape(title);

	printf(".TH %s %s \"\" \"krug " KRUG_VERSION "\" \"krug\"\n", upper, section);
	paper_section(_("NAME"));
	printf("%s \\- %s\n", plain, safe);
}

void
paper_section(const char *title)
{
	put(".SH ", title, "");
}

void
paper_subsection(const char *title)
{
	put(".SS ", title, "");
}

void
paper_text(const char *text)
{
	puts(".PP");
	put("", text, "");
}

void
paper_more(const char *text)
{
	put("", text, "");
}

void
paper_item(const char *word, const char *meaning)
{
	puts(".TP");
	put("\\fB", word, "\\fR");
	put("", meaning, "");
}

void
paper_facts(const char *title, const UsageFact *facts)
{
	paper_section(title);
	for (const UsageFact *fact = facts; fact->name; fact++)
		paper_item(fact->name, _(fact->help));
}

void
paper_lines(const char *lines)
{
	g_auto(GStrv) all = g_strsplit(lines, "\n", -1);

	puts(".PP\n.nf");
	for (char **line = all; *line; line++)
		put("    ", *line, "");
	puts(".fi");
}
