/*
 * Writing man pages to standard output, in the man(7) macros. Every text is escaped, so
 * no line of it begins a request, no hyphen of an option becomes a dash, and the page is
 * ASCII.
 */
#ifndef UI_CLI_PAPER_H
#define UI_CLI_PAPER_H

#include "cli/usage.h"

/* name: "KRUG", section: "1"; title: what stands behind the name in NAME. */
void paper_begin(const char *name, const char *section, const char *title);
void paper_section(const char *title);	  /* translated */
void paper_subsection(const char *title); /* as it is */
void paper_text(const char *text);	  /* a paragraph, translated */
void paper_more(const char *text);	  /* on in the same paragraph */
/* A word in bold and what it means; both translated. */
void paper_item(const char *word, const char *meaning);
void paper_facts(const char *title, const UsageFact *facts);
void paper_lines(const char *lines); /* as they are, indented */

#endif
