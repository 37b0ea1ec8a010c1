/*
 * A dump loaded into an empty book gives an equal dump; what is no dump changes nothing.
 */
#include "krug/load.h"

#include "krug/blob.h"
#include "krug/dump.h"
#include "krug/kept.h"
#include "krug/sample.h"
#include "model/contact_private.h"

#include "dump_text.h"
#include "people_fixture.h"

/* What no sample has: a kept line, a photo. */
static gboolean
decorate(Book *book, void *data, GError **error)
{
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GBytes) photo = g_bytes_new_static("\x89PNG\0\1", 6);
	g_autoptr(Contact) contact = contact_load(book, 1, error);

	(void)data;
	g_assert_nonnull(contact);
	g_free(contact->photo);
	contact->photo = blob_keep(book, photo, error);
	g_ptr_array_add(lines, g_strdup("item1.X-FOO:bar\\,baz"));
	g_ptr_array_add(lines, g_strdup_printf("KEY;ENCODING=b:%02000d", 0));
	return contact->photo &&
	       contact_write(book, contact, contact_field("photo"), error) &&
	       kept_add(book, 1, lines, NULL, error);
}

static void
a_dump_comes_back(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Book) other =
		book_open(NULL, BOOK_MEMORY | BOOK_CREATE, p->clock, p->uuids, &error);
	g_autofree char *before = NULL, *after = NULL, *undone = NULL;
	g_autoptr(GPtrArray) problems = NULL;
	g_autofree char *empty = dump_text(other);
	LoadCounts counts;

	sample_fill(p->book, "ru", &error);
	g_assert_no_error(error);
	book_change(p->book, "contact-edit", NULL, decorate, NULL, &error);
	g_assert_no_error(error);
	before = dump_text(p->book);
	load_json(other, before, "all.json", &counts, &error);
	g_assert_no_error(error);
	g_assert_cmpint(counts.people, ==, 40);
	after = dump_text(other);
	g_assert_cmpstr(after, ==, before);
	problems = book_check(other, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(problems->len, ==, 0);
	g_autoptr(JournalEntry) entry = book_undo(other, NULL, NULL, &error);

	g_assert_no_error(error);
	undone = dump_text(other);
	g_assert_nonnull(strstr(undone, "\"contacts\":[]"));
	g_assert_cmpuint(strlen(undone), <=, strlen(empty));
}

static const struct {
	const char *what, *text;
} wrong[] = {
	{ "nothing", "" },
	{ "half of it", "{\"format\":1,\"contacts\":[" },
	{ "an array", "[]" },
	{ "another program's", "{\"version\":\"1.0\",\"account\":{}}" },
	{ "no people", "{\"format\":1}" },
	{ "a newer one", "{\"format\":2,\"contacts\":[]}" },
	{ "a format that is no number", "{\"format\":\"x\",\"contacts\":[]}" },
	{ "a person without an id", "{\"format\":1,\"contacts\":[{\"given\":\"x\"}]}" },
	{ "an id that is none",
		"{\"format\":1,\"contacts\":[{\"id\":\"x\",\"uid\":\"u\"}]}" },
	{ "people that are no objects", "{\"format\":1,\"contacts\":[1,2]}" },
	{ "an entry of nobody who is there",
		"{\"format\":1,\"contacts\":[],\"interactions\":[{\"id\":1,\"uid\":\"u\","
		"\"day\":\"2026-11-01\",\"channel\":\"call\",\"direction\":\"out\","
		"\"expects\":false,\"planned\":false,\"contacts\":[7]}]}" },
};

static void
what_is_none_changes_nothing(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *before = dump_text(p->book);

	for (gsize i = 0; i < G_N_ELEMENTS(wrong); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *after = NULL;

		g_test_message("%s", wrong[i].what);
		g_assert_false(load_json(p->book, wrong[i].text, "x", NULL, &error));
		g_assert_nonnull(error);
		after = dump_text(p->book);
		g_assert_cmpstr(after, ==, before);
	}
}

#define BARE \
	"\"uid\":\"u\",\"close\":false,\"archived\":false,\"created_on\":\"2026-11-01\""
#define PERSON BARE ",\"family\":\"f\""
#define ENTRY                                                        \
	"\"uid\":\"u\",\"day\":\"2026-11-01\",\"channel\":\"call\"," \
	"\"direction\":\"out\",\"expects\":false,\"planned\":false"
#define HEAD "{\"format\":1,\n\"contacts\":[\n{\"id\":1," PERSON "},\n"

/* Which line is named, where the value can be told. */
static const struct {
	const char *what, *text, *says;
} misfits[] = {
	{ "an id that is none", HEAD "{\"id\":\"x\"," PERSON "}]}", "x:4: The book did" },
	{ "the same id twice", HEAD "{\"id\":2," PERSON "},\n{\"id\":1," PERSON "}]}",
		"x:5: The book did" },
	{ "a person without a name", HEAD "{\"id\":2," BARE "}],\n\"me\":null}",
		"x:4: A person needs a name" },
	{ "somebody introduced by nobody",
		HEAD "{\"id\":2," PERSON ",\"introduced_by\":3},\n{\"id\":4," PERSON
		     ",\"introduced_by\":5},\n{\"id\":5," PERSON "}]}",
		"x:4: it names" },
	{ "a channel that says nothing",
		HEAD "{\"id\":2," PERSON ",\n\"channels\":[{\"kind\":\"phone\"}]}]}",
		"x:4: The book did" },
	{ "a birthday on 31 February",
		HEAD "{\"id\":2," PERSON ",\"dates\":[{\"uid\":\"d\","
		     "\"kind\":\"birthday\",\"date\":\"2000-02-31\"}]}]}",
		"x:4: " },
	{ "an entry of nobody who is there",
		HEAD "{\"id\":2," PERSON "}],\n\"interactions\":[\n{\"id\":1," ENTRY
		     ",\"contacts\":[1]},\n{\"id\":2," ENTRY ",\"contacts\":[7]}]}",
		"x:7: it names" },
	{ "an organization without a name",
		"{\"format\":1,\"contacts\":[],\"organizations\":[\n{\"id\":1}]}",
		"x:2: The book did" },
};

static void
what_does_not_fit_is_named_by_its_line(People *p, gconstpointer data G_GNUC_UNUSED)
{
	for (gsize i = 0; i < G_N_ELEMENTS(misfits); i++) {
		g_autoptr(GError) error = NULL;

		g_test_message("%s", misfits[i].what);
		g_assert_false(load_json(p->book, misfits[i].text, "x", NULL, &error));
		g_test_message("%s", error->message);
		if (misfits[i].says && !g_str_has_prefix(error->message, misfits[i].says))
			g_assert_cmpstr(error->message, ==, misfits[i].says);
	}
}

static void
a_book_with_people_is_left_alone(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;

	add(p, "Anna", "Petrova");
	text = dump_text(p->book);
	g_assert_false(load_json(p->book, text, "x", NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/load/back", a_dump_comes_back);
	people_test("/load/wrong", what_is_none_changes_nothing);
	people_test("/load/line", what_does_not_fit_is_named_by_its_line);
	people_test("/load/filled", a_book_with_people_is_left_alone);
	return g_test_run();
}
