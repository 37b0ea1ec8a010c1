# A tag gets another name on everybody who wears it, whoever is selected; under the name of
# one that is there the two become one, which is said before. One undo takes it back.
book   trio
now    2026-11-21T18:00:00+03:00
size   80x16
lang   en
keys   t
type   lang
keys   Enter C-t
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency                │ Анна Сергеевна Петрова     recruiter · вы
| overdue                          1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова            9 d late │ ✈ @annap
| new                              1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова        ╭─ Rename a tag ─────────────────╮last 12 aug (101 d)   ↓
| resting               │ type to narrow                 │───────────────────────
|   Пётр Смирнов     fro│ ▸ lang                       1 │
|                       │   rust                       1 │ talked about the move
|                       ╰────────────────────────────────╯
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| ↓/↑ move  Enter choose  Esc back                                       F1 help
keys   Enter C-u
type   #rust
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency                │ Анна Сергеевна Петрова     recruiter · вы
| overdue                          1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова            9 d late │ ✈ @annap
| new                              1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова         from 25 nov │ every 2–3 months · last 12 aug (101 d)   ↓
| resting                          1 ├───────────────────────────────────────────
|   Пётр Смирнов     from 2 feb 2027 │   2026
|                                    │ ▸ 12 aug ⇄ meeting  talked about the move
|                                    │
|                                    │
|                                    │
|────────────────────────────────────────────────────────────────────────────────
| There is this tag, on 1 person: the two become one.
| New name of the tag #rust
| Enter accept  Esc back                                                 F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency                │ Анна Сергеевна Петрова     recruiter · вы
| overdue                          1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова            9 d late │ ✈ @annap
| new                              1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова         from 25 nov │ every 2–3 months · last 12 aug (101 d)   ↓
| resting                          1 ├───────────────────────────────────────────
|   Пётр Смирнов     from 2 feb 2027 │   2026
|                                    │ ▸ 12 aug ⇄ meeting  talked about the move
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| The tag lang is now rust · u undo
keys   u t
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency                │ Анна Сергеевна Петрова     recruiter · вы
| overdue                          1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова            9 d late │ ✈ @annap
| new                              1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова        ╭─ Анна Петрова: tags ───────────╮last 12 aug (101 d)   ↓
| resting               │ type to narrow                 │───────────────────────
|   Пётр Смирнов     fro│ ▸ lang                     ✓ 1 │
|                       │   rust                     ✓ 1 │ talked about the move
|                       ╰────────────────────────────────╯
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| ↓/↑ move  Enter choose  Esc back                                       F1 help
