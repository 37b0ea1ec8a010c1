# Before the first letter the list says how one is begun.
book   trio
now    2026-11-21T18:00:00+03:00
size   80x16
lang   en
keys   T
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| Letters                        │
|                                │
|   No letter yet.               │
|   w on a person writes one, W  │
|   puts one on the pile to be   │
|   gone through with others.    │
|                                │
|                                │
|                                │
|                                │
|                                │
|                                │
|                                │
|                                │
| u undo  Esc back                                                        ? help
