# It had not ended after all: what the refusal dropped is offered again, what it opened
# falls; a step may be left closed.
book   search
now    2026-11-21T18:00:00+03:00
size   110x16
keys   3 j o G Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Яндекс · Backend engineer
|
| ▸ [✓] thank-you · Анна Петрова · by sat 21 nov 18:30, again
|   [✓] first follow-up · Анна Петрова · 4 dec–18 dec, again
|   [✓] first follow-up · Иван Ли · 4 dec–18 dec, again
|   [✓] ask for news · Анна Петрова · 4 dec–17 dec, again
|    ✗  ask for feedback · Анна Петрова · dropped
|
|
|
|
|
|
|
| Enter save  Space tick  j/k move  Esc back                                                            ? help
keys   Down Space Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Applications                                 │ Яндекс · Backend engineer                          interviews
| screening                                  1 │ thank-you today
|   Озон · Go developer           24 nov 12:00 │ Анна Петрова, Иван Ли
| interviews                                 1 │ applied 20 nov
| ▸ Яндекс · Backend engineer  thank-you today │
|                                              ├───────────────────────────────────────────────────────────────
|                                              │ next steps
|                                              │ ▸ 20 nov        • get connected · Анна Петрова
|                                              │   20 nov        • get connected · Иван Ли
|                                              │   21 nov 18:30  ◷ thank-you · Анна Петрова
|                                              │   21 nov 18:30  ◷ thank-you · Иван Ли
|                                              │   4 dec         • first follow-up · Иван Ли
|                                              │   4 dec         • ask for news · Анна Петрова
|                                              │ so far
| It goes on · u undo
