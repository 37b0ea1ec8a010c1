/* krug show WHO: one person: how we stand, how to reach them, what is known, last words.
 */
#include "krug/community.h"
#include "krug/i18n.h"
#include "krug/reminder.h"
#include "krug/timeline.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/card.h"

#define ENTRIES 10

static void
card_clear(Card *card)
{
	g_clear_pointer(&card->person, person_free);
	g_clear_pointer(&card->communities, g_ptr_array_unref);
	g_clear_pointer(&card->reminders, g_ptr_array_unref);
	g_clear_pointer(&card->timeline, g_ptr_array_unref);
	reckoning_clear(&card->now);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Card, card_clear)

static gboolean
card_load(Card *card, Book *book, gint64 who, GError **error)
{
	card->book = book;
	card->today = book_today(book);
	card->person = person_load(book, who, error);
	if (!card->person)
		return FALSE;
	card->communities = community_names(book, who, error);
	card->reminders = card->communities ? reminder_list(book, who, error) : NULL;
	card->timeline = card->reminders
				 ? timeline_page(book, who, NULL, FALSE, ENTRIES, error)
				 : NULL;
	return card->timeline && reckon(book, who, &card->now, error);
}

static void
pair(Table *table, const char *label, const char *text)
{
	const char *cells[] = { label, text };

	if (text && *text)
		table_row(table, cells);
}

static void
print_head(const Card *card)
{
	const Contact *contact = card->person->contact;
	NameParts parts = contact_name(contact);
	g_autofree char *name = name_full(&parts);
	g_autofree char *shown = *name ? g_strdup(name) : contact_display(contact);
	g_autofree char *why = reckoning_why(card->book, &card->now);
	g_autofree char *address = g_strdup(vocab_label(
		&vocab_address, (int)person_address(card->book, card->person)));

	out_line("%s  #%" G_GINT64_FORMAT, shown, contact->id);
	out_line("%s · %s", vocab_label(&vocab_kind, contact->kind), address);
	out_line("%s", *why ? why : row_standing(card->now.standing));
}

static void
pair_position(Table *table, const char *label, const Position *position)
{
	g_autofree char *text = position_display(position);
	const char *from = *position->started ? position->started : "…";
	g_autofree char *dated = NULL;

	if (!position->ended)
		dated = *position->started ? g_strdup_printf("%s (%s –)", text, from)
					   : g_strdup(text);
	else
		dated = g_strdup_printf("%s (%s – %s)", text, from,
			*position->ended ? position->ended : "…");
	pair(table, label, dated);
}

/* "anna@example.ru (work), preferred" */
static char *
channel_text(const ContactChannel *channel)
{
	g_autofree char *label =
		*channel->label ? g_strdup_printf(" (%s)", channel->label) : g_strdup("");

	return g_strconcat(
		channel->value, label, channel->preferred ? _(", preferred") : "", NULL);
}

static void
pair_lists(Table *table, const Person *person)
{
	g_autofree char *tags = NULL;

	for (guint i = 0; i < person->positions->len; i++)
		pair_position(table, i ? "" : _("works"), person->positions->pdata[i]);
	for (guint i = 0; i < person->channels->len; i++) {
		const ContactChannel *channel = person->channels->pdata[i];
		g_autofree char *text = channel_text(channel);

		pair(table, vocab_label(&vocab_reach, channel->kind), text);
	}
	for (guint i = 0; i < person->dates->len; i++) {
		const ContactDate *date = person->dates->pdata[i];
		g_autofree char *label = date_label(date);
		g_autofree char *day = date_show(date->on);

		pair(table, label, day);
	}
	g_ptr_array_add(person->tags, NULL);
	tags = g_strjoinv(" ", (char **)person->tags->pdata);
	g_ptr_array_remove_index(person->tags, person->tags->len - 1);
	pair(table, _("tags"), tags);
}

static void
pair_communities(Table *table, GPtrArray *communities)
{
	g_autofree char *names = NULL;

	g_ptr_array_add(communities, NULL);
	names = g_strjoinv(", ", (char **)communities->pdata);
	g_ptr_array_remove_index(communities, communities->len - 1);
	pair(table, _("communities"), names);
}

/* Labels of the form begin with a capital; in the column they do not. */
static char *
lower_first(const char *text)
{
	char letter[8] = "";

	g_unichar_to_utf8(g_unichar_tolower(g_utf8_get_char(text)), letter);
	return g_strconcat(letter, g_utf8_next_char(text), NULL);
}

static void
pair_fields(Table *table, Book *book, const Contact *contact)
{
	static const char *const elsewhere[] = { "family", "given", "patronymic", "kind",
		"address", "notes", NULL };

	for (const ContactField *f = contact_fields; f->column; f++) {
		g_autofree char *text = contact_get(contact, f);
		g_autofree char *label = lower_first(_(f->label));
		g_autofree char *value = NULL;

		if (f->kept || !*text || g_strv_contains(elsewhere, f->column))
			continue;
		value = contact_show(book, contact, f);
		pair(table, label, value);
	}
}

