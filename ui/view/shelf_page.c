/* The page of an item or of news. */
#include "view/shelf_page.h"

#include "krug/i18n.h"

#define FITS 20 /* people shown */

struct ShelfPage {
	Book *book;	 /* borrowed */
	ShelfItem *item; /* one of both, or neither */
	News *news;
	GPtrArray *fits, *given, *people; /* ShelfFit, ShelfGiven, NewsPerson */
	gboolean more;
};

ShelfPage *
shelf_page_new(void)
{
	return g_new0(ShelfPage, 1);
}

static void
forget(ShelfPage *self)
{
	g_clear_pointer(&self->item, shelf_free);
	g_clear_pointer(&self->news, news_free);
	g_clear_pointer(&self->fits, g_ptr_array_unref);
	g_clear_pointer(&self->given, g_ptr_array_unref);
	g_clear_pointer(&self->people, g_ptr_array_unref);
}

static gboolean
load_item(ShelfPage *self, gint64 id, GError **error)
{
	self->item = shelf_load(self->book, id, error);
	if (self->item)
		self->fits = shelf_fits(self->book, self->item, FITS, &self->more, error);
	if (self->fits)
		self->given = shelf_given(self->book, id, error);
	return self->given != NULL;
}

static gboolean
load_news(ShelfPage *self, gint64 id, GError **error)
{
	self->news = news_load(self->book, id, error);
	if (self->news)
		self->people = news_people(self->book, id, error);
	return self->people != NULL;
}

gboolean
shelf_page_load(ShelfPage *self, Book *book, gint64 item, gint64 news, GError **error)
{
	gboolean ok = TRUE;

	forget(self);
	self->book = book;
	if (item)
		ok = load_item(self, item, error);
	else if (news)
		ok = load_news(self, news, error);
	if (!ok)
		forget(self);
	return ok;
}

const ShelfItem *
shelf_page_item(const ShelfPage *self)
{
	return self->item;
}

const News *
shelf_page_news(const ShelfPage *self)
{
	return self->news;
}

gint64
shelf_page_next(const ShelfPage *self)
{
	if (self->item && self->fits->len) {
		const ShelfFit *fit = self->fits->pdata[0];

		return fit->had_on == DAY_NONE ? fit->contact : 0;
	}
	if (self->news && self->people->len) {
		const NewsPerson *person = self->people->pdata[0];

		return person->heard_on == DAY_NONE ? person->contact : 0;
	}
	return 0;
}

/* A name, and the day at the right; both taken. */
static void
lay_name(const ShelfPage *self, Lines *lines, Style style, char *name, Day day)
{
	char *when = day != DAY_NONE ? i18n_day_short(day, book_today(self->book)) : NULL;

	if (when)
		lines_add_pair(lines, style, name, ROLE_DIM, when);
	else
		lines_add(lines, style, name);
}

static void
lay_fits(const ShelfPage *self, Lines *lines)
{
	for (guint i = 0; i < self->fits->len; i++) {
		const ShelfFit *fit = self->fits->pdata[i];

		if (fit->had_on != DAY_NONE)
			continue;
		lines_add_pair(lines, ROLE_TEXT, g_strdup(fit->name), ROLE_DIM,
			g_strdup(fit->why));
	}
	if (self->more)
		lines_add(lines, ROLE_DIM, g_strdup(_("and others")));
}

static gboolean
fits_somebody(const ShelfPage *self)
{
	return self->fits->len &&
	       ((const ShelfFit *)self->fits->pdata[0])->had_on == DAY_NONE;
}

static void
lay_item(const ShelfPage *self, Lines *lines)
{
	const ShelfItem *item = self->item;
	const char *kind = vocab_label(&vocab_shelf, (int)item->kind);
	g_autofree char *since = i18n_day_short(item->made_on, book_today(self->book));

	lines_add_text(lines, ROLE_STRONG | STYLE_BOLD, item->line);
	lines_add(lines, ROLE_DIM,
		g_strdup_printf("%s · %s", kind,
			item->closed_on != DAY_NONE ? _("off the shelf") : since));
	lines_add_text(lines, ROLE_TEXT, item->link);
	if (*item->contact_name)
		lines_add_field(lines, _("about"), item->contact_name);
	if (*item->topics)
		lines_add_field(lines, _("topics"), item->topics);
	lines_add_text(lines, ROLE_TEXT, item->notes);
	if (fits_somebody(self)) {
		lines_add_heading(lines, _("fits"));
		lay_fits(self, lines);
	}
	if (self->given->len)
		lines_add_heading(lines, _("have had it"));
	for (guint i = 0; i < self->given->len; i++) {
		const ShelfGiven *given = self->given->pdata[i];

		lay_name(self, lines, ROLE_TEXT, g_strdup(given->name), given->day);
	}
}

static void
lay_people(const ShelfPage *self, Lines *lines, gboolean heard, const char *title)
{
	gboolean first = TRUE;

	for (guint i = 0; i < self->people->len; i++) {
		const NewsPerson *person = self->people->pdata[i];

		if ((person->heard_on != DAY_NONE) != heard)
			continue;
		if (first)
			lines_add_heading(lines, title);
		first = FALSE;
		lay_name(
			self, lines, ROLE_TEXT, g_strdup(person->name), person->heard_on);
	}
}

static void
lay_news(const ShelfPage *self, Lines *lines)
{
	const News *news = self->news;
	g_autofree char *day = i18n_day_short(news->day, book_today(self->book));
	g_autofree char *heard =
		g_strdup_printf(_("heard by %d of %d"), news->heard, news->concerned);

	lines_add_text(lines, ROLE_STRONG | STYLE_BOLD, news->text);
	lines_add(lines, ROLE_DIM,
		g_strdup_printf("%s · %s%s%s", day, heard,
			news->closed_on != DAY_NONE ? " · " : "",
			news->closed_on != DAY_NONE ? _("told enough") : ""));
	lay_people(self, lines, FALSE, _("to be told"));
	lay_people(self, lines, TRUE, _("have heard it"));
}

void
shelf_page_fill(const ShelfPage *self, Lines *lines)
{
	if (self->item)
		lay_item(self, lines);
	if (self->news)
		lay_news(self, lines);
}

void
shelf_page_free(ShelfPage *self)
{
	if (!self)
		return;
	forget(self);
	g_free(self);
}
