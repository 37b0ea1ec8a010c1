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
keys   Esc h
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| Letters to Анна Петрова        │
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
| w write  W pile  u undo  Esc back                                       ? help
keys   W
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| Letters to Анна Петрова        │ Анна Петрова
| on the pile                    │ Как дела
| ▸ 21 nov Как дела              │ on the pile, sat 21 nov · formal tone ·
|                                │ Telegram
|                                │ nothing personal in it yet
|                                │
|                                │ Not filled in yet: Enter asks for what is
|                                │ missing.
|                                │
|                                │
|                                │
|                                │
|                                │
|                                │
| Анна Петрова: the letter is on the pile · u undo
