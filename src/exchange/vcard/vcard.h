/*
 * The module krug-vcard: address book cards as programs in the wild write them, vCard 2.1
 * (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350), one card at a time, so that memory does
 * not grow with the file. Whatever the version, the reader hands out one form: text is
 * UTF-8 with the escapes of 3.0, transfer encodings are undone, bare parameters of 2.1
 * are values of TYPE. The program reaches it by the one symbol krug_vcard; tests link it.
 *
 * Time is linear in the file whatever its bytes. A file is refused (KRUG_ERROR_INPUT)
 * where it holds no card, is binary, ends inside a card, or goes beyond the limits.
 */
#ifndef EXCHANGE_VCARD_H
#define EXCHANGE_VCARD_H

#include <glib.h>
#include <stdio.h>

#define VCARD_LINE_MOST	 (8 * 1024 * 1024)  /* bytes of one line, unfolded */
#define VCARD_CARD_MOST	 (12 * 1024 * 1024) /* bytes of one card */
#define VCARD_LINES_MOST 5000		    /* of one card */
#define VCARD_DEPTH_MOST 8		    /* cards inside cards */

typedef struct {
	const char *name; /* upper case */
	const char *value;
} VcardParam;

/* All strings belong to the card. */
typedef struct {
	guint64 number;	   /* of its first line in the file, from 1 */
	const char *group; /* as written, "" without */
	const char *name;  /* upper case */
	const char *value; /* components split by ";", items by ",", escapes as in 3.0; of
			      binary data the base64 text without blanks */
	gboolean binary;
	guint params, n_params; /* range of the card's params */
} VcardLine;

typedef struct {
	guint64 number;	 /* of the line BEGIN:VCARD */
	int version;	 /* 21, 30, 40; 0: not told */
	GArray *lines;	 /* VcardLine; without BEGIN, VERSION and END */
	GArray *params;	 /* VcardParam */
	const char *why; /* not NULL: this card cannot be read, and why (translated) */
	guint64 where;	 /* the line that says so */
	GStringChunk *text;
} Vcard;

/* A line left out, with the reason, translated. */
typedef void (*VcardNote)(guint64 line, const char *why, void *data);

typedef struct VcardReader VcardReader;

/* Nothing is kept between readers. */
typedef struct {
	/* in is borrowed; note may be NULL. */
	VcardReader *(*open)(FILE *in, VcardNote note, void *data);
	/* The next card, valid until the next call; NULL at the end, and on error. */
	const Vcard *(*next)(VcardReader *reader, GError **error);
	/* The line read last: where an error lies. */
	guint64 (*line)(const VcardReader *reader);
	void (*close)(VcardReader *reader);
} VcardModule;

extern const VcardModule krug_vcard;

#endif
