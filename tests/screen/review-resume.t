# A review that was left goes on at the same card, by `krug review` too, on a wide screen;
# Enter on a card shows the person among the people.
program krug review
book   week
now    2026-11-21T18:00:00+03:00
size   120x16
lang   en
keys   Enter Enter Space
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 1 overdue · 1 owed
| ██████░░░░░░░░░░░░░░  2 of 3 · about 1 min to go                                             promises, mine and theirs
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Why now: You promised: send the book list (from 25 nov)
|        • 9 days late: the time ended on 12 nov.
|
| Анна Сергеевна Петрова                     recruiter · вы │ Last words
| Senior recruiter, Yandex                                  │ 12 aug      ⇄ phone call  talked about the move  ★ gave: a…
| ✉ anna@example.ru   ✈ @annap                              │ 3 jun       → e-mail  thank-you after the interview
| every 2–3 months · last 12 aug (101 d)                    │ 2 jun       ⇄ meeting  the interview, stage 2
|                                                           │ Bring up
| Promises                                                  │ ask about   • talked about the move · from the talk of 12 …
| 25 nov      → mine: send the book list                    │ ask about   • the interview, stage 2 · from the talk of 2 …
|                                                           │ how         → e-mail anna@example.ru: they answered 1 of 1…
|                                                           │ when        ◷ 10:00–18:00
| l log  w write  d done  Space next  p plan  s snooze  x drop  W pile  b back  u undo  Enter open  P pause       ? help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 1 overdue · 1 owed
| People · by urgency                              │ Анна Сергеевна Петрова                               recruiter · вы
| owed                                           1 │ Senior recruiter, Yandex
|   Иван Ли                           ✉ answer 3 d │ ✉ anna@example.ru   ✈ @annap
| overdue                                        1 │ 9 days late: the time ended on 12 nov.
| ▸ Анна Петрова                          9 d late │ every 2–3 months · last 12 aug (101 d)
| ready                                          1 │ due mon 23 nov
|   Olga Kuznetsova                      19 d left │ • my promise: send the book list                             25 nov↓
| resting                                        1 ├─────────────────────────────────────────────────────────────────────
|   Paul Smith                    from 10 feb 2027 │   2026
|                                                  │ ▸ 12 aug ⇄ phone call  talked about the move  ★ gave: article
|                                                  │   3 jun  → e-mail  thank-you after the interview
|                                                  │   2 jun  ⇄ meeting  the interview, stage 2
|                                                  │
|                                                  │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order  z fold  I me  ? help
keys   4
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 1 overdue · 1 owed
|   Weekly review
|   2 cards, about 1 min
|   Begun on sat 21 nov; 1 of 3 decided: 1 left as it is.
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
|                                                                                                                 ? help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 1 overdue · 1 owed
| ██████░░░░░░░░░░░░░░  2 of 3 · about 1 min to go                                             promises, mine and theirs
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Why now: You promised: send the book list (from 25 nov)
|        • 9 days late: the time ended on 12 nov.
|
| Анна Сергеевна Петрова                     recruiter · вы │ Last words
| Senior recruiter, Yandex                                  │ 12 aug      ⇄ phone call  talked about the move  ★ gave: a…
| ✉ anna@example.ru   ✈ @annap                              │ 3 jun       → e-mail  thank-you after the interview
| every 2–3 months · last 12 aug (101 d)                    │ 2 jun       ⇄ meeting  the interview, stage 2
|                                                           │ Bring up
| Promises                                                  │ ask about   • talked about the move · from the talk of 12 …
| 25 nov      → mine: send the book list                    │ ask about   • the interview, stage 2 · from the talk of 2 …
|                                                           │ how         → e-mail anna@example.ru: they answered 1 of 1…
|                                                           │ when        ◷ 10:00–18:00
| l log  w write  d done  Space next  p plan  s snooze  x drop  W pile  b back  u undo  Enter open  P pause       ? help
