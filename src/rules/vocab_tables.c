/*
 * The tables behind krug/vocab.h. Words are written folded (lower case, ё as е) and
 * belong to one value of their table only; Russian ones are given in the cases in which
 * people type them ("+статью"). A test keeps both.
 */
#include "krug/vocab.h"

#include "krug/i18n.h"

#define VOCAB(title, table)                                                 \
	{                                                                   \
		.name = title, .words = table, .count = G_N_ELEMENTS(table) \
	}

static const VocabWord kinds[KIND_COUNT] = {
	[KIND_RECRUITER] = { "recruiter", N_("recruiter"), "r",
		"recruiters|hr|agency|рекрутер|рекрутеры|рекрутера|кадровик|эйчар|"
		"агентство" },
	[KIND_INTERVIEWER] = { "interviewer", N_("interviewer"), "i",
		"interviewers|интервьюер|интервьюеры|интервьюера|собеседующий|"
		"нанимающий" },
	[KIND_PROFESSIONAL] = { "professional", N_("professional"), "p",
		"professionals|colleague|colleagues|pro|коллега|коллеги|коллегу|"
		"специалист|"
		"специалисты|профессионал" },
};

static const VocabWord roles[WORK_ROLE_COUNT] = {
	[WORK_ROLE_AGENCY_RECRUITER] = { "agency-recruiter", N_("agency recruiter"), NULL,
		"agency|агентство|рекрутер агентства|кадровое агентство" },
	[WORK_ROLE_RECRUITER] = { "recruiter", N_("in-house recruiter"), NULL,
		"in-house|рекрутер|внутренний рекрутер|рекрутер компании" },
	[WORK_ROLE_HR] = { "hr", N_("HR manager"), NULL, "hr-manager|эйчар|кадровик" },
	[WORK_ROLE_HIRING_MANAGER] = { "hiring-manager", N_("hiring manager"), NULL,
		"нанимающий менеджер|будущий руководитель" },
	[WORK_ROLE_TECHNICAL_INTERVIEWER] = { "technical-interviewer",
		N_("technical interviewer"), NULL,
		"tech interviewer|технический интервьюер|технический собеседник" },
	[WORK_ROLE_HEAD] = { "head", N_("head of a department"), NULL,
		"руководитель|начальник|глава|директор" },
	[WORK_ROLE_CANDIDATE] = { "candidate", N_("fellow candidate"), NULL,
		"кандидат|соискатель" },
	[WORK_ROLE_COLLEAGUE] = { "colleague", N_("colleague"), NULL, "коллега" },
	[WORK_ROLE_FORMER_COLLEAGUE] = { "former-colleague", N_("former colleague"), NULL,
		"ex-colleague|бывший коллега|бывшая коллега" },
	[WORK_ROLE_MENTOR] = { "mentor", N_("mentor"), NULL, "наставник|ментор" },
};

static const VocabWord seniorities[SENIORITY_COUNT] = {
	[SENIORITY_INTERN] = { "intern", N_("intern"), NULL,
		"trainee|стажер|практикант" },
	[SENIORITY_JUNIOR] = { "junior", N_("junior"), NULL, "младший|джуниор|джун" },
	[SENIORITY_MIDDLE] = { "middle", N_("middle"), NULL, "мидл" },
	[SENIORITY_SENIOR] = { "senior", N_("senior"), NULL, "старший|сеньор|синьор" },
	[SENIORITY_LEAD] = { "lead", N_("lead"), NULL, "ведущий|лид|тимлид" },
	[SENIORITY_HEAD] = { "head", N_("head"), NULL, "руководитель|начальник" },
	[SENIORITY_EXECUTIVE] = { "executive", N_("executive"), NULL,
		"director|директор|топ-менеджер" },
};

static const VocabWord addresses[ADDRESS_COUNT] = {
	[ADDRESS_FORMAL] = { "formal", N_("formal (вы)"), NULL,
		"вы|на вы|vy|официально" },
	[ADDRESS_INFORMAL] = { "informal", N_("informal (ты)"), NULL, "ты|на ты|ty" },
};

