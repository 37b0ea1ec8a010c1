/*
 * Physical lines by blocks of the file. The invariant of UTF-16: what is left over at the
 * end of a block, one byte or the first half of a pair, is carried into the next.
 */
#include "vcard_input.h"

#include <errno.h>
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "vcard.h"

#define BLOCK 65536

typedef enum { BYTES, UTF16_LITTLE, UTF16_BIG } Encoding;

struct VcardInput {
	FILE *in;
	Encoding encoding;
	gboolean started, ended, ready; /* ready: `line` is the line peeked */
	gboolean after_cr;		/* an LF now belongs to the line before */
	guchar raw[BLOCK + 2];
	gsize carried;	  /* bytes of half a unit at the start of raw */
	gunichar high;	  /* first half of a pair; 0 none */
	GString *wide;	  /* a block of UTF-16 as UTF-8 */
	const char *text; /* the block that is read */
	gsize at, size;
	GString *line;
	guint64 number;
	GError *failed;
};

VcardInput *
vcard_input_new(FILE *in)
{
	VcardInput *input = g_new0(VcardInput, 1);

	input->in = in;
	input->wide = g_string_new(NULL);
	input->line = g_string_new(NULL);
	return input;
}

void
vcard_input_free(VcardInput *input)
{
	if (!input)
		return;
	g_string_free(input->wide, TRUE);
	g_string_free(input->line, TRUE);
	g_clear_error(&input->failed);
	g_free(input);
}

static void
fail(VcardInput *input, const char *why)
{
	if (!input->failed)
		g_set_error_literal(&input->failed, KRUG_ERROR, KRUG_ERROR_INPUT, why);
	input->ended = TRUE;
}

/* How the file begins tells how it is written; returns the bytes of the mark. */
static gsize
read_mark(VcardInput *input, gsize size)
{
	static const struct {
		guchar bytes[4];
		gsize size, mark;
		Encoding encoding;
	} marks[] = {
		{ { 0xef, 0xbb, 0xbf }, 3, 3, BYTES },
		{ { 0xff, 0xfe }, 2, 2, UTF16_LITTLE },
		{ { 0xfe, 0xff }, 2, 2, UTF16_BIG },
		{ { 'B', 0, 'E', 0 }, 4, 0, UTF16_LITTLE },
		{ { 0, 'B', 0, 'E' }, 4, 0, UTF16_BIG },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
		if (size < marks[i].size ||
			memcmp(input->raw, marks[i].bytes, marks[i].size) != 0)
			continue;
		input->encoding = marks[i].encoding;
		return marks[i].mark;
	}
	return 0;
}

static void
add_unit(VcardInput *input, gunichar unit)
{
	gunichar high = input->high;

	input->high = 0;
	if (high && unit >= 0xdc00 && unit < 0xe000) {
		g_string_append_unichar(
			input->wide, 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00));
		return;
	}
	if (high)
		g_string_append_unichar(input->wide, 0xfffd);
	if (unit >= 0xd800 && unit < 0xdc00)
		input->high = unit;
	else
		g_string_append_unichar(
			input->wide, unit >= 0xdc00 && unit < 0xe000 ? 0xfffd : unit);
}

static void
widen(VcardInput *input, const guchar *bytes, gsize size)
{
	gsize low = input->encoding == UTF16_BIG ? 1 : 0;
	gsize i = 0;

	g_string_truncate(input->wide, 0);
	for (; i + 1 < size; i += 2)
		add_unit(input,
			(gunichar)bytes[i + low] | (gunichar)bytes[i + 1 - low] << 8);
	input->carried = size - i;
	if (input->carried)
		input->raw[0] = bytes[i];
	input->text = input->wide->str;
	input->size = input->wide->len;
	input->at = 0;
}

static void
end(VcardInput *input)
{
	input->ended = TRUE;
	if (ferror(input->in))
		fail(input, g_strerror(errno));
	else if (input->carried || input->high)
		fail(input, _("the file ends in the middle of a character"));
}

/* The next block; FALSE at the end. */
static gboolean
fill(VcardInput *input)
{
	gsize mark = 0;
	gsize size;

	if (input->ended)
		return FALSE;
	size = fread(input->raw + input->carried, 1, BLOCK, input->in);
	if (size == 0) {
		end(input);
		return FALSE;
	}
	size += input->carried;
	input->carried = 0;
	if (!input->started)
		mark = read_mark(input, size);
	input->started = TRUE;
	if (input->encoding != BYTES) {
		widen(input, input->raw + mark, size - mark);
		return TRUE;
	}
	input->text = (const char *)input->raw;
	input->at = mark;
	input->size = size;
	return TRUE;
}

/* After a CR: what else belongs to the end of that line, as in CR CR LF. TRUE: the block
 * ends here. */
static gboolean
skip_end(VcardInput *input)
{
	while (input->after_cr && input->at < input->size) {
		char c = input->text[input->at];

		input->after_cr = c == '\r';
		input->at += c == '\r' || c == '\n';
	}
	return input->at == input->size;
}

/* Takes what the block has of the line; TRUE: up to its end. */
static gboolean
take_part(VcardInput *input)
{
	const char *from;
	gsize left, length = 0;

	if (skip_end(input))
		return FALSE;
	from = input->text + input->at;
	left = input->size - input->at;
	while (length < left && from[length] != '\n' && from[length] != '\r')
		length++;
	if (memchr(from, '\0', length)) {
		fail(input, _("the file is binary, not a vCard"));
		return TRUE;
	}
	if (input->line->len + length > VCARD_LINE_MOST) {
		fail(input, _("the line is longer than 8 MiB"));
		return TRUE;
	}
	g_string_append_len(input->line, from, (gssize)length);
	input->at += length;
	if (length == left)
		return FALSE;
	input->after_cr = from[length] == '\r';
	input->at++;
	return TRUE;
}

const GString *
vcard_input_peek(VcardInput *input)
{
	gboolean complete = FALSE;

	if (input->ready)
		return input->line;
	if (input->failed)
		return NULL;
	g_string_truncate(input->line, 0);
	while (!complete && (input->at < input->size || fill(input)))
		if (input->at < input->size)
			complete = take_part(input);
	if (!complete && input->line->len == 0)
		return NULL;
	input->number++;
	if (input->failed)
		return NULL;
	input->ready = TRUE;
	return input->line;
}

void
vcard_input_take(VcardInput *input)
{
	input->ready = FALSE;
}

guint64
vcard_input_number(const VcardInput *input)
{
	return input->number;
}

gboolean
vcard_input_done(const VcardInput *input, GError **error)
{
	if (!input->failed)
		return TRUE;
	if (error)
		*error = g_error_copy(input->failed);
	return FALSE;
}
