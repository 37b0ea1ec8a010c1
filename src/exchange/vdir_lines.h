/*
 * An item of a vdir as the lines it stands in. What krug writes as well falls under keys
 * ("when", "telephone"); everything else, the order, the folds and the line ends stay
 * byte by byte: no library writes a foreign line anew.
 *
 * The state of an item is what it says, key by key, as short hashes: from the states of
 * both sides when they last agreed follows who changed what since.
 */
#ifndef EXCHANGE_VDIR_LINES_H
#define EXCHANGE_VDIR_LINES_H

#include <glib.h>

typedef enum { VDIR_EVENT, VDIR_CARD, VDIR_FORMS } VdirForm;

/* Bits of a set of keys. */
typedef enum {
	VDIR_WHEN,
	VDIR_RULE,
	VDIR_SUMMARY,
	VDIR_DESCRIPTION,
	VDIR_LOCATION,
	VDIR_STATUS,
	VDIR_TRANSP,
	VDIR_ALARM,
	VDIR_NAME,
	VDIR_SHOWN,
	VDIR_NICKNAME,
	VDIR_JOB,
	VDIR_PHONE,
	VDIR_EMAIL,
	VDIR_LINK,
	VDIR_SERVICE,
	VDIR_BORN,
	VDIR_DATES,
	VDIR_ADDRESS,
	VDIR_ZONE,
	VDIR_LANGUAGE,
	VDIR_GENDER,
	VDIR_RELATED,
	VDIR_TAGS,
	VDIR_NOTE,
	VDIR_PHOTO,
	VDIR_OWN,
	VDIR_KEYS
} VdirKey;

const char *vdir_word(VdirKey key); /* in a state */

#define VDIR_BIT(key) (1u << (key))

/* "tel note" of a set of keys, and back; owned. */
char *vdir_words(guint keys);
guint vdir_keys(const char *text);

typedef struct VdirText VdirText;

/* uid: of the event that is meant; NULL: the first one. NULL where there is none, or the
 * text is not UTF-8. */
VdirText *vdir_text_new(VdirForm form, const char *bytes, gsize size, const char *uid);
void vdir_text_free(VdirText *text);

const char *vdir_text_uid(const VdirText *text); /* "" without */
/* The head of the first line of that name, as "DTSTART;VALUE=DATE", and its value without
 * escapes; NULL without. */
const char *vdir_text_value(const VdirText *text, const char *name, const char **head);
gboolean vdir_text_says(const VdirText *text, VdirKey key);
char *vdir_text_state(const VdirText *text); /* owned */

/* Sets of keys; `before` are the states when both last agreed, NULL: never did. */
typedef struct {
	guint ours;   /* changed here alone, or said here alone */
	guint theirs; /* the same there */
	guint both;   /* changed on both sides, to something else */
	guint differ; /* are not the same now */
} VdirChange;
VdirChange vdir_compare(const char *ours_before, const char *theirs_before,
	const char *ours, const char *theirs);
guint vdir_differ(const VdirText *a, const VdirText *b);

/* A state in which these keys are marked: both mean the same by other words, so that
 * neither is lost where the other one is written. Owned. */
char *vdir_state_mark(const char *state, guint keys);
guint vdir_state_marked(const char *state);

/* Their text with our lines of those keys; owned. The stamps follow where there is a key,
 * and SEQUENCE rises above theirs. */
char *vdir_patch(const VdirText *theirs, const VdirText *ours, guint keys);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(VdirText, vdir_text_free)

#endif
