/* Days. */
#ifndef DAY
#define DAY
#endif
