/*
 * Loading a dump. SQLite reads the JSON: each section is one statement from json_each(),
 * and a table that needs a key of ours is walked. Values are bound, never built into SQL;
 * what does not fit a column fails the whole.
 */
#include "krug/load.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/organization.h"
#include "krug/person.h"
#include "model/args.h"
#include "model/blob_private.h"
#include "model/contact_private.h"
#include "model/load_private.h"
#include "model/person_private.h"
#include "model/record.h"
#include "model/tag_private.h"

#define FORMAT 1 /* of dump.c */

typedef struct {
	const char *text, *file;
} Load;

static gboolean
refuse(GError **error, const char *format, const char *file)
{
	g_autofree char *message = g_strdup_printf(format, file);

	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT, message);
	return FALSE;
}

static Stmt *
statement(Book *book, const char *sql, const char *text)
{
	Stmt *q = book_stmt_once(book, sql);

	stmt_text(q, ":text", text);
	return q;
}

static gboolean
ask(Book *book, const char *sql, const char *text, gint64 *number, GError **error)
{
	return stmt_one_int(statement(book, sql, text), number, error);
}

static gboolean
check_format(Book *book, const char *text, const char *file, GError **error)
{
	gint64 valid, format;

	if (!ask(book, "SELECT json_valid(:text)", text, &valid, error))
		return FALSE;
	if (!valid)
		return refuse(error, _("%s is not JSON, or not all of it."), file);
	if (!ask(book,
		    "SELECT iif(json_type(:text) = 'object' AND"
		    " json_type(:text, '$.contacts') = 'array',"
		    " coalesce(json_extract(:text, '$.format'), 0), 0)",
		    text, &format, error))
		return FALSE;
	if (format > FORMAT)
		return refuse(error,
			_("%s was written by a newer krug. Update krug, then try again."),
			file);
	return format == FORMAT ||
	       refuse(error,
		       _("%s is no export of krug: “krug export json” "
			 "writes one."),
		       file);
}

static gboolean
check_empty(Book *book, const char *file, GError **error)
{
	gint64 filled;

	if (!stmt_one_int(book_stmt(book, "SELECT EXISTS (SELECT 1 FROM contact)"
					  " OR EXISTS (SELECT 1 FROM organization)"
					  " OR EXISTS (SELECT 1 FROM interaction)"),
		    &filled, error))
		return FALSE;
	return !filled || refuse(error,
				  _("%s is a whole book and goes into an empty one only: "
				    "name a new book by --book."),
				  file);
}

gboolean
load_check(Book *book, const char *text, const char *file, LoadCounts *counts,
	GError **error)
{
	static const char people[] = "SELECT json_array_length(:text, '$.contacts')";
	static const char entries[] = "SELECT json_array_length(:text, '$.interactions')";
	static const char reminders[] = "SELECT json_array_length(:text, '$.reminders')";

	if (!check_format(book, text, file, error) || !check_empty(book, file, error))
		return FALSE;
	return !counts || (ask(book, people, text, &counts->people, error) &&
				  ask(book, entries, text, &counts->entries, error) &&
				  ask(book, reminders, text, &counts->reminders, error));
}

/* Organizations and tags are found by a folded key. */
static gboolean
load_organizations(
	Book *book, const char *text, const void *part G_GNUC_UNUSED, GError **error)
{
	Stmt *each = statement(book,
		"SELECT value ->> 'id', value ->> 'name', coalesce(value ->> 'address', "
		"''),"
		" coalesce(value ->> 'link', ''), coalesce(value ->> 'notes', '')"
		" FROM json_each(:text, '$.organizations') /* scan */",
		text);
	gboolean ok = TRUE;

	while (ok && stmt_step(each)) {
		const char *name = stmt_get_text(each, 1);
		g_autofree char *key = organization_key(name ? name : "");
		Stmt *q = book_stmt(book,
			"INSERT INTO organization (id, name, name_key, address, link, "
			"notes)"
			" VALUES (:id, :name, :key, :address, :link, :notes)");

		stmt_int(q, ":id", stmt_get_int(each, 0));
		stmt_text(q, ":name", name);
		stmt_text(q, ":key", key);
		stmt_text(q, ":address", stmt_get_text(each, 2));
		stmt_text(q, ":link", stmt_get_text(each, 3));
		stmt_text(q, ":notes", stmt_get_text(each, 4));
		ok = stmt_done(q, error);
	}
	return stmt_done(each, ok ? error : NULL) && ok;
}

