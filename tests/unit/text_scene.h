/*
 * The people of the letters that tests render: Анна Сергеевна Петрова or Пётр Ильич
 * Соколов as addressee, Мария or Иван Орлов as me, and one value for every name. What a
 * template asks for by a name of its own is that name in angle brackets.
 */
#ifndef TEXT_SCENE_H
#define TEXT_SCENE_H

#include "krug/template.h"

typedef struct {
	const char *name;
	const char *ru, *en; /* a day where the name is one; a number likewise */
} SceneText;

static const SceneText scene_texts[] = {
	{ "organization", "Лира", "Lira" },
	{ "position", "руководитель разработки", "head of development" },
	{ "city", "Казань", "Riga" },
	{ "common", "оба бегаем по утрам", "we both run in the morning" },
	{ "interests", "горы и старые карты", "mountains and old maps" },
	{ "met", "говорили после доклада на конференции",
		"we talked after a lecture at a conference" },
	{ "introducer", "Олег Крылов", "Oleg Krylov" },
	{ "last.topic", "переезд в новый офис", "the move to a new office" },
	{ "last.months", "5", "5" },
	{ "last.day", "2026-05-20", "2026-05-20" },
	{ "interview.organization", "Лира", "Lira" },
	{ "interview.position", "Ведущий разработчик", "Lead developer" },
	{ "interview.topics", "очереди, нагрузка", "queues and load" },
	{ "interview.day", "2026-06-03", "2026-06-03" },
	{ "application.organization", "Лира", "Lira" },
	{ "application.position", "Ведущий разработчик", "Lead developer" },
	{ "application.day", "2026-05-11", "2026-05-11" },
	{ "promise.mine", "прислать статью об очередях",
		"to send the article on queues" },
	{ "promise.theirs", "познакомить с архитектором",
		"to introduce me to the architect" },
	{ "promise.day", "2026-06-05", "2026-06-05" },
	{ "answer.day", "2026-06-08", "2026-06-08" },
	{ "feedback.questions",
		"– чего не хватило в решении задачи?\n– что подтянуть сначала?",
		"– what was missing in my solution?\n– what should I learn first?" },
	{ "feedback.advice", "больше говорить о выборе решений",
		"talk more about how you choose a solution" },
	{ "feedback.from", "Олег Крылов", "Oleg Krylov" },
	{ "request.day", "2026-06-01", "2026-06-01" },
	{ "outcome", "предложение принято", "an offer, and I have accepted it" },
	{ "help", "рекомендацию", "recommendation" },
	{ "helped.day", "2026-05-28", "2026-05-28" },
	{ "item", "Как устроены очереди", "How queues work" },
	{ "item.link", "https://example.org", "https://example.org" },
	{ "item.note", "понятно и с примерами", "clear, and with examples" },
	{ "candidate", "Дарья Белова", "Daria Belova" },
	{ "candidate.position", "аналитик", "Analyst" },
	{ "candidate.link", "https://example.org", "https://example.org" },
	{ "news", "с июня работаю в «Весне»", "I have been with Vesna since June" },
	{ "news.day", "2026-06-01", "2026-06-01" },
	{ "event", "Надёжность 2026", "Reliability Evening" },
	{ "event.day", "2026-06-18", "2026-06-18" },
	{ "event.place", "библиотека на Лесной", "the library in Lesnaya Street" },
	{ "event.link", "https://example.org", "https://example.org" },
	{ "person", "Дарья Белова", "Daria Belova" },
	{ "person.position", "аналитик", "analyst" },
	{ "person.organization", "Весна", "Vesna" },
	{ "person.contacts", "belova@example.org", "belova@example.org" },
	{ "occasion", "день рождения", "birthday" },
	{ "occasion.day", "2026-06-12", "2026-06-12" },
	{ "holiday", "с Новым годом", "New Year" },
	{ "me.position", "разработчик", "developer" },
	{ "me.city", "Казань", "Riga" },
	{ "me.skills", "C, базы данных", "C and databases" },
	{ "me.interests", "бег, карты", "running and maps" },
	{ "me.contacts", "orlov@example.org", "orlov@example.org" },
	{ "today", "2026-06-10", "2026-06-10" },
	{ 0 },
};

/* How people are called: for each gender, known and unknown patronymic. */
typedef struct {
	const char *name;
	const char *formal[2]; /* without what the full name has, and with it */
	const char *informal[2];
} SceneName;

static const SceneName scene_ru_them[] = {
	[GENDER_UNKNOWN] = { "name", { "Саша Ким", "Саша Ким" }, { "Саша", "Саша" } },
	[GENDER_FEMALE] = { "name", { "Анна", "Анна Сергеевна" }, { "Анна", "Аня" } },
	[GENDER_MALE] = { "name", { "Пётр", "Пётр Ильич" }, { "Пётр", "Петя" } },
};

static const SceneName scene_en_them[] = {
	[GENDER_UNKNOWN] = { "name", { "Sasha Kim", "Sasha Kim" }, { "Sasha", "Sasha" } },
	[GENDER_FEMALE] = { "name", { "Anna Petrova", "Ms Petrova" },
		{ "Anna", "Anya" } },
	[GENDER_MALE] = { "name", { "Petr Sokolov", "Mr Sokolov" }, { "Petr", "Petya" } },
};

#endif
