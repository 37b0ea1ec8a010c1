# The capture after an interview: two people who are new, a line about each. Beyond the
# text typed it takes the key i, twelve times Tab, and Enter twice: 15 keys.
book   trio
now    2026-11-21T18:00:00+03:00
size   110x28
keys   i
type   Лира
keys   Tab
type   Backend engineer
keys   Tab
type   technical
keys   Tab
type   16:00
keys   Tab Tab Tab
type   Мария Белова
keys   Tab Tab
type   leads the platform team
keys   Tab Tab
type   Олег Кот
keys   Tab Tab
type   asked about Rust
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 1 overdue
| A new interview
|──────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Organization    Лира
| Position        Backend engineer
| Stage           technical
| When            16:00                     sat 21 nov 16:00 · held
| Minutes         60
| Format          meeting
| People          Мария Белова         as known       leads the platform team     interests
|                 Олег Кот             as known       asked about Rust            interests
|                 known or new         as known       what was told               interests
| Went well
|
|
|
| Went badly
|
|
|
| Questions
|
|
|
| They answer by
|
| More
| ^S save  Tab next field  ^Y remove row  Esc back                                                     F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 1 overdue
| Лира · interview · Backend engineer, technical
|
| ▸ [✓] thank-you · Мария Белова · by sun 22 nov 17:00
|   [✓] thank-you · Олег Кот · by sun 22 nov 17:00
|   [✓] get connected · Мария Белова · 21 nov–23 nov
|   [✓] get connected · Олег Кот · 21 nov–23 nov
|   [✓] ask for news · Мария Белова · 4 dec–17 dec
|   [✓] first follow-up · Мария Белова · 5 dec–19 dec, on mon 7 dec
|   [✓] first follow-up · Олег Кот · 5 dec–19 dec, on mon 14 dec
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
|
|
|
| Enter save  Space tick  j/k move  Esc back                                                            ? help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 1 overdue
| People · by urgency                          │ Анна Сергеевна Петрова                         recruiter · вы
| deadline in hours                          2 │ Senior recruiter, Яндекс
|   Мария Белова                   thank, 23 h │ ✈ @annap
|   Олег Кот                       thank, 23 h │ 9 days late: the time ended on 12 nov.
| overdue                                    1 │ every 2–3 months · last 12 aug (101 d)
| ▸ Анна Петрова                      9 d late │ due mon 23 nov
| new                                        1 │ #rust
|   Анна Волкова                   from 25 nov │ depth: too little to say
| resting                                    1 │
|   Пётр Смирнов               from 2 feb 2027 ├───────────────────────────────────────────────────────────────
|                                              │   2026
|                                              │ ▸ 12 aug ⇄ meeting  talked about the move
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| Лира · interview · Backend engineer, technical: saved, 7 steps · u undo
keys   3
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 1 overdue
| Applications                                 │ Лира · Backend engineer                            interviews
| interviews                                 1 │ thank-you 22 nov
| ▸ Лира · Backend engineer   thank-you 22 nov │ Мария Белова, Олег Кот
|                                              │ applied 21 nov
|                                              │
|                                              ├───────────────────────────────────────────────────────────────
|                                              │ next steps
|                                              │ ▸ 22 nov 17:00  ◷ thank-you · Мария Белова
|                                              │   22 nov 17:00  ◷ thank-you · Олег Кот
|                                              │   23 nov        • get connected · Мария Белова
|                                              │   23 nov        • get connected · Олег Кот
|                                              │   4 dec         • ask for news · Мария Белова
|                                              │   7 dec         • first follow-up · Мария Белова
|                                              │   14 dec        • first follow-up · Олег Кот
|                                              │ so far
|                                              │   21 nov 16:00  ⇄ interview, technical · Мария Белова, Олег …
|                                              │   21 nov        → applied
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| i interview  a add  e edit  R refused  o outcome  F feedback  f ask them  C company  Enter open       ? help
