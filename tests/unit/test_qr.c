/* QR codes: their size, correction and lines; whether they can be read is asked of zbar
 * (tests/oracle/qr.sh). */
#include "krug/qr.h"

#include <string.h>

#include "exchange/share/matrix.h"
#include "krug/error.h"

static void
test_size(void)
{
	static const struct {
		gsize bytes;
		int size;
		char level;
	} cases[] = {
		/* version 1 holds 17 bytes with L, 14 with M, 11 with Q, 7 with H */
		{ 1, 21, 'H' },
		{ 7, 21, 'H' },
		{ 8, 21, 'Q' },
		{ 11, 21, 'Q' },
		{ 12, 21, 'M' },
		{ 14, 21, 'M' },
		{ 15, 21, 'L' },
		{ 17, 21, 'L' },
		{ 18, 25, 'Q' },
		{ QR_MOST, 177, 'L' },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = g_strnfill(cases[i].bytes, 'a');
		g_autoptr(QrCode) code = krug_qr.make(text);

		g_assert_nonnull(code);
		g_assert_cmpint(code->size, ==, cases[i].size);
		g_assert_cmpint(code->level, ==, cases[i].level);
	}
}

/* By the module as the program loads it. */
static void
test_limits(void)
{
	g_autofree char *fits = g_strnfill(QR_MOST, 'a');
	g_autofree char *too_long = g_strnfill(QR_MOST + 1, 'a');
	g_autoptr(GError) error = NULL;
	g_autoptr(QrCode) code = qr_new(fits, &error);

	g_assert_no_error(error);
	g_assert_cmpint(code->size, ==, 177);
	g_assert_null(qr_new(too_long, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_nonnull(strstr(error->message, "2953"));
	g_assert_nonnull(strstr(error->message, "2954"));
	g_clear_error(&error);
	g_assert_null(qr_new("", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
}

/* The three corners that every code has, and white around. */
static void
test_corners(void)
{
	g_autoptr(QrCode) code = krug_qr.make("https://t.me/annap");
	int far = code->size - 7;

	for (int i = 0; i < 7; i++) {
		g_assert_true(qr_is_dark(code, i, 0));
		g_assert_true(qr_is_dark(code, far + i, 0));
		g_assert_true(qr_is_dark(code, i, code->size - 1));
		g_assert_false(qr_is_dark(code, i, 7));
	}
	g_assert_false(qr_is_dark(code, -1, 0));
	g_assert_false(qr_is_dark(code, 0, -1));
	g_assert_false(qr_is_dark(code, code->size, 0));
	g_assert_false(qr_is_dark(code, 0, code->size));
}

static void
test_lines(void)
{
	g_autoptr(QrCode) code = krug_qr.make("a");
	g_autofree char *blank = qr_line(code, 0, FALSE);
	g_autofree char *first = qr_line(code, 2, FALSE);
	g_autofree char *light = qr_line(code, 2, TRUE);

	g_assert_cmpint(qr_columns(code), ==, 29);
	g_assert_cmpint(qr_lines(code), ==, 15);
	g_assert_cmpuint(strspn(blank, " "), ==, 29);
	g_assert_true(g_str_has_prefix(first, "    █▀▀▀▀▀█ "));
	g_assert_true(g_str_has_suffix(first, " █▀▀▀▀▀█    "));
	g_assert_true(g_str_has_prefix(light, "████ ▄▄▄▄▄ █"));
}

/* Half of the white gives way before the code does not fit. */
static void
test_fit(void)
{
	g_autoptr(QrCode) code = krug_qr.make("a");
	g_autofree char *first = NULL;

	g_assert_true(qr_fit(code, 29, 15));
	g_assert_cmpint(qr_columns(code), ==, 29);
	g_assert_true(qr_fit(code, 29, 14));
	g_assert_cmpint(qr_columns(code), ==, 25);
	g_assert_cmpint(qr_lines(code), ==, 13);
	first = qr_line(code, 1, FALSE);
	g_assert_true(g_str_has_prefix(first, "  █▀▀▀▀▀█ "));
	g_assert_false(qr_fit(code, 24, 13));
	g_assert_true(qr_fit(code, 80, 24));
	g_assert_cmpint(qr_columns(code), ==, 29);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/qr/size", test_size);
	g_test_add_func("/qr/limits", test_limits);
	g_test_add_func("/qr/corners", test_corners);
	g_test_add_func("/qr/lines", test_lines);
	g_test_add_func("/qr/fit", test_fit);
	return g_test_run();
}
