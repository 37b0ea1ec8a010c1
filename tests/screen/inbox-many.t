# Whoever of a meeting is not in the book comes into it by one key, of several by a choice,
# and takes part in the other meetings too; / shows what has the words, X dismisses what is
# shown; each is undone as a whole. What was declined is not asked about.
book   invited
now    2026-11-21T18:00:00+03:00
size   120x24
lang   en
keys   U
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Inbox · 8                                                  │ Планы на зиму
| over: log it?                                              │ Анна Петрова, Пётр Смирнов, Ольга Кузнецова
| ▸ Планы на зиму · Анна Петрова, Пётр Смирнов… 19 nov 15:00 │ thu 19 nov 15:00
|   Демо · Анна Петрова                         18 nov 15:00 │
|   Стендап · Анна Петрова                      13 nov 10:00 │ Not in the book · a add
|   Стендап · Анна Петрова                      12 nov 10:00 │ Дмитрий Волков <d.volkov@example.org>
|   Стендап · Анна Петрова                      11 nov 10:00 │
|   Стендап · Анна Петрова                      10 nov 10:00 │ It would be logged as
|   Стендап · Анна Петрова                       9 nov 10:00 │ meeting
| to come                                                    │ Анна Петрова · next: 19 jan–19 feb 2027
|   Кофе · tentative · Анна Петрова             25 nov 15:00 │ Пётр Смирнов · next: 19 feb–19 mar 2027
|                                                            │ Ольга Кузнецова · next: 19 feb–19 mar 2027
|                                                            │ work.ics
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
| l log  x dismiss  Enter open  a add  i interview  / search  X dismiss all  Tab pane  u undo                     ? help
keys   a
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Inbox · 8                                                  │ Планы на зиму
| over: log it?                                              │ Анна Петрова, Пётр Смирнов, Ольга Кузнецова, Дмитрий
| ▸ Планы на зиму · Анна Петрова, Пётр Смирнов… 19 nov 15:00 │ Волков
|   Демо · Анна Петрова, Дмитрий Волков         18 nov 15:00 │ thu 19 nov 15:00
|   Стендап · Анна Петрова                      13 nov 10:00 │
|   Стендап · Анна Петрова                      12 nov 10:00 │ It would be logged as
|   Стендап · Анна Петрова                      11 nov 10:00 │ meeting
|   Стендап · Анна Петрова                      10 nov 10:00 │ Анна Петрова · next: 19 jan–19 feb 2027
|   Стендап · Анна Петрова                       9 nov 10:00 │ Пётр Смирнов · next: 19 feb–19 mar 2027
| to come                                                    │ Ольга Кузнецова · next: 19 feb–19 mar 2027
|   Кофе · tentative · Анна Петрова             25 nov 15:00 │ Дмитрий Волков · next: 19 feb–19 mar 2027
|                                                            │ work.ics
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
| Added: Дмитрий Волков · u undo
keys   j
keys   a
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Inbox · 8                                                  │ Демо
| over: log it?                                              │ Анна Петрова, Дмитрий Волков
|   Планы на зиму · Анна Петрова, Пётр Смирнов… 19 nov 15:00 │ wed 18 nov 15:00
| ▸ Демо · Анна Петрова, Дмитрий Волков         18 nov 15:00 │
|   Стендап · Анна Петрова                      13 nov 10:00 │ Not in the book · a add
|   Стендап · Анна Петрова                      12 nov 10:00 │ Guest One <one@example.org>
|   Стендап · Анна Петрова                      11 nov 10:00 │ two@example.org
|   Стендап · Анна Петрова                      10 nov 10:00 │
|   Стендап · Анна Петрова                  ╭─ Whom to add to the book ──────╮ged as
| to come                                   │ type to narrow                 │
|   Кофе · tentative · Анна Петрова         │ ▸ all of them                  │next: 18 jan–18 feb 2027
|                                           │   Guest One <one@example.org>  │· next: 18 feb–18 mar 2027
|                                           │   two@example.org              │
|                                           ╰────────────────────────────────╯
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
| ↓/↑ move  Enter choose  Esc back                                                                               F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Inbox · 8                                                  │ Демо
| over: log it?                                              │ Анна Петрова, Дмитрий Волков, Guest One, two
|   Планы на зиму · Анна Петрова, Пётр Смирнов… 19 nov 15:00 │ wed 18 nov 15:00
| ▸ Демо · Анна Петрова, Дмитрий Волков, Guest… 18 nov 15:00 │
|   Стендап · Анна Петрова                      13 nov 10:00 │ It would be logged as
|   Стендап · Анна Петрова                      12 nov 10:00 │ meeting
|   Стендап · Анна Петрова                      11 nov 10:00 │ Анна Петрова · next: 18 jan–18 feb 2027
|   Стендап · Анна Петрова                      10 nov 10:00 │ Дмитрий Волков · next: 18 feb–18 mar 2027
|   Стендап · Анна Петрова                       9 nov 10:00 │ Guest One · next: 18 feb–18 mar 2027
| to come                                                    │ two · next: 18 feb–18 mar 2027
|   Кофе · tentative · Анна Петрова             25 nov 15:00 │ work.ics
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
| Added: Guest One, two · u undo
keys   /
type   стенд
keys   Enter X
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Inbox · /стенд · 5 of 8                                    │ Стендап
| over: log it?                                              │ Анна Петрова
| ▸ Стендап · Анна Петрова                      13 nov 10:00 │ fri 13 nov 10:00
|   Стендап · Анна Петрова                      12 nov 10:00 │
|   Стендап · Анна Петрова                      11 nov 10:00 │ It would be logged as
|   Стендап · Анна Петрова                      10 nov 10:00 │ meeting
|   Стендап · Анна Петрова                       9 nov 10:00 │ Анна Петрова · next: 13 jan–13 feb 2027
|                                                            │ work.ics
|                            ╭──────────────────────────────────────────────────────────────╮
|                            │ Ask no more about 5 meetings that are over and shown here?   │
|                            │                                                              │
|                            │ y dismiss all   n leave them                                 │
|                            ╰──────────────────────────────────────────────────────────────╯
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
| y yes  n no                                                                                                     ? help
keys   y
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Inbox · /стенд · 0 of 3                                    │
|                                                            │
|   Nothing here has these words. Esc shows all again.       │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
| 5 dismissed: they will not be asked about again · u undo
keys   Esc u u u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Inbox · 8                                                  │ Планы на зиму
| over: log it?                                              │ Анна Петрова, Пётр Смирнов, Ольга Кузнецова
| ▸ Планы на зиму · Анна Петрова, Пётр Смирнов… 19 nov 15:00 │ thu 19 nov 15:00
|   Демо · Анна Петрова                         18 nov 15:00 │
|   Стендап · Анна Петрова                      13 nov 10:00 │ Not in the book · a add
|   Стендап · Анна Петрова                      12 nov 10:00 │ Дмитрий Волков <d.volkov@example.org>
|   Стендап · Анна Петрова                      11 nov 10:00 │
|   Стендап · Анна Петрова                      10 nov 10:00 │ It would be logged as
|   Стендап · Анна Петрова                       9 nov 10:00 │ meeting
| to come                                                    │ Анна Петрова · next: 19 jan–19 feb 2027
|   Кофе · tentative · Анна Петрова             25 nov 15:00 │ Пётр Смирнов · next: 19 feb–19 mar 2027
|                                                            │ Ольга Кузнецова · next: 19 feb–19 mar 2027
|                                                            │ work.ics
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
| Undone: Added from the inbox: Дмитрий Волков · ^R redo
