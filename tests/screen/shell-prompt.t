# A line at the foot; what was refused stays, what was accepted is said; letters are text
# here and commands there, also under the Russian layout (д is the key of l).
program gallery 5
size   60x12
keys   д
screen
| krug  1 People  4 Review            sat 21 nov · 2 overdue
| group 0
| ▸ 00000 Анна Петрова                              0 d late
|   00001 Иван Ли                                   1 d late
|   00002 Ольга Кузнецова                           2 d late
|   00003 Paul Smith                                3 d late
|   00004 王小明                                    4 d late
|
|────────────────────────────────────────────────────────────
| 0 bytes
| log who: what
| Enter accept  Esc back                             F1 help
type   no
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
|────────────────────────────────────────────────────────────
| 2 bytes
| log no
| taken: no
keys   C-u
type   кофе вчера
screen
| krug  1 People  4 Review            sat 21 nov · 2 overdue
| group 0
| ▸ 00000 Анна Петрова                              0 d late
|   00001 Иван Ли                                   1 d late
|   00002 Ольга Кузнецова                           2 d late
|   00003 Paul Smith                                3 d late
|   00004 王小明                                    4 d late
|
|────────────────────────────────────────────────────────────
| 19 bytes
| log кофе вчера
| Enter accept  Esc back                             F1 help
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
| taken: кофе вчера
