/*
 * Texts in an editor, as files named "BOOK-PLACE.PROCESS.START.RANDOM.SUFFIX". A name is
 * never used twice, so whatever an editor still writes meets no other text.
 */
#include "krug/scratch.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "base/process.h"
#include "krug/descriptor.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "krug/text.h"

#define BOM   "\xef\xbb\xbf"
#define PARTS 5 /* of a name, between dots */

void
scratch_free(Scratch *scratch)
{
	if (!scratch)
		return;
	g_free(scratch->path);
	g_free(scratch->place);
	g_free(scratch);
}

static char *
folder(void)
{
	g_autofree char *state = path_state();

	return g_build_filename(state, "letters", NULL);
}

/* What the names of all texts of a book begin with. */
static char *
prefix_of(Book *book)
{
	const char *path = book ? book_path(book) : NULL;
	g_autofree char *tag = path_tag(path ? path : "");

	return g_strconcat(tag, "-", NULL);
}

/* --- making one --- */

static char *
name_for(Book *book, const char *place, const char *suffix)
{
	gint64 start = 0, process = process_self(&start);
	g_autofree char *dir = folder();
	g_autofree char *prefix = prefix_of(book);

	return g_strdup_printf("%s/%s%s.%" G_GINT64_FORMAT ".%" G_GINT64_FORMAT
			       ".XXXXXX%s",
		dir, prefix, place, process, start, suffix);
}

static gboolean
write_text(int fd, const char *text)
{
	return descriptor_write(fd, text, strlen(text)) && fsync(fd) == 0;
}

char *
scratch_new(Book *book, const char *place, const char *suffix, const char *text,
	GError **error)
{
	g_autofree char *path = name_for(book, place, suffix);
	gboolean written;
	int fd, number;

	if (!path_make_parent(path, error))
		return NULL;
	fd = g_mkstemp_full(path, O_WRONLY | O_CLOEXEC, 0600);
	written = fd >= 0 && write_text(fd, text);
	number = errno;
	if (fd >= 0 && close(fd) != 0 && written) {
		written = FALSE;
		number = errno;
	}
	if (written) {
		path_sync_parent(path);
		return g_steal_pointer(&path);
	}
	if (fd >= 0)
		g_unlink(path);
	g_set_error(error, KRUG_ERROR, krug_error_of_write(number),
		_("The text could not be put into a file for the editor (%s). It stays "
		  "as it was."),
		g_strerror(number));
	return NULL;
}

/* --- reading one --- */

/* A little more than is taken, where there is too much. */
static GString *
read_file(const char *path)
{
	g_autoptr(GString) bytes = g_string_new(NULL);
	int fd = descriptor_open(path);
	gboolean ok = fd >= 0 && descriptor_read(fd, bytes, SCRATCH_MOST);

	if (fd >= 0)
		close(fd);
	return ok ? g_steal_pointer(&bytes) : NULL;
}

char *
scratch_read(const char *path, GError **error)
{
	GString *bytes = read_file(path);
	g_autofree char *text = NULL;

	if (!bytes) {
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("The editor left no file behind. The text stays as it was."));
		return NULL;
	}
	if (bytes->len > SCRATCH_MOST) {
		g_string_free(bytes, TRUE);
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("The text is longer than 1 MiB and was not taken."));
		return NULL;
	}
	if (!text_valid(bytes->str, (gssize)bytes->len)) {
		g_string_free(bytes, TRUE);
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("The editor left text that is not UTF-8. It was not taken."));
		return NULL;
	}
	g_string_replace(bytes, "\r\n", "\n", 0);
	text = g_string_free(bytes, FALSE);
	return g_strdup(g_str_has_prefix(text, BOM) ? text + strlen(BOM) : text);
}

/* With the copy that editors make of what they replace. */
void
scratch_remove(const char *path)
{
	g_autofree char *copy = g_strconcat(path, "~", NULL);

	g_unlink(path);
	g_unlink(copy);
}

/* --- finding what is left --- */

/* Whether the krug that made it is another one that still lives. */
static gboolean
is_in_use(char *const *parts)
{
	gint64 start = 0, self = process_self(&start);
	gint64 process = g_ascii_strtoll(parts[1], NULL, 10);
	gint64 began = g_ascii_strtoll(parts[2], NULL, 10);

	if (process == self && began == start)
		return FALSE;
	return process_lives(process, began);
}

static Scratch *
look_at(const char *dir, const char *name, const char *prefix, const char *place)
{
	g_auto(GStrv) parts = NULL;
	g_autofree char *path = g_build_filename(dir, name, NULL);
	GStatBuf info;
	Scratch *scratch;

	if (!g_str_has_prefix(name, prefix))
		return NULL;
	parts = g_strsplit(name + strlen(prefix), ".", -1);
	if (g_strv_length(parts) != PARTS || g_str_has_suffix(name, "~") ||
		(place && strcmp(parts[0], place) != 0) || is_in_use(parts) ||
		g_stat(path, &info) != 0 || !S_ISREG(info.st_mode))
		return NULL;
	scratch = g_new0(Scratch, 1);
	scratch->path = g_steal_pointer(&path);
	scratch->place = g_strdup(parts[0]);
	scratch->at = info.st_mtime;
	return scratch;
}

static int
newest_first(gconstpointer a, gconstpointer b)
{
	const Scratch *one = *(Scratch *const *)a, *two = *(Scratch *const *)b;

	return one->at == two->at ? strcmp(one->path, two->path)
				  : (one->at < two->at) - (one->at > two->at);
}

GPtrArray *
scratch_left(Book *book, const char *place)
{
	GPtrArray *left = g_ptr_array_new_with_free_func((GDestroyNotify)scratch_free);
	g_autofree char *dir = folder();
	g_autofree char *prefix = prefix_of(book);
	GDir *names = book && book_path(book) ? g_dir_open(dir, 0, NULL) : NULL;
	const char *name;

	while (names && (name = g_dir_read_name(names))) {
		Scratch *scratch = look_at(dir, name, prefix, place);

		if (scratch)
			g_ptr_array_add(left, scratch);
	}
	if (names)
		g_dir_close(names);
	g_ptr_array_sort(left, newest_first);
	return left;
}

/* A text, or what an editor that died keeps of it beside it: ".NAME.swp", "#NAME#",
 * "NAME~". */
static gboolean
is_over(const char *name, const char *prefix)
{
	const char *own = name + strspn(name, ".#");
	g_auto(GStrv) parts = NULL;

	if (!g_str_has_prefix(own, prefix))
		return FALSE;
	parts = g_strsplit(own + strlen(prefix), ".", -1);
	return g_strv_length(parts) >= PARTS && !is_in_use(parts);
}

void
scratch_remove_all(Book *book)
{
	g_autofree char *dir = folder();
	g_autofree char *prefix = prefix_of(book);
	g_autoptr(GDir) names = book_path(book) ? g_dir_open(dir, 0, NULL) : NULL;
	const char *name;

	while (names && (name = g_dir_read_name(names))) {
		g_autofree char *path = g_build_filename(dir, name, NULL);

		if (is_over(name, prefix))
			g_unlink(path);
	}
}
