/* The zones of Windows, which Outlook and Exchange write, by the names of others. */
#ifndef EXCHANGE_ICAL_ZONE_NAMES_H
#define EXCHANGE_ICAL_ZONE_NAMES_H

/* "Russian Standard Time": "Europe/Moscow"; NULL for what is none. Borrowed. */
const char *ical_zone_of_windows(const char *name);

#endif