static const VocabWord channels[CHANNEL_COUNT] = {
	[CHANNEL_MEETING] = { "meeting", N_("meeting"), "◎",
		"meet|met|coffee|lunch|dinner|visit|встреча|встречу|встретились|"
		"встретился|"
		"встретилась|виделись|кофе|обед|обедали|ужин|лично" },
	[CHANNEL_CALL] = { "call", N_("phone call"), "☎",
		"phone|called|ring|звонок|звонил|звонила|позвонил|позвонила|созвон|"
		"созвонились|телефон|тел" },
	[CHANNEL_VIDEO] = { "video", N_("video call"), "▷",
		"zoom|meet-call|videocall|teams|skype|видео|видеозвонок|зум|телемост|"
		"скайп" },
	[CHANNEL_EMAIL] = { "email", N_("e-mail"), "✉",
		"mail|e-mail|letter|почта|почтой|почте|письмо|имейл|мейл|емейл|мыло" },
	[CHANNEL_TELEGRAM] = { "telegram", N_("Telegram"), "✈",
		"tg|телеграм|телеграмм|телега|тг|телеге|телеграме" },
	[CHANNEL_LINKEDIN] = { "linkedin", N_("LinkedIn"), "◧", "линкедин|линкедине" },
	[CHANNEL_EVENT] = { "event", N_("event"), "⚑",
		"conference|meetup|conf|событие|мероприятие|конференция|митап|выставка" },
	[CHANNEL_OTHER] = { "other", N_("other"), "·",
		"message|chat|другое|сообщение|чат" },
};

static const VocabWord reaches[REACH_COUNT] = {
	[REACH_EMAIL] = { "email", N_("e-mail"), "✉", "mail|e-mail|почта|письмо" },
	[REACH_PHONE] = { "phone", N_("phone"), "☎", "tel|mobile|телефон|тел|мобильный" },
	[REACH_TELEGRAM] = { "telegram", N_("Telegram"), "✈", "tg|телеграм|тг|телега" },
	[REACH_LINKEDIN] = { "linkedin", N_("LinkedIn"), "◧", "линкедин" },
	[REACH_HH] = { "hh", N_("hh.ru"), "♦", "hh.ru|headhunter|хх" },
	[REACH_GITHUB] = { "github", N_("GitHub"), "◆", "gh|гитхаб" },
	[REACH_VK] = { "vk", N_("VK"), "♯", "vkontakte|вк|вконтакте" },
	[REACH_WEB] = { "web", N_("web page"), "⌂", "site|url|сайт|страница" },
	[REACH_OTHER] = { "other", N_("other"), "·", "другое" },
};

static const VocabWord directions[DIRECTION_COUNT] = {
	[DIRECTION_OUT] = { "out", N_("from me"), "→", "outgoing|исходящее|от меня" },
	[DIRECTION_IN] = { "in", N_("from them"), "←", "incoming|входящее|from|от" },
	[DIRECTION_BOTH] = { "both", N_("both ways"), "⇄", "two-way|взаимно|оба" },
};

static const VocabWord tones[TONE_COUNT] = {
	[TONE_FORMAL] = { "formal", N_("formal tone"), NULL, "официально|формально" },
	[TONE_INFORMAL] = { "informal", N_("informal tone"), NULL,
		"неформально|свободно" },
};

static const VocabWord types[TYPE_COUNT] = {
	[TYPE_CONVERSATION] = { "conversation", N_("conversation"), NULL,
		"talk|разговор|беседа|общение" },
	[TYPE_THANK_YOU] = { "thank-you", N_("thank-you"), NULL,
		"thanks|thank you|спасибо|благодарность" },
	[TYPE_CONGRATULATION] = { "congratulation", N_("congratulation"), NULL,
		"congratulations|поздравление|greeting" },
	[TYPE_UPDATE] = { "update", N_("my news"), NULL, "news|новости|новость" },
	[TYPE_REQUEST] = { "request", N_("request"), NULL, "просьба|запрос" },
	[TYPE_FEEDBACK_REQUEST] = { "feedback-request", N_("feedback request"), NULL,
		"запрос отзыва|просьба об отзыве|запрос обратной связи" },
	[TYPE_QUESTION] = { "question", N_("question"), NULL, "вопрос" },
	[TYPE_CHECK_IN] = { "check-in", N_("check-in"), NULL,
		"checkin|как дела|напоминание" },
	[TYPE_FOLLOW_UP] = { "follow-up", N_("follow-up"), NULL, "followup|продолжение" },
	[TYPE_ANSWER] = { "answer", N_("answer"), NULL, "reply|ответ" },
	[TYPE_HELP_OFFER] = { "help-offer", N_("offer of help"), NULL,
		"предложение помощи" },
	[TYPE_INVITATION] = { "invitation", N_("invitation"), NULL,
		"invite|приглашение" },
	[TYPE_INTEREST] = { "interest", N_("sign of interest"), NULL,
		"знак внимания|интерес|reaction|реакция" },
	[TYPE_INTERVIEW] = { "interview", N_("interview"), NULL,
		"интервью|собеседование" },
	[TYPE_FEEDBACK] = { "feedback", N_("feedback"), NULL, "отзыв|обратная связь" },
};

