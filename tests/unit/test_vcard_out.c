/*
 * People as cards: what each version says of a person, what was kept from elsewhere, and
 * that no text adds a line or breaks one.
 */
#include "exchange/vcard_out.h"

#include <string.h>

#include "krug/i18n.h"

static Person *
anna(void)
{
	Person *person = person_new();
	Contact *c = person->contact;
	ContactChannel *phone = channel_new(REACH_PHONE, "+7 900 000-00-00");
	ContactChannel *mail = channel_new(REACH_EMAIL, "anna@example.org");

	c->uid = (g_free(c->uid), g_strdup("0d3c8a52-1111-4222-8333-444455556666"));
	c->family = (g_free(c->family), g_strdup("Petrova"));
	c->given = (g_free(c->given), g_strdup("Anna"));
	c->notes = (g_free(c->notes), g_strdup("one, two;\nthree\\"));
	c->gender = GENDER_FEMALE;
	c->created_on = day_parse("2026-11-21");
	phone->label = (g_free(phone->label), g_strdup("mobile"));
	mail->label = (g_free(mail->label), g_strdup("дача"));
	mail->preferred = TRUE;
	g_ptr_array_add(person->channels, phone);
	g_ptr_array_add(person->channels, mail);
	g_ptr_array_add(person->channels, channel_new(REACH_TELEGRAM, "@annap"));
	g_ptr_array_add(
		person->channels, channel_new(REACH_WEB, "https://example.org/a,b"));
	g_ptr_array_add(
		person->dates, date_new(OCCASION_BIRTHDAY, (OccasionDate){ 0, 4, 12 }));
	g_ptr_array_add(
		person->dates, date_new(OCCASION_WORK, (OccasionDate){ 2020, 3, 1 }));
	g_ptr_array_add(person->tags, g_strdup("rust"));
	g_ptr_array_add(person->tags, g_strdup("a,b"));
	return person;
}

static char *
written(const VcardPerson *card, VcardVersion version)
{
	GString *out = g_string_new(NULL);

	vcard_write(out, card, version);
	return g_string_free(out, FALSE);
}

/* Unfolded, each line between LFs; asserts what every physical line must be. */
static char *
unfolded(const char *text)
{
	g_auto(GStrv) physical = g_strsplit(text, "\r\n", -1);
	GString *all = g_string_new(NULL);

	g_assert_true(g_str_has_suffix(text, "END:VCARD\r\n"));
	for (char **line = physical; line[0] && line[1]; line++) {
		g_assert_cmpuint(strlen(*line), <=, 75);
		g_assert_true(g_utf8_validate(*line, -1, NULL));
		g_assert_null(strpbrk(*line, "\r\n\x1b"));
		if (**line == ' ')
			g_string_append(all, *line + 1);
		else
			g_string_append_printf(all, "\n%s", *line);
	}
	return g_string_free(g_string_append_c(all, '\n'), FALSE);
}

static void
assert_lines(const VcardPerson *card, VcardVersion version, const char *const *lines)
{
	g_autofree char *text = written(card, version);
	g_autofree char *all = unfolded(text);

	for (; *lines; lines++) {
		g_autofree char *line = g_strdup_printf("\n%s\n", *lines);

		if (!strstr(all, line))
			g_error("missing: %s\n%s", *lines, all);
	}
}

static void
test_versions(void)
{
	static const char *const third[] = { "VERSION:3.0", "N:Petrova;Anna;;;",
		"FN:Anna Petrova", "TEL;TYPE=CELL:+7 900 000-00-00",
		"item1.EMAIL;TYPE=INTERNET;TYPE=PREF:anna@example.org",
		"item1.X-ABLabel:дача", "IMPP;X-SERVICE-TYPE=telegram:telegram:annap",
		"URL:https://example.org/a%2Cb", "BDAY:--0412",
		"item2.X-ABDATE;TYPE=work:20200301", "CATEGORIES:rust,a\\,b",
		"NOTE:one\\, two\\;\\nthree\\\\", "GENDER:F", "REV:20261121T000000Z",
		"X-ABRELATEDNAMES;TYPE=introducer:Ivan", NULL };
	static const char *const fourth[] = { "VERSION:4.0",
		"item1.EMAIL;PREF=1:anna@example.org",
		"RELATED;TYPE=contact;VALUE=text:Ivan", NULL };
	g_autoptr(Person) person = anna();
	const VcardPerson card = { .person = person, .introducer = "Ivan" };

	assert_lines(&card, VCARD_3, third);
	assert_lines(&card, VCARD_4, fourth);
}

