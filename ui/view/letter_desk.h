/*
 * What lies on the desk while a letter is written: its template with what was answered,
 * and the letter as far as it is whole. Whatever is answered or written is saved as a
 * draft at once, so that the end of krug loses none of it.
 */
#ifndef UI_VIEW_LETTER_DESK_H
#define UI_VIEW_LETTER_DESK_H

#include "krug/channel.h"
#include "krug/letter.h"

typedef struct {
	Book *book;
	LetterAbout about;			  /* its texts are those below */
	char *template, *lang, *holiday, *before; /* before: answers of the row */
	LetterSheet *sheet; /* NULL where no template was needed yet */
	char *problem;	    /* of the user's own template, which is not used; or NULL */
	Letter *letter;
	gboolean whole;	     /* the letter has its text */
	gboolean written;    /* by hand: a template would replace it */
	gboolean unsaved;    /* what was written or answered is not in the book yet */
	gboolean gone;	     /* it was sent meanwhile, by whatever hand */
	Channel channel;     /* as chosen; CHANNEL_NONE: as proposed */
	GPtrArray *answers;  /* LetterAnswer */
	GPtrArray *missing;  /* TemplateMissing */
	GPtrArray *checks;   /* LetterCheck; empty while it is not whole */
	GPtrArray *channels; /* ContactChannel, of the addressee */
} LetterDesk;

/* A new letter, or one of the book; NULL and error where there is nobody to write to. */
LetterDesk *letter_desk_new(Book *book, const LetterAbout *about, GError **error);
LetterDesk *letter_desk_open(Book *book, gint64 letter, GError **error);
void letter_desk_free(LetterDesk *desk);

/* Reads the book anew: a draft that was undone, a person that was edited. */
gboolean letter_desk_load(LetterDesk *desk, GError **error);
/* Whether something needed is missing. */
gboolean letter_desk_wants(const LetterDesk *desk);

/* Looks for what the template asks, where the letter came from the book with its text. */
gboolean letter_desk_look(LetterDesk *desk, GError **error);
/* One answer; compose afterwards. */
void letter_desk_answer(LetterDesk *desk, const char *name, const char *label,
	const char *text, gboolean optional);
/* What was answered about me, and their gender, into the book: asked for once. */
gboolean letter_desk_keep(LetterDesk *desk, GError **error);
/* Fills the template anew: what was written by hand is gone from the desk. */
gboolean letter_desk_compose(LetterDesk *desk, GError **error);
/* What the editor left; INPUT, and the letter as it was. */
gboolean letter_desk_take(LetterDesk *desk, const char *text, GError **error);
/* Into the book, as a draft or, once it lies there, on the pile. */
gboolean letter_desk_save(LetterDesk *desk, GError **error);

/* By which it goes. */
void letter_desk_set_channel(LetterDesk *desk, Channel channel);
/* Of the addressee by that channel, borrowed; NULL: none is known. */
const ContactChannel *letter_desk_address(const LetterDesk *desk, Channel channel);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(LetterDesk, letter_desk_free)

#endif
