# What fell from the review without a decision (into the archive, by a pause) is looked at
# again when that is undone.
book   week
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   4 Enter Space Enter
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
keys   A
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| ░░░░░░░░░░░░░░░░░░░░  2 of 3 · about 1 min to go     promises, mine and theirs
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
| Иван Ли: in the archive · u undo
keys   u
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
| Undone: Into the archive: Иван Ли · ^R redo
