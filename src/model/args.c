/*
 * What the journal remembers of a change besides its rows: texts as they were then, since
 * a person may have another name, or none, when the history is read.
 */
#include "model/args.h"

#include <stdarg.h>

#include "krug/json.h"
#include "krug/name.h"
#include "model/book_private.h"

static char *
finish(JsonWriter *json, GString *out)
{
	json_object_end(json);
	json_end(json);
	g_strchomp(out->str);
	return g_string_free(out, FALSE);
}

char *
change_args(const char *name, ...)
{
	GString *out = g_string_new(NULL);
	g_autoptr(JsonWriter) json = json_new(out);
	va_list list;

	json_object_begin(json, NULL);
	va_start(list, name);
	while (name) {
		const char *value = va_arg(list, const char *);

		if (value)
			json_text(json, name, value);
		name = va_arg(list, const char *);
	}
	va_end(list);
	return finish(json, out);
}

/* The name as lists show it; "" for nobody. */
static char *
name_of(Book *book, gint64 contact)
{
	g_auto(NameParts) name = { 0 };
	Stmt *q = book_stmt(book,
		"SELECT family, given, patronymic, nickname, alt FROM contact"
		" WHERE id = :id");

	stmt_int(q, ":id", contact);
	if (stmt_step(q)) {
		name.family = stmt_dup_text(q, 0);
		name.given = stmt_dup_text(q, 1);
		name.patronymic = stmt_dup_text(q, 2);
		name.nickname = stmt_dup_text(q, 3);
		name.alt = stmt_dup_text(q, 4);
	}
	stmt_done(q, NULL);
	return name_short(&name);
}

char *
change_args_who(Book *book, gint64 contact, const char *name, const char *value)
{
	g_autofree char *who = name_of(book, contact);
	g_autofree char *id = g_strdup_printf("%" G_GINT64_FORMAT, contact);

	return change_args("who", who, "id", id, name, value, NULL);
}
