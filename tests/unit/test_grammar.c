/*
 * Guesses from titles, as people write them in both languages.
 */
#include "krug/grammar.h"

#include <string.h>

static const struct {
	const char *title;
	Seniority seniority;
	WorkRole role;
} titles[] = {
	{ "Senior recruiter", SENIORITY_SENIOR, WORK_ROLE_RECRUITER },
	{ "Старший рекрутёр", SENIORITY_SENIOR, WORK_ROLE_RECRUITER },
	{ "Technical Recruiter", SENIORITY_NONE, WORK_ROLE_RECRUITER },
	{ "Talent Acquisition Lead", SENIORITY_LEAD, WORK_ROLE_RECRUITER },
	{ "Специалист по подбору персонала", SENIORITY_NONE, WORK_ROLE_RECRUITER },
	{ "HR business partner", SENIORITY_NONE, WORK_ROLE_HR },
	{ "HRD", SENIORITY_NONE, WORK_ROLE_HR },
	{ "HR-директор", SENIORITY_EXECUTIVE, WORK_ROLE_HR },
	{ "Менеджер по персоналу", SENIORITY_NONE, WORK_ROLE_HR },
	{ "Headhunter", SENIORITY_NONE, WORK_ROLE_AGENCY_RECRUITER },
	{ "Ментор", SENIORITY_NONE, WORK_ROLE_MENTOR },
	{ "Head of Engineering", SENIORITY_HEAD, WORK_ROLE_HEAD },
	{ "Руководитель отдела разработки", SENIORITY_HEAD, WORK_ROLE_HEAD },
	{ "Начальник управления", SENIORITY_HEAD, WORK_ROLE_HEAD },
	{ "Engineering Manager", SENIORITY_HEAD, WORK_ROLE_HEAD },
	{ "Заместитель директора", SENIORITY_HEAD, WORK_ROLE_HEAD },
	{ "CTO", SENIORITY_EXECUTIVE, WORK_ROLE_HEAD },
	{ "Chief Technology Officer", SENIORITY_EXECUTIVE, WORK_ROLE_HEAD },
	{ "Генеральный директор", SENIORITY_EXECUTIVE, WORK_ROLE_HEAD },
	{ "Co-founder", SENIORITY_EXECUTIVE, WORK_ROLE_NONE },
	{ "Team Lead, backend", SENIORITY_LEAD, WORK_ROLE_NONE },
	{ "Тимлид", SENIORITY_LEAD, WORK_ROLE_NONE },
	{ "Ведущий инженер", SENIORITY_LEAD, WORK_ROLE_NONE },
	{ "Sr. Software Engineer", SENIORITY_SENIOR, WORK_ROLE_NONE },
	{ "Архитектор", SENIORITY_SENIOR, WORK_ROLE_NONE },
	{ "Middle developer", SENIORITY_MIDDLE, WORK_ROLE_NONE },
	{ "Младший аналитик", SENIORITY_JUNIOR, WORK_ROLE_NONE },
	{ "Стажёр", SENIORITY_INTERN, WORK_ROLE_NONE },
	{ "Internal auditor", SENIORITY_NONE, WORK_ROLE_NONE },
	{ "Software engineer", SENIORITY_NONE, WORK_ROLE_NONE },
	{ "Product owner", SENIORITY_NONE, WORK_ROLE_NONE },
	{ "Помощник директора", SENIORITY_NONE, WORK_ROLE_NONE },
	{ "Менеджер проектов", SENIORITY_NONE, WORK_ROLE_NONE },
	{ "", SENIORITY_NONE, WORK_ROLE_NONE },
	{ "\xff\xfe", SENIORITY_NONE, WORK_ROLE_NONE },
};

static void
titles_tell_seniority_and_role(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(titles); i++) {
		Seniority seniority = seniority_guess(titles[i].title);
		WorkRole role = role_guess(titles[i].title);

		g_test_message("%s", titles[i].title);
		g_assert_cmpstr(vocab_id(&vocab_seniority, (int)seniority), ==,
			vocab_id(&vocab_seniority, (int)titles[i].seniority));
		g_assert_cmpstr(vocab_id(&vocab_role, (int)role), ==,
			vocab_id(&vocab_role, (int)titles[i].role));
	}
	g_assert_cmpint(seniority_guess(NULL), ==, SENIORITY_NONE);
	g_assert_cmpint(role_guess(NULL), ==, WORK_ROLE_NONE);
}

static void
a_title_of_any_length_is_read(void)
{
	g_autofree char *long_title = g_strnfill(100000, 'x');

	g_assert_cmpint(seniority_guess(long_title), ==, SENIORITY_NONE);
	memcpy(long_title, "Senior ", strlen("Senior "));
	g_assert_cmpint(seniority_guess(long_title), ==, SENIORITY_SENIOR);
}

static void
roles_have_kinds(void)
{
	static const Kind kinds[WORK_ROLE_COUNT] = {
		[WORK_ROLE_AGENCY_RECRUITER] = KIND_RECRUITER,
		[WORK_ROLE_RECRUITER] = KIND_RECRUITER,
		[WORK_ROLE_HR] = KIND_RECRUITER,
		[WORK_ROLE_HIRING_MANAGER] = KIND_INTERVIEWER,
		[WORK_ROLE_TECHNICAL_INTERVIEWER] = KIND_INTERVIEWER,
		[WORK_ROLE_HEAD] = KIND_INTERVIEWER,
		[WORK_ROLE_CANDIDATE] = KIND_PROFESSIONAL,
		[WORK_ROLE_COLLEAGUE] = KIND_PROFESSIONAL,
		[WORK_ROLE_FORMER_COLLEAGUE] = KIND_PROFESSIONAL,
	};

	for (int role = 0; role < WORK_ROLE_COUNT; role++) {
		g_assert_cmpint(kind_of_role((WorkRole)role), ==, kinds[role]);
		g_assert_cmpint(
			role_is_close((WorkRole)role), ==, role == WORK_ROLE_MENTOR);
	}
}

static void
senior_people_start_at_vy(void)
{
	static const struct {
		Seniority seniority;
		Address organization, expected;
	} cases[] = {
		{ SENIORITY_NONE, ADDRESS_NONE, ADDRESS_FORMAL },
		{ SENIORITY_NONE, ADDRESS_FORMAL, ADDRESS_FORMAL },
		{ SENIORITY_NONE, ADDRESS_INFORMAL, ADDRESS_INFORMAL },
		{ SENIORITY_MIDDLE, ADDRESS_INFORMAL, ADDRESS_INFORMAL },
		{ SENIORITY_SENIOR, ADDRESS_INFORMAL, ADDRESS_FORMAL },
		{ SENIORITY_EXECUTIVE, ADDRESS_INFORMAL, ADDRESS_FORMAL },
		{ SENIORITY_EXECUTIVE, ADDRESS_NONE, ADDRESS_FORMAL },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(address_guess(cases[i].seniority, cases[i].organization),
			==, cases[i].expected);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/grammar/titles", titles_tell_seniority_and_role);
	g_test_add_func("/grammar/long titles", a_title_of_any_length_is_read);
	g_test_add_func("/grammar/kinds of roles", roles_have_kinds);
	g_test_add_func("/grammar/senior people", senior_people_start_at_vy);
	return g_test_run();
}
