/*
 * Pages of a timeline: one range of the participants' key, newest first. Entries of one
 * day stand by hour, those without an hour above them, as entry_compare() has it.
 */
#include "krug/timeline.h"

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/interview.h"
#include "model/book_private.h"
#include "model/contact_private.h"
#include "model/ids.h"

#define AFTER_ALL  ":" /* sorts behind every day */
#define BEFORE_ALL ""

void
timeline_item_free(TimelineItem *item)
{
	if (!item)
		return;
	g_clear_pointer(&item->entry, interaction_free);
	g_clear_pointer(&item->names, g_ptr_array_unref);
	g_clear_pointer(&item->promises, g_ptr_array_unref);
	g_free(item->interview);
	g_free(item);
}

static Stmt *
page_statement(Book *book, gboolean backwards)
{
	if (backwards)
		return book_stmt(book,
			"SELECT p.interaction FROM participant p"
			" JOIN interaction i ON i.id = p.interaction"
			" WHERE p.contact = :contact AND p.day >= :day AND (p.day > :day"
			" OR (i.at IS NULL, coalesce(i.at, 0), i.id) > (:timeless, :at, "
			":id))"
			" ORDER BY p.day, i.at IS NULL, i.at, p.interaction LIMIT "
			":limit");
	return book_stmt(book,
		"SELECT p.interaction FROM participant p"
		" JOIN interaction i ON i.id = p.interaction"
		" WHERE p.contact = :contact AND p.day <= :day AND (p.day < :day"
		" OR (i.at IS NULL, coalesce(i.at, 0), i.id) < (:timeless, :at, :id))"
		" ORDER BY p.day DESC, i.at IS NULL DESC, i.at DESC, p.interaction DESC"
		" LIMIT :limit");
}

static void
bind_key(Stmt *q, const Interaction *from, gboolean backwards)
{
	gboolean timeless = from && from->at == AT_NONE;

	if (from)
		stmt_day(q, ":day", from->day);
	else
		stmt_text(q, ":day", backwards ? BEFORE_ALL : AFTER_ALL);
	stmt_int(q, ":timeless", timeless);
	stmt_int(q, ":at", from && !timeless ? from->at : 0);
	stmt_int(q, ":id", from ? from->id : 0);
}

static gboolean
page_ids(Stmt *q, gboolean backwards, GArray *ids, GError **error)
{
	while (stmt_step(q)) {
		gint64 id = stmt_get_int(q, 0);

		if (backwards)
			g_array_prepend_val(ids, id);
		else
			g_array_append_val(ids, id);
	}
	return stmt_done(q, error);
}

static gboolean
is_others(const Promise *promise, gint64 contact)
{
	return promise->contact != contact;
}

static gboolean
name_interview(Book *book, TimelineItem *item, GError **error)
{
	gint64 id = 0;
	g_autoptr(Interview) interview = NULL;

	if (item->entry->type == TYPE_INTERVIEW)
		id = interview_of(book, item->entry->id, error);
	if (id <= 0)
		return id == 0;
	interview = interview_load(book, id, error);
	if (interview)
		item->interview = interview_title(interview);
	return interview != NULL;
}

static TimelineItem *
load_item(Book *book, gint64 contact, gint64 id, GError **error)
{
	g_autoptr(TimelineItem) item = g_new0(TimelineItem, 1);

	item->entry = interaction_load(book, id, error);
	if (!item->entry)
		return NULL;
	item->names = g_ptr_array_new_with_free_func(g_free);
	for (guint i = 0; i < item->entry->contacts->len; i++)
		g_ptr_array_add(item->names,
			contact_who(
				book, g_array_index(item->entry->contacts, gint64, i)));
	item->promises = promise_of(book, id, error);
	if (!item->promises)
		return NULL;
	for (guint i = item->promises->len; i > 0; i--)
		if (is_others(g_ptr_array_index(item->promises, i - 1), contact))
			g_ptr_array_remove_index(item->promises, i - 1);
	return name_interview(book, item, error) ? g_steal_pointer(&item) : NULL;
}

TimelineItem *
timeline_item_load(Book *book, gint64 contact, gint64 entry, GError **error)
{
	g_autoptr(TimelineItem) item = load_item(book, contact, entry, error);

	if (!item)
		return NULL;
	if (ids_have(item->entry->contacts, contact))
		return g_steal_pointer(&item);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("Entry #%ld is not in this timeline."), (long)entry);
	return NULL;
}

GPtrArray *
timeline_page(Book *book, gint64 contact, const TimelineItem *from, gboolean backwards,
	guint limit, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GPtrArray) items =
		g_ptr_array_new_with_free_func((GDestroyNotify)timeline_item_free);
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = page_statement(book, backwards);

	stmt_int(q, ":contact", contact);
	stmt_int(q, ":limit", limit);
	bind_key(q, from ? from->entry : NULL, backwards);
	if (!page_ids(q, backwards, ids, error))
		return NULL;
	for (guint i = 0; i < ids->len; i++) {
		TimelineItem *item =
			load_item(book, contact, g_array_index(ids, gint64, i), error);

		if (!item)
			return NULL;
		g_ptr_array_add(items, item);
	}
	return g_steal_pointer(&items);
}
