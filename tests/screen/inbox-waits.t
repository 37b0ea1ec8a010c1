# What waits in the inbox is asked about above the list, as long as nothing else was chosen
# to be seen there; the review counts it among the meetings that are over.
book   calendar
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   O
type   ~/work.ics
keys   Enter Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| 2 meetings to log? U               │ Пётр Смирнов            professional · вы
| overdue                          1 │ no organization told
| ▸ Пётр Смирнов           19 d late │ no address yet
| new                              1 │ 19 days late: the time ended on 2 nov.
|   Анна Петрова         from 23 nov │ every 3–4 months · last 2 jul (142 d)    ↓
|                                    ├───────────────────────────────────────────
|                                    │   2026
|                                    │ ▸ 2 jul  ⇄ phone call
|                                    │            the meet-up in spring
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| In the inbox: added 5 · with nobody you know 1 · remarks 1 · u undo
keys   /
type   Анна
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency / Анна         │ Анна Сергеевна Петрова     recruiter · вы
| new                              1 │ Яндекс
| ▸ Анна Петрова         from 23 nov │ ✉ anna@example.org
|                                    │ Never in touch; the first day is 23 nov.
|                                    │ every 2–3 months · never in touch
|                                    ├───────────────────────────────────────────
|                                    │
|                                    │   Nothing logged yet: l logs a contact
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo       ? help
keys   4
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
|
|   Weekly review
|
|   2 cards, about 1 min
|
|      1  overdue
|      1  ready, or soon
|
|   Before the cards
|      2  meetings are over: how were they?
|      1  new person
|
|   Enter  begin
|
|
|
|
|
|
|
|
|
| l log                                                                   ? help
