/*
 * Links made from text. Invariant: what a caller hands in stands in the link as
 * unreserved characters and percent-encoded bytes alone, and an address or name that
 * would need more is refused, not mended: a letter must not go to somebody else.
 */
#include "krug/link.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"

#define UNRESERVED  "-._~" /* beside letters and digits, RFC 3986, 2.3 */
#define LOCAL_EXTRA "!'*+-=^_{}~"
#define LOCAL_MOST  64	/* bytes before the @, RFC 5321, 4.5.3.1.1 */
#define DOMAIN_MOST 255 /* RFC 5321, 4.5.3.1.2 */
#define LABEL_MOST  63	/* RFC 1035, 2.3.4 */
#define NAME_LEAST  4	/* of Telegram */
#define NAME_MOST   32
#define PHONE_LEAST 5
#define PHONE_MOST  15 /* digits, ITU-T E.164 */
#define SHOWN_MOST  60 /* columns of what is refused */

/* --- encoding --- */

static void
append_coded(GString *out, const char *text)
{
	for (const guchar *p = (const guchar *)text; *p; p++) {
		if (g_ascii_isalnum(*p) || strchr(UNRESERVED, *p))
			g_string_append_c(out, (char)*p);
		else
			g_string_append_printf(out, "%%%02X", *p);
	}
}

/* What ends a line anywhere: CR LF, CR, LF, and those of Unicode. Bytes it takes, 0 for
 * none. */
static gsize
break_length(const char *p)
{
	if (p[0] == '\r')
		return p[1] == '\n' ? 2 : 1;
	if (p[0] == '\n')
		return 1;
	if (strncmp(p, "\xc2\x85", 2) == 0)
		return 2;
	if (strncmp(p, "\xe2\x80\xa8", 3) == 0 || strncmp(p, "\xe2\x80\xa9", 3) == 0)
		return 3;
	return 0;
}

static void
append_lines(GString *out, const char *text)
{
	while (*text) {
		gsize broken = break_length(text);
		const char *next = broken ? text + broken : g_utf8_next_char(text);
		g_autofree char *piece = g_strndup(text, (gsize)(next - text));

		append_coded(out, broken ? "\r\n" : piece);
		text = next;
	}
}

/* --- what may stand there --- */

static gboolean
refuse(GError **error, const char *message)
{
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT, message);
	return FALSE;
}

/* The message shows the value. */
static void
refuse_value(GError **error, const char *message, const char *value)
{
	g_autofree char *shown = text_ellipsize(value, SHOWN_MOST);

	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, message, shown);
}

/* UTF-8 without control characters but tabs; line breaks where it has lines. */
static gboolean
is_plain(const char *text, gboolean lines)
{
	if (!g_utf8_validate(text, -1, NULL))
		return FALSE;
	for (const char *p = text; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		gboolean broken = break_length(p) > 0;

		if (broken ? !lines : g_unichar_iscntrl(c) && c != '\t')
			return FALSE;
	}
	return TRUE;
}

/* Dots stand between others, never two together. */
static gboolean
is_local(const char *text)
{
	gboolean dot = TRUE;

	for (const char *p = text; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (c == '.' && dot)
			return FALSE;
		dot = c == '.';
		if (!dot && !g_unichar_isalnum(c) && !g_unichar_ismark(c) &&
			!(c < 0x80 && strchr(LOCAL_EXTRA, (char)c)))
			return FALSE;
	}
	return !dot && strlen(text) <= LOCAL_MOST;
}

static gboolean
is_label(const char *label)
{
	gsize length = strlen(label);

	for (const char *p = label; *p; p++)
		if (!g_ascii_isalnum(*p) && *p != '-')
			return FALSE;
	return length > 0 && length <= LABEL_MOST && label[0] != '-' &&
	       label[length - 1] != '-';
}

/* In ASCII; NULL where it is none. */
static char *
domain_ascii(const char *domain)
{
	g_autofree char *ascii = g_hostname_to_ascii(domain);
	g_autofree char *lower = ascii ? g_ascii_strdown(ascii, -1) : NULL;
	g_auto(GStrv) labels = lower ? g_strsplit(lower, ".", -1) : NULL;

	if (!labels || g_strv_length(labels) < 2 || strlen(lower) > DOMAIN_MOST)
		return NULL;
	for (char **label = labels; *label; label++)
		if (!is_label(*label))
			return NULL;
	return g_steal_pointer(&lower);
}

