/*
 * What was muted: a row a rule and person, '' being all rules and no contact everybody.
 */
#include <stddef.h>
#include <string.h>

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/args.h"
#include "model/book_private.h"
#include "model/input.h"
#include "model/record.h"
#include "model/warnings_private.h"

#define ALL_RULES ((1u << WARNING_COUNT) - 1)

static guint
rules_of(const char *id)
{
	WarningRule rule = warning_rule_of(id);

	if (!*id)
		return ALL_RULES;
	return rule < WARNING_COUNT ? 1u << rule : 0;
}

gboolean
warnings_muted(Book *book, gint64 contact, guint *rules, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT rule FROM warning_mute WHERE contact = :contact"
		" UNION ALL SELECT rule FROM warning_mute WHERE contact IS NULL");

	*rules = 0;
	stmt_int(q, ":contact", contact);
	while (stmt_step(q))
		*rules |= rules_of(stmt_get_text(q, 0));
	return stmt_done(q, error);
}

typedef struct {
	WarningRule rule;
	gint64 contact;
} Mute;

static const char *
stored(WarningRule rule)
{
	return rule < WARNING_COUNT ? warning_rules[rule].id : "";
}

static gboolean
insert(Book *book, const char *rule, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(book,
		"INSERT INTO warning_mute (rule, contact) VALUES (:rule, :contact)");

	stmt_text(q, ":rule", rule);
	stmt_id(q, ":contact", contact);
	return stmt_done(q, error);
}

/* Of one rule, or of all where it is the empty one. */
static gboolean
remove_rows(Book *book, const char *rule, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(book, "DELETE FROM warning_mute WHERE contact IS :contact"
				  " AND (rule = :rule OR :rule = '')");

	stmt_text(q, ":rule", rule);
	stmt_id(q, ":contact", contact);
	return stmt_done(q, error);
}

static gboolean
run_mute(Book *book, void *data, GError **error)
{
	const Mute *mute = data;

	return remove_rows(book, stored(mute->rule), mute->contact, error) &&
	       insert(book, stored(mute->rule), mute->contact, error);
}

/* Of all that are muted by one row the others stay so, each by a row of its own. */
static gboolean
run_unmute(Book *book, void *data, GError **error)
{
	const Mute *mute = data;
	gint64 all = 0;
	Stmt *q = book_stmt(book, "SELECT count(*) FROM warning_mute"
				  " WHERE contact IS :contact AND rule = ''");

	stmt_id(q, ":contact", mute->contact);
	if (!stmt_one_int(q, &all, error) ||
		!remove_rows(book, all ? "" : stored(mute->rule), mute->contact, error))
		return FALSE;
	for (int rule = 0; all && mute->rule < WARNING_COUNT && rule < WARNING_COUNT;
		rule++)
		if (rule != (int)mute->rule &&
			!insert(book, warning_rules[rule].id, mute->contact, error))
			return FALSE;
	return TRUE;
}

/* Does it stand so already? */
static gboolean
is_so(Book *book, const Mute *mute, gboolean on, gboolean *so, GError **error)
{
	guint wanted = rules_of(stored(mute->rule));
	guint here = 0, everywhere = 0;

	if (!warnings_muted(book, mute->contact, &here, error) ||
		!warnings_muted(book, 0, &everywhere, error))
		return FALSE;
	*so = on ? (here & wanted) == wanted : (here & wanted) == 0;
	if (!on && mute->contact && (everywhere & wanted))
		return input_refuse(_("It is muted for everybody: unmute it without "
				      "naming anybody."),
			error);
	return TRUE;
}

gboolean
warnings_mute(Book *book, WarningRule rule, gint64 contact, gboolean mute, GError **error)
{
	Mute what = { rule, contact };
	const char *id = rule < WARNING_COUNT ? warning_rules[rule].id : "all";
	g_autofree char *args = NULL;
	gboolean so = FALSE;

	if (contact && !contact_exists(book, contact, error))
		return FALSE;
	if (!is_so(book, &what, mute, &so, error))
		return FALSE;
	if (so)
		return TRUE;
	args = contact ? change_args_who(book, contact, "rule", id)
		       : change_args("rule", id, NULL);
	return book_change(book, mute ? "warning-mute" : "warning-unmute", args,
		mute ? run_mute : run_unmute, &what, error);
}

/* --- by name --- */

static gboolean
refuse_rule(const char *text, GError **error)
{
	g_autoptr(GString) message = g_string_new(NULL);

	g_string_printf(
		message, _("“%s” is none of the rules: all, or one of these:"), text);
	for (int rule = 0; rule < WARNING_COUNT; rule++)
		g_string_append_printf(message, "\n  %s  %s", warning_rules[rule].id,
			_(warning_rules[rule].title));
	return input_refuse(message->str, error);
}

static gboolean
begins(const char *text, const char *start)
{
	g_autofree char *folded = text_fold(text);

	return g_str_has_prefix(folded, start);
}

gboolean
warnings_rule(const char *text, WarningRule *rule, GError **error)
{
	g_autofree char *folded = text_fold(text);
	int found = 0;

	*rule = WARNING_COUNT;
	if (!*folded || strcmp(folded, "all") == 0 || strcmp(folded, "все") == 0)
		return TRUE;
	*rule = warning_rule_of(folded);
	for (int i = 0; *rule == WARNING_COUNT && i < WARNING_COUNT; i++)
		if (begins(warning_rules[i].id, folded) ||
			begins(_(warning_rules[i].title), folded)) {
			found = found ? -1 : i + 1;
			if (found < 0)
				break;
		}
	if (found > 0)
		*rule = (WarningRule)(found - 1);
	return *rule < WARNING_COUNT || refuse_rule(text, error);
}

typedef struct {
	gint64 id;
	char *rule;
	gint64 contact;
} MuteRow;

static const RecordField fields[] = {
	{ "rule", NULL, RECORD_LINE, offsetof(MuteRow, rule), NULL },
	{ "contact", NULL, RECORD_ID, offsetof(MuteRow, contact), NULL },
	{ 0 },
};

const Record warning_mute_rows = { "warning_mute", "muted_warnings", sizeof(MuteRow),
	fields };
