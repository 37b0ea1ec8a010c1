/*
 * The inside of the shell, for the files of ui/shell only. Invariant: the stack is never
 * empty while the loop runs; views that closed leave it in shell_reap(), between events,
 * so a handler may close its own view and go on using it.
 */
#ifndef UI_SHELL_SHELL_PRIVATE_H
#define UI_SHELL_SHELL_PRIVATE_H

#include "krug/book.h"
#include "krug/day.h"
#include "shell/shell.h"
#include "term/screen.h"

#define TABS_MAX 9

struct Shell {
	Book *book;
	const ShellOptions *options;
	Screen *screen;
	Keymap *keymap;
	View *tabs[TABS_MAX]; /* by index in options->tabs; NULL until shown */
	GPtrArray *stack;     /* View *, the bottom one a tab */
	char *message;	      /* NULL: the foot shows hints */
	char *tail;	      /* of the message, or NULL */
	Style message_style;
	Key prefix[KEYMAP_LENGTH];
	int prefix_length;
	Day today;
	gint64 looked;	    /* at the book, monotonic time */
	gint64 heard;	    /* the last bytes of the terminal, monotonic time */
	int patience;	    /* ms until a view that waits is due */
	int wake_fd;	    /* -1: nobody waits for frames */
	int frame_fd;	    /* as wake_fd, but for every frame */
	int keep_wait;	    /* ms of keys without a pause until drafts are kept */
	gint64 unkept;	    /* the first bytes since that, monotonic time; 0: none */
	int rest_wait;	    /* ms from the last change until the user rests */
	gint64 rest_at;	    /* monotonic time; 0: nothing changed since */
	gboolean resting;   /* the work of a rest has begun */
	gboolean owes_wake; /* something was handled since the last wake-up */
	gboolean starting;  /* the first frame is being made */
	int status;
	gboolean leaving;
};

/* shell.c */
void shell_reap(Shell *shell);
void shell_forget_message(Shell *shell);
void shell_paint(Shell *shell);
void shell_load(Shell *shell);
View *shell_show_first(Shell *shell);
void shell_drop_views(Shell *shell);
Rect shell_place(const Shell *shell, const View *view, int width, int height);

/* dispatch.c */
void shell_dispatch(Shell *shell, const InputEvent *event);
/* Whether the program or the shell itself handles an action of everywhere. */
gboolean shell_handles(const Shell *shell, Action action);

/* foot.c */
/* On the last line, or the last ones where a message is longer; the views are drawn. */
void foot_draw(const Shell *shell, Canvas screen);
int foot_lines(const Shell *shell, int width, int height);
void bar_draw(const Shell *shell, Canvas line);
/* The first keys of an action as this view sees them; FALSE for none. */
gboolean foot_append_keys(
	const Shell *shell, const View *view, Action action, GString *out);
/* Whether a section of the view that comes before this one takes these keys, and what
 * they mean there. */
gboolean foot_is_taken(const Shell *shell, const View *view, const char *section,
	const Binding *row, Action *action);
/* The tab at column x of the top bar, NULL for none. */
const ViewClass *bar_tab_at(const Shell *shell, int x);

/* rest.c */
/* The book changed: the rest is to come. */
void rest_put_off(Shell *shell);
/* How long poll() may sleep before it, at most `wait` ms. */
int rest_wait_time(const Shell *shell, int wait);
gboolean rest_is_due(const Shell *shell);
void rest_step(Shell *shell);
/* All that is left, when the screen is gone: what fails goes to standard error. */
void rest_finish(Shell *shell);

/* keep.c */
/* What was typed and not saved, of all views. */
void keep_all(Shell *shell);
/* The same, where nothing came just now, or keys came for a while without a pause. */
void keep_now_and_then(Shell *shell, gboolean silent);
/* The draft that this view wrote goes: it was saved, or left. */
void keep_forget(View *view);

/* palette.c */
void palette_open(Shell *shell);

extern const ViewClass help_view;

#endif
