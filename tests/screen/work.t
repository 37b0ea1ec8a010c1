# The work view: applications under their stage with what comes next, one of them with its
# people, next steps and course; a step is done there, undo takes it back; the company.
book   search
now    2026-11-21T18:00:00+03:00
size   110x20
keys   3
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Applications                                 │ Озон · Go developer                                 screening
| screening                                  1 │ interview 24 nov 12:00
| ▸ Озон · Go developer           24 nov 12:00 │ Мария Зуева
| rejection                                  1 │ applied 21 nov
|   Яндекс · Backend engineer           21 nov │
|                                              ├───────────────────────────────────────────────────────────────
|                                              │ next steps
|                                              │ ▸ 23 nov        • Prepare for the interview · Мария Зуева
|                                              │   24 nov 12:00  ◷ interview, screening · Мария Зуева
|                                              │ so far
|                                              │   21 nov        → applied
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| i interview  a add  e edit  R refused  o outcome  F feedback  f ask them  C company  Enter open       ? help
keys   j Tab Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Applications                                 │ Яндекс · Backend engineer                           rejection
| screening                                  1 │ rejection, 21 nov · told by Анна Петрова
|   Озон · Go developer           24 nov 12:00 │ Анна Петрова, Иван Ли
| rejection                                  1 │ applied 20 nov
| ▸ Яндекс · Backend engineer           21 nov │
|                                              ├───────────────────────────────────────────────────────────────
|                                              │ next steps
|                                              │ ▸ 20 nov        • get connected · Анна Петрова
|                                              │   20 nov        • get connected · Иван Ли
|                                              │   21 nov 18:30  ◷ thank-you · Иван Ли
|                                              │   22 nov 12:40  ◷ ask for feedback · Анна Петрова
|                                              │ so far
|                                              │   21 nov 12:40  ← rejection
|                                              │   20 nov 17:30  ⇄ interview, technical · Анна Петрова, Иван …
|                                              │   20 nov        → applied
|                                              │
|                                              │
|                                              │
| w write  d done  s snooze  x drop  l log  Enter open  Tab pane  u undo                                ? help
keys   d
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 1 overdue
| Applications                                 │ Яндекс · Backend engineer                           rejection
| screening                                  1 │ rejection, 21 nov · told by Анна Петрова
|   Озон · Go developer           24 nov 12:00 │ Анна Петрова, Иван Ли
| rejection                                  1 │ applied 20 nov
| ▸ Яндекс · Backend engineer           21 nov │
|                                              ├───────────────────────────────────────────────────────────────
|                                              │ next steps
|                                              │ ▸ 20 nov        • get connected · Иван Ли
|                                              │   21 nov 18:30  ◷ thank-you · Иван Ли
|                                              │   22 nov 12:40  ◷ ask for feedback · Анна Петрова
|                                              │ so far
|                                              │   21 nov 12:40  ← rejection
|                                              │   20 nov 17:30  ⇄ interview, technical · Анна Петрова, Иван …
|                                              │   20 nov        → applied
|                                              │
|                                              │
|                                              │
|                                              │
| Анна Петрова, get connected: done, nothing logged · u undo
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Applications                                 │ Яндекс · Backend engineer                           rejection
| screening                                  1 │ rejection, 21 nov · told by Анна Петрова
|   Озон · Go developer           24 nov 12:00 │ Анна Петрова, Иван Ли
| rejection                                  1 │ applied 20 nov
| ▸ Яндекс · Backend engineer           21 nov │
|                                              ├───────────────────────────────────────────────────────────────
|                                              │ next steps
|                                              │   20 nov        • get connected · Анна Петрова
|                                              │ ▸ 20 nov        • get connected · Иван Ли
|                                              │   21 nov 18:30  ◷ thank-you · Иван Ли
|                                              │   22 nov 12:40  ◷ ask for feedback · Анна Петрова
|                                              │ so far
|                                              │   21 nov 12:40  ← rejection
|                                              │   20 nov 17:30  ⇄ interview, technical · Анна Петрова, Иван …
|                                              │   20 nov        → applied
|                                              │
|                                              │
|                                              │
| Undone: Done: Анна Петрова · get connected · ^R redo
keys   C
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Яндекс
| was never asked for feedback
|
| whom I know there
| ▸ Иван Ли                                                                                        last 20 nov
|   Анна Петрова                                                                                   last 20 nov
| applications
|   rejection · Backend engineer                                                                        21 nov
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
| Enter open  a address  e edit  j/k move  Esc back                                                     ? help
