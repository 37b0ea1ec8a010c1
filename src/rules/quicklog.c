/*
 * Names and head of a quick line, and the QuickLog itself. A part is only taken as names
 * or head where nothing of it is lost by that; everything else is handed to the marks.
 */
#include "krug/quicklog.h"

#include <string.h>

#include "krug/text.h"
#include "quicklog_parts.h"

typedef struct {
	QuickLog *log;
	const char *line;
	const Clock *clock;
	gsize end;
} Line;

static void
promise_clear(gpointer data)
{
	QuickPromise *promise = data;

	g_free(promise->text);
}

static QuickLog *
quicklog_new(void)
{
	QuickLog *log = g_new0(QuickLog, 1);

	log->names = g_ptr_array_new_with_free_func(g_free);
	log->topics = g_ptr_array_new_with_free_func(g_free);
	log->gave = g_array_new(FALSE, FALSE, sizeof(Value));
	log->got = g_array_new(FALSE, FALSE, sizeof(Value));
	log->promises = g_array_new(FALSE, FALSE, sizeof(QuickPromise));
	log->spans = g_array_new(FALSE, FALSE, sizeof(QuickSpan));
	g_array_set_clear_func(log->promises, promise_clear);
	log->day = DAY_NONE;
	log->minute = MINUTE_NONE;
	log->next = DAY_NONE;
	return log;
}

void
quicklog_free(QuickLog *log)
{
	if (log == NULL)
		return;
	g_ptr_array_unref(log->names);
	g_ptr_array_unref(log->topics);
	g_array_unref(log->gave);
	g_array_unref(log->got);
	g_array_unref(log->promises);
	g_array_unref(log->spans);
	g_free(log->text);
	g_free(log);
}

/* Where the colon stands that ends the part beginning at `start`; `end` without one. */
static gsize
part_end(const Line *line, gsize start)
{
	for (gsize i = start; i < line->end; i++)
		if (line->line[i] == ':' &&
			(i + 1 == line->end || g_ascii_isspace(line->line[i + 1])))
			return i;
	return line->end;
}

static gboolean
is_from(const char *word, gsize len)
{
	g_autofree char *copy = NULL, *folded = NULL;

	if (len != strlen("from")) /* as many bytes as "от" */
		return FALSE;
	copy = g_strndup(word, len);
	folded = text_fold(copy);
	return strcmp(folded, "from") == 0 || strcmp(folded, "от") == 0;
}

typedef struct {
	QuickLog *log; /* NULL: only look */
	Channel channel;
	gboolean from, dated;
} Head;

static void
head_span(Head *head, QuickSpanKind kind, gsize start, gsize end)
{
	if (head->log != NULL)
		quick_span(head->log, kind, start, end, 0);
}

/* Takes one channel, when or from word at `at`; returns the place behind it, or `at`. */
static gsize
head_step(const Line *line, Head *head, gsize at, gsize end)
{
	gsize stop = quick_word_end(line->line, at, end), bare = stop;
	When when;
	Channel channel;

	while (bare > at && line->line[bare - 1] == ',')
		bare--;
	if (!head->from && is_from(line->line + at, bare - at)) {
		head->from = TRUE;
		head_span(head, SPAN_FROM, at, bare);
		return stop;
	}
	channel = vocab_match(&vocab_channel, line->line + at, (gssize)(bare - at));
	if (channel != CHANNEL_NONE && head->channel == CHANNEL_NONE) {
		head->channel = channel;
		head_span(head, SPAN_CHANNEL, at, bare);
		return stop;
	}
	if (head->dated ||
		!quick_when(line->line, at, end, line->clock, WHEN_PAST, &when, &stop))
		return at;
	head->dated = TRUE;
	head_span(head, SPAN_WHEN, at, stop);
	if (head->log != NULL) {
		head->log->day = when.day;
		head->log->minute = when.minute;
	}
	while (stop < end && line->line[stop] == ',')
		stop++;
	return stop;
}

/* Is [start, end) made wholly of head words, each at most once? */
static gboolean
head_read(const Line *line, gsize start, gsize end, QuickLog *log)
{
	Head head = { .log = log };

	for (gsize at = quick_skip_space(line->line, start, end); at < end;) {
		gsize stop = head_step(line, &head, at, end);

		if (stop == at)
			return FALSE;
		at = quick_skip_space(line->line, stop, end);
	}
	if (log != NULL) {
		log->channel = head.channel;
		log->from = head.from;
	}
	return TRUE;
}

static gboolean
take_head(const Line *line, gsize start, gsize end)
{
	return head_read(line, start, end, NULL) &&
	       head_read(line, start, end, line->log);
}

/* `#12` names a person by number, as does `№12`. */
static gboolean
is_number_of_person(const char *word, gsize len)
{
	gsize sign = quick_number_sign(word, len);

	if (sign == 0 || len == sign)
		return FALSE;
	for (gsize i = sign; i < len; i++)
		if (!g_ascii_isdigit(word[i]))
			return FALSE;
	return TRUE;
}

/* A name never begins with a mark, so a part with one is text that has a colon. */
static gboolean
has_marks(const Line *line, gsize start, gsize end)
{
	for (gsize at = quick_skip_space(line->line, start, end); at < end;) {
		gsize stop = quick_word_end(line->line, at, end), bare = stop;

		while (bare > at && line->line[bare - 1] == ',')
			bare--;
		if (!is_number_of_person(line->line + at, bare - at) &&
			quick_is_mark(line->line, at, end, line->clock))
			return TRUE;
		at = quick_skip_space(line->line, stop, end);
	}
	return FALSE;
}

static gboolean
take_names(const Line *line, gsize start, gsize end)
{
	GPtrArray *names = line->log->names;

	if (has_marks(line, start, end))
		return FALSE;
	while (start < end) {
		const char *comma = memchr(line->line + start, ',', end - start);
		gsize stop = comma != NULL ? (gsize)(comma - line->line) : end;
		gsize from = start, to = stop;

		quick_trim(line->line, &from, &to);
		if (from < to) {
			quick_span(line->log, SPAN_NAME, from, to, names->len);
			g_ptr_array_add(names, quick_copy(line->line, from, to));
		}
		start = stop + 1;
	}
	return names->len > 0;
}

/* Reads names and head; returns where the text begins. */
static gsize
take_parts(const Line *line, QuickLogFlags flags)
{
	gsize colon = part_end(line, 0), next;

	if (colon == line->end)
		return 0;
	if (take_head(line, 0, colon))
		return colon + 1;
	if ((flags & QUICKLOG_NO_NAMES) != 0 || !take_names(line, 0, colon))
		return 0;
	next = part_end(line, colon + 1);
	if (next < line->end && take_head(line, colon + 1, next))
		return next + 1;
	return colon + 1;
}

QuickLog *
quicklog_parse(const char *text, QuickLogFlags flags, const Clock *clock)
{
	QuickLog *log = quicklog_new();
	Line line = { .log = log, .line = text, .clock = clock, .end = strlen(text) };

	quick_read_text(log, text, take_parts(&line, flags), line.end, clock);
	return log;
}

Direction
quicklog_direction(const QuickLog *log, Channel preferred)
{
	if (log->from)
		return DIRECTION_IN;
	return channel_direction(log->channel != CHANNEL_NONE ? log->channel : preferred);
}
