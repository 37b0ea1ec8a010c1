# The letter of a step: the key is hinted where a template of the user's lies, the editor
# gets it, and it is copied. A step without a template says so.
book   letters
now    2026-11-21T18:00:00+03:00
size   110x16
env    VISUAL=
env    EDITOR=true
keys   3 j Tab Tab w
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
| There is no template for this yet.
keys   j j j
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
|                                              │   20 nov        • get connected · Иван Ли
|                                              │   21 nov 18:30  ◷ thank-you · Иван Ли
|                                              │ ▸ 22 nov 12:40  ◷ ask for feedback · Анна Петрова
|                                              │ so far
|                                              │   21 nov 12:40  ← rejection
|                                              │   20 nov 17:30  ⇄ interview, technical · Анна Петрова, Иван …
| w write  d done  s snooze  x drop  l log  Enter open  Tab pane  u undo                                ? help
keys   w
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
|                                              │   20 nov        • get connected · Иван Ли
|                                              │   21 nov 18:30  ◷ thank-you · Иван Ли
|                                              │ ▸ 22 nov 12:40  ◷ ask for feedback · Анна Петрова
|                                              │ so far
|                                              │   21 nov 12:40  ← rejection
|                                              │   20 nov 17:30  ⇄ interview, technical · Анна Петрова, Иван …
| The letter is copied: paste it where you send it, then mark the step as done.
