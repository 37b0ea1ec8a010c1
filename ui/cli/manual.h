/* What the build has krug print about itself, from the table of commands. */
#ifndef UI_CLI_MANUAL_H
#define UI_CLI_MANUAL_H

void manual_print(void);     /* krug.1, in the language that is set */
void manual_keys(void);	     /* its section of keys */
void manual_templates(void); /* krug-templates.5, the same */
void completion_bash(void);
void completion_zsh(void);
void completion_fish(void);

#endif
