# G shows the last application, g the first again.
book   search
now    2026-11-21T18:00:00+03:00
size   80x14
keys   3 G
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 2 overdue
| Applications                       │ Яндекс · Backend engineer       rejection
| screening                        1 │ rejection, 21 nov · told by Анна Петрова
|   Озон · Go developer 24 nov 12:00 │ Анна Петрова, Иван Ли
| rejection                        1 │ applied 20 nov
| ▸ Яндекс · Backend engineer 21 nov │
|                                    ├───────────────────────────────────────────
|                                    │ next steps
|                                    │ ▸ 20 nov       • get connected · Анна Пе…
|                                    │   20 nov       • get connected · Иван Ли
|                                    │   21 nov 18:30 ◷ thank-you · Иван Ли
|                                    │   22 nov 12:40 ◷ ask for feedback · Анна…
|                                    │ so far
| i interview  a add  e edit  R refused  o outcome  F feedback  Tab pane  ? help
keys   g
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 2 overdue
| Applications                       │ Озон · Go developer             screening
| screening                        1 │ interview 24 nov 12:00
| ▸ Озон · Go developer 24 nov 12:00 │ Мария Зуева
| rejection                        1 │ applied 21 nov
|   Яндекс · Backend engineer 21 nov │
|                                    ├───────────────────────────────────────────
|                                    │ next steps
|                                    │ ▸ 23 nov       • Prepare for the intervi…
|                                    │   24 nov 12:00 ◷ interview, screening · …
|                                    │ so far
|                                    │   21 nov       → applied
|                                    │
| i interview  a add  e edit  R refused  o outcome  F feedback  Tab pane  ? help
