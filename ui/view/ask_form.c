/*
 * The request for feedback. Its questions are the user's list, in the language of the
 * letter, each a tick; a question of one's own can be typed below. The rules that make a
 * request answerable stand above.
 */
#include "view/ask_form.h"

#include "krug/application.h"
#include "krug/error.h"
#include "krug/feedback.h"
#include "krug/i18n.h"
#include "krug/letter.h"
#include "view/fields.h"
#include "view/names.h"
#include "view/namesakes.h"
#include "view/say.h"

#define WIDE	  26
#define NAME_SIZE 16
#define TICKED	  3 /* questions chosen at first */

typedef struct {
	FormData base; /* first, for the checks of fields.h */
	gint64 addressee;
	char **questions;
	char **names;	/* of the ticks */
	GArray *fields; /* Field */
} AskForm;

static void
free_data(gpointer data)
{
	AskForm *self = data;

	g_strfreev(self->questions);
	g_strfreev(self->names);
	g_array_unref(self->fields);
	g_free(self);
}

static const Field to_whom[] = {
	{
		.name = "to",
		.label = N_("To"),
		.required = TRUE,
		.check = fields_check_people,
		.complete = fields_complete_people,
	},
	{
		.kind = FIELD_CHOICE,
		.name = "channel",
		.label = N_("By"),
		.vocab = &vocab_channel,
		.none = N_("the preferred channel"),
		.width = WIDE,
	},
	{
		.kind = FIELD_HEADING,
		.label = N_("Thanks first, two or three of these, and no dispute:"),
	},
};

static const Field own_question = {
	.name = "own",
	.label = N_("One of my own"),
};

/* The questions stand beside their ticks: the list is the user's, not a vocabulary. */
static void
make_fields(AskForm *self)
{
	guint count = g_strv_length(self->questions);

	self->fields = g_array_new(TRUE, TRUE, sizeof(Field));
	self->names = g_new0(char *, count + 1);
	g_array_append_vals(self->fields, to_whom, G_N_ELEMENTS(to_whom));
	for (guint i = 0; i < count; i++) {
		Field field = {
			.kind = FIELD_TOGGLE,
			.label = i == 0 ? N_("Questions") : " ",
			.placeholder = self->questions[i],
		};

		field.name = self->names[i] = g_strdup_printf("question-%u", i);
		g_array_append_val(self->fields, field);
	}
	g_array_append_val(self->fields, own_question);
}

static void
fill(Form *form, gpointer data)
{
	AskForm *self = data;
	g_autofree char *name =
		self->addressee ? names_of(self->base.book, self->addressee) : NULL;

	self->base.form = form;
	form_set(form, "to", name ? name : "");
	for (guint i = 0; self->names[i] && i < TICKED; i++)
		form_set(form, self->names[i], "1");
}

/* The list in the language of the letter to them; owned. NULL and error. */
static char **
questions_for(Book *book, gint64 application, gint64 who, GError **error)
{
	const LetterAbout about = {
		.contact = who,
		.application = application,
		.template = "feedback-request",
	};
	g_autofree char *lang = letter_lang(book, &about);

	return feedback_questions(book, lang, error);
}

/* What was chosen, one a line; owned. */
static char *
chosen(const AskForm *self, char *const *questions, const Form *form)
{
	GString *text = g_string_new(NULL);
	const char *own = form_text(form, "own");

	for (guint i = 0; self->names[i] && questions[i]; i++)
		if (*form_text(form, self->names[i]))
			g_string_append_printf(
				text, "%s%s", text->len ? "\n" : "", questions[i]);
	if (*own)
		g_string_append_printf(text, "%s%s", text->len ? "\n" : "", own);
	return g_string_free(text, FALSE);
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	AskForm *self = data;
	Book *book = self->base.book;
	g_autoptr(GArray) people = names_read(book, form_text(form, "to"), error);
	gint64 who = people && people->len ? g_array_index(people, gint64, 0) : 0;
	g_auto(GStrv) questions =
		people ? questions_for(book, self->base.application, who, error) : NULL;
	g_autoptr(FeedbackRequest) request = NULL;

	if (!questions)
		return FALSE;
	request = feedback_request_new(self->base.application, who, book_today(book));
	g_free(request->questions);
	request->questions = chosen(self, questions, form);
	request->channel =
		(Channel)vocab_from_id(&vocab_channel, form_text(form, "channel"));
	if (!*request->questions) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s",
			_("Choose at least one question: a concrete one gets an "
			  "answer."));
		return FALSE;
	}
	if (!feedback_ask(book, request, error))
		return FALSE;
	say_done(self->base.shell, _("Asked for feedback"));
	return TRUE;
}

View *
ask_form_open(Shell *shell, gint64 application)
{
	Book *book = shell_book(shell);
	GError *error = NULL;
	g_autoptr(Application) about = application_load(book, application, &error);
	char **questions =
		about ? questions_for(book, application, about->outcome_by, &error)
		      : NULL;
	g_autofree char *name = NULL;
	g_autofree char *title = NULL;
	AskForm *self;
	FormSpec spec = {
		.fill = fill,
		.ask = namesakes_ask,
		.save = save,
		.free_data = free_data,
	};

	if (!questions) {
		shell_fail(shell, error);
		return NULL;
	}
	name = application_title(about);
	title = g_strdup_printf(_("Ask for feedback: %s"), name);
	self = g_new0(AskForm, 1);
	self->base = (FormData){
		.shell = shell,
		.book = book,
		.application = application,
	};
	self->addressee = about->outcome_by;
	self->questions = questions;
	make_fields(self);
	spec.title = title;
	spec.fields = (const Field *)(gpointer)self->fields->data;
	spec.data = self;
	return form_view(form_open(shell, &spec));
}
