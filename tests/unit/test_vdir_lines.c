/* Items of a vdir: who changed what, what is written, and what stays byte by byte. */
#include "exchange/vdir_lines.h"

#include <string.h>

#include "exchange/vdir_folder.h"

#define HEAD "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-CAL:a,b\r\n"
#define OURS                                                                          \
	HEAD "BEGIN:VEVENT\r\nUID:u1\r\nDTSTAMP:20261121T000000Z\r\nSEQUENCE:3\r\n"   \
	     "DTSTART:20261122T070000Z\r\nDTEND:20261122T071500Z\r\nSUMMARY:Anna\r\n" \
	     "STATUS:CONFIRMED\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT0S\r\n" \
	     "END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"

static VdirText *
event(const char *bytes)
{
	VdirText *text = vdir_text_new(VDIR_EVENT, bytes, strlen(bytes), "u1");

	g_assert_nonnull(text);
	return text;
}

static VdirText *
card(const char *bytes)
{
	VdirText *text = vdir_text_new(VDIR_CARD, bytes, strlen(bytes), NULL);

	g_assert_nonnull(text);
	return text;
}

/* What is patched: theirs with foreign lines in every place, ours, and the result. */
static void
test_patch_event(void)
{
	static const char theirs[] =
		"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTIMEZONE\nTZID:Somewhere\n"
		"BEGIN:STANDARD\nDTSTART:19700101T000000\nEND:STANDARD\nEND:VTIMEZONE\n"
		"BEGIN:VEVENT\nX-FIRST:a\\,b\nUID:u1\nSEQUENCE:7\n"
		"SUMMARY;LANGUAGE=ru:Old na\n "
		"me\nDTSTART;TZID=Somewhere:20261101T100000\n"
		"x-lower:stays\nX-LONG:one\n  two\nDURATION:PT1H\nBEGIN:VALARM\n"
		"ACTION:AUDIO\nTRIGGER:-PT5M\nEND:VALARM\nEND:VEVENT\nBEGIN:VEVENT\n"
		"UID:u1\nRECURRENCE-ID:20261108T100000\nDTSTART:20261109T100000\n"
		"SUMMARY:one of them\nEND:VEVENT\nEND:VCALENDAR\n";
	static const char wanted[] =
		"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTIMEZONE\nTZID:Somewhere\n"
		"BEGIN:STANDARD\nDTSTART:19700101T000000\nEND:STANDARD\nEND:VTIMEZONE\n"
		"BEGIN:VEVENT\nX-FIRST:a\\,b\nUID:u1\nSEQUENCE:8\n"
		"SUMMARY:Anna\nDTSTART:20261122T070000Z\nDTEND:20261122T071500Z\n"
		"x-lower:stays\nX-LONG:one\n  two\nSTATUS:CONFIRMED\nBEGIN:VALARM\n"
		"ACTION:AUDIO\nTRIGGER:-PT5M\nEND:VALARM\nEND:VEVENT\nBEGIN:VEVENT\n"
		"UID:u1\nRECURRENCE-ID:20261108T100000\nDTSTART:20261109T100000\n"
		"SUMMARY:one of them\nEND:VEVENT\nEND:VCALENDAR\n";
	g_autoptr(VdirText) a = event(theirs), b = event(OURS);
	g_autofree char *patched = vdir_patch(a, b,
		VDIR_BIT(VDIR_WHEN) | VDIR_BIT(VDIR_SUMMARY) | VDIR_BIT(VDIR_STATUS));
	g_autofree char *untouched = vdir_patch(a, b, 0);

	g_assert_cmpstr(patched, ==, wanted);
	g_assert_cmpstr(untouched, ==, theirs);
}

/* Alarms are replaced whole, other components are not. */
static void
test_patch_alarm(void)
{
	static const char theirs[] =
		"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u1\r\nBEGIN:VALARM\r\n"
		"TRIGGER:-PT5M\r\nEND:VALARM\r\nBEGIN:X-OTHER\r\nA:b\r\nEND:X-OTHER\r\n"
		"END:VEVENT\r\nEND:VCALENDAR\r\n";
	static const char wanted[] =
		"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u1\r\nSUMMARY:Anna\r\n"
		"BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT0S\r\nEND:VALARM\r\n"
		"BEGIN:X-OTHER\r\nA:b\r\nEND:X-OTHER\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
	g_autoptr(VdirText) a = event(theirs), b = event(OURS);
	g_autofree char *patched =
		vdir_patch(a, b, VDIR_BIT(VDIR_ALARM) | VDIR_BIT(VDIR_SUMMARY));

	g_assert_cmpstr(patched, ==, wanted);
}

