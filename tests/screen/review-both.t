# A promise to come stands on top, and the round is late as well: done says that it means
# both, logs the one and closes the other.
book   week
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   4 Enter Space Enter Space d
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
|────────────────────────────────────────────────────────────────────────────────
| In touch today, and done: send the book… a line about it, or just Enter
| Enter accept  Esc back                                                 F1 help
keys   Enter b
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights     sat 21 nov · 1 owed
| █████████████░░░░░░░  2 of 3 · about 1 min to go                          done
|────────────────────────────────────────────────────────────────────────────────
| Why now: 3 talks, and no interest of theirs is known
|
| Анна Сергеевна Петрова                                          recruiter · вы
| Senior recruiter, Yandex
| ✉ anna@example.ru   ✈ @annap
| every 2–3 months · last today
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 21 nov      ⇄ e-mail
| 12 aug      ⇄ phone call  talked about the move  ★ gave: article
| 3 jun       → e-mail  thank-you after the interview
|
| Bring up
| ask about   • talked about the move · from the talk of 12 aug
| ask about   • the interview, stage 2 · from the talk of 2 jun
| how         → e-mail anna@example.ru: they answered 1 of 1 there
| when        ◷ 10:00–18:00
|
|
|
| l log  w write  d done  Space next  p plan  s snooze  x drop  W pile    ? help
