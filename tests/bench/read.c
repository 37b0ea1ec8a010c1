/*
 * The rows an export is made of, read and nothing else: read people BOOK by name with
 * what hangs from them, as cards and tables have them; read all BOOK every table, as JSON
 * has them. Each table is one statement, whose rows come in the order of the rows they
 * hang from, so that a single pass over all of them meets every row once.
 */
#include <glib.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

/* A statement and the row it stands on; the first column is the row's owner. */
typedef struct {
	sqlite3_stmt *q;
	gboolean row;
} Cursor;

/* What is read together: the first statement gives the owners in the order wanted. */
typedef struct {
	const char *sql[8];
} Sweep;

#define MOST 8

static const Sweep by_name, contacts, interactions, rest[];

/* Every value as what it is: as text an integer would have to be made one. */
static gint64
touch(sqlite3_stmt *q)
{
	gint64 sum = 0;

	for (int i = 1; i < sqlite3_data_count(q); i++)
		switch (sqlite3_column_type(q, i)) {
		case SQLITE_INTEGER:
			sum += sqlite3_column_int64(q, i);
			break;
		case SQLITE_TEXT:
			sum += *sqlite3_column_text(q, i);
			break;
		case SQLITE_BLOB:
			sum += sqlite3_column_bytes(q, i);
			break;
		default:
			break;
		}
	return sum;
}

static void
step(sqlite3 *db, Cursor *cursor)
{
	int code = sqlite3_step(cursor->q);

	cursor->row = code == SQLITE_ROW;
	if (code != SQLITE_ROW && code != SQLITE_DONE)
		g_error("%s", sqlite3_errmsg(db));
}

/* Rows that hang from the owner the first cursor stands on. */
static gint64
touch_owned(sqlite3 *db, Cursor *cursor, gint64 owner)
{
	gint64 sum = 0;

	while (cursor->row && sqlite3_column_int64(cursor->q, 0) == owner) {
		sum += touch(cursor->q);
		step(db, cursor);
	}
	return sum;
}

static gint64
sweep(sqlite3 *db, const Sweep *sweep)
{
	Cursor cursors[MOST] = { 0 };
	gint64 sum = 0;
	int n = 0;

	for (; sweep->sql[n]; n++) {
		if (sqlite3_prepare_v2(db, sweep->sql[n], -1, &cursors[n].q, NULL) !=
			SQLITE_OK)
			g_error("%s: %s", sqlite3_errmsg(db), sweep->sql[n]);
		step(db, &cursors[n]);
	}
	for (; cursors[0].row; step(db, &cursors[0])) {
		sum += touch(cursors[0].q);
		for (int i = 1; i < n; i++)
			sum += touch_owned(
				db, &cursors[i], sqlite3_column_int64(cursors[0].q, 0));
	}
	for (int i = 0; i < n; i++) {
		if (cursors[i].row)
			g_error("rows nobody asked for: %s", sweep->sql[i]);
		sqlite3_finalize(cursors[i].q);
	}
	return sum;
}

static gint64
sweep_all(sqlite3 *db)
{
	gint64 sum = sweep(db, &contacts) + sweep(db, &interactions);

	for (const Sweep *one = rest; one->sql[0]; one++)
		sum += sweep(db, one);
	return sum;
}

int
main(int argc, char **argv)
{
	gboolean people = argc == 3 && strcmp(argv[1], "people") == 0;
	gboolean all = argc == 3 && strcmp(argv[1], "all") == 0;
	sqlite3 *db = NULL;
	gint64 sum;

	if (!people && !all) {
		fprintf(stderr, "usage: read people|all BOOK\n");
		return 2;
	}
	if (sqlite3_open_v2(argv[2], &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
		    NULL) != SQLITE_OK)
		g_error("%s", sqlite3_errmsg(db));
	if (sqlite3_exec(db, "BEGIN", NULL, NULL, NULL) != SQLITE_OK)
		g_error("%s", sqlite3_errmsg(db));
	sum = people ? sweep(db, &by_name) : sweep_all(db);
	sqlite3_close(db);
	printf("%" G_GINT64_FORMAT "\n", sum);
	return 0;
}

