/*
 * Links that hand a letter to another program: mailto (RFC 6068) and t.me; and tel (RFC
 * 3966), which a phone dials. Everything but
 * the unreserved characters of RFC 3986, 2.3 is percent-encoded, line breaks as %0D%0A,
 * so no text can add a header, another addressee or an attachment. Results are owned by
 * the caller; what cannot be said safely is KRUG_ERROR_INPUT.
 */
#ifndef KRUG_LINK_H
#define KRUG_LINK_H

#include <glib.h>

#define LINK_MOST	   100000 /* bytes of a mailto link: what one argument may hold */
#define LINK_TELEGRAM_MOST 4096	  /* characters of a message */

/* An e-mail address as letters may carry it: letters, digits and .!'*+-=^_{}~ before the
 * @, and a domain with a dot in it, which comes back in ASCII (IDNA) and lower case. One
 * address alone, without a name. */
char *link_address(const char *value, GError **error);

/* subject and body may be NULL. The subject is one line; of the body every kind of line
 * break counts, other control characters but tabs do not pass. */
char *link_mailto(const char *to, const char *subject, const char *body, GError **error);

/* name: @name, name, t.me/name or a phone number, as channels hold it; text may be NULL.
 */
char *link_telegram(const char *name, const char *text, GError **error);

/* A phone number as people write it: "+7 900 123-45-67" or "8 (900) 123-45-67". */
char *link_phone(const char *number, GError **error);

#endif
