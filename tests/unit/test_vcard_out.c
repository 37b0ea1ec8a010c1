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

/* Every line of the card, in its order, but for the first and the last ones. */
static char *
lines_of(const Person *person, const char *const *kept_lines)
{
	g_autoptr(GPtrArray) kept = g_ptr_array_new();
	const VcardPerson card = { person, "", NULL, kept };
	g_autofree char *text = NULL;
	g_autofree char *all = NULL;
	const char *from;

	for (; *kept_lines; kept_lines++)
		g_ptr_array_add(kept, (char *)(guintptr)*kept_lines);
	text = written(&card, VCARD_3);
	all = unfolded(text);
	from = strstr(all, "\nN:") + 1;
	return g_strndup(from, (gsize)(strstr(all, "\nX-KRUG-KIND") + 1 - from));
}

/* Says what the book says: it goes out once, as it came. */
static void
test_kept_stands_in(void)
{
	static const char *const kept[] = { "N:Petrova;Anna;;Dr.;PhD",
		"FN:Dr. Anna Petrova PhD", "item3.TEL;WAID=79000000000:+7 900 000-00-00",
		"item3.X-ABLABEL:mobile", "EMAIL;TYPE=pref;X-SLOT=1:other@example.org",
		"TZ;VALUE=text:Europe/Moscow", "GENDER:F;she", "ORG:Acme;Sales",
		"BDAY;X-A=1:--0412", "ADR;TYPE=HOME:;;Arbat 1;Moscow;;;",
		"X-SOCIALPROFILE;TYPE=telegram:annap", "CATEGORIES:my friends,rust",
		"CATEGORIES:of old,rust", NULL };
	g_autoptr(Person) person = anna();
	Contact *c = person->contact;
	g_autofree char *lines = NULL;

	g_ptr_array_add(person->positions, position_new("Acme", "Lead"));
	g_ptr_array_add(person->tags, g_strdup("my-friends"));
	g_ptr_array_remove_index(person->channels, 3);
	c->city = (g_free(c->city), g_strdup("Moscow"));
	c->zone = (g_free(c->zone), g_strdup("Europe/Moscow"));
	lines = lines_of(person, kept);
	g_assert_cmpstr(lines, ==,
		"N:Petrova;Anna;;Dr.;PhD\nFN:Dr. Anna Petrova PhD\n"
		"ORG:Acme;Sales\nTITLE:Lead\n"
		"item3.TEL;WAID=79000000000:+7 900 000-00-00\n"
		"item4.EMAIL;TYPE=INTERNET;TYPE=PREF:anna@example.org\n"
		"item4.X-ABLabel:дача\nX-SOCIALPROFILE;TYPE=telegram:annap\n"
		"BDAY;X-A=1:--0412\nitem5.X-ABDATE;TYPE=work:20200301\n"
		"item5.X-ABLabel:work anniversary\n"
		"ADR;TYPE=HOME:;;Arbat 1;Moscow;;;\nTZ;VALUE=text:Europe/Moscow\n"
		"GENDER:F;she\nCATEGORIES:my friends,rust\nCATEGORIES:a\\,b\n"
		"NOTE:one\\, two\\;\\nthree\\\\\n");
}

/* What the book says otherwise by now is told no more; what it never had a place for is.
 */
static void
test_kept_past(void)
{
	static const char *const kept[] = { "N:Ivanova;Anna;;Dr.;", "FN:Anna Ivanova",
		"item3.TEL;WAID=1:+7 900 111-11-11", "item3.X-ABLABEL:mobile",
		"ORG:Acme;Sales", "TITLE;X-A=1:Lead", "BDAY:1980-02-30", "GENDER:M;x",
		"ANNIVERSARY:20100512", "NOTE;X-A=1:old", "item4.X-ABLABEL:alone",
		"NICKNAME:a,b", "ROLE:x", "X-FOO:bar", NULL };
	g_autoptr(Person) person = anna();
	g_autofree char *lines = NULL;
	g_autofree char *rest = NULL;
	g_autoptr(GPtrArray) all = g_ptr_array_new();
	const VcardPerson card = { person, "", NULL, all };

	g_ptr_array_set_size(person->channels, 0);
	g_ptr_array_set_size(person->tags, 0);
	lines = lines_of(person, kept);
	g_assert_cmpstr(lines, ==,
		"N:Petrova;Anna;;Dr.;\nFN:Anna Petrova\nBDAY:--0412\n"
		"item5.X-ABDATE;TYPE=work:20200301\nitem5.X-ABLabel:work anniversary\n"
		"GENDER:F\nNOTE:one\\, two\\;\\nthree\\\\\n");
	for (const char *const *line = kept; *line; line++)
		g_ptr_array_add(all, (char *)(guintptr)*line);
	rest = written(&card, VCARD_3);
	g_assert_nonnull(strstr(rest,
		"\r\nitem4.X-ABLabel:alone\r\nNICKNAME:a,b\r\nROLE:x\r\nX-FOO:bar\r\n"
		"END:VCARD\r\n"));
}

