/*
 * Words of the search for work. Each fact stands here once, as in vocab_tables.c; it is a
 * file of its own since these lists belong together.
 */
#include "krug/i18n.h"
#include "krug/vocab.h"

#define VOCAB(title, table)                                                 \
	{                                                                   \
		.name = title, .words = table, .count = G_N_ELEMENTS(table) \
	}

static const VocabWord stages[STAGE_COUNT] = {
	[STAGE_APPLIED] = { "applied", N_("applied"), "→",
		"sent|отклик|откликнулся|откликнулась|подано" },
	[STAGE_SCREENING] = { "screening", N_("screening"), "○", "скрининг|отбор" },
	[STAGE_INTERVIEWS] = { "interviews", N_("interviews"), "●",
		"interviewing|собеседования|интервью" },
	[STAGE_OFFER] = { "offer", N_("job offer"), "★", "оффер|офер|предложение" },
	[STAGE_REJECTION] = { "rejection", N_("rejection"), "×",
		"rejected|reject|отказ|отказали" },
	[STAGE_SILENCE] = { "silence", N_("silence"), "◌",
		"silent|ghosted|тишина|молчание|молчат" },
	[STAGE_WITHDRAWN] = { "withdrawn", N_("withdrawn"), "‖",
		"withdraw|отозвано|отозвал|отозвала|снято мной" },
};

static const VocabWord decisions[DECISION_COUNT] = {
	[DECISION_ACCEPTED] = { "accepted", N_("accepted"), "★",
		"accept|принято|принял|приняла" },
	[DECISION_DECLINED] = { "declined", N_("declined"), "×",
		"decline|отклонено|отклонил|отклонила" },
};

static const VocabWord seats[SEAT_COUNT] = {
	[SEAT_RECRUITER] = { "recruiter", N_("recruits for it"), NULL,
		"рекрутер|hr|кадры" },
	[SEAT_MANAGER] = { "manager", N_("hiring manager of it"), NULL,
		"нанимающий менеджер|руководитель|менеджер" },
	[SEAT_INTERVIEWER] = { "interviewer", N_("interviews for it"), NULL,
		"интервьюер" },
	[SEAT_REFERRER] = { "referrer", N_("recommended me"), NULL,
		"referral|рекомендатель|рекомендовал|рекомендовала" },
	[SEAT_OTHER] = { "other", N_("otherwise in it"), NULL, "другое" },
};

static const VocabWord rounds[ROUND_COUNT] = {
	[ROUND_SCREENING] = { "screening", N_("screening"), NULL, "скрининг|отбор" },
	[ROUND_HR] = { "hr", N_("talk with HR"), NULL, "с кадрами|эйчар" },
	[ROUND_TECHNICAL] = { "technical", N_("technical"), NULL,
		"tech|техническое|техническая|тех" },
	[ROUND_TASK] = { "task", N_("test task"), NULL, "test|тестовое|задание" },
	[ROUND_MANAGER] = { "manager", N_("with the manager"), NULL,
		"с руководителем|руководитель|менеджер" },
	[ROUND_TEAM] = { "team", N_("with the team"), NULL, "с командой|команда" },
	[ROUND_FINAL] = { "final", N_("final"), NULL, "финальное|финал|итоговое" },
};

static const VocabWord interview_states[INTERVIEW_COUNT] = {
	[INTERVIEW_PLANNED] = { "planned", N_("planned"), "◷",
		"запланировано|назначено" },
	[INTERVIEW_HELD] = { "held", N_("held"), "●", "прошло|состоялось" },
	[INTERVIEW_CANCELLED] = { "cancelled", N_("cancelled"), "×",
		"canceled|отменено" },
};

const Vocab vocab_stage = VOCAB("stage", stages);
const Vocab vocab_decision = VOCAB("decision", decisions);
const Vocab vocab_seat = VOCAB("seat", seats);
const Vocab vocab_round = VOCAB("round", rounds);
const Vocab vocab_interview = VOCAB("interview", interview_states);
