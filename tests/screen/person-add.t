# A person by the form: a full name fills its parts, the position tells the role and the
# kind, a channel its kind; what is guessed stands beside the field.
book   trio
now    2026-11-21T18:00:00+03:00
size   90x30
keys   a
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| A new person
|──────────────────────────────────────────────────────────────────────────────────────────
| Name             Anna Petrova
| Positions        organization            position                since       until
| Channels         address, number or link            auto        work, home   [ ] best
| Kind             professional
| Role             not set
| Close contact    [ ]
| Tags             rust, moscow
| How we met
|
| The name in its parts
| Family name
| Given name
| Patronymic
| Nickname
| Second spelling
| Gender           as guessed
| Form of address  as guessed                guessed: formal (вы)
|
| Keeping in touch
| Own window       2-3, none                 every 3–4 months
| Seniority        as guessed
| Important dates  12.03 or 12.03.1990  birthday         a label of its own
|
| About the person
| Introduced by
| City
| ^S save  Tab next field  Esc back                                                F1 help
type   Соколова Вера Андреевна
keys   Tab
type   Яндекс
keys   Tab
type   Senior recruiter
keys   Tab
type   03.2024
keys   Tab Tab Tab
type   t.me/vera_sokolova
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| A new person
|──────────────────────────────────────────────────────────────────────────────────────────
| Name             Соколова Вера Андреевна
| Positions        Яндекс                  Senior recruiter        03.2024     until
|                  organization            position                since       until
| Channels         t.me/vera_sokolova                 Telegram    work, home   [ ] best
|                  address, number or link            auto        work, home   [ ] best
| Kind             recruiter
| Role             in-house recruiter
| Close contact    [ ]
| Tags             rust, moscow
| How we met
|
| The name in its parts
| Family name      Соколова
| Given name       Вера
| Patronymic       Андреевна
| Nickname
| Second spelling
| Gender           as guessed                guessed: female
| Form of address  as guessed                guessed: formal (вы)
|
| Keeping in touch
| Own window       2-3, none                 every 2–3 months
| Seniority        as guessed                guessed: senior
| Important dates  12.03 or 12.03.1990  birthday         a label of its own
|
| About the person
| ^S save  Tab next field  ^Y remove row  Esc back                                 F1 help
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Вера Андреевна Соколова          recruiter · вы
| overdue                              1 │ Senior recruiter, Яндекс (since 2024-03)
|   Анна Петрова                9 d late │ ✈ @vera_sokolova
| new                                  2 │ Never in touch; the first day is 30 nov.
|   Анна Волкова             from 25 nov │ every 2–3 months · never in touch
| ▸ Вера Соколова            from 30 nov ├─────────────────────────────────────────────────
| resting                              1 │
|   Пётр Смирнов         from 2 feb 2027 │   Nothing logged yet: l logs a contact
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| Вера Соколова is in the book · u undo
# Who has this name already is told beside it, before anybody is added twice.
keys   a
type   Петрова Анна
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| A new person
|──────────────────────────────────────────────────────────────────────────────────────────
| Name             Петрова Анна                          already there: #1, Яндекс
| Positions        organization            position                since       until
| Channels         address, number or link            auto        work, home   [ ] best
| Kind             professional
| Role             not set
| Close contact    [ ]
| Tags             rust, moscow
| How we met
|
| The name in its parts
| Family name      Петрова
| Given name       Анна
| Patronymic
| Nickname
| Second spelling
| Gender           as guessed                guessed: female
| Form of address  as guessed                guessed: formal (вы)
|
| Keeping in touch
| Own window       2-3, none                 every 3–4 months
| Seniority        as guessed
| Important dates  12.03 or 12.03.1990  birthday         a label of its own
|
| About the person
| Introduced by
| City
| ^S save  Tab next field  Esc back                                                F1 help
