/* What, for which gap, by when. */
#include "view/plan_form.h"

#include <stdlib.h>

#include "krug/gap.h"
#include "krug/i18n.h"
#include "krug/plan.h"
#include "view/fields.h"
#include "view/say.h"

typedef struct {
	FormData base; /* first, for the checks of fields.h */
	PlanItem *was; /* id 0: a new one */
} PlanForm;

static void
free_data(gpointer data)
{
	PlanForm *self = data;

	plan_item_free(self->was);
	g_free(self);
}

/* Names of open gaps; owned, of char *. */
static GPtrArray *
complete_gap(const char *value G_GNUC_UNUSED, gpointer data)
{
	const FormData *base = data;
	g_autoptr(GPtrArray) gaps = gap_list(base->book, SIDE_GAP, NULL);
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; gaps && i < gaps->len; i++) {
		const Gap *gap = gaps->pdata[i];

		if (gap->closed_on == DAY_NONE)
			g_ptr_array_add(names, g_strdup(gap->name));
	}
	return names;
}

static char *
check_gap(const char *value, gpointer data)
{
	const FormData *base = data;
	GError *error = NULL;
	gint64 id;

	return fields_problem(
		!*value || gap_resolve(base->book, value, &id, &error), &error);
}

static const Field fields[] = {
	{
		.name = "goal",
		.label = N_("Goal"),
		.placeholder = N_("what will be different"),
		.required = TRUE,
	},
	{
		.name = "gap",
		.label = N_("Gap"),
		.placeholder = N_("which one it closes"),
		.check = check_gap,
		.complete = complete_gap,
	},
	{
		.kind = FIELD_DATE,
		.name = "deadline",
		.label = N_("By when"),
		.placeholder = N_("in 4 weeks"),
		.check = fields_check_future,
		.echo = fields_echo_future,
	},
	{ 0 },
};

static void
fill(Form *form, gpointer data)
{
	PlanForm *self = data;

	self->base.form = form;
	form_set(form, "goal", self->was->goal);
	form_set(form, "gap", self->was->gap_name);
	fields_set_day(form, "deadline", self->was->deadline);
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	PlanForm *self = data;
	Book *book = self->base.book;
	const char *gap = form_text(form, "gap");
	g_autoptr(PlanItem) now = plan_item_copy(self->was);

	fields_take(form, "goal", &now->goal);
	now->gap = 0;
	if (!fields_take_day(
		    form, book, "deadline", WHEN_FUTURE, &now->deadline, error) ||
		(*gap && !gap_resolve(book, gap, &now->gap, error)))
		return FALSE;
	if (!(self->was->id ? plan_save(book, self->was, now, error)
			    : plan_add(book, now, error)))
		return FALSE;
	say_done(self->base.shell, "%s", now->goal);
	return TRUE;
}

/* Takes the item. */
static View *
open_form(Shell *shell, PlanItem *item, const char *title)
{
	PlanForm *self = g_new0(PlanForm, 1);
	const FormSpec spec = {
		.title = title,
		.fields = fields,
		.fill = fill,
		.save = save,
		.data = self,
		.free_data = free_data,
	};

	self->base = (FormData){ .shell = shell, .book = shell_book(shell) };
	self->was = item;
	return form_view(form_open(shell, &spec));
}

View *
plan_form_open(Shell *shell, gint64 gap)
{
	g_autoptr(Gap) of = gap ? gap_load(shell_book(shell), gap, NULL) : NULL;
	PlanItem *item = plan_item_new("");

	if (of) {
		g_free(item->gap_name);
		item->gap_name = g_strdup(of->name);
	}
	return open_form(shell, item, _("New item of the plan"));
}

View *
plan_form_edit(Shell *shell, gint64 id)
{
	GError *error = NULL;
	PlanItem *item = plan_load(shell_book(shell), id, &error);

	if (!item) {
		shell_fail(shell, error);
		return NULL;
	}
	return open_form(shell, item, _("Item of the plan"));
}

int
plan_form_percent(const char *text, const char **note)
{
	char *rest = NULL;
	long percent = strtol(text, &rest, 10);

	*note = text;
	if (rest == text || !(*rest == '%' || *rest == ' ' || !*rest))
		return PLAN_PERCENT_SAME;
	*note = rest + (*rest == '%');
	return (int)CLAMP(percent, -1000, 1000);
}
