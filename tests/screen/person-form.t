# Nothing typed is lost: what does not fit is said below its field, Esc asks, and a form
# that could not be saved stays as it is.
book   trio
now    2026-11-21T18:00:00+03:00
size   90x24
keys   a
type   Олег
keys   Esc
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| A new person
|──────────────────────────────────────────────────────────────────────────────────────────
| Name             Олег
| Positions        organization            position                since       until
| Channels         address, number or link            auto        work, home   [ ] best
| Kind             professional
| Role             not set
| Close contact    [ ]
| Tags        ╭──────────────────────────────────────────────────────────────╮
| How we met  │ Leave without saving what you changed?                       │
|             │                                                              │
| The name in │ y leave   n go on editing                                    │
| Family name ╰──────────────────────────────────────────────────────────────╯
| Given name       Олег
| Patronymic
| Nickname
| Second spelling
| Gender           as guessed
| Form of address  as guessed                guessed: formal (вы)
|
| Keeping in touch
| Own window       2-3, none                 every 3–4 months
| y yes  n no                                                                       ? help
keys   n Tab Tab Tab
type   someday
keys   Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| A new person
|──────────────────────────────────────────────────────────────────────────────────────────
| Name             Олег
| Positions        organization            position                someday     until
|                  “someday” is no day: write 2024, 2024-03 or 2024-03-15.
|                  organization            position                since       until
| Channels         address, number or link            auto        work, home   [ ] best
| Kind             professional
| Role             not set
| Close contact    [ ]
| Tags             rust, moscow
| How we met
|
| The name in its parts
| Family name
| Given name       Олег
| Patronymic
| Nickname
| Second spelling
| Gender           as guessed
| Form of address  as guessed                guessed: formal (вы)
|                                                                                         ↓
| ^S save  Tab next field  ^Y remove row  Esc back                                 F1 help
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| A new person
|──────────────────────────────────────────────────────────────────────────────────────────
| Name             Олег
| Positions        organization            position                someday     until
|                  “someday” is no day: write 2024, 2024-03 or 2024-03-15.
|                  organization            position                since       until
| Channels         address, number or link            auto        work, home   [ ] best
| Kind             professional
| Role             not set
| Close contact    [ ]
| Tags             rust, moscow
| How we met
|
| The name in its parts
| Family name
| Given name       Олег
| Patronymic
| Nickname
| Second spelling
| Gender           as guessed
| Form of address  as guessed                guessed: formal (вы)
|                                                                                         ↓
| “someday” is no day: write 2024, 2024-03 or 2024-03-15.
keys   C-u C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Олег                          professional · вы
| overdue                              1 │ no organization told
|   Анна Петрова                9 d late │ no address yet
| new                                  2 │ Never in touch; the first day is 24 nov.
| ▸ Олег                     from 24 nov │ every 3–4 months · never in touch
|   Анна Волкова             from 25 nov ├─────────────────────────────────────────────────
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
| Олег is in the book · u undo
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| overdue                              1 │ Лира
|   Анна Петрова                9 d late │ ☎ +7 900 000-00-01
| new                                  1 │ Never in touch; the first day is 25 nov.
| ▸ Анна Волкова             from 25 nov │ every 3–6 months · never in touch
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │
|                                        │   Nothing logged yet: l logs a contact
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
| Undone: Added: Олег · ^R redo
