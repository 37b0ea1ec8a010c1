/*
 * The marks of a quick line. One pass over the words; a mark that is understood closes
 * what stood open before it (a promise, or plain text) and all else stays text, so that
 * every byte of the line ends up either in a span or in the text.
 */
#include "quicklog_parts.h"

#include <string.h>

#include "krug/text.h"

typedef enum { MARK_NONE, MARK_VALUE, MARK_TOPIC, MARK_PROMISE, MARK_EXPECTS } MarkKind;

typedef struct {
	MarkKind kind;
	gboolean theirs; /* value got, promise of theirs */
	Value value;
	When when;
	gsize inner, inner_end; /* the topic's name */
	gsize end;		/* behind the mark; text may follow at once */
} Mark;

typedef struct {
	QuickLog *log;
	const char *line;
	GString *text;
	GHashTable *topics; /* folded name → index + 1 */
	gsize from;	    /* where the run that is open begins */
	gboolean promising; /* the run is the text of a promise, else plain text */
	Mark promise;
	gsize promise_start;
} Reader;

static gboolean
is_punctuation(char c)
{
	return strchr(".,;:!?)", c) != NULL && c != '\0';
}

/* The end of a word without the punctuation that follows it. */
static gsize
bare_end(const char *line, gsize start, gsize end)
{
	while (end > start && is_punctuation(line[end - 1]))
		end--;
	return end;
}

static gboolean
read_value(const char *line, gsize start, gsize end, Mark *mark)
{
	gsize stop = quick_word_end(line, start, end);
	gsize bare = bare_end(line, start + 1, stop);

	mark->value =
		vocab_match(&vocab_value, line + start + 1, (gssize)(bare - start - 1));
	mark->kind = MARK_VALUE;
	mark->theirs = line[start] == '-';
	mark->end = stop;
	return mark->value != VALUE_NONE;
}

static gboolean
read_topic(const char *line, gsize start, gsize sign, gsize end, Mark *mark)
{
	gsize stop = quick_word_end(line, start, end);

	mark->kind = MARK_TOPIC;
	mark->inner = start + sign;
	mark->inner_end = bare_end(line, mark->inner, stop);
	mark->end = stop;
	return mark->inner_end > mark->inner && line[mark->inner] != '#';
}

static gboolean
read_promise(const char *line, gsize start, gsize end, const Clock *clock, Mark *mark)
{
	gsize stop;

	mark->kind = MARK_PROMISE;
	mark->theirs = line[start] == '?';
	if (start + 1 >= end || g_ascii_isspace(line[start + 1]))
		return FALSE;
	if (!quick_when(line, start + 1, end, clock, WHEN_FUTURE, &mark->when, &stop))
		return FALSE;
	while (stop < end && is_punctuation(line[stop]))
		stop++;
	mark->end = stop;
	return stop == end || g_ascii_isspace(line[stop]);
}

/* "*" alone or before a word; but *emphasis* is text. */
static gboolean
read_expects(const char *line, gsize start, gsize end, Mark *mark)
{
	gsize stop = quick_word_end(line, start, end);

	mark->kind = MARK_EXPECTS;
	mark->end = start + 1;
	if (memchr(line + start + 1, '*', stop - start - 1) != NULL)
		return FALSE;
	if (bare_end(line, start + 1, stop) == start + 1)
		mark->end = stop;
	return TRUE;
}

static gboolean
read_mark(const char *line, gsize start, gsize end, const Clock *clock, Mark *mark)
{
	gsize sign;

	*mark = (Mark){ .kind = MARK_NONE };
	switch (line[start]) {
	case '+':
	case '-':
		return read_value(line, start, end, mark);
	case '!':
	case '?':
		return read_promise(line, start, end, clock, mark);
	case '*':
		return read_expects(line, start, end, mark);
	default:
		sign = quick_number_sign(line + start, end - start);
		return sign > 0 && read_topic(line, start, sign, end, mark);
	}
}

gboolean
quick_is_mark(const char *line, gsize start, gsize end, const Clock *clock)
{
	Mark mark;

	return read_mark(line, start, end, clock, &mark);
}

