/*
 * What is known of one application. As in the detail pane of a person, what is worth most
 * stands on the first five lines, which a narrow screen may show alone.
 */
#include "view/dossier.h"

#include "krug/contact.h"
#include "krug/i18n.h"
#include "view/board.h"
#include "view/words.h"
#include "widget/lines.h"

struct Dossier {
	gint64 id;
	Day today;
	Application *application; /* NULL: none is selected */
	char *next;
	Style next_style;
	char *people;  /* "recruiter: Анна Петрова · Иван Ли" */
	char *told_by; /* who told the outcome; NULL: nobody known */
	gint64 person;
	Lines *lines;
};

Dossier *
dossier_new(void)
{
	Dossier *dossier = g_new0(Dossier, 1);

	dossier->lines = lines_new();
	return dossier;
}

static void
empty(Dossier *dossier)
{
	g_clear_pointer(&dossier->application, application_free);
	g_clear_pointer(&dossier->next, g_free);
	g_clear_pointer(&dossier->told_by, g_free);
	g_clear_pointer(&dossier->people, g_free);
	dossier->person = 0;
}

void
dossier_free(Dossier *dossier)
{
	if (!dossier)
		return;
	empty(dossier);
	lines_free(dossier->lines);
	g_free(dossier);
}

/* Those who have a part in it, else whoever was met. */
static gboolean
load_people(Dossier *dossier, Book *book, const ApplicationRow *row, GError **error)
{
	const GArray *people = dossier->application->people;
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < people->len; i++) {
		const ApplicationPerson *person =
			&g_array_index(people, ApplicationPerson, i);
		g_autofree char *name = contact_display_id(book, person->contact, error);

		if (!name) {
			g_string_free(text, TRUE);
			return FALSE;
		}
		if (!dossier->person || person->seat == SEAT_RECRUITER)
			dossier->person = person->contact;
		g_string_append_printf(text, "%s%s: %s", i ? " · " : "",
			vocab_label(&vocab_seat, (int)person->seat), name);
	}
	if (!text->len && row->people)
		g_string_append(text, row->people);
	dossier->people = g_string_free(text, FALSE);
	return TRUE;
}

gboolean
dossier_load(Dossier *dossier, Book *book, const ApplicationRow *row, GError **error)
{
	const Application *loaded;

	if (!row || row->id != dossier->id)
		lines_rewind(dossier->lines);
	empty(dossier);
	dossier->id = row ? row->id : 0;
	dossier->today = book_today(book);
	if (!row)
		return TRUE;
	loaded = dossier->application = application_load(book, row->id, error);
	if (!loaded || !load_people(dossier, book, row, error)) {
		empty(dossier);
		return FALSE;
	}
	dossier->next = board_next(book, row, &dossier->next_style);
	if (loaded->outcome_by)
		dossier->told_by = contact_display_id(book, loaded->outcome_by, NULL);
	return TRUE;
}

gint64
dossier_person(const Dossier *dossier)
{
	return dossier->person;
}

static void
add_stage(Dossier *dossier)
{
	const Application *application = dossier->application;
	const char *stage =
		vocab_label(&vocab_stage, (int)application_stage(application));
	g_autofree char *title = application_title(application);

	lines_add_pair(dossier->lines, ROLE_STRONG | STYLE_BOLD, g_steal_pointer(&title),
		ROLE_DIM, g_strdup(stage));
}

/* "applied 12 aug · they answer by 5 dec". */
static void
add_dates(Dossier *dossier)
{
	const Application *application = dossier->application;
	g_autofree char *applied =
		i18n_day_short(application->applied_on, dossier->today);
	g_autofree char *by = NULL;
	GString *text = g_string_new(NULL);

	g_string_append_printf(text, _("applied %s"), applied);
	if (application->answer_by != DAY_NONE && application->outcome == STAGE_NONE) {
		by = i18n_day_short(application->answer_by, dossier->today);
		g_string_append_printf(text, _(" · they answer by %s"), by);
	}
	lines_add(dossier->lines, ROLE_TEXT, g_string_free(text, FALSE));
}

static void
add_outcome(Dossier *dossier)
{
	const Application *application = dossier->application;
	const char *outcome = vocab_label(&vocab_stage, (int)application->outcome);
	g_autofree char *day = NULL;
	GString *text;

	if (application->outcome == STAGE_NONE) {
		lines_add(dossier->lines, dossier->next_style, g_strdup(dossier->next));
		return;
	}
	day = i18n_day_short(application->outcome_on, dossier->today);
	text = g_string_new(outcome);
	g_string_append_printf(text, ", %s", day);
	if (application->decision)
		g_string_append_printf(text, " · %s",
			vocab_label(&vocab_decision, (int)application->decision));
	if (dossier->told_by)
		g_string_append_printf(text, _(" · told by %s"), dossier->told_by);
	lines_add(dossier->lines, ROLE_TEXT, g_string_free(text, FALSE));
}

static void
add_people(Dossier *dossier)
{
	if (*dossier->people)
		lines_add_text(dossier->lines, ROLE_TEXT, dossier->people);
	else
		lines_add(
			dossier->lines, ROLE_DIM, g_strdup(_("nobody known there yet")));
}

void
dossier_layout(Dossier *dossier, int width, int height)
{
	const Application *application = dossier->application;

	lines_begin(dossier->lines, width, height);
	if (!application)
		return;
	add_stage(dossier);
	add_outcome(dossier);
	add_people(dossier);
	add_dates(dossier);
	lines_add_field(dossier->lines, _("found through"), application->source);
	lines_add_field(dossier->lines, _("link"), application->link);
	lines_add_field(dossier->lines, _("notes"), application->notes);
	lines_end(dossier->lines);
}

int
dossier_lines(const Dossier *dossier)
{
	return lines_count(dossier->lines);
}

gboolean
dossier_move(gpointer data, Action action)
{
	Dossier *dossier = data;

	return lines_move(dossier->lines, action);
}

void
dossier_draw(const Dossier *dossier, Canvas canvas, gboolean active)
{
	lines_draw_pane(dossier->lines, canvas, active);
}
