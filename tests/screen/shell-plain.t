# Without colour and UTF-8 in the environment: attributes and plain glyphs carry meaning.
program gallery 5
env    NO_COLOR=1
env    LC_ALL=C
size   60x12
keys   j
screen
| krug  1 People  4 Review            sat 21 nov · 2 overdue
| group 0
|   00000 Анна Петрова                              0 d late
| > 00001 Иван Ли                                   1 d late
|   00002 Ольга Кузнецова                           2 d late
|   00003 Paul Smith                                3 d late
|   00004 王小明                                    4 d late
|
|
|
|
| l log  e edit  o order  D delete  E export          ? help
attributes
| bbbbbbBBBBBBBB
| bbbbbbb
|                                                   bbbbbbbb
|rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
|
|
|
|
|
|
|
| bb     bb      bb       bb        bb                bb
