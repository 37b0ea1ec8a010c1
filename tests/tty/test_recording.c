/* A recording is XML that shows, at each time, the lines that stood there. */
#include <string.h>

#include "recording.h"

static const char *const gallery[] = { GALLERY, "1000", NULL };

static char *
record(const char *keys, guint *frames)
{
	TtySpec spec = { .argv = gallery, .width = 60, .height = 10 };
	g_autoptr(Recording) recording = recording_new();
	g_auto(GStrv) names = g_strsplit(keys, " ", -1);
	Tty *tty = tty_start(&spec);
	char *svg;

	g_assert_true(tty_wait(tty));
	recording_frame(recording, tty, "", 1000);
	recording_hold(recording, 500);
	for (char **key = names; *key && **key; key++) {
		g_assert_true(tty_keys(tty, *key));
		recording_frame(recording, tty, *key, 1000);
	}
	tty_free(tty);
	*frames = recording_frames(recording);
	svg = recording_svg(recording, "a <gallery>");
	return svg;
}

static guint
count(const char *text, const char *what)
{
	guint n = 0;

	for (const char *at = text; (at = strstr(at, what)); at++)
		n++;
	return n;
}

/* GMarkup takes no XML that is not well formed. */
static void
assert_well_formed(const char *svg)
{
	const GMarkupParser nothing = { 0 };
	GMarkupParseContext *context =
		g_markup_parse_context_new(&nothing, 0, NULL, NULL);
	GError *error = NULL;

	g_markup_parse_context_parse(context, svg, -1, &error);
	g_assert_no_error(error);
	g_assert_true(g_markup_parse_context_end_parse(context, &error));
	g_markup_parse_context_free(context);
}

static void
test_frames(void)
{
	guint frames = 0;
	g_autofree char *svg = record("j j k", &frames);

	g_assert_cmpuint(frames, ==, 4);
	assert_well_formed(svg);
	g_assert_nonnull(strstr(svg, "<title>a &lt;gallery&gt;</title>"));
	g_assert_nonnull(strstr(svg, "infinite"));
	g_assert_nonnull(strstr(svg, "4500ms")); /* four frames and the hold */
	g_assert_nonnull(strstr(svg, ">j</text>"));
}

/* A line that stands still is written once and never hidden. */
static void
test_still(void)
{
	guint frames = 0;
	g_autofree char *still = record("", &frames);
	g_autofree char *moved = record("j k", &frames);

	g_assert_cmpuint(count(still, "@keyframes"), ==, 0);
	g_assert_cmpuint(count(moved, "@keyframes"), >, 0);
	g_assert_cmpuint(count(moved, "krug</text>"), ==, count(still, "krug</text>"));
	g_assert_cmpuint(strlen(moved), <, 2 * strlen(still));
}

static void
test_same(void)
{
	guint frames = 0;
	g_autofree char *first = record("j G k", &frames);
	g_autofree char *second = record("j G k", &frames);

	g_assert_cmpstr(first, ==, second);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/recording/frames", test_frames);
	g_test_add_func("/recording/still", test_still);
	g_test_add_func("/recording/same", test_same);
	return g_test_run();
}
