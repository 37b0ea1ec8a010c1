/*
 * The one error domain of krug. A message is a whole translated sentence that says what
 * happened and what to do next; the code is for callers that act on the difference.
 */
#ifndef KRUG_ERROR_H
#define KRUG_ERROR_H

#include <glib.h>

#define KRUG_ERROR (krug_error_quark())

typedef enum {
	KRUG_ERROR_FAILED,    /* nothing more special to say */
	KRUG_ERROR_INPUT,     /* what the user gave cannot be used */
	KRUG_ERROR_NOT_FOUND, /* no such person, file, entry */
	KRUG_ERROR_AMBIGUOUS, /* several candidates; the message lists them */
	KRUG_ERROR_CONFLICT,  /* changed underneath: by another krug or by a later change
			       */
	KRUG_ERROR_BUSY,      /* another process holds the book; trying again may work */
	KRUG_ERROR_FULL,      /* no space, or an I/O error while writing */
	KRUG_ERROR_FOREIGN,   /* the file is no krug book */
	KRUG_ERROR_NEWER,     /* the book was written by a newer krug */
	KRUG_ERROR_CORRUPT,   /* the book is damaged */
	KRUG_ERROR_READ_ONLY, /* the book cannot be written */
	KRUG_ERROR_CANCELLED, /* the user stopped it */
} KrugErrorCode;

GQuark krug_error_quark(void);

/* Of a write that failed with this errno: FULL or FAILED. */
KrugErrorCode krug_error_of_write(int number);

#endif
