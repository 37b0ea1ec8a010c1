/*
 * What the parts of the vdir share: a run over one folder, an item in it, and what
 * differs between events and cards.
 */
#ifndef EXCHANGE_VDIR_PRIVATE_H
#define EXCHANGE_VDIR_PRIVATE_H

#include "krug/import.h"
#include "krug/inbox.h"
#include "krug/vdir.h"
#include "model/vdir_table.h"
#include "vdir_folder.h"
#include "vdir_lines.h"

typedef struct VdirKind VdirKind;

/* A NAME.conflict that lies there. */
typedef struct {
	char *name;
	guint keys; /* what it is about; 0: of another run */
} VdirKept;

/* A card of somebody else. */
typedef struct {
	char *name, *uid, *title;
} VdirStranger;

/* One folder. vdir_begin() fills it, vdir_end() empties it. */
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
	GPtrArray *kept;     /* VdirKept */
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
	/* The same when it was decided: their word goes into the book, or beside what is
	 * there. *left: keys for which there is no place. */
	gboolean (*take)(Vdir *vdir, VdirItem *item, guint keys, gboolean both,
		guint *left, GError **error);
	/* Leaves in *keys those for which the book has a place. */
	gboolean (*place)(Vdir *vdir, const char *uid, guint *keys, GError **error);
	gboolean (*contact)(Vdir *vdir, const char *uid, gint64 *contact, GError **error);
	/* Optional: the file is what the person was imported from, word for word: both
	 * agree. */
	gboolean (*adopts)(Vdir *vdir, VdirItem *item, gboolean *yes, GError **error);
	guint must; /* keys that are a conflict where they are not read back */
	void (*end)(Vdir *vdir); /* optional */
};

void vdir_begin(Vdir *vdir, Book *book, const VdirOptions *options, VdirForm form,
	VdirReport *report);
void vdir_end(Vdir *vdir);
/* folder stays NULL where none is set, or none was synced with yet and it is not full. */
gboolean vdir_open(Vdir *vdir, GError **error);

/* What was found in a folder. */
typedef struct {
	GPtrArray *files, *rows; /* VdirFile, VdirRow */
	GHashTable *by_name;	 /* name → VdirRow */
	GHashTable *by_uid;	 /* UID → VdirRow */
	GPtrArray *uids;	 /* char *, to be looked at */
	GPtrArray *cards;	 /* VdirStranger */
	guint strangers;	 /* files of a krug that are not of this book */
} VdirScan;

gboolean vdir_scan(Vdir *vdir, VdirScan *scan, GError **error);
void vdir_scan_clear(VdirScan *scan);

/* After the files were written: what waits for a decision goes to the inbox, and what
 * waits there for none any more goes. */
gboolean vdir_found(Vdir *vdir, const VdirScan *scan, GError **error);

/* At the end of a run: rows of folders that are not set ask no more. */
gboolean vdir_away(
	Book *book, const VdirOptions *options, VdirReport *report, GError **error);

/* Notes that the folder is this book's; CONFLICT where it is that of another copy. */
gboolean vdir_owner_keep(const Vdir *vdir, GError **error);

/* Of the row that asks about a text put aside under a name: "conflict:NAME:HASH"; owned.
 */
char *vdir_kept_key(const char *name, const char *bytes, gsize size);

VdirReport *vdir_report_new(void);
void vdir_keep_name(Vdir *vdir, const char *name, guint keys);

/* As an import would read it; NULL and no error where it is no person. */
ImportRecord *vdir_card_record(const char *bytes, gsize size, GError **error);
/* Inside a change: their word under these keys goes to the notes. */
gboolean vdir_note(Vdir *vdir, const VdirItem *item, guint keys, GError **error);

extern const VdirKind vdir_events, vdir_cards;

/* Agreed upon as well: it was deleted there. */
#define VDIR_AGREED_GONE VDIR_BIT(31)

void vdir_tell(Vdir *vdir, VdirFate fate, const VdirItem *item, const char *why);
void vdir_tell_away(VdirReport *report, const InboxItem *item);
/* The same, field by field: from what krug said to `now`. */
void vdir_tell_sides(
	Vdir *vdir, VdirFate fate, const VdirItem *item, const VdirText *now, guint keys);
void vdir_explain(Vdir *vdir, const char *why); /* of what was told last */
/* What both say under these keys, as read by people: of VdirSide, owned. */
GPtrArray *vdir_sides(
	Book *book, const VdirText *mine, const VdirText *theirs, guint keys);

/* Their fields, "title, text"; owned. */
char *vdir_labels(guint keys);

gboolean vdir_item_load(Vdir *vdir, const char *uid, VdirItem *item, GError **error);
/* Notes that both agree about the file as it is. */
gboolean vdir_item_adopt(Vdir *vdir, VdirItem *item, GError **error);
/* Lines of these keys from `from` into its file, whatever was agreed. */
gboolean vdir_item_put_keys(
	Vdir *vdir, VdirItem *item, const VdirText *from, guint keys, GError **error);
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
