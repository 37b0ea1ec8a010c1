/*
 * The quick line as cases: what is typed, and what is understood. Now is Saturday
 * 21 November 2026, 18:00 in Moscow. What is not named in the expectation is not there.
 */
#include "krug/quicklog.h"

#include <string.h>

#include "krug/i18n.h"

static Clock *
clock_of_tests(void)
{
	Clock *clock = clock_new_frozen("2026-11-21T18:00:00+03:00", NULL, NULL);

	g_assert_nonnull(clock);
	return clock;
}

static void
show_when(GString *out, Day day, int minute)
{
	char buf[DAY_TEXT];

	g_string_append(out, day_format(day, buf));
	if (minute != MINUTE_NONE)
		g_string_append_printf(out, " %02d:%02d", minute / 60, minute % 60);
}

static void
show_values(GString *out, const char *sign, const GArray *values)
{
	for (guint i = 0; i < values->len; i++)
		g_string_append_printf(out, "%s%s|", sign,
			vocab_id(&vocab_value, (int)g_array_index(values, Value, i)));
}

static void
show_promises(GString *out, const GArray *promises)
{
	for (guint i = 0; i < promises->len; i++) {
		const QuickPromise *promise = &g_array_index(promises, QuickPromise, i);

		g_string_append(out, promise->theirs ? "?" : "!");
		show_when(out, promise->day, promise->minute);
		g_string_append_printf(out, " %s|", promise->text);
	}
}

/* "who: Анна|who: Иван|telegram|from|2026-11-20|+article|…|text: …" */
static char *
show(const QuickLog *log)
{
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < log->names->len; i++)
		g_string_append_printf(
			out, "who: %s|", (char *)g_ptr_array_index(log->names, i));
	if (log->channel != CHANNEL_NONE)
		g_string_append_printf(
			out, "%s|", vocab_id(&vocab_channel, (int)log->channel));
	if (log->from)
		g_string_append(out, "from|");
	if (log->day != DAY_NONE) {
		show_when(out, log->day, log->minute);
		g_string_append_c(out, '|');
	}
	show_values(out, "+", log->gave);
	show_values(out, "-", log->got);
	for (guint i = 0; i < log->topics->len; i++)
		g_string_append_printf(
			out, "#%s|", (char *)g_ptr_array_index(log->topics, i));
	show_promises(out, log->promises);
	if (log->next != DAY_NONE) {
		g_string_append(out, "next ");
		show_when(out, log->next, MINUTE_NONE);
		g_string_append_c(out, '|');
	}
	if (log->expects)
		g_string_append(out, "*|");
	g_string_append_printf(out, "text: %s", log->text);
	return g_string_free(out, FALSE);
}

typedef struct {
	const char *line, *expected;
} Case;

