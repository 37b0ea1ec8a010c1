/*
 * The closing page: what was decided, beside the review before, who stands on which day
 * of the week to come, and who was left.
 */
#include "krug/i18n.h"
#include "krug/letter.h"
#include "krug/text.h"
#include "view/review_view_page.h"

#define LABEL	  20
#define FIGURE	  8
#define BEFORE	  12
#define DAY_WIDTH 12

/* "logged  10  8", aligned at the right of each column. */
static void
add_figures(const ReviewView *self, Lines *lines, Style style, const char *label,
	const char *now, const char *before)
{
	g_autofree char *name = text_pad(label, LABEL);
	int gap = MAX(FIGURE - text_width(now), 1);
	int wide = MAX(BEFORE - text_width(before), 1);

	if (!self->closing->compares)
		before = "";
	lines_add(lines, style,
		g_strdup_printf("%s%*s%s%*s%s", name, gap, "", now, *before ? wide : 0,
			"", before));
}

static void
add_count(const ReviewView *self, Lines *lines, Style style, const char *label, guint now,
	guint before)
{
	g_autofree char *here = g_strdup_printf("%u", now);
	g_autofree char *then = g_strdup_printf("%u", before);

	add_figures(self, lines, style, label, here, then);
}

void
review_close_add_figures(const ReviewView *self, Lines *lines)
{
	const ReviewClosing *closing = self->closing;
	const Review *now = &closing->review, *before = &closing->before;
	g_autofree char *day =
		closing->compares
			? i18n_day_short(review_day(self, before->finished), self->today)
			: g_strdup("");

	add_figures(self, lines, ROLE_HEADING, _("Decided"), _("now"), day);
	for (int i = OUTCOME_NONE + 1; i < OUTCOME_COUNT; i++)
		if (now->outcomes[i] || before->outcomes[i])
			add_count(self, lines, ROLE_TEXT, review_label((ReviewOutcome)i),
				now->outcomes[i], before->outcomes[i]);
	add_count(self, lines, ROLE_STRONG, _("cards"), now->cards, before->cards);
	if (closing->streak > 1)
		lines_add(lines, ROLE_DIM,
			g_strdup_printf(ngettext("%u week in a row with a review",
						"%u weeks in a row with a review",
						closing->streak),
				closing->streak));
}

/* A name is not broken: blanks within it are hard ones while lines are. */
#define HARD "\u00a0"

static void
add_name(GString *names, const char *name, gboolean planned)
{
	g_auto(GStrv) words = g_strsplit(name, " ", -1);
	g_autofree char *whole = g_strjoinv(HARD, words);

	g_string_append_printf(
		names, "%s%s%s", names->len ? ", " : "", whole, planned ? HARD "*" : "");
}

/* Owned, as text_wrap(). */
static char **
wrap_names(const GString *names, int width)
{
	char **rows = text_wrap(names->str, MAX(width, 16));

	for (char **row = rows; *row; row++) {
		g_auto(GStrv) words = g_strsplit(*row, HARD, -1);

		g_free(*row);
		*row = g_strjoinv(" ", words);
	}
	return rows;
}

static gboolean
has_planned(const ReviewClosing *closing)
{
	for (guint i = 0; i < closing->days->len; i++) {
		const ReviewDay *day = closing->days->pdata[i];

		for (guint k = 0; k < day->guests->len; k++)
			if (((const ReviewGuest *)day->guests->pdata[k])->planned)
				return TRUE;
	}
	return FALSE;
}

static void
add_day(const ReviewView *self, Lines *lines, const ReviewDay *day, int width)
{
	g_autofree char *name = i18n_day_weekday(day->day, self->today);
	g_autofree char *label = text_pad(name, DAY_WIDTH);
	g_autoptr(GString) names = g_string_new(NULL);
	g_auto(GStrv) rows = NULL;

	for (guint i = 0; i < day->guests->len; i++) {
		const ReviewGuest *guest = day->guests->pdata[i];

		add_name(names, guest->name, guest->planned);
	}
	rows = wrap_names(names, width - DAY_WIDTH - 2);
	for (char **row = rows; *row; row++)
		lines_add(lines, ROLE_TEXT,
			g_strdup_printf("%*s%s", row == rows ? 0 : DAY_WIDTH,
				row == rows ? label : "", *row));
}

void
review_close_add_week(const ReviewView *self, Lines *lines, int width)
{
	const GPtrArray *days = self->closing->days;

	lines_add_heading(lines, has_planned(self->closing)
					 ? _("The week to come (* planned by you)")
					 : _("The week to come"));
	if (days->len == 0)
		lines_add(lines, ROLE_DIM, g_strdup(_("nobody stands on it")));
	for (guint i = 0; i < days->len; i++)
		add_day(self, lines, days->pdata[i], width);
}

/* Whom a letter lies there for; one that says nothing personal yet is marked. */
void
review_close_add_pile(const ReviewView *self, Lines *lines)
{
	g_autofree char *heading =
		g_strdup_printf("%s: %u", _("Letters on the pile"), self->piled->len);

	if (self->piled->len == 0)
		return;
	lines_add_heading(lines, heading);
	for (guint i = 0; i < self->piled->len; i++) {
		const Letter *letter = self->piled->pdata[i];

		lines_add_pair(lines, ROLE_TEXT,
			g_strdup_printf("%s · %s", letter->who, letter->title), ROLE_DIM,
			g_strdup(letter->bare ? _("nothing personal yet") : NULL));
	}
}

void
review_close_add_left(const ReviewView *self, Lines *lines, int width)
{
	const GPtrArray *left = self->closing->left;
	g_autoptr(GString) names = g_string_new(NULL);
	g_auto(GStrv) rows = NULL;
	g_autofree char *heading =
		g_strdup_printf("%s: %u", _("What is left"), left->len);

	if (left->len == 0)
		return;
	for (guint i = 0; i < left->len; i++)
		add_name(names, ((const ReviewLeft *)left->pdata[i])->name, FALSE);
	rows = wrap_names(names, width - 2);
	lines_add_heading(lines, heading);
	for (char **row = rows; *row; row++)
		lines_add(lines, ROLE_TEXT, g_strdup(*row));
}
