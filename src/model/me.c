/*
 * Me: one row, made by the first saving, and my channels, which are written anew each
 * time, since nothing refers to them.
 */
#include "krug/me.h"

#include <stddef.h>
#include <string.h>

#include "krug/contact.h"
#include "krug/i18n.h"
#include "model/book_private.h"
#include "model/input.h"

static char **
member(const Me *me, const MeField *field)
{
	return (char **)((char *)me + field->offset);
}

Me *
me_new(void)
{
	Me *me = g_new0(Me, 1);

	for (const MeField *field = me_fields; field->column; field++)
		*member(me, field) = g_strdup("");
	me->channels = g_ptr_array_new_with_free_func((GDestroyNotify)channel_free);
	return me;
}

void
me_free(Me *me)
{
	if (!me)
		return;
	for (const MeField *field = me_fields; field->column; field++)
		g_free(*member(me, field));
	g_ptr_array_unref(me->channels);
	g_free(me);
}

static gboolean
load_channels(Book *book, Me *me, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT id, kind, value, label FROM me_channel"
				  " ORDER BY place, id /* scan */");

	while (stmt_step(q)) {
		Reach kind = vocab_from_id(&vocab_reach, stmt_get_text(q, 1));
		ContactChannel *channel = channel_new(kind, stmt_get_text(q, 2));

		channel->id = stmt_get_int(q, 0);
		g_free(channel->label);
		channel->label = stmt_dup_text(q, 3);
		g_ptr_array_add(me->channels, channel);
	}
	return stmt_done(q, error);
}

Me *
me_load(Book *book, GError **error)
{
	g_autoptr(Me) me = me_new();
	Stmt *q = book_stmt(book,
		"SELECT family, given, patronymic, alt, city, signature, interests,"
		" skills, career, gender FROM me WHERE id = 1");
	int column = 0;

	if (stmt_step(q)) {
		for (const MeField *field = me_fields; field->column; field++) {
			g_free(*member(me, field));
			*member(me, field) = stmt_dup_text(q, column++);
		}
		me->gender = vocab_from_id(&contact_genders, stmt_get_text(q, column));
	}
	if (!stmt_done(q, error) || !load_channels(book, me, error))
		return NULL;
	return g_steal_pointer(&me);
}

static gboolean
save_row(Book *book, const Me *me, GError **error)
{
	const char *gender = vocab_id(&contact_genders, me->gender);
	Stmt *q = book_stmt(book,
		"INSERT INTO me (id, family, given, patronymic, alt, city, gender,"
		" signature, interests, skills, career) VALUES (1, :family, :given,"
		" :patronymic, :alt, :city, :gender, :signature, :interests, :skills, "
		":career)"
		" ON CONFLICT (id) DO UPDATE SET family = excluded.family,"
		" given = excluded.given, patronymic = excluded.patronymic,"
		" alt = excluded.alt, city = excluded.city, gender = excluded.gender,"
		" signature = excluded.signature, interests = excluded.interests,"
		" skills = excluded.skills, career = excluded.career");

	stmt_text(q, ":gender", gender ? gender : "");
	for (const MeField *field = me_fields; field->column; field++) {
		const char *typed = *member(me, field);
		g_autofree char *name = g_strconcat(":", field->column, NULL);
		g_autofree char *text =
			field->lines ? input_lines(typed) : input_line(typed);

		stmt_text(q, name, text);
	}
	return stmt_done(q, error);
}

static gboolean
save_channel(Book *book, const ContactChannel *channel, int place, GError **error)
{
	Reach kind = channel->kind ? channel->kind : channel_guess(channel->value);
	g_autofree char *value = channel_check(kind, channel->value, error);
	Stmt *q;

	if (!value)
		return FALSE;
	q = book_stmt(book, "INSERT INTO me_channel (kind, value, label, place)"
			    " VALUES (:kind, :value, :label, :place)");
	stmt_text(q, ":kind", vocab_id(&vocab_reach, kind));
	stmt_text(q, ":value", value);
	stmt_text(q, ":label", channel->label);
	stmt_int(q, ":place", place);
	return stmt_done(q, error);
}

static gboolean
save(Book *book, void *data, GError **error)
{
	const Me *me = data;
	Stmt *q;

	if (!save_row(book, me, error))
		return FALSE;
	q = book_stmt(book, "DELETE FROM me_channel WHERE id > 0");
	if (!stmt_done(q, error))
		return FALSE;
	for (guint i = 0; i < me->channels->len; i++)
		if (!save_channel(book, me->channels->pdata[i], (int)i, error))
			return FALSE;
	return TRUE;
}

gboolean
me_save(Book *book, const Me *me, GError **error)
{
	return book_change(book, "me", NULL, save, (void *)me, error);
}

NameParts
me_name(const Me *me)
{
	return (NameParts){
		.family = me->family,
		.given = me->given,
		.patronymic = me->patronymic,
		.alt = me->alt,
	};
}

Gender
me_gender(const Me *me)
{
	NameParts name = me_name(me);

	return me->gender != GENDER_UNKNOWN ? (Gender)me->gender : name_gender(&name);
}

#define FIELD(name, text) .column = #name, .label = text, .offset = offsetof(Me, name)

/* In the order of the columns that me_load() reads. */
const MeField me_fields[] = {
	{ FIELD(family, N_("Family name")) },
	{ FIELD(given, N_("Given name")) },
	{ FIELD(patronymic, N_("Patronymic")) },
	{ FIELD(alt, N_("Second spelling")) },
	{ FIELD(city, N_("City")) },
	{ FIELD(signature, N_("Signature")), .lines = TRUE },
	{ FIELD(interests, N_("Interests")) },
	{ FIELD(skills, N_("Skills")) },
	{ FIELD(career, N_("Career")), .lines = TRUE },
	{ 0 },
};
