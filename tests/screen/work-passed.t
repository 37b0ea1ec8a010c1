# An interview that was planned has passed: the first line asks how it was, and so does the
# review; the key i, l in the review, d on its line in the timeline open the same form.
book   passed
now    2026-11-24T14:00:00+03:00
size   100x18
keys   1
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      tue 24 nov · 2 overdue
| How was it with Озон? i                  │ Иван Ли                                interviewer · вы
| deadline in hours                      2 │ Яндекс
| ▸ Иван Ли                thank, 3 d late │ no address yet
|   Анна Пет… ask for feedback, late by 2… │ Thank them for the interview: Яндекс · Backend engineer
| ready                                  1 │ (3 d late)
|   Мария Зуева             reminder today │ every 3–6 months · last 20 nov (4 d)
|                                          │ • get connected                                  20 nov
|                                          │ • thank-you                                      21 nov↓
|                                          ├─────────────────────────────────────────────────────────
|                                          │   2026
|                                          │ ▸ 20 nov ⇄ interview · Backend engineer, technical
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane     ? help
keys   i
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      tue 24 nov · 2 overdue
| How was it with Озон? i                  │ Иван Ли                                interviewer · вы
| deadline in hours                      2 │ Яндекс
| ▸ Иван Ли                thank, 3 d late │ no address yet
|   Анна Пет… ask for feedback, late by 2… │ Thank them for the interview: Яндекс · Backend engineer
| ready                                  1 │ (3 d late)
|   Мария Зуева             remind╭─ How was it? ──────────────────╮ 20 nov (4 d)
|                                 │ type to narrow                 │                          20 nov
|                                 │ ▸ Озон · tue 24 nov 12:00      │                          21 nov↓
|                                 │   another interview            │─────────────────────────────────
|                                 ╰────────────────────────────────╯
|                                          │ ▸ 20 nov ⇄ interview · Backend engineer, technical
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
| ↓/↑ move  Enter choose  Esc back                                                           F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      tue 24 nov · 2 overdue
| An interview
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Organization    Озон
| Position        Go developer
| Stage           screening
| When            2026-11-24 12:00          tue 24 nov 12:00 · held
| Minutes         60
| Format          meeting
| People          Мария Зуева          as known       what was told          interests
|                 known or new         as known       what was told          interests
| Went well
|
|
|
| Went badly
|                                                                                                   ↓
| ^S save  Tab next field  F4 choose  Esc back                                               F1 help
keys   Esc 4 l l
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      tue 24 nov · 2 overdue
| An interview
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Organization    Озон
| Position        Go developer
| Stage           screening
| When            2026-11-24 12:00          tue 24 nov 12:00 · held
| Minutes         60
| Format          meeting
| People          Мария Зуева          as known       what was told          interests
|                 known or new         as known       what was told          interests
| Went well
|
|
|
| Went badly
|                                                                                                   ↓
| ^S save  Tab next field  F4 choose  Esc back                                               F1 help
keys   Esc 1 /
type   Зуева
keys   Enter Tab Tab d
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      tue 24 nov · 2 overdue
| An interview
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Organization    Озон
| Position        Go developer
| Stage           screening
| When            2026-11-24 12:00          tue 24 nov 12:00 · held
| Minutes         60
| Format          meeting
| People          Мария Зуева          as known       what was told          interests
|                 known or new         as known       what was told          interests
| Went well
|
|
|
| Went badly
|                                                                                                   ↓
| ^S save  Tab next field  F4 choose  Esc back                                               F1 help
