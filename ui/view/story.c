/*
 * The timeline pane. The list widget pages over lines: each entry is one line while it is
 * folded and several when unfolded, and all lines of an entry share it by reference. A
 * line's id is its entry's id and its number, so the selection survives a reload.
 */
#include "view/story.h"

#include "krug/clock.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "krug/timeline.h"
#include "view/words.h"
#include "widget/list.h"

#define LINE_BITS  12 /* lines of one entry */
#define LINE_MOST  ((1 << LINE_BITS) - 1)
#define DATE_WIDTH 7  /* "14 nov"; the year heads its entries */
#define LIST_EDGES 4  /* columns of the cursor and of the gap at the right */
#define ROOMY	   52 /* columns from which a folded line has room for the kind */

typedef struct {
	TimelineItem **item; /* in an rc box, shared by the lines of the entry */
	int line;
	char *text; /* of lines after the first */
} StoryLine;

struct Story {
	Book *book; /* borrowed */
	gint64 contact;
	Day today;
	int width;
	gboolean all;	     /* unfold every entry */
	gint64 newest;	     /* the entry talked about last, 0: none */
	GHashTable *flipped; /* gint64: folded, or not, against what is usual */
	List *list;
};

static void
item_clear(gpointer data)
{
	TimelineItem **box = data;

	timeline_item_free(*box);
}

static const TimelineItem *
item_of(const StoryLine *line)
{
	return *line->item;
}

static void
line_free(gpointer data)
{
	StoryLine *line = data;

	g_rc_box_release_full(line->item, item_clear);
	g_free(line->text);
	g_free(line);
}

static gpointer
line_copy(gconstpointer data)
{
	const StoryLine *line = data;
	StoryLine *copy = g_new0(StoryLine, 1);

	copy->item = g_rc_box_acquire(line->item);
	copy->line = line->line;
	copy->text = g_strdup(line->text);
	return copy;
}

static gint64
line_id(gconstpointer data)
{
	const StoryLine *line = data;

	return (item_of(line)->entry->id << LINE_BITS) | line->line;
}

/* Columns of a line behind the date and the arrow. */
static int
text_room(const Story *story)
{
	return story->width - LIST_EDGES - DATE_WIDTH - 2;
}

/* "15:00" here; "" where the hour is not known. */
static char *
hour_of(const Story *story, const Interaction *entry)
{
	int minute = 0;

	if (entry->at == AT_NONE)
		return g_strdup("");
	clock_day_of(book_clock(story->book), NULL, entry->at, &minute);
	return g_strdup_printf("%02d:%02d", minute / 60, minute % 60);
}

/* What stands on the line of a folded entry after the date. */
static char *
summary(const Story *story, const TimelineItem *item, gboolean folded)
{
	const Interaction *entry = item->entry;
	g_autofree char *values = words_values(entry);
	g_autofree char *what =
		item->interview ? g_strdup(item->interview)
		: folded && *entry->text && story->width < ROOMY
			? g_strdup(vocab_label(&vocab_channel, entry->channel))
			: words_what(entry);
	GString *text = g_string_new(what);

	if (entry->planned) {
		g_autofree char *hour = hour_of(story, entry);

		g_string_prepend(text, *hour ? " " : "");
		g_string_prepend(text, hour);
		g_string_prepend(text, _("planned: "));
	}
	if (folded && *entry->text)
		g_string_append_printf(text, "  %s", entry->text);
	if (folded && *values)
		g_string_append_printf(text, "  ★ %s", values);
	return g_string_free(text, FALSE);
}

/* What was said last stands there whole, without a key. */
static gboolean
is_long_newest(const Story *story, const TimelineItem *item)
{
	g_autofree char *text = NULL;

	if (item->entry->id != story->newest || story->width == 0)
		return FALSE;
	text = summary(story, item, TRUE);
	return text_width(text) > text_room(story);
}

static gboolean
is_unfolded(const Story *story, const TimelineItem *item)
{
	gboolean usual = story->all || is_long_newest(story, item);

	return g_hash_table_contains(story->flipped, &item->entry->id) != usual;
}

/* The lines under an unfolded entry. */
static void
add_paragraph(GPtrArray *lines, const char *label, const char *text, int width)
{
	if (!text || !*text)
		return;
	g_autofree char *all =
		label ? g_strdup_printf("%s: %s", label, text) : g_strdup(text);
	g_auto(GStrv) wrapped = text_wrap(all, MAX(width, 16));

	for (char **line = wrapped; *line; line++)
		g_ptr_array_add(lines, g_strdup(*line));
}

/* "15:00, 30 min" */
static void
add_time(GPtrArray *lines, const Story *story, const Interaction *entry, int width)
{
	g_autofree char *hour = hour_of(story, entry);
	guint minutes = (guint)MAX(entry->minutes, 0);
	g_autofree char *length =
		minutes ? g_strdup_printf(ngettext("%u min", "%u min", minutes), minutes)
			: g_strdup("");
	g_autofree char *text =
		g_strconcat(hour, *hour && *length ? ", " : "", length, NULL);

	add_paragraph(lines, _("hour"), text, width);
}