static void
add_text(Reader *reader, gsize start, gsize end)
{
	g_autofree char *part = NULL;

	quick_trim(reader->line, &start, &end);
	if (start == end)
		return;
	part = quick_copy(reader->line, start, end);
	if (reader->text->len > 0)
		g_string_append_c(reader->text, ' ');
	g_string_append(reader->text, part);
}

static void
add_promise(Reader *reader, gsize end)
{
	QuickLog *log = reader->log;
	const Mark *mark = &reader->promise;
	gsize start = reader->from;
	QuickPromise promise = {
		.theirs = mark->theirs,
		.day = mark->when.day,
		.minute = mark->when.minute,
	};

	quick_trim(reader->line, &start, &end);
	if (start == end && !mark->theirs) {
		log->next = mark->when.day;
		quick_span(log, SPAN_NEXT, reader->promise_start, mark->end, 0);
		return;
	}
	quick_span(log, mark->theirs ? SPAN_THEIR_PROMISE : SPAN_PROMISE,
		reader->promise_start, start < end ? end : mark->end, log->promises->len);
	while (end > start && strchr(",;", reader->line[end - 1]) != NULL)
		end--;
	promise.text = quick_copy(reader->line, start, end);
	g_array_append_val(log->promises, promise);
}

/* Ends the run that is open before `end`. */
static void
close_run(Reader *reader, gsize end)
{
	if (reader->promising)
		add_promise(reader, end);
	else
		add_text(reader, reader->from, end);
	reader->promising = FALSE;
}

static void
add_value(Reader *reader, gsize start, const Mark *mark)
{
	GArray *values = mark->theirs ? reader->log->got : reader->log->gave;

	quick_span(reader->log, mark->theirs ? SPAN_GOT : SPAN_GAVE, start, mark->end,
		values->len);
	g_array_append_val(values, mark->value);
}

static void
add_topic(Reader *reader, gsize start, const Mark *mark)
{
	GPtrArray *topics = reader->log->topics;
	char *name = quick_copy(reader->line, mark->inner, mark->inner_end);
	char *folded = text_fold(name);
	guint known = GPOINTER_TO_UINT(g_hash_table_lookup(reader->topics, folded));

	if (known != 0) {
		quick_span(reader->log, SPAN_TOPIC, start, mark->end, known - 1);
		g_free(name);
		g_free(folded);
		return;
	}
	quick_span(reader->log, SPAN_TOPIC, start, mark->end, topics->len);
	g_ptr_array_add(topics, name);
	g_hash_table_insert(reader->topics, folded, GUINT_TO_POINTER(topics->len));
}

static void
add_mark(Reader *reader, gsize start, const Mark *mark)
{
	close_run(reader, start);
	reader->from = mark->end;
	switch (mark->kind) {
	case MARK_VALUE:
		add_value(reader, start, mark);
		break;
	case MARK_TOPIC:
		add_topic(reader, start, mark);
		break;
	case MARK_PROMISE:
		reader->promising = TRUE;
		reader->promise = *mark;
		reader->promise_start = start;
		break;
	default:
		reader->log->expects = TRUE;
		quick_span(reader->log, SPAN_EXPECTS, start, mark->end, 0);
	}
}

void
quick_read_text(
	QuickLog *log, const char *line, gsize start, gsize end, const Clock *clock)
{
	g_autoptr(GHashTable) topics =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	Reader reader = {
		.log = log,
		.line = line,
		.text = g_string_new(NULL),
		.topics = topics,
		.from = start,
	};
	Mark mark;

	for (gsize at = quick_skip_space(line, start, end); at < end;) {
		gsize stop = quick_word_end(line, at, end);

		if (read_mark(line, at, end, clock, &mark)) {
			add_mark(&reader, at, &mark);
			stop = quick_word_end(line, mark.end, end);
		}
		at = quick_skip_space(line, stop, end);
	}
	close_run(&reader, end);
	log->text = g_string_free(reader.text, FALSE);
}
