/*
 * From card to person: what each line of the wild becomes, and what is kept since the
 * book has no place for it.
 */
#include "exchange/card.h"

#include <string.h>

#include "krug/i18n.h"

typedef struct {
	const char *name;
	const char *lines; /* between BEGIN and END */
	const char *person;
} Case;

static void
add_text(GString *out, const char *label, const char *text)
{
	if (*text)
		g_string_append_printf(out, "%s=%s\n", label, text);
}

static void
add_fields(GString *out, const Contact *contact)
{
	for (const ContactField *field = contact_fields; field->column; field++) {
		g_autofree char *text = contact_get(contact, field);

		if (strcmp(field->column, "kind") != 0)
			add_text(out, field->column, text);
	}
}

static void
add_lists(GString *out, const Person *person)
{
	for (guint i = 0; i < person->positions->len; i++) {
		g_autofree char *text = position_display(person->positions->pdata[i]);

		add_text(out, "works", text);
	}
	for (guint i = 0; i < person->channels->len; i++) {
		const ContactChannel *c = person->channels->pdata[i];

		g_string_append_printf(out, "%s=%s%s%s%s\n",
			vocab_id(&vocab_reach, (int)c->kind), c->value,
			*c->label ? " / " : "", c->label, c->preferred ? " *" : "");
	}
	for (guint i = 0; i < person->dates->len; i++) {
		const ContactDate *date = person->dates->pdata[i];
		g_autofree char *on = occasion_format(date->on);

		add_text(out,
			*date->label ? date->label
				     : vocab_id(&vocab_occasion, (int)date->kind),
			on);
	}
	for (guint i = 0; i < person->tags->len; i++)
		add_text(out, "tag", person->tags->pdata[i]);
}

static char *
describe(const ImportRecord *record)
{
	GString *out = g_string_new(NULL);

	if (record->why)
		g_string_append_printf(out, "%u: %s\n", (guint)record->line, record->why);
	add_fields(out, record->person->contact);
	add_lists(out, record->person);
	if (record->photo) {
		gsize size;
		const guchar *data = g_bytes_get_data(record->photo, &size);

		g_string_append_printf(
			out, "photo=%u bytes, %d first\n", (guint)size, data[0]);
	}
	for (guint i = 0; i < record->kept->len; i++)
		g_string_append_printf(
			out, "> %s\n", (const char *)record->kept->pdata[i]);
	return g_string_free(out, FALSE);
}

static ImportRecord *
read_one(const char *lines)
{
	g_autofree char *text = g_strconcat("BEGIN:VCARD\n", lines, "END:VCARD\n", NULL);
	FILE *in = fmemopen(text, strlen(text), "r");
	VcardReader *reader = krug_vcard.open(in, NULL, NULL);
	const Vcard *card = krug_vcard.next(reader, NULL);
	ImportRecord *record = card_record(card, "file");

	krug_vcard.close(reader);
	fclose(in);
	return record;
}

static void
test_case(gconstpointer data)
{
	const Case *c = data;
	g_autoptr(ImportRecord) record = read_one(c->lines);
	g_autofree char *person = describe(record);

	g_assert_cmpstr(person, ==, c->person);
}

/* As long as names get, and one that is none. */
static void
test_long_name(void)
{
	g_autofree char *name = g_strnfill(5000, 'a');
	g_autofree char *endless = g_strnfill(50000, 'a');
	g_autofree char *card = g_strdup_printf("FN:%s\nN:;%s;;;\n", name, name);
	g_autofree char *worse = g_strdup_printf("FN:%s\n", endless);
	g_autoptr(ImportRecord) record = read_one(card);
	g_autoptr(ImportRecord) refused = read_one(worse);

	g_assert_null(record->why);
	g_assert_cmpstr(record->person->contact->given, ==, name);
	g_assert_cmpstr(refused->why, ==, "the name is too long");
}

/* What is written when, and by what, is no difference; anything else is. */
static void
test_hash(void)
{
	g_autoptr(ImportRecord) one = read_one("UID:u\nFN:A B\nREV:1\n");
	g_autoptr(ImportRecord) same = read_one("PRODID:x\nUID:u\nFN:A B\nREV:2\n");
	g_autoptr(ImportRecord) other = read_one("UID:u\nFN:A C\nREV:1\n");

	g_assert_cmpstr(one->key, ==, "u");
	g_assert_cmpstr(one->hash, ==, same->hash);
	g_assert_cmpstr(one->hash, !=, other->hash);
}

