# Growth: gaps by how many companies named them, the plan by deadline,
# strengths, what is behind; beside them who said it, and a chart of the year.
book   growth
now    2026-11-21T18:00:00+03:00
size   110x26
lang   en
keys   P
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                   sat 21 nov · 3 owed
| Gaps, plan, strengths                        │   ━ open gaps  ╍ closed
| gaps                                         │ 2                ⢠⠋⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⢆                   ⡰⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉
| ▸ System design              2×, 2 companies │                  ⡎            ⠱⡀               ⢀⠎
|   English                                 1× │                 ⡜              ⠈⢆             ⡰⠁
| plan                                         │                ⢰⠁                ⠱⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⢎⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀
|   Read DDIA                     60% · 26 nov │               ⢀⠇                ⢀⠈
|   Talk at a meetup           0% · 1 feb 2027 │               ⡜                ⢀⠈
| strengths                                    │              ⡸                ⡀⠁
|   SQL                        2×, 2 companies │ 0 ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣠⠃⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀⠈
|   Tests                                   1× │   dec 2025                                           nov 2026
| behind me                                    ├───────────────────────────────────────────────────────────────
|   tests                               10 jun │ System design
|   Finish the course                     done │
|                                              │ who said it
|                                              │ Нева, Ольга Ким                                        15 jun
|                                              │ Лира, Анна Петрова: slow to see the bottleneck         10 mar
|                                              │
|                                              │ plan
|                                              │ Read DDIA                                                 60%
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| a plan  l progress  d done  e edit  A gap  Tab pane  u undo  Esc back  Enter open  x drop  D delete   ? help
# An item of the plan: its log, and how it went week by week.
keys   j j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                   sat 21 nov · 3 owed
| Gaps, plan, strengths                        │      ━ the whole plan  ╍ this item
| gaps                                         │ 100%
|   System design              2×, 2 companies │
|   English                                 1× │
| plan                                         │                                                        ⢊⣀⣉⣀⣉⣀
| ▸ Read DDIA                     60% · 26 nov │                                                      ⠊⡰⠁
|   Talk at a meetup           0% · 1 feb 2027 │                                          ⠤ ⠤ ⠤ ⠤ ⠤ ⠊⡠⠊
| strengths                                    │                                      ⢀ ⠊⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⠔⠁
|   SQL                        2×, 2 companies │   0%           ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡠⠕⠒⠉
|   Tests                                   1× │      6 sep                                             21 nov
| behind me                                    ├───────────────────────────────────────────────────────────────
|   tests                               10 jun │ Read DDIA
|   Finish the course                     done │ deadline: 26 November 2026
|                                              │ gap: System design
|                                              │
|                                              │ progress
|                                              │ 15 nov  part two                                          60%
|                                              │ 20 oct  part one                                          30%
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| a plan  l progress  d done  e edit  A gap  Tab pane  u undo  Esc back  Enter open  x drop  D delete   ? help
# A closed gap shows what the interviews since then say.
keys   G k
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                   sat 21 nov · 3 owed
| Gaps, plan, strengths                        │   ━ open gaps  ╍ closed
| gaps                                         │ 2                ⢠⠋⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⢆                   ⡰⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉
|   System design              2×, 2 companies │                  ⡎            ⠱⡀               ⢀⠎
|   English                                 1× │                 ⡜              ⠈⢆             ⡰⠁
| plan                                         │                ⢰⠁                ⠱⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⢎⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀⢀⡀
|   Read DDIA                     60% · 26 nov │               ⢀⠇                ⢀⠈
|   Talk at a meetup           0% · 1 feb 2027 │               ⡜                ⢀⠈
| strengths                                    │              ⡸                ⡀⠁
|   SQL                        2×, 2 companies │ 0 ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣠⠃⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀⠈
|   Tests                                   1× │   dec 2025                                           nov 2026
| behind me                                    ├───────────────────────────────────────────────────────────────
| ▸ tests                               10 jun │ tests
|   Finish the course                     done │ closed: 10 June 2026
|                                              │
|                                              │ interviews since it was closed
|                                              │ 10 sep  Ока                               named as a strength
|                                              │
|                                              │ who said it
|                                              │ Лира, Анна Петрова: too few                            10 mar
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| a plan  l progress  d done  e edit  A gap  Tab pane  u undo  Esc back  Enter open  x drop  D delete   ? help
# Progress is one line; it is undone like everything.
keys   g j j l
type   80% part three
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                   sat 21 nov · 3 owed
| Gaps, plan, strengths                        │      ━ the whole plan  ╍ this item
| gaps                                         │ 100%
|   System design              2×, 2 companies │
|   English                                 1× │
| plan                                         │                                                        ⢊⣀⣉⣀⣉⣀
| ▸ Read DDIA                     60% · 26 nov │                                                      ⠊⡰⠁
|   Talk at a meetup           0% · 1 feb 2027 │                                          ⠤ ⠤ ⠤ ⠤ ⠤ ⠊⡠⠊
| strengths                                    │                                      ⢀ ⠊⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⠔⠁
|   SQL                        2×, 2 companies │   0%           ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡠⠕⠒⠉
|   Tests                                   1× │      6 sep                                             21 nov
| behind me                                    ├───────────────────────────────────────────────────────────────
|   tests                               10 jun │ Read DDIA
|   Finish the course                     done │ deadline: 26 November 2026
|                                              │ gap: System design
|                                              │
|                                              │ progress
|                                              │ 15 nov  part two                                          60%
|                                              │ 20 oct  part one                                          30%
|                                              │
|                                              │
|                                              │
|                                              │
|──────────────────────────────────────────────────────────────────────────────────────────────────────────────
| How far, and what was done 80% part three
| Enter accept  Esc back                                                                               F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                   sat 21 nov · 3 owed
| Gaps, plan, strengths                        │      ━ the whole plan  ╍ this item
| gaps                                         │ 100%
|   System design              2×, 2 companies │                                                            ⢀
|   English                                 1× │                                                          ⠤ ⠁
| plan                                         │                                                        ⢊⡠⠤⠒⠒⠉
| ▸ Read DDIA                     80% · 26 nov │                                                      ⠊⡰⠁
|   Talk at a meetup           0% · 1 feb 2027 │                                          ⠤ ⠤ ⠤ ⠤ ⠤ ⠊⡠⠊
| strengths                                    │                                      ⢀ ⠊⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⠔⠁
|   SQL                        2×, 2 companies │   0%           ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡠⠕⠒⠉
|   Tests                                   1× │      6 sep                                             21 nov
| behind me                                    ├───────────────────────────────────────────────────────────────
|   tests                               10 jun │ Read DDIA
|   Finish the course                     done │ deadline: 26 November 2026
|                                              │ gap: System design
|                                              │
|                                              │ progress
|                                              │ 21 nov  part three                                        80%
|                                              │ 15 nov  part two                                          60%
|                                              │ 20 oct  part one                                          30%
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| Progress: 80% part three · u undo
keys   u d
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                   sat 21 nov · 3 owed
| Gaps, plan, strengths                        │      ━ the whole plan  ╍ this item
| gaps                                         │ 100%                                                        ⠊
|   System design              2×, 2 companies │                                                           ⠐⠁
|   English                                 1× │                                                          ⠃ ⣀⠤
| plan                                         │                                                        ⢊⠤⠒⠉
|   Talk at a meetup           0% · 1 feb 2027 │                                                      ⠊⡰⠁
| strengths                                    │                                          ⠤ ⠤ ⠤ ⠤ ⠤ ⠊⡠⠊
|   SQL                        2×, 2 companies │                                      ⢀ ⠊⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⠔⠁
|   Tests                                   1× │   0%           ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡠⠕⠒⠉
| behind me                                    │      6 sep                                             21 nov
|   tests                               10 jun ├───────────────────────────────────────────────────────────────
| ▸ Read DDIA                             done │ Read DDIA
|   Finish the course                     done │ deadline: 26 November 2026
|                                              │ gap: System design
|                                              │
|                                              │ progress
|                                              │ 15 nov  part two                                          60%
|                                              │ 20 oct  part one                                          30%
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| Plan item done: Read DDIA · u undo
# A gap is joined to another by its name.
keys   g j e C-u
type   system design
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                   sat 21 nov · 3 owed
| Gaps, plan, strengths                        │      ━ the whole plan  ╍ this item
| gaps                                         │ 100%
|   System design              3×, 3 companies │
| plan                                         │                                                            ⣀⠤
| ▸ Talk at a meetup           0% · 1 feb 2027 │                                                        ⢀⠤⠒⠉
| strengths                                    │                                                       ⡰⠁
|   SQL                        2×, 2 companies │                                                     ⡠⠊
|   Tests                                   1× │                                         ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⠔⠁
| behind me                                    │   0%           ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡠⣔⠒⣉ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀
|   tests                               10 jun │      6 sep                                             21 nov
|   Read DDIA                             done ├───────────────────────────────────────────────────────────────
|   Finish the course                     done │ Talk at a meetup
|                                              │ deadline: 1 February 2027
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| Renamed: system design · u undo
# A new item, for the gap that is chosen.
keys   g a
type   Draw ten systems
keys   Tab Tab
type   in 4 weeks
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                   sat 21 nov · 3 owed
| New item of the plan
|──────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Goal     Draw ten systems
| Gap      System design
| By when  in 4 weeks                                                        sat 19 dec
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
|
|
|
|
|
|
|
| ^S save  Tab next field  Esc back                                                                    F1 help
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                   sat 21 nov · 3 owed
| Gaps, plan, strengths                        │   ━ open gaps  ╍ closed
| gaps                                         │ 2                ⢠⠋⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⢆
| ▸ System design              3×, 3 companies │                  ⡎            ⠱⡀
| plan                                         │                 ⡜              ⠈⢆
|   Draw ten systems               0% · 19 dec │                ⢰⠁                ⠱⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀
|   Talk at a meetup           0% · 1 feb 2027 │               ⢀⠇                ⢀⠈
| strengths                                    │               ⡜                ⢀⠈
|   SQL                        2×, 2 companies │              ⡸                ⡀⠁
|   Tests                                   1× │ 0 ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣠⠃⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀⠈
| behind me                                    │   dec 2025                                           nov 2026
|   tests                               10 jun ├───────────────────────────────────────────────────────────────
|   Read DDIA                             done │ System design
|   Finish the course                     done │
|                                              │ who said it
|                                              │ Ока, Иван Ли: slow                                     20 sep
|                                              │ Нева, Ольга Ким                                        15 jun
|                                              │ Лира, Анна Петрова: slow to see the bottleneck         10 mar
|                                              │
|                                              │ plan
|                                              │ Draw ten systems                                           0%
|                                              │ Read DDIA                                                100%
|                                              │ Finish the course                                        100%
|                                              │
|                                              │
| Draw ten systems · u undo
# By the keyboard alone a strength is added by hand.
keys   A
type   + Writing
keys   Enter G k k k
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                   sat 21 nov · 3 owed
| Gaps, plan, strengths                        │   ━ open gaps  ╍ closed
| gaps                                         │ 2                ⢠⠋⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⢆
|   System design              3×, 3 companies │                  ⡎            ⠱⡀
| plan                                         │                 ⡜              ⠈⢆
|   Draw ten systems               0% · 19 dec │                ⢰⠁                ⠱⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀
|   Talk at a meetup           0% · 1 feb 2027 │               ⢀⠇                ⢀⠈
| strengths                                    │               ⡜                ⢀⠈
|   SQL                        2×, 2 companies │              ⡸                ⡀⠁
|   Tests                                   1× │ 0 ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣠⠃⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀⠈
| ▸ Writing                             my own │   dec 2025                                           nov 2026
| behind me                                    ├───────────────────────────────────────────────────────────────
|   tests                               10 jun │ Writing
|   Read DDIA                             done │
|   Finish the course                     done │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| a plan  l progress  d done  e edit  A gap  Tab pane  u undo  Esc back  Enter open  x drop  D delete   ? help