static const Case heads[] = {
	{ "", "text: " },
	{ "   ", "text: " },
	{ "обсудили переезд", "text: обсудили переезд" },
	{ "кофе вчера: про переезд", "meeting|2026-11-20|text: про переезд" },
	{ "coffee yesterday: the move", "meeting|2026-11-20|text: the move" },
	{ "вчера кофе: про переезд", "meeting|2026-11-20|text: про переезд" },
	{ "Кофе, вчера: про переезд", "meeting|2026-11-20|text: про переезд" },
	{ "ВЧЕРА: звонила", "2026-11-20|text: звонила" },
	{ "tg: привет", "telegram|text: привет" },
	{ "tg:", "telegram|text: " },
	{ "tg от: прислала вакансию", "telegram|from|text: прислала вакансию" },
	{ "from email: hello", "email|from|text: hello" },
	{ "от: привет", "from|text: привет" },
	{ "call 10:30: asked", "call|2026-11-21 10:30|text: asked" },
	{ "вчера в 15:00 звонок: спросил", "call|2026-11-20 15:00|text: спросил" },
	{ ": просто текст", "text: просто текст" },
	{ "Анна: кофе вчера: про переезд",
		"who: Анна|meeting|2026-11-20|text: про переезд" },
	{ "Анна Петрова, Иван Ли: tg: привет",
		"who: Анна Петрова|who: Иван Ли|telegram|text: привет" },
	{ "Анна, , Иван,: tg: привет", "who: Анна|who: Иван|telegram|text: привет" },
	{ "Анна: привет", "who: Анна|text: привет" },
	{ "Анна:", "who: Анна|text: " },
	{ "  Анна  :  привет  ", "who: Анна|text: привет" },
	{ "Анна: про встречу: было хорошо", "who: Анна|text: про встречу: было хорошо" },
	{ "Анна: вчера", "who: Анна|text: вчера" },
	{ "Анна: вчера:", "who: Анна|2026-11-20|text: " },
	{ "Анна: кофе и чай: вкусно", "who: Анна|text: кофе и чай: вкусно" },
	{ "#12: звонок: спросил", "who: #12|call|text: спросил" },
	{ "№12, №3: звонок: спросил", "who: №12|who: №3|call|text: спросил" },
	{ "#12, Анна: звонок: спросил", "who: #12|who: Анна|call|text: спросил" },
	{ "https://example.org/a:b ссылка", "text: https://example.org/a:b ссылка" },
	{ "в 10:30 у метро", "text: в 10:30 у метро" },
	{ "вчера:нет", "text: вчера:нет" },
	{ "кофе звонок: оба слова - канал", "who: кофе звонок|text: оба слова - канал" },
	{ "кофе", "text: кофе" },
	{ "кофе вчера", "text: кофе вчера" },
	{ ",: пусто", "text: ,: пусто" },
	{ "tg: кофе: второй раз голова не читается",
		"telegram|text: кофе: второй раз голова не читается" },
	{ "2026-11-01 email: письмо", "email|2026-11-01|text: письмо" },
	{ "кофе вчера вечером: да", "meeting|2026-11-20|text: да" },
	{ "сегодня утром звонок: спросил", "call|2026-11-21|text: спросил" },
	{ "3 дня назад zoom: собеседование", "video|2026-11-18|text: собеседование" },
};

static const Case marks[] = {
	{ "+статья про Rust", "+article|text: про Rust" },
	{ "дала +статью и +контакт", "+article|+introduction|text: дала и" },
	{ "-вакансия -рекомендация", "-vacancy|-recommendation|text: " },
	{ "+Article, -Advice.", "+article|-advice|text: " },
	{ "+чушь -ерунда", "text: +чушь -ерунда" },
	{ "что-то вроде статья+статья", "text: что-то вроде статья+статья" },
	{ "- пункт", "text: - пункт" },
	{ "+", "text: +" },
	{ "-5 градусов +7 916", "text: -5 градусов +7 916" },
	{ "про #rust и №найм", "#rust|#найм|text: про и" },
	{ "#rust, #Rust #RUST", "#rust|text: " },
	{ "#c++ #c#", "#c++|#c#|text: " },
	{ "# один ## два C# три", "text: # один ## два C# три" },
	{ "№5 этаж", "#5|text: этаж" },
	{ "спросил про оффер *", "*|text: спросил про оффер" },
	{ "* спросил", "*|text: спросил" },
	{ "*спросил", "*|text: спросил" },
	{ "*важно* и **очень**", "text: *важно* и **очень**" },
	{ "2*2", "text: 2*2" },
	{ "ждём *.", "*|text: ждём" },
	{ "!завтра прислать резюме", "!2026-11-22 прислать резюме|text: " },
	{ "поговорили !завтра прислать резюме",
		"!2026-11-22 прислать резюме|text: поговорили" },
	{ "!завтра: прислать резюме", "!2026-11-22 прислать резюме|text: " },
	{ "!tomorrow 10:30 call back", "!2026-11-22 10:30 call back|text: " },
	{ "!через 2 недели написать", "!2026-12-05 написать|text: " },
	{ "!2026-12-01 прислать", "!2026-12-01 прислать|text: " },
	{ "!завтра", "next 2026-11-22|text: " },
	{ "поговорили !2026-12-01", "next 2026-12-01|text: поговорили" },
	{ "!завтра #rust", "#rust|next 2026-11-22|text: " },
	{ "!завтра !2026-12-01", "next 2026-12-01|text: " },
	{ "?завтра пришлют ответ", "?2026-11-22 пришлют ответ|text: " },
	{ "?завтра", "?2026-11-22 |text: " },
	{ "!завтра прислать резюме ?2026-12-01 скажут",
		"!2026-11-22 прислать резюме|?2026-12-01 скажут|text: " },
	{ "!завтра прислать +статья дальше текст",
		"+article|!2026-11-22 прислать|text: дальше текст" },
	{ "!завтра прислать - всё +чушь", "!2026-11-22 прислать - всё +чушь|text: " },
	{ "!завтра прислать *", "!2026-11-22 прислать|*|text: " },
	{ "!завтра вечером позвонить", "!2026-11-22 вечером позвонить|text: " },
	{ "!до конца месяца прислать", "!2026-11-30 прислать|text: " },
	{ "!завтра, прислать,", "!2026-11-22 прислать|text: " },
	{ "!прислать когда-нибудь", "text: !прислать когда-нибудь" },
	{ "! завтра прислать", "text: ! завтра прислать" },
	{ "ура! завтра? да", "text: ура! завтра? да" },
	{ "!!! ???", "text: !!! ???" },
	{ "!завтрак", "text: !завтрак" },
	{ "Анна: tg вчера: спросила +статья #rust !завтра ответить *",
		"who: Анна|telegram|2026-11-20|+article|#rust|!2026-11-22 ответить|*|"
		"text: спросила" },
	{ "!завтра прислать резюме: два варианта",
		"!2026-11-22 прислать резюме: два варианта|text: " },
	{ "обсудили #rust: понравилось", "#rust|text: обсудили понравилось" },
	{ "дала +статью: хорошая", "+article|text: дала хорошая" },
	{ "a\tb\n+help c", "+help|text: a\tb c" },
	{ "\xff\xfe #\xff", "#\xef\xbf\xbd|text: \xef\xbf\xbd\xef\xbf\xbd" },
};

