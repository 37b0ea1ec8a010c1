/*
 * The words of krug, each fact once: for every closed list (kinds, channels, types …) one
 * const table with the text stored in the book, the label shown, a glyph and the words
 * understood when somebody types it. The book stores ids, code uses the enums. Value 0 of
 * every list means "not given" and is NULL in the book. All strings are borrowed and live
 * for ever.
 */
#ifndef KRUG_VOCAB_H
#define KRUG_VOCAB_H

#include <glib.h>

#define VOCAB_LONGEST 64 /* bytes of a word that is looked up */

typedef enum {
	KIND_NONE,
	KIND_RECRUITER,
	KIND_INTERVIEWER,
	KIND_PROFESSIONAL, /* the default where none is given */
	KIND_COUNT
} Kind;

typedef enum {
	WORK_ROLE_NONE,
	WORK_ROLE_AGENCY_RECRUITER,
	WORK_ROLE_RECRUITER, /* in-house */
	WORK_ROLE_HR,
	WORK_ROLE_HIRING_MANAGER,
	WORK_ROLE_TECHNICAL_INTERVIEWER,
	WORK_ROLE_HEAD,
	WORK_ROLE_CANDIDATE,
	WORK_ROLE_COLLEAGUE,
	WORK_ROLE_FORMER_COLLEAGUE,
	WORK_ROLE_MENTOR,
	WORK_ROLE_COUNT
} WorkRole;

typedef enum {
	SENIORITY_NONE,
	SENIORITY_INTERN,
	SENIORITY_JUNIOR,
	SENIORITY_MIDDLE,
	SENIORITY_SENIOR,
	SENIORITY_LEAD,
	SENIORITY_HEAD,
	SENIORITY_EXECUTIVE,
	SENIORITY_COUNT
} Seniority;

typedef enum { ADDRESS_NONE, ADDRESS_FORMAL, ADDRESS_INFORMAL, ADDRESS_COUNT } Address;

/* By what an interaction went. */
typedef enum {
	CHANNEL_NONE,
	CHANNEL_MEETING,
	CHANNEL_CALL,
	CHANNEL_VIDEO,
	CHANNEL_EMAIL,
	CHANNEL_TELEGRAM,
	CHANNEL_LINKEDIN,
	CHANNEL_EVENT,
	CHANNEL_OTHER,
	CHANNEL_COUNT
} Channel;

/* How a person is reached: a line of the contact ("e-mail", "phone", …). */
typedef enum {
	REACH_NONE,
	REACH_EMAIL,
	REACH_PHONE,
	REACH_TELEGRAM,
	REACH_LINKEDIN,
	REACH_HH,
	REACH_GITHUB,
	REACH_VK,
	REACH_WEB,
	REACH_OTHER,
	REACH_COUNT
} Reach;

typedef enum {
	DIRECTION_NONE,
	DIRECTION_OUT,
	DIRECTION_IN,
	DIRECTION_BOTH,
	DIRECTION_COUNT
} Direction;

typedef enum { TONE_NONE, TONE_FORMAL, TONE_INFORMAL, TONE_COUNT } Tone;

/* What an interaction was. */
typedef enum {
	TYPE_NONE,
	TYPE_CONVERSATION, /* a quick line without type */
	TYPE_THANK_YOU,
	TYPE_CONGRATULATION,
	TYPE_UPDATE,
	TYPE_REQUEST,
	TYPE_FEEDBACK_REQUEST,
	TYPE_QUESTION,
	TYPE_CHECK_IN,
	TYPE_FOLLOW_UP,
	TYPE_ANSWER,
	TYPE_HELP_OFFER,
	TYPE_INVITATION,
	TYPE_INTEREST,
	TYPE_INTERVIEW,
	TYPE_FEEDBACK,
	TYPE_COUNT
} Type;

/* What was given or got. */
typedef enum {
	VALUE_NONE,
	VALUE_ARTICLE,
	VALUE_RESOURCE,
	VALUE_VACANCY,
	VALUE_CANDIDATE,
	VALUE_INTRODUCTION,
	VALUE_ADVICE,
	VALUE_HELP,
	VALUE_SUPPORT,
	VALUE_FEEDBACK,
	VALUE_RECOMMENDATION,
	VALUE_OFFER,
	VALUE_INFORMATION,
	VALUE_COUNT
} Value;

typedef enum {
	REMINDER_NONE,
	REMINDER_REGULAR, /* one a contact for life; all others are steps */
	REMINDER_CONTACT, /* `!when` without text: get in touch that day */
	REMINDER_PROMISE,
	REMINDER_THEIR_PROMISE,
	REMINDER_ANSWER,
	REMINDER_RETRY,
	REMINDER_OWN,
	REMINDER_THANK_YOU, /* from here on, steps of chains (krug/chain.h) */
	REMINDER_CONNECT,
	REMINDER_FOLLOW_UP,
	REMINDER_ASK_NEWS,
	REMINDER_FEEDBACK_REQUEST,
	REMINDER_FEEDBACK_RETRY,
	REMINDER_THANK_FEEDBACK,
	REMINDER_ANALYSE,
	REMINDER_OFFER_THANKS,
	REMINDER_GRATITUDE,
	REMINDER_OCCASION,
	REMINDER_EVENT_LINE,
	REMINDER_JOB_CHANGE,
	REMINDER_SUPPORT,
	REMINDER_NEWS,
	REMINDER_REVIEW, /* of nobody: a review that is due */
	REMINDER_PLAN,	 /* of nobody: an item of the plan */
	REMINDER_COUNT
} ReminderKind;