static const Case cases[] = {
	{ "name in parts", "N:Петрова;Анна;Сергеевна;;\nFN:Анна Петрова\n",
		"family=Петрова\ngiven=Анна\npatronymic=Сергеевна\n" },
	{ "name in one part", "N:;Петрова Анна Сергеевна;;;\n",
		"family=Петрова\ngiven=Анна\npatronymic=Сергеевна\n" },
	{ "only the shown name", "FN:Анна Петрова\n", "family=Петрова\ngiven=Анна\n" },
	{ "shown in another script", "N:Петрова;Анна;;;\nFN:Anna Petrova\n",
		"family=Петрова\ngiven=Анна\nalt=Anna Petrova\n> FN:Anna Petrova\n" },
	{ "shown with the patronymic",
		"N:Петрова;Анна;Сергеевна;;\nFN:Анна Сергеевна Петрова\n",
		"family=Петрова\ngiven=Анна\npatronymic=Сергеевна\n"
		"> FN:Анна Сергеевна Петрова\n" },
	{ "shown with titles", "N:Ким;Ян;;Dr.;PhD\nFN:Dr. Ян Ким PhD\n",
		"family=Ким\ngiven=Ян\n> N:Ким;Ян;;Dr.;PhD\n> FN:Dr. Ян Ким PhD\n" },
	{ "parameters of a name",
		"N;SORT-AS=\"Kim,Jan\":Ким;Ян;;;\nFN;LANGUAGE=ru:Ян Ким\nGENDER;X-A=1:M\n"
		"CATEGORIES;PREF=1:rust\n",
		"family=Ким\ngiven=Ян\ngender=male\ntag=rust\n"
		"> N;SORT-AS=\"Kim,Jan\":Ким;Ян;;;\n> FN;LANGUAGE=ru:Ян Ким\n"
		"> GENDER;X-A=1:M\n> CATEGORIES;PREF=1:rust\n" },
	{ "an empty name before another", "N:;;;;\nN:Ким;Ян;;Dr.;\n",
		"family=Ким\ngiven=Ян\n> N:Ким;Ян;;Dr.;\n" },
	{ "a firm of Google", "FN:ООО Ромашка\nN:;;;;\nORG:ООО Ромашка\n",
		"nickname=ООО Ромашка\nworks=ООО Ромашка\n" },
	{ "titles are kept", "N:Doe;John;Quinlan,Paul;Mr.;\n",
		"family=Doe\ngiven=John\npatronymic=Quinlan Paul\n"
		"> N:Doe;John;Quinlan,Paul;Mr.;\n" },
	{ "a company", "ORG:Такси;\nTEL:+7 495 000-00-00\nX-ABShowAs:COMPANY\n",
		"nickname=Такси\nworks=Такси\nphone=+7 495 000-00-00\n"
		"> X-ABSHOWAS:COMPANY\n" },
	{ "only a phone", "TEL;CELL:89160000000\n",
		"nickname=89160000000\nphone=89160000000 / mobile\n" },
	{ "nobody", "NOTE:x\n",
		"1: neither a name nor anything to know the person by\nnotes=x\n" },
	{ "a group", "FN:All\nKIND:group\nMEMBER:urn:uuid:1\n",
		"1: a group of people, not a person\ngiven=All\n> KIND:group\n"
		"> MEMBER:urn:uuid:1\n" },
	{ "labels of Apple",
		"FN:A B\nitem1.TEL;type=pref:+1 202 555 0100\n"
		"item1.X-ABLabel:_$!<Other>!$_\nITEM2.X-ABDATE:20100512\n"
		"item2.X-ABLabel:_$!<Anniversary>!$_\n"
		"item3.X-ABRELATEDNAMES:C\nitem3.X-ABLabel:sister\n",
		"family=B\ngiven=A\nphone=+1 202 555 0100 / other *\n"
		"anniversary=2010-05-12\n> item3.X-ABRELATEDNAMES:C\n"
		"> item3.X-ABLABEL:sister\n" },
	{ "channels",
		"FN:A B\nEMAIL;TYPE=WORK,INTERNET:a@example.org\n"
		"EMAIL:\"A\" <b@example.org>\nEMAIL:nonsense\nTEL:112\n"
		"URL:https\\://t.me/annap\nURL:example.org\n"
		"IMPP;X-SERVICE-TYPE=Telegram:telegram:anna_p\n"
		"IMPP:xmpp:a@example.org\nX-SKYPE:anna.s\n",
		"family=B\ngiven=A\nemail=a@example.org / work\nemail=b@example.org\n"
		"other=nonsense / e-mail\nother=112 / phone\ntelegram=@annap\n"
		"web=https://example.org\ntelegram=@anna_p\n"
		"other=a@example.org / xmpp\nother=anna.s / skype\n"
		"> EMAIL:\"A\" <b@example.org>\n> EMAIL:nonsense\n> TEL:112\n"
		"> URL:https\\://t.me/annap\n> IMPP:xmpp:a@example.org\n"
		"> X-SKYPE:anna.s\n" },
	{ "services of Apple and of Nextcloud",
		"FN:A B\nitem1.X-SOCIALPROFILE;x-user=anna:x-apple:anna_p\n"
		"item1.X-ABLabel:Telegram\nX-SOCIALPROFILE;TYPE=telegram:annap\n",
		"family=B\ngiven=A\ntelegram=@anna_p\ntelegram=@annap\n"
		"> item1.X-SOCIALPROFILE;X-USER=anna:x-apple:anna_p\n"
		"> item1.X-ABLABEL:Telegram\n> X-SOCIALPROFILE;TYPE=telegram:annap\n" },
	{ "one preferred of each kind",
		"FN:A B\nEMAIL;type=pref:a@example.org\nTEL;type=pref:+1 202 555 0100\n",
		"family=B\ngiven=A\nemail=a@example.org *\nphone=+1 202 555 0100\n"
		"> TEL;TYPE=pref:+1 202 555 0100\n" },
	{ "a label of a line that is kept",
		"FN:A B\nitem1.TEL;waid=12025550100:+1 202 555 0100\n"
		"item1.X-ABLabel:дача\n",
		"family=B\ngiven=A\nphone=+1 202 555 0100 / дача\n"
		"> item1.TEL;WAID=12025550100:+1 202 555 0100\n"
		"> item1.X-ABLABEL:дача\n" },
	{ "anniversaries of others",
		"FN:A B\nANNIVERSARY:20100512\nX-EVOLUTION-ANNIVERSARY:2010-05-12\n",
		"family=B\ngiven=A\nanniversary=2010-05-12\n> ANNIVERSARY:20100512\n"
		"> X-EVOLUTION-ANNIVERSARY:2010-05-12\n" },
	{ "the same channel twice",
		"FN:A B\nTEL:+1 202 555 0100\nTEL;TYPE=HOME:+1 202 555 0100\n",
		"family=B\ngiven=A\nphone=+1 202 555 0100\n" },
	{ "parameters without a place", "FN:A B\nTEL;X-Q=\"a,b\":+1 202 555 0100\n",
		"family=B\ngiven=A\nphone=+1 202 555 0100\n"
		"> TEL;X-Q=\"a,b\":+1 202 555 0100\n" },
	{ "birthday", "FN:A B\nBDAY:1980-04-12\n",
		"family=B\ngiven=A\nbirthday=1980-04-12\n" },
	{ "birthday, basic", "FN:A B\nBDAY:19800412\n",
		"family=B\ngiven=A\nbirthday=1980-04-12\n" },
	{ "birthday with an hour", "FN:A B\nBDAY:19800412T000000Z\n",
		"family=B\ngiven=A\nbirthday=1980-04-12\n> BDAY:19800412T000000Z\n" },
	{ "birthday without a year", "FN:A B\nBDAY:--0412\n",
		"family=B\ngiven=A\nbirthday=--04-12\n" },
	{ "birthday without a year, dashed", "FN:A B\nBDAY:--02-29\n",
		"family=B\ngiven=A\nbirthday=--02-29\n" },
	{ "birthday of Apple without a year",
		"FN:A B\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12\n",
		"family=B\ngiven=A\nbirthday=--04-12\n" },
	{ "birthday in 1604", "FN:A B\nBDAY:1604-04-12\n",
		"family=B\ngiven=A\nbirthday=--04-12\n" },
	{ "birthdays of no version",
		"FN:A B\nBDAY:1980-4-2\nX-ABDATE:2.4.1981\nX-ABDATE:1982/04/02\n"
		"X-ABDATE:4/2/1983\nX-ABDATE:-1.4.1984\nX-ABDATE:1985-4-2x\n",
		"family=B\ngiven=A\nbirthday=1980-04-02\nanniversary=1981-04-02\n"
		"anniversary=1982-04-02\n> X-ABDATE:4/2/1983\n> X-ABDATE:-1.4.1984\n"
		"> X-ABDATE:1985-4-2x\n" },
	{ "no such birthday", "FN:A B\nBDAY:1980-02-30\nBDAY:1980-04\n",
		"family=B\ngiven=A\n> BDAY:1980-02-30\n> BDAY:1980-04\n" },
	{ "lines of Android",
		"FN:A B\nX-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Аня;1;;\n"
		"X-ANDROID-CUSTOM:vnd.android.cursor.item/"
		"contact_event;2010-05-12;0;hired\n"
		"X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;C;1;\n",
		"family=B\ngiven=A\nnickname=Аня\nhired=2010-05-12\n"
		"> X-ANDROID-CUSTOM:vnd.android.cursor.item/"
		"contact_event;2010-05-12;0;hired\n"
		"> X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;C;1;\n" },
	{ "work", "FN:A B\nORG:Acme;Sales\nTITLE:Lead\n",
		"family=B\ngiven=A\nworks=Lead, Acme\n> ORG:Acme;Sales\n" },
	{ "tags and notes",
		"FN:A B\nCATEGORIES:work,my friends\nNOTE:one\\ntwo\nNOTE:three\n",
		"family=B\ngiven=A\nnotes=one\ntwo\n\nthree\ntag=work\n"
		"tag=my-friends\n> CATEGORIES:work,my friends\n" },
	{ "city, zone, language, gender",
		"FN:A B\nADR:;;Arbat 1;Москва;;;\nTZ:Europe/Moscow\nTZ:+03:00\n"
		"LANG:ru\nGENDER:F\n",
		"family=B\ngiven=A\ngender=female\ncity=Москва\nzone=Europe/Moscow\n"
		"language=ru\n> ADR:;;Arbat 1;Москва;;;\n> TZ:+03:00\n" },
	{ "a city alone", "FN:A B\nADR:;;;Москва;;;\nADR;TYPE=HOME:;;;Тверь;;;\n",
		"family=B\ngiven=A\ncity=Москва\n> ADR;TYPE=HOME:;;;Тверь;;;\n" },
	{ "a photo", "FN:A B\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/\n",
		"family=B\ngiven=A\nphoto=3 bytes, 255 first\n" },
	{ "a photo of 4.0", "VERSION:4.0\nFN:A B\nPHOTO:data:image/jpeg;base64,/9j/\n",
		"family=B\ngiven=A\nphoto=3 bytes, 255 first\n" },
	{ "several zones: the first, the others are kept",
		"FN:A B\nTZ:Europe/Moscow\nTZ;X-A=1:Asia/Tokyo\n",
		"family=B\ngiven=A\nzone=Europe/Moscow\n> TZ;X-A=1:Asia/Tokyo\n" },
	{ "a photo elsewhere, a key",
		"FN:A B\nPHOTO;VALUE=uri:https://example.org/a\nKEY;ENCODING=B:AAEC\n",
		"family=B\ngiven=A\n> PHOTO;VALUE=uri:https://example.org/a\n"
		"> KEY;ENCODING=b:AAEC\n" },
};

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = g_strconcat("/card/", cases[i].name, NULL);

		g_test_add_data_func(path, &cases[i], test_case);
	}
	g_test_add_func("/card/long-name", test_long_name);
	g_test_add_func("/card/hash", test_hash);
	return g_test_run();
}
