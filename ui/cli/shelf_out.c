/* What is on the shelf, in words and in JSON. */
#include "cli/shelf_out.h"

#include "krug/i18n.h"

#include "cli/rows.h"

static void
fields(JsonWriter *json, Book *book G_GNUC_UNUSED, gconstpointer row)
{
	const ShelfItem *item = row;

	json_int(json, "id", item->id);
	json_text(json, "kind", vocab_id(&vocab_shelf, (int)item->kind));
	json_text(json, "line", item->line);
	json_told(json, "link", item->link);
	json_id(json, "who_id", item->contact);
	json_told(json, "who", item->contact_name);
	json_told(json, "topics", item->topics);
	json_day(json, "made_on", item->made_on);
	json_day(json, "closed_on", item->closed_on);
	json_int(json, "given", item->given);
	json_told(json, "notes", item->notes);
}

/* "given to 2 people", "off the shelf"; owned. */
static char *
state_of(const ShelfItem *item)
{
	if (item->closed_on != DAY_NONE)
		return g_strdup(_("off the shelf"));
	if (!item->given)
		return g_strdup("");
	return g_strdup_printf(
		ngettext("given to %d person", "given to %d people", (gulong)item->given),
		item->given);
}

static void
print_row(Table *table, Book *book G_GNUC_UNUSED, gconstpointer row)
{
	const ShelfItem *item = row;
	g_autofree char *id = row_id(item->id);
	g_autofree char *state = state_of(item);
	const char *cells[] = { id, vocab_label(&vocab_shelf, (int)item->kind),
		item->line, item->topics, state };

	table_row(table, cells);
}

const VerbRows shelf_rows_out = { 5, fields, print_row };

ShelfSheet *
shelf_sheet_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(ShelfSheet) page = g_new0(ShelfSheet, 1);

	page->item = shelf_load(book, id, error);
	if (page->item)
		page->fits = shelf_fits(book, page->item, SHELF_FITS, &page->more, error);
	if (page->fits)
		page->given = shelf_given(book, id, error);
	return page->given ? g_steal_pointer(&page) : NULL;
}

void
shelf_sheet_free(ShelfSheet *page)
{
	if (!page)
		return;
	shelf_free(page->item);
	g_clear_pointer(&page->fits, g_ptr_array_unref);
	g_clear_pointer(&page->given, g_ptr_array_unref);
	g_free(page);
}

static void
fits_json(JsonWriter *json, const GPtrArray *fits)
{
	json_array_begin(json, "fits");
	for (guint i = 0; i < fits->len; i++) {
		const ShelfFit *fit = fits->pdata[i];

		json_object_begin(json, NULL);
		json_int(json, "id", fit->contact);
		json_text(json, "name", fit->name);
		json_text(json, "topics", fit->why);
		json_day(json, "had_on", fit->had_on);
		json_object_end(json);
	}
	json_array_end(json);
}

static void
given_json(JsonWriter *json, const GPtrArray *given)
{
	json_array_begin(json, "given_to");
	for (guint i = 0; i < given->len; i++) {
		const ShelfGiven *one = given->pdata[i];

		json_object_begin(json, NULL);
		json_int(json, "id", one->contact);
		json_text(json, "name", one->name);
		json_day(json, "day", one->day);
		json_object_end(json);
	}
	json_array_end(json);
}

void
shelf_sheet_json(Book *book G_GNUC_UNUSED, const ShelfSheet *page)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	fields(json, book, page->item);
	fits_json(json, page->fits);
	given_json(json, page->given);
	json_object_end(json);
	json_end(json);
}

static void
print_fits(Book *book, const ShelfSheet *page)
{
	Day today = book_today(book);

	if (page->fits->len)
		out_line("%s", _("fits:"));
	for (guint i = 0; i < page->fits->len; i++) {
		const ShelfFit *fit = page->fits->pdata[i];
		g_autofree char *day = fit->had_on != DAY_NONE
					       ? i18n_day_short(fit->had_on, today)
					       : NULL;

		out_line("  #%" G_GINT64_FORMAT " %s: %s%s%s", fit->contact, fit->name,
			fit->why, day ? _(" · had it ") : "", day ? day : "");
	}
	if (page->more)
		out_line("  %s", _("and others"));
}

void
shelf_sheet_print(Book *book, const ShelfSheet *page)
{
	const ShelfItem *item = page->item;
	Day today = book_today(book);
	g_autofree char *state = state_of(item);

	out_line("%s", item->line);
	out_line("%s%s%s", vocab_label(&vocab_shelf, (int)item->kind),
		*state ? " · " : "", state);
	if (*item->link)
		out_line("%s", item->link);
	if (*item->contact_name)
		out_line(_("about: %s"), item->contact_name);
	if (*item->topics)
		out_line(_("topics: %s"), item->topics);
	out_block("", item->notes);
	print_fits(book, page);
	if (page->given->len)
		out_line("%s", _("had it:"));
	for (guint i = 0; i < page->given->len; i++) {
		const ShelfGiven *one = page->given->pdata[i];
		g_autofree char *day = i18n_day_short(one->day, today);

		out_line("  #%" G_GINT64_FORMAT " %s · %s", one->contact, one->name, day);
	}
}