static const VocabWord values[VALUE_COUNT] = {
	[VALUE_ARTICLE] = { "article", N_("article"), NULL,
		"post|статья|статью|статьи|пост|публикация|публикацию" },
	[VALUE_RESOURCE] = { "resource", N_("resource"), NULL,
		"link|book|course|ресурс|ссылка|ссылку|книга|книгу|курс" },
	[VALUE_VACANCY] = { "vacancy", N_("vacancy"), NULL,
		"job|вакансия|вакансию|вакансии" },
	[VALUE_CANDIDATE] = { "candidate", N_("candidate"), NULL, "кандидат|кандидата" },
	[VALUE_INTRODUCTION] = { "introduction", N_("introduction"), NULL,
		"intro|знакомство|контакт|интро" },
	[VALUE_ADVICE] = { "advice", N_("advice"), NULL, "tip|совет|советы" },
	[VALUE_HELP] = { "help", N_("help"), NULL, "помощь" },
	[VALUE_SUPPORT] = { "support", N_("support"), NULL, "поддержка|поддержку" },
	[VALUE_FEEDBACK] = { "feedback", N_("feedback"), NULL, "отзыв|фидбек|фидбэк|ос" },
	[VALUE_RECOMMENDATION] = { "recommendation", N_("recommendation"), NULL,
		"referral|ref|рекомендация|рекомендацию|реферал" },
	[VALUE_OFFER] = { "offer", N_("offer"), NULL, "оффер|офер|предложение" },
	[VALUE_INFORMATION] = { "information", N_("information"), NULL,
		"info|информация|информацию|инфо|инфа|инфу" },
};

static const VocabWord reminders[REMINDER_COUNT] = {
	[REMINDER_REGULAR] = { "regular", N_("regular contact"), "↻", "регулярный" },
	[REMINDER_CONTACT] = { "contact", N_("get in touch"), "→", "связаться|контакт" },
	[REMINDER_PROMISE] = { "promise", N_("my promise"), "⚑",
		"обещание|обещал|обещала" },
	[REMINDER_THEIR_PROMISE] = { "their-promise", N_("their promise"), "⚐",
		"обещали|их обещание" },
	[REMINDER_ANSWER] = { "answer", N_("answer them"), "↩", "ответить|ответ" },
	[REMINDER_RETRY] = { "retry", N_("try again"), "↺", "повторить|повтор" },
	[REMINDER_OWN] = { "own", N_("own reminder"), "•", "свое|напоминание" },
	[REMINDER_THANK_YOU] = { "thank-you", N_("thank-you"), "♥",
		"thanks|благодарность|поблагодарить" },
	[REMINDER_CONNECT] = { "connect", N_("get connected"), "+",
		"добавить|добавиться" },
	[REMINDER_FOLLOW_UP] = { "follow-up", N_("first follow-up"), "»",
		"followup|продолжение|первое письмо" },
	[REMINDER_ASK_NEWS] = { "ask-news", N_("ask for news"), "?",
		"спросить о новостях|узнать новости" },
	[REMINDER_FEEDBACK_REQUEST] = { "feedback-request", N_("ask for feedback"), "¿",
		"запрос отзыва|попросить отзыв" },
	[REMINDER_FEEDBACK_RETRY] = { "feedback-retry", N_("ask for feedback again"), "¿",
		"повторный запрос отзыва|попросить отзыв еще раз" },
	[REMINDER_THANK_FEEDBACK] = { "thank-feedback", N_("thanks for feedback"), "♥",
		"благодарность за отзыв|поблагодарить за отзыв" },
	[REMINDER_ANALYSE] = { "analyse", N_("go through the feedback"), "∴",
		"analyze|analysis|разбор|разобрать отзыв" },
	[REMINDER_OFFER_THANKS] = { "offer-thanks", N_("thanks on an offer"), "♥",
		"благодарность за оффер|поблагодарить за оффер" },
	[REMINDER_GRATITUDE] = { "gratitude", N_("thanks for help"), "♥",
		"благодарность за помощь|поблагодарить за помощь" },
	[REMINDER_OCCASION] = { "occasion", N_("important date"), "❀",
		"дата|поздравление|поздравить" },
	[REMINDER_EVENT_LINE] = { "event-line", N_("a line after an event"), "✎",
		"после события|после мероприятия" },
	[REMINDER_JOB_CHANGE] = { "job-change", N_("new job of theirs"), "↑",
		"новая работа|смена работы" },
	[REMINDER_SUPPORT] = { "support", N_("support"), "♡", "поддержка|поддержать" },
	[REMINDER_NEWS] = { "news", N_("tell my news"), "!",
		"мои новости|рассказать новости" },
	[REMINDER_REVIEW] = { "review", N_("review"), "☑", "обзор" },
	[REMINDER_PLAN] = { "plan", N_("plan item"), "▤", "план|пункт плана" },
};

