/*
 * Lines that say how a person is reached. What is no phone or no address by our rules is
 * a channel of its own kind with a label that says what it was; nothing is lost.
 */
#include <string.h>

#include "card_private.h"

static const char *const plain_params[] = { "TYPE", "PREF", "VALUE", "X-SERVICE-TYPE",
	"X-USER", NULL };

static gboolean
has_channel(const Card *card, Reach kind, const char *value)
{
	for (guint i = 0; i < card->person->channels->len; i++) {
		const ContactChannel *channel = card->person->channels->pdata[i];

		if (channel->kind == kind && strcmp(channel->value, value) == 0)
			return TRUE;
	}
	return FALSE;
}

/* Does krug write such a channel as a line of that name? */
static gboolean
is_own_form(const VcardLine *line, Reach kind)
{
	switch (kind) {
	case REACH_PHONE:
		return strcmp(line->name, "TEL") == 0;
	case REACH_EMAIL:
		return strcmp(line->name, "EMAIL") == 0;
	case REACH_TELEGRAM:
		return strcmp(line->name, "IMPP") == 0;
	case REACH_OTHER:
		return g_str_has_prefix(line->value, "x:");
	default:
		return strcmp(line->name, "URL") == 0;
	}
}

static gboolean
has_preferred(const Card *card)
{
	for (guint i = 0; i < card->person->channels->len; i++)
		if (((ContactChannel *)card->person->channels->pdata[i])->preferred)
			return TRUE;
	return FALSE;
}

/* Takes label; `otherwise` is that of what is no value of its kind and has none. Answers
 * whether the line is said whole. Programs prefer one of each kind; in the book the first
 * one is. */
static gboolean
add(Card *card, const VcardLine *line, Reach kind, const char *value, char *label,
	const char *otherwise)
{
	gboolean wanted = card_has_type(card, line, "PREF") ||
			  g_strcmp0(card_param(card, line, "PREF"), "1") == 0;
	g_autofree char *own = label;
	g_autofree char *normal = channel_check(kind, value, NULL);
	ContactChannel *channel;

	if (!normal) {
		kind = REACH_OTHER;
		normal = channel_check(kind, value, NULL);
		if (!*own)
			card_set(&own, g_strdup(otherwise));
	}
	if (!normal)
		return FALSE;
	if (!has_channel(card, kind, normal)) {
		channel = channel_new(kind, normal);
		channel->preferred = wanted && !has_preferred(card);
		wanted &= !channel->preferred;
		card_set(&channel->label, g_steal_pointer(&own));
		g_ptr_array_add(card->person->channels, channel);
	}
	return !wanted && is_own_form(line, kind) && card_plain(card, line, plain_params);
}

static gboolean
read_tel(Card *card, const VcardLine *line)
{
	g_autofree char *value = card_text(line->value);

	return !*value ||
	       add(card, line, REACH_PHONE, value, card_label(card, line), "phone");
}

/* "\"Anna\" <anna@example.org>" is an address with something around it. */
static gboolean
read_email(Card *card, const VcardLine *line)
{
	g_autofree char *value = card_text(line->value);
	char *open = strrchr(value, '<');
	char *close = open ? strchr(open, '>') : NULL;
	gboolean whole;

	if (!*value)
		return TRUE;
	if (close)
		*close = '\0';
	whole = add(card, line, REACH_EMAIL, close ? open + 1 : value,
		card_label(card, line), "e-mail");
	return whole && !close;
}

static gboolean
read_url(Card *card, const VcardLine *line)
{
	g_autofree char *value = card_text(line->value);
	Reach kind = channel_guess(value);

	if (kind == REACH_EMAIL || kind == REACH_PHONE)
		kind = REACH_OTHER;
	return !*value || add(card, line, kind, value, card_label(card, line), "");
}

static const struct {
	const char *service; /* scheme, X-SERVICE-TYPE or name of a line without X- */
	Reach kind;
} services[] = {
	{ "telegram", REACH_TELEGRAM },
	{ "tg", REACH_TELEGRAM },
	{ "linkedin", REACH_LINKEDIN },
	{ "github", REACH_GITHUB },
	{ "vk", REACH_VK },
	{ "vkontakte", REACH_VK },
};

static Reach
service_kind(const char *service)
{
	for (gsize i = 0; i < G_N_ELEMENTS(services); i++)
		if (g_ascii_strcasecmp(service, services[i].service) == 0)
			return services[i].kind;
	return REACH_OTHER;
}

/* What X-SERVICE-TYPE, a scheme, or else the label says; Apple's scheme says nothing. */
static char *
service_of(Card *card, const VcardLine *line, const char *value, const char *colon)
{
	const char *told = card_param(card, line, "X-SERVICE-TYPE");

	if (told)
		return g_ascii_strdown(told, -1);
	if (!colon || colon - value >= 20 ||
		g_ascii_strncasecmp(value, "x-apple", (gsize)(colon - value)) == 0)
		return card_label(card, line);
	return g_ascii_strdown(value, colon - value);
}

/* A label that only names the service says nothing. */
static char *
label_beside(Card *card, const VcardLine *line, Reach kind)
{
	char *label = card_label(card, line);

	if (service_kind(label) == kind)
		card_set(&label, g_strdup(""));
	return label;
}

/* The service and the name there: "xmpp:anna@example.org", X-SERVICE-TYPE=Telegram, or a
 * profile whose type is the service. */
static gboolean
read_service(Card *card, const VcardLine *line)
{
	g_autofree char *value = card_text(line->value);
	g_autofree char *service = NULL;
	const char *colon = strchr(value, ':');
	const char *name = value;
	Reach kind = channel_guess(value);

	if (!*value)
		return TRUE;
	if (g_ascii_strncasecmp(value, "http", 4) == 0)
		return add(card, line, kind, value, label_beside(card, line, kind), "");
	service = service_of(card, line, value, colon);
	if (colon)
		name = colon + 1;
	if (!*name)
		return FALSE;
	kind = service_kind(service);
	return add(card, line, kind, name,
		kind == REACH_OTHER ? g_steal_pointer(&service)
				    : label_beside(card, line, kind),
		"");
}

/* X-SKYPE, X-ICQ …: the name of the line is the service. */
static gboolean
read_messenger(Card *card, const VcardLine *line)
{
	g_autofree char *value = card_text(line->value);
	g_autofree char *service = g_ascii_strdown(line->name + 2, -1);
	Reach kind = service_kind(service);

	return !*value || add(card, line, kind, value,
				  kind == REACH_OTHER ? g_steal_pointer(&service)
						      : label_beside(card, line, kind),
				  "");
}

const CardRow card_channels[] = {
	{ "TEL", read_tel },
	{ "EMAIL", read_email },
	{ "URL", read_url },
	{ "IMPP", read_service },
	{ "X-SOCIALPROFILE", read_service },
	{ "SOCIALPROFILE", read_service },
	{ "X-TELEGRAM", read_messenger },
	{ "X-LINKEDIN", read_messenger },
	{ "X-GITHUB", read_messenger },
	{ "X-VK", read_messenger },
	{ "X-SKYPE", read_messenger },
	{ "X-SKYPE-USERNAME", read_messenger },
	{ "X-ICQ", read_messenger },
	{ "X-JABBER", read_messenger },
	{ "X-AIM", read_messenger },
	{ "X-MSN", read_messenger },
	{ "X-YAHOO", read_messenger },
	{ "X-QQ", read_messenger },
	{ "X-WHATSAPP", read_messenger },
	{ "X-VIBER", read_messenger },
	{ 0 },
};
