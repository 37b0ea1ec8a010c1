/*
 * Messages through GMime. Names and subject are encoded here: GMime would choose older
 * character sets where they suffice, make words longer than RFC 2047 has them, and take
 * text that looks encoded for encoded. A line that a mail server might not carry is never
 * left as it is.
 */
#include "exchange/mail/message.h"

#include <string.h>

#include <gmime/gmime.h>

#define CHARSET	   "utf-8"
#define WORD_BYTES 45  /* of text in an encoded word */
#define LINE_MOST  998 /* bytes, RFC 5322, 2.1.1 */

/* Plain words stand as they are; what looks like an encoded one does not. */
static gboolean
is_plain(const char *text)
{
	return g_str_is_ascii(text) && !strstr(text, "=?");
}

/* RFC 2047, 4.1: words of at most 75 characters, each of whole characters. */
static char *
encode_words(const char *text)
{
	GString *out = g_string_new(NULL);

	while (*text) {
		const char *end = text;
		g_autofree char *coded = NULL;

		while (*end && g_utf8_next_char(end) - text <= WORD_BYTES)
			end = g_utf8_next_char(end);
		coded = g_base64_encode((const guchar *)text, (gsize)(end - text));
		g_string_append_printf(
			out, "%s=?utf-8?B?%s?=", out->len ? "\n " : "", coded);
		text = end;
	}
	return g_string_free(out, FALSE);
}

/* As it stands in the message: GMime would take what looks encoded for encoded. */
static void
set_raw(GMimeMessage *mime, const char *name, const char *value)
{
	GMimeHeaderList *list = g_mime_object_get_header_list(GMIME_OBJECT(mime));
	g_autofree char *line = g_strdup_printf(" %s\n", value);

	g_mime_header_list_set(list, name, "", CHARSET);
	g_mime_header_set_raw_value(g_mime_header_list_get_header(list, name), line);
}

static void
set_subject(GMimeMessage *mime, const char *subject)
{
	g_autofree char *words = is_plain(subject) ? NULL : encode_words(subject);

	if (words)
		set_raw(mime, "Subject", words);
	else
		g_mime_message_set_subject(mime, subject, CHARSET);
}

static void
set_mailbox(GMimeMessage *mime, GMimeAddressType type, const char *header,
	const char *name, const char *address)
{
	g_autofree char *words = is_plain(name) ? NULL : encode_words(name);
	g_autofree char *both =
		words ? g_strdup_printf("%s\n <%s>", words, address) : NULL;

	if (both)
		set_raw(mime, header, both);
	else
		g_mime_message_add_mailbox(mime, type, *name ? name : NULL, address);
}

static void
set_date(GMimeMessage *mime, const Message *message)
{
	GTimeZone *zone = g_time_zone_new_offset(message->offset);
	GDateTime *utc = g_date_time_new_from_unix_utc(message->at);
	GDateTime *local = g_date_time_to_timezone(utc, zone);

	g_mime_message_set_date(mime, local);
	g_date_time_unref(local);
	g_date_time_unref(utc);
	g_time_zone_unref(zone);
}

/* LF everywhere, and one at the end. */
static char *
body_lines(const char *body)
{
	GString *out = g_string_new(body);

	g_string_replace(out, "\r\n", "\n", 0);
	g_string_replace(out, "\r", "\n", 0);
	if (!g_str_has_suffix(out->str, "\n"))
		g_string_append_c(out, '\n');
	return g_string_free(out, FALSE);
}

/* 8bit where all lines are as a server takes them. A dot alone would end the message for
 * a sendmail that reads it: only base64 hides it. */
static GMimeContentEncoding
encoding_for(const char *body)
{
	GMimeContentEncoding encoding = GMIME_CONTENT_ENCODING_7BIT;

	for (const char *line = body; *line;) {
		gsize length = strcspn(line, "\n");

		if (length == 1 && *line == '.')
			return GMIME_CONTENT_ENCODING_BASE64;
		if (length > LINE_MOST)
			encoding = GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
		line += length + (line[length] == '\n');
	}
	if (encoding == GMIME_CONTENT_ENCODING_7BIT && !g_str_is_ascii(body))
		return GMIME_CONTENT_ENCODING_8BIT;
	return encoding;
}

static GMimeObject *
body_part(const char *text)
{
	g_autofree char *body = body_lines(text);
	GMimePart *part = g_mime_part_new_with_type("text", "plain");
	GMimeStream *stream = g_mime_stream_mem_new_with_buffer(body, strlen(body));
	GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(
		stream, GMIME_CONTENT_ENCODING_DEFAULT);

	g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", CHARSET);
	g_mime_part_set_content(part, content);
	g_mime_part_set_content_encoding(part, encoding_for(body));
	g_object_unref(content);
	g_object_unref(stream);
	return GMIME_OBJECT(part);
}

/* No line of it holds a CR so far. */
static char *
print(GMimeMessage *mime, gboolean crlf)
{
	GMimeFormatOptions *options = g_mime_format_options_new();
	g_autofree char *text = NULL;
	GString *out;

	g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_UNIX);
	text = g_mime_object_to_string(GMIME_OBJECT(mime), options);
	g_mime_format_options_free(options);
	out = g_string_new(text);
	if (crlf)
		g_string_replace(out, "\n", "\r\n", 0);
	return g_string_free(out, FALSE);
}

static char *
message_text(const Message *message)
{
	GMimeMessage *mime;
	GMimeObject *part;
	char *text;

	g_mime_init();
	mime = g_mime_message_new(TRUE);
	if (*message->from)
		set_mailbox(mime, GMIME_ADDRESS_TYPE_FROM, "From", message->from_name,
			message->from);
	set_mailbox(mime, GMIME_ADDRESS_TYPE_TO, "To", message->to_name, message->to);
	set_subject(mime, message->subject);
	set_date(mime, message);
	g_mime_message_set_message_id(mime, message->id);
	if (message->draft)
		g_mime_object_set_header(GMIME_OBJECT(mime), "X-Unsent", "1", NULL);
	part = body_part(message->body);
	g_mime_message_set_mime_part(mime, part);
	g_object_unref(part);
	text = print(mime, message->crlf);
	g_object_unref(mime);
	return text;
}

const MailModule krug_mail = {
	.text = message_text,
};
