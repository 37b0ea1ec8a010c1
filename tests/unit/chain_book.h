/*
 * A small book of reminders for stories about chains: it reads what happens from words,
 * takes what is proposed, and tells how it stands.
 */
#ifndef KRUG_TESTS_CHAIN_BOOK_H
#define KRUG_TESTS_CHAIN_BOOK_H

#include <string.h>

#include "krug/chain.h"

#define CHAIN_BOOK_APPLICATION 5 /* where a story names none */

typedef struct {
	ChainSet *set;
	Workdays *calendar;
	Clock *clock;
	GArray *rows;		 /* ChainRow */
	GArray *cancelled;	 /* gint64 */
	GPtrArray *ticks, *offs; /* "STEP>WHO" of the next thing that happens */
} ChainBook;

static inline void
chain_book_open(ChainBook *book)
{
	*book = (ChainBook){
		.set = chain_set_new(),
		.calendar = workdays_new("ru", NULL),
		.clock = clock_new_frozen("2026-01-01", "Europe/Moscow", NULL),
		.rows = g_array_new(FALSE, TRUE, sizeof(ChainRow)),
		.cancelled = g_array_new(FALSE, FALSE, sizeof(gint64)),
		.ticks = g_ptr_array_new_with_free_func(g_free),
		.offs = g_ptr_array_new_with_free_func(g_free),
	};
}

static inline void
chain_book_close(ChainBook *book)
{
	g_ptr_array_unref(book->offs);
	g_ptr_array_unref(book->ticks);
	g_array_unref(book->cancelled);
	g_array_unref(book->rows);
	clock_free(book->clock);
	workdays_free(book->calendar);
	chain_set_free(book->set);
}

/* --- what happens, in words --- */

typedef struct {
	ChainFacts facts;
	ChainPerson people[8];
	gint64 planned[4];
} ChainHappening;

static inline guint
chain_book_part(const char *word, gint64 *application)
{
	static const char *const parts[] = { "whom", "met", "new", "told", "recruiter",
		"led", "helped" };

	if (g_str_has_prefix(word, "others")) {
		*application = g_ascii_strtoll(word + strlen("others"), NULL, 10);
		return CHAIN_OTHERS;
	}
	for (guint i = 0; i < G_N_ELEMENTS(parts); i++)
		if (strcmp(parts[i], word) == 0)
			return 1u << i;
	g_assert_cmpstr(word, ==, "a part of a person");
	return 0;
}

/* "1 met led, 2 told mute"; whoever has no part is whom it is about. */
static inline void
chain_book_people(ChainHappening *now, const char *text)
{
	g_auto(GStrv) people = g_strsplit(text, ",", -1);

	for (guint i = 0; people[i] != NULL && *g_strstrip(people[i]) != '\0'; i++) {
		g_auto(GStrv) words = g_strsplit(people[i], " ", -1);
		ChainPerson *person = &now->people[now->facts.n_people++];

		person->contact = g_ascii_strtoll(words[0], NULL, 10);
		person->reachable = TRUE;
		for (guint n = 1; words[n] != NULL; n++)
			if (strcmp(words[n], "mute") == 0)
				person->reachable = FALSE;
			else
				person->parts |=
					chain_book_part(words[n], &person->application);
		if (person->parts == 0)
			person->parts = CHAIN_WHOM;
	}
}

static inline void
chain_book_words(ChainHappening *now, char *text)
{
	g_auto(GStrv) words = g_strsplit(g_strstrip(text), " ", -1);

	for (guint i = 0; words[i] != NULL && *words[i] != '\0'; i++) {
		char *value = strchr(words[i], '=');
		gint64 number;

		g_assert_nonnull(value);
		*value++ = '\0';
		number = g_ascii_strtoll(value, NULL, 10);
		if (strcmp(words[i], "iv") == 0)
			now->facts.interview = number;
		else if (strcmp(words[i], "ev") == 0)
			now->facts.event = number;
		else if (strcmp(words[i], "by") == 0)
			now->facts.interaction = number;
		else if (strcmp(words[i], "app") == 0)
			now->facts.application = number;
		else if (strcmp(words[i], "date") == 0)
			now->facts.date = day_parse(value);
		else if (strcmp(words[i], "planned") == 0)
			for (char *p = value; p != NULL && *p != '\0';) {
				now->planned[now->facts.n_planned++] =
					g_ascii_strtoll(p, &p, 10);
				p += *p == ',';
			}
		else
			g_assert_not_reached();
	}
}

