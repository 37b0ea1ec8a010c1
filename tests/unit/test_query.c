/*
 * The query language as cases: the line, and the terms it means. A term is shown as
 * [!]kind(value) in the order of the line; strict and typing are told apart where they
 * differ.
 */
#include "krug/query.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/vocab.h"

static void
show_values(GString *out, const Vocab *vocab, guint32 values)
{
	const char *comma = "";

	for (int i = 1; i < vocab->count; i++) {
		if ((values & 1u << i) == 0)
			continue;
		g_string_append_printf(out, "%s%s", comma, vocab_id(vocab, i));
		comma = ",";
	}
}

static void
show_term(GString *out, const QueryTerm *term)
{
	static const char *const names[] = { "text", "kind", "tag", "org", "standing",
		"last", "birthday" };

	g_string_append_printf(out, "%s%s%s(", out->len > 0 ? " " : "",
		term->negated ? "!" : "",
		term->kind == TERM_TEXT && term->quoted ? "phrase" : names[term->kind]);
	if (term->kind == TERM_KIND)
		show_values(out, &vocab_kind, term->values);
	else if (term->kind == TERM_STANDING)
		show_values(out, &vocab_standing, term->values);
	else if (term->kind == TERM_LAST || term->kind == TERM_BIRTHDAY)
		g_string_append_printf(out, "%s%d months %d days", term->more ? ">" : "",
			term->months, term->days);
	else
		g_string_append(out, term->text);
	g_string_append_c(out, ')');
}

static char *
show(const char *text, QueryMode mode)
{
	g_autoptr(GError) error = NULL;
	gsize where = 0;
	g_autoptr(Query) query = query_parse(text, mode, &where, &error);
	GString *out = g_string_new(NULL);

	if (query == NULL) {
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
		g_string_printf(out, "error at %" G_GSIZE_FORMAT, where);
	}
	for (guint i = 0; query != NULL && i < query->terms->len; i++)
		show_term(out, &g_array_index(query->terms, QueryTerm, i));
	return g_string_free(out, FALSE);
}

static const struct {
	const char *text, *strict, *typing; /* typing NULL: the same */
} cases[] = {
	{ "", "", NULL },
	{ "   ", "", NULL },
	{ "петрова", "text(петрова)", NULL },
	{ "анна петрова", "text(анна) text(петрова)", NULL },
	{ "kind:recruiter", "kind(recruiter)", NULL },
	{ "вид:рекрутер", "kind(recruiter)", NULL },
	{ "KIND:Recruiter", "kind(recruiter)", NULL },
	{ "kind:recruiter,interviewer", "kind(recruiter,interviewer)", NULL },
	{ "-kind:recruiter", "!kind(recruiter)", NULL },
	{ "tag:rust", "tag(rust)", NULL },
	{ "тег:\"язык го\"", "tag(язык го)", NULL },
	{ "org:яндекс", "org(яндекс)", NULL },
	{ "компания:\"ООО Рога, копыта\"", "org(ООО Рога, копыта)", NULL },
	{ "standing:overdue", "standing(overdue)", NULL },
	{ "standing:overdue,owed", "standing(owed,overdue)", NULL },
	{ "overdue", "standing(overdue)", NULL },
	{ "просрочены", "standing(overdue)", NULL },
	{ "-архив", "!standing(archived)", NULL },
	{ "\"overdue\"", "phrase(overdue)", NULL },
	{ "\"анна петрова\"", "phrase(анна петрова)", NULL },
	{ "-\"анна петрова\" петрова", "!phrase(анна петрова) text(петрова)", NULL },
	{ "kind:recruiter tag:rust org:яндекс overdue телефон",
		"kind(recruiter) tag(rust) org(яндекс) standing(overdue) text(телефон)",
		NULL },
	{ "last<3m", "last(3 months 0 days)", NULL },
	{ "last>2w", "last(>0 months 14 days)", NULL },
	{ "-last<10d", "!last(0 months 10 days)", NULL },
	{ "last:1y", "last(12 months 0 days)", NULL },
	{ "контакт>полгода", "error at 15", "text(контакт>полгода)" },
	{ "контакт>6мес", "last(>6 months 0 days)", NULL },
	{ "birthday:30d", "birthday(0 months 30 days)", NULL },
	{ "др:2нед петрова", "birthday(0 months 14 days) text(петрова)", NULL },
	{ "last<", "error at 5", "" },
	{ "last<3", "error at 5", "" },
	{ "last<99999d", "error at 5", "text(last<99999d)" },
	{ "kind<3m", "text(kind<3m)", NULL },
	{ "last", "text(last)", NULL },
	{ "a<b", "text(a<b)", NULL },
	{ "10:30", "text(10:30)", NULL },
	{ "https://example.org/x", "text(https://example.org/x)", NULL },
	{ "-", "text(-)", "" },
	{ "анна-мария", "text(анна-мария)", NULL },
	{ "a kind:recruter", "error at 7", "text(a) text(kind:recruter)" },
	{ "kind:recruiter,zzz", "error at 15", "kind(recruiter)" },
	{ "kind:", "error at 5", "" },
	{ "tag:", "error at 0", "" },
	{ "x tag:\"\"", "error at 2", "text(x)" },
	{ "foo:bar", "error at 0", "text(foo:bar)" },
	{ "a -foo:bar", "error at 3", "text(a) !text(foo:bar)" },
	{ "standing:", "error at 9", "" },
	{ "kind:rec", "error at 5", "kind(recruiter)" },
	{ "standing:r", "error at 9", "standing(ready,resting)" },
	{ "over", "text(over)", NULL },
	{ "\"анна пет", "phrase(анна пет)", NULL },
	{ "org:\"ооо рог", "org(ооо рог)", NULL },
	{ "\xff\xfe", "text(\xef\xbf\xbd\xef\xbf\xbd)", NULL },
};

