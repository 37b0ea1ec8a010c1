/*
 * A crowd of two thousand people whose dates are of every sort, generated with a fixed
 * seed.
 */
#ifndef KRUG_TESTS_CROWD_H
#define KRUG_TESTS_CROWD_H

#include "krug/upkeep.h"
#include "life_fixture.h"
#include "model/book_private.h"

#define PEOPLE 2000

typedef struct {
	Life *life;
	GRand *rand;
	gint64 ids[PEOPLE];
	guint n;
} Crowd;

static inline int
chance(Crowd *crowd, int n)
{
	return g_rand_int_range(crowd->rand, 0, n);
}

static inline gboolean
log_something(Crowd *crowd, gint64 who, GError **error)
{
	static const Channel channels[] = { CHANNEL_MEETING, CHANNEL_EMAIL, CHANNEL_EMAIL,
		CHANNEL_TELEGRAM };
	Day today = book_today(crowd->life->book);
	g_autoptr(Interaction) entry =
		interaction_new(today - chance(crowd, 250), channels[chance(crowd, 4)]);

	entry->direction = 1 + chance(crowd, DIRECTION_COUNT - 1);
	entry->expects = chance(crowd, 4) == 0;
	interaction_add_contact(entry, who);
	return interaction_add(crowd->life->book, entry, error);
}

/* A step such as an interview makes, two of them of the same hour. */
static inline gboolean
add_hours(Crowd *crowd, gint64 who, GError **error)
{
	Book *book = crowd->life->book;
	Day today = book_today(book);
	gint64 at = book_now(book) + 3600 * (chance(crowd, 24) - 8);
	Stmt *q = book_stmt(book,
		"INSERT INTO reminder (uid, contact, kind, opens, due, closes, closes_at,"
		" snoozed_until) VALUES (:uid, :contact, 'thanks', :opens, :opens,"
		" :closes, :at, :until)");
	g_autofree char *uid = g_strdup_printf("hours-%" G_GINT64_FORMAT, who);

	stmt_text(q, ":uid", uid);
	stmt_int(q, ":contact", who);
	stmt_day(q, ":opens", today - chance(crowd, 3));
	stmt_day(q, ":closes", clock_day_of(book_clock(book), NULL, at, NULL));
	stmt_int(q, ":at", at);
	stmt_day(q, ":until", chance(crowd, 4) ? DAY_NONE : today + chance(crowd, 2));
	return stmt_done(q, error);
}

static inline gboolean
do_something(Crowd *crowd, gint64 who, GError **error)
{
	Book *book = crowd->life->book;
	Day today = book_today(book), ahead = today + 1 + chance(crowd, 60);
	gint64 regular = reminder_regular(book, who, error);

	switch (chance(crowd, 13)) {
	case 0:
		return contact_archive(book, who, error);
	case 1:
		return contact_pause(book, who, ahead, error);
	case 2:
		return reminder_snooze(book, regular, ahead, error);
	case 3:
		return reminder_add(book, who, REMINDER_PROMISE,
			       today - 20 + chance(crowd, 40), "letter", error) != 0;
	case 4:
		return contact_set_window(
			book, who, chance(crowd, 2) ? "1-5" : "none", error);
	case 5:
		return reminder_drop(book, regular, error);
	case 6:
		return contact_set_close(book, who, TRUE, error);
	case 7:
		return add_hours(crowd, who, error);
	default:
		return TRUE;
	}
}

static inline gboolean
populate(Book *book, void *data, GError **error)
{
	static const char *const kinds[] = { "recruiter", "interviewer", "professional" };
	Crowd *crowd = data;

	(void)book;
	for (crowd->n = 0; crowd->n < PEOPLE; crowd->n++) {
		g_autofree char *name =
			g_strdup_printf("Family%d", chance(crowd, PEOPLE / 2));
		gint64 id = life_add(crowd->life, name, kinds[chance(crowd, 3)]);

		crowd->ids[crowd->n] = id;
		for (int i = chance(crowd, 4); i > 0; i--)
			if (!log_something(crowd, id, error))
				return FALSE;
		if (!do_something(crowd, id, error))
			return FALSE;
	}
	return TRUE;
}

static inline Crowd
crowd_of(Life *life)
{
	Crowd crowd = { .life = life, .rand = g_rand_new_with_seed(7) };
	g_autoptr(GError) error = NULL;

	book_change(life->book, "test.crowd", NULL, populate, &crowd, &error);
	g_assert_no_error(error);
	g_rand_free(crowd.rand);
	return crowd;
}

#endif
