# My news go out one letter a person: W puts one on the pile for each who has not heard,
# as one change; the pile is gone through in the letters.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x24
lang   en
keys   B G W
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| The shelf and my news                                 │ I speak at a meetup about storage engines
| on the shelf                                          │ 7 sep · heard by 2 of 2
|   event       Rust Moscow meets in December           │
|   candidate   Looks for a first job where Rust is wr… │ have heard it
|   vacancy     Database engineer in the team of Granit │ Timur Valiev                        12 sep
|   course      Distributed systems, the spring course  │ Regina Melnikova                    12 sep
|   article     How we moved a storage engine to Rust   │
|   book        Engineering of compilers, the… 1 had it │
| my news                                               │
|   18 nov      I look for a new team from Febr… 1 of 4 │
| ▸ 7 sep       I speak at a meetup about stora… 2 of 2 │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
| Everybody has heard it, or was written to.
keys   k W
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| The shelf and my news                                 │ I look for a new team from February on
| on the shelf                                          │ 18 nov · heard by 1 of 4
|   event       Rust Moscow meets in December           │
|   candidate   Looks for a first job where Rust is wr… │ to be told
|   vacancy     Database engineer in the team of Granit │ Yuri Panov
|   course      Distributed systems, the spring course  │ Polina Yegorova
|   article     How we moved a storage engine to Rust   │ Grigory Sobolev
|   book        Engineering of compilers, the… 1 had it │
| my news                                               │ have heard it
| ▸ 18 nov      I look for a new team from Febr… 1 of 4 │ Ludwig Braun                        20 nov
|   7 sep       I speak at a meetup about stora… 2 of 2 │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
| 3 letters are on the pile · u undo
keys   T
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| Letters                                │ Polina Yegorova
| on the pile                            │ Мои новости
| ▸ 21 nov Polina Yegorova · Мои новости │ on the pile, sat 21 nov · formal tone · e-mail
|   21 nov Grigory Sobolev · Мои новости │ nothing personal in it yet
|   21 nov Yuri Panov · Мои новости      │
| sent                                   │ Тема: Мои новости в двух словах
|   3 jul  Sarah Miller · Something wor… │
|   12 jun Polina Yegorova · Просьба об… │ Здравствуйте, Полина!
|   26 may Ivan Li · Благодарность       │
|                                        │ Хочу, чтобы Вы узнали это от меня, а не случайно: I look
|                                        │ for a new team from February on.
|                                        │
|                                        │ Найти меня можно здесь: vera@example.org, @vera_sokolova.
|                                        │
|                                        │ А что нового у Вас в компании «Granit Systems»? Хватит и
|                                        │ пары слов.
|                                        │
|                                        │ Best regards,
|                                        │ Vera Sokolova
|                                        │
|                                        │
|                                        │
| Enter open  D delete  Tab pane  u undo  Esc back                                            ? help
keys   Esc u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| The shelf and my news                                 │ I look for a new team from February on
| on the shelf                                          │ 18 nov · heard by 1 of 4
|   event       Rust Moscow meets in December           │
|   candidate   Looks for a first job where Rust is wr… │ to be told
|   vacancy     Database engineer in the team of Granit │ Yuri Panov
|   course      Distributed systems, the spring course  │ Polina Yegorova
|   article     How we moved a storage engine to Rust   │ Grigory Sobolev
|   book        Engineering of compilers, the… 1 had it │
| my news                                               │ have heard it
| ▸ 18 nov      I look for a new team from Febr… 1 of 4 │ Ludwig Braun                        20 nov
|   7 sep       I speak at a meetup about stora… 2 of 2 │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
|                                                       │
| Undone: Letters on the pile: 3 · ^R redo
