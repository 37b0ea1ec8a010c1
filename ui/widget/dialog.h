/*
 * Small views with one answer: a prompt for a line, a menu, a yes-or-no question, a
 * message to read, a long job. Each opens on the stack and calls back when it closes.
 */
#ifndef UI_WIDGET_DIALOG_H
#define UI_WIDGET_DIALOG_H

#include "shell/shell.h"

/* A line at the foot. */
typedef struct {
	const char *label;	 /* translated, before the field */
	const char *text;	 /* to begin with, or NULL */
	const char *placeholder; /* translated, or NULL */
	const char *draft; /* under which text is kept (krug/draft.h); NULL: it is not */
	/* Each change of the text, Esc included (then text is what it began with). */
	void (*changed)(View *opener, const char *text);
	/* Enter; text borrowed. FALSE: the prompt stays, the opener has said why. */
	gboolean (*accept)(View *opener, const char *text);
	/* Optional: a line shown above the prompt, what was understood; owned result. */
	char *(*echo)(View *opener, const char *text);
	/* Optional: Tab; the text as far as it is certain, owned. */
	char *(*complete)(const char *text);
} Prompt;

View *prompt_open(Shell *shell, const Prompt *prompt);
/* What stands in an open prompt, borrowed, and another text as if it had been typed. */
const char *prompt_text(View *prompt);
void prompt_set(View *prompt, const char *text);

typedef struct {
	const char *label; /* translated */
	const char *note;  /* translated, dim at the right; or NULL */
	gint64 value;
} MenuItem;

/* One of N, typing filters. items: label NULL at the end, copied. picked: Enter or a
 * click. `selected` is the value to begin at. */
View *menu_open(Shell *shell, const char *title, const MenuItem *items, gint64 selected,
	void (*picked)(View *opener, gint64 value));

/* The menu also takes what was typed and is no item: a last line "offer: text". */
void menu_take_text(
	View *view, const char *offer, void (*typed)(View *opener, const char *text));
/* Notes are sentences: they begin in one column behind the labels. */
void menu_align(View *view);
/* As if the text had been typed: so begins a menu that opens again after a failure. */
void menu_type(View *view, const char *text);

/* A question with a few answers, each with a key of its own: ACT_YES, ACT_NO, ACT_LOG or
 * ACT_DONE (section "confirm"). Enter is the first of them; Esc answers ACT_NONE, and may
 * be listed as ACT_CLOSE. */
typedef struct {
	Action action;
	const char *word; /* translated */
} Answer;

typedef struct {
	const char *title; /* translated, or NULL */
	const char *text;
	const Answer *answers; /* ends with { 0 } */
	void (*answer)(View *opener, Action action);
} Question;

View *question_open(Shell *shell, const Question *question);

/* With two answers; yes and no are translated words. answer is called with TRUE or FALSE,
 * Esc is no. */
View *confirm_open(Shell *shell, const char *question, const char *yes, const char *no,
	void (*answer)(View *opener, gboolean yes));
/* For a box with other answers: the key of `action` and its word, at `x` of the last
 * line. Where the next one may begin. */
int answer_draw(const View *view, Canvas canvas, int x, Action action, const char *word);

/* A long job with a bar. step does at most 100 ms of work; it sets *part to 0…1 and
 * *done at the end. Esc calls cancel, then ended with FALSE; where the job winds back,
 * the steps go on after cancel and the last one fails. */
typedef struct {
	const char *title; /* translated */
	gboolean (*step)(gpointer data, double *part, gboolean *done, GError **error);
	void (*cancel)(gpointer data);
	gboolean winds_back;
	void (*ended)(View *opener, gpointer data, gboolean finished);
	gpointer data;
	GDestroyNotify free_data;
} Job;

View *job_open(Shell *shell, const Job *job);

#endif