static void
print_person(const Card *card)
{
	const Contact *contact = card->person->contact;
	Table *table = table_new(2);

	pair_lists(table, card->person);
	pair_communities(table, card->communities);
	pair_fields(table, card->book, contact);
	table_free(table);
	if (*contact->notes) {
		out_line("%s", "");
		out_block("", contact->notes);
	}
}

/* What is to be done, and why on that day. */
static char *
reminder_words(const Card *card, const Reminder *reminder)
{
	g_autofree char *why = NULL;
	const char *reason = reminder->reason;

	if (!reminder_why_day(card->book, reminder, &why, NULL) || !why)
		return g_strdup(reason);
	return g_strconcat(reason, *reason ? " · " : "", why, NULL);
}

static void
print_reminders(const Card *card)
{
	g_autoptr(Table) table = NULL;

	if (!card->reminders->len)
		return;
	out_line("%s", "");
	out_line("%s", _("Reminders"));
	table = table_new(4);
	for (guint i = 0; i < card->reminders->len; i++) {
		const Reminder *r = card->reminders->pdata[i];
		g_autofree char *id = g_strdup_printf("  %" G_GINT64_FORMAT, r->id);
		Day day = reminder_day(r);
		g_autofree char *due =
			day == DAY_NONE ? NULL : i18n_day_short(day, card->today);
		g_autofree char *words = reminder_words(card, r);
		const char *cells[] = { id, due, vocab_label(&vocab_reminder, r->kind),
			words };

		table_row(table, cells);
	}
}

/* "  27 nov", and the hour of what is to come. */
static char *
entry_day(const Card *card, const Interaction *entry)
{
	g_autofree char *day = i18n_day_short(entry->day, card->today);
	int minute = 0;

	if (!entry->planned || entry->at == AT_NONE)
		return g_strconcat("  ", day, NULL);
	clock_day_of(book_clock(card->book), NULL, entry->at, &minute);
	return g_strdup_printf("  %s %02d:%02d", day, minute / 60, minute % 60);
}

static void
add_words(GString *text, const char *gap, const char *words)
{
	if (!*words)
		return;
	if (text->len)
		g_string_append(text, gap);
	g_string_append(text, words);
}

/* The text, then what was given and got, topics and place. */
static char *
entry_text(const TimelineItem *item)
{
	const Interaction *entry = item->entry;
	g_autoptr(GString) text = g_string_new(item->interview);
	g_autofree char *line = interaction_line(entry);

	add_words(text, ": ", line);
	for (guint i = 0; i < entry->values->len; i++) {
		const InteractionValue *value =
			&g_array_index(entry->values, InteractionValue, i);
		g_autofree char *word = g_strconcat(value->got ? "-" : "+",
			vocab_label(&vocab_value, value->kind), NULL);

		add_words(text, " ", word);
	}
	for (guint i = 0; i < entry->topics->len; i++) {
		g_autofree char *topic = g_strconcat("#", entry->topics->pdata[i], NULL);

		add_words(text, " ", topic);
	}
	add_words(text, " · ", entry->place);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static void
print_timeline(const Card *card)
{
	g_autoptr(Table) table = NULL;

	if (!card->timeline->len)
		return;
	out_line("%s", "");
	out_line("%s", _("Timeline"));
	table = table_new(4);
	for (guint i = 0; i < card->timeline->len; i++) {
		const TimelineItem *item = card->timeline->pdata[i];
		const Interaction *e = item->entry;
		g_autofree char *head = entry_day(card, e);
		g_autofree char *text = entry_text(item);
		const char *cells[] = {
			head,
			e->planned ? _("planned")
				   : vocab_glyph(&vocab_direction, e->direction),
			vocab_label(&vocab_channel, e->channel),
			text,
		};

		table_row(table, cells);
	}
}

static gboolean
run(Call *call, GError **error)
{
	g_autofree char *text = call_words(call, 0);
	Book *book = call_book(call, error);
	g_auto(Card) card = { 0 };
	gint64 who = 0;

	if (!book || !who_resolve(book, text, &who, error) ||
		!card_load(&card, book, who, error))
		return FALSE;
	if (call_flag(call, "json")) {
		card_json(&card);
		return TRUE;
	}
	print_head(&card);
	print_person(&card);
	print_reminders(&card);
	print_timeline(&card);
	return TRUE;
}

static const CommandOption options[] = {
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON object"), NULL },
	{ 0 },
};

const Command cmd_show = {
	.name = "show",
	.synopsis = "[--json] WHO",
	.help = N_("One person: standing, channels, what is known, last words"),
	.notes = N_(
		"WHO is a name or part of one, in any layout or script, or a number as "
		"#12."),
	.examples = "krug show Петрова\n"
		    "krug show \"#12\" --json",
	.options = options,
	.least = 1,
	.most = -1,
	.run = run,
};