/* Deleted in the book it does not come back; one in words was never in it. */
static void
test_kept_birthday(void)
{
	static const char *const kept[] = { "BDAY;X-A=1:--0412", "BDAY:in May", NULL };
	g_autoptr(Person) person = anna();
	g_autoptr(GPtrArray) all = g_ptr_array_new();
	const VcardPerson card = { person, "", NULL, all };
	g_autofree char *text = NULL;

	for (const char *const *line = kept; *line; line++)
		g_ptr_array_add(all, (char *)(guintptr)*line);
	g_ptr_array_set_size(person->dates, 0);
	text = written(&card, VCARD_3);
	g_assert_null(strstr(text, "--0412"));
	g_assert_nonnull(strstr(text, "\r\nBDAY:in May\r\n"));
}

/* A link that ends before its data holds none, and is read no further. */
static void
test_kept_empty_data(void)
{
	static const char *const lines[] = { "PHOTO:data:image/png;base64", NULL };
	g_autoptr(Person) person = anna();
	g_autoptr(GPtrArray) kept = g_ptr_array_new_with_free_func(g_free);
	const VcardPerson card = { person, "", NULL, kept };

	g_ptr_array_add(kept, g_strdup(lines[0]));
	assert_lines(&card, VCARD_3, lines);
	assert_lines(&card, VCARD_4, lines);
}

/* Labels that are types go out as types, those of Apple as Apple's. */
static void
test_labels(void)
{
	g_autoptr(Person) person = person_new();
	ContactChannel *fax = channel_new(REACH_PHONE, "+7 900 000-00-00");
	ContactChannel *school = channel_new(REACH_EMAIL, "anna@example.org");
	static const char *const none[] = { NULL };
	g_autofree char *lines = NULL;

	fax->label = (g_free(fax->label), g_strdup("work fax"));
	school->label = (g_free(school->label), g_strdup("school"));
	g_ptr_array_add(person->channels, fax);
	g_ptr_array_add(person->channels, school);
	lines = lines_of(person, none);
	g_assert_cmpstr(lines, ==,
		"N:;;;;\nFN:(no name)\nTEL;TYPE=WORK;TYPE=FAX:+7 900 000-00-00\n"
		"item1.EMAIL;TYPE=INTERNET:anna@example.org\n"
		"item1.X-ABLabel:_$!<School>!$_\n");
}

static void
test_photo(void)
{
	static const char *const lines[] = {
		"PHOTO;ENCODING=b;TYPE=WEBP:UklGRgAAAABXRUJQ", NULL
	};
	g_autoptr(Person) person = anna();
	g_autoptr(GBytes) photo = g_bytes_new_static("RIFF\0\0\0\0WEBP", 12);
	const VcardPerson card = { person, "", photo, NULL };

	assert_lines(&card, VCARD_3, lines);
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
	g_test_add_func("/vcard-out/kept/stands-in", test_kept_stands_in);
	g_test_add_func("/vcard-out/kept/past", test_kept_past);
	g_test_add_func("/vcard-out/labels", test_labels);
	g_test_add_func("/vcard-out/photo", test_photo);
	g_test_add_func("/vcard-out/kept/birthday", test_kept_birthday);
	g_test_add_func("/vcard-out/kept/empty-data", test_kept_empty_data);
	g_test_add_func("/vcard-out/kept/hostile", test_kept_hostile);
	g_test_add_func("/vcard-out/hostile", test_hostile);
	return g_test_run();
}
