# Notes are written in the editor. Deleting asks, and can be taken back.
book   trio
now    2026-11-21T18:00:00+03:00
size   100x24
env    VISUAL=
env    EDITOR=sh -c 'echo "likes Rust" >"$1"' editor
keys   N
screen
| krug  1 People  4 Review                                                    sat 21 nov · 1 overdue
| People · by urgency                      │ Анна Сергеевна Петрова                recruiter · on вы
| overdue                                1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                  9 d late │ ✈ @annap
| new                                    1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова               from 25 nov │ The time to be in touch ended 9 days ago, on 12 nov.
| resting                                1 │ #rust
|   Пётр Смирнов           from 2 feb 2027 │ notes: likes Rust
|                                          ├─────────────────────────────────────────────────────────
|                                          │ ▸ 12 aug      ⇄ meeting  talked about the move
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
|                                          │
| Анна Петрова: notes saved · u undo
keys   D
screen
| krug  1 People  4 Review                                                    sat 21 nov · 1 overdue
| People · by urgency                      │ Анна Сергеевна Петрова                recruiter · on вы
| overdue                                1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                  9 d late │ ✈ @annap
| new                                    1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова               from 25 nov │ The time to be in touch ended 9 days ago, on 12 nov.
| resting                                1 │ #rust
|   Пётр Смирнов           from 2 feb 2027 │ notes: likes Rust
|                                          ├─────────────────────────────────────────────────────────
|                  ╭──────────────────────────────────────────────────────────────╮the move
|                  │ Delete Анна Петрова with everything that was noted? The      │
|                  │ archive would keep it.                                       │
|                  │                                                              │
|                  │ y delete   n keep                                            │
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
| krug  1 People  4 Review                                                                sat 21 nov
| People · by urgency                      │ Анна Волкова                        interviewer · on вы
| new                                    1 │ Лира
| ▸ Анна Волкова               from 25 nov │ ☎ +7 900 000-00-01
| resting                                1 │ every 3–6 months · never in touch
|   Пётр Смирнов           from 2 feb 2027 │ Never in touch; the first day is 25 nov.
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
|                                          │
|                                          │
| Анна Петрова is deleted · u undo
keys   u I
screen
| krug  1 People  4 Review                                                    sat 21 nov · 1 overdue
| About me
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Family name
| Given name
| Patronymic
| Second spelling
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
|
| C-s save  Tab next field  F4 choose  C-y remove row  Down/Up move  Esc back                 ? help
