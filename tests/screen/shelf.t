# The shelf and my news: whom the selected item fits, by which topics; giving it is logged
# and it is seen who has had it. A new item is put there by a form.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x24
lang   en
keys   B j j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| The shelf and my news                                 │ Database engineer in the team of Granit
| on the shelf                                          │ vacancy · 7 nov
|   event       Rust Moscow meets in December           │ https://example.org/jobs/17
|   candidate   Looks for a first job where Rust is wr… │ topics: databases
| ▸ vacancy     Database engineer in the team of Granit │
|   course      Distributed systems, the spring course  │ fits
|   article     How we moved a storage engine to Rust   │ Pavel Yezhov                     databases
|   book        Engineering of compilers, the… 1 had it │ Nikita Zhuravlyov                databases
| my news                                               │ Ludwig Braun                     databases
|   18 nov      I look for a new team from Febr… 1 of 4 │ Kirill Ryabov                    databases
|   7 sep       I speak at a meetup about stora… 2 of 2 │ Chiara Rossi                     databases
|                                                       │ Lev Kazakov                      databases
|                                                       │ Yuki Tanaka                      databases
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
| w write  l give  a add  n news  Enter open  x off  D delete  u undo  Esc back               ? help
keys   l
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| The shelf and my news                                 │ Database engineer in the team of Granit
| on the shelf                                          │ vacancy · 7 nov
|   event       Rust Moscow meets in December           │ https://example.org/jobs/17
|   candidate   Looks for a first job where Rust is wr… │ topics: databases
| ▸ vacancy     Database engineer in the team of Granit │
|   course      Distributed systems, the spring course  │ fits
|   article     How we moved a storage engine to Rust   │ Pavel Yezhov                     databases
|   book        Engineering of compilers, the… 1 had it │ Nikita Zhuravlyov                databases
| my news                                               │ Ludwig Braun                     databases
|   18 nov      I look for a new team from Febr… 1 of 4 │ Kirill Ryabov                    databases
|   7 sep       I speak at a meetup about stora… 2 of 2 │ Chiara Rossi                     databases
|                                                       │ Lev Kazakov                      databases
|                                                       │ Yuki Tanaka                      databases
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Give to Pavel Yezhov
| Enter accept  Esc back                                                                     F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| The shelf and my news                                 │ Database engineer in the team of Granit
| on the shelf                                          │ vacancy · 7 nov
|   event       Rust Moscow meets in December           │ https://example.org/jobs/17
|   candidate   Looks for a first job where Rust is wr… │ topics: databases
| ▸ vacancy     Database engineer in the team… 1 had it │
|   course      Distributed systems, the spring course  │ fits
|   article     How we moved a storage engine to Rust   │ Nikita Zhuravlyov                databases
|   book        Engineering of compilers, the… 1 had it │ Ludwig Braun                     databases
| my news                                               │ Kirill Ryabov                    databases
|   18 nov      I look for a new team from Febr… 1 of 4 │ Chiara Rossi                     databases
|   7 sep       I speak at a meetup about stora… 2 of 2 │ Lev Kazakov                      databases
|                                                       │ Yuki Tanaka                      databases
|                                                       │
|                                                       │ have had it
|                                                       │ Pavel Yezhov                        21 nov
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
| Given and logged: Database engineer in the team of Granit · u undo
keys   a
type   Notes on queues
keys   Tab Tab Tab Tab
type   distributed systems
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| The shelf and my news                                 │ Database engineer in the team of Granit
| on the shelf                                          │ vacancy · 7 nov
|   article     Notes on queues                         │ https://example.org/jobs/17
|   event       Rust Moscow meets in December           │ topics: databases
|   candidate   Looks for a first job where Rust is wr… │
| ▸ vacancy     Database engineer in the team… 1 had it │ fits
|   course      Distributed systems, the spring course  │ Nikita Zhuravlyov                databases
|   article     How we moved a storage engine to Rust   │ Ludwig Braun                     databases
|   book        Engineering of compilers, the… 1 had it │ Kirill Ryabov                    databases
| my news                                               │ Chiara Rossi                     databases
|   18 nov      I look for a new team from Febr… 1 of 4 │ Lev Kazakov                      databases
|   7 sep       I speak at a meetup about stora… 2 of 2 │ Yuki Tanaka                      databases
|                                                       │
|                                                       │ have had it
|                                                       │ Pavel Yezhov                        21 nov
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
| Notes on queues: saved · u undo
keys   x
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| The shelf and my news                                 │ Database engineer in the team of Granit
| on the shelf                                          │ vacancy · off the shelf
|   article     Notes on queues                         │ https://example.org/jobs/17
|   event       Rust Moscow meets in December           │ topics: databases
|   candidate   Looks for a first job where Rust is wr… │
|   course      Distributed systems, the spring course  │ fits
|   article     How we moved a storage engine to Rust   │ Nikita Zhuravlyov                databases
|   book        Engineering of compilers, the… 1 had it │ Ludwig Braun                     databases
| my news                                               │ Kirill Ryabov                    databases
|   18 nov      I look for a new team from Febr… 1 of 4 │ Chiara Rossi                     databases
|   7 sep       I speak at a meetup about stora… 2 of 2 │ Lev Kazakov                      databases
| off the shelf, told                                   │ Yuki Tanaka                      databases
| ▸ vacancy     Database engineer in the team… 1 had it │
|                                                       │ have had it
|                                                       │ Pavel Yezhov                        21 nov
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
| Off the shelf · u undo
keys   ?
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| The shelf and╭─ Keys ───────────────────────────────────────────────────────────────╮ of Granit
| on the shelf │ The shelf and my news                                                │
|   article    │   a               Put on the shelf what is worth sharing             │
|   event      │   n               Record news of mine                                │
|   candidate  │   w               Write a letter                                     │
|   course     │   W               Put the letter on the pile                         │
|   article    │   l               Give it, or tell the news; it is logged            │    databases
|   book       │   d               Tick who has heard the news                        │    databases
| my news      │   m               Name more people whom the news concern             │    databases
|   18 nov     │   e               Edit what is selected                              │    databases
|   7 sep      │   Enter           Open what is selected                              │    databases
| off the shelf│   x               Off the shelf, told enough; or back                │    databases
| ▸ vacancy    │   Tab             To the next pane                                   │
|              │   Shift-Tab       To the pane before                                 │
|              │   D               Delete what is selected                            │       21 nov
|              │                                                                      │
|              │ Moving                                                               │
|              │   j  ↓            One line down                                      │
|              │   k  ↑            One line up                                        │
|              │   g  Home         To the first line                                  │
|              │   G  End          To the last line                                 ↓ │
|              ╰──────────────────────────────────────────────────────────────────────╯
| Esc back  j/k move