#define CONTACT                                                                      \
	"c.id, c.uid, c.family, c.given, c.patronymic, c.alt, c.nickname, c.gender," \
	" c.address, c.kind, c.role, c.seniority, c.close, c.own_window, c.city,"    \
	" c.zone, c.language, c.met, c.introduced_by, c.interests, c.common,"        \
	" c.notes, c.photo, c.verified_on, c.created_on, c.archived,"                \
	" c.paused_until, c.first_day, c.round_from"
#define POSITION "p.contact, p.organization, o.name, p.title, p.started, p.ended"
#define CHANNEL	 "h.contact, h.kind, h.value, h.label, h.preferred, h.place"
#define DATE	 "d.contact, d.uid, d.kind, d.label, d.year, d.month, d.day"
#define BY_NAME(columns, join)                                            \
	"SELECT " columns " FROM cadence l INDEXED BY cadence_name " join \
	" ORDER BY l.archived, l.sort_name, l.contact"

static const Sweep by_name = { {
	BY_NAME(CONTACT, "CROSS JOIN contact c ON c.id = l.contact"),
	BY_NAME(POSITION, "CROSS JOIN position p ON p.contact = l.contact"
			  " LEFT JOIN organization o ON o.id = p.organization"),
	BY_NAME(CHANNEL, "CROSS JOIN channel h ON h.contact = l.contact"),
	BY_NAME(DATE, "CROSS JOIN occasion d ON d.contact = l.contact"),
	BY_NAME("t.contact, n.name", "CROSS JOIN contact_tag t ON t.contact = l.contact"
				     " CROSS JOIN tag n ON n.id = t.tag"),
	BY_NAME("k.contact, k.line, k.blob",
		"CROSS JOIN kept_line k ON k.contact = l.contact"),
} };

static const Sweep contacts = { {
	"SELECT " CONTACT " FROM contact c ORDER BY c.id",
	"SELECT " POSITION " FROM position p LEFT JOIN organization o"
	" ON o.id = p.organization ORDER BY p.contact",
	"SELECT " CHANNEL " FROM channel h ORDER BY h.contact",
	"SELECT " DATE " FROM occasion d ORDER BY d.contact",
	"SELECT t.contact, n.name FROM contact_tag t CROSS JOIN tag n ON n.id = t.tag"
	" ORDER BY t.contact",
	"SELECT contact, line, blob FROM kept_line ORDER BY contact",
} };

static const Sweep interactions = { {
	"SELECT id, uid, day, at, minutes, channel, direction, tone, type, text, place,"
	" expects, planned FROM interaction ORDER BY id",
	"SELECT interaction, contact, settled FROM participant"
	" INDEXED BY participant_interaction ORDER BY interaction",
	"SELECT interaction, name FROM topic ORDER BY interaction",
	"SELECT interaction, side, kind, note FROM given ORDER BY interaction",
} };

static const Sweep rest[] = {
	{ { "SELECT id, name, address, link, notes FROM organization ORDER BY id" } },
	{ { "SELECT r.id, r.uid, r.contact, r.kind, r.reason, r.day, r.opens, r.due,"
	    " r.closes, r.state, r.closed_on, r.snoozed_until, r.snoozed_on,"
	    " r.snoozed_after, r.interaction, r.step, r.application, r.interview,"
	    " r.due_at, r.closes_at, r.alarm_at, r.event, r.planned_day,"
	    " r.planned_on, r.planned_after, d.opens, d.closes, l.day"
	    " FROM reminder r LEFT JOIN cadence d ON d.contact = r.contact"
	    " LEFT JOIN level l ON l.reminder = r.id"
	    " ORDER BY r.id" } },
	{ { "SELECT source, key, hash, contact FROM import_key" } },
	{ { "SELECT old, contact FROM uid_alias" } },
	{ { "SELECT hash, data FROM blob" } },
	{ { "SELECT name, value FROM setting" } },
	{ { NULL } },
};
