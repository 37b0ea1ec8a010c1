/*
 * What people call a number or a date, in the words that address books have for it.
 */
#ifndef EXCHANGE_VCARD_LABEL_H
#define EXCHANGE_VCARD_LABEL_H

/* ";TYPE=WORK;TYPE=FAX" of "work fax", "" of ""; NULL where a word is no type; owned. */
char *vcard_label_types(const char *label);
/* The text of X-ABLabel: "_$!<School>!$_" where Apple shows a word of its own in each
 * language; owned. */
char *vcard_label_apple(const char *label);

#endif
