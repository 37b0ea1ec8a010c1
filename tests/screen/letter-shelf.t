# From the shelf w writes to whom the article fits best, with it in the letter; several
# people are gone through, as those marked in the list are by W.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x24
lang   en
env    VISUAL=
env    EDITOR=true
keys   B j j w
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
| A letter to Pavel Yezhov
| Enter accept  Esc back                                                                     F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| For the letter to Pavel Yezhov: Поделиться вакансией
|────────────────────────────────────────────────────────────────────────────────────────────────────
|
| Мне кажется, это твоё: …
| needed
|
| Откуда знаю («мой бывший коллега ищет к себе»)
| if you like
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
| ^S save  Tab next field  Esc back                                                          F1 help
keys   C-s Esc Esc Esc
keys   Space j Space W
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| People · by urgency · 2 marked           │ Zhanna Orlova                            recruiter · вы
| deadline in hours                      1 │ Consultant, Steps (since 2025-06)          Moscow 18:00
|   ✓ Denis Morozov ask for feedback, 24 h │ ✉ j.orlova@example.com
| owed                                   2 │ No answer since 14 oct, and not for the first time:
|   Maria Polyakova           ✉ answer 5 d │ better pause for 3 months.
|   ✓ Ivan Li                 ✈ answer 3 d │ every 2–3 months · last 14 jul (130 d)
| overdue                                6 │ due tue 24 nov · late: the most urgent first, 5 a day
| ▸ Zhanna Orlova         retry, 10 d late │
|   Timur Valiev ♥               14 d late │ • try again                                      28 oct
|   Pavel Yezhov                 18 d late │ #agency
|   Sofya Lebedeva       promise, 4 d late │ how we met: found me on hh.ru                          ↓
|   Anna Petrova                  9 d late ├─────────────────────────────────────────────────────────
|   Olga Kuznetsova               3 d late │   2026
| ready                                 11 │ ▸ 14 oct → e-mail, follow-up
|   Artyom Gusev            reminder today │            just a reminder, any answer would help
|   Natalia Sergeyeva            ask, 10 d │   18 sep → e-mail, question  how does the selection at…
|   Yelena Fomina                 9 d left │   14 jul ⇄ phone call  told me about two companies  ★ …
|   Nikita Zhuravlyov           retry, 9 d │
|   Stepan Gromov                ask, 11 d │
|   Pyotr Smirnov                13 d left │
|   Inna Belova ♥                17 d left │
|   Fyodor Lapin                 20 d left │
| 2 letters more on the pile · u undo
keys   u M T
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| Letters                                │ Sarah Miller
| sent                                   │ Something worth reading
| ▸ 3 jul  Sarah Miller · Something wor… │ sent, fri 3 jul · informal tone · e-mail
|   12 jun Polina Yegorova · Просьба об… │
|   26 may Ivan Li · Благодарность       │ Subject: The paper on interviews
|                                        │
|                                        │ Hi Sarah,
|                                        │
|                                        │ Here is the paper I mentioned when we talked about hiring
|                                        │ across time zones. The part on written interviews made me
|                                        │ think of your team.
|                                        │
|                                        │ https://example.org/interviews
|                                        │
|                                        │ Best,
|                                        │ Vera
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| Tab pane  w write  u undo  Esc back                                                         ? help
