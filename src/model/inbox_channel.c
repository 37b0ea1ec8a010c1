/*
 * How people meet, by words of the place and the title; a meeting where neither says.
 */
#include <string.h>

#include "krug/text.h"
#include "model/inbox_private.h"

/* A folded word that tells the channel. */
typedef struct {
	const char *word;
	Channel channel;
} Sign;

static const Sign signs[];

/* As a word of its own, or as its beginning: "calls", not "recall". */
static gboolean
says(const char *text, const char *word)
{
	for (const char *p = strstr(text, word); p; p = strstr(p + 1, word))
		if (p == text || !g_unichar_isalnum(
					 g_utf8_get_char(g_utf8_find_prev_char(text, p))))
			return TRUE;
	return FALSE;
}

/* By the place first, which is told for that. */
Channel
inbox_channel(const InboxItem *item)
{
	const char *texts[] = { item->place, item->title };

	for (gsize t = 0; t < G_N_ELEMENTS(texts); t++) {
		g_autofree char *folded = text_fold(texts[t]);

		for (const Sign *sign = signs; sign->word; sign++)
			if (says(folded, sign->word))
				return sign->channel;
	}
	return CHANNEL_MEETING;
}

/* The first that is found counts: any other link is a video call. */
static const Sign signs[] = {
	{ "zoom", CHANNEL_VIDEO },
	{ "meet.google", CHANNEL_VIDEO },
	{ "google meet", CHANNEL_VIDEO },
	{ "teams", CHANNEL_VIDEO },
	{ "telemost", CHANNEL_VIDEO },
	{ "телемост", CHANNEL_VIDEO },
	{ "webex", CHANNEL_VIDEO },
	{ "whereby", CHANNEL_VIDEO },
	{ "jitsi", CHANNEL_VIDEO },
	{ "skype", CHANNEL_VIDEO },
	{ "dion", CHANNEL_VIDEO },
	{ "video", CHANNEL_VIDEO },
	{ "видео", CHANNEL_VIDEO },
	{ "tel:", CHANNEL_CALL },
	{ "phone", CHANNEL_CALL },
	{ "call", CHANNEL_CALL },
	{ "созвон", CHANNEL_CALL },
	{ "звонок", CHANNEL_CALL },
	{ "позвонить", CHANNEL_CALL },
	{ "телефон", CHANNEL_CALL },
	{ "http://", CHANNEL_VIDEO },
	{ "https://", CHANNEL_VIDEO },
	{ 0 },
};
