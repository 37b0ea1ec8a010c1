/*
 * What the forms share. A check asks the model and gives back its sentence, so that a
 * field and a command refuse the same text in the same words.
 */
#include "view/fields.h"

#include "krug/application.h"
#include "krug/config.h"
#include "krug/contact.h"
#include "krug/date.h"
#include "krug/i18n.h"
#include "krug/interview.h"
#include "krug/organization.h"
#include "krug/position.h"
#include "view/names.h"
#include "view/words.h"

#define CHANNEL_KIND  11
#define CHANNEL_LABEL 12
#define CHANNEL_BEST  11
#define MOST	      (24 * 60) /* minutes an entry may last */
#define OFFERED	      40	/* completions of a field */

char *
fields_problem(gboolean fine, GError **error)
{
	char *problem = NULL;

	if (!fine && *error)
		problem = g_strdup((*error)->message);
	g_clear_error(error);
	return problem;
}

static char *
check_when(const char *text, gpointer data, WhenDirection direction)
{
	const FormData *form = data;
	GError *error = NULL;
	When when;

	if (!*text)
		return NULL;
	return fields_problem(
		when_parse_all(text, book_clock(form->book), direction, &when, &error),
		&error);
}

char *
fields_check_past(const char *text, gpointer data)
{
	return check_when(text, data, WHEN_PAST);
}

char *
fields_check_future(const char *text, gpointer data)
{
	return check_when(text, data, WHEN_FUTURE);
}

static char *
echo_when(const char *text, gpointer data, WhenDirection direction)
{
	const FormData *form = data;
	When when;

	if (!*text ||
		!when_parse_all(text, book_clock(form->book), direction, &when, NULL))
		return NULL;
	return fields_show_when(form->book, &when);
}

char *
fields_echo_past(const char *text, gpointer data)
{
	return echo_when(text, data, WHEN_PAST);
}

char *
fields_echo_future(const char *text, gpointer data)
{
	return echo_when(text, data, WHEN_FUTURE);
}

char *
fields_check_people(const char *text, gpointer data)
{
	const FormData *form = data;
	GError *error = NULL;
	g_autoptr(GArray) people = names_read(form->book, text, &error);

	return fields_problem(people != NULL, &error);
}

/* Those in the application and those met in its interviews, each once; owned. */
static GArray *
contacts_of(Book *book, gint64 application)
{
	GArray *contacts = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(Application) about = application_load(book, application, NULL);
	g_autoptr(GPtrArray) interviews =
		interview_list(book, application, INTERVIEW_NONE, 0, NULL);

	for (guint i = 0; about && i < about->people->len; i++)
		names_add(contacts,
			g_array_index(about->people, ApplicationPerson, i).contact);
	for (guint i = 0; interviews && i < interviews->len; i++) {
		const GPtrArray *people =
			((const Interview *)interviews->pdata[i])->people;

		for (guint j = 0; j < people->len; j++)
			names_add(contacts,
				((const InterviewPerson *)people->pdata[j])->contact);
	}
	return contacts;
}

static GPtrArray *
names_in(Book *book, gint64 application)
{
	g_autoptr(GArray) contacts = contacts_of(book, application);
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < contacts->len; i++)
		g_ptr_array_add(
			names, names_of(book, g_array_index(contacts, gint64, i)));
	return names;
}

GPtrArray *
fields_complete_word(const Vocab *vocab, const char *text)
{
	GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
	guint32 fit = vocab_match_start(vocab, text, -1);

	for (int i = 1; i < vocab->count; i++)
		if (!*text || fit & (1u << i))
			g_ptr_array_add(words, g_strdup(vocab_label(vocab, i)));
	return words;
}

GPtrArray *
fields_complete_people(const char *text, gpointer data)
{
	const FormData *form = data;

	if (!*text && form->application)
		return names_in(form->book, form->application);
	return names_complete_all(form->book, text);
}

GPtrArray *
fields_complete_organization(const char *text, gpointer data)
{
	const FormData *form = data;
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) found = organization_list(form->book, text, OFFERED, NULL);

	for (guint i = 0; found && i < found->len; i++) {
		const Organization *organization = found->pdata[i];

		g_ptr_array_add(names, g_strdup(organization->name));
	}
	return names;
}

char *
fields_when_text(Book *book, Day day, gint64 at)
{
	char text[DAY_TEXT];
	int minute;

	day_format(day, text);
	if (at == AT_NONE)
		return g_strdup(text);
	clock_day_of(book_clock(book), NULL, at, &minute);
	return g_strdup_printf("%s %02d:%02d", text, minute / 60, minute % 60);
}

