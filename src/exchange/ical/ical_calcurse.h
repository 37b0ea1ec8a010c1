/*
 * The store of calcurse, its file apts (calcurse 4, manual, "calcurse files"). Each line
 * is read as the event that `calcurse -x` makes of it, under the name the export would
 * get, so that either way in asks once.
 */
#ifndef EXCHANGE_ICAL_CALCURSE_H
#define EXCHANGE_ICAL_CALCURSE_H

#include "ical_in.h"

gboolean ical_calcurse_read(
	const char *text, gsize size, const IcalSink *sink, IcalFile *file);

#endif
