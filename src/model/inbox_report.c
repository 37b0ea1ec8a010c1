/* What a source offers, and what is told of it: structs and the words of fates. */
#include "krug/i18n.h"
#include "model/inbox_private.h"

static void
person_free(gpointer data)
{
	InboxPerson *person = data;

	g_free(person->name);
	g_free(person->email);
	g_free(person);
}

InboxOffer *
inbox_offer_new(const char *file, guint64 line)
{
	InboxOffer *offer = g_new0(InboxOffer, 1);

	offer->file = file;
	offer->line = line;
	offer->day = DAY_NONE;
	offer->at = AT_NONE;
	offer->people = g_ptr_array_new_with_free_func(person_free);
	return offer;
}

void
inbox_offer_free(InboxOffer *offer)
{
	if (!offer)
		return;
	g_free(offer->uid);
	g_free(offer->key);
	g_free(offer->title);
	g_free(offer->text);
	g_free(offer->place);
	g_ptr_array_unref(offer->people);
	g_free(offer);
}

static void
fate_free(gpointer data)
{
	InboxFateItem *item = data;

	g_free(item->name);
	g_free(item->why);
	g_free(item);
}

void
inbox_report_free(InboxReport *report)
{
	if (!report)
		return;
	g_ptr_array_unref(report->items);
	g_free(report);
}

InboxReport *
inbox_report_new(void)
{
	InboxReport *report = g_new0(InboxReport, 1);

	report->items = g_ptr_array_new_with_free_func(fate_free);
	return report;
}

void
inbox_report_add(InboxReport *report, InboxFate fate, const char *file, guint64 line,
	const char *name, const char *why)
{
	InboxFateItem *item = g_new0(InboxFateItem, 1);

	*item = (InboxFateItem){
		.fate = fate,
		.file = file,
		.line = line,
		.day = DAY_NONE,
		.at = AT_NONE,
		.was_day = DAY_NONE,
		.was_at = AT_NONE,
		.name = g_strdup(name ? name : ""),
		.why = g_strdup(why ? why : ""),
	};
	report->counts[fate]++;
	g_ptr_array_add(report->items, item);
}

char *
inbox_report_words(const InboxReport *report)
{
	GString *text = g_string_new(NULL);

	for (int i = INBOX_FATE_NEW; i < INBOX_FATE_COUNT; i++)
		if (report->counts[i] > 0 || i == INBOX_FATE_NEW)
			g_string_append_printf(text, "%s%s %u", text->len ? " · " : "",
				vocab_label(&vocab_inbox_fate, i), report->counts[i]);
	return g_string_free(text, FALSE);
}

gboolean
inbox_report_changes(const InboxReport *report)
{
	const guint *n = report->counts;

	return n[INBOX_FATE_NEW] + n[INBOX_FATE_CHANGED] + n[INBOX_FATE_REMOVED] > 0;
}

static const VocabWord fates[INBOX_FATE_COUNT] = {
	[INBOX_FATE_NEW] = { "new", N_("added"), NULL, NULL },
	[INBOX_FATE_CHANGED] = { "changed", N_("changed"), NULL, NULL },
	[INBOX_FATE_REMOVED] = { "gone", N_("gone"), NULL, NULL },
	[INBOX_FATE_OFF] = { "off", N_("cancelled or declined"), NULL, NULL },
	[INBOX_FATE_KNOWN] = { "known", N_("known"), NULL, NULL },
	[INBOX_FATE_DAY] = { "day", N_("birthdays and absences"), NULL, NULL },
	[INBOX_FATE_NOBODY] = { "nobody", N_("with nobody you know"), NULL, NULL },
	[INBOX_FATE_OWN] = { "own", N_("krug's own"), NULL, NULL },
	[INBOX_FATE_SKIPPED] = { "remark", N_("remarks"), NULL, NULL },
};

const Vocab vocab_inbox_fate = { "inbox-fate", fates, INBOX_FATE_COUNT };