static void
lines_mean_what_they_say(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *strict = show(cases[i].text, QUERY_STRICT);
		g_autofree char *typing = show(cases[i].text, QUERY_TYPING);

		g_test_message("%s", cases[i].text);
		g_assert_cmpstr(strict, ==, cases[i].strict);
		g_assert_cmpstr(typing, ==,
			cases[i].typing != NULL ? cases[i].typing : cases[i].strict);
	}
}

static void
errors_say_what_can_be_used(void)
{
	g_autoptr(GError) error = NULL;

	g_assert_null(query_parse("kind:boss", QUERY_STRICT, NULL, &error));
	g_assert_cmpstr(error->message, ==,
		"There is no kind “boss”; use one of recruiter, interviewer, "
		"professional.");
}

static void
terms_know_where_they_stand(void)
{
	const char *text = "  анна -kind:recruiter";
	g_autoptr(Query) query = query_parse(text, QUERY_STRICT, NULL, NULL);
	const QueryTerm *term = &g_array_index(query->terms, QueryTerm, 1);

	g_assert_false(query_is_empty(query));
	g_assert_cmpuint(query->terms->len, ==, 2);
	g_assert_cmpstr(text + term->start, ==, "-kind:recruiter");
	g_assert_cmpuint(term->end, ==, strlen(text));
}

/* Every beginning of every line, as it is while somebody types. */
static void
typing_never_fails(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		for (gsize n = 0; n <= strlen(cases[i].text); n++) {
			g_autofree char *start = g_strndup(cases[i].text, n);
			g_autoptr(Query) query =
				query_parse(start, QUERY_TYPING, NULL, NULL);

			g_assert_nonnull(query);
		}
	}
}

static void
long_lines_take_no_time(void)
{
	g_autofree char *line = g_strnfill(1000000, 'a');
	g_autoptr(Query) query = NULL;

	for (gsize i = 0; i < 1000000; i += 3)
		line[i] = "-\":, "[i / 3 % 5];
	query = query_parse(line, QUERY_TYPING, NULL, NULL);
	g_assert_cmpuint(query->terms->len, >, 1000);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	g_test_add_func("/query/lines", lines_mean_what_they_say);
	g_test_add_func("/query/errors", errors_say_what_can_be_used);
	g_test_add_func("/query/positions", terms_know_where_they_stand);
	g_test_add_func("/query/typing never fails", typing_never_fails);
	g_test_add_func("/query/long lines", long_lines_take_no_time);
	return g_test_run();
}