static const Case without_names[] = {
	{ "кофе вчера: про переезд", "meeting|2026-11-20|text: про переезд" },
	{ "Анна: привет", "text: Анна: привет" },
	{ "tg от: вакансия -вакансия", "telegram|from|-vacancy|text: вакансия" },
	{ "итог: да: нет", "text: итог: да: нет" },
	{ "Анна: кофе: да", "text: Анна: кофе: да" },
	{ "#12: звонок", "#12|text: звонок" },
};

static void
read_all(const Case *cases, gsize n, QuickLogFlags flags)
{
	g_autoptr(Clock) clock = clock_of_tests();

	for (gsize i = 0; i < n; i++) {
		g_autoptr(QuickLog) log = quicklog_parse(cases[i].line, flags, clock);
		g_autofree char *shown = show(log);

		g_test_message("%s", cases[i].line);
		g_assert_cmpstr(shown, ==, cases[i].expected);
	}
}

static void
names_and_heads(void)
{
	read_all(heads, G_N_ELEMENTS(heads), QUICKLOG_LINE);
}

static void
marks_in_the_text(void)
{
	read_all(marks, G_N_ELEMENTS(marks), QUICKLOG_LINE);
}

static void
people_known_already(void)
{
	read_all(without_names, G_N_ELEMENTS(without_names), QUICKLOG_NO_NAMES);
}

static void
directions_follow_channel_and_from(void)
{
	static const struct {
		const char *line;
		Channel preferred;
		Direction direction;
	} cases[] = {
		{ "кофе: да", CHANNEL_TELEGRAM, DIRECTION_BOTH },
		{ "call: yes", CHANNEL_TELEGRAM, DIRECTION_BOTH },
		{ "zoom: yes", CHANNEL_TELEGRAM, DIRECTION_BOTH },
		{ "митап: да", CHANNEL_TELEGRAM, DIRECTION_BOTH },
		{ "email: yes", CHANNEL_MEETING, DIRECTION_OUT },
		{ "linkedin: yes", CHANNEL_MEETING, DIRECTION_OUT },
		{ "да", CHANNEL_TELEGRAM, DIRECTION_OUT },
		{ "да", CHANNEL_MEETING, DIRECTION_BOTH },
		{ "да", CHANNEL_NONE, DIRECTION_OUT },
		{ "от: да", CHANNEL_MEETING, DIRECTION_IN },
		{ "email from: yes", CHANNEL_NONE, DIRECTION_IN },
		{ "from call: yes", CHANNEL_NONE, DIRECTION_IN },
	};
	g_autoptr(Clock) clock = clock_of_tests();

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(QuickLog) log =
			quicklog_parse(cases[i].line, QUICKLOG_LINE, clock);

		g_test_message("%s", cases[i].line);
		g_assert_cmpint(quicklog_direction(log, cases[i].preferred), ==,
			cases[i].direction);
	}
}

