/*
 * Puts a text into every text of a book, below the model, as another program might have.
 *
 *	spoil BOOK TEXT
 */
#include <stdio.h>

#include "krug/uuid.h"
#include "model/book_private.h"
#include "store/stmt.h"

static const char *const updates[] = {
	"UPDATE contact SET family = :text || family, alt = :text, nickname = :text, "
	"city = :text, met = :text, notes = :text, interests = :text, common = :text, "
	"zone = :text, language = :text /* scan */",
	"UPDATE organization SET name = :text || name /* scan */",
	"UPDATE position SET title = :text || title /* scan */",
	"UPDATE channel SET value = :text || value, label = :text /* scan */",
	"UPDATE tag SET name = :text || name /* scan */",
	"UPDATE occasion SET label = :text /* scan */",
	"UPDATE interaction SET text = :text || text, place = :text /* scan */",
	"UPDATE topic SET name = :text || name /* scan */",
	"UPDATE given SET note = :text /* scan */",
	"UPDATE reminder SET reason = :text || reason /* scan */",
	"UPDATE application SET position = :text || position, link = :text, "
	"source = :text, notes = :text /* scan */",
	"UPDATE interview SET stage = :text, questions = :text, went_well = :text, "
	"went_badly = :text /* scan */",
	"UPDATE feedback SET reason = :text, advice = :text /* scan */",
	"UPDATE gap SET name = :text || name, notes = :text /* scan */",
	"UPDATE plan_item SET goal = :text || goal /* scan */",
	"UPDATE plan_progress SET note = :text /* scan */",
	"UPDATE event SET name = :text || name, place = :text, notes = :text /* scan */",
	"UPDATE community SET name = :text || name, link = :text, "
	"notes = :text /* scan */",
	"UPDATE shelf_item SET line = :text || line, link = :text, topics = topics || "
	"',' || :text, notes = :text /* scan */",
	"UPDATE news SET text = :text || text /* scan */",
	"UPDATE me SET family = :text, signature = :text, skills = :text, "
	"career = :text /* scan */",
	"UPDATE me_channel SET value = :text, label = :text /* scan */",
};

static gboolean
spoil_rows(Book *book, void *data, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(updates); i++) {
		Stmt *q = book_stmt(book, updates[i]);

		stmt_text(q, ":text", data);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

int
main(int argc, char **argv)
{
	g_autoptr(Clock) clock = clock_new_frozen("2026-11-21T18:00+03:00", NULL, NULL);
	g_autoptr(UuidSource) uuids = uuid_source_new_seeded(1);
	g_autoptr(GError) error = NULL;
	g_autoptr(Book) book = NULL;

	if (argc != 3)
		return 2;
	book = book_open(argv[1], 0, clock, uuids, &error);
	if (book && book_change(book, "contact.edit", NULL, spoil_rows, argv[2], &error))
		return 0;
	fprintf(stderr, "%s\n", error->message);
	return 1;
}
