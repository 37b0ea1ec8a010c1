# The shell's own furniture: tabs, corner, list with headings, hints, help at the end.
program gallery 20
size   80x16
screen
| krug  1 People  4 Review                                sat 21 nov · 2 overdue
| group 0                            │ Number 1
| ▸ 00000 Анна Петрова      0 d late │ every 2–3 months · last 12 aug (101 d) ·…
|   00001 Иван Ли           1 d late │
|   00002 Ольга Кузнецова   2 d late │
|   00003 Paul Smith        3 d late │
|   00004 王小明            4 d late ├───────────────────────────────────────────
|   00005 étude             5 d late │ 12 aug ⇄ coffee  talked about the move
|   00006 ESC ␛[31m and � … 6 d late │
| group 1                            │
|   00007 Анна Петрова      7 d late │
|   00008 Иван Ли           8 d late │
|   00009 Ольга Кузнецова   9 d late │
|   00010 Paul Smith       10 d late │
|   00011 王小明           11 d late │
| l log  e edit  o order  D delete  E export  N notes  Tab pane           ? help
keys   j j
screen
| krug  1 People  4 Review                                sat 21 nov · 2 overdue
| group 0                            │ Number 3
|   00000 Анна Петрова      0 d late │ every 2–3 months · last 12 aug (101 d) ·…
|   00001 Иван Ли           1 d late │
| ▸ 00002 Ольга Кузнецова   2 d late │
|   00003 Paul Smith        3 d late │
|   00004 王小明            4 d late ├───────────────────────────────────────────
|   00005 étude             5 d late │ 12 aug ⇄ coffee  talked about the move
|   00006 ESC ␛[31m and � … 6 d late │
| group 1                            │
|   00007 Анна Петрова      7 d late │
|   00008 Иван Ли           8 d late │
|   00009 Ольга Кузнецова   9 d late │
|   00010 Paul Smith       10 d late │
|   00011 王小明           11 d late │
| l log  e edit  o order  D delete  E export  N notes  Tab pane           ? help
attributes
| bbbbbbbbbbbbbbbb
|                                      bbbbbbbb
|                           bbbbbbbbb
|
|
|
|
|
|
|
|                           bbbbbbbbb
|
|
|
|
|
