# Done on the regular reminder is a contact of today, with a line if one is typed; on a
# step it closes the step; drop skips one round.
book   trio
now    2026-11-21T18:00:00+03:00
size   90x24
keys   d
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова           recruiter · вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова             from 25 nov │ every 2–3 months · last 12 aug (101 d)         ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │   2026
|                                        │ ▸ 12 aug ⇄ meeting  talked about the move
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
| Анна Петрова: in touch today a line about it, or just Enter
| Enter accept  Esc back                                                           F1 help
type   a word on the phone
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| new                                  1 │ Лира
| ▸ Анна Волкова             from 25 nov │ ☎ +7 900 000-00-01
| resting                              2 │ Never in touch; the first day is 25 nov.
|   Анна Петрова        from 21 jan 2027 │ every 3–6 months · never in touch
|   Пётр Смирнов         from 2 feb 2027 ├─────────────────────────────────────────────────
|                                        │
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
| Анна Петрова: in touch today, next: 21 jan–21 feb 2027 · u undo
keys   u x
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| new                                  1 │ Лира
| ▸ Анна Волкова             from 25 nov │ ☎ +7 900 000-00-01
| resting                              2 │ Never in touch; the first day is 25 nov.
|   Анна Петрова        from 21 jan 2027 │ every 3–6 months · never in touch
|   Пётр Смирнов         from 2 feb 2027 ├─────────────────────────────────────────────────
|                                        │
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
| Анна Петрова: this round is skipped, next: 21 jan–21 feb 2027 · u undo
keys   u r
type   send the CV today
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова           recruiter · вы
| ready                                1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова          reminder today │ ✈ @annap
| new                                  1 │ send the CV (last day)
|   Анна Волкова             from 25 nov │ every 2–3 months · last 12 aug (101 d)         ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │   2026
|                                        │ ▸ 12 aug ⇄ meeting  talked about the move
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
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова           recruiter · вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова             from 25 nov │ every 2–3 months · last 12 aug (101 d)         ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │   2026
|                                        │ ▸ 12 aug ⇄ meeting  talked about the move
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
| Анна Петрова, send the CV: done, nothing logged · u undo
