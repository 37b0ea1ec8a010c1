/*
 * A view: a struct that begins with View, and a const ViewClass that says all it can do.
 * Views lie on one stack; a prompt, a form, a question and a long job are views too.
 *
 *	typedef struct { View view; List *list; … } TagsView;
 *
 * Life: open (once) → load (whenever watched data changed) → layout (whenever the size
 * changed or data was loaded) → draw (pure) …; done frees what the struct owns, the
 * struct itself belongs to the shell. Keys go to `text` first where the view has one,
 * then through the key table to `handlers` of the view, of its parents, of the shell.
 */
#ifndef UI_SHELL_VIEW_H
#define UI_SHELL_VIEW_H

#include "shell/action.h"
#include "term/canvas.h"
#include "term/input.h"

typedef struct Shell Shell;
typedef struct View View;
typedef struct ViewClass ViewClass;

/* What an action does. view->action is the action, view->key the last key. */
typedef struct {
	Action action;
	void (*run)(View *view);
} Handler;

/* A pushed view has closed. opener: the view that opened it; result: borrowed, what
 * view_close() was given, NULL when it was left without one. */
typedef void (*ViewThen)(View *opener, gpointer result);

typedef enum {
	VIEW_BODY, /* between top bar and foot */
	VIEW_FOOT, /* lines above the foot; the view below stays visible */
	VIEW_BOX,  /* a box in the middle; the view below stays visible */
} ViewPlace;

struct View {
	const ViewClass *class;
	Shell *shell;
	View *opener;
	char *title;	   /* translated, owned by the shell; NULL: the class's */
	char *draft;	   /* under which keep() is asked, owned by the shell; or NULL */
	gboolean kept;	   /* under that name, by this view */
	int width, height; /* of the canvas that draw() gets; set before layout */
	Action action;
	Key key;
	gboolean stale; /* load is called before the next paint */
	guint changed; /* bits that made it stale, all where it was asked for; for load */
	gboolean loaded;  /* load was called at least once */
	gboolean closed;  /* leaves the stack after this event */
	gboolean ticking; /* tick is called whenever no input waits */
	/* What the moving keys and the wheel move: a widget and its function. */
	gboolean (*move)(gpointer widget, Action action);
	gpointer mover;
	ViewThen then;
	gpointer result;
};

struct ViewClass {
	const char *name;	 /* section of the key table */
	const char *title;	 /* N_(); of a tab, a box, the help */
	const ViewClass *parent; /* whose keys and handlers serve as well; NULL: none */
	size_t size;		 /* of the struct that begins with View */
	guint watches;		 /* bits of changes after which data is stale */
	ViewPlace place;
	gboolean modal; /* a body view that shuts out tabs and other global actions */
	int digit;	/* 1-9: a tab, reached by this digit; 0: none */
	const Handler *handlers; /* ends with { 0 }; hints follow this order */
	const Action *hints;	 /* shown before them; ends with ACT_NONE; may be NULL */
	/* Optional: all hints as things stand, like hints; NULL: those above. */
	const Action *(*hinting)(const View *view);

	void (*open)(View *view, gconstpointer args);
	void (*load)(View *view);
	/* Reads what load() left out while shell_is_starting(). */
	void (*complete)(View *view);
	void (*layout)(View *view);
	void (*draw)(const View *view, Canvas canvas);
	void (*done)(View *view);

	/* Wanted size of a VIEW_FOOT (height) or VIEW_BOX (both); clipped to the screen.
	 */
	void (*measure)(const View *view, int *width, int *height);
	/* A key as text, before the key table; FALSE leaves it to the table. */
	gboolean (*text)(View *view, Key key);
	void (*paste)(View *view, const char *text);
	/* Coordinates are the canvas's. FALSE: the wheel moves view->mover. */
	gboolean (*mouse)(View *view, const Mouse *mouse);
	/* Undo or redo has ended; contact: whom it was about, 0: nobody in particular. */
	void (*turned)(View *view, gint64 contact);
	/* One slice of a long job, 100 ms at most. */
	void (*tick)(View *view);
	/* A descriptor by which the view is woken while it is on the stack, -1: none just
	 * now. woken is called at each turn of the loop, a second apart at most; it
	 * returns in how many ms it is due again, whatever comes. */
	int (*descriptor)(const View *view);
	int (*woken)(View *view);
	/* What was typed and not saved, into the group DRAFT_TEXT of krug/draft.h; FALSE
	 * where there is nothing. Asked now and then, and when krug is ended from
	 * outside. */
	gboolean (*keep)(const View *view, GKeyFile *text);
	/* And back into the view. */
	void (*take_up)(View *view, GKeyFile *text);
	/* Asked before Esc, a tab or quitting closes the view; FALSE: the view stays (and
	 * has said or asked why). */
	gboolean (*may_close)(View *view);
};

/* The handlers of moving keys, for view->move; section "list". */
extern const ViewClass moving_parent;

/* Closes the view after this event and hands the result to its opener. */
void view_close(View *view, gpointer result);
/* Called when `view` has closed. */
void view_then(View *view, ViewThen then);
/* Runs the handler of the view or its parents; FALSE where there is none. */
gboolean view_run(View *view, Action action);
gboolean view_handles(const View *view, Action action);
/* The row of an action in a table that ends with { 0 }; NULL where there is none. */
const Handler *handler_find(const Handler *rows, Action action);
/* Whether the action is one of moving_parent's. */
gboolean view_moves(Action action);
/* Marks the view's data stale: load comes before the next paint. */
void view_reload(View *view);

#endif
