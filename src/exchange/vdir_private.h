/*
 * What the parts of the vdir share: a run over one folder, an item in it, and what
 * differs between events and cards.
 */
#ifndef EXCHANGE_VDIR_PRIVATE_H
#define EXCHANGE_VDIR_PRIVATE_H

#include "krug/vdir.h"
#include "model/vdir_table.h"
#include "vdir_folder.h"
#include "vdir_lines.h"

typedef struct VdirKind VdirKind;

/* One folder. */
typedef struct {
	Book *book;
	const VdirOptions *options;
	VdirReport *report;
	const VdirKind *kind;
	const char *path;
	VdirFolder *folder;
	gint64 id;
	gboolean full; /* the folder was looked through */
	guint most;    /* files to write; 0: all */
	gboolean dry;
	GHashTable *files;   /* full: name → VdirFile, borrowed */
	GHashTable *renamed; /* UID → name, of files that no row names */
	GHashTable *agreed;  /* UID → keys that were read back, as pointers */
	GPtrArray *rows;     /* VdirRow to be stored */
	void *state;	     /* of the kind */
} Vdir;

/* One UID: what is known, what lies there, what the book says. */
typedef struct {
	const char *uid;
	VdirRow *row; /* NULL: never written */
	char *name;   /* of the file, which may not be there */
	char *bytes;  /* NULL: it is not, or */
	char *why;    /* it cannot be read */
	gsize size;
	VdirFile file;
	VdirText *theirs; /* NULL: not there, or not readable */
	char *theirs_state;
	VdirText *ours; /* NULL: the book does not have it */
	char *ours_bytes, *ours_state;
	gint64 revision;
	gboolean live; /* not cancelled */
} VdirItem;

struct VdirKind {
	VdirForm form;
	const char *ending;
	/* Fills ours_bytes, revision and live; ours_bytes stays NULL where there is none.
	 */
	gboolean (*say)(Vdir *vdir, VdirItem *item, GError **error);
	GPtrArray *(*changed)(Vdir *vdir, GError **error);
	gboolean (*stored)(Vdir *vdir, const char *uid, GError **error);
	gboolean (*written)(Vdir *vdir, GError **error); /* all that changed */
	/* Inside a change: takes what changed there; *agreed: keys that now are the same
	 * to both. */
	gboolean (*read_back)(Vdir *vdir, VdirItem *item, const VdirChange *change,
		guint *agreed, GError **error);
	guint must; /* keys that are a conflict where they are not read back */
	void (*end)(Vdir *vdir);
};

extern const VdirKind vdir_events, vdir_cards;

/* Agreed upon as well: it was deleted there. */
#define VDIR_AGREED_GONE VDIR_BIT(31)

void vdir_tell(Vdir *vdir, VdirFate fate, const VdirItem *item, const char *why);
/* The same, field by field: from what krug said to `now`. */
void vdir_tell_sides(
	Vdir *vdir, VdirFate fate, const VdirItem *item, const VdirText *now, guint keys);
/* What both say under these keys, as read by people: of VdirSide, owned. */
GPtrArray *vdir_sides(
	Book *book, const VdirText *mine, const VdirText *theirs, guint keys);

gboolean vdir_item_load(Vdir *vdir, const char *uid, VdirItem *item, GError **error);
void vdir_item_clear(VdirItem *item);
/* Writes, removes or leaves the file of one UID. */
gboolean vdir_item_settle(Vdir *vdir, const char *uid, GError **error);
/* Why bytes are no item, translated; NULL: they are somebody else's. */
const char *vdir_item_unfit(const Vdir *vdir, const char *bytes, gsize size);
/* The files that wait take their names, and their rows are stored. */
gboolean vdir_flush(Vdir *vdir, GError **error);

/* The day on which an event begins, in my zone; DAY_NONE where it tells none. */
Day vdir_event_day(Book *book, const VdirText *text);
/* Minutes since its midnight; -1: the whole day, or no day. */
int vdir_event_minute(Book *book, const VdirText *text);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(VdirItem, vdir_item_clear)

#endif