static inline void
chain_book_facts(const ChainBook *book, ChainHappening *now, char *const *parts)
{
	g_autofree char *day = g_strndup(parts[1], 10);
	ChainFacts *facts = &now->facts;

	*facts = (ChainFacts){
		.trigger = chain_trigger(parts[0]),
		.day = day_parse(day),
		.at = AT_NONE,
		.date = DAY_NONE,
		.application = CHAIN_BOOK_APPLICATION,
		.rows = (const ChainRow *)(gpointer)book->rows->data,
		.n_rows = book->rows->len,
		.calendar = book->calendar,
		.clock = book->clock,
		.people = now->people,
		.planned = now->planned,
	};
	g_assert_cmpint(facts->trigger, !=, CHAIN_NONE);
	g_assert_cmpint(facts->day, !=, DAY_NONE);
	if (strlen(parts[1]) > 10)
		facts->at = clock_instant(book->clock, NULL, facts->day,
			(int)g_ascii_strtoll(parts[1] + 11, NULL, 10) * 60 +
				(int)g_ascii_strtoll(parts[1] + 14, NULL, 10));
	chain_book_people(now, parts[2]);
	chain_book_words(now, parts[3]);
}

/* --- what follows --- */

static inline gboolean
chain_book_named(GPtrArray *names, const ChainProposal *step)
{
	g_autofree char *name = g_strdup_printf("%s>%" G_GINT64_FORMAT,
		step->step != NULL ? step->step->id : "", step->contact);

	return g_ptr_array_find_with_equal_func(names, name, g_str_equal, NULL);
}

static inline gboolean
chain_book_ticked(ChainBook *book, const ChainProposal *step)
{
	return (step->ticked || chain_book_named(book->ticks, step)) &&
	       !chain_book_named(book->offs, step);
}

static inline void
chain_book_put(ChainBook *book, ChainRow *row, const ChainProposal *step)
{
	row->application = step->application;
	row->interview = step->interview;
	row->event = step->event;
	row->interaction = step->interaction;
	row->opens = step->opens;
	row->due = step->due;
	row->closes = step->closes;
	row->due_at = step->due_at;
	row->closes_at = step->closes_at;
	row->alarm_at = step->alarm_at;
	if (row->id != 0)
		return;
	row->id = 100 + book->rows->len;
	row->step = g_intern_string(step->step->id);
	row->kind = step->step->kind;
	row->contact = step->contact;
	g_array_append_val(book->rows, *row);
}

/* The step that is to take it in was made, or stands. */
static inline gboolean
chain_book_merges(const GArray *steps, ChainBook *book, const ChainProposal *merge)
{
	for (guint i = 0; i < steps->len; i++) {
		const ChainProposal *step = &g_array_index(steps, ChainProposal, i);

		if (step->act <= CHAIN_KEEP && step->contact == merge->contact &&
			step->step == merge->into && chain_book_ticked(book, step))
			return TRUE;
	}
	return FALSE;
}

static inline void
chain_book_take(ChainBook *book, const GArray *steps, const ChainProposal *step)
{
	ChainRow made = { 0 }, *row = NULL;
	gboolean ticked = chain_book_ticked(book, step);

	for (guint i = 0; step->row != 0 && i < book->rows->len; i++)
		if (g_array_index(book->rows, ChainRow, i).id == step->row)
			row = &g_array_index(book->rows, ChainRow, i);
	if (step->act == CHAIN_MAKE && (ticked || !step->extra)) {
		made.state = ticked ? STATE_OPEN : STATE_DROPPED;
		chain_book_put(book, &made, step);
	} else if (step->act == CHAIN_MOVE) {
		chain_book_put(book, row, step);
	} else if (step->act == CHAIN_DROP ||
		   (step->act == CHAIN_MERGE && chain_book_merges(steps, book, step))) {
		row->state = STATE_DROPPED;
	} else if (step->act == CHAIN_CANCEL) {
		g_array_append_val(book->cancelled, step->interview);
	}
}

