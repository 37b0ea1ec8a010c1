/* The zones of Windows, which Outlook and Exchange write, by the names of others. */
#ifndef EXCHANGE_ICAL_ZONE_NAMES_H
#define EXCHANGE_ICAL_ZONE_NAMES_H

/* "Russian Standard Time": "Europe/Moscow"; NULL for what is none. Borrowed. */
const char *ical_zone_of_windows(const char *name);
/* As Windows shows it, "(UTC+01:00) Amsterdam, Berlin, Bern": the zone of the first place
 * that has one. Owned; NULL. */
char *ical_zone_of_cities(const char *name);

#endif
