# Two people of one name in the capture: it is asked whom the name stands for, or whether it
# is somebody new; the answer goes into the field, and saving goes on.
book   trio
now    2026-11-21T18:00:00+03:00
size   100x20
krug   add 'Анна Петрова' --org Лира --kind recruiter
keys   i
type   Лира
keys   Tab Tab Tab
type   16:00
keys   Tab Tab Tab
type   Анна Петрова
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 1 overdue
| A new interview
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Organization    Лира
| Position
| Stage           technical, with the manager; F4 lists
| When            16:00                     sat 21 nov 16:00 · held
| Minutes         60              ╭─ Which one: Анна Петрова ──────╮
| Format          meeting         │ type to narrow                 │
| People          Анна Петрова    │ ▸ Анна Петрова         Лира #4 │         interests
|                 known or new    │   Анна Петрова       Яндекс #1 │         interests
| Went well                       │   a new person                 │
|                                 ╰────────────────────────────────╯
|
|
| Went badly
|
|
|
| ↓/↑ move  Enter choose  Esc back                                                           F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 1 overdue
| Лира · interview
|
| ▸ [✓] thank-you · Анна Петрова · by sun 22 nov 17:00 (a day off, no e-mail is known)
|   [✓] get connected · Анна Петрова · 21 nov–23 nov
|   [✓] ask for news · Анна Петрова · 4 dec–17 dec
|   [✓] first follow-up · Анна Петрова · 5 dec–19 dec, on mon 7 dec
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
keys   Esc C-u
type   Анна Петрова
keys   C-s Down Down Enter Enter 1
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 1 overdue
| People · by urgency                      │ Анна Сергеевна Петрова                   recruiter · вы
| deadline in hours                      1 │ Senior recruiter, Яндекс
|   Анна Петрова               thank, 23 h │ ✈ @annap
| overdue                                1 │ 9 days late: the time ended on 12 nov.
| ▸ Анна Петрова                  9 d late │ every 2–3 months · last 12 aug (101 d)
| new                                    2 │ due mon 23 nov
|   Анна Волкова               from 25 nov │ #rust
|   Анна Петрова               from 30 nov │ depth: too little to say
| resting                                1 │
|   Пётр Смирнов           from 2 feb 2027 ├─────────────────────────────────────────────────────────
|                                          │   2026
|                                          │ ▸ 12 aug ⇄ meeting  talked about the move
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane     ? help
