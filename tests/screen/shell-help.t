# Help says the keys of this view, of lists, and of everywhere; only those that work.
program gallery 20
size   80x32
keys   ?
screen
| krug  1 People  4 Review                                sat 21 nov · 2 overdue
| gro╭─ Keys ───────────────────────────────────────────────────────────────╮
| ▸ 0│ People                                                               │ ·…
|   0│   Tab             To the next pane                                   │
|   0│   o               Choose the order of the list                       │
|   0│   E               Export the calendar, people or everything          │
|   0│                                                                      │────
|   0│ The person                                                           │
|   0│   l               Log a contact in one line                          │
| gro│   e               Edit what is selected                              │
|   0│   N               Write the notes in the editor                      │
|   0│   D               Delete what is selected                            │
|   0│                                                                      │
|   0│ Moving                                                               │
|   0│   j  ↓            One line down                                      │
|   0│   k  ↑            One line up                                        │
|   0│   g  Home         To the first line                                  │
| gro│   G  End          To the last line                                   │
|   0│   ^D              Half a page down                                   │
|   0│   ^U              Half a page up                                     │
|   0│   PgDn  ^F        One page down                                      │
|   0│   PgUp  ^B        One page up                                        │
|   0│                                                                      │
|   0│ Everywhere                                                           │
|    │   ?  ,  F1        Help: all keys of this view                        │
|    │   :               Find any action by its name                        │
|    │   ^L              Paint the screen anew                              │
|    │   ^Z              Put krug to sleep (fg wakes it)                    │
|    │   q  ^Q           Leave krug                                         │
|    │   1  4            Go to the view of this number                      │
|    ╰──────────────────────────────────────────────────────────────────────╯
| Esc back  j/k move
keys   Esc j
screen
| krug  1 People  4 Review                                sat 21 nov · 2 overdue
| group 0                            │ Number 2
|   00000 Анна Петрова      0 d late │ every 2–3 months · last 12 aug (101 d) ·…
| ▸ 00001 Иван Ли           1 d late │
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
|   00012 étude            12 d late │
|   00013 ESC ␛[31m and �… 13 d late │
| group 2                            │
|   00014 Анна Петрова     14 d late │
|   00015 Иван Ли          15 d late │
|   00016 Ольга Кузнецова  16 d late │
|   00017 Paul Smith       17 d late │
|   00018 王小明           18 d late │
|   00019 étude            19 d late │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| l log  e edit  o order  D delete  E export  N notes  Tab pane           ? help
