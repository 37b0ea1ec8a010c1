/*
 * Values of channels: what was pasted, in one normal form a kind. Nothing is refused that
 * could be right: a wrong refusal costs a contact, a wrong acceptance a typo.
 */
#include "krug/channel.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/input.h"

#define PHONE_MIN    5
#define PHONE_MAX    15 /* digits, ITU-T E.164 */
#define TELEGRAM_MIN 4
#define TELEGRAM_MAX 32

static char *
refuse(GError **error, const char *text, const char *fits)
{
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "“%s”: %s", text, fits);
	return NULL;
}

/* What follows "https://host/" or "host/", with or without www; NULL for another text. */
static const char *
after_host(const char *line, const char *host)
{
	static const char *const schemes[] = { "https://", "http://", "" };

	for (gsize i = 0; i < G_N_ELEMENTS(schemes); i++) {
		const char *p = line;

		if (g_ascii_strncasecmp(p, schemes[i], strlen(schemes[i])) != 0)
			continue;
		p += strlen(schemes[i]);
		if (g_ascii_strncasecmp(p, "www.", 4) == 0)
			p += 4;
		if (g_ascii_strncasecmp(p, host, strlen(host)) != 0)
			continue;
		p += strlen(host);
		if (*p == '/')
			return p + 1;
	}
	return NULL;
}

static gboolean
has_scheme(const char *line)
{
	return g_ascii_strncasecmp(line, "https://", 8) == 0 ||
	       g_ascii_strncasecmp(line, "http://", 7) == 0;
}

/* One word that has a dot inside, as hosts have. */
static gboolean
is_host(const char *line)
{
	const char *dot = strchr(line, '.');

	return dot && dot != line && dot[1] && !strpbrk(line, " \"<>");
}

static char *
email_normal(const char *line, GError **error)
{
	const char *start = g_str_has_prefix(line, "mailto:") ? line + 7 : line;
	const char *at = strrchr(start, '@');
	const char *dot = at ? strchr(at, '.') : NULL;

	if (!at || at == start || !dot || dot == at + 1 || !dot[1] ||
		strpbrk(start, " ,;<>()\"") || strchr(start, '@') != at)
		return refuse(error, line,
			_("an e-mail address is written like name@example.org."));
	return g_strdup(start);
}

static guint
count_digits(const char *text)
{
	guint n = 0;

	for (; *text; text++)
		n += g_ascii_isdigit(*text) != 0;
	return n;
}

static char *
phone_normal(const char *line, GError **error)
{
	const char *start = g_str_has_prefix(line, "tel:") ? line + 4 : line;
	gsize number = strspn(start, "+0123456789 ()-./");
	guint digits = count_digits(start);
	const char *rest = start + number; /* "доб. 12", "ext. 12" */

	if (number == 0 || digits < PHONE_MIN || digits > PHONE_MAX ||
		strcspn(start, "0123456789") >= number || strlen(rest) > 16)
		return refuse(error, line,
			_("a phone number is written like +7 916 000-00-00."));
	return g_strdup(start);
}

static char *
telegram_normal(const char *line, GError **error)
{
	const char *name = after_host(line, "t.me");
	gsize length;

	if (!name)
		name = after_host(line, "telegram.me");
	if (!name)
		name = line;
	if (*name == '@')
		name++;
	if (*name == '+' && count_digits(name) >= PHONE_MIN)
		return phone_normal(name, error);
	length = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
			      "0123456789_");
	if (length < TELEGRAM_MIN || length > TELEGRAM_MAX ||
		(name[length] && !strchr("?/", name[length])))
		return refuse(error, line,
			_("a Telegram name is written like @name or t.me/name."));
	return g_strdup_printf("@%.*s", (int)length, name);
}

