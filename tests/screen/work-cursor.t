# What was captured from the work view is what the cursor stands on then, though it is an
# application that was not there; whom nobody named gets no step, which is said.
book   search
now    2026-11-21T18:00:00+03:00
size   100x18
keys   3 G i C-u
type   Лира
keys   Tab C-u Tab Tab
type   16:00
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 2 overdue
| Лира · interview
|
| ▸  ·  ask for news · nobody known · 4 dec–17 dec
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
| Enter save  Space tick  j/k move  Esc back                                                  ? help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 2 overdue
| Applications                             │ Лира                                         interviews
| screening                              1 │ ask for news 4 dec
|   Озон · Go developer       24 nov 12:00 │ nobody known there yet
| interviews                             1 │ applied 21 nov
| ▸ Лира                ask for news 4 dec │
| rejection                              1 ├─────────────────────────────────────────────────────────
|   Яндекс · Backend engineer       21 nov │ so far
|                                          │ ▸ 21 nov 16:00  ⇄ interview
|                                          │   21 nov        → applied
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
| Лира · interview: saved, 0 steps · u undo