static char *
joined(const GPtrArray *words, const char *before)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < words->len; i++)
		g_string_append_printf(text, "%s%s%s", i ? ", " : "", before,
			(const char *)words->pdata[i]);
	return g_string_free(text, FALSE);
}

static void
add_promises(GPtrArray *lines, const Story *story, const TimelineItem *item, int width)
{
	for (guint i = 0; i < item->promises->len; i++) {
		const Promise *promise = item->promises->pdata[i];
		g_autofree char *day =
			promise->day == DAY_NONE
				? g_strdup("")
				: i18n_day_short(promise->day, story->today);
		g_autofree char *text = g_strdup_printf("%s%s%s%s", promise->text,
			*day ? ", " : "", day, promise->open ? "" : _(" (kept)"));

		add_paragraph(lines,
			promise->theirs ? _("they promised") : _("I promised"), text,
			width);
	}
}

/* Owned, of char *. */
static GPtrArray *
unfolded(const Story *story, const TimelineItem *item)
{
	GPtrArray *lines = g_ptr_array_new_with_free_func(g_free);
	int width = text_room(story);
	g_autofree char *names = joined(item->names, "");
	g_autofree char *topics = joined(item->entry->topics, "#");
	g_autofree char *values = words_values(item->entry);

	add_paragraph(lines, NULL, item->entry->text, width);
	if (item->names->len > 1)
		add_paragraph(lines, _("with"), names, width);
	if (item->entry->planned)
		add_time(lines, story, item->entry, width);
	add_paragraph(lines, _("place"), item->entry->place, width);
	add_paragraph(lines, _("topics"), topics, width);
	add_paragraph(lines, NULL, values, width);
	add_promises(lines, story, item, width);
	return lines;
}

static StoryLine *
line_new(TimelineItem **item, int number, char *text)
{
	StoryLine *line = g_new0(StoryLine, 1);

	line->item = item;
	line->line = number;
	line->text = text;
	return line;
}

/* All lines of an entry; takes the item. */
static GPtrArray *
lines_of(const Story *story, TimelineItem *item)
{
	GPtrArray *out = g_ptr_array_new_with_free_func(line_free);
	TimelineItem **box = g_rc_box_new(TimelineItem *);

	*box = item;
	g_ptr_array_add(out, line_new(box, 0, NULL));
	if (!is_unfolded(story, item))
		return out;
	g_autoptr(GPtrArray) texts = unfolded(story, item);

	for (guint i = 0; i < MIN(texts->len, LINE_MOST); i++)
		g_ptr_array_add(out, line_new(g_rc_box_acquire(box), (int)i + 1,
					     g_strdup(texts->pdata[i])));
	return out;
}

/* Moves up to n lines of an entry to `out`: those after `number`, or, backwards, those
 * before it from the nearest on. */
static void
take_lines(GPtrArray *lines, int number, gboolean backwards, guint n, GPtrArray *out)
{
	for (guint i = 0; i < lines->len && out->len < n; i++) {
		guint at = backwards ? lines->len - 1 - i : i;
		const StoryLine *line = lines->pdata[at];

		if (backwards ? line->line < number : line->line > number)
			g_ptr_array_add(out, line_copy(line));
	}
}

/* The other lines of the entry that `from` stands in. */
static gboolean
rest_of_entry(Story *story, const StoryLine *from, int number, gboolean backwards,
	guint n, GPtrArray *out, GError **error)
{
	gint64 id = item_of(from)->entry->id;
	g_autoptr(TimelineItem) item =
		timeline_item_load(story->book, story->contact, id, error);

	if (!item)
		return FALSE;
	g_autoptr(GPtrArray) lines = lines_of(story, g_steal_pointer(&item));

	take_lines(lines, number, backwards, n, out);
	return TRUE;
}

/* Of the first page; plans stand above what was. */
static gint64
newest_of(const GPtrArray *items)
{
	for (guint i = 0; i < items->len; i++) {
		const TimelineItem *item = items->pdata[i];

		if (!item->entry->planned)
			return item->entry->id;
	}
	return 0;
}

