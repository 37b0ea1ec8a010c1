# Another job in the form: the present line ends, a new one lasts. What opens is shown
# before it is saved, since a line may only have been corrected.
book   trio
now    2026-11-21T18:00:00+03:00
size   100x16
keys   e Tab Tab Tab Tab
type   11.2026
keys   Tab
type   Лира
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 1 overdue
| Анна Петрова
|
| ▸ [✓] new job of theirs · Анна Петрова · 21 nov–24 nov
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
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| People · by urgency                      │ Анна Сергеевна Петрова                   recruiter · вы
| ready                                  1 │ Лира
| ▸ Анна Петрова         congratulate, 3 d │ ✈ @annap
| new                                    1 │ They changed jobs: congratulate, update the data (3 d
|   Анна Волкова               from 25 nov │ left)
| resting                                1 │ every 2–3 months · last 12 aug (101 d)
|   Пётр Смирнов           from 2 feb 2027 │ due mon 30 nov · moved from mon 23 nov: one person of  ↓
|                                          ├─────────────────────────────────────────────────────────
|                                          │   2026
|                                          │ ▸ 12 aug ⇄ meeting  talked about the move
|                                          │
|                                          │
|                                          │
|                                          │
| Анна Петрова: saved · u undo
# A line beside the present one whose days nobody told has no dash without days.
keys   e Tab Tab Tab Tab Tab Tab Tab Tab Tab
type   Вектор
keys   C-s Tab G
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| People · by urgency                      │ due mon 30 nov · moved from mon 23 nov: one person of  ↑
| ready                                  1 │ Вектор a week
| ▸ Анна Петрова         congratulate, 3 d │ • new job of theirs                              23 nov
| new                                    1 │ #rust
|   Анна Волкова               from 25 nov │ Лира
| resting                                1 │ Senior recruiter, Яндекс, …–2026-11
|   Пётр Смирнов           from 2 feb 2027 │ depth: too little to say
|                                          ├─────────────────────────────────────────────────────────
|                                          │   2026
|                                          │ ▸ 12 aug ⇄ meeting  talked about the move
|                                          │
|                                          │
|                                          │
|                                          │
| j/k move  Tab pane  l log  w write  d done  s snooze  e edit  u undo                        ? help