static const VocabWord states[STATE_COUNT] = {
	[STATE_OPEN] = { "open", N_("still open"), NULL, "открыто" },
	[STATE_DONE] = { "done", N_("closed as done"), NULL, "сделано" },
	[STATE_DROPPED] = { "dropped", N_("dropped"), NULL, "снято" },
};

static const VocabWord standings[STANDING_COUNT] = {
	[STANDING_OWED] = { "owed", N_("owed"), "◆",
		"ответить|ждут|ждут ответа|должен|должна|долг|долги" },
	[STANDING_OVERDUE] = { "overdue", N_("overdue"), "▲",
		"late|просрочены|просрочен|просрочена|просрочено|просроченные" },
	[STANDING_READY] = { "ready", N_("ready"), "●", "пора|готовы|готов|готова" },
	[STANDING_NEW] = { "new", N_("new"), "✦", "новые|новый|новая" },
	[STANDING_WAITING] = { "waiting", N_("waiting"), "◌",
		"жду|жду ответа|ждем|ожидание" },
	[STANDING_RESTING] = { "resting", N_("resting"), "·", "рано|не время|отдыхают" },
	[STANDING_SNOOZED] = { "snoozed", N_("snoozed"), "~",
		"отложены|отложен|отложена|отложенные" },
	[STANDING_PAUSED] = { "paused", N_("paused"), "‖", "пауза|на паузе|паузе" },
	[STANDING_ARCHIVED] = { "archived", N_("archived"), "×",
		"archive|архив|в архиве|архиве" },
};

static const VocabWord occasions[OCCASION_COUNT] = {
	[OCCASION_BIRTHDAY] = { "birthday", N_("birthday"), "❀",
		"bday|др|день рождения|днюха" },
	[OCCASION_WORK] = { "work", N_("work anniversary"), "★",
		"anniversary|годовщина|годовщина работы" },
	[OCCASION_NAME_DAY] = { "name-day", N_("name day"), "☼", "именины" },
	[OCCASION_OWN] = { "own", N_("own date"), "•", "своя дата|дата" },
};

const Vocab vocab_kind = VOCAB("kind", kinds);
const Vocab vocab_role = VOCAB("role", roles);
const Vocab vocab_seniority = VOCAB("seniority", seniorities);
const Vocab vocab_address = VOCAB("address", addresses);
const Vocab vocab_channel = VOCAB("channel", channels);
const Vocab vocab_reach = VOCAB("reach", reaches);
const Vocab vocab_direction = VOCAB("direction", directions);
const Vocab vocab_tone = VOCAB("tone", tones);
const Vocab vocab_type = VOCAB("type", types);
const Vocab vocab_value = VOCAB("value", values);
const Vocab vocab_reminder = VOCAB("reminder", reminders);
const Vocab vocab_state = VOCAB("state", states);
const Vocab vocab_standing = VOCAB("standing", standings);
const Vocab vocab_occasion = VOCAB("occasion", occasions);