char *
fields_check_minutes(const char *text, gpointer data G_GNUC_UNUSED)
{
	gint64 minutes;

	if (!*text || g_ascii_string_to_signed(text, 10, 1, MOST, &minutes, NULL))
		return NULL;
	return g_strdup(_("Minutes, a number from 1 to 1440."));
}

void
fields_set_word(Form *form, const char *name, const Vocab *vocab, int value)
{
	const char *id = vocab_id(vocab, value);

	form_set(form, name, id ? id : "");
}

void
fields_take(const Form *form, const char *name, char **text)
{
	g_free(*text);
	*text = g_strdup(form_text(form, name));
}

void
fields_set_day(Form *form, const char *name, Day day)
{
	char text[DAY_TEXT] = "";

	if (day != DAY_NONE)
		day_format(day, text);
	form_set(form, name, text);
}

gboolean
fields_take_day(const Form *form, Book *book, const char *name, WhenDirection direction,
	Day *day, GError **error)
{
	const char *text = form_text(form, name);
	When when = { DAY_NONE, -1 };

	if (*text && !when_parse_all(text, book_clock(book), direction, &when, error))
		return FALSE;
	*day = when.day;
	return TRUE;
}

char *
fields_show_when(Book *book, const When *when)
{
	g_autofree char *day = i18n_day_weekday(when->day, book_today(book));

	if (when->minute < 0)
		return g_steal_pointer(&day);
	return g_strdup_printf("%s %02d:%02d", day, when->minute / 60, when->minute % 60);
}

char *
fields_check_yearly(const char *text, gpointer data G_GNUC_UNUSED)
{
	GError *error = NULL;
	OccasionDate on;

	return *text ? fields_problem(date_parse(text, &on, &error), &error) : NULL;
}

char *
fields_check_position(const char *text, gpointer data G_GNUC_UNUSED)
{
	GError *error = NULL;
	g_autofree char *day = NULL;

	if (!*text || g_str_equal(text, FIELDS_UNKNOWN))
		return NULL;
	day = position_day_check(text, &error);
	return fields_problem(day != NULL, &error);
}

char *
fields_check_window(const char *text, gpointer data G_GNUC_UNUSED)
{
	GError *error = NULL;
	g_autofree char *window = contact_window_check(text, &error);

	return fields_problem(window != NULL, &error);
}

char *
fields_echo_window(const char *text, gpointer data G_GNUC_UNUSED)
{
	g_autofree char *normal = contact_window_check(text, NULL);
	Window window = WINDOW_NONE;

	if (!normal || !*normal)
		return NULL;
	config_window(normal, &window.near, &window.far);
	return window_label(window);
}

void
fields_fill_channels(Form *form, const char *name, const GPtrArray *channels)
{
	for (guint i = 0; i < channels->len; i++) {
		const ContactChannel *channel = channels->pdata[i];
		const char *values[] = {
			channel->value,
			vocab_id(&vocab_reach, channel->kind),
			channel->label,
			channel->preferred ? "1" : "",
		};

		form_add_row(form, name, channel->id, values);
	}
}

GPtrArray *
fields_read_channels(const Form *form, const char *name)
{
	GPtrArray *channels =
		g_ptr_array_new_with_free_func((GDestroyNotify)channel_free);

	for (guint row = 0; row < form_rows(form, name); row++) {
		const char *value = form_row_text(form, name, row, 0);
		const char *kind = form_row_text(form, name, row, 1);
		Reach reach = vocab_from_id(&vocab_reach, kind);
		ContactChannel *channel;

		channel = channel_new(reach ? reach : channel_guess(value), value);
		channel->id = form_row_id(form, name, row);
		g_free(channel->label);
		channel->label = g_strdup(form_row_text(form, name, row, 2));
		channel->preferred = *form_row_text(form, name, row, 3) != '\0';
		g_ptr_array_add(channels, channel);
	}
	return channels;
}

const Field fields_channels[] = {
	{
		.kind = FIELD_TEXT,
		.label = N_("address, number or link"),
		.placeholder = N_("address, number or link"),
	},
	{
		.kind = FIELD_CHOICE,
		.label = N_("kind"),
		.vocab = &vocab_reach,
		.none = N_("auto"),
		.width = CHANNEL_KIND,
	},
	{
		.kind = FIELD_TEXT,
		.label = N_("label"),
		.placeholder = N_("work, home"),
		.width = CHANNEL_LABEL,
	},
	{
		.kind = FIELD_TOGGLE,
		.label = N_("preferred"),
		.placeholder = N_("best"),
		.width = CHANNEL_BEST,
	},
	{ 0 },
};
