/*
 * E-mail addresses of the book, as far as a calendar has them. All are read, since they
 * have no index, but few are kept: a book of 100 000 people is asked for a few dozen.
 */
#include "krug/text.h"
#include "model/inbox_private.h"

#define EMAIL_MOST 254

static GHashTable *
emails_of(const GPtrArray *offers)
{
	GHashTable *emails = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (guint i = 0; i < offers->len; i++) {
		const GPtrArray *people = ((const InboxOffer *)offers->pdata[i])->people;

		for (guint j = 0; j < people->len; j++) {
			const InboxPerson *person = people->pdata[j];

			g_hash_table_add(emails, text_fold(person->email));
		}
	}
	return emails;
}

/* text_fold() of what is short and ASCII; FALSE for anything else. */
static gboolean
fold_plain(const char *text, char *folded)
{
	gsize i = 0;

	for (; text[i] && i < EMAIL_MOST; i++) {
		if (!g_ascii_isgraph(text[i]))
			return FALSE;
		folded[i] = g_ascii_tolower(text[i]);
	}
	folded[i] = '\0';
	return !text[i];
}

/* Of all the addresses of the book those that are asked for are few. */
static void
keep_email(GHashTable *emails, GHashTable *wanted, const char *value, gint64 contact)
{
	char plain[EMAIL_MOST + 1];
	g_autofree char *folded = NULL;
	const char *email = plain;

	if (!fold_plain(value, plain))
		email = folded = text_fold(value);
	if (g_hash_table_contains(wanted, email))
		inbox_keep(emails, g_strdup(email), contact);
}

gboolean
inbox_emails_read(Book *book, const GPtrArray *offers, GHashTable *emails, GError **error)
{
	g_autoptr(GHashTable) wanted = emails_of(offers);
	Stmt *q;

	if (g_hash_table_size(wanted) == 0)
		return TRUE;
	q = book_stmt(book, "SELECT contact, value FROM channel /* scan */"
			    " WHERE kind = 'email'");
	while (stmt_step(q))
		keep_email(emails, wanted, stmt_get_text(q, 1), stmt_get_int(q, 0));
	return stmt_done(q, error);
}
