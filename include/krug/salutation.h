/*
 * What a letter calls the one it goes to, and its writer: by the language and the tone of
 * the letter, whatever script the name is kept in. Pure. Results are owned and never
 * NULL; "" where a name does not say enough, so that the writer is asked.
 */
#ifndef KRUG_SALUTATION_H
#define KRUG_SALUTATION_H

#include "krug/name.h"

/* Russian: «Анна Сергеевна», «Анна» where no patronymic is known; informal the nickname,
 * else the first name. English: "Ms Petrova", "Anna Petrova" where the gender is not
 * known; informal "Anna". A Cyrillic name in an English letter is told by its second
 * spelling, else transliterated; a Latin one in a Russian letter by its second spelling,
 * else as it is. */
char *salutation(const NameParts *name, Gender gender, const char *lang, gboolean formal);
/* How a letter speaks of somebody, its writer too: "Anna Petrova", «Анна Петрова». */
char *salutation_full(const NameParts *name, const char *lang);
char *salutation_given(const NameParts *name, const char *lang);

/* Whether any letter of the text is. */
gboolean salutation_is_cyrillic(const char *text);
/* "ru" or "en": as told of the person ("" untold), else by the script of the name, a
 * second spelling in Cyrillic included, else `fallback`. Borrowed. */
const char *salutation_lang(
	const NameParts *name, const char *told, const char *fallback);

#endif
