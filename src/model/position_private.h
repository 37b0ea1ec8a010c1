/*
 * What a person does now, as part of a query.
 */
#ifndef KRUG_MODEL_POSITION_PRIVATE_H
#define KRUG_MODEL_POSITION_PRIVATE_H

/* To the contact `c`: the position `p` that lasts and began last, of those the one added
 * last, and its organization `o`; NULL for none. It is the first of position_list() that
 * has not ended. The row of a lone max() gives the id, as in PREFERRED(); the number
 * behind the date is of one length. */
#define JOIN_POSITION                                                                    \
	" LEFT JOIN position p ON p.id = (SELECT id FROM (SELECT id, max(started || ' '" \
	" || (1000000000000 + id)) FROM position WHERE contact = c.id"                   \
	" AND ended IS NULL)) LEFT JOIN organization o ON o.id = p.organization"

#endif