/* A page of one site: "https://host/path"; a bare name becomes the path of that name. */
static char *
page_normal(const char *line, const char *host, const char *folder, GError **error)
{
	const char *path = after_host(line, host);
	gsize end;

	if (!path && has_scheme(line))
		return g_strdup(line);
	if (path) {
		end = strcspn(path, "?#");
		while (end > 0 && path[end - 1] == '/')
			end--;
		return g_strdup_printf("https://%s/%.*s", host, (int)end, path);
	}
	if (*line == '@')
		line++;
	if (strpbrk(line, " \"<>@"))
		return refuse(
			error, line, _("a page is a link or a name without blanks."));
	if (strchr(line, '/'))
		return g_strdup_printf("https://%s", line);
	return g_strdup_printf("https://%s/%s%s", host, folder, line);
}

static char *
web_normal(const char *line, GError **error)
{
	if (has_scheme(line) && !strpbrk(line, " \"<>"))
		return g_strdup(line);
	if (is_host(line))
		return g_strdup_printf("https://%s", line);
	return refuse(error, line, _("a web page is written like example.org."));
}

char *
channel_check(Reach kind, const char *value, GError **error)
{
	g_autofree char *line = input_line(value);

	if (!*line)
		return refuse(error, line, _("a channel needs an address or a number."));
	switch (kind) {
	case REACH_EMAIL:
		return email_normal(line, error);
	case REACH_PHONE:
		return phone_normal(line, error);
	case REACH_TELEGRAM:
		return telegram_normal(line, error);
	case REACH_LINKEDIN:
		return page_normal(line, "linkedin.com", "in/", error);
	case REACH_HH:
		return page_normal(line, "hh.ru", "resume/", error);
	case REACH_GITHUB:
		return page_normal(line, "github.com", "", error);
	case REACH_VK:
		return page_normal(line, "vk.com", "", error);
	case REACH_WEB:
		return web_normal(line, error);
	default:
		return g_steal_pointer(&line);
	}
}

Reach
channel_guess(const char *value)
{
	static const struct {
		const char *host;
		Reach kind;
	} hosts[] = {
		{ "t.me", REACH_TELEGRAM },
		{ "telegram.me", REACH_TELEGRAM },
		{ "linkedin.com", REACH_LINKEDIN },
		{ "hh.ru", REACH_HH },
		{ "github.com", REACH_GITHUB },
		{ "vk.com", REACH_VK },
	};
	static const Reach rest[] = { REACH_EMAIL, REACH_PHONE, REACH_WEB };
	g_autofree char *line = input_line(value);

	if (*line == '@')
		return REACH_TELEGRAM;
	for (gsize i = 0; i < G_N_ELEMENTS(hosts); i++)
		if (after_host(line, hosts[i].host))
			return hosts[i].kind;
	for (gsize i = 0; i < G_N_ELEMENTS(rest); i++) {
		g_autofree char *normal = channel_check(rest[i], line, NULL);

		if (normal)
			return rest[i];
	}
	return REACH_OTHER;
}

/* Digits from the country code on: Russian numbers are written with 8 at home. */
static char *
phone_key(const char *value)
{
	g_autoptr(GString) digits = g_string_new(NULL);
	gsize number = strspn(value, "+0123456789 ()-./");

	for (gsize i = 0; i < number; i++)
		if (g_ascii_isdigit(value[i]))
			g_string_append_c(digits, value[i]);
	if (digits->len == 11 && digits->str[0] == '8')
		digits->str[0] = '7';
	return g_string_free(g_steal_pointer(&digits), FALSE);
}

char *
channel_key(Reach kind, const char *value)
{
	if (kind == REACH_PHONE)
		return phone_key(value);
	return text_fold(value);
}

char *
channel_link(const ContactChannel *channel)
{
	g_autofree char *digits = NULL;

	switch (channel->kind) {
	case REACH_EMAIL:
		return g_strconcat("mailto:", channel->value, NULL);
	case REACH_PHONE:
		digits = phone_key(channel->value);
		return g_strconcat(*channel->value == '8' ? "tel:+" : "tel:",
			*channel->value == '+' ? "+" : "", digits, NULL);
	case REACH_TELEGRAM:
		if (*channel->value == '@')
			return g_strconcat("https://t.me/", channel->value + 1, NULL);
		digits = phone_key(channel->value);
		return g_strconcat("https://t.me/+", digits, NULL);
	default:
		return has_scheme(channel->value) ? g_strdup(channel->value) : NULL;
	}
}
