# Names typed in one go: one that could be several people is asked about, over the line;
# the answer goes into it.
book   trio
now    2026-11-21T18:00:00+03:00
size   80x14
krug   community add 'Rust Moscow'
keys   V G m
type   Глеб Зимин, Анна:recruiter
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| Events and communities                 │ Rust Moscow
| communities                            │
| ▸ Rust Moscow                0 members │
|                       ╭─ Which one: Анна ──────────────╮
|                       │ type to narrow                 │
|                       │ ▸ Анна Волкова         Лира #3 │
|                       │   Анна Петрова       Яндекс #1 │
|                       │   a new person                 │
|                       ╰────────────────────────────────╯
|                                        │
|────────────────────────────────────────────────────────────────────────────────
| Belong to it Глеб Зимин, Анна:recruiter
| ↓/↑ move  Enter choose  Esc back                                       F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| Events and communities                 │ Rust Moscow
| communities                            │
| ▸ Rust Moscow                0 members │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|────────────────────────────────────────────────────────────────────────────────
| Belong to it Глеб Зимин, Анна Волкова:recruiter
| Enter accept  Esc back                                                 F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| Events and communities                 │ Rust Moscow
| communities                            │
| ▸ Rust Moscow                2 members │ members I know
|                                        │ Анна Волкова
|                                        │ Глеб Зимин
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| 2 people written down · u undo