static void
chips_show_what_was_understood(void)
{
	g_autoptr(Clock) clock = clock_of_tests();
	const char *line = "Анна, Иван: tg вчера 10:30: текст +статья -совет #rust "
			   "!завтра прислать резюме ?2027-01-15 !2026-12-01 *";
	g_autoptr(QuickLog) log = quicklog_parse(line, QUICKLOG_LINE, clock);
	GString *shown = g_string_new(NULL);
	gsize behind = 0;

	for (guint i = 0; i < log->spans->len; i++) {
		const QuickSpan *span = &g_array_index(log->spans, QuickSpan, i);
		g_autofree char *chip = quicklog_chip(log, span, clock_today(clock));
		g_autofree char *typed =
			g_strndup(line + span->start, span->end - span->start);

		g_assert_cmpuint(span->start, >=, behind);
		g_assert_cmpuint(span->end, >, span->start);
		behind = span->end;
		g_string_append_printf(shown, "[%s = %s]", typed, chip);
	}
	g_assert_cmpstr(shown->str, ==,
		"[Анна = Анна][Иван = Иван][tg = ✈ Telegram]"
		"[вчера 10:30 = 20 nov 10:30][+статья = gave: article]"
		"[-совет = got: advice][#rust = #rust]"
		"[!завтра прислать резюме = my promise by 22 nov: прислать резюме]"
		"[?2027-01-15 = their promise by 15 jan 2027]"
		"[!2026-12-01 = next contact 1 dec][* = expects an answer]");
	g_string_free(shown, TRUE);
}

/* Every beginning of every line, as it is while somebody types: spans stay in order and
 * inside the line, and the text is valid. */
static void
typing_is_safe_at_every_byte(void)
{
	g_autoptr(Clock) clock = clock_of_tests();

	for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
		for (gsize n = 0; n <= strlen(marks[i].line); n++) {
			g_autofree char *start = g_strndup(marks[i].line, n);
			g_autoptr(QuickLog) log =
				quicklog_parse(start, QUICKLOG_LINE, clock);
			gsize behind = 0;

			g_assert_true(g_utf8_validate(log->text, -1, NULL));
			for (guint s = 0; s < log->spans->len; s++) {
				const QuickSpan *span =
					&g_array_index(log->spans, QuickSpan, s);

				g_assert_cmpuint(span->start, >=, behind);
				g_assert_cmpuint(span->end, <=, n);
				behind = span->end;
			}
		}
	}
}

static void
long_hostile_lines_take_linear_time(void)
{
	static const char *const pieces[] = { "!a ", "?завтра ", "+", "#", "* ", ": ",
		",", "!", "!1 ", "#x " };
	g_autoptr(Clock) clock = clock_of_tests();

	for (gsize i = 0; i < G_N_ELEMENTS(pieces); i++) {
		GString *line = g_string_new(NULL);
		g_autoptr(QuickLog) log = NULL;

		while (line->len < 100000)
			g_string_append(line, pieces[i]);
		log = quicklog_parse(line->str, QUICKLOG_LINE, clock);
		g_assert_nonnull(log->text);
		g_string_free(line, TRUE);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	g_test_add_func("/quicklog/names and heads", names_and_heads);
	g_test_add_func("/quicklog/marks", marks_in_the_text);
	g_test_add_func("/quicklog/people known already", people_known_already);
	g_test_add_func("/quicklog/directions", directions_follow_channel_and_from);
	g_test_add_func("/quicklog/chips", chips_show_what_was_understood);
	g_test_add_func("/quicklog/typing", typing_is_safe_at_every_byte);
	g_test_add_func("/quicklog/hostile", long_hostile_lines_take_linear_time);
	return g_test_run();
}
