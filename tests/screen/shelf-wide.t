# 200x60: the shelf, and beside it what is known of the item.
book   sample
now    2026-11-21T18:00:00+03:00
size   200x60
lang   en
keys   B j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                                                                                 sat 21 nov · 6 overdue · 2 owed
| The shelf and my news                                                                                        │ Looks for a first job where Rust is written
| on the shelf                                                                                                 │ candidate · 12 nov
|   event       Rust Moscow meets in December                                                                  │ about: Alisa Krylova
| ▸ candidate   Looks for a first job where Rust is written                                                    │ topics: Rust
|   vacancy     Database engineer in the team of Granit                                                        │
|   course      Distributed systems, the spring course                                                         │ fits
|   article     How we moved a storage engine to Rust                                                          │ Ivan Li                                                                            Rust
|   book        Engineering of compilers, the third edition                                           1 had it │ Anna Petrova                                                                       Rust
| my news                                                                                                      │ Artyom Gusev                                                                       Rust
|   18 nov      I look for a new team from February on                                                  1 of 4 │ Darya Kim                                                                          Rust
|   7 sep       I speak at a meetup about storage engines                                               2 of 2 │ Polina Yegorova                                                                    Rust
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
|                                                                                                              │
| w write  l give  a add  n news  Enter open  x off  D delete  u undo  Esc back                                                                                                                   ? help