static gboolean
load_tags(Book *book, const char *text, const void *part G_GNUC_UNUSED, GError **error)
{
	Stmt *each = statement(book,
		"SELECT c.value ->> 'id', t.value FROM json_each(:text, '$.contacts') c,"
		" json_each(c.value, '$.tags') t /* scan */",
		text);
	gboolean ok = TRUE;

	while (ok && stmt_step(each)) {
		const char *name = stmt_get_text(each, 1);

		ok = tag_put_on(book, stmt_get_int(each, 0), name ? name : "", error);
	}
	return stmt_done(each, ok ? error : NULL) && ok;
}

static gboolean
load_photos(Book *book, const char *text, const void *part G_GNUC_UNUSED, GError **error)
{
	Stmt *each = statement(
		book, "SELECT value FROM json_each(:text, '$.blobs') /* scan */", text);
	gboolean ok = TRUE;

	while (ok && stmt_step(each)) {
		const char *base64 = stmt_get_text(each, 0);
		gsize size;
		guchar *data = g_base64_decode(base64 ? base64 : "", &size);
		g_autoptr(GBytes) bytes = g_bytes_new_take(data, size);
		g_autofree char *hash = blob_keep(book, bytes, error);

		ok = hash != NULL;
	}
	return stmt_done(each, ok ? error : NULL) && ok;
}

static gboolean
load_rows(Book *book, const char *text, const void *sql, GError **error)
{
	return stmt_done(statement(book, sql, text), error);
}

static gboolean
load_records(Book *book, const char *text, const void *record, GError **error)
{
	return record_restore(book, record, text, error);
}

static const LoadPart begin[], end[];

static gboolean
each_of(Book *book, const LoadPart *part, LoadEach each, void *data, GError **error)
{
	for (; part->section; part++)
		if (!each(book, part, data, error))
			return FALSE;
	return TRUE;
}

gboolean
load_each_part(Book *book, LoadEach each, void *data, GError **error)
{
	if (!each_of(book, begin, each, data, error))
		return FALSE;
	for (const Record *const *record = book_records; *record; record++) {
		const LoadPart part = { (*record)->key, load_records, *record };

		if (!each(book, &part, data, error))
			return FALSE;
	}
	return each_of(book, end, each, data, error);
}

gboolean
load_check_person(Book *book, gint64 contact, void *data G_GNUC_UNUSED, GError **error)
{
	g_autoptr(Person) person = person_load(book, contact, error);

	return person && person_normalize(book, person, person, error);
}

static gboolean
load_part(Book *book, const LoadPart *part, void *data, GError **error)
{
	const Load *load = data;

	return part->load(book, load->text, part->what, error);
}

static gboolean
run_load(Book *book, void *data, GError **error)
{
	const Load *load = data;

	return check_empty(book, load->file, error) &&
	       load_each_part(book, load_part, data, error) &&
	       contact_each(book, load_check_person, NULL, error);
}

gboolean
load_json(Book *book, const char *text, const char *file, LoadCounts *counts,
	GError **error)
{
	Load load = { text, file };
	g_autofree char *args = change_args("file", file, NULL);

	if (!load_check(book, text, file, counts, error))
		return FALSE;
	if (book_change(book, "import", args, run_load, &load, error))
		return TRUE;
	load_place(book, text, file, error);
	return FALSE;
}

