# What one key does: snooze, remind, tag, window, close mark, archive; each says what it
# did, and u takes it back.
book   trio
now    2026-11-21T18:00:00+03:00
size   90x24
keys   s
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ The time to be in touch ended 9 days ago, on 12↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from╭─ Snooze Анна Петрова until ────╮ing  talked about the move
|                            │ type to narrow                 │
|                            │ ▸ tomorrow          sun 22 nov │
|                            │   next week         mon 23 nov │
|                            │   in a week         sat 28 nov │
|                            │   in two weeks       sat 5 dec │
|                            │   in a month        mon 21 dec │
|                            │   another day…                 │
|                            ╰────────────────────────────────╯
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| Down/Up move  Enter accept  Esc back                                              ? help
keys   Down Enter
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │
| new                                  1 │
|   Анна Волкова             from 25 nov │
| resting                              1 │
|   Пётр Смирнов         from 2 feb 2027 │
| snoozed                              1 ├─────────────────────────────────────────────────
| ▸ ▸ 1 person, folded                   │
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
| Анна Петрова: snoozed until mon 23 nov · u undo
keys   u r
type   send the CV on fri
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ The time to be in touch ended 9 days ago, on 12↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │ ▸ 12 aug      ⇄ meeting  talked about the move
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
|──────────────────────────────────────────────────────────────────────────────────────────
| fri 27 nov · send the CV
| Remind: Анна Петрова send the CV on fri
| Enter accept  Esc back                                                            ? help
keys   Enter
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ The time to be in touch ended 9 days ago, on 12↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │ ▸ 12 aug      ⇄ meeting  talked about the move
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
| Анна Петрова: reminder for fri 27 nov · u undo
keys   u t
type   mo
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ The time to be in touch ended 9 days ago, on 12↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │ ▸ 12 aug      ⇄ meeting  talked about the move
|                                        │
|                            ╭─ Tags ─────────────────────────╮
|                            │ mo                             │
|                            │ ▸ new tag: mo                  │
|                            │                                │
|                            ╰────────────────────────────────╯
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| Down/Up move  Enter accept  Esc back                                              ? help
keys   Enter
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ The time to be in touch ended 9 days ago, on 12↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │ ▸ 12 aug      ⇄ meeting  talked about the move
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
| Анна Петрова: tag mo · u undo
keys   W
type   none
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ The time to be in touch ended 9 days ago, on 12↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │ ▸ 12 aug      ⇄ meeting  talked about the move
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
|──────────────────────────────────────────────────────────────────────────────────────────
| no window
| Months between contacts: Анна Петрова none
| Enter accept  Esc back                                                            ? help
keys   Enter
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| resting                              2 │ no window · last 12 aug (101 d)
|   Пётр Смирнов         from 2 feb 2027 │ #mo #rust
| ▸ Анна Петрова                         ├─────────────────────────────────────────────────
|                                        │ ▸ 12 aug      ⇄ meeting  talked about the move
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
| Анна Петрова: no window · u undo
keys   u c
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова ♥             40 d late │ ✈ @annap
| new                                  1 │ every 1–2 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ The time to be in touch ended 40 days ago, on  ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │ ▸ 12 aug      ⇄ meeting  talked about the move
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
| Анна Петрова is a close contact · u undo
keys   u A
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │
| new                                  1 │
|   Анна Волкова             from 25 nov │
| resting                              1 │
|   Пётр Смирнов         from 2 feb 2027 │
| archived                             1 ├─────────────────────────────────────────────────
| ▸ ▸ 1 person, folded                   │
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
| Анна Петрова is in the archive · u undo
keys   u
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ The time to be in touch ended 9 days ago, on 12↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │ ▸ 12 aug      ⇄ meeting  talked about the move
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
| Undone: Into the archive: Анна Петрова