static gboolean
page(gpointer data, gconstpointer from_row, ListWay way, int limit, GPtrArray *out,
	GError **error)
{
	Story *story = data;
	const StoryLine *from = from_row;
	gboolean backwards = way == LIST_BEFORE;
	guint n = (guint)MAX(limit, 0);

	if (!story->contact)
		return TRUE;
	if (from) {
		int number = way == LIST_FROM ? from->line - 1 : from->line;
		g_autoptr(GError) gone = NULL;

		/* An entry that is gone has no lines; the list goes on after it. */
		rest_of_entry(story, from, number, backwards, n, out, &gone);
	}
	if (out->len >= n)
		return TRUE;
	g_autoptr(GPtrArray) items = timeline_page(story->book, story->contact,
		from ? item_of(from) : NULL, backwards, n - out->len, error);

	if (!items)
		return FALSE;
	g_ptr_array_set_free_func(items, NULL);
	if (!from && !backwards)
		story->newest = newest_of(items);
	for (guint i = 0; i < items->len; i++) {
		guint at = backwards ? items->len - 1 - i : i;
		g_autoptr(GPtrArray) lines = lines_of(story, items->pdata[at]);

		take_lines(lines, backwards ? G_MAXINT : -1, backwards, n, out);
	}
	return TRUE;
}

static void
draw_row(gpointer data, gconstpointer row, Canvas canvas, gboolean selected)
{
	const Story *story = data;
	const StoryLine *line = row;
	const Interaction *entry = item_of(line)->entry;

	(void)selected;
	if (line->line > 0) {
		canvas_text(canvas, DATE_WIDTH + 2, 0, -1, ROLE_TEXT, line->text);
		return;
	}
	g_autofree char *day = i18n_day_short(entry->day, entry->day);
	gboolean folded = !is_unfolded(story, item_of(line));
	g_autofree char *text = summary(story, item_of(line), folded);

	canvas_text(canvas, 0, 0, DATE_WIDTH - 1, ROLE_DIM, day);
	canvas_glyph(canvas, DATE_WIDTH, 0, ROLE_ACCENT,
		entry->planned ? GLYPH_CLOCK : words_direction(entry->direction));
	canvas_text(
		canvas, DATE_WIDTH + 2, 0, -1, folded ? ROLE_TEXT : ROLE_STRONG, text);
}

static int
row_year(gconstpointer row)
{
	return day_parts(item_of(row)->entry->day).year;
}

static void
draw_year(gpointer data, gconstpointer row, Canvas line)
{
	(void)data;
	canvas_printf(line, 3, 0, -1, ROLE_DIM, "%d", row_year(row));
}

static gpointer
find(gpointer data, gint64 id)
{
	Story *story = data;
	g_autoptr(TimelineItem) item =
		timeline_item_load(story->book, story->contact, id >> LINE_BITS, NULL);

	if (!item)
		return NULL;
	g_autoptr(GPtrArray) lines = lines_of(story, g_steal_pointer(&item));
	guint number = MIN((guint)(id & LINE_MOST), lines->len - 1);

	return line_copy(lines->pdata[number]);
}

static const ListSource source = {
	.page = page,
	.free_row = line_free,
	.id = line_id,
	.group = row_year,
	.draw_group = draw_year,
	.draw_row = draw_row,
	.find = find,
};

Story *
story_new(void)
{
	Story *story = g_new0(Story, 1);

	story->flipped = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
	story->list = list_new(&source, story);
	return story;
}

void
story_free(Story *story)
{
	if (!story)
		return;
	list_free(story->list);
	g_hash_table_unref(story->flipped);
	g_free(story);
}

gboolean
story_load(Story *story, Book *book, gint64 contact, GError **error)
{
	gboolean same = story->contact == contact && story->book == book &&
			story_selected(story) != story->newest;

	story->book = book;
	story->contact = contact;
	story->today = book_today(book);
	if (!same && story->width == 0)
		list_clear(story->list);
	if (story->width == 0)
		return TRUE; /* out of sight: story_layout() reads it */
	return same ? list_reload(story->list, error) : list_restart(story->list, error);
}

gboolean
story_layout(Story *story, int width, int height, GError **error)
{
	gboolean wrap = width != story->width && width > 0;

	story->width = width;
	list_resize(story->list, height);
	return !wrap || list_reload(story->list, error);
}

gint64
story_selected(const Story *story)
{
	const StoryLine *line = list_selected(story->list);

	return line ? item_of(line)->entry->id : 0;
}

void
story_fold(Story *story)
{
	gint64 entry = story_selected(story);

	if (!entry)
		return;
	if (!g_hash_table_remove(story->flipped, &entry))
		g_hash_table_add(story->flipped, g_memdup2(&entry, sizeof(entry)));
	list_reload(story->list, NULL);
}

void
story_fold_all(Story *story)
{
	story->all = !story->all;
	g_hash_table_remove_all(story->flipped);
	list_reload(story->list, NULL);
}

gboolean
story_move(gpointer data, Action action)
{
	Story *story = data;

	return list_move(story->list, action);
}

gboolean
story_click(Story *story, int y)
{
	return list_click(story->list, y);
}

void
story_draw(const Story *story, Canvas canvas, gboolean active)
{
	list_draw(story->list, canvas_sub(canvas, 0, 0, canvas.w - 1, canvas.h), active,
		story->contact ? _("Nothing logged yet: l logs a contact") : NULL);
}