static inline void
chain_book_follow(ChainBook *book, const ChainFacts *facts)
{
	g_autoptr(GArray) steps = chain_propose(book->set, facts);

	for (guint i = 0; i < steps->len; i++)
		chain_book_take(book, steps, &g_array_index(steps, ChainProposal, i));
	g_ptr_array_set_size(book->ticks, 0);
	g_ptr_array_set_size(book->offs, 0);
}

/* --- by hand --- */

static inline ChainRow *
chain_book_row(ChainBook *book, const char *name)
{
	for (guint i = book->rows->len; i > 0; i--) {
		ChainRow *row = &g_array_index(book->rows, ChainRow, i - 1);
		g_autofree char *own =
			g_strdup_printf("%s>%" G_GINT64_FORMAT, row->step, row->contact);

		if (strcmp(own, name) == 0)
			return row;
	}
	g_assert_cmpstr(name, ==, "a step of the book");
	return NULL;
}

/* A step is done: what comes next follows from that day. */
static inline void
chain_book_done(ChainBook *book, const char *name, const char *day)
{
	ChainRow *row = chain_book_row(book, name);
	ChainPerson person = {
		.contact = row->contact, .parts = CHAIN_WHOM, .reachable = TRUE
	};
	ChainFacts facts = {
		.trigger = CHAIN_STEP,
		.step = row->step,
		.day = day_parse(day),
		.at = AT_NONE,
		.date = DAY_NONE,
		.application = row->application,
		.people = &person,
		.n_people = 1,
		.calendar = book->calendar,
		.clock = book->clock,
	};

	row->state = STATE_DONE;
	facts.rows = (const ChainRow *)(gpointer)book->rows->data;
	facts.n_rows = book->rows->len;
	chain_book_follow(book, &facts);
}

static inline void
chain_book_act(ChainBook *book, const char *act)
{
	g_auto(GStrv) words = g_strsplit(act, " ", -1);
	g_auto(GStrv) parts = g_strsplit(act, "|", -1);
	ChainHappening now = { 0 };

	if (g_strv_length(parts) == 4) {
		for (guint i = 0; i < 4; i++)
			g_strstrip(parts[i]);
		chain_book_facts(book, &now, parts);
		chain_book_follow(book, &now.facts);
	} else if (strcmp(words[0], "done") == 0) {
		chain_book_done(book, words[1], words[2]);
	} else if (strcmp(words[0], "drop") == 0) {
		chain_book_row(book, words[1])->state = STATE_DROPPED;
	} else if (strcmp(words[0], "pin") == 0) {
		chain_book_row(book, words[1])->pinned = TRUE;
	} else {
		g_ptr_array_add(words[0][0] == 't' ? book->ticks : book->offs,
			g_strdup(words[1]));
	}
}

/* --- how it stands --- */

/* "thank-you>1 open 2026-11-20..2026-11-21; …" of the steps named; "" names all. */
static inline char *
chain_book_text(const ChainBook *book, const char *shown)
{
	g_auto(GStrv) steps = g_strsplit(shown, " ", -1);
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < book->rows->len; i++) {
		const ChainRow *row = &g_array_index(book->rows, ChainRow, i);
		char opens[DAY_TEXT], closes[DAY_TEXT];

		if (*shown != '\0' &&
			!g_strv_contains((const char *const *)steps, row->step))
			continue;
		g_string_append_printf(text, "%s%s>%" G_GINT64_FORMAT " %s %s..%s",
			text->len > 0 ? "; " : "", row->step, row->contact,
			vocab_id(&vocab_state, (int)row->state),
			day_format(row->opens, opens), day_format(row->closes, closes));
		if (strcmp(row->step, "close-others") == 0)
			g_string_append_printf(
				text, " app %" G_GINT64_FORMAT, row->application);
	}
	for (guint i = 0; i < book->cancelled->len; i++)
		g_string_append_printf(text, "%scancelled %" G_GINT64_FORMAT,
			text->len > 0 ? "; " : "",
			g_array_index(book->cancelled, gint64, i));
	return g_string_free(text, FALSE);
}

#endif
