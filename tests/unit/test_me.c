/*
 * Me: empty until saved, and under undo like the rest.
 */
#include "krug/me.h"

#include "people_fixture.h"

static void
nobody_until_saved(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Me) me = me_load(p->book, NULL);

	g_assert_cmpstr(me->given, ==, "");
	g_assert_cmpstr(me->signature, ==, "");
	g_assert_cmpint(me_gender(me), ==, GENDER_UNKNOWN);
}

static void
save_me(People *p, const char *given, const char *mail)
{
	g_autoptr(Me) me = me_load(p->book, NULL);
	g_autoptr(GError) error = NULL;

	g_free(me->given);
	g_free(me->patronymic);
	g_free(me->signature);
	me->given = g_strdup(given);
	me->patronymic = g_strdup("Игоревна");
	me->signature = g_strdup("Best,\nOlga");
	g_ptr_array_set_size(me->channels, 0);
	g_ptr_array_add(me->channels, channel_new(REACH_NONE, mail));
	me_save(p->book, me, &error);
	g_assert_no_error(error);
}

static void
saved_and_undone(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Me) me = NULL;
	const ContactChannel *channel;

	save_me(p, "Ольга", "olga@example.org");
	save_me(p, "Оля", "olya@example.org");
	undo(p);
	me = me_load(p->book, NULL);
	g_assert_cmpstr(me->given, ==, "Ольга");
	g_assert_cmpstr(me->signature, ==, "Best,\nOlga");
	g_assert_cmpint(me_gender(me), ==, GENDER_FEMALE);
	g_assert_cmpuint(me->channels->len, ==, 1);
	channel = me->channels->pdata[0];
	g_assert_cmpint(channel->kind, ==, REACH_EMAIL);
	g_assert_cmpstr(channel->value, ==, "olga@example.org");
}

static void
a_wrong_channel_saves_nothing(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Me) me = me_new();
	g_autoptr(Me) after = NULL;
	g_autoptr(GError) error = NULL;

	g_free(me->given);
	me->given = g_strdup("Ольга");
	g_ptr_array_add(me->channels, channel_new(REACH_EMAIL, "nowhere"));
	g_assert_false(me_save(p->book, me, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	after = me_load(p->book, NULL);
	g_assert_cmpstr(after->given, ==, "");
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/me/nobody", nobody_until_saved);
	people_test("/me/saved", saved_and_undone);
	people_test("/me/wrong-channel", a_wrong_channel_saves_nothing);
	return g_test_run();
}
