# Before the cards: an interview that was not held is cancelled and comes back by undo, a
# kind is chosen, a line is logged for somebody new; the sweep is left and found again.
book   passed
now    2026-11-24T14:00:00+03:00
size   80x18
lang   en
keys   4
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  tue 24 nov · 2 overdue
|
|   Weekly review
|
|   3 cards, about 1 min
|
|      2  deadlines in hours
|      1  ready, or soon
|
|   Before the cards
|      1  meeting is over: how was it?
|      1  new person
|
|   Enter  begin
|
|
|
| l log                                                                   ? help
keys   Enter x
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  tue 24 nov · 2 overdue
| Before the cards
| What happened and is not in the book yet.
|
| New people: is the kind right?
| ▸   Мария Зуева · Озон                                               recruiter
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
| Did not take place: Озон · interview · Go developer, screening, Мари… · u undo
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  tue 24 nov · 2 overdue
| Before the cards
| What happened and is not in the book yet.
|
| Over: how was it?
|     Озон · interview · Go developer, screening, Мария Зуева   tue 24 nov 12:00
| New people: is the kind right?
| ▸   Мария Зуева · Озон                                               recruiter
|
|
|
|
|
|
|
|
|
| Undone: Interview cancelled: Озон · Go developer · ^R redo
keys   j c
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  tue 24 nov · 2 overdue
| Before the cards
| What happened and is not in the book yet.
|
| Over: how was it?
|     Озон · interview · Go developer, screening, Мария Зуева   tue 24 nov 12:00
| New people: is the kin╭─ Мария Зуева · Озон ───────────╮
| ▸   Мария Зуева · Озон│ type to narrow                 │             recruiter
|                       │ ▸ recruiter                    │
|                       │   interviewer                  │
|                       │   professional                 │
|                       ╰────────────────────────────────╯
|
|
|
|
|
| ↓/↑ move  Enter choose  Esc back                                       F1 help
type   prof
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  tue 24 nov · 2 overdue
| Before the cards
| What happened and is not in the book yet.
|
| Over: how was it?
| ▸   Озон · interview · Go developer, screening, Мария Зуева   tue 24 nov 12:00
| New people: is the kind right?
|   ✓ Мария Зуева · Озон                                            professional
|
|
|
|
|
|
|
|
|
| Мария Зуева · Озон: professional · u undo
keys   Esc Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  tue 24 nov · 2 overdue
| Before the cards
| What happened and is not in the book yet.
|
| Over: how was it?
| ▸   Озон · interview · Go developer, screening, Мария Зуева   tue 24 nov 12:00
| New people: is the kind right?
|     Мария Зуева · Озон                                            professional
|
|
|
|
|
|
|
|
|
| l log  d done  x did not take place  Space next  u undo  Esc back       ? help
keys   Space
type   Олег Ветров: call: a line about the team
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  tue 24 nov · 2 overdue
| Before the cards
| What happened and is not in the book yet.
|
| Over: how was it?
| ▸   Озон · interview · Go developer, screening, Мария Зуева   tue 24 nov 12:00
| New people: is the kind right?
|     Мария Зуева · Озон                                            professional
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
|  new: Олег Ветров   ☎ phone call
|
| Anything else? Enter: no Олег Ветров: call: a line about the team
| Enter save  Tab complete  Esc back                                     F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  tue 24 nov · 2 overdue
| Before the cards
| What happened and is not in the book yet.
|
| Over: how was it?
| ▸   Озон · interview · Go developer, screening, Мария Зуева   tue 24 nov 12:00
| New people: is the kind right?
|     Мария Зуева · О╭─ Not in the book yet: Олег Ветров ───╮       professional
|                    │ type to narrow                       │
|                    │ ▸ add and log                        │
|                    ╰──────────────────────────────────────╯
|
|
|────────────────────────────────────────────────────────────────────────────────
|  new: Олег Ветров   ☎ phone call
|
| Anything else? Enter: no Олег Ветров: call: a line about the team
| ↓/↑ move  Enter choose  Esc back                                       F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  tue 24 nov · 2 overdue
| Before the cards                                                 1 line logged
| What happened and is not in the book yet.
|
| Over: how was it?
| ▸   Озон · interview · Go developer, screening, Мария Зуева   tue 24 nov 12:00
| New people: is the kind right?
|     Мария Зуева · Озон                                            professional
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
|
|
| Anything else? Enter: no who, who: coffee yesterday: what was said
| Олег Ветров: logged · u undo
keys   Esc Esc
resize 40x10
screen
| krug  1 People  2 Agenda  3 Work  4 Re…
|   Weekly review
|   3 cards, about 1 min
|      2  deadlines in hours
|      1  ready, or soon
|
|   Before the cards
|      1  meeting is over: how was it?  ↓
|   Enter  begin
| l log                           ? help
