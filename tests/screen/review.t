# The weekly review: the first page, a card for each who waits, decisions by one key that
# undo takes back, the card again after leaving, and the closing page.
book   week
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   4
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
|
|   Weekly review
|
|   3 cards, about 1 min
|
|      1  answers I owe
|      1  promises, mine and theirs
|      1  ready, or soon
|
|   Enter  begin
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                         ? help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
| Before the cards
| What happened and is not in the book yet.
|
|
|   Nothing has passed without a log, and nobody is new.
|
|
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
|
|
| Anything else? Enter: no who, who: coffee yesterday: what was said
| Enter save  Tab complete  Esc back                                     F1 help
keys   Space Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
| ░░░░░░░░░░░░░░░░░░░░  1 of 3 · about 1 min to go                 answers I owe
|────────────────────────────────────────────────────────────────────────────────
| Why now: They wrote 3 days ago: answer them.
|
| Иван Ли                                                         recruiter · вы
| no organization told
| ✉ ivan@example.org
| every 2–3 months · last 18 nov (3 d)
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 18 nov      ← e-mail  would a call on Friday suit you?
|
| Look out
| • Their message of 18 nov has waited 2 working days for an answer
|
| Bring up
| ask about   • would a call on Friday suit you? · from their message of 18 nov
| how         → e-mail ivan@example.org: they wrote there
| when        ◷ 10:00–18:00
|
|
|
| l log  w write  d done  Space next  p plan  s snooze  x drop  W pile    ? help
keys   Space
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
| ██████░░░░░░░░░░░░░░  2 of 3 · about 1 min to go     promises, mine and theirs
|────────────────────────────────────────────────────────────────────────────────
| Why now: You promised: send the book list (from 25 nov)
|        • 9 days late: the time ended on 12 nov.
|
| Анна Сергеевна Петрова                                          recruiter · вы
| Senior recruiter, Yandex
| ✉ anna@example.ru   ✈ @annap
| every 2–3 months · last 12 aug (101 d)
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 12 aug      ⇄ phone call  talked about the move  ★ gave: article
| 3 jun       → e-mail  thank-you after the interview
| 2 jun       ⇄ meeting  the interview, stage 2
| Promises
| 25 nov      → mine: send the book list
| Bring up
| ask about   • talked about the move · from the talk of 12 aug
| ask about   • the interview, stage 2 · from the talk of 2 jun
| how         → e-mail anna@example.ru: they answered 1 of 1 there
| when        ◷ 10:00–18:00
|
| l log  w write  d done  Space next  p plan  s snooze  x drop  W pile    ? help
keys   d
type   met for lunch
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights     sat 21 nov · 1 owed
| █████████████░░░░░░░  3 of 3 · about 1 min to go                ready, or soon
|────────────────────────────────────────────────────────────────────────────────
| Why now: Be in touch by 10 dec: 19 days left.
|
| Olga Kuznetsova                                                 recruiter · вы
| no organization told
| ☎ +7 900 000-00-00
| every 2–3 months · last 10 sep (72 d)
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 10 sep      ⇄ phone call  hello
|
| Bring up
| ask about   • hello · from the talk of 10 sep
| how         → video call: no meeting for 12 months
| when        ◷ 10:00–18:00
|
|
|
|
|
|
| Анна Петрова: in touch today, next: 21 jan–21 feb 2027 · u undo
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
| ██████░░░░░░░░░░░░░░  2 of 3 · about 1 min to go     promises, mine and theirs
|────────────────────────────────────────────────────────────────────────────────
| Why now: You promised: send the book list (from 25 nov)
|        • 9 days late: the time ended on 12 nov.
|
| Анна Сергеевна Петрова                                          recruiter · вы
| Senior recruiter, Yandex
| ✉ anna@example.ru   ✈ @annap
| every 2–3 months · last 12 aug (101 d)
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 12 aug      ⇄ phone call  talked about the move  ★ gave: article
| 3 jun       → e-mail  thank-you after the interview
| 2 jun       ⇄ meeting  the interview, stage 2
| Promises
| 25 nov      → mine: send the book list
| Bring up
| ask about   • talked about the move · from the talk of 12 aug
| ask about   • the interview, stage 2 · from the talk of 2 jun
| how         → e-mail anna@example.ru: they answered 1 of 1 there
| when        ◷ 10:00–18:00
|
| Undone: Review: Анна Петрова · done · ^R redo
keys   b
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
| ██████░░░░░░░░░░░░░░  1 of 3 · about 1 min to go                 left as it is
|────────────────────────────────────────────────────────────────────────────────
| Why now: They wrote 3 days ago: answer them.
|
| Иван Ли                                                         recruiter · вы
| no organization told
| ✉ ivan@example.org
| every 2–3 months · last 18 nov (3 d)
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 18 nov      ← e-mail  would a call on Friday suit you?
|
| Look out
| • Their message of 18 nov has waited 2 working days for an answer
|
| Bring up
| ask about   • would a call on Friday suit you? · from their message of 18 nov
| how         → e-mail ivan@example.org: they wrote there
| when        ◷ 10:00–18:00
|
|
|
| l log  w write  d done  Space next  p plan  s snooze  x drop  W pile    ? help
keys   Space
keys   x
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
| █████████████░░░░░░░  3 of 3 · about 1 min to go                ready, or soon
|────────────────────────────────────────────────────────────────────────────────
| Why now: Be in touch by 10 dec: 19 days left.
|
| Olga Kuznetsova                                                 recruiter · вы
| no organization told
| ☎ +7 900 000-00-00
| every 2–3 months · last 10 sep (72 d)
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 10 sep      ⇄ phone call  hello
|
| Bring up
| ask about   • hello · from the talk of 10 sep
| how         → video call: no meeting for 12 months
| when        ◷ 10:00–18:00
|
|
|
|
|
|
| Анна Петрова, send the book list: dropped · u undo
keys   Esc
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
|
|   Weekly review
|
|   1 card, about 1 min
|
|   Begun on sat 21 nov; 2 of 3 decided: 1 dropped, 1 left as it is.
|
|   Enter  go on
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                         ? help
keys   Enter Space
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
|
|   Weekly review
|
|   Every card is decided.
|
|   Decided                  now
|   dropped                    1
|   left as it is              2
|   cards                      3
|
|   The week to come
|   mon 23 nov  Анна Петрова
|   wed 25 nov  Olga Kuznetsova
|
|   What is left: 2
|   Иван Ли, Olga Kuznetsova
|
|   Enter  finish; the next review: mon 30 nov
|   n  another day for the next one
|   E  export the calendar for the phone
|
|
| n next review  E export  b back                                         ? help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
|
|   Weekly review
|
|   3 cards, about 1 min
|
|      1  answers I owe
|      1  overdue
|      1  ready, or soon
|
|   Last review: sat 21 nov, 3 of 3 cards: 1 dropped, 2 left as it is.
|   The next one: mon 30 nov
|
|   Enter  begin
|
|
|
|
|
|
|
|
|
| The review is finished, the next one is on mon 30 nov · u undo