char *
link_address(const char *value, GError **error)
{
	g_autofree char *all = g_strdup(value ? value : "");
	char *at = g_utf8_validate(all, -1, NULL) ? strrchr(all, '@') : NULL;
	g_autofree char *domain = at ? domain_ascii(at + 1) : NULL;

	if (at)
		*at = '\0';
	if (domain && is_local(all))
		return g_strconcat(all, "@", domain, NULL);
	refuse_value(error,
		_("“%s” is no e-mail address a letter can be sent to; it is written like "
		  "name@example.org."),
		value);
	return NULL;
}

/* --- links --- */

static gboolean
check_letter(const char *subject, const char *body, GError **error)
{
	if (!is_plain(subject, FALSE))
		return refuse(error, _("The subject must be one line of plain text."));
	return is_plain(body, TRUE) ||
	       refuse(error, _("The letter holds control characters; take them out."));
}

char *
link_mailto(const char *to, const char *subject, const char *body, GError **error)
{
	const char *title = subject ? subject : "", *text = body ? body : "";
	g_autofree char *address = link_address(to, error);
	g_autoptr(GString) link = g_string_new("mailto:");
	char *at;

	if (!address || !check_letter(title, text, error))
		return NULL;
	at = strrchr(address, '@');
	*at = '\0';
	append_coded(link, address);
	g_string_append_c(link, '@');
	g_string_append(link, at + 1);
	if (*title)
		g_string_append(link, "?subject=");
	append_coded(link, title);
	if (*text)
		g_string_append(link, *title ? "&body=" : "?body=");
	append_lines(link, text);
	if (link->len <= LINK_MOST)
		return g_string_free(g_steal_pointer(&link), FALSE);
	refuse(error, _("The letter is too long for a link to the mail program. Copy it, "
			"or write a draft."));
	return NULL;
}

/* What follows the host where it is a link to Telegram, else the whole. */
static const char *
without_host(const char *name)
{
	static const char *const starts[] = { "https://", "http://", "www.", "t.me/",
		"telegram.me/" };
	const char *p = name;

	for (gsize i = 0; i < G_N_ELEMENTS(starts); i++)
		if (g_ascii_strncasecmp(p, starts[i], strlen(starts[i])) == 0)
			p += strlen(starts[i]);
	return p;
}

/* The digits of a phone number as people write it, behind a "+" where there is one; NULL
 * for anything else. */
static char *
phone_of(const char *text)
{
	gsize plus = *text == '+';
	g_autoptr(GString) digits = g_string_new(plus ? "+" : "");

	for (const char *p = text + plus; *p; p++) {
		if (g_ascii_isdigit(*p))
			g_string_append_c(digits, *p);
		else if (!strchr(" ()-", *p))
			return NULL;
	}
	if (digits->len < plus + PHONE_LEAST || digits->len > plus + PHONE_MOST)
		return NULL;
	return g_string_free(g_steal_pointer(&digits), FALSE);
}

static char *
user_of(const char *text)
{
	gsize length;

	if (*text == '@')
		text++;
	length = strlen(text);
	for (const char *p = text; *p; p++)
		if (!g_ascii_isalnum(*p) && *p != '_')
			return NULL;
	return length >= NAME_LEAST && length <= NAME_MOST ? g_strdup(text) : NULL;
}

char *
link_telegram(const char *name, const char *text, GError **error)
{
	const char *said = text ? text : "";
	const char *plain = without_host(name ? name : "");
	g_autofree char *who = *plain == '+' ? phone_of(plain) : user_of(plain);
	g_autoptr(GString) link = g_string_new("https://t.me/");

	if (!who) {
		refuse_value(error,
			_("“%s” is no name in Telegram; it is written like @name or "
			  "t.me/name."),
			name);
		return NULL;
	}
	if (!check_letter("", said, error))
		return NULL;
	if (g_utf8_strlen(said, -1) > LINK_TELEGRAM_MOST) {
		refuse(error, _("A message in Telegram holds 4096 characters at most. "
				"Copy the letter and send it in parts."));
		return NULL;
	}
	g_string_append_printf(link, "%s%s", who, *said ? "?text=" : "");
	append_lines(link, said);
	return g_string_free(g_steal_pointer(&link), FALSE);
}

char *
link_phone(const char *number, GError **error)
{
	g_autofree char *digits = phone_of(number ? number : "");

	if (digits)
		return g_strconcat("tel:", digits, NULL);
	refuse_value(error,
		_("“%s” is no phone number; it is written like +7 900 123-45-67."),
		number ? number : "");
	return NULL;
}
