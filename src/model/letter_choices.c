/*
 * Which template to write with: first what the step that gives the standing asks for,
 * then what other open steps do, a near date, news not heard, something on the shelf that
 * fits; then all others.
 */
#include <string.h>

#include "model/letter_private.h"

void
letter_choice_free(LetterChoice *choice)
{
	if (!choice)
		return;
	g_free(choice->name);
	g_free(choice->title);
	g_free(choice->use);
	g_free(choice);
}

static gboolean
has(const GPtrArray *list, const char *name)
{
	for (guint i = 0; i < list->len; i++)
		if (strcmp(((const LetterChoice *)list->pdata[i])->name, name) == 0)
			return TRUE;
	return FALSE;
}

static void
add(GPtrArray *list, const TemplateFile *file, gboolean fits)
{
	LetterChoice *choice;

	if (!file->template || has(list, file->kind))
		return;
	choice = g_new(LetterChoice, 1);
	*choice = (LetterChoice){ g_strdup(file->kind),
		g_strdup(template_title(file->template)),
		g_strdup(template_use(file->template)), fits };
	g_ptr_array_add(list, choice);
}

static void
add_kind(GPtrArray *list, const char *kind, const LetterSheet *sheet)
{
	g_autoptr(TemplateFile) file =
		kind ? templates_find(kind, sheet->tone, sheet->lang, NULL) : NULL;

	if (file)
		add(list, file, TRUE);
}

static gboolean
knows(const LetterSheet *sheet, const char *name)
{
	for (guint i = 0; i < sheet->values->len; i++)
		if (strcmp(g_array_index(sheet->values, TemplateValue, i).name, name) ==
			0)
			return TRUE;
	return FALSE;
}

static gboolean
add_shelf(Book *book, GPtrArray *list, const LetterSheet *sheet, GError **error)
{
	g_autoptr(GPtrArray) fits = shelf_for(book, sheet->about.contact, 3, error);

	for (guint i = 0; fits && i < fits->len; i++)
		add_kind(list,
			letter_template_of_shelf(
				((const ShelfFor *)fits->pdata[i])->kind),
			sheet);
	return fits != NULL;
}

static gboolean
add_fitting(Book *book, GPtrArray *list, const LetterSheet *sheet, GError **error)
{
	g_autoptr(GPtrArray) asked =
		letter_kinds_asked(book, sheet->about.contact, error);

	if (!asked)
		return FALSE;
	add_kind(list, sheet->kind, sheet);
	for (guint i = 0; i < asked->len; i++)
		add_kind(list, asked->pdata[i], sheet);
	if (knows(sheet, "occasion"))
		add_kind(list, "congratulation", sheet);
	if (knows(sheet, "news"))
		add_kind(list, "professional-update", sheet);
	return add_shelf(book, list, sheet, error);
}

GPtrArray *
letter_choices(Book *book, const LetterAbout *about, GError **error)
{
	g_autoptr(LetterSheet) sheet = letter_begin(book, about, error);
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)letter_choice_free);
	g_autoptr(GPtrArray) files = NULL;

	if (!sheet || !add_fitting(book, list, sheet, error))
		return NULL;
	files = templates_list(sheet->lang);
	for (guint i = 0; i < files->len; i++) {
		const TemplateFile *file = files->pdata[i];

		if (file->tone == TONE_NONE || file->tone == sheet->tone)
			add(list, file, FALSE);
	}
	return g_steal_pointer(&list);
}
