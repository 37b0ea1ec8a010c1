# A refusal by one key asks when and by whom; what falls and what follows is shown before
# it is saved, and a step can be left out. The menu of outcomes takes it back.
book   search
now    2026-11-21T18:00:00+03:00
size   110x20
keys   3 R
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Озон · Go developer: rejection
|──────────────────────────────────────────────────────────────────────────────────────────────────────────────
| When     now, today 18:40
| Told by  Мария Зуева
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
| ^S save  Tab next field  Esc back                                                                    F1 help
type   17:40
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Озон · Go developer
|
| ▸ [✓] ask for feedback · Мария Зуева · by mon 23 nov 17:40 (a day off, no e-mail is known)
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
| is cancelled: tue 24 nov · screening
| Enter save  Space tick  j/k move  Esc back                                                            ? help
keys   Space Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Applications                                 │ Озон · Go developer                                 rejection
| rejection                                  2 │ rejection, 21 nov · told by Мария Зуева
| ▸ Озон · Go developer                 21 nov │ Мария Зуева
|   Яндекс · Backend engineer           21 nov │ applied 21 nov
|                                              │
|                                              ├───────────────────────────────────────────────────────────────
|                                              │ so far
|                                              │ ▸ 24 nov 12:00  ✗ interview, screening · Мария Зуева
|                                              │   21 nov 17:40  ← rejection
|                                              │   21 nov        → applied
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| Озон · Go developer: rejection · u undo
keys   o
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Applications                                 │ Озон · Go developer                                 rejection
| rejection                                  2 │ rejection, 21 nov · told by Мария Зуева
| ▸ Озон · Go developer                 21 nov │ Мария Зуева
|   Яндекс · Backend engineer           21 nov │ applied 21 nov
|                                              │
|                                      ╭─ How did it end? ──────────────╮──────────────────────────────────────
|                                      │ type to narrow                 │
|                                      │ ▸ job offer                    │iew, screening · Мария Зуева
|                                      │   rejection                    │ion
|                                      │   silence                      │d
|                                      │   withdrawn                    │
|                                      │   it goes on                   │
|                                      ╰────────────────────────────────╯
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| ↓/↑ move  Enter choose  Esc back                                                                     F1 help