static void
test_kept(void)
{
	static const char *const third[] = { "item7.X-FOO:bar\\,baz",
		"SOUND;TYPE=WAVE;ENCODING=b:AAAA",
		"PHOTO;ENCODING=b;TYPE=PNG:iVBORw==", "item8.X-ABLabel:дача", NULL };
	static const char *const fourth[] = {
		"SOUND;TYPE=WAVE:data:application/octet-stream;base64,AAAA",
		"PHOTO:data:image/png;base64,iVBORw==", NULL
	};
	g_autoptr(Person) person = anna();
	g_autoptr(GPtrArray) kept = g_ptr_array_new();
	g_autoptr(GBytes) photo = g_bytes_new_static("\x89PNG", 4);
	const VcardPerson card = { person, "", photo, kept };

	g_ptr_array_add(kept, (char *)(guintptr) "item7.X-FOO:bar\\,baz");
	g_ptr_array_add(kept, (char *)(guintptr) "SOUND;TYPE=WAVE;ENCODING=b:AAAA");
	assert_lines(&card, VCARD_3, third);
	assert_lines(&card, VCARD_4, fourth);
}

/* However they came into the book. */
static void
test_kept_hostile(void)
{
	static const char *const lines[] = { "END:VCARD", "x.begin:VCARD",
		"BE\xef\xbb\xbfGIN:VCARD",
		"END:VC\xef\xbb\xbf"
		"ARD",
		"VERSION;X=1:2.1", "no colon", "a.b.X-C:d", "\r\n X:y", ":z", "" };
	g_autoptr(Person) person = anna();
	g_autoptr(GPtrArray) none = g_ptr_array_new(), kept = g_ptr_array_new();
	const VcardPerson plain = { person, "", NULL, none };
	const VcardPerson card = { person, "", NULL, kept };
	g_autofree char *wanted = written(&plain, VCARD_3);
	g_autofree char *text = NULL;

	for (guint i = 0; i < G_N_ELEMENTS(lines); i++)
		g_ptr_array_add(kept, (char *)(guintptr)lines[i]);
	text = written(&card, VCARD_3);
	g_assert_cmpstr(text, ==, wanted);
}

static void
test_hostile(void)
{
	static const char *const texts[] = { "a\r\nTEL:1", "a\nEND:VCARD\nBEGIN:VCARD",
		"\x1b[31m;,\\", "NEL\xc2\x85 LS\xe2\x80\xa8 PS\xe2\x80\xa9 end",
		"bidi \xe2\x80\xae override", "half \xd0",
		"Длинная строка, которая не помещается в семьдесят пять байтов одной "
		"строки" };

	for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autoptr(Person) person = person_new();
		g_autoptr(GPtrArray) kept = g_ptr_array_new();
		const VcardPerson card = { person, texts[i], NULL, kept };
		ContactChannel *odd = channel_new(REACH_OTHER, texts[i]);

		for (const ContactField *f = contact_fields; f->column; f++)
			if (f->type == CONTACT_LINE || f->type == CONTACT_LINES) {
				char **at =
					(char **)((char *)person->contact + f->offset);

				g_free(*at);
				*at = g_strdup(texts[i]);
			}
		odd->label = (g_free(odd->label), g_strdup(texts[i]));
		g_ptr_array_add(person->channels, odd);
		g_ptr_array_add(person->channels, channel_new(REACH_WEB, texts[i]));
		g_ptr_array_add(person->tags, g_strdup(texts[i]));
		g_autofree char *text = written(&card, VCARD_3);
		g_autofree char *all = unfolded(text);

		g_assert_null(strstr(all, "\nTEL"));
		g_assert_null(strstr(strstr(all, "\nEND:VCARD") + 1, "\nEND:VCARD"));
		g_assert_null(strstr(text, "\xc2\x85"));
		g_assert_null(strstr(text, "\xe2\x80\xa8"));
		g_assert_null(strstr(text, "\xe2\x80\xae"));
	}
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/vcard-out/versions", test_versions);
	g_test_add_func("/vcard-out/kept", test_kept);
	g_test_add_func("/vcard-out/kept/hostile", test_kept_hostile);
	g_test_add_func("/vcard-out/hostile", test_hostile);
	return g_test_run();
}