/* Labels go with their line; ours get a group nobody has. */
static void
test_patch_card(void)
{
	static const char theirs[] =
		"BEGIN:VCARD\nVERSION:3.0\nUID:u1\nitem1.URL:http://old\n"
		"item1.X-ABLabel:mine\nitem2.ADR:;;Street 1;Moscow;;;\n"
		"item2.X-ABLabel:home\nTEL;TYPE=CELL:+7 1\nREV:1\nEND:VCARD\n";
	static const char ours[] =
		"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u1\r\nREV:2\r\nTEL:+7 2\r\n"
		"item1.URL:http://new\r\nitem1.X-ABLabel:blog\r\nEND:VCARD\r\n";
	static const char wanted[] =
		"BEGIN:VCARD\nVERSION:3.0\nUID:u1\nitem3.URL:http://new\n"
		"item3.X-ABLabel:blog\nitem2.ADR:;;Street 1;Moscow;;;\n"
		"item2.X-ABLabel:home\nTEL:+7 2\nREV:2\nEND:VCARD\n";
	g_autoptr(VdirText) a = card(theirs), b = card(ours);
	g_autofree char *patched =
		vdir_patch(a, b, VDIR_BIT(VDIR_LINK) | VDIR_BIT(VDIR_PHONE));

	g_assert_cmpstr(patched, ==, wanted);
}

/* The same said otherwise is the same: folds, order, escapes, empty ends, parameters. */
static void
test_same(void)
{
	static const struct {
		const char *a, *b;
		gboolean same;
	} cases[] = {
		{ "N:Li;Ivan;;;\nFN:Ivan Li\n", "FN:Ivan Li\nN:Li;Ivan\n", TRUE },
		{ "NOTE:a\\, b\\nc\n", "NOTE:a\\, b\n  \\nc\n", FALSE },
		{ "NOTE:a\\, b\\nc\n", "NOTE:a\\, \n b\\Nc\n", TRUE },
		{ "TEL;TYPE=CELL:+7 1\nTEL:+7 2\n", "TEL:+7 2\nTEL;TYPE=cell,pref:+7 1\n",
			TRUE },
		{ "TEL:+7 1\n", "TEL:+7 2\n", FALSE },
		{ "TEL:+7 1\n", "", FALSE },
		{ "REV:1\nX-OTHER:a\n", "REV:2\nX-OTHER:b\n", TRUE },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *one = g_strconcat(
			"BEGIN:VCARD\nUID:u\n", cases[i].a, "END:VCARD\n", NULL);
		g_autofree char *two = g_strconcat(
			"BEGIN:VCARD\nUID:u\n", cases[i].b, "END:VCARD\n", NULL);
		g_autoptr(VdirText) a = card(one), b = card(two);
		g_autofree char *x = vdir_text_state(a), *y = vdir_text_state(b);

		g_test_message("%s", cases[i].a);
		g_assert_cmpint(strcmp(x, y) == 0, ==, cases[i].same);
	}
}

