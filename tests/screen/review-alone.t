# Cards that are about no person: an application ends by its key, an item of the plan came
# further or is stuck; keys that are for people say so, and undo opens the card again.
book   alone
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   4 Enter Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| ░░░░░░░░░░░░░░░░░░░░  1 of 4 · about 2 min to go     applications without news
|────────────────────────────────────────────────────────────────────────────────
| Why now: No news: ask how things stand (4 d late)
|
| Orion · Storage engineer                                               applied
| ask for news 3 nov
| nobody known there yet
| applied 20 oct
| found through: hh.ru
|────────────────────────────────────────────────────────────────────────────────
| so far
| ▸ 20 oct        → applied
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
| d done  O outcome  R refused  Space next  b back  u undo  Enter open    ? help
keys   p
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| ░░░░░░░░░░░░░░░░░░░░  1 of 4 · about 2 min to go     applications without news
|────────────────────────────────────────────────────────────────────────────────
| Why now: No news: ask how things stand (4 d late)
|
| Orion · Storage engineer                                               applied
| ask for news 3 nov
| nobody known there yet
| applied 20 oct
| found through: hh.ru
|────────────────────────────────────────────────────────────────────────────────
| so far
| ▸ 20 oct        → applied
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
| Only people are planned for a day.
keys   O
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| ░░░░░░░░░░░░░░░░░░░░  1 of 4 · about 2 min to go     applications without news
|────────────────────────────────────────────────────────────────────────────────
| Why now: No news: ask how things stand (4 d late)
|
| Orion · Storage engineer                                               applied
| ask for news 3 nov
| nobody known there yet
| applied 20 oct        ╭─ How did it end? ──────────────╮
| found through: hh.ru  │ type to narrow                 │
|───────────────────────│ ▸ job offer                    │───────────────────────
| so far                │   rejection                    │
| ▸ 20 oct        → appl│   silence                      │
|                       │   withdrawn                    │
|                       ╰────────────────────────────────╯
|
|
|
|
|
|
|
|
| ↓/↑ move  Enter choose  Esc back                                       F1 help
keys   Esc
keys   d
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| █████░░░░░░░░░░░░░░░  2 of 4 · about 1 min to go     applications without news
|────────────────────────────────────────────────────────────────────────────────
| Why now: No news: ask how things stand (4 d late)
|
| Lira · Backend engineer                                                applied
| ask for news 3 nov
| nobody known there yet
| applied 20 oct
|────────────────────────────────────────────────────────────────────────────────
| so far
| ▸ 20 oct        → applied
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
| Orion · Storage engineer: done · u undo
keys   R
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| Lira · Backend engineer: rejection
|────────────────────────────────────────────────────────────────────────────────
| When     now, today 18:40
| Told by  nobody known
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
|
| ^S save  Tab next field  Esc back                                      F1 help
keys   Esc Space
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| ██████████░░░░░░░░░░  3 of 4 · about 1 min to go                      the plan
|────────────────────────────────────────────────────────────────────────────────
| Why now: 40 % since 1 nov. To be done by thu 26 nov.
|
| Read DDIA
| deadline: 26 November 2026
|
| progress
| 1 nov  part one                                                            40%
|
|
|
|────────────────────────────────────────────────────────────────────────────────
|      ━ the whole plan  ╍ this item
| 100%
|
|
|
|                                                          ⠈⠁⠈⠁⠈⠁⠈⠁⠈⠁⠈⠁⠈⠁⠈⠁⠈⠁⠈⠁⠈
|                                                          ⠠⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤
|   0%
|      6 sep                                                              21 nov
| l log  d done  z stuck  x drop  Space next  b back  u undo  Enter open  ? help
keys   l
type   60 part two
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| ███████████████░░░░░  4 of 4 · about 1 min to go                      the plan
|────────────────────────────────────────────────────────────────────────────────
| Why now: Nothing noted of it yet. To be done by mon 1 feb 2027.
|
| Talk at a meetup
| deadline: 1 February 2027
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
|      ━ the whole plan  ╍ this item
| 100%
|
|
|
|                                                                             ⢀⣀
|                                                          ⠠⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠔⠒⠊⠉⠁
|   0%                                                     ⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀
|      6 sep                                                              21 nov
| Read DDIA: 60 part two · u undo
keys   z
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
|
|   Weekly review
|
|   Every card is decided.
|
|   Decided                  now
|   done                       1
|   came further               1
|   stuck                      1
|   left as it is              1
|   cards                      4
|
|   The week to come
|   nobody stands on it
|
|   What is left: 2
|   Lira · Backend engineer, Talk at a meetup
|
|   Enter  finish; the next review: mon 30 nov
|   n  another day for the next one
|   E  export the calendar for the phone
|
| Talk at a meetup: stuck · u undo
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
|
|   Weekly review
|
|   1 card, about 1 min
|
|   Begun on sat 21 nov; 3 of 4 decided: 1 done, 1 came further, 1 left as it
|   is.
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
| Undone: Review: Talk at a meetup · stuck · ^R redo
keys   Enter x b
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| ████████████████████  4 of 4                                           dropped
|────────────────────────────────────────────────────────────────────────────────
| Why now: nothing is due any more
|
| Talk at a meetup
| deadline: 1 February 2027
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
|      ━ the whole plan  ╍ this item
| 100%
|
|                                                                              ⢀
|                                                                            ⡠⠔⠁
|                                                                         ⢀⡠⠊
|                                                          ⠠⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠔⠁
|   0%                                                     ⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀
|      6 sep                                                              21 nov
| l log  d done  z stuck  x drop  Space next  b back  u undo  Enter open  ? help
resize 120x36
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| ████████████████████  4 of 4                                                                                   dropped
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Why now: nothing is due any more
|
| Talk at a meetup                                          │      ━ the whole plan  ╍ this item
| deadline: 1 February 2027                                 │ 100%
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │                                                          ⢠
|                                                           │                                                         ⢠⠃
|                                                           │                                                        ⢠⠃
|                                                           │                                                       ⢀⠇
|                                                           │                                                      ⢀⠎
|                                                           │                                                     ⢀⠎
|                                                           │                                            ⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉
|                                                           │
|                                                           │   0%                                       ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀
|                                                           │      6 sep                                          21 nov
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
| l log  d done  z stuck  x drop  Space next  b back  u undo  Enter open  e edit  Esc back                        ? help
resize 60x16
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| ███████████████  4 of 4                            dropped
|────────────────────────────────────────────────────────────
| Why now: nothing is due any more
|
| Talk at a meetup
| deadline: 1 February 2027
|
|
|────────────────────────────────────────────────────────────
|      ━ the whole plan  ╍ this item
| 100%
|                                                       ⣀⠤⠒⠉
|   0%                                       ⣒⠒⣒⠒⣒⠒⣒⠒⣒⠒⣉ ⣀ ⣀
|      6 sep                                          21 nov
| l log  d done  z stuck  x drop  Space next  b back  ? help
