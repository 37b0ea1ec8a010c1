/*
 * The checklist of a letter of the book: the lines of krug/letter_check.h, and what the
 * warnings would say of the person once this letter had gone.
 */
#include <string.h>

#include "krug/i18n.h"
#include "krug/me.h"
#include "model/letter_private.h"
#include "model/warnings_private.h"

/* Of the tone and the like the lines themselves tell. */
static const WarningRule told[] = { WARNING_FREQUENT, WARNING_NO_VALUE, WARNING_WAITING,
	WARNING_IMPERSONAL };

static char *
own_lines(const Me *me)
{
	GString *out = g_string_new(me->signature);

	for (guint i = 0; i < me->channels->len; i++)
		g_string_append_printf(out, "\n%s",
			((const ContactChannel *)me->channels->pdata[i])->value);
	return g_string_free(out, FALSE);
}

static GPtrArray *
check_lines(Book *book, const Letter *letter, const WarningFacts *warning, guint muted,
	GError **error)
{
	gboolean known =
		warning->address_by != ADDRESS_BY_NOBODY && !(muted & 1u << WARNING_TONE);
	g_autoptr(Me) me = me_load(book, error);
	g_autofree char *own = me ? own_lines(me) : NULL;
	Day today = book_today(book);
	gboolean lay = letter->made_on != DAY_NONE && letter->made_on != today;
	g_autofree char *begun = lay ? i18n_day_short(letter->made_on, today) : NULL;
	const LetterFacts facts = {
		.lang = letter->lang,
		.formal = letter->tone != TONE_INFORMAL,
		.address = known ? warning->address : ADDRESS_NONE,
		.company =
			warning->address_by == ADDRESS_BY_COMPANY ? warning->company : "",
		.type = letter_type(letter),
		.bare = letter->bare,
		.gives = letter->item || letter->person,
		.text = letter->body,
		.own = own,
		.begun = begun,
	};

	return me ? letter_check(&facts) : NULL;
}

static gboolean
gives(const GPtrArray *lines, const Letter *letter)
{
	for (guint i = 0; i < lines->len; i++) {
		const LetterCheck *line = lines->pdata[i];

		if (strcmp(line->id, "gives") == 0)
			return line->ok;
	}
	return letter->item || letter->person;
}

/* As if it had gone today. */
static void
add_entry(WarningSource *source, const GPtrArray *lines, const Letter *letter,
	gboolean step)
{
	WarningFacts *facts = &source->facts;
	const WarningEntry entry = {
		.day = facts->today,
		.channel = letter->channel,
		.direction = DIRECTION_OUT,
		.type = letter_type(letter),
		.step = step,
		.answer = facts->owed_since != DAY_NONE,
		.gave = gives(lines, letter),
	};

	g_array_append_val(source->entries, entry);
	facts->entries = (const WarningEntry *)(void *)source->entries->data;
	facts->n_entries = source->entries->len;
	facts->bare = letter->bare ? facts->bare + 1 : 0;
	facts->interest_known = TRUE; /* whatever is known, this letter may be bare */
}

static gboolean
is_step(Book *book, const Letter *letter, gboolean *step, GError **error)
{
	gint64 n = 0;
	gboolean ok;
	Stmt *q = book_stmt(book, "SELECT count(*) FROM reminder WHERE id = :id"
				  " AND (step <> '' OR kind IN ('answer', 'retry'))");

	stmt_int(q, ":id", letter->reminder);
	ok = stmt_one_int(q, &n, error);
	*step = n > 0;
	return ok;
}

static gboolean
add_warnings(Book *book, const Letter *letter, WarningSource *source, guint muted,
	GPtrArray *lines, GError **error)
{
	int figures[WARNING_COUNT];
	gboolean step;
	g_autoptr(GPtrArray) list = NULL;

	if (!warnings_figures(book, figures, error) ||
		!is_step(book, letter, &step, error))
		return FALSE;
	if (source->archived)
		return TRUE;
	add_entry(source, lines, letter, step);
	list = warning_check(&source->facts, figures, muted);
	for (guint i = 0; i < list->len; i++) {
		Warning *warning = list->pdata[i];

		for (gsize j = 0; j < G_N_ELEMENTS(told); j++)
			if (warning->rule == told[j])
				g_ptr_array_add(lines,
					letter_check_new(warning_rules[told[j]].id, FALSE,
						g_steal_pointer(&warning->text)));
	}
	return TRUE;
}

GPtrArray *
letter_checks(Book *book, const Letter *letter, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_auto(WarningSource) source = { 0 };
	g_autoptr(GPtrArray) lines = NULL;
	guint muted = 0;

	if (!warning_source_load(book, letter->contact, 0, &source, error) ||
		!warnings_muted(book, letter->contact, &muted, error))
		return NULL;
	lines = check_lines(book, letter, &source.facts, muted, error);
	if (!lines || !add_warnings(book, letter, &source, muted, lines, error))
		return NULL;
	return g_steal_pointer(&lines);
}
