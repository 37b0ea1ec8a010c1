/*
 * A reminder by one line: a day first or last, the rest is what to do. Without a text it
 * is a reminder to get in touch.
 */
#include <string.h>

#include "krug/i18n.h"
#include "krug/when.h"
#include "view/fields.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "widget/dialog.h"

/* Blanks and what may stand between day and text. */
static gboolean
is_gap(char c)
{
	return g_ascii_isspace(c) || strchr(":,;-", c) != NULL;
}

static char *
trimmed(const char *start, const char *end)
{
	while (start < end && is_gap(*start))
		start++;
	while (end > start && is_gap(end[-1]))
		end--;
	return g_strndup(start, (gsize)(end - start));
}

/* What stands beside the day, which is at the head or else at the very end; owned. NULL
 * where there is no day. */
static char *
read_line(const char *text, const Clock *clock, When *when)
{
	const char *end = text + strlen(text), *rest;

	if (when_parse(text, clock, WHEN_FUTURE, when, &rest))
		return trimmed(rest, end);
	for (const char *p = strchr(text, ' '); p; p = strchr(p + 1, ' ')) {
		if (when_parse(p, clock, WHEN_FUTURE, when, &rest) &&
			*(rest + strspn(rest, " .")) == '\0')
			return trimmed(text, p);
	}
	return NULL;
}

static char *
echo(View *opener, const char *text)
{
	Book *book = shell_book(opener->shell);
	When when;
	g_autofree char *what = read_line(text, book_clock(book), &when);
	g_autofree char *day = NULL;

	if (!what)
		return NULL;
	day = fields_show_when(book, &when);
	return g_strdup_printf("%s · %s", day, *what ? what : _("get in touch"));
}

static gboolean
act_remind(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;
	ReminderKind kind = *act->text ? REMINDER_OWN : REMINDER_CONTACT;

	return reminder_add(book, act->contact, kind, act->day, act->text, error) != 0;
}

static gboolean
accept(View *opener, const char *text)
{
	PersonView *person = (PersonView *)opener;
	Book *book = shell_book(opener->shell);
	When when;
	g_autofree char *what = read_line(text, book_clock(book), &when);
	g_autofree char *name = person_name(person);
	g_autofree char *day = NULL;
	PersonAct act = { .contact = person->contact, .text = what };

	if (!what) {
		shell_warn(
			opener->shell, _("Say when, first or last: “fri: send the CV”."));
		return FALSE;
	}
	act.day = when.day;
	if (!person_commit(person, OUTCOME_NONE, act_remind, &act))
		return FALSE;
	day = i18n_day_weekday(act.day, book_today(book));
	say_done(opener->shell, _("%s: reminder for %s"), name, day);
	return TRUE;
}

void
person_remind(View *view)
{
	PersonView *person = (PersonView *)view;
	g_autofree char *name = person_name(person);
	g_autofree char *label = g_strdup_printf(_("%s: remind"), name);
	g_autofree char *place =
		g_strdup_printf("remind-%" G_GINT64_FORMAT, person->contact);
	const Prompt prompt = {
		.label = label,
		.placeholder = _("fri: send the CV"),
		.draft = place,
		.accept = accept,
		.echo = echo,
	};

	if (person_chosen(person))
		prompt_open(view->shell, &prompt);
}
