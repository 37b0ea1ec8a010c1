# Notes are written in the editor. Deleting asks, and can be taken back.
book   trio
now    2026-11-21T18:00:00+03:00
size   100x24
env    VISUAL=
env    EDITOR=sh -c 'echo "likes Rust" >"$1"' editor
keys   N
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 1 overdue
| People · by urgency                      │ Анна Сергеевна Петрова                   recruiter · вы
| overdue                                1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                  9 d late │ ✈ @annap
| new                                    1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова               from 25 nov │ every 2–3 months · last 12 aug (101 d)
| resting                                1 │ due mon 23 nov
|   Пётр Смирнов           from 2 feb 2027 │
|                                          │ #rust
|                                          │ notes: likes Rust
|                                          │ depth: too little to say
|                                          ├─────────────────────────────────────────────────────────
|                                          │   2026
|                                          │ ▸ 12 aug ⇄ meeting  talked about the move
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
| Анна Петрова: notes saved · u undo
keys   D
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 1 overdue
| People · by urgency                      │ Анна Сергеевна Петрова                   recruiter · вы
| overdue                                1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                  9 d late │ ✈ @annap
| new                                    1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова               from 25 nov │ every 2–3 months · last 12 aug (101 d)
| resting                                1 │ due mon 23 nov
|   Пётр Смирнов           from 2 feb 2027 │
|                                          │ #rust
|                  ╭──────────────────────────────────────────────────────────────╮
|                  │ Delete Анна Петрова with everything that was noted? The      │
|                  │ archive would keep it.                                       │──────────────────
|                  │                                                              │
|                  │ y delete   n keep                                            │ove
|                  ╰──────────────────────────────────────────────────────────────╯
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
| y yes  n no                                                                                 ? help
keys   y
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| People · by urgency                      │ Анна Волкова                           interviewer · вы
| new                                    1 │ Лира
| ▸ Анна Волкова               from 25 nov │ ☎ +7 900 000-00-01
| resting                                1 │ Never in touch; the first day is 25 nov.
|   Пётр Смирнов           from 2 feb 2027 │ every 3–6 months · never in touch
|                                          │
|                                          │
|                                          ├─────────────────────────────────────────────────────────
|                                          │
|                                          │   Nothing logged yet: l logs a contact
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
| Анна Петрова is deleted · u undo
keys   u I
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 1 overdue
| About me
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Family name
| Given name
| Patronymic
| Second spelling
| City
| Gender           as guessed
| Channels         address, number or link                      auto        work, home   [ ] best
| Signature
|
|
|
| Interests
| Skills
| Career
|
|
|
|
|
|
| ^S save  Tab next field  Esc back                                                          F1 help
