# Done on the regular reminder is a contact of today, with a line if one is typed; on a
# step it closes the step; drop skips one round.
book   trio
now    2026-11-21T18:00:00+03:00
size   90x24
keys   d
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
|──────────────────────────────────────────────────────────────────────────────────────────
| In touch today: Анна Петрова a line about it, or just Enter
| Enter accept  Esc back                                                            ? help
type   a word on the phone
keys   Enter
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| resting                              2 │ every 2–3 months · last 21 nov (0 d)
| ▸ Анна Петрова        from 21 jan 2027 │ In touch lately; next from 21 jan 2027.        ↓
|   Пётр Смирнов         from 2 feb 2027 ├─────────────────────────────────────────────────
|                                        │   21 nov      ⇄ Telegram  a word on the phone
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
| Анна Петрова: in touch today, next: 21 jan 2027–21 feb 2027 · u undo
keys   u x
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| resting                              2 │ every 2–3 months · last 12 aug (101 d)
| ▸ Анна Петрова        from 21 jan 2027 │ In touch lately; next from 21 jan 2027.        ↓
|   Пётр Смирнов         from 2 feb 2027 ├─────────────────────────────────────────────────
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
| Анна Петрова: this round is skipped, next: 21 jan 2027–21 feb 2027 · u undo
keys   u r
type   send the CV today
keys   Enter
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| ready                                1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова          reminder today │ ✈ @annap
| new                                  1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ send the CV (last day)                         ↓
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
| Анна Петрова: reminder for sat 21 nov · u undo
keys   d
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
| Done: send the CV · u undo