typedef enum {
	STATE_NONE,
	STATE_OPEN,
	STATE_DONE,
	STATE_DROPPED,
	STATE_COUNT
} ReminderState;

/* How a person stands with me; computed, never stored (krug/standing.h). */
typedef enum {
	STANDING_NONE,
	STANDING_OWED,
	STANDING_OVERDUE,
	STANDING_READY,
	STANDING_NEW,
	STANDING_WAITING,
	STANDING_RESTING,
	STANDING_SNOOZED,
	STANDING_PAUSED,
	STANDING_ARCHIVED,
	STANDING_COUNT
} Standing; /* in the order of the groups of a list */

typedef enum {
	OCCASION_NONE,
	OCCASION_BIRTHDAY,
	OCCASION_WORK,
	OCCASION_NAME_DAY,
	OCCASION_OWN, /* has a label of its own */
	OCCASION_COUNT
} OccasionKind;

/* How far an application came, and how it ended. */
typedef enum {
	STAGE_NONE,
	STAGE_APPLIED,
	STAGE_SCREENING,
	STAGE_INTERVIEWS,
	STAGE_OFFER, /* from here on: outcomes */
	STAGE_REJECTION,
	STAGE_SILENCE,
	STAGE_WITHDRAWN,
	STAGE_COUNT
} Stage;

#define STAGE_OUTCOME STAGE_OFFER /* the first outcome */

typedef enum {
	DECISION_NONE,
	DECISION_ACCEPTED,
	DECISION_DECLINED,
	DECISION_COUNT
} OfferDecision;

/* What somebody is in an application. */
typedef enum {
	SEAT_NONE,
	SEAT_RECRUITER,
	SEAT_MANAGER,
	SEAT_INTERVIEWER,
	SEAT_REFERRER, /* recommended me there */
	SEAT_OTHER,
	SEAT_COUNT
} Seat;

/* What an interview was about; the book may keep other words than these. */
typedef enum {
	ROUND_NONE,
	ROUND_SCREENING,
	ROUND_HR,
	ROUND_TECHNICAL,
	ROUND_TASK,
	ROUND_MANAGER,
	ROUND_TEAM,
	ROUND_FINAL,
	ROUND_COUNT
} Round;

typedef enum {
	INTERVIEW_NONE,
	INTERVIEW_PLANNED,
	INTERVIEW_HELD,
	INTERVIEW_CANCELLED,
	INTERVIEW_COUNT
} InterviewState;

typedef struct {
	const char *id;	   /* stored in the book: lower-case English, never changed */
	const char *label; /* English source; shown through gettext */
	const char *glyph; /* one column, or NULL */
	const char *words; /* what else is understood, both languages, split by '|' */
} VocabWord;

typedef struct {
	const char *name;	/* "kind", as in queries and JSON */
	const VocabWord *words; /* words[0] is "not given" */
	int count;		/* of words, the 0th included */
} Vocab;

extern const Vocab vocab_kind, vocab_role, vocab_seniority, vocab_address, vocab_channel,
	vocab_reach, vocab_direction, vocab_tone, vocab_type, vocab_value, vocab_reminder,
	vocab_state, vocab_standing, vocab_occasion, vocab_stage, vocab_decision,
	vocab_seat, vocab_round, vocab_interview;

const char *vocab_id(const Vocab *vocab, int value); /* NULL for 0 and unknown values */
const char *vocab_label(const Vocab *vocab, int value); /* translated; "" for 0 */
const char *vocab_glyph(const Vocab *vocab, int value); /* "" where there is none */

/* The value of a stored id; 0 for NULL and unknown ids. Exact. */
int vocab_from_id(const Vocab *vocab, const char *id);
/* The value somebody means by `word`: id, translated label or one of the words, without
 * regard to case and ё. `len` bytes, or -1 to the NUL. 0 where it is none of them. */
int vocab_match(const Vocab *vocab, const char *word, gssize len);
/* Bit 1 << value for each value a word of which begins with `start`. */
guint32 vocab_match_start(const Vocab *vocab, const char *start, gssize len);
/* "recruiter, interviewer, professional": the ids, for messages. Owned by the caller. */
char *vocab_ids(const Vocab *vocab);

gboolean type_expects(Type type);	      /* an outgoing one expects an answer */
gboolean type_owes(Type type);		      /* an incoming one owes an answer */
gboolean channel_is_live(Channel channel);    /* meeting, call, video: always contact */
Direction channel_direction(Channel channel); /* where none is told: out or both */
Channel reach_channel(Reach reach);	      /* the channel of an interaction by it */

#endif