/* Positions are listed the latest first and are added from the back. */
static const LoadPart begin[] = {
	{ "organizations", load_organizations, NULL },
	{ "blobs", load_photos, NULL },
	{ "contacts", load_rows,
		"INSERT INTO contact (id, uid, family, given, patronymic, alt,"
		" nickname, gender, address, kind, role, seniority, close, own_window,"
		" city, zone, language, met, introduced_by, interests, common, notes,"
		" photo, verified_on, created_on, archived, paused_until, first_day,"
		" round_from)"
		" SELECT value ->> 'id', value ->> 'uid',"
		" coalesce(value ->> 'family', ''), coalesce(value ->> 'given', ''),"
		" coalesce(value ->> 'patronymic', ''), coalesce(value ->> 'alt', ''),"
		" coalesce(value ->> 'nickname', ''), coalesce(value ->> 'gender', ''),"
		" coalesce(value ->> 'address', ''),"
		" coalesce(value ->> 'kind', 'professional'),"
		" coalesce(value ->> 'role', ''), coalesce(value ->> 'seniority', ''),"
		" value ->> 'close', coalesce(value ->> 'own_window', ''),"
		" coalesce(value ->> 'city', ''), coalesce(value ->> 'zone', ''),"
		" coalesce(value ->> 'language', ''), coalesce(value ->> 'met', ''),"
		" value ->> 'introduced_by', coalesce(value ->> 'interests', ''),"
		" coalesce(value ->> 'common', ''), coalesce(value ->> 'notes', ''),"
		" coalesce(value ->> 'photo', ''), value ->> 'verified_on',"
		" value ->> 'created_on', value ->> 'archived',"
		" value ->> 'paused_until', value ->> 'first_day',"
		" value ->> 'round_from'"
		" FROM json_each(:text, '$.contacts') /* scan */" },
	{ "contacts", load_rows,
		"INSERT INTO position (contact, organization, title, started, ended)"
		" SELECT c.value ->> 'id', p.value ->> 'organization_id',"
		" coalesce(p.value ->> 'title', ''), coalesce(p.value ->> 'started', ''),"
		" iif(p.value ->> 'present', NULL, coalesce(p.value ->> 'ended', ''))"
		" FROM json_each(:text, '$.contacts') c, json_each(c.value, "
		"'$.positions') p"
		" /* scan */ ORDER BY c.key, p.key DESC" },
	{ "contacts", load_rows,
		"INSERT INTO channel (contact, kind, value, label, preferred, place)"
		" SELECT c.value ->> 'id', h.value ->> 'kind', h.value ->> 'value',"
		" coalesce(h.value ->> 'label', ''), h.value ->> 'preferred', h.key"
		" FROM json_each(:text, '$.contacts') c, json_each(c.value, "
		"'$.channels') h"
		" /* scan */" },
	{ "contacts", load_rows,
		"INSERT INTO occasion (uid, contact, kind, label, year, month, day)"
		" SELECT d.value ->> 'uid', c.value ->> 'id', d.value ->> 'kind',"
		" coalesce(d.value ->> 'label', ''),"
		" iif(d.value ->> 'date' LIKE '--%', NULL,"
		"  CAST(substr(d.value ->> 'date', 1, 4) AS INTEGER)),"
		" CAST(substr(d.value ->> 'date', -5, 2) AS INTEGER),"
		" CAST(substr(d.value ->> 'date', -2) AS INTEGER)"
		" FROM json_each(:text, '$.contacts') c, json_each(c.value, '$.dates') d"
		" /* scan */" },
	{ "kept_lines", load_rows,
		"INSERT INTO kept_line (contact, line, blob)"
		" SELECT value ->> 'contact', value ->> 'line', coalesce(value ->> "
		"'blob', '')"
		" FROM json_each(:text, '$.kept_lines') /* scan */" },
	{ "import_keys", load_rows,
		"INSERT INTO import_key (source, key, hash, contact)"
		" SELECT value ->> 'source', value ->> 'key', value ->> 'hash', value "
		"->> "
		"'contact'"
		" FROM json_each(:text, '$.import_keys') /* scan */" },
	{ "uid_aliases", load_rows,
		"INSERT INTO uid_alias (old, contact)"
		" SELECT value ->> 'old', value ->> 'contact'"
		" FROM json_each(:text, '$.uid_aliases') /* scan */" },
	{ "community_members", load_rows,
		"INSERT INTO community_contact (community, contact)"
		" SELECT value ->> 'community', value ->> 'contact'"
		" FROM json_each(:text, '$.community_members') /* scan */" },
	{ "review_cards", load_rows,
		"INSERT INTO review_card (review, source, item, place, section, outcome,"
		" day) SELECT value ->> 'review', value ->> 'source', value ->> 'item',"
		" value ->> 'place', value ->> 'section', value ->> 'outcome',"
		" value ->> 'day' FROM json_each(:text, '$.review_cards') /* scan */" },
	{ "interactions", load_rows,
		"INSERT INTO interaction (id, uid, day, at, minutes, channel,"
		" direction, tone, type, text, place, expects, planned)"
		" SELECT value ->> 'id', value ->> 'uid', value ->> 'day',"
		" value ->> 'at', value ->> 'minutes', value ->> 'channel',"
		" value ->> 'direction', coalesce(value ->> 'tone', ''),"
		" coalesce(value ->> 'type', ''), coalesce(value ->> 'text', ''),"
		" coalesce(value ->> 'place', ''), value ->> 'expects',"
		" iif(value ->> 'cancelled', 2, value ->> 'planned')"
		" FROM json_each(:text, '$.interactions') /* scan */" },
	{ "interactions", load_rows,
		"INSERT INTO participant (contact, day, interaction, settled)"
		" SELECT p.value, i.value ->> 'day', i.value ->> 'id',"
		" EXISTS (SELECT 1 FROM json_each(i.value, '$.settled') s WHERE s.value "
		"= "
		"p.value)"
		" FROM json_each(:text, '$.interactions') i, json_each(i.value, "
		"'$.contacts') p"
		" /* scan */" },
	{ "interactions", load_rows,
		"INSERT INTO topic (interaction, name)"
		" SELECT i.value ->> 'id', t.value FROM json_each(:text, "
		"'$.interactions') i,"
		" json_each(i.value, '$.topics') t /* scan */" },
	{ "interactions", load_rows,
		"INSERT INTO given (interaction, side, kind, note)"
		" SELECT i.value ->> 'id', g.value ->> 'side', g.value ->> 'kind',"
		" coalesce(g.value ->> 'note', '') FROM json_each(:text, "
		"'$.interactions') i,"
		" json_each(i.value, '$.values') g /* scan */" },
	{ "applications", load_rows,
		"INSERT INTO application (id, uid, organization, position, link, source,"
		" stage, applied_on, answer_by, outcome, outcome_on, outcome_at,"
		" outcome_by, decision, decided_on, notes) SELECT value ->> 'id',"
		" value ->> 'uid', value ->> 'organization',"
		" coalesce(value ->> 'position', ''), coalesce(value ->> 'link', ''),"
		" coalesce(value ->> 'source', ''), value ->> 'stage',"
		" value ->> 'applied_on', value ->> 'answer_by',"
		" coalesce(value ->> 'outcome', ''), value ->> 'outcome_on',"
		" value ->> 'outcome_at', value ->> 'outcome_by',"
		" coalesce(value ->> 'decision', ''), value ->> 'decided_on',"
		" coalesce(value ->> 'notes', '')"
		" FROM json_each(:text, '$.applications') /* scan */" },
	{ "applications", load_rows,
		"INSERT INTO application_contact (application, contact, part)"
		" SELECT a.value ->> 'id', p.value ->> 'contact', p.value ->> 'part'"
		" FROM json_each(:text, '$.applications') a,"
		" json_each(a.value, '$.people') p /* scan */" },
	{ "interviews", load_rows,
		"INSERT INTO interview (id, application, interaction, stage, lead,"
		" questions, went_well, went_badly) SELECT value ->> 'id',"
		" value ->> 'application', value ->> 'interaction',"
		" coalesce(value ->> 'stage', ''), value ->> 'lead',"
		" coalesce(value ->> 'questions', ''),"
		" coalesce(value ->> 'went_well', ''),"
		" coalesce(value ->> 'went_badly', '')"
		" FROM json_each(:text, '$.interviews') /* scan */" },
	{ "interviews", load_rows,
		"INSERT INTO interview_contact (interview, contact, detail, interest)"
		" SELECT v.value ->> 'id', p.value ->> 'contact',"
		" coalesce(p.value ->> 'detail', ''), coalesce(p.value ->> 'interest', "
		"'')"
		" FROM json_each(:text, '$.interviews') v,"
		" json_each(v.value, '$.people') p /* scan */" },
	{ "reminders", load_rows,
		"INSERT INTO reminder (id, uid, contact, kind, reason, day, opens, due,"
		" closes, state, closed_on, snoozed_until, snoozed_on, snoozed_after,"
		" interaction, step, application, interview, event, news, due_at,"
		" closes_at, alarm_at, planned_day, planned_on, planned_after)"
		" SELECT value ->> 'id', value ->> 'uid', value ->> 'contact',"
		" value ->> 'kind', coalesce(value ->> 'reason', ''), value ->> 'day',"
		" iif(value ->> 'kind' = 'regular', NULL, value ->> 'opens'),"
		" iif(value ->> 'kind' = 'regular', NULL, value ->> 'due'),"
		" iif(value ->> 'kind' = 'regular', NULL, value ->> 'closes'),"
		" value ->> 'state', value ->> 'closed_on', value ->> 'snoozed_until',"
		" value ->> 'snoozed_on', value ->> 'snoozed_after',"
		" value ->> 'interaction', coalesce(value ->> 'step', ''),"
		" value ->> 'application', value ->> 'interview', value ->> 'event',"
		" value ->> 'news', value ->> 'due_at', value ->> 'closes_at',"
		" value ->> 'alarm_at', value ->> 'planned_day',"
		" value ->> 'planned_on', value ->> 'planned_after'"
		" FROM json_each(:text, '$.reminders') /* scan */" },
	/* Days that were given stay, so that a calendar moves nothing. */
	{ "reminders", load_rows,
		"INSERT INTO level (reminder, day) SELECT value ->> 'id', value ->> 'due'"
		" FROM json_each(:text, '$.reminders') /* scan */"
		" WHERE value ->> 'kind' = 'regular' AND value ->> 'state' = 'open'"
		" AND value ->> 'due' IS NOT NULL"
		" AND date(value ->> 'due') IS value ->> 'due'" },
	{ "me", load_rows,
		"INSERT INTO me (id, family, given, patronymic, alt, city, gender,"
		" signature, interests, skills, career) SELECT 1, coalesce(m ->> "
		"'family', ''),"
		" coalesce(m ->> 'given', ''), coalesce(m ->> 'patronymic', ''),"
		" coalesce(m ->> 'alt', ''), coalesce(m ->> 'city', ''),"
		" coalesce(m ->> 'gender', ''),"
		" coalesce(m ->> 'signature', ''), coalesce(m ->> 'interests', ''),"
		" coalesce(m ->> 'skills', ''), coalesce(m ->> 'career', '')"
		" FROM (SELECT json_extract(:text, '$.me') AS m) WHERE m IS NOT NULL"
		" ON CONFLICT (id) DO NOTHING" },
	{ "me", load_rows,
		"INSERT INTO me_channel (kind, value, label, place)"
		" SELECT value ->> 'kind', value ->> 'value',"
		" coalesce(value ->> 'label', ''), key"
		" FROM json_each(:text, '$.me.channels') /* scan */" },
	{ "settings", load_rows,
		"INSERT INTO setting (name, value) SELECT key, value"
		" FROM json_each(:text, '$.settings') /* scan */ WHERE true"
		" ON CONFLICT (name) DO UPDATE SET value = excluded.value" },
	{ 0 },
};

static const LoadPart end[] = {
	{ "contacts", load_tags, NULL },
	{ 0 },
};
