# A menu narrows as one types, in any layout; a question wants an answer; a job ends.
program gallery 5
size   60x12
keys   o
screen
| krug  1 People  4 Review            sat 21 nov · 2 overdue
| group 0
| ▸ 00000 Анна Петрова                              0 d late
|   00001 Иван╭─ Order ────────────────────────╮    1 d late
|   00002 Ольг│ type to narrow                 │    2 d late
|   00003 Paul│   by urgency                 u │    3 d late
|   00004 王小│ ▸ by name                    n │    4 d late
|             │   по фамилии                   │
|             ╰────────────────────────────────╯
|
|
| ↓/↑ move  Enter choose  Esc back                   F1 help
type   afvb
screen
| krug  1 People  4 Review            sat 21 nov · 2 overdue
| group 0
| ▸ 00000 Анна Петрова                              0 d late
|   00001 Иван╭─ Order ────────────────────────╮    1 d late
|   00002 Ольг│ afvb                           │    2 d late
|   00003 Paul│ ▸ по фамилии                   │    3 d late
|   00004 王小│                                │    4 d late
|             │                                │
|             ╰────────────────────────────────╯
|
|
| ↓/↑ move  Enter choose  Esc back                   F1 help
keys   Enter
screen
| krug  1 People  4 Review            sat 21 nov · 2 overdue
| group 0
| ▸ 00000 Анна Петрова                              0 d late
|   00001 Иван Ли                                   1 d late
|   00002 Ольга Кузнецова                           2 d late
|   00003 Paul Smith                                3 d late
|   00004 王小明                                    4 d late
|
|
|
|
| picked 3
keys   D
screen
| krug  1 People  4 Review            sat 21 nov · 2 overdue
| group 0
| ▸ 00000 Анна Петрова                              0 d late
| ╭────────────────────────────────────────────────────────╮
| │ Delete this person, with all that was logged?          │
| │                                                        │
| │ y delete   n keep                                      │
| ╰────────────────────────────────────────────────────────╯
|
|
|
| y yes  n no                                         ? help
keys   y
screen
| krug  1 People  4 Review            sat 21 nov · 2 overdue
| group 0
| ▸ 00000 Анна Петрова                              0 d late
|   00001 Иван Ли                                   1 d late
|   00002 Ольга Кузнецова                           2 d late
|   00003 Paul Smith                                3 d late
|   00004 王小明                                    4 d late
|
|
|
|
| yes
keys   E
screen
| krug  1 People  4 Review            sat 21 nov · 2 overdue
| group 0
| ▸ 00000 Анна Петрова                              0 d late
|   00001 Иван Ли                                   1 d late
|   00002 Ольга Кузнецова                           2 d late
|   00003 Paul Smith                                3 d late
|   00004 王小明                                    4 d late
|
|
|
|
| imported