/* Three ways: what both said when they agreed, what each says now. */
static void
test_compare(void)
{
	const guint when = VDIR_BIT(VDIR_WHEN), text = VDIR_BIT(VDIR_SUMMARY);
	static const struct {
		const char *what, *ours_before, *theirs_before, *ours, *theirs;
		guint to_write, to_read, both; /* 1: when, 2: summary */
	} cases[] = {
		{ "nothing", "when=a summary=a", "when=a summary=a", "when=a summary=a",
			"when=a summary=a", 0, 0, 0 },
		{ "here", "when=a summary=a", "when=a summary=a", "when=b summary=a",
			"when=a summary=a", 1, 0, 0 },
		{ "there", "when=a summary=a", "when=a summary=a", "when=a summary=a",
			"when=b summary=a", 0, 1, 0 },
		{ "each its own", "when=a summary=a", "when=a summary=a",
			"when=a summary=b", "when=b summary=a", 2, 1, 0 },
		{ "both the same way", "when=a", "when=a", "when=b", "when=b", 0, 0, 0 },
		{ "both, differently", "when=a", "when=a", "when=b", "when=c", 0, 0, 1 },
		{ "taken out there", "when=a summary=a", "when=a summary=a",
			"when=a summary=a", "when=a", 0, 2, 0 },
		{ "what they wrote and krug let stand", "summary=a", "summary=b",
			"summary=c", "summary=b", 0, 0, 2 },
		{ "what both mean, in other words", "summary=a", "summary=~b",
			"summary=c", "summary=b", 2, 0, 0 },
		{ "and is changed there", "summary=a", "summary=~b", "summary=a",
			"summary=c", 0, 2, 0 },
		{ "nor is an hour of theirs anybody's loss", "when=a", "when=b", "when=c",
			"when=b", 1, 0, 0 },
		{ "never agreed, each says one", NULL, NULL, "when=a", "summary=a", 1, 2,
			0 },
		{ "never agreed, and differ", NULL, NULL, "when=a", "when=b", 0, 0, 1 },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		VdirChange change = vdir_compare(cases[i].ours_before,
			cases[i].theirs_before, cases[i].ours, cases[i].theirs);
		const guint sets[] = { 0, when, text, when | text };

		g_test_message("%s", cases[i].what);
		g_assert_cmphex(change.ours, ==, sets[cases[i].to_write]);
		g_assert_cmphex(change.theirs, ==, sets[cases[i].to_read]);
		g_assert_cmphex(change.both, ==, sets[cases[i].both]);
	}
}

static void
test_marks(void)
{
	guint text = VDIR_BIT(VDIR_SUMMARY), tel = VDIR_BIT(VDIR_PHONE);
	g_autofree char *state = vdir_state_mark("summary=a tel=b", text);
	g_autofree char *plain = vdir_state_mark(state, 0);
	g_autofree char *words = vdir_words(text | tel);

	g_assert_cmpstr(state, ==, "summary=~a tel=b");
	g_assert_cmphex(vdir_state_marked(state), ==, text);
	g_assert_cmpstr(plain, ==, "summary=a tel=b");
	g_assert_cmphex(vdir_state_marked(""), ==, 0);
	g_assert_cmpstr(words, ==, "summary tel");
	g_assert_cmphex(vdir_keys(words), ==, text | tel);
	g_assert_cmphex(vdir_keys("nothing known"), ==, 0);
}

/* What is no item: nobody's UID, a moved instance alone, a task, bytes. */
static void
test_refuse(void)
{
	static const char *const cases[] = {
		"",
		"\n\n",
		"BEGIN:VCALENDAR\nEND:VCALENDAR\n",
		"BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:u1\nEND:VTODO\nEND:VCALENDAR\n",
		"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u2\nEND:VEVENT\nEND:VCALENDAR\n",
		"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u1\nRECURRENCE-ID:20260101\nEND:"
		"VEVENT\n",
		"END:VEVENT\nEND:VCALENDAR\nEND:X\nUID:u1\n",
		"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u1\nSUMMARY:\xff\nEND:VEVENT\n",
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_null(
			vdir_text_new(VDIR_EVENT, cases[i], strlen(cases[i]), "u1"));
}

static void
test_names(void)
{
	static const struct {
		const char *uid, *wanted;
	} cases[] = {
		{ "022ac79f-aa7b", "022ac79f-aa7b.ics" },
		{ "a@example.com", "a@example.com.ics" },
		{ "../../etc/passwd", "_._.._etc_passwd-" },
		{ ".hidden", "_hidden-" },
		{ "Анна", "________-" },
		{ "", "-" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *name = vdir_name(cases[i].uid, ".ics", FALSE);
		g_autofree char *again = vdir_name(cases[i].uid, ".ics", TRUE);

		g_assert_true(g_str_has_prefix(name, cases[i].wanted));
		g_assert_true(g_str_has_suffix(name, ".ics"));
		g_assert_null(strchr(name, '/'));
		g_assert_cmpstr(name, !=, again);
		g_assert_cmpuint(strlen(again), <, 140);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/vdir-lines/patch-event", test_patch_event);
	g_test_add_func("/vdir-lines/patch-alarm", test_patch_alarm);
	g_test_add_func("/vdir-lines/patch-card", test_patch_card);
	g_test_add_func("/vdir-lines/same", test_same);
	g_test_add_func("/vdir-lines/compare", test_compare);
	g_test_add_func("/vdir-lines/marks", test_marks);
	g_test_add_func("/vdir-lines/refuse", test_refuse);
	g_test_add_func("/vdir-lines/names", test_names);
	return g_test_run();
}
