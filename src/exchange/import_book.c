/*
 * The whole file in memory: it is bound to statements as one text.
 */
#include "krug/import_book.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/json_scan.h"
#include "krug/descriptor.h"
#include "krug/error.h"
#include "krug/i18n.h"

#define JSON_SUFFIX ".json"

gboolean
import_book_is(const char *path, const char *format)
{
	if (format)
		return strcmp(format, "json") == 0;
	return g_str_has_suffix(path, JSON_SUFFIX);
}

static gboolean
refuse(GError **error, const char *shown, guint64 line, const char *why)
{
	if (line > 0)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			"%s:%" G_GUINT64_FORMAT ": %s", shown, line, why);
	else
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s: %s", shown, why);
	return FALSE;
}

static gboolean
read_all(int fd, const char *shown, GString *text, GError **error)
{
	if (!descriptor_read(fd, text, IMPORT_BOOK_MOST))
		return refuse(error, shown, 0, g_strerror(errno));
	return text->len <= IMPORT_BOOK_MOST ||
	       refuse(error, shown, 0, _("the file is longer than 512 MiB"));
}

static gboolean
check_text(const GString *text, const char *shown, GError **error)
{
	const char *end;
	guint64 line = 1;
	gboolean deep;

	if (text->len == 0)
		return refuse(error, shown, 0, _("the file is empty"));
	if (!g_utf8_validate(text->str, (gssize)text->len, &end)) {
		for (const char *p = text->str; p < end; p++)
			line += *p == '\n';
		return refuse(error, shown, line, _("not a text in UTF-8"));
	}
	line = json_scan(text->str, &deep);
	return line == 0 || refuse(error, shown, line,
				    deep ? _("nested too deep from here on")
					 : _("not JSON from here on"));
}

char *
import_book_read(Book *book, const char *path, GError **error)
{
	g_autofree char *shown = g_filename_display_name(path);
	g_autoptr(GString) text = g_string_new(NULL);
	gboolean ok;
	int fd;

	if (book_is_file(book, path)) {
		refuse(error, shown, 0, _("this is the book itself"));
		return NULL;
	}
	fd = descriptor_open(path);
	if (fd < 0) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND, "%s: %s", shown,
			errno ? g_strerror(errno) : _("this is no ordinary file"));
		return NULL;
	}
	ok = read_all(fd, shown, text, error);
	close(fd);
	return ok && check_text(text, shown, error) ? g_strdup(text->str) : NULL;
}
